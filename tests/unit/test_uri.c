#include "core/uri.h"

#include <string.h>

#include "core/limits.h"
#include "unit.h"

START_TEST(splits)
{
	static const struct {
		const char *uri;
		enum fault fault;
		const char *path, *query;
		const char *what;
	} rows[] = {
		{ "/a/b", FAULT_NONE, "/a/b", "", "a path alone" },
		{ "/a/b?x=1&y=2", FAULT_NONE, "/a/b", "x=1&y=2",
		    "path and query" },
		{ "/a?", FAULT_NONE, "/a", "", "an empty query" },
		{ "/a?x?y", FAULT_NONE, "/a", "x?y",
		    "only the first '?' splits" },
		{ "/", FAULT_NONE, "/", "", "the root" },
		{ "/?x", FAULT_NONE, "/", "x", "the root with a query" },
		{ "/a%20b?c%20d", FAULT_NONE, "/a%20b", "c%20d",
		    "both stay encoded" },
		{ "/a%2fb", FAULT_NONE, "/a%2fb", "", "an encoded slash" },
		{ "/\xc3\xa9", FAULT_NONE, "/\xc3\xa9", "", "UTF-8 as it is" },
		{ "/%c3%a9", FAULT_NONE, "/%c3%a9", "", "UTF-8 encoded" },
		{ "//a/../b", FAULT_NONE, "//a/../b", "",
		    "nothing is normalised" },
		{ "", FAULT_INPUT, NULL, NULL, "nothing" },
		{ "?x", FAULT_INPUT, NULL, NULL, "no path" },
		{ "a/b", FAULT_INPUT, NULL, NULL, "no slash in front" },
		{ "*", FAULT_INPUT, NULL, NULL, "the asterisk of OPTIONS" },
		{ "http://h/a", FAULT_INPUT, NULL, NULL, "absolute form" },
		{ "/a b", FAULT_INPUT, NULL, NULL, "a blank" },
		{ "/a\tb", FAULT_INPUT, NULL, NULL, "a tab" },
		{ "/a\r\nb", FAULT_INPUT, NULL, NULL, "a line break" },
		{ "/a\x7f", FAULT_INPUT, NULL, NULL, "DEL" },
		{ "/a\x01", FAULT_INPUT, NULL, NULL, "a control character" },
		{ "/%00", FAULT_INPUT, NULL, NULL, "an encoded NUL" },
		{ "/%0a", FAULT_INPUT, NULL, NULL, "an encoded line break" },
		{ "/%1F", FAULT_INPUT, NULL, NULL,
		    "an encoded control character" },
		{ "/%7f", FAULT_INPUT, NULL, NULL, "an encoded DEL" },
		{ "/%", FAULT_INPUT, NULL, NULL, "a percent sign alone" },
		{ "/%4", FAULT_INPUT, NULL, NULL, "one digit" },
		{ "/%4?1", FAULT_INPUT, NULL, NULL,
		    "digits on both sides of '?'" },
		{ "/%4g", FAULT_INPUT, NULL, NULL, "no hexadecimal digit" },
		{ "/%-1", FAULT_INPUT, NULL, NULL, "a sign" },
		{ "/% 1", FAULT_INPUT, NULL, NULL, "a blank for a digit" },
		{ "/a?%zz", FAULT_INPUT, NULL, NULL, "the query, too" },
		{ "/a?%0d", FAULT_INPUT, NULL, NULL,
		    "a control character in the query" },
		{ "/a?b c", FAULT_INPUT, NULL, NULL, "a blank in the query" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct slice path = slice_of("old"), query = slice_of("old");
		struct fault_note note = { "" };
		bool good = rows[i].fault == FAULT_NONE;

		ROW(uri_split(slice_of(rows[i].uri), &path, &query, &note) ==
		    rows[i].fault, rows[i].what);
		ROW(slice_equals(path, good ? rows[i].path : "old"),
		    rows[i].what);
		ROW(slice_equals(query, good ? rows[i].query : "old"),
		    rows[i].what);
		ROW(good || note.text[0] != '\0', rows[i].what);
	}
}
END_TEST

START_TEST(refuses_a_raw_nul)
{
	struct slice uri = { "/a\0b", 4 }, path, query;

	ck_assert_int_eq(uri_split(uri, &path, &query, NULL), FAULT_INPUT);
}
END_TEST

START_TEST(stops_at_the_end_of_the_slice)
{
	struct slice uri = { "/%41", 3 }, code = { "%41", 2 }, path, query;
	char out[4];
	size_t n;

	ck_assert_int_eq(uri_split(uri, &path, &query, NULL), FAULT_INPUT);
	ck_assert(!uri_decode(code, out, sizeof(out), &n));
}
END_TEST

START_TEST(has_limits)
{
	static const struct {
		size_t path, query;
		enum fault fault;
		const char *what;
	} rows[] = {
		{ LIMIT_PATH_BYTES, 0, FAULT_NONE, "the longest path" },
		{ LIMIT_PATH_BYTES + 1, 0, FAULT_LIMIT, "a byte more" },
		{ 10, LIMIT_URI_BYTES - 11, FAULT_NONE, "the longest target" },
		{ 10, LIMIT_URI_BYTES - 10, FAULT_LIMIT,
		    "a byte more of query" },
		{ LIMIT_PATH_BYTES, LIMIT_URI_BYTES - LIMIT_PATH_BYTES - 1,
		    FAULT_NONE, "both at their limits" },
	};
	char text[LIMIT_URI_BYTES + 10];
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct slice uri = { text, rows[i].path }, path, query;

		memset(text, 'a', sizeof(text));
		text[0] = '/';
		if (rows[i].query > 0) {
			text[rows[i].path] = '?';
			uri.n += 1 + rows[i].query;
		}
		ROW(uri_split(uri, &path, &query, NULL) == rows[i].fault,
		    rows[i].what);
	}
}
END_TEST

START_TEST(decodes)
{
	static const struct {
		const char *in;
		size_t room;
		const char *out;	/* NULL: refused */
		const char *what;
	} rows[] = {
		{ "abc", 3, "abc", "nothing to decode, room for all" },
		{ "abc", 2, NULL, "a byte too long" },
		{ "", 0, "", "nothing, no room" },
		{ "a%2Cb", 3, "a,b", "an encoded byte takes one" },
		{ "a%2cb", 3, "a,b", "small letters" },
		{ "%41%42%43", 2, NULL, "decoded it is too long" },
		{ "%ff%C3", 9, "\xff\xc3", "bytes above 127" },
		{ "a+b", 9, "a+b", "a plus stays" },
		{ "%252C", 9, "%2C", "decoded once only" },
		{ "a%", 9, NULL, "a percent sign at the end" },
		{ "a%2", 9, NULL, "one digit at the end" },
		{ "a%2x", 9, NULL, "no digit" },
		{ "%%41", 9, NULL, "a percent sign in place of a digit" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		char out[16];
		size_t n = 4711;
		bool good = uri_decode(slice_of(rows[i].in), out,
		    rows[i].room, &n);

		ROW(good == (rows[i].out != NULL), rows[i].what);
		ROW(good || n == 4711, rows[i].what);
		ROW(!good || (n == strlen(rows[i].out) &&
		    memcmp(out, rows[i].out, n) == 0), rows[i].what);
	}
}
END_TEST

START_TEST(decodes_a_nul)
{
	char out[3];
	size_t n;

	ck_assert(uri_decode(slice_of("a%00b"), out, 3, &n));
	ck_assert_uint_eq(n, 3);
	ck_assert_mem_eq(out, "a\0b", 3);
}
END_TEST

START_TEST(finds_query_parameters)
{
	static const struct {
		const char *query, *name;
		const char *value;	/* NULL: none */
		const char *what;
	} rows[] = {
		{ "id=7", "id", "7", "one parameter" },
		{ "a=1&id=7&b=2", "id", "7", "one among others" },
		{ "id=7&id=8", "id", "7", "the first of two" },
		{ "id=&id=8", "id", "", "even when it is empty" },
		{ "id", "id", "", "no '=' is an empty value" },
		{ "id=a=b", "id", "a=b", "only the first '=' splits" },
		{ "id=a%26b", "id", "a&b", "an encoded '&'" },
		{ "id=a+b", "id", "a b", "a plus is a blank" },
		{ "id=a%2Bb", "id", "a+b", "an encoded plus is a plus" },
		{ "&&id=7&", "id", "7", "empty parameters" },
		{ "xid=7", "id", NULL, "a longer name that ends alike" },
		{ "idx=7", "id", NULL, "a longer name that starts alike" },
		{ "ID=7", "id", NULL, "case counts" },
		{ "%69d=7", "id", NULL, "names are not decoded" },
		{ "a=id=7", "id", NULL, "the name inside a value" },
		{ "a=1;id=7", "id", NULL, "a semicolon separates nothing" },
		{ "id=12345678", "id", "12345678", "as long as the room" },
		{ "id=123456789", "id", NULL, "a byte too long" },
		{ "id=%4", "id", NULL, "broken encoding" },
		{ "", "id", NULL, "an empty query" },
		{ NULL, "id", NULL, "no query" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		char out[8];
		size_t n = 4711;
		bool found = uri_query(slice_of(rows[i].query), rows[i].name,
		    out, sizeof(out), &n);

		ROW(found == (rows[i].value != NULL), rows[i].what);
		ROW(found || n == 4711, rows[i].what);
		ROW(!found || (n == strlen(rows[i].value) &&
		    memcmp(out, rows[i].value, n) == 0), rows[i].what);
	}
}
END_TEST

UNIT_MAIN("uri", splits, refuses_a_raw_nul, stops_at_the_end_of_the_slice,
    has_limits, decodes, decodes_a_nul, finds_query_parameters)
