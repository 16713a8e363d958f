#include "core/decimal.h"

#include <stdint.h>
#include <string.h>

#define EXPONENT_MOST INT64_C(999999999999999)

static size_t
digits(struct slice text)
{
	size_t n = 0;

	while (n < text.n && text.p[n] >= '0' && text.p[n] <= '9')
		n++;
	return n;
}

/* Take digits off *rest; false when there are none. */
static bool
take_digits(struct slice *rest)
{
	size_t n = digits(*rest);

	*rest = slice_after(*rest, n);
	return n > 0;
}

static bool
take(struct slice *rest, const char *any)
{
	if (rest->n == 0 || memchr(any, rest->p[0], strlen(any)) == NULL)
		return false;
	*rest = slice_after(*rest, 1);
	return true;
}

bool
decimal_is_number(struct slice text)
{
	(void)take(&text, "-");
	if (!take(&text, "0") && !take_digits(&text))
		return false;
	if (take(&text, ".") && !take_digits(&text))
		return false;
	if (take(&text, "eE")) {
		(void)take(&text, "+-");
		if (!take_digits(&text))
			return false;
	}
	return text.n == 0;
}

bool
decimal_is_whole(struct slice text)
{
	if (slice_equals(text, "0"))
		return true;
	(void)take(&text, "-");
	return text.n > 0 && text.p[0] != '0' && digits(text) == text.n;
}

/* A number as 0.DIGITS * 10^exponent. */
struct parts {
	bool negative;
	struct slice digits;	/* from the first that is not 0; may have a
				 * '.' among them; empty for zero */
	int64_t exponent;
};

static int64_t
exponent_of(struct slice text)
{
	bool negative = slice_starts(text, "-");
	int64_t value = 0;

	(void)take(&text, "+-");
	for (; text.n > 0; text = slice_after(text, 1)) {
		value = value * 10 + (text.p[0] - '0');
		if (value > EXPONENT_MOST)
			value = EXPONENT_MOST;
	}
	return negative ? -value : value;
}

static struct parts
parts_of(struct slice text)
{
	struct parts parts = { slice_starts(text, "-"), { NULL, 0 }, 0 };
	struct slice rest;
	size_t point, e = 0;

	(void)take(&text, "-");
	while (e < text.n && text.p[e] != 'e' && text.p[e] != 'E')
		e++;
	parts.exponent = exponent_of(slice_after(text, e + 1));
	text.n = e;
	point = slice_find(text, '.');
	rest = text;
	while (rest.n > 0 && (rest.p[0] == '0' || rest.p[0] == '.'))
		rest = slice_after(rest, 1);
	parts.digits = rest;
	/* How far the first digit is in front of the point, or behind it. */
	if (rest.n > 0) {
		size_t first = (size_t)(rest.p - text.p);

		parts.exponent += first < point ? (int64_t)(point - first) :
		    -(int64_t)(first - point - 1);
	}
	return parts;
}

/* The next digit; zeros without end follow the last. */
static char
next_digit(struct slice *rest)
{
	char digit;

	if (slice_starts(*rest, "."))
		*rest = slice_after(*rest, 1);
	digit = rest->n == 0 ? '0' : rest->p[0];
	*rest = slice_after(*rest, 1);
	return digit;
}

/* The same for two numbers above zero. */
static int
compare_size(struct parts a, struct parts b)
{
	char x, y;

	if (a.exponent != b.exponent)
		return a.exponent < b.exponent ? -1 : 1;
	while (a.digits.n > 0 || b.digits.n > 0) {
		x = next_digit(&a.digits);
		y = next_digit(&b.digits);
		if (x != y)
			return x < y ? -1 : 1;
	}
	return 0;
}

int
decimal_compare(struct slice a, struct slice b)
{
	struct parts x = parts_of(a), y = parts_of(b);
	int sign_x = x.digits.n == 0 ? 0 : x.negative ? -1 : 1;
	int sign_y = y.digits.n == 0 ? 0 : y.negative ? -1 : 1;

	if (sign_x != sign_y)
		return sign_x < sign_y ? -1 : 1;
	if (sign_x == 0)
		return 0;
	return sign_x < 0 ? compare_size(y, x) : compare_size(x, y);
}
