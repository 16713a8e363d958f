#include "core/publishcheck.h"

#include <string.h>

#include "core/post.h"
#include "unit.h"

#define BASE "[redis]\nurl = redis://h\n"
#define JWT "[jwt]\nkey_file = HS256 raw jwt\n"
/* Its keys end in line 6. */
#define KEY BASE "[publish p]\npath = /p/{x:int}\nauth = key\ntopic = t\n"
#define TOKEN BASE JWT "[publish p]\npath = /p\nauth = jwt\ntopic = t\n"

static const struct {
	const char *path, *text;
	bool is_open;		/* to others */
} files[] = {
	{ "jwt", "an HMAC secret has 32 bytes or more", false },
	{ "key", "0123456789abcdef0123456789abcdef\n", false },
	{ "crlf", "fedcba9876543210fedcba9876543210 \r\n# mine\n", false },
	{ "open", "0123456789abcdef0123456789abcdef\n", true },
	{ "short", "0123456789abcdef0123456789abcde\n", false },
	{ "blank", "0123456789abcdef 0123456789abcdef\n", false },
	{ "comma", "0123456789abcdef,0123456789abcdef\n", false },
	{ "dots", "0123456789.abcdef0123456.789abcdef\n", false },
	{ "empty", "", false },
};

static enum fault
read_file(void *ctx, const char *path, enum config_trust trust,
    struct buf *out, struct fault_note *note)
{
	size_t i;

	if (strcmp(path, "c") == 0)
		return buf_add_text(out, ctx) ? FAULT_NONE :
		    fault_set(note, FAULT_CONFIG, "c is large");
	for (i = 0; i < sizeof(files) / sizeof(files[0]); i++) {
		if (strcmp(files[i].path, path) != 0)
			continue;
		if (trust == CONFIG_SECRET && files[i].is_open)
			return fault_set(note, FAULT_CONFIG, "%s is open",
			    path);
		return buf_add_text(out, files[i].text) ? FAULT_NONE :
		    fault_set(note, FAULT_CONFIG, "%s is large", path);
	}
	return fault_set(note, FAULT_SYSTEM, "%s: not there", path);
}

static enum fault
expand(void *ctx, const char *from, const char *pattern,
    void (*each)(void *arg, const char *path), void *arg,
    struct fault_note *note)
{
	(void)ctx;
	(void)each;
	(void)arg;
	return fault_set(note, FAULT_CONFIG, "%s: no %s", from, pattern);
}

/* Load a text and compare what is reported. */
static void
load(struct config *config, const char *text, const char *errors,
    const char *what)
{
	const struct config_source source = { (char *)(uintptr_t)text,
	    read_file, expand };
	struct fault_note note;
	struct buf out;
	enum fault fault;

	ck_assert_int_eq(crypto_init(&note), FAULT_NONE);
	buf_init(&out, 1 << 20);
	fault = config_load(config, "c", &source, &out);
	ck_assert_msg(slice_equals(buf_view(&out), errors),
	    "%s: expected\n%sbut it said\n%s", what, errors, buf_text(&out));
	ROW(fault == (*errors == '\0' ? FAULT_NONE : FAULT_CONFIG), what);
	buf_fini(&out);
}

START_TEST(sound_ones)
{
	static const struct {
		const char *what, *text;
	} rows[] = {
		{ "a key, and no stream at all", KEY "key_file = key\n" },
		{ "several keys", KEY "key_file = key\nkey_file = crlf\n" },
		{ "a token", TOKEN "scope = events:publish\n" },
		{ "a token's user in the topic and the rate", BASE JWT
		    "[publish p]\npath = /p\nauth = jwt\nscope = s\n"
		    "topic = user.{user}\nrate = 9/1m per user\n" },
		{ "either of them", BASE JWT "[publish p]\npath = /p\n"
		    "auth = key, jwt\nscope = s\ntopic = t\n"
		    "key_file = key\n" },
		{ "tokens whose places are for streams only", BASE JWT
		    "header = no\n[publish p]\npath = /p\nauth = jwt\n"
		    "scope = s\ntopic = t\n" },
		{ "a key with dots where no token comes", KEY
		    "key_file = dots\n" },
		{ "variables", KEY "key_file = key\n"
		    "rate = 60/1m per ip, 5/1s per {x}\nrate = 9/1s total\n" },
		{ "a path that is a stream's, too", KEY "key_file = key\n"
		    "[stream s]\npath = /p/{y:int}\nauth = none\n"
		    "topic = t\n" },
		{ "a more exact path", KEY "key_file = key\n[publish q]\n"
		    "path = /p/new\nauth = key\nkey_file = key\n"
		    "topic = t\n" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct config config;

		load(&config, rows[i].text, "", rows[i].what);
		ROW(config.publish_body_bytes ==
		    POST_BODY_BYTES((size_t)65536), rows[i].what);
		config_fini(&config);
	}
}
END_TEST

START_TEST(wrong_ones)
{
	static const struct {
		const char *what, *text, *errors;
	} rows[] = {
		{ "no key", KEY, "c:3: key_file: auth = key needs a file with "
		    "the key\n" },
		{ "a file that is not there", KEY "key_file = gone\n",
		    "c:7: key_file: gone: not there\n" },
		{ "one that others read", KEY "key_file = open\n",
		    "c:7: key_file: open is open\n" },
		{ "a key that can be guessed", KEY "key_file = key\n"
		    "key_file = short\n", "c:8: key_file: its first line must "
		    "be a key of 32 to 1024 bytes: openssl rand -hex 32 makes "
		    "one\n" },
		{ "an empty file", KEY "key_file = empty\n", "c:7: key_file: "
		    "its first line must be a key of 32 to 1024 bytes: "
		    "openssl rand -hex 32 makes one\n" },
		{ "a key that no header carries", KEY "key_file = blank\n"
		    "key_file = comma\n", "c:7: key_file: a key is made of "
		    "visible ASCII, without blanks and commas\n"
		    "c:8: key_file: a key is made of visible ASCII, without "
		    "blanks and commas\n" },
		{ "a key that looks like a token", BASE JWT "[publish p]\n"
		    "path = /p\nauth = jwt, key\nscope = s\ntopic = t\n"
		    "key_file = dots\n", "c:10: key_file: a key with two "
		    "dots would be taken for a token\n" },
		{ "a key without auth", TOKEN "scope = s\nkey_file = key\n",
		    "c:10: key_file: auth does not say 'key'\n" },
		{ "no scope", TOKEN, "c:5: scope: auth = jwt needs the scope "
		    "that lets a token publish\n" },
		{ "two scopes", TOKEN "scope = a b\n",
		    "c:9: scope: this is more than one scope\n" },
		{ "a scope without auth", KEY "key_file = key\nscope = s\n",
		    "c:8: scope: auth does not say 'jwt'\n" },
		{ "tokens without a key for them", BASE "[publish p]\n"
		    "path = /p\nauth = jwt\nscope = s\ntopic = t\n",
		    "c: [jwt] key_file: tokens need a key that they are "
		    "verified with\n" },
		{ "a user where a key is nobody's", KEY "key_file = key\n"
		    "[publish q]\npath = /q\nauth = key\nkey_file = key\n"
		    "topic = {user}\n", "c:12: topic: {user} is not a variable "
		    "of this stream: it can be one of its path's, or {user} "
		    "where 'auth' always asks for a login\n" },
		{ "an unknown kind", BASE "[publish p]\npath = /p\n"
		    "auth = none\ntopic = t\n",
		    "c:5: auth: 'none' is none of: key, jwt\n" },
		{ "the same path", KEY "key_file = key\n[publish q]\n"
		    "path = /p/{y:token}\nauth = key\nkey_file = key\n"
		    "topic = t\n", "c:9: path: [publish p] has the same "
		    "path\n" },
		{ "more data than an event may have", KEY "key_file = key\n"
		    "max_data = 2m\n", "c:8: max_data: '2m' is not between 1 "
		    "and 1m\n" },
		{ "nothing at all", BASE,
		    "c: there is no [stream NAME] section\n" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct config config;

		load(&config, rows[i].text, rows[i].errors, rows[i].what);
		config_fini(&config);
	}
}
END_TEST

/* Whatever is said comes out again, and reads as what it was. */
START_TEST(dumps)
{
	static const char text[] = "[publish p]\npath = /p/{x:int}\n"
	    "auth = key, jwt\nkey_file = key\nkey_file = crlf\nscope = s\n"
	    "topic = t.{x}\nmax_data = 2k\nmax_entries = 0\n"
	    "max_age = 3600s\nonce = 60s\nrate = 9/1m per ip\n";
	static const char defaults[] = "max_data = 64k\n"
	    "max_entries = 1000\nmax_age = 86400s\nonce = 86400s\n";
	struct config config;
	struct buf all, out;

	buf_init(&all, 4096);
	buf_init(&out, 1 << 16);
	ck_assert(buf_addf(&all, BASE JWT "%s", text));
	load(&config, buf_text(&all), "", "every key");
	ck_assert(config_dump(&config, &out));
	ck_assert_msg(strstr(buf_text(&out), text) != NULL, "%s",
	    buf_text(&out));
	config_fini(&config);
	buf_cut(&out, 0);
	load(&config, KEY "key_file = key\n", "", "defaults");
	ck_assert(config_dump(&config, &out));
	ck_assert_msg(strstr(buf_text(&out), defaults) != NULL, "%s",
	    buf_text(&out));
	config_fini(&config);
	buf_fini(&out);
	buf_fini(&all);
}
END_TEST

START_TEST(keys_are_found)
{
	static const struct {
		const char *what, *key;
		size_t i;
	} rows[] = {
		{ "the first", "0123456789abcdef0123456789abcdef", 0 },
		{ "the second, without what ends its line",
		    "fedcba9876543210fedcba9876543210", 1 },
		{ "a byte less", "0123456789abcdef0123456789abcde", 2 },
		{ "a byte more", "0123456789abcdef0123456789abcdef0", 2 },
		{ "the last byte wrong", "0123456789abcdef0123456789abcdee",
		    2 },
		{ "case counts", "0123456789ABCDEF0123456789ABCDEF", 2 },
		{ "none", "", 2 },
	};
	const struct publish_section *publish;
	char text[2 * APIKEY_BYTES_MAX];
	struct config config;
	struct slice key = { text, APIKEY_BYTES_MAX };
	struct vars vars;
	size_t i;

	load(&config, KEY "key_file = key\nkey_file = crlf\n", "", "two");
	vars_init(&vars);
	publish = config_route_publish(&config, slice_of("/p/7"), &vars);
	ck_assert_ptr_nonnull(publish);
	ck_assert_uint_eq(vars.n, 1);
	ck_assert_ptr_null(config_route_publish(&config, slice_of("/p/x"),
	    &vars));
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		ROW(apikey_find(&publish->keys, slice_of(rows[i].key)) ==
		    rows[i].i, rows[i].what);
	memset(text, 'x', sizeof(text));
	ck_assert_uint_eq(apikey_find(&publish->keys, key), 2);
	key.n++;
	ck_assert_uint_eq(apikey_find(&publish->keys, key), 2);
	config_fini(&config);
}
END_TEST

START_TEST(the_longest_key)
{
	char text[APIKEY_BYTES_MAX + 1];
	struct slice key = { text, APIKEY_BYTES_MAX };
	struct apikeys keys = { .n = 0 };

	memset(text, 'x', sizeof(text));
	ck_assert_int_eq(apikey_add(&keys, key, true, NULL), FAULT_NONE);
	ck_assert_uint_eq(apikey_find(&keys, key), 0);
	key.n++;
	ck_assert_int_eq(apikey_add(&keys, key, true, NULL), FAULT_CONFIG);
	key.n--;
	while (keys.n < APIKEY_MAX)
		ck_assert_int_eq(apikey_add(&keys, key, true, NULL),
		    FAULT_NONE);
	ck_assert_int_eq(apikey_add(&keys, key, true, NULL), FAULT_CONFIG);
}
END_TEST

UNIT_MAIN("publishcheck", sound_ones, wrong_ones, dumps, keys_are_found,
    the_longest_key)
