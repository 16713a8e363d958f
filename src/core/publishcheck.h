/* What the keys of a [publish NAME] say together. */
#ifndef SSE_CORE_PUBLISHCHECK_H
#define SSE_CORE_PUBLISHCHECK_H

#include <stdbool.h>

#include "core/check.h"

/* Check all of them and complete what is derived: routes, keys, rates. */
void publishcheck(struct config_report *r);

/* Does a section take this kind of credential? */
bool publishcheck_has(const struct publish_section *publish,
    enum publish_auth kind);

/* Does any section take tokens? */
bool publishcheck_any_token(const struct config *config);

#endif
