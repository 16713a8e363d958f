#include "core/announce.h"

#include <arpa/inet.h>
#include <string.h>

#include "base/utf8.h"
#include "core/limits.h"

/* Their words are what the streams look for. */
static const struct {
	const char *word;
	const char *name[ANNOUNCE_FIELDS_MAX];	/* NULL-ended */
	const char *names;
} acts[] = {
	[ANNOUNCE_KICK] = { "kick", { "user", "route", "ip" },
	    "user=ID, route=NAME or ip=ADDRESS" },
	[ANNOUNCE_DRAIN] = { "drain", { "host", "route" },
	    "host=NAME or route=NAME" },
};

static void
add_pair(struct announcement *a, struct slice name, struct slice value)
{
	a->field[2 * a->fields] = name;
	a->field[2 * a->fields + 1] = value;
	a->fields++;
}

void
announce_begin(struct announcement *a, enum announce_act act)
{
	memset(a, 0, sizeof(*a));
	a->act = act;
	add_pair(a, slice_of("act"), slice_of(acts[act].word));
}

/* As a stream has its client's: an IPv4 or IPv6 address. */
static bool
is_address(const char *text)
{
	unsigned char address[16];

	return inet_pton(AF_INET, text, address) == 1 ||
	    inet_pton(AF_INET6, text, address) == 1;
}

enum fault
announce_add(struct announcement *a, const char *text,
    struct fault_note *note)
{
	const char *names = acts[a->act].names;
	struct slice name = slice_of(text), value;
	size_t i = 0, k;

	name.n = slice_find(name, '=');
	value = slice_after(slice_of(text), name.n + 1);
	while (acts[a->act].name[i] != NULL &&
	    !slice_equals(name, acts[a->act].name[i]))
		i++;
	if (acts[a->act].name[i] == NULL || text[name.n] == '\0')
		return fault_set(note, FAULT_INPUT, "--%s takes %s, not '%s'",
		    acts[a->act].word, names, text);
	for (k = 0; k < a->fields; k++) {
		if (slice_same(a->field[2 * k], name))
			return fault_set(note, FAULT_INPUT,
			    "%s is given twice", acts[a->act].name[i]);
	}
	if (value.n == 0 || value.n > LIMIT_USER_BYTES ||
	    !utf8_valid(value))
		return fault_set(note, FAULT_INPUT,
		    "%s needs a value of 1 to %d bytes in UTF-8",
		    acts[a->act].name[i], LIMIT_USER_BYTES);
	if (slice_equals(name, "ip") && !is_address(text + name.n + 1))
		return fault_set(note, FAULT_INPUT,
		    "'%s' is no IPv4 or IPv6 address", text + name.n + 1);
	add_pair(a, name, value);
	return FAULT_NONE;
}

enum fault
announce_check(const struct announcement *a, struct fault_note *note)
{
	if (a->act == ANNOUNCE_KICK && a->fields == 1)
		return fault_set(note, FAULT_INPUT, "--kick needs %s",
		    acts[ANNOUNCE_KICK].names);
	return FAULT_NONE;
}
