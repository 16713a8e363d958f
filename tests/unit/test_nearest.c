#include "core/nearest.h"

#include <string.h>

#include "unit.h"

START_TEST(guesses)
{
	static const char *const names[] = { "path", "auth", "require",
	    "topic", "heartbeat", "lifetime", "start", "delivery" };
	static const struct {
		const char *word;
		const char *near;	/* NULL: none */
		const char *what;
	} rows[] = {
		{ "heartbeat", "heartbeat", "the name itself" },
		{ "heartbeet", "heartbeat", "a wrong letter" },
		{ "hartbeat", "heartbeat", "a missing letter" },
		{ "heartbeats", "heartbeat", "a letter too many" },
		{ "hearbteat", "heartbeat", "two letters swapped" },
		{ "life_time", "lifetime", "an underscore too many" },
		{ "requires", "require", "a plural" },
		{ "Topic", "topic", "a capital letter" },
		{ "pth", "path", "a short word" },
		{ "xxxxxxxxx", NULL, "nothing alike" },
		{ "heartache!!!", NULL, "half of it alike" },
		{ "", NULL, "no word" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const char *near = nearest_name(slice_of(rows[i].word), names,
		    sizeof(names) / sizeof(names[0]));

		if (rows[i].near == NULL)
			ROW(near == NULL, rows[i].what);
		else
			ROW(near != NULL && strcmp(near, rows[i].near) == 0,
			    rows[i].what);
	}
}
END_TEST

START_TEST(takes_the_nearest)
{
	static const char *const names[] = { "format", "former", "for" };

	ck_assert_str_eq(nearest_name(slice_of("formar"), names, 3),
	    "format");
	ck_assert_str_eq(nearest_name(slice_of("formr"), names, 3), "former");
	ck_assert_str_eq(nearest_name(slice_of("fo"), names, 3), "for");
	ck_assert_ptr_null(nearest_name(slice_of("for"), names, 0));
}
END_TEST

START_TEST(bears_a_word_of_any_length)
{
	static const char *const names[] = { "path" };
	char word[4000];
	struct slice long_word = { word, sizeof(word) };

	memset(word, 'p', sizeof(word));
	ck_assert_ptr_null(nearest_name(long_word, names, 1));
	long_word.n = 48;
	ck_assert_ptr_null(nearest_name(long_word, names, 1));
	long_word.n = 49;
	ck_assert_ptr_null(nearest_name(long_word, names, 1));
}
END_TEST

UNIT_MAIN("nearest", guesses, takes_the_nearest, bears_a_word_of_any_length)
