#include "core/template.h"

#include <string.h>

#include "core/limits.h"
#include "unit.h"

static void
fill(struct vars *vars)
{
	vars_init(vars);
	ck_assert(vars_add(vars, slice_of("tenant"), slice_of("5f0c")));
	ck_assert(vars_add(vars, slice_of("user"), slice_of("{tenant}")));
	ck_assert(vars_add(vars, slice_of("none"), slice_of("")));
}

START_TEST(checks_and_expands)
{
	static const struct {
		const char *text;
		const char *expanded;	/* NULL: refused */
		const char *reason;	/* then, a part of the note */
		const char *what;
	} rows[] = {
		{ "plain", "plain", NULL, "no variable" },
		{ "tenant.{tenant}.metrics", "tenant.5f0c.metrics", NULL,
		    "one in the middle" },
		{ "{tenant}", "5f0c", NULL, "nothing else" },
		{ "{tenant}{tenant}", "5f0c5f0c", NULL, "one beside another" },
		{ "a{none}b", "ab", NULL, "an empty value" },
		{ "{user}:x", "{tenant}:x", NULL,
		    "a value is not expanded again" },
		{ "", NULL, "it is empty", "nothing" },
		{ "{nobody}", NULL, "{nobody} is not a variable",
		    "an unknown name" },
		{ "{Tenant}", NULL, "{Tenant} is not a variable",
		    "case counts" },
		{ "{ tenant}", NULL, "{ tenant} is not a variable",
		    "a blank is part of the name" },
		{ "{}", NULL, "{} is not a variable", "an empty name" },
		{ "{tenant", NULL, "'{tenant' has a brace",
		    "no closing brace" },
		{ "a{", NULL, "has a brace", "an opening brace at the end" },
		{ "tenant}", NULL, "has a brace", "no opening brace" },
		{ "}", NULL, "has a brace", "a closing brace alone" },
		{ "{tenant}}", NULL, "has a brace", "one brace too many" },
		{ "{{tenant}}", NULL, "has a brace", "doubled braces" },
		{ "{a{tenant}}", NULL, "has a brace", "a brace in a name" },
		{ "a}b{tenant}", NULL, "has a brace",
		    "a closing brace before an opening one" },
	};
	struct vars vars;
	size_t i;

	fill(&vars);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct slice text = slice_of(rows[i].text);
		bool good = rows[i].expanded != NULL;
		struct fault_note note;
		struct buf out;

		buf_init(&out, 100);
		ROW(buf_add_text(&out, "before "), rows[i].what);
		ROW(template_check(text, &vars, &note) ==
		    (good ? FAULT_NONE : FAULT_CONFIG), rows[i].what);
		ROW(good || strstr(note.text, rows[i].reason) != NULL,
		    rows[i].what);
		ROW(text.n == 0 || template_expand(text, &vars, &out, &note)
		    == (good ? FAULT_NONE : FAULT_CONFIG), rows[i].what);
		ROW(slice_starts(buf_view(&out), "before "), rows[i].what);
		ROW(slice_equals(slice_after(buf_view(&out), 7),
		    good ? rows[i].expanded : ""), rows[i].what);
		buf_fini(&out);
	}
}
END_TEST

START_TEST(has_a_limit)
{
	static const struct {
		size_t value;
		size_t cap;
		enum fault fault;
		const char *what;
	} rows[] = {
		{ LIMIT_KEY_BYTES - 2, 4096, FAULT_NONE, "the longest key" },
		{ LIMIT_KEY_BYTES - 1, 4096, FAULT_LIMIT, "a byte more" },
		{ 10, 4 + 12, FAULT_NONE, "as much as the buffer holds" },
		{ 10, 4 + 11, FAULT_LIMIT, "a byte more than that" },
	};
	static char text[LIMIT_KEY_BYTES];
	size_t i;

	memset(text, 'v', sizeof(text));
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct slice value = { text, rows[i].value };
		bool good = rows[i].fault == FAULT_NONE;
		struct fault_note note;
		struct vars vars;
		struct buf out;

		vars_init(&vars);
		ROW(vars_add(&vars, slice_of("v"), value), rows[i].what);
		buf_init(&out, rows[i].cap);
		ROW(buf_add_text(&out, "1234"), rows[i].what);
		ROW(template_expand(slice_of("a{v}b"), &vars, &out, &note) ==
		    rows[i].fault, rows[i].what);
		ROW(out.n == 4 + (good ? rows[i].value + 2 : 0),
		    rows[i].what);
		buf_fini(&out);
	}
}
END_TEST

UNIT_MAIN("template", checks_and_expands, has_a_limit)
