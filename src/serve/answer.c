#include "serve/answer.h"

#include <poll.h>

#include "core/http.h"
#include "core/limits.h"
#include "serve/clock.h"
#include "serve/explain.h"
#include "serve/crosssite.h"
#include "serve/log.h"

#define SEND_MS 5000		/* how long a client may take nothing */
#define ANSWER_BYTES 4096
#define LATER "come back later"
#define NOT_WRITTEN "nothing was written: publish it again later"

/* Queue text, finish the response and wait until it has left. */
static void
send_all(struct out *out, const struct buf *text)
{
	int64_t until = clock_now_ms() + SEND_MS;
	bool moved;

	if (out_add(out, buf_view(text)) != FAULT_NONE ||
	    out_finish(out) != FAULT_NONE)
		return;
	while (out_flush(out, &moved) == OUT_PENDING) {
		struct pollfd p = out_poll(out);
		int64_t left = until - clock_now_ms();

		if (left <= 0 || poll(&p, 1, (int)left) <= 0 ||
		    out_is_gone(out, p.revents))
			return;
		if (moved)
			until = clock_now_ms() + SEND_MS;
	}
}

static void
log_refusal(const struct visit *v, enum log_level level, int status,
    const char *message, const char *why)
{
	struct logline line;

	if (explain_refused(v, status, message, why))
		return;
	logline_begin(&line, "refuse");
	logline_number(&line, "status", status);
	visit_describe(v, &line);
	logline_text(&line, "why", slice_of(why));
	log_line(level, &line);
}

void
answer_refuse(struct visit *v, int status, const char *message,
    const char *why)
{
	const struct http_extra extra = crosssite_extra(v);
	struct buf text;

	buf_init(&text, ANSWER_BYTES);
	if (http_problem(&text, status, message, &extra))
		send_all(v->out, &text);
	buf_fini(&text);
	log_refusal(v, status < 500 ? LOG_INFO : LOG_WARN, status, message,
	    why == NULL ? message : why);
}

/* Does the client, or the configuration, want a status rather than a stream
 * that ends at once? */
static bool
wants_status(const struct visit *v)
{
	return v->publish != NULL ||
	    (v->stream != NULL && v->stream->busy == BUSY_503) ||
	    v->polls || !http_accepts_stream(v->request->accept);
}

/* The cursor that he came with, as he sent it. */
static struct slice
repeated_cursor(const struct visit *v, char room[CURSOR_BYTES + 1])
{
	struct slice text = { room, 0 };

	if (v->has_cursor)
		text.n = cursor_print(&v->cursor, room);
	return text;
}

void
answer_later(struct visit *v, enum close_reason reason, enum log_level level,
    const char *why)
{
	const struct http_extra extra = crosssite_extra(v);
	int64_t retry_ms = pace_retry_ms(reason, clock_random());
	bool plain = wants_status(v);
	char room[CURSOR_BYTES + 1];
	struct buf text;

	buf_init(&text, ANSWER_BYTES);
	if (v->publish != NULL ? http_busy(&text, 503, NOT_WRITTEN, retry_ms,
	    &extra) :
	    plain ? http_unavailable(&text, reason, retry_ms, &extra) :
	    http_later(&text, reason, retry_ms,
	    repeated_cursor(v, room), &extra))
		send_all(v->out, &text);
	buf_fini(&text);
	log_refusal(v, level, plain ? 503 : 200, LATER, why);
}

void
answer_page(struct visit *v, const char *type, struct slice body)
{
	struct buf text;

	buf_init(&text, ANSWER_BYTES + body.n);
	if (http_page(&text, type, body,
	    slice_equals(v->request->method, "HEAD")))
		send_all(v->out, &text);
	buf_fini(&text);
}

void
answer_poll(struct visit *v, struct slice body)
{
	const struct http_extra extra = crosssite_extra(v);
	struct buf text;

	buf_init(&text, ANSWER_BYTES + body.n);
	if (http_poll_head(&text, &extra) && buf_add_slice(&text, body))
		send_all(v->out, &text);
	buf_fini(&text);
}

void
answer_put_off(struct visit *v, enum fault fault, const char *why)
{
	answer_later(v, CLOSE_BACKEND, fault == FAULT_BACKEND ||
	    fault == FAULT_TIMEOUT ? LOG_WARN : LOG_ERROR, why);
}

/* A rate knows when it has room, to the millisecond.  A limit only knows
 * when a stream must have ended, and most end before: so that is a matter of
 * pace. */
static int64_t
busy_retry_ms(const struct limit *limit, int64_t wait_ms, bool plain)
{
	int64_t pace_ms = pace_retry_ms(CLOSE_BUSY, clock_random());

	if (limit->kind != LIMIT_RATE || (!plain && wait_ms < pace_ms))
		return pace_ms;
	return plain ? wait_ms : wait_ms + pace_ms;
}

void
answer_busy(struct visit *v, const struct limit *limit, int64_t wait_ms)
{
	const struct http_extra extra = crosssite_extra(v);
	bool plain = wants_status(v);
	int status = limit->by == LIMIT_BY_TOTAL && v->publish == NULL ? 503 :
	    429;
	int64_t retry_ms = busy_retry_ms(limit, wait_ms, plain);
	char why[LIMIT_TEXT_BYTES], room[CURSOR_BYTES + 1];
	struct buf text;

	limit_print(limit, why);
	buf_init(&text, ANSWER_BYTES);
	if (plain ? http_busy(&text, status, why, retry_ms, &extra) :
	    http_later(&text, CLOSE_BUSY, retry_ms,
	    repeated_cursor(v, room), &extra))
		send_all(v->out, &text);
	buf_fini(&text);
	log_refusal(v, LOG_INFO, plain ? status : 200, LATER, why);
}

void
answer_published(struct visit *v, struct eventid id, bool before)
{
	const struct http_extra extra = crosssite_extra(v);
	struct buf text;

	buf_init(&text, ANSWER_BYTES);
	if (http_published(&text, id, before, &extra))
		send_all(v->out, &text);
	buf_fini(&text);
}

void
answer_options(struct visit *v)
{
	const struct http_extra extra = crosssite_extra(v);
	struct buf text;

	explain_say(v, "cors", extra.grant.to.n > 0 ? "%.*s may read the "
	    "answer%s" : "no page of another origin may read the answer",
	    (int)extra.grant.to.n, extra.grant.to.p,
	    extra.grant.credentials ? ", and send cookies" : "");
	explain_say(v, "answer", "204");
	buf_init(&text, ANSWER_BYTES);
	if (http_options(&text, &extra))
		send_all(v->out, &text);
	buf_fini(&text);
}

void
answer_head(struct visit *v)
{
	const struct http_extra extra = crosssite_extra(v);
	struct buf text;

	buf_init(&text, ANSWER_BYTES);
	if (v->polls ? http_poll_head(&text, &extra) :
	    http_stream_head(&text, &extra))
		send_all(v->out, &text);
	buf_fini(&text);
}
