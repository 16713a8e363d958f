#include "serve/feed.h"

#include <string.h>

#include "core/limits.h"

#define FIRST_COUNT 16
#define COUNT_MOST 128
#define BATCH_SMALL_BYTES 65536
#define BATCH_LARGE_BYTES 262144

static const struct eventid zero = { 0, 0 };
static const struct eventid highest = { UINT64_MAX, UINT64_MAX };

/* ---- where the client is ---- */

void
feed_open(struct feed *feed, struct visit *v)
{
	const struct start *first = &v->stream->first;
	size_t i;

	memset(feed, 0, sizeof(*feed));
	feed->v = v;
	feed->count = FIRST_COUNT;
	feed->back = first->last;
	feed->wants_snapshot = !v->has_cursor;
	/* Who has come with several topics may do so again. */
	feed->cursor.tagged = v->has_cursor && v->cursor.tagged;
	buf_init(&feed->scratch, LIMIT_SCRATCH_BYTES);
	for (i = 0; i < v->topics; i++) {
		struct feed_topic *t = &feed->topic[i];

		t->placed = v->has_cursor && cursor_find(&v->cursor,
		    v->topic[i], i == 0, &t->at);
		if (!t->placed && (first->kind == START_EARLIEST ||
		    first->kind == START_SINCE))
			t->at = start_after(first, v->unix_ms);
		else if (!t->placed)
			t->at = highest;
		cursor_add(&feed->cursor, v->topic[i], t->at);
	}
	/* Of the control topic, only what comes from now on. */
	feed->topic[i].at = highest;
}

void
feed_close(struct feed *feed)
{
	buf_fini(&feed->scratch);
}

void
feed_move(struct feed *feed, size_t topic, struct eventid at)
{
	struct feed_topic *t = &feed->topic[topic];

	t->at = at;
	if (topic >= feed->v->topics)
		return;
	feed->cursor.place[topic].at = at;
	feed->quiet = true;
}

struct slice
feed_id(struct feed *feed)
{
	struct slice id = { feed->id, 0 };

	if (feed->cursor.n > 0)
		id.n = cursor_print(&feed->cursor, feed->id);
	return id;
}

void
feed_said(struct feed *feed)
{
	feed->quiet = false;
}

/* ---- questions ---- */

void
feed_question(struct feed *feed, struct question *question, bool read)
{
	const struct visit *v = feed->v;
	size_t i;

	question->topics = v->topics + (v->control.n > 0 ? 1 : 0);
	question->control = v->control.n > 0;
	for (i = 0; i < question->topics; i++) {
		const struct feed_topic *t = &feed->topic[i];
		struct asked_topic *asked = &question->topic[i];

		asked->key = i < v->topics ? v->topic[i] : v->control;
		asked->after = t->at;
		asked->back = i < v->topics && !t->placed ? feed->back : 0;
	}
	question->read = read;
	question->count = feed->count;
	question->snapshot = feed->wants_snapshot && !feed->unshown ?
	    v->stream->shown.kind : SNAPSHOT_NONE;
	question->snapshot_key = v->snapshot_key;
}

/* Ask for more at a time while it is little, for less when it is much. */
static void
adapt_count(struct feed *feed, const struct answer *answer)
{
	if (answer->bytes > BATCH_LARGE_BYTES && feed->count > 1)
		feed->count /= 2;
	else if (answer->entries >= feed->count && feed->count < COUNT_MOST &&
	    answer->bytes < BATCH_SMALL_BYTES)
		feed->count *= 2;
}

/* Whatever of what was asked may be to blame, the likeliest first. */
bool
feed_shrink(struct feed *feed)
{
	struct source *source = &feed->v->source;

	if (feed->count > 1) {
		feed->count = 1;
		return true;
	}
	if (feed->back > 1) {
		feed->back /= 2;
		return true;
	}
	if (source->asked.snapshot != SNAPSHOT_NONE && !feed->unshown) {
		feed->unshown = true;
		return true;
	}
	if (!source->asked.control || source->uncontrolled)
		return false;
	source->uncontrolled = true;
	return true;
}

bool
feed_reads(const struct feed *feed)
{
	return feed->v->topics > 0 || (feed->v->control.n > 0 &&
	    !feed->v->source.uncontrolled);
}

/* ---- answers ---- */

/* Where a topic is begun that the client has no place in: never below what
 * there is, so that nothing in front of that is ever missed from here. */
static struct eventid
first_place(const struct feed *feed, const struct told_topic *told,
    struct eventid at)
{
	const struct topic_state *state = &told->state;
	const struct eventid oldest = state->length > 0 ?
	    eventid_before(state->first) : state->last;

	switch (feed->v->stream->first.kind) {
	case START_NOW:
		break;
	case START_EARLIEST:
		return oldest;
	case START_LAST:
		if (told->has_back)
			return eventid_before(told->back);
		break;
	case START_SINCE:
		if (eventid_compare(at, oldest) < 0)
			return oldest;
		/* A quiet topic's last entry may be older than that. */
		if (eventid_compare(at, state->last) < 0)
			return at;
		break;
	}
	return state->last;
}

/* Entries that were added and trimmed again between two reads.  Nothing to
 * compare with, where what was read is not what follows on from t->at. */
static uint64_t
count_missed(const struct feed *feed, size_t topic,
    const struct answer *answer, struct continuity *continuity)
{
	const struct feed_topic *t = &feed->topic[topic];
	const struct question *asked = &feed->v->source.asked;
	const struct told_topic *told = &answer->topic[topic];
	const int ahead = eventid_compare(t->at, asked->topic[topic].after);
	/* A first place is right below what there is. */
	const bool follows = ahead == 0 || (t->fresh && ahead > 0) ||
	    eventid_compare(t->at, told->state.last) == 0;

	continuity->received += told->entries;
	return continuity_check(continuity, &told->state, follows &&
	    answer->atomic && told->entries < asked->count);
}

static struct loss
gap_between(size_t topic, struct eventid after, struct eventid before,
    uint64_t missed)
{
	struct loss loss = { "gap", "trimmed", topic + 1, true, after, before,
	    missed };

	return loss;
}

/* What one topic's state says. */
struct judgement {
	struct resume resume;
	struct continuity continuity;
	bool lost;
	struct loss loss;
};

/* What looks like a gap to who only knows the cursor.  This stream may know
 * better, where Redis counts.  Where it does not, what a wait brought is taken
 * as it came: of a topic that retains little, each entry would be a gap. */
static void
refine_gap(const struct feed *feed, size_t topic,
    const struct answer *answer, struct resume *resume)
{
	const struct topic_state *state = &answer->topic[topic].state;
	bool counted = answer->atomic && continuity_gap(
	    &feed->topic[topic].continuity, state, &resume->missed);

	if (counted ? resume->missed == 0 : feed->again && !state->has_added)
		resume->verdict = RESUME_EXACT;
}

static void
judge_topic(const struct feed *feed, size_t topic,
    const struct answer *answer, struct judgement *j)
{
	const struct feed_topic *t = &feed->topic[topic];
	const struct topic_state *state = &answer->topic[topic].state;
	const struct resume exact = { RESUME_EXACT, t->at, 0 };
	const struct loss reset = { .type = "reset", .reason = "recreated",
	    .topic = topic + 1 };
	uint64_t missed;

	j->resume = t->fresh ? exact : resume_judge(state, t->at);
	if (j->resume.verdict == RESUME_GAP)
		refine_gap(feed, topic, answer, &j->resume);
	j->continuity = t->continuity;
	if (j->resume.verdict != RESUME_EXACT)
		j->continuity.known = false;
	missed = j->resume.verdict == RESUME_RESET ? 0 :
	    count_missed(feed, topic, answer, &j->continuity);
	j->lost = true;
	if (j->resume.verdict == RESUME_RESET || missed == CONTINUITY_ANOTHER)
		j->loss = reset;
	else if (j->resume.verdict == RESUME_GAP)
		j->loss = gap_between(topic, t->at, state->length > 0 ?
		    state->first : eventid_next(state->last),
		    j->resume.missed);
	else if (missed > 0)
		j->loss = gap_between(topic, t->continuity.last,
		    eventid_next(state->last), missed);
	else
		j->lost = false;
}

/* Judge every topic by the state that came with its entries.  False when
 * something was lost and the snapshot has to be of the same moment: then
 * nothing is taken in, and the next answer brings both. */
static bool
judge(struct feed *feed, const struct answer *answer)
{
	const struct visit *v = feed->v;
	struct judgement judged[CURSOR_TOPICS_MAX] = { { .lost = false } };
	bool lost = false;
	size_t i;

	for (i = 0; i < v->topics; i++) {
		judge_topic(feed, i, answer, &judged[i]);
		lost = lost || judged[i].lost;
	}
	if (lost && v->stream->shown.kind != SNAPSHOT_NONE &&
	    v->source.asked.snapshot == SNAPSHOT_NONE) {
		feed->wants_snapshot = true;
		if (!feed->unshown)
			return false;
	}
	for (i = 0; i < v->topics; i++) {
		struct feed_topic *t = &feed->topic[i];

		t->fresh = false;
		t->kept = answer->topic[i].state.length;
		t->continuity = judged[i].continuity;
		t->lost = judged[i].lost;
		t->loss = judged[i].loss;
		t->from = judged[i].resume.from;
		/* What was read is not of this topic's new life. */
		if (judged[i].resume.verdict == RESUME_RESET) {
			t->next = answer->topic[i].entries;
			feed->caught_up = false;
		}
	}
	return true;
}

/* The first answer about topics that the client has no place in. */
static void
place(struct feed *feed, const struct answer *answer)
{
	size_t i;

	for (i = 0; i < answer->topics; i++) {
		struct feed_topic *t = &feed->topic[i];
		const struct told_topic *told = &answer->topic[i];

		if (t->placed)
			continue;
		t->placed = true;
		t->fresh = true;
		feed_move(feed, i, i < feed->v->topics ?
		    first_place(feed, told, t->at) : told->state.last);
	}
}

/* A control topic that was begun anew is read from its start: whatever is in
 * it was added while this client was here. */
static void
follow_control(struct feed *feed, const struct answer *answer)
{
	const size_t i = feed->v->topics;

	if (i >= answer->topics || eventid_compare(feed->topic[i].at,
	    answer->topic[i].state.last) <= 0)
		return;
	feed->topic[i].at = zero;
	feed->caught_up = false;
}

/* Is everything here that came after the last entry dealt with?  Our own
 * writers note what was in front of an entry.  Others don't; but Redis trims in
 * front, so where something is missing and this is not all that could be asked
 * for, it is all that the topic retains: and it retained more just now. */
static bool
is_complete(const struct feed *feed, size_t topic,
    const struct answer *answer)
{
	const struct source *source = &feed->v->source;
	const size_t entries = answer->topic[topic].entries;
	const unsigned count = source->asked.count;
	struct eventid at = feed->topic[topic].at, before;
	size_t i;

	if (entries == 0 ||
	    (entries < count && feed->topic[topic].kept >= count))
		return true;
	for (i = 0; i < entries; i++) {
		if (!source_entry_before(source, topic, i, &before) ||
		    eventid_compare(before, at) > 0)
			return false;
		at = source_entry_id(source, topic, i);
	}
	return true;
}

/* An answer that blocked tells nothing about the topics' states: between this
 * read and the one before, entries may have been added and trimmed again.  If
 * the client got what follows them, its cursor would be beyond them, and were
 * it cut off then, nobody could tell it any more. */
static bool
take_unjudged(struct feed *feed, const struct answer *answer)
{
	size_t i;

	feed->again = false;
	for (i = 0; i < feed->v->topics && !feed->again; i++)
		feed->again = !is_complete(feed, i, answer);
	if (feed->again)
		return false;
	for (i = 0; i < answer->topics; i++)
		feed->topic[i].continuity.received +=
		    answer->topic[i].entries;
	return true;
}

/* Take in what belongs to one moment. */
static bool
take_judged(struct feed *feed, const struct answer *answer)
{
	place(feed, answer);
	if (!judge(feed, answer))
		return false;
	follow_control(feed, answer);
	feed->again = false;
	return true;
}

bool
feed_take(struct feed *feed, const struct answer *answer)
{
	const struct question *asked = &feed->v->source.asked;
	size_t i;

	/* The one before it is overwritten. */
	feed->answer = NULL;
	if (!asked->read)
		return false;
	feed->caught_up = true;
	for (i = 0; i < answer->topics; i++) {
		feed->topic[i].next = 0;
		if (answer->topic[i].entries == asked->count ||
		    asked->topic[i].back > 0)
			feed->caught_up = false;
	}
	if (asked->block_ms > 0 ? !take_unjudged(feed, answer) :
	    !take_judged(feed, answer)) {
		feed->caught_up = false;
		return false;
	}
	if (asked->snapshot != SNAPSHOT_NONE ||
	    (feed->wants_snapshot && feed->unshown)) {
		feed->wants_snapshot = false;
		feed->shows_snapshot =
		    source_snapshot(&feed->v->source) > 0;
		feed->lacks_snapshot = feed->unshown ||
		    answer->snapshot_is_other;
	}
	adapt_count(feed, answer);
	feed->answer = answer;
	return feed_has(feed);
}
