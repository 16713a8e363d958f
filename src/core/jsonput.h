/* Writing JSON. */
#ifndef SSE_CORE_JSONPUT_H
#define SSE_CORE_JSONPUT_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/slice.h"

/* Append text as a string, quotes included.  Each byte that is no part of
 * UTF-8 becomes U+FFFD, so that what comes of it is JSON whatever it was.
 * False when it does not fit; out is then unchanged. */
bool jsonput_string(struct buf *out, struct slice text) FAULT_CHECK;

#endif
