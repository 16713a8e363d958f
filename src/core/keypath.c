#include "core/keypath.h"

#include <string.h>

enum fault
keypath_add(struct keypath *path, struct slice name, struct fault_note *note)
{
	if (path->n == KEYPATH_PARTS_MAX ||
	    name.n > (size_t)KEYPATH_BYTES - path->used)
		return fault_set(note, FAULT_LIMIT, "a path has at most %d "
		    "names and %d bytes", KEYPATH_PARTS_MAX, KEYPATH_BYTES);
	path->part[path->n].at = path->used;
	path->part[path->n].n = (uint16_t)name.n;
	if (name.n > 0)
		memcpy(path->text + path->used, name.p, name.n);
	path->used = (uint16_t)(path->used + name.n);
	path->n++;
	return FAULT_NONE;
}

/* One name without its escapes; false when one is broken. */
static bool
unescape(struct slice name, char out[KEYPATH_BYTES], size_t *n_out)
{
	size_t i, n = 0;

	if (name.n > KEYPATH_BYTES)
		return false;
	for (i = 0; i < name.n; i++) {
		char c = name.p[i];

		if (c == '~') {
			i++;
			if (i == name.n ||
			    (name.p[i] != '0' && name.p[i] != '1'))
				return false;
			c = name.p[i] == '0' ? '~' : '/';
		}
		out[n++] = c;
	}
	*n_out = n;
	return true;
}

enum fault
keypath_parse(struct slice text, struct keypath *path_out,
    struct fault_note *note)
{
	struct keypath path = { .n = 0 };
	char room[KEYPATH_BYTES];
	struct slice name, plain = { room, 0 };

	while (slice_split(&text, '/', &name)) {
		if (name.n == 0 || !unescape(name, room, &plain.n))
			return fault_set(note, FAULT_CONFIG, "'%.*s' is no "
			    "name: names stand between '/', ~1 is a '/' in "
			    "a name and ~0 a '~'", (int)name.n, name.p);
		if (keypath_add(&path, plain, note) != FAULT_NONE)
			return FAULT_CONFIG;
	}
	if (path.n == 0)
		return fault_set(note, FAULT_CONFIG, "the path is empty");
	*path_out = path;
	return FAULT_NONE;
}

struct slice
keypath_part(const struct keypath *path, size_t i)
{
	struct slice name = { path->text + path->part[i].at,
	    path->part[i].n };

	return name;
}
