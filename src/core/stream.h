/* One stream's decisions: what to send now, what to wait for, when to end.
 *
 * A pure state machine over (state, what happened, now): no clock, no socket,
 * so that every promise of a stream is a row in a table test.  The caller
 * tells what happened and carries out the acts it gets back, in the order of
 * their bits.
 *
 * Heartbeat in two taps: Apache and most others notice that a browser has
 * gone only at the second write after it left.  With taps = 2 the comment
 * goes out as ":" and, tap_gap later, the rest, so that one heartbeat is two
 * writes and a ghost lives one interval instead of two. */
#ifndef SSE_CORE_STREAM_H
#define SSE_CORE_STREAM_H

#include <stdbool.h>
#include <stdint.h>

#include "core/pace.h"

enum stream_input {
	STREAM_TICK,	/* nothing but time has passed */
	STREAM_QUEUE,	/* the caller is about to queue events */
	STREAM_QUEUED,	/* something was queued for the client */
	STREAM_WROTE,	/* the client took some of what was queued */
	STREAM_DRAINED,	/* the client has taken all of it */
	STREAM_GONE,	/* the client left */
	STREAM_CHECKED,	/* session and rules pass; Redis answers */
	STREAM_REVOKED,	/* they no longer pass */
	STREAM_LOST,	/* the connection to Redis failed: transient */
	STREAM_BROKEN,	/* Redis will not serve this stream: not transient */
	STREAM_BATCHED,	/* delivery = batch has delivered */
	STREAM_STOPPED,	/* this process is to end */
	STREAM_FAILED	/* our own fault, such as no memory */
};

/* Acts, in the order in which they are carried out. */
#define STREAM_BEAT_FIRST (1u << 0)	/* queue sse_beat_first */
#define STREAM_BEAT_REST (1u << 1)	/* queue sse_beat_rest */
#define STREAM_CHECK (1u << 2)		/* check session and rules again */
#define STREAM_CONNECT (1u << 3)	/* connect to Redis, then check */
#define STREAM_GOODBYE (1u << 4)	/* queue sse_end, finish the response */
#define STREAM_CLOSE (1u << 5)		/* close the socket: it is over */

enum stream_state {
	STREAM_LIVE,
	STREAM_ENDING,	/* the goodbye is queued */
	STREAM_OVER
};

struct stream_terms {
	int64_t heartbeat_ms;
	int64_t lifetime_ms;
	int64_t tap_gap_ms;	/* between the taps; half a heartbeat at most */
	int64_t stall_ms;	/* how long a client may take nothing */
	int64_t patience_ms;	/* how long Redis may be away */
	unsigned taps;		/* 1 or 2 */
	int64_t expire_at;	/* the login's own end; 0: it has none */
};

struct stream {
	struct stream_terms terms;
	enum stream_state state;
	enum close_reason reason;	/* meaningful once not LIVE */
	int64_t rotate_at;
	int64_t abandon_at;
	int64_t beat_at;
	int64_t tap_at;		/* second tap due, or NEVER */
	int64_t check_at;	/* next check due, or NEVER while one runs */
	int64_t stall_at;	/* client is stuck then, or NEVER */
	int64_t lost_since;	/* Redis away since, or NEVER */
	int64_t connect_at;	/* next connection attempt, or NEVER */
	unsigned tries;
	uint32_t random;
};

#define STREAM_NEVER INT64_MAX

/* Start in STREAM_LIVE with a check just passed.  random spreads lifetimes
 * and back-off. */
void stream_init(struct stream *s, const struct stream_terms *terms,
    int64_t now_ms, uint32_t random);

/* Take what happened and return the acts that follow from it. */
unsigned stream_step(struct stream *s, enum stream_input input,
    int64_t now_ms);

/* When to call with STREAM_TICK if nothing else happens before. */
int64_t stream_deadline(const struct stream *s);

/* May events be fetched and queued?  Not while the client has bytes to take,
 * Redis is away, or the stream is ending. */
bool stream_wants_events(const struct stream *s);

#endif
