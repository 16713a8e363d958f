/* A template, NUL, and the value of its variable. */
#include "core/limits.h"
#include "core/rule.h"
#include "core/template.h"
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct slice rest = fuzz_input(data, n), text = fuzz_part(&rest);
	struct rule rule;
	struct vars vars;
	struct buf out;

	vars_init(&vars);
	if (!vars_add(&vars, slice_of("user"), rest))
		return 0;
	buf_init(&out, 1 << 16);
	if (template_check(text, &vars, NULL) == FAULT_NONE &&
	    template_expand(text, &vars, &out, NULL) == FAULT_NONE)
		MUST(out.n <= LIMIT_KEY_BYTES);
	if (rule_parse(text, &vars, &rule, NULL) == FAULT_NONE)
		MUST(rule.words >= 1 && rule.words <= RULE_WORDS_MAX);
	buf_fini(&out);
	return 0;
}
