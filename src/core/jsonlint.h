/* Is a text JSON, exactly as RFC 8259 says?
 *
 * json-c takes more than that, and differs between its versions: this decides
 * first, in one pass without allocation, and counts what a reader would have
 * to keep. */
#ifndef SSE_CORE_JSONLINT_H
#define SSE_CORE_JSONLINT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/slice.h"

#define JSONLINT_DEPTH_MAX 64

struct jsonlint {
	size_t members;		/* of all objects */
	size_t values;		/* containers included */
	size_t containers;	/* objects and arrays */
	size_t at;		/* where it went wrong */
	const char *why;	/* what did; NULL when nothing */
};

/* One object, at most depth (up to JSONLINT_DEPTH_MAX) containers in one
 * another, itself counted.  Refused beyond the RFC: a root that is no object,
 * a lone surrogate, and an escaped NUL in a member's name, where readers
 * written in C end it. */
bool jsonlint_check(struct slice text, size_t depth, struct jsonlint *out);

#endif
