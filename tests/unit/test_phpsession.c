#include "core/phpsession.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "core/symfony.h"
#include "unit.h"

/* A literal that may hold NUL. */
#define B(literal) { literal, sizeof(literal) - 1 }

struct php_vector {
	const char *what;
	enum php_handler handler;
	const char *login_key;		/* NULL: it is no session of Symfony's */
	const char *path;
	struct slice payload;
	const char *user;		/* NULL: nobody */
};

#include "php_vectors.h"

/* The user as text, or empty: nobody. */
static void
user_of(const struct php_vector *v, struct slice payload, char user[256])
{
	struct fault_note note = { "" };
	struct keypath path;
	struct phpval val;
	size_t n = 0;
	enum fault fault;

	user[0] = '\0';
	ck_assert_int_eq(keypath_parse(slice_of(v->path), &path, NULL),
	    FAULT_NONE);
	fault = v->login_key == NULL ?
	    phpsession_find(v->handler, payload, &path, &val, &note) :
	    symfony_user(payload, v->handler, v->login_key, true, &path,
	    &val, &note);
	ROW((fault == FAULT_NONE) == (note.text[0] == '\0'), v->what);
	if (fault != FAULT_NONE)
		return;
	if (val.kind == PHPVAL_INT && val.number != 0)
		snprintf(user, 256, "%" PRId64, val.number);
	if (val.kind == PHPVAL_STRING && phpval_string(&val, user, 255, &n))
		user[n] = '\0';
}

START_TEST(agrees_with_real_sessions)
{
	size_t i;

	for (i = 0; i < sizeof(php_vectors) / sizeof(php_vectors[0]); i++) {
		const struct php_vector *v = &php_vectors[i];
		char user[256];

		user_of(v, v->payload, user);
		ROW(strcmp(user, v->user == NULL ? "" : v->user) == 0,
		    v->what);
	}
	ck_assert_uint_ge(i, 80);
}
END_TEST

/* Cut anywhere, no session has a user: what PHP refuses wholly is refused
 * wholly.  (A list of variables can end behind any of them, so there it is
 * the same user or nobody.) */
START_TEST(notices_every_cut)
{
	size_t i, n;

	for (i = 0; i < sizeof(php_vectors) / sizeof(php_vectors[0]); i++) {
		const struct php_vector *v = &php_vectors[i];
		const bool list = v->handler == PHP_HANDLER_PHP ||
		    v->handler == PHP_HANDLER_PHP_BINARY;

		if (v->user == NULL || v->payload.n > 2000)
			continue;
		for (n = 0; n < v->payload.n; n++) {
			char *copy = malloc(n + (n == 0)), user[256];
			struct slice cut = { copy, n };

			ck_assert_ptr_nonnull(copy);
			memcpy(copy, v->payload.p, n);
			user_of(v, cut, user);
			ROW(user[0] == '\0' ||
			    (list && strcmp(user, v->user) == 0), v->what);
			free(copy);
		}
	}
}
END_TEST

START_TEST(unwraps_strings)
{
	static const struct {
		enum php_handler handler;
		struct slice payload;
		const char *text;	/* NULL: a fault */
		const char *what;
	} rows[] = {
		{ PHP_HANDLER_NONE, B("abc"), "abc", "nothing around it" },
		{ PHP_HANDLER_NONE, B(""), "", "and nothing in it" },
		{ PHP_HANDLER_PHP, B("s:3:\"abc\";"), "abc", "serialize()" },
		{ PHP_HANDLER_PHP_SERIALIZE, B("s:3:\"abc\";"), "abc",
		    "by another name" },
		{ PHP_HANDLER_PHP, B("i:7;"), NULL, "no string" },
		{ PHP_HANDLER_PHP, B("s:3:\"abc\";x"), NULL, "more" },
		{ PHP_HANDLER_IGBINARY, B("\0\0\0\2\x11\3abc"), "abc",
		    "igbinary" },
		{ PHP_HANDLER_IGBINARY, B("\0\0\0\2\x0d"), "",
		    "igbinary's empty string" },
		{ PHP_HANDLER_IGBINARY, B("\0\0\0\2\6\7"), NULL,
		    "igbinary's number" },
		{ PHP_HANDLER_IGBINARY, B("\0\0\0\2\x11\3abcd"), NULL,
		    "bytes behind it" },
		{ PHP_HANDLER_IGBINARY, B("s:3:\"abc\";"), NULL,
		    "another serialiser's" },
		{ PHP_HANDLER_MSGPACK, B("\xa3" "abc"), "abc", "msgpack" },
		{ PHP_HANDLER_MSGPACK, B("\7"), NULL, "msgpack's number" },
		{ PHP_HANDLER_MSGPACK, B("\xa3" "ab"), NULL, "cut" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct slice text = slice_of("old");
		struct fault_note note = { "" };
		enum fault fault = phpsession_unwrap(rows[i].handler,
		    rows[i].payload, &text, &note);

		ROW(fault == (rows[i].text == NULL ? FAULT_INPUT :
		    FAULT_NONE), rows[i].what);
		ROW(slice_equals(text, rows[i].text == NULL ? "old" :
		    rows[i].text), rows[i].what);
		ROW((note.text[0] == '\0') == (fault == FAULT_NONE),
		    rows[i].what);
	}
}
END_TEST

START_TEST(asks_for_a_handler_and_a_path)
{
	struct keypath path = { .n = 0 };
	struct phpval val = { .number = 4711 };
	struct slice empty = { NULL, 0 };
	enum php_handler handler;

	for (handler = PHP_HANDLER_PHP; handler <= PHP_HANDLER_MSGPACK;
	    handler++)
		ck_assert_int_eq(phpsession_find(handler, empty, &path, &val,
		    NULL), FAULT_CONFIG);
	ck_assert_int_eq(keypath_parse(slice_of("u"), &path, NULL),
	    FAULT_NONE);
	ck_assert_int_eq(phpsession_find(PHP_HANDLER_NONE, slice_of("x"),
	    &path, &val, NULL), FAULT_CONFIG);
	ck_assert_int_eq(val.number, 4711);
	for (handler = PHP_HANDLER_PHP; handler <= PHP_HANDLER_MSGPACK;
	    handler++) {
		val.kind = PHPVAL_INT;
		ck_assert_int_eq(phpsession_find(handler, empty, &path, &val,
		    NULL), FAULT_NONE);
		ck_assert_msg(val.kind == PHPVAL_NONE,
		    "an empty session has no variable");
	}
}
END_TEST

UNIT_MAIN("phpsession", agrees_with_real_sessions, notices_every_cut,
    unwraps_strings, asks_for_a_handler_and_a_path)
