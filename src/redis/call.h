/* One command at a time, on a connection of its own, with a reply that is a
 * number, a text or a list of these: for what is no question of a stream's.
 *
 * Nothing blocks; it connects when there is something to send. */
#ifndef SSE_REDIS_CALL_H
#define SSE_REDIS_CALL_H

#include <poll.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/fault.h"
#include "redis/conn.h"

#define CALL_WORDS_MAX 92

struct redisReply;

struct call {
	const struct redis_target *target;
	int64_t timeout_ms;
	struct conn conn;
	size_t greeting;		/* replies that are due to it */
	struct buf held;		/* the command, until these are here */
	size_t length[CALL_WORDS_MAX], words;
	int64_t deadline;		/* INT64_MAX: none due */
	struct redisReply *reply;	/* the last one */
};

/* target must outlive the call. */
void call_init(struct call *c, const struct redis_target *target,
    int64_t timeout_ms);

void call_fini(struct call *c);

/* Send a command, of which a copy is kept.  None may be due.  A fault leaves
 * the connection closed. */
enum fault call_send(struct call *c, const struct slice *words, size_t n,
    int64_t now_ms, struct fault_note *note) FAULT_CHECK;

bool call_is_due(const struct call *c);
struct pollfd call_poll(const struct call *c);
int64_t call_deadline(const struct call *c);

/* Move bytes.  *done_out says that the reply is here; it can be read until
 * the next command.  The faults are those of reply_fault() for an error;
 * FAULT_BACKEND and FAULT_TIMEOUT pass.  Closed on any fault. */
enum fault call_pump(struct call *c, short revents, int64_t now_ms,
    bool *done_out, struct fault_note *note) FAULT_CHECK;

/* The parts of a list; what is no list is one part. */
size_t call_parts(const struct call *c);

/* View part i: empty for what is no text. */
struct slice call_text(const struct call *c, size_t i);

/* Part i as a number, written or as such; 0 for what is none. */
int64_t call_number(const struct call *c, size_t i);

#endif
