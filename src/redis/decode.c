#include "redis/decode.h"

#include <hiredis/hiredis.h>
#include <string.h>

#include "redis/reply.h"

enum fault
decode_nonsense(struct fault_note *note, const char *what)
{
	return fault_set(note, FAULT_PROTOCOL,
	    "Redis: the reply to %s is not what it should be", what);
}

struct slice
decode_text(const struct redisReply *reply)
{
	struct slice text = { NULL, 0 };

	if (reply != NULL && (reply->type == REDIS_REPLY_STRING ||
	    reply->type == REDIS_REPLY_STATUS ||
	    reply->type == REDIS_REPLY_ERROR)) {
		text.p = reply->str;
		text.n = (size_t)reply->len;
	}
	return text;
}

bool
decode_is_error(const struct redisReply *reply)
{
	return reply->type == REDIS_REPLY_ERROR;
}

static bool
is_array(const redisReply *reply, size_t least)
{
	return reply != NULL && reply->type == REDIS_REPLY_ARRAY &&
	    reply->elements >= least;
}

/* A key of another type holds no session: nobody.  Where a SELECT failed,
 * what was read behind it is another database's. */
static enum fault
read_session(struct source *s, size_t *at, struct fault_note *note)
{
	bool elsewhere = s->asked.session_db != s->target->db;
	const redisReply *into = s->reply[*at];
	const redisReply *reply = s->reply[*at + (elsewhere ? 1 : 0)];
	const redisReply *back = s->reply[*at + (elsewhere ? 2 : 0)];
	struct slice text = decode_text(reply);

	*at += elsewhere ? 3 : 1;
	if (elsewhere && decode_is_error(into))
		return reply_fault(decode_text(into), note);
	if (elsewhere && decode_is_error(back))
		return reply_fault(decode_text(back), note);
	if (decode_is_error(reply)) {
		if (!slice_starts(text, "WRONGTYPE"))
			return reply_fault(text, note);
		text.n = 0;
		s->answer.session_is_other = true;
	} else if (reply->type != REDIS_REPLY_STRING) {
		return decode_nonsense(note, "GETRANGE");
	}
	s->answer.session = text;
	return FAULT_NONE;
}

static enum fault
read_rule(struct source *s, size_t i, const redisReply *reply,
    struct fault_note *note)
{
	const struct filled_rule *rule = &s->asked.rule[i];
	bool passed = false;

	if (decode_is_error(reply))
		return reply_fault(decode_text(reply), note);
	switch (rule->kind) {
	case RULE_EXISTS:
	case RULE_MEMBER:
		if (reply->type != REDIS_REPLY_INTEGER)
			return decode_nonsense(note, rule_name(rule->kind));
		passed = reply->integer == 1;
		break;
	case RULE_EQUALS:
		passed = reply->type == REDIS_REPLY_STRING &&
		    slice_same(decode_text(reply), rule->word[1]);
		break;
	case RULE_FIELD:
		passed = reply->type == REDIS_REPLY_STRING &&
		    slice_same(decode_text(reply), rule->word[2]);
		break;
	}
	if (!passed && s->answer.failed_rule == s->asked.rules)
		s->answer.failed_rule = i;
	return FAULT_NONE;
}

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

static enum fault
read_info(struct source *s, const redisReply *info, struct fault_note *note)
{
	struct topic_state *topic = &s->answer.topic;
	const redisReply *length, *added, *first;

	if (decode_is_error(info)) {
		if (slice_starts(decode_text(info), "ERR no such key"))
			return FAULT_NONE;
		return reply_fault(decode_text(info), note);
	}
	if (!is_array(info, 2) || !eventid_parse(decode_text(info_field(info,
	    "last-generated-id")), &topic->last))
		return decode_nonsense(note, "XINFO STREAM");
	length = info_field(info, "length");
	added = info_field(info, "entries-added");
	first = info_field(info, "first-entry");
	if (length == NULL || length->type != REDIS_REPLY_INTEGER ||
	    length->integer < 0 || (length->integer > 0 &&
	    (!is_array(first, 1) || !eventid_parse(decode_text(
	    first->element[0]), &topic->first))))
		return decode_nonsense(note, "XINFO STREAM");
	topic->exists = true;
	topic->length = (uint64_t)length->integer;
	topic->has_added = added != NULL &&
	    added->type == REDIS_REPLY_INTEGER;
	if (topic->has_added)
		topic->added = (uint64_t)added->integer;
	return FAULT_NONE;
}

/* An entry's field, looked up by name; empty when it has none. */
static struct slice
entry_field(const redisReply *fields, const char *name)
{
	struct slice none = { NULL, 0 };
	size_t i;

	for (i = 0; i + 1 < fields->elements; i += 2) {
		if (slice_equals(decode_text(fields->element[i]), name))
			return decode_text(fields->element[i + 1]);
	}
	return none;
}

struct event
source_event(const struct source *s, size_t i)
{
	const redisReply *entry = s->entries->element[i];
	struct event event = { { 0, 0 }, { NULL, 0 }, { NULL, 0 } };

	(void)eventid_parse(decode_text(entry->element[0]), &event.id);
	event.type = entry_field(entry->element[1], "event");
	event.data = entry_field(entry->element[1], "data");
	return event;
}

/* Ids must come and rise: a cursor may never go back. */
static enum fault
check_entries(struct source *s, struct fault_note *note)
{
	struct eventid last = s->asked.after, id;
	size_t i;

	for (i = 0; i < s->entries->elements; i++) {
		const redisReply *entry = s->entries->element[i];
		struct event event;

		if (!is_array(entry, 2) || !is_array(entry->element[1], 0) ||
		    !eventid_parse(decode_text(entry->element[0]), &id) ||
		    eventid_compare(id, last) <= 0)
			return decode_nonsense(note, "XREAD");
		last = id;
		event = source_event(s, i);
		s->answer.bytes += event.type.n + event.data.n;
	}
	s->answer.events = s->entries->elements;
	return FAULT_NONE;
}

static enum fault
read_entries(struct source *s, const redisReply *reply,
    struct fault_note *note)
{
	if (decode_is_error(reply))
		return reply_fault(decode_text(reply), note);
	if (reply->type == REDIS_REPLY_NIL)
		return FAULT_NONE;
	if (!is_array(reply, 1) || !is_array(reply->element[0], 2) ||
	    !is_array(reply->element[0]->element[1], 0))
		return decode_nonsense(note, "XREAD");
	s->entries = reply->element[0]->element[1];
	return check_entries(s, note);
}

static enum fault
read_plain_topic(struct source *s, size_t at, struct fault_note *note)
{
	enum fault fault = FAULT_NONE;

	if (s->asked.read)
		fault = read_entries(s, s->reply[at++], note);
	return fault == FAULT_NONE ? read_info(s, s->reply[at], note) : fault;
}

static enum fault
read_topic(struct source *s, size_t at, struct fault_note *note)
{
	size_t commands = s->asked.read ? 2 : 1, i;
	const redisReply *exec = s->reply[at + commands + 1];
	enum fault fault;

	if (s->plain)
		return read_plain_topic(s, at, note);
	s->answer.atomic = true;
	/* A command refused before EXEC says why; EXEC only says that. */
	for (i = at; i <= at + commands + 1; i++) {
		if (decode_is_error(s->reply[i]))
			return reply_fault(decode_text(s->reply[i]), note);
	}
	if (!is_array(exec, commands))
		return decode_nonsense(note, "EXEC");
	fault = read_info(s, exec->element[0], note);
	if (fault == FAULT_NONE && s->asked.read)
		fault = read_entries(s, exec->element[1], note);
	return fault;
}

/* Scripts of Redis 5 and 6 wrap the error that ended them, whose own name
 * follows the last ": -". */
static struct slice
inner_error(struct slice error)
{
	struct slice inner = error;
	size_t i;

	for (i = 3; i < error.n; i++) {
		if (memcmp(error.p + i - 3, ": -", 3) == 0)
			inner = slice_after(error, i);
	}
	return inner;
}

/* Redis is there and will not do it: whatever the error, that is for the
 * configuration to decide about. */
static enum fault
lease_fault(const redisReply *error, struct fault_note *note)
{
	(void)reply_fault(inner_error(decode_text(error)), note);
	return FAULT_DENIED;
}

static enum fault
read_lease(struct source *s, const redisReply *reply, struct fault_note *note)
{
	const size_t keys = s->asked.lease->keys;
	const redisReply *full, *wait;

	if (decode_is_error(reply))
		return lease_fault(reply, note);
	if (!is_array(reply, 2))
		return decode_nonsense(note, "EVALSHA");
	full = reply->element[0];
	wait = reply->element[1];
	if (full->type != REDIS_REPLY_INTEGER || full->integer < 0 ||
	    (size_t)full->integer > keys ||
	    wait->type != REDIS_REPLY_INTEGER || wait->integer < 0)
		return decode_nonsense(note, "EVALSHA");
	s->answer.full = full->integer == 0 ? keys :
	    (size_t)full->integer - 1;
	s->answer.wait_ms = wait->integer;
	return FAULT_NONE;
}

static enum fault
read_release(struct source *s, size_t at, struct fault_note *note)
{
	for (; at < s->replies; at++) {
		if (decode_is_error(s->reply[at]))
			return lease_fault(s->reply[at], note);
		if (s->reply[at]->type != REDIS_REPLY_INTEGER)
			return decode_nonsense(note, "ZREM");
	}
	return FAULT_NONE;
}

enum fault
decode_answer(struct source *s, struct fault_note *note)
{
	enum fault fault = FAULT_NONE;
	size_t at, i;

	memset(&s->answer, 0, sizeof(s->answer));
	s->answer.failed_rule = s->asked.rules;
	for (at = 0; at < s->greeting; at++) {
		if (decode_is_error(s->reply[at]))
			return reply_fault(decode_text(s->reply[at]), note);
	}
	if (s->asked.block_ms > 0)
		return read_entries(s, s->reply[at], note);
	if (s->asked.lease != NULL)
		return s->asked.release ? read_release(s, at, note) :
		    read_lease(s, s->reply[at], note);
	if (s->asked.session_key.n > 0)
		fault = read_session(s, &at, note);
	for (i = 0; i < s->asked.rules && fault == FAULT_NONE; i++)
		fault = read_rule(s, i, s->reply[at++], note);
	if (s->asked.topic.n > 0 && fault == FAULT_NONE)
		fault = read_topic(s, at, note);
	return fault;
}
