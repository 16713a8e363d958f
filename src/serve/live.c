/* One wait on the web server, Redis and the next deadline; then whatever
 * happened goes through the state machine of core/stream.h, whose acts are
 * carried out here.
 *
 * There is no queue of events: a batch is asked for only when the client has
 * taken the one before, and what waits, waits in Redis. */
#include "serve/live.h"

#include <poll.h>
#include <string.h>

#include "core/http.h"
#include "core/limits.h"
#include "core/stream.h"
#include "core/webserver.h"
#include "fcgi/gate.h"
#include "serve/answer.h"
#include "serve/clock.h"
#include "serve/crosssite.h"
#include "serve/feed.h"
#include "serve/journal.h"
#include "serve/lease.h"
#include "serve/listen.h"
#include "serve/log.h"
#include "serve/stop.h"

#define TAP_GAP_MS 400		/* at least a round trip to the client */
#define STALL_MS 10000
#define PATIENCE_MS 10000

struct live {
	struct visit *v;
	struct feed *feed;
	struct listen listen;
	struct stream stream;
	struct buf text;		/* what is being encoded */
	bool check_due;
	bool checking;			/* the question asked is a check */
	struct tally tally;
};

static void step(struct live *l, enum stream_input input);

/* ---- to the client ---- */

/* Hand what was encoded to the output. */
static void
queue_text(struct live *l)
{
	enum fault fault = out_add(l->v->out, buf_view(&l->text));

	buf_reset(&l->text, LIMIT_OUTPUT_PAUSE_BYTES);
	step(l, fault == FAULT_NONE ? STREAM_QUEUED : STREAM_FAILED);
}

/* Queue what encoding gave, unless it did not fit, which only happens when
 * memory is short. */
static void
queue_if(struct live *l, bool encoded)
{
	if (encoded)
		queue_text(l);
	else
		step(l, STREAM_FAILED);
}

static void
flush(struct live *l)
{
	bool moved;
	enum out_state state;

	if (l->v->out->queue.n == 0)
		return;
	state = out_flush(l->v->out, &moved);
	if (state == OUT_GONE)
		step(l, STREAM_GONE);
	else if (state == OUT_DRAINED)
		step(l, STREAM_DRAINED);
	else if (moved)
		step(l, STREAM_WROTE);
	/* While the client takes its time, the topic may be trimmed. */
	l->feed->caught_up = l->feed->caught_up && state == OUT_DRAINED;
}

/* ---- from Redis ---- */

static void
queue_loss(struct live *l, const struct loss *loss, struct slice id)
{
	l->tally.losses++;
	queue_if(l, sse_loss(&l->text, loss, id));
	visit_log(l->v, LOG_INFO, loss->type, loss->reason);
}

/* One that does not fit is said to be missing. */
static void
queue_event(struct live *l, const struct event *event)
{
	const struct loss loss = { .type = "gap", .reason = "unsendable",
	    .missed = 1 };
	struct fault_note note;

	if (sse_event(&l->text, event, &note) == FAULT_NONE) {
		l->tally.events++;
		queue_text(l);
		return;
	}
	visit_log(l->v, LOG_WARN, "event", note.text);
	queue_loss(l, &loss, event->id);
}

static void
queue_item(struct live *l, const struct feed_item *item)
{
	switch (item->kind) {
	case FEED_EVENT:
		queue_event(l, &item->event);
		break;
	case FEED_LOSS:
		queue_loss(l, &item->loss, item->event.id);
		break;
	case FEED_COMMAND:
		visit_log(l->v, LOG_INFO, "control",
		    item->command == CONTROL_KICK ? "kick" : "drain");
		step(l, item->command == CONTROL_KICK ? STREAM_REVOKED :
		    STREAM_STOPPED);
		break;
	}
}

/* Queue items until they are used up or enough waits. */
static void
queue_items(struct live *l)
{
	struct feed_item item;

	if (feed_has(l->feed))
		step(l, STREAM_QUEUE);
	while (l->stream.state == STREAM_LIVE &&
	    l->v->out->queue.n < LIMIT_OUTPUT_PAUSE_BYTES &&
	    feed_next(l->feed, &item))
		queue_item(l, &item);
}

static void take_fault(struct live *l, enum fault fault, const char *why);

/* The same for messages of channels, once the client has taken what was
 * before them.  False when there are no more. */
static bool
queue_messages(struct live *l)
{
	struct feed_item item;
	struct fault_note note;
	enum fault fault;
	bool taken = stream_wants_events(&l->stream);

	while (taken && l->stream.state == STREAM_LIVE &&
	    l->v->out->queue.n < LIMIT_OUTPUT_PAUSE_BYTES) {
		fault = listen_next(&l->listen, &item, &taken, &note);
		if (fault != FAULT_NONE) {
			/* Redis is away, whichever connection noticed. */
			source_fini(&l->v->source);
			take_fault(l, fault, note.text);
			return false;
		}
		if (taken) {
			step(l, STREAM_QUEUE);
			queue_item(l, &item);
		}
	}
	return taken;
}

/* Send what there is, for as long as the client takes it at once. */
static void
send_items(struct live *l)
{
	bool more;

	do {
		queue_items(l);
		more = queue_messages(l) || feed_has(l->feed);
		if (l->v->stream->delivery == DELIVERY_BATCH && !more &&
		    l->tally.events + l->tally.losses > 0)
			step(l, STREAM_BATCHED);
		flush(l);
		/* What was read while the client had bytes to take. */
		more = more || (listen_has(&l->listen) &&
		    stream_wants_events(&l->stream));
	} while (more && l->v->out->queue.n == 0 &&
	    l->stream.state == STREAM_LIVE);
}

/* The answer to a check says first whether the visitor may stay. */
static void
take_answer(struct live *l, const struct answer *answer)
{
	struct fault_note note;
	enum fault fault;
	int status;

	if (l->checking) {
		if (visit_judge_again(l->v, answer, &status, &note) !=
		    FAULT_NONE) {
			visit_log(l->v, LOG_INFO, "revoke", note.text);
			step(l, STREAM_REVOKED);
			return;
		}
		step(l, STREAM_CHECKED);
		fault = listen_again(&l->listen, &note);
		if (fault != FAULT_NONE) {
			take_fault(l, fault, note.text);
			return;
		}
	}
	if (feed_take(l->feed, answer))
		queue_items(l);
}

/* A fault of Redis: what passes is waited for, the rest ends the stream. */
static void
take_fault(struct live *l, enum fault fault, const char *why)
{
	bool passes = fault == FAULT_BACKEND || fault == FAULT_TIMEOUT ||
	    (fault == FAULT_LIMIT && feed_shrink(l->feed));

	if (l->stream.lost_since == STREAM_NEVER || !passes)
		visit_log(l->v, passes ? LOG_WARN : LOG_ERROR, "redis", why);
	feed_drop(l->feed);
	l->check_due = false;
	step(l, passes ? STREAM_LOST : STREAM_BROKEN);
}

static void
ask(struct live *l, const struct question *question, int64_t now)
{
	struct fault_note note;
	enum fault fault = source_ask(&l->v->source, question, now, &note);

	if (fault != FAULT_NONE)
		take_fault(l, fault, note.text);
}

/* Session, rules, states and entries, in one round trip. */
static void
ask_check(struct live *l, int64_t now)
{
	struct question question = { .rules = 0 };

	visit_ask_again(l->v, &question);
	l->check_due = false;
	l->checking = true;
	feed_drop(l->feed);
	feed_question(l->feed, &question,
	    l->stream.stall_at == STREAM_NEVER);
	ask(l, &question, now);
}

/* Read on: with the topics' states until we have caught up with them, so that
 * a loss shows where it happened; then wait for the next entry. */
static void
ask_events(struct live *l, int64_t now)
{
	struct question question = { .rules = 0 };
	int64_t until = l->stream.check_at < l->stream.rotate_at ?
	    l->stream.check_at : l->stream.rotate_at;

	feed_question(l->feed, &question, true);
	if (l->feed->caught_up)
		question.block_ms = until > now ? until - now : 1;
	l->checking = false;
	ask(l, &question, now);
}

static void
ask_next(struct live *l, int64_t now)
{
	if (l->stream.state != STREAM_LIVE || source_is_asked(&l->v->source))
		return;
	if (l->check_due)
		ask_check(l, now);
	else if (!feed_has(l->feed) && feed_reads(l->feed) &&
	    stream_wants_events(&l->stream))
		ask_events(l, now);
}

/* ---- the state machine's acts ---- */

/* The cursor, where entries that were not for this client have moved it. */
static struct slice
unsaid_id(struct live *l)
{
	const struct slice none = { NULL, 0 };

	if (!l->feed->quiet)
		return none;
	feed_said(l->feed);
	return feed_id(l->feed);
}

/* The client comes back as soon as it has read the goodbye, and must find
 * its own place free. */
static void
say_goodbye(struct live *l)
{
	enum close_reason reason = l->stream.reason;

	feed_drop(l->feed);
	lease_release(l->v, l->stream.abandon_at);
	source_fini(&l->v->source);
	if (!sse_end(&l->text, pace_retry_ms(reason, clock_random()),
	    pace_reason(reason), unsaid_id(l)) ||
	    out_add(l->v->out, buf_view(&l->text)) != FAULT_NONE ||
	    out_finish(l->v->out) != FAULT_NONE)
		step(l, STREAM_GONE);
	buf_reset(&l->text, 0);
}

static void
queue_beat(struct live *l, bool first, bool rest)
{
	bool done = !first || sse_beat_first(&l->text);

	if (rest && done)
		done = sse_beat_rest(&l->text, unsaid_id(l),
		    l->v->stream->heartbeat_event, clock_unix_ms(),
		    l->stream.lost_since != STREAM_NEVER);
	queue_if(l, done);
}

static void
act(struct live *l, unsigned acts)
{
	bool first = (acts & STREAM_BEAT_FIRST) != 0;
	bool rest = (acts & STREAM_BEAT_REST) != 0;

	if (first || rest)
		queue_beat(l, first, rest);
	if ((acts & STREAM_CHECK) != 0)
		l->check_due = true;
	if ((acts & STREAM_CONNECT) != 0)
		ask_check(l, clock_now_ms());
	if ((acts & STREAM_GOODBYE) != 0)
		say_goodbye(l);
}

static void
step(struct live *l, enum stream_input input)
{
	act(l, stream_step(&l->stream, input, clock_now_ms()));
}

/* ---- the loop ---- */

/* Both connections; the one with channels may be closed. */
static void
move_redis(struct live *l, short heard, bool asked, short answered)
{
	const struct answer *answer = NULL;
	struct fault_note note;
	enum fault fault = channel_pump(&l->listen.channel, heard,
	    clock_now_ms(), &note);

	if (fault != FAULT_NONE)
		source_fini(&l->v->source);
	else if (asked)
		fault = source_pump(&l->v->source, answered, clock_now_ms(),
		    &answer, &note);
	if (fault != FAULT_NONE)
		take_fault(l, fault, note.text);
	else if (answer != NULL)
		take_answer(l, answer);
}

static void
wait_and_move(struct live *l)
{
	struct pollfd p[3] = { out_poll(l->v->out),
	    channel_poll(&l->listen.channel), source_poll(&l->v->source) };
	bool asked = source_is_asked(&l->v->source);
	struct timespec wait;
	int64_t now = clock_now_ms(), until = stream_deadline(&l->stream);

	if (asked && source_deadline(&l->v->source) < until)
		until = source_deadline(&l->v->source);
	if (channel_deadline(&l->listen.channel) < until)
		until = channel_deadline(&l->listen.channel);
	until = until > now ? until - now : 0;
	wait.tv_sec = (time_t)(until / 1000);
	wait.tv_nsec = (long)(until % 1000 * 1000000);
	/* While a batch is being queued, Redis has nothing to say that could
	 * not wait. */
	if (ppoll(p, asked ? 3 : 2, &wait, l->v->waiting) < 0)
		p[0].revents = p[1].revents = p[2].revents = 0;
	else
		stop_look(l->v->waiting);
	if (stop_accepting && l->v->place->board != NULL)
		gate_close(GATE_FASTCGI);
	if (stop_asked)
		step(l, STREAM_STOPPED);
	if (p[0].revents != 0 && out_is_gone(l->v->out, p[0].revents))
		step(l, STREAM_GONE);
	if (l->stream.state == STREAM_LIVE)
		move_redis(l, p[1].revents, asked, p[2].revents);
}

/* The cursor, which commits the client before there is an event.  One that is
 * to be shown a snapshot first is not committed without it. */
static struct slice
first_id(struct live *l)
{
	const struct slice none = { NULL, 0 };

	if (l->feed->shows_snapshot && !l->v->has_cursor)
		return none;
	feed_said(l->feed);
	return feed_id(l->feed);
}

/* Head, retry and cursor go out before anything else, and small: some
 * servers hold the head back until the first byte of a body, and compressors
 * let a small one through. */
static void
begin(struct live *l, const struct answer *first)
{
	const struct webserver *server =
	    webserver_of(l->v->request->server);
	const struct http_extra extra = crosssite_extra(l->v);
	const struct stream_terms terms = {
		.heartbeat_ms = l->v->stream->heartbeat_ms,
		.lifetime_ms = l->v->stream->lifetime_ms,
		.tap_gap_ms = TAP_GAP_MS,
		.stall_ms = STALL_MS,
		.patience_ms = PATIENCE_MS,
		.taps = server->taps,
		.expire_at = l->v->expire_at,
	};

	stream_init(&l->stream, &terms, l->v->began_ms, clock_random());
	(void)feed_take(l->feed, first);
	journal_open(l->v, l->feed);
	queue_if(l, http_stream_head(&l->text, &extra) &&
	    sse_begin(&l->text, pace_first_retry_ms(clock_random()),
	    first_id(l)));
	queue_items(l);
	if (l->v->stream->delivery == DELIVERY_BATCH && !l->v->has_cursor)
		step(l, STREAM_BATCHED);
}

void
live_run(struct visit *v, struct feed *feed, const struct answer *first)
{
	struct live l = { .v = v, .feed = feed };
	struct fault_note note;
	enum fault fault = listen_open(&l.listen, feed, &note);
	int64_t left = v->began_ms + v->stream->lifetime_ms - clock_now_ms();

	if (fault == FAULT_NONE && left <= 0)
		fault = fault_set(&note, FAULT_TIMEOUT,
		    "Redis took longer than the stream may last");
	if (fault != FAULT_NONE) {
		lease_release(v, INT64_MAX);
		answer_put_off(v, fault, note.text);
		return;
	}
	clock_kill_after(left);
	buf_init(&l.text, LIMIT_OUTPUT_BYTES);
	begin(&l, first);
	for (;;) {
		send_items(&l);
		ask_next(&l, clock_now_ms());
		if (l.stream.state == STREAM_OVER)
			break;
		wait_and_move(&l);
		step(&l, STREAM_TICK);
	}
	lease_release(v, l.stream.abandon_at);
	listen_close(&l.listen);
	clock_kill_after(0);
	buf_fini(&l.text);
	journal_close(v, feed, l.stream.reason, &l.tally);
}
