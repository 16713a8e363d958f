#include "core/phplex.h"

#include "base/number.h"

static void
skip(struct slice *in, size_t n)
{
	in->p += n;
	in->n -= n;
}

bool
phplex_take(struct slice *in, char c)
{
	if (in->n == 0 || in->p[0] != c)
		return false;
	skip(in, 1);
	return true;
}

bool
phplex_until(struct slice *in, char stop, struct slice *text)
{
	text->p = in->p;
	text->n = slice_find(*in, stop);
	if (text->n == in->n)
		return false;
	skip(in, text->n + 1);
	return true;
}

bool
phplex_size(struct slice *in, char stop, uint64_t *n)
{
	struct slice digits;

	return phplex_until(in, stop, &digits) && number_u64(digits, n);
}

bool
phplex_int(struct slice text, int64_t *value)
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
	skip(text, n);
	return n;
}

static void
skip_sign(struct slice *text)
{
	if (slice_starts(*text, "+") || slice_starts(*text, "-")) {
		skip(text, 1);
	}
}

bool
phplex_is_double(struct slice text)
{
	size_t digits;

	if (slice_equals(text, "NAN") || slice_equals(text, "INF") ||
	    slice_equals(text, "-INF"))
		return true;
	skip_sign(&text);
	digits = skip_digits(&text);
	if (slice_starts(text, ".")) {
		skip(&text, 1);
		digits += skip_digits(&text);
	}
	if (digits == 0)
		return false;
	if (text.n > 0 && (text.p[0] == 'e' || text.p[0] == 'E')) {
		skip(&text, 1);
		skip_sign(&text);
		if (skip_digits(&text) == 0)
			return false;
	}
	return text.n == 0;
}

bool
phplex_quoted(struct slice *in, struct slice *text)
{
	uint64_t n;

	if (!phplex_take(in, ':') || !phplex_size(in, ':', &n) ||
	    !phplex_take(in, '"') || n > in->n)
		return false;
	text->p = in->p;
	text->n = (size_t)n;
	skip(in, text->n);
	return phplex_take(in, '"');
}

int
phplex_escaped(struct slice *text)
{
	int high, low, byte;

	if (text->n == 0)
		return -1;
	byte = (unsigned char)text->p[0];
	if (byte != '\\') {
		skip(text, 1);
		return byte;
	}
	if (text->n < 3)
		return -1;
	high = number_hex_digit(text->p[1]);
	low = number_hex_digit(text->p[2]);
	skip(text, 3);
	return high < 0 || low < 0 ? -1 : high * 16 + low;
}

bool
phplex_escaped_quoted(struct slice *in, struct slice *text)
{
	uint64_t n;

	if (!phplex_take(in, ':') || !phplex_size(in, ':', &n) ||
	    !phplex_take(in, '"') || n > in->n)
		return false;
	text->p = in->p;
	for (; n > 0; n--) {
		if (phplex_escaped(in) < 0)
			return false;
	}
	text->n = (size_t)(in->p - text->p);
	return phplex_take(in, '"');
}
