#include "core/jwtsaid.h"

#include <inttypes.h>

#include "base/utf8.h"
#include "core/jsondoc.h"
#include "core/jwtclaims.h"

#define TEXT_MOST 100		/* bytes of a text that are shown */
#define ITEMS_MOST 8		/* of a list */
#define NAMES_MOST 20		/* of other claims */

/* Without what would steer a terminal: control characters of ASCII, and
 * U+0080 to U+009F. */
static bool
add_safe(struct buf *out, struct slice text)
{
	size_t shown = 0, n;

	for (; text.n > 0; text = slice_after(text, n), shown += n) {
		unsigned char c = (unsigned char)text.p[0];
		struct slice one = { text.p, utf8_first(text) };

		n = one.n > 0 ? one.n : 1;
		if (shown + n > TEXT_MOST)
			return buf_add_text(out, "...");
		if (one.n == 0 || c < 0x20 || c == 0x7f ||
		    (c == 0xc2 && (unsigned char)text.p[1] < 0xa0))
			one = slice_of("?");
		if (!buf_add_slice(out, one))
			return false;
	}
	return true;
}

static bool
add_quoted(struct buf *out, struct slice text)
{
	return buf_add_text(out, "\"") && add_safe(out, text) &&
	    buf_add_text(out, "\"");
}

/* A value that holds no others. */
static bool
add_single(struct buf *out, struct json_object *value)
{
	switch (jsondoc_kind(value)) {
	case JSONDOC_STRING:
		return add_quoted(out, jsondoc_string(value));
	case JSONDOC_INT:
		return buf_addf(out, "%" PRId64, jsondoc_int(value));
	case JSONDOC_REAL:
		return buf_addf(out, "%.16g", jsondoc_real(value));
	case JSONDOC_NULL:
		return buf_add_text(out, "null");
	case JSONDOC_BOOL:
		return buf_add_text(out, "a boolean");
	case JSONDOC_ARRAY:
		return buf_add_text(out, "[...]");
	case JSONDOC_OBJECT:
		return buf_add_text(out, "{...}");
	case JSONDOC_HUGE:
		break;
	}
	return buf_add_text(out, "a number beyond all limits");
}

static bool
add_value(struct buf *out, struct json_object *value)
{
	size_t i, n;

	if (jsondoc_kind(value) != JSONDOC_ARRAY)
		return add_single(out, value);
	n = jsondoc_length(value);
	if (!buf_add_text(out, "["))
		return false;
	for (i = 0; i < n && i < ITEMS_MOST; i++) {
		if ((i > 0 && !buf_add_text(out, ", ")) ||
		    !add_single(out, jsondoc_element(value, i)))
			return false;
	}
	return buf_add_text(out, i < n ? ", ...]" : "]");
}

/* "name value", or "no name". */
static bool
add_member(struct buf *out, struct json_object *root, const char *name,
    struct json_object **member_out)
{
	*member_out = NULL;
	if (!jsondoc_member(root, slice_of(name), member_out))
		return buf_addf(out, "no %s", name);
	return buf_addf(out, "%s ", name) && add_value(out, *member_out);
}

/* The same of a date, and when that is. */
static bool
add_date(struct buf *out, struct json_object *root, const char *name,
    int64_t now_s)
{
	struct json_object *member;
	enum jsondoc_kind kind;
	double ago;

	if (!add_member(out, root, name, &member))
		return false;
	kind = jsondoc_kind(member);
	if (kind != JSONDOC_INT && kind != JSONDOC_REAL)
		return true;
	ago = (double)now_s - jsondoc_real(member);
	return ago < 0 ? buf_addf(out, " (in %.16g s)", -ago) :
	    buf_addf(out, " (%.16g s ago)", ago);
}

static bool
is_shown(struct slice name)
{
	static const char *const shown[] = { "iss", "aud", "sub", "exp",
	    "nbf" };
	size_t i;

	for (i = 0; i < sizeof(shown) / sizeof(shown[0]); i++) {
		if (slice_equals(name, shown[i]))
			return true;
	}
	return false;
}

/* Where the user may be, if not where he was looked for. */
static bool
add_others(struct buf *out, struct json_object *root)
{
	struct slice name;
	size_t i, n = 0;

	for (i = 0; jsondoc_name(root, i, &name); i++) {
		if (is_shown(name))
			continue;
		if (n == NAMES_MOST)
			return buf_add_text(out, ", ...");
		if (!buf_add_text(out, n == 0 ? "; also " : ", ") ||
		    !add_safe(out, name))
			return false;
		n++;
	}
	return true;
}

bool
jwtsaid_header(struct slice header, struct buf *out)
{
	struct json_object *root, *member;
	bool done;

	if (jsondoc_read(header, JWT_HEADER_DEPTH, &root, NULL) != FAULT_NONE)
		return false;
	done = add_member(out, root, "alg", &member) &&
	    buf_add_text(out, ", ") &&
	    add_member(out, root, "kid", &member) &&
	    buf_add_text(out, ", ") &&
	    add_member(out, root, "typ", &member);
	jsondoc_free(root);
	return done;
}

bool
jwtsaid_claims(struct slice claims, int64_t now_s, struct buf *out)
{
	struct json_object *root, *member;
	bool done;

	if (jsondoc_read(claims, JWTCLAIMS_DEPTH, &root, NULL) != FAULT_NONE)
		return false;
	done = add_member(out, root, "iss", &member) &&
	    buf_add_text(out, ", ") &&
	    add_member(out, root, "aud", &member) &&
	    buf_add_text(out, ", ") &&
	    add_member(out, root, "sub", &member) &&
	    buf_add_text(out, ", ") &&
	    add_date(out, root, "exp", now_s) && buf_add_text(out, ", ") &&
	    add_date(out, root, "nbf", now_s) && add_others(out, root);
	jsondoc_free(root);
	return done;
}
