#include "core/record.h"

#include <string.h>

#include "unit.h"

#define ROWS(rows) (sizeof(rows) / sizeof((rows)[0]))

START_TEST(reads_from_lines)
{
	static const struct {
		const char *text;
		const char *key;	/* NULL: refused */
		const char *reason;	/* then, a part of the note */
		size_t wildcards;
		const char *what;
	} rows[] = {
		{ "channel orders", "channel:orders", NULL, 0, "a channel" },
		{ "channel  a.*.b*", "channel:a.*.b*", NULL, 2, "a pattern" },
		{ "channel *", "channel:*", NULL, 1, "everything" },
		{ "channel [a]?\\", "channel:[a]?\\", NULL, 0,
		    "only '*' is a wildcard" },
		{ "channel *a*b*c*d*e*f*g*h*", "channel:*a*b*c*d*e*f*g*h*",
		    NULL, 9, "nine wildcards" },
		{ "channel *a*b*c*d*e*f*g*h*i*", NULL, "more than 9", 0,
		    "ten of them" },
		{ "channel a**", NULL, "one '*' stands for", 0,
		    "two side by side" },
		{ "channel", NULL, "'channel PATTERN'", 0, "no pattern" },
		{ "channel a b", NULL, "'channel PATTERN'", 0, "two" },
		{ "", NULL, "it must read", 0, "nothing" },
		{ "topic a", NULL, "it must read", 0, "no such kind" },
		{ "subject a.*.c.>", "subject:a.*.c.>", NULL, 2,
		    "both wildcards of NATS" },
		{ "subject >", "subject:>", NULL, 1, "all subjects" },
		{ "subject a.>.b", NULL, "it comes last", 0,
		    "'>' in the middle" },
		{ "subject a..b", NULL, "one dot", 0, "an empty word" },
		{ "subject a.", NULL, "one dot", 0, "an empty word last" },
		{ "subject a.b*", NULL, "a whole word", 0,
		    "'*' in a word" },
		{ "subject a>", NULL, "a whole word", 0, "'>' in a word" },
		{ "jetstream EVENTS a.*", "jetstream:EVENTS:a.*", NULL, 1,
		    "a stream and a subject" },
		{ "jetstream a.*", NULL, "'jetstream STREAM SUBJECT'", 0,
		    "a subject alone" },
	};
	struct record_from from;
	struct fault_note note;
	struct buf key;
	size_t i;

	for (i = 0; i < ROWS(rows); i++) {
		bool good = rows[i].key != NULL;

		ROW(record_from_parse(slice_of(rows[i].text), &from, &note) ==
		    (good ? FAULT_NONE : FAULT_CONFIG), rows[i].what);
		ROW(good || strstr(note.text, rows[i].reason) != NULL,
		    rows[i].what);
		if (!good)
			continue;
		ROW(from.wildcards == rows[i].wildcards, rows[i].what);
		buf_init(&key, 100);
		ROW(record_from_key(&from, &key), rows[i].what);
		ROW(slice_equals(buf_view(&key), rows[i].key), rows[i].what);
		buf_fini(&key);
	}
}
END_TEST

START_TEST(spells_patterns)
{
	static const struct {
		const char *from, *glob, *what;
	} rows[] = {
		{ "channel a.*", "a.*", "'*' is what it is" },
		{ "channel [a]*", "\\[a\\]*", "brackets are signs" },
		{ "channel ?*\\", "\\?*\\\\", "so are these" },
	};
	char all[LIMIT_PATTERN_BYTES + 1], room[RECORD_GLOB_BYTES];
	struct record_from from = { .pattern = { all, sizeof(all) - 1 } };
	size_t i;

	memset(all, '?', sizeof(all));
	ck_assert_uint_eq(record_from_glob(&from, room).n, sizeof(room));
	for (i = 0; i < ROWS(rows); i++) {
		ROW(record_from_parse(slice_of(rows[i].from), &from, NULL) ==
		    FAULT_NONE, rows[i].what);
		ROW(slice_equals(record_from_glob(&from, room), rows[i].glob),
		    rows[i].what);
	}
}
END_TEST

/* What the wildcards stand for, with bars between them; NULL: no match. */
START_TEST(matches)
{
	static const struct {
		const char *from;
		const char *name;
		const char *wildcards;
		const char *what;
	} rows[] = {
		{ "channel a", "a", "", "the same" },
		{ "channel a", "ab", NULL, "more than that" },
		{ "channel ab", "a", NULL, "less than that" },
		{ "channel a*", "a", "|", "'*' may be nothing" },
		{ "channel a*", "abc", "|bc", "or the rest" },
		{ "channel a*", "ba", NULL, "but the start must be there" },
		{ "channel *a", "aaa", "|aa", "the last one takes all" },
		{ "channel *.*", "a.b.c", "|a|b.c",
		    "the first one takes little" },
		{ "channel a*b*c", "abbc", "||b", "an empty one first" },
		{ "channel a*b*c", "axbycz", NULL, "an end that does not fit" },
		{ "channel *ab*", "aab", "|a|", "after a false start" },
		{ "channel a*c*c", "abcbcbc", "|b|bcb", "what is left" },
		{ "channel [a]", "a", NULL, "brackets are no set" },
		{ "channel a?", "ab", NULL, "'?' is no wildcard" },
		{ "channel *", "", "|", "an empty channel" },
		{ "subject a.b", "a.b", "", "the same" },
		{ "subject a.b", "a", NULL, "a word less" },
		{ "subject a.b", "a.b.c", NULL, "a word more" },
		{ "subject a.*", "a.b", "|b", "one word" },
		{ "subject a.*", "a", NULL, "'*' is a word" },
		{ "subject a.*", "a.b.c", NULL, "and only one" },
		{ "subject a.>", "a.b.c", "|b.c", "the rest" },
		{ "subject a.>", "a", NULL, "the rest is not nothing" },
		{ "subject *.b.>", "a.b.c.d", "|a|c.d", "both" },
		{ "subject >", "a", "|a", "everything" },
		{ "jetstream S *.b", "a.b", "|a", "the stream is no part" },
	};
	struct slice wildcard[RECORD_WILDCARDS_MAX];
	struct record_from from;
	struct buf got;
	size_t i, k;

	for (i = 0; i < ROWS(rows); i++) {
		ROW(record_from_parse(slice_of(rows[i].from), &from, NULL) ==
		    FAULT_NONE, rows[i].what);
		ROW(record_match(&from, slice_of(rows[i].name), wildcard) ==
		    (rows[i].wildcards != NULL), rows[i].what);
		if (rows[i].wildcards == NULL)
			continue;
		buf_init(&got, 100);
		for (k = 0; k < from.wildcards; k++)
			ROW(buf_add_text(&got, "|") &&
			    buf_add_slice(&got, wildcard[k]), rows[i].what);
		ROW(slice_equals(buf_view(&got), rows[i].wildcards),
		    rows[i].what);
		buf_fini(&got);
	}
}
END_TEST

START_TEST(checks_templates)
{
	static const struct {
		const char *text;
		size_t wildcards;
		const char *reason;	/* NULL: it is fine */
		const char *what;
	} rows[] = {
		{ "topic", 0, NULL, "no variable" },
		{ "a.{1}.{9}", 9, NULL, "wildcards" },
		{ "{channel}", 0, NULL, "the channel" },
		{ "u.{json:user/id}", 0, NULL, "a value" },
		{ "a.{2}", 1, "only 1 wildcard", "one that is not there" },
		{ "a.{0}", 9, "{0} is no", "they count from 1" },
		{ "a.{10}", 9, "{10} is no", "to 9" },
		{ "a.{user}", 9, "{user} is no", "no visitor here" },
		{ "a.{json:}", 9, "empty", "no path" },
		{ "a.{json:a//b}", 9, "is no name", "a hole in a path" },
		{ "", 9, "it is empty", "nothing" },
		{ "a.{1", 9, "brace", "no end" },
		{ "a.1}", 9, "brace", "no start" },
		{ "{a{1}}", 9, "brace", "one in another" },
		{ "{1}}", 9, "brace", "one too many" },
		{ "{", 9, "brace", "nothing else" },
		{ "{}", 9, "{} is no", "no name" },
	};
	struct fault_note note;
	size_t i;

	for (i = 0; i < ROWS(rows); i++) {
		bool good = rows[i].reason == NULL;

		ROW(record_template_check(slice_of(rows[i].text),
		    rows[i].wildcards, &note) ==
		    (good ? FAULT_NONE : FAULT_CONFIG), rows[i].what);
		ck_assert_msg(good || strstr(note.text, rows[i].reason) !=
		    NULL, "%s: %s", rows[i].what, note.text);
	}
}
END_TEST

/* A section with all that a row says. */
static struct record_terms
terms_of(const char *topic, const char *event, const char *strip,
    enum record_envelope envelope)
{
	struct record_terms terms = { .name = slice_of("r"),
	    .strip = slice_of(strip), .envelope = envelope,
	    .topic = slice_of(topic) };

	if (event == NULL)
		return terms;
	if (strcmp(event, "channel") == 0) {
		terms.event = RECORD_EVENT_CHANNEL;
	} else if (event[0] == '!') {
		terms.event = RECORD_EVENT_FIXED;
		terms.event_word = slice_of(event + 1);
	} else {
		terms.event = RECORD_EVENT_JSON;
		ck_assert(keypath_parse(slice_of(event), &terms.event_path,
		    NULL) == FAULT_NONE);
	}
	return terms;
}

START_TEST(routes)
{
	static const struct {
		const char *topic, *event, *strip;
		enum record_envelope envelope;
		const char *name, *payload;
		const char *to;		/* topic, type, data; NULL: it has
					 * none, for this reason: */
		const char *reason;
		const char *what;
	} rows[] = {
		{ "t", NULL, NULL, RECORD_NONE, "p.1", "x", "t||x", NULL,
		    "a fixed topic" },
		{ "t.{1}", NULL, NULL, RECORD_NONE, "p.a:b_c-D.9", "",
		    "t.a:b_c-D.9||", NULL, "all that a part may hold" },
		{ "{channel}", NULL, "p.", RECORD_NONE, "p.7", "x", "7||x",
		    NULL, "without what is stripped" },
		{ "{channel}", NULL, "q.", RECORD_NONE, "p.7", "x",
		    "p.7||x", NULL, "which need not be there" },
		{ "t", "channel", "p.", RECORD_NONE, "p.7", "x", "t|7|x",
		    NULL, "the channel as the type" },
		{ "t", "!word", NULL, RECORD_NONE, "p.7", "x", "t|word|x",
		    NULL, "a fixed type" },
		{ "t", "type", NULL, RECORD_NONE, "p.", "{\"type\":\"a b\"}",
		    "t|a b|{\"type\":\"a b\"}", NULL, "a property" },
		{ "t", "type", NULL, RECORD_NONE, "p.", "{\"type\":3}",
		    "t||{\"type\":3}", NULL, "a number is no type" },
		{ "t", "type", NULL, RECORD_NONE, "p.", "no JSON",
		    "t||no JSON", NULL, "no JSON has no type" },
		{ "t", "a/b/1", NULL, RECORD_NONE, "p.",
		    "{\"a\":{\"b\":[0,\"\\u00e9\"]}}",
		    "t|\xc3\xa9|{\"a\":{\"b\":[0,\"\\u00e9\"]}}", NULL,
		    "deep down, and escaped" },
		{ "t", "type", NULL, RECORD_NONE, "p.",
		    "{\"type\":\"a\\r\\nid: 1\"}", NULL, "line break",
		    "a type with more lines" },
		{ "t", "type", NULL, RECORD_NONE, "p.",
		    "{\"type\":\"a\\u0000\"}", NULL, "NUL", "a type with NUL" },
		{ "t", "channel", NULL, RECORD_NONE, "p.\xff", "x", NULL,
		    "no UTF-8", "a type of other bytes" },
		{ "t.{json:id}", NULL, NULL, RECORD_NONE, "p.",
		    "{\"id\":\"a-1\"}", "t.a-1||{\"id\":\"a-1\"}", NULL,
		    "a value in the topic" },
		{ "t.{json:id}", NULL, NULL, RECORD_NONE, "p.",
		    "{\"id\":12345678901234567890}",
		    "t.12345678901234567890||{\"id\":12345678901234567890}",
		    NULL, "a whole number, all of it" },
		{ "t.{json:id}", NULL, NULL, RECORD_NONE, "p.",
		    "{\"id\":1.5}", NULL, "no number", "no whole number" },
		{ "t.{json:id}", NULL, NULL, RECORD_NONE, "p.",
		    "{\"id\":-1}", NULL, "no number", "a negative one" },
		{ "t.{json:id}", NULL, NULL, RECORD_NONE, "p.",
		    "{\"id\":true}", NULL, "no short text", "no text" },
		{ "t.{json:id}", NULL, NULL, RECORD_NONE, "p.",
		    "{\"id\":\"\"}", NULL, "is empty", "an empty one" },
		{ "t.{json:id}", NULL, NULL, RECORD_NONE, "p.",
		    "{\"id\":\"a{b}\"}", NULL, "no part of", "a brace" },
		{ "t.{json:id}", NULL, NULL, RECORD_NONE, "p.",
		    "{\"id\":\"\\u002a\"}", NULL, "no part of",
		    "an escaped star" },
		{ "t.{json:id}", NULL, NULL, RECORD_NONE, "p.", "{\"ix\":1}",
		    NULL, "{json:id} is not there", "no value" },
		{ "t.{1}", NULL, NULL, RECORD_NONE, "p.a b", "x", NULL,
		    "no part of", "a blank" },
		{ "t.{1}", NULL, NULL, RECORD_NONE, "p.", "x", NULL,
		    "is empty", "an empty wildcard" },
		{ "t.{1}", NULL, NULL, RECORD_NONE, "p.\xc3\xa9", "x", NULL,
		    "no part of", "a letter with an accent" },
		{ "t", NULL, NULL, RECORD_NONE, "q", "x", NULL,
		    "no 'from' matches", "another channel" },
		{ "t", NULL, NULL, RECORD_NONE, "p.", "\xac\xed\x05sr", NULL,
		    "no UTF-8", "a serialised object" },
		{ "{channel}", NULL, NULL, RECORD_LARAVEL, "p.1",
		    "{\"event\":\"E\",\"data\":{\"a\":1},\"socket\":null}",
		    "p.1|E|{\"a\":1}", NULL, "Laravel's envelope" },
		{ "{json:a}", "b", NULL, RECORD_LARAVEL, "p.1",
		    "{\"event\":\"E\",\"data\":{\"a\":1,\"b\":\"F\"}}",
		    "1|F|{\"a\":1,\"b\":\"F\"}", NULL,
		    "paths count from the data" },
		{ "t", NULL, NULL, RECORD_LARAVEL, "p.1", "hello", NULL,
		    "no broadcast of Laravel's", "no envelope" },
	};
	struct record_terms terms;
	struct record_route route;
	struct record_from from;
	struct fault_note note;
	struct buf room, got;
	size_t i;

	buf_init(&room, RECORD_ROOM_BYTES);
	buf_init(&got, 1000);
	for (i = 0; i < ROWS(rows); i++) {
		bool good = rows[i].to != NULL;

		terms = terms_of(rows[i].topic, rows[i].event, rows[i].strip,
		    rows[i].envelope);
		ROW(record_from_parse(slice_of("channel p.*"), &from, NULL) ==
		    FAULT_NONE, rows[i].what);
		from.terms = &terms;
		ROW(record_route(&from, slice_of(rows[i].name),
		    slice_of(rows[i].payload), &room, &route, &note) ==
		    (good ? FAULT_NONE : FAULT_INPUT), rows[i].what);
		ck_assert_msg(good || strstr(note.text, rows[i].reason) !=
		    NULL, "%s: %s", rows[i].what, note.text);
		if (!good)
			continue;
		buf_cut(&got, 0);
		ROW(buf_add_slice(&got, route.topic) &&
		    buf_add_text(&got, "|") &&
		    buf_add_slice(&got, route.event) &&
		    buf_add_text(&got, "|") &&
		    buf_add_slice(&got, route.data), rows[i].what);
		ck_assert_msg(slice_equals(buf_view(&got), rows[i].to),
		    "%s: %s", rows[i].what, buf_text(&got));
		ROW(!route.drop, rows[i].what);
	}
	buf_fini(&room);
	buf_fini(&got);
}
END_TEST

START_TEST(maps_types)
{
	struct record_terms terms = terms_of("t", "channel", "p.",
	    RECORD_NONE);
	struct record_route route;
	struct record_from from;
	struct buf room;

	ck_assert(typemap_add(&terms.map, slice_of("a.* A"), NULL) ==
	    FAULT_NONE);
	ck_assert(typemap_add(&terms.map, slice_of("b -"), NULL) ==
	    FAULT_NONE);
	ck_assert(record_from_parse(slice_of("channel p.*"), &from, NULL) ==
	    FAULT_NONE);
	from.terms = &terms;
	buf_init(&room, RECORD_ROOM_BYTES);
	ck_assert(record_route(&from, slice_of("p.a.1"), slice_of("x"), &room,
	    &route, NULL) == FAULT_NONE);
	ck_assert(slice_equals(route.event, "A") && !route.drop);
	ck_assert(record_route(&from, slice_of("p.b"), slice_of("x"), &room,
	    &route, NULL) == FAULT_NONE);
	ck_assert(route.drop);
	ck_assert(record_route(&from, slice_of("p.c"), slice_of("x"), &room,
	    &route, NULL) == FAULT_NONE);
	ck_assert(slice_equals(route.event, "c") && !route.drop);
	buf_fini(&room);
}
END_TEST

static bool
add_many(struct buf *b, char c, size_t n)
{
	if (!buf_reserve(b, n))
		return false;
	memset(b->p + b->n, c, n);
	b->n += n;
	return true;
}

/* Sizes at and beyond each limit; the views stay where they were told. */
START_TEST(has_limits)
{
	static const struct {
		size_t value;	/* of "id", which is topic and type */
		size_t rest;	/* of the payload */
		bool is_type;
		enum fault fault;
		const char *what;
	} rows[] = {
		{ LIMIT_KEY_BYTES - 2, 10, false, FAULT_NONE,
		    "the longest topic" },
		{ LIMIT_KEY_BYTES - 1, 10, false, FAULT_LIMIT,
		    "a byte more" },
		{ 6 * LIMIT_KEY_BYTES - 2, 10, false, FAULT_LIMIT,
		    "the longest value" },
		{ 6 * LIMIT_KEY_BYTES - 1, 10, false, FAULT_INPUT,
		    "one that is not looked at" },
		{ LIMIT_EVENT_TYPE_BYTES, 10, true, FAULT_NONE,
		    "the longest type" },
		{ LIMIT_EVENT_TYPE_BYTES + 1, 10, true, FAULT_LIMIT,
		    "a longer type" },
		{ 5, LIMIT_EVENT_DATA_BYTES - 20, false, FAULT_NONE,
		    "much data" },
		{ 5, LIMIT_EVENT_DATA_BYTES + 1, false, FAULT_LIMIT,
		    "too much data" },
	};
	struct record_route route;
	struct record_from from;
	struct buf room, payload;
	size_t i;

	buf_init(&room, RECORD_ROOM_BYTES);
	ck_assert(record_from_parse(slice_of("channel p"), &from, NULL) ==
	    FAULT_NONE);
	for (i = 0; i < ROWS(rows); i++) {
		struct record_terms terms = terms_of(rows[i].is_type ? "t" :
		    "t.{json:id}", "id", NULL, RECORD_LARAVEL);

		if (!rows[i].is_type)
			terms.event = RECORD_EVENT_OWN;
		from.terms = &terms;
		buf_init(&payload, 1 << 21);
		ROW(buf_add_text(&payload, "{\"event\":\"E\",\"socket\":1,"
		    "\"data\":{\"socket\":1,\"id\":\""), rows[i].what);
		ROW(add_many(&payload, 'v', rows[i].value), rows[i].what);
		ROW(buf_add_text(&payload, "\"}}"), rows[i].what);
		ROW(payload.n >= rows[i].rest || add_many(&payload, ' ',
		    rows[i].rest - payload.n), rows[i].what);
		ROW(record_route(&from, slice_of("p"), buf_view(&payload),
		    &room, &route, NULL) == rows[i].fault, rows[i].what);
		if (rows[i].fault == FAULT_NONE) {
			ROW(slice_starts(route.data, "{\"id\":\"vvvvv"),
			    rows[i].what);
			ROW(slice_starts(route.topic, "t"), rows[i].what);
			ROW(slice_starts(route.event,
			    rows[i].is_type ? "vvvvv" : "E"), rows[i].what);
		}
		buf_fini(&payload);
	}
	buf_fini(&room);
}
END_TEST

UNIT_MAIN("record", reads_from_lines, spells_patterns, matches,
    checks_templates, routes, maps_types, has_limits)
