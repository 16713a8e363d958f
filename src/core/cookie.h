/* The Cookie header, read as PHP and Express read it: split at ';', blanks
 * trimmed, names exact, the first of several wins even when it is empty.
 * (Django takes the last; that reader is not here yet.) */
#ifndef SSE_CORE_COOKIE_H
#define SSE_CORE_COOKIE_H

#include <stdbool.h>

#include "base/slice.h"

/* View the raw value; false when no cookie has that name. */
bool cookie_first(struct slice header, struct slice name,
    struct slice *value_out);

#endif
