#include "core/start.h"

#include <string.h>

#include "core/limits.h"
#include "unit.h"

START_TEST(starts)
{
	static const struct {
		const char *text;
		struct start start;
		const char *what;
	} rows[] = {
		{ "now", { START_NOW, 0, 0 }, "what comes from now on" },
		{ "earliest", { START_EARLIEST, 0, 0 }, "all there is" },
		{ "last 1", { START_LAST, 1, 0 }, "the last entry" },
		{ "last 1000", { START_LAST, 1000, 0 }, "the most" },
		{ "since 5m", { START_SINCE, 0, 300000 }, "a span" },
		{ "since 1ms", { START_SINCE, 0, 1 }, "the least" },
		{ "since 366d", { START_SINCE, 0, 31622400000 }, "a year" },
		{ "since 90", { START_SINCE, 0, 90000 }, "seconds" },
		{ " \tlast \t 3\t ", { START_LAST, 3, 0 },
		    "any number of blanks" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct fault_note note;
		struct start start;

		ROW(start_parse(slice_of(rows[i].text), &start, &note) ==
		    FAULT_NONE, rows[i].what);
		ROW(start.kind == rows[i].start.kind &&
		    start.last == rows[i].start.last &&
		    start.since_ms == rows[i].start.since_ms, rows[i].what);
	}
}
END_TEST

START_TEST(no_starts)
{
	static const struct {
		const char *text, *what;
	} rows[] = {
		{ NULL, "nothing" },
		{ "", "an empty text" },
		{ " ", "a blank" },
		{ "then", "another word" },
		{ "Now", "case counts" },
		{ "nowadays", "a longer word" },
		{ "$", "Redis's word for now" },
		{ "now now", "a word too many" },
		{ "earliest 3", "a number that is not asked for" },
		{ "last", "no number" },
		{ "last 0", "none" },
		{ "last 1001", "more than the most" },
		{ "last 4294967297", "more than fits" },
		{ "last 18446744073709551617", "far more" },
		{ "last -1", "a sign" },
		{ "last 03", "a leading zero" },
		{ "last 3x", "a letter" },
		{ "last 3 4", "two numbers" },
		{ "last3", "no blank" },
		{ "since", "no span" },
		{ "since 0", "no time at all" },
		{ "since 0ms", "the same with a unit" },
		{ "since 367d", "more than a year" },
		{ "since soon", "no time" },
		{ "since -5m", "the future" },
		{ "since 5 m", "a unit that stands alone" },
		{ "since 5m ago", "a word too many" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct start start = { START_LAST, 47, 11 };
		struct fault_note note;

		ROW(start_parse(slice_of(rows[i].text), &start, &note) ==
		    FAULT_CONFIG, rows[i].what);
		ROW(strstr(note.text, "since 5m") != NULL, rows[i].what);
		ROW(start.kind == START_LAST && start.last == 47 &&
		    start.since_ms == 11, rows[i].what);
	}
}
END_TEST

START_TEST(where_a_start_is)
{
	static const struct {
		struct start start;
		int64_t unix_ms;
		struct eventid after;
		const char *what;
	} rows[] = {
		{ { START_EARLIEST, 0, 0 }, 1795232921123, { 0, 0 },
		    "before every entry" },
		{ { START_SINCE, 0, 300000 }, 1795232921123,
		    { 1795232621122, 0 },
		    "so that the first millisecond of the span is in it" },
		{ { START_SINCE, 0, 1 }, 3, { 1, 0 },
		    "a clock that was never set" },
		{ { START_SINCE, 0, 1 }, 2, { 0, 0 },
		    "the first millisecond ever" },
		{ { START_SINCE, 0, 5 }, 5, { 0, 0 },
		    "a span as long as time" },
		{ { START_SINCE, 0, 5 }, 4, { 0, 0 }, "a longer one" },
		{ { START_SINCE, 0, 5 }, 0, { 0, 0 }, "no time at all" },
		{ { START_SINCE, 0, 5 }, -3, { 0, 0 },
		    "a clock before its beginning" },
		{ { START_SINCE, 0, 1 }, INT64_MAX, { INT64_MAX - 2, 0 },
		    "the end of time" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		ROW(eventid_compare(start_after(&rows[i].start,
		    rows[i].unix_ms), rows[i].after) == 0, rows[i].what);
}
END_TEST

/* ---- snapshots ---- */

#define KEY64 "0123456789012345678901234567890123456789012345678901234567890123"

static void
know(struct vars *known)
{
	vars_init(known);
	ck_assert(vars_add(known, slice_of("tenant"), slice_of(NULL)));
}

START_TEST(snapshots)
{
	static const struct {
		const char *text;
		enum snapshot_kind kind;
		const char *key, *type;
		const char *what;
	} rows[] = {
		{ "get dash as metrics", SNAPSHOT_STRING, "dash", "metrics",
		    "a string" },
		{ "hgetall dash as metrics", SNAPSHOT_HASH, "dash",
		    "metrics", "a hash" },
		{ "get dash:{tenant} as m", SNAPSHOT_STRING,
		    "dash:{tenant}", "m", "a variable" },
		{ "\tget  as\tas  as ", SNAPSHOT_STRING, "as", "as",
		    "any blanks, and any names" },
		{ "get k as " KEY64 KEY64, SNAPSHOT_STRING, "k",
		    KEY64 KEY64, "the longest type" },
		{ "get k as \xc3\xa9", SNAPSHOT_STRING, "k", "\xc3\xa9",
		    "a type beyond ASCII" },
	};
	struct vars known;
	size_t i;

	know(&known);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct snapshot snapshot;
		struct fault_note note;

		ROW(snapshot_parse(slice_of(rows[i].text), &known, &snapshot,
		    &note) == FAULT_NONE, rows[i].what);
		ROW(snapshot.kind == rows[i].kind, rows[i].what);
		ROW(slice_equals(snapshot.key, rows[i].key), rows[i].what);
		ROW(slice_equals(snapshot.type, rows[i].type), rows[i].what);
	}
}
END_TEST

START_TEST(no_snapshots)
{
	static const struct {
		const char *text, *hint, *what;
	} rows[] = {
		{ "", "it is written", "nothing" },
		{ "dash", "it is written", "a key alone" },
		{ "GET k as t", "it is written", "case counts" },
		{ "hget k as t", "it is written", "another command" },
		{ "get", "it is written", "no key" },
		{ "get k", "it is written", "no type" },
		{ "get k as", "it is written", "the type is missing" },
		{ "get k t", "it is written", "the word between is" },
		{ "get k is t", "it is written", "another one is there" },
		{ "get k as t u", "it is written", "a word too many" },
		{ "get k as " KEY64 KEY64 "0", "longer than 128 bytes",
		    "a type that no event can have" },
		{ "get k as a\rb", "control character",
		    "a type that would end its line" },
		{ "get k as a\x1f", "control character",
		    "another that cannot be seen" },
		{ "get {user} as t", "{user} is not a variable",
		    "a variable that is not known" },
		{ "get {tenant as t", "", "a template that is none" },
	};
	struct vars known;
	size_t i;

	know(&known);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct fault_note note = { "" };
		struct snapshot snapshot;

		ROW(snapshot_parse(slice_of(rows[i].text), &known, &snapshot,
		    &note) == FAULT_CONFIG, rows[i].what);
		ck_assert_msg(note.text[0] != '\0' &&
		    strstr(note.text, rows[i].hint) != NULL,
		    "%s: the note is '%s'", rows[i].what, note.text);
	}
}
END_TEST

UNIT_MAIN("start", starts, no_starts, where_a_start_is, snapshots,
    no_snapshots)
