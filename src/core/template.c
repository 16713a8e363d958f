#include "core/template.h"

#include "core/limits.h"

/* Take the next piece off *rest: literal text, or a name when *is_name.
 * False on a stray brace. */
static bool
take_piece(struct slice *rest, struct slice *piece, bool *is_name)
{
	size_t open = slice_find(*rest, '{');
	size_t close = slice_find(*rest, '}');

	piece->p = rest->p;
	*is_name = open == 0;
	if (*is_name) {
		piece->p++;
		piece->n = close - 1;
		if (close == rest->n || slice_find(*piece, '{') < piece->n)
			return false;
		*rest = slice_after(*rest, close + 1);
		return true;
	}
	piece->n = open;
	*rest = slice_after(*rest, open);
	return close >= open;
}

enum fault
template_check(struct slice text, const struct vars *known,
    struct fault_note *note)
{
	struct slice rest = text, piece, value;
	bool is_name;

	if (text.n == 0)
		return fault_set(note, FAULT_CONFIG, "it is empty");
	while (rest.n > 0) {
		if (!take_piece(&rest, &piece, &is_name))
			return fault_set(note, FAULT_CONFIG,
			    "'%.*s' has a brace without its partner",
			    (int)text.n, text.p);
		if (is_name && !vars_get(known, piece, &value))
			return fault_set(note, FAULT_CONFIG,
			    "{%.*s} is not a variable of this stream: it can "
			    "be one of its path's, or {user} where "
			    "'auth' always asks for a login",
			    (int)piece.n, piece.p);
	}
	return FAULT_NONE;
}

enum fault
template_expand(struct slice text, const struct vars *values, struct buf *out,
    struct fault_note *note)
{
	size_t before = out->n;
	struct slice rest = text, piece;
	bool is_name, fits = true;

	while (rest.n > 0 && fits) {
		if (!take_piece(&rest, &piece, &is_name) ||
		    (is_name && !vars_get(values, piece, &piece))) {
			buf_cut(out, before);
			return fault_set(note, FAULT_CONFIG,
			    "'%.*s' cannot be filled in", (int)text.n, text.p);
		}
		fits = buf_add_slice(out, piece) &&
		    out->n - before <= LIMIT_KEY_BYTES;
	}
	if (!fits) {
		buf_cut(out, before);
		return fault_set(note, FAULT_LIMIT,
		    "'%.*s' grows beyond %d bytes", (int)text.n, text.p,
		    LIMIT_KEY_BYTES);
	}
	return FAULT_NONE;
}
