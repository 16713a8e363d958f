/* One wait on the web server, Redis and the next deadline; then whatever
 * happened goes through the state machine of core/stream.h, whose acts are
 * carried out here.
 *
 * There is no queue of events: a batch is asked for only when the client has
 * taken the one before, and what waits, waits in Redis. */
#include "serve/live.h"

#include <poll.h>

#include "core/http.h"
#include "core/limits.h"
#include "core/stream.h"
#include "core/webserver.h"
#include "fcgi/gate.h"
#include "serve/answer.h"
#include "serve/clock.h"
#include "serve/crosssite.h"
#include "serve/identify.h"
#include "serve/lease.h"
#include "serve/log.h"
#include "serve/stop.h"

#define TAP_GAP_MS 400		/* at least a round trip to the client */
#define STALL_MS 10000
#define PATIENCE_MS 10000

#define COUNT_MOST 128
#define BATCH_SMALL_BYTES 65536
#define BATCH_LARGE_BYTES 262144

struct live {
	struct visit *v;
	struct stream stream;
	struct buf text;		/* what is being encoded */
	struct eventid at;		/* last event queued, or the start */
	const struct answer *batch;	/* whose events are being queued */
	size_t next;			/* of them */
	unsigned count;			/* to ask for */
	bool check_due;
	bool checking;			/* the question asked is a check */
	bool caught_up;			/* the last read found nothing more */
	struct continuity continuity;
	uint64_t events;
	uint64_t losses;
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
queue_loss(struct live *l, const char *type, const char *reason,
    const struct eventid *id)
{
	l->losses++;
	step(l, STREAM_QUEUE);
	queue_if(l, sse_loss(&l->text, type, reason, id));
	visit_log(l->v, LOG_INFO, type, reason);
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
	l->caught_up = l->caught_up && state == OUT_DRAINED;
}

/* ---- from Redis ---- */

/* Queue one event.  One that cannot be sent is said to be missing, and the
 * cursor goes past it: a client must not ask for it for ever. */
static void
queue_event(struct live *l, const struct event *event)
{
	struct fault_note note;

	if (sse_event(&l->text, event, &note) == FAULT_NONE) {
		l->events++;
		queue_text(l);
	} else {
		visit_log(l->v, LOG_WARN, "event", note.text);
		queue_loss(l, "gap", "unsendable", &event->id);
	}
	l->at = event->id;
}

/* Queue events of the batch until it is used up or enough waits. */
static void
queue_batch(struct live *l)
{
	if (l->batch != NULL && l->next < l->batch->events)
		step(l, STREAM_QUEUE);
	while (l->batch != NULL && l->next < l->batch->events &&
	    l->v->out->queue.n < LIMIT_OUTPUT_PAUSE_BYTES) {
		struct event event = source_event(&l->v->source, l->next++);

		queue_event(l, &event);
	}
	if (l->batch == NULL || l->next < l->batch->events)
		return;
	l->batch = NULL;
	if (l->v->stream->delivery == DELIVERY_BATCH &&
	    l->events + l->losses > 0)
		step(l, STREAM_BATCHED);
}

/* Send what there is, for as long as the client takes it at once. */
static void
send_batch(struct live *l)
{
	do {
		queue_batch(l);
		flush(l);
	} while (l->batch != NULL && l->v->out->queue.n == 0);
}

/* Ask for more at a time while it is little, for less when it is much. */
static void
adapt_count(struct live *l, const struct answer *answer)
{
	if (answer->bytes > BATCH_LARGE_BYTES && l->count > 1)
		l->count /= 2;
	else if (answer->events == l->count && l->count < COUNT_MOST &&
	    answer->bytes < BATCH_SMALL_BYTES)
		l->count *= 2;
}

/* Forget what is left of the batch: it will be read again. */
static void
drop_batch(struct live *l)
{
	if (l->batch != NULL)
		l->continuity.received -= l->batch->events - l->next;
	l->batch = NULL;
}

/* Compare the topic with our place in it.  True when the answer's events
 * follow on. */
static bool
judge(struct live *l, const struct topic_state *topic)
{
	struct resume resume = resume_judge(topic, l->at);
	bool moved = eventid_compare(resume.from, l->at) != 0;

	if (resume.verdict == RESUME_EXACT)
		return true;
	l->continuity.known = false;
	l->at = resume.from;
	if (resume.verdict == RESUME_GAP) {
		queue_loss(l, "gap", "trimmed", moved ? &l->at : NULL);
		return true;
	}
	queue_loss(l, "reset", "recreated", &l->at);
	return false;
}

/* Take in an answer's events.  The first read of a client without a cursor
 * is not judged: he has seen nothing that could be missing. */
static void
take_events(struct live *l, const struct answer *answer, bool judged)
{
	const struct question *asked = &l->v->source.asked;
	bool blocked = asked->block_ms > 0;
	uint64_t missed;

	if (!asked->read)
		return;
	if (!blocked && judged && !judge(l, &answer->topic)) {
		l->caught_up = false;
		return;
	}
	l->caught_up = answer->events < asked->count;
	l->continuity.received += answer->events;
	missed = blocked ? 0 : continuity_check(&l->continuity,
	    &answer->topic, answer->atomic && l->caught_up);
	if (missed == CONTINUITY_ANOTHER)
		queue_loss(l, "reset", "recreated", NULL);
	else if (missed > 0)
		queue_loss(l, "gap", "trimmed", NULL);
	if (l->stream.state != STREAM_LIVE)
		return;
	adapt_count(l, answer);
	l->batch = answer;
	l->next = 0;
	queue_batch(l);
}

/* The answer to a check says first whether the visitor may stay. */
static void
take_answer(struct live *l, const struct answer *answer)
{
	struct fault_note note;
	int status;

	if (l->checking) {
		if (identify_again(l->v, answer, &note) != FAULT_NONE ||
		    visit_check_rules(l->v, answer, &status, &note) !=
		    FAULT_NONE) {
			visit_log(l->v, LOG_INFO, "revoke", note.text);
			step(l, STREAM_REVOKED);
			return;
		}
		step(l, STREAM_CHECKED);
	}
	take_events(l, answer, true);
}

/* A fault of Redis: what passes is waited for, the rest ends the stream. */
static void
take_fault(struct live *l, enum fault fault, const char *why)
{
	bool passes = fault == FAULT_BACKEND || fault == FAULT_TIMEOUT ||
	    (fault == FAULT_LIMIT && l->count > 1);

	if (l->stream.lost_since == STREAM_NEVER || !passes)
		visit_log(l->v, passes ? LOG_WARN : LOG_ERROR, "redis", why);
	if (fault == FAULT_LIMIT)
		l->count = 1;
	drop_batch(l);
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

/* Session, rules, state and entries, in one round trip. */
static void
ask_check(struct live *l, int64_t now)
{
	struct question question = { .session_key = l->v->session_key,
	    .session_db = (unsigned)l->v->config->session.database,
	    .rules = l->v->rules, .topic = l->v->topic, .after = l->at,
	    .count = l->count };
	size_t i;

	for (i = 0; i < l->v->rules; i++)
		question.rule[i] = l->v->rule[i];
	question.read = l->stream.stall_at == STREAM_NEVER;
	l->check_due = false;
	l->checking = true;
	drop_batch(l);
	ask(l, &question, now);
}

/* Read on: with the topic's state until we have caught up with it, so that
 * a loss shows where it happened; then wait for the next entry. */
static void
ask_events(struct live *l, int64_t now)
{
	struct question question = { .topic = l->v->topic, .read = true,
	    .after = l->at, .count = l->count };
	int64_t until = l->stream.check_at < l->stream.rotate_at ?
	    l->stream.check_at : l->stream.rotate_at;

	if (l->caught_up)
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
	else if (l->batch == NULL && stream_wants_events(&l->stream))
		ask_events(l, now);
}

/* ---- the state machine's acts ---- */

/* The client comes back as soon as it has read the goodbye, and must find
 * its own place free. */
static void
say_goodbye(struct live *l)
{
	enum close_reason reason = l->stream.reason;

	l->batch = NULL;
	lease_release(l->v, l->stream.abandon_at);
	source_fini(&l->v->source);
	if (!sse_end(&l->text, pace_retry_ms(reason, clock_random()),
	    pace_reason(reason), NULL) ||
	    out_add(l->v->out, buf_view(&l->text)) != FAULT_NONE ||
	    out_finish(l->v->out) != FAULT_NONE)
		step(l, STREAM_GONE);
	buf_reset(&l->text, 0);
}

static void
act(struct live *l, unsigned acts)
{
	bool first = (acts & STREAM_BEAT_FIRST) != 0;
	bool rest = (acts & STREAM_BEAT_REST) != 0;

	if (first || rest)
		queue_if(l,
		    (!first || buf_add_text(&l->text, SSE_BEAT_FIRST)) &&
		    (!rest || buf_add_text(&l->text, SSE_BEAT_REST)));
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

static void
wait_and_move(struct live *l)
{
	struct pollfd p[2] = { out_poll(l->v->out),
	    source_poll(&l->v->source) };
	bool asked = source_is_asked(&l->v->source);
	const struct answer *answer;
	struct fault_note note;
	struct timespec wait;
	int64_t now = clock_now_ms(), until = stream_deadline(&l->stream);
	enum fault fault;

	if (asked && source_deadline(&l->v->source) < until)
		until = source_deadline(&l->v->source);
	until = until > now ? until - now : 0;
	wait.tv_sec = (time_t)(until / 1000);
	wait.tv_nsec = (long)(until % 1000 * 1000000);
	/* While a batch is being queued, Redis has nothing to say that could
	 * not wait. */
	if (ppoll(p, asked ? 2 : 1, &wait, l->v->waiting) < 0)
		p[0].revents = p[1].revents = 0;
	else
		stop_look(l->v->waiting);
	if (stop_accepting && l->v->place->board != NULL)
		gate_close(GATE_FASTCGI);
	if (stop_asked)
		step(l, STREAM_STOPPED);
	if (p[0].revents != 0 && out_is_gone(l->v->out, p[0].revents))
		step(l, STREAM_GONE);
	if (asked && l->stream.state == STREAM_LIVE) {
		fault = source_pump(&l->v->source, p[1].revents,
		    clock_now_ms(), &answer, &note);
		if (fault != FAULT_NONE)
			take_fault(l, fault, note.text);
		else if (answer != NULL)
			take_answer(l, answer);
	}
}

static void
log_open_line(const struct live *l)
{
	char start[EVENTID_TEXT_BYTES];
	struct slice start_text = { start, eventid_print(l->at, start) };
	struct logline line;

	logline_begin(&line, "open");
	visit_describe(l->v, &line);
	logline_text(&line, "topic", l->v->topic);
	logline_text(&line, "start", start_text);
	logline_text(&line, "by", slice_of(l->v->has_cursor ? "cursor" :
	    "configuration"));
	log_line(LOG_INFO, &line);
}

static void
log_close_line(const struct live *l)
{
	char cursor[EVENTID_TEXT_BYTES];
	struct slice cursor_text = { cursor, eventid_print(l->at, cursor) };
	struct logline line;

	logline_begin(&line, "close");
	visit_describe(l->v, &line);
	logline_text(&line, "reason",
	    slice_of(pace_reason(l->stream.reason)));
	logline_number(&line, "duration_ms",
	    clock_now_ms() - l->v->began_ms);
	logline_number(&line, "events", (int64_t)l->events);
	logline_number(&line, "losses", (int64_t)l->losses);
	logline_number(&line, "bytes", (int64_t)l->v->out->body_bytes);
	logline_text(&line, "cursor", cursor_text);
	log_line(LOG_INFO, &line);
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
	if (l->v->has_cursor)
		l->at = l->v->cursor;
	else if (l->v->stream->start == START_NOW)
		l->at = first->topic.last;
	log_open_line(l);
	queue_if(l, http_stream_head(&l->text, &extra) &&
	    sse_begin(&l->text, pace_first_retry_ms(clock_random()), l->at));
	if (l->v->has_cursor || l->v->stream->start == START_EARLIEST)
		take_events(l, first, l->v->has_cursor);
	if (l->v->stream->delivery == DELIVERY_BATCH && !l->v->has_cursor)
		step(l, STREAM_BATCHED);
}

void
live_run(struct visit *v, const struct answer *first)
{
	struct live l = { .v = v, .count = v->source.asked.count };
	int64_t left = v->began_ms + v->stream->lifetime_ms - clock_now_ms();

	if (left <= 0) {
		lease_release(v, INT64_MAX);
		answer_later(v, CLOSE_BACKEND, LOG_WARN,
		    "Redis took longer than the stream may last");
		return;
	}
	clock_kill_after(left);
	buf_init(&l.text, LIMIT_OUTPUT_BYTES);
	begin(&l, first);
	for (;;) {
		send_batch(&l);
		ask_next(&l, clock_now_ms());
		if (l.stream.state == STREAM_OVER)
			break;
		wait_and_move(&l);
		step(&l, STREAM_TICK);
	}
	lease_release(v, l.stream.abandon_at);
	clock_kill_after(0);
	buf_fini(&l.text);
	log_close_line(&l);
}
