/* Where in a document a value is: the names on the way to it.
 *
 * Written as user/id; inside a name, ~1 stands for '/' and ~0 for '~', as in
 * JSON Pointer (RFC 6901, section 3). */
#ifndef SSE_CORE_KEYPATH_H
#define SSE_CORE_KEYPATH_H

#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"
#include "base/slice.h"

#define KEYPATH_PARTS_MAX 9
#define KEYPATH_BYTES 256	/* of all names together */

struct keypath {
	size_t n;
	struct {
		uint16_t at, n;		/* inside text */
	} part[KEYPATH_PARTS_MAX];
	char text[KEYPATH_BYTES];
	uint16_t used;
};

/* FAULT_CONFIG when there are no names or too many, when one is empty, or
 * when '~' stands before anything but 0 and 1. */
enum fault keypath_parse(struct slice text, struct keypath *path_out,
    struct fault_note *note) FAULT_CHECK;

/* Append one name as it is.  FAULT_LIMIT when there is no room for it. */
enum fault keypath_add(struct keypath *path, struct slice name,
    struct fault_note *note) FAULT_CHECK;

/* View name number i; it must exist, and goes with path. */
struct slice keypath_part(const struct keypath *path, size_t i);

#endif
