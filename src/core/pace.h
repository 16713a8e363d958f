/* Why streams end, when, and how soon their clients should come back.
 *
 * Everything is jittered: ten thousand streams that started together must not
 * return in the same second.  Random words come in as arguments. */
#ifndef SSE_CORE_PACE_H
#define SSE_CORE_PACE_H

#include <stdint.h>

enum close_reason {
	CLOSE_LIFETIME,	/* the planned rotation */
	CLOSE_BATCH,	/* delivery = batch, after its events */
	CLOSE_CLIENT,	/* the client left */
	CLOSE_SLOW,	/* the client stopped reading */
	CLOSE_REVOKED,	/* session or rules no longer pass */
	CLOSE_EXPIRED,	/* the credential's own end */
	CLOSE_DRAIN,	/* this process was asked to end */
	CLOSE_BACKEND,	/* Redis is away or cannot serve */
	CLOSE_BUSY,	/* a limit */
	CLOSE_ERROR	/* our own fault */
};

/* A word for the log, the goodbye and the manual. */
const char *pace_reason(enum close_reason reason);

/* The retry: to send with a reason. */
int64_t pace_retry_ms(enum close_reason reason, uint32_t random);

/* The retry: a stream opens with, for a cut that no goodbye announces. */
int64_t pace_first_retry_ms(uint32_t random);

struct pace_life {
	int64_t rotate_ms;	/* say goodbye: 90 to 97 % of the lifetime */
	int64_t abandon_ms;	/* give up on an unread goodbye: 98.5 % */
};

/* Both counted from the stream's start.  The kernel's timer runs for the
 * whole lifetime; by then everything is over. */
struct pace_life pace_life(int64_t lifetime_ms, uint32_t random);

/* How long to wait before connection attempt number tries (from 0) to a
 * Redis that failed: 100, 250, then 500 ms, each with half as much jitter. */
int64_t pace_backoff_ms(unsigned tries, uint32_t random);

#endif
