/* A path, NUL, and a JSON document: nothing gets past the check that comes
 * before json-c, and what is found in place is what json-c finds. */
#include <string.h>

#include "base/utf8.h"
#include "core/jsondoc.h"
#include "core/jsonlint.h"
#include "core/jsonpick.h"
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

static enum jsonpick_kind
kind_of(struct json_object *node)
{
	switch (jsondoc_kind(node)) {
	case JSONDOC_BOOL:
		return jsondoc_int(node) != 0 ? JSONPICK_TRUE :
		    JSONPICK_FALSE;
	case JSONDOC_STRING:
		return JSONPICK_STRING;
	case JSONDOC_ARRAY:
		return JSONPICK_ARRAY;
	case JSONDOC_OBJECT:
		return JSONPICK_OBJECT;
	case JSONDOC_NULL:
		return JSONPICK_NULL;
	case JSONDOC_INT:
	case JSONDOC_REAL:
	case JSONDOC_HUGE:
		break;
	}
	return JSONPICK_NUMBER;
}

static void
compare(struct json_object *node, const struct jsonpick *picked)
{
	struct slice text, plain = { NULL, 0 };
	char *room;

	MUST(picked->kind == kind_of(node));
	if (picked->kind != JSONPICK_STRING)
		return;
	text = jsondoc_string(node);
	room = malloc(picked->text.n);
	plain.p = room;
	MUST(room != NULL && jsonpick_string(picked, room, picked->text.n,
	    &plain.n));
	MUST(slice_same(plain, text) && utf8_valid(plain));
	MUST(jsonpick_compare(picked, text) == 0);
	free(room);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct slice rest = fuzz_input(data, n), text = fuzz_part(&rest);
	struct json_object *root, *found;
	struct jsonlint lint;
	struct keypath path;
	struct fault_note note;
	struct jsonpick picked;
	enum fault fault;
	bool good, is_path, is_there;

	good = jsonlint_check(rest, LIMIT_PAYLOAD_DEPTH, &lint);
	MUST(good == (lint.why == NULL) && lint.at <= rest.n);
	fault = jsondoc_read(rest, LIMIT_PAYLOAD_DEPTH, &root, &note);
	MUST(good || fault != FAULT_NONE);
	is_path = keypath_parse(text, &path, NULL) == FAULT_NONE;
	is_there = good && is_path && jsonpick_find(rest, &path, &picked);
	if (is_there)
		MUST(picked.text.p >= rest.p && picked.text.n > 0 &&
		    picked.text.n <= (size_t)(rest.p + rest.n -
		    picked.text.p));
	if (fault != FAULT_NONE)
		return 0;
	MUST(jsondoc_kind(root) == JSONDOC_OBJECT);
	if (is_path && jsondoc_find(root, &path, &found)) {
		MUST(is_there);
		look(found);
		compare(found, &picked);
	} else {
		MUST(!is_there);
	}
	jsondoc_free(root);
	return 0;
}
