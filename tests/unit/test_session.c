#include "core/session.h"

#include <string.h>

#include "base/buf.h"
#include "unit.h"

#define ID22 "0123456789abcdefghijkl"
#define ID32 "0123456789abcdef0123456789abcdef"

struct session_vector {
	const char *what;
	enum session_format format;
	const char *cookie;		/* its name */
	const char *path;
	struct slice cookies;
	const char *id;			/* NULL: no read is allowed */
	struct slice payload;
	const char *user;		/* NULL: nobody */
};

#include "session_vectors.h"

START_TEST(agrees_with_real_sessions)
{
	size_t i;

	for (i = 0; i < sizeof(session_vectors) / sizeof(session_vectors[0]);
	    i++) {
		const struct session_vector *v = &session_vectors[i];
		struct session_id id;
		struct fault_note note = { "" };
		struct user user;
		enum fault fault = session_id(v->format, v->cookies,
		    slice_of(v->cookie), &id, &note);

		ROW(fault == (v->id == NULL ? FAULT_DENIED : FAULT_NONE),
		    v->what);
		if (v->id == NULL) {
			ROW(v->user == NULL && note.text[0] != '\0', v->what);
			continue;
		}
		ROW(id.n == strlen(v->id) &&
		    memcmp(id.text, v->id, id.n) == 0, v->what);
		fault = session_user(v->format, v->payload, slice_of(v->path),
		    &user, &note);
		ROW(fault == (v->user == NULL ? FAULT_DENIED : FAULT_NONE),
		    v->what);
		ROW(fault != FAULT_NONE ||
		    slice_equals(user_view(&user), v->user), v->what);
		ROW(fault == FAULT_NONE || note.text[0] != '\0', v->what);
	}
	ck_assert_uint_ge(i, 50);
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
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct session_id id = { "old", 3 };
		struct fault_note note;
		enum fault fault = session_id(rows[i].format,
		    slice_of(rows[i].cookies), slice_of("SID"), &id, &note);
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
		struct session_id id;
		struct buf cookies;

		buf_init(&cookies, 16384);
		ROW(buf_add_text(&cookies, "SID="), rows[i].what);
		for (k = 0; k < rows[i].n; k++)
			ROW(buf_add_text(&cookies, rows[i].encoded ? "%61" :
			    "a"), rows[i].what);
		ROW(session_id(SESSION_PHP, buf_view(&cookies),
		    slice_of("SID"), &id, NULL) == rows[i].fault,
		    rows[i].what);
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
			struct user user = { "old", 3 };
			struct fault_note note = { "" };

			if (text == NULL)
				continue;
			ROW(session_user(k == 0 ? SESSION_PHP : SESSION_JSON,
			    slice_of(text), slice_of("u"), &user, &note) ==
			    (rows[i].user == NULL ? FAULT_DENIED :
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
		const char *before, *behind;
	} forms[] = {
		{ SESSION_PHP, "u|s:%zu:\"", "\";" },
		{ SESSION_PHP_SERIALIZE, "a:1:{s:1:\"u\";s:%zu:\"", "\";}" },
		{ SESSION_JSON, "{\"u\":\"", "\"}" },
	};
	size_t i, k, n;

	for (i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		for (n = LIMIT_USER_BYTES; n <= LIMIT_USER_BYTES + 1; n++) {
			bool fits = n == LIMIT_USER_BYTES;
			struct buf payload;
			struct user user;

			buf_init(&payload, 1000);
			if (forms[i].format == SESSION_JSON)
				ck_assert(buf_add_text(&payload,
				    forms[i].before));
			else
				ck_assert(buf_addf(&payload,
				    i == 0 ? "u|s:%zu:\"" :
				    "a:1:{s:1:\"u\";s:%zu:\"", n));
			for (k = 0; k < n; k++)
				ck_assert(buf_add_text(&payload, "u"));
			ck_assert(buf_add_text(&payload, forms[i].behind));
			ROW(session_user(forms[i].format, buf_view(&payload),
			    slice_of("u"), &user, NULL) == (fits ?
			    FAULT_NONE : FAULT_DENIED), forms[i].before);
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
	fault = session_user(SESSION_PHP, buf_view(&payload), slice_of("u"),
	    &user, NULL);
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
			for (; pad > 0; pad--)
				ck_assert(buf_add_text(&payload, "p"));
			ck_assert(buf_add_text(&payload, forms[i].behind));
			ck_assert_uint_eq(payload.n, n);
			ROW(session_user(forms[i].format, buf_view(&payload),
			    slice_of("u"), &user, NULL) == (over ?
			    FAULT_DENIED : FAULT_NONE), forms[i].user);
			buf_fini(&payload);
		}
	}
}
END_TEST

START_TEST(compares_users)
{
	static const struct user seven = { "7", 1 }, also = { "7x", 1 },
	    longer = { "77", 2 }, other = { "8", 1 };

	ck_assert(user_equals(&seven, &seven));
	ck_assert_msg(user_equals(&seven, &also),
	    "what lies behind the id does not count");
	ck_assert(!user_equals(&seven, &longer));
	ck_assert(!user_equals(&longer, &seven));
	ck_assert(!user_equals(&seven, &other));
}
END_TEST

UNIT_MAIN("session", agrees_with_real_sessions, checks_ids, bounds_ids,
    checks_users, bounds_users, bears_depth_bombs, bounds_payloads,
    compares_users)
