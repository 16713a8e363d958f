#include "core/phplex.h"

#include "unit.h"

START_TEST(takes_characters_and_runs)
{
	struct slice in = slice_of("a:bc;d"), text;

	ck_assert(!phplex_take(&in, ':'));
	ck_assert(phplex_take(&in, 'a'));
	ck_assert(phplex_take(&in, ':'));
	ck_assert(phplex_until(&in, ';', &text));
	ck_assert(slice_equals(text, "bc"));
	ck_assert(slice_equals(in, "d"));
	ck_assert(!phplex_until(&in, ';', &text));
	in = slice_of("");
	ck_assert(!phplex_take(&in, '\0'));
	ck_assert(!phplex_until(&in, '\0', &text));
}
END_TEST

/* Strings behind their tag, both kinds. */
START_TEST(takes_strings)
{
	static const struct {
		const char *in;
		bool plain, escaped;	/* is it one of that kind? */
		const char *text, *rest;
		const char *what;
	} rows[] = {
		{ ":3:\"abc\";", true, true, "abc", ";", "a string" },
		{ ":0:\"\"", true, true, "", "", "an empty one" },
		{ ":3:\"a\"c\"x", true, true, "a\"c", "x", "a quote inside" },
		{ ":3:\"\\41\"", true, false, "\\41", "",
		    "three plain bytes, or one that is escaped" },
		{ ":1:\"\\41\"", false, true, "\\41", "",
		    "the other way round" },
		{ ":4:\"abc\"", false, false, NULL, NULL, "too short" },
		{ ":2:\"abc\"", false, false, NULL, NULL, "too long" },
		{ ":18446744073709551615:\"\"", false, false, NULL, NULL,
		    "a length that would wrap around" },
		{ ":18446744073709551616:\"\"", false, false, NULL, NULL,
		    "a length over 64 bits" },
		{ "3:\"abc\"", false, false, NULL, NULL, "no colon" },
		{ ":3\"abc\"", false, false, NULL, NULL,
		    "no second colon" },
		{ ":3:abc", false, false, NULL, NULL, "no quotes" },
		{ ":3:\"abc", false, false, NULL, NULL, "no quote behind" },
		{ ":", false, false, NULL, NULL, "nothing behind the colon" },
		{ "", false, false, NULL, NULL, "nothing" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct slice in = slice_of(rows[i].in), text;

		ROW(phplex_quoted(&in, &text) == rows[i].plain, rows[i].what);
		ROW(!rows[i].plain || (slice_equals(text, rows[i].text) &&
		    slice_equals(in, rows[i].rest)), rows[i].what);
		in = slice_of(rows[i].in);
		ROW(phplex_escaped_quoted(&in, &text) == rows[i].escaped,
		    rows[i].what);
		ROW(!rows[i].escaped || (slice_equals(text, rows[i].text) &&
		    slice_equals(in, rows[i].rest)), rows[i].what);
	}
}
END_TEST

START_TEST(unescapes)
{
	struct slice in = slice_of("a\\00\\fF\\");

	ck_assert_int_eq(phplex_escaped(&in), 'a');
	ck_assert_int_eq(phplex_escaped(&in), 0);
	ck_assert_int_eq(phplex_escaped(&in), 255);
	ck_assert_int_eq(phplex_escaped(&in), -1);
	in = slice_of("");
	ck_assert_int_eq(phplex_escaped(&in), -1);
	in = slice_of("\\4g");
	ck_assert_int_eq(phplex_escaped(&in), -1);
}
END_TEST

START_TEST(reads_numbers)
{
	static const struct {
		const char *text;
		bool is_int;
		int64_t value;
		bool is_double;
		const char *what;
	} rows[] = {
		{ "7", true, 7, true, "a digit" },
		{ "-7", true, -7, true, "a minus" },
		{ "+07", true, 7, true, "a plus and a zero" },
		{ "9223372036854775807", true, INT64_MAX, true, "the most" },
		{ "-9223372036854775808", true, INT64_MIN, true,
		    "the least" },
		{ "9223372036854775808", false, 0, true, "one more" },
		{ "-9223372036854775809", false, 0, true, "one less" },
		{ "1.5", false, 0, true, "a fraction" },
		{ ".5", false, 0, true, "no digit in front" },
		{ "5.", false, 0, true, "no digit behind" },
		{ "1e5", false, 0, true, "an exponent" },
		{ "-1.5E-10", false, 0, true, "all of it" },
		{ "NAN", false, 0, true, "no number" },
		{ "-INF", false, 0, true, "minus infinity" },
		{ "+INF", false, 0, false, "plus infinity" },
		{ "", false, 0, false, "nothing" },
		{ "-", false, 0, false, "a sign" },
		{ ".", false, 0, false, "a dot" },
		{ "1e", false, 0, false, "an exponent cut off" },
		{ "1.5.2", false, 0, false, "two dots" },
		{ " 1", false, 0, false, "a blank" },
		{ "1 ", false, 0, false, "a blank behind" },
		{ "0x1", false, 0, false, "hexadecimal" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct slice text = slice_of(rows[i].text);
		int64_t value = 4711;

		ROW(phplex_int(text, &value) == rows[i].is_int, rows[i].what);
		ROW(!rows[i].is_int || value == rows[i].value, rows[i].what);
		ROW(phplex_is_double(text) == rows[i].is_double,
		    rows[i].what);
	}
}
END_TEST

UNIT_MAIN("phplex", takes_characters_and_runs, takes_strings, unescapes,
    reads_numbers)
