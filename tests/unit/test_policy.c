/* How many workers, row by row; and when none. */
#include "core/policy.h"

#include "unit.h"

#define STATIC { POLICY_STATIC, 10, 0, 0, 0 }
#define DYNAMIC { POLICY_DYNAMIC, 10, 4, 2, 5 }
#define ONDEMAND { POLICY_ONDEMAND, 10, 0, 0, 0 }

static const struct {
	struct policy_terms terms;
	struct policy_facts facts;
	struct policy_orders orders;
	const char *what;
} rows[] = {
	{ STATIC, { .fresh = true }, { .start = 10, .pressed = true },
	    "static starts all at once" },
	{ STATIC, { .idle = 10, .calm = 10 }, { 0 }, "and keeps them" },
	{ STATIC, { .idle = 3, .busy = 6 }, { .start = 1, .pressed = true },
	    "one that ended is replaced, which is no sign of room either" },
	{ STATIC, { .busy = 10 }, { .pressed = true, .turn_away = true },
	    "with a stream in each, newcomers are turned away" },
	{ STATIC, { .busy = 7, .leaving = 3 }, { .pressed = true, .turn_away = true },
	    "who is leaving still takes room" },
	{ STATIC, { .busy = 7, .leaving = 2 },
	    { .start = 1, .pressed = true },
	    "until he is gone" },
	{ STATIC, { .starting = 1, .busy = 9 }, { .pressed = true },
	    "one that starts takes the next one, and is no sign of room" },
	{ STATIC, { .idle = 1, .busy = 9 }, { .pressed = true },
	    "as is one that came free just now" },
	{ STATIC, { .idle = 1, .calm = 1, .busy = 9 }, { 0 },
	    "but one that rests is" },
	{ STATIC, { .busy = 12 }, { .pressed = true, .turn_away = true },
	    "more than there may be is no underflow" },
	{ STATIC, { .busy = 2, .held = true }, { .pressed = true, .turn_away = true },
	    "while none may be started, the spare one answers" },
	{ STATIC, { .idle = 1, .calm = 1, .busy = 2, .held = true }, { 0 },
	    "unless somebody is there who can" },

	{ DYNAMIC, { .fresh = true }, { .start = 4 },
	    "dynamic begins with start_servers" },
	{ DYNAMIC, { .idle = 4 }, { 0 }, "between the marks nothing moves" },
	{ DYNAMIC, { .idle = 1, .busy = 3 }, { .start = 1 },
	    "below the lower mark it is filled up" },
	{ DYNAMIC, { .busy = 4 }, { .start = 2 }, "from nothing, too" },
	{ DYNAMIC, { .starting = 2, .busy = 4 }, { 0 },
	    "those that start count as waiting" },
	{ DYNAMIC, { .busy = 9 }, { .start = 1, .pressed = true },
	    "but not beyond the most there may be" },
	{ DYNAMIC, { .idle = 1, .calm = 1, .busy = 9 }, { 0 },
	    "the last one waits alone" },
	{ DYNAMIC, { .busy = 10 }, { .pressed = true, .turn_away = true },
	    "then it is full" },
	{ DYNAMIC, { .idle = 8 }, { .retire = 3 },
	    "above the upper mark they go" },
	{ DYNAMIC, { .idle = 1, .calm = 1, .starting = 1, .leaving = 8 }, { 0 },
	    "leaving ones are not waiting ones" },
	{ DYNAMIC, { .fresh = true, .leaving = 8 },
	    { .start = 2, .pressed = true },
	    "after a reload the old ones leave little room" },
	{ DYNAMIC, { .fresh = true, .held = true },
	    { .pressed = true, .turn_away = true },
	    "a held pool starts nothing" },

	{ ONDEMAND, { .fresh = true }, { .watch = true },
	    "ondemand waits for a request" },
	{ ONDEMAND, { .waiting = true }, { .start = 1 }, "and starts one" },
	{ ONDEMAND, { .waiting = true, .starting = 1 }, { 0 },
	    "one at a time" },
	{ ONDEMAND, { .busy = 3 }, { .watch = true },
	    "with all busy it watches again" },
	{ ONDEMAND, { .idle = 1 }, { 0 }, "with one idle it need not" },
	{ ONDEMAND, { .idle = 3, .bored = 2 }, { .retire = 2 },
	    "the bored go" },
	{ ONDEMAND, { .busy = 10, .waiting = true },
	    { .pressed = true, .turn_away = true },
	    "full is full" },
	{ ONDEMAND, { .busy = 1, .held = true, .waiting = true },
	    { .pressed = true, .turn_away = true }, "held: the spare one answers" },
};

START_TEST(decides)
{
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct policy_orders got = policy_decide(&rows[i].terms,
		    &rows[i].facts);
		const struct policy_orders *want = &rows[i].orders;

		ROW(got.start == want->start, rows[i].what);
		ROW(got.retire == want->retire, rows[i].what);
		ROW(got.pressed == want->pressed, rows[i].what);
		ROW(got.turn_away == want->turn_away, rows[i].what);
		ROW(got.watch == want->watch, rows[i].what);
	}
}
END_TEST

/* Whatever the facts: never more than there may be, and when nobody is ready
 * then somebody is started, watched for, or spared the wait. */
START_TEST(never_leaves_a_request_alone)
{
	unsigned kind, idle, starting, busy, leaving, bits;

	for (kind = POLICY_STATIC; kind <= POLICY_ONDEMAND; kind++)
	for (idle = 0; idle < 4; idle++)
	for (starting = 0; starting < 4; starting++)
	for (busy = 0; busy < 12; busy++)
	for (leaving = 0; leaving < 12; leaving++)
	for (bits = 0; bits < 8; bits++) {
		const struct policy_terms terms = {
			(enum policy_kind)kind, 10, 4, 2, 5
		};
		const struct policy_facts facts = { .idle = idle,
		    .starting = starting, .busy = busy, .leaving = leaving,
		    .fresh = (bits & 1) != 0, .waiting = (bits & 2) != 0,
		    .held = (bits & 4) != 0 };
		const struct policy_orders orders = policy_decide(&terms,
		    &facts);
		unsigned all = idle + starting + busy + leaving;

		ck_assert(orders.start == 0 || all + orders.start <= 10);
		ck_assert(!facts.held || orders.start == 0);
		ck_assert(orders.retire <= idle);
		ck_assert(orders.retire == 0 || orders.start == 0);
		ck_assert(idle + starting > 0 || orders.start > 0 ||
		    orders.watch || orders.turn_away);
		ck_assert(!orders.turn_away || orders.pressed);
		ck_assert(!orders.turn_away || idle + starting == 0);
		ck_assert(!orders.pressed || facts.held ||
		    all + orders.start >= 10);
	}
}
END_TEST

START_TEST(throttles_a_loop_and_says_so_once)
{
	static const int64_t holds[] = { 250, 500, 1000, 2000, 4000, 5000,
	    5000 };
	struct throttle t = { 0 };
	size_t i;

	for (i = 0; i < 3; i++) {
		ck_assert(!throttle_failed(&t, 100));
		ck_assert_int_eq(t.until_ms, 0);
	}
	for (i = 0; i < sizeof(holds) / sizeof(holds[0]); i++) {
		ck_assert_int_eq(throttle_failed(&t, 1000), i == 0);
		ck_assert_int_eq(t.until_ms, 1000 + holds[i]);
	}
	ck_assert_uint_eq(t.untold, 6);
	ck_assert(throttle_worked(&t));
	ck_assert_int_eq(t.until_ms, 0);
	ck_assert(!throttle_worked(&t));
	/* It begins anew, and says so anew. */
	for (i = 0; i < 3; i++)
		ck_assert(!throttle_failed(&t, 9000));
	ck_assert(throttle_failed(&t, 9000));
	ck_assert_uint_eq(t.untold, 0);
}
END_TEST

START_TEST(one_success_forgives)
{
	struct throttle t = { 0 };
	size_t i;

	for (i = 0; i < 100; i++) {
		ck_assert(!throttle_failed(&t, 0));
		ck_assert(!throttle_failed(&t, 0));
		ck_assert(!throttle_worked(&t));
	}
}
END_TEST

START_TEST(counts_crashes_in_a_span)
{
	struct crashes c = { 0 };

	ck_assert(!crashes_add(&c, 0, 1000, 0));
	c.n = 0;
	ck_assert(!crashes_add(&c, 3, 1000, 0));
	ck_assert(!crashes_add(&c, 3, 1000, 500));
	ck_assert(crashes_add(&c, 3, 1000, 1000));
	ck_assert(!crashes_add(&c, 3, 1000, 1001));	/* counted anew */
	ck_assert(!crashes_add(&c, 3, 1000, 1002));
	ck_assert(!crashes_add(&c, 3, 1000, 2002));	/* too late */
	ck_assert(!crashes_add(&c, 3, 1000, 2003));
	ck_assert(crashes_add(&c, 3, 1000, 2004));
	ck_assert(crashes_add(&c, 1, 1000, 5000));
}
END_TEST

UNIT_MAIN("policy", decides, never_leaves_a_request_alone,
    throttles_a_loop_and_says_so_once, one_success_forgives,
    counts_crashes_in_a_span)
