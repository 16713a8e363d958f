/* What Redis's error replies mean for a stream.
 * Source: the redis.io documentation of each command, and Redis 7 and 8 as
 * observed; only the first words are stable, so only those are compared. */
#ifndef SSE_REDIS_REPLY_H
#define SSE_REDIS_REPLY_H

#include <stdbool.h>

#include "base/fault.h"
#include "base/slice.h"

/* FAULT_BACKEND for what passes by itself; FAULT_PROTOCOL for what says that
 * we do not understand each other; FAULT_CONFIG for what an administrator has
 * to mend (the note says how), and for every error that is not known. */
enum fault reply_fault(struct slice error, struct fault_note *note);

/* Is this what a server says before it turns a client away, unasked? */
bool reply_is_farewell(struct slice error);

#endif
