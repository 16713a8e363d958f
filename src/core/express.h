/* The signed cookie of express-session and of @fastify/session.
 * Source: the npm packages express-session and cookie-signature. */
#ifndef SSE_CORE_EXPRESS_H
#define SSE_CORE_EXPRESS_H

#include "core/session.h"

/* The id in a cookie's value: PREFIX ID "." base64(HMAC-SHA256(secret, ID)),
 * signed with one of the secrets. */
enum fault express_cookie(const struct session_terms *terms,
    struct slice value, struct session_id *id_out, struct fault_note *note)
    FAULT_CHECK;

#endif
