/* Names with '*' for any run of bytes, an empty one included. */
#ifndef SSE_CORE_PATTERN_H
#define SSE_CORE_PATTERN_H

#include <stdbool.h>

#include "base/slice.h"

/* Does the whole text match?  Takes at most pattern.n * text.n steps. */
bool pattern_match(struct slice pattern, struct slice text);

#endif
