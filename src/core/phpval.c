/* The walker keeps one cursor.  A pass goes over the whole payload and
 * records where the wanted path ends.  When it ends in a back-reference, the
 * next pass starts matching at the value with that number; numbers are only
 * known by counting, so it walks from the front again. */
#include "core/phpval.h"

#include <string.h>

#include "core/limits.h"
#include "core/phpkey.h"
#include "core/phplex.h"

#define NO_MATCH (KEYPATH_PARTS_MAX + 1)

struct walk {
	struct slice in;	/* what is left to walk */
	uint64_t count;		/* values numbered so far, from 1 */
	uint64_t opaque;	/* number of the first C: value, or 0 */
	uint64_t anchor;	/* number where matching starts; 0: the root */
	size_t anchor_matched;	/* path parts already behind the anchor */
	bool anchor_object;	/* the anchor must be an object */
	const struct keypath *path;
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

bool
phpval_unwrap(struct slice payload, struct slice *text_out)
{
	struct slice text;

	if (!phplex_take(&payload, 's') || !phplex_quoted(&payload, &text) ||
	    !phplex_take(&payload, ';') || payload.n > 0)
		return false;
	*text_out = text;
	return true;
}

/* An S: key, compared after unescaping.  One that does not fit is longer
 * than any name and the class in front of it; nobody writes such. */
static bool
is_escaped_key(struct slice text, struct slice name, bool object)
{
	const struct phpval key = { PHPVAL_STRING, 0, text, true };
	char plain[2 * KEYPATH_BYTES];
	struct slice bytes = { plain, 0 };

	return phpval_string(&key, plain, sizeof(plain), &bytes.n) &&
	    phpkey_is_text(name, bytes, object);
}

/* Does a key, taken off the cursor here, equal the name?  Without a name it
 * is only checked and passed over. */
static bool
take_key(struct walk *w, const struct slice *name, bool object, bool *equal)
{
	struct slice *in = &w->in;
	struct slice text;
	int64_t number;

	*equal = false;
	if (phplex_take(in, 'i')) {
		if (!phplex_take(in, ':') || !phplex_until(in, ';', &text) ||
		    !phplex_int(text, &number))
			return false;
		*equal = name != NULL && phpkey_is_number(*name, number);
		return true;
	}
	if (phplex_take(in, 'S')) {
		if (!phplex_escaped_quoted(in, &text))
			return false;
		*equal = name != NULL && is_escaped_key(text, *name, object);
	} else {
		if (!phplex_take(in, 's') || !phplex_quoted(in, &text) ||
		    (object && !phpkey_is_property(text)))
			return false;
		*equal = name != NULL && phpkey_is_text(*name, text, object);
	}
	return phplex_take(in, ';');
}

/* count pairs of key and value, and the brace behind them. */
static bool
walk_pairs(struct walk *w, unsigned depth, size_t matched, bool object)
{
	struct slice *in = &w->in;
	const bool wanted = matched < w->path->n;
	struct slice name;
	uint64_t count;
	bool equal, seen = false;

	if (wanted)
		name = keypath_part(w->path, matched);
	if (!phplex_size(in, ':', &count) || !phplex_take(in, '{') ||
	    count > in->n / 2)
		return false;
	for (; count > 0; count--) {
		if (!take_key(w, wanted ? &name : NULL, object, &equal) ||
		    (equal && seen))
			return false;
		seen = seen || equal;
		if (!walk_value(w, depth + 1, equal ? matched + 1 : NO_MATCH))
			return false;
	}
	return phplex_take(in, '}');
}

/* The name of a class and of an enum's case, as PHP allows them. */
static bool
is_class(struct slice name)
{
	size_t i;

	for (i = 0; i < name.n; i++) {
		const char c = name.p[i];

		if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
		    (c >= 'a' && c <= 'z') || c == '_' ||
		    (c == '\\' && i > 0) || (unsigned char)c >= 0x7f))
			return false;
	}
	return name.n > 0;
}

static bool
take_class(struct walk *w, struct slice *class)
{
	return phplex_quoted(&w->in, class) && is_class(*class);
}

/* class:case */
static bool
take_case(struct walk *w)
{
	struct slice name, class;

	return phplex_quoted(&w->in, &name) &&
	    phplex_until(&name, ':', &class) && is_class(class) &&
	    is_class(name);
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
		return take_case(w) && phplex_take(in, ';');
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
	if (*matched == w->path->n || (*matched < w->path->n && refers)) {
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

/* The name of a session variable, in front of its value. */
static bool
take_variable(struct walk *w, enum phpval_layout layout, struct slice *name)
{
	if (layout == PHPVAL_KEYED)
		return phplex_until(&w->in, '|', name);
	/* The highest bit marked a variable without a value, once. */
	name->n = (unsigned char)w->in.p[0] & 0x7f;
	name->p = w->in.p + 1;
	if (name->n >= w->in.n)
		return false;
	w->in = slice_after(w->in, name->n + 1);
	return true;
}

static bool
walk_variables(struct walk *w, enum phpval_layout layout)
{
	const struct slice wanted = keypath_part(w->path, 0);
	struct slice name;
	bool seen = false;

	while (w->in.n > 0) {
		size_t matched = NO_MATCH;

		if (!take_variable(w, layout, &name))
			return false;
		if (w->anchor == 0 && slice_same(name, wanted)) {
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
		return layout != PHPVAL_VALUE;
	if (layout == PHPVAL_KEYED || layout == PHPVAL_BINARY)
		return walk_variables(w, layout);
	return (layout == PHPVAL_VALUE || payload.p[0] == 'a') &&
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
	case 'b':
		if (phplex_take(&w->in, ':') && phplex_take(&w->in, '1'))
			val->kind = PHPVAL_TRUE;
		return;
	case 'O':
		if (take_class(w, &val->text))
			val->kind = PHPVAL_OBJECT;
		return;
	}
}

enum fault
phpval_find(struct slice payload, enum phpval_layout layout,
    const struct keypath *path, struct phpval *val_out,
    struct fault_note *note)
{
	struct phpval val = { PHPVAL_NONE, 0, { NULL, 0 }, false };
	struct walk w = { .path = path };
	unsigned hops;
	uint64_t number;

	if (path->n == 0 && layout != PHPVAL_VALUE)
		return fault_set(note, FAULT_CONFIG, "the path is empty");
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
