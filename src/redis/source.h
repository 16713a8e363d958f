/* Questions to Redis and their answers: session, rules, and topics' events.
 *
 * A question is sent as one pipeline, so that a stream opens in two round
 * trips (who is it? then: may he, and what is there?) and a heartbeat's check
 * is one.  The topics' states, the entries after a cursor and a snapshot
 * are read in one MULTI/EXEC: replay and live reading are the same command
 * from concrete ids, so there is no seam between them in which an event could
 * fall.
 *
 * A Redis that is out of memory refuses MULTI, though it would still read.
 * It is then asked without, entries before state: what is trimmed between
 * the two can only make the state look worse, never hide a loss.
 *
 * A stream's place in the limits is taken by a script and given back by
 * plain commands: questions of their own, for which the open connection can
 * be lent to another source while the last answer is still in use.
 *
 * A publication is a question, too.  When its answer does not come, nobody
 * knows whether it was written; source_may_have_written() says so.
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
#include "core/publication.h"
#include "core/resume.h"
#include "core/rule.h"
#include "core/start.h"
#include "redis/conn.h"

#define SOURCE_RULES_MAX 16
#define SOURCE_TOPICS_MAX 9	/* a stream's, and the one of control */
/* Rules; greeting; session in another database; MULTI and EXEC; each topic's
 * state and look back; entries and snapshot. */
#define SOURCE_REPLIES_MAX (SOURCE_RULES_MAX + 2 + 3 + 2 + \
    2 * SOURCE_TOPICS_MAX + 2)

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
	struct asked_topic {
		struct slice key;
		struct eventid after;
		unsigned back;		/* where are the last so many? 0: not
					 * asked */
	} topic[SOURCE_TOPICS_MAX];
	size_t topics;			/* 0: not asked */
	bool control;			/* the last topic may be forbidden */
	bool read;			/* entries after the ids, too */
	unsigned count;			/* of each at most so many, at least
					 * 1 */
	enum snapshot_kind snapshot;
	struct slice snapshot_key;
	int64_t block_ms;		/* wait so long for the first entry and
					 * ask nothing else; 0: don't wait */
	const struct lease *lease;	/* take it and ask nothing else, or
					 * NULL */
	bool release;			/* give it back instead */
	const struct publication *publication;	/* write it and ask nothing
					 * else, or NULL */
};

struct answer {
	struct slice session;		/* payload; empty: there is none */
	bool session_is_other;		/* the key holds no string */
	size_t failed_rule;		/* index, or the number of rules */
	struct told_topic {
		struct topic_state state;	/* unless it blocked */
		bool has_back;
		struct eventid back;	/* of the first to be looked back at */
		size_t entries;		/* after the id */
	} topic[SOURCE_TOPICS_MAX];
	size_t topics;			/* less than asked: the last one is
					 * forbidden */
	bool snapshot_is_other;		/* its key holds another type */
	bool atomic;			/* it is all of one moment */
	size_t entries;			/* of all topics */
	size_t bytes;			/* of all their fields */
	size_t full;			/* the lease's key that is full, or
					 * the number of keys: it is taken */
	int64_t wait_ms;		/* until it may have room */
	enum published published;
	struct eventid published_id;
};

struct source {
	const struct redis_target *target;
	int64_t timeout_ms;
	struct conn conn;
	bool plain;			/* ask without MULTI */
	bool uncontrolled;		/* ask without the last topic */
	bool whole_script;		/* Redis does not have it yet */
	int64_t deadline;		/* of the reply, INT64_MAX: none due */
	struct question asked;		/* slices borrowed from the asker */
	struct redisReply *reply[SOURCE_REPLIES_MAX];
	size_t replies, expected;
	size_t greeting;		/* replies before the question's own */
	bool held;			/* the question waits for these */
	bool left;			/* all of a publication was sent */
	struct answer answer;
	struct redisReply *entries[SOURCE_TOPICS_MAX];	/* or NULL */
	struct redisReply *snapshot;	/* in a reply, or NULL */
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
 * there and will not do what a lease or a publication takes.  Closed on any
 * fault. */
enum fault source_pump(struct source *s, short revents, int64_t now_ms,
    const struct answer **answer_out, struct fault_note *note) FAULT_CHECK;

/* After a fault of a question with a publication: may it have been written all
 * the same?  False when Redis refused it or cannot have seen all of it. */
bool source_may_have_written(const struct source *s);

/* The id of entry number i of a topic. */
struct eventid source_entry_id(const struct source *s, size_t topic,
    size_t i);

/* What its writer noted to be right in front of entry number i; false where
 * he noted nothing. */
bool source_entry_before(const struct source *s, size_t topic, size_t i,
    struct eventid *before_out);

/* View an entry's fields: name, value, name, value, up to most pairs.
 * Returns how many pairs it has. */
size_t source_entry(const struct source *s, size_t topic, size_t i,
    struct slice *field, size_t most);

/* How many pairs of name and value the snapshot has: a string is one without
 * a name.  0: there is none. */
size_t source_snapshot(const struct source *s);
void source_snapshot_pair(const struct source *s, size_t i,
    struct slice pair[2]);

#endif
