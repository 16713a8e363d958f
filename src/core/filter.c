#include "core/filter.h"

#include "core/decimal.h"
#include "core/pattern.h"
#include "core/template.h"

static enum fault
parse_types(struct slice rest, struct filter *filter, struct fault_note *note)
{
	filter->text = slice_trim(rest);
	if (filter->text.n == 0)
		return fault_set(note, FAULT_CONFIG,
		    "it must read 'type PATTERN...'");
	return FAULT_NONE;
}

static enum fault
parse_op(struct slice word, enum filter_op *op_out, struct fault_note *note)
{
	static const struct {
		const char *text;
		enum filter_op op;
	} ops[] = {
		{ "=", FILTER_EQUAL }, { "!=", FILTER_UNEQUAL },
		{ "<", FILTER_LESS }, { "<=", FILTER_AT_MOST },
		{ ">", FILTER_MORE }, { ">=", FILTER_AT_LEAST },
	};
	size_t i;

	for (i = 0; i < sizeof(ops) / sizeof(ops[0]); i++) {
		if (slice_equals(word, ops[i].text)) {
			*op_out = ops[i].op;
			return FAULT_NONE;
		}
	}
	return fault_set(note, FAULT_CONFIG,
	    "'%.*s' is none of: = != < <= > >=", (int)word.n, word.p);
}

static enum fault
parse_json(struct slice rest, const struct vars *known, struct filter *filter,
    struct fault_note *note)
{
	struct slice path, op;
	enum fault fault;

	if (!slice_word(&rest, &path) || !slice_word(&rest, &op) ||
	    slice_trim(rest).n == 0)
		return fault_set(note, FAULT_CONFIG,
		    "it must read 'json PATH OP VALUE'; an empty VALUE is "
		    "\"\"");
	filter->text = slice_trim(rest);
	fault = keypath_parse(path, &filter->path, note);
	if (fault == FAULT_NONE)
		fault = parse_op(op, &filter->op, note);
	if (slice_equals(filter->text, "\"\""))
		filter->text.n = 0;
	else if (fault == FAULT_NONE)
		fault = template_check(filter->text, known, note);
	filter->is_filled = slice_find(filter->text, '{') < filter->text.n;
	return fault;
}

enum fault
filter_add(struct filter_set *set, struct slice text, const struct vars *known,
    struct fault_note *note)
{
	struct filter filter = { .kind = FILTER_TYPE };
	struct slice rest = text, word;
	enum fault fault;

	if (set->n == FILTERS_MAX)
		return fault_set(note, FAULT_CONFIG,
		    "there are more than %d of it", FILTERS_MAX);
	(void)slice_word(&rest, &word);
	if (slice_equals(word, "json")) {
		filter.kind = FILTER_JSON;
		fault = parse_json(rest, known, &filter, note);
	} else {
		if (slice_equals(word, "not")) {
			filter.kind = FILTER_NOT_TYPE;
			(void)slice_word(&rest, &word);
		}
		if (!slice_equals(word, "type"))
			return fault_set(note, FAULT_CONFIG, "it begins with "
			    "'type', 'not type' or 'json'");
		fault = parse_types(rest, &filter, note);
	}
	if (fault != FAULT_NONE)
		return fault;
	set->filter[set->n++] = filter;
	set->reads_json = set->reads_json || filter.kind == FILTER_JSON;
	return FAULT_NONE;
}

bool
filter_has_type(const struct filter *filter, struct slice type)
{
	struct slice rest = filter->text, pattern;

	while (slice_word(&rest, &pattern)) {
		if (pattern_match(pattern, type))
			return true;
	}
	return false;
}

static bool
holds(enum filter_op op, int order)
{
	switch (op) {
	case FILTER_EQUAL:
		return order == 0;
	case FILTER_UNEQUAL:
		return order != 0;
	case FILTER_LESS:
		return order < 0;
	case FILTER_AT_MOST:
		return order <= 0;
	case FILTER_MORE:
		return order > 0;
	case FILTER_AT_LEAST:
		return order >= 0;
	}
	return false;
}

/* Two things that have no order. */
static bool
holds_unordered(enum filter_op op, bool same)
{
	return op == (same ? FILTER_EQUAL : FILTER_UNEQUAL);
}

bool
filter_passes(const struct filter *filter, struct slice value,
    const struct jsonpick *found)
{
	switch (found->kind) {
	case JSONPICK_STRING:
		return holds(filter->op, jsonpick_compare(found, value));
	case JSONPICK_NUMBER:
		if (filter->is_filled ? !decimal_is_whole(value) :
		    !decimal_is_number(value))
			return holds_unordered(filter->op, false);
		return holds(filter->op, decimal_compare(found->text, value));
	case JSONPICK_TRUE:
	case JSONPICK_FALSE:
	case JSONPICK_NULL:
		return holds_unordered(filter->op, !filter->is_filled &&
		    slice_same(found->text, value));
	case JSONPICK_OBJECT:
	case JSONPICK_ARRAY:
		break;
	}
	return false;
}
