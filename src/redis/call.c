#include "redis/call.h"

#include <hiredis/hiredis.h>
#include <string.h>

#include "base/number.h"
#include "core/limits.h"
#include "redis/decode.h"
#include "redis/reply.h"

void
call_init(struct call *c, const struct redis_target *target,
    int64_t timeout_ms)
{
	memset(c, 0, sizeof(*c));
	c->target = target;
	c->timeout_ms = timeout_ms;
	c->deadline = INT64_MAX;
	buf_init(&c->held, LIMIT_REPLY_BYTES);
}

static void
forget(struct call *c)
{
	if (c->reply != NULL)
		freeReplyObject(c->reply);
	c->reply = NULL;
	c->words = 0;
	c->deadline = INT64_MAX;
	buf_reset(&c->held, LIMIT_KEY_BYTES * 16);
}

static void
hang_up(struct call *c)
{
	forget(c);
	conn_close(&c->conn);
	c->greeting = 0;
}

void
call_fini(struct call *c)
{
	hang_up(c);
	buf_fini(&c->held);
}

static bool
hold(struct call *c, const struct slice *words, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		if (!buf_add_slice(&c->held, words[i]))
			return false;
		c->length[i] = words[i].n;
	}
	c->words = n;
	return true;
}

static enum fault
send_held(struct call *c, struct fault_note *note)
{
	struct slice words[CALL_WORDS_MAX], rest = buf_view(&c->held);
	size_t i;

	for (i = 0; i < c->words; i++) {
		words[i].p = rest.p;
		words[i].n = c->length[i];
		rest = slice_after(rest, c->length[i]);
	}
	return conn_send(&c->conn, words, c->words, note);
}

enum fault
call_send(struct call *c, const struct slice *words, size_t n, int64_t now_ms,
    struct fault_note *note)
{
	enum fault fault = FAULT_NONE;

	forget(c);
	if (n > CALL_WORDS_MAX || !hold(c, words, n))
		return fault_set(note, FAULT_LIMIT, "the command is too long");
	if (!conn_is_open(&c->conn)) {
		fault = conn_open(&c->conn, c->target, note);
		if (fault == FAULT_NONE)
			fault = conn_greet(&c->conn, true, &c->greeting, note);
	}
	/* Where a greeting fails the next command would be carried out all
	 * the same, in another database or as another user. */
	if (fault == FAULT_NONE && c->greeting == 0)
		fault = send_held(c, note);
	if (fault == FAULT_NONE)
		c->deadline = now_ms + c->timeout_ms;
	else
		hang_up(c);
	return fault;
}

bool
call_is_due(const struct call *c)
{
	return c->deadline != INT64_MAX;
}

struct pollfd
call_poll(const struct call *c)
{
	return conn_poll(&c->conn);
}

int64_t
call_deadline(const struct call *c)
{
	return c->deadline;
}

/* One reply: to the greeting, or the one that is waited for. */
static enum fault
accept_reply(struct call *c, redisReply *reply, bool *done_out,
    struct fault_note *note)
{
	enum fault fault = FAULT_NONE;

	if (decode_is_error(reply))
		fault = reply_fault(decode_text(reply), note);
	else if (!call_is_due(c))
		fault = decode_nonsense(note, "nothing");
	if (fault == FAULT_NONE && c->greeting == 0) {
		c->reply = reply;
		c->deadline = INT64_MAX;
		*done_out = true;
		return FAULT_NONE;
	}
	freeReplyObject(reply);
	if (fault == FAULT_NONE && --c->greeting == 0)
		fault = send_held(c, note);
	return fault;
}

static enum fault
move(struct call *c, short revents, int64_t now_ms, bool *done_out,
    struct fault_note *note)
{
	struct fault_note ignored;
	enum fault pumped = conn_pump(&c->conn, revents, note), fault;
	redisReply *reply;

	do {
		fault = conn_next(&c->conn, &reply,
		    pumped == FAULT_NONE ? note : &ignored);
		if (fault == FAULT_NONE && reply != NULL)
			fault = accept_reply(c, reply, done_out, note);
	} while (fault == FAULT_NONE && reply != NULL);
	if (fault != FAULT_NONE || pumped != FAULT_NONE)
		return fault != FAULT_NONE ? fault : pumped;
	return conn_in_time(now_ms, c->deadline, note);
}

enum fault
call_pump(struct call *c, short revents, int64_t now_ms, bool *done_out,
    struct fault_note *note)
{
	enum fault fault;

	*done_out = false;
	if (!conn_is_open(&c->conn))
		return FAULT_NONE;
	fault = move(c, revents, now_ms, done_out, note);
	if (fault != FAULT_NONE) {
		hang_up(c);
		*done_out = false;
	}
	return fault;
}

static const redisReply *
part_of(const struct call *c, size_t i)
{
	if (c->reply == NULL)
		return NULL;
	if (c->reply->type != REDIS_REPLY_ARRAY)
		return i == 0 ? c->reply : NULL;
	return i < c->reply->elements ? c->reply->element[i] : NULL;
}

size_t
call_parts(const struct call *c)
{
	if (c->reply == NULL)
		return 0;
	return c->reply->type == REDIS_REPLY_ARRAY ? c->reply->elements : 1;
}

struct slice
call_text(const struct call *c, size_t i)
{
	const redisReply *part = part_of(c, i);
	struct slice none = { NULL, 0 };

	return part == NULL ? none : decode_text(part);
}

int64_t
call_number(const struct call *c, size_t i)
{
	const redisReply *part = part_of(c, i);
	uint64_t number = 0;

	if (part != NULL && part->type == REDIS_REPLY_INTEGER)
		return part->integer;
	if (part == NULL || !number_u64(decode_text(part), &number) ||
	    number > INT64_MAX)
		return 0;
	return (int64_t)number;
}
