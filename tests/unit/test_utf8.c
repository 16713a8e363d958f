#include "base/utf8.h"

#include <string.h>

#include "unit.h"

START_TEST(tells)
{
	static const struct {
		const char *text;
		bool valid;
		const char *what;
	} rows[] = {
		{ "", true, "nothing" },
		{ "a\x7f", true, "ASCII" },
		{ "\xc2\x80", true, "the first of two bytes" },
		{ "\xdf\xbf", true, "the last of two bytes" },
		{ "\xe0\xa0\x80", true, "the first of three bytes" },
		{ "\xed\x9f\xbf", true, "the last before the surrogates" },
		{ "\xee\x80\x80", true, "the first behind them" },
		{ "\xef\xbf\xbf", true, "the last of three bytes" },
		{ "\xf0\x90\x80\x80", true, "the first of four bytes" },
		{ "\xf4\x8f\xbf\xbf", true, "the last character" },
		{ "a\xc3\xa9z", true, "one among others" },
		{ "\x80", false, "a second byte alone" },
		{ "\xc0\x80", false, "NUL in two bytes" },
		{ "\xc1\xbf", false, "DEL in two bytes" },
		{ "\xe0\x9f\xbf", false, "two bytes' worth in three" },
		{ "\xed\xa0\x80", false, "the first surrogate" },
		{ "\xed\xbf\xbf", false, "the last surrogate" },
		{ "\xf0\x8f\xbf\xbf", false, "three bytes' worth in four" },
		{ "\xf4\x90\x80\x80", false, "beyond the last character" },
		{ "\xf5\x80\x80\x80", false, "an impossible first byte" },
		{ "\xff", false, "no byte of UTF-8" },
		{ "\xc3", false, "cut off in two" },
		{ "\xe2\x82", false, "cut off in three" },
		{ "\xf0\x9f\x98", false, "cut off in four" },
		{ "\xc3z", false, "a letter for the second byte" },
		{ "\xe2\x82z", false, "a letter for the third byte" },
		{ "\xf0\x9f\x98z", false, "a letter for the fourth byte" },
		{ "abc\xe9", false, "Latin-1 at the end" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		ROW(utf8_valid(slice_of(rows[i].text)) == rows[i].valid,
		    rows[i].what);
}
END_TEST

START_TEST(measures)
{
	const struct slice nul = { "\0a", 2 };

	ck_assert_uint_eq(utf8_first(slice_of("")), 0);
	ck_assert_uint_eq(utf8_first(slice_of("ab")), 1);
	ck_assert_uint_eq(utf8_first(nul), 1);
	ck_assert_uint_eq(utf8_first(slice_of("\xc3\xa9z")), 2);
	ck_assert_uint_eq(utf8_first(slice_of("\xe2\x82\xacz")), 3);
	ck_assert_uint_eq(utf8_first(slice_of("\xf0\x9f\x98\x80z")), 4);
	ck_assert_uint_eq(utf8_first(slice_of("\xff")), 0);
}
END_TEST

UNIT_MAIN("utf8", tells, measures)
