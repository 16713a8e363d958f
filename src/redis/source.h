/* Questions to Redis and their answers: session, rules, and a topic's events.
 *
 * A question is sent as one pipeline, so that a stream opens in two round
 * trips (who is it? then: may he, and what is there?) and a heartbeat's check
 * is one.  The topic's state and the entries after a cursor are read in one
 * MULTI/EXEC: replay and live reading are the same command from a concrete
 * id, so there is no seam between them in which an event could fall.
 *
 * A Redis that is out of memory refuses MULTI, though it would still read.
 * It is then asked without, entries before state: what is trimmed between
 * the two can only make the state look worse, never hide a loss.
 *
 * A stream's place in the limits is taken by a script and given back by
 * plain commands: questions of their own, for which the open connection can
 * be lent to another source while the last answer is still in use.
 *
 * One question at a time; nothing blocks. */
#ifndef SSE_REDIS_SOURCE_H
#define SSE_REDIS_SOURCE_H

#include <poll.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/fault.h"
#include "core/eventid.h"
#include "core/limit.h"
#include "core/resume.h"
#include "core/rule.h"
#include "core/sse.h"
#include "redis/conn.h"

#define SOURCE_RULES_MAX 16
#define SOURCE_REPLIES_MAX (SOURCE_RULES_MAX + 10)

/* A rule with its templates filled in. */
struct filled_rule {
	enum rule_kind kind;
	struct slice word[RULE_WORDS_MAX];
};

struct question {
	struct slice session_key;	/* empty: not asked */
	unsigned session_db;		/* the database it is in */
	struct filled_rule rule[SOURCE_RULES_MAX];
	size_t rules;
	struct slice topic;		/* empty: not asked */
	bool read;			/* entries after the id, too */
	struct eventid after;
	unsigned count;			/* at most so many, at least 1 */
	int64_t block_ms;		/* wait so long for the first entry and
					 * ask nothing else; 0: don't wait */
	const struct lease *lease;	/* take it and ask nothing else, or
					 * NULL */
	bool release;			/* give it back instead */
};

struct answer {
	struct slice session;		/* payload; empty: there is none */
	bool session_is_other;		/* the key holds no string */
	size_t failed_rule;		/* index, or the number of rules */
	struct topic_state topic;	/* unless the question blocked */
	bool atomic;			/* state and events are of one moment */
	size_t events;
	size_t bytes;			/* of the events' types and data */
	size_t full;			/* the lease's key that is full, or
					 * the number of keys: it is taken */
	int64_t wait_ms;		/* until it may have room */
};

struct source {
	const struct redis_target *target;
	int64_t timeout_ms;
	struct conn conn;
	bool plain;			/* ask without MULTI */
	bool whole_script;		/* Redis does not have it yet */
	int64_t deadline;		/* of the reply, INT64_MAX: none due */
	struct question asked;		/* slices borrowed from the asker */
	struct redisReply *reply[SOURCE_REPLIES_MAX];
	size_t replies, expected;
	size_t greeting;		/* replies before the question's own */
	struct answer answer;
	struct redisReply *entries;	/* inside a reply, or NULL */
};

/* target must outlive the source.  Nothing is connected yet. */
void source_init(struct source *s, const struct redis_target *target,
    int64_t timeout_ms);

/* Close the connection and free everything. */
void source_fini(struct source *s);

/* Send a question, connecting first where needed.  What its slices point at
 * must stay until the answer is there.  A fault leaves the source closed and
 * ready for the next question. */
enum fault source_ask(struct source *s, const struct question *question,
    int64_t now_ms, struct fault_note *note) FAULT_CHECK;

bool source_is_asked(const struct source *s);

/* Hand the open connection, if there is one, to another source that has
 * none.  No question may be waiting; from keeps its answer. */
void source_lend(struct source *from, struct source *to);

/* What to poll for, and until when at most. */
struct pollfd source_poll(const struct source *s);
int64_t source_deadline(const struct source *s);

/* Move bytes.  *answer_out is the whole answer, valid until the next call of
 * any of these, or NULL while it is not all there.
 * FAULT_BACKEND and FAULT_TIMEOUT pass by themselves: ask again.
 * FAULT_CONFIG, FAULT_PROTOCOL, FAULT_LIMIT do not.  FAULT_DENIED: Redis is
 * there and will not do what a lease takes.  Closed on any fault. */
enum fault source_pump(struct source *s, short revents, int64_t now_ms,
    const struct answer **answer_out, struct fault_note *note) FAULT_CHECK;

/* View event number i of the answer. */
struct event source_event(const struct source *s, size_t i);

#endif
