/* How many workers a pool should have, and when to start none for a while.
 * Pure: the master counts, asks, and does what it is told.
 *
 * The words are PHP-FPM's.  Unlike PHP-FPM's, the decision is made whenever a
 * worker's state changes and not once a second: a worker costs a tenth of a
 * millisecond to start, and a visitor should not wait for one. */
#ifndef SSE_CORE_POLICY_H
#define SSE_CORE_POLICY_H

#include <stdbool.h>
#include <stdint.h>

enum policy_kind {
	POLICY_STATIC,		/* always as many as there may be */
	POLICY_DYNAMIC,		/* some spare ones, within two marks */
	POLICY_ONDEMAND		/* none until a request waits */
};

struct policy_terms {
	enum policy_kind kind;
	unsigned most;		/* workers of all kinds together */
	unsigned start;		/* dynamic: to begin with */
	unsigned least_spare;	/* dynamic: keep so many without a stream, */
	unsigned most_spare;	/* and no more than so many */
};

struct policy_facts {
	unsigned starting;	/* forked, not heard of yet */
	unsigned idle;		/* waiting for a request */
	unsigned busy;		/* with a stream */
	unsigned leaving;	/* told to end; they finish their streams */
	unsigned calm;		/* of the idle ones: idle for long enough to
				 * show that no request waits */
	unsigned bored;		/* of the idle ones: idle for too long */
	bool fresh;		/* the pool has just been opened */
	bool waiting;		/* ondemand: a request waits */
	bool held;		/* workers must not be started now */
};

struct policy_orders {
	unsigned start;		/* workers to start */
	unsigned retire;	/* idle workers to end */
	bool pressed;		/* no more workers may be started, and those
				 * there are take no rest: requests may wait */
	bool turn_away;		/* nobody at all can take the next request: if
				 * it has been so for a while, the spare one
				 * answers it */
	bool watch;		/* ondemand: tell when a request waits */
};

struct policy_orders policy_decide(const struct policy_terms *terms,
    const struct policy_facts *facts);

/* The throttle of a pool whose workers end as soon as they start: that is
 * something an administrator has to mend, and starting them as fast as they
 * die helps nobody.  Zeroed, it is open. */
struct throttle {
	unsigned failures;	/* since a worker last ended in order */
	unsigned untold;	/* of them, after it was told */
	bool told;
	int64_t until_ms;	/* start none before */
};

/* A worker failed.  True when this is what makes a loop of it: say so, once;
 * until then each failure may be told by itself. */
bool throttle_failed(struct throttle *t, int64_t now_ms);

/* A worker did its work.  True when that ends a loop that was told. */
bool throttle_worked(struct throttle *t);

/* How many workers crashed within a span, for emergency_restart_threshold.
 * Zeroed, none did. */
struct crashes {
	unsigned n;
	int64_t since_ms;
};

/* One more.  True when it is number threshold within span_ms; the count then
 * starts again.  A threshold of 0 is never reached. */
bool crashes_add(struct crashes *c, unsigned threshold, int64_t span_ms,
    int64_t now_ms);

#endif
