/* What cryptography there is: a thin door to libsodium and, where it was
 * built in, libcrypto (OpenSSL).  Nobody else includes either.
 *
 * Nothing here decides what is trusted; it only computes.  Everything that
 * compares a secret, or what is made from one, does so in constant time. */
#ifndef SSE_CRYPTO_CRYPTO_H
#define SSE_CRYPTO_CRYPTO_H

#include <stdbool.h>
#include <stddef.h>

#include "base/fault.h"
#include "base/slice.h"

/* Once per process, before anything else here. */
enum fault crypto_init(struct fault_note *note) FAULT_CHECK;

/* Is libcrypto built in?  Without it there is no SHA-1, SHA-384, AES, RSA
 * or ECDSA; what needs them is refused when the configuration is read. */
bool crypto_has_libcrypto(void);

/* ---- bytes ---- */

/* Equal?  In a time that depends on n only. */
bool crypto_same(const void *a, const void *b, size_t n);

void crypto_wipe(void *p, size_t n);

enum crypto_base64 {
	CRYPTO_BASE64,			/* RFC 4648, section 4, padded */
	CRYPTO_BASE64_NO_PADDING,
	CRYPTO_BASE64URL		/* section 5, no padding */
};

/* Strictly: no other alphabet, blanks, line breaks, missing or surplus
 * padding, nor set bits behind the last byte.  False when it is not that or
 * does not fit in room. */
bool crypto_unbase64(enum crypto_base64 variant, struct slice text, void *out,
    size_t room, size_t *n_out) FAULT_CHECK;

/* False when it does not fit in room, which counts one byte for a NUL. */
bool crypto_to_base64(enum crypto_base64 variant, struct slice bytes,
    char *out, size_t room, size_t *n_out) FAULT_CHECK;

/* ---- secrets ---- */

#define SECRET_BYTES_MAX 16384

/* Bytes that are kept out of core dumps and wiped when they go.  A fork's
 * child has them too. */
struct secret {
	unsigned char *p;	/* NULL: there is none */
	size_t n;
};

/* FAULT_LIMIT beyond SECRET_BYTES_MAX. */
enum fault secret_copy(struct secret *secret_out, struct slice bytes,
    struct fault_note *note) FAULT_CHECK;

/* Bears one that has none, and leaves it with none. */
void secret_free(struct secret *secret);
struct slice secret_view(const struct secret *secret);

/* ---- message authentication codes ---- */

enum crypto_hash {
	CRYPTO_SHA1,		/* libcrypto */
	CRYPTO_SHA256,
	CRYPTO_SHA384,		/* libcrypto */
	CRYPTO_SHA512
};

#define CRYPTO_MAC_MAX 64

size_t crypto_mac_bytes(enum crypto_hash hash);

/* HMAC (RFC 2104) over the parts, one after the other.  FAULT_CONFIG without
 * the library that the hash needs. */
enum fault crypto_hmac(enum crypto_hash hash, struct slice key,
    const struct slice *part, size_t parts,
    unsigned char mac_out[CRYPTO_MAC_MAX], struct fault_note *note)
    FAULT_CHECK;

/* ---- ciphers (libcrypto) ---- */

enum crypto_cipher {
	CRYPTO_AES_256_CBC,
	CRYPTO_AES_128_CBC,
	CRYPTO_AES_256_GCM,
	CRYPTO_AES_128_GCM
};

size_t crypto_key_bytes(enum crypto_cipher cipher);
bool crypto_is_gcm(enum crypto_cipher cipher);

/* Have libcrypto load now what it would load when a cipher is first used, so
 * that processes forked from this one share it.  Does nothing without it. */
void crypto_warm(enum crypto_cipher cipher);

/* Decrypt, CBC with the whole PKCS#7 padding checked, GCM with a tag of
 * exactly 16 bytes and no further data.  out holds at least text.n bytes.
 * FAULT_DENIED when key, iv or tag have the wrong length, or when the tag or
 * the padding is wrong; out is then wiped. */
enum fault crypto_decrypt(enum crypto_cipher cipher, struct slice key,
    struct slice iv, struct slice text, struct slice tag, void *out,
    size_t *n_out, struct fault_note *note) FAULT_CHECK;

#endif
