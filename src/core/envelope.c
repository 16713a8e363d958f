#include "core/envelope.h"

#include <string.h>

#include "core/jsonlint.h"

#define DEPTH 64

static bool
pick(struct slice json, const char *name, struct jsonpick *found)
{
	struct keypath path = { .n = 0 };

	return keypath_add(&path, slice_of(name), NULL) == FAULT_NONE &&
	    jsonpick_find(json, &path, found);
}

static bool
is_blank(char c)
{
	return memchr(" \t\r\n", c, 4) != NULL;
}

/* Append an object without the member that has this value, which is a view
 * into it.  Its name holds no escapes, so the quote before it is where it
 * starts. */
static bool
add_without(struct slice object, struct slice value, struct buf *room)
{
	const char *start = value.p - 1, *end = value.p + value.n;
	struct slice before = object, after;

	while (*start != '"')
		start--;
	do
		start--;
	while (*start != '"');
	while (is_blank(*end))
		end++;
	if (*end == ',') {
		end++;
	} else {
		/* The last one takes the comma in front of it along. */
		while (start > object.p + 1 && (is_blank(start[-1]) ||
		    start[-1] == ','))
			start--;
	}
	before.n = (size_t)(start - object.p);
	after.p = end;
	after.n = (size_t)(object.p + object.n - end);
	return buf_add_slice(room, before) && buf_add_slice(room, after);
}

/* The name in front of a value, as it is written: "socket" and no spelling of
 * it with escapes. */
static bool
is_plain_member(struct slice object, struct slice value)
{
	static const char name[] = "\"socket\"";
	const size_t n = sizeof(name) - 1;
	const char *p = value.p - 1;

	while (is_blank(*p) || *p == ':')
		p--;
	return (size_t)(p + 1 - object.p) > n &&
	    memcmp(p + 1 - n, name, n) == 0;
}

bool
envelope_string(const struct jsonpick *string, struct buf *room)
{
	size_t n;

	if (!buf_reserve(room, string->text.n) || !jsonpick_string(string,
	    room->p + room->n, string->text.n, &n))
		return false;
	room->n += n;
	return true;
}

enum fault
envelope_laravel(struct slice payload, struct buf *room,
    struct slice *event_out, struct slice *data_out, struct fault_note *note)
{
	struct jsonpick event, data, socket, own;
	struct jsonlint lint;
	size_t at = room->n, type;

	if (!jsonlint_check(payload, DEPTH, &lint))
		return fault_set(note, FAULT_INPUT,
		    "it is no JSON object, so no broadcast of Laravel's");
	if (!pick(payload, "event", &event) ||
	    event.kind != JSONPICK_STRING || !pick(payload, "data", &data))
		return fault_set(note, FAULT_INPUT,
		    "it is no broadcast of Laravel's: event or data is "
		    "missing");
	if (!buf_reserve(room, event.text.n + data.text.n) ||
	    !envelope_string(&event, room))
		return fault_set(note, FAULT_LIMIT, "it is too large");
	type = room->n;
	event_out->p = room->p + at;
	event_out->n = type - at;
	*data_out = data.text;
	if (data.kind != JSONPICK_OBJECT || !pick(payload, "socket", &socket) ||
	    !pick(data.text, "socket", &own) ||
	    !slice_same(own.text, socket.text) ||
	    !is_plain_member(data.text, own.text))
		return FAULT_NONE;
	if (!add_without(data.text, own.text, room))
		return fault_set(note, FAULT_LIMIT, "it is too large");
	data_out->p = room->p + type;
	data_out->n = room->n - type;
	return FAULT_NONE;
}
