/* A poll: the events since the cursor as one JSON answer, at once or after a
 * wait for the first of them.  The same route, login, rules, limits, cursor
 * and losses as the stream at the same URL. */
#ifndef SSE_SERVE_POLL_H
#define SSE_SERVE_POLL_H

#include "serve/feed.h"
#include "serve/visit.h"

/* Serve an admitted visitor, starting with the answer to the question that
 * admitted him. */
void poll_run(struct visit *v, struct feed *feed, const struct answer *first);

#endif
