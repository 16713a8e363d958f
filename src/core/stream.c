#include "core/stream.h"

#include "base/number.h"

#define GOODBYE_MS 2000	/* how long a goodbye may wait to be taken */

/* A check is made somewhat more often than the heartbeat interval says, so
 * that its round trip and Redis's coarse timers stay within it. */
static int64_t
check_interval_ms(const struct stream_terms *terms)
{
	return terms->heartbeat_ms * 7 / 8;
}

void
stream_init(struct stream *s, const struct stream_terms *terms,
    int64_t now_ms, uint32_t random)
{
	struct pace_life life = pace_life(terms->lifetime_ms, random);

	s->terms = *terms;
	s->terms.tap_gap_ms = number_sooner(terms->tap_gap_ms,
	    terms->heartbeat_ms / 2);
	s->state = STREAM_LIVE;
	s->reason = CLOSE_LIFETIME;
	s->rotate_at = now_ms + life.rotate_ms;
	s->abandon_at = now_ms + life.abandon_ms;
	s->beat_at = now_ms + terms->heartbeat_ms;
	s->tap_at = STREAM_NEVER;
	s->check_at = now_ms + check_interval_ms(terms);
	s->stall_at = STREAM_NEVER;
	s->lost_since = STREAM_NEVER;
	s->connect_at = STREAM_NEVER;
	s->tries = 0;
	s->random = random;
}

/* The rest of a heartbeat whose first tap is out. */
static unsigned
finish_beat(struct stream *s)
{
	if (s->tap_at == STREAM_NEVER)
		return 0;
	s->tap_at = STREAM_NEVER;
	return STREAM_BEAT_REST;
}

static unsigned
over(struct stream *s)
{
	s->state = STREAM_OVER;
	return STREAM_CLOSE;
}

/* The client hears no goodbye any more. */
static unsigned
cut(struct stream *s, enum close_reason reason)
{
	if (s->state == STREAM_LIVE)
		s->reason = reason;
	return over(s);
}

/* Say goodbye; the first reason counts. */
static unsigned
end(struct stream *s, enum close_reason reason, int64_t now_ms)
{
	if (s->state == STREAM_ENDING)
		return 0;
	s->state = STREAM_ENDING;
	s->reason = reason;
	/* A batch's events are what its response is for: they may take as
	 * long as the client keeps taking them. */
	if (reason != CLOSE_BATCH)
		s->abandon_at = number_sooner(s->abandon_at,
		    now_ms + GOODBYE_MS);
	return finish_beat(s) | STREAM_GOODBYE;
}

static unsigned
lost(struct stream *s, int64_t now_ms)
{
	if (s->lost_since == STREAM_NEVER) {
		s->lost_since = now_ms;
		s->tries = 0;
	}
	s->check_at = STREAM_NEVER;
	s->connect_at = now_ms + pace_backoff_ms(s->tries, s->random);
	s->tries++;
	return 0;
}

static unsigned
checked(struct stream *s, int64_t now_ms)
{
	s->lost_since = STREAM_NEVER;
	s->connect_at = STREAM_NEVER;
	s->check_at = now_ms + check_interval_ms(&s->terms);
	return 0;
}

static unsigned
beat(struct stream *s, int64_t now_ms)
{
	s->beat_at = now_ms + s->terms.heartbeat_ms;
	if (s->terms.taps < 2)
		return STREAM_BEAT_FIRST | STREAM_BEAT_REST;
	s->tap_at = now_ms + s->terms.tap_gap_ms;
	return STREAM_BEAT_FIRST;
}

/* Everything that time alone brings about. */
static unsigned
tick(struct stream *s, int64_t now_ms)
{
	unsigned acts = 0;

	if (now_ms >= s->stall_at)
		return cut(s, CLOSE_SLOW);
	if (s->state == STREAM_ENDING)
		return now_ms >= s->abandon_at ? over(s) : 0;
	if (s->terms.expire_at != 0 && now_ms >= s->terms.expire_at)
		return end(s, CLOSE_EXPIRED, now_ms);
	if (now_ms >= s->rotate_at)
		return end(s, CLOSE_LIFETIME, now_ms);
	if (s->lost_since != STREAM_NEVER &&
	    now_ms >= s->lost_since + s->terms.patience_ms)
		return end(s, CLOSE_BACKEND, now_ms);
	if (now_ms >= s->tap_at)
		acts |= finish_beat(s);
	else if (now_ms >= s->beat_at)
		acts |= beat(s, now_ms);
	if (now_ms >= s->check_at) {
		s->check_at = STREAM_NEVER;
		acts |= STREAM_CHECK;
	}
	if (now_ms >= s->connect_at) {
		s->connect_at = STREAM_NEVER;
		acts |= STREAM_CONNECT;
	}
	return acts;
}

/* The client owes a sign of life from the first byte that waits for it. */
static unsigned
queued(struct stream *s, int64_t now_ms)
{
	if (s->stall_at == STREAM_NEVER)
		s->stall_at = now_ms + s->terms.stall_ms;
	s->beat_at = now_ms + s->terms.heartbeat_ms;
	return 0;
}

static unsigned
drained(struct stream *s)
{
	s->stall_at = STREAM_NEVER;
	return s->state == STREAM_ENDING ? over(s) : 0;
}

unsigned
stream_step(struct stream *s, enum stream_input input, int64_t now_ms)
{
	if (s->state == STREAM_OVER)
		return 0;
	switch (input) {
	case STREAM_TICK:
		return tick(s, now_ms);
	case STREAM_QUEUE:
		return finish_beat(s);
	case STREAM_QUEUED:
		return queued(s, now_ms);
	case STREAM_WROTE:
		s->stall_at = now_ms + s->terms.stall_ms;
		return 0;
	case STREAM_DRAINED:
		return drained(s);
	case STREAM_GONE:
		return cut(s, CLOSE_CLIENT);
	case STREAM_CHECKED:
		return checked(s, now_ms);
	case STREAM_LOST:
		return lost(s, now_ms);
	case STREAM_REVOKED:
		return end(s, CLOSE_REVOKED, now_ms);
	case STREAM_BROKEN:
		return end(s, CLOSE_BACKEND, now_ms);
	case STREAM_BATCHED:
		return end(s, CLOSE_BATCH, now_ms);
	case STREAM_STOPPED:
		return end(s, CLOSE_DRAIN, now_ms);
	case STREAM_FAILED:
		return end(s, CLOSE_ERROR, now_ms);
	}
	return 0;
}

int64_t
stream_deadline(const struct stream *s)
{
	int64_t at = s->stall_at;

	if (s->state == STREAM_OVER)
		return STREAM_NEVER;
	if (s->state == STREAM_ENDING)
		return number_sooner(at, s->abandon_at);
	at = number_sooner(at, s->rotate_at);
	if (s->terms.expire_at != 0)
		at = number_sooner(at, s->terms.expire_at);
	at = number_sooner(at,
	    s->tap_at == STREAM_NEVER ? s->beat_at : s->tap_at);
	at = number_sooner(at, s->check_at);
	at = number_sooner(at, s->connect_at);
	if (s->lost_since != STREAM_NEVER)
		at = number_sooner(at, s->lost_since + s->terms.patience_ms);
	return at;
}

bool
stream_wants_events(const struct stream *s)
{
	return s->state == STREAM_LIVE && s->stall_at == STREAM_NEVER &&
	    s->lost_since == STREAM_NEVER;
}
