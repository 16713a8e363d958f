/* Keep secrets in a JSON text away from the parser, whose memory is neither
 * wiped nor kept out of core dumps.
 *
 * The parser gets a copy in which digits stand for each secret: they say
 * where in the original it is. */
#ifndef SSE_CORE_JSONHIDE_H
#define SSE_CORE_JSONHIDE_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/slice.h"

/* Append to copy the text with the strings of all members of that name
 * hidden, if they have JSONHIDE_LEAST bytes or more.  The text need not be
 * JSON; a copy that is not remains so.  False when there is no memory. */
bool jsonhide(struct slice text, const char *name, struct buf *copy)
    FAULT_CHECK;

#define JSONHIDE_LEAST 8

/* What such a string of the copy stands for: a view into text, escapes not
 * decoded; or the string itself, when it is too short to be hidden.  False
 * when it is none of these. */
bool jsonhide_find(struct slice text, struct slice string,
    struct slice *secret_out);

#endif
