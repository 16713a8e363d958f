#include "redis/send.h"

#include <inttypes.h>
#include <stdio.h>

#include "core/limits.h"
#include "redis/script.h"

/* A greeting, and a ZREM for each key. */
_Static_assert(LEASE_STREAMS_MAX + 2 <= SOURCE_REPLIES_MAX,
    "raise SOURCE_REPLIES_MAX");

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

/* The last topic is left out where Redis forbids it. */
static size_t
topics_of(const struct source *s, const struct question *q)
{
	return q->topics - (q->control && s->uncontrolled ? 1 : 0);
}

static enum fault
send_read(struct source *s, const struct question *q, struct fault_note *note)
{
	char count[24], block[24];
	char id[SOURCE_TOPICS_MAX][EVENTID_TEXT_BYTES];
	struct slice words[6 + 2 * SOURCE_TOPICS_MAX];
	const size_t topics = topics_of(s, q);
	size_t n = 0, i;

	words[n++] = slice_of("XREAD");
	words[n++] = slice_of("COUNT");
	words[n++] = number_word(q->count, count);
	if (q->block_ms > 0) {
		words[n++] = slice_of("BLOCK");
		words[n++] = number_word((uint64_t)q->block_ms, block);
	}
	words[n++] = slice_of("STREAMS");
	for (i = 0; i < topics; i++)
		words[n++] = q->topic[i].key;
	for (i = 0; i < topics; i++) {
		(void)eventid_print(q->topic[i].after, id[i]);
		words[n++] = slice_of(id[i]);
	}
	return send_words(s, words, n, note);
}

static enum fault
send_states(struct source *s, const struct question *q,
    struct fault_note *note)
{
	struct slice info[3] = { slice_of("XINFO"), slice_of("STREAM"),
	    { NULL, 0 } };
	enum fault fault = FAULT_NONE;
	size_t i;

	for (i = 0; i < topics_of(s, q) && fault == FAULT_NONE; i++) {
		info[2] = q->topic[i].key;
		fault = send_words(s, info, 3, note);
	}
	return fault;
}

static enum fault
send_backs(struct source *s, const struct question *q,
    struct fault_note *note)
{
	char count[24];
	struct slice words[6] = { slice_of("XREVRANGE"), { NULL, 0 },
	    slice_of("+"), slice_of("-"), slice_of("COUNT"), { NULL, 0 } };
	enum fault fault = FAULT_NONE;
	size_t i;

	for (i = 0; i < topics_of(s, q) && fault == FAULT_NONE; i++) {
		words[1] = q->topic[i].key;
		words[5] = number_word(q->topic[i].back, count);
		if (q->topic[i].back > 0)
			fault = send_words(s, words, 6, note);
	}
	return fault;
}

static enum fault
send_snapshot(struct source *s, const struct question *q,
    struct fault_note *note)
{
	struct slice words[2] = { slice_of("HGETALL"), q->snapshot_key };

	switch (q->snapshot) {
	case SNAPSHOT_NONE:
		break;
	case SNAPSHOT_STRING:
		return send_getrange(s, q->snapshot_key,
		    LIMIT_EVENT_DATA_BYTES, note);
	case SNAPSHOT_HASH:
		return send_words(s, words, 2, note);
	}
	return FAULT_NONE;
}

/* Everything about the topics in one transaction: nothing can be trimmed or
 * added between.  Without one the snapshot is read last, so that no event is
 * newer than it and not read; and entries before states, see source.h. */
static enum fault
send_topics(struct source *s, const struct question *q,
    struct fault_note *note)
{
	struct slice multi = slice_of("MULTI"), exec = slice_of("EXEC");
	enum fault fault = FAULT_NONE;

	if (!s->plain)
		fault = send_words(s, &multi, 1, note);
	if (fault == FAULT_NONE)
		fault = send_backs(s, q, note);
	if (fault == FAULT_NONE && q->read && topics_of(s, q) > 0)
		fault = send_read(s, q, note);
	if (fault == FAULT_NONE)
		fault = send_states(s, q, note);
	if (fault == FAULT_NONE)
		fault = send_snapshot(s, q, note);
	if (fault == FAULT_NONE && !s->plain)
		fault = send_words(s, &exec, 1, note);
	return fault;
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

/* What the script could refuse only when the entry is there already. */
static enum fault
check_publication(const struct publication *p, struct fault_note *note)
{
	if (p->fields == 0 || p->fields > PUBLICATION_FIELDS_MAX)
		return fault_set(note, FAULT_LIMIT,
		    "an entry has 1 to %d fields", PUBLICATION_FIELDS_MAX);
	if (p->once_key.n > 0 && (p->once_ms < 1 ||
	    p->once_ms > PUBLICATION_MS_MAX))
		return fault_set(note, FAULT_LIMIT,
		    "an idempotency key is kept for 1 ms to 366 days");
	if (p->max_entries < 0 || p->max_age_ms < 0 ||
	    p->max_age_ms > PUBLICATION_MS_MAX)
		return fault_set(note, FAULT_LIMIT,
		    "entries are kept for 366 days at most");
	if (slice_same(p->state_key, p->topic))
		return fault_set(note, FAULT_CONFIG,
		    "the state cannot be kept in the topic's own key");
	return FAULT_NONE;
}

/* A key that goes with the topic's, and what goes with that key. */
struct partner {
	char role;
	struct slice key, word;
};

static size_t
list_partners(const struct publication *p, struct partner out[4],
    char place[24])
{
	const struct partner all[] = {
		{ 'f', p->fence_key, p->fence_token },
		{ 'o', p->once_key, p->once_mark },
		{ 'n', p->place_key, number_word(p->place, place) },
		{ 's', p->state_key, p->state_value },
	};
	size_t n = 0, i;

	for (i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
		if (all[i].key.n > 0)
			out[n++] = all[i];
	}
	return n;
}

static enum fault
send_publication(struct source *s, const struct publication *p,
    struct fault_note *note)
{
	struct slice words[16 + 2 * PUBLICATION_FIELDS_MAX];
	struct partner partner[4];
	char room[5][24], roles[4];
	const size_t partners = list_partners(p, partner, room[4]);
	enum fault fault = check_publication(p, note);
	size_t n = 0, i;

	if (fault != FAULT_NONE)
		return fault;
	words[n++] = slice_of(s->whole_script ? "EVAL" : "EVALSHA");
	words[n++] = slice_of(s->whole_script ? script_publish :
	    script_publish_sha1);
	words[n++] = number_word(1 + partners, room[0]);
	words[n++] = p->topic;
	for (i = 0; i < partners; i++) {
		roles[i] = partner[i].role;
		words[n++] = partner[i].key;
	}
	words[n].p = roles;
	words[n++].n = partners;
	words[n++] = number_word((uint64_t)p->max_entries, room[1]);
	words[n++] = number_word((uint64_t)p->max_age_ms, room[2]);
	words[n++] = number_word((uint64_t)p->once_ms, room[3]);
	for (i = 0; i < partners; i++)
		words[n++] = partner[i].word;
	for (i = 0; i < 2 * p->fields; i++)
		words[n++] = p->field[i];
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

enum fault
send_question(struct source *s, const struct question *q,
    struct fault_note *note)
{
	enum fault fault = FAULT_NONE;
	size_t i;

	if (q->publication != NULL)
		return send_publication(s, q->publication, note);
	if (q->block_ms > 0)
		return send_read(s, q, note);
	if (q->lease != NULL)
		return q->release ? send_release(s, q->lease, note) :
		    send_lease(s, q->lease, note);
	if (q->session_key.n > 0)
		fault = send_session(s, q, note);
	for (i = 0; i < q->rules && fault == FAULT_NONE; i++)
		fault = send_rule(s, &q->rule[i], note);
	if (q->topics > 0 && fault == FAULT_NONE)
		fault = send_topics(s, q, note);
	return fault;
}
