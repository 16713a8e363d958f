#include "base/number.h"

#include "unit.h"

#define DAY ((int64_t)86400000)

START_TEST(reads_plain_numbers)
{
	static const struct {
		const char *text;
		bool good;
		uint64_t value;
		const char *what;
	} rows[] = {
		{ "0", true, 0, "zero" },
		{ "7", true, 7, "one digit" },
		{ "1795232921123", true, 1795232921123, "more than 32 bits" },
		{ "18446744073709551615", true, UINT64_MAX, "the largest" },
		{ "18446744073709551616", false, 0, "one more overflows" },
		{ "18446744073709551620", false, 0, "overflow in the tens" },
		{ "99999999999999999999", false, 0, "overflow by a digit" },
		{ "184467440737095516150", false, 0, "a digit too many" },
		{ "", false, 0, "empty" },
		{ "00", false, 0, "a leading zero before zero" },
		{ "01", false, 0, "a leading zero" },
		{ "-1", false, 0, "a minus" },
		{ "+1", false, 0, "a plus" },
		{ " 1", false, 0, "a blank in front" },
		{ "1 ", false, 0, "a blank behind" },
		{ "1a", false, 0, "a letter behind" },
		{ "0x1", false, 0, "hexadecimal" },
		{ "1.0", false, 0, "a fraction" },
		{ "1e3", false, 0, "an exponent" },
		{ "\xb2", false, 0, "a superscript digit of Latin-1" },
		{ "/", false, 0, "the byte below the digits" },
		{ ":", false, 0, "the byte above the digits" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		uint64_t value = 4711;

		ROW(number_u64(slice_of(rows[i].text), &value) ==
		    rows[i].good, rows[i].what);
		ROW(value == (rows[i].good ? rows[i].value : 4711),
		    rows[i].what);
	}
}
END_TEST

START_TEST(stops_at_the_end_of_the_slice)
{
	struct slice two = { "123", 2 };
	struct slice nul = { "1\0", 2 };
	uint64_t value = 0;

	ck_assert(number_u64(two, &value));
	ck_assert_uint_eq(value, 12);
	ck_assert_msg(!number_u64(nul, &value), "a NUL is no digit");
	ck_assert(!number_u64(slice_of(NULL), &value));
}
END_TEST

START_TEST(reads_spans_of_time)
{
	static const struct {
		const char *text;
		bool good;
		int64_t ms;
		const char *what;
	} rows[] = {
		{ "200ms", true, 200, "milliseconds" },
		{ "15s", true, 15000, "seconds" },
		{ "15", true, 15000, "a bare number is seconds" },
		{ "2m", true, 120000, "minutes" },
		{ "1h", true, 3600000, "hours" },
		{ "1d", true, DAY, "days" },
		{ "1D", true, DAY, "either case" },
		{ "5MS", true, 5, "either case of two letters" },
		{ "0", true, 0, "nothing" },
		{ "0ms", true, 0, "nothing, with a unit" },
		{ "366d", true, 366 * DAY, "a year, the most there is" },
		{ "31622400s", true, 366 * DAY, "a year in seconds" },
		{ "31622400001ms", false, 0, "a millisecond more" },
		{ "367d", false, 0, "a day more" },
		{ "18446744073709551615d", false, 0, "a product over 64 bits" },
		{ "99999999999999999999s", false, 0, "digits over 64 bits" },
		{ "", false, 0, "empty" },
		{ "s", false, 0, "a unit alone" },
		{ "1w", false, 0, "no such unit" },
		{ "1 s", false, 0, "a blank before the unit" },
		{ "1s ", false, 0, "a blank behind" },
		{ "1.5s", false, 0, "a fraction" },
		{ "-1s", false, 0, "a minus" },
		{ "01s", false, 0, "a leading zero" },
		{ "1m30s", false, 0, "two units" },
		{ "1sec", false, 0, "more than the unit" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		int64_t ms = -4711;

		ROW(number_duration_ms(slice_of(rows[i].text), &ms) ==
		    rows[i].good, rows[i].what);
		ROW(ms == (rows[i].good ? rows[i].ms : -4711), rows[i].what);
	}
}
END_TEST

START_TEST(reads_counts_of_bytes)
{
	static const struct {
		const char *text;
		bool good;
		uint64_t bytes;
		const char *what;
	} rows[] = {
		{ "0", true, 0, "nothing" },
		{ "512", true, 512, "a bare number is bytes" },
		{ "64k", true, 65536, "kilo is 1024" },
		{ "64K", true, 65536, "either case" },
		{ "8m", true, 8388608, "mega" },
		{ "1g", true, 1073741824, "giga" },
		{ "17179869183g", true, UINT64_C(18446744072635809792),
		    "the most that fits" },
		{ "17179869184g", false, 0, "a product over 64 bits" },
		{ "1kb", false, 0, "more than the unit" },
		{ "1t", false, 0, "no such unit" },
		{ "k", false, 0, "a unit alone" },
		{ "", false, 0, "empty" },
		{ "-1k", false, 0, "a minus" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		uint64_t bytes = 4711;

		ROW(number_bytes(slice_of(rows[i].text), &bytes) ==
		    rows[i].good, rows[i].what);
		ROW(bytes == (rows[i].good ? rows[i].bytes : 4711),
		    rows[i].what);
	}
}
END_TEST

START_TEST(knows_hexadecimal_digits)
{
	static const char digits[] = "0123456789abcdef";
	int c, k;

	for (c = -128; c < 128; c++) {
		int lower = c >= 'A' && c <= 'F' ? c - 'A' + 'a' : c;

		for (k = 15; k >= 0 && digits[k] != lower; k--)
			continue;
		ck_assert_msg(number_hex_digit((char)c) == k, "byte %d", c);
	}
}
END_TEST

START_TEST(picks_a_point_between)
{
	static const struct {
		int64_t low, high;
		uint32_t random;
		int64_t point;
		const char *what;
	} rows[] = {
		{ 50, 250, 0, 50, "the smallest word gives the low end" },
		{ 50, 250, UINT32_MAX, 250, "the largest gives the high end" },
		{ 50, 250, UINT32_C(1) << 31, 150, "half gives the middle" },
		{ 7, 7, 0, 7, "a single point" },
		{ 7, 7, UINT32_MAX, 7, "a single point, whatever the word" },
		{ 0, 1, (UINT32_C(1) << 31) - 1, 0, "below half of two" },
		{ 0, 1, UINT32_C(1) << 31, 1, "half of two" },
		{ -5, 5, 0, -5, "negative ends" },
		{ -5, 5, UINT32_MAX, 5, "across zero" },
		{ 0, UINT32_MAX, 12345, 12345, "as wide as the word itself" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		ROW(number_between(rows[i].low, rows[i].high,
		    rows[i].random) == rows[i].point, rows[i].what);
}
END_TEST

START_TEST(spreads_evenly)
{
	unsigned hits[10] = { 0 };
	uint32_t word = 1;
	size_t i;

	for (i = 0; i < 10000; i++) {
		int64_t point;

		word = word * 1664525 + 1013904223;
		point = number_between(0, 9, word);
		ck_assert_int_ge(point, 0);
		ck_assert_int_le(point, 9);
		hits[point]++;
	}
	for (i = 0; i < 10; i++) {
		ck_assert_uint_gt(hits[i], 800);
		ck_assert_uint_lt(hits[i], 1200);
	}
}
END_TEST

START_TEST(sooner)
{
	ck_assert_int_eq(number_sooner(3, 4), 3);
	ck_assert_int_eq(number_sooner(4, 3), 3);
	ck_assert_int_eq(number_sooner(-1, INT64_MAX), -1);
}
END_TEST

UNIT_MAIN("number", reads_plain_numbers, stops_at_the_end_of_the_slice,
    reads_spans_of_time, reads_counts_of_bytes,
    knows_hexadecimal_digits, picks_a_point_between, spreads_evenly, sooner)
