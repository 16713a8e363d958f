#include "base/buf.h"

#include <string.h>

#include "unit.h"

#define CAP 1000

START_TEST(appends)
{
	static const struct {
		size_t cap;
		const char *first, *second;
		bool first_fits, second_fits;
		const char *content;
		const char *what;
	} rows[] = {
		{ 10, "", "", true, true, "", "nothing can be appended" },
		{ 10, "abc", "def", true, true, "abcdef",
		    "a second append follows the first" },
		{ 6, "abc", "def", true, true, "abcdef",
		    "the cap itself is reached" },
		{ 5, "abc", "def", true, false, "abc",
		    "one byte over the cap changes nothing" },
		{ 2, "abc", "de", false, true, "de",
		    "a smaller append still fits after one that did not" },
		{ 0, "", "x", true, false, "",
		    "a cap of zero holds nothing" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct buf b;

		buf_init(&b, rows[i].cap);
		ROW(buf_add_text(&b, rows[i].first) == rows[i].first_fits,
		    rows[i].what);
		ROW(buf_add_slice(&b, slice_of(rows[i].second)) ==
		    rows[i].second_fits, rows[i].what);
		ROW(slice_equals(buf_view(&b), rows[i].content),
		    rows[i].what);
		buf_fini(&b);
	}
}
END_TEST

START_TEST(holds_any_byte)
{
	static const char bytes[] = { 'a', '\0', '\xff', '\n' };
	struct buf b;

	buf_init(&b, CAP);
	ck_assert(buf_add(&b, bytes, sizeof(bytes)));
	ck_assert(buf_add(&b, NULL, 0));
	ck_assert_uint_eq(b.n, sizeof(bytes));
	ck_assert_mem_eq(b.p, bytes, sizeof(bytes));
	buf_fini(&b);
}
END_TEST

START_TEST(grows_up_to_its_cap)
{
	struct buf b;
	size_t i;

	buf_init(&b, CAP);
	for (i = 0; i < CAP; i++)
		ck_assert(buf_add(&b, i % 2 == 0 ? "a" : "b", 1));
	ck_assert(!buf_add(&b, "c", 1));
	ck_assert_uint_eq(b.n, CAP);
	for (i = 0; i < CAP; i++)
		ck_assert_int_eq(b.p[i], i % 2 == 0 ? 'a' : 'b');
	buf_fini(&b);
}
END_TEST

START_TEST(refuses_sizes_that_overflow)
{
	struct buf b;

	buf_init(&b, SIZE_MAX / 2);
	ck_assert(buf_add_text(&b, "abc"));
	ck_assert(!buf_reserve(&b, SIZE_MAX));
	ck_assert(!buf_reserve(&b, SIZE_MAX - 2));
	ck_assert(slice_equals(buf_view(&b), "abc"));
	buf_fini(&b);
}
END_TEST

START_TEST(prints_numbers)
{
	static const struct {
		uint64_t value;
		const char *text, *what;
	} rows[] = {
		{ 0, "0", "zero is one digit" },
		{ 7, "7", "a single digit" },
		{ 10, "10", "a zero at the end stays" },
		{ 1795232921123, "1795232921123", "a time in milliseconds" },
		{ UINT64_MAX, "18446744073709551615", "the largest number" },
	};
	struct buf b;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		buf_init(&b, 20);
		ROW(buf_add_u64(&b, rows[i].value), rows[i].what);
		ROW(slice_equals(buf_view(&b), rows[i].text), rows[i].what);
		buf_fini(&b);
	}
	buf_init(&b, 2);
	ck_assert(!buf_add_u64(&b, 100));
	ck_assert_uint_eq(b.n, 0);
	buf_fini(&b);
}
END_TEST

START_TEST(formats)
{
	struct buf b;

	buf_init(&b, 12);
	ck_assert(buf_addf(&b, "%s=%d", "key", 42));
	ck_assert(slice_equals(buf_view(&b), "key=42"));
	ck_assert(!buf_addf(&b, "%s", "seven77"));
	ck_assert(slice_equals(buf_view(&b), "key=42"));
	ck_assert(buf_addf(&b, "%06d", 1));
	ck_assert(slice_equals(buf_view(&b), "key=42000001"));
	buf_fini(&b);
}
END_TEST

START_TEST(ends_as_a_c_string)
{
	struct buf b;

	buf_init(&b, 3);
	ck_assert_str_eq(buf_text(&b), "");
	ck_assert(buf_add_text(&b, "abc"));
	ck_assert_str_eq(buf_text(&b), "abc");
	ck_assert_uint_eq(b.n, 3);
	buf_fini(&b);
}
END_TEST

START_TEST(cuts)
{
	struct buf b;

	buf_init(&b, CAP);
	ck_assert(buf_add_text(&b, "abcdef"));
	buf_cut(&b, 4);
	ck_assert(slice_equals(buf_view(&b), "abcd"));
	buf_cut(&b, 4);
	ck_assert(slice_equals(buf_view(&b), "abcd"));
	buf_cut(&b, 0);
	ck_assert_uint_eq(buf_view(&b).n, 0);
	buf_fini(&b);
}
END_TEST

START_TEST(resets)
{
	struct buf b;

	buf_init(&b, CAP);
	ck_assert(buf_add_text(&b, "abc"));
	buf_reset(&b, CAP * 2);
	ck_assert_uint_eq(b.n, 0);
	ck_assert_msg(b.p != NULL, "memory up to keep stays");
	ck_assert(buf_add_text(&b, "abc"));
	buf_reset(&b, 16);
	ck_assert_uint_eq(b.n, 0);
	ck_assert_msg(b.p == NULL, "memory beyond keep is given back");
	ck_assert_uint_eq(b.cap, CAP);
	ck_assert(buf_add_text(&b, "still usable"));
	buf_fini(&b);
	ck_assert(buf_add_text(&b, "after fini, too"));
	buf_fini(&b);
}
END_TEST

START_TEST(keeps_views_within_what_was_reserved)
{
	struct slice before;
	struct buf b;
	size_t i;

	buf_init(&b, CAP);
	ck_assert(buf_reserve(&b, 900));
	before = buf_view(&b);
	for (i = 0; i < 900; i++)
		ck_assert(buf_add(&b, "x", 1));
	ck_assert_ptr_eq(buf_view(&b).p, before.p);
	ck_assert(!buf_reserve(&b, 101));
	ck_assert_uint_eq(b.n, 900);
	buf_fini(&b);
}
END_TEST

UNIT_MAIN("buf", appends, holds_any_byte, grows_up_to_its_cap,
    refuses_sizes_that_overflow, prints_numbers, formats, ends_as_a_c_string,
    cuts, resets, keeps_views_within_what_was_reserved)
