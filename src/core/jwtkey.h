/* The keys that tokens are verified with.
 *
 * Each belongs to one algorithm, named by whoever has configured it.  What a
 * token says of itself selects among these, never beyond them. */
#ifndef SSE_CORE_JWTKEY_H
#define SSE_CORE_JWTKEY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/fault.h"
#include "base/slice.h"
#include "core/limits.h"
#include "crypto/crypto.h"
#include "crypto/pubkey.h"

enum jwtkey_alg {
	JWTKEY_HS256,
	JWTKEY_HS384,
	JWTKEY_HS512,
	JWTKEY_EDDSA,
	JWTKEY_RS256,
	JWTKEY_RS384,
	JWTKEY_RS512,
	JWTKEY_PS256,
	JWTKEY_PS384,
	JWTKEY_PS512,
	JWTKEY_ES256,
	JWTKEY_ES384,
	JWTKEY_ALGS
};

struct jwtkey {
	enum jwtkey_alg alg;
	struct secret secret;	/* HS256, HS384, HS512 */
	struct pubkey *pub;	/* the others */
	bool has_kid;
	char kid[LIMIT_KID_BYTES];
	size_t kid_n;
};

struct jwtkeys {
	struct jwtkey key[LIMIT_JWT_KEYS];
	size_t n;
};

/* Add a key.  A kid whose p is NULL is none.  FAULT_CONFIG with what mends it
 * when there are too many, when it has no kid and stands too far behind to be
 * tried, when two have the same kid, or when a secret is weak: one of less
 * than LIMIT_SECRET_LEAST_BYTES, unless short_secrets, and one that is a
 * public key.  pub is taken, also then. */
enum fault jwtkey_add_secret(struct jwtkeys *keys, enum jwtkey_alg alg,
    struct slice kid, struct slice bytes, bool short_secrets,
    struct fault_note *note) FAULT_CHECK;
enum fault jwtkey_add_public(struct jwtkeys *keys, enum jwtkey_alg alg,
    struct slice kid, struct pubkey *pub, struct fault_note *note)
    FAULT_CHECK;

/* FAULT_CONFIG when alg needs a libcrypto that is not built in. */
enum fault jwtkey_usable(enum jwtkey_alg alg, struct fault_note *note)
    FAULT_CHECK;

/* keys may be used again, empty. */
void jwtkey_free(struct jwtkeys *keys);

/* Does the signature of text belong to this key?  In a time that does not
 * tell how much of it is right. */
bool jwtkey_verify(const struct jwtkey *key, struct slice text,
    struct slice signature);

/* As in the alg of RFC 7518, section 3.1. */
const char *jwtkey_name(enum jwtkey_alg alg);
bool jwtkey_find(struct slice name, enum jwtkey_alg *alg_out);

/* Is it one with a secret?  Otherwise, which one of the crypto floor. */
bool jwtkey_is_hmac(enum jwtkey_alg alg);
enum pubkey_alg jwtkey_public_alg(enum jwtkey_alg alg);

#endif
