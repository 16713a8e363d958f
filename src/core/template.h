/* Text with {name} places, for Redis keys, fields and values.
 *
 * A template is kept as its text; it was checked once when the configuration
 * was read, against the names its section can know.  There is no escape: a
 * brace that does not belong to a name is an error, so a mistyped name never
 * becomes part of a key. */
#ifndef SSE_CORE_TEMPLATE_H
#define SSE_CORE_TEMPLATE_H

#include "base/buf.h"
#include "base/fault.h"
#include "base/slice.h"
#include "core/vars.h"

/* FAULT_CONFIG, naming the part, for an empty text, a stray brace or a name
 * that is not in known (whose values do not matter). */
enum fault template_check(struct slice text, const struct vars *known,
    struct fault_note *note) FAULT_CHECK;

/* Append the text with its values filled in.  FAULT_LIMIT when the result
 * passes LIMIT_KEY_BYTES or out's cap; out is then unchanged. */
enum fault template_expand(struct slice text, const struct vars *values,
    struct buf *out, struct fault_note *note) FAULT_CHECK;

#endif
