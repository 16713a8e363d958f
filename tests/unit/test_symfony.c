#include "core/symfony.h"

#include <string.h>

#include "base/buf.h"
#include "unit.h"

#define CORE "Symfony\\Component\\Security\\Core\\Authentication\\Token\\"
#define HTTP "Symfony\\Component\\Security\\Http\\Authenticator\\Token\\"

/* Objects of Symfony's token classes, by what they are sized as. */
#define POST "O:75:\"" HTTP "PostAuthenticationToken\":2:{i:0;s:4:\"main\";i:1;"
#define PASSWORD "O:74:\"" CORE "UsernamePasswordToken\":3:{i:0;N;" \
	"i:1;s:4:\"main\";i:2;"
#define PRE "O:74:\"" CORE "PreAuthenticatedToken\":3:{i:0;N;" \
	"i:1;s:4:\"main\";i:2;"
#define REMEMBER "O:68:\"" CORE "RememberMeToken\":3:{i:0;s:6:\"secret\";" \
	"i:1;s:4:\"main\";i:2;"
#define SWITCH(before) "O:68:\"" CORE "SwitchUserToken\":3:{i:0;" before \
	"i:1;N;i:2;a:3:{i:0;N;i:1;s:4:\"main\";i:2;"

/* What the topmost class keeps: the user, yes, credentials, attributes and
 * roles. */
#define KEPT(user) "a:5:{i:0;" user "i:1;b:1;i:2;N;i:3;a:0:{}i:4;a:0:{}}"
#define ID(id) "O:8:\"App\\User\":1:{s:12:\"\0App\\User\0id\";i:" id ";}"

/* A literal that may hold NUL. */
#define B(literal) { literal, sizeof(literal) - 1 }

static void
add(struct buf *session, const char *bytes, size_t n)
{
	const struct slice piece = { bytes, n };

	ck_assert(buf_add_slice(session, piece));
}

#define ADD(literal) add(session, literal, sizeof(literal) - 1)

/* A session with one attribute: the token under _security_main. */
static void
wrap(struct buf *session, enum php_handler handler, struct slice token)
{
	const char size[2] = { (char)(token.n >> 8), (char)token.n };

	buf_init(session, 65536);
	switch (handler) {
	case PHP_HANDLER_NONE:
		break;
	case PHP_HANDLER_PHP:
		ADD("a|i:1;_sf2_attributes|");
		break;
	case PHP_HANDLER_PHP_SERIALIZE:
		ADD("a:1:{s:15:\"_sf2_attributes\";");
		break;
	case PHP_HANDLER_PHP_BINARY:
		ADD("\1ai:1;\17_sf2_attributes");
		break;
	case PHP_HANDLER_IGBINARY:
		ADD("\0\0\0\2\x14\1\x11\17_sf2_attributes\x25\x14\1"
		    "\x11\16_security_main\x12");
		add(session, size, 2);
		break;
	case PHP_HANDLER_MSGPACK:
		ADD("\x82\xc0\1\xaf_sf2_attributes\x82\xc0\1"
		    "\xae_security_main\xda");
		add(session, size, 2);
		break;
	}
	if (handler <= PHP_HANDLER_PHP_BINARY) {
		ADD("a:1:{s:14:\"_security_main\";s:");
		ck_assert(buf_add_u64(session, token.n));
		ADD(":\"");
	}
	ck_assert(buf_add_slice(session, token));
	if (handler <= PHP_HANDLER_PHP_BINARY)
		ADD("\";}");
	if (handler == PHP_HANDLER_PHP_SERIALIZE)
		ADD("}");
}

static enum fault
find(struct slice session, enum php_handler handler, bool remembered,
    const char *path, struct phpval *val)
{
	struct fault_note note = { "" };
	struct keypath keys;
	enum fault fault;

	ck_assert_int_eq(keypath_parse(slice_of(path), &keys, NULL),
	    FAULT_NONE);
	fault = symfony_user(session, handler, "_security_main", remembered,
	    &keys, val, &note);
	ck_assert((fault == FAULT_NONE) == (note.text[0] == '\0'));
	return fault;
}

START_TEST(knows_whose_token_it_is)
{
	static const struct {
		struct slice token;
		const char *path;
		enum fault strict, remembered;	/* without and with those */
		enum phpval_kind kind;
		int64_t number;
		const char *what;
	} rows[] = {
		{ B(POST KEPT(ID("7")) "}"), "id", 0, 0, PHPVAL_INT, 7,
		    "whom an authenticator let in" },
		{ B(PASSWORD KEPT(ID("7")) "}"), "id", 0, 0, PHPVAL_INT, 7,
		    "who gave a password" },
		{ B(PRE KEPT(ID("7")) "}"), "id", 0, 0, PHPVAL_INT, 7,
		    "whom the web server knows" },
		{ B(REMEMBER KEPT(ID("7")) "}"), "id", FAULT_DENIED, 0,
		    PHPVAL_INT, 7, "who is only remembered" },
		{ B(SWITCH(PASSWORD KEPT(ID("6")) "}") KEPT(ID("7")) "}}"),
		    "id", 0, 0, PHPVAL_INT, 7, "who became another" },
		{ B(SWITCH(REMEMBER KEPT(ID("6")) "}") KEPT(ID("7")) "}}"),
		    "id", FAULT_DENIED, 0, PHPVAL_INT, 7,
		    "who became another and was only remembered" },
		{ B(SWITCH("N;") KEPT(ID("7")) "}}"), "id", FAULT_DENIED,
		    FAULT_DENIED, 0, 0, "who became another from nobody" },
		{ B(SWITCH("O:9:\"TwoFactor\":3:{i:0;N;i:1;N;i:2;"
		    KEPT(ID("6")) "}") KEPT(ID("7")) "}}"), "id",
		    FAULT_DENIED, FAULT_DENIED, 0, 0,
		    "who became another from half a login" },
		{ B(SWITCH(PASSWORD "a:2:{i:0;" ID("6") "i:1;b:0;}}")
		    KEPT(ID("7")) "}}"), "id", FAULT_DENIED, FAULT_DENIED, 0,
		    0, "who became another and was not authenticated" },
		{ B(SWITCH(SWITCH(PASSWORD KEPT(ID("5")) "}") KEPT(ID("6"))
		    "}}") KEPT(ID("7")) "}}"), "id", FAULT_DENIED,
		    FAULT_DENIED, 0, 0, "who became another twice" },
		{ B(POST KEPT("O:1:\"L\":2:{i:0;i:7;i:1;s:1:\"x\";}") "}"),
		    "0", 0, 0, PHPVAL_INT, 7, "a user that is a list" },
		{ B(POST KEPT(ID("7")) "}"), "email", 0, 0, PHPVAL_NONE, 0,
		    "a user without the property" },
		{ B(POST "a:2:{i:0;" ID("7") "i:1;b:1;}}"), "id", 0, 0,
		    PHPVAL_INT, 7, "without attributes and roles" },
		{ B(POST "a:2:{i:1;b:1;i:0;" ID("7") "}}"), "id", 0, 0,
		    PHPVAL_INT, 7, "in another order" },
		{ B(POST "a:2:{i:0;" ID("7") "i:1;b:0;}}"), "id",
		    FAULT_DENIED, FAULT_DENIED, 0, 0, "not authenticated" },
		{ B(POST "a:2:{i:0;" ID("7") "i:1;i:1;}}"), "id",
		    FAULT_DENIED, FAULT_DENIED, 0, 0, "1 is not true" },
		{ B(POST "a:2:{i:0;" ID("7") "i:1;s:1:\"1\";}}"), "id",
		    FAULT_DENIED, FAULT_DENIED, 0, 0, "nor is its text" },
		{ B(POST "a:1:{i:0;" ID("7") "}}"), "id", FAULT_DENIED,
		    FAULT_DENIED, 0, 0, "no word about it" },
		{ B(POST KEPT("C:1:\"U\":14:{s:2:\"id\";i:7;;}") "}"), "id",
		    FAULT_DENIED, FAULT_DENIED, 0, 0,
		    "a user that serialises itself" },
		{ B(POST KEPT("s:5:\"alice\";") "}"), "0", FAULT_DENIED,
		    FAULT_DENIED, 0, 0, "a user that is a name" },
		{ B(POST KEPT("a:1:{s:2:\"id\";i:7;}") "}"), "id",
		    FAULT_DENIED, FAULT_DENIED, 0, 0,
		    "a user that is an array" },
		{ B(POST KEPT("N;") "}"), "id", FAULT_DENIED, FAULT_DENIED,
		    0, 0, "no user" },
		{ B(PASSWORD "N;}"), "id", FAULT_DENIED, FAULT_DENIED, 0, 0,
		    "nothing kept" },
		{ B("O:60:\"Scheb\\TwoFactorBundle\\Security\\Authentication"
		    "\\TwoFactorToken\":2:{i:0;s:4:\"main\";i:1;"
		    KEPT(ID("7")) "}"), "id", FAULT_DENIED, FAULT_DENIED, 0,
		    0, "a second factor is missing" },
		{ B("O:75:\"symfony\\Component\\Security\\Http\\Authenticator"
		    "\\Token\\PostAuthenticationToken\":2:{i:0;s:4:\"main\";"
		    "i:1;" KEPT(ID("7")) "}"), "id", FAULT_DENIED,
		    FAULT_DENIED, 0, 0, "a class in other letters" },
		{ B("O:23:\"PostAuthenticationToken\":2:{i:0;s:4:\"main\";"
		    "i:1;" KEPT(ID("7")) "}"), "id", FAULT_DENIED,
		    FAULT_DENIED, 0, 0, "a class without its namespace" },
		{ B("O:76:\"" HTTP "PostAuthenticationTokens\":2:{i:0;"
		    "s:4:\"main\";i:1;" KEPT(ID("7")) "}"), "id",
		    FAULT_DENIED, FAULT_DENIED, 0, 0, "a longer class" },
		{ B("C:75:\"" HTTP "PostAuthenticationToken\":2:{{}}"), "id",
		    FAULT_DENIED, FAULT_DENIED, 0, 0,
		    "a token that serialises itself" },
		{ B("a:2:{i:0;s:4:\"main\";i:1;" KEPT(ID("7")) "}"), "id",
		    FAULT_DENIED, FAULT_DENIED, 0, 0, "an array" },
		{ B("s:4:\"main\";"), "id", FAULT_DENIED, FAULT_DENIED, 0, 0,
		    "a string" },
		{ B("N;"), "id", FAULT_DENIED, FAULT_DENIED, 0, 0, "null" },
		{ B(""), "id", FAULT_INPUT, FAULT_INPUT, 0, 0, "nothing" },
		{ B(POST KEPT(ID("7")) "};"), "id", FAULT_INPUT, FAULT_INPUT,
		    0, 0, "bytes behind the token" },
		{ B(POST KEPT(ID("7"))), "id", FAULT_INPUT, FAULT_INPUT, 0, 0,
		    "a token that is cut" },
		{ B(POST KEPT("r:1;") "}"), "0", 0, 0, PHPVAL_STRING, 0,
		    "a user that is the token itself" },
	};
	size_t i;
	int remembered;
	enum php_handler handler;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		for (handler = PHP_HANDLER_PHP;
		    handler <= PHP_HANDLER_MSGPACK; handler++) {
			struct buf session;

			wrap(&session, handler, rows[i].token);
			for (remembered = 0; remembered < 2; remembered++) {
				struct phpval val = { .number = 4711 };
				enum fault want = remembered ?
				    rows[i].remembered : rows[i].strict;

				ROW(find(buf_view(&session), handler,
				    remembered, rows[i].path, &val) == want,
				    rows[i].what);
				ROW(want == FAULT_NONE || val.number == 4711,
				    rows[i].what);
				ROW(want != FAULT_NONE ||
				    val.kind == rows[i].kind, rows[i].what);
				ROW(want != FAULT_NONE || val.kind !=
				    PHPVAL_INT || val.number ==
				    rows[i].number, rows[i].what);
			}
			buf_fini(&session);
		}
	}
}
END_TEST

/* Where the token is looked for, and where not. */
START_TEST(looks_in_one_place)
{
	static const struct {
		struct slice session;
		enum fault fault;
		const char *what;
	} rows[] = {
		{ B(""), FAULT_DENIED, "an empty session" },
		{ B("_sf2_attributes|a:0:{}_sf2_meta|a:0:{}"), FAULT_DENIED,
		    "a guest" },
		{ B("_sf2_attributes|a:1:{s:14:\"_security_main\";i:7;}"),
		    FAULT_DENIED, "a number" },
		{ B("_sf2_attributes|a:1:{s:14:\"_security_main\";"
		    "a:1:{i:0;N;}}"), FAULT_DENIED, "an array" },
		{ B("_sf2_attributes|a:1:{s:14:\"_security_main\";S:2:\"N;\";}"
		    ), FAULT_DENIED, "a string that PHP does not write" },
		{ B("_security_main|s:2:\"N;\";"), FAULT_DENIED,
		    "beside the attributes" },
		{ B("_sf2_attributes|a:1:{s:1:\"a\";a:1:{s:14:"
		    "\"_security_main\";s:2:\"N;\";}}"), FAULT_DENIED,
		    "deeper than the attributes" },
		{ B("_sf2_attributes|a:1:{s:14:\"_security_Main\";"
		    "s:2:\"N;\";}"), FAULT_DENIED, "another firewall" },
		{ B("_sf2_attributes|a:2:{s:14:\"_security_main\";s:2:\"N;\";"
		    "s:14:\"_security_main\";s:2:\"N;\";}"), FAULT_INPUT,
		    "two tokens" },
		{ B("_sf2_attributes|a:1:{s:14:\"_security_main\";"
		    "s:2:\"N;\";"), FAULT_INPUT, "a session that is cut" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct phpval val;

		ROW(find(rows[i].session, PHP_HANDLER_PHP, true, "id", &val)
		    == rows[i].fault, rows[i].what);
	}
}
END_TEST

START_TEST(refuses_a_path_that_is_too_long)
{
	static const struct slice token = B(SWITCH(PASSWORD KEPT(ID("6"))
	    "}") KEPT(ID("7")) "}}");
	struct buf session;
	struct phpval val;

	wrap(&session, PHP_HANDLER_PHP, token);
	ck_assert_int_eq(find(buf_view(&session), PHP_HANDLER_PHP, true,
	    "1/2/3/4/5/6", &val), FAULT_NONE);
	ck_assert_int_eq(find(buf_view(&session), PHP_HANDLER_PHP, true,
	    "1/2/3/4/5/6/7", &val), FAULT_LIMIT);
	buf_fini(&session);
}
END_TEST

UNIT_MAIN("symfony", knows_whose_token_it_is, looks_in_one_place,
    refuses_a_path_that_is_too_long)
