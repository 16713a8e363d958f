#include "core/cursor.h"

#include <string.h>

#include "crypto/crypto.h"

static const char digits[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

#define DIGITS_MAX 11	/* of 64 bits */

static const char no_tag[CURSOR_TAG_CHARS];

/* 24 bits of a hash: two of eight topics share them once in 600,000 streams,
 * and cannot be told apart then if the list changes, too. */
static void
make_tag(struct slice topic, char tag[CURSOR_TAG_CHARS])
{
	unsigned char mac[CRYPTO_MAC_MAX];
	struct fault_note note;
	unsigned bits = 0;
	size_t i;

	memset(mac, 0, sizeof(mac));
	/* SHA-256 is always there. */
	if (crypto_hmac(CRYPTO_SHA256, slice_of("sse-fcgi topic"), &topic, 1,
	    mac, &note) == FAULT_NONE)
		bits = (unsigned)mac[0] << 16 | (unsigned)mac[1] << 8 | mac[2];
	for (i = 0; i < CURSOR_TAG_CHARS; i++)
		tag[i] = digits[bits >> (18 - 6 * i) & 63];
}

void
cursor_add(struct cursor *c, struct slice topic, struct eventid at)
{
	make_tag(topic, c->place[c->n].tag);
	c->place[c->n++].at = at;
}

/* ---- numbers ---- */

/* Zero has no digits. */
static size_t
print_number(uint64_t value, char *out)
{
	char reversed[DIGITS_MAX];
	size_t n = 0, i;

	for (; value > 0; value >>= 6)
		reversed[n++] = digits[value & 63];
	for (i = 0; i < n; i++)
		out[i] = reversed[n - 1 - i];
	return n;
}

static bool
parse_number(struct slice text, uint64_t *value_out)
{
	uint64_t value = 0;
	const char *digit;
	size_t i;

	if (text.n > 0 && text.p[0] == digits[0])
		return false;
	for (i = 0; i < text.n; i++) {
		digit = memchr(digits, text.p[i], sizeof(digits) - 1);
		if (digit == NULL || value >> 58 != 0)
			return false;
		value = value << 6 | (uint64_t)(digit - digits);
	}
	*value_out = value;
	return true;
}

/* ---- the whole ---- */

static bool
is_digits(const char *p, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		if (memchr(digits, p[i], sizeof(digits) - 1) == NULL)
			return false;
	}
	return true;
}

static bool
parse_place(struct slice text, struct cursor_place *place)
{
	struct slice ms = slice_after(text, CURSOR_TAG_CHARS), seq;
	size_t dot = slice_find(ms, '.');

	if (text.n < CURSOR_TAG_CHARS ||
	    !is_digits(text.p, CURSOR_TAG_CHARS))
		return false;
	memcpy(place->tag, text.p, CURSOR_TAG_CHARS);
	seq = slice_after(ms, dot + 1);
	if (dot < ms.n && seq.n == 0) {
		place->at.seq = UINT64_MAX;
	} else if (!parse_number(seq, &place->at.seq) ||
	    place->at.seq == UINT64_MAX) {
		return false;
	}
	ms.n = dot;
	return parse_number(ms, &place->at.ms);
}

bool
cursor_parse(struct slice text, struct cursor *cursor_out)
{
	struct cursor c = { .n = 0 };
	struct slice rest = text, part;

	if (text.n > CURSOR_BYTES)
		return false;
	if (eventid_parse(text, &c.place[0].at)) {
		c.n = 1;
		*cursor_out = c;
		return true;
	}
	c.tagged = true;
	/* One alone is what ends with a ~. */
	if (slice_find(text, '~') + 1 == text.n)
		rest.n--;
	else if (slice_find(text, '~') == text.n)
		return false;
	while (slice_split(&rest, '~', &part)) {
		if (c.n == CURSOR_TOPICS_MAX ||
		    !parse_place(part, &c.place[c.n++]))
			return false;
	}
	*cursor_out = c;
	return true;
}

size_t
cursor_print(const struct cursor *c, char out[CURSOR_BYTES + 1])
{
	char place[CURSOR_TAG_CHARS + 2 * DIGITS_MAX + 2];
	size_t n = 0, used, i;

	out[0] = '\0';
	if (c->n == 1 && !c->tagged)
		return eventid_print(c->place[0].at, out);
	for (i = 0; i < c->n; i++) {
		used = 0;
		if (i > 0)
			place[used++] = '~';
		memcpy(place + used, c->place[i].tag, CURSOR_TAG_CHARS);
		used += CURSOR_TAG_CHARS;
		used += print_number(c->place[i].at.ms, place + used);
		if (c->place[i].at.seq > 0)
			place[used++] = '.';
		if (c->place[i].at.seq < UINT64_MAX)
			used += print_number(c->place[i].at.seq,
			    place + used);
		if (n + used > CURSOR_BYTES) {
			out[0] = '\0';
			return 0;
		}
		memcpy(out + n, place, used);
		n += used;
	}
	if (c->n == 1)
		out[n++] = '~';
	out[n] = '\0';
	return n;
}

bool
cursor_find(const struct cursor *c, struct slice topic, bool first,
    struct eventid *at_out)
{
	char tag[CURSOR_TAG_CHARS];
	size_t i;

	make_tag(topic, tag);
	for (i = 0; i < c->n; i++) {
		if (memcmp(c->place[i].tag, tag, sizeof(tag)) == 0 ||
		    (first && memcmp(c->place[i].tag, no_tag,
		    sizeof(no_tag)) == 0)) {
			*at_out = c->place[i].at;
			return true;
		}
	}
	return false;
}
