#include "base/number.h"

#define MS_PER_YEAR ((uint64_t)366 * 24 * 3600 * 1000)

struct unit {
	const char *name;
	uint64_t factor;
};

bool
number_u64(struct slice text, uint64_t *value_out)
{
	uint64_t value = 0;
	size_t i;

	if (text.n == 0 || (text.n > 1 && text.p[0] == '0'))
		return false;
	for (i = 0; i < text.n; i++) {
		unsigned digit = (unsigned char)text.p[i] - (unsigned)'0';

		if (digit > 9 || value > (UINT64_MAX - digit) / 10)
			return false;
		value = value * 10 + digit;
	}
	*value_out = value;
	return true;
}

int
number_hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

/* A number followed by the name of one of the units; the last row has no
 * name and is for the bare number. */
static bool
with_unit(struct slice text, const struct unit *units, uint64_t *value_out)
{
	struct slice digits = text;
	uint64_t value;

	digits.n = 0;
	while (digits.n < text.n && text.p[digits.n] >= '0' &&
	    text.p[digits.n] <= '9')
		digits.n++;
	if (!number_u64(digits, &value))
		return false;
	for (;; units++) {
		if (slice_equals_nocase(slice_after(text, digits.n),
		    units->name))
			break;
		if (units->name[0] == '\0')
			return false;
	}
	if (value > UINT64_MAX / units->factor)
		return false;
	*value_out = value * units->factor;
	return true;
}

bool
number_duration_ms(struct slice text, int64_t *ms_out)
{
	static const struct unit units[] = {
		{ "ms", 1 }, { "s", 1000 }, { "m", 60000 },
		{ "h", 3600000 }, { "d", 86400000 }, { "", 1000 },
	};
	uint64_t ms;

	if (!with_unit(text, units, &ms) || ms > MS_PER_YEAR)
		return false;
	*ms_out = (int64_t)ms;
	return true;
}

bool
number_bytes(struct slice text, uint64_t *bytes_out)
{
	static const struct unit units[] = {
		{ "k", 1024 }, { "m", 1048576 }, { "g", 1073741824 }, { "", 1 },
	};

	return with_unit(text, units, bytes_out);
}

int64_t
number_between(int64_t low, int64_t high, uint32_t random)
{
	uint64_t span = (uint64_t)(high - low) + 1;

	return low + (int64_t)(((uint64_t)random * span) >> 32);
}

int64_t
number_sooner(int64_t a, int64_t b)
{
	return a < b ? a : b;
}
