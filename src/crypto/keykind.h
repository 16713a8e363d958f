/* Kinds of public keys, and which of them an algorithm needs.  Only for the
 * sources of this floor. */
#ifndef SSE_CRYPTO_KEYKIND_H
#define SSE_CRYPTO_KEYKIND_H

#include <stddef.h>

#include "base/slice.h"
#include "crypto/pubkey.h"

#define DER_KEY_BYTES 2048	/* more than the largest has */

enum keykind {
	KEYKIND_ED25519,
	KEYKIND_RSA,
	KEYKIND_P256,
	KEYKIND_P384,
	KEYKIND_UNKNOWN
};

enum keykind keykind_of(enum pubkey_alg alg);

/* What to call it, with its article. */
const char *keykind_name(enum keykind kind);

/* The content of the algorithm identifier that says which it is.  A curve
 * with parameters of its own is unknown. */
struct slice keykind_id(enum keykind kind);
enum keykind keykind_find(struct slice id);

/* Bytes of a coordinate on the curve; 0 for the others. */
size_t keykind_width(enum keykind kind);

#endif
