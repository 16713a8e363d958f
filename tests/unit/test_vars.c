#include "core/vars.h"

#include <string.h>

#include "unit.h"

START_TEST(gives_back_what_was_added)
{
	char text[] = "first";
	struct slice value = { text, 5 };
	struct vars vars;

	vars_init(&vars);
	ck_assert(vars_add(&vars, slice_of("a"), value));
	ck_assert(vars_add(&vars, slice_of("empty"), slice_of(NULL)));
	ck_assert(vars_add(&vars, slice_of("ab"), slice_of("second")));
	memset(text, 'x', 5);
	ck_assert(vars_get(&vars, slice_of("a"), &value));
	ck_assert_msg(slice_equals(value, "first"), "the value is a copy");
	ck_assert(vars_get(&vars, slice_of("ab"), &value));
	ck_assert(slice_equals(value, "second"));
	ck_assert(vars_get(&vars, slice_of("empty"), &value));
	ck_assert_uint_eq(value.n, 0);
}
END_TEST

START_TEST(knows_names_exactly)
{
	static const char *const others[] = { "", "use", "users", "USER",
	    "user ", "tenant" };
	struct slice value = slice_of("untouched");
	struct vars vars;
	size_t i;

	vars_init(&vars);
	ck_assert(!vars_get(&vars, slice_of("user"), &value));
	ck_assert(vars_add(&vars, slice_of("user"), slice_of("7")));
	for (i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		ROW(!vars_get(&vars, slice_of(others[i]), &value), others[i]);
	ck_assert(slice_equals(value, "untouched"));
}
END_TEST

START_TEST(has_room_for_so_many)
{
	static const char *const names[] = { "a", "b", "c", "d", "e", "f",
	    "g", "h", "i" };
	struct slice value;
	struct vars vars;
	size_t i;

	ck_assert_uint_eq(sizeof(names) / sizeof(names[0]), VARS_MAX);
	vars_init(&vars);
	for (i = 0; i < VARS_MAX; i++)
		ck_assert(vars_add(&vars, slice_of(names[i]),
		    slice_of(names[i])));
	ck_assert(!vars_add(&vars, slice_of("j"), slice_of("j")));
	ck_assert(!vars_get(&vars, slice_of("j"), &value));
	for (i = 0; i < VARS_MAX; i++) {
		ck_assert(vars_get(&vars, slice_of(names[i]), &value));
		ck_assert(slice_equals(value, names[i]));
	}
}
END_TEST

START_TEST(has_room_for_so_much)
{
	static char text[VARS_TEXT_BYTES + 1];
	struct slice all = { text, VARS_TEXT_BYTES };
	struct slice over = { text, VARS_TEXT_BYTES + 1 }, value;
	struct vars vars;

	memset(text, 'x', sizeof(text));
	vars_init(&vars);
	ck_assert(!vars_add(&vars, slice_of("over"), over));
	ck_assert(vars_add(&vars, slice_of("all"), all));
	ck_assert(!vars_add(&vars, slice_of("more"), slice_of("y")));
	ck_assert(!vars_get(&vars, slice_of("more"), &value));
	ck_assert(vars_get(&vars, slice_of("all"), &value));
	ck_assert_uint_eq(value.n, VARS_TEXT_BYTES);
	ck_assert_mem_eq(value.p, text, VARS_TEXT_BYTES);
}
END_TEST

UNIT_MAIN("vars", gives_back_what_was_added, knows_names_exactly,
    has_room_for_so_many, has_room_for_so_much)
