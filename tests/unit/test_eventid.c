#include "core/eventid.h"

#include <string.h>

#include "unit.h"

START_TEST(parses_exactly)
{
	static const struct {
		const char *text;
		bool good;
		struct eventid id;
		const char *what;
	} rows[] = {
		{ "1795232921123-7", true, { 1795232921123, 7 }, "an id" },
		{ "0-0", true, { 0, 0 }, "before every entry" },
		{ "0-1", true, { 0, 1 }, "the least entry" },
		{ "18446744073709551615-18446744073709551615", true,
		    { UINT64_MAX, UINT64_MAX }, "the greatest" },
		{ "18446744073709551616-0", false, { 0, 0 },
		    "milliseconds over 64 bits" },
		{ "0-18446744073709551616", false, { 0, 0 },
		    "a sequence over 64 bits" },
		{ "1", false, { 0, 0 }, "no sequence" },
		{ "1-", false, { 0, 0 }, "an empty sequence" },
		{ "-1", false, { 0, 0 }, "no milliseconds" },
		{ "-", false, { 0, 0 }, "Redis's word for the least" },
		{ "+", false, { 0, 0 }, "Redis's word for the greatest" },
		{ "$", false, { 0, 0 }, "Redis's word for the last" },
		{ ">", false, { 0, 0 }, "Redis's word for a group" },
		{ "1-*", false, { 0, 0 }, "Redis's word for any sequence" },
		{ "", false, { 0, 0 }, "nothing" },
		{ "01-2", false, { 0, 0 }, "a leading zero in front" },
		{ "1-02", false, { 0, 0 }, "a leading zero behind" },
		{ " 1-2", false, { 0, 0 }, "a blank in front" },
		{ "1-2 ", false, { 0, 0 }, "a blank behind" },
		{ "1-2\n", false, { 0, 0 }, "a line break behind" },
		{ "1 - 2", false, { 0, 0 }, "blanks between" },
		{ "1--2", false, { 0, 0 }, "two dashes" },
		{ "1-2-3", false, { 0, 0 }, "three numbers" },
		{ "+1-2", false, { 0, 0 }, "a sign" },
		{ "1-a", false, { 0, 0 }, "a letter" },
		{ "1_2", false, { 0, 0 }, "another separator" },
		{ "1-2,3-4", false, { 0, 0 }, "two ids" },
		{ "000000000000000000000000000000000000000001-1", false,
		    { 0, 0 }, "longer than any id" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct eventid id = { 47, 11 };

		ROW(eventid_parse(slice_of(rows[i].text), &id) ==
		    rows[i].good, rows[i].what);
		ROW(id.ms == (rows[i].good ? rows[i].id.ms : 47) &&
		    id.seq == (rows[i].good ? rows[i].id.seq : 11),
		    rows[i].what);
	}
}
END_TEST

START_TEST(refuses_a_nul)
{
	struct slice behind = { "1-2\0", 4 }, between = { "1\0-2", 4 };
	struct eventid id;

	ck_assert(!eventid_parse(behind, &id));
	ck_assert(!eventid_parse(between, &id));
	ck_assert(!eventid_parse(slice_of(NULL), &id));
}
END_TEST

START_TEST(prints_what_it_parses)
{
	static const char *const texts[] = {
		"0-0", "0-1", "1795232921123-0", "9-18446744073709551615",
		"18446744073709551615-18446744073709551615",
	};
	size_t i;

	for (i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		char out[EVENTID_TEXT_BYTES];
		struct eventid id;

		ROW(eventid_parse(slice_of(texts[i]), &id), texts[i]);
		ROW(eventid_print(id, out) == strlen(texts[i]), texts[i]);
		ROW(strcmp(out, texts[i]) == 0, texts[i]);
	}
}
END_TEST

START_TEST(compares_as_numbers)
{
	static const struct {
		struct eventid a, b;
		int order;
		const char *what;
	} rows[] = {
		{ { 1, 1 }, { 1, 1 }, 0, "the same" },
		{ { 1, 1 }, { 1, 2 }, -1, "the sequence decides" },
		{ { 1, 9 }, { 2, 0 }, -1, "milliseconds come first" },
		{ { 9, 0 }, { 10, 0 }, -1, "9 is before 10" },
		{ { 1, 9 }, { 1, 10 }, -1, "so it is in the sequence" },
		{ { 0, 0 }, { UINT64_MAX, UINT64_MAX }, -1, "the ends" },
		{ { INT64_MAX, 0 }, { (uint64_t)INT64_MAX + 1, 0 }, -1,
		    "across the sign bit" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		int there = eventid_compare(rows[i].a, rows[i].b);
		int back = eventid_compare(rows[i].b, rows[i].a);

		ROW((there > 0) - (there < 0) == rows[i].order, rows[i].what);
		ROW((back > 0) - (back < 0) == -rows[i].order, rows[i].what);
	}
}
END_TEST

START_TEST(knows_zero)
{
	static const struct eventid zero = { 0, 0 }, seq = { 0, 1 },
	    ms = { 1, 0 };

	ck_assert(eventid_is_zero(zero));
	ck_assert(!eventid_is_zero(seq));
	ck_assert(!eventid_is_zero(ms));
}
END_TEST

START_TEST(neighbours)
{
	static const struct {
		struct eventid low, high;
		const char *what;
	} rows[] = {
		{ { 5, 0 }, { 5, 1 }, "the sequence counts" },
		{ { 5, UINT64_MAX - 1 }, { 5, UINT64_MAX },
		    "up to the last of a millisecond" },
		{ { 5, UINT64_MAX }, { 6, 0 }, "then the next begins" },
		{ { 0, 0 }, { 0, 1 }, "the least entry is above 0-0" },
		{ { 0, UINT64_MAX }, { 1, 0 }, "the first millisecond ends" },
		{ { UINT64_MAX - 1, UINT64_MAX }, { UINT64_MAX, 0 },
		    "the last millisecond begins" },
		{ { UINT64_MAX, UINT64_MAX - 1 }, { UINT64_MAX, UINT64_MAX },
		    "the greatest is above another" },
	};
	static const struct eventid least = { 0, 0 },
	    greatest = { UINT64_MAX, UINT64_MAX };
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		ROW(eventid_compare(eventid_next(rows[i].low),
		    rows[i].high) == 0, rows[i].what);
		ROW(eventid_compare(eventid_before(rows[i].high),
		    rows[i].low) == 0, rows[i].what);
	}
	ck_assert_msg(eventid_compare(eventid_before(least), least) == 0,
	    "nothing is below 0-0");
	ck_assert_msg(eventid_compare(eventid_next(greatest), greatest) == 0,
	    "nothing is above the greatest");
}
END_TEST

UNIT_MAIN("eventid", parses_exactly, refuses_a_nul, prints_what_it_parses,
    compares_as_numbers, knows_zero, neighbours)
