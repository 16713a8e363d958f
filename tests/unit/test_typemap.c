#include "core/typemap.h"

#include <string.h>

#include "unit.h"

START_TEST(applies)
{
	static const char *const lines[] = {
		"order.paid paid", "order.paid never", "debug.* -",
		"  order.*\torder ", "keep keep",
	};
	static const struct {
		const char *type, *to;	/* NULL: dropped */
		const char *what;
	} rows[] = {
		{ "order.paid", "paid", "a name gets another" },
		{ "order.sent", "order", "a pattern stands for many" },
		{ "order.", "order", "a star stands for nothing, too" },
		{ "debug.sql", NULL, "a dash drops" },
		{ "keep", "keep", "a name can be kept" },
		{ "other", "other", "what nothing matches stays" },
		{ "", "", "so does nothing" },
		{ "-", "-", "a dash is a type where it comes from outside" },
	};
	struct typemap map = { .n = 0 };
	struct fault_note note;
	struct slice to;
	size_t i;

	for (i = 0; i < sizeof(lines) / sizeof(lines[0]); i++)
		ck_assert_int_eq(typemap_add(&map, slice_of(lines[i]), &note),
		    FAULT_NONE);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		ROW(typemap_apply(&map, slice_of(rows[i].type), &to) ==
		    (rows[i].to != NULL), rows[i].what);
		ROW(rows[i].to == NULL || slice_equals(to, rows[i].to),
		    rows[i].what);
	}
}
END_TEST

START_TEST(refuses)
{
	char longest[2 + 129];
	struct slice text = { longest, sizeof(longest) };
	struct typemap map = { .n = 0 };
	struct fault_note note;
	size_t i;

	ck_assert_int_eq(typemap_add(&map, slice_of(""), &note),
	    FAULT_CONFIG);
	ck_assert_int_eq(typemap_add(&map, slice_of("a"), &note),
	    FAULT_CONFIG);
	ck_assert_int_eq(typemap_add(&map, slice_of("a b c"), &note),
	    FAULT_CONFIG);
	memset(longest, 'x', sizeof(longest));
	longest[1] = ' ';
	ck_assert_int_eq(typemap_add(&map, text, &note), FAULT_CONFIG);
	ck_assert_uint_eq(map.n, 0);
	text.n--;
	for (i = 0; i < TYPEMAP_MAX; i++)
		ck_assert_int_eq(typemap_add(&map, text, &note), FAULT_NONE);
	ck_assert_int_eq(typemap_add(&map, text, &note), FAULT_CONFIG);
	ck_assert_uint_eq(map.n, TYPEMAP_MAX);
}
END_TEST

UNIT_MAIN("typemap", applies, refuses)
