/* Questions to Redis, against a peer that says exactly what a row has it say:
 * over a real socket, in one process, a step at a time, with a clock that
 * only the test moves. */
#include "redis/source.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "core/limits.h"
#include "redis/script.h"
#include "unit.h"

#define TIMEOUT_MS 2000
#define WAIT_MS 10000		/* for what is on its way already */
#define AT_ONCE SIZE_MAX

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

/* ---- the two sides ---- */

struct rig {
	char dir[32];
	struct redis_target target;
	int listener;
	int peer;		/* Redis's end; -1 while there is none */
	struct source source;
	int64_t now;
	struct buf heard;	/* commands, one a line, blanks between words */
	const struct answer *answer;
	struct fault_note note;
};

static struct sockaddr_un
address_of(const struct rig *r)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };

	ck_assert_uint_lt(strlen(r->target.host), sizeof(address.sun_path));
	memcpy(address.sun_path, r->target.host, strlen(r->target.host) + 1);
	return address;
}

static void
listen_again(struct rig *r)
{
	struct sockaddr_un address = address_of(r);

	r->listener = socket(AF_UNIX, SOCK_STREAM, 0);
	ck_assert_int_ge(r->listener, 0);
	ck_assert_int_eq(bind(r->listener,
	    (const struct sockaddr *)&address, sizeof(address)), 0);
	ck_assert_int_eq(listen(r->listener, 8), 0);
}

static void
stop_listening(struct rig *r)
{
	(void)close(r->listener);
	r->listener = -1;
	ck_assert_int_eq(unlink(r->target.host), 0);
}

static void
rig_open(struct rig *r)
{
	(void)signal(SIGPIPE, SIG_IGN);
	memset(r, 0, sizeof(*r));
	r->peer = -1;
	r->now = 5000;
	buf_init(&r->heard, 65536);
	(void)snprintf(r->dir, sizeof(r->dir), "/tmp/test_source.XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(r->dir));
	r->target.is_unix = true;
	(void)snprintf(r->target.host, sizeof(r->target.host), "%s/socket",
	    r->dir);
	listen_again(r);
	source_init(&r->source, &r->target, TIMEOUT_MS);
}

static void
hang_up(struct rig *r)
{
	if (r->peer >= 0)
		(void)close(r->peer);
	r->peer = -1;
}

static void
rig_close(struct rig *r)
{
	source_fini(&r->source);
	hang_up(r);
	stop_listening(r);
	ck_assert_int_eq(rmdir(r->dir), 0);
	buf_fini(&r->heard);
}

/* Read one decimal line behind a known letter. */
static size_t
take_number(struct slice *wire, char letter)
{
	size_t value = 0;

	ck_assert_msg(wire->n > 0 && wire->p[0] == letter,
	    "the command is malformed");
	*wire = slice_after(*wire, 1);
	while (wire->n > 0 && wire->p[0] >= '0' && wire->p[0] <= '9') {
		value = value * 10 + (size_t)(wire->p[0] - '0');
		*wire = slice_after(*wire, 1);
	}
	ck_assert(slice_starts(*wire, "\r\n"));
	*wire = slice_after(*wire, 2);
	return value;
}

/* Whole commands, as they are sent in one go. */
static void
note_commands(struct rig *r, struct slice wire)
{
	while (wire.n > 0) {
		size_t words = take_number(&wire, '*'), i;

		for (i = 0; i < words; i++) {
			struct slice text = { NULL,
			    take_number(&wire, '$') };

			text.p = wire.p;
			ck_assert_uint_ge(wire.n, text.n + 2);
			ck_assert(i == 0 || buf_add_text(&r->heard, " "));
			ck_assert(buf_add_slice(&r->heard, text));
			wire = slice_after(wire, text.n + 2);
		}
		ck_assert(buf_add_text(&r->heard, "\n"));
	}
}

static void
hear(struct rig *r)
{
	char wire[32768];
	ssize_t n = recv(r->peer, wire, sizeof(wire), MSG_DONTWAIT);

	if (n > 0) {
		struct slice view = { wire, (size_t)n };

		note_commands(r, view);
	}
}

/* Let the source move until there is nothing to move. */
static enum fault
pump(struct rig *r)
{
	for (;;) {
		struct pollfd p = source_poll(&r->source);
		enum fault fault;

		if (p.fd < 0 || poll(&p, 1, 0) == 0)
			return FAULT_NONE;
		fault = source_pump(&r->source, p.revents, r->now,
		    &r->answer, &r->note);
		if (fault != FAULT_NONE || r->answer != NULL)
			return fault;
	}
}

static void
meet(struct rig *r)
{
	struct pollfd p = { r->listener, POLLIN, 0 };

	hang_up(r);
	ck_assert_int_eq(poll(&p, 1, WAIT_MS), 1);
	r->peer = accept(r->listener, NULL, NULL);
	ck_assert_int_ge(r->peer, 0);
}

/* Ask, and have the peer hear it. */
static enum fault
ask(struct rig *r, const struct question *question)
{
	bool fresh = source_poll(&r->source).fd < 0;
	struct question asked = *question;
	enum fault fault;

	/* Sessions are where everything is, unless a row says otherwise. */
	if (asked.session_db == 0)
		asked.session_db = r->target.db;
	fault = source_ask(&r->source, &asked, r->now, &r->note);
	r->answer = NULL;
	buf_reset(&r->heard, 65536);
	if (fault != FAULT_NONE)
		return fault;
	ck_assert(source_is_asked(&r->source));
	if (fresh)
		meet(r);
	fault = pump(r);
	hear(r);
	return fault;
}

/* Say bytes, so many at a time, until something comes of it. */
static enum fault
say_bytes(struct rig *r, struct slice bytes, size_t step)
{
	enum fault fault = FAULT_NONE;

	while (bytes.n > 0 && fault == FAULT_NONE && r->answer == NULL) {
		ssize_t n = send(r->peer, bytes.p,
		    bytes.n < step ? bytes.n : step,
		    MSG_DONTWAIT | MSG_NOSIGNAL);

		ck_assert(n > 0 || errno == EAGAIN);
		if (n > 0)
			bytes = slice_after(bytes, (size_t)n);
		fault = pump(r);
	}
	return fault;
}

/* Replies are written a line each: "$text" is a bulk string, "_" is nil, and
 * +, -, : and * are as on the wire. */
static void
add_wire(struct buf *wire, struct slice script)
{
	struct slice part;

	while (slice_split(&script, '\n', &part)) {
		if (part.n == 0)
			continue;
		if (part.p[0] == '_')
			ck_assert(buf_add_text(wire, "$-1"));
		else if (part.p[0] == '$')
			ck_assert(buf_addf(wire, "$%zu\r\n%.*s", part.n - 1,
			    (int)part.n - 1, part.p + 1));
		else
			ck_assert(buf_add_slice(wire, part));
		ck_assert(buf_add_text(wire, "\r\n"));
	}
}

static enum fault
say(struct rig *r, const char *script, size_t step)
{
	struct buf wire;
	enum fault fault;

	buf_init(&wire, 65536);
	add_wire(&wire, slice_of(script));
	fault = say_bytes(r, buf_view(&wire), step);
	buf_fini(&wire);
	return fault;
}

/* Nothing more comes: the deadline decides, and not before it is there. */
static enum fault
wait_for_deadline(struct rig *r)
{
	int64_t deadline = source_deadline(&r->source);

	ck_assert(source_is_asked(&r->source));
	ck_assert_int_gt(deadline, r->now);
	ck_assert_int_eq(source_pump(&r->source, 0, deadline - 1, &r->answer,
	    &r->note), FAULT_NONE);
	ck_assert_ptr_null(r->answer);
	r->now = deadline;
	return source_pump(&r->source, 0, r->now, &r->answer, &r->note);
}

static bool
heard(const struct rig *r, const char *commands)
{
	return slice_equals(buf_view(&r->heard), commands);
}

static bool
is_closed(const struct rig *r)
{
	return source_poll(&r->source).fd < 0 &&
	    source_poll(&r->source).events == 0 &&
	    !source_is_asked(&r->source) &&
	    source_deadline(&r->source) == INT64_MAX;
}

/* ---- questions ---- */

#define S(text) { (text), sizeof(text) - 1 }

static const struct question session = { .session_key = S("s:1") };
static const struct question elsewhere = { .session_key = S("s:1"),
    .session_db = 9 };
static const struct question member = { .rules = 1,
	.rule = { { RULE_MEMBER, { S("set"), S("x") } } } };
static const struct question state = { .topic = S("t") };
static const struct question topic = { .topic = S("t"), .read = true,
	.after = { 5, 1 }, .count = 16 };
static const struct question block = { .topic = S("t"), .read = true,
	.after = { 5, 1 }, .count = 16, .block_ms = 13000 };
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
	.topic = S("t"),
	.read = true,
	.after = { 5, 1 },
	.count = 16,
};

#define ENTRY(id) "*2\n$" id "\n*4\n$event\n$tick\n$data\n$d" id "\n"
#define READ1(id) "*1\n*2\n$t\n*1\n" ENTRY(id)
#define READ2(a, b) "*1\n*2\n$t\n*2\n" ENTRY(a) ENTRY(b)
#define NONE "*-1\n"
/* XINFO STREAM as Redis 7 says it, and as Redis 5 does. */
#define INFO(last, length, added, first) "*14\n$length\n:" length \
	"\n$radix-tree-keys\n:1\n$last-generated-id\n$" last \
	"\n$entries-added\n:" added "\n$groups\n:0\n$first-entry\n" first \
	"$last-entry\n" ENTRY("9-9")
#define INFO5(last, length, first) "*12\n$length\n:" length \
	"\n$radix-tree-keys\n:1\n$last-generated-id\n$" last \
	"\n$groups\n:0\n$first-entry\n" first "$last-entry\n" ENTRY("9-9")
#define SOME_INFO INFO("9-9", "3", "4", ENTRY("5-1"))
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
		    "MULTI\nXINFO STREAM t\nXREAD COUNT 16 STREAMS t 5-1\n"
		    "EXEC\n" },
		{ "waiting is a command alone", &block,
		    "XREAD COUNT 16 BLOCK 13000 STREAMS t 5-1\n" },
		{ "what a release gives back is no rate's", &release,
		    "ZREM l:user:7 web:1:2:3\nZREM l:total web:1:2:3\n" },
		{ "all of it in one go", &everything,
		    "GETRANGE s:1 0 262144\nEXISTS key\nSISMEMBER set x\n"
		    "GETRANGE string 0 5\nHGET hash field\n"
		    "MULTI\nXINFO STREAM t\nXREAD COUNT 16 STREAMS t 5-1\n"
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

static void
rig_asked(struct rig *r, const struct question *question)
{
	rig_open(r);
	ck_assert_int_eq(ask(r, question), FAULT_NONE);
}

/* How replies may arrive, which must make no difference. */
static const size_t steps[] = { AT_ONCE, 1, 7 };

#define STEPS (sizeof(steps) / sizeof(steps[0]))

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
	question.topic.n = 0;
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

static bool
same_id(struct eventid a, struct eventid b)
{
	return eventid_compare(a, b) == 0;
}

START_TEST(topics)
{
	static const struct {
		const char *what;
		const struct question *question;
		const char *replies;
		struct topic_state topic;
		size_t events;
	} rows[] = {
		{ "its state", &state, EXEC1 SOME_INFO,
		    { true, { 9, 9 }, { 5, 1 }, 3, true, 4 }, 0 },
		{ "its state, from a Redis that does not count", &state,
		    EXEC1 INFO5("9-9", "3", ENTRY("5-1")),
		    { true, { 9, 9 }, { 5, 1 }, 3, false, 0 }, 0 },
		{ "an empty one", &state, EXEC1 INFO("9-9", "0", "4", "_\n"),
		    { true, { 9, 9 }, { 0, 0 }, 0, true, 4 }, 0 },
		{ "none at all", &state, EXEC1 "-ERR no such key",
		    { false, { 0, 0 }, { 0, 0 }, 0, false, 0 }, 0 },
		{ "state and entries", &topic,
		    EXEC2 SOME_INFO READ2("7-0", "9-9"),
		    { true, { 9, 9 }, { 5, 1 }, 3, true, 4 }, 2 },
		{ "state and no entries", &topic, EXEC2 SOME_INFO NONE,
		    { true, { 9, 9 }, { 5, 1 }, 3, true, 4 }, 0 },
		{ "no topic, no entries", &topic,
		    EXEC2 "-ERR no such key\n" NONE,
		    { false, { 0, 0 }, { 0, 0 }, 0, false, 0 }, 0 },
		{ "the largest ids", &topic,
		    EXEC2 INFO("18446744073709551615-18446744073709551615",
		    "1", "1", ENTRY("18446744073709551615-0"))
		    READ1("18446744073709551615-18446744073709551615"),
		    { true, { UINT64_MAX, UINT64_MAX }, { UINT64_MAX, 0 }, 1,
		    true, 1 }, 1 },
	};
	size_t i, k;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		for (k = 0; k < STEPS; k++) {
			const struct topic_state *got, *want = &rows[i].topic;
			struct rig r;

			rig_asked(&r, rows[i].question);
			ROW(say(&r, rows[i].replies, steps[k]) == FAULT_NONE,
			    rows[i].what);
			ROW(r.answer != NULL, rows[i].what);
			ROW(r.answer->atomic, rows[i].what);
			ROW(r.answer->events == rows[i].events, rows[i].what);
			got = &r.answer->topic;
			ROW(got->exists == want->exists, rows[i].what);
			ROW(same_id(got->last, want->last), rows[i].what);
			ROW(same_id(got->first, want->first), rows[i].what);
			ROW(got->length == want->length, rows[i].what);
			ROW(got->has_added == want->has_added, rows[i].what);
			ROW(got->added == want->added, rows[i].what);
			rig_close(&r);
		}
}
END_TEST

START_TEST(waiting_for_entries)
{
	struct rig r;

	rig_asked(&r, &block);
	ck_assert_int_eq(say(&r, NONE, AT_ONCE), FAULT_NONE);
	ck_assert_msg(r.answer != NULL && r.answer->events == 0,
	    "none came in that time");
	ck_assert_int_eq(ask(&r, &block), FAULT_NONE);
	ck_assert_int_eq(say(&r, READ2("5-2", "6-0"), 1), FAULT_NONE);
	ck_assert_msg(r.answer != NULL && r.answer->events == 2,
	    "two came together");
	ck_assert_msg(!r.answer->topic.exists, "and nothing else was asked");
	rig_close(&r);
}
END_TEST

START_TEST(events)
{
	static const struct {
		const char *what;
		const char *fields, *type, *data;
	} rows[] = {
		{ "both fields", "*4\n$event\n$tick\n$data\n$one",
		    "tick", "one" },
		{ "in any order", "*4\n$data\n$one\n$event\n$tick",
		    "tick", "one" },
		{ "among others", "*8\n$a\n$b\n$data\n$one\n$c\n$event\n"
		    "$event\n$tick", "tick", "one" },
		{ "a value called like a field", "*4\n$x\n$data\n$event\n"
		    "$data", "data", "" },
		{ "no type", "*2\n$data\n$one", "", "one" },
		{ "no data", "*2\n$event\n$tick", "tick", "" },
		{ "neither", "*2\n$a\n$b", "", "" },
		{ "no fields", "*0", "", "" },
		{ "names are compared whole", "*4\n$events\n$x\n$dat\n$y",
		    "", "" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		char script[256];
		struct event event;
		struct rig r;

		(void)snprintf(script, sizeof(script),
		    "*1\n*2\n$t\n*2\n" ENTRY("6-1") "*2\n$7-2\n%s",
		    rows[i].fields);
		rig_asked(&r, &block);
		ROW(say(&r, script, AT_ONCE) == FAULT_NONE, rows[i].what);
		ROW(r.answer != NULL && r.answer->events == 2, rows[i].what);
		event = source_event(&r.source, 0);
		ROW(event.id.ms == 6 && event.id.seq == 1, rows[i].what);
		ROW(slice_equals(event.type, "tick"), rows[i].what);
		ROW(slice_equals(event.data, "d6-1"), rows[i].what);
		event = source_event(&r.source, 1);
		ROW(event.id.ms == 7 && event.id.seq == 2, rows[i].what);
		ROW(slice_equals(event.type, rows[i].type), rows[i].what);
		ROW(slice_equals(event.data, rows[i].data), rows[i].what);
		ROW(r.answer->bytes == 8 + strlen(rows[i].type) +
		    strlen(rows[i].data), rows[i].what);
		rig_close(&r);
	}
}
END_TEST

START_TEST(data_may_hold_any_byte)
{
	static const char wire[] = "*1\r\n*2\r\n$1\r\nt\r\n*1\r\n"
	    "*2\r\n$3\r\n6-0\r\n*2\r\n$4\r\ndata\r\n"
	    "$12\r\n\0\r\n$-1\r\n\xff*9\n\r\n";
	const struct slice bytes = { wire, sizeof(wire) - 1 };
	size_t k;

	for (k = 0; k < STEPS; k++) {
		struct event event;
		struct rig r;

		rig_asked(&r, &block);
		ck_assert_int_eq(say_bytes(&r, bytes, steps[k]), FAULT_NONE);
		ck_assert(r.answer != NULL && r.answer->events == 1);
		event = source_event(&r.source, 0);
		ck_assert_uint_eq(event.data.n, 12);
		ck_assert_mem_eq(event.data.p, "\0\r\n$-1\r\n\xff*9\n", 12);
		rig_close(&r);
	}
}
END_TEST

START_TEST(everything_at_once)
{
	static const char replies[] =
	    "$payload\n" ALL_PASS EXEC2 SOME_INFO READ1("9-9");
	size_t k;

	for (k = 0; k < STEPS; k++) {
		struct rig r;

		rig_asked(&r, &everything);
		ck_assert_int_eq(say(&r, replies, steps[k]), FAULT_NONE);
		ck_assert_ptr_nonnull(r.answer);
		ck_assert(slice_equals(r.answer->session, "payload"));
		ck_assert_uint_eq(r.answer->failed_rule, 4);
		ck_assert(r.answer->topic.exists);
		ck_assert_uint_eq(r.answer->events, 1);
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

/* ---- a Redis without memory ---- */

#define OOM "-OOM command not allowed when used memory > 'maxmemory'.\n"

START_TEST(out_of_memory)
{
	static const char refused[] = "$payload\n" ALL_PASS OOM
	    SOME_INFO READ1("9-9") "-ERR EXEC without MULTI";
	static const char replies[] = "$payload\n" ALL_PASS READ1("9-9")
	    SOME_INFO;
	struct rig r;

	rig_asked(&r, &everything);
	ck_assert_int_eq(say(&r, refused, AT_ONCE), FAULT_NONE);
	ck_assert_msg(r.answer == NULL, "it has to be asked again");
	ck_assert(source_is_asked(&r.source));
	buf_reset(&r.heard, 65536);
	ck_assert_int_eq(pump(&r), FAULT_NONE);
	hear(&r);
	ck_assert_msg(heard(&r,
	    "GETRANGE s:1 0 262144\nEXISTS key\nSISMEMBER set x\n"
	    "GETRANGE string 0 5\nHGET hash field\n"
	    "XREAD COUNT 16 STREAMS t 5-1\nXINFO STREAM t\n"),
	    "without a transaction, entries before state");
	ck_assert_int_eq(say(&r, replies, 1), FAULT_NONE);
	ck_assert_ptr_nonnull(r.answer);
	ck_assert(!r.answer->atomic);
	ck_assert(slice_equals(r.answer->session, "payload"));
	ck_assert_uint_eq(r.answer->failed_rule, 4);
	ck_assert(r.answer->topic.exists && r.answer->topic.length == 3);
	ck_assert_uint_eq(r.answer->events, 1);

	ck_assert_int_eq(ask(&r, &state), FAULT_NONE);
	ck_assert_msg(heard(&r, "XINFO STREAM t\n"),
	    "the next question knows");
	ck_assert_int_eq(say(&r, "-ERR no such key", AT_ONCE), FAULT_NONE);
	ck_assert(r.answer != NULL && !r.answer->topic.exists);
	rig_close(&r);
}
END_TEST

START_TEST(out_of_memory_for_reading_too)
{
	struct rig r;

	rig_asked(&r, &topic);
	ck_assert_int_eq(say(&r, OOM OOM OOM OOM, AT_ONCE), FAULT_NONE);
	ck_assert_int_eq(pump(&r), FAULT_NONE);
	ck_assert_msg(say(&r, OOM OOM, AT_ONCE) == FAULT_BACKEND,
	    "it is asked again once, not for ever");
	ck_assert_ptr_nonnull(strstr(r.note.text, "maxmemory"));
	ck_assert(is_closed(&r));
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
	struct source other;
	struct rig r;

	rig_asked(&r, &topic);
	ck_assert_int_eq(say(&r, EXEC2 SOME_INFO READ1("9-9"), AT_ONCE),
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
	ck_assert_uint_eq(other.answer.events, 1);
	ck_assert(slice_equals(source_event(&other, 0).data, "d9-9"));
	r.source = other;
	r.answer = NULL;
	ck_assert_int_eq(ask(&r, &session), FAULT_NONE);
	ck_assert_int_eq(say(&r, "$payload", AT_ONCE), FAULT_NONE);
	ck_assert_ptr_nonnull(r.answer);
	rig_close(&r);
}
END_TEST

/* ---- refusals ---- */

/* After whatever went wrong, the same source is asked again and answers. */
static void
works_again(struct rig *r, const char *what)
{
	ROW(r->answer == NULL, what);
	ROW(is_closed(r), what);
	ROW(ask(r, &session) == FAULT_NONE, what);
	ROW(say(r, "$payload", AT_ONCE) == FAULT_NONE, what);
	ROW(r->answer != NULL && slice_equals(r->answer->session, "payload"),
	    what);
}

struct refusal {
	const char *what;
	const struct question *question;
	const char *replies;
	enum fault fault;
	const char *hint;
};

static void
refuse(const struct refusal *rows, size_t n)
{
	size_t i, k;

	for (i = 0; i < n; i++)
		for (k = 0; k < STEPS; k++) {
			struct rig r;

			rig_asked(&r, rows[i].question);
			ck_assert_msg(say(&r, rows[i].replies, steps[k]) ==
			    rows[i].fault, "%s: %s", rows[i].what,
			    r.answer != NULL ? "answered" : r.note.text);
			ck_assert_msg(strstr(r.note.text, rows[i].hint) !=
			    NULL, "%s: the note is '%s'", rows[i].what,
			    r.note.text);
			works_again(&r, rows[i].what);
			rig_close(&r);
		}
}

#define REFUSE(rows) refuse((rows), sizeof(rows) / sizeof((rows)[0]))

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
		    SOME_INFO NONE, FAULT_CONFIG, "NOPERM" },
		{ "a rule's key of another type", &everything,
		    "$payload\n:1\n-WRONGTYPE no\n$value\n$value\n" EXEC2
		    SOME_INFO NONE, FAULT_CONFIG, "WRONGTYPE" },
		{ "in place of a rule's string", &everything,
		    "$payload\n:1\n:1\n-MASTERDOWN no\n$value\n" EXEC2
		    SOME_INFO NONE, FAULT_BACKEND, "MASTERDOWN" },
		{ "in place of the last rule", &everything,
		    "$payload\n:1\n:1\n$value\n-WRONGTYPE no\n" EXEC2
		    SOME_INFO NONE, FAULT_CONFIG, "WRONGTYPE" },
		{ "MULTI is forbidden", &topic,
		    "-NOPERM multi\n" SOME_INFO NONE
		    "-ERR EXEC without MULTI", FAULT_CONFIG, "NOPERM" },
		{ "a loading Redis refuses all of it", &topic,
		    "-LOADING no\n-LOADING no\n-LOADING no\n"
		    "-LOADING no", FAULT_BACKEND, "LOADING" },
		{ "EXEC aborts, an earlier reply says why", &topic,
		    "+OK\n-NOPERM xinfo\n+QUEUED\n-EXECABORT Transaction "
		    "discarded because of previous errors.", FAULT_CONFIG,
		    "NOPERM xinfo" },
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
		    EXEC2 SOME_INFO "-NOPERM no", FAULT_CONFIG, "NOPERM" },
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
		{ "text for a release", &release, ":1\n$1",
		    FAULT_PROTOCOL, "ZREM" },
		{ "nil for EXEC", &topic, "+OK\n+QUEUED\n+QUEUED\n" NONE,
		    FAULT_PROTOCOL, "EXEC" },
		{ "a status for EXEC", &topic,
		    "+OK\n+QUEUED\n+QUEUED\n+OK", FAULT_PROTOCOL, "EXEC" },
		{ "nothing in EXEC", &topic,
		    "+OK\n+QUEUED\n+QUEUED\n*0", FAULT_PROTOCOL, "EXEC" },
		{ "too little in EXEC", &topic,
		    "+OK\n+QUEUED\n+QUEUED\n*1\n" SOME_INFO, FAULT_PROTOCOL,
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
		    EXEC2 SOME_INFO READ2("7-0", "6-0"), FAULT_PROTOCOL,
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

static void
say_unheard(struct rig *r, const char *script)
{
	struct buf wire;

	buf_init(&wire, 4096);
	add_wire(&wire, slice_of(script));
	ck_assert_int_eq(send(r->peer, wire.p, wire.n, MSG_NOSIGNAL),
	    (ssize_t)wire.n);
	buf_fini(&wire);
}

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
	    "$payload\n" ALL_PASS EXEC2 SOME_INFO READ1("9-9");
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
		{ "a part of a reply", &topic, EXEC2 SOME_INFO,
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

/* Whatever the bytes: an answer that holds what it says, a fault from the
 * list, or the deadline. */
START_TEST(spoiled_replies)
{
	static const char replies[] =
	    "$payload\n" ALL_PASS EXEC2 SOME_INFO READ2("7-0", "9-9");
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
			for (i = 0; i < r.answer->events; i++) {
				struct event event = source_event(&r.source,
				    i);

				sum += event.type.n + event.data.n;
			}
			ck_assert_uint_eq(sum, r.answer->bytes);
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
    sessions, sessions_elsewhere, rules, topics, waiting_for_entries, events,
    data_may_hold_any_byte, everything_at_once,
    the_answer_comes_before_the_end, out_of_memory,
    out_of_memory_for_reading_too, leases, the_largest_lease,
    a_script_that_is_not_known, releases, lends_its_connection, error_replies,
    greetings_refused, wrong_replies, no_wrong_reply_passes_a_rule, last_words,
    last_words_before_the_question, a_cut_behind_an_error_that_is_an_answer,
    a_cut_behind_a_payload_that_reads_like_an_error,
    more_than_was_asked_for, cut_anywhere, silence,
    an_answer_at_the_deadline_counts, nobody_listens, connection_refused,
    an_idle_source_does_nothing, announced_sizes, deep_nesting,
    a_reply_without_end, many_large_replies, spoiled_replies)
