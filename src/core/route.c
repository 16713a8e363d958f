#include "core/route.h"

#include <string.h>

#include "base/number.h"
#include "core/limits.h"
#include "core/uri.h"

#define TOKEN_BYTES_MAX 64

static const struct {
	const char *name;
	enum route_type type;
} type_names[] = {
	{ "uuid", ROUTE_UUID },
	{ "int", ROUTE_INT },
	{ "token", ROUTE_TOKEN },
};

static bool
is_token(struct slice text)
{
	size_t i;

	for (i = 0; i < text.n; i++) {
		char c = text.p[i];

		if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
		    (c >= 'a' && c <= 'z') || c == '_' || c == '-'))
			return false;
	}
	return text.n > 0 && text.n <= TOKEN_BYTES_MAX;
}

/* Check a UUID and put its letters in lower case in place. */
static bool
fold_uuid(char *p, size_t n)
{
	size_t i;

	if (n != 36)
		return false;
	for (i = 0; i < n; i++) {
		if (i == 8 || i == 13 || i == 18 || i == 23) {
			if (p[i] != '-')
				return false;
			continue;
		}
		if (p[i] >= 'A' && p[i] <= 'F')
			p[i] = (char)(p[i] - 'A' + 'a');
		if (!((p[i] >= '0' && p[i] <= '9') ||
		    (p[i] >= 'a' && p[i] <= 'f')))
			return false;
	}
	return true;
}

static bool
fits_type(enum route_type type, char *p, size_t n)
{
	struct slice text = { p, n };
	uint64_t number;

	switch (type) {
	case ROUTE_LITERAL:
		return false;
	case ROUTE_UUID:
		return fold_uuid(p, n);
	case ROUTE_INT:
		return number_u64(text, &number);
	case ROUTE_TOKEN:
		return is_token(text);
	}
	return false;
}

static bool
knows(const struct route *route, struct slice name)
{
	size_t i;

	for (i = 0; i < route->n; i++) {
		if (route->segment[i].type != ROUTE_LITERAL &&
		    slice_same(route->segment[i].text, name))
			return true;
	}
	return false;
}

/* Read {name:type}. */
static enum fault
parse_variable(struct slice part, struct route *route, struct fault_note *note)
{
	struct slice name = { part.p + 1, part.n - 2 };
	struct slice type = slice_after(name, slice_find(name, ':') + 1);
	size_t i;

	name.n = slice_find(name, ':');
	if (!is_token(name))
		return fault_set(note, FAULT_CONFIG,
		    "'%.*s' needs a name and a type, as in {tenant:uuid}",
		    (int)part.n, part.p);
	if (slice_equals(name, "user") || knows(route, name))
		return fault_set(note, FAULT_CONFIG,
		    "the name '%.*s' is taken", (int)name.n, name.p);
	for (i = 0; i < sizeof(type_names) / sizeof(type_names[0]); i++) {
		if (slice_equals(type, type_names[i].name)) {
			route->segment[route->n].type = type_names[i].type;
			route->segment[route->n].text = name;
			return FAULT_NONE;
		}
	}
	return fault_set(note, FAULT_CONFIG,
	    "'%.*s' has no known type: uuid, int or token", (int)part.n,
	    part.p);
}

static enum fault
parse_segment(struct slice part, struct route *route, struct fault_note *note)
{
	size_t i;

	if (route->n == ROUTE_SEGMENTS_MAX)
		return fault_set(note, FAULT_CONFIG,
		    "the path has more than %d segments", ROUTE_SEGMENTS_MAX);
	if (part.n >= 2 && part.p[0] == '{' && part.p[part.n - 1] == '}')
		return parse_variable(part, route, note);
	for (i = 0; i < part.n; i++) {
		if (part.p[i] <= ' ' || part.p[i] >= 0x7f ||
		    strchr("%?#{}\\", part.p[i]) != NULL)
			return fault_set(note, FAULT_CONFIG,
			    "the segment '%.*s' must be plain text or one "
			    "{name:type}", (int)part.n, part.p);
	}
	if (part.n == 0 || slice_equals(part, ".") || slice_equals(part, ".."))
		return fault_set(note, FAULT_CONFIG,
		    "the path has an empty or dot segment");
	route->segment[route->n].type = ROUTE_LITERAL;
	route->segment[route->n].text = part;
	return FAULT_NONE;
}

enum fault
route_parse(struct slice pattern, struct route *route_out,
    struct fault_note *note)
{
	struct route route;
	struct slice rest, part;
	size_t variables = 0;
	enum fault fault;

	route.n = 0;
	if (!slice_starts(pattern, "/") || pattern.n > LIMIT_PATH_BYTES)
		return fault_set(note, FAULT_CONFIG,
		    "a path starts with a slash");
	rest.p = pattern.p + 1;
	rest.n = pattern.n - 1;
	while (slice_split(&rest, '/', &part)) {
		fault = parse_segment(part, &route, note);
		if (fault != FAULT_NONE)
			return fault;
		variables += route.segment[route.n].type != ROUTE_LITERAL;
		route.n++;
	}
	if (variables > ROUTE_VARS_MAX)
		return fault_set(note, FAULT_CONFIG,
		    "the path has more than %d variables", ROUTE_VARS_MAX);
	*route_out = route;
	return FAULT_NONE;
}

bool
route_match(const struct route *route, struct slice path, struct vars *vars)
{
	struct vars found = *vars;
	char text[LIMIT_PATH_BYTES];
	struct slice rest = { path.p, path.n }, part, value;
	size_t i = 0, n;

	if (!slice_starts(path, "/"))
		return false;
	rest.p++;
	rest.n--;
	for (; slice_split(&rest, '/', &part); i++) {
		if (i == route->n || !uri_decode(part, text, sizeof(text), &n))
			return false;
		value.p = text;
		value.n = n;
		if (route->segment[i].type == ROUTE_LITERAL) {
			if (!slice_same(value, route->segment[i].text))
				return false;
			continue;
		}
		if (!fits_type(route->segment[i].type, text, n))
			return false;
		if (!vars_add(&found, route->segment[i].text, value))
			return false;
	}
	if (i != route->n)
		return false;
	*vars = found;
	return true;
}

bool
route_beats(const struct route *a, const struct route *b)
{
	size_t i;

	for (i = 0; i < a->n && i < b->n; i++) {
		bool a_literal = a->segment[i].type == ROUTE_LITERAL;
		bool b_literal = b->segment[i].type == ROUTE_LITERAL;

		if (a_literal != b_literal)
			return a_literal;
	}
	return false;
}

bool
route_collides(const struct route *a, const struct route *b)
{
	size_t i;

	if (a->n != b->n)
		return false;
	for (i = 0; i < a->n; i++) {
		bool a_literal = a->segment[i].type == ROUTE_LITERAL;

		if (a_literal != (b->segment[i].type == ROUTE_LITERAL))
			return false;
		if (a_literal &&
		    !slice_same(a->segment[i].text, b->segment[i].text))
			return false;
	}
	return true;
}

void
route_names(const struct route *route, struct vars *vars)
{
	struct slice none = { NULL, 0 };
	size_t i;

	for (i = 0; i < route->n; i++) {
		if (route->segment[i].type != ROUTE_LITERAL)
			(void)vars_add(vars, route->segment[i].text, none);
	}
}
