/* UTF-8 as RFC 3629 has it: the shortest form only, no surrogates, nothing
 * beyond U+10FFFF. */
#ifndef SSE_BASE_UTF8_H
#define SSE_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>

#include "base/slice.h"

/* Bytes of the first character, or 0 when it is malformed, cut off or not
 * there. */
size_t utf8_first(struct slice text);

bool utf8_valid(struct slice text);

#endif
