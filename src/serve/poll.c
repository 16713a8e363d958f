/* The wait is only for news.  What is sent is read after it, in a question
 * that checks session and rules again: nobody gets an event for a login that
 * ended while he waited, and losses show as they do in a stream. */
#include "serve/poll.h"

#include <poll.h>
#include <string.h>

#include "core/jsonput.h"
#include "core/limits.h"
#include "serve/answer.h"
#include "serve/ask.h"
#include "serve/clock.h"
#include "serve/crosssite.h"
#include "serve/journal.h"
#include "serve/lease.h"
#include "serve/stop.h"

/* What is lost, of one kind: JSON objects, the first and the others. */
struct told {
	struct buf first, more;
};

struct polled {
	struct visit *v;
	struct feed *feed;
	struct buf events;	/* JSON objects, comma-separated */
	struct tally tally;
	struct told gap, reset;
	bool failed;		/* no memory */
	enum control_act command;
};

static void
polled_init(struct polled *p)
{
	buf_init(&p->events, LIMIT_OUTPUT_BYTES);
	buf_init(&p->gap.first, LIMIT_POLL_BYTES);
	buf_init(&p->gap.more, LIMIT_POLL_BYTES);
	buf_init(&p->reset.first, LIMIT_POLL_BYTES);
	buf_init(&p->reset.more, LIMIT_POLL_BYTES);
}

static void
polled_fini(struct polled *p)
{
	buf_fini(&p->events);
	buf_fini(&p->gap.first);
	buf_fini(&p->gap.more);
	buf_fini(&p->reset.first);
	buf_fini(&p->reset.more);
}

/* ---- the body ---- */

static bool
add_member(struct buf *out, const char *name, struct slice value)
{
	return buf_addf(out, "\"%s\":", name) && jsonput_string(out, value);
}

static bool
add_event(struct polled *p, const struct event *event)
{
	struct buf *out = &p->events;

	p->tally.events++;
	return (p->tally.events == 1 || buf_add_text(out, ",")) &&
	    buf_add_text(out, "{") && add_member(out, "id", event->id) &&
	    buf_add_text(out, ",") && add_member(out, "event",
	    event->type.n > 0 ? event->type : slice_of("message")) &&
	    buf_add_text(out, ",") && add_member(out, "data", event->data) &&
	    buf_add_text(out, "}");
}

static bool
add_loss(struct polled *p, const struct loss *loss)
{
	struct told *told = strcmp(loss->type, "gap") == 0 ? &p->gap :
	    &p->reset;

	p->tally.losses++;
	visit_log(p->v, LOG_INFO, loss->type, loss->reason);
	if (told->first.n == 0)
		return sse_loss_data(&told->first, loss);
	return (told->more.n == 0 || buf_add_text(&told->more, ",")) &&
	    sse_loss_data(&told->more, loss);
}

/* The first one, with the others inside it as "more". */
static bool
add_told(struct buf *out, const char *name, const struct told *told)
{
	struct slice first = buf_view(&told->first);

	if (first.n == 0)
		return true;
	first.n--;	/* the brace behind it */
	return buf_addf(out, ",\"%s\":", name) &&
	    buf_add_slice(out, first) && (told->more.n == 0 ||
	    (buf_add_text(out, ",\"more\":[") &&
	    buf_add_slice(out, buf_view(&told->more)) &&
	    buf_add_text(out, "]"))) && buf_add_text(out, "}");
}

static bool
make_body(struct polled *p, struct buf *out)
{
	return buf_add_text(out, "{\"events\":[") &&
	    buf_add_slice(out, buf_view(&p->events)) &&
	    buf_add_text(out, "],") &&
	    add_member(out, "lastEventId", feed_id(p->feed)) &&
	    add_told(out, "gap", &p->gap) &&
	    add_told(out, "reset", &p->reset) &&
	    (p->feed->caught_up || buf_add_text(out, ",\"more\":true")) &&
	    buf_add_text(out, "}\n");
}

/* ---- what to say ---- */

static bool
is_full(const struct polled *p)
{
	return p->events.n >= LIMIT_POLL_BYTES;
}

static bool
has_news(const struct polled *p)
{
	return p->tally.events + p->tally.losses > 0;
}

static void
collect(struct polled *p, const struct answer *answer)
{
	struct feed_item item;

	(void)feed_take(p->feed, answer);
	while (!p->failed && !is_full(p) && feed_next(p->feed, &item)) {
		if (item.kind == FEED_EVENT)
			p->failed = !add_event(p, &item.event);
		else if (item.kind == FEED_LOSS)
			p->failed = !add_loss(p, &item.loss);
		else
			p->command = item.command;
	}
	if (feed_has(p->feed))
		p->feed->caught_up = false;
	feed_drop(p->feed);
}

/* ---- Redis ---- */

/* Wait until there may be news, it is time, or the client has left, which is
 * false. */
static bool
wait_for_news(struct polled *p, int64_t until, enum fault *fault_out,
    struct fault_note *note)
{
	struct question question = { .rules = 0 };
	const struct answer *answer = NULL;
	struct source *source = &p->v->source;
	struct timespec wait;
	int64_t now = clock_now_ms();

	feed_question(p->feed, &question, true);
	question.block_ms = until > now ? until - now : 1;
	*fault_out = source_ask(source, &question, now, note);
	while (*fault_out == FAULT_NONE && answer == NULL && !stop_asked) {
		struct pollfd fd[2] = { out_poll(p->v->out),
		    source_poll(source) };
		int64_t left = source_deadline(source) - clock_now_ms();

		left = left > 0 ? left : 0;
		wait.tv_sec = (time_t)(left / 1000);
		wait.tv_nsec = (long)(left % 1000 * 1000000);
		if (ppoll(fd, 2, &wait, p->v->waiting) < 0)
			fd[0].revents = fd[1].revents = 0;
		else
			stop_look(p->v->waiting);
		if (fd[0].revents != 0 &&
		    out_is_gone(p->v->out, fd[0].revents))
			return false;
		*fault_out = source_pump(source, fd[1].revents,
		    clock_now_ms(), &answer, note);
	}
	if (stop_asked)
		source_fini(source);
	return true;
}

/* Does what was asked again after a wait, and a token's end, still let him? */
static enum fault
judge_again(struct polled *p, const struct answer *answer, int *status_out,
    struct fault_note *note)
{
	struct visit *v = p->v;

	*status_out = 401;
	if (v->expire_at != 0 && clock_now_ms() >= v->expire_at)
		return fault_set(note, FAULT_DENIED, "the token has expired");
	return visit_judge_again(v, answer, status_out, note);
}

/* Read on.  After a wait it is asked again whether he still may: 401 or what
 * the rules say in *status_out when he may not. */
static enum fault
read_on(struct polled *p, bool waited, int *status_out,
    struct fault_note *note)
{
	struct visit *v = p->v;
	struct question question = { .rules = 0 };
	const struct answer *answer;
	enum fault fault;

	do {
		if (waited)
			visit_ask_again(v, &question);
		feed_question(p->feed, &question, true);
		fault = ask_wait(&v->source, &question, &answer, note);
	} while (fault == FAULT_LIMIT && feed_shrink(p->feed));
	if (fault != FAULT_NONE)
		return fault;
	if (waited)
		fault = judge_again(p, answer, status_out, note);
	if (fault == FAULT_NONE)
		collect(p, answer);
	if (p->command == CONTROL_KICK) {
		*status_out = 401;
		fault = fault_set(note, FAULT_DENIED, "he was kicked");
	}
	return fault;
}

/* ---- the whole ---- */

static void
answer(struct polled *p, enum fault fault, int status,
    const struct fault_note *note)
{
	struct buf body;

	buf_init(&body, LIMIT_OUTPUT_BYTES + LIMIT_POLL_BYTES);
	if (fault == FAULT_DENIED)
		answer_refuse(p->v, status, "the login has ended",
		    note->text);
	else if (fault != FAULT_NONE)
		answer_put_off(p->v, fault, note->text);
	else if (p->failed || !make_body(p, &body))
		answer_later(p->v, CLOSE_ERROR, LOG_ERROR, "out of memory");
	else {
		answer_poll(p->v, buf_view(&body));
		journal_poll(p->v, p->feed, &p->tally, body.n);
	}
	buf_fini(&body);
}

void
poll_run(struct visit *v, struct feed *feed, const struct answer *first)
{
	struct polled p = { .v = v, .feed = feed };
	int64_t until = v->began_ms + v->wait_ms;
	struct fault_note note;
	enum fault fault = FAULT_NONE;
	bool here = true, waited = false;
	int status = 0;

	if (v->channels > 0) {
		lease_release(v, INT64_MAX);
		answer_refuse(v, 406, "this stream is live only", NULL);
		return;
	}
	if (v->expire_at != 0 && v->expire_at < until)
		until = v->expire_at;
	polled_init(&p);
	collect(&p, first);
	while (here && fault == FAULT_NONE && !p.failed && !is_full(&p) &&
	    p.command == CONTROL_NONE && !stop_asked) {
		if (feed->caught_up) {
			if (has_news(&p) || clock_now_ms() >= until ||
			    !feed_reads(feed))
				break;
			here = wait_for_news(&p, until, &fault, &note);
			waited = true;
		}
		if (here && fault == FAULT_NONE && !stop_asked)
			fault = read_on(&p, waited, &status, &note);
	}
	lease_release(v, INT64_MAX);
	if (here)
		answer(&p, fault, status, &note);
	polled_fini(&p);
}
