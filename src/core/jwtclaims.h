/* What a token claims, once its signature is known to be right. */
#ifndef SSE_CORE_JWTCLAIMS_H
#define SSE_CORE_JWTCLAIMS_H

#include "core/jwt.h"

#define JWTCLAIMS_DEPTH 16	/* containers in one another */

/* The part of jwt_verify behind the signature. */
enum fault jwtclaims_judge(const struct jwt_terms *terms, struct slice scope,
    struct slice claims, int64_t now_s, struct jwt_claims *claims_out,
    struct fault_note *note) FAULT_CHECK;

#endif
