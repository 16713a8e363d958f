#include "core/jsonlint.h"

#include <string.h>

#include "base/buf.h"
#include "unit.h"

START_TEST(accepts)
{
	static const struct {
		const char *text;
		size_t members, values, containers;
		const char *what;
	} rows[] = {
		{ "{}", 0, 1, 1, "an empty object" },
		{ " \t\r\n{ \t\r\n} \t\r\n", 0, 1, 1, "blanks" },
		{ "{\"\":0}", 1, 2, 1, "an empty name" },
		{ "{\"a\":0,\"a\":1}", 2, 3, 1, "a name twice counts twice" },
		{ "{\"a\":{\"a\":{}},\"b\":[]}", 3, 4, 4, "one in another" },
		{ "{\"a\":[1,[2,3],{\"b\":4}]}", 2, 8, 4, "arrays" },
		{ "{\"a\":[[],{},[]]}", 1, 5, 5, "empty ones in an array" },
		{ "{\"a\":true,\"b\":false,\"c\":null}", 3, 4, 1, "words" },
		{ "{\"a\":[0,-0,7,-7,10]}", 1, 7, 2, "integers" },
		{ "{\"a\":[0.0,1.5,-0.25,1e5,1E+5,1.5e-05]}", 1, 8, 2,
		    "fractions and exponents" },
		{ "{\"a\":1e400}", 1, 2, 1, "a number beyond all bounds" },
		{ "{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"}", 1, 2, 1,
		    "escapes" },
		{ "{\"a\":\"\\u0000\\u00e9\\uABCD\\uffff\"}", 1, 2, 1,
		    "escapes of four digits" },
		{ "{\"a\":\"\\ud800\\udc00\\uDBFF\\uDFFF\"}", 1, 2, 1,
		    "surrogate pairs" },
		{ "{\"\\ud83d\\ude00\":\"\xf0\x9f\x98\x80\"}", 1, 2, 1,
		    "the same character in two forms" },
		{ "{\"a\":\"\x7f\xc2\x80\"}", 1, 2, 1,
		    "control characters that the RFC allows" },
		{ "{\"a\":\"{}[],:\"}", 1, 2, 1, "signs inside a string" },
	};
	struct jsonlint found;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		ROW(jsonlint_check(slice_of(rows[i].text), 4, &found),
		    rows[i].what);
		ROW(found.why == NULL, rows[i].what);
		ROW(found.members == rows[i].members, rows[i].what);
		ROW(found.values == rows[i].values, rows[i].what);
		ROW(found.containers == rows[i].containers, rows[i].what);
	}
}
END_TEST

/* Where the value of {"a":?} goes wrong, counted from its start. */
static const struct {
	const char *value;
	size_t at;
	const char *what;
} bad_values[] = {
	{ "", 0, "no value" },
	{ "NaN", 0, "not a number" },
	{ "Infinity", 0, "infinity" },
	{ "-Infinity", 1, "minus infinity" },
	{ "nan", 0, "a word that starts like null" },
	{ "True", 0, "a capital letter" },
	{ "tru", 0, "half a word" },
	{ "truex", 4, "a word that goes on" },
	{ "undefined", 0, "an unknown word" },
	{ "01", 1, "a leading zero" },
	{ "-01", 2, "a leading zero behind a minus" },
	{ "00", 1, "two zeros" },
	{ "+1", 0, "a plus" },
	{ "-", 1, "a minus alone" },
	{ "--1", 1, "two minuses" },
	{ ".5", 0, "no digit before the point" },
	{ "5.", 2, "no digit behind the point" },
	{ "1e", 2, "no exponent" },
	{ "1e+", 3, "a sign for an exponent" },
	{ "1e+-1", 3, "two signs" },
	{ "0x1f", 1, "hexadecimal" },
	{ "1_000", 1, "a separator" },
	{ "1 2", 2, "two values" },
	{ "'x'", 0, "single quotes" },
	{ "\"x", 3, "an open string" },
	{ "\"\n\"", 1, "a line break in a string" },
	{ "\"\t\"", 1, "a tab in a string" },
	{ "\"\x1f\"", 1, "the last control character" },
	{ "\"\\x41\"", 2, "an unknown escape" },
	{ "\"\\'\"", 2, "an escaped single quote" },
	{ "\"\\U0041\"", 2, "a capital U" },
	{ "\"\\u12\"", 3, "two digits for four" },
	{ "\"\\u12g4\"", 3, "a letter that is no digit" },
	{ "\"\\ud800\"", 7, "half a pair" },
	{ "\"\\udc00\"", 7, "the other half" },
	{ "\"\\ud800\\n\"", 8, "half a pair before an escape" },
	{ "\"\\ud800\\ud800\"", 13, "the same half twice" },
	{ "\"\\ud800\\u0041\"", 13, "half a pair before a letter" },
	{ "\"\\udc00\\ud800\"", 7, "a pair the wrong way round" },
	{ "\"\xff\"", 1, "no UTF-8" },
	{ "\"\xed\xa0\x80\"", 1, "a surrogate as it is" },
	{ "\"\xc0\x80\"", 1, "an overlong NUL" },
	{ "[1,]", 3, "a comma too many" },
	{ "[,1]", 1, "a comma too early" },
	{ "[1 2]", 3, "no comma" },
	{ "[1,,2]", 3, "two commas" },
	{ "[1}", 2, "the wrong end of an array" },
	{ "{\"b\":1]", 6, "the wrong end of an object" },
	{ "{\"b\":1,}", 7, "a comma too many in an object" },
	{ "{,}", 1, "a comma alone" },
	{ "{\"b\"}", 4, "a name alone" },
	{ "{\"b\" 1}", 5, "no colon" },
	{ "{\"b\"::1}", 5, "two colons" },
	{ "{b:1}", 1, "a name without quotes" },
	{ "{1:1}", 1, "a number for a name" },
	{ "{null:1}", 1, "a word for a name" },
	{ "{\"\\u0000\":1}", 8, "NUL for a name" },
	{ "{\"b\\u0000c\":1}", 9, "NUL in a name" },
	{ "{\"\\ud800\":1}", 8, "half a pair in a name" },
	{ "/**/1", 0, "a comment" },
	{ "1//", 1, "a comment behind" },
	{ "\xc2\xa0" "1", 0, "another blank" },
	{ "\v1", 0, "a vertical tab" },
	{ "1;", 1, "a semicolon" },
};

START_TEST(refuses_values)
{
	struct jsonlint found;
	struct buf text;
	size_t i;

	buf_init(&text, 100);
	for (i = 0; i < sizeof(bad_values) / sizeof(bad_values[0]); i++) {
		buf_reset(&text, 100);
		ck_assert(buf_addf(&text, "{\"a\":%s}", bad_values[i].value));
		ROW(!jsonlint_check(buf_view(&text), 4, &found),
		    bad_values[i].what);
		ROW(found.why != NULL, bad_values[i].what);
		ck_assert_msg(found.at == 5 + bad_values[i].at, "%s: %s at "
		    "%zu", bad_values[i].what, found.why, found.at - 5);
	}
	buf_fini(&text);
}
END_TEST

START_TEST(refuses_documents)
{
	static const char nul[] = "{\"a\":1}\0";
	static const struct {
		const char *text, *what;
	} rows[] = {
		{ "", "nothing" },
		{ " ", "a blank" },
		{ "1", "a number" },
		{ "\"a\"", "a string" },
		{ "null", "null" },
		{ "[]", "an array" },
		{ "[{}]", "an object in an array" },
		{ "{", "an open object" },
		{ "}", "the end of one" },
		{ "{\"a", "an open name" },
		{ "{\"a\"", "a name and no more" },
		{ "{\"a\":", "no value" },
		{ "{\"a\":1", "no end" },
		{ "{\"a\":1,", "a comma and no more" },
		{ "{\"a\":[1", "an open array" },
		{ "{}}", "an end too many" },
		{ "{} x", "text behind" },
		{ "{}{}", "two documents" },
		{ "{},", "a comma behind" },
		{ "\xef\xbb\xbf{}", "a byte order mark" },
		{ "# x\n{}", "a comment before" },
	};
	struct slice behind = { nul, sizeof(nul) - 1 };
	struct jsonlint found;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		ROW(!jsonlint_check(slice_of(rows[i].text), 4, &found),
		    rows[i].what);
	ck_assert(!jsonlint_check(behind, 4, &found));
}
END_TEST

/* Every text cut short is refused. */
START_TEST(reads_to_the_end)
{
	static const char whole[] = "{\"a\\u00e9\":[1.5e-3,{\"b\":null},\"\\"
	    "ud83d\\ude00\xc3\xa9\",true,[]],\"c\":{}}";
	struct slice text = { whole, sizeof(whole) - 1 };
	struct jsonlint found;

	ck_assert(jsonlint_check(text, 4, &found));
	ck_assert_uint_eq(found.at, text.n);
	while (text.n-- > 0)
		ck_assert_msg(!jsonlint_check(text, 4, &found), "%zu",
		    text.n);
}
END_TEST

START_TEST(measures_the_depth)
{
	struct jsonlint found;

	ck_assert(jsonlint_check(slice_of("{\"a\":1}"), 1, &found));
	ck_assert(!jsonlint_check(slice_of("{\"a\":[]}"), 1, &found));
	ck_assert_str_eq(found.why, "too deep");
	ck_assert(jsonlint_check(slice_of("{\"a\":[],\"b\":[]}"), 2, &found));
	ck_assert(jsonlint_check(slice_of("{\"a\":[{}]}"), 3, &found));
	ck_assert(!jsonlint_check(slice_of("{\"a\":[{}]}"), 2, &found));
	ck_assert(!jsonlint_check(slice_of("{}"), 0, &found));
}
END_TEST

START_TEST(remembers_what_is_open)
{
	static const char *const open[] = { "{\"a\":", "[" };
	static const char *const close[] = { "}", "]" };
	struct jsonlint found;
	struct buf text;
	size_t i, k;

	/* Objects and arrays in turns, as deep as may be; then one of the
	 * ends is exchanged. */
	buf_init(&text, 1024);
	for (k = 0; k <= JSONLINT_DEPTH_MAX; k++) {
		buf_reset(&text, 1024);
		for (i = 0; i < JSONLINT_DEPTH_MAX; i++)
			ck_assert(buf_add_text(&text, open[i % 2]));
		ck_assert(buf_add_text(&text, "1"));
		while (i-- > 0)
			ck_assert(buf_add_text(&text,
			    close[i == k ? (i + 1) % 2 : i % 2]));
		ck_assert(jsonlint_check(buf_view(&text), JSONLINT_DEPTH_MAX,
		    &found) == (k == JSONLINT_DEPTH_MAX));
	}
	buf_fini(&text);
}
END_TEST

UNIT_MAIN("jsonlint", accepts, refuses_values, refuses_documents,
    reads_to_the_end, measures_the_depth, remembers_what_is_open)
