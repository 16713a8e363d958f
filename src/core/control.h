/* Commands to streams that are open, as entries of the control topic:
 *
 *	act kick   user ID  route NAME  ip ADDRESS	all that are given
 *	act drain  host NAME  route NAME
 *
 * Who is kicked ends with the reason "revoked", and may come back if his
 * login still holds; who is drained, with "drain". */
#ifndef SSE_CORE_CONTROL_H
#define SSE_CORE_CONTROL_H

#include <stddef.h>

#include "base/slice.h"

enum control_act {
	CONTROL_NONE,	/* not for this stream, or not understood */
	CONTROL_KICK,
	CONTROL_DRAIN
};

/* Whom an open stream belongs to. */
struct control_subject {
	struct slice user;	/* empty: nobody is logged in */
	struct slice route;
	struct slice ip;
	struct slice host;	/* the machine's name */
};

/* What an entry, name, value, name, value, asks of a stream.  A kick without
 * any condition is for nobody; so is an entry with a field that is not known,
 * since that may be a condition. */
enum control_act control_read(const struct slice *field, size_t fields,
    const struct control_subject *subject);

#endif
