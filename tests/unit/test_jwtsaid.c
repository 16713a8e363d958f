#include "core/jwtsaid.h"

#include <string.h>

#include "unit.h"

#define NOW 1800000000

/* So many of a character. */
#define TEN(x) x x x x x x x x x x
#define HUNDRED(x) TEN(TEN(x))

START_TEST(tells_headers)
{
	static const struct {
		const char *header, *words, *what;
	} rows[] = {
		{ "{\"alg\":\"HS256\"}", "alg \"HS256\", no kid, no typ",
		    "what is there, and what is not" },
		{ "{\"typ\":\"at+jwt\",\"kid\":\"a/b\",\"alg\":\"none\","
		    "\"jku\":\"http://x\"}",
		    "alg \"none\", kid \"a/b\", typ \"at+jwt\"",
		    "nothing else" },
		{ "{\"alg\":null,\"kid\":7,\"typ\":true}",
		    "alg null, kid 7, typ a boolean", "other types" },
		{ "{\"alg\":{\"a\":1},\"kid\":[\"a\",[1],{},-2],\"typ\":[]}",
		    "alg {...}, kid [\"a\", [...], {...}, -2], typ []",
		    "what holds others" },
		{ "{\"alg\":1e999,\"kid\":1.5,\"typ\":\"\"}",
		    "alg a number beyond all limits, kid 1.5, typ \"\"",
		    "numbers" },
		{ "{\"alg\":\"\\u001b[31m\\u0000\\u007f\\u009b\\u00a0"
		    "\\u00fc\"}", "alg \"?[31m???\xc2\xa0\xc3\xbc\", "
		    "no kid, no typ", "what would steer a terminal" },
		{ "{\"alg\":\"" HUNDRED("x") "\",\"kid\":\"" HUNDRED("x")
		    "x\"}", "alg \"" HUNDRED("x") "\", kid \"" HUNDRED("x")
		    "...\", no typ", "a long text" },
		{ "{\"alg\":\"" TEN("xxxxxxxxx") "123456789\xc3\xbc\"}",
		    "alg \"" TEN("xxxxxxxxx") "123456789...\", no kid, "
		    "no typ", "no half of a character" },
		{ "{\"alg\":[1,2,3,4,5,6,7,8],\"kid\":[1,2,3,4,5,6,7,8,9]}",
		    "alg [1, 2, 3, 4, 5, 6, 7, 8], kid [1, 2, 3, 4, 5, 6, 7, "
		    "8, ...], no typ", "long lists" },
		{ "{", NULL, "no JSON" },
		{ "[]", NULL, "no object" },
		{ "{\"a\":[[[[[[[[]]]]]]]]}", NULL, "what is too deep" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct buf out;

		buf_init(&out, 4096);
		ROW(jwtsaid_header(slice_of(rows[i].header), &out) ==
		    (rows[i].words != NULL), rows[i].what);
		ck_assert_msg(rows[i].words == NULL || strcmp(buf_text(&out),
		    rows[i].words) == 0, "%s: %s", rows[i].what,
		    buf_text(&out));
		buf_fini(&out);
	}
}
END_TEST

START_TEST(tells_claims)
{
	static const struct {
		const char *claims, *words, *what;
	} rows[] = {
		{ "{}", "no iss, no aud, no sub, no exp, no nbf", "nothing" },
		{ "{\"iss\":\"https://a/\",\"aud\":[\"x\",\"y\"],"
		    "\"sub\":\"J\xc3\xbcrgen\",\"exp\":1800000060,"
		    "\"nbf\":1799999995}",
		    "iss \"https://a/\", aud [\"x\", \"y\"], sub \"J\xc3\xbc"
		    "rgen\", exp 1800000060 (in 60 s), nbf 1799999995 "
		    "(5 s ago)", "what is judged" },
		{ "{\"exp\":1800000000,\"nbf\":1800000000.5}",
		    "no iss, no aud, no sub, exp 1800000000 (0 s ago), "
		    "nbf 1800000000.5 (in 0.5 s)", "dates" },
		{ "{\"exp\":\"1800000000\",\"nbf\":1e999}",
		    "no iss, no aud, no sub, exp \"1800000000\", nbf a number "
		    "beyond all limits", "what is no date" },
		{ "{\"data\":{\"uid\":7},\"sub\":0,\"email\":\"a@b\","
		    "\"\\u001bx\":1}",
		    "no iss, no aud, sub 0, no exp, no nbf; also data, "
		    "email, ?x", "only the names of others" },
		{ "{\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1,\"g\":1,"
		    "\"h\":1,\"i\":1,\"j\":1,\"k\":1,\"l\":1,\"m\":1,"
		    "\"n\":1,\"o\":1,\"p\":1,\"q\":1,\"r\":1,\"s\":1,"
		    "\"t\":1}", "no iss, no aud, no sub, no exp, no nbf; "
		    "also a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, "
		    "r, s, t", "twenty of them" },
		{ "{\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1,\"g\":1,"
		    "\"h\":1,\"i\":1,\"j\":1,\"k\":1,\"l\":1,\"m\":1,"
		    "\"n\":1,\"o\":1,\"p\":1,\"q\":1,\"r\":1,\"s\":1,"
		    "\"t\":1,\"iss\":1,\"u\":1}", "iss 1, no aud, no sub, "
		    "no exp, no nbf; also a, b, c, d, e, f, g, h, i, j, k, "
		    "l, m, n, o, p, q, r, s, t, ...", "and no more" },
		{ "{\"exp\":1", NULL, "no JSON" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct buf out;

		buf_init(&out, 4096);
		ROW(jwtsaid_claims(slice_of(rows[i].claims), NOW, &out) ==
		    (rows[i].words != NULL), rows[i].what);
		ck_assert_msg(rows[i].words == NULL || strcmp(buf_text(&out),
		    rows[i].words) == 0, "%s: %s", rows[i].what,
		    buf_text(&out));
		buf_fini(&out);
	}
}
END_TEST

/* Nothing is said rather than half of it, wherever the room ends. */
START_TEST(needs_room)
{
	static const char text[] = "{\"alg\":\"a\",\"kid\":[1,\"b\"],"
	    "\"iss\":\"i\",\"exp\":1,\"x\":1,\"y\":1}";
	struct buf out;
	size_t header, claims, n;

	buf_init(&out, 4096);
	ck_assert(jwtsaid_header(slice_of(text), &out));
	header = out.n;
	buf_reset(&out, 0);
	ck_assert(jwtsaid_claims(slice_of(text), NOW, &out));
	claims = out.n;
	buf_fini(&out);
	for (n = 0; n <= header || n <= claims; n++) {
		buf_init(&out, n);
		ck_assert(jwtsaid_header(slice_of(text), &out) ==
		    (n >= header));
		buf_reset(&out, n);
		ck_assert(jwtsaid_claims(slice_of(text), NOW, &out) ==
		    (n >= claims));
		buf_fini(&out);
	}
}
END_TEST

UNIT_MAIN("jwtsaid", tells_headers, tells_claims, needs_room)
