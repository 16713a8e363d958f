/* One `from = jetstream` line: a thread that fetches from its durable
 * consumer while this recorder leads.
 *
 * Messages are given out in the order of the stream, see core/jetorder.h, and
 * acknowledged once they are stored.  What was acknowledged too late, or by a
 * connection that was lost, comes again and is known by its place. */
#ifndef SSE_RECORD_NATSPULL_H
#define SSE_RECORD_NATSPULL_H

#include "core/limits.h"
#include "core/natscheck.h"
#include "record/natsbox.h"

/* A stream's name, a consumer's and a number. */
#define NATSPULL_SERIES_BYTES \
	(LIMIT_PATTERN_BYTES + NATSCHECK_CONSUMER_BYTES + 20)

struct natspull {
	struct natsbox *box;
	size_t from;			/* its line */
	pthread_t thread;
	char stream[LIMIT_PATTERN_BYTES + 1];
	char subject[LIMIT_PATTERN_BYTES + 1];
	char consumer[NATSCHECK_CONSUMER_BYTES];

	/* With the box's lock held only: */
	struct jetorder order;
	bool bound;
	char series[NATSPULL_SERIES_BYTES];

	/* The thread's own: */
	natsConnection *connection;	/* that it is bound on */
	jsCtx *js;
	natsSubscription *subscription;
	uint64_t era;			/* of leading, as it was bound */
	int64_t wait_ms;		/* after a failure */
	int64_t unsettled_ms;		/* since when, 0: it is settled */
};

/* Make room for the lines of a kind and start their threads. */
enum fault natspull_open(struct natsbox *box, struct fault_note *note)
    FAULT_CHECK;

/* Free them, once box->ending is set and the link has ended. */
void natspull_close(struct natsbox *box);

/* With the lock held: forget what is not taken, or all, since another leads. */
void natspull_forget(struct natspull *pull, bool taken);

#endif
