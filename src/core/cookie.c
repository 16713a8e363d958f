#include "core/cookie.h"

/* Take the next cookie of that name off *header. */
static bool
next_value(struct slice *header, struct slice name, struct slice *value_out)
{
	struct slice pair, key;

	while (slice_split(header, ';', &pair)) {
		size_t equals = slice_find(pair, '=');

		key.p = pair.p;
		key.n = equals;
		key = slice_trim(key);
		if (equals < pair.n && slice_same(key, name)) {
			*value_out = slice_trim(slice_after(pair, equals + 1));
			return true;
		}
	}
	return false;
}

bool
cookie_first(struct slice header, struct slice name, struct slice *value_out)
{
	return next_value(&header, name, value_out);
}

bool
cookie_last(struct slice header, struct slice name, struct slice *value_out)
{
	bool found = false;

	while (next_value(&header, name, value_out))
		found = true;
	return found;
}
