#include "core/jsonval.h"

#include <json-c/json.h>
#include <limits.h>
#include <string.h>

#include "base/number.h"
#include "core/limits.h"

#define SAFE_INTEGER 9007199254740992	/* 2^53 */

/* json-c 0.18 refuses every byte above 0x7f when it is strict (upstream
 * issue 875), so strictness is used only where a probe shows it works. */
static int
parser_flags(void)
{
	static const char probe[] = "\"\xc3\xa9\"";
	static int flags = -1;
	struct json_tokener *tok;

	if (flags >= 0)
		return flags;
	flags = JSON_TOKENER_VALIDATE_UTF8;
	tok = json_tokener_new();
	if (tok != NULL) {
		struct json_object *o;

		json_tokener_set_flags(tok,
		    JSON_TOKENER_STRICT | JSON_TOKENER_VALIDATE_UTF8);
		o = json_tokener_parse_ex(tok, probe, sizeof(probe));
		if (o != NULL)
			flags |= JSON_TOKENER_STRICT;
		json_object_put(o);
		json_tokener_free(tok);
	}
	return flags;
}

/* Parse the whole document; NULL when it is not exactly one object or
 * array.  The caller puts the result. */
static struct json_object *
parse(struct slice document)
{
	struct json_tokener *tok;
	struct json_object *root;

	/* json-c ends a member's name at an escaped NUL, so that another name
	 * could pass for the one that is looked up. */
	if (document.n > LIMIT_SESSION_BYTES ||
	    memmem(document.p, document.n, "\\u0000", 6) != NULL)
		return NULL;
	tok = json_tokener_new_ex(LIMIT_PAYLOAD_DEPTH);
	if (tok == NULL)
		return NULL;
	json_tokener_set_flags(tok, parser_flags());
	root = json_tokener_parse_ex(tok, document.p, (int)document.n);
	if (json_tokener_get_error(tok) != json_tokener_success ||
	    json_tokener_get_parse_end(tok) != document.n) {
		json_object_put(root);
		root = NULL;
	}
	json_tokener_free(tok);
	return root;
}

/* The member or element that part names; borrowed, or NULL. */
static struct json_object *
child(struct json_object *parent, struct slice part)
{
	struct json_object *found = NULL;
	char name[256];
	uint64_t index;

	switch (json_object_get_type(parent)) {
	case json_type_object:
		if (part.n >= sizeof(name))
			return NULL;
		memcpy(name, part.p, part.n);
		name[part.n] = '\0';
		if (!json_object_object_get_ex(parent, name, &found))
			return NULL;
		return found;
	case json_type_array:
		if (!number_u64(part, &index) ||
		    index >= json_object_array_length(parent))
			return NULL;
		return json_object_array_get_idx(parent, (size_t)index);
	case json_type_null:
	case json_type_boolean:
	case json_type_double:
	case json_type_int:
	case json_type_string:
		break;
	}
	return NULL;
}

static void
read_value(struct json_object *value, char *text, size_t room,
    struct jsonval *val)
{
	size_t n;

	val->kind = JSONVAL_OTHER;
	if (json_object_is_type(value, json_type_int)) {
		val->number = json_object_get_int64(value);
		if (val->number <= SAFE_INTEGER &&
		    val->number >= -SAFE_INTEGER)
			val->kind = JSONVAL_INT;
	} else if (json_object_is_type(value, json_type_string)) {
		n = (size_t)json_object_get_string_len(value);
		if (n <= room) {
			memcpy(text, json_object_get_string(value), n);
			val->n = n;
			val->kind = JSONVAL_STRING;
		}
	}
}

enum fault
jsonval_find(struct slice document, struct slice path, char *text,
    size_t room, struct jsonval *val_out, struct fault_note *note)
{
	struct jsonval val = { JSONVAL_NONE, 0, 0 };
	struct json_object *root = parse(document), *at = root;
	struct slice part;

	if (root == NULL)
		return fault_set(note, FAULT_INPUT,
		    "the session payload is not JSON");
	while (at != NULL && slice_split(&path, '/', &part))
		at = child(at, part);
	if (at != NULL)
		read_value(at, text, room, &val);
	json_object_put(root);
	*val_out = val;
	return FAULT_NONE;
}
