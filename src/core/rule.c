#include "core/rule.h"

#include "core/template.h"

static const struct {
	const char *name;
	enum rule_kind kind;
	size_t words;
	const char *form;
} kinds[] = {
	{ "exists", RULE_EXISTS, 1, "exists KEY" },
	{ "member", RULE_MEMBER, 2, "member KEY VALUE" },
	{ "equals", RULE_EQUALS, 2, "equals KEY VALUE" },
	{ "field", RULE_FIELD, 3, "field KEY FIELD VALUE" },
};

#define KINDS (sizeof(kinds) / sizeof(kinds[0]))

/* Read "else STATUS" if it is there. */
static enum fault
parse_else(struct slice rest, struct rule *rule, struct fault_note *note)
{
	struct slice word;

	rule->status = 403;
	if (!slice_word(&rest, &word))
		return FAULT_NONE;
	if (slice_equals(word, "else") && slice_word(&rest, &word)) {
		if (slice_equals(word, "401"))
			rule->status = 401;
		else if (slice_equals(word, "404"))
			rule->status = 404;
		if ((rule->status != 403 || slice_equals(word, "403")) &&
		    slice_trim(rest).n == 0)
			return FAULT_NONE;
	}
	return fault_set(note, FAULT_CONFIG,
	    "a rule ends with 'else 401', 'else 403' or 'else 404'");
}

enum fault
rule_parse(struct slice text, const struct vars *known, struct rule *rule_out,
    struct fault_note *note)
{
	struct slice rest = text, word;
	struct rule rule;
	size_t k = 0;
	enum fault fault;

	if (!slice_word(&rest, &word))
		return fault_set(note, FAULT_CONFIG, "it is empty");
	while (k < KINDS && !slice_equals(word, kinds[k].name))
		k++;
	if (k == KINDS)
		return fault_set(note, FAULT_CONFIG,
		    "'%.*s' is no rule: exists, member, equals or field",
		    (int)word.n, word.p);
	rule.kind = kinds[k].kind;
	for (rule.words = 0; rule.words < kinds[k].words; rule.words++) {
		if (!slice_word(&rest, &word) || slice_equals(word, "else"))
			return fault_set(note, FAULT_CONFIG,
			    "it must read '%s'", kinds[k].form);
		fault = template_check(word, known, note);
		if (fault != FAULT_NONE)
			return fault;
		rule.word[rule.words] = word;
	}
	fault = parse_else(rest, &rule, note);
	if (fault != FAULT_NONE)
		return fault;
	*rule_out = rule;
	return FAULT_NONE;
}

const char *
rule_name(enum rule_kind kind)
{
	size_t k = 0;

	while (kinds[k].kind != kind)
		k++;
	return kinds[k].name;
}
