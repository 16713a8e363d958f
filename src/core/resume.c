#include "core/resume.h"

static const struct eventid zero = { 0, 0 };

/* The cursor is older than every retained entry. */
static struct resume
judge_old(const struct topic_state *topic, struct eventid cursor)
{
	struct resume gap = { RESUME_GAP, cursor };
	struct resume reset = { RESUME_RESET, zero };
	struct resume exact = { RESUME_EXACT, cursor };

	if (!topic->has_added || topic->added != topic->length)
		return gap;
	/* Nothing ever left this topic.  0-0 was before its first entry; any
	 * other id below that entry is from an earlier life of the key. */
	return eventid_is_zero(cursor) ? exact : reset;
}

struct resume
resume_judge(const struct topic_state *topic, struct eventid cursor)
{
	struct resume exact = { RESUME_EXACT, cursor };
	struct resume reset = { RESUME_RESET, zero };
	struct resume trimmed = { RESUME_GAP, topic->last };

	if (!topic->exists)
		return eventid_is_zero(cursor) ? exact : reset;
	if (eventid_compare(cursor, topic->last) > 0)
		return reset;
	if (eventid_compare(cursor, topic->last) == 0)
		return exact;
	if (topic->length == 0)
		return trimmed;
	if (eventid_compare(cursor, topic->first) >= 0)
		return exact;
	return judge_old(topic, cursor);
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
	c->received = 0;
	return missed;
}
