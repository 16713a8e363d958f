#include "redis/source.h"

#include <hiredis/hiredis.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "core/limits.h"
#include "redis/decode.h"
#include "redis/reply.h"
#include "redis/script.h"

#define NO_DEADLINE INT64_MAX

/* A greeting, and a ZREM for each key. */
_Static_assert(LEASE_STREAMS_MAX + 2 <= SOURCE_REPLIES_MAX,
    "raise SOURCE_REPLIES_MAX");

void
source_init(struct source *s, const struct redis_target *target,
    int64_t timeout_ms)
{
	memset(s, 0, sizeof(*s));
	s->target = target;
	s->timeout_ms = timeout_ms;
	s->deadline = NO_DEADLINE;
}

static void
forget(struct source *s)
{
	while (s->replies > 0)
		freeReplyObject(s->reply[--s->replies]);
	s->entries = NULL;
	s->expected = 0;
	s->greeting = 0;
	s->deadline = NO_DEADLINE;
}

void
source_fini(struct source *s)
{
	forget(s);
	conn_close(&s->conn);
}

/* Queue a command and expect one more reply. */
static enum fault
send_words(struct source *s, const struct slice *words, size_t n,
    struct fault_note *note)
{
	s->expected++;
	return conn_send(&s->conn, words, n, note);
}

static struct slice
number_word(uint64_t value, char room[24])
{
	int n = snprintf(room, 24, "%" PRIu64, value);
	struct slice word = { room, (size_t)n };

	return word;
}

static enum fault
send_select(struct source *s, unsigned db, struct fault_note *note)
{
	char room[24];
	struct slice words[2] = { slice_of("SELECT"),
	    number_word(db, room) };

	return send_words(s, words, 2, note);
}

/* AUTH and SELECT on a fresh connection. */
static enum fault
send_greeting(struct source *s, struct fault_note *note)
{
	const struct redis_target *target = s->target;
	struct slice words[3] = { slice_of("AUTH"), slice_of(target->user),
	    slice_of(target->password) };
	enum fault fault = FAULT_NONE;

	if (target->password[0] != '\0') {
		if (target->user[0] == '\0')
			words[1] = words[2];
		fault = send_words(s, words, target->user[0] == '\0' ? 2 : 3,
		    note);
	}
	if (fault == FAULT_NONE && target->db != 0)
		fault = send_select(s, target->db, note);
	s->greeting = s->expected;
	return fault;
}

/* GETRANGE bounds what a session or a value can cost; its end is inclusive,
 * so a payload one byte over its limit shows as such. */
static enum fault
send_getrange(struct source *s, struct slice key, size_t most,
    struct fault_note *note)
{
	char room[24];
	struct slice words[4] = { slice_of("GETRANGE"), key, slice_of("0"),
	    number_word(most, room) };

	return send_words(s, words, 4, note);
}

/* Sessions may be in another database than everything else; whatever comes
 * of that, the connection is back in its own behind them. */
static enum fault
send_session(struct source *s, const struct question *q,
    struct fault_note *note)
{
	bool elsewhere = q->session_db != s->target->db;
	enum fault fault = FAULT_NONE;

	if (elsewhere)
		fault = send_select(s, q->session_db, note);
	if (fault == FAULT_NONE)
		fault = send_getrange(s, q->session_key, LIMIT_SESSION_BYTES,
		    note);
	if (fault == FAULT_NONE && elsewhere)
		fault = send_select(s, s->target->db, note);
	return fault;
}

static enum fault
send_rule(struct source *s, const struct filled_rule *rule,
    struct fault_note *note)
{
	struct slice words[3] = { { NULL, 0 }, rule->word[0], rule->word[1] };

	switch (rule->kind) {
	case RULE_EXISTS:
		words[0] = slice_of("EXISTS");
		return send_words(s, words, 2, note);
	case RULE_MEMBER:
		words[0] = slice_of("SISMEMBER");
		return send_words(s, words, 3, note);
	case RULE_EQUALS:
		return send_getrange(s, rule->word[0], rule->word[1].n, note);
	case RULE_FIELD:
		words[0] = slice_of("HGET");
		return send_words(s, words, 3, note);
	}
	return FAULT_CONFIG;
}

static enum fault
send_read(struct source *s, const struct question *q, struct fault_note *note)
{
	char count[24], block[24], id[EVENTID_TEXT_BYTES];
	struct slice words[8];
	size_t n = 0;

	words[n++] = slice_of("XREAD");
	words[n++] = slice_of("COUNT");
	words[n++] = number_word(q->count, count);
	if (q->block_ms > 0) {
		words[n++] = slice_of("BLOCK");
		words[n++] = number_word((uint64_t)q->block_ms, block);
	}
	words[n++] = slice_of("STREAMS");
	words[n++] = q->topic;
	(void)eventid_print(q->after, id);
	words[n++] = slice_of(id);
	return send_words(s, words, n, note);
}

/* State and entries in one transaction: nothing can be trimmed or added
 * between the two. */
static enum fault
send_topic(struct source *s, const struct question *q, struct fault_note *note)
{
	struct slice multi = slice_of("MULTI"), exec = slice_of("EXEC");
	struct slice info[3] = { slice_of("XINFO"), slice_of("STREAM"),
	    q->topic };
	enum fault fault = FAULT_NONE;

	if (s->plain) {
		if (q->read)
			fault = send_read(s, q, note);
		return fault == FAULT_NONE ? send_words(s, info, 3, note) :
		    fault;
	}
	fault = send_words(s, &multi, 1, note);
	if (fault == FAULT_NONE)
		fault = send_words(s, info, 3, note);
	if (fault == FAULT_NONE && q->read)
		fault = send_read(s, q, note);
	return fault == FAULT_NONE ? send_words(s, &exec, 1, note) : fault;
}

/* By its name first; whole only where Redis does not know that name. */
static enum fault
send_lease(struct source *s, const struct lease *lease,
    struct fault_note *note)
{
	struct slice words[5 + 3 * LEASE_KEYS_MAX];
	char room[2 + 2 * LEASE_KEYS_MAX][24];
	size_t n = 0, rooms = 0, i;

	words[n++] = slice_of(s->whole_script ? "EVAL" : "EVALSHA");
	words[n++] = slice_of(s->whole_script ? script_lease :
	    script_lease_sha1);
	words[n++] = number_word(lease->keys, room[rooms++]);
	for (i = 0; i < lease->keys; i++)
		words[n++] = lease->key[i].key;
	words[n++] = lease->member;
	words[n++] = number_word((uint64_t)lease->ttl_ms, room[rooms++]);
	for (i = 0; i < lease->keys; i++) {
		const struct limit *limit = lease->key[i].limit;

		words[n++] = number_word(limit->most, room[rooms++]);
		words[n++] = number_word((uint64_t)limit->step_us,
		    room[rooms++]);
	}
	return send_words(s, words, n, note);
}

/* What was admitted counts in its rates all the same. */
static enum fault
send_release(struct source *s, const struct lease *lease,
    struct fault_note *note)
{
	struct slice words[3] = { slice_of("ZREM"), { NULL, 0 },
	    lease->member };
	enum fault fault = FAULT_NONE;
	size_t i;

	for (i = 0; i < lease->keys && fault == FAULT_NONE; i++) {
		words[1] = lease->key[i].key;
		if (lease->key[i].limit->kind == LIMIT_STREAMS)
			fault = send_words(s, words, 3, note);
	}
	return fault;
}

static enum fault
send_question(struct source *s, const struct question *q,
    struct fault_note *note)
{
	enum fault fault = FAULT_NONE;
	size_t i;

	if (q->block_ms > 0)
		return send_read(s, q, note);
	if (q->lease != NULL)
		return q->release ? send_release(s, q->lease, note) :
		    send_lease(s, q->lease, note);
	if (q->session_key.n > 0)
		fault = send_session(s, q, note);
	for (i = 0; i < q->rules && fault == FAULT_NONE; i++)
		fault = send_rule(s, &q->rule[i], note);
	if (q->topic.n > 0 && fault == FAULT_NONE)
		fault = send_topic(s, q, note);
	return fault;
}

enum fault
source_ask(struct source *s, const struct question *question, int64_t now_ms,
    struct fault_note *note)
{
	enum fault fault = FAULT_NONE;

	forget(s);
	s->asked = *question;
	if (conn_fd(&s->conn) < 0) {
		fault = conn_open(&s->conn, s->target, note);
		if (fault == FAULT_NONE)
			fault = send_greeting(s, note);
	}
	if (fault == FAULT_NONE)
		fault = send_question(s, question, note);
	if (fault != FAULT_NONE) {
		source_fini(s);
		return fault;
	}
	s->deadline = now_ms + s->timeout_ms + question->block_ms;
	return FAULT_NONE;
}

bool
source_is_asked(const struct source *s)
{
	return s->deadline != NO_DEADLINE;
}

void
source_lend(struct source *from, struct source *to)
{
	const struct conn closed = { NULL, 0, false, NULL };

	to->conn = from->conn;
	from->conn = closed;
}

struct pollfd
source_poll(const struct source *s)
{
	struct pollfd p = { conn_fd(&s->conn), conn_events(&s->conn), 0 };

	return p;
}

int64_t
source_deadline(const struct source *s)
{
	return s->deadline;
}

/* Collect replies; an error that comes unasked (too many clients) answers
 * the question too. */
static enum fault
collect(struct source *s, struct fault_note *note)
{
	redisReply *reply;
	enum fault fault;

	for (;;) {
		fault = conn_next(&s->conn, &reply, note);
		if (fault != FAULT_NONE || reply == NULL)
			return fault;
		if (s->replies == s->expected) {
			fault = decode_is_error(reply) ?
			    reply_fault(decode_text(reply), note) :
			    decode_nonsense(note, "nothing");
			freeReplyObject(reply);
			return fault;
		}
		s->reply[s->replies++] = reply;
	}
}

/* The server's last words, where it said any before it closed. */
static enum fault
last_words(struct source *s, enum fault fault, struct fault_note *note)
{
	if (s->replies == 0 || !decode_is_error(s->reply[0]) ||
	    !reply_is_farewell(decode_text(s->reply[0])))
		return fault;
	return reply_fault(decode_text(s->reply[0]), note);
}

/* Does a reply to the question itself say this? */
static bool
is_refused_as(const struct source *s, const char *word)
{
	size_t i;

	for (i = s->greeting; i < s->replies; i++) {
		if (decode_is_error(s->reply[i]) &&
		    slice_starts(decode_text(s->reply[i]), word))
			return true;
	}
	return false;
}

/* Is there another way to ask?  Without MULTI where it was refused for want
 * of memory; with the script where Redis has only been given its name. */
static bool
can_ask_otherwise(struct source *s)
{
	bool *other = s->asked.lease != NULL ? &s->whole_script : &s->plain;

	if (*other || !is_refused_as(s, s->asked.lease != NULL ? "NOSCRIPT" :
	    "OOM"))
		return false;
	*other = true;
	return true;
}

/* Every reply is here: read them, or ask once more in another way. */
static enum fault
conclude(struct source *s, int64_t now_ms, const struct answer **answer_out,
    struct fault_note *note)
{
	struct question again = s->asked;
	enum fault fault;

	if (can_ask_otherwise(s))
		return source_ask(s, &again, now_ms, note);
	s->deadline = NO_DEADLINE;
	fault = decode_answer(s, note);
	if (fault == FAULT_NONE)
		*answer_out = &s->answer;
	return fault;
}

static enum fault
move(struct source *s, short revents, int64_t now_ms,
    const struct answer **answer_out, struct fault_note *note)
{
	enum fault pumped = conn_pump(&s->conn, revents, note), fault;
	struct fault_note why;

	fault = collect(s, pumped == FAULT_NONE ? note : &why);
	if (pumped != FAULT_NONE)
		return last_words(s, pumped, note);
	if (fault != FAULT_NONE)
		return fault;
	if (source_is_asked(s) && s->replies == s->expected)
		return conclude(s, now_ms, answer_out, note);
	if (now_ms >= s->deadline)
		return fault_set(note, FAULT_TIMEOUT,
		    "Redis did not answer within [redis] timeout");
	return FAULT_NONE;
}

enum fault
source_pump(struct source *s, short revents, int64_t now_ms,
    const struct answer **answer_out, struct fault_note *note)
{
	enum fault fault;

	*answer_out = NULL;
	if (conn_fd(&s->conn) < 0)
		return FAULT_NONE;
	fault = move(s, revents, now_ms, answer_out, note);
	if (fault != FAULT_NONE)
		source_fini(s);
	return fault;
}
