#include "core/typemap.h"

#include "core/limits.h"
#include "core/pattern.h"

enum fault
typemap_add(struct typemap *map, struct slice text, struct fault_note *note)
{
	struct slice rest = text, from, to;

	if (!slice_word(&rest, &from) || !slice_word(&rest, &to) ||
	    slice_trim(rest).n > 0)
		return fault_set(note, FAULT_CONFIG, "it must read 'FROM TO'; "
		    "TO is '-' where nothing shall come of it");
	if (to.n > LIMIT_EVENT_TYPE_BYTES)
		return fault_set(note, FAULT_CONFIG, "a type has at most %d "
		    "bytes", LIMIT_EVENT_TYPE_BYTES);
	if (map->n == TYPEMAP_MAX)
		return fault_set(note, FAULT_CONFIG, "there are more than %d "
		    "of it", TYPEMAP_MAX);
	map->row[map->n].from = from;
	map->row[map->n].to = to;
	map->n++;
	return FAULT_NONE;
}

bool
typemap_apply(const struct typemap *map, struct slice type,
    struct slice *to_out)
{
	size_t i;

	for (i = 0; i < map->n; i++) {
		if (!pattern_match(map->row[i].from, type))
			continue;
		*to_out = map->row[i].to;
		return !slice_equals(map->row[i].to, "-");
	}
	*to_out = type;
	return true;
}
