#include "core/user.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "core/jsondoc.h"

/* Control characters of ASCII, and U+0080 to U+009F. */
static bool
is_control(struct slice rest)
{
	unsigned char c = (unsigned char)rest.p[0];

	return c < 0x20 || c == 0x7f ||
	    (c == 0xc2 && (unsigned char)rest.p[1] < 0xa0);
}

enum fault
user_accept(struct slice id, struct user *user_out, struct fault_note *note)
{
	struct slice rest;

	if (id.n == 0 || id.n > sizeof(user_out->text))
		return fault_set(note, FAULT_DENIED,
		    "the user id is empty or too long");
	if (slice_equals(id, "0"))
		return fault_set(note, FAULT_DENIED, "the user id is 0");
	if (!utf8_valid(id))
		return fault_set(note, FAULT_DENIED,
		    "the user id is not UTF-8");
	for (rest = id; rest.n > 0; rest = slice_after(rest, 1)) {
		if (is_control(rest))
			return fault_set(note, FAULT_DENIED,
			    "the user id holds a control character");
	}
	memcpy(user_out->text, id.p, id.n);
	user_out->n = id.n;
	return FAULT_NONE;
}

enum fault
user_accept_number(int64_t id, struct user *user_out,
    struct fault_note *note)
{
	char text[24];

	(void)snprintf(text, sizeof(text), "%" PRId64, id);
	return user_accept(slice_of(text), user_out, note);
}

enum fault
user_accept_json(struct json_object *id, struct user *user_out,
    struct fault_note *note)
{
	switch (jsondoc_kind(id)) {
	case JSONDOC_INT:
		return user_accept_number(jsondoc_int(id), user_out, note);
	case JSONDOC_STRING:
		return user_accept(jsondoc_string(id), user_out, note);
	case JSONDOC_NULL:
	case JSONDOC_BOOL:
	case JSONDOC_REAL:
	case JSONDOC_ARRAY:
	case JSONDOC_OBJECT:
	case JSONDOC_HUGE:
		break;
	}
	return fault_set(note, FAULT_DENIED,
	    "the user id is no string or integer");
}

bool
user_equals(const struct user *a, const struct user *b)
{
	return slice_same(user_view(a), user_view(b));
}

struct slice
user_view(const struct user *user)
{
	struct slice s = { user->text, user->n };

	return s;
}
