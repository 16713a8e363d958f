/* Keys that callers carry in a header.  Only their digests are kept: they
 * are as long as one another, so comparing tells nothing about a key, and
 * nobody reads the key itself out of a process. */
#ifndef SSE_CORE_APIKEY_H
#define SSE_CORE_APIKEY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/fault.h"
#include "base/slice.h"
#include "crypto/crypto.h"

#define APIKEY_MAX 16
#define APIKEY_BYTES_MAX 1024

struct apikeys {
	unsigned char digest[APIKEY_MAX][CRYPTO_MAC_MAX];
	size_t n;
};

/* Add the key in a file's text: its first line.  FAULT_CONFIG with the
 * reason, unless it is 32 bytes or more that a header can carry as one word.
 * A key of three parts with dots between would be taken for a token, so it is
 * refused where a header may hold one. */
enum fault apikey_add(struct apikeys *keys, struct slice file,
    bool beside_tokens, struct fault_note *note) FAULT_CHECK;

/* The number of the key that this is, from 0; keys->n when it is none.  In a
 * time that depends only on how long it is and how many keys there are. */
size_t apikey_find(const struct apikeys *keys, struct slice key);

/* Does this have a signed token's form? */
bool apikey_is_token(struct slice text);

#endif
