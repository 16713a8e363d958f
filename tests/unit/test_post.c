#include "core/post.h"

#include <string.h>

#include "core/limits.h"
#include "unit.h"

#define MOST 16
#define JSON "application/json"
#define FORM "application/x-www-form-urlencoded"
#define TEXT(s) { (s), sizeof(s) - 1 }

static const struct {
	const char *what;
	const char *content_type, *query;
	struct slice body;
	enum fault fault;
	const char *type;	/* or a part of the note */
	struct slice data;
} rows[] = {
	{ "an object", JSON, "", TEXT("{\"event\":\"tick\",\"data\":{ \"a\": "
	    "[1.50] }}"), FAULT_NONE, "tick", TEXT("{ \"a\": [1.50] }") },
	{ "in any order, with blanks", JSON, "",
	    TEXT("\n{ \"data\" : [ ] , \"event\" : \"tick\" }\n"),
	    FAULT_NONE, "tick", TEXT("[ ]") },
	{ "a string is what it says", JSON, "",
	    TEXT("{\"data\":\"a\\n\\\"\\u20ac\\ud83d\\ude00\"}"), FAULT_NONE,
	    "", TEXT("a\n\"\xe2\x82\xac\xf0\x9f\x98\x80") },
	{ "one that holds NUL", JSON, "", TEXT("{\"data\":\"a\\u0000b\"}"),
	    FAULT_NONE, "", TEXT("a\0b") },
	{ "an empty one", JSON, "", TEXT("{\"data\":\"\"}"), FAULT_NONE, "",
	    TEXT("") },
	{ "a number keeps its form", JSON, "", TEXT("{\"data\":1.0e+05}"),
	    FAULT_NONE, "", TEXT("1.0e+05") },
	{ "null is data", JSON, "", TEXT("{\"data\":null}"), FAULT_NONE, "",
	    TEXT("null") },
	{ "and no type", JSON, "", TEXT("{\"event\":null,\"data\":true}"),
	    FAULT_NONE, "", TEXT("true") },
	{ "names may be escaped", JSON, "", TEXT("{\"d\\u0061ta\":1}"),
	    FAULT_NONE, "", TEXT("1") },
	{ "the charset says nothing", "Application/JSON ; charset=utf-8", "",
	    TEXT("{\"data\":1}"), FAULT_NONE, "", TEXT("1") },
	{ "no data", JSON, "", TEXT("{\"event\":\"tick\"}"), FAULT_INPUT,
	    "'data' is missing", TEXT("") },
	{ "nothing", JSON, "", TEXT("{}"), FAULT_INPUT, "'data' is missing",
	    TEXT("") },
	{ "no body", JSON, "", TEXT(""), FAULT_INPUT, "is not JSON",
	    TEXT("") },
	{ "no object", JSON, "", TEXT("[1]"), FAULT_INPUT, "is not JSON",
	    TEXT("") },
	{ "a comma too many", JSON, "", TEXT("{\"data\":1,}"), FAULT_INPUT,
	    "at byte 10", TEXT("") },
	{ "half a character", JSON, "", TEXT("{\"data\":\"\\ud800\"}"),
	    FAULT_INPUT, "is not JSON", TEXT("") },
	{ "another charset", JSON, "", TEXT("{\"data\":\"\xe9\"}"),
	    FAULT_INPUT, "is not JSON", TEXT("") },
	{ "an unknown member is named", JSON, "",
	    TEXT("{\"type\":\"x\",\"data\":1}"), FAULT_INPUT, "\"type\"",
	    TEXT("") },
	{ "case counts", JSON, "", TEXT("{\"Data\":1}"), FAULT_INPUT,
	    "\"Data\"", TEXT("") },
	{ "a long one in part", JSON, "", TEXT("{\"aaaaaaaaaaaaaaaaaaaaaaaaaa"
	    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\":1}"),
	    FAULT_INPUT, "aaaaaaaa: only", TEXT("") },
	{ "one that is there twice", JSON, "", TEXT("{\"data\":1,\"data\":2}"),
	    FAULT_INPUT, "\"data\"", TEXT("") },
	{ "under two spellings", JSON, "",
	    TEXT("{\"event\":null,\"\\u0065vent\":\"x\",\"data\":1}"),
	    FAULT_INPUT, "each once", TEXT("") },
	{ "a type that is none", JSON, "", TEXT("{\"event\":1,\"data\":1}"),
	    FAULT_INPUT, "no string", TEXT("") },
	{ "a type with a line break", JSON, "",
	    TEXT("{\"event\":\"a\\nid: 9\",\"data\":1}"), FAULT_INPUT,
	    "line break", TEXT("") },
	{ "with another", JSON, "", TEXT("{\"event\":\"a\\r\",\"data\":1}"),
	    FAULT_INPUT, "line break", TEXT("") },
	{ "with NUL", JSON, "", TEXT("{\"event\":\"a\\u0000\",\"data\":1}"),
	    FAULT_INPUT, "line break or NUL", TEXT("") },
	{ "as much data as may be", JSON, "",
	    TEXT("{\"data\":\"0123456789abcde\\u0066\"}"), FAULT_NONE, "",
	    TEXT("0123456789abcdef") },
	{ "a byte more", JSON, "", TEXT("{\"data\":\"0123456789abcdefg\"}"),
	    FAULT_LIMIT, "more than 16 bytes", TEXT("") },
	{ "quotes and braces count where they are sent", JSON, "",
	    TEXT("{\"data\":[\"0123456789abc\"]}"), FAULT_LIMIT,
	    "more than 16 bytes", TEXT("") },

	{ "a form", FORM, "", TEXT("event=a+b&data=%7B%22x%22%3A1%7D"),
	    FAULT_NONE, "a b", TEXT("{\"x\":1}") },
	{ "with any byte of a text", FORM, "", TEXT("data=a%0D%0A%00=b"),
	    FAULT_NONE, "", TEXT("a\r\n\0=b") },
	{ "empty fields", FORM, "", TEXT("&event=&data&"), FAULT_NONE, "",
	    TEXT("") },
	{ "an unknown field", FORM, "", TEXT("data=1&type=x"), FAULT_INPUT,
	    "field type", TEXT("") },
	{ "JSON that is called a form", FORM, "", TEXT("{\"data\":1}"),
	    FAULT_INPUT, "{\"data\":1}", TEXT("") },
	{ "a field twice", FORM, "", TEXT("data=1&data=2"), FAULT_INPUT,
	    "each once", TEXT("") },
	{ "bad encoding", FORM, "", TEXT("data=%2"), FAULT_INPUT,
	    "badly encoded", TEXT("") },
	{ "an empty form", FORM, "", TEXT(""), FAULT_INPUT,
	    "'data' is missing", TEXT("") },
	{ "a form in another charset", FORM, "", TEXT("data=%e9"), FAULT_INPUT,
	    "UTF-8", TEXT("") },
	{ "a type in another charset", FORM, "", TEXT("data=1&event=%e9"),
	    FAULT_INPUT, "UTF-8", TEXT("") },

	{ "a text", "text/plain", "event=tick", TEXT("a\r\n=&b"), FAULT_NONE,
	    "tick", TEXT("a\r\n=&b") },
	{ "whatever it is called", "", "a=1&event=a%20b&c", TEXT("{"),
	    FAULT_NONE, "a b", TEXT("{") },
	{ "also nothing", "text/plain", "", TEXT(""), FAULT_NONE, "",
	    TEXT("") },
	{ "no UTF-8", "text/plain", "", TEXT("\xff"), FAULT_INPUT, "UTF-8",
	    TEXT("") },
	{ "too long a text", "text/plain", "", TEXT("0123456789abcdefg"),
	    FAULT_LIMIT, "more than 16 bytes", TEXT("") },
	{ "two types in the query", "text/plain", "event=a&event=b",
	    TEXT("x"), FAULT_INPUT, "twice", TEXT("") },
	{ "a type badly encoded", "text/plain", "event=%", TEXT("x"),
	    FAULT_INPUT, "badly encoded", TEXT("") },
	{ "a line break in the query", "text/plain", "event=a%0ab", TEXT("x"),
	    FAULT_INPUT, "line break", TEXT("") },
	{ "a query's type beside JSON", JSON, "event=a", TEXT("{\"data\":1}"),
	    FAULT_INPUT, "belongs to the body", TEXT("") },
	{ "beside a form", FORM, "event=a", TEXT("data=1"), FAULT_INPUT,
	    "belongs to the body", TEXT("") },
};

START_TEST(bodies)
{
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct fault_note note = { "" };
		struct post post;
		struct buf room;
		enum fault fault;

		buf_init(&room, POST_ROOM_BYTES(rows[i].body.n));
		fault = post_read(slice_of(rows[i].content_type),
		    slice_of(rows[i].query), rows[i].body, MOST, &room, &post,
		    &note);
		ck_assert_msg(fault == rows[i].fault, "%s: %s, %s",
		    rows[i].what, fault_name(fault), note.text);
		if (fault == FAULT_NONE) {
			ROW(slice_equals(post.type, rows[i].type),
			    rows[i].what);
			ROW(slice_same(post.data, rows[i].data),
			    rows[i].what);
		} else {
			ck_assert_msg(strstr(note.text, rows[i].type) != NULL,
			    "%s: %s", rows[i].what, note.text);
		}
		buf_fini(&room);
	}
}
END_TEST

/* The longest type there may be, and a byte more, by each road. */
START_TEST(long_types)
{
	static const char *const kinds[] = { JSON, FORM, "" };
	char type[LIMIT_EVENT_TYPE_BYTES + 2];
	size_t i, n;

	memset(type, 'x', sizeof(type));
	for (i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		for (n = LIMIT_EVENT_TYPE_BYTES; n < sizeof(type); n++) {
			struct fault_note note;
			struct buf body, room, query;
			struct post post;
			enum fault fault;

			buf_init(&body, 4096);
			buf_init(&query, 4096);
			ck_assert(kinds[i][0] == '\0' ?
			    buf_addf(&query, "event=%.*s", (int)n, type) :
			    buf_addf(&body, i == 0 ?
			    "{\"data\":1,\"event\":\"%.*s\"}" :
			    "data=1&event=%.*s", (int)n, type));
			buf_init(&room, POST_ROOM_BYTES(body.n));
			fault = post_read(slice_of(kinds[i]),
			    buf_view(&query), buf_view(&body), MOST, &room,
			    &post, &note);
			ck_assert_int_eq(fault, n == LIMIT_EVENT_TYPE_BYTES ?
			    FAULT_NONE : FAULT_INPUT);
			if (fault == FAULT_NONE)
				ck_assert_uint_eq(post.type.n, n);
			else
				ck_assert_ptr_nonnull(strstr(note.text,
				    "128 bytes"));
			buf_fini(&room);
			buf_fini(&query);
			buf_fini(&body);
		}
}
END_TEST

START_TEST(no_room)
{
	const struct slice body = TEXT("{\"data\":1}"), none = { NULL, 0 };
	struct post post;
	struct buf room;

	buf_init(&room, body.n);
	ck_assert_int_eq(post_read(slice_of(JSON), none, body, MOST, &room,
	    &post, NULL), FAULT_LIMIT);
	buf_fini(&room);
}
END_TEST

UNIT_MAIN("post", bodies, long_types, no_room)
