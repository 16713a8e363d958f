/* The keys of a stream that say what becomes of an entry. */
#ifndef SSE_CORE_SHAPECHECK_H
#define SSE_CORE_SHAPECHECK_H

#include "core/check.h"

/* Fill in stream->shape from them, or report what is wrong.  known are the
 * variables of the stream's templates. */
void shapecheck(struct config_report *r, struct stream_section *stream,
    const struct vars *known);

#endif
