/* Questions to Redis, and what may go wrong with their answers; what is asked
 * about topics is in test_source_topics.c. */
#include "redis/source.h"

#include <stdio.h>
#include <string.h>
#include <sys/resource.h>

#include "core/limits.h"
#include "peer.h"
#include "redis/script.h"
#include "unit.h"

#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED 1
#endif
#endif

/* AddressSanitizer, where it is at work, refuses what no worker could have
 * either. */
const char *__asan_default_options(void);

const char *
__asan_default_options(void)
{
	return "max_allocation_size_mb=1024:allocator_may_return_null=1";
}

/* ---- questions ---- */


static const struct question elsewhere = { .session_key = S("s:1"),
    .session_db = 9 };
static const struct question member = { .rules = 1,
	.rule = { { RULE_MEMBER, { S("set"), S("x") } } } };
static const struct question state = { .topic = { { .key = S("t") } },
	.topics = 1 };
static const struct question topic = { .topic = { { .key = S("t"),
	.after = { 5, 1 } } }, .topics = 1, .read = true, .count = 16 };
static const struct question block = { .topic = { { .key = S("t"),
	.after = { 5, 1 } } }, .topics = 1, .read = true, .count = 16,
	.block_ms = 13000 };
static const struct limit per_user = { .most = 3 };
static const struct limit total = { .by = LIMIT_BY_TOTAL, .most = 1000000 };
static const struct limit per_minute = { .kind = LIMIT_RATE, .most = 30,
	.step_us = 2000000 };
static const struct lease claim = { .member = S("web:1:2:3"),
	.ttl_ms = 65000, .key = { { &per_user, S("l:user:7") },
	{ &per_minute, S("r:ip:192.0.2.1") }, { &total, S("l:total") } },
	.keys = 3 };
static const struct question lease = { .lease = &claim };
static const struct question release = { .lease = &claim,
	.release = true };
static const struct publication entry = { .topic = S("t"),
	.field = { S("event"), S("tick"), S("data"), S("d\r\n1") }, .fields = 2,
	.max_entries = 1000, .max_age_ms = 60000 };
static const struct publication fenced = { .topic = S("t"),
	.field = { S("data"), S("d") }, .fields = 1,
	.once_key = S("o"), .once_mark = S("m"), .once_ms = 5,
	.state_key = S("s"), .state_value = S("v"),
	.fence_key = S("f"), .fence_token = S("k"),
	.place_key = S("n"), .place = UINT64_MAX };
static const struct question publish = { .publication = &entry };
static const struct question publish_fenced = { .publication = &fenced };
/* Everything at once, with a rule of each kind. */
static const struct question everything = {
	.session_key = S("s:1"),
	.rules = 4,
	.rule = {
		{ RULE_EXISTS, { S("key") } },
		{ RULE_MEMBER, { S("set"), S("x") } },
		{ RULE_EQUALS, { S("string"), S("value") } },
		{ RULE_FIELD, { S("hash"), S("field"), S("value") } },
	},
	.topic = { { .key = S("t"), .after = { 5, 1 } } },
	.topics = 1,
	.read = true,
	.count = 16,
};

#define EXEC1 "+OK\n+QUEUED\n*1\n"
#define EXEC2 "+OK\n+QUEUED\n+QUEUED\n*2\n"
#define ALL_PASS ":1\n:1\n$value\n$value\n"

START_TEST(what_is_asked)
{
	static const struct {
		const char *what;
		const struct question *question;
		const char *commands;
	} rows[] = {
		{ "a session is read up to one byte above its limit",
		    &session, "GETRANGE s:1 0 262144\n" },
		{ "one in a database of its own, and back again",
		    &elsewhere,
		    "SELECT 9\nGETRANGE s:1 0 262144\nSELECT 0\n" },
		{ "a rule", &member, "SISMEMBER set x\n" },
		{ "a topic's state", &state,
		    "MULTI\nXINFO STREAM t\nEXEC\n" },
		{ "state and entries are one transaction", &topic,
		    "MULTI\nXREAD COUNT 16 STREAMS t 5-1\nXINFO STREAM t\n"
		    "EXEC\n" },
		{ "waiting is a command alone", &block,
		    "XREAD COUNT 16 BLOCK 13000 STREAMS t 5-1\n" },
		{ "what a release gives back is no rate's", &release,
		    "ZREM l:user:7 web:1:2:3\nZREM l:total web:1:2:3\n" },
		{ "all of it in one go", &everything,
		    "GETRANGE s:1 0 262144\nEXISTS key\nSISMEMBER set x\n"
		    "GETRANGE string 0 5\nHGET hash field\n"
		    "MULTI\nXREAD COUNT 16 STREAMS t 5-1\nXINFO STREAM t\n"
		    "EXEC\n" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct rig r;

		rig_open(&r);
		ROW(ask(&r, rows[i].question) == FAULT_NONE, rows[i].what);
		ROW(heard(&r, rows[i].commands), rows[i].what);
		ROW(source_deadline(&r.source) == r.now + TIMEOUT_MS +
		    rows[i].question->block_ms, rows[i].what);
		rig_close(&r);
	}
}
END_TEST

/* A key is bytes: none of them may become part of the protocol. */
START_TEST(words_may_hold_any_byte)
{
	static const char key[] = "a\r\n*1\r\n$8\r\nFLUSHALL\r\n\0 b";
	const struct question question = { .session_key = S(key) };
	static const char head[] = "GETRANGE ", tail[] = " 0 262144\n";
	struct rig r;

	rig_open(&r);
	ck_assert_int_eq(ask(&r, &question), FAULT_NONE);
	ck_assert_uint_eq(r.heard.n, sizeof(head) - 1 + sizeof(key) - 1 +
	    sizeof(tail) - 1);
	ck_assert_mem_eq(r.heard.p + sizeof(head) - 1, key, sizeof(key) - 1);
	rig_close(&r);
}
END_TEST

START_TEST(greetings)
{
	static const struct {
		const char *what;
		const char *user, *password;
		unsigned db;
		const char *greeting, *reply;
	} rows[] = {
		{ "none is needed", "", "", 0, "", "" },
		{ "a password", "", "secret", 0, "AUTH secret\n", "+OK\n" },
		{ "a user and a password", "joe", "secret", 0,
		    "AUTH joe secret\n", "+OK\n" },
		{ "a database", "", "", 3, "SELECT 3\n", "+OK\n" },
		{ "who it is comes before where it goes", "joe", "secret", 12,
		    "AUTH joe secret\nSELECT 12\n", "+OK\n+OK\n" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct rig r;
		char commands[256];

		rig_open(&r);
		(void)snprintf(r.target.user, sizeof(r.target.user), "%s",
		    rows[i].user);
		(void)snprintf(r.target.password, sizeof(r.target.password),
		    "%s", rows[i].password);
		r.target.db = rows[i].db;
		(void)snprintf(commands, sizeof(commands),
		    "%sGETRANGE s:1 0 262144\n", rows[i].greeting);
		ROW(ask(&r, &session) == FAULT_NONE, rows[i].what);
		ROW(heard(&r, commands), rows[i].what);
		ROW(say(&r, rows[i].reply, 1) == FAULT_NONE, rows[i].what);
		ROW(r.answer == NULL, rows[i].what);
		ROW(say(&r, "$payload", AT_ONCE) == FAULT_NONE, rows[i].what);
		ROW(r.answer != NULL && slice_equals(r.answer->session,
		    "payload"), rows[i].what);

		/* Known by now, it does not say who it is again. */
		ROW(ask(&r, &session) == FAULT_NONE, rows[i].what);
		ROW(heard(&r, "GETRANGE s:1 0 262144\n"), rows[i].what);
		ROW(say(&r, "$", AT_ONCE) == FAULT_NONE, rows[i].what);
		ROW(r.answer != NULL && r.answer->session.n == 0,
		    rows[i].what);

		/* On a new connection it does. */
		ROW(ask(&r, &session) == FAULT_NONE, rows[i].what);
		hang_up(&r);
		ROW(pump(&r) == FAULT_BACKEND, rows[i].what);
		ROW(ask(&r, &session) == FAULT_NONE, rows[i].what);
		ROW(heard(&r, commands), rows[i].what);
		rig_close(&r);
	}
}
END_TEST

/* ---- answers ---- */

START_TEST(sessions)
{
	static const struct {
		const char *what;
		const char *reply, *session;
	} rows[] = {
		{ "a payload", "$user_id|i:7;", "user_id|i:7;" },
		{ "no such key", "$", "" },
		{ "a key that holds something else is nobody",
		    "-WRONGTYPE Operation against a key", "" },
	};
	size_t i, k;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		for (k = 0; k < STEPS; k++) {
			struct rig r;

			rig_asked(&r, &session);
			ROW(say(&r, rows[i].reply, steps[k]) == FAULT_NONE,
			    rows[i].what);
			ROW(r.answer != NULL, rows[i].what);
			ROW(slice_equals(r.answer->session, rows[i].session),
			    rows[i].what);
			ROW(r.answer->failed_rule == 0, rows[i].what);
			ROW(!source_is_asked(&r.source), rows[i].what);
			rig_close(&r);
		}
}
END_TEST

/* Whatever is read behind a SELECT that failed is another database's. */
START_TEST(sessions_elsewhere)
{
	static const struct {
		const char *what, *reply;
		enum fault fault;
	} rows[] = {
		{ "a payload", "+OK\n$payload\n+OK", FAULT_NONE },
		{ "no such database",
		    "-ERR DB index is out of range\n$payload\n+OK",
		    FAULT_CONFIG },
		{ "no right to go there",
		    "-NOPERM this user has no permissions\n$payload\n+OK",
		    FAULT_CONFIG },
		{ "no way back",
		    "+OK\n$payload\n-ERR DB index is out of range",
		    FAULT_CONFIG },
	};
	size_t i, k;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		for (k = 0; k < STEPS; k++) {
			struct rig r;

			rig_asked(&r, &elsewhere);
			ROW(say(&r, rows[i].reply, steps[k]) == rows[i].fault,
			    rows[i].what);
			ROW((r.answer != NULL) == (rows[i].fault ==
			    FAULT_NONE), rows[i].what);
			ROW(r.answer == NULL || slice_equals(
			    r.answer->session, "payload"), rows[i].what);
			rig_close(&r);
		}
}
END_TEST

START_TEST(rules)
{
	static const struct {
		const char *what;
		const char *replies;
		size_t failed;
	} rows[] = {
		{ "all pass", ":1\n:1\n$value\n$value", 4 },
		{ "a key is not there", ":0\n:1\n$value\n$value", 0 },
		{ "not a member", ":1\n:0\n$value\n$value", 1 },
		{ "another string", ":1\n:1\n$valuf\n$value", 2 },
		{ "a longer string", ":1\n:1\n$value1\n$value", 2 },
		{ "a shorter string", ":1\n:1\n$valu\n$value", 2 },
		{ "no string", ":1\n:1\n$\n$value", 2 },
		{ "another field", ":1\n:1\n$value\n$values", 3 },
		{ "an empty field", ":1\n:1\n$value\n$", 3 },
		{ "no field", ":1\n:1\n$value\n_", 3 },
		{ "the first that fails is told", ":1\n:0\n$\n_", 1 },
		{ "only one is 1", ":2\n:1\n$value\n$value", 0 },
		{ "and nothing below", ":1\n:-1\n$value\n$value", 1 },
	};
	struct question question = everything;
	size_t i;

	question.session_key.n = 0;
	question.topics = 0;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct rig r;

		rig_asked(&r, &question);
		ROW(say(&r, rows[i].replies, AT_ONCE) == FAULT_NONE,
		    rows[i].what);
		ROW(r.answer != NULL, rows[i].what);
		ROW(r.answer->failed_rule == rows[i].failed, rows[i].what);
		rig_close(&r);
	}
}
END_TEST

START_TEST(everything_at_once)
{
	static const char replies[] =
	    "$payload\n" ALL_PASS EXEC2 READ1("9-9") SOME_INFO;
	size_t k;

	for (k = 0; k < STEPS; k++) {
		struct rig r;

		rig_asked(&r, &everything);
		ck_assert_int_eq(say(&r, replies, steps[k]), FAULT_NONE);
		ck_assert_ptr_nonnull(r.answer);
		ck_assert(slice_equals(r.answer->session, "payload"));
		ck_assert_uint_eq(r.answer->failed_rule, 4);
		ck_assert(r.answer->topic[0].state.exists);
		ck_assert_uint_eq(r.answer->entries, 1);
		rig_close(&r);
	}
}
END_TEST

/* Having answered, the peer may leave: the answer counts. */
START_TEST(the_answer_comes_before_the_end)
{
	struct buf wire;
	struct rig r;

	buf_init(&wire, 4096);
	add_wire(&wire, slice_of("$payload"));
	rig_asked(&r, &session);
	ck_assert_int_eq(send(r.peer, wire.p, wire.n, MSG_NOSIGNAL),
	    (ssize_t)wire.n);
	hang_up(&r);
	ck_assert_int_eq(pump(&r), FAULT_NONE);
	ck_assert(r.answer != NULL && slice_equals(r.answer->session,
	    "payload"));
	ck_assert_int_eq(source_ask(&r.source, &session, r.now, &r.note),
	    FAULT_NONE);
	ck_assert_msg(pump(&r) == FAULT_BACKEND,
	    "the next question finds nobody");
	ck_assert(is_closed(&r));
	buf_fini(&wire);
	rig_close(&r);
}
END_TEST

/* ---- leases ---- */

#define CLAIM " 3 l:user:7 r:ip:192.0.2.1 l:total web:1:2:3 65000 3 0 30 " \
	"2000000 1000000 0\n"

START_TEST(leases)
{
	static const struct {
		const char *what;
		const char *reply;
		size_t full;
		int64_t wait_ms;
	} rows[] = {
		{ "it is taken", "*2\n:0\n:0", 3, 0 },
		{ "the first key is full", "*2\n:1\n:64999", 0, 64999 },
		{ "the last one is", "*2\n:3\n:1", 2, 1 },
		{ "a script that says more", "*3\n:2\n:5\n$x", 1, 5 },
	};
	struct buf words;
	size_t i, k;

	buf_init(&words, 4096);
	ck_assert(buf_addf(&words, "EVALSHA %s" CLAIM, script_lease_sha1));
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		for (k = 0; k < STEPS; k++) {
			struct rig r;

			rig_asked(&r, &lease);
			ROW(heard(&r, buf_text(&words)), rows[i].what);
			ROW(say(&r, rows[i].reply, steps[k]) == FAULT_NONE,
			    rows[i].what);
			ROW(r.answer != NULL, rows[i].what);
			ROW(r.answer->full == rows[i].full, rows[i].what);
			ROW(r.answer->wait_ms == rows[i].wait_ms,
			    rows[i].what);
			rig_close(&r);
		}
	buf_fini(&words);
}
END_TEST

/* Every key there can be, with the widest numbers. */
START_TEST(the_largest_lease)
{
	static const struct limit widest = { .most = LIMIT_COUNT_MAX,
		.step_us = INT64_MAX };
	struct lease most = { .member = S("m"), .ttl_ms = INT64_MAX };
	const struct question question = { .lease = &most };
	const struct question back = { .lease = &most, .release = true };
	struct rig r;

	for (most.keys = 0; most.keys < LEASE_KEYS_MAX; most.keys++) {
		most.key[most.keys].limit = &widest;
		most.key[most.keys].key = slice_of("k");
	}
	rig_asked(&r, &question);
	ck_assert_int_eq(say(&r, "*2\n:28\n:1", AT_ONCE), FAULT_NONE);
	ck_assert(r.answer != NULL && r.answer->full == 27);
	most.keys = LEASE_STREAMS_MAX;
	ck_assert_int_eq(ask(&r, &back), FAULT_NONE);
	ck_assert_int_eq(say(&r, ":1\n:1\n:1\n:1\n:1\n:1\n:1\n:1\n:1\n:1\n"
	    ":1\n:1\n:1\n:1", AT_ONCE), FAULT_NONE);
	ck_assert_ptr_nonnull(r.answer);
	rig_close(&r);
}
END_TEST

START_TEST(a_script_that_is_not_known)
{
	struct buf words;
	struct rig r;

	buf_init(&words, 8192);
	ck_assert(buf_addf(&words, "EVAL %s" CLAIM, script_lease));
	rig_asked(&r, &lease);
	ck_assert_int_eq(say(&r, "-NOSCRIPT No matching script. Please use "
	    "EVAL.", AT_ONCE), FAULT_NONE);
	ck_assert_msg(r.answer == NULL && source_is_asked(&r.source),
	    "it has to be asked again");
	buf_reset(&r.heard, 65536);
	ck_assert_int_eq(pump(&r), FAULT_NONE);
	hear(&r);
	ck_assert_msg(heard(&r, buf_text(&words)), "with the whole script");
	ck_assert_int_eq(say(&r, "*2\n:0\n:0", 1), FAULT_NONE);
	ck_assert(r.answer != NULL && r.answer->full == 3);
	rig_close(&r);

	rig_asked(&r, &lease);
	ck_assert_int_eq(say(&r, "-NOSCRIPT no", AT_ONCE), FAULT_NONE);
	ck_assert_int_eq(pump(&r), FAULT_NONE);
	ck_assert_msg(say(&r, "-NOSCRIPT no", AT_ONCE) == FAULT_DENIED,
	    "it is asked again once, not for ever");
	rig_close(&r);
	buf_fini(&words);
}
END_TEST

/* ---- publications ---- */

#define ENTRY_WORDS " 1 t  1000 60000 0 event tick data d\r\n1\n"
#define FENCED_WORDS " 5 t f o n s fons 0 0 5 k m 18446744073709551615 v " \
	"data d\n"

/* The script under either name, with the words behind it. */
static bool
heard_script(const struct rig *r, bool whole, const char *words)
{
	struct buf text;
	bool same;

	buf_init(&text, 8192);
	ck_assert(buf_addf(&text, whole ? "EVAL %s%s" : "EVALSHA %s%s",
	    whole ? script_publish : script_publish_sha1, words));
	same = heard(r, buf_text(&text));
	buf_fini(&text);
	return same;
}

START_TEST(publications)
{
	static const struct {
		const char *what;
		const struct question *question;
		const char *words, *reply;
		enum published published;
		struct eventid id;
	} rows[] = {
		{ "an entry is written", &publish, ENTRY_WORDS,
		    "*2\n:0\n$7-1", PUBLISHED_NEW, { 7, 1 } },
		{ "with all that goes with one", &publish_fenced,
		    FENCED_WORDS, "*2\n:0\n$7-1", PUBLISHED_NEW, { 7, 1 } },
		{ "it was written before", &publish_fenced, FENCED_WORDS,
		    "*2\n:1\n$3-0", PUBLISHED_BEFORE, { 3, 0 } },
		{ "and nobody knows under which id", &publish_fenced,
		    FENCED_WORDS, "*2\n:1\n$", PUBLISHED_BEFORE, { 0, 0 } },
		{ "another was", &publish_fenced, FENCED_WORDS,
		    "*2\n:2\n$", PUBLISHED_OTHER, { 0, 0 } },
		{ "the writer is fenced off", &publish_fenced, FENCED_WORDS,
		    "*2\n:3\n$", PUBLISHED_FENCED, { 0, 0 } },
	};
	size_t i, k;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		for (k = 0; k < STEPS; k++) {
			struct rig r;

			rig_asked(&r, rows[i].question);
			ROW(heard_script(&r, false, rows[i].words),
			    rows[i].what);
			ROW(say(&r, rows[i].reply, steps[k]) == FAULT_NONE,
			    rows[i].what);
			ROW(r.answer != NULL, rows[i].what);
			ROW(r.answer->published == rows[i].published,
			    rows[i].what);
			ROW(eventid_compare(r.answer->published_id,
			    rows[i].id) == 0, rows[i].what);
			rig_close(&r);
		}
}
END_TEST

/* What Redis would refuse too late is refused before it is asked. */
START_TEST(impossible_publications)
{
	static const struct {
		const char *what;
		struct publication publication;
		const char *hint;
	} rows[] = {
		{ "no field", { .topic = S("t") }, "fields" },
		{ "too many", { .topic = S("t"),
		    .fields = PUBLICATION_FIELDS_MAX + 1 }, "fields" },
		{ "a once_key that ends at once", { .topic = S("t"),
		    .fields = 1, .once_key = S("o") }, "idempotency" },
		{ "one that never does", { .topic = S("t"), .fields = 1,
		    .once_key = S("o"), .once_ms = PUBLICATION_MS_MAX + 1 },
		    "idempotency" },
		{ "an age that no clock has", { .topic = S("t"), .fields = 1,
		    .max_age_ms = PUBLICATION_MS_MAX + 1 }, "366 days" },
		{ "a state that would replace the topic", { .topic = S("t"),
		    .fields = 1, .state_key = S("t") }, "topic" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct question question = {
			.publication = &rows[i].publication };
		struct rig r;

		rig_open(&r);
		ROW(ask(&r, &question) != FAULT_NONE, rows[i].what);
		ROW(strstr(r.note.text, rows[i].hint) != NULL, rows[i].what);
		ROW(!source_may_have_written(&r.source), rows[i].what);
		ROW(is_closed(&r), rows[i].what);
		rig_close(&r);
	}
}
END_TEST

START_TEST(the_largest_publication)
{
	struct publication most = fenced;
	const struct question question = { .publication = &most };
	struct rig r;

	for (most.fields = 0; most.fields < PUBLICATION_FIELDS_MAX;
	    most.fields++) {
		most.field[2 * most.fields] = slice_of("name");
		most.field[2 * most.fields + 1] = slice_of("value");
	}
	most.max_entries = most.max_age_ms = PUBLICATION_MS_MAX;
	rig_asked(&r, &question);
	ck_assert_int_eq(say(&r, "*2\n:0\n$7-1", AT_ONCE), FAULT_NONE);
	ck_assert_ptr_nonnull(r.answer);
	rig_close(&r);
}
END_TEST

/* It is sent whole once, and by its name again from then on. */
START_TEST(a_publication_whose_script_is_not_known)
{
	struct rig r;

	rig_asked(&r, &publish);
	ck_assert_int_eq(say(&r, "-NOSCRIPT no", AT_ONCE), FAULT_NONE);
	buf_reset(&r.heard, 65536);
	ck_assert_int_eq(pump(&r), FAULT_NONE);
	hear(&r);
	ck_assert(heard_script(&r, true, ENTRY_WORDS));
	ck_assert_int_eq(say(&r, "*2\n:0\n$7-1", 1), FAULT_NONE);
	ck_assert_ptr_nonnull(r.answer);
	ck_assert_int_eq(ask(&r, &publish), FAULT_NONE);
	ck_assert(heard_script(&r, false, ENTRY_WORDS));
	rig_close(&r);

	rig_asked(&r, &publish);
	ck_assert_int_eq(say(&r, "-NOSCRIPT no", AT_ONCE), FAULT_NONE);
	ck_assert_int_eq(pump(&r), FAULT_NONE);
	ck_assert_msg(say(&r, "-NOSCRIPT no", AT_ONCE) != FAULT_NONE,
	    "it is sent whole once, not for ever");
	rig_close(&r);
}
END_TEST

/* Another database, or another user, is not where it belongs. */
START_TEST(a_publication_waits_for_the_greeting)
{
	struct rig r;

	rig_open(&r);
	r.target.db = 3;
	ck_assert_int_eq(ask(&r, &publish), FAULT_NONE);
	ck_assert(heard(&r, "SELECT 3\n"));
	ck_assert_int_eq(say(&r, "+OK", AT_ONCE), FAULT_NONE);
	buf_reset(&r.heard, 65536);
	ck_assert_int_eq(pump(&r), FAULT_NONE);
	hear(&r);
	ck_assert(heard_script(&r, false, ENTRY_WORDS));
	ck_assert_int_eq(say(&r, "*2\n:0\n$7-1", 1), FAULT_NONE);
	ck_assert_ptr_nonnull(r.answer);
	ck_assert_int_eq(ask(&r, &publish), FAULT_NONE);
	ck_assert_msg(heard_script(&r, false, ENTRY_WORDS),
	    "the connection is greeted once");
	rig_close(&r);

	rig_open(&r);
	r.target.db = 3;
	ck_assert_int_eq(ask(&r, &publish), FAULT_NONE);
	ck_assert_int_eq(say(&r, "-ERR DB index is out of range", AT_ONCE),
	    FAULT_CONFIG);
	ck_assert(!source_may_have_written(&r.source));
	ck_assert(is_closed(&r));
	rig_close(&r);
}
END_TEST

/* Whether an answer that does not come leaves a doubt. */
START_TEST(publications_without_an_answer)
{
	static char large[8 << 20];
	struct publication big = { .topic = S("t"), .fields = 1,
		.field = { S("data"), { large, sizeof(large) } } };
	const struct question question = { .publication = &big };
	struct rig r;

	rig_asked(&r, &publish);
	hang_up(&r);
	ck_assert_int_eq(pump(&r), FAULT_BACKEND);
	ck_assert_msg(source_may_have_written(&r.source), "all was sent");
	rig_close(&r);

	rig_asked(&r, &publish);
	ck_assert_int_eq(wait_for_deadline(&r), FAULT_TIMEOUT);
	ck_assert_msg(source_may_have_written(&r.source),
	    "it may still be in Redis's queue");
	rig_close(&r);

	rig_asked(&r, &publish);
	ck_assert_int_eq(say(&r, ":1", AT_ONCE), FAULT_PROTOCOL);
	ck_assert_msg(source_may_have_written(&r.source), "a word of nonsense");
	rig_close(&r);

	rig_open(&r);
	memset(large, 'x', sizeof(large));
	ck_assert_int_eq(source_ask(&r.source, &question, r.now, &r.note),
	    FAULT_NONE);
	meet(&r);
	ck_assert_int_eq(pump(&r), FAULT_NONE);
	ck_assert_int_eq(wait_for_deadline(&r), FAULT_TIMEOUT);
	ck_assert_msg(!source_may_have_written(&r.source),
	    "a part of it is nothing");
	rig_close(&r);

	rig_asked(&r, &publish);
	ck_assert_int_eq(say(&r, "-ERR max number of clients reached",
	    AT_ONCE), FAULT_DENIED);
	ck_assert_msg(!source_may_have_written(&r.source), "refused");
	rig_close(&r);

	rig_open(&r);
	stop_listening(&r);
	ck_assert_int_eq(source_ask(&r.source, &publish, r.now, &r.note),
	    FAULT_BACKEND);
	ck_assert_msg(!source_may_have_written(&r.source), "nobody is there");
	listen_again(&r);
	rig_close(&r);
}
END_TEST

START_TEST(releases)
{
	struct rig r;

	rig_asked(&r, &release);
	ck_assert_int_eq(say(&r, ":1", AT_ONCE), FAULT_NONE);
	ck_assert_msg(r.answer == NULL, "each key has its reply");
	ck_assert_int_eq(say(&r, ":0", AT_ONCE), FAULT_NONE);
	ck_assert_ptr_nonnull(r.answer);
	rig_close(&r);
}
END_TEST

/* While the answer to one question is in use, the connection asks another. */
START_TEST(lends_its_connection)
{
	struct slice field[4];
	struct source other;
	struct rig r;

	rig_asked(&r, &topic);
	ck_assert_int_eq(say(&r, EXEC2 READ1("9-9") SOME_INFO, AT_ONCE),
	    FAULT_NONE);
	ck_assert_ptr_nonnull(r.answer);
	other = r.source;
	source_init(&r.source, &r.target, TIMEOUT_MS);
	source_lend(&other, &r.source);
	ck_assert_int_lt(source_poll(&other).fd, 0);
	ck_assert_int_eq(ask(&r, &lease), FAULT_NONE);
	ck_assert_int_eq(say(&r, "*2\n:0\n:0", AT_ONCE), FAULT_NONE);
	ck_assert_ptr_nonnull(r.answer);
	source_lend(&r.source, &other);
	ck_assert_int_lt(source_poll(&r.source).fd, 0);
	source_fini(&r.source);
	ck_assert_uint_eq(other.answer.entries, 1);
	ck_assert_uint_eq(source_entry(&other, 0, 0, field, 2), 2);
	ck_assert(slice_equals(field[3], "d9-9"));
	r.source = other;
	r.answer = NULL;
	ck_assert_int_eq(ask(&r, &session), FAULT_NONE);
	ck_assert_int_eq(say(&r, "$payload", AT_ONCE), FAULT_NONE);
	ck_assert_ptr_nonnull(r.answer);
	rig_close(&r);
}
END_TEST

/* ---- refusals ---- */

START_TEST(error_replies)
{
	static const struct refusal rows[] = {
		{ "in place of a session", &session,
		    "-LOADING Redis is loading the dataset in memory",
		    FAULT_BACKEND, "LOADING" },
		{ "a session that may not be read", &session,
		    "-NOPERM this user has no permissions", FAULT_CONFIG,
		    "NOPERM" },
		{ "a session without a password", &session,
		    "-NOAUTH Authentication required.", FAULT_CONFIG,
		    "password_file" },
		{ "in place of the first rule", &everything,
		    "$payload\n-NOPERM no\n:1\n$value\n$value\n" EXEC2
		    NONE SOME_INFO, FAULT_CONFIG, "NOPERM" },
		{ "a rule's key of another type", &everything,
		    "$payload\n:1\n-WRONGTYPE no\n$value\n$value\n" EXEC2
		    NONE SOME_INFO, FAULT_CONFIG, "WRONGTYPE" },
		{ "in place of a rule's string", &everything,
		    "$payload\n:1\n:1\n-MASTERDOWN no\n$value\n" EXEC2
		    NONE SOME_INFO, FAULT_BACKEND, "MASTERDOWN" },
		{ "in place of the last rule", &everything,
		    "$payload\n:1\n:1\n$value\n-WRONGTYPE no\n" EXEC2
		    NONE SOME_INFO, FAULT_CONFIG, "WRONGTYPE" },
		{ "MULTI is forbidden", &topic,
		    "-NOPERM multi\n" NONE SOME_INFO
		    "-ERR EXEC without MULTI", FAULT_CONFIG, "NOPERM" },
		{ "a loading Redis refuses all of it", &topic,
		    "-LOADING no\n-LOADING no\n-LOADING no\n"
		    "-LOADING no", FAULT_BACKEND, "LOADING" },
		{ "EXEC aborts, an earlier reply says why", &topic,
		    "+OK\n-NOPERM xread\n+QUEUED\n-EXECABORT Transaction "
		    "discarded because of previous errors.", FAULT_CONFIG,
		    "NOPERM xread" },
		{ "or the one after it does", &topic,
		    "+OK\n+QUEUED\n-MOVED 1 127.0.0.1:7001\n-EXECABORT "
		    "Transaction discarded because of previous errors.",
		    FAULT_CONFIG, "MOVED" },
		{ "EXEC itself is refused", &topic,
		    "+OK\n+QUEUED\n+QUEUED\n-NOPERM exec", FAULT_CONFIG,
		    "NOPERM exec" },
		{ "the topic is something else", &topic,
		    EXEC2 "-WRONGTYPE no\n-WRONGTYPE no", FAULT_CONFIG,
		    "WRONGTYPE" },
		{ "its entries may not be read", &topic,
		    EXEC2 "-NOPERM no\n" SOME_INFO, FAULT_CONFIG, "NOPERM" },
		{ "a Redis without Streams", &block,
		    "-ERR unknown command 'XREAD'", FAULT_CONFIG, "Redis 5" },
		{ "a role that changed ends the waiting", &block,
		    "-UNBLOCKED force unblock from blocking operation, "
		    "instance state changed", FAULT_BACKEND, "UNBLOCKED" },
		{ "a topic waited for that became something else", &block,
		    "-WRONGTYPE no", FAULT_CONFIG, "WRONGTYPE" },
		{ "a replica takes no lease", &lease,
		    "-READONLY You can't write against a read only replica. "
		    "script: 0, on @user_script:31.", FAULT_DENIED,
		    "READONLY" },
		{ "as Redis 6 says it", &lease,
		    "-ERR Error running script (call to f_0123456789012345678"
		    "901234567890123456789): @user_script:31: @user_script: "
		    "31: -OOM command not allowed when used memory > "
		    "'maxmemory'.", FAULT_DENIED, "Redis: OOM" },
		{ "a user who may not run the script", &lease,
		    "-NOPERM this user has no permissions to run the "
		    "'evalsha' command", FAULT_DENIED, "ACL" },
		{ "or not what is in it", &lease,
		    "-ERR The user executing the script can't run this "
		    "command or subcommand", FAULT_DENIED, "ACL" },
		{ "a replica publishes nothing", &publish,
		    "-READONLY You can't write against a read only replica. "
		    "script: 0, on @user_script:31.", FAULT_DENIED,
		    "READONLY" },
		{ "a Redis without memory neither, as Redis 6 says it",
		    &publish, "-ERR Error running script (call to f_012): "
		    "@user_script:31: @user_script: 31: -OOM command not "
		    "allowed when used memory > 'maxmemory'.", FAULT_DENIED,
		    "Redis: OOM" },
		{ "a user who may not publish", &publish,
		    "-NOPERM this user has no permissions to run the "
		    "'evalsha' command", FAULT_CONFIG, "ACL" },
		{ "a topic that is something else", &publish,
		    "-WRONGTYPE no", FAULT_CONFIG, "WRONGTYPE" },
		{ "a place that cannot be given back", &release,
		    ":1\n-READONLY no", FAULT_DENIED, "READONLY" },
	};

	REFUSE(rows);
}
END_TEST

START_TEST(greetings_refused)
{
	static const struct {
		const char *what;
		const char *replies;
		enum fault fault;
		const char *hint;
	} rows[] = {
		{ "a wrong password",
		    "-WRONGPASS invalid\n-NOAUTH no\n-NOAUTH no",
		    FAULT_CONFIG, "WRONGPASS" },
		{ "a password too many",
		    "-ERR AUTH <password> called without any password\n"
		    "+OK\n$payload", FAULT_CONFIG, "remove" },
		{ "a database that is not there",
		    "+OK\n-ERR DB index is out of range\n$payload",
		    FAULT_CONFIG, "DB index" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct rig r;

		rig_open(&r);
		r.target.password[0] = 'p';
		r.target.db = 99;
		ROW(ask(&r, &session) == FAULT_NONE, rows[i].what);
		ROW(say(&r, rows[i].replies, 5) == rows[i].fault,
		    rows[i].what);
		ROW(strstr(r.note.text, rows[i].hint) != NULL, rows[i].what);
		ROW(is_closed(&r), rows[i].what);
		rig_close(&r);
	}
}
END_TEST

START_TEST(wrong_replies)
{
	static const struct refusal rows[] = {
		{ "a number for a session", &session, ":1",
		    FAULT_PROTOCOL, "GETRANGE" },
		{ "nil for a session", &session, "_",
		    FAULT_PROTOCOL, "GETRANGE" },
		{ "a status for a session", &session, "+OK",
		    FAULT_PROTOCOL, "GETRANGE" },
		{ "an array for a session", &session, "*1\n$x",
		    FAULT_PROTOCOL, "GETRANGE" },
		{ "text for a member", &member, "$1",
		    FAULT_PROTOCOL, "member" },
		{ "nil for a member", &member, "_",
		    FAULT_PROTOCOL, "member" },
		{ "an array for a member", &member, "*1\n:1",
		    FAULT_PROTOCOL, "member" },
		{ "a number for a lease", &lease, ":0",
		    FAULT_PROTOCOL, "EVALSHA" },
		{ "too little for a lease", &lease, "*1\n:0",
		    FAULT_PROTOCOL, "EVALSHA" },
		{ "a key that is none", &lease, "*2\n:4\n:1",
		    FAULT_PROTOCOL, "EVALSHA" },
		{ "one below zero", &lease, "*2\n:-1\n:1",
		    FAULT_PROTOCOL, "EVALSHA" },
		{ "text for a key", &lease, "*2\n$1\n:1",
		    FAULT_PROTOCOL, "EVALSHA" },
		{ "text for a wait", &lease, "*2\n:1\n$1",
		    FAULT_PROTOCOL, "EVALSHA" },
		{ "a wait below zero", &lease, "*2\n:1\n:-1",
		    FAULT_PROTOCOL, "EVALSHA" },
		{ "a number for a publication", &publish, ":0",
		    FAULT_PROTOCOL, "EVALSHA" },
		{ "too little for a publication", &publish, "*1\n:0",
		    FAULT_PROTOCOL, "EVALSHA" },
		{ "an outcome there is none of", &publish, "*2\n:4\n$1-1",
		    FAULT_PROTOCOL, "EVALSHA" },
		{ "one below zero", &publish, "*2\n:-1\n$1-1",
		    FAULT_PROTOCOL, "EVALSHA" },
		{ "text for an outcome", &publish, "*2\n$0\n$1-1",
		    FAULT_PROTOCOL, "EVALSHA" },
		{ "an entry without an id", &publish, "*2\n:0\n$",
		    FAULT_PROTOCOL, "EVALSHA" },
		{ "an id that is none", &publish, "*2\n:1\n$1",
		    FAULT_PROTOCOL, "EVALSHA" },
		{ "text for a release", &release, ":1\n$1",
		    FAULT_PROTOCOL, "ZREM" },
		{ "nil for EXEC", &topic, "+OK\n+QUEUED\n+QUEUED\n" NONE,
		    FAULT_PROTOCOL, "EXEC" },
		{ "a status for EXEC", &topic,
		    "+OK\n+QUEUED\n+QUEUED\n+OK", FAULT_PROTOCOL, "EXEC" },
		{ "nothing in EXEC", &topic,
		    "+OK\n+QUEUED\n+QUEUED\n*0", FAULT_PROTOCOL, "EXEC" },
		{ "too little in EXEC", &topic,
		    "+OK\n+QUEUED\n+QUEUED\n*1\n" NONE, FAULT_PROTOCOL,
		    "EXEC" },
		{ "text for the state", &state, EXEC1 "$x",
		    FAULT_PROTOCOL, "XINFO" },
		{ "nil for the state", &state, EXEC1 "_",
		    FAULT_PROTOCOL, "XINFO" },
		{ "a number for the state", &state, EXEC1 ":1",
		    FAULT_PROTOCOL, "XINFO" },
		{ "an empty state", &state, EXEC1 "*0",
		    FAULT_PROTOCOL, "XINFO" },
		{ "a state without a last id", &state,
		    EXEC1 "*2\n$length\n:0", FAULT_PROTOCOL, "XINFO" },
		{ "a state without a length", &state,
		    EXEC1 "*2\n$last-generated-id\n$1-0", FAULT_PROTOCOL,
		    "XINFO" },
		{ "a name without a value", &state,
		    EXEC1 "*3\n$last-generated-id\n$1-0\n$length",
		    FAULT_PROTOCOL, "XINFO" },
		{ "a last id that is none", &state,
		    EXEC1 INFO("9", "0", "4", "_\n"), FAULT_PROTOCOL,
		    "XINFO" },
		{ "a last id of another type", &state,
		    EXEC1 "*4\n$last-generated-id\n:9\n$length\n:0",
		    FAULT_PROTOCOL, "XINFO" },
		{ "a length below zero", &state,
		    EXEC1 INFO("9-9", "-1", "4", "_\n"), FAULT_PROTOCOL,
		    "XINFO" },
		{ "a length of another type", &state,
		    EXEC1 "*4\n$last-generated-id\n$9-9\n$length\n$0",
		    FAULT_PROTOCOL, "XINFO" },
		{ "entries, but no first one", &state,
		    EXEC1 INFO("9-9", "3", "4", "_\n"), FAULT_PROTOCOL,
		    "XINFO" },
		{ "a first entry without an id", &state,
		    EXEC1 INFO("9-9", "3", "4", "*0\n"), FAULT_PROTOCOL,
		    "XINFO" },
		{ "a first entry with a bad id", &state,
		    EXEC1 INFO("9-9", "3", "4", "*1\n$x\n"), FAULT_PROTOCOL,
		    "XINFO" },
		{ "a number for entries", &block, ":0",
		    FAULT_PROTOCOL, "XREAD" },
		{ "text for entries", &block, "$t", FAULT_PROTOCOL, "XREAD" },
		{ "a status for entries", &block, "+OK",
		    FAULT_PROTOCOL, "XREAD" },
		{ "a topic that is text", &block, "*1\n$t",
		    FAULT_PROTOCOL, "XREAD" },
		{ "a topic without entries", &block, "*1\n*1\n$t",
		    FAULT_PROTOCOL, "XREAD" },
		{ "entries that are text", &block, "*1\n*2\n$t\n$x",
		    FAULT_PROTOCOL, "XREAD" },
		{ "entries that are nil", &block, "*1\n*2\n$t\n_",
		    FAULT_PROTOCOL, "XREAD" },
		{ "an entry that is text", &block, "*1\n*2\n$t\n*1\n$6-0",
		    FAULT_PROTOCOL, "XREAD" },
		{ "an entry that is nil", &block, "*1\n*2\n$t\n*1\n" NONE,
		    FAULT_PROTOCOL, "XREAD" },
		{ "an entry without fields", &block,
		    "*1\n*2\n$t\n*1\n*1\n$6-0", FAULT_PROTOCOL, "XREAD" },
		{ "fields that are text", &block,
		    "*1\n*2\n$t\n*1\n*2\n$6-0\n$x", FAULT_PROTOCOL,
		    "XREAD" },
		{ "fields that are nil", &block,
		    "*1\n*2\n$t\n*1\n*2\n$6-0\n_", FAULT_PROTOCOL, "XREAD" },
		{ "an entry without an id", &block,
		    "*1\n*2\n$t\n*1\n*2\n_\n*0", FAULT_PROTOCOL, "XREAD" },
		{ "a number for an id", &block,
		    "*1\n*2\n$t\n*1\n*2\n:6\n*0", FAULT_PROTOCOL, "XREAD" },
		{ "an id that Redis would not print", &block, READ1("06-0"),
		    FAULT_PROTOCOL, "XREAD" },
		{ "an id too large", &block, READ1("18446744073709551616-0"),
		    FAULT_PROTOCOL, "XREAD" },
		{ "the cursor's own id", &block, READ1("5-1"),
		    FAULT_PROTOCOL, "XREAD" },
		{ "an id below the cursor", &block, READ1("5-0"),
		    FAULT_PROTOCOL, "XREAD" },
		{ "an id twice", &block, READ2("6-0", "6-0"),
		    FAULT_PROTOCOL, "XREAD" },
		{ "ids that fall", &block, READ2("6-1", "6-0"),
		    FAULT_PROTOCOL, "XREAD" },
		{ "ids that rise as text only", &block, READ2("10-0", "9-0"),
		    FAULT_PROTOCOL, "XREAD" },
		{ "entries in a transaction are looked at as closely", &topic,
		    EXEC2 READ2("7-0", "6-0") SOME_INFO, FAULT_PROTOCOL,
		    "XREAD" },
		{ "bytes that are no reply", &session, "HTTP/1.1 400 Bad",
		    FAULT_PROTOCOL, "" },
	};

	REFUSE(rows);
}
END_TEST

/* A rule passes by the right reply or not at all. */
START_TEST(no_wrong_reply_passes_a_rule)
{
	static const char *const replies[] = { ":1", ":5", "+value", "_",
	    "*1\n$value", "*-1", "*0", "$value2", "-ERR value" };
	static const struct filled_rule kinds[] = {
		{ RULE_EQUALS, { S("string"), S("value") } },
		{ RULE_FIELD, { S("hash"), S("field"), S("value") } },
	};
	size_t i, k;

	for (i = 0; i < sizeof(replies) / sizeof(replies[0]); i++)
		for (k = 0; k < 2; k++) {
			struct question question = { .rules = 1 };
			enum fault fault;
			struct rig r;

			question.rule[0] = kinds[k];
			rig_asked(&r, &question);
			fault = say(&r, replies[i], AT_ONCE);
			ROW(fault != FAULT_NONE || (r.answer != NULL &&
			    r.answer->failed_rule == 0), replies[i]);
			rig_close(&r);
		}
}
END_TEST

/* ---- what comes unasked ---- */

/* The peer accepts, says something and closes; early is before it could
 * hear the question. */
static void
say_and_leave(const struct refusal *row, bool early)
{
	enum fault fault;
	struct rig r;

	rig_open(&r);
	ROW(source_ask(&r.source, row->question, r.now, &r.note) ==
	    FAULT_NONE, row->what);
	meet(&r);
	if (!early)
		ROW(pump(&r) == FAULT_NONE, row->what);
	hear(&r);
	say_unheard(&r, row->replies);
	hang_up(&r);
	fault = pump(&r);
	ck_assert_msg(fault == row->fault, "%s: %s: %s", row->what,
	    fault_name(fault), r.note.text);
	ck_assert_msg(strstr(r.note.text, row->hint) != NULL,
	    "%s: the note is '%s'", row->what, r.note.text);
	works_again(&r, row->what);
	rig_close(&r);
}

static const struct refusal parting[] = {
	{ "a full Redis, one reply due", &session,
	    "-ERR max number of clients reached", FAULT_BACKEND,
	    "maxclients" },
	{ "a full Redis, many replies due", &everything,
	    "-ERR max number of clients reached", FAULT_BACKEND,
	    "maxclients" },
	{ "a Redis that serves only its own machine", &everything,
	    "-DENIED Redis is running in protected mode", FAULT_CONFIG,
	    "protected-mode" },
	{ "not a word", &everything, "", FAULT_BACKEND, "" },
	{ "a part of the answer", &everything, "$payload\n:1\n",
	    FAULT_BACKEND, "" },
};

#define PARTING (sizeof(parting) / sizeof(parting[0]))

START_TEST(last_words)
{
	size_t i;

	for (i = 0; i < PARTING; i++)
		say_and_leave(&parting[i], false);
}
END_TEST

/* Such a server does not wait for the question: it says so and closes as
 * soon as it has accepted. */
START_TEST(last_words_before_the_question)
{
	size_t i;

	for (i = 0; i < PARTING; i++)
		say_and_leave(&parting[i], true);
}
END_TEST

/* A reply that is an error by its kind is not why the connection went. */
START_TEST(a_cut_behind_an_error_that_is_an_answer)
{
	static const struct refusal row = { "no session, then a cut",
	    &everything, "-WRONGTYPE Operation against a key", FAULT_BACKEND,
	    "" };

	say_and_leave(&row, false);
}
END_TEST

/* Nor is a session that only reads like one: its bytes are a visitor's. */
START_TEST(a_cut_behind_a_payload_that_reads_like_an_error)
{
	static const struct refusal row = { "a payload, then a cut",
	    &everything, "$DENIED|i:1;", FAULT_BACKEND, "" };

	say_and_leave(&row, false);
}
END_TEST

START_TEST(more_than_was_asked_for)
{
	static const struct {
		const char *what;
		const char *replies;
		enum fault fault;
	} rows[] = {
		{ "a second reply", "$payload\n$another", FAULT_PROTOCOL },
		{ "an error behind the answer", "$payload\n-LOADING no",
		    FAULT_BACKEND },
		{ "bytes that are no reply", "$payload\nwhat", FAULT_PROTOCOL },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct rig r;

		rig_asked(&r, &session);
		ROW(say(&r, rows[i].replies, AT_ONCE) == rows[i].fault,
		    rows[i].what);
		works_again(&r, rows[i].what);

		/* The same while nothing is asked. */
		r.answer = NULL;
		say_unheard(&r, rows[i].replies);
		ROW(pump(&r) != FAULT_NONE, rows[i].what);
		works_again(&r, rows[i].what);
		rig_close(&r);
	}
}
END_TEST

/* ---- cut, slow, silent, away ---- */

START_TEST(cut_anywhere)
{
	static const char replies[] =
	    "$payload\n" ALL_PASS EXEC2 READ1("9-9") SOME_INFO;
	struct buf wire;
	struct rig r;
	size_t at;

	buf_init(&wire, 4096);
	add_wire(&wire, slice_of(replies));
	rig_open(&r);
	for (at = 0; at < wire.n; at++) {
		const struct slice part = { wire.p, at };

		ck_assert_int_eq(ask(&r, &everything), FAULT_NONE);
		ck_assert_msg(say_bytes(&r, part, AT_ONCE) == FAULT_NONE &&
		    r.answer == NULL, "an answer from %d bytes", (int)at);
		hang_up(&r);
		ck_assert_msg(pump(&r) == FAULT_BACKEND,
		    "cut at byte %d: %s", (int)at, r.note.text);
		ck_assert(is_closed(&r));
	}
	works_again(&r, "in the end");
	buf_fini(&wire);
	rig_close(&r);
}
END_TEST

START_TEST(silence)
{
	static const struct refusal rows[] = {
		{ "no answer at all", &everything, "", FAULT_TIMEOUT, "" },
		{ "a part of it", &everything, "$payload\n:1\n:1",
		    FAULT_TIMEOUT, "" },
		{ "all but the last reply", &topic, "+OK\n+QUEUED\n+QUEUED",
		    FAULT_TIMEOUT, "" },
		{ "a part of a reply", &topic, EXEC2 READ1("9-9"),
		    FAULT_TIMEOUT, "" },
		{ "a wait that is never over", &block, "", FAULT_TIMEOUT,
		    "" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct rig r;

		rig_asked(&r, rows[i].question);
		ROW(say(&r, rows[i].replies, AT_ONCE) == FAULT_NONE,
		    rows[i].what);
		ROW(wait_for_deadline(&r) == FAULT_TIMEOUT, rows[i].what);
		ROW(strstr(r.note.text, "timeout") != NULL, rows[i].what);
		works_again(&r, rows[i].what);
		rig_close(&r);
	}
}
END_TEST

/* What is there at the deadline counts, however late one looks. */
START_TEST(an_answer_at_the_deadline_counts)
{
	struct rig r;

	rig_asked(&r, &session);
	say_unheard(&r, "$payload");
	r.now = source_deadline(&r.source) + 1000;
	ck_assert_int_eq(pump(&r), FAULT_NONE);
	ck_assert(r.answer != NULL && slice_equals(r.answer->session,
	    "payload"));
	rig_close(&r);
}
END_TEST

START_TEST(nobody_listens)
{
	struct rig r;
	int round;

	rig_open(&r);
	stop_listening(&r);
	for (round = 0; round < 3; round++) {
		ck_assert_int_eq(source_ask(&r.source, &everything, r.now,
		    &r.note), FAULT_BACKEND);
		ck_assert_ptr_nonnull(strstr(r.note.text, "Redis"));
		ck_assert(is_closed(&r));
	}
	listen_again(&r);
	works_again(&r, "once somebody listens");
	rig_close(&r);
}
END_TEST

/* A listener that went without taking its file along refuses. */
START_TEST(connection_refused)
{
	struct rig r;

	rig_open(&r);
	(void)close(r.listener);
	ck_assert_int_eq(source_ask(&r.source, &session, r.now, &r.note),
	    FAULT_BACKEND);
	ck_assert(is_closed(&r));
	ck_assert_int_eq(unlink(r.target.host), 0);
	listen_again(&r);
	works_again(&r, "once somebody listens");
	rig_close(&r);
}
END_TEST

START_TEST(an_idle_source_does_nothing)
{
	struct rig r;

	rig_open(&r);
	ck_assert(is_closed(&r));
	ck_assert_int_eq(source_pump(&r.source, POLLIN, r.now, &r.answer,
	    &r.note), FAULT_NONE);
	ck_assert_ptr_null(r.answer);
	source_fini(&r.source);
	source_fini(&r.source);
	works_again(&r, "ended, it can be asked");
	rig_close(&r);
}
END_TEST

/* ---- too much ---- */

/* What a worker may use, so that a reply which announces billions of parts
 * finds no memory here either. */
static struct rlimit
bound_memory(void)
{
	struct rlimit old = { 0, 0 };

	ck_assert_int_eq(getrlimit(RLIMIT_AS, &old), 0);
#ifndef SANITIZED
	{
		struct rlimit bound = { (rlim_t)4 << 30, old.rlim_max };

		ck_assert_int_eq(setrlimit(RLIMIT_AS, &bound), 0);
	}
#endif
	return old;
}

static void
unbound_memory(const struct rlimit *old)
{
	ck_assert_int_eq(setrlimit(RLIMIT_AS, old), 0);
}

START_TEST(announced_sizes)
{
	static const struct {
		const char *what;
		const char *wire;
	} rows[] = {
		{ "10 GB of text", "$10737418240\r\nx" },
		{ "more text than there are addresses",
		    "$18446744073709551617\r\nx" },
		{ "text of a size below zero", "$-2\r\nx" },
		{ "two billion parts", "*2147483647\r\n" },
		{ "a part more", "*2147483648\r\n" },
		{ "four billion parts", "*4294967295\r\n" },
		{ "more parts than can be counted",
		    "*99999999999999999999\r\n" },
		{ "fewer parts than none", "*-2\r\n" },
		{ "parts that are no number", "*x\r\n" },
		{ "a number too large", ":99999999999999999999\r\n" },
		{ "a number that is none", ":\r\n" },
		{ "two billion parts, deep in an answer",
		    "*1\r\n*2\r\n$1\r\nt\r\n*2147483647\r\n" },
	};
	struct rlimit old = bound_memory();
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		enum fault fault;
		struct rig r;

		rig_asked(&r, &block);
		fault = say_bytes(&r, slice_of(rows[i].wire), AT_ONCE);
		ROW(r.answer == NULL, rows[i].what);
		if (fault == FAULT_NONE)
			fault = wait_for_deadline(&r);
		ROW(fault == FAULT_PROTOCOL || fault == FAULT_TIMEOUT,
		    rows[i].what);
		works_again(&r, rows[i].what);
		rig_close(&r);
	}
	unbound_memory(&old);
}
END_TEST

START_TEST(deep_nesting)
{
	static const size_t levels[] = { 9, 2000, 100000 };
	size_t i, k;

	for (i = 0; i < sizeof(levels) / sizeof(levels[0]); i++) {
		struct buf wire;
		struct rig r;

		buf_init(&wire, levels[i] * 4);
		for (k = 0; k < levels[i]; k++)
			ck_assert(buf_add_text(&wire, "*1\r\n"));
		rig_asked(&r, &block);
		ck_assert_msg(say_bytes(&r, buf_view(&wire), AT_ONCE) ==
		    FAULT_PROTOCOL, "%d levels: %s", (int)levels[i],
		    r.note.text);
		works_again(&r, "after deep nesting");
		buf_fini(&wire);
		rig_close(&r);
	}
}
END_TEST

/* Text goes on and on: it is given up when it passes the limit, not when it
 * has all come. */
START_TEST(a_reply_without_end)
{
	char chunk[16384];
	const struct slice view = { chunk, sizeof(chunk) };
	enum fault fault;
	size_t said = 0;
	struct rig r;

	memset(chunk, 'x', sizeof(chunk));
	rig_asked(&r, &session);
	fault = say_bytes(&r, slice_of("$10737418240\r\n"), AT_ONCE);
	while (fault == FAULT_NONE) {
		fault = say_bytes(&r, view, AT_ONCE);
		said += sizeof(chunk);
		ck_assert_uint_le(said, LIMIT_REPLY_BYTES + 65536);
	}
	ck_assert_int_eq(fault, FAULT_LIMIT);
	ck_assert_uint_ge(said, LIMIT_REPLY_BYTES);
	works_again(&r, "after a reply without end");
	rig_close(&r);
}
END_TEST

/* The limit is a reply's, not a connection's. */
START_TEST(many_large_replies)
{
	const size_t size = 3 * 1024 * 1024;
	struct buf wire;
	struct rig r;
	int round;

	buf_init(&wire, size + 64);
	ck_assert(buf_addf(&wire, "$%zu\r\n", size));
	ck_assert(buf_reserve(&wire, size));
	memset(wire.p + wire.n, 'x', size);
	wire.n += size;
	ck_assert(buf_add_text(&wire, "\r\n"));
	rig_open(&r);
	for (round = 0; round < 4; round++) {
		ck_assert_int_eq(ask(&r, &session), FAULT_NONE);
		ck_assert_int_eq(say_bytes(&r, buf_view(&wire), AT_ONCE),
		    FAULT_NONE);
		ck_assert(r.answer != NULL && r.answer->session.n == size);
	}
	buf_fini(&wire);
	rig_close(&r);
}
END_TEST

/* ---- anything ---- */

static uint32_t word = 20260102;

static uint32_t
draw(uint32_t below)
{
	word ^= word << 13;
	word ^= word >> 17;
	word ^= word << 5;
	return word % below;
}

static void
spoil(struct buf *wire)
{
	static const char letters[] = "*$:+-_0123456789\r\n\0x";
	uint32_t times = 1 + draw(4);

	while (times-- > 0 && wire->n > 0) {
		uint32_t at = draw((uint32_t)wire->n);

		if (draw(3) == 0) {
			memmove(wire->p + at, wire->p + at + 1,
			    wire->n - at - 1);
			wire->n--;
		} else {
			wire->p[at] = letters[draw(sizeof(letters) - 1)];
		}
	}
}

static size_t
bytes_of(const struct source *source, size_t at)
{
	struct slice field[16];
	size_t pairs = source_entry(source, 0, at, field, 8), i, sum = 0;

	ck_assert(!eventid_is_zero(source_entry_id(source, 0, at)));
	ck_assert_uint_le(pairs, 8);
	for (i = 0; i < 2 * pairs; i++)
		sum += field[i].n;
	return sum;
}

/* Whatever the bytes: an answer that holds what it says, a fault from the
 * list, or the deadline. */
START_TEST(spoiled_replies)
{
	static const char replies[] =
	    "$payload\n" ALL_PASS EXEC2 READ2("7-0", "9-9") SOME_INFO;
	struct rlimit old = bound_memory();
	unsigned answers = 0, faults = 0, deadlines = 0;
	struct rig r;
	int round;

	rig_open(&r);
	for (round = 0; round < 500; round++) {
		enum fault fault;
		struct buf wire;
		size_t i, sum = 0;

		buf_init(&wire, 4096);
		add_wire(&wire, slice_of(replies));
		spoil(&wire);
		ck_assert_int_eq(ask(&r, &everything), FAULT_NONE);
		fault = say_bytes(&r, buf_view(&wire),
		    draw(2) == 0 ? AT_ONCE : 61);
		if (fault != FAULT_NONE) {
			ck_assert(is_closed(&r));
			faults++;
		} else if (r.answer == NULL) {
			ck_assert_int_eq(wait_for_deadline(&r),
			    FAULT_TIMEOUT);
			deadlines++;
		} else {
			ck_assert_uint_le(r.answer->failed_rule, 4);
			ck_assert_uint_eq(r.answer->entries,
			    r.answer->topic[0].entries);
			for (i = 0; i < r.answer->entries; i++)
				sum += bytes_of(&r.source, i);
			ck_assert_uint_le(sum, r.answer->bytes);
			answers++;
		}
		source_fini(&r.source);
		buf_fini(&wire);
	}
	ck_assert_msg(answers > 0 && faults > 0 && deadlines > 0,
	    "each way out was taken: %u, %u, %u", answers, faults, deadlines);
	rig_close(&r);
	unbound_memory(&old);
}
END_TEST

UNIT_MAIN("source", what_is_asked, words_may_hold_any_byte, greetings,
    sessions, sessions_elsewhere, rules, everything_at_once,
    the_answer_comes_before_the_end, leases, the_largest_lease,
    a_script_that_is_not_known, publications, impossible_publications,
    the_largest_publication, a_publication_whose_script_is_not_known,
    a_publication_waits_for_the_greeting, publications_without_an_answer,
    releases, lends_its_connection, error_replies,
    greetings_refused, wrong_replies, no_wrong_reply_passes_a_rule, last_words,
    last_words_before_the_question, a_cut_behind_an_error_that_is_an_answer,
    a_cut_behind_a_payload_that_reads_like_an_error,
    more_than_was_asked_for, cut_anywhere, silence,
    an_answer_at_the_deadline_counts, nobody_listens, connection_refused,
    an_idle_source_does_nothing, announced_sizes, deep_nesting,
    a_reply_without_end, many_large_replies, spoiled_replies)
