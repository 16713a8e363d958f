/* Questions to Redis about topics: their entries, states and snapshots. */
#include "redis/source.h"

#include <stdio.h>
#include <string.h>

#include "core/limits.h"
#include "peer.h"
#include "unit.h"

/* ---- questions ---- */

#define OF_T { .key = S("t"), .after = { 5, 1 } }
#define OF_A { .key = S("a"), .after = { 5, 1 } }
#define OF_B { .key = S("b"), .after = { 7, 0 } }
#define HIGHEST_ID { UINT64_MAX, UINT64_MAX }
#define HIGHEST "18446744073709551615-18446744073709551615"
#define READING .read = true, .count = 16

static const struct question state = { .topic = { { .key = S("t") } },
	.topics = 1 };
static const struct question topic = { .topic = { OF_T }, .topics = 1,
	READING };
static const struct question block = { .topic = { OF_T }, .topics = 1,
	READING, .block_ms = 13000 };
static const struct question states = { .topic = { OF_A, OF_B },
	.topics = 2 };
static const struct question two = { .topic = { OF_A, OF_B }, .topics = 2,
	READING };
static const struct question block_two = { .topic = { OF_A, OF_B },
	.topics = 2, READING, .block_ms = 13000 };
static const struct question highest = { .topic = { { .key = S("t"),
	.after = HIGHEST_ID } }, .topics = 1, .read = true, .count = 1 };
static const struct question back = { .topic = { OF_A, { .key = S("b"),
	.after = HIGHEST_ID, .back = 3 } }, .topics = 2, READING };
static const struct question back_both = { .topic = { { .key = S("a"),
	.back = 1000 }, { .key = S("b"), .back = 1 } }, .topics = 2 };
static const struct question string = { .topic = { OF_T }, .topics = 1,
	READING, .snapshot = SNAPSHOT_STRING, .snapshot_key = S("dash") };
static const struct question hash = { .topic = { OF_T }, .topics = 1,
	READING, .snapshot = SNAPSHOT_HASH, .snapshot_key = S("dash") };
static const struct question watched = { .topic = { OF_T, { .key = S("c"),
	.after = { 9, 0 } } }, .topics = 2, READING, .control = true };
static const struct question block_watched = { .topic = { OF_T,
	{ .key = S("c"), .after = { 9, 0 } } }, .topics = 2, READING,
	.control = true, .block_ms = 13000 };
static const struct question only_watched = { .topic = { { .key = S("c"),
	.after = { 9, 0 } } }, .topics = 1, READING, .control = true };
/* All that can be asked about topics. */
static const struct question everything = {
	.session_key = S("s:1"),
	.rules = 1,
	.rule = { { RULE_EXISTS, { S("key") } } },
	.topic = { { .key = S("a"), .after = HIGHEST_ID, .back = 2 },
	    OF_B, { .key = S("c"), .after = { 9, 0 } } },
	.topics = 3,
	.control = true,
	READING,
	.snapshot = SNAPSHOT_HASH,
	.snapshot_key = S("dash"),
};

#define BLOCK_WORDS "XREAD COUNT 16 BLOCK 13000 STREAMS "

START_TEST(what_is_asked)
{
	static const struct {
		const char *what;
		const struct question *question;
		const char *commands;
	} rows[] = {
		{ "topics' entries are one command, and each state is one",
		    &two, "MULTI\nXREAD COUNT 16 STREAMS a b 5-1 7-0\n"
		    "XINFO STREAM a\nXINFO STREAM b\nEXEC\n" },
		{ "states alone", &states,
		    "MULTI\nXINFO STREAM a\nXINFO STREAM b\nEXEC\n" },
		{ "all are waited for together", &block_two,
		    BLOCK_WORDS "a b 5-1 7-0\n" },
		{ "the highest id is one like any other", &highest,
		    "MULTI\nXREAD COUNT 1 STREAMS t " HIGHEST "\n"
		    "XINFO STREAM t\nEXEC\n" },
		{ "one topic is looked back at, before all is read", &back,
		    "MULTI\nXREVRANGE b + - COUNT 3\nXREAD COUNT 16 STREAMS a "
		    "b 5-1 " HIGHEST "\nXINFO STREAM a\nXINFO STREAM b\n"
		    "EXEC\n" },
		{ "both are, each as far as asked", &back_both,
		    "MULTI\nXREVRANGE a + - COUNT 1000\n"
		    "XREVRANGE b + - COUNT 1\nXINFO STREAM a\n"
		    "XINFO STREAM b\nEXEC\n" },
		{ "a string is read last, up to a byte above its limit",
		    &string, "MULTI\nXREAD COUNT 16 STREAMS t 5-1\n"
		    "XINFO STREAM t\nGETRANGE dash 0 1048576\nEXEC\n" },
		{ "so is a hash", &hash,
		    "MULTI\nXREAD COUNT 16 STREAMS t 5-1\n"
		    "XINFO STREAM t\nHGETALL dash\nEXEC\n" },
		{ "the control topic is one more", &watched,
		    "MULTI\nXREAD COUNT 16 STREAMS t c 5-1 9-0\n"
		    "XINFO STREAM t\nXINFO STREAM c\nEXEC\n" },
		{ "all of it", &everything,
		    "GETRANGE s:1 0 262144\nEXISTS key\n"
		    "MULTI\nXREVRANGE a + - COUNT 2\n"
		    "XREAD COUNT 16 STREAMS a b c " HIGHEST " 7-0 9-0\n"
		    "XINFO STREAM a\nXINFO STREAM b\nXINFO STREAM c\n"
		    "HGETALL dash\nEXEC\n" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct rig r;

		rig_open(&r);
		ROW(ask(&r, rows[i].question) == FAULT_NONE, rows[i].what);
		ck_assert_msg(heard(&r, rows[i].commands), "%s: it was\n%s",
		    rows[i].what, buf_text(&r.heard));
		rig_close(&r);
	}
}
END_TEST

/* A wait is for entries, whatever else a question holds. */
START_TEST(waiting_is_a_command_alone)
{
	struct question question = everything;
	struct rig r;

	question.block_ms = 13000;
	rig_asked(&r, &question);
	ck_assert(heard(&r, BLOCK_WORDS "a b c " HIGHEST " 7-0 9-0\n"));
	ck_assert_int_eq(say(&r, NONE, AT_ONCE), FAULT_NONE);
	ck_assert(r.answer != NULL && r.answer->entries == 0);
	ck_assert_uint_eq(source_snapshot(&r.source), 0);
	rig_close(&r);
}
END_TEST

/* Every reply that one question can have finds room. */
START_TEST(the_largest_question)
{
	struct question most = { .session_key = S("s:1"), .session_db = 9,
		READING, .control = true, .snapshot = SNAPSHOT_STRING,
		.snapshot_key = S("dash") };
	char keys[SOURCE_TOPICS_MAX][2];
	struct buf replies;
	struct rig r;
	size_t i;

	buf_init(&replies, 65536);
	ck_assert(buf_add_text(&replies, "+OK\n+OK\n+OK\n$payload\n+OK\n"));
	for (; most.rules < SOURCE_RULES_MAX; most.rules++) {
		most.rule[most.rules] = everything.rule[0];
		ck_assert(buf_add_text(&replies, ":1\n"));
	}
	for (; most.topics < SOURCE_TOPICS_MAX; most.topics++) {
		struct asked_topic *asked = &most.topic[most.topics];

		(void)snprintf(keys[most.topics], 2, "%c",
		    'a' + (int)most.topics);
		asked->key = slice_of(keys[most.topics]);
		asked->after = (struct eventid)HIGHEST_ID;
		asked->back = 1000;
	}
	ck_assert(buf_add_text(&replies, "+OK\n"));
	for (i = 0; i < 2 * SOURCE_TOPICS_MAX + 2; i++)
		ck_assert(buf_add_text(&replies, "+QUEUED\n"));
	ck_assert(buf_addf(&replies, "*%d\n", 2 * SOURCE_TOPICS_MAX + 2));
	for (i = 0; i < SOURCE_TOPICS_MAX; i++)
		ck_assert(buf_add_text(&replies, "*0\n"));
	ck_assert(buf_add_text(&replies, NONE));
	for (i = 0; i < SOURCE_TOPICS_MAX; i++)
		ck_assert(buf_add_text(&replies, "-ERR no such key\n"));
	ck_assert(buf_add_text(&replies, "$shown\n"));

	rig_open(&r);
	r.target.password[0] = 'p';
	r.target.db = 3;
	ck_assert_int_eq(ask(&r, &most), FAULT_NONE);
	ck_assert_uint_eq(r.source.expected, SOURCE_REPLIES_MAX);
	ck_assert_int_eq(say(&r, buf_text(&replies), AT_ONCE), FAULT_NONE);
	ck_assert(r.answer != NULL && r.answer->topics == SOURCE_TOPICS_MAX);
	ck_assert_uint_eq(r.answer->failed_rule, SOURCE_RULES_MAX);
	ck_assert_uint_eq(source_snapshot(&r.source), 1);
	buf_fini(&replies);
	rig_close(&r);
}
END_TEST

/* ---- one topic ---- */

#define EXEC(commands, replies) "+OK\n" commands "*" #replies "\n"
#define Q "+QUEUED\n"
#define EXEC1 EXEC(Q, 1)
#define EXEC2 EXEC(Q Q, 2)
#define EXEC3 EXEC(Q Q Q, 3)
#define EXEC4 EXEC(Q Q Q Q, 4)
#define GONE "-ERR no such key\n"

/* An oldest entry with the id that its writer found before it. */
#define FIRST(id, p) "*2\n$" id "\n*4\n$data\n$x\n$p\n$" p "\n"
#define FIELDS(id, n, fields) "*2\n$" id "\n*" n "\n" fields

static bool
same_id(struct eventid a, struct eventid b)
{
	return eventid_compare(a, b) == 0;
}

static void
same_state(const struct topic_state *got, const struct topic_state *want,
    const char *what)
{
	ROW(got->exists == want->exists, what);
	ROW(same_id(got->last, want->last), what);
	ROW(same_id(got->first, want->first), what);
	ROW(got->has_before == want->has_before, what);
	ROW(!want->has_before || same_id(got->before, want->before), what);
	ROW(got->length == want->length, what);
	ROW(got->has_added == want->has_added, what);
	ROW(got->added == want->added, what);
}

#define SOME_STATE { .exists = true, .last = { 9, 9 }, .first = { 5, 1 }, \
	.length = 3, .has_added = true, .added = 4 }
#define STATE_BEFORE(ms, seq) { .exists = true, .last = { 9, 9 }, \
	.first = { 5, 1 }, .has_before = true, .before = { ms, seq }, \
	.length = 3, .has_added = true, .added = 4 }
#define NO_STATE { .exists = false }

START_TEST(topics)
{
	static const struct {
		const char *what;
		const struct question *question;
		const char *replies;
		struct topic_state topic;
		size_t entries;
	} rows[] = {
		{ "its state", &state, EXEC1 SOME_INFO, SOME_STATE, 0 },
		{ "its state, from a Redis that does not count", &state,
		    EXEC1 INFO5("9-9", "3", ENTRY("5-1")),
		    { .exists = true, .last = { 9, 9 }, .first = { 5, 1 },
		    .length = 3 }, 0 },
		{ "an empty one", &state, EXEC1 INFO("9-9", "0", "4", "_\n"),
		    { .exists = true, .last = { 9, 9 }, .has_added = true,
		    .added = 4 }, 0 },
		{ "none at all", &state, EXEC1 GONE, NO_STATE, 0 },
		{ "entries and state", &topic,
		    EXEC2 READ2("7-0", "9-9") SOME_INFO, SOME_STATE, 2 },
		{ "state and no entries", &topic, EXEC2 NONE SOME_INFO,
		    SOME_STATE, 0 },
		{ "no topic, no entries", &topic, EXEC2 NONE GONE, NO_STATE,
		    0 },
		{ "the largest ids", &topic,
		    EXEC2 READ1(HIGHEST)
		    INFO(HIGHEST, "1", "1", ENTRY("18446744073709551615-0")),
		    { .exists = true, .last = HIGHEST_ID,
		    .first = { UINT64_MAX, 0 }, .length = 1,
		    .has_added = true, .added = 1 }, 1 },
		{ "the smallest", &state,
		    EXEC1 INFO("0-1", "1", "1", ENTRY("0-1")),
		    { .exists = true, .last = { 0, 1 }, .first = { 0, 1 },
		    .length = 1, .has_added = true, .added = 1 }, 0 },
	};
	size_t i, k;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		for (k = 0; k < STEPS; k++) {
			struct rig r;

			rig_asked(&r, rows[i].question);
			ROW(say(&r, rows[i].replies, steps[k]) == FAULT_NONE,
			    rows[i].what);
			ROW(r.answer != NULL, rows[i].what);
			ROW(r.answer->atomic, rows[i].what);
			ROW(r.answer->topics == 1, rows[i].what);
			ROW(r.answer->entries == rows[i].entries &&
			    r.answer->topic[0].entries == rows[i].entries,
			    rows[i].what);
			ROW(!r.answer->topic[0].has_back, rows[i].what);
			same_state(&r.answer->topic[0].state, &rows[i].topic,
			    rows[i].what);
			rig_close(&r);
		}
}
END_TEST

/* What the writer of the oldest entry says was before it. */
START_TEST(before_the_first_entry)
{
	static const struct {
		const char *what;
		const char *first;
		struct topic_state topic;
	} rows[] = {
		{ "its writer says it", FIRST("5-1", "4-7"),
		    STATE_BEFORE(4, 7) },
		{ "nothing was", FIRST("5-1", "0-0"), STATE_BEFORE(0, 0) },
		{ "right before it", FIRST("5-1", "5-0"),
		    STATE_BEFORE(5, 0) },
		{ "one that is not before it", FIRST("5-1", "5-1"),
		    SOME_STATE },
		{ "the highest id", FIRST("5-1", HIGHEST), SOME_STATE },
		{ "in front of the rest it is another's",
		    FIELDS("5-1", "4", "$p\n$4-7\n$data\n$x\n"),
		    SOME_STATE },
		{ "alone", FIELDS("5-1", "2", "$p\n$4-7\n"),
		    STATE_BEFORE(4, 7) },
		{ "twice: the last counts",
		    FIELDS("5-1", "4", "$p\n$3-0\n$p\n$4-7\n"),
		    STATE_BEFORE(4, 7) },
		{ "somebody else's writer does not", ENTRY("5-1"),
		    SOME_STATE },
		{ "an entry without fields", FIELDS("5-1", "0", ""),
		    SOME_STATE },
		{ "a value called p is none",
		    FIELDS("5-1", "4", "$data\n$p\n$4-7\n$x\n"), SOME_STATE },
		{ "a longer name is another",
		    FIELDS("5-1", "2", "$pp\n$4-7\n"), SOME_STATE },
		{ "a p that is no id is another field", FIRST("5-1", "4"),
		    SOME_STATE },
		{ "a p that Redis would not print", FIRST("5-1", "04-7"),
		    SOME_STATE },
		{ "an empty p", FIRST("5-1", ""), SOME_STATE },
		{ "a p of another type",
		    FIELDS("5-1", "2", "$p\n:4\n"), SOME_STATE },
		{ "a name without a value", FIELDS("5-1", "1", "$p\n"),
		    SOME_STATE },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		char script[512];
		struct rig r;

		(void)snprintf(script, sizeof(script), EXEC1 "*8\n$length\n:3"
		    "\n$last-generated-id\n$9-9\n$entries-added\n:4\n"
		    "$first-entry\n%s", rows[i].first);
		rig_asked(&r, &state);
		ROW(say(&r, script, AT_ONCE) == FAULT_NONE, rows[i].what);
		ROW(r.answer != NULL, rows[i].what);
		same_state(&r.answer->topic[0].state, &rows[i].topic,
		    rows[i].what);
		rig_close(&r);
	}
}
END_TEST

START_TEST(waiting_for_entries)
{
	struct rig r;

	rig_asked(&r, &block);
	ck_assert_int_eq(say(&r, NONE, AT_ONCE), FAULT_NONE);
	ck_assert_msg(r.answer != NULL && r.answer->entries == 0,
	    "none came in that time");
	ck_assert_int_eq(ask(&r, &block), FAULT_NONE);
	ck_assert_int_eq(say(&r, READ2("5-2", "6-0"), 1), FAULT_NONE);
	ck_assert_msg(r.answer != NULL && r.answer->entries == 2,
	    "two came together");
	ck_assert_msg(!r.answer->topic[0].state.exists,
	    "and nothing else was asked");
	rig_close(&r);
}
END_TEST

/* ---- entries ---- */

START_TEST(fields)
{
	static const struct {
		const char *what;
		const char *fields;
		size_t pairs, bytes;
		const char *field[4];	/* of the first two */
	} rows[] = {
		{ "two fields, in their order",
		    "*4\n$event\n$tick\n$data\n$one", 2, 16,
		    { "event", "tick", "data", "one" } },
		{ "in any order", "*4\n$data\n$one\n$event\n$tick", 2, 16,
		    { "data", "one", "event", "tick" } },
		{ "the same name twice", "*4\n$a\n$x\n$a\n$y", 2, 4,
		    { "a", "x", "a", "y" } },
		{ "empty names and values", "*4\n$\n$\n$\n$x", 2, 1,
		    { "", "", "", "x" } },
		{ "one", "*2\n$data\n$one", 1, 7, { "data", "one" } },
		{ "none", "*0", 0, 0, { NULL } },
		{ "three, of which two are looked at",
		    "*6\n$a\n$1\n$b\n$2\n$c\n$3", 3, 6,
		    { "a", "1", "b", "2" } },
		{ "a name without a value is none", "*3\n$a\n$1\n$b", 1, 3,
		    { "a", "1" } },
		{ "a value that is no text is empty", "*2\n$a\n:7", 1, 1,
		    { "a", "" } },
	};
	size_t i, k;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct slice field[6] = { [4] = S("kept"), [5] = S("kept") };
		char script[256];
		struct rig r;

		(void)snprintf(script, sizeof(script),
		    "*1\n*2\n$t\n*2\n" ENTRY("6-1") "*2\n$7-2\n%s",
		    rows[i].fields);
		rig_asked(&r, &block);
		ROW(say(&r, script, AT_ONCE) == FAULT_NONE, rows[i].what);
		ROW(r.answer != NULL && r.answer->entries == 2, rows[i].what);
		ROW(same_id(source_entry_id(&r.source, 0, 0),
		    (struct eventid){ 6, 1 }), rows[i].what);
		ROW(source_entry(&r.source, 0, 0, field, 2) == 2 &&
		    slice_equals(field[0], "event") &&
		    slice_equals(field[1], "tick") &&
		    slice_equals(field[2], "data") &&
		    slice_equals(field[3], "d6-1"), rows[i].what);
		ROW(same_id(source_entry_id(&r.source, 0, 1),
		    (struct eventid){ 7, 2 }), rows[i].what);
		ROW(source_entry(&r.source, 0, 1, field, 2) == rows[i].pairs,
		    rows[i].what);
		for (k = 0; k < 4 && rows[i].field[k] != NULL; k++)
			ROW(slice_equals(field[k], rows[i].field[k]),
			    rows[i].what);
		ROW(slice_equals(field[4], "kept") &&
		    slice_equals(field[5], "kept"), rows[i].what);
		ROW(r.answer->bytes == 17 + rows[i].bytes, rows[i].what);
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
		struct slice field[2];
		struct rig r;

		rig_asked(&r, &block);
		ck_assert_int_eq(say_bytes(&r, bytes, steps[k]), FAULT_NONE);
		ck_assert(r.answer != NULL && r.answer->entries == 1);
		ck_assert_uint_eq(source_entry(&r.source, 0, 0, field, 1), 1);
		ck_assert_uint_eq(field[1].n, 12);
		ck_assert_mem_eq(field[1].p, "\0\r\n$-1\r\n\xff*9\n", 12);
		rig_close(&r);
	}
}
END_TEST

/* ---- several topics ---- */

#define PART(key, n, entries) "*2\n$" key "\n*" n "\n" entries
#define PART_A PART("a", "1", ENTRY("6-0"))
#define PART_B PART("b", "2", ENTRY("7-1") ENTRY("9-9"))
#define INFO_A INFO("6-0", "1", "1", ENTRY("6-0"))
#define INFO_B INFO("9-9", "3", "4", FIRST("5-1", "4-0"))

/* Are the entries of each topic its own, whatever came first? */
static void
same_entries(const struct rig *r, const struct question *question,
    const char *what)
{
	struct slice field[4];
	size_t i, k;

	for (i = 0; i < r->answer->topics; i++) {
		struct eventid last = question->topic[i].after, id;

		for (k = 0; k < r->answer->topic[i].entries; k++) {
			char text[1 + EVENTID_TEXT_BYTES] = "d";

			id = source_entry_id(&r->source, i, k);
			ROW(eventid_compare(id, last) > 0, what);
			last = id;
			(void)eventid_print(id, text + 1);
			ROW(source_entry(&r->source, i, k, field, 2) == 2 &&
			    slice_equals(field[3], text), what);
		}
	}
}

START_TEST(several_topics)
{
	static const struct {
		const char *what;
		const struct question *question;
		const char *replies;
		size_t a, b, bytes;
	} rows[] = {
		{ "both have something", &two,
		    EXEC3 "*2\n" PART_A PART_B INFO_A INFO_B, 1, 2, 51 },
		{ "told in another order", &two,
		    EXEC3 "*2\n" PART_B PART_A INFO_A INFO_B, 1, 2, 51 },
		{ "one of them", &two, EXEC3 "*1\n" PART_B INFO_A INFO_B, 0,
		    2, 34 },
		{ "the other", &two, EXEC3 "*1\n" PART_A INFO_A INFO_B, 1, 0,
		    17 },
		{ "neither", &two, EXEC3 NONE INFO_A INFO_B, 0, 0, 0 },
		{ "a topic that is told of and has nothing", &two,
		    EXEC3 "*2\n" PART("a", "0", "") PART_B INFO_A INFO_B, 0,
		    2, 34 },
		{ "states alone", &states, EXEC2 INFO_A INFO_B, 0, 0, 0 },
	};
	static const struct topic_state a = { .exists = true,
		.last = { 6, 0 }, .first = { 6, 0 }, .length = 1,
		.has_added = true, .added = 1 };
	static const struct topic_state b = { .exists = true,
		.last = { 9, 9 }, .first = { 5, 1 }, .has_before = true,
		.before = { 4, 0 }, .length = 3, .has_added = true,
		.added = 4 };
	size_t i, k;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		for (k = 0; k < STEPS; k++) {
			struct rig r;

			rig_asked(&r, rows[i].question);
			ROW(say(&r, rows[i].replies, steps[k]) == FAULT_NONE,
			    rows[i].what);
			ROW(r.answer != NULL && r.answer->topics == 2,
			    rows[i].what);
			ROW(r.answer->atomic, rows[i].what);
			ROW(r.answer->topic[0].entries == rows[i].a &&
			    r.answer->topic[1].entries == rows[i].b &&
			    r.answer->entries == rows[i].a + rows[i].b,
			    rows[i].what);
			ROW(r.answer->bytes == rows[i].bytes, rows[i].what);
			same_state(&r.answer->topic[0].state, &a,
			    rows[i].what);
			same_state(&r.answer->topic[1].state, &b,
			    rows[i].what);
			same_entries(&r, rows[i].question, rows[i].what);
			rig_close(&r);
		}
}
END_TEST

START_TEST(one_of_several_does_not_exist)
{
	struct rig r;

	rig_asked(&r, &two);
	ck_assert_int_eq(say(&r, EXEC3 "*1\n" PART_B GONE INFO_B, AT_ONCE),
	    FAULT_NONE);
	ck_assert_ptr_nonnull(r.answer);
	ck_assert(!r.answer->topic[0].state.exists);
	ck_assert(r.answer->topic[1].state.exists);
	ck_assert_uint_eq(r.answer->topic[1].entries, 2);

	ck_assert_int_eq(ask(&r, &block_two), FAULT_NONE);
	ck_assert_int_eq(say(&r, "*1\n" PART_B, 1), FAULT_NONE);
	ck_assert_msg(r.answer != NULL && r.answer->topic[0].entries == 0 &&
	    r.answer->topic[1].entries == 2, "the second of those waited for");
	rig_close(&r);
}
END_TEST

START_TEST(looking_back)
{
	static const struct {
		const char *what;
		const char *entries;
		bool has_back;
		struct eventid back;
	} rows[] = {
		{ "there is nothing", "*0\n", false, { 0, 0 } },
		{ "there is one", "*1\n" ENTRY("8-0"), true, { 8, 0 } },
		{ "as many as asked, the newest first",
		    "*3\n" ENTRY("9-9") ENTRY("8-0") ENTRY("7-2"), true,
		    { 7, 2 } },
		{ "the highest id", "*1\n" ENTRY(HIGHEST), true, HIGHEST_ID },
	};
	size_t i, k;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		for (k = 0; k < STEPS; k++) {
			const struct told_topic *told;
			char script[2048];
			struct rig r;

			(void)snprintf(script, sizeof(script), EXEC4 "%s"
			    "*1\n" PART_A INFO_A INFO_B, rows[i].entries);
			rig_asked(&r, &back);
			ROW(say(&r, script, steps[k]) == FAULT_NONE,
			    rows[i].what);
			ROW(r.answer != NULL, rows[i].what);
			told = r.answer->topic;
			ROW(!told[0].has_back, rows[i].what);
			ROW(told[1].has_back == rows[i].has_back &&
			    same_id(told[1].back, rows[i].back),
			    rows[i].what);
			ROW(told[0].entries == 1 && told[1].entries == 0,
			    rows[i].what);
			ROW(r.answer->bytes == 17, rows[i].what);
			ROW(same_id(told[1].state.last,
			    (struct eventid){ 9, 9 }), rows[i].what);
			rig_close(&r);
		}
}
END_TEST

START_TEST(each_is_looked_back_at_for_itself)
{
	struct rig r;

	rig_asked(&r, &back_both);
	ck_assert_int_eq(say(&r, EXEC4 "*1\n" ENTRY("6-0") "*2\n"
	    ENTRY("9-9") ENTRY("8-0") INFO_A INFO_B, AT_ONCE), FAULT_NONE);
	ck_assert_ptr_nonnull(r.answer);
	ck_assert(same_id(r.answer->topic[0].back, (struct eventid){ 6, 0 }));
	ck_assert(same_id(r.answer->topic[1].back, (struct eventid){ 8, 0 }));
	ck_assert_uint_eq(r.answer->entries, 0);
	rig_close(&r);
}
END_TEST

/* ---- snapshots ---- */

START_TEST(snapshots)
{
	static const struct {
		const char *what;
		const struct question *question;
		const char *reply;
		size_t pairs;
		const char *name, *value;	/* of the last */
	} rows[] = {
		{ "a string is a value without a name", &string,
		    "${\"up\":1}\n", 1, "", "{\"up\":1}" },
		{ "one that is not there", &string, "$\n", 0, "", "" },
		{ "a hash", &hash, "*4\n$up\n$1\n$down\n$2\n", 2, "down",
		    "2" },
		{ "a hash of one", &hash, "*2\n$up\n$\n", 1, "up", "" },
		{ "one that is not there", &hash, "*0\n", 0, "", "" },
		{ "a name without a value is none", &hash,
		    "*3\n$up\n$1\n$x\n", 1, "up", "1" },
	};
	size_t i, k;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		for (k = 0; k < STEPS; k++) {
			struct slice pair[2];
			char script[1024];
			struct rig r;

			(void)snprintf(script, sizeof(script),
			    EXEC3 READ1("9-9") SOME_INFO "%s",
			    rows[i].reply);
			rig_asked(&r, rows[i].question);
			ROW(say(&r, script, steps[k]) == FAULT_NONE,
			    rows[i].what);
			ROW(r.answer != NULL && r.answer->atomic &&
			    r.answer->entries == 1, rows[i].what);
			ROW(source_snapshot(&r.source) == rows[i].pairs,
			    rows[i].what);
			if (rows[i].pairs > 0) {
				source_snapshot_pair(&r.source,
				    rows[i].pairs - 1, pair);
				ROW(slice_equals(pair[0], rows[i].name) &&
				    slice_equals(pair[1], rows[i].value),
				    rows[i].what);
			}

			/* It is the answer's, and gone with it. */
			ROW(ask(&r, &session) == FAULT_NONE, rows[i].what);
			ROW(source_snapshot(&r.source) == 0, rows[i].what);
			rig_close(&r);
		}
}
END_TEST

/* ---- a control topic that may not be read ---- */

#define NOPERM "-NOPERM this user has no permissions to access one of the " \
	"keys used as arguments\n"
#define ABORT "-EXECABORT Transaction discarded because of previous " \
	"errors.\n"
#define WITHOUT "MULTI\nXREAD COUNT 16 STREAMS t 5-1\nXINFO STREAM t\nEXEC\n"

/* What is asked next, after replies that bring no answer. */
static void
asks_again(struct rig *r, const char *replies, const char *commands,
    const char *what)
{
	ROW(say(r, replies, AT_ONCE) == FAULT_NONE, what);
	ROW(r->answer == NULL && source_is_asked(&r->source), what);
	buf_reset(&r->heard, 65536);
	ROW(pump(r) == FAULT_NONE, what);
	hear(r);
	ck_assert_msg(heard(r, commands), "%s: it asked\n%s", what,
	    buf_text(&r->heard));
}

static const struct {
	const char *what;
	const struct question *question;
	const char *refused, *again, *replies;
} forbidden[] = {
	{ "as it is queued", &watched, "+OK\n" NOPERM "+QUEUED\n" NOPERM ABORT,
	    WITHOUT, EXEC2 READ1("9-9") SOME_INFO },
	{ "only its state is", &watched, "+OK\n+QUEUED\n+QUEUED\n" NOPERM
	    ABORT, WITHOUT, EXEC2 READ1("9-9") SOME_INFO },
	{ "when all are carried out", &watched,
	    EXEC3 NOPERM SOME_INFO NOPERM, WITHOUT,
	    EXEC2 READ1("9-9") SOME_INFO },
	{ "while it is waited for", &block_watched, NOPERM,
	    BLOCK_WORDS "t 5-1\n", READ1("9-9") },
};

START_TEST(a_snapshot_of_another_type)
{
	const struct question *const asked[] = { &string, &hash };
	size_t i;

	for (i = 0; i < 2; i++) {
		struct rig r;

		rig_asked(&r, asked[i]);
		ck_assert(say(&r, EXEC3 NONE SOME_INFO "-WRONGTYPE no\n",
		    AT_ONCE) == FAULT_NONE);
		ck_assert(r.answer != NULL && r.answer->snapshot_is_other);
		ck_assert_uint_eq(source_snapshot(&r.source), 0);
		rig_close(&r);
	}
}
END_TEST

START_TEST(a_forbidden_control_topic)
{
	size_t i;

	for (i = 0; i < sizeof(forbidden) / sizeof(forbidden[0]); i++) {
		const char *what = forbidden[i].what;
		struct rig r;

		rig_asked(&r, forbidden[i].question);
		r.now += 500;
		asks_again(&r, forbidden[i].refused, forbidden[i].again,
		    what);
		ROW(source_deadline(&r.source) == r.now + TIMEOUT_MS +
		    forbidden[i].question->block_ms, what);
		ROW(say(&r, forbidden[i].replies, 1) == FAULT_NONE, what);
		ROW(r.answer != NULL && r.answer->topics == 1 &&
		    r.answer->entries == 1, what);

		/* The next question knows. */
		ROW(ask(&r, forbidden[i].question) == FAULT_NONE, what);
		ROW(heard(&r, forbidden[i].again), what);

		/* It is given up once, not for ever. */
		ROW(say(&r, forbidden[i].refused, AT_ONCE) != FAULT_NONE,
		    what);
		ROW(is_closed(&r), what);
		rig_close(&r);
	}
}
END_TEST

/* Not the control topic is what may not be read. */
START_TEST(another_key_is_forbidden)
{
	struct rig r;

	rig_asked(&r, &two);
	ck_assert_msg(say(&r, "+OK\n" NOPERM "+QUEUED\n" NOPERM ABORT,
	    AT_ONCE) == FAULT_CONFIG, "no stream can do without its topic");
	ck_assert_ptr_nonnull(strstr(r.note.text, "NOPERM"));
	ck_assert(is_closed(&r));

	ck_assert_int_eq(ask(&r, &watched), FAULT_NONE);
	asks_again(&r, "+OK\n" NOPERM NOPERM NOPERM ABORT, WITHOUT,
	    "it could be the control topic alone");
	ck_assert_int_eq(say(&r, "+OK\n" NOPERM NOPERM ABORT, AT_ONCE),
	    FAULT_CONFIG);
	ck_assert_ptr_nonnull(strstr(r.note.text, "NOPERM"));
	rig_close(&r);
}
END_TEST

START_TEST(a_control_topic_alone)
{
	struct rig r;

	rig_asked(&r, &only_watched);
	ck_assert(heard(&r, "MULTI\nXREAD COUNT 16 STREAMS c 9-0\n"
	    "XINFO STREAM c\nEXEC\n"));
	asks_again(&r, "+OK\n" NOPERM NOPERM ABORT, "MULTI\nEXEC\n",
	    "nothing is left to read");
	ck_assert_int_eq(say(&r, "+OK\n*0\n", AT_ONCE), FAULT_NONE);
	ck_assert(r.answer != NULL && r.answer->topics == 0);
	rig_close(&r);
}
END_TEST

/* An entry says what it likes. */
START_TEST(an_entry_is_no_refusal)
{
	struct rig r;

	rig_asked(&r, &block_watched);
	ck_assert_int_eq(say(&r, "*1\n*2\n$t\n*1\n*2\n$6-0\n*2\n$NOPERM\n"
	    "$OOM\n", AT_ONCE), FAULT_NONE);
	ck_assert(r.answer != NULL && r.answer->topics == 2 &&
	    r.answer->entries == 1);
	rig_close(&r);
}
END_TEST

/* ---- a Redis without memory ---- */

#define OOM "-OOM command not allowed when used memory > 'maxmemory'.\n"
#define IDENTITY "$payload\n:1\n"
#define IDENTITY_WORDS "GETRANGE s:1 0 262144\nEXISTS key\n"
#define HASH "*2\n$up\n$1\n"
#define PARTS_AB "*2\n*2\n$b\n*1\n" ENTRY("9-9") PART("c", "1", ENTRY("9-1"))

/* The answer to everything, asked in whatever way. */
static void
check_everything(const struct rig *r, bool atomic, size_t told)
{
	struct slice pair[2];

	ck_assert_ptr_nonnull(r->answer);
	ck_assert(r->answer->atomic == atomic);
	ck_assert(slice_equals(r->answer->session, "payload"));
	ck_assert_uint_eq(r->answer->failed_rule, 1);
	ck_assert_uint_eq(r->answer->topics, told);
	ck_assert(same_id(r->answer->topic[0].back,
	    (struct eventid){ 6, 0 }));
	ck_assert(r->answer->topic[0].state.length == 1);
	ck_assert(r->answer->topic[1].state.has_before);
	ck_assert_uint_eq(r->answer->topic[0].entries, 0);
	ck_assert_uint_eq(r->answer->topic[1].entries, 1);
	ck_assert_uint_eq(r->answer->entries, told - 1);
	ck_assert_uint_eq(source_snapshot(&r->source), 1);
	source_snapshot_pair(&r->source, 0, pair);
	ck_assert(slice_equals(pair[0], "up") && slice_equals(pair[1], "1"));
}

START_TEST(everything_about_topics)
{
	static const char replies[] = IDENTITY EXEC(Q Q Q Q Q Q, 6)
	    "*2\n" ENTRY("6-1") ENTRY("6-0") PARTS_AB INFO_A INFO_B SOME_INFO
	    HASH;
	size_t k;

	for (k = 0; k < STEPS; k++) {
		struct rig r;

		rig_asked(&r, &everything);
		ck_assert_int_eq(say(&r, replies, steps[k]), FAULT_NONE);
		check_everything(&r, true, 3);
		rig_close(&r);
	}
}
END_TEST

START_TEST(out_of_memory)
{
	struct rig r;

	rig_asked(&r, &everything);
	asks_again(&r, IDENTITY "+OK\n" OOM OOM OOM OOM OOM OOM ABORT,
	    IDENTITY_WORDS "XREVRANGE a + - COUNT 2\n"
	    "XREAD COUNT 16 STREAMS a b c " HIGHEST " 7-0 9-0\n"
	    "XINFO STREAM a\nXINFO STREAM b\nXINFO STREAM c\nHGETALL dash\n",
	    "without a transaction, entries before states");
	ck_assert_int_eq(say(&r, IDENTITY "*2\n" ENTRY("6-1") ENTRY("6-0")
	    PARTS_AB INFO_A INFO_B SOME_INFO HASH, 1), FAULT_NONE);
	check_everything(&r, false, 3);

	ck_assert_int_eq(ask(&r, &string), FAULT_NONE);
	ck_assert_msg(heard(&r, "XREAD COUNT 16 STREAMS t 5-1\n"
	    "XINFO STREAM t\nGETRANGE dash 0 1048576\n"),
	    "the next question knows");
	ck_assert_int_eq(say(&r, READ1("9-9") SOME_INFO "$x", AT_ONCE),
	    FAULT_NONE);
	ck_assert(r.answer != NULL && r.answer->topic[0].entries == 1);
	ck_assert_uint_eq(source_snapshot(&r.source), 1);
	rig_close(&r);

	rig_asked(&r, &topic);
	asks_again(&r, OOM SOME_INFO READ1("9-9") "-ERR EXEC without MULTI",
	    "XREAD COUNT 16 STREAMS t 5-1\nXINFO STREAM t\n",
	    "MULTI may be what is refused");
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

/* Each other way is taken once, and they go together. */
START_TEST(out_of_memory_and_forbidden)
{
	static const char parts[] = IDENTITY "*2\n" ENTRY("6-1")
	    ENTRY("6-0") "*1\n*2\n$b\n*1\n" ENTRY("9-9") INFO_A INFO_B HASH;
	struct rig r;

	rig_asked(&r, &everything);
	asks_again(&r, IDENTITY "+OK\n" OOM OOM OOM OOM OOM OOM ABORT,
	    IDENTITY_WORDS "XREVRANGE a + - COUNT 2\n"
	    "XREAD COUNT 16 STREAMS a b c " HIGHEST " 7-0 9-0\n"
	    "XINFO STREAM a\nXINFO STREAM b\nXINFO STREAM c\nHGETALL dash\n",
	    "memory first");
	asks_again(&r, IDENTITY "*0\n" NOPERM INFO_A INFO_B NOPERM HASH,
	    IDENTITY_WORDS "XREVRANGE a + - COUNT 2\n"
	    "XREAD COUNT 16 STREAMS a b " HIGHEST " 7-0\n"
	    "XINFO STREAM a\nXINFO STREAM b\nHGETALL dash\n",
	    "then the control topic");
	ck_assert_int_eq(say(&r, parts, 7), FAULT_NONE);
	check_everything(&r, false, 2);
	rig_close(&r);
}
END_TEST

/* ---- refusals ---- */

START_TEST(error_replies)
{
	static const struct refusal rows[] = {
		{ "one topic is something else", &two,
		    EXEC3 "-WRONGTYPE no\n" INFO_A "-WRONGTYPE no",
		    FAULT_CONFIG, "WRONGTYPE" },
		{ "only the state of the second says so", &states,
		    EXEC2 INFO_A "-WRONGTYPE no", FAULT_CONFIG, "WRONGTYPE" },
		{ "the first is loading", &states,
		    EXEC2 "-LOADING no\n" INFO_B, FAULT_BACKEND, "LOADING" },
		{ "looking back is forbidden", &back, "+OK\n" NOPERM
		    Q Q Q ABORT, FAULT_CONFIG, "NOPERM" },
		{ "what is looked back at is something else", &back,
		    EXEC4 "-WRONGTYPE no\n*1\n" PART_A INFO_A INFO_B,
		    FAULT_CONFIG, "WRONGTYPE" },
		{ "a snapshot that may not be read", &hash,
		    "+OK\n" Q Q NOPERM ABORT, FAULT_CONFIG, "NOPERM" },
	};

	REFUSE(rows);
}
END_TEST

START_TEST(wrong_replies)
{
	static const struct refusal rows[] = {
		{ "a topic that was not asked for", &block_two,
		    "*1\n" PART("c", "1", ENTRY("9-9")), FAULT_PROTOCOL,
		    "XREAD" },
		{ "one behind those that were", &two, EXEC3 "*3\n" PART_A
		    PART_B PART("c", "1", ENTRY("9-9")) INFO_A INFO_B,
		    FAULT_PROTOCOL, "XREAD" },
		{ "a name that only begins like one", &block_two,
		    "*1\n" PART("a2", "1", ENTRY("9-9")), FAULT_PROTOCOL,
		    "XREAD" },
		{ "a topic without a name", &block_two,
		    "*1\n" PART("", "1", ENTRY("9-9")), FAULT_PROTOCOL,
		    "XREAD" },
		{ "a name that is a number", &block_two,
		    "*1\n*2\n:1\n*1\n" ENTRY("9-9"), FAULT_PROTOCOL,
		    "XREAD" },
		{ "a topic twice", &block_two, "*2\n" PART_A PART_A,
		    FAULT_PROTOCOL, "XREAD" },
		{ "a topic twice, with what comes next", &block_two,
		    "*2\n" PART_A PART("a", "1", ENTRY("6-1")),
		    FAULT_PROTOCOL, "XREAD" },
		{ "a topic twice, without entries", &block_two,
		    "*2\n" PART("a", "0", "") PART("a", "0", ""),
		    FAULT_PROTOCOL, "XREAD" },
		{ "no topic in a list of them", &block_two, "*0",
		    FAULT_PROTOCOL, "XREAD" },
		{ "each topic has a cursor of its own", &block_two,
		    "*1\n" PART("b", "1", ENTRY("6-0")), FAULT_PROTOCOL,
		    "XREAD" },
		{ "nothing is above the highest id", &highest,
		    EXEC2 READ1(HIGHEST) SOME_INFO, FAULT_PROTOCOL,
		    "XREAD" },
		{ "a state too few", &two,
		    "+OK\n" Q Q Q "*2\n" NONE INFO_A, FAULT_PROTOCOL,
		    "EXEC" },
		{ "the snapshot is missing", &string,
		    "+OK\n" Q Q Q "*2\n" NONE SOME_INFO, FAULT_PROTOCOL,
		    "EXEC" },
		{ "the second state is none", &states, EXEC2 INFO_A "*0",
		    FAULT_PROTOCOL, "XINFO" },
		{ "an oldest entry without fields", &state,
		    EXEC1 INFO("9-9", "3", "4", "*1\n$5-1\n"),
		    FAULT_PROTOCOL, "XINFO" },
		{ "an oldest entry whose fields are text", &state,
		    EXEC1 INFO("9-9", "3", "4", "*2\n$5-1\n$x\n"),
		    FAULT_PROTOCOL, "XINFO" },
		{ "nil for a look back", &back,
		    EXEC4 NONE NONE INFO_A INFO_B, FAULT_PROTOCOL,
		    "XREVRANGE" },
		{ "text for one", &back, EXEC4 "$9-9\n" NONE INFO_A INFO_B,
		    FAULT_PROTOCOL, "XREVRANGE" },
		{ "an entry that is text", &back,
		    EXEC4 "*1\n$9-9\n" NONE INFO_A INFO_B, FAULT_PROTOCOL,
		    "XREVRANGE" },
		{ "an entry with nothing in it", &back,
		    EXEC4 "*1\n*0\n" NONE INFO_A INFO_B, FAULT_PROTOCOL,
		    "XREVRANGE" },
		{ "the last of them without an id", &back,
		    EXEC4 "*2\n" ENTRY("9-9") "*2\n$9\n*0\n" NONE INFO_A
		    INFO_B, FAULT_PROTOCOL, "XREVRANGE" },
		{ "nil for a string", &string, EXEC3 NONE SOME_INFO "_",
		    FAULT_PROTOCOL, "GETRANGE" },
		{ "a number for a string", &string,
		    EXEC3 NONE SOME_INFO ":1", FAULT_PROTOCOL, "GETRANGE" },
		{ "an array for a string", &string,
		    EXEC3 NONE SOME_INFO "*1\n$x", FAULT_PROTOCOL,
		    "GETRANGE" },
		{ "nil for a hash", &hash, EXEC3 NONE SOME_INFO NONE,
		    FAULT_PROTOCOL, "HGETALL" },
		{ "text for a hash", &hash, EXEC3 NONE SOME_INFO "$x",
		    FAULT_PROTOCOL, "HGETALL" },
	};

	REFUSE(rows);
}
END_TEST

UNIT_MAIN("source_topics", what_is_asked, waiting_is_a_command_alone,
    the_largest_question, topics, before_the_first_entry,
    waiting_for_entries, fields, data_may_hold_any_byte, several_topics,
    one_of_several_does_not_exist, looking_back,
    each_is_looked_back_at_for_itself, snapshots,
    a_snapshot_of_another_type, a_forbidden_control_topic,
    another_key_is_forbidden, a_control_topic_alone, an_entry_is_no_refusal,
    everything_about_topics, out_of_memory, out_of_memory_for_reading_too,
    out_of_memory_and_forbidden, error_replies, wrong_replies)
