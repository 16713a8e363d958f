/* Which events a stream lets through: filter = type PATTERN...,
 * filter = not type PATTERN..., filter = json PATH OP VALUE. */
#ifndef SSE_CORE_FILTER_H
#define SSE_CORE_FILTER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/fault.h"
#include "base/slice.h"
#include "core/jsonpick.h"
#include "core/keypath.h"
#include "core/vars.h"

#define FILTERS_MAX 16

enum filter_kind {
	FILTER_TYPE,
	FILTER_NOT_TYPE,
	FILTER_JSON
};

enum filter_op {
	FILTER_EQUAL,
	FILTER_UNEQUAL,
	FILTER_LESS,
	FILTER_AT_MOST,
	FILTER_MORE,
	FILTER_AT_LEAST
};

struct filter {
	enum filter_kind kind;
	struct slice text;	/* patterns between blanks, or the VALUE's
				 * template; borrowed */
	bool is_filled;		/* the VALUE has variables */
	enum filter_op op;
	struct keypath path;
};

struct filter_set {
	struct filter filter[FILTERS_MAX];
	size_t n;
	bool reads_json;
};

/* Append one whose bytes outlive the set.  FAULT_CONFIG with the reason. */
enum fault filter_add(struct filter_set *set, struct slice text,
    const struct vars *known, struct fault_note *note) FAULT_CHECK;

/* Does a type match one of the patterns of a filter by type? */
bool filter_has_type(const struct filter *filter, struct slice type);

/* Does what was found at a filter's path pass, compared with its VALUE?
 *
 * What was found decides how: a number is compared exactly and as a number, a
 * string byte by byte, and true, false and null are only equal to their
 * names.  A VALUE with variables is a whole number or a string, whatever the
 * visitor is called.  Where VALUE is no such thing, it is unequal and nothing
 * else.  An object or array never passes. */
bool filter_passes(const struct filter *filter, struct slice value,
    const struct jsonpick *found);

#endif
