/* A subscription to some channels, on a connection of its own: what is
 * published while it lives, and nothing else.
 *
 * There is no queue here.  What the caller does not take stays with Redis,
 * which cuts off a subscriber for whom too much waits
 * (client-output-buffer-limit): that is a fault like any other, and after
 * each of them messages may have been lost. */
#ifndef SSE_REDIS_CHANNEL_H
#define SSE_REDIS_CHANNEL_H

#include <poll.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"
#include "base/slice.h"
#include "redis/conn.h"

/* A channel, or a pattern of channels as Redis reads it. */
struct channel_name {
	struct slice text;
	bool is_pattern;
};

/* Its slices last until the next call of channel_next. */
struct channel_message {
	size_t name;		/* which of the names it came for */
	struct slice channel;
	struct slice payload;
};

struct channel {
	struct conn conn;
	int64_t timeout_ms;
	const struct channel_name *name;	/* borrowed */
	size_t names;
	size_t greeting;	/* replies due before the subscription's */
	size_t confirmed;	/* names that we are subscribed to */
	bool drained;		/* all that was read was taken */
	bool pinged;
	int64_t since_ms;	/* last sign of life, or the ping's time */
	struct redisReply *message;
};

/* Connect and subscribe to one name or more.  target and the names must
 * outlive the subscription; c is zeroed or closed.  FAULT_BACKEND. */
enum fault channel_open(struct channel *c, const struct redis_target *target,
    int64_t timeout_ms, const struct channel_name *name, size_t names,
    int64_t now_ms, struct fault_note *note) FAULT_CHECK;

/* Harmless on a closed one. */
void channel_close(struct channel *c);

bool channel_is_open(const struct channel *c);

/* Is every subscription confirmed?  From then on nothing that is published is
 * missed.  Only channel_next can change it. */
bool channel_is_live(const struct channel *c);

/* May there be a message that was read already? */
bool channel_has(const struct channel *c);

/* What to poll for, and until when at most.  While there is something left to
 * take, Redis is not listened to, and there is no deadline: a reader that is
 * slow says nothing about Redis. */
struct pollfd channel_poll(const struct channel *c);
int64_t channel_deadline(const struct channel *c);

/* Move bytes, and see that Redis is alive: after a silence it is asked, and
 * has to answer within the timeout.  FAULT_BACKEND and FAULT_TIMEOUT pass by
 * themselves, others do not.  Closed on any fault, and all that came before it
 * has been taken by then. */
enum fault channel_pump(struct channel *c, short revents, int64_t now_ms,
    struct fault_note *note) FAULT_CHECK;

/* Take the next message.  *taken_out is false when there is none, and then
 * more can be read: so take until there is none, or stop for as long as need
 * be.  Faults as above; FAULT_LIMIT for a message that is larger than
 * LIMIT_REPLY_BYTES. */
enum fault channel_next(struct channel *c, struct channel_message *out,
    bool *taken_out, struct fault_note *note) FAULT_CHECK;

#endif
