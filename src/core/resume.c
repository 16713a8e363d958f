#include "core/resume.h"

static const struct eventid zero = { 0, 0 };

/* Did nothing ever leave this topic in front?  The writer of its oldest entry
 * knows; else Redis counts. */
static bool
is_whole(const struct topic_state *topic)
{
	return topic->has_before ? eventid_is_zero(topic->before) :
	    topic->has_added && topic->added == topic->length;
}

/* The cursor is older than every retained entry. */
static struct resume
judge_old(const struct topic_state *topic, struct eventid cursor)
{
	struct resume gap = { RESUME_GAP, cursor, 0 };
	struct resume reset = { RESUME_RESET, zero, 0 };
	struct resume exact = { RESUME_EXACT, cursor, 0 };

	/* An id below the first entry of a whole topic is from an earlier
	 * life of the key; but 0-0 was before the first entry ever. */
	if (is_whole(topic))
		return eventid_is_zero(cursor) ? exact : reset;
	/* Whoever has seen all that was there when the oldest was added. */
	if (topic->has_before &&
	    eventid_compare(cursor, topic->before) >= 0)
		return exact;
	if (eventid_is_zero(cursor) && topic->has_added)
		gap.missed = topic->added - topic->length;
	return gap;
}

struct resume
resume_judge(const struct topic_state *topic, struct eventid cursor)
{
	struct resume exact = { RESUME_EXACT, cursor, 0 };
	struct resume reset = { RESUME_RESET, zero, 0 };
	struct resume trimmed = { RESUME_GAP, topic->last, 0 };

	if (!topic->exists)
		return eventid_is_zero(cursor) ? exact : reset;
	if (eventid_compare(cursor, topic->last) > 0)
		return reset;
	if (eventid_compare(cursor, topic->last) == 0)
		return exact;
	/* Right below the oldest there is no room for another. */
	if (topic->length > 0)
		return eventid_compare(cursor,
		    eventid_before(topic->first)) >= 0 ? exact :
		    judge_old(topic, cursor);
	if (topic->has_added && eventid_is_zero(cursor))
		trimmed.missed = topic->added;
	return trimmed;
}

uint64_t
continuity_check(struct continuity *c, const struct topic_state *topic,
    bool all_read)
{
	uint64_t missed = 0;

	if (!all_read)
		return 0;
	if (c->known && topic->has_added)
		missed = topic->added < c->added + c->received ?
		    CONTINUITY_ANOTHER :
		    topic->added - c->added - c->received;
	/* To a topic that does not exist, nothing was added yet. */
	c->known = topic->has_added || !topic->exists;
	c->added = topic->added;
	c->last = topic->last;
	c->received = 0;
	return missed;
}

bool
continuity_gap(const struct continuity *c, const struct topic_state *topic,
    uint64_t *missed_out)
{
	const uint64_t had = c->added + c->received + topic->length;

	if (!c->known || !topic->has_added || topic->added < had)
		return false;
	*missed_out = topic->added - had;
	return true;
}
