#include "core/jsonpick.h"

#include "core/jsonlint.h"
#include "unit.h"

/* Find in a text that must be JSON. */
static bool
find(const char *json, const char *path_text, struct jsonpick *found,
    const char *what)
{
	struct fault_note note;
	struct keypath path;
	struct jsonlint lint;

	ROW(jsonlint_check(slice_of(json), 64, &lint), what);
	ROW(keypath_parse(slice_of(path_text), &path, &note) == FAULT_NONE,
	    what);
	return jsonpick_find(slice_of(json), &path, found);
}

START_TEST(finds)
{
	static const struct {
		const char *json, *path;
		enum jsonpick_kind kind;
		const char *text, *what;
	} rows[] = {
		{ "{\"a\":1}", "a", JSONPICK_NUMBER, "1", "a number" },
		{ " {\t\"b\" : 2 ,\n\"a\"\r:\n -1.50e+07 } ", "a",
		    JSONPICK_NUMBER, "-1.50e+07", "as it is written" },
		{ "{\"a\":123456789012345678901234567890}", "a",
		    JSONPICK_NUMBER, "123456789012345678901234567890",
		    "a long number" },
		{ "{\"a\":\"x\\u0041\\\"\"}", "a", JSONPICK_STRING,
		    "\"x\\u0041\\\"\"", "a string" },
		{ "{\"a\":true}", "a", JSONPICK_TRUE, "true", "true" },
		{ "{\"a\": false }", "a", JSONPICK_FALSE, "false", "false" },
		{ "{\"a\":null}", "a", JSONPICK_NULL, "null", "null" },
		{ "{\"a\":{ \"b\" : [1, 2] },\"c\":3}", "a", JSONPICK_OBJECT,
		    "{ \"b\" : [1, 2] }", "an object" },
		{ "{\"a\":[ ]}", "a", JSONPICK_ARRAY, "[ ]", "an array" },
		{ "{\"a\":{\"b\":{\"c\":3}}}", "a/b/c", JSONPICK_NUMBER, "3",
		    "deep inside" },
		{ "{\"a\":[10,[20],{\"b\":30}]}", "a/2/b", JSONPICK_NUMBER,
		    "30", "an index" },
		{ "{\"a\":[10,20]}", "a/0", JSONPICK_NUMBER, "10",
		    "the first" },
		{ "{\"x\":\"}\\\\\",\"y\":[\"]\\\"\"],\"a\":1}", "a",
		    JSONPICK_NUMBER, "1", "past brackets in strings" },
		{ "{\"x\":{\"a\":1},\"a\":2}", "a", JSONPICK_NUMBER, "2",
		    "not inside another member" },
		{ "{\"a\":1,\"a\":2}", "a", JSONPICK_NUMBER, "2",
		    "the last of one name" },
		{ "{\"\\u0061\":1}", "a", JSONPICK_NUMBER, "1",
		    "a name with an escape" },
		{ "{\"a/b\":1}", "a~1b", JSONPICK_NUMBER, "1",
		    "a name with a slash" },
		{ "{\"0\":1}", "0", JSONPICK_NUMBER, "1",
		    "a name that looks like an index" },
	};
	struct jsonpick found;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		ROW(find(rows[i].json, rows[i].path, &found, rows[i].what),
		    rows[i].what);
		ROW(found.kind == rows[i].kind, rows[i].what);
		ROW(slice_equals(found.text, rows[i].text), rows[i].what);
	}
}
END_TEST

START_TEST(finds_nothing)
{
	static const struct {
		const char *json, *path, *what;
	} rows[] = {
		{ "{}", "a", "an empty object" },
		{ "{\"b\":1}", "a", "no such member" },
		{ "{\"ab\":1}", "a", "a longer name" },
		{ "{\"a\":1}", "ab", "a shorter name" },
		{ "{\"a\":1}", "a/b", "a number has no members" },
		{ "{\"a\":\"b\"}", "a/b", "nor has a string" },
		{ "{\"a\":null}", "a/b", "nor has null" },
		{ "{\"a\":[]}", "a/0", "an empty array" },
		{ "{\"a\":[1]}", "a/1", "past an array's end" },
		{ "{\"a\":[1]}", "a/-1", "no index" },
		{ "{\"a\":[1]}", "a/00", "no index as it is written" },
		{ "{\"a\":[1]}", "a/18446744073709551616", "far too much" },
		{ "{\"a\":[{\"b\":1}]}", "a/b", "an array is no object" },
	};
	struct jsonpick found;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		ROW(!find(rows[i].json, rows[i].path, &found, rows[i].what),
		    rows[i].what);
}
END_TEST

START_TEST(decodes)
{
	static const struct {
		const char *json;
		struct slice text;
		const char *what;
	} rows[] = {
		{ "{\"a\":\"\"}", { "", 0 }, "an empty one" },
		{ "{\"a\":\"plain\"}", { "plain", 5 }, "a plain one" },
		{ "{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"}",
		    { "\"\\/\b\f\n\r\t", 8 }, "each escape" },
		{ "{\"a\":\"x\\u0041y\"}", { "xAy", 3 }, "one byte" },
		{ "{\"a\":\"\\u00e4\"}", { "\xc3\xa4", 2 }, "two bytes" },
		{ "{\"a\":\"\\u20AC\"}", { "\xe2\x82\xac", 3 },
		    "three bytes" },
		{ "{\"a\":\"\\ud83d\\ude00\"}", { "\xf0\x9f\x98\x80", 4 },
		    "two halves of one character" },
		{ "{\"a\":\"\\udbff\\udfff\"}", { "\xf4\x8f\xbf\xbf", 4 },
		    "the last character" },
		{ "{\"a\":\"\xe2\x82\xac\"}", { "\xe2\x82\xac", 3 },
		    "UTF-8 as it is" },
		{ "{\"a\":\"x\\u0000y\"}", { "x\0y", 3 }, "NUL" },
		{ "{\"a\":\"\\\\u0041\"}", { "\\u0041", 6 },
		    "an escape is not read twice" },
	};
	struct jsonpick found;
	char out[32];
	size_t i, n;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct slice text = { out, 0 };

		ROW(find(rows[i].json, "a", &found, rows[i].what),
		    rows[i].what);
		ROW(jsonpick_string(&found, out, rows[i].text.n, &text.n),
		    rows[i].what);
		ROW(slice_same(text, rows[i].text), rows[i].what);
		ROW(jsonpick_compare(&found, rows[i].text) == 0,
		    rows[i].what);
		n = 77;
		ROW(rows[i].text.n == 0 || !jsonpick_string(&found, out,
		    rows[i].text.n - 1, &n), rows[i].what);
		ROW(n == 77, "what does not fit leaves its length alone");
	}
}
END_TEST

START_TEST(compares)
{
	static const struct {
		const char *json, *bytes;
		int order;
		const char *what;
	} rows[] = {
		{ "{\"a\":\"b\"}", "c", -1, "below" },
		{ "{\"a\":\"b\"}", "a", 1, "behind" },
		{ "{\"a\":\"b\"}", "bb", -1, "shorter" },
		{ "{\"a\":\"bb\"}", "b", 1, "longer" },
		{ "{\"a\":\"\"}", "", 0, "nothing and nothing" },
		{ "{\"a\":\"\"}", "b", -1, "nothing and something" },
		{ "{\"a\":\"b\"}", "", 1, "something and nothing" },
		{ "{\"a\":\"x\\u0062z\"}", "xbz", 0, "an escape inside" },
		{ "{\"a\":\"x\\u0062z\"}", "xb", 1, "more behind an escape" },
		{ "{\"a\":\"x\\u0062\"}", "xbz", -1, "less" },
		{ "{\"a\":\"\xc3\xa4\"}", "z", 1, "bytes have no sign" },
		{ "{\"a\":\"10\"}", "9", -1, "not as numbers" },
	};
	struct jsonpick found;
	size_t i;
	int order;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		ROW(find(rows[i].json, "a", &found, rows[i].what),
		    rows[i].what);
		order = jsonpick_compare(&found, slice_of(rows[i].bytes));
		ROW((order > 0) - (order < 0) == rows[i].order, rows[i].what);
	}
}
END_TEST

UNIT_MAIN("jsonpick", finds, finds_nothing, decodes, compares)
