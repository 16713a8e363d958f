/* The named values of one request: route variables and {user}. */
#ifndef SSE_CORE_VARS_H
#define SSE_CORE_VARS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/slice.h"

#define VARS_MAX 9		/* eight route variables and the user */
#define VARS_TEXT_BYTES 2304

struct vars {
	struct {
		struct slice name;	/* borrowed from the configuration */
		size_t at, n;		/* the value, inside text */
	} row[VARS_MAX];
	size_t n;
	char text[VARS_TEXT_BYTES];
	size_t used;
};

void vars_init(struct vars *vars);

/* Add a copy of value under name, which must outlive vars.  False when there
 * is no room; vars is then unchanged. */
bool vars_add(struct vars *vars, struct slice name, struct slice value);

/* View a value until vars goes; false when the name is not there. */
bool vars_get(const struct vars *vars, struct slice name,
    struct slice *value_out);

#endif
