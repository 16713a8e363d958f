/* Other names for types: FROM TO, the first FROM that matches counts. */
#ifndef SSE_CORE_TYPEMAP_H
#define SSE_CORE_TYPEMAP_H

#include <stdbool.h>
#include <stddef.h>

#include "base/fault.h"
#include "base/slice.h"

#define TYPEMAP_MAX 16

struct typemap {
	struct {
		struct slice from, to;	/* borrowed; to "-": drop it */
	} row[TYPEMAP_MAX];
	size_t n;
};

/* Append "FROM TO", whose bytes outlive the map.  FROM may hold '*'s.
 * FAULT_CONFIG with the reason. */
enum fault typemap_add(struct typemap *map, struct slice text,
    struct fault_note *note) FAULT_CHECK;

/* The name for a type: its own where nothing matches.  False when what has
 * this type is to be dropped. */
bool typemap_apply(const struct typemap *map, struct slice type,
    struct slice *to_out);

#endif
