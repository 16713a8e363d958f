#include "core/route.h"

#include <string.h>

#include "core/limits.h"
#include "unit.h"

#define UUID "5f0c7a52-3d1e-4b8a-9c46-2e7d10f3a9b4"

START_TEST(refuses_patterns)
{
	static const struct {
		const char *pattern, *reason, *what;
	} rows[] = {
		{ "", "a path starts with a slash", "nothing" },
		{ "a/b", "a path starts with a slash", "no slash" },
		{ "/", "the path has an empty or dot segment", "only a slash" },
		{ "/a//b", "the path has an empty or dot segment",
		    "an empty segment" },
		{ "/a/", "the path has an empty or dot segment",
		    "a slash at the end" },
		{ "/a/./b", "the path has an empty or dot segment", "a dot" },
		{ "/../b", "the path has an empty or dot segment", "two dots" },
		{ "/a b", "the segment 'a b' must be plain text or one "
		    "{name:type}", "a blank" },
		{ "/a%20b", "the segment 'a%20b' must be plain text or one "
		    "{name:type}", "percent-encoding" },
		{ "/a?b", "the segment 'a?b' must be plain text or one "
		    "{name:type}", "a query" },
		{ "/a#b", "the segment 'a#b' must be plain text or one "
		    "{name:type}", "a fragment" },
		{ "/a\\b", "the segment 'a\\b' must be plain text or one "
		    "{name:type}", "a backslash" },
		{ "/caf\xc3\xa9", "the segment 'caf\xc3\xa9' must be plain "
		    "text or one {name:type}", "bytes beyond ASCII" },
		{ "/x{id:int}", "the segment 'x{id:int}' must be plain text "
		    "or one {name:type}", "text before a variable" },
		{ "/{id:int}x", "the segment '{id:int}x' must be plain text "
		    "or one {name:type}", "text behind a variable" },
		{ "/{id", "the segment '{id' must be plain text or one "
		    "{name:type}", "no closing brace" },
		{ "/{", "the segment '{' must be plain text or one "
		    "{name:type}", "a brace" },
		{ "/{}", "'{}' needs a name and a type, as in {tenant:uuid}",
		    "no name" },
		{ "/{:int}", "'{:int}' needs a name and a type, as in "
		    "{tenant:uuid}", "an empty name" },
		{ "/{i d:int}", "'{i d:int}' needs a name and a type, as in "
		    "{tenant:uuid}", "a blank in the name" },
		{ "/{id}", "'{id}' has no known type: uuid, int or token",
		    "no type" },
		{ "/{id:}", "'{id:}' has no known type: uuid, int or token",
		    "an empty type" },
		{ "/{id:str}", "'{id:str}' has no known type: uuid, int or "
		    "token", "no such type" },
		{ "/{id:INT}", "'{id:INT}' has no known type: uuid, int or "
		    "token", "case counts" },
		{ "/{id:int:x}", "'{id:int:x}' has no known type: uuid, int "
		    "or token", "more than a type" },
		{ "/{user:int}", "the name 'user' is taken",
		    "the name of the login" },
		{ "/{a:int}/{a:token}", "the name 'a' is taken",
		    "a name given twice" },
		{ "/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17",
		    "the path has more than 16 segments", "17 segments" },
		{ "/{a:int}/{b:int}/{c:int}/{d:int}/{e:int}/{f:int}/{g:int}/"
		    "{h:int}/{i:int}", "the path has more than 8 variables",
		    "nine variables" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct route route = { .n = 4711 };
		struct fault_note note;

		ROW(route_parse(slice_of(rows[i].pattern), &route, &note) ==
		    FAULT_CONFIG, rows[i].what);
		ROW(strcmp(note.text, rows[i].reason) == 0, rows[i].what);
		ROW(route.n == 4711, rows[i].what);
	}
}
END_TEST

/* Parse a pattern that must be a good one. */
static void
parse(const char *pattern, struct route *route)
{
	struct fault_note note;

	ck_assert_msg(route_parse(slice_of(pattern), route, &note) ==
	    FAULT_NONE, "%s: %s", pattern, note.text);
}

START_TEST(takes_as_many_as_it_says)
{
	struct route route;
	struct vars vars;

	parse("/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16", &route);
	ck_assert_uint_eq(route.n, 16);
	parse("/{a:int}/{b:int}/{c:int}/{d:int}/{e:int}/{f:int}/{g:int}/"
	    "{h:int}", &route);
	vars_init(&vars);
	ck_assert(route_match(&route, slice_of("/1/2/3/4/5/6/7/8"), &vars));
	ck_assert_uint_eq(vars.n, 8);
}
END_TEST

START_TEST(matches)
{
	static const struct {
		const char *pattern, *path;
		bool match;
		const char *value;	/* of {v}, where it has one */
		const char *what;
	} rows[] = {
		{ "/a/b", "/a/b", true, NULL, "the same" },
		{ "/a/b", "/a/B", false, NULL, "case counts" },
		{ "/a/b", "/a", false, NULL, "a segment too few" },
		{ "/a/b", "/a/b/c", false, NULL, "a segment too many" },
		{ "/a/b", "/a/b/", false, NULL, "a slash behind" },
		{ "/a/b", "//a/b", false, NULL, "a slash in front" },
		{ "/a/b", "a/b", false, NULL, "no slash in front" },
		{ "/a/b", "", false, NULL, "nothing" },
		{ "/a/b", "/%61/b", true, NULL, "an encoded letter" },
		{ "/a/b", "/a%2Fb", false, NULL, "an encoded slash" },
		{ "/a/b", "/a/x/../b", false, NULL, "dots are a segment" },
		{ "/a/b", "/a/%zz", false, NULL, "broken encoding" },
		{ "/a/b", "/a/b%00", false, NULL, "an encoded NUL" },
		{ "/{v:uuid}", "/" UUID, true, UUID, "a UUID" },
		{ "/{v:uuid}", "/5F0C7A52-3D1E-4B8A-9C46-2E7D10F3A9B4", true,
		    UUID, "put in lower case" },
		{ "/{v:uuid}", "/%35F0C7A52-3D1E-4B8A-9C46-2E7D10F3A9B%34",
		    true, UUID, "decoded first" },
		{ "/{v:uuid}", "/5f0c7a523d1e4b8a9c462e7d10f3a9b4", false,
		    NULL, "no dashes" },
		{ "/{v:uuid}", "/{" UUID "}", false, NULL, "in braces" },
		{ "/{v:uuid}", "/" UUID "0", false, NULL, "a digit more" },
		{ "/{v:uuid}", "/5f0c7a52-3d1e-4b8a-9c46-2e7d10f3a9b",
		    false, NULL, "a digit less" },
		{ "/{v:uuid}", "/5f0c7a52-3d1e-4b8a-9c46-2e7d10f3a9bg",
		    false, NULL, "no digit" },
		{ "/{v:uuid}", "/5f0c7a5-23d1e-4b8a-9c46-2e7d10f3a9b4",
		    false, NULL, "a dash elsewhere" },
		{ "/{v:int}", "/0", true, "0", "zero" },
		{ "/{v:int}", "/42", true, "42", "a number" },
		{ "/{v:int}", "/%342", true, "42", "an encoded digit" },
		{ "/{v:int}", "/18446744073709551615", true,
		    "18446744073709551615", "the largest" },
		{ "/{v:int}", "/18446744073709551616", false, NULL,
		    "one more" },
		{ "/{v:int}", "/042", false, NULL, "a leading zero" },
		{ "/{v:int}", "/-1", false, NULL, "a sign" },
		{ "/{v:int}", "/1e3", false, NULL, "an exponent" },
		{ "/{v:int}", "/", false, NULL, "empty" },
		{ "/{v:token}", "/aZ0_-", true, "aZ0_-", "a token" },
		{ "/{v:token}", "/a.b", false, NULL, "a dot" },
		{ "/{v:token}", "/a:b", false, NULL, "a colon" },
		{ "/{v:token}", "/a*", false, NULL, "a pattern" },
		{ "/{v:token}", "/%2a", false, NULL, "an encoded pattern" },
		{ "/{v:token}", "/a?b", false, NULL, "a question mark" },
		{ "/{v:token}", "/[a]", false, NULL, "brackets" },
		{ "/{v:token}", "/{a}", false, NULL, "braces" },
		{ "/{v:token}", "/a%20b", false, NULL, "an encoded blank" },
		{ "/{v:token}", "/a%0d%0ab", false, NULL, "a line break" },
		{ "/{v:token}", "/a%00", false, NULL, "a NUL" },
		{ "/{v:token}", "/caf%c3%a9", false, NULL, "beyond ASCII" },
		{ "/{v:token}", "/..", false, NULL, "two dots" },
		{ "/{v:token}", "/", false, NULL, "empty" },
		{ "/{v:token}/x", "/a/x", true, "a", "a literal behind" },
		{ "/{v:token}/x", "/a/y", false, NULL, "another one behind" },
		{ "/{v:token}", "/0123456789012345678901234567890123456789"
		    "012345678901234567890123", true,
		    "01234567890123456789012345678901234567890123456789012345"
		    "67890123", "64 bytes" },
		{ "/{v:token}", "/0123456789012345678901234567890123456789"
		    "0123456789012345678901234", false, NULL, "65 bytes" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct slice value;
		struct route route;
		struct vars vars;
		bool match;

		parse(rows[i].pattern, &route);
		vars_init(&vars);
		match = route_match(&route, slice_of(rows[i].path), &vars);
		ROW(match == rows[i].match, rows[i].what);
		ROW(vars.n == (rows[i].value != NULL), rows[i].what);
		if (rows[i].value != NULL)
			ROW(vars_get(&vars, slice_of("v"), &value) &&
			    slice_equals(value, rows[i].value), rows[i].what);
	}
}
END_TEST

START_TEST(leaves_vars_alone_without_a_match)
{
	struct route route;
	struct slice value;
	struct vars vars;

	parse("/{a:int}/{b:int}/end", &route);
	vars_init(&vars);
	ck_assert(vars_add(&vars, slice_of("user"), slice_of("7")));
	ck_assert(!route_match(&route, slice_of("/1/2/other"), &vars));
	ck_assert_uint_eq(vars.n, 1);
	ck_assert_uint_eq(vars.used, 1);
	ck_assert(route_match(&route, slice_of("/1/2/end"), &vars));
	ck_assert(vars_get(&vars, slice_of("user"), &value));
	ck_assert(slice_equals(value, "7"));
	ck_assert(vars_get(&vars, slice_of("b"), &value));
	ck_assert(slice_equals(value, "2"));
}
END_TEST

START_TEST(refuses_a_segment_of_any_length)
{
	static char path[LIMIT_PATH_BYTES * 2];
	struct slice text = { path, sizeof(path) };
	struct route route;
	struct vars vars;

	memset(path, 'a', sizeof(path));
	path[0] = '/';
	parse("/{v:token}", &route);
	vars_init(&vars);
	ck_assert(!route_match(&route, text, &vars));
	parse("/a", &route);
	ck_assert(!route_match(&route, text, &vars));
}
END_TEST

START_TEST(orders_and_collides)
{
	static const struct {
		const char *a, *b;
		bool a_beats, b_beats, collide;
		const char *what;
	} rows[] = {
		{ "/x/new", "/x/{id:token}", true, false, false,
		    "a literal beats a variable" },
		{ "/{t:token}/b", "/a/{t:token}", false, true, false,
		    "the first difference from the left decides" },
		{ "/a/{x:int}", "/a/{y:uuid}", false, false, true,
		    "variables of other names and types collide" },
		{ "/a/b", "/a/b", false, false, true,
		    "the same literals collide" },
		{ "/a/b", "/a/c", false, false, false,
		    "other literals do not" },
		{ "/a/{x:int}", "/b/{x:int}", false, false, false,
		    "nor behind other literals" },
		{ "/a", "/a/b", false, false, false,
		    "nor when one is longer" },
		{ "/a/{x:int}/c", "/a/{y:int}/{z:int}", true, false, false,
		    "a literal later on" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct route a, b;

		parse(rows[i].a, &a);
		parse(rows[i].b, &b);
		ROW(route_beats(&a, &b) == rows[i].a_beats, rows[i].what);
		ROW(route_beats(&b, &a) == rows[i].b_beats, rows[i].what);
		ROW(route_collides(&a, &b) == rows[i].collide, rows[i].what);
		ROW(route_collides(&b, &a) == rows[i].collide, rows[i].what);
	}
}
END_TEST

START_TEST(tells_its_names)
{
	struct route route;
	struct slice value;
	struct vars vars;

	parse("/api/{tenant:uuid}/x/{id:int}", &route);
	vars_init(&vars);
	route_names(&route, &vars);
	ck_assert_uint_eq(vars.n, 2);
	ck_assert(vars_get(&vars, slice_of("tenant"), &value));
	ck_assert(vars_get(&vars, slice_of("id"), &value));
	ck_assert_uint_eq(value.n, 0);
}
END_TEST

UNIT_MAIN("route", refuses_patterns, takes_as_many_as_it_says, matches,
    leaves_vars_alone_without_a_match, refuses_a_segment_of_any_length,
    orders_and_collides, tells_its_names)
