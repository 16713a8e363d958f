/* What somebody may have meant. */
#ifndef SSE_CORE_NEAREST_H
#define SSE_CORE_NEAREST_H

#include <stddef.h>

#include "base/slice.h"

/* Of n names, the one with the fewest single-letter changes to word, or NULL
 * when none is near (a third of the word and one letter may change). */
const char *nearest_name(struct slice word, const char *const *names,
    size_t n);

#endif
