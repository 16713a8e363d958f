#include "record/writer.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "core/limits.h"
#include "core/pace.h"
#include "serve/clock.h"
#include "serve/log.h"

#define DEAD_DATA_BYTES 65536	/* of a dead letter's data, what is kept */
#define PAGE_BYTES (LEDGER_PAGE * (LIMIT_KEY_BYTES + 1))
#define TOLD_TRIES 64		/* of which one is logged */
#define SKIP_PLACES (1 << 20)

void
writer_init(struct writer *w, const struct config *config,
    struct ledger *ledger, struct tally *tally)
{
	memset(w, 0, sizeof(*w));
	w->config = config;
	w->ledger = ledger;
	w->tally = tally;
	w->own = ledger_series(ledger, slice_of("own"));
	buf_init(&w->room, RECORD_ROOM_BYTES);
	buf_init(&w->page, PAGE_BYTES);
	source_init(&w->source, &config->redis.target,
	    config->redis.timeout_ms);
}

void
writer_fini(struct writer *w)
{
	source_fini(&w->source);
	buf_fini(&w->room);
	buf_fini(&w->page);
}

void
writer_next(struct writer *w)
{
	w->state = WRITER_IDLE;
	w->item = NULL;
	w->is_dead = false;
	w->doubtful = false;
	w->retry_at = 0;
	w->tries = 0;
	w->wanted = LEDGER_NOTHING;
}

void
writer_reset(struct writer *w, int64_t now_ms)
{
	/* A question that is on its way cannot be taken back but by closing
	 * the connection, and nobody looks after one that is not used. */
	source_fini(&w->source);
	writer_next(w);
	noted_forget(&w->noted, now_ms);
}

/* ---- what is written ---- */

static const struct record_from *
from_of(const struct writer *w)
{
	return &w->config->recorder.set.from[w->item->from];
}

/* The series and place that a write counts in. */
static struct ledger_series *
series_of(const struct writer *w)
{
	bool has_place = w->item->kind == BACKLOG_MESSAGE &&
	    w->item->place > 0 && w->item->series < w->ledger->n;

	return &w->ledger->series[has_place ? w->item->series : w->own];
}

static void
add_field(struct publication *p, const char *name, struct slice value)
{
	p->field[2 * p->fields] = slice_of(name);
	p->field[2 * p->fields + 1] = value;
	p->fields++;
}

static struct publication *
start_publication(struct writer *w, struct slice topic)
{
	struct ledger_series *series = series_of(w);
	struct publication *p = &w->publication;

	memset(p, 0, sizeof(*p));
	p->topic = topic;
	p->max_entries = from_of(w)->terms->max_entries;
	p->max_age_ms = from_of(w)->terms->max_age_ms;
	p->fence_key = slice_of(w->config->recorder.lock);
	p->fence_token = slice_of(w->ledger->token);
	p->place_key = slice_of(series->key);
	p->place = series == &w->ledger->series[w->own] ? series->done + 1 :
	    w->item->place;
	return p;
}

static void
write_dead(struct writer *w)
{
	struct slice data = w->item->payload;
	struct publication *p = start_publication(w,
	    slice_of(w->config->recorder.dead_letter));

	w->is_dead = true;
	p->max_entries = LIMIT_DEAD_LETTERS;
	p->max_age_ms = 0;
	add_field(p, "record", from_of(w)->terms->name);
	add_field(p, "channel", w->item->name);
	add_field(p, "reason", slice_of(w->why.text));
	if (data.n > DEAD_DATA_BYTES) {
		(void)snprintf(w->bytes, sizeof(w->bytes), "%zu", data.n);
		add_field(p, "bytes", slice_of(w->bytes));
		data.n = DEAD_DATA_BYTES;
	}
	add_field(p, "data", data);
	w->state = WRITER_WRITES;
}

static void
want(struct writer *w, enum ledger_asked what)
{
	w->wanted = what;
	w->state = WRITER_WAITS;
}

/* Everything up to the item's place is dealt with. */
static void
finish(struct writer *w)
{
	const struct backlog_item *item = w->item;

	if (item->place > 0 && item->series < w->ledger->n &&
	    item->place > w->ledger->series[item->series].done)
		w->ledger->series[item->series].done = item->place;
	w->state = WRITER_DONE;
}

static void
begin_message(struct writer *w, int64_t now_ms)
{
	struct record_route route;
	struct publication *p;

	if (record_route(from_of(w), w->item->name, w->item->payload,
	    &w->room, &route, &w->why) != FAULT_NONE) {
		write_dead(w);
		return;
	}
	if (route.drop) {
		w->tally->dropped++;
		finish(w);
		return;
	}
	p = start_publication(w, route.topic);
	if (route.event.n > 0)
		add_field(p, "event", route.event);
	add_field(p, "data", route.data);
	if (noted_has(&w->noted, w->item->from, route.topic, now_ms))
		w->state = WRITER_WRITES;
	else
		want(w, LEDGER_NOTE);
}

static void
begin_gap(struct writer *w)
{
	const struct backlog_item *item = w->item;

	if (item->place > 0 && item->series < w->ledger->n &&
	    w->ledger->series[item->series].done >= item->place) {
		finish(w);	/* somebody else has received all of it */
		return;
	}
	w->topics = 0;
	want(w, LEDGER_TOPICS);
}

void
writer_begin(struct writer *w, const struct backlog_item *item,
    int64_t now_ms)
{
	w->item = item;
	switch (item->kind) {
	case BACKLOG_MESSAGE:
		begin_message(w, now_ms);
		break;
	case BACKLOG_GAP:
		begin_gap(w);
		break;
	case BACKLOG_MARK:
		finish(w);
		break;
	}
}

/* ---- gaps ---- */

/* The next topic of the page, or the next page, or the end. */
static void
mark_next(struct writer *w)
{
	struct slice rest = slice_after(buf_view(&w->page), w->page_at);
	struct publication *p;
	struct slice topic;

	if (rest.n == 0 && w->page_n == LEDGER_PAGE) {
		want(w, LEDGER_TOPICS);
		return;
	}
	if (rest.n == 0) {
		/* Nobody can miss what was never written, where the topics
		 * were not lost themselves. */
		if (w->topics > 0 || w->item->missed > 0 ||
		    strcmp(w->item->gap, "reconnect") == 0)
			tally_gap(w->tally, from_of(w)->text, w->item->gap,
			    w->item->missed, w->topics);
		finish(w);
		return;
	}
	topic.p = rest.p;
	topic.n = slice_find(rest, '\0');
	w->page_at += topic.n + 1;
	w->topics++;
	p = start_publication(w, topic);
	add_field(p, "sse:gap", slice_of(w->item->gap));
	/* How many of them were this topic's, if there is more than one? */
	if (w->item->missed > 0 && slice_find(from_of(w)->terms->topic, '{') ==
	    from_of(w)->terms->topic.n) {
		(void)snprintf(w->missed, sizeof(w->missed), "%" PRIu64,
		    w->item->missed);
		add_field(p, "missed", slice_of(w->missed));
	}
	w->doubtful = false;
	w->state = WRITER_WRITES;
}

static void
take_page(struct writer *w)
{
	size_t i;

	buf_reset(&w->page, PAGE_BYTES);
	w->page_at = 0;
	w->page_n = ledger_topics_n(w->ledger);
	for (i = 0; i < w->page_n; i++) {
		struct slice topic = ledger_topic(w->ledger, i);

		/* One that is longer is none of ours. */
		if (topic.n == 0 || topic.n > LIMIT_KEY_BYTES ||
		    slice_find(topic, '\0') < topic.n)
			continue;
		if (!buf_add_slice(&w->page, topic) ||
		    !buf_add(&w->page, "", 1))
			break;
	}
}

/* ---- the ledger ---- */

bool
writer_wants_ledger(const struct writer *w)
{
	return w->state == WRITER_WAITS && w->wanted != LEDGER_NOTHING &&
	    !ledger_is_busy(w->ledger);
}

static void
later(struct writer *w, const struct fault_note *note, int64_t now_ms)
{
	if (w->tries % TOLD_TRIES == 0)
		log_message(LOG_WARN, "write", note->text);
	w->tally->retried++;
	w->retry_at = now_ms + pace_backoff_ms(w->tries++, clock_random());
}

void
writer_ask_ledger(struct writer *w, int64_t now_ms)
{
	const enum ledger_asked what = w->wanted;
	struct fault_note note;
	enum fault fault;

	if (now_ms < w->retry_at)
		return;
	fault = what == LEDGER_NOTE ? ledger_note(w->ledger, w->item->from,
	    w->publication.topic, now_ms, &note) :
	    ledger_topics(w->ledger, w->item->from, w->topics, now_ms, &note);
	if (fault != FAULT_NONE)
		later(w, &note, now_ms);
	else
		w->wanted = LEDGER_NOTHING;
}

void
writer_told(struct writer *w, enum ledger_asked what,
    const struct fault_note *failed, int64_t now_ms)
{
	if (w->state != WRITER_WAITS)
		return;
	if (failed != NULL) {
		w->wanted = what;
		later(w, failed, now_ms);
	} else if (what == LEDGER_NOTE) {
		noted_add(&w->noted, w->item->from, w->publication.topic);
		w->state = WRITER_WRITES;
	} else {
		take_page(w);
		mark_next(w);
	}
}

/* ---- writing ---- */

static void
take_answer(struct writer *w, const struct answer *answer, int64_t now_ms)
{
	struct ledger_series *series = series_of(w);

	w->tries = 0;
	w->retry_at = 0;
	if (answer->published == PUBLISHED_FENCED) {
		w->state = WRITER_FENCED;
		return;
	}
	/* A number of our own that was used by nobody else must be new. */
	if (answer->published == PUBLISHED_BEFORE && !w->doubtful &&
	    series == &w->ledger->series[w->own]) {
		series->done += SKIP_PLACES;
		w->publication.place = series->done + 1;
		return;
	}
	if (w->publication.place > series->done)
		series->done = w->publication.place;
	if (w->item->kind == BACKLOG_GAP) {
		mark_next(w);
		return;
	}
	if (answer->published == PUBLISHED_BEFORE && !w->doubtful)
		w->tally->before++;
	else if (w->is_dead)
		tally_dead(w->tally, from_of(w)->terms->name.p, w->item->name,
		    w->why.text, now_ms);
	else
		w->tally->written++;
	w->tally->lag_ms = now_ms - w->item->came_ms;
	finish(w);
}

/* What Redis will never take as it is goes to the dead letters, unless it
 * does not take these either: then nothing is right, and all has to wait. */
static void
refuse(struct writer *w, enum fault fault, const struct fault_note *note,
    int64_t now_ms)
{
	bool for_good = fault == FAULT_CONFIG || fault == FAULT_LIMIT ||
	    fault == FAULT_PROTOCOL;

	struct fault_note why;

	if (source_may_have_written(&w->source))
		w->doubtful = true;
	if (for_good && w->item->kind == BACKLOG_GAP) {
		log_message(LOG_WARN, "write", note->text);
		mark_next(w);
	} else if (for_good && !w->is_dead && !w->doubtful) {
		w->why = *note;
		write_dead(w);
	} else if (for_good && w->is_dead && !w->doubtful) {
		(void)fault_set(&why, fault, "all waits, since no dead letter "
		    "can be written to '%s': %s",
		    w->config->recorder.dead_letter, note->text);
		later(w, &why, now_ms);
		w->is_dead = false;
		begin_message(w, now_ms);
	} else {
		later(w, note, now_ms);
	}
}

struct pollfd
writer_poll(const struct writer *w)
{
	return source_poll(&w->source);
}

int64_t
writer_deadline(const struct writer *w)
{
	if (writer_wants_ledger(w))
		return w->retry_at;
	if (w->state != WRITER_WRITES)
		return INT64_MAX;
	return source_is_asked(&w->source) ? source_deadline(&w->source) :
	    w->retry_at;
}

void
writer_move(struct writer *w, short revents, int64_t now_ms)
{
	struct question question = { .publication = &w->publication };
	const struct answer *answer = NULL;
	enum fault fault = FAULT_NONE;
	struct fault_note note;

	if (w->state == WRITER_WRITES && !source_is_asked(&w->source)) {
		if (now_ms < w->retry_at)
			return;
		/* Nearly always the socket takes it at once. */
		fault = source_ask(&w->source, &question, now_ms, &note);
		revents |= POLLOUT;
	}
	if (fault == FAULT_NONE)
		fault = source_pump(&w->source, revents, now_ms, &answer,
		    &note);
	if (w->state != WRITER_WRITES)
		return;
	if (fault != FAULT_NONE)
		refuse(w, fault, &note, now_ms);
	else if (answer != NULL)
		take_answer(w, answer, now_ms);
}
