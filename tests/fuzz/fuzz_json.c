/* A path, NUL, and a JSON document: nothing gets past the check that comes
 * before json-c. */
#include "core/jsondoc.h"
#include "core/jsonlint.h"
#include "core/limits.h"
#include "fuzz.h"

static void
look(struct json_object *node)
{
	struct slice text;
	size_t i;

	switch (jsondoc_kind(node)) {
	case JSONDOC_INT:
		MUST(jsondoc_int(node) <= 1LL << 53 &&
		    jsondoc_int(node) >= -(1LL << 53));
		break;
	case JSONDOC_STRING:
		text = jsondoc_string(node);
		MUST(text.n <= LIMIT_SESSION_BYTES && text.p[text.n] == '\0');
		break;
	case JSONDOC_ARRAY:
		for (i = 0; i < jsondoc_length(node); i++)
			look(jsondoc_element(node, i));
		break;
	case JSONDOC_NULL:
	case JSONDOC_BOOL:
	case JSONDOC_REAL:
	case JSONDOC_OBJECT:
	case JSONDOC_HUGE:
		break;
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct slice rest = fuzz_input(data, n), text = fuzz_part(&rest);
	struct json_object *root, *found;
	struct jsonlint lint;
	struct keypath path;
	struct fault_note note;
	enum fault fault;
	bool good;

	good = jsonlint_check(rest, LIMIT_PAYLOAD_DEPTH, &lint);
	MUST(good == (lint.why == NULL) && lint.at <= rest.n);
	fault = jsondoc_read(rest, LIMIT_PAYLOAD_DEPTH, &root, &note);
	MUST(good || fault != FAULT_NONE);
	if (fault != FAULT_NONE)
		return 0;
	MUST(jsondoc_kind(root) == JSONDOC_OBJECT);
	if (keypath_parse(text, &path, NULL) == FAULT_NONE &&
	    jsondoc_find(root, &path, &found))
		look(found);
	jsondoc_free(root);
	return 0;
}
