/* What a token says, in words, for who wonders why it is refused.
 *
 * The words are fit for a terminal.  Of claims other than the five that are
 * judged there is only the name. */
#ifndef SSE_CORE_JWTSAID_H
#define SSE_CORE_JWTSAID_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/slice.h"

#define JWTSAID_BYTES 8192	/* the longest words */

/* Append alg, kid and typ of a header.  False when it is no JSON, or when
 * they do not fit. */
bool jwtsaid_header(struct slice header, struct buf *out) FAULT_CHECK;

/* Append iss, aud, sub, exp and nbf, how far these are from now_s, in seconds
 * since 1970, and the names of the others. */
bool jwtsaid_claims(struct slice claims, int64_t now_s, struct buf *out)
    FAULT_CHECK;

#endif
