#include "core/pattern.h"

#include <string.h>

#include "unit.h"

START_TEST(matches)
{
	static const struct {
		const char *pattern, *text;
		bool matches;
		const char *what;
	} rows[] = {
		{ "", "", true, "nothing is nothing" },
		{ "", "a", false, "nothing is not something" },
		{ "a", "", false, "something is not nothing" },
		{ "abc", "abc", true, "a name is itself" },
		{ "abc", "abcd", false, "a name is not a longer one" },
		{ "abcd", "abc", false, "a name is not a shorter one" },
		{ "abc", "ABC", false, "case counts" },
		{ "*", "", true, "a star stands for nothing" },
		{ "*", "abc", true, "a star stands for everything" },
		{ "***", "", true, "several stars are as one" },
		{ "a*", "abc", true, "a beginning" },
		{ "a*", "ba", false, "not in the middle" },
		{ "*c", "abc", true, "an end" },
		{ "*c", "cb", false, "not before the end" },
		{ "a*c", "ac", true, "a star in between for nothing" },
		{ "a*c", "abcbc", true, "the last end counts" },
		{ "a*c", "abcb", false, "a wrong end" },
		{ "*b*d*", "abcde", true, "several stars" },
		{ "*d*b*", "abcde", false, "in their order" },
		{ "*ab*ab", "abab", true, "parts do not overlap" },
		{ "*ab*ab", "aab", false, "one part counts once" },
		{ "a?c", "abc", false, "other signs are themselves" },
		{ "[a]", "a", false, "there are no classes" },
		{ "\\*", "*", false, "there is no escape" },
		{ "*", "*", true, "a star in the text is any character" },
		{ "*.b", "a*.b", true, "also behind a star of the pattern" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		ROW(pattern_match(slice_of(rows[i].pattern),
		    slice_of(rows[i].text)) == rows[i].matches, rows[i].what);
}
END_TEST

/* What takes exponential time where every star tries every length. */
START_TEST(takes_little_time)
{
	char pattern[200], text[20000];
	struct slice p = { pattern, sizeof(pattern) },
	    t = { text, sizeof(text) };
	size_t i;

	for (i = 0; i < sizeof(pattern); i++)
		pattern[i] = i % 2 == 0 ? '*' : 'a';
	memset(text, 'a', sizeof(text));
	ck_assert(pattern_match(p, t));
	pattern[sizeof(pattern) - 1] = 'b';
	ck_assert(!pattern_match(p, t));
}
END_TEST

UNIT_MAIN("pattern", matches, takes_little_time)
