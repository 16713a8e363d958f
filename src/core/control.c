#include "core/control.h"

#include <stdbool.h>

/* Is this field a condition, and does it hold?  Our own writers add "p". */
static bool
holds(struct slice name, struct slice value, enum control_act act,
    const struct control_subject *subject, size_t *conditions)
{
	(*conditions)++;
	if (slice_equals(name, "route"))
		return slice_same(value, subject->route);
	if (act == CONTROL_KICK && slice_equals(name, "user"))
		return value.n > 0 && slice_same(value, subject->user);
	if (act == CONTROL_KICK && slice_equals(name, "ip"))
		return slice_same(value, subject->ip);
	if (act == CONTROL_DRAIN && slice_equals(name, "host"))
		return slice_same(value, subject->host);
	(*conditions)--;
	return slice_equals(name, "act") || slice_equals(name, "p");
}

static enum control_act
act_of(const struct slice *field, size_t fields)
{
	size_t i;

	for (i = 0; i < fields; i++) {
		if (!slice_equals(field[2 * i], "act"))
			continue;
		return slice_equals(field[2 * i + 1], "kick") ? CONTROL_KICK :
		    slice_equals(field[2 * i + 1], "drain") ? CONTROL_DRAIN :
		    CONTROL_NONE;
	}
	return CONTROL_NONE;
}

enum control_act
control_read(const struct slice *field, size_t fields,
    const struct control_subject *subject)
{
	enum control_act act = act_of(field, fields);
	size_t conditions = 0, i;

	for (i = 0; i < fields; i++) {
		if (!holds(field[2 * i], field[2 * i + 1], act, subject,
		    &conditions))
			return CONTROL_NONE;
	}
	return act == CONTROL_KICK && conditions == 0 ? CONTROL_NONE : act;
}
