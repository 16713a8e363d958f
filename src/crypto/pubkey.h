/* Public keys and the signatures that they verify: Ed25519 by libsodium, RSA
 * and ECDSA by libcrypto.
 *
 * A key serves one algorithm, which whoever has configured it names; nothing
 * that comes from outside chooses. */
#ifndef SSE_CRYPTO_PUBKEY_H
#define SSE_CRYPTO_PUBKEY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/fault.h"
#include "base/slice.h"

enum pubkey_alg {
	PUBKEY_ED25519,
	PUBKEY_RS256,	/* RSASSA-PKCS1-v1_5 */
	PUBKEY_RS384,
	PUBKEY_RS512,
	PUBKEY_PS256,	/* RSASSA-PSS, salt as long as the digest */
	PUBKEY_PS384,
	PUBKEY_PS512,
	PUBKEY_ES256,	/* ECDSA on P-256 */
	PUBKEY_ES384	/* ECDSA on P-384 */
};

#define PUBKEY_RSA_BITS_LEAST 2048
#define PUBKEY_RSA_BITS_MOST 8192

struct pubkey;

/* Each of these is FAULT_CONFIG, with what mends it in the note, when the key
 * is no public key for alg, or needs a libcrypto that is not built in. */

/* One PEM block: "PUBLIC KEY" (RFC 5280), or "RSA PUBLIC KEY" (RFC 8017). */
enum fault pubkey_from_pem(enum pubkey_alg alg, struct slice pem,
    struct pubkey **key_out, struct fault_note *note) FAULT_CHECK;

/* The 32 bytes of an Ed25519 key. */
enum fault pubkey_from_ed25519(struct slice bytes, struct pubkey **key_out,
    struct fault_note *note) FAULT_CHECK;

/* Modulus and exponent, big-endian. */
enum fault pubkey_from_rsa(enum pubkey_alg alg, struct slice n,
    struct slice e, struct pubkey **key_out, struct fault_note *note)
    FAULT_CHECK;

/* A point on the curve that alg has, each coordinate at full width. */
enum fault pubkey_from_point(enum pubkey_alg alg, struct slice x,
    struct slice y, struct pubkey **key_out, struct fault_note *note)
    FAULT_CHECK;

/* Did the owner of key sign this?  Ed25519 and RSA signatures as they are,
 * ECDSA as r and s, each at full width (RFC 7518, section 3.4). */
bool pubkey_verify(const struct pubkey *key, struct slice message,
    struct slice signature);

/* Do bytes look like a public key of any kind, in DER (SubjectPublicKeyInfo,
 * PKCS#1) or in base64 of that?  For who must not take one for a secret. */
bool pubkey_is_like(struct slice bytes);

void pubkey_free(struct pubkey *key);

#endif
