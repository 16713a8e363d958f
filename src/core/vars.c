#include "core/vars.h"

#include <string.h>

void
vars_init(struct vars *vars)
{
	vars->n = 0;
	vars->used = 0;
}

bool
vars_add(struct vars *vars, struct slice name, struct slice value)
{
	if (vars->n == VARS_MAX || value.n > sizeof(vars->text) - vars->used)
		return false;
	vars->row[vars->n].name = name;
	vars->row[vars->n].at = vars->used;
	vars->row[vars->n].n = value.n;
	vars->n++;
	if (value.n > 0)
		memcpy(vars->text + vars->used, value.p, value.n);
	vars->used += value.n;
	return true;
}

bool
vars_get(const struct vars *vars, struct slice name, struct slice *value_out)
{
	size_t i;

	for (i = 0; i < vars->n; i++) {
		if (slice_same(vars->row[i].name, name)) {
			value_out->p = vars->text + vars->row[i].at;
			value_out->n = vars->row[i].n;
			return true;
		}
	}
	return false;
}
