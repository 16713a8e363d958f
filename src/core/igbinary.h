/* The format of PHP's igbinary extension, walked where it lies.
 *
 * As core/phpval.h: one call reads a whole payload, checks every byte of it,
 * and finds the value at a path, without allocation.  What the extension
 * refuses is refused, and so is what it does not write.  At most
 * LIMIT_PAYLOAD_HOPS + 1 passes, LIMIT_PAYLOAD_DEPTH values in one another
 * and LIMIT_PAYLOAD_STRINGS different strings.
 * Source: igbinary 3.2, src/php7/igbinary.c. */
#ifndef SSE_CORE_IGBINARY_H
#define SSE_CORE_IGBINARY_H

#include "base/fault.h"
#include "base/slice.h"
#include "core/keypath.h"
#include "core/phpval.h"

/* Find the value at path; with no names it is the root itself, which may be
 * of any type, and else has to be an array.  Keys and properties are
 * compared, and references followed, as by phpval_find; the value is given
 * like its own.
 * FAULT_INPUT when the payload is malformed or passes a cap. */
enum fault igbinary_find(struct slice payload, const struct keypath *path,
    struct phpval *val_out, struct fault_note *note) FAULT_CHECK;

#endif
