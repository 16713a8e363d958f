/* Asked, told, killed: in this order and at these times. */
#include "pool/farewell.h"

#include <signal.h>

#include "unit.h"

START_TEST(asks_then_tells_then_kills)
{
	struct farewell f = { 0 };

	ck_assert_int_eq(farewell_step(&f, 0), 0);
	ck_assert(farewell_deadline(&f) == INT64_MAX);
	farewell_begin(&f, FAREWELL_FINISH, 1000, 65000);
	ck_assert_int_eq(farewell_deadline(&f), 0);
	ck_assert_int_eq(farewell_step(&f, 1000), SIGQUIT);
	ck_assert_int_eq(farewell_step(&f, 1001), 0);
	ck_assert_int_eq(farewell_deadline(&f), 66000);
	ck_assert_int_eq(farewell_step(&f, 65999), 0);
	ck_assert_int_eq(farewell_step(&f, 66000), SIGTERM);
	ck_assert_int_eq(farewell_deadline(&f), 71000);
	ck_assert_int_eq(farewell_step(&f, 70999), 0);
	ck_assert_int_eq(farewell_step(&f, 71000), SIGKILL);
	ck_assert(farewell_deadline(&f) == INT64_MAX);
	ck_assert_int_eq(farewell_step(&f, INT64_MAX), 0);
}
END_TEST

START_TEST(may_begin_anywhere)
{
	struct farewell f = { 0 };

	farewell_begin(&f, FAREWELL_TERM, 0, 65000);
	ck_assert_int_eq(farewell_step(&f, 0), SIGTERM);
	ck_assert_int_eq(farewell_step(&f, 5000), SIGKILL);
	/* No time to finish: told at the next turn. */
	farewell_begin(&f, FAREWELL_FINISH, 0, 0);
	ck_assert_int_eq(farewell_step(&f, 0), SIGQUIT);
	ck_assert_int_eq(farewell_step(&f, 0), SIGTERM);
	/* Somebody is less patient than he was at first. */
	farewell_begin(&f, FAREWELL_FINISH, 0, 65000);
	ck_assert_int_eq(farewell_step(&f, 0), SIGQUIT);
	farewell_begin(&f, FAREWELL_TERM, 10, 65000);
	ck_assert_int_eq(farewell_step(&f, 10), SIGTERM);
}
END_TEST

UNIT_MAIN("farewell", asks_then_tells_then_kills, may_begin_anywhere)
