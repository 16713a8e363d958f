#include "core/post.h"

#include "base/utf8.h"
#include "core/jsonlint.h"
#include "core/jsonpick.h"
#include "core/limits.h"
#include "core/uri.h"

_Static_assert(POST_BODY_BYTES(LIMIT_EVENT_DATA_BYTES) == LIMIT_POST_BYTES,
    "both say how large a body may be");

#define SHOWN 40	/* bytes of a name, in a message */

/* What is read, and where it goes. */
struct reader {
	struct slice body;
	struct buf *room;
	struct post post;
	bool has_type, has_data;
	struct fault_note *note;
};

static enum fault
wrong(const struct reader *r, const char *why)
{
	return fault_set(r->note, FAULT_INPUT, "%s", why);
}

static enum fault
unknown(const struct reader *r, const char *what, struct slice name)
{
	int shown = name.n < SHOWN ? (int)name.n : SHOWN;

	return fault_set(r->note, FAULT_INPUT, "there is a %s %.*s: only "
	    "'event' and 'data' can be there, each once", what, shown,
	    shown == 0 ? "" : name.p);
}

/* Where the next text may be put, and how much of it. */
static char *
free_room(const struct reader *r, size_t *room_out)
{
	*room_out = r->room->room - r->room->n;
	return r->room->p + r->room->n;
}

static struct slice
used_room(const struct reader *r, size_t n)
{
	struct slice text = { r->room->p + r->room->n, n };

	r->room->n += n;
	return text;
}

/* ---- JSON ---- */

/* Which of the two parts does a name mean?  Each is there once. */
static struct slice *
part_of(struct reader *r, bool is_type, bool is_data)
{
	bool *has = is_type ? &r->has_type : &r->has_data;

	if ((!is_type && !is_data) || *has)
		return NULL;
	*has = true;
	return is_type ? &r->post.type : &r->post.data;
}

static enum fault
read_value(struct reader *r, const struct jsonpick *value, struct slice *part)
{
	char *out;
	size_t room, n;

	if (value->kind != JSONPICK_STRING) {
		if (part == &r->post.data)
			*part = value->text;
		else if (value->kind != JSONPICK_NULL)
			return wrong(r, "the event's type is no string");
		return FAULT_NONE;
	}
	out = free_room(r, &room);
	if (!jsonpick_string(value, out, room, &n))
		return wrong(r, "a text is too long");
	*part = used_room(r, n);
	return FAULT_NONE;
}

static enum fault
read_json(struct reader *r)
{
	struct slice rest = r->body, *part;
	struct jsonpick name, value;
	struct jsonlint found;
	enum fault fault = FAULT_NONE;

	if (!jsonlint_check(r->body, JSONLINT_DEPTH_MAX, &found))
		return fault_set(r->note, FAULT_INPUT, "the body is not JSON: "
		    "%s at byte %zu", found.why, found.at);
	while (fault == FAULT_NONE && jsonpick_member(&rest, &name, &value)) {
		part = part_of(r, jsonpick_compare(&name,
		    slice_of("event")) == 0, jsonpick_compare(&name,
		    slice_of("data")) == 0);
		fault = part == NULL ? unknown(r, "member", name.text) :
		    read_value(r, &value, part);
	}
	return fault;
}

/* ---- forms and raw data ---- */

static enum fault
read_form(struct reader *r)
{
	struct slice rest = r->body, pair, name, *part;
	size_t room, n;
	char *out;

	while (slice_split(&rest, '&', &pair)) {
		if (pair.n == 0)
			continue;
		name = pair;
		name.n = slice_find(pair, '=');
		part = part_of(r, slice_equals(name, "event"),
		    slice_equals(name, "data"));
		if (part == NULL)
			return unknown(r, "field", name);
		out = free_room(r, &room);
		if (!uri_query(pair, part == &r->post.data ? "data" : "event",
		    out, room, &n))
			return wrong(r, "a field is badly encoded");
		*part = used_room(r, n);
	}
	return FAULT_NONE;
}

/* True when the query has no type, or a sound one. */
static bool
read_query(struct reader *r, struct slice query)
{
	struct slice pair, name;
	size_t room, n;
	char *out;

	while (slice_split(&query, '&', &pair)) {
		name = pair;
		name.n = slice_find(pair, '=');
		if (!slice_equals(name, "event"))
			continue;
		out = free_room(r, &room);
		if (r->has_type || !uri_query(pair, "event", out, room, &n))
			return false;
		r->has_type = true;
		r->post.type = used_room(r, n);
	}
	return true;
}

static bool
is_type(struct slice content_type, const char *wanted)
{
	content_type.n = slice_find(content_type, ';');
	return slice_equals_nocase(slice_trim(content_type), wanted);
}

static enum fault
read_body(struct reader *r, struct slice content_type, struct slice query)
{
	bool json = is_type(content_type, "application/json");

	if (!read_query(r, query))
		return wrong(r, "the query's event is badly encoded, or there "
		    "twice");
	if (json || is_type(content_type,
	    "application/x-www-form-urlencoded")) {
		if (r->has_type)
			return wrong(r, "the event's type belongs to the "
			    "body, not to the query");
		return json ? read_json(r) : read_form(r);
	}
	r->post.data = r->body;
	r->has_data = true;
	return FAULT_NONE;
}

static enum fault
check(const struct reader *r, size_t most)
{
	const struct slice type = r->post.type;

	if (!r->has_data)
		return wrong(r, "'data' is missing");
	if (r->post.data.n > most)
		return fault_set(r->note, FAULT_LIMIT,
		    "the data has more than %zu bytes", most);
	if (type.n > LIMIT_EVENT_TYPE_BYTES)
		return fault_set(r->note, FAULT_INPUT, "the event's type has "
		    "more than %d bytes", LIMIT_EVENT_TYPE_BYTES);
	if (slice_find(type, '\n') < type.n ||
	    slice_find(type, '\r') < type.n || slice_find(type, '\0') < type.n)
		return wrong(r, "the event's type holds a line break or NUL");
	if (!utf8_valid(type) || !utf8_valid(r->post.data))
		return wrong(r, "this is not UTF-8");
	return FAULT_NONE;
}

enum fault
post_read(struct slice content_type, struct slice query, struct slice body,
    size_t most, struct buf *room, struct post *post_out,
    struct fault_note *note)
{
	const struct slice none = { NULL, 0 };
	struct reader r = { .body = body, .room = room,
	    .post = { none, none }, .note = note };
	enum fault fault;

	if (!buf_reserve(room, POST_ROOM_BYTES(body.n)))
		return fault_set(note, FAULT_LIMIT, "the body is too large");
	fault = read_body(&r, content_type, query);
	if (fault == FAULT_NONE)
		fault = check(&r, most);
	if (fault == FAULT_NONE)
		*post_out = r.post;
	return fault;
}
