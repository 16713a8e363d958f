/* A stream's place in the limits: one question when it starts, one when it
 * ends.  Nothing renews it: it ends by itself soon after the stream must
 * have, so a process that is killed holds nobody's place for long. */
#ifndef SSE_SERVE_LEASE_H
#define SSE_SERVE_LEASE_H

#include <stdbool.h>

#include "serve/visit.h"

/* Take a place for an admitted visitor, whose last answer stays valid.
 * False when there is none: the request is answered then.  True also where
 * nothing is limited, or the configuration serves what cannot be counted. */
bool lease_take(struct visit *v);

/* Redis is there and does not count: may the visitor go on, as the
 * configuration has it?  False: the request is answered. */
bool lease_go_uncounted(struct visit *v, const char *why);

/* Give it back, once, and wait until Redis has done so: for [redis] timeout,
 * 250 ms or until until_ms, whatever comes first.  The visit has no question
 * any more: one that waits for its answer is given up. */
void lease_release(struct visit *v, int64_t until_ms);

#endif
