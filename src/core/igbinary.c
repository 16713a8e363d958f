/* The walker is that of core/phpval.c: a pass goes over the whole payload
 * and records where the path ends; when that is a reference, the next pass
 * starts matching at the value with that number.
 *
 * Strings have numbers too: each that is written out, and each new class
 * name, gets the next one, and stands for itself from then on by that
 * number.  The table holds where their tags are, and is made anew by each
 * pass. */
#include "core/igbinary.h"

#include "core/binlex.h"
#include "core/limits.h"
#include "core/phpkey.h"

#define NO_MATCH (KEYPATH_PARTS_MAX + 1)
#define NO_ANCHOR UINT64_MAX

/* The tags; where three or four follow one another, they differ in how many
 * bytes a number has. */
enum {
	TAG_NULL = 0x00,
	TAG_ARRAY_REF = 0x01,	/* ..03 */
	TAG_FALSE = 0x04,
	TAG_TRUE = 0x05,
	TAG_LONG = 0x06,	/* ..0b: 8, 16, 32 bits, positive first */
	TAG_DOUBLE = 0x0c,
	TAG_EMPTY = 0x0d,	/* the empty string, which has no number */
	TAG_STRING_ID = 0x0e,	/* ..10 */
	TAG_STRING = 0x11,	/* ..13 */
	TAG_ARRAY = 0x14,	/* ..16 */
	TAG_CLASS = 0x17,	/* ..19 */
	TAG_CLASS_ID = 0x1a,	/* ..1c */
	TAG_OPAQUE = 0x1d,	/* ..1f: what serialised itself */
	TAG_LONG64 = 0x20,	/* ..21: positive first */
	TAG_OBJECT_REF = 0x22,	/* ..24 */
	TAG_REFERENCE = 0x25,	/* the next value is a reference */
	TAG_STRING64 = 0x26,
	TAG_ENUM = 0x27
};

struct walk {
	struct slice payload;
	struct slice in;	/* what is left to walk */
	const struct keypath *path;
	uint64_t count;		/* values numbered so far, from 0 */
	uint64_t anchor;	/* number where matching starts */
	size_t anchor_matched;	/* path parts already behind the anchor */
	bool hit, follow;	/* the path ends; at a reference */
	struct phpval val;	/* the hit, unless it is a reference */
	uint64_t target;	/* else the number it refers to */
	size_t hit_matched;
	size_t strings;		/* numbered so far */
	uint32_t string_at[LIMIT_PAYLOAD_STRINGS];	/* their tags */
};

static bool walk_value(struct walk *w, unsigned depth, size_t matched,
    bool referred);

static bool
is_sized(unsigned char tag, unsigned char first)
{
	return tag >= first && tag <= first + 2;
}

/* A number behind a tag that is the first of three, or the next of them. */
static bool
take_sized(struct walk *w, unsigned char tag, unsigned char first,
    uint64_t *n)
{
	return binlex_number(&w->in, 1U << (tag - first), n);
}

/* A string or class name behind its tag, which gets a number. */
static bool
take_new_string(struct walk *w, unsigned char tag, unsigned char first,
    struct slice *text)
{
	const size_t at = (size_t)(w->in.p - 1 - w->payload.p);

	if (w->strings == LIMIT_PAYLOAD_STRINGS)
		return false;
	w->string_at[w->strings++] = (uint32_t)at;
	return binlex_text(&w->in, tag == TAG_STRING64 ? 8 :
	    1U << (tag - first), text);
}

/* A number behind its tag, and the string that it stands for. */
static bool
take_known_string(struct walk *w, unsigned char tag, unsigned char first,
    struct slice *text)
{
	struct slice there;
	unsigned kind, least;
	uint64_t id;

	if (!take_sized(w, tag, first, &id) || id >= w->strings)
		return false;
	there = slice_after(w->payload, w->string_at[id]);
	kind = (unsigned char)there.p[0];
	there = slice_after(there, 1);
	if (kind == TAG_STRING64)
		return binlex_text(&there, 8, text);
	/* A length of one, two or four bytes. */
	least = kind >= TAG_CLASS ? TAG_CLASS : TAG_STRING;
	return binlex_text(&there, 1U << ((kind - least) & 3), text);
}

static bool
is_string(unsigned char tag)
{
	return tag == TAG_EMPTY || tag == TAG_STRING64 ||
	    is_sized(tag, TAG_STRING) || is_sized(tag, TAG_STRING_ID);
}

static bool
take_string(struct walk *w, unsigned char tag, struct slice *text)
{
	text->p = w->in.p;
	text->n = 0;
	if (tag == TAG_EMPTY)
		return true;
	if (is_sized(tag, TAG_STRING_ID))
		return take_known_string(w, tag, TAG_STRING_ID, text);
	return take_new_string(w, tag, TAG_STRING, text);
}

static bool
is_long(unsigned char tag)
{
	return (tag >= TAG_LONG && tag < TAG_DOUBLE) || tag == TAG_LONG64 ||
	    tag == TAG_LONG64 + 1;
}

static bool
take_long(struct walk *w, unsigned char tag, int64_t *value)
{
	const bool minus = tag % 2 == 1;
	const unsigned bytes = tag >= TAG_LONG64 ? 8 :
	    1U << ((tag - TAG_LONG) / 2);
	uint64_t n;

	if (!binlex_number(&w->in, bytes, &n) ||
	    n > (uint64_t)INT64_MAX + (minus ? 1 : 0))
		return false;
	*value = minus ? (int64_t)(0 - n) : (int64_t)n;
	return true;
}

static bool
take_tag(struct walk *w, unsigned char *tag)
{
	uint64_t n;

	if (!binlex_number(&w->in, 1, &n))
		return false;
	*tag = (unsigned char)n;
	return true;
}

/* Does the key behind its tag equal the name? */
static bool
take_key(struct walk *w, unsigned char tag, const struct slice *name,
    bool object, bool *equal)
{
	struct slice text;
	int64_t number;

	if (is_long(tag)) {
		if (!take_long(w, tag, &number))
			return false;
		*equal = name != NULL && phpkey_is_number(*name, number);
		return true;
	}
	if (!is_string(tag) || !take_string(w, tag, &text))
		return false;
	*equal = name != NULL && phpkey_is_text(*name, text, object);
	return true;
}

/* The pairs of an array or object behind its tag. */
static bool
walk_pairs(struct walk *w, unsigned char tag, unsigned depth, size_t matched,
    bool object)
{
	const bool wanted = matched < w->path->n;
	struct slice name;
	bool equal, seen = false;
	uint64_t count;

	if (!take_sized(w, tag, TAG_ARRAY, &count) || count > w->in.n)
		return false;
	if (wanted)
		name = keypath_part(w->path, matched);
	for (; count > 0; count--) {
		if (!take_tag(w, &tag))
			return false;
		if (tag == TAG_NULL)	/* a property that is not set */
			continue;
		if (!take_key(w, tag, wanted ? &name : NULL, object,
		    &equal) || (equal && seen))
			return false;
		seen = seen || equal;
		if (!walk_value(w, depth + 1, equal ? matched + 1 : NO_MATCH,
		    false))
			return false;
	}
	return true;
}

/* Give the value that starts here its number.  Matching starts at the one
 * with the anchor's, and only there. */
static void
number_value(struct walk *w, size_t *matched)
{
	if (w->count == w->anchor)
		*matched = w->anchor_matched;
	w->count++;
}

static void
note_hit(struct walk *w, size_t matched, const struct phpval *val)
{
	if (matched == w->path->n) {
		w->hit = true;
		w->follow = false;
		w->val = *val;
	}
}

/* A reference to what came before it. */
static bool
walk_reference(struct walk *w, unsigned char tag, size_t matched)
{
	uint64_t target;

	if (!take_sized(w, tag, tag >= TAG_OBJECT_REF ? TAG_OBJECT_REF :
	    TAG_ARRAY_REF, &target) || target >= w->count)
		return false;
	if (matched <= w->path->n) {
		w->hit = true;
		w->follow = true;
		w->target = target;
		w->hit_matched = matched;
	}
	return true;
}

/* A class, and what its object holds. */
static bool
walk_object(struct walk *w, unsigned char tag, unsigned depth,
    size_t matched)
{
	struct phpval val = { .kind = PHPVAL_OTHER };
	struct slice text;
	uint64_t n;

	number_value(w, &matched);
	if (!(is_sized(tag, TAG_CLASS) ?
	    take_new_string(w, tag, TAG_CLASS, &val.text) :
	    take_known_string(w, tag, TAG_CLASS_ID, &val.text)) ||
	    val.text.n == 0 || !take_tag(w, &tag))
		return false;
	if (is_sized(tag, TAG_ARRAY)) {
		val.kind = PHPVAL_OBJECT;
		note_hit(w, matched, &val);
		return walk_pairs(w, tag, depth, matched, true);
	}
	note_hit(w, matched, &val);
	if (is_sized(tag, TAG_OPAQUE))
		return take_sized(w, tag, TAG_OPAQUE, &n) &&
		    binlex_bytes(&w->in, n, &text);
	return tag == TAG_ENUM && take_tag(w, &tag) && is_string(tag) &&
	    take_string(w, tag, &text);
}

static bool
walk_scalar(struct walk *w, unsigned char tag, size_t matched)
{
	struct phpval val = { .kind = PHPVAL_OTHER };
	uint64_t bits;

	if (is_string(tag)) {
		val.kind = PHPVAL_STRING;
		if (!take_string(w, tag, &val.text))
			return false;
	} else if (is_long(tag)) {
		val.kind = PHPVAL_INT;
		if (!take_long(w, tag, &val.number))
			return false;
	} else if (tag == TAG_TRUE) {
		val.kind = PHPVAL_TRUE;
	} else if (tag == TAG_DOUBLE) {
		if (!binlex_number(&w->in, 8, &bits))
			return false;
	} else if (tag != TAG_NULL && tag != TAG_FALSE) {
		return false;
	}
	note_hit(w, matched, &val);
	return true;
}

/* referred: what stands here is a reference's value; a scalar only has a
 * number then, an array or object always has one. */
static bool
walk_value(struct walk *w, unsigned depth, size_t matched, bool referred)
{
	static const struct phpval other = { .kind = PHPVAL_OTHER };
	unsigned char tag;

	if (depth > LIMIT_PAYLOAD_DEPTH || !take_tag(w, &tag))
		return false;
	if (tag == TAG_REFERENCE)
		return !referred && walk_value(w, depth, matched, true);
	if (is_sized(tag, TAG_ARRAY_REF) || is_sized(tag, TAG_OBJECT_REF))
		return walk_reference(w, tag, matched);
	if (is_sized(tag, TAG_ARRAY)) {
		number_value(w, &matched);
		note_hit(w, matched, &other);
		return walk_pairs(w, tag, depth, matched, false);
	}
	if (is_sized(tag, TAG_CLASS) || is_sized(tag, TAG_CLASS_ID))
		return walk_object(w, tag, depth, matched);
	if (referred)
		number_value(w, &matched);
	return walk_scalar(w, tag, matched);
}

/* One pass over the whole payload. */
static bool
pass(struct walk *w)
{
	uint64_t version;

	w->in = w->payload;
	w->count = 0;
	w->strings = 0;
	w->hit = false;
	if (!binlex_number(&w->in, 4, &version) ||
	    (version != 1 && version != 2) || w->in.n == 0 ||
	    (w->path->n > 0 && !is_sized((unsigned char)w->in.p[0],
	    TAG_ARRAY)))
		return false;
	return walk_value(w, 1, w->anchor == NO_ANCHOR ? 0 : NO_MATCH,
	    false) && w->in.n == 0;
}

enum fault
igbinary_find(struct slice payload, const struct keypath *path,
    struct phpval *val_out, struct fault_note *note)
{
	static const struct phpval none = { .kind = PHPVAL_NONE };
	struct walk w;
	unsigned hops;

	/* The table alone is large: it is not cleared. */
	w.payload = payload;
	w.path = path;
	w.anchor = NO_ANCHOR;
	if (payload.n > LIMIT_SESSION_BYTES)
		return fault_set(note, FAULT_INPUT,
		    "the session payload is too long");
	for (hops = 0; hops <= LIMIT_PAYLOAD_HOPS; hops++) {
		if (!pass(&w))
			return fault_set(note, FAULT_INPUT,
			    "the session payload is malformed");
		if (!w.hit || !w.follow) {
			*val_out = w.hit ? w.val : none;
			return FAULT_NONE;
		}
		w.anchor = w.target;
		w.anchor_matched = w.hit_matched;
	}
	return fault_set(note, FAULT_INPUT, "too many references in a row");
}
