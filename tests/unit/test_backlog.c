#include "core/backlog.h"

#include <string.h>

#include "unit.h"

#define COST (sizeof(struct backlog_item) + 10)

/* A message of ten bytes. */
static struct backlog_item
message(size_t from, uint64_t place)
{
	struct backlog_item item = { .kind = BACKLOG_MESSAGE, .from = from,
	    .place = place, .name = slice_of("name"),
	    .payload = slice_of("123456") };

	return item;
}

static bool
add(struct backlog *b, size_t from, uint64_t place)
{
	struct backlog_item item = message(from, place);

	return backlog_add(b, &item);
}

static bool
add_kind(struct backlog *b, enum backlog_kind kind, size_t from,
    uint64_t place, const char *gap)
{
	struct backlog_item item = { .kind = kind, .from = from,
	    .place = place, .gap = gap };

	return backlog_add(b, &item);
}

START_TEST(keeps_order_and_copies)
{
	struct backlog b;
	struct backlog_item item;
	char name[] = "channel", payload[] = "one\0two";

	backlog_init(&b, 10000);
	ck_assert(add(&b, 0, 1));
	item = message(3, 2);
	item.name = slice_of(name);
	item.payload.p = payload;
	item.payload.n = sizeof(payload);
	ck_assert(backlog_add(&b, &item));
	memset(name, 'x', sizeof(name));
	memset(payload, 'x', sizeof(payload));
	ck_assert_uint_eq(b.messages, 2);
	ck_assert_uint_eq(b.first->place, 1);
	backlog_drop_first(&b);
	ck_assert_uint_eq(b.first->place, 2);
	ck_assert_uint_eq(b.first->from, 3);
	ck_assert(slice_equals(b.first->name, "channel"));
	ck_assert_uint_eq(b.first->payload.n, sizeof(payload));
	ck_assert_mem_eq(b.first->payload.p, "one\0two", sizeof(payload));
	backlog_drop_first(&b);
	ck_assert_ptr_null(b.first);
	ck_assert_uint_eq(b.bytes, 0);
	ck_assert(add(&b, 0, 3));
	ck_assert_uint_eq(b.first->place, 3);
	backlog_fini(&b);
	ck_assert_uint_eq(b.messages, 0);
}
END_TEST

START_TEST(is_bounded)
{
	struct backlog b;
	size_t i;

	backlog_init(&b, 10 * COST);
	for (i = 0; i < 10; i++) {
		ck_assert(!backlog_is_full(&b));
		ck_assert(add(&b, 0, i + 1));
	}
	ck_assert(backlog_is_full(&b));
	ck_assert(!add(&b, 0, 11));
	/* What says so fits nevertheless. */
	ck_assert(add_kind(&b, BACKLOG_GAP, 0, 11, "overflow"));
	ck_assert(add_kind(&b, BACKLOG_MARK, 0, 12, NULL));
	/* One that is gone makes no room: losses come in one piece. */
	for (i = 0; i < 6; i++) {
		backlog_drop_first(&b);
		ck_assert(backlog_is_full(&b));
		ck_assert(!add(&b, 0, 13));
	}
	backlog_drop_first(&b);
	ck_assert(!backlog_is_full(&b));
	ck_assert(add(&b, 0, 13));
	backlog_fini(&b);
	/* Who is not full takes one of any size. */
	backlog_init(&b, COST + 1);
	ck_assert(add(&b, 0, 1));
	ck_assert(!backlog_is_full(&b));
	ck_assert(add(&b, 0, 2));
	ck_assert(backlog_is_full(&b));
	ck_assert(!add(&b, 0, 3));
	backlog_fini(&b);
}
END_TEST

START_TEST(widens_what_is_like_the_last)
{
	static const char overflow[] = "overflow", reconnect[] = "reconnect";
	static const struct {
		enum backlog_kind kind;
		const char *gap;
		size_t from;
		uint64_t missed;
		bool widens;
		uint64_t sum;
		const char *what;
	} rows[] = {
		{ BACKLOG_GAP, overflow, 0, 2, true, 5,
		    "the losses of two gaps are added" },
		{ BACKLOG_GAP, overflow, 0, 0, true, 0,
		    "with an unknown number the sum is unknown" },
		{ BACKLOG_GAP, reconnect, 0, 2, false, 3,
		    "another reason is another gap" },
		{ BACKLOG_GAP, overflow, 1, 2, false, 3,
		    "another line has gaps of its own" },
		{ BACKLOG_MARK, NULL, 0, 0, false, 3, "a mark is no gap" },
		{ BACKLOG_MESSAGE, NULL, 0, 0, false, 3,
		    "a message is one of its own" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct backlog_item item = { .kind = rows[i].kind,
		    .gap = rows[i].gap, .from = rows[i].from, .place = 9,
		    .missed = rows[i].missed };
		const struct backlog_item *gap;
		struct backlog b;
		size_t before;

		backlog_init(&b, 10000);
		ck_assert(add(&b, 0, 1));
		ck_assert(add_kind(&b, BACKLOG_GAP, 0, 7, overflow));
		gap = b.last;
		b.last->missed = 3;
		ck_assert(add(&b, 1, 2));
		before = b.bytes;
		ck_assert(backlog_add(&b, &item));
		ROW((b.bytes == before) == rows[i].widens, rows[i].what);
		ROW(gap->missed == rows[i].sum, rows[i].what);
		ROW(gap->place == (rows[i].widens ? 9 : 7), rows[i].what);
		backlog_fini(&b);
	}
}
END_TEST

START_TEST(marks_stay_few)
{
	struct backlog b;
	size_t bytes;
	uint64_t i;

	backlog_init(&b, 10000);
	ck_assert(add(&b, 0, 1));
	ck_assert(add_kind(&b, BACKLOG_MARK, 0, 2, NULL));
	ck_assert(add_kind(&b, BACKLOG_MARK, 1, 2, NULL));
	bytes = b.bytes;
	for (i = 3; i < 100; i++) {
		ck_assert(add_kind(&b, BACKLOG_MARK, 0, i, NULL));
		ck_assert(add_kind(&b, BACKLOG_MARK, 1, i, NULL));
	}
	ck_assert_uint_eq(b.bytes, bytes);
	ck_assert_uint_eq(b.last->place, 99);
	ck_assert_uint_eq(b.messages, 1);
	/* A mark never counts what came behind it. */
	ck_assert(add(&b, 0, 100));
	ck_assert(add_kind(&b, BACKLOG_MARK, 0, 101, NULL));
	ck_assert_uint_eq(b.first->next->place, 99);
	ck_assert_uint_eq(b.last->place, 101);
	/* What is first may be at work. */
	backlog_drop_first(&b);
	bytes = b.bytes;
	ck_assert(add_kind(&b, BACKLOG_MARK, 1, 102, NULL));
	ck_assert_uint_eq(b.bytes, bytes);
	backlog_drop_first(&b);
	ck_assert(add_kind(&b, BACKLOG_MARK, 1, 103, NULL));
	ck_assert_uint_gt(b.bytes, bytes - sizeof(struct backlog_item));
	ck_assert_uint_eq(b.first->place, 102);
	backlog_fini(&b);
}
END_TEST

START_TEST(a_gap_is_widened_past_marks)
{
	struct backlog b;

	backlog_init(&b, 10000);
	ck_assert(add(&b, 0, 1));
	ck_assert(add_kind(&b, BACKLOG_GAP, 0, 2, "overflow"));
	ck_assert(add_kind(&b, BACKLOG_MARK, 0, 3, NULL));
	ck_assert(add_kind(&b, BACKLOG_GAP, 0, 4, b.first->next->gap));
	ck_assert_uint_eq(b.first->next->place, 4);
	ck_assert_uint_eq(b.last->place, 3);
	/* Not where a message came between. */
	ck_assert(add(&b, 0, 5));
	ck_assert(add_kind(&b, BACKLOG_GAP, 0, 6, b.first->next->gap));
	ck_assert_uint_eq(b.first->next->place, 4);
	ck_assert_uint_eq(b.last->place, 6);
	backlog_fini(&b);
}
END_TEST

static bool
is_odd(void *ctx, const struct backlog_item *item)
{
	size_t *calls = ctx;

	++*calls;
	return item->place % 2 == 1;
}

START_TEST(sweeps)
{
	struct backlog b;
	size_t calls = 0, i;

	backlog_init(&b, 10000);
	backlog_sweep(&b, is_odd, &calls);
	ck_assert_uint_eq(calls, 0);
	for (i = 1; i <= 7; i++)
		ck_assert(add(&b, 0, i));
	backlog_sweep(&b, is_odd, &calls);
	ck_assert_uint_eq(calls, 7);
	ck_assert_uint_eq(b.messages, 3);
	ck_assert_uint_eq(b.bytes, 3 * COST);
	ck_assert(add(&b, 0, 8));
	for (i = 2; i <= 8; i += 2) {
		ck_assert_uint_eq(b.first->place, i);
		backlog_drop_first(&b);
	}
	ck_assert(add(&b, 0, 9));
	backlog_sweep(&b, is_odd, &calls);
	ck_assert_ptr_null(b.first);
	ck_assert_ptr_null(b.last);
	backlog_fini(&b);
}
END_TEST

UNIT_MAIN("backlog", keeps_order_and_copies, is_bounded,
    widens_what_is_like_the_last, marks_stay_few, a_gap_is_widened_past_marks,
    sweeps)
