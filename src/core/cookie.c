#include "core/cookie.h"

#include <string.h>

bool
cookie_first(struct slice header, struct slice name, struct slice *value_out)
{
	struct slice pair, key;

	while (slice_split(&header, ';', &pair)) {
		size_t equals = slice_find(pair, '=');

		key.p = pair.p;
		key.n = equals;
		key = slice_trim(key);
		if (equals < pair.n && key.n == name.n &&
		    memcmp(key.p, name.p, name.n) == 0) {
			*value_out = slice_trim(slice_after(pair, equals + 1));
			return true;
		}
	}
	return false;
}
