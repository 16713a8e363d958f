#include "core/phpkey.h"

#include "core/phplex.h"

bool
phpkey_is_number(struct slice name, int64_t key)
{
	struct slice digits = slice_starts(name, "-") ? slice_after(name, 1) :
	    name;
	int64_t wanted;

	return !slice_starts(name, "+") && phplex_int(name, &wanted) &&
	    wanted == key &&
	    (digits.n == name.n ? name.n == 1 || name.p[0] != '0' :
	    digits.p[0] != '0');
}

bool
phpkey_is_property(struct slice key)
{
	const struct slice behind = slice_after(key, 1);
	const size_t class_n = slice_find(behind, '\0');

	return key.n == 0 || key.p[0] != '\0' ||
	    (class_n > 0 && class_n < behind.n);
}

bool
phpkey_is_text(struct slice name, struct slice key, bool object)
{
	size_t at;

	if (object && key.n > 0 && key.p[0] == '\0') {
		if (!phpkey_is_property(key))
			return false;
		for (at = slice_find(key, '\0'); at < key.n;
		    at = slice_find(key, '\0'))
			key = slice_after(key, at + 1);
	}
	return slice_same(name, key);
}
