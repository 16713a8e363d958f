/* The frame of a fuzz target: libFuzzer calls it with bytes from outside.
 * What must hold whatever they are is asserted. */
#ifndef SSE_TESTS_FUZZ_H
#define SSE_TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/slice.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

#define MUST(condition) do { \
	if (!(condition)) \
		abort(); \
} while (0)

/* View the input up to the first NUL, and leave the rest in *rest. */
static inline struct slice
fuzz_part(struct slice *rest)
{
	struct slice part = { rest->p, 0 };

	if (!slice_split(rest, '\0', &part))
		part.n = 0;
	return part;
}

static inline struct slice
fuzz_input(const uint8_t *data, size_t n)
{
	struct slice input = { (const char *)data, n };

	return input;
}

#endif
