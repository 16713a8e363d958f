/* The parts of binary formats, taken off the front of a slice.
 *
 * Each function is false when there is not enough; the slice is then of no
 * more use. */
#ifndef SSE_CORE_BINLEX_H
#define SSE_CORE_BINLEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/slice.h"

/* An unsigned number of 1 to 8 bytes, the highest first. */
bool binlex_number(struct slice *in, unsigned bytes, uint64_t *n);

/* Just n bytes. */
bool binlex_bytes(struct slice *in, uint64_t n, struct slice *text);

/* A number of so many bytes, and as many bytes as it says. */
bool binlex_text(struct slice *in, unsigned bytes, struct slice *text);

#endif
