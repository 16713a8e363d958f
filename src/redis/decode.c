#include "redis/decode.h"

#include <hiredis/hiredis.h>
#include <string.h>

#include "redis/reply.h"
#include "redis/topics.h"

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

bool
decode_is_array(const redisReply *reply, size_t least)
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
	if (!decode_is_array(reply, 2))
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

/* An error says that there is no entry: it may pass, or somebody has to mend
 * it. */
static enum fault
publication_fault(struct source *s, const redisReply *error,
    struct fault_note *note)
{
	s->left = false;
	return reply_fault(inner_error(decode_text(error)), note) ==
	    FAULT_CONFIG ? FAULT_CONFIG : FAULT_DENIED;
}

static enum fault
read_publication(struct source *s, const redisReply *reply,
    struct fault_note *note)
{
	const redisReply *published;
	struct slice id;

	if (decode_is_error(reply))
		return publication_fault(s, reply, note);
	if (!decode_is_array(reply, 2))
		return decode_nonsense(note, "EVALSHA");
	published = reply->element[0];
	id = decode_text(reply->element[1]);
	if (published->type != REDIS_REPLY_INTEGER ||
	    published->integer < PUBLISHED_NEW ||
	    published->integer > PUBLISHED_FENCED)
		return decode_nonsense(note, "EVALSHA");
	s->answer.published = (enum published)published->integer;
	if (!eventid_parse(id, &s->answer.published_id) && id.n > 0)
		return decode_nonsense(note, "EVALSHA");
	if (s->answer.published == PUBLISHED_NEW &&
	    eventid_is_zero(s->answer.published_id))
		return decode_nonsense(note, "EVALSHA");
	return FAULT_NONE;
}

enum fault
decode_greeting(const struct source *s, struct fault_note *note)
{
	size_t i;

	for (i = 0; i < s->greeting; i++) {
		if (decode_is_error(s->reply[i]))
			return reply_fault(decode_text(s->reply[i]), note);
	}
	return FAULT_NONE;
}

enum fault
decode_answer(struct source *s, struct fault_note *note)
{
	enum fault fault = decode_greeting(s, note);
	size_t at = s->greeting, i;

	memset(&s->answer, 0, sizeof(s->answer));
	s->answer.failed_rule = s->asked.rules;
	s->answer.topics = s->asked.topics -
	    (s->asked.control && s->uncontrolled ? 1 : 0);
	if (fault != FAULT_NONE)
		return fault;
	if (s->asked.publication != NULL)
		return read_publication(s, s->reply[at], note);
	if (s->asked.block_ms > 0)
		return topics_decode_entries(s, s->reply[at], note);
	if (s->asked.lease != NULL)
		return s->asked.release ? read_release(s, at, note) :
		    read_lease(s, s->reply[at], note);
	if (s->asked.session_key.n > 0)
		fault = read_session(s, &at, note);
	for (i = 0; i < s->asked.rules && fault == FAULT_NONE; i++)
		fault = read_rule(s, i, s->reply[at++], note);
	if (s->asked.topics > 0 && fault == FAULT_NONE)
		fault = topics_decode(s, at, note);
	return fault;
}
