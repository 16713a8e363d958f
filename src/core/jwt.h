/* JSON Web Tokens (RFC 7519): who a signed token belongs to, and until when.
 *
 * Nothing of the token is believed before its signature is verified, and its
 * header only chooses among the keys that are configured.  What it names to
 * be fetched or used as a key is passed over. */
#ifndef SSE_CORE_JWT_H
#define SSE_CORE_JWT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/fault.h"
#include "base/slice.h"
#include "core/bearer.h"
#include "core/jwtkey.h"
#include "core/keypath.h"
#include "core/user.h"

#define JWT_HEADER_DEPTH 8	/* containers in one another */

/* What a token must fulfil; a slice whose p is NULL demands nothing. */
struct jwt_terms {
	struct jwtkeys keys;
	struct bearer_places places;	/* for bearer_find */
	struct slice issuer;
	struct slice audience;
	struct slice type;	/* the header's typ */
	int64_t leeway_ms;
	bool require_exp;
	struct keypath user;	/* the claim that names the user */
};

struct jwt_claims {
	struct user user;
	int64_t expires_ms;	/* with the leeway; INT64_MAX: never */
	bool in_scope;		/* it has the scope that was asked for */
};

/* FAULT_DENIED unless all is well at now_s, in seconds since 1970, with the
 * reason for the log: it names the key of [jwt] that mends it, where one does,
 * and quotes nothing of the token. */
enum fault jwt_verify(const struct jwt_terms *terms, struct slice token,
    int64_t now_s, struct jwt_claims *claims_out, struct fault_note *note)
    FAULT_CHECK;

/* The same, and whether the token has a scope: as a word in its claim "scope"
 * (RFC 8693, section 4.2) or "scp", or an element of either. */
enum fault jwt_verify_scope(const struct jwt_terms *terms, struct slice scope,
    struct slice token, int64_t now_s, struct jwt_claims *claims_out,
    struct fault_note *note) FAULT_CHECK;

/* The two texts in a token, decoded; p is NULL when there is none.  The
 * claims are there only if the signature is right and type is kept. */
struct jwt_texts {
	struct slice header;	/* nobody vouches for it */
	struct slice claims;
	char room[2][LIMIT_TOKEN_BYTES];
};

/* What to look at when a token is refused.  They are views into texts_out. */
void jwt_read(const struct jwt_terms *terms, struct slice token,
    struct jwt_texts *texts_out);

#endif
