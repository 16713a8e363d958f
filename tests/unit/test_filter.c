#include "core/filter.h"

#include <stdio.h>
#include <string.h>

#include "core/jsonlint.h"
#include "unit.h"

static void
know(struct vars *vars, const char *user)
{
	vars_init(vars);
	ck_assert(vars_add(vars, slice_of("user"), slice_of(user)));
}

START_TEST(takes_types)
{
	static const struct {
		const char *filter, *type;
		bool has;
		const char *what;
	} rows[] = {
		{ "type a", "a", true, "one type" },
		{ "type a", "b", false, "another one" },
		{ "type a b c", "c", true, "one of several" },
		{ "type\ta  b ", "b", true, "blanks between them" },
		{ "type a.* b", "a.x", true, "a pattern" },
		{ "type type", "type", true, "a type of that name" },
		{ "not type a b", "b", true, "the other way round" },
	};
	struct filter_set set = { .n = 0 };
	struct fault_note note;
	struct vars vars;
	size_t i;

	know(&vars, "");
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		ROW(filter_add(&set, slice_of(rows[i].filter), &vars, &note) ==
		    FAULT_NONE, rows[i].what);
		ROW(set.filter[i].kind == (slice_starts(slice_of(
		    rows[i].filter), "not") ? FILTER_NOT_TYPE : FILTER_TYPE),
		    rows[i].what);
		ROW(filter_has_type(&set.filter[i],
		    slice_of(rows[i].type)) == rows[i].has, rows[i].what);
	}
	ck_assert(!set.reads_json);
}
END_TEST

START_TEST(refuses)
{
	static const struct {
		const char *filter, *says;
	} rows[] = {
		{ "", "begins with" },
		{ "typ a", "begins with" },
		{ "type", "type PATTERN" },
		{ "not", "begins with" },
		{ "not type", "type PATTERN" },
		{ "not json a = 1", "begins with" },
		{ "json", "json PATH OP VALUE" },
		{ "json a", "json PATH OP VALUE" },
		{ "json a =", "json PATH OP VALUE" },
		{ "json a/ = 1", "is no name" },
		{ "json a == 1", "is none of" },
		{ "json a=1 b 2", "'b' is none of" },
		{ "json a = {usr}", "{usr} is not a variable" },
		{ "json a = {", "without its partner" },
	};
	struct filter_set set = { .n = 0 };
	struct fault_note note;
	struct vars vars;
	size_t i;

	know(&vars, "");
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		ROW(filter_add(&set, slice_of(rows[i].filter), &vars, &note) ==
		    FAULT_CONFIG, rows[i].filter);
		ROW(strstr(note.text, rows[i].says) != NULL, rows[i].filter);
	}
	ck_assert_uint_eq(set.n, 0);
	for (i = 0; i < FILTERS_MAX; i++)
		ck_assert_int_eq(filter_add(&set, slice_of("json a = 1"),
		    &vars, &note), FAULT_NONE);
	ck_assert(set.reads_json);
	ck_assert_int_eq(filter_add(&set, slice_of("type a"), &vars, &note),
	    FAULT_CONFIG);
}
END_TEST

/* What is compared, VALUE, and which of = != < <= > >= hold. */
static const struct {
	const char *json, *value;
	bool is_filled;
	const char *holds, *what;
} comparisons[] = {
	{ "5", "5", false, "= <= >=", "the same number" },
	{ "5", "5.0", false, "= <= >=", "written otherwise" },
	{ "5", "10", false, "!= < <=", "a smaller one" },
	{ "5", "-5", false, "!= > >=", "a larger one" },
	{ "9007199254740993", "9007199254740992", false, "!= > >=",
	    "larger, and the same as a double" },
	{ "5", "five", false, "!=", "a number and none" },
	{ "5", "", false, "!=", "a number and nothing" },
	{ "5", "true", false, "!=", "a number and true" },
	{ "\"b\"", "b", false, "= <= >=", "the same string" },
	{ "\"b\"", "c", false, "!= < <=", "a string before" },
	{ "\"10\"", "9", false, "!= < <=", "digits in a string" },
	{ "\"\"", "", false, "= <= >=", "empty strings" },
	{ "\"true\"", "true", false, "= <= >=", "true in a string" },
	{ "\"a b\"", "a b", false, "= <= >=", "a blank inside" },
	{ "true", "true", false, "=", "true" },
	{ "true", "false", false, "!=", "true and false" },
	{ "false", "0", false, "!=", "false and zero" },
	{ "null", "null", false, "=", "null" },
	{ "null", "", false, "!=", "null and nothing" },
	{ "[]", "[]", false, "", "an array" },
	{ "{}", "x", false, "", "an object" },
	{ "10", "10", true, "= <= >=", "a user's number" },
	{ "10", "1e1", true, "!=", "a user called like a number" },
	{ "10", "10.0", true, "!=", "and with a point" },
	{ "10", "010", true, "!=", "and with a zero" },
	{ "0", "-0", true, "!=", "and with a sign" },
	{ "\"1e1\"", "1e1", true, "= <= >=", "his name in a string" },
	{ "true", "true", true, "!=", "a user called true" },
	{ "null", "null", true, "!=", "a user called null" },
};

START_TEST(compares)
{
	static const char *const ops[] = { "=", "!=", "<", "<=", ">", ">=" };
	struct filter_set set = { .n = 0 };
	struct fault_note note;
	struct jsonlint lint;
	struct vars vars;
	char lines[6][20], text[100], holds[100];
	size_t i, k;

	know(&vars, "");
	for (k = 0; k < sizeof(ops) / sizeof(ops[0]); k++) {
		(void)snprintf(lines[k], sizeof(lines[k]), "json a %s x",
		    ops[k]);
		ck_assert_int_eq(filter_add(&set, slice_of(lines[k]), &vars,
		    &note), FAULT_NONE);
	}
	for (i = 0; i < sizeof(comparisons) / sizeof(comparisons[0]); i++) {
		struct jsonpick found;

		(void)snprintf(text, sizeof(text), "{\"a\":%s}",
		    comparisons[i].json);
		ROW(jsonlint_check(slice_of(text), 9, &lint) &&
		    jsonpick_find(slice_of(text), &set.filter[0].path, &found),
		    comparisons[i].what);
		holds[0] = '\0';
		for (k = 0; k < set.n; k++) {
			set.filter[k].is_filled = comparisons[i].is_filled;
			if (!filter_passes(&set.filter[k],
			    slice_of(comparisons[i].value), &found))
				continue;
			if (holds[0] != '\0')
				strcat(holds, " ");
			strcat(holds, ops[k]);
		}
		ROW(strcmp(holds, comparisons[i].holds) == 0,
		    comparisons[i].what);
	}
}
END_TEST

START_TEST(keeps_values)
{
	struct filter_set set = { .n = 0 };
	struct fault_note note;
	struct vars vars;

	know(&vars, "");
	ck_assert_int_eq(filter_add(&set, slice_of("json a/b >= in  two "),
	    &vars, &note), FAULT_NONE);
	ck_assert(slice_equals(set.filter[0].text, "in  two"));
	ck_assert_int_eq(set.filter[0].op, FILTER_AT_LEAST);
	ck_assert_uint_eq(set.filter[0].path.n, 2);
	ck_assert(!set.filter[0].is_filled);
	ck_assert_int_eq(filter_add(&set, slice_of("json a = \"\""), &vars,
	    &note), FAULT_NONE);
	ck_assert_uint_eq(set.filter[1].text.n, 0);
	ck_assert_int_eq(filter_add(&set, slice_of("json a = x{user}"), &vars,
	    &note), FAULT_NONE);
	ck_assert(set.filter[2].is_filled);
}
END_TEST

UNIT_MAIN("filter", takes_types, refuses, compares, keeps_values)
