/* The Cookie header: split at ';', blanks trimmed, names exact.
 *
 * Of several cookies with one name PHP and Express take the first, even an
 * empty one, and Django the last.  Whoever reads them otherwise than the site
 * disagrees with it about who is logged in. */
#ifndef SSE_CORE_COOKIE_H
#define SSE_CORE_COOKIE_H

#include <stdbool.h>

#include "base/slice.h"

/* View the raw value; false when no cookie has that name. */
typedef bool cookie_fn(struct slice header, struct slice name,
    struct slice *value_out);

cookie_fn cookie_first;
cookie_fn cookie_last;

#endif
