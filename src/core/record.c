#include "core/record.h"

#include <string.h>

#include "base/number.h"
#include "base/utf8.h"
#include "core/envelope.h"
#include "core/jsonlint.h"
#include "core/limits.h"

#define DEPTH 64
#define KEPT_BYTES 65536	/* of room, between two messages */

/* ---- from lines ---- */

static const struct {
	const char *word;
	enum record_kind kind;
	const char *form;
} kinds[] = {
	{ "channel", RECORD_CHANNEL, "channel PATTERN" },
	{ "subject", RECORD_SUBJECT, "subject SUBJECT" },
	{ "jetstream", RECORD_JETSTREAM, "jetstream STREAM SUBJECT" },
};

#define KINDS (sizeof(kinds) / sizeof(kinds[0]))

/* Two wildcards side by side could stand for anything in many ways. */
static enum fault
check_channel(struct record_from *from, struct fault_note *note)
{
	size_t i;

	for (i = 0; i < from->pattern.n; i++) {
		if (from->pattern.p[i] != '*')
			continue;
		if (i > 0 && from->pattern.p[i - 1] == '*')
			return fault_set(note, FAULT_CONFIG,
			    "one '*' stands for any text already");
		from->wildcards++;
	}
	return FAULT_NONE;
}

static enum fault
check_subject(struct record_from *from, struct fault_note *note)
{
	struct slice rest = from->pattern, token;
	bool ended = false;

	while (slice_split(&rest, '.', &token)) {
		bool is_rest = slice_equals(token, ">");

		if (token.n == 0 || ended)
			return fault_set(note, FAULT_CONFIG, ended ?
			    "'>' stands for all that follows: it comes last" :
			    "a subject is words with one dot between them");
		ended = is_rest;
		if (is_rest || slice_equals(token, "*"))
			from->wildcards++;
		else if (slice_find(token, '*') < token.n ||
		    slice_find(token, '>') < token.n)
			return fault_set(note, FAULT_CONFIG,
			    "in NATS '*' is a whole word, and '>' all that "
			    "follow");
	}
	return FAULT_NONE;
}

enum fault
record_from_parse(struct slice text, struct record_from *from_out,
    struct fault_note *note)
{
	struct slice rest = text, word;
	struct record_from from = { .text = text };
	enum fault fault;
	size_t k = 0;

	(void)slice_word(&rest, &word);
	while (k < KINDS && !slice_equals(word, kinds[k].word))
		k++;
	if (k == KINDS)
		return fault_set(note, FAULT_CONFIG, "it must read 'channel "
		    "PATTERN', 'subject SUBJECT' or 'jetstream STREAM "
		    "SUBJECT'");
	from.kind = kinds[k].kind;
	if ((from.kind == RECORD_JETSTREAM &&
	    !slice_word(&rest, &from.stream)) ||
	    !slice_word(&rest, &from.pattern) || slice_trim(rest).n > 0)
		return fault_set(note, FAULT_CONFIG, "it must read '%s'",
		    kinds[k].form);
	if (from.pattern.n + from.stream.n > LIMIT_PATTERN_BYTES)
		return fault_set(note, FAULT_CONFIG,
		    "it is longer than %d bytes", LIMIT_PATTERN_BYTES);
	fault = from.kind == RECORD_CHANNEL ? check_channel(&from, note) :
	    check_subject(&from, note);
	if (fault != FAULT_NONE)
		return fault;
	if (from.wildcards > RECORD_WILDCARDS_MAX)
		return fault_set(note, FAULT_CONFIG,
		    "it has more than %d wildcards", RECORD_WILDCARDS_MAX);
	*from_out = from;
	return FAULT_NONE;
}

bool
record_from_key(const struct record_from *from, struct buf *out)
{
	return buf_addf(out, "%s:", kinds[from->kind].word) &&
	    (from->stream.n == 0 || (buf_add_slice(out, from->stream) &&
	    buf_add_text(out, ":"))) &&
	    buf_add_slice(out, from->pattern);
}

struct slice
record_from_glob(const struct record_from *from, char room[RECORD_GLOB_BYTES])
{
	struct slice glob = { room, 0 };
	size_t i;

	for (i = 0; i < from->pattern.n; i++) {
		if (memchr("?[]\\", from->pattern.p[i], 4) != NULL)
			room[glob.n++] = '\\';
		room[glob.n++] = from->pattern.p[i];
	}
	return glob;
}

/* ---- matching ---- */

/* Each '*' takes as little as it can, but the last what is left: a later one
 * never needs an earlier one to take more, so there is one to go back to. */
static bool
match_channel(struct slice pattern, struct slice name, struct slice *wildcard)
{
	size_t p = 0, t = 0, star = pattern.n, n = 0;

	if (name.n == 0)
		name = slice_of("");	/* what it points at counts, too */
	for (;;) {
		if (p < pattern.n && pattern.p[p] == '*') {
			star = p++;
			wildcard[n].p = name.p + t;
			wildcard[n++].n = 0;
		} else if (p < pattern.n && t < name.n &&
		    pattern.p[p] == name.p[t]) {
			p++;
			t++;
		} else if (p == pattern.n && t == name.n) {
			return true;
		} else if (star < pattern.n && t < name.n) {
			p = star + 1;
			wildcard[n - 1].n++;
			t = (size_t)(wildcard[n - 1].p - name.p) +
			    wildcard[n - 1].n;
		} else {
			return false;
		}
	}
}

static bool
match_subject(struct slice pattern, struct slice name, struct slice *wildcard)
{
	struct slice token, word;
	size_t n = 0;

	while (slice_split(&pattern, '.', &token)) {
		if (slice_equals(token, ">")) {
			wildcard[n] = name;
			return name.n > 0;
		}
		if (!slice_split(&name, '.', &word) || word.n == 0)
			return false;
		if (slice_equals(token, "*"))
			wildcard[n++] = word;
		else if (!slice_same(token, word))
			return false;
	}
	return name.p == NULL;
}

bool
record_match(const struct record_from *from, struct slice name,
    struct slice *wildcard)
{
	return from->kind == RECORD_CHANNEL ?
	    match_channel(from->pattern, name, wildcard) :
	    match_subject(from->pattern, name, wildcard);
}

/* ---- topics ---- */

/* A message on its way. */
struct letter {
	const struct record_from *from;
	struct slice name;		/* stripped */
	struct slice data;
	bool linted, is_json;		/* the data, once it was looked at */
	struct slice wildcard[RECORD_WILDCARDS_MAX];
	struct buf *room;
};

/* Take the next part of a template: text, or a name in braces. */
static bool
take_part(struct slice *rest, struct slice *part, bool *is_name)
{
	size_t open = slice_find(*rest, '{'), n;

	if (rest->n == 0)
		return false;
	*is_name = open == 0;
	n = open == 0 ? slice_find(*rest, '}') : open;
	part->p = rest->p + (open == 0 ? 1 : 0);
	part->n = open == 0 ? n - 1 : n;
	*rest = slice_after(*rest, open == 0 ? n + 1 : n);
	return true;
}

/* The number of a wildcard, or 0. */
static size_t
wildcard_number(struct slice name)
{
	return name.n == 1 && name.p[0] >= '1' && name.p[0] <= '9' ?
	    (size_t)(name.p[0] - '0') : 0;
}

static enum fault
check_name(struct slice name, size_t wildcards, struct fault_note *note)
{
	struct keypath path;

	if (slice_equals(name, "channel"))
		return FAULT_NONE;
	if (slice_starts(name, "json:"))
		return keypath_parse(slice_after(name, 5), &path, note);
	if (wildcard_number(name) == 0)
		return fault_set(note, FAULT_CONFIG, "{%.*s} is no {1} to "
		    "{9}, {channel} or {json:PATH}", (int)name.n, name.p);
	if (wildcard_number(name) > wildcards)
		return fault_set(note, FAULT_CONFIG,
		    "{%.*s}: a 'from' has only %zu wildcard%s", (int)name.n,
		    name.p, wildcards, wildcards == 1 ? "" : "s");
	return FAULT_NONE;
}

enum fault
record_template_check(struct slice text, size_t wildcards,
    struct fault_note *note)
{
	struct slice rest = text, part;
	enum fault fault;
	bool is_name;

	if (text.n == 0)
		return fault_set(note, FAULT_CONFIG, "it is empty");
	while (take_part(&rest, &part, &is_name)) {
		bool cut = is_name && (part.p + part.n == text.p + text.n);

		if (cut || slice_find(part, is_name ? '{' : '}') < part.n)
			return fault_set(note, FAULT_CONFIG, "'%.*s' has a "
			    "brace that belongs to no name", (int)text.n,
			    text.p);
		if (!is_name)
			continue;
		fault = check_name(part, wildcards, note);
		if (fault != FAULT_NONE)
			return fault;
	}
	return FAULT_NONE;
}

/* What may be a part of a key without widening it. */
static bool
is_plain(struct slice value)
{
	size_t i;

	for (i = 0; i < value.n; i++) {
		char c = value.p[i];

		if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
		    (c >= 'a' && c <= 'z') || c == '.' || c == '_' ||
		    c == '-' || c == ':'))
			return false;
	}
	return value.n > 0;
}

static bool
is_json(struct letter *l)
{
	struct jsonlint lint;

	if (!l->linted)
		l->is_json = jsonlint_check(l->data, DEPTH, &lint);
	l->linted = true;
	return l->is_json;
}

/* Append the text of what is at path: a string, or a whole number.  False
 * when there is no such thing, or it is far too long for what it is for: one
 * byte takes six at most as JSON. */
static bool
add_json(struct letter *l, const struct keypath *path, bool numbers)
{
	struct jsonpick found;
	uint64_t number;

	if (!is_json(l) || !jsonpick_find(l->data, path, &found) ||
	    found.text.n > 6 * LIMIT_KEY_BYTES)
		return false;
	if (found.kind == JSONPICK_STRING)
		return envelope_string(&found, l->room);
	return numbers && found.kind == JSONPICK_NUMBER &&
	    number_u64(found.text, &number) &&
	    buf_add_slice(l->room, found.text);
}

static enum fault
add_value(struct letter *l, struct slice name, struct fault_note *note)
{
	const size_t before = l->room->n;
	struct slice value = l->name;
	struct keypath path;

	if (slice_starts(name, "json:")) {
		if (keypath_parse(slice_after(name, 5), &path, note) !=
		    FAULT_NONE || !add_json(l, &path, true))
			return fault_set(note, FAULT_INPUT, "{%.*s} is not "
			    "there, or no short text and no number",
			    (int)name.n, name.p);
		value = slice_after(buf_view(l->room), before);
	} else {
		if (wildcard_number(name) > 0)
			value = l->wildcard[wildcard_number(name) - 1];
		if (!buf_add_slice(l->room, value))
			return fault_set(note, FAULT_LIMIT, "it is too large");
	}
	if (!is_plain(value))
		return fault_set(note, FAULT_INPUT, "{%.*s} is empty, or "
		    "holds what no part of a topic's name may", (int)name.n,
		    name.p);
	return FAULT_NONE;
}

static enum fault
add_topic(struct letter *l, struct slice *topic_out, struct fault_note *note)
{
	struct slice rest = l->from->terms->topic, part;
	const size_t before = l->room->n;
	enum fault fault = FAULT_NONE;
	bool is_name;

	while (fault == FAULT_NONE && take_part(&rest, &part, &is_name)) {
		if (is_name)
			fault = add_value(l, part, note);
		else if (!buf_add_slice(l->room, part))
			fault = fault_set(note, FAULT_LIMIT, "it is too large");
		if (fault == FAULT_NONE &&
		    l->room->n - before > LIMIT_KEY_BYTES)
			fault = fault_set(note, FAULT_LIMIT, "the topic's "
			    "name would be longer than %d bytes",
			    LIMIT_KEY_BYTES);
	}
	*topic_out = slice_after(buf_view(l->room), before);
	return fault;
}

/* ---- types ---- */

static enum fault
check_type(struct slice type, struct fault_note *note)
{
	if (type.n > LIMIT_EVENT_TYPE_BYTES)
		return fault_set(note, FAULT_LIMIT, "the event's type is "
		    "longer than %d bytes", LIMIT_EVENT_TYPE_BYTES);
	if (!utf8_valid(type) || slice_find(type, '\n') < type.n ||
	    slice_find(type, '\r') < type.n || slice_find(type, '\0') < type.n)
		return fault_set(note, FAULT_INPUT, "the event's type holds "
		    "a line break, NUL, or no UTF-8");
	return FAULT_NONE;
}

/* The type by the section's rule; own is what the envelope says. */
static enum fault
find_type(struct letter *l, struct slice own, struct record_route *route,
    struct fault_note *note)
{
	const struct record_terms *terms = l->from->terms;
	const size_t before = l->room->n;

	route->event = own;
	switch (terms->event) {
	case RECORD_EVENT_OWN:
		break;
	case RECORD_EVENT_JSON:
		route->event.n = 0;
		if (add_json(l, &terms->event_path, false))
			route->event = slice_after(buf_view(l->room), before);
		break;
	case RECORD_EVENT_CHANNEL:
		route->event = l->name;
		break;
	case RECORD_EVENT_FIXED:
		route->event = terms->event_word;
		return FAULT_NONE;
	}
	route->drop = !typemap_apply(&terms->map, route->event,
	    &route->event);
	return check_type(route->event, note);
}

enum fault
record_route(const struct record_from *from, struct slice name,
    struct slice payload, struct buf *room, struct record_route *route_out,
    struct fault_note *note)
{
	const struct record_terms *terms = from->terms;
	struct letter l = { .from = from, .name = name, .data = payload,
	    .room = room };
	struct record_route route = { .drop = false };
	struct slice own = { NULL, 0 };
	enum fault fault = FAULT_NONE;

	buf_reset(room, KEPT_BYTES);
	if (name.n > LIMIT_KEY_BYTES)
		return fault_set(note, FAULT_LIMIT, "its channel's name is "
		    "longer than %d bytes", LIMIT_KEY_BYTES);
	if (!record_match(from, name, l.wildcard))
		return fault_set(note, FAULT_INPUT, "no 'from' matches");
	if (payload.n > LIMIT_EVENT_DATA_BYTES)
		return fault_set(note, FAULT_LIMIT, "it is longer than %d "
		    "bytes", LIMIT_EVENT_DATA_BYTES);
	if (!utf8_valid(payload))
		return fault_set(note, FAULT_INPUT,
		    "it is no UTF-8, so perhaps a serialised object");
	if (terms->strip.n > 0 && name.n >= terms->strip.n &&
	    memcmp(name.p, terms->strip.p, terms->strip.n) == 0)
		l.name = slice_after(name, terms->strip.n);
	/* Views into room stay valid: the envelope's parts, a type and a
	 * topic, with one value too many, are no more than this. */
	if (!buf_reserve(room, payload.n + LIMIT_KEY_BYTES * 16))
		return fault_set(note, FAULT_LIMIT, "it is too large");
	if (terms->envelope == RECORD_LARAVEL)
		fault = envelope_laravel(payload, room, &own, &l.data, note);
	route.data = l.data;
	if (fault == FAULT_NONE)
		fault = find_type(&l, own, &route, note);
	if (fault == FAULT_NONE)
		fault = add_topic(&l, &route.topic, note);
	if (fault == FAULT_NONE)
		*route_out = route;
	return fault;
}
