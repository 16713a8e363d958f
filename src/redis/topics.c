#include "redis/topics.h"

#include <hiredis/hiredis.h>

#include "redis/decode.h"
#include "redis/reply.h"

/* XINFO STREAM is a flat list of names and values. */
static const redisReply *
info_field(const redisReply *info, const char *name)
{
	size_t i;

	for (i = 0; i + 1 < info->elements; i += 2) {
		if (slice_equals(decode_text(info->element[i]), name))
			return info->element[i + 1];
	}
	return NULL;
}

/* What our own writers put last, in a form that nobody else has by accident:
 * the id that was the topic's last before this entry. */
static bool
entry_before(const redisReply *entry, struct eventid *before_out)
{
	const redisReply *fields = entry->element[1];
	const size_t n = fields->elements;
	struct eventid id, before;

	if (n < 2 || n % 2 != 0 ||
	    !slice_equals(decode_text(fields->element[n - 2]), "p") ||
	    !eventid_parse(decode_text(fields->element[n - 1]), &before) ||
	    !eventid_parse(decode_text(entry->element[0]), &id) ||
	    eventid_compare(before, id) >= 0)
		return false;
	*before_out = before;
	return true;
}

/* The oldest entry of a topic that has one. */
static bool
read_first(const redisReply *first, struct topic_state *topic)
{
	if (!decode_is_array(first, 2) || !eventid_parse(decode_text(
	    first->element[0]), &topic->first) ||
	    !decode_is_array(first->element[1], 0))
		return false;
	topic->has_before = entry_before(first, &topic->before);
	return true;
}

static enum fault
read_state(const redisReply *info, struct topic_state *topic,
    struct fault_note *note)
{
	const redisReply *length, *added;

	if (decode_is_error(info)) {
		if (slice_starts(decode_text(info), "ERR no such key"))
			return FAULT_NONE;
		return reply_fault(decode_text(info), note);
	}
	if (!decode_is_array(info, 2) || !eventid_parse(decode_text(
	    info_field(info, "last-generated-id")), &topic->last))
		return decode_nonsense(note, "XINFO STREAM");
	length = info_field(info, "length");
	added = info_field(info, "entries-added");
	if (length == NULL || length->type != REDIS_REPLY_INTEGER ||
	    length->integer < 0 || (length->integer > 0 &&
	    !read_first(info_field(info, "first-entry"), topic)))
		return decode_nonsense(note, "XINFO STREAM");
	topic->exists = true;
	topic->length = (uint64_t)length->integer;
	topic->has_added = added != NULL &&
	    added->type == REDIS_REPLY_INTEGER;
	if (topic->has_added)
		topic->added = (uint64_t)added->integer;
	return FAULT_NONE;
}

/* ---- entries ---- */

struct eventid
source_entry_id(const struct source *s, size_t topic, size_t i)
{
	const redisReply *entry = s->entries[topic]->element[i];
	struct eventid id = { 0, 0 };

	(void)eventid_parse(decode_text(entry->element[0]), &id);
	return id;
}

bool
source_entry_before(const struct source *s, size_t topic, size_t i,
    struct eventid *before_out)
{
	return entry_before(s->entries[topic]->element[i], before_out);
}

size_t
source_entry(const struct source *s, size_t topic, size_t i,
    struct slice *field, size_t most)
{
	const redisReply *list = s->entries[topic]->element[i]->element[1];
	const size_t pairs = list->elements / 2;
	size_t k;

	for (k = 0; k < 2 * (pairs < most ? pairs : most); k++)
		field[k] = decode_text(list->element[k]);
	return pairs;
}

size_t
source_snapshot(const struct source *s)
{
	if (s->snapshot == NULL)
		return 0;
	return s->snapshot->type == REDIS_REPLY_ARRAY ?
	    s->snapshot->elements / 2 : 1;
}

void
source_snapshot_pair(const struct source *s, size_t i, struct slice pair[2])
{
	const bool hash = s->snapshot->type == REDIS_REPLY_ARRAY;

	pair[0] = hash ? decode_text(s->snapshot->element[2 * i]) :
	    slice_of(NULL);
	pair[1] = decode_text(hash ? s->snapshot->element[2 * i + 1] :
	    s->snapshot);
}

/* Ids must come and rise: a cursor may never go back. */
static enum fault
check_entries(struct source *s, size_t topic, struct fault_note *note)
{
	struct eventid last = s->asked.topic[topic].after, id;
	const redisReply *entries = s->entries[topic];
	size_t i, k;

	for (i = 0; i < entries->elements; i++) {
		const redisReply *entry = entries->element[i];

		if (!decode_is_array(entry, 2) ||
		    !decode_is_array(entry->element[1], 0) ||
		    !eventid_parse(decode_text(entry->element[0]), &id) ||
		    eventid_compare(id, last) <= 0)
			return decode_nonsense(note, "XREAD");
		last = id;
		for (k = 0; k < entry->element[1]->elements; k++)
			s->answer.bytes += decode_text(
			    entry->element[1]->element[k]).n;
	}
	s->answer.topic[topic].entries = entries->elements;
	s->answer.entries += entries->elements;
	return FAULT_NONE;
}

/* The entries of one topic: its key, then what it has. */
static enum fault
read_entries_of(struct source *s, const redisReply *part,
    struct fault_note *note)
{
	size_t i = 0;

	if (!decode_is_array(part, 2) || !decode_is_array(part->element[1], 0))
		return decode_nonsense(note, "XREAD");
	while (i < s->answer.topics && !slice_same(decode_text(
	    part->element[0]), s->asked.topic[i].key))
		i++;
	if (i == s->answer.topics || s->entries[i] != NULL)
		return decode_nonsense(note, "XREAD");
	s->entries[i] = part->element[1];
	return check_entries(s, i, note);
}

enum fault
topics_decode_entries(struct source *s, const redisReply *reply,
    struct fault_note *note)
{
	enum fault fault = FAULT_NONE;
	size_t i;

	if (decode_is_error(reply))
		return reply_fault(decode_text(reply), note);
	if (reply->type == REDIS_REPLY_NIL)
		return FAULT_NONE;
	if (!decode_is_array(reply, 1))
		return decode_nonsense(note, "XREAD");
	for (i = 0; i < reply->elements && fault == FAULT_NONE; i++)
		fault = read_entries_of(s, reply->element[i], note);
	return fault;
}

/* The last of so many entries, counted from the newest. */
static enum fault
read_back(const redisReply *reply, struct told_topic *topic,
    struct fault_note *note)
{
	const redisReply *oldest;

	if (decode_is_error(reply))
		return reply_fault(decode_text(reply), note);
	if (!decode_is_array(reply, 0))
		return decode_nonsense(note, "XREVRANGE");
	if (reply->elements == 0)
		return FAULT_NONE;
	oldest = reply->element[reply->elements - 1];
	if (!decode_is_array(oldest, 1) ||
	    !eventid_parse(decode_text(oldest->element[0]), &topic->back))
		return decode_nonsense(note, "XREVRANGE");
	topic->has_back = true;
	return FAULT_NONE;
}

static enum fault
read_snapshot(struct source *s, redisReply *reply, struct fault_note *note)
{
	bool hash = s->asked.snapshot == SNAPSHOT_HASH;

	if (decode_is_error(reply)) {
		s->answer.snapshot_is_other = slice_starts(decode_text(reply),
		    "WRONGTYPE");
		return s->answer.snapshot_is_other ? FAULT_NONE :
		    reply_fault(decode_text(reply), note);
	}
	if (hash ? !decode_is_array(reply, 0) :
	    reply->type != REDIS_REPLY_STRING)
		return decode_nonsense(note, hash ? "HGETALL" : "GETRANGE");
	if (hash ? reply->elements > 0 : reply->len > 0)
		s->snapshot = reply;
	return FAULT_NONE;
}

/* ---- topics ---- */

/* The replies of a transaction, or of the same commands without one. */
static enum fault
read_parts(struct source *s, redisReply **part, struct fault_note *note)
{
	const struct question *q = &s->asked;
	enum fault fault = FAULT_NONE;
	size_t at = 0, i;

	for (i = 0; i < s->answer.topics && fault == FAULT_NONE; i++) {
		if (q->topic[i].back > 0)
			fault = read_back(part[at++], &s->answer.topic[i],
			    note);
	}
	if (q->read && s->answer.topics > 0 && fault == FAULT_NONE)
		fault = topics_decode_entries(s, part[at++], note);
	for (i = 0; i < s->answer.topics && fault == FAULT_NONE; i++)
		fault = read_state(part[at++], &s->answer.topic[i].state,
		    note);
	if (q->snapshot != SNAPSHOT_NONE && fault == FAULT_NONE)
		fault = read_snapshot(s, part[at++], note);
	return fault;
}

/* MULTI, a reply to each command that is only "QUEUED", and EXEC with the
 * replies proper. */
enum fault
topics_decode(struct source *s, size_t at, struct fault_note *note)
{
	const redisReply *exec = s->reply[s->replies - 1];
	size_t i;

	if (s->plain)
		return read_parts(s, &s->reply[at], note);
	s->answer.atomic = true;
	/* A command refused before EXEC says why; EXEC only says that. */
	for (i = at; i < s->replies; i++) {
		if (decode_is_error(s->reply[i]))
			return reply_fault(decode_text(s->reply[i]), note);
	}
	if (!decode_is_array(exec, s->replies - at - 2))
		return decode_nonsense(note, "EXEC");
	return read_parts(s, exec->element, note);
}
