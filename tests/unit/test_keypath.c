#include "core/keypath.h"

#include <string.h>

#include "unit.h"

START_TEST(reads)
{
	static const struct {
		const char *text;
		const char *name[4];	/* NULL-ended */
		const char *what;
	} rows[] = {
		{ "user_id", { "user_id" }, "one name" },
		{ "user/id", { "user", "id" }, "two names" },
		{ "users/8/id", { "users", "8", "id" }, "an index is a name" },
		{ "a~1b/~0c", { "a/b", "~c" }, "escapes" },
		{ "~01", { "~1" }, "an escape is not read twice" },
		{ " a", { " a" }, "a blank belongs to the name" },
	};
	struct fault_note note;
	struct keypath path;
	size_t i, k;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		ROW(keypath_parse(slice_of(rows[i].text), &path, &note) ==
		    FAULT_NONE, rows[i].what);
		for (k = 0; rows[i].name[k] != NULL; k++)
			ROW(k < path.n && slice_equals(keypath_part(&path, k),
			    rows[i].name[k]), rows[i].what);
		ROW(path.n == k, rows[i].what);
	}
}
END_TEST

START_TEST(refuses)
{
	static const struct {
		const char *text, *what;
	} rows[] = {
		{ "", "nothing" },
		{ "/", "two empty names" },
		{ "/a", "an empty name before" },
		{ "a/", "an empty name behind" },
		{ "a//b", "an empty name between" },
		{ "a~", "an escape without its digit" },
		{ "a~2", "an unknown escape" },
		{ "~/a", "an escape does not reach over '/'" },
		{ "1/2/3/4/5/6/7/8/9/10", "too many names" },
	};
	struct keypath path = { .n = 77 };
	char room[KEYPATH_BYTES + 2];
	struct slice text = { room, sizeof(room) };
	struct fault_note note;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		ROW(keypath_parse(slice_of(rows[i].text), &path, &note) ==
		    FAULT_CONFIG, rows[i].what);
	memset(room, 'x', sizeof(room));
	for (; text.n > KEYPATH_BYTES; text.n--)
		ck_assert_int_eq(keypath_parse(text, &path, &note),
		    FAULT_CONFIG);
	ck_assert_uint_eq(path.n, 77);
	ck_assert_int_eq(keypath_parse(text, &path, &note), FAULT_NONE);
	ck_assert_int_eq(keypath_add(&path, slice_of("y"), &note),
	    FAULT_LIMIT);
	ck_assert_uint_eq(path.n, 1);
}
END_TEST

START_TEST(adds)
{
	struct keypath path = { .n = 0 };
	struct fault_note note;

	ck_assert_int_eq(keypath_add(&path, slice_of("a/b"), &note),
	    FAULT_NONE);
	ck_assert_int_eq(keypath_add(&path, slice_of(""), &note), FAULT_NONE);
	ck_assert_uint_eq(path.n, 2);
	ck_assert(slice_equals(keypath_part(&path, 0), "a/b"));
	ck_assert_uint_eq(keypath_part(&path, 1).n, 0);
}
END_TEST

UNIT_MAIN("keypath", reads, refuses, adds)
