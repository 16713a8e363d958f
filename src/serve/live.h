/* The open stream: events, heartbeats, checks, goodbye. */
#ifndef SSE_SERVE_LIVE_H
#define SSE_SERVE_LIVE_H

#include "serve/feed.h"
#include "serve/visit.h"

/* Serve an admitted visitor until the stream ends, starting with the answer
 * to the question that admitted him.  Logs its opening and its close. */
void live_run(struct visit *v, struct feed *feed, const struct answer *first);

#endif
