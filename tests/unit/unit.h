/* The frame of a unit test program: one suite, TAP on standard output. */
#ifndef SSE_TESTS_UNIT_H
#define SSE_TESTS_UNIT_H

#include <check.h>
#include <stdlib.h>

/* Check that a condition holds for the table row named by what, a sentence
 * that says what the row shows. */
#define ROW(condition, what) \
	ck_assert_msg((condition), "%s: %s", (what), #condition)

/* Add a test function to a case and run everything.  With TAP on, Automake's
 * driver counts failures from the lines; the status is then always 0. */
#define UNIT_MAIN(name, ...) \
int \
main(void) \
{ \
	const TTest *const tests[] = { __VA_ARGS__ }; \
	Suite *suite = suite_create(name); \
	TCase *tcase = tcase_create(name); \
	SRunner *runner; \
	size_t i; \
	\
	for (i = 0; i < sizeof(tests) / sizeof(tests[0]); i++) \
		tcase_add_test(tcase, tests[i]); \
	suite_add_tcase(suite, tcase); \
	runner = srunner_create(suite); \
	srunner_set_tap(runner, "-"); \
	srunner_run_all(runner, CK_SILENT); \
	srunner_free(runner); \
	return EXIT_SUCCESS; \
}

#endif
