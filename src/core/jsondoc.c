#include "core/jsondoc.h"

#include <json-c/json.h>
#include <math.h>
#include <string.h>

#include "base/number.h"
#include "core/jsonlint.h"
#include "core/limits.h"

#define SAFE_INTEGER 9007199254740992	/* 2^53 */

/* The members of all objects in a tree no deeper than jsonlint allows. */
static size_t
count_members(struct json_object *node)
{
	size_t n = 0, i;

	if (json_object_is_type(node, json_type_array)) {
		for (i = 0; i < json_object_array_length(node); i++)
			n += count_members(json_object_array_get_idx(node, i));
	} else if (json_object_is_type(node, json_type_object)) {
		n = (size_t)json_object_object_length(node);
		json_object_object_foreach(node, name, member) {
			(void)name;
			n += count_members(member);
		}
	}
	return n;
}

static struct json_object *
build(struct slice text, size_t depth)
{
	/* json-c counts the value inside the innermost container too. */
	struct json_tokener *tok = json_tokener_new_ex((int)depth + 2);
	struct json_object *root;

	if (tok == NULL)
		return NULL;
	root = json_tokener_parse_ex(tok, text.p, (int)text.n);
	if (json_tokener_get_error(tok) != json_tokener_success) {
		json_object_put(root);
		root = NULL;
	}
	json_tokener_free(tok);
	return root;
}

enum fault
jsondoc_read(struct slice text, size_t depth, struct json_object **root_out,
    struct fault_note *note)
{
	struct json_object *root;
	struct jsonlint found;

	if (text.n > LIMIT_SESSION_BYTES)
		return fault_set(note, FAULT_LIMIT,
		    "the JSON text is too long");
	if (!jsonlint_check(text, depth, &found))
		return fault_set(note, FAULT_INPUT, "this is not JSON: %s at "
		    "byte %zu", found.why, found.at);
	if (found.values > LIMIT_JSON_VALUES ||
	    found.containers > LIMIT_JSON_CONTAINERS)
		return fault_set(note, FAULT_LIMIT,
		    "the JSON text has too many values");
	root = build(text, depth);
	if (root == NULL)
		return fault_set(note, FAULT_INPUT, "json-c cannot read this");
	/* json-c keeps the last of several members with one name. */
	if (count_members(root) != found.members) {
		json_object_put(root);
		return fault_set(note, FAULT_INPUT,
		    "two members of the JSON text have the same name");
	}
	*root_out = root;
	return FAULT_NONE;
}

void
jsondoc_free(struct json_object *root)
{
	json_object_put(root);
}

enum jsondoc_kind
jsondoc_kind(struct json_object *node)
{
	int64_t number;

	switch (json_object_get_type(node)) {
	case json_type_boolean:
		return JSONDOC_BOOL;
	case json_type_int:
		/* json-c clamps what does not fit 64 bits. */
		number = json_object_get_int64(node);
		return number <= SAFE_INTEGER && number >= -SAFE_INTEGER ?
		    JSONDOC_INT : JSONDOC_REAL;
	case json_type_double:
		return isfinite(json_object_get_double(node)) ?
		    JSONDOC_REAL : JSONDOC_HUGE;
	case json_type_string:
		return JSONDOC_STRING;
	case json_type_array:
		return JSONDOC_ARRAY;
	case json_type_object:
		return JSONDOC_OBJECT;
	case json_type_null:
		break;
	}
	return JSONDOC_NULL;
}

int64_t
jsondoc_int(struct json_object *node)
{
	return json_object_get_int64(node);
}

double
jsondoc_real(struct json_object *node)
{
	return json_object_get_double(node);
}

struct slice
jsondoc_string(struct json_object *node)
{
	struct slice text = { json_object_get_string(node),
	    (size_t)json_object_get_string_len(node) };

	return text;
}

size_t
jsondoc_length(struct json_object *node)
{
	return json_object_array_length(node);
}

struct json_object *
jsondoc_element(struct json_object *node, size_t i)
{
	return json_object_array_get_idx(node, i);
}

bool
jsondoc_member(struct json_object *node, struct slice name,
    struct json_object **member_out)
{
	char text[KEYPATH_BYTES + 1];

	/* json-c wants a C string; no name holds a NUL (see jsonlint). */
	if (name.n >= sizeof(text) || slice_find(name, '\0') < name.n)
		return false;
	if (name.n > 0)
		memcpy(text, name.p, name.n);
	text[name.n] = '\0';
	return json_object_object_get_ex(node, text, member_out);
}

bool
jsondoc_name(struct json_object *node, size_t i, struct slice *name_out)
{
	struct json_object_iterator at = json_object_iter_begin(node),
	    end = json_object_iter_end(node);

	while (i > 0 && !json_object_iter_equal(&at, &end)) {
		json_object_iter_next(&at);
		i--;
	}
	if (json_object_iter_equal(&at, &end))
		return false;
	*name_out = slice_of(json_object_iter_peek_name(&at));
	return true;
}

bool
jsondoc_find(struct json_object *root, const struct keypath *path,
    struct json_object **found_out)
{
	struct json_object *at = root;
	struct slice name;
	uint64_t index;
	size_t i;

	for (i = 0; i < path->n; i++) {
		name = keypath_part(path, i);
		if (jsondoc_kind(at) == JSONDOC_OBJECT) {
			if (!jsondoc_member(at, name, &at))
				return false;
		} else if (jsondoc_kind(at) == JSONDOC_ARRAY) {
			if (!number_u64(name, &index) ||
			    index >= json_object_array_length(at))
				return false;
			at = json_object_array_get_idx(at, (size_t)index);
		} else {
			return false;
		}
	}
	*found_out = at;
	return true;
}
