#include "core/bearer.h"

#include <string.h>

#include "base/buf.h"
#include "unit.h"

static const struct {
	const char *authorization, *cookies, *query;
	enum bearer_place place;
	const char *token;		/* NULL: refused */
	const char *what;
} rows[] = {
	{ NULL, NULL, NULL, BEARER_NOWHERE, "", "nothing" },
	{ "", "", "", BEARER_NOWHERE, "", "empty ones" },
	{ "Bearer a.b.c", NULL, NULL, BEARER_HEADER, "a.b.c", "a header" },
	{ "bEARER a", NULL, NULL, BEARER_HEADER, "a", "whatever case" },
	{ "  Bearer \t a \t", NULL, NULL, BEARER_HEADER, "a", "blanks" },
	{ "Bearer a", "tok=b", "t=c", BEARER_HEADER, "a", "before the rest" },
	{ "Bearer", "tok=b", "t=c", BEARER_HEADER, NULL, "no token" },
	{ "Bearer ", "tok=b", NULL, BEARER_HEADER, NULL, "a blank for it" },
	{ "Bearer a b", "tok=b", NULL, BEARER_HEADER, NULL, "two tokens" },
	{ "Bearer a,b", "tok=b", NULL, BEARER_HEADER, NULL,
	    "two tokens and a comma" },
	{ "Bearer a, Bearer b", NULL, NULL, BEARER_HEADER, NULL,
	    "two headers" },
	{ "Basic a, Bearer b", "tok=b", NULL, BEARER_HEADER, NULL,
	    "another header before it" },
	{ "Basic a,bearer b", "tok=b", NULL, BEARER_HEADER, NULL,
	    "the same without a blank" },
	{ "Bearer !", NULL, NULL, BEARER_HEADER, "!", "judged elsewhere" },
	{ "Basic YTpi", NULL, NULL, BEARER_NOWHERE, "", "another scheme" },
	{ "Basic YTpi", "tok=b", NULL, BEARER_COOKIE, "b",
	    "another scheme and a cookie" },
	{ "BearerX a", NULL, NULL, BEARER_NOWHERE, "", "a longer scheme" },
	{ "Bear a", NULL, NULL, BEARER_NOWHERE, "", "a shorter scheme" },
	{ "a.b.c", NULL, NULL, BEARER_NOWHERE, "", "no scheme" },
	{ NULL, "x=1; tok=a.b.c; y=2", NULL, BEARER_COOKIE, "a.b.c",
	    "a cookie" },
	{ NULL, "tok=a; tok=b", "t=c", BEARER_COOKIE, "a",
	    "the first of two cookies" },
	{ NULL, "tok=; tok=b", "t=c", BEARER_QUERY, "c",
	    "an empty cookie is none, nor is the one behind it" },
	{ NULL, "TOK=a; xtok=b; tokx=c", NULL, BEARER_NOWHERE, "",
	    "other cookies" },
	{ NULL, "tok=\"a\"", NULL, BEARER_COOKIE, "\"a\"", "quotes stay" },
	{ NULL, NULL, "x=1&t=a.b-c_&y=2", BEARER_QUERY, "a.b-c_",
	    "a parameter" },
	{ NULL, NULL, "t=a%2Eb%2ec", BEARER_QUERY, "a.b.c", "an encoded one" },
	{ NULL, NULL, "t=a+b", BEARER_QUERY, "a+b", "a plus stays" },
	{ NULL, NULL, "t=a=b", BEARER_QUERY, "a=b", "the first '=' splits" },
	{ NULL, NULL, "t=", BEARER_NOWHERE, "", "an empty one is none" },
	{ NULL, NULL, "t", BEARER_NOWHERE, "", "nor is a name alone" },
	{ NULL, NULL, "t=a&t=b", BEARER_QUERY, NULL, "two of them" },
	{ NULL, NULL, "t=a&t=", BEARER_QUERY, NULL, "the second empty" },
	{ NULL, NULL, "t=&t=a", BEARER_QUERY, NULL, "the first empty" },
	{ NULL, NULL, "t&t=a", BEARER_QUERY, NULL, "the first a name" },
	{ NULL, NULL, "t=a%2", BEARER_QUERY, NULL, "broken encoding" },
	{ NULL, NULL, "t=a%zz", BEARER_QUERY, NULL, "no hexadecimal" },
	{ NULL, NULL, "T=a&xt=b&tx=c", BEARER_NOWHERE, "",
	    "other parameters" },
	{ NULL, NULL, "x=1;t=a", BEARER_NOWHERE, "",
	    "a semicolon separates nothing" },
};

static const struct bearer_places everywhere = {
	true, { "tok", 3 }, { "t", 1 }
};

START_TEST(finds)
{
	struct bearer bearer;
	struct fault_note note;
	enum fault fault;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		bearer.place = (enum bearer_place)77;
		fault = bearer_find(&everywhere,
		    slice_of(rows[i].authorization),
		    slice_of(rows[i].cookies), slice_of(rows[i].query),
		    &bearer, &note);
		if (rows[i].token == NULL) {
			ROW(fault == FAULT_DENIED, rows[i].what);
			ROW(bearer.place == (enum bearer_place)77,
			    rows[i].what);
			continue;
		}
		ROW(fault == FAULT_NONE, rows[i].what);
		ROW(bearer.place == rows[i].place, rows[i].what);
		ROW(slice_equals(bearer_view(&bearer), rows[i].token),
		    rows[i].what);
	}
}
END_TEST

START_TEST(looks_where_it_may)
{
	struct bearer_places places;
	struct bearer bearer;
	unsigned i;

	for (i = 0; i < 8; i++) {
		places = everywhere;
		places.header = (i & 1) != 0;
		if ((i & 2) == 0)
			places.cookie = slice_of(NULL);
		if ((i & 4) == 0)
			places.query = slice_of(NULL);
		ck_assert_int_eq(bearer_find(&places, slice_of("Bearer a"),
		    slice_of("tok=b; =x"), slice_of("t=c&=x"), &bearer,
		    NULL), FAULT_NONE);
		ck_assert(bearer.place == ((i & 1) != 0 ? BEARER_HEADER :
		    (i & 2) != 0 ? BEARER_COOKIE :
		    (i & 4) != 0 ? BEARER_QUERY : BEARER_NOWHERE));
	}
	places.header = false;
	ck_assert_msg(bearer_find(&places, slice_of("Bearer a b"),
	    slice_of(NULL), slice_of(NULL), &bearer, NULL) == FAULT_NONE,
	    "what is not looked at cannot be wrong");
}
END_TEST

START_TEST(has_limits)
{
	static const char *const starts[] = { "Bearer ", "tok=", "t=" };
	struct slice none = { NULL, 0 };
	struct bearer bearer;
	struct buf text;
	size_t i, n;

	buf_init(&text, 2 * LIMIT_TOKEN_BYTES);
	for (i = 0; i < 3; i++) {
		buf_reset(&text, 0);
		ck_assert(buf_add_text(&text, starts[i]));
		for (n = 0; n < LIMIT_TOKEN_BYTES; n++)
			ck_assert(buf_add_text(&text, "x"));
		ck_assert_int_eq(bearer_find(&everywhere,
		    i == 0 ? buf_view(&text) : none,
		    i == 1 ? buf_view(&text) : none,
		    i == 2 ? buf_view(&text) : none, &bearer, NULL),
		    FAULT_NONE);
		ck_assert_uint_eq(bearer.n, LIMIT_TOKEN_BYTES);
		ck_assert(buf_add_text(&text, "x"));
		ck_assert_int_eq(bearer_find(&everywhere,
		    i == 0 ? buf_view(&text) : none,
		    i == 1 ? buf_view(&text) : none,
		    i == 2 ? buf_view(&text) : none, &bearer, NULL),
		    FAULT_DENIED);
	}
	buf_fini(&text);
}
END_TEST

UNIT_MAIN("bearer", finds, looks_where_it_may, has_limits)
