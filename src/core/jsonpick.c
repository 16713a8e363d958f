/* Since the text is known to be JSON, nothing here looks for errors: reading
 * stops at its end whatever happens. */
#include "core/jsonpick.h"

#include <string.h>

#include "base/number.h"

static void
skip(struct slice *rest, size_t n)
{
	*rest = slice_after(*rest, n);
}

static void
skip_blanks(struct slice *rest)
{
	size_t n = 0;

	while (n < rest->n && memchr(" \t\r\n", rest->p[n], 4) != NULL)
		n++;
	skip(rest, n);
}

/* Bytes of the string that stands here, quotes included. */
static size_t
string_length(struct slice text)
{
	size_t n = 1;

	while (n < text.n && text.p[n] != '"')
		n += text.p[n] == '\\' ? 2 : 1;
	return n < text.n ? n + 1 : text.n;
}

static size_t
container_length(struct slice text)
{
	size_t n = 0, depth = 0;

	while (n < text.n) {
		char c = text.p[n];

		if (c == '"') {
			n += string_length(slice_after(text, n));
			continue;
		}
		n++;
		if (c == '{' || c == '[')
			depth++;
		else if ((c == '}' || c == ']') && --depth == 0)
			break;
	}
	return n;
}

static size_t
scalar_length(struct slice text)
{
	size_t n = 0;

	while (n < text.n && memchr(",]} \t\r\n", text.p[n], 7) == NULL)
		n++;
	return n;
}

/* Take the value that stands here off *rest. */
static struct jsonpick
take_value(struct slice *rest)
{
	struct jsonpick value = { JSONPICK_NUMBER, *rest };
	char first;

	skip_blanks(rest);
	value.text = *rest;
	first = rest->n == 0 ? '\0' : rest->p[0];
	switch (first) {
	case '"':
		value.kind = JSONPICK_STRING;
		value.text.n = string_length(*rest);
		break;
	case '{':
	case '[':
		value.kind = first == '{' ? JSONPICK_OBJECT : JSONPICK_ARRAY;
		value.text.n = container_length(*rest);
		break;
	default:
		if (first == 't')
			value.kind = JSONPICK_TRUE;
		else if (first == 'f')
			value.kind = JSONPICK_FALSE;
		else if (first == 'n')
			value.kind = JSONPICK_NULL;
		value.text.n = scalar_length(*rest);
	}
	skip(rest, value.text.n);
	return value;
}

/* The start of a container, or the comma or ':' between its parts: true when
 * a part follows. */
static bool
take_mark(struct slice *rest)
{
	skip_blanks(rest);
	skip(rest, 1);
	skip_blanks(rest);
	return rest->n > 0 && rest->p[0] != '}' && rest->p[0] != ']';
}

bool
jsonpick_member(struct slice *rest, struct jsonpick *name_out,
    struct jsonpick *value_out)
{
	if (!take_mark(rest))
		return false;
	*name_out = take_value(rest);
	(void)take_mark(rest);
	*value_out = take_value(rest);
	return true;
}

static bool
find_member(struct slice object, struct slice name, struct jsonpick *found_out)
{
	struct jsonpick label, value;
	bool found = false;

	while (jsonpick_member(&object, &label, &value)) {
		if (jsonpick_compare(&label, name) == 0) {
			*found_out = value;
			found = true;
		}
	}
	return found;
}

static bool
find_element(struct slice array, struct slice name, struct jsonpick *found_out)
{
	struct jsonpick value;
	uint64_t index;

	if (!number_u64(name, &index))
		return false;
	while (take_mark(&array)) {
		value = take_value(&array);
		if (index-- == 0) {
			*found_out = value;
			return true;
		}
		skip_blanks(&array);
		if (!slice_starts(array, ","))
			break;
	}
	return false;
}

bool
jsonpick_find(struct slice json, const struct keypath *path,
    struct jsonpick *found_out)
{
	struct jsonpick at = take_value(&json);
	size_t i;

	for (i = 0; i < path->n; i++) {
		struct slice name = keypath_part(path, i);

		if (at.kind == JSONPICK_OBJECT) {
			if (!find_member(at.text, name, &at))
				return false;
		} else if (at.kind != JSONPICK_ARRAY ||
		    !find_element(at.text, name, &at)) {
			return false;
		}
	}
	*found_out = at;
	return true;
}

/* ---- strings ---- */

static unsigned
take_unit(struct slice *rest)
{
	unsigned unit = 0;
	size_t i;

	for (i = 0; i < 4 && i < rest->n; i++)
		unit = unit * 16 + (unsigned)number_hex_digit(rest->p[i]);
	skip(rest, 4);
	return unit;
}

static size_t
put_utf8(unsigned c, char out[4])
{
	size_t n = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4, i;
	static const unsigned char heads[] = { 0, 0xc0, 0xe0, 0xf0 };

	for (i = n - 1; i > 0; i--, c >>= 6)
		out[i] = (char)(0x80 | (c & 0x3f));
	out[0] = (char)(heads[n - 1] | c);
	return n;
}

/* What stands behind \u: one character, or both halves of one. */
static size_t
take_escaped(struct slice *rest, char out[4])
{
	unsigned c = take_unit(rest);

	if (c >= 0xd800 && c <= 0xdbff) {
		skip(rest, 2);
		c = 0x10000 + ((c - 0xd800) << 10) +
		    ((take_unit(rest) - 0xdc00) & 0x3ff);
	}
	return put_utf8(c, out);
}

/* The next bytes of what is between the quotes: a run without escapes, in
 * place, or one escaped character, in room.  Empty at the end. */
static struct slice
take_piece(struct slice *rest, char room[4])
{
	static const char escaped[] = "bfnrt", meant[] = "\b\f\n\r\t";
	struct slice piece = { rest->p, slice_find(*rest, '\\') };
	const char *hit;

	if (piece.n > 0 || rest->n < 2) {
		skip(rest, piece.n);
		return piece;
	}
	piece.p = room;
	piece.n = 1;
	room[0] = rest->p[1];
	skip(rest, 2);
	if (room[0] == 'u') {
		piece.n = take_escaped(rest, room);
	} else {
		hit = strchr(escaped, room[0]);
		if (hit != NULL)
			room[0] = meant[hit - escaped];
	}
	return piece;
}

static struct slice
between_quotes(const struct jsonpick *string)
{
	struct slice inner = slice_after(string->text, 1);

	if (inner.n > 0)
		inner.n--;
	return inner;
}

bool
jsonpick_string(const struct jsonpick *string, char *out, size_t room,
    size_t *n_out)
{
	struct slice rest = between_quotes(string), piece;
	size_t n = 0;
	char one[4];

	for (;;) {
		piece = take_piece(&rest, one);
		if (piece.n == 0)
			break;
		if (piece.n > room - n)
			return false;
		memcpy(out + n, piece.p, piece.n);
		n += piece.n;
	}
	*n_out = n;
	return true;
}

int
jsonpick_compare(const struct jsonpick *string, struct slice bytes)
{
	struct slice rest = between_quotes(string), piece;
	char room[4];
	size_t n;
	int order;

	for (;;) {
		piece = take_piece(&rest, room);
		if (piece.n == 0)
			return bytes.n > 0 ? -1 : 0;
		n = piece.n < bytes.n ? piece.n : bytes.n;
		order = n == 0 ? 0 : memcmp(piece.p, bytes.p, n);
		if (order != 0)
			return order;
		if (n < piece.n)
			return 1;
		skip(&bytes, n);
	}
}
