/* The walker keeps one cursor.  A pass goes over the whole payload and
 * records where the wanted path ends.  When it ends in a back-reference, the
 * next pass starts matching at the value with that number; numbers are only
 * known by counting, so it walks from the front again. */
#include "core/phpval.h"

#include <string.h>

#include "core/limits.h"
#include "core/phplex.h"

#define NO_MATCH (LIMIT_USER_PATH_PARTS + 1)

struct walk {
	struct slice in;	/* what is left to walk */
	uint64_t count;		/* values numbered so far, from 1 */
	uint64_t opaque;	/* number of the first C: value, or 0 */
	uint64_t anchor;	/* number where matching starts; 0: the root */
	size_t anchor_matched;	/* path parts already behind the anchor */
	bool anchor_object;	/* the anchor must be an object */
	struct slice part[LIMIT_USER_PATH_PARTS];
	size_t parts;
	const char *hit;	/* where the path ended, or NULL */
	size_t hit_matched;
};

static bool walk_value(struct walk *w, unsigned depth, size_t matched);

bool
phpval_string(const struct phpval *val, char *out, size_t room, size_t *n_out)
{
	struct slice rest = val->text;
	size_t n = 0;
	int byte;

	while (rest.n > 0) {
		if (n == room)
			return false;
		if (val->escaped) {
			byte = phplex_escaped(&rest);
			if (byte < 0)
				return false;
			out[n++] = (char)byte;
		} else {
			out[n++] = rest.p[0];
			rest.p++;
			rest.n--;
		}
	}
	*n_out = n;
	return true;
}

/* Does a key, taken off the cursor here, equal the part?  Without a part it
 * is only checked and passed over. */
static bool
take_key(struct walk *w, const struct slice *part, bool object, bool *equal)
{
	struct slice *in = &w->in;
	struct phpval key = { PHPVAL_STRING, 0, { NULL, 0 }, false };
	char name[256], want[24];
	struct slice text;
	size_t n, skip = 0, i;
	int64_t number, wanted;

	*equal = false;
	if (phplex_take(in, 'i')) {
		if (!phplex_take(in, ':') || !phplex_until(in, ';', &text) ||
		    !phplex_int(text, &number))
			return false;
		if (part == NULL || part->n >= sizeof(want) ||
		    !phplex_int(*part, &wanted))
			return true;
		*equal = wanted == number && part->p[0] != '+' &&
		    (part->n == 1 || part->p[0] != '0');
		return true;
	}
	key.escaped = in->n > 0 && in->p[0] == 'S';
	if (!phplex_take(in, key.escaped ? 'S' : 's') ||
	    !(key.escaped ? phplex_escaped_quoted(in, &key.text) :
	    phplex_quoted(in, &key.text)) || !phplex_take(in, ';'))
		return false;
	if (part == NULL || !phpval_string(&key, name, sizeof(name), &n))
		return true;
	for (i = 0; object && i < n; i++) {
		if (name[i] == '\0')
			skip = i + 1;
	}
	*equal = n - skip == part->n &&
	    memcmp(name + skip, part->p, part->n) == 0;
	return true;
}

/* count pairs of key and value, and the brace behind them. */
static bool
walk_pairs(struct walk *w, unsigned depth, size_t matched, bool object)
{
	struct slice *in = &w->in;
	const struct slice *part = matched < w->parts ? &w->part[matched] :
	    NULL;
	uint64_t count;
	bool equal, seen = false;

	if (!phplex_size(in, ':', &count) || !phplex_take(in, '{') ||
	    count > in->n / 2)
		return false;
	for (; count > 0; count--) {
		if (!take_key(w, part, object, &equal) || (equal && seen))
			return false;
		seen = seen || equal;
		if (!walk_value(w, depth + 1, equal ? matched + 1 : NO_MATCH))
			return false;
	}
	return phplex_take(in, '}');
}

static bool
take_class(struct walk *w, struct slice *class)
{
	return phplex_quoted(&w->in, class) && class->n > 0 &&
	    class->p[0] != '\0' && class->p[0] != '\\';
}

/* C:N:"class":N:{bytes}: how many values the bytes hold only the class
 * knows. */
static bool
walk_opaque(struct walk *w)
{
	struct slice *in = &w->in;
	struct slice class;
	uint64_t n;

	if (!take_class(w, &class) || !phplex_take(in, ':') ||
	    !phplex_size(in, ':', &n) || !phplex_take(in, '{') ||
	    n > in->n)
		return false;
	w->in = slice_after(w->in, (size_t)n);
	return phplex_take(in, '}');
}

/* R:N; or r:N; naming a value that came before it. */
static bool
take_reference(struct walk *w, uint64_t *number)
{
	return phplex_take(&w->in, ':') && phplex_size(&w->in, ';', number);
}

static bool
walk_scalar(struct walk *w, char tag)
{
	struct slice *in = &w->in;
	struct slice text;
	int64_t number;

	switch (tag) {
	case 'N':
		return phplex_take(in, ';');
	case 'b':
		return phplex_take(in, ':') &&
		    (phplex_take(in, '0') || phplex_take(in, '1')) &&
		    phplex_take(in, ';');
	case 'i':
		return phplex_take(in, ':') && phplex_until(in, ';', &text) &&
		    phplex_int(text, &number);
	case 'd':
		return phplex_take(in, ':') && phplex_until(in, ';', &text) &&
		    phplex_is_double(text);
	case 's':
		return phplex_quoted(in, &text) && phplex_take(in, ';');
	case 'S':
		return phplex_escaped_quoted(in, &text) &&
		    phplex_take(in, ';');
	case 'E':
		return take_class(w, &text) &&
		    slice_find(text, ':') < text.n && phplex_take(in, ';');
	}
	return false;
}

/* Count the value that starts here and see whether matching starts with it,
 * or ends. */
static bool
enter_value(struct walk *w, char tag, const char *start, size_t *matched)
{
	bool refers = tag == 'R' || tag == 'r';

	if (tag != 'R') {
		w->count++;
		if (w->count == w->anchor) {
			*matched = w->anchor_matched;
			if (w->anchor_object && strchr("OCEr", tag) == NULL)
				return false;
		}
	}
	if (*matched == w->parts || (*matched < w->parts && refers)) {
		w->hit = start;
		w->hit_matched = *matched;
	}
	return true;
}

static bool
walk_value(struct walk *w, unsigned depth, size_t matched)
{
	struct slice *in = &w->in;
	const char *start = in->p;
	uint64_t known = w->count, number;
	struct slice class;
	char tag;

	if (depth > LIMIT_PAYLOAD_DEPTH || in->n == 0)
		return false;
	tag = *start;
	in->p++;
	in->n--;
	if (!enter_value(w, tag, start, &matched))
		return false;
	switch (tag) {
	case 'R':
	case 'r':
		return take_reference(w, &number) && number >= 1 &&
		    number <= known;
	case 'a':
		return phplex_take(in, ':') &&
		    walk_pairs(w, depth, matched, false);
	case 'O':
		return take_class(w, &class) && phplex_take(in, ':') &&
		    walk_pairs(w, depth, matched, true);
	case 'C':
		if (w->opaque == 0)
			w->opaque = w->count;
		return walk_opaque(w);
	default:
		return walk_scalar(w, tag);
	}
}

static bool
walk_keyed(struct walk *w)
{
	struct slice name;
	bool seen = false;

	while (w->in.n > 0) {
		size_t matched = NO_MATCH;

		if (!phplex_until(&w->in, '|', &name))
			return false;
		if (w->anchor == 0 && slice_same(name, w->part[0])) {
			if (seen)
				return false;
			seen = true;
			matched = 1;
		}
		if (!walk_value(w, 1, matched))
			return false;
	}
	return true;
}

/* One pass over the whole payload. */
static bool
pass(struct walk *w, struct slice payload, enum phpval_layout layout)
{
	w->in = payload;
	w->count = 0;
	w->opaque = 0;
	w->hit = NULL;
	if (payload.n == 0)
		return true;
	if (layout == PHPVAL_KEYED)
		return walk_keyed(w);
	return payload.p[0] == 'a' &&
	    walk_value(w, 1, w->anchor == 0 ? 0 : NO_MATCH) && w->in.n == 0;
}

/* Back to what stands behind the hit's tag. */
static void
rewind_to_hit(struct walk *w, struct slice payload)
{
	w->in = slice_after(payload, (size_t)(w->hit + 1 - payload.p));
}

/* Read the value at the hit, which a pass has found whole. */
static void
read_hit(struct walk *w, struct slice payload, struct phpval *val)
{
	struct slice text;

	rewind_to_hit(w, payload);
	val->kind = PHPVAL_OTHER;
	switch (*w->hit) {
	case 'i':
		(void)phplex_take(&w->in, ':');
		if (phplex_until(&w->in, ';', &text) &&
		    phplex_int(text, &val->number))
			val->kind = PHPVAL_INT;
		return;
	case 's':
		if (phplex_quoted(&w->in, &val->text))
			val->kind = PHPVAL_STRING;
		return;
	case 'S':
		val->escaped = true;
		if (phplex_escaped_quoted(&w->in, &val->text))
			val->kind = PHPVAL_STRING;
		return;
	}
}

static enum fault
split_path(struct walk *w, struct slice path, struct fault_note *note)
{
	struct slice part;

	w->parts = 0;
	while (slice_split(&path, '/', &part)) {
		if (w->parts == LIMIT_USER_PATH_PARTS || part.n == 0)
			return fault_set(note, FAULT_CONFIG,
			    "a path has 1 to %d parts, none of them empty",
			    LIMIT_USER_PATH_PARTS);
		w->part[w->parts++] = part;
	}
	if (w->parts == 0)
		return fault_set(note, FAULT_CONFIG, "the path is empty");
	return FAULT_NONE;
}

enum fault
phpval_find(struct slice payload, enum phpval_layout layout,
    struct slice path, struct phpval *val_out, struct fault_note *note)
{
	struct phpval val = { PHPVAL_NONE, 0, { NULL, 0 }, false };
	struct walk w = { 0 };
	unsigned hops;
	uint64_t number;
	enum fault fault = split_path(&w, path, note);

	if (fault != FAULT_NONE)
		return fault;
	for (hops = 0; hops <= LIMIT_PAYLOAD_HOPS; hops++) {
		if (!pass(&w, payload, layout))
			return fault_set(note, FAULT_INPUT,
			    "the session payload is malformed");
		if (w.hit == NULL || (*w.hit != 'R' && *w.hit != 'r')) {
			if (w.hit != NULL)
				read_hit(&w, payload, &val);
			*val_out = val;
			return FAULT_NONE;
		}
		rewind_to_hit(&w, payload);
		if (!take_reference(&w, &number) ||
		    (w.opaque != 0 && number > w.opaque))
			return fault_set(note, FAULT_INPUT,
			    "a reference behind a custom-serialized object "
			    "cannot be followed");
		w.anchor = number;
		w.anchor_matched = w.hit_matched;
		w.anchor_object = *w.hit == 'r';
	}
	return fault_set(note, FAULT_INPUT, "too many references in a row");
}
