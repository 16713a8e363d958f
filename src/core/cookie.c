#include "core/cookie.h"

bool
cookie_first(struct slice header, struct slice name, struct slice *value_out)
{
	struct slice pair, key;

	while (slice_split(&header, ';', &pair)) {
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
