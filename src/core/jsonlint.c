#include "core/jsonlint.h"

#include <stdint.h>
#include <string.h>

#include "base/number.h"
#include "base/utf8.h"

struct cursor {
	struct slice rest;
	struct jsonlint *found;
	uint64_t objects;	/* a bit for each open container */
	size_t depth, most;
};

static bool
wrong(struct cursor *c, const char *why)
{
	if (c->found->why == NULL)
		c->found->why = why;
	return false;
}

static void
skip(struct cursor *c, size_t n)
{
	c->rest.p += n;
	c->rest.n -= n;
}

/* The next byte, or -1 at the end. */
static int
peek(const struct cursor *c)
{
	return c->rest.n == 0 ? -1 : (unsigned char)c->rest.p[0];
}

static bool
take(struct cursor *c, char byte)
{
	if (c->rest.n == 0 || c->rest.p[0] != byte)
		return false;
	skip(c, 1);
	return true;
}

static void
skip_blanks(struct cursor *c)
{
	while (take(c, ' ') || take(c, '\t') || take(c, '\n') ||
	    take(c, '\r'))
		;
}

/* Four hex digits as a number, or -1. */
static int
take_unit(struct cursor *c)
{
	int unit = 0, digit;
	size_t i;

	if (c->rest.n < 4)
		return -1;
	for (i = 0; i < 4; i++) {
		digit = number_hex_digit(c->rest.p[i]);
		if (digit < 0)
			return -1;
		unit = unit * 16 + digit;
	}
	skip(c, 4);
	return unit;
}

/* What stands behind \u. */
static bool
take_escaped_unit(struct cursor *c, bool is_name)
{
	int unit = take_unit(c);

	if (unit < 0)
		return wrong(c, "a \\u without four digits");
	if (unit == 0 && is_name)
		return wrong(c, "a NUL in a name");
	if (unit >= 0xd800 && unit <= 0xdbff) {
		if (!take(c, '\\') || !take(c, 'u'))
			return wrong(c, "half a surrogate pair");
		unit = take_unit(c);
		if (unit < 0xdc00 || unit > 0xdfff)
			return wrong(c, "half a surrogate pair");
	} else if (unit >= 0xdc00 && unit <= 0xdfff) {
		return wrong(c, "half a surrogate pair");
	}
	return true;
}

/* A string whose opening quote is taken. */
static bool
take_string(struct cursor *c, bool is_name)
{
	size_t n;
	int next;

	while (!take(c, '"')) {
		next = peek(c);
		if (next < 0)
			return wrong(c, "an open string");
		if (next < 0x20)
			return wrong(c, "a control character");
		if (take(c, '\\')) {
			next = peek(c);
			if (next <= 0 || strchr("\"\\/bfnrtu", next) == NULL)
				return wrong(c, "an unknown escape");
			skip(c, 1);
			if (next == 'u' && !take_escaped_unit(c, is_name))
				return false;
			continue;
		}
		n = utf8_first(c->rest);
		if (n == 0)
			return wrong(c, "bytes that are not UTF-8");
		skip(c, n);
	}
	return true;
}

static size_t
skip_digits(struct cursor *c)
{
	size_t n = 0;

	while (peek(c) >= '0' && peek(c) <= '9') {
		skip(c, 1);
		n++;
	}
	return n;
}

static bool
take_number(struct cursor *c)
{
	(void)take(c, '-');
	if (!take(c, '0') && skip_digits(c) == 0)
		return wrong(c, "no value");
	if (take(c, '.') && skip_digits(c) == 0)
		return wrong(c, "a number that ends early");
	if (take(c, 'e') || take(c, 'E')) {
		if (!take(c, '+'))
			(void)take(c, '-');
		if (skip_digits(c) == 0)
			return wrong(c, "a number that ends early");
	}
	return true;
}

static bool
take_word(struct cursor *c, const char *word)
{
	if (!slice_starts(c->rest, word))
		return wrong(c, "no value");
	skip(c, strlen(word));
	return true;
}

static bool
open_container(struct cursor *c, bool object)
{
	if (c->depth == c->most)
		return wrong(c, "too deep");
	c->objects = c->objects << 1 | (object ? 1 : 0);
	c->depth++;
	c->found->containers++;
	return true;
}

static void
close_container(struct cursor *c)
{
	c->objects >>= 1;
	c->depth--;
}

static bool
in_object(const struct cursor *c)
{
	return (c->objects & 1) != 0;
}

/* A name and its colon. */
static bool
take_name(struct cursor *c)
{
	skip_blanks(c);
	if (!take(c, '"'))
		return wrong(c, "no name");
	if (!take_string(c, true))
		return false;
	c->found->members++;
	skip_blanks(c);
	return take(c, ':') || wrong(c, "no ':' behind a name");
}

/* A scalar, or the start of a container, which *opened_out tells. */
static bool
take_value(struct cursor *c, bool *opened_out)
{
	skip_blanks(c);
	c->found->values++;
	*opened_out = false;
	switch (peek(c)) {
	case '{':
	case '[':
		*opened_out = true;
		if (!open_container(c, peek(c) == '{'))
			return false;
		skip(c, 1);
		return true;
	case '"':
		skip(c, 1);
		return take_string(c, false);
	case 't':
		return take_word(c, "true");
	case 'f':
		return take_word(c, "false");
	case 'n':
		return take_word(c, "null");
	default:
		return take_number(c);
	}
}

/* Behind a value: close what ends here, up to the comma that has a value
 * behind it or the end of the root. */
static bool
take_end(struct cursor *c)
{
	while (c->depth > 0) {
		skip_blanks(c);
		if (take(c, ','))
			return !in_object(c) || take_name(c);
		if (!take(c, in_object(c) ? '}' : ']'))
			return wrong(c, "no ',' behind a value");
		close_container(c);
	}
	return true;
}

/* Behind the start of a container: the first name, or the end at once, which
 * *empty_out tells. */
static bool
take_start(struct cursor *c, bool *empty_out)
{
	skip_blanks(c);
	*empty_out = take(c, in_object(c) ? '}' : ']');
	if (*empty_out) {
		close_container(c);
		return take_end(c);
	}
	return !in_object(c) || take_name(c);
}

static bool
check(struct cursor *c)
{
	bool opened, empty;

	skip_blanks(c);
	if (peek(c) != '{')
		return wrong(c, "no object");
	do {
		if (!take_value(c, &opened))
			return false;
		if (!(opened ? take_start(c, &empty) : take_end(c)))
			return false;
	} while (c->depth > 0);
	skip_blanks(c);
	return c->rest.n == 0 || wrong(c, "text behind the object");
}

bool
jsonlint_check(struct slice text, size_t depth, struct jsonlint *out)
{
	struct jsonlint found = { 0, 0, 0, 0, NULL };
	struct cursor c = { text, &found, 0, 0, depth };
	bool good = check(&c);

	found.at = text.n - c.rest.n;
	*out = found;
	return good;
}
