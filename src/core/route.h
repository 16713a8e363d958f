/* Paths with typed variables: /api/v1/stream/{tenant:uuid}.
 *
 * Values become parts of Redis keys, so a type admits only bytes that can
 * neither widen a key nor a pattern:
 *   uuid   8-4-4-4-12 hex digits in either case, put in lower case
 *   int    decimal, no sign, no leading zero, at most 2^64-1
 *   token  1 to 64 of [A-Za-z0-9_-] */
#ifndef SSE_CORE_ROUTE_H
#define SSE_CORE_ROUTE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/fault.h"
#include "base/slice.h"
#include "core/vars.h"

#define ROUTE_SEGMENTS_MAX 16
#define ROUTE_VARS_MAX 8

enum route_type {
	ROUTE_LITERAL,
	ROUTE_UUID,
	ROUTE_INT,
	ROUTE_TOKEN
};

struct route {
	struct {
		enum route_type type;
		struct slice text;	/* literal, or the variable's name */
	} segment[ROUTE_SEGMENTS_MAX];
	size_t n;
};

/* Read a pattern, whose bytes must outlive the route.  FAULT_CONFIG with the
 * reason when it is not one. */
enum fault route_parse(struct slice pattern, struct route *route_out,
    struct fault_note *note) FAULT_CHECK;

/* Does the path, as it came and still percent-encoded, match?  Then its
 * values are added to vars; otherwise vars is unchanged. */
bool route_match(const struct route *route, struct slice path,
    struct vars *vars);

/* Of two routes that match one path, is a the more exact?  From the left,
 * the first literal beside a variable decides. */
bool route_beats(const struct route *a, const struct route *b);

/* Would some path match both with neither more exact? */
bool route_collides(const struct route *a, const struct route *b);

/* Add the names of the variables, without values, to vars. */
void route_names(const struct route *route, struct vars *vars);

#endif
