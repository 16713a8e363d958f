/* Announcements to open streams: entries of the control topic.
 *
 * An entry says what to do (`act`) and, in further fields, which streams are
 * meant; a stream acts when all of them fit. */
#ifndef SSE_CORE_ANNOUNCE_H
#define SSE_CORE_ANNOUNCE_H

#include "base/fault.h"
#include "base/slice.h"

#define ANNOUNCE_TOPIC "{sse}:control"	/* unless somebody says another */
#define ANNOUNCE_FIELDS_MAX 4	/* act, and the three that a kick knows */

enum announce_act {
	ANNOUNCE_KICK,		/* end them, as a logout does */
	ANNOUNCE_DRAIN		/* have them come back somewhere else */
};

struct announcement {
	enum announce_act act;
	struct slice field[2 * ANNOUNCE_FIELDS_MAX];	/* name, value, ... */
	size_t fields;					/* pairs */
};

void announce_begin(struct announcement *a, enum announce_act act);

/* Add "name=value", a borrowed text, and narrow down who is meant.
 * FAULT_INPUT when it is no such pair, the act does not know the name, it was
 * added before, or no stream could have the value. */
enum fault announce_add(struct announcement *a, const char *text,
    struct fault_note *note) FAULT_CHECK;

/* FAULT_INPUT for a kick that would mean everybody. */
enum fault announce_check(const struct announcement *a,
    struct fault_note *note) FAULT_CHECK;

#endif
