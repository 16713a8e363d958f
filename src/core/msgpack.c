#include "core/msgpack.h"

#include "core/binlex.h"
#include "core/limits.h"
#include "core/phpkey.h"

#define NO_MATCH (KEYPATH_PARTS_MAX + 1)

enum shape {
	SHAPE_OTHER,	/* nil, false, a float, an extension */
	SHAPE_TRUE,
	SHAPE_INT,
	SHAPE_TEXT,
	SHAPE_ARRAY,
	SHAPE_MAP
};

/* How each first byte goes on: a number of so many bytes, which is the value
 * or counts what follows, and more bytes behind it. */
static const struct form {
	unsigned char first, last;
	enum shape shape;
	unsigned char bytes;	/* 0: the number is in the first byte */
	unsigned char mask;
	bool sign;		/* it is two's complement */
	unsigned char more;	/* bytes beside those counted */
} forms[] = {
	{ 0x00, 0x7f, SHAPE_INT, 0, 0x7f, false, 0 },
	{ 0x80, 0x8f, SHAPE_MAP, 0, 0x0f, false, 0 },
	{ 0x90, 0x9f, SHAPE_ARRAY, 0, 0x0f, false, 0 },
	{ 0xa0, 0xbf, SHAPE_TEXT, 0, 0x1f, false, 0 },
	{ 0xc0, 0xc0, SHAPE_OTHER, 0, 0, false, 0 },
	{ 0xc2, 0xc2, SHAPE_OTHER, 0, 0, false, 0 },
	{ 0xc3, 0xc3, SHAPE_TRUE, 0, 0, false, 0 },
	{ 0xc4, 0xc4, SHAPE_TEXT, 1, 0, false, 0 },
	{ 0xc5, 0xc5, SHAPE_TEXT, 2, 0, false, 0 },
	{ 0xc6, 0xc6, SHAPE_TEXT, 4, 0, false, 0 },
	{ 0xc7, 0xc7, SHAPE_OTHER, 1, 0, false, 1 },
	{ 0xc8, 0xc8, SHAPE_OTHER, 2, 0, false, 1 },
	{ 0xc9, 0xc9, SHAPE_OTHER, 4, 0, false, 1 },
	{ 0xca, 0xca, SHAPE_OTHER, 0, 0, false, 4 },
	{ 0xcb, 0xcb, SHAPE_OTHER, 0, 0, false, 8 },
	{ 0xcc, 0xcc, SHAPE_INT, 1, 0, false, 0 },
	{ 0xcd, 0xcd, SHAPE_INT, 2, 0, false, 0 },
	{ 0xce, 0xce, SHAPE_INT, 4, 0, false, 0 },
	{ 0xcf, 0xcf, SHAPE_INT, 8, 0, false, 0 },
	{ 0xd0, 0xd0, SHAPE_INT, 1, 0, true, 0 },
	{ 0xd1, 0xd1, SHAPE_INT, 2, 0, true, 0 },
	{ 0xd2, 0xd2, SHAPE_INT, 4, 0, true, 0 },
	{ 0xd3, 0xd3, SHAPE_INT, 8, 0, true, 0 },
	{ 0xd4, 0xd4, SHAPE_OTHER, 0, 0, false, 2 },
	{ 0xd5, 0xd5, SHAPE_OTHER, 0, 0, false, 3 },
	{ 0xd6, 0xd6, SHAPE_OTHER, 0, 0, false, 5 },
	{ 0xd7, 0xd7, SHAPE_OTHER, 0, 0, false, 9 },
	{ 0xd8, 0xd8, SHAPE_OTHER, 0, 0, false, 17 },
	{ 0xd9, 0xd9, SHAPE_TEXT, 1, 0, false, 0 },
	{ 0xda, 0xda, SHAPE_TEXT, 2, 0, false, 0 },
	{ 0xdb, 0xdb, SHAPE_TEXT, 4, 0, false, 0 },
	{ 0xdc, 0xdc, SHAPE_ARRAY, 2, 0, false, 0 },
	{ 0xdd, 0xdd, SHAPE_ARRAY, 4, 0, false, 0 },
	{ 0xde, 0xde, SHAPE_MAP, 2, 0, false, 0 },
	{ 0xdf, 0xdf, SHAPE_MAP, 4, 0, false, 0 },
	{ 0xe0, 0xff, SHAPE_INT, 0, 0xff, true, 0 },
};

#define BYTE_NIL '\xc0'
#define BYTE_ONE '\x01'

/* What stands in front of the next value's parts. */
struct item {
	enum shape shape;
	uint64_t count;		/* of an array or map */
	int64_t number;
	bool large;		/* the number is over 64 bits with its sign */
	struct slice text;
};

struct walk {
	struct slice in;	/* what is left to walk */
	const struct keypath *path;
	struct phpval val;	/* where the path ended */
};

static bool walk_value(struct walk *w, unsigned depth, size_t matched);

static int64_t
signed_number(uint64_t n, unsigned bytes)
{
	const uint64_t top = (uint64_t)1 << (bytes * 8 - 1);

	/* The sign is taken off and put back, so nothing overflows. */
	return (n & top) != 0 ? (int64_t)(n ^ top) - (int64_t)(top - 1) - 1 :
	    (int64_t)n;
}

static void
set_number(struct item *item, const struct form *form, uint64_t n)
{
	if (form->sign) {
		item->number = signed_number(n, form->bytes == 0 ? 1 :
		    form->bytes);
	} else {
		item->large = n > INT64_MAX;
		item->number = item->large ? 0 : (int64_t)n;
	}
}

static bool
take_item(struct walk *w, struct item *item)
{
	const struct form *form = forms;
	const struct form *const end = forms +
	    sizeof(forms) / sizeof(forms[0]);
	uint64_t first, n;

	if (!binlex_number(&w->in, 1, &first))
		return false;
	while (form < end && form->last < first)
		form++;
	if (form == end || form->first > first)	/* c1 */
		return false;
	n = first & form->mask;
	if (form->bytes > 0 && !binlex_number(&w->in, form->bytes, &n))
		return false;
	item->shape = form->shape;
	item->large = false;
	switch (form->shape) {
	case SHAPE_INT:
		set_number(item, form, n);
		return true;
	case SHAPE_ARRAY:
	case SHAPE_MAP:
		item->count = n;
		return n <= w->in.n / (form->shape == SHAPE_MAP ? 2 : 1);
	case SHAPE_TRUE:
	case SHAPE_TEXT:
	case SHAPE_OTHER:
		break;
	}
	return binlex_bytes(&w->in, n + form->more, &item->text);
}

static bool
next_is(const struct walk *w, char byte)
{
	return w->in.n > 0 && w->in.p[0] == byte;
}

/* Does the next key equal the name? */
static bool
take_key(struct walk *w, const struct slice *name, bool *equal)
{
	struct item key;

	if (!take_item(w, &key) || key.large ||
	    (key.shape != SHAPE_INT && key.shape != SHAPE_TEXT))
		return false;
	*equal = name != NULL && (key.shape == SHAPE_INT ?
	    phpkey_is_number(*name, key.number) :
	    phpkey_is_text(*name, key.text, false));
	return true;
}

/* The pairs with a nil key in front of the others.  With any but nil: 1 the
 * map is an object's, or a mention of one, and holds no name. */
static bool
walk_marks(struct walk *w, unsigned depth, uint64_t *count, size_t *matched)
{
	bool first = true;

	for (; *count > 0 && next_is(w, BYTE_NIL); (*count)--) {
		w->in = slice_after(w->in, 1);
		if (!first || !next_is(w, BYTE_ONE))
			*matched = NO_MATCH;
		if (!walk_value(w, depth + 1, NO_MATCH))
			return false;
		first = false;
	}
	return true;
}

static bool
walk_map(struct walk *w, unsigned depth, size_t matched, uint64_t count)
{
	struct slice name;
	bool wanted, equal, seen = false;

	if (!walk_marks(w, depth, &count, &matched))
		return false;
	wanted = matched < w->path->n;
	if (wanted)
		name = keypath_part(w->path, matched);
	for (; count > 0; count--) {
		if (!take_key(w, wanted ? &name : NULL, &equal) ||
		    (equal && seen))
			return false;
		seen = seen || equal;
		if (!walk_value(w, depth + 1, equal ? matched + 1 : NO_MATCH))
			return false;
	}
	return true;
}

static bool
walk_array(struct walk *w, unsigned depth, size_t matched, uint64_t count)
{
	uint64_t i;

	for (i = 0; i < count; i++) {
		const bool equal = matched < w->path->n && phpkey_is_number(
		    keypath_part(w->path, matched), (int64_t)i);

		if (!walk_value(w, depth + 1, equal ? matched + 1 : NO_MATCH))
			return false;
	}
	return true;
}

static void
note_hit(struct walk *w, const struct item *item)
{
	w->val.kind = PHPVAL_OTHER;
	switch (item->shape) {
	case SHAPE_TRUE:
		w->val.kind = PHPVAL_TRUE;
		break;
	case SHAPE_INT:
		if (!item->large) {
			w->val.kind = PHPVAL_INT;
			w->val.number = item->number;
		}
		break;
	case SHAPE_TEXT:
		w->val.kind = PHPVAL_STRING;
		w->val.text = item->text;
		break;
	case SHAPE_OTHER:
	case SHAPE_ARRAY:
	case SHAPE_MAP:
		break;
	}
}

static bool
walk_value(struct walk *w, unsigned depth, size_t matched)
{
	struct item item;

	if (depth > LIMIT_PAYLOAD_DEPTH || !take_item(w, &item))
		return false;
	if (matched == w->path->n)
		note_hit(w, &item);
	if (item.shape == SHAPE_MAP)
		return walk_map(w, depth, matched, item.count);
	if (item.shape == SHAPE_ARRAY)
		return walk_array(w, depth, matched, item.count);
	return true;
}

/* May the payload's first byte begin a session? */
static bool
is_container(struct slice payload)
{
	const unsigned char first = payload.n == 0 ? 0 :
	    (unsigned char)payload.p[0];

	return (first >= 0x80 && first <= 0x9f) ||
	    (first >= 0xdc && first <= 0xdf);
}

enum fault
msgpack_find(struct slice payload, const struct keypath *path,
    struct phpval *val_out, struct fault_note *note)
{
	struct walk w = { .in = payload, .path = path };

	if ((path->n > 0 && !is_container(payload)) ||
	    !walk_value(&w, 1, 0) || w.in.n > 0)
		return fault_set(note, FAULT_INPUT,
		    "the session payload is malformed");
	*val_out = w.val;
	return FAULT_NONE;
}
