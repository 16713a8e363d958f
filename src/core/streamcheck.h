/* What the keys of a [stream] about its events say together. */
#ifndef SSE_CORE_STREAMCHECK_H
#define SSE_CORE_STREAMCHECK_H

#include "core/check.h"

/* Report every error, and fill in what the keys mean.  known: the names that
 * templates may use. */
void streamcheck(struct config_report *r, struct stream_section *stream,
    const struct vars *known);

#endif
