#include "redis/source.h"

#include <hiredis/hiredis.h>
#include <string.h>

#include "redis/decode.h"
#include "redis/reply.h"
#include "redis/send.h"

#define NO_DEADLINE INT64_MAX

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
	memset(s->entries, 0, sizeof(s->entries));
	s->snapshot = NULL;
	s->expected = 0;
	s->greeting = 0;
	s->held = false;
	s->deadline = NO_DEADLINE;
}

void
source_fini(struct source *s)
{
	forget(s);
	conn_close(&s->conn);
}

enum fault
source_ask(struct source *s, const struct question *question, int64_t now_ms,
    struct fault_note *note)
{
	enum fault fault = FAULT_NONE;

	forget(s);
	s->left = false;
	s->asked = *question;
	if (!conn_is_open(&s->conn)) {
		fault = conn_open(&s->conn, s->target, note);
		if (fault == FAULT_NONE)
			fault = conn_greet(&s->conn, true, &s->greeting, note);
		s->expected = s->greeting;
	}
	/* Whatever Redis does not accept of the greeting, it goes on with the
	 * next command: in another database, or as another user. */
	s->held = question->publication != NULL && s->greeting > 0;
	if (fault == FAULT_NONE && !s->held)
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
	return conn_poll(&s->conn);
}

int64_t
source_deadline(const struct source *s)
{
	/* What comes to no command at all is answered at once. */
	return source_is_asked(s) && s->expected == 0 ? 0 : s->deadline;
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
	s->left = false;
	return reply_fault(decode_text(s->reply[0]), note);
}

static bool
is_error_as(const redisReply *reply, const char *word)
{
	return reply != NULL && decode_is_error(reply) &&
	    slice_starts(decode_text(reply), word);
}

/* Does a reply to the question itself say this?  What Redis refuses of a
 * transaction only when it carries it out is inside the reply to EXEC. */
static bool
is_refused_as(const struct source *s, const char *word)
{
	size_t i, k;

	for (i = s->greeting; i < s->replies; i++) {
		const redisReply *reply = s->reply[i];

		if (is_error_as(reply, word))
			return true;
		for (k = 0; reply->type == REDIS_REPLY_ARRAY &&
		    k < reply->elements; k++) {
			if (is_error_as(reply->element[k], word))
				return true;
		}
	}
	return false;
}

/* Take another way to ask, unless it is taken already. */
static bool
now_ask(struct source *s, bool *other, const char *because)
{
	if (*other || !is_refused_as(s, because))
		return false;
	*other = true;
	return true;
}

/* Is there another way to ask?  With the script where Redis has only been
 * given its name; without MULTI where it was refused for want of memory;
 * without the topic that a stream can do without where that is forbidden, or
 * none. */
static bool
can_ask_otherwise(struct source *s)
{
	if (s->asked.lease != NULL || s->asked.publication != NULL)
		return now_ask(s, &s->whole_script, "NOSCRIPT");
	return now_ask(s, &s->plain, "OOM") ||
	    (s->asked.control && (now_ask(s, &s->uncontrolled, "NOPERM") ||
	    now_ask(s, &s->uncontrolled, "WRONGTYPE")));
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
	if (fault != FAULT_NONE)
		return fault;
	s->whole_script = false;	/* Redis knows it by now */
	*answer_out = &s->answer;
	return FAULT_NONE;
}

/* The greeting is answered: send what waited for that. */
static enum fault
release(struct source *s, struct fault_note *note)
{
	enum fault fault = decode_greeting(s, note);

	s->held = false;
	return fault == FAULT_NONE ? send_question(s, &s->asked, note) :
	    fault;
}

static enum fault
move(struct source *s, short revents, int64_t now_ms,
    const struct answer **answer_out, struct fault_note *note)
{
	enum fault pumped = conn_pump(&s->conn, revents, note), fault;
	struct fault_note why;

	/* Redis does nothing before it has all of a command. */
	s->left = s->asked.publication != NULL && !s->held && !s->conn.unsent;
	fault = collect(s, pumped == FAULT_NONE ? note : &why);
	if (pumped != FAULT_NONE)
		return last_words(s, pumped, note);
	if (fault != FAULT_NONE)
		return fault;
	if (source_is_asked(s) && s->replies == s->expected)
		return s->held ? release(s, note) :
		    conclude(s, now_ms, answer_out, note);
	return conn_in_time(now_ms, s->deadline, note);
}

enum fault
source_pump(struct source *s, short revents, int64_t now_ms,
    const struct answer **answer_out, struct fault_note *note)
{
	enum fault fault;

	*answer_out = NULL;
	if (!conn_is_open(&s->conn))
		return FAULT_NONE;
	fault = move(s, revents, now_ms, answer_out, note);
	if (fault != FAULT_NONE)
		source_fini(s);
	return fault;
}

bool
source_may_have_written(const struct source *s)
{
	return s->left;
}
