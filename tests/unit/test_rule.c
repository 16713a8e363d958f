#include "core/rule.h"

#include <string.h>

#include "unit.h"

static void
know(struct vars *known)
{
	vars_init(known);
	ck_assert(vars_add(known, slice_of("user"), slice_of(NULL)));
	ck_assert(vars_add(known, slice_of("id"), slice_of(NULL)));
}

START_TEST(reads)
{
	static const struct {
		const char *text;
		enum rule_kind kind;
		const char *word[RULE_WORDS_MAX + 1];	/* NULL-ended */
		int status;
		const char *what;
	} rows[] = {
		{ "exists upload:{id}", RULE_EXISTS, { "upload:{id}" }, 403,
		    "without 'else' it is 403" },
		{ "exists upload:{id} else 404", RULE_EXISTS,
		    { "upload:{id}" }, 404, "else 404" },
		{ "exists k else 401", RULE_EXISTS, { "k" }, 401,
		    "else 401" },
		{ "exists k else 403", RULE_EXISTS, { "k" }, 403,
		    "else 403" },
		{ "member user:{user}:t {id} else 403", RULE_MEMBER,
		    { "user:{user}:t", "{id}" }, 403, "member has two words" },
		{ "equals k v", RULE_EQUALS, { "k", "v" }, 403,
		    "equals has two words" },
		{ "field upload:{id} owner {user} else 404", RULE_FIELD,
		    { "upload:{id}", "owner", "{user}" }, 404,
		    "field has three words" },
		{ "  exists \t k   else\t404  ", RULE_EXISTS, { "k" }, 404,
		    "any number of blanks" },
		{ "exists exists", RULE_EXISTS, { "exists" }, 403,
		    "a key can be called like a rule" },
	};
	struct vars known;
	size_t i, k;

	know(&known);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct fault_note note;
		struct rule rule;

		ROW(rule_parse(slice_of(rows[i].text), &known, &rule, &note)
		    == FAULT_NONE, rows[i].what);
		ROW(rule.kind == rows[i].kind, rows[i].what);
		ROW(rule.status == rows[i].status, rows[i].what);
		for (k = 0; rows[i].word[k] != NULL; k++)
			ROW(k < rule.words && slice_equals(rule.word[k],
			    rows[i].word[k]), rows[i].what);
		ROW(rule.words == k, rows[i].what);
	}
}
END_TEST

START_TEST(refuses)
{
	static const struct {
		const char *text, *reason, *what;
	} rows[] = {
		{ "", "it is empty", "nothing" },
		{ " \t ", "it is empty", "only blanks" },
		{ "exist k", "'exist' is no rule: exists, member, equals or "
		    "field", "no such rule" },
		{ "EXISTS k", "'EXISTS' is no rule: exists, member, equals or "
		    "field", "case counts" },
		{ "exists", "it must read 'exists KEY'", "no key" },
		{ "exists else 404", "it must read 'exists KEY'",
		    "no key before 'else'" },
		{ "member k", "it must read 'member KEY VALUE'", "no value" },
		{ "member k else 403", "it must read 'member KEY VALUE'",
		    "no value before 'else'" },
		{ "equals k", "it must read 'equals KEY VALUE'",
		    "nothing to equal" },
		{ "field k f", "it must read 'field KEY FIELD VALUE'",
		    "a word too few" },
		{ "exists k v", "a rule ends with 'else 401', 'else 403' or "
		    "'else 404'", "a word too many" },
		{ "exists k else", "a rule ends with 'else 401', 'else 403' "
		    "or 'else 404'", "no status" },
		{ "exists k else 500", "a rule ends with 'else 401', "
		    "'else 403' or 'else 404'", "another status" },
		{ "exists k else 404 403", "a rule ends with 'else 401', "
		    "'else 403' or 'else 404'", "two statuses" },
		{ "exists k else 404x", "a rule ends with 'else 401', "
		    "'else 403' or 'else 404'", "more than a status" },
		{ "exists k Else 404", "a rule ends with 'else 401', "
		    "'else 403' or 'else 404'", "'else' in another case" },
		{ "exists {k}", "{k} is not a variable of this stream: it "
		    "can be one of its path's, or {user} where 'auth' always "
		    "asks for a login", "an unknown name in the key" },
		{ "equals k {v}", "{v} is not a variable of this stream: it "
		    "can be one of its path's, or {user} where 'auth' always "
		    "asks for a login", "an unknown name in the value" },
		{ "exists {user", "'{user' has a brace without its partner",
		    "a broken template" },
	};
	struct vars known;
	size_t i;

	know(&known);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct rule rule = { .status = 4711 };
		struct fault_note note;

		ROW(rule_parse(slice_of(rows[i].text), &known, &rule, &note)
		    == FAULT_CONFIG, rows[i].what);
		ROW(strcmp(note.text, rows[i].reason) == 0, rows[i].what);
		ROW(rule.status == 4711, rows[i].what);
	}
}
END_TEST

START_TEST(has_names)
{
	ck_assert_str_eq(rule_name(RULE_EXISTS), "exists");
	ck_assert_str_eq(rule_name(RULE_MEMBER), "member");
	ck_assert_str_eq(rule_name(RULE_EQUALS), "equals");
	ck_assert_str_eq(rule_name(RULE_FIELD), "field");
}
END_TEST

UNIT_MAIN("rule", reads, refuses, has_names)
