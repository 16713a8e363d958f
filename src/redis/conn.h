/* One connection to Redis that never blocks.
 *
 * hiredis formats commands and parses replies; waiting is the caller's, in
 * its one poll().  On any fault the connection is of no more use and the
 * caller closes it. */
#ifndef SSE_REDIS_CONN_H
#define SSE_REDIS_CONN_H

#include <poll.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"
#include "base/slice.h"
#include "core/redisurl.h"

struct redisContext;
struct redisReply;

struct conn {
	struct redisContext *redis;	/* NULL while closed */
	size_t taken;			/* bytes of the reply being received */
	bool unsent;			/* commands wait to be written */
	const struct redis_target *target;	/* for messages */
};

/* Start to connect; target must outlive the connection.  Only a host name
 * (not an address) can block here, in the resolver.  FAULT_BACKEND. */
enum fault conn_open(struct conn *c, const struct redis_target *target,
    struct fault_note *note) FAULT_CHECK;

/* Close it; harmless on a closed one, which is also how a zeroed struct
 * starts. */
void conn_close(struct conn *c);

/* Queue one command; every word may hold any byte.  FAULT_NOMEM. */
enum fault conn_send(struct conn *c, const struct slice *words, size_t n,
    struct fault_note *note) FAULT_CHECK;

/* Queue what a fresh connection begins with: AUTH where the target has a
 * password, and SELECT where it has a database and select is set.  So many
 * replies are due to it.  FAULT_NOMEM. */
enum fault conn_greet(struct conn *c, bool select, size_t *replies_out,
    struct fault_note *note) FAULT_CHECK;

bool conn_is_open(const struct conn *c);

/* What to poll for: -1 while closed. */
struct pollfd conn_poll(const struct conn *c);

/* FAULT_TIMEOUT from the deadline of a reply on. */
enum fault conn_in_time(int64_t now_ms, int64_t deadline,
    struct fault_note *note) FAULT_CHECK;

/* Write and read as much as goes at once.  FAULT_BACKEND when the peer is
 * gone. */
enum fault conn_pump(struct conn *c, short revents, struct fault_note *note)
    FAULT_CHECK;

/* Take the next whole reply, which the caller frees, or NULL in *reply_out
 * when it is not all here.  FAULT_PROTOCOL for bytes that are no reply or
 * nest too deep, FAULT_LIMIT beyond LIMIT_REPLY_BYTES. */
enum fault conn_next(struct conn *c, struct redisReply **reply_out,
    struct fault_note *note) FAULT_CHECK;

#endif
