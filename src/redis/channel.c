#include "redis/channel.h"

#include <hiredis/hiredis.h>
#include <string.h>

#include "redis/decode.h"
#include "redis/reply.h"

#define QUIET_LEAST_MS 1000	/* between one ping and the next */

static enum fault
subscribe(struct channel *c, struct fault_note *note)
{
	enum fault fault = conn_greet(&c->conn, false, &c->greeting, note);
	size_t i;

	for (i = 0; i < c->names && fault == FAULT_NONE; i++) {
		const struct slice words[] = { slice_of(c->name[i].is_pattern ?
		    "PSUBSCRIBE" : "SUBSCRIBE"), c->name[i].text };

		fault = conn_send(&c->conn, words, 2, note);
	}
	return fault;
}

enum fault
channel_open(struct channel *c, const struct redis_target *target,
    int64_t timeout_ms, const struct channel_name *name, size_t names,
    int64_t now_ms, struct fault_note *note)
{
	enum fault fault;

	channel_close(c);
	c->timeout_ms = timeout_ms;
	c->name = name;
	c->names = names;
	c->since_ms = now_ms;
	c->drained = true;
	fault = conn_open(&c->conn, target, note);
	if (fault == FAULT_NONE)
		fault = subscribe(c, note);
	if (fault != FAULT_NONE)
		channel_close(c);
	return fault;
}

static void
forget(struct channel *c)
{
	if (c->message != NULL)
		freeReplyObject(c->message);
	c->message = NULL;
}

void
channel_close(struct channel *c)
{
	forget(c);
	conn_close(&c->conn);
	memset(c, 0, sizeof(*c));
}

bool
channel_is_open(const struct channel *c)
{
	return conn_is_open(&c->conn);
}

bool
channel_is_live(const struct channel *c)
{
	return channel_is_open(c) && c->confirmed == c->names;
}

bool
channel_has(const struct channel *c)
{
	return channel_is_open(c) && !c->drained;
}

struct pollfd
channel_poll(const struct channel *c)
{
	struct pollfd p = conn_poll(&c->conn);

	/* A peer that has hung up would make poll() return at once, whatever
	 * it is asked for. */
	if (!c->drained)
		p.fd = -1;
	return p;
}

/* How long it may be quiet as things are. */
static int64_t
patience_of(const struct channel *c)
{
	bool asked = c->pinged || !channel_is_live(c);

	return asked || c->timeout_ms > QUIET_LEAST_MS ? c->timeout_ms :
	    QUIET_LEAST_MS;
}

int64_t
channel_deadline(const struct channel *c)
{
	if (!channel_is_open(c) || !c->drained)
		return INT64_MAX;
	return c->since_ms + patience_of(c);
}

/* What the server said before it closed, if it was that. */
static enum fault
last_words(struct channel *c, enum fault fault, struct fault_note *note)
{
	struct fault_note other;
	redisReply *reply = NULL;

	if (conn_next(&c->conn, &reply, &other) != FAULT_NONE ||
	    reply == NULL)
		return fault;
	if (decode_is_error(reply) && reply_is_farewell(decode_text(reply)))
		fault = reply_fault(decode_text(reply), note);
	freeReplyObject(reply);
	return fault;
}

/* It has been quiet for long enough. */
static enum fault
probe(struct channel *c, int64_t now_ms, struct fault_note *note)
{
	const struct slice ping = slice_of("PING");

	if (c->pinged || !channel_is_live(c))
		return conn_in_time(now_ms, channel_deadline(c), note);
	c->pinged = true;
	c->since_ms = now_ms;
	return conn_send(&c->conn, &ping, 1, note);
}

static enum fault
move(struct channel *c, short revents, int64_t now_ms,
    struct fault_note *note)
{
	enum fault fault = conn_pump(&c->conn, revents, note);

	if (fault != FAULT_NONE)
		return last_words(c, fault, note);
	if ((revents & (POLLIN | POLLERR | POLLHUP)) != 0) {
		c->drained = false;
		/* The confirmation has to come, whatever else does. */
		if (channel_is_live(c)) {
			c->pinged = false;
			c->since_ms = now_ms;
		}
	}
	return now_ms >= channel_deadline(c) ? probe(c, now_ms, note) :
	    FAULT_NONE;
}

enum fault
channel_pump(struct channel *c, short revents, int64_t now_ms,
    struct fault_note *note)
{
	enum fault fault;

	if (!channel_is_open(c) || !c->drained)
		return FAULT_NONE;
	fault = move(c, revents, now_ms, note);
	if (fault != FAULT_NONE)
		channel_close(c);
	return fault;
}

static bool
find_name(const struct channel *c, struct slice text, bool is_pattern,
    size_t *at_out)
{
	size_t i = 0;

	while (i < c->names && (c->name[i].is_pattern != is_pattern ||
	    !slice_same(c->name[i].text, text)))
		i++;
	*at_out = i;
	return i < c->names;
}

/* A reply of the subscription's; *taken_out says that it is a message. */
static enum fault
read_push(struct channel *c, const redisReply *reply,
    struct channel_message *out, bool *taken_out, struct fault_note *note)
{
	size_t parts = reply->type == REDIS_REPLY_ARRAY ? reply->elements : 0;
	struct slice kind;
	bool is_pattern;

	if (parts < 2)
		return decode_nonsense(note, "SUBSCRIBE");
	kind = decode_text(reply->element[0]);
	if (slice_equals(kind, "pong") && channel_is_live(c))
		return FAULT_NONE;
	is_pattern = slice_starts(kind, "p");
	if (is_pattern)
		kind = slice_after(kind, 1);
	if (!find_name(c, decode_text(reply->element[1]), is_pattern,
	    &out->name))
		return decode_nonsense(note, "SUBSCRIBE");
	if (slice_equals(kind, "subscribe") && parts == 3 &&
	    !channel_is_live(c)) {
		c->confirmed++;
		return FAULT_NONE;
	}
	if (!slice_equals(kind, "message") || parts != (is_pattern ? 4 : 3) ||
	    reply->element[parts - 2]->type != REDIS_REPLY_STRING ||
	    reply->element[parts - 1]->type != REDIS_REPLY_STRING)
		return decode_nonsense(note, "SUBSCRIBE");
	out->channel = decode_text(reply->element[parts - 2]);
	out->payload = decode_text(reply->element[parts - 1]);
	*taken_out = true;
	return FAULT_NONE;
}

/* Look at c->message. */
static enum fault
judge(struct channel *c, struct channel_message *out, bool *taken_out,
    struct fault_note *note)
{
	if (decode_is_error(c->message))
		return reply_fault(decode_text(c->message), note);
	if (c->greeting == 0)
		return read_push(c, c->message, out, taken_out, note);
	c->greeting--;
	return FAULT_NONE;
}

enum fault
channel_next(struct channel *c, struct channel_message *out, bool *taken_out,
    struct fault_note *note)
{
	enum fault fault = FAULT_NONE;

	*taken_out = false;
	while (channel_is_open(c) && !*taken_out) {
		forget(c);
		fault = conn_next(&c->conn, &c->message, note);
		c->drained = fault == FAULT_NONE && c->message == NULL;
		if (c->drained)
			break;
		if (fault == FAULT_NONE)
			fault = judge(c, out, taken_out, note);
		if (fault != FAULT_NONE)
			channel_close(c);
	}
	return fault;
}
