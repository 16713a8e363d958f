#include "base/slice.h"

#include "unit.h"

START_TEST(views_c_strings)
{
	ck_assert_uint_eq(slice_of("abc").n, 3);
	ck_assert_uint_eq(slice_of("").n, 0);
	ck_assert_ptr_nonnull(slice_of("").p);
	ck_assert_uint_eq(slice_of(NULL).n, 0);
	ck_assert_ptr_null(slice_of(NULL).p);
}
END_TEST

START_TEST(compares)
{
	static const struct {
		const char *a, *b;
		bool equal, starts, nocase, holds;
		const char *what;
	} rows[] = {
		{ "abc", "abc", true, true, true, true, "the same" },
		{ "abc", "ab", false, true, false, true, "a beginning" },
		{ "ab", "abc", false, false, false, false, "b is longer" },
		{ "xabc", "abc", false, false, false, true, "an end" },
		{ "xabcx", "abc", false, false, false, true, "a middle" },
		{ "ABC", "abc", false, false, true, true, "another case" },
		{ "xAbC", "aBc", false, false, false, true,
		    "another case in the middle" },
		{ "", "", true, true, true, true, "both are empty" },
		{ "abc", "", false, true, false, true, "b is empty" },
		{ "", "a", false, false, false, false, "a is empty" },
		{ "a[c", "a{c", false, false, false, false,
		    "bytes 32 apart that are no letters" },
		{ "\xc4", "\xe4", false, false, false, false,
		    "letters beyond ASCII keep their case" },
		{ "aab", "ab", false, false, false, true,
		    "a false start inside" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct slice a = slice_of(rows[i].a);

		ROW(slice_equals(a, rows[i].b) == rows[i].equal,
		    rows[i].what);
		ROW(slice_starts(a, rows[i].b) == rows[i].starts,
		    rows[i].what);
		ROW(slice_equals_nocase(a, rows[i].b) == rows[i].nocase,
		    rows[i].what);
		ROW(slice_same_nocase(a, slice_of(rows[i].b)) ==
		    rows[i].nocase, rows[i].what);
		ROW(slice_holds_nocase(a, rows[i].b) == rows[i].holds,
		    rows[i].what);
	}
	ck_assert(slice_equals(slice_of(NULL), ""));
	ck_assert(slice_starts(slice_of(NULL), ""));
	ck_assert(!slice_equals(slice_of(NULL), "a"));
}
END_TEST

START_TEST(compares_nul_bytes)
{
	struct slice nul = { "ab\0", 3 };

	ck_assert_msg(!slice_equals(nul, "ab"), "a NUL behind counts");
	ck_assert(slice_starts(nul, "ab"));
	ck_assert_uint_eq(slice_find(nul, '\0'), 2);
}
END_TEST

START_TEST(finds)
{
	ck_assert_uint_eq(slice_find(slice_of("a=b=c"), '='), 1);
	ck_assert_uint_eq(slice_find(slice_of("abc"), 'a'), 0);
	ck_assert_uint_eq(slice_find(slice_of("abc"), 'c'), 2);
	ck_assert_uint_eq(slice_find(slice_of("abc"), 'x'), 3);
	ck_assert_uint_eq(slice_find(slice_of(""), 'x'), 0);
	ck_assert_uint_eq(slice_find(slice_of(NULL), 'x'), 0);
}
END_TEST

START_TEST(views_what_follows)
{
	ck_assert(slice_equals(slice_after(slice_of("abc"), 0), "abc"));
	ck_assert(slice_equals(slice_after(slice_of("abc"), 1), "bc"));
	ck_assert_uint_eq(slice_after(slice_of("abc"), 3).n, 0);
	ck_assert_uint_eq(slice_after(slice_of("abc"), 4).n, 0);
	ck_assert_uint_eq(slice_after(slice_of(NULL), 1).n, 0);
}
END_TEST

START_TEST(trims)
{
	static const struct {
		const char *text, *trimmed, *what;
	} rows[] = {
		{ "abc", "abc", "nothing to trim" },
		{ "  abc", "abc", "blanks in front" },
		{ "abc\t ", "abc", "a tab and a blank behind" },
		{ " \ta b\t ", "a b", "both ends, not the middle" },
		{ " \t ", "", "only blanks" },
		{ "", "", "empty" },
		{ "\nabc\r", "\nabc\r", "line breaks are no blanks" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		ROW(slice_equals(slice_trim(slice_of(rows[i].text)),
		    rows[i].trimmed), rows[i].what);
}
END_TEST

START_TEST(chomps)
{
	static const struct {
		const char *text, *chomped, *what;
	} rows[] = {
		{ "abc", "abc", "nothing to take off" },
		{ "abc\n", "abc", "a line end" },
		{ "abc\r\n", "abc", "both characters of one" },
		{ "abc\n\n", "abc\n", "one line end only" },
		{ "abc\r", "abc\r", "half a line end is none" },
		{ "\na", "\na", "not in front" },
		{ "\n", "", "nothing else" },
		{ "", "", "empty" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		ROW(slice_equals(slice_chomp(slice_of(rows[i].text)),
		    rows[i].chomped), rows[i].what);
}
END_TEST

START_TEST(splits)
{
	static const struct {
		const char *text;
		const char *part[4];	/* NULL-ended */
		const char *what;
	} rows[] = {
		{ "a,b,c", { "a", "b", "c" }, "three parts" },
		{ "abc", { "abc" }, "no separator, one part" },
		{ "", { "" }, "an empty text is one empty part" },
		{ ",", { "", "" }, "a separator alone has two sides" },
		{ "a,", { "a", "" }, "an empty part at the end" },
		{ ",a", { "", "a" }, "an empty part at the start" },
		{ "a,,b", { "a", "", "b" }, "an empty part between" },
		{ NULL, { NULL }, "no text, no part" },
	};
	size_t i, k;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct slice rest = slice_of(rows[i].text), part;

		for (k = 0; rows[i].part[k] != NULL; k++) {
			ROW(slice_split(&rest, ',', &part), rows[i].what);
			ROW(slice_equals(part, rows[i].part[k]),
			    rows[i].what);
		}
		ROW(!slice_split(&rest, ',', &part), rows[i].what);
		ROW(!slice_split(&rest, ',', &part), rows[i].what);
	}
}
END_TEST

START_TEST(takes_words)
{
	static const struct {
		const char *text;
		const char *word[4];	/* NULL-ended */
		const char *what;
	} rows[] = {
		{ "a bc d", { "a", "bc", "d" }, "three words" },
		{ "  a \t b\t", { "a", "b" }, "any number of blanks" },
		{ "a,b", { "a,b" }, "nothing else parts words" },
		{ " \t ", { NULL }, "only blanks" },
		{ "", { NULL }, "nothing" },
		{ NULL, { NULL }, "no text" },
	};
	size_t i, k;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct slice rest = slice_of(rows[i].text), word;

		for (k = 0; rows[i].word[k] != NULL; k++) {
			ROW(slice_word(&rest, &word), rows[i].what);
			ROW(slice_equals(word, rows[i].word[k]),
			    rows[i].what);
		}
		ROW(!slice_word(&rest, &word), rows[i].what);
		ROW(word.n == 0, rows[i].what);
		ROW(!slice_word(&rest, &word), rows[i].what);
	}
}
END_TEST

UNIT_MAIN("slice", views_c_strings, compares, compares_nul_bytes, finds,
    views_what_follows, trims, chomps, splits, takes_words)
