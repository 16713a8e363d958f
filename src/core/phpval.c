/* The walker keeps one cursor.  A pass goes over the whole payload and
 * records where the wanted path ends.  When it ends in a back-reference, the
 * next pass starts matching at the value with that number; numbers are only
 * known by counting, so it walks from the front again. */
#include "core/phpval.h"

#include <string.h>

#include "base/number.h"
#include "core/limits.h"

#define PATH_PARTS_MAX 8
#define NO_MATCH PATH_PARTS_MAX

struct walk {
	const char *p;		/* cursor */
	const char *end;
	uint64_t count;		/* values numbered so far, from 1 */
	uint64_t opaque;	/* number of the first C: value, or 0 */
	uint64_t anchor;	/* number where matching starts; 0 is the root */
	size_t anchor_matched;	/* path parts already behind the anchor */
	bool anchor_object;	/* the anchor must be an object */
	struct slice part[PATH_PARTS_MAX];
	size_t parts;
	const char *hit;	/* where the path ended, or NULL */
	size_t hit_matched;
};

static bool walk_value(struct walk *w, unsigned depth, size_t matched);

static size_t
left(const struct walk *w)
{
	return (size_t)(w->end - w->p);
}

static bool
take(struct walk *w, char c)
{
	if (left(w) == 0 || *w->p != c)
		return false;
	w->p++;
	return true;
}

/* The bytes up to stop, which is taken too. */
static bool
take_until(struct walk *w, char stop, struct slice *text)
{
	struct slice rest = { w->p, left(w) };

	text->p = w->p;
	text->n = slice_find(rest, stop);
	if (text->n == rest.n)
		return false;
	w->p += text->n + 1;
	return true;
}

/* A length or count and the character behind it. */
static bool
take_size(struct walk *w, char stop, uint64_t *n)
{
	struct slice digits;

	return take_until(w, stop, &digits) && number_u64(digits, n);
}

/* [+-]?[0-9]+ within 64 bits; leading zeros are legal here. */
static bool
parse_int(struct slice text, int64_t *value)
{
	bool minus = slice_starts(text, "-");
	uint64_t most = (uint64_t)INT64_MAX + (minus ? 1 : 0), n = 0;

	if (minus || slice_starts(text, "+"))
		text = slice_after(text, 1);
	if (text.n == 0)
		return false;
	for (; text.n > 0; text.p++, text.n--) {
		unsigned digit = (unsigned char)text.p[0] - (unsigned)'0';

		if (digit > 9 || n > (most - digit) / 10)
			return false;
		n = n * 10 + digit;
	}
	*value = minus ? (int64_t)(0 - n) : (int64_t)n;
	return true;
}

static size_t
skip_digits(struct slice *text)
{
	size_t n = 0;

	while (n < text->n && text->p[n] >= '0' && text->p[n] <= '9')
		n++;
	text->p += n;
	text->n -= n;
	return n;
}

static void
skip_sign(struct slice *text)
{
	if (slice_starts(*text, "+") || slice_starts(*text, "-")) {
		text->p++;
		text->n--;
	}
}

static bool
is_double(struct slice text)
{
	size_t digits;

	if (slice_equals(text, "NAN") || slice_equals(text, "INF") ||
	    slice_equals(text, "-INF"))
		return true;
	skip_sign(&text);
	digits = skip_digits(&text);
	if (slice_starts(text, ".")) {
		text.p++;
		text.n--;
		digits += skip_digits(&text);
	}
	if (digits == 0)
		return false;
	if (text.n > 0 && (text.p[0] == 'e' || text.p[0] == 'E')) {
		text.p++;
		text.n--;
		skip_sign(&text);
		if (skip_digits(&text) == 0)
			return false;
	}
	return text.n == 0;
}

/* :N:"BYTES" with the cursor behind the tag; bytes are counted raw. */
static bool
take_quoted(struct walk *w, struct slice *text)
{
	uint64_t n;

	if (!take(w, ':') || !take_size(w, ':', &n) || !take(w, '"') ||
	    n > left(w))
		return false;
	text->p = w->p;
	text->n = (size_t)n;
	w->p += n;
	return take(w, '"');
}

static int
hex_value(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

/* Take one byte of an S: string off the front; -1 when it is malformed. */
static int
take_escaped(struct slice *text)
{
	int high, low, byte;

	if (text->n == 0)
		return -1;
	byte = (unsigned char)text->p[0];
	if (byte != '\\') {
		text->p++;
		text->n--;
		return byte;
	}
	if (text->n < 3)
		return -1;
	high = hex_value(text->p[1]);
	low = hex_value(text->p[2]);
	text->p += 3;
	text->n -= 3;
	return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/* The same for S:, where N counts the bytes after unescaping. */
static bool
take_escaped_quoted(struct walk *w, struct slice *text)
{
	struct slice rest;
	uint64_t n;

	if (!take(w, ':') || !take_size(w, ':', &n) || !take(w, '"') ||
	    n > left(w))
		return false;
	text->p = w->p;
	rest.p = w->p;
	rest.n = left(w);
	for (; n > 0; n--) {
		if (take_escaped(&rest) < 0)
			return false;
	}
	text->n = (size_t)(rest.p - text->p);
	w->p = rest.p;
	return take(w, '"');
}

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
			byte = take_escaped(&rest);
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
	struct phpval key = { PHPVAL_STRING, 0, { NULL, 0 }, false };
	char name[256], want[24];
	struct slice text;
	size_t n, skip = 0, i;
	int64_t number, wanted;

	*equal = false;
	if (take(w, 'i')) {
		if (!take(w, ':') || !take_until(w, ';', &text) ||
		    !parse_int(text, &number))
			return false;
		if (part == NULL || part->n >= sizeof(want) ||
		    !parse_int(*part, &wanted))
			return true;
		*equal = wanted == number && part->p[0] != '+' &&
		    (part->n == 1 || part->p[0] != '0');
		return true;
	}
	key.escaped = left(w) > 0 && *w->p == 'S';
	if (key.escaped ? !(take(w, 'S') && take_escaped_quoted(w, &key.text)) :
	    !(take(w, 's') && take_quoted(w, &key.text)))
		return false;
	if (!take(w, ';'))
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
	const struct slice *part = matched < w->parts ? &w->part[matched] :
	    NULL;
	uint64_t count;
	bool equal, seen = false;

	if (!take_size(w, ':', &count) || !take(w, '{') ||
	    count > left(w) / 2)
		return false;
	for (; count > 0; count--) {
		if (!take_key(w, part, object, &equal) || (equal && seen))
			return false;
		seen = seen || equal;
		if (!walk_value(w, depth + 1, equal ? matched + 1 : NO_MATCH))
			return false;
	}
	return take(w, '}');
}

static bool
take_class(struct walk *w, struct slice *class)
{
	return take_quoted(w, class) && class->n > 0 &&
	    class->p[0] != '\0' && class->p[0] != '\\';
}

/* C:N:"class":N:{bytes}: how many values the bytes hold only the class
 * knows. */
static bool
walk_opaque(struct walk *w)
{
	struct slice class;
	uint64_t n;

	if (!take_class(w, &class) || !take(w, ':') ||
	    !take_size(w, ':', &n) || !take(w, '{') || n > left(w))
		return false;
	w->p += n;
	return take(w, '}');
}

/* R:N; or r:N; naming a value that came before it. */
static bool
take_reference(struct walk *w, uint64_t *number)
{
	return take(w, ':') && take_size(w, ';', number);
}

static bool
walk_scalar(struct walk *w, char tag)
{
	struct slice text;
	int64_t number;

	switch (tag) {
	case 'N':
		return take(w, ';');
	case 'b':
		return take(w, ':') && (take(w, '0') || take(w, '1')) &&
		    take(w, ';');
	case 'i':
		return take(w, ':') && take_until(w, ';', &text) &&
		    parse_int(text, &number);
	case 'd':
		return take(w, ':') && take_until(w, ';', &text) &&
		    is_double(text);
	case 's':
		return take_quoted(w, &text) && take(w, ';');
	case 'S':
		return take_escaped_quoted(w, &text) && take(w, ';');
	case 'E':
		return take_class(w, &text) &&
		    slice_find(text, ':') < text.n && take(w, ';');
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
	const char *start = w->p;
	uint64_t known = w->count, number;
	struct slice class;
	char tag;

	if (depth > LIMIT_PAYLOAD_DEPTH || left(w) == 0)
		return false;
	tag = *w->p++;
	if (!enter_value(w, tag, start, &matched))
		return false;
	switch (tag) {
	case 'R':
	case 'r':
		return take_reference(w, &number) && number >= 1 &&
		    number <= known;
	case 'a':
		return take(w, ':') && walk_pairs(w, depth, matched, false);
	case 'O':
		return take_class(w, &class) && take(w, ':') &&
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

	while (left(w) > 0) {
		size_t matched = NO_MATCH;

		if (!take_until(w, '|', &name))
			return false;
		if (w->anchor == 0 && name.n == w->part[0].n &&
		    memcmp(name.p, w->part[0].p, name.n) == 0) {
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
	w->p = payload.p;
	w->end = payload.p + payload.n;
	w->count = 0;
	w->opaque = 0;
	w->hit = NULL;
	if (payload.n == 0)
		return true;
	if (layout == PHPVAL_KEYED)
		return walk_keyed(w);
	return payload.p[0] == 'a' &&
	    walk_value(w, 1, w->anchor == 0 ? 0 : NO_MATCH) && left(w) == 0;
}

/* Read the value at the hit, which a pass has found whole. */
static void
read_hit(struct walk *w, struct phpval *val)
{
	struct slice text;

	w->p = w->hit + 1;
	val->kind = PHPVAL_OTHER;
	switch (*w->hit) {
	case 'i':
		(void)take(w, ':');
		if (take_until(w, ';', &text) &&
		    parse_int(text, &val->number))
			val->kind = PHPVAL_INT;
		return;
	case 's':
		if (take_quoted(w, &val->text))
			val->kind = PHPVAL_STRING;
		return;
	case 'S':
		val->escaped = true;
		if (take_escaped_quoted(w, &val->text))
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
		if (w->parts == PATH_PARTS_MAX - 1 || part.n == 0)
			return fault_set(note, FAULT_CONFIG,
			    "a path has 1 to %d parts, none of them empty",
			    PATH_PARTS_MAX - 1);
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
				read_hit(&w, &val);
			*val_out = val;
			return FAULT_NONE;
		}
		w.p = w.hit + 1;
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
