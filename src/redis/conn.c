#include "redis/conn.h"

#include <hiredis/hiredis.h>
#include <stdio.h>

#include "core/limits.h"

#define WORDS_MAX 96

static enum fault
lost(struct conn *c, struct fault_note *note)
{
	const char *why = c->redis->errstr[0] != '\0' ? c->redis->errstr :
	    "the connection failed";

	return c->target->is_unix ? fault_set(note, FAULT_BACKEND,
	    "Redis at %s: %s", c->target->host, why) :
	    fault_set(note, FAULT_BACKEND, "Redis at %s:%u: %s",
	    c->target->host, c->target->port, why);
}

enum fault
conn_open(struct conn *c, const struct redis_target *target,
    struct fault_note *note)
{
	conn_close(c);
	c->target = target;
	c->redis = target->is_unix ? redisConnectUnixNonBlock(target->host) :
	    redisConnectNonBlock(target->host, (int)target->port);
	if (c->redis == NULL)
		return fault_set(note, FAULT_NOMEM, "out of memory");
	if (c->redis->err != 0) {
		enum fault fault = lost(c, note);

		conn_close(c);
		return fault;
	}
	return FAULT_NONE;
}

void
conn_close(struct conn *c)
{
	if (c->redis != NULL)
		redisFree(c->redis);
	c->redis = NULL;
	c->taken = 0;
	c->unsent = false;
}

enum fault
conn_send(struct conn *c, const struct slice *words, size_t n,
    struct fault_note *note)
{
	const char *argv[WORDS_MAX];
	size_t lengths[WORDS_MAX], i;

	if (n > WORDS_MAX)
		return fault_set(note, FAULT_LIMIT, "too many words");
	for (i = 0; i < n; i++) {
		argv[i] = words[i].n == 0 ? "" : words[i].p;
		lengths[i] = words[i].n;
	}
	if (redisAppendCommandArgv(c->redis, (int)n, argv, lengths) !=
	    REDIS_OK)
		return fault_set(note, FAULT_NOMEM, "out of memory");
	c->unsent = true;
	return FAULT_NONE;
}

enum fault
conn_greet(struct conn *c, bool select, size_t *replies_out,
    struct fault_note *note)
{
	const struct redis_target *target = c->target;
	struct slice auth[3] = { slice_of("AUTH"), slice_of(target->user),
	    slice_of(target->password) };
	struct slice words[2] = { slice_of("SELECT"), { NULL, 0 } };
	enum fault fault = FAULT_NONE;
	size_t replies = 0;
	char db[12];

	if (target->password[0] != '\0') {
		if (target->user[0] == '\0')
			auth[1] = auth[2];
		fault = conn_send(c, auth, target->user[0] == '\0' ? 2 : 3,
		    note);
		replies++;
	}
	if (fault == FAULT_NONE && select && target->db != 0) {
		(void)snprintf(db, sizeof(db), "%u", target->db);
		words[1] = slice_of(db);
		fault = conn_send(c, words, 2, note);
		replies++;
	}
	if (fault == FAULT_NONE)
		*replies_out = replies;
	return fault;
}

bool
conn_is_open(const struct conn *c)
{
	return c->redis != NULL;
}

struct pollfd
conn_poll(const struct conn *c)
{
	struct pollfd p = { -1, 0, 0 };

	if (c->redis != NULL) {
		p.fd = c->redis->fd;
		p.events = c->unsent ? POLLIN | POLLOUT : POLLIN;
	}
	return p;
}

enum fault
conn_in_time(int64_t now_ms, int64_t deadline, struct fault_note *note)
{
	return now_ms < deadline ? FAULT_NONE : fault_set(note, FAULT_TIMEOUT,
	    "Redis did not answer within [redis] timeout");
}

/* Read once: one chunk of hiredis's own size. */
static enum fault
receive(struct conn *c, struct fault_note *note)
{
	size_t before = c->redis->reader->len;

	if (redisBufferRead(c->redis) != REDIS_OK)
		return lost(c, note);
	c->taken += c->redis->reader->len - before;
	return FAULT_NONE;
}

enum fault
conn_pump(struct conn *c, short revents, struct fault_note *note)
{
	enum fault fault = FAULT_NONE;
	int done = 0;

	if (c->unsent && (revents & (POLLOUT | POLLERR | POLLHUP)) != 0) {
		if (redisBufferWrite(c->redis, &done) != REDIS_OK) {
			/* A server that turns a client away speaks before it
			 * is asked, and is gone by now: hear it out. */
			fault = lost(c, note);
			c->redis->err = 0;
			(void)receive(c, NULL);
			return fault;
		}
		c->unsent = !done;
	}
	if ((revents & (POLLIN | POLLERR | POLLHUP)) != 0)
		fault = receive(c, note);
	return fault;
}

enum fault
conn_next(struct conn *c, struct redisReply **reply_out,
    struct fault_note *note)
{
	void *reply = NULL;

	if (redisGetReplyFromReader(c->redis, &reply) != REDIS_OK)
		return fault_set(note, FAULT_PROTOCOL, "Redis: %s",
		    c->redis->errstr);
	*reply_out = reply;
	if (reply != NULL) {
		c->taken = 0;
		return FAULT_NONE;
	}
	/* hiredis bounds neither, depending on its version; both are looked
	 * at after every chunk, so one chunk is the most that gets by. */
	if (c->redis->reader->ridx > LIMIT_REPLY_DEPTH)
		return fault_set(note, FAULT_PROTOCOL,
		    "Redis: a reply nests deeper than %d", LIMIT_REPLY_DEPTH);
	if (c->taken > LIMIT_REPLY_BYTES)
		return fault_set(note, FAULT_LIMIT,
		    "Redis: a reply is larger than %d bytes (keep entries "
		    "below 2 MB)", LIMIT_REPLY_BYTES);
	return FAULT_NONE;
}
