#include "core/jsondoc.h"

#include <string.h>

#include "base/buf.h"
#include "core/limits.h"
#include "unit.h"

static enum fault
parse(const char *text, struct json_object **root)
{
	struct fault_note note;

	return jsondoc_read(slice_of(text), 8, root, &note);
}

START_TEST(tells_kinds)
{
	static const struct {
		const char *value;
		enum jsondoc_kind kind;
		const char *what;
	} rows[] = {
		{ "null", JSONDOC_NULL, "null" },
		{ "true", JSONDOC_BOOL, "true" },
		{ "false", JSONDOC_BOOL, "false" },
		{ "0", JSONDOC_INT, "zero" },
		{ "9007199254740992", JSONDOC_INT, "2^53" },
		{ "9007199254740993", JSONDOC_REAL, "one more" },
		{ "-9007199254740992", JSONDOC_INT, "-2^53" },
		{ "-9007199254740993", JSONDOC_REAL, "one less" },
		{ "18446744073709551617", JSONDOC_REAL, "2^64 + 1" },
		{ "-99999999999999999999", JSONDOC_REAL, "below 64 bits" },
		{ "1.0", JSONDOC_REAL, "a fraction" },
		{ "1e2", JSONDOC_REAL, "an exponent" },
		{ "1e400", JSONDOC_HUGE, "beyond all bounds" },
		{ "-1e400", JSONDOC_HUGE, "beyond them below" },
		{ "\"\"", JSONDOC_STRING, "a string" },
		{ "[]", JSONDOC_ARRAY, "an array" },
		{ "{}", JSONDOC_OBJECT, "an object" },
	};
	struct json_object *root, *member;
	struct buf text;
	size_t i;

	buf_init(&text, 100);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		buf_reset(&text, 100);
		ck_assert(buf_addf(&text, "{\"a\":%s}", rows[i].value));
		ROW(parse(buf_text(&text), &root) == FAULT_NONE,
		    rows[i].what);
		ROW(jsondoc_member(root, slice_of("a"), &member),
		    rows[i].what);
		ROW(jsondoc_kind(member) == rows[i].kind, rows[i].what);
		jsondoc_free(root);
	}
	buf_fini(&text);
}
END_TEST

START_TEST(gives_values)
{
	struct json_object *root, *at;

	ck_assert_int_eq(parse("{\"i\":-7,\"r\":1.5,\"s\":\"a\\u0000\\u00e9\","
	    "\"l\":[1,\"x\"],\"\":2}", &root), FAULT_NONE);
	ck_assert(jsondoc_member(root, slice_of("i"), &at));
	ck_assert_int_eq(jsondoc_int(at), -7);
	ck_assert(jsondoc_real(at) == -7.0);
	ck_assert(jsondoc_member(root, slice_of("r"), &at));
	ck_assert(jsondoc_real(at) == 1.5);
	ck_assert(jsondoc_member(root, slice_of("s"), &at));
	ck_assert_uint_eq(jsondoc_string(at).n, 4);
	ck_assert_mem_eq(jsondoc_string(at).p, "a\0\xc3\xa9", 4);
	ck_assert(jsondoc_member(root, slice_of("l"), &at));
	ck_assert_uint_eq(jsondoc_length(at), 2);
	ck_assert(slice_equals(jsondoc_string(jsondoc_element(at, 1)), "x"));
	ck_assert(jsondoc_member(root, slice_of(NULL), &at));
	ck_assert_int_eq(jsondoc_int(at), 2);
	ck_assert(!jsondoc_member(root, slice_of("x"), &at));
	jsondoc_free(root);
}
END_TEST

START_TEST(finds)
{
	static const struct {
		const char *path;
		int64_t number;		/* -1: nothing is there */
		const char *what;
	} rows[] = {
		{ "a/b/c", 1, "objects" },
		{ "a/l/1", 3, "an index" },
		{ "a/l/2/x", 4, "behind an index" },
		{ "a/l/3", -1, "past the end" },
		{ "a/l/01", -1, "a leading zero" },
		{ "a/l/x", -1, "a name in an array" },
		{ "a/x", -1, "no such name" },
		{ "a/b/c/d", -1, "through a number" },
		{ "n/x", -1, "through null" },
		{ "7", 5, "a name of digits" },
		{ "A", -1, "case counts" },
	};
	struct json_object *root, *at;
	struct keypath path;
	size_t i;
	bool found;

	ck_assert_int_eq(parse("{\"a\":{\"b\":{\"c\":1},\"l\":[2,3,{\"x\":4}]},"
	    "\"n\":null,\"7\":5}", &root), FAULT_NONE);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		ck_assert_int_eq(keypath_parse(slice_of(rows[i].path), &path,
		    NULL), FAULT_NONE);
		found = jsondoc_find(root, &path, &at);
		ROW(found == (rows[i].number >= 0), rows[i].what);
		if (found)
			ROW(jsondoc_int(at) == rows[i].number, rows[i].what);
	}
	ck_assert_int_eq(keypath_parse(slice_of("n"), &path, NULL),
	    FAULT_NONE);
	ck_assert(jsondoc_find(root, &path, &at));
	ck_assert(jsondoc_kind(at) == JSONDOC_NULL);
	jsondoc_free(root);
}
END_TEST

START_TEST(names_members)
{
	struct json_object *root;
	struct slice name = { "as before", 9 };

	ck_assert_int_eq(parse("{\"b\":1,\"\":null,\"a\":{\"c\":1}}", &root),
	    FAULT_NONE);
	ck_assert(!jsondoc_name(root, 3, &name));
	ck_assert(!jsondoc_name(root, 4, &name));
	ck_assert(slice_equals(name, "as before"));
	ck_assert(jsondoc_name(root, 0, &name) && slice_equals(name, "b"));
	ck_assert(jsondoc_name(root, 1, &name) && slice_equals(name, ""));
	ck_assert(jsondoc_name(root, 2, &name) && slice_equals(name, "a"));
	jsondoc_free(root);
	ck_assert_int_eq(parse("{}", &root), FAULT_NONE);
	ck_assert(!jsondoc_name(root, 0, &name));
	jsondoc_free(root);
}
END_TEST

START_TEST(looks_for_no_part_of_a_name)
{
	static const char name[] = "a\0b";
	struct slice with_nul = { name, 3 };
	struct json_object *root, *at;
	char text[KEYPATH_BYTES + 1];
	struct slice long_name = { text, sizeof(text) };

	memset(text, 'a', sizeof(text));
	ck_assert_int_eq(parse("{\"a\":1}", &root), FAULT_NONE);
	ck_assert(!jsondoc_member(root, with_nul, &at));
	ck_assert(!jsondoc_member(root, long_name, &at));
	jsondoc_free(root);
}
END_TEST

START_TEST(refuses)
{
	static const struct {
		const char *text, *what;
	} rows[] = {
		{ "{\"a\":1,\"a\":1}", "a name twice" },
		{ "{\"a\":1,\"b\":2,\"a\":{}}", "with another between" },
		{ "{\"a\":1,\"\\u0061\":2}", "escaped the second time" },
		{ "{\"a\":{\"b\":1,\"b\":2}}", "further down" },
		{ "{\"a\":[{\"b\":1,\"b\":2}]}", "in an array" },
		{ "{\"\":1,\"\":2}", "an empty name twice" },
		{ "{\"a\":{\"x\":1,\"y\":2},\"a\":3}", "the longer one first" },
		{ "{\"\xc3\xa9\":1,\"\\u00e9\":2}", "UTF-8 in two forms" },
		{ "{\"a\":NaN}", "not a number" },
		{ "{\"a\":'b'}", "single quotes" },
		{ "{\"a\":1}x", "text behind" },
		{ "[]", "an array" },
		{ "", "nothing" },
	};
	struct json_object *root = NULL;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		ROW(parse(rows[i].text, &root) == FAULT_INPUT, rows[i].what);
	ck_assert_ptr_null(root);
}
END_TEST

/* {"a":[ and so many values, a comma between two, ]} */
static enum fault
read_many(const char *value, size_t n)
{
	struct json_object *root;
	struct fault_note note;
	struct buf text;
	enum fault fault;
	size_t i;

	buf_init(&text, 1000000);
	ck_assert(buf_add_text(&text, "{\"a\":["));
	for (i = 0; i < n; i++)
		ck_assert(buf_add_text(&text, i == 0 ? "" : ",") &&
		    buf_add_text(&text, value));
	ck_assert(buf_add_text(&text, "]}"));
	fault = jsondoc_read(buf_view(&text), 8, &root, &note);
	if (fault == FAULT_NONE)
		jsondoc_free(root);
	buf_fini(&text);
	return fault;
}

START_TEST(has_limits)
{
	struct json_object *root;

	ck_assert_int_eq(read_many("1", LIMIT_JSON_VALUES - 2), FAULT_NONE);
	ck_assert_int_eq(read_many("1", LIMIT_JSON_VALUES - 1), FAULT_LIMIT);
	ck_assert_int_eq(read_many("{}", LIMIT_JSON_CONTAINERS - 2),
	    FAULT_NONE);
	ck_assert_int_eq(read_many("{}", LIMIT_JSON_CONTAINERS - 1),
	    FAULT_LIMIT);
	ck_assert_int_eq(read_many("1", LIMIT_SESSION_BYTES / 2),
	    FAULT_LIMIT);
	ck_assert_int_eq(parse("{\"1\":[[[[[[[0]]]]]]]}", &root), FAULT_NONE);
	jsondoc_free(root);
	ck_assert_int_eq(parse("{\"1\":[[[[[[[[0]]]]]]]]}", &root),
	    FAULT_INPUT);
}
END_TEST

UNIT_MAIN("jsondoc", tells_kinds, gives_values, finds,
    names_members, looks_for_no_part_of_a_name, refuses, has_limits)
