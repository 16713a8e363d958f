#include "core/jsonval.h"

#include <string.h>

#include "base/buf.h"
#include "core/limits.h"
#include "unit.h"

#define ROOM 8

struct found {
	enum fault fault;
	struct jsonval val;
	char text[ROOM];
};

static struct found
find(struct slice document, const char *path)
{
	struct found found = { FAULT_NONE, { JSONVAL_OTHER, 0, 0 }, "" };
	struct fault_note note;

	found.fault = jsonval_find(document, slice_of(path), found.text, ROOM,
	    &found.val, &note);
	return found;
}

START_TEST(finds)
{
	static const struct {
		const char *document, *path;
		enum jsonval_kind kind;
		int64_t number;
		const char *text;
		const char *what;
	} rows[] = {
		{ "{\"a\":7}", "a", JSONVAL_INT, 7, NULL, "an integer" },
		{ "{\"a\":-7}", "a", JSONVAL_INT, -7, NULL, "below zero" },
		{ "{\"a\":0}", "a", JSONVAL_INT, 0, NULL, "zero" },
		{ "{\"a\":9007199254740992}", "a", JSONVAL_INT,
		    9007199254740992, NULL, "2^53" },
		{ "{\"a\":9007199254740993}", "a", JSONVAL_OTHER, 0, NULL,
		    "one more" },
		{ "{\"a\":-9007199254740992}", "a", JSONVAL_INT,
		    -9007199254740992, NULL, "-2^53" },
		{ "{\"a\":-9007199254740993}", "a", JSONVAL_OTHER, 0, NULL,
		    "one less" },
		{ "{\"a\":18446744073709551617}", "a", JSONVAL_OTHER, 0,
		    NULL, "more than 64 bits" },
		{ "{\"a\":-99999999999999999999}", "a", JSONVAL_OTHER, 0,
		    NULL, "below 64 bits" },
		{ "{\"a\":7.0}", "a", JSONVAL_OTHER, 0, NULL, "a fraction" },
		{ "{\"a\":7e0}", "a", JSONVAL_OTHER, 0, NULL, "an exponent" },
		{ "{\"a\":\"7\"}", "a", JSONVAL_STRING, 0, "7", "a string" },
		{ "{\"a\":\"\"}", "a", JSONVAL_STRING, 0, "",
		    "an empty string" },
		{ "{\"a\":\"12345678\"}", "a", JSONVAL_STRING, 0, "12345678",
		    "as long as the room" },
		{ "{\"a\":\"123456789\"}", "a", JSONVAL_OTHER, 0, NULL,
		    "longer than the room" },
		{ "{\"a\":\"\\u00e9\\n\\/\"}", "a", JSONVAL_STRING, 0,
		    "\xc3\xa9\n/", "escapes" },
		{ "{\"a\":\"\\ud83d\\ude00\"}", "a", JSONVAL_STRING, 0,
		    "\xf0\x9f\x98\x80", "a surrogate pair" },
		{ "{\"a\":\"\xc3\xa9\"}", "a", JSONVAL_STRING, 0, "\xc3\xa9",
		    "UTF-8" },
		{ "{\"a\":true}", "a", JSONVAL_OTHER, 0, NULL, "true" },
		{ "{\"a\":[1]}", "a", JSONVAL_OTHER, 0, NULL, "an array" },
		{ "{\"a\":{}}", "a", JSONVAL_OTHER, 0, NULL, "an object" },
		{ "{\"b\":1}", "a", JSONVAL_NONE, 0, NULL, "no such member" },
		{ "{}", "a", JSONVAL_NONE, 0, NULL, "no member" },
		{ "[]", "a", JSONVAL_NONE, 0, NULL, "an empty array" },
		{ "{\"A\":1}", "a", JSONVAL_NONE, 0, NULL, "case counts" },
		{ "{\"a\":{\"b\":{\"c\":7}}}", "a/b/c", JSONVAL_INT, 7, NULL,
		    "a path" },
		{ "{\"a\":{\"b\":7}}", "a/c", JSONVAL_NONE, 0, NULL,
		    "a path that ends early" },
		{ "{\"a\":7}", "a/b", JSONVAL_NONE, 0, NULL,
		    "a path through a number" },
		{ "{\"a\":\"b\"}", "a/b", JSONVAL_NONE, 0, NULL,
		    "a path through a string" },
		{ "{\"a/b\":7}", "a/b", JSONVAL_NONE, 0, NULL,
		    "a slash in a name is not a path" },
		{ "{\"x\":{\"a\":7}}", "a", JSONVAL_NONE, 0, NULL,
		    "the name further down" },
		{ "{\"x\":\"\\\"a\\\":7\"}", "a", JSONVAL_NONE, 0, NULL,
		    "the name inside a string" },
		{ "{\"a\":[5,6,7]}", "a/2", JSONVAL_INT, 7, NULL,
		    "an index" },
		{ "{\"a\":[5,6,7]}", "a/3", JSONVAL_NONE, 0, NULL,
		    "an index past the end" },
		{ "{\"a\":[5,6,7]}", "a/-1", JSONVAL_NONE, 0, NULL,
		    "a negative index" },
		{ "{\"a\":[5,6,7]}", "a/02", JSONVAL_NONE, 0, NULL,
		    "an index with a leading zero" },
		{ "{\"a\":[5,6,7]}", "a/18446744073709551615", JSONVAL_NONE,
		    0, NULL, "the largest index" },
		{ "{\"1\":7}", "1", JSONVAL_INT, 7, NULL,
		    "a member named like an index" },
		{ "[{\"a\":7}]", "0/a", JSONVAL_INT, 7, NULL,
		    "an array at the root" },
		{ " {\"a\" : 7 }", "a", JSONVAL_INT, 7, NULL,
		    "blanks between" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct found found = find(slice_of(rows[i].document),
		    rows[i].path);

		ROW(found.fault == FAULT_NONE, rows[i].what);
		ROW(found.val.kind == rows[i].kind, rows[i].what);
		if (rows[i].kind == JSONVAL_INT)
			ROW(found.val.number == rows[i].number, rows[i].what);
		if (rows[i].kind == JSONVAL_STRING)
			ROW(found.val.n == strlen(rows[i].text) &&
			    memcmp(found.text, rows[i].text, found.val.n) ==
			    0, rows[i].what);
	}
}
END_TEST

START_TEST(takes_null_for_nothing)
{
	struct found found = find(slice_of("{\"a\":null}"), "a");

	ck_assert_int_eq(found.fault, FAULT_NONE);
	ck_assert(found.val.kind == JSONVAL_NONE ||
	    found.val.kind == JSONVAL_OTHER);
}
END_TEST

START_TEST(refuses_what_is_no_json)
{
	static const struct {
		const char *document, *what;
	} rows[] = {
		{ "", "nothing" },
		{ " ", "a blank" },
		{ "{", "an open object" },
		{ "{\"a\":7", "no closing brace" },
		{ "{\"a\":", "no value" },
		{ "{\"a\":\"7", "an open string" },
		{ "[7", "an open array" },
		{ "{\"a\":7}}", "a brace too many" },
		{ "{\"a\":7}x", "text behind" },
		{ "{\"a\":7}{\"a\":8}", "two documents" },
		{ "{a:7}", "a name without quotes" },
		{ "{\"a\":7,}", "a comma too many" },
		{ "{\"a\":[7,]}", "a comma too many in an array" },
		{ "{\"a\" 7}", "no colon" },
		{ "{\"a\":07}", "a leading zero" },
		{ "{\"a\":+7}", "a plus" },
		{ "{\"a\":True}", "a capital letter" },
		{ "{/* c */\"a\":7}", "a comment" },
		{ "{\"a\":\"\\x\"}", "an unknown escape" },
		{ "{\"a\":\"\\u12\"}", "a short escape" },
		{ "{\"a\":\"\xff\"}", "no UTF-8" },
		{ "{\"a\":\"\xc3\"}", "UTF-8 cut off" },
		{ "a|i:7;", "a PHP session" },
		{ "(dp1\n", "a pickle" },
		{ "7", "a number alone" },
		{ "null", "null alone" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct found found = find(slice_of(rows[i].document), "a");

		ROW(found.fault == FAULT_INPUT, rows[i].what);
		ROW(found.val.kind == JSONVAL_OTHER, rows[i].what);
	}
}
END_TEST

START_TEST(refuses_a_nul_in_any_form)
{
	static const char behind[] = "{\"a\":7}\0", inside[] = "{\"a\0b\":7}",
	    value[] = "{\"a\":7,\"b\":\"\0\"}";
	const struct slice documents[] = {
		{ behind, sizeof(behind) - 1 },
		{ inside, sizeof(inside) - 1 },
		{ value, sizeof(value) - 1 },
		slice_of("{\"a\\u0000b\":7}"),
		slice_of("{\"a\":7,\"a\\u0000b\":8}"),
		slice_of("{\"a\":\"7\\u0000\"}"),
	};
	size_t i;

	for (i = 0; i < sizeof(documents) / sizeof(documents[0]); i++)
		ck_assert_msg(find(documents[i], "a").fault == FAULT_INPUT,
		    "document %zu", i);
}
END_TEST

/* Objects in one another, the innermost holding a number. */
static enum fault
find_nested(unsigned depth)
{
	enum fault fault;
	struct buf text;
	unsigned i;

	buf_init(&text, LIMIT_SESSION_BYTES * 2);
	for (i = 0; i < depth; i++)
		ck_assert(buf_add_text(&text, "{\"x\":"));
	ck_assert(buf_add_text(&text, "7"));
	for (i = 0; i < depth; i++)
		ck_assert(buf_add_text(&text, "}"));
	fault = find(buf_view(&text), "a").fault;
	buf_fini(&text);
	return fault;
}

START_TEST(has_limits)
{
	struct buf text;

	ck_assert_int_eq(find_nested(LIMIT_PAYLOAD_DEPTH - 2), FAULT_NONE);
	ck_assert_int_eq(find_nested(LIMIT_PAYLOAD_DEPTH + 1), FAULT_INPUT);
	ck_assert_int_eq(find_nested(50000), FAULT_INPUT);
	buf_init(&text, LIMIT_SESSION_BYTES * 2);
	ck_assert(buf_add_text(&text, "{\"a\":7,\"b\":\""));
	while (text.n < LIMIT_SESSION_BYTES - 2)
		ck_assert(buf_add_text(&text, "x"));
	ck_assert(buf_add_text(&text, "\"}"));
	ck_assert_int_eq(find(buf_view(&text), "a").fault, FAULT_NONE);
	buf_cut(&text, text.n - 2);
	ck_assert(buf_add_text(&text, "x\"}"));
	ck_assert_int_eq(find(buf_view(&text), "a").fault, FAULT_INPUT);
	buf_fini(&text);
}
END_TEST

START_TEST(bears_a_long_name)
{
	char path[400];

	memset(path, 'a', sizeof(path));
	path[sizeof(path) - 1] = '\0';
	ck_assert_int_eq(find(slice_of("{\"a\":7}"), path).val.kind,
	    JSONVAL_NONE);
}
END_TEST

UNIT_MAIN("jsonval", finds, takes_null_for_nothing, refuses_what_is_no_json,
    refuses_a_nul_in_any_form, has_limits, bears_a_long_name)
