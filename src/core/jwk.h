/* Keys in JSON (RFC 7517, 7518, 8037): what jwtfile.h reads from a jwk or
 * jwks file.  All faults are FAULT_CONFIG with what mends them, or
 * FAULT_NOMEM. */
#ifndef SSE_CORE_JWK_H
#define SSE_CORE_JWK_H

#include <stdbool.h>

#include "base/fault.h"
#include "base/slice.h"
#include "core/jwtkey.h"

/* Add one key.  Its own alg and kid, where it has them, must be the ones that
 * are given; without a given kid (p is NULL) it brings its own. */
enum fault jwk_add(struct jwtkeys *keys, enum jwtkey_alg alg,
    struct slice kid, struct slice text, bool short_secrets,
    struct fault_note *note) FAULT_CHECK;

/* Add the keys of a set, passing over those that are not for signatures and
 * those of algorithms that are unknown here.  Each must name its alg; at
 * least one must be of use. */
enum fault jwk_add_set(struct jwtkeys *keys, struct slice text,
    bool short_secrets, struct fault_note *note) FAULT_CHECK;

#endif
