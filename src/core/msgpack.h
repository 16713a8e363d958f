/* Sessions of PHP's msgpack extension, walked where they lie.
 *
 * As core/phpval.h: one call reads a whole payload, checks every byte of it,
 * and finds the value at a path, without allocation; LIMIT_PAYLOAD_DEPTH
 * values in one another.
 *
 * The extension writes an object, and a mention of one, as a map with a nil
 * key; nothing is found in such a map.  Only the pair nil: 1 in front is
 * passed over: it says that the map is a PHP reference, as every session's
 * outermost is.  Extension types are read by their length and are of no
 * known kind.
 * Source: the msgpack specification, and msgpack-php 2.2. */
#ifndef SSE_CORE_MSGPACK_H
#define SSE_CORE_MSGPACK_H

#include "base/fault.h"
#include "base/slice.h"
#include "core/keypath.h"
#include "core/phpval.h"

/* Find the value at path; with no names it is the root itself, which may be
 * of any type, and else has to be a map or an array.  An integer key and one
 * that is the same number as text are one.  FAULT_INPUT when the payload is
 * malformed, too deep, or has a name of the path twice. */
enum fault msgpack_find(struct slice payload, const struct keypath *path,
    struct phpval *val_out, struct fault_note *note) FAULT_CHECK;

#endif
