#include "core/user.h"

#include <string.h>

#include "unit.h"

START_TEST(accepts)
{
	static const struct {
		const char *id, *what;
	} rows[] = {
		{ "1", "a digit" },
		{ "00", "two zeros are no zero" },
		{ "-0", "nor is this" },
		{ "a", "a letter" },
		{ "user:7", "a colon" },
		{ " ", "a blank" },
		{ "../{}*", "what a key may hold" },
		{ "J\xc3\xbcrgen", "UTF-8" },
		{ "\xc2\xa0", "the first behind the control characters" },
		{ "\xf0\x9f\x98\x80", "four bytes" },
	};
	struct fault_note note;
	struct user user;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		ROW(user_accept(slice_of(rows[i].id), &user, &note) ==
		    FAULT_NONE, rows[i].what);
		ROW(slice_equals(user_view(&user), rows[i].id),
		    rows[i].what);
	}
}
END_TEST

START_TEST(refuses)
{
	static const struct {
		const char *id, *what;
	} rows[] = {
		{ "", "nothing" },
		{ "0", "zero" },
		{ "a\nb", "a line feed" },
		{ "\t", "a tab" },
		{ "a\x7f", "DEL" },
		{ "a\x1f", "the last control character" },
		{ "\xc2\x80", "the first of the others" },
		{ "a\xc2\x9f", "the last of the others" },
		{ "J\xfcrgen", "Latin-1" },
		{ "a\xc3", "UTF-8 cut off" },
	};
	static const char nul[] = "a\0b";
	struct user user = { "old", 3 };
	struct slice id = { nul, 3 };
	struct fault_note note;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		ROW(user_accept(slice_of(rows[i].id), &user, &note) ==
		    FAULT_DENIED, rows[i].what);
	ck_assert_int_eq(user_accept(id, &user, &note), FAULT_DENIED);
	ck_assert(slice_equals(user_view(&user), "old"));
}
END_TEST

START_TEST(measures)
{
	char text[LIMIT_USER_BYTES + 1];
	struct slice id = { text, LIMIT_USER_BYTES };
	struct user user;

	memset(text, 'x', sizeof(text));
	ck_assert_int_eq(user_accept(id, &user, NULL), FAULT_NONE);
	ck_assert_uint_eq(user.n, LIMIT_USER_BYTES);
	id.n++;
	ck_assert_int_eq(user_accept(id, &user, NULL), FAULT_DENIED);
}
END_TEST

START_TEST(takes_numbers)
{
	struct user user;

	ck_assert_int_eq(user_accept_number(42, &user, NULL), FAULT_NONE);
	ck_assert(slice_equals(user_view(&user), "42"));
	ck_assert_int_eq(user_accept_number(-7, &user, NULL), FAULT_NONE);
	ck_assert(slice_equals(user_view(&user), "-7"));
	ck_assert_int_eq(user_accept_number(INT64_MIN, &user, NULL),
	    FAULT_NONE);
	ck_assert(slice_equals(user_view(&user), "-9223372036854775808"));
	ck_assert_int_eq(user_accept_number(0, &user, NULL), FAULT_DENIED);
}
END_TEST

START_TEST(compares)
{
	static const struct user seven = { "7", 1 }, also = { "7x", 1 },
	    longer = { "77", 2 }, other = { "8", 1 };

	ck_assert(user_equals(&seven, &seven));
	ck_assert_msg(user_equals(&seven, &also),
	    "what is behind the id does not count");
	ck_assert(!user_equals(&seven, &longer));
	ck_assert(!user_equals(&longer, &seven));
	ck_assert(!user_equals(&seven, &other));
}
END_TEST

UNIT_MAIN("user", accepts, refuses, measures, takes_numbers, compares)
