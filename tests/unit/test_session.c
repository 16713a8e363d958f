#include "core/session.h"

#include <string.h>

#include "base/buf.h"
#include "core/laravel.h"
#include "unit.h"

#define ID22 "0123456789abcdefghijkl"
#define ID32 "0123456789abcdef0123456789abcdef"

struct session_vector {
	const char *what;
	struct session_terms terms;	/* but for the two that follow */
	const char *secret[SESSION_SECRETS_MAX + 1];
	const char *path;
	struct slice cookies;
	const char *id;			/* NULL: no read is allowed */
	struct slice payload;
	const char *user;		/* NULL: nobody */
};

#include "session_vectors.h"

/* How a site with a cookie SID and a simple path keeps its sessions. */
static struct session_terms
terms_of(enum session_format format, const char *path)
{
	struct session_terms terms = { .format = format,
	    .cookie = slice_of("SID") };
	struct fault_note note;

	ck_assert_int_eq(keypath_parse(slice_of(path), &terms.user, &note),
	    FAULT_NONE);
	return terms;
}

static void
free_secrets(struct session_terms *terms)
{
	while (terms->secrets > 0)
		secret_free(&terms->secret[--terms->secrets]);
}

/* What the configuration would make of a row.  The caller ends it with
 * free_secrets. */
static struct session_terms
terms_of_vector(const struct session_vector *v)
{
	struct session_terms terms = v->terms;
	struct fault_note note;
	enum fault fault;

	ROW(keypath_parse(slice_of(v->path), &terms.user, &note) ==
	    FAULT_NONE, v->what);
	while (v->secret[terms.secrets] != NULL) {
		struct slice text = slice_of(v->secret[terms.secrets]);
		struct secret *secret = &terms.secret[terms.secrets];

		fault = terms.format == SESSION_LARAVEL ?
		    laravel_key(terms.cipher, text, secret, &note) :
		    secret_copy(secret, text, &note);
		ROW(fault == FAULT_NONE, v->what);
		terms.secrets++;
	}
	return terms;
}

/* The id that a row's cookies give, and whether that is the right one. */
static void
agree_on_id(const struct session_vector *v, const struct session_terms *terms)
{
	struct session_id id = { "old", 3 };
	struct fault_note note = { "" };
	enum fault fault = session_id(terms, v->cookies, &id, &note);
	const char *want = v->id == NULL ? "old" : v->id;

	ROW(fault == (v->id == NULL ? FAULT_DENIED : FAULT_NONE), v->what);
	ROW(id.n == strlen(want) && memcmp(id.text, want, id.n) == 0,
	    v->what);
	ROW(fault == FAULT_NONE || note.text[0] != '\0', v->what);
	ROW(v->id != NULL || v->user == NULL, v->what);
}

static void
agree_on_user(const struct session_vector *v,
    const struct session_terms *terms)
{
	struct user user = { "old", 3 };
	struct fault_note note = { "" };
	enum fault fault = session_user(terms, v->payload, &user, &note);

	ROW(fault == (v->user == NULL ? FAULT_DENIED : FAULT_NONE), v->what);
	ROW(slice_equals(user_view(&user), v->user == NULL ? "old" :
	    v->user), v->what);
	ROW(fault == FAULT_NONE || note.text[0] != '\0', v->what);
}

START_TEST(agrees_with_real_sessions)
{
	const size_t rows = sizeof(session_vectors) /
	    sizeof(session_vectors[0]);
	struct fault_note note;
	size_t i, met = 0;

	ck_assert_int_eq(crypto_init(&note), FAULT_NONE);
	for (i = 0; i < rows; i++) {
		const struct session_vector *v = &session_vectors[i];
		struct session_terms terms;

		if (!crypto_has_libcrypto() && (v->terms.cookie_encrypted ||
		    v->terms.encrypt))
			continue;
		terms = terms_of_vector(v);
		agree_on_id(v, &terms);
		if (v->id != NULL)
			agree_on_user(v, &terms);
		free_secrets(&terms);
		met++;
	}
	ck_assert_uint_ge(met, crypto_has_libcrypto() ? 220 : 150);
}
END_TEST

START_TEST(checks_ids)
{
	static const struct {
		enum session_format format;
		const char *cookies;
		const char *id;		/* NULL: none */
		const char *what;
	} rows[] = {
		{ SESSION_PHP, "SID=" ID22, ID22, "the shortest of PHP" },
		{ SESSION_PHP, "SID=0123456789abcdefghijk", NULL,
		    "one less" },
		{ SESSION_PHP, "SID=" ID22 ",-A", ID22 ",-A",
		    "PHP's whole alphabet" },
		{ SESSION_PHP, "SID=" ID22 "%2C%2d%41", ID22 ",-A",
		    "percent-encoded" },
		{ SESSION_PHP_SERIALIZE, "SID=" ID22 "%2C", ID22 ",",
		    "both PHP formats are alike" },
		{ SESSION_PHP, "SID=" ID22 "_", NULL, "an underscore" },
		{ SESSION_PHP, "SID=" ID22 "_LOCK", NULL, "a lock's key" },
		{ SESSION_PHP, "SID=" ID22 ".", NULL, "a dot" },
		{ SESSION_PHP, "SID=" ID22 "~", NULL, "a tilde" },
		{ SESSION_PHP, "SID=" ID22 "*", NULL, "an asterisk" },
		{ SESSION_PHP, "SID=" ID22 "?", NULL, "a question mark" },
		{ SESSION_PHP, "SID=[" ID22 "]", NULL, "brackets" },
		{ SESSION_PHP, "SID=" ID22 ":x", NULL, "a colon" },
		{ SESSION_PHP, "SID=../" ID22, NULL, "a path" },
		{ SESSION_PHP, "SID=" ID22 "+", NULL, "a plus is no blank" },
		{ SESSION_PHP, "SID=" ID22 " x", NULL, "a blank" },
		{ SESSION_PHP, "SID=\"" ID22 "\"", NULL, "quotes" },
		{ SESSION_PHP, "SID=" ID22 "%0d%0a", NULL, "a line break" },
		{ SESSION_PHP, "SID=" ID22 "%00", NULL, "a NUL" },
		{ SESSION_PHP, "SID=" ID22 "%c3%a9", NULL, "UTF-8" },
		{ SESSION_PHP, "SID=" ID22 "\xc3\xa9", NULL, "raw UTF-8" },
		{ SESSION_PHP, "SID=" ID22 "%252C", NULL,
		    "encoded twice" },
		{ SESSION_PHP, "SID=" ID22 "%", NULL, "broken encoding" },
		{ SESSION_PHP, "SID=", NULL, "an empty cookie" },
		{ SESSION_PHP, "SID=; SID=" ID22, NULL,
		    "an empty one hides the next, as in PHP" },
		{ SESSION_PHP, "SID=bad; SID=" ID22, NULL,
		    "so does a bad one" },
		{ SESSION_PHP, "SID=" ID22 "; SID=" ID32, ID22,
		    "the first wins" },
		{ SESSION_PHP, "sid=" ID22, NULL, "another name" },
		{ SESSION_PHP, "", NULL, "no cookie" },
		{ SESSION_PHP, NULL, NULL, "no header" },
		{ SESSION_JSON, "SID=01234567", "01234567",
		    "the shortest of JSON" },
		{ SESSION_JSON, "SID=0123456", NULL, "one less" },
		{ SESSION_JSON, "SID=a.b_c~d-E9", "a.b_c~d-E9",
		    "the whole alphabet of JSON" },
		{ SESSION_JSON, "SID=01234567,", NULL, "a comma" },
		{ SESSION_JSON, "SID=0123456*", NULL, "an asterisk" },
		{ SESSION_JSON, "SID=s:01234567", NULL, "a colon" },
		{ SESSION_JSON, "SID=\"01234567\"", NULL, "quotes" },
		{ SESSION_DJANGO, "SID=01234567", "01234567",
		    "the shortest of Django" },
		{ SESSION_DJANGO, "SID=0123456", NULL, "one less" },
		{ SESSION_DJANGO, "SID=" ID32 ID32, ID32 ID32,
		    "the longest of Django" },
		{ SESSION_DJANGO, "SID=" ID32 ID32 "a", NULL, "one more" },
		{ SESSION_DJANGO, "SID=\"" ID32 "\"", ID32,
		    "Django strips quotes" },
		{ SESSION_DJANGO, "SID=\"" ID32, NULL, "but not one alone" },
		{ SESSION_DJANGO, "SID=\"\"" ID32 "\"\"", NULL,
		    "and not twice" },
		{ SESSION_DJANGO, "SID=0123456A", NULL, "upper case" },
		{ SESSION_DJANGO, "SID=01234567%61", NULL,
		    "Django decodes nothing" },
		{ SESSION_DJANGO, "SID=bad; SID=" ID32, ID32,
		    "the last wins" },
		{ SESSION_DJANGO, "SID=" ID32 "; SID=bad", NULL,
		    "also when it is bad" },
		{ SESSION_DJANGO, "SID=" ID32 "; SID=", NULL,
		    "and when it is empty" },
		{ SESSION_SYMFONY, "SID=" ID22 "%2c", ID22 ",",
		    "Symfony's ids are PHP's" },
		{ SESSION_SYMFONY, "SID=" ID22 ":", NULL, "a colon again" },
		{ SESSION_PHP_BINARY, "SID=" ID22, ID22, "php_binary" },
		{ SESSION_IGBINARY, "SID=" ID22, ID22, "igbinary" },
		{ SESSION_MSGPACK, "SID=" ID22, ID22, "msgpack" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct session_terms terms = terms_of(rows[i].format,
		    "u");
		struct session_id id = { "old", 3 };
		struct fault_note note;
		enum fault fault = session_id(&terms,
		    slice_of(rows[i].cookies), &id, &note);
		const char *want = rows[i].id == NULL ? "old" : rows[i].id;

		ROW(fault == (rows[i].id == NULL ? FAULT_DENIED :
		    FAULT_NONE), rows[i].what);
		ROW(id.n == strlen(want) && memcmp(id.text, want, id.n) == 0,
		    rows[i].what);
	}
}
END_TEST

START_TEST(bounds_ids)
{
	static const struct {
		size_t n;
		bool encoded;
		enum fault fault;
		const char *what;
	} rows[] = {
		{ LIMIT_SESSION_ID_BYTES, false, FAULT_NONE, "the longest" },
		{ LIMIT_SESSION_ID_BYTES + 1, false, FAULT_DENIED,
		    "one more" },
		{ LIMIT_SESSION_ID_BYTES, true, FAULT_NONE,
		    "the longest, encoded three times as long" },
		{ LIMIT_SESSION_ID_BYTES + 1, true, FAULT_DENIED,
		    "one more, encoded" },
		{ 5000, false, FAULT_DENIED, "much longer" },
	};
	size_t i, k;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct session_terms terms = terms_of(SESSION_PHP, "u");
		struct session_id id;
		struct buf cookies;

		buf_init(&cookies, 16384);
		ROW(buf_add_text(&cookies, "SID="), rows[i].what);
		for (k = 0; k < rows[i].n; k++)
			ROW(buf_add_text(&cookies, rows[i].encoded ? "%61" :
			    "a"), rows[i].what);
		ROW(session_id(&terms, buf_view(&cookies), &id, NULL) ==
		    rows[i].fault, rows[i].what);
		ROW(rows[i].fault != FAULT_NONE || id.n == rows[i].n,
		    rows[i].what);
		buf_fini(&cookies);
	}
}
END_TEST

START_TEST(checks_users)
{
	static const struct {
		const char *php, *json;	/* one of them may be NULL */
		const char *user;	/* NULL: nobody */
		const char *what;
	} rows[] = {
		{ "u|i:7;", "{\"u\":7}", "7", "an integer" },
		{ "u|s:1:\"7\";", "{\"u\":\"7\"}", "7", "a string" },
		{ "u|i:-7;", "{\"u\":-7}", "-7", "a negative integer" },
		{ "u|i:9223372036854775807;", NULL, "9223372036854775807",
		    "64 bits in PHP" },
		{ NULL, "{\"u\":9007199254740993}", NULL,
		    "more than 2^53 in JSON" },
		{ "u|s:4:\"a b:\";", "{\"u\":\"a b:\"}", "a b:",
		    "a blank and a colon" },
		{ "u|s:2:\"\xc3\xa9\";", "{\"u\":\"\xc3\xa9\"}", "\xc3\xa9",
		    "UTF-8" },
		{ "u|S:2:\"\\41b\";", "{\"u\":\"\\u0041b\"}", "Ab",
		    "escapes are resolved" },
		{ "u|i:0;", "{\"u\":0}", NULL, "0" },
		{ "u|i:-0;", "{\"u\":-0}", NULL, "-0" },
		{ "u|i:+00;", NULL, NULL, "0 written otherwise" },
		{ "u|s:1:\"0\";", "{\"u\":\"0\"}", NULL, "0 as a string" },
		{ "u|s:0:\"\";", "{\"u\":\"\"}", NULL, "empty" },
		{ "u|N;", "{\"u\":null}", NULL, "null" },
		{ "u|b:1;", "{\"u\":true}", NULL, "true" },
		{ "u|b:0;", "{\"u\":false}", NULL, "false" },
		{ "u|d:7;", "{\"u\":7.0}", NULL, "a float" },
		{ "u|a:1:{i:0;i:7;}", "{\"u\":[7]}", NULL, "an array" },
		{ "u|O:1:\"U\":0:{}", "{\"u\":{}}", NULL, "an object" },
		{ "u|E:4:\"U:me\";", NULL, NULL, "an enum" },
		{ "v|i:7;", "{\"v\":7}", NULL, "another key" },
		{ "u|s:2:\"a\n\";", "{\"u\":\"a\\n\"}", NULL,
		    "a line break" },
		{ "u|s:2:\"a\x7f\";", "{\"u\":\"a\\u007f\"}", NULL, "DEL" },
		{ "u|S:2:\"a\\00\";", "{\"u\":\"a\\u0000\"}", NULL,
		    "a NUL" },
		{ "u|i:7;x", "{\"u\":7}x", NULL, "more than a payload" },
		{ "u|i:7", "{\"u\":7", NULL, "less than a payload" },
		{ "", "", NULL, "no payload" },
	};
	size_t i, k;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		for (k = 0; k < 2; k++) {
			const char *text = k == 0 ? rows[i].php :
			    rows[i].json;
			const char *want = rows[i].user == NULL ? "old" :
			    rows[i].user;
			const struct session_terms terms = terms_of(k == 0 ?
			    SESSION_PHP : SESSION_JSON, "u");
			struct user user = { "old", 3 };
			struct fault_note note = { "" };

			if (text == NULL)
				continue;
			ROW(session_user(&terms, slice_of(text), &user,
			    &note) == (rows[i].user == NULL ? FAULT_DENIED :
			    FAULT_NONE), rows[i].what);
			ROW(slice_equals(user_view(&user), want),
			    rows[i].what);
			ROW(rows[i].user != NULL || note.text[0] != '\0',
			    rows[i].what);
		}
	}
}
END_TEST

START_TEST(bounds_users)
{
	static const struct {
		enum session_format format;
		const char *before;
		bool counted;
		const char *behind;
	} forms[] = {
		{ SESSION_PHP, "u|s:", true, "\";" },
		{ SESSION_PHP_SERIALIZE, "a:1:{s:1:\"u\";s:", true, "\";}" },
		{ SESSION_PHP_BINARY, "\001us:", true, "\";" },
		{ SESSION_JSON, "{\"u\":\"", false, "\"}" },
		{ SESSION_DJANGO, "{\"u\":\"", false, "\"}" },
		{ SESSION_EXPRESS, "{\"u\":\"", false, "\"}" },
	};
	size_t i, k, n;

	for (i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		const struct session_terms terms = terms_of(forms[i].format,
		    "u");

		for (n = LIMIT_USER_BYTES; n <= LIMIT_USER_BYTES + 1; n++) {
			bool fits = n == LIMIT_USER_BYTES;
			struct buf payload;
			struct user user;

			buf_init(&payload, 1000);
			ck_assert(buf_add_text(&payload, forms[i].before));
			if (forms[i].counted)
				ck_assert(buf_addf(&payload, "%zu:\"", n));
			for (k = 0; k < n; k++)
				ck_assert(buf_add_text(&payload, "u"));
			ck_assert(buf_add_text(&payload, forms[i].behind));
			ROW(session_user(&terms, buf_view(&payload), &user,
			    NULL) == (fits ? FAULT_NONE : FAULT_DENIED),
			    forms[i].before);
			ROW(!fits || user.n == n, forms[i].before);
			buf_fini(&payload);
		}
	}
}
END_TEST

/* Arrays in one another, before the user's id or with it left open. */
static enum fault
user_behind(unsigned depth, bool closed)
{
	const struct session_terms terms = terms_of(SESSION_PHP, "u");
	struct buf payload;
	struct user user;
	enum fault fault;
	unsigned i;

	buf_init(&payload, LIMIT_SESSION_BYTES * 4);
	ck_assert(buf_add_text(&payload, "deep|"));
	for (i = 0; i < depth; i++)
		ck_assert(buf_add_text(&payload, "a:1:{i:0;"));
	ck_assert(buf_add_text(&payload, "N;"));
	for (i = 0; i < depth && closed; i++)
		ck_assert(buf_add_text(&payload, "}"));
	ck_assert(buf_add_text(&payload, "u|i:7;"));
	fault = session_user(&terms, buf_view(&payload), &user, NULL);
	buf_fini(&payload);
	return fault;
}

START_TEST(bears_depth_bombs)
{
	ck_assert_int_eq(user_behind(12, true), FAULT_NONE);
	ck_assert_int_eq(user_behind(LIMIT_PAYLOAD_DEPTH - 1, true),
	    FAULT_NONE);
	ck_assert_int_eq(user_behind(LIMIT_PAYLOAD_DEPTH, true),
	    FAULT_DENIED);
	ck_assert_int_eq(user_behind(2000, true), FAULT_DENIED);
	ck_assert_int_eq(user_behind(6000, true), FAULT_DENIED);
	ck_assert_int_eq(user_behind(8000, false), FAULT_DENIED);
	ck_assert_int_eq(user_behind(25000, true), FAULT_DENIED);
}
END_TEST

START_TEST(bounds_payloads)
{
	static const struct {
		enum session_format format;
		const char *user, *before, *behind;
	} forms[] = {
		{ SESSION_PHP, "u|i:7;p|s:", ":\"", "\";" },
		{ SESSION_JSON, "{\"u\":7,\"p\":", "\"", "\"}" },
	};
	size_t i, over;

	for (i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		for (over = 0; over < 2; over++) {
			const size_t n = LIMIT_SESSION_BYTES + over;
			const struct session_terms terms =
			    terms_of(forms[i].format, "u");
			size_t pad;
			struct buf payload;
			struct user user;

			buf_init(&payload, n);
			ck_assert(buf_add_text(&payload, forms[i].user));
			pad = n - payload.n - strlen(forms[i].before) -
			    strlen(forms[i].behind);
			if (forms[i].format == SESSION_PHP) {
				pad -= strlen("262123");
				ck_assert(buf_add_u64(&payload, pad));
			}
			ck_assert(buf_add_text(&payload, forms[i].before));
			ck_assert(buf_reserve(&payload, pad));
			memset(payload.p + payload.n, 'p', pad);
			payload.n += pad;
			ck_assert(buf_add_text(&payload, forms[i].behind));
			ck_assert_uint_eq(payload.n, n);
			ROW(session_user(&terms, buf_view(&payload), &user,
			    NULL) == (over ? FAULT_DENIED : FAULT_NONE),
			    forms[i].user);
			buf_fini(&payload);
		}
	}
}
END_TEST

START_TEST(tells_whether_there_is_one)
{
	static const struct {
		enum session_format format;
		const char *cookies;
		bool carried;
		const char *what;
	} rows[] = {
		{ SESSION_PHP, "SID=x", true, "one that is no id" },
		{ SESSION_PHP, "SID=%", true, "one that is malformed" },
		{ SESSION_PHP, "a=b; SID=x", true, "one among others" },
		{ SESSION_PHP, "SID=; SID=x", false,
		    "the first is empty, and counts" },
		{ SESSION_DJANGO, "SID=x; SID=", false,
		    "the last is empty, and counts" },
		{ SESSION_DJANGO, "SID=; SID=x", true, "the last is not" },
		{ SESSION_DJANGO, "SID=\"\"", false, "nothing in quotes" },
		{ SESSION_EXPRESS, "SID=\"\"", false,
		    "the same with Express" },
		{ SESSION_PHP, "SID=\"\"", true, "to PHP quotes are a value" },
		{ SESSION_PHP, "SID= ", false, "blanks" },
		{ SESSION_PHP, "SID", false, "a name alone" },
		{ SESSION_PHP, "sid=x", false, "another name" },
		{ SESSION_PHP, NULL, false, "no cookies" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct session_terms terms = terms_of(rows[i].format,
		    "u");

		ROW(session_carried(&terms, slice_of(rows[i].cookies)) ==
		    rows[i].carried, rows[i].what);
	}
}
END_TEST

/* A path's names, and what they find. */
START_TEST(follows_paths)
{
	static const struct {
		enum session_format format;
		const char *path, *payload;
		const char *user;	/* NULL: nobody */
		const char *what;
	} rows[] = {
		{ SESSION_EXPRESS, "a~1b/c~0d", "{\"a/b\":{\"c~d\":7}}", "7",
		    "names with a slash and a tilde" },
		{ SESSION_PHP, "a~1b", "a/b|i:7;", "7", "the same in PHP" },
		{ SESSION_PHP, "a/b", "a/b|i:7;", NULL,
		    "a slash of the path is none of the name" },
		{ SESSION_JSON, "u/0", "{\"u\":[7]}", "7", "an index" },
		{ SESSION_JSON, "u/1", "{\"u\":[7]}", NULL,
		    "an index past the end" },
		{ SESSION_JSON, "u/id", "{\"u\":\"{\\\"id\\\":7}\"}", NULL,
		    "JSON in a string is a string" },
		{ SESSION_JSON, "u", "{\"x\":\"\\\",\\\"u\\\":7\"}", NULL,
		    "a value that looks like a member" },
		{ SESSION_JSON, "u", "{\"v\":{\"u\":7}}", NULL,
		    "a name further down" },
		{ SESSION_JSON, "u", "[{\"u\":7}]", NULL, "a list" },
		{ SESSION_JSON, "u", "{\"u\":7,\"u\":7}", NULL,
		    "a name that is there twice" },
		{ SESSION_JSON, "u", "{\"u\":7,\"v\":NaN}", NULL,
		    "what is no JSON beside it" },
		{ SESSION_PHP, "u", "u|i:7;u|i:7;", NULL,
		    "a variable that is there twice" },
		{ SESSION_MSGPACK, "u", "\x81\xa1u\x07", "7", "msgpack" },
		{ SESSION_IGBINARY, "u", "a:1:{s:1:\"u\";i:7;}", NULL,
		    "another format than the configured" },
		{ SESSION_DJANGO, "u", "\x80\x04\x95", NULL, "pickle" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct session_terms terms = terms_of(rows[i].format,
		    rows[i].path);
		const char *want = rows[i].user == NULL ? "old" :
		    rows[i].user;
		struct user user = { "old", 3 };
		struct fault_note note = { "" };

		ROW(session_user(&terms, slice_of(rows[i].payload), &user,
		    &note) == (rows[i].user == NULL ? FAULT_DENIED :
		    FAULT_NONE), rows[i].what);
		ROW(slice_equals(user_view(&user), want), rows[i].what);
		ROW(rows[i].user != NULL || note.text[0] != '\0',
		    rows[i].what);
	}
}
END_TEST

START_TEST(guesses)
{
	static const struct {
		struct slice payload;
		const char *guess;	/* NULL: none */
		const char *what;
	} rows[] = {
		{ { "user_id|i:7;", 12 }, "php", "a variable" },
		{ { "_sf2_attributes|a:0:{}", 22 }, "symfony",
		    "Symfony's variables" },
		{ { "a:0:{}", 6 }, "php_serialize", "an array" },
		{ { "s:2:\"{}\";", 9 }, "laravel", "a serialized string" },
		{ { "\0\0\0\2\x14\0", 6 }, "igbinary", "its header" },
		{ { "\0\0\0\1\x14\0", 6 }, "igbinary", "an older one" },
		{ { "{\"u\":7}", 7 }, "json, express or django", "JSON" },
		{ { "\x81\xa1u\7", 4 }, "msgpack", "a map" },
		{ { "\xde\0\1\xa1u\7", 6 }, "msgpack", "a larger map" },
		{ { "\x80\4\x95", 3 }, "pickle, which is not read",
		    "pickle" },
		{ { "\4\10{", 3 }, "Marshal, which is not read", "Marshal" },
		{ { "\xac\xed\0\5", 4 }, "Java's, which is not read",
		    "Java" },
		{ { "", 0 }, NULL, "nothing" },
		{ { "hello", 5 }, NULL, "a word" },
		{ { "\0\0\0", 3 }, NULL, "less than a header" },
		{ { "\7user_idi:7;", 12 }, NULL,
		    "php_binary has no mark of its own" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const char *guess = session_guess(rows[i].payload);

		if (rows[i].guess == NULL)
			ROW(guess == NULL, rows[i].what);
		else
			ROW(guess != NULL && strcmp(guess, rows[i].guess) ==
			    0, rows[i].what);
	}
}
END_TEST

UNIT_MAIN("session", agrees_with_real_sessions, checks_ids, bounds_ids,
    checks_users, bounds_users, bears_depth_bombs, bounds_payloads,
    tells_whether_there_is_one, follows_paths, guesses)
