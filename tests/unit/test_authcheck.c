#include "core/authcheck.h"

#include <stdio.h>
#include <string.h>

#include "unit.h"

#define REDIS "[redis]\nurl = redis://h/3\n"
#define SESSION REDIS "[session]\n"	/* its keys start in line 4 */
#define STREAM(auth) "[stream s]\npath = /s\nauth = " auth "\ntopic = t\n"

#define LARAVEL SESSION "format = laravel\nkey_prefix = p:\n"
#define APP_KEY "base64:QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY="
#define APP_KEY_BYTES "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef"

/* ---- files in memory ---- */

enum access {
	PRIVATE,
	READABLE,		/* by others */
	WRITABLE
};

static const struct file {
	const char *path;
	struct slice text;
	enum access access;
} files[] = {
#define TEXT(text) { text, sizeof(text) - 1 }
	{ "laravel", TEXT(APP_KEY "\n"), PRIVATE },
	{ "laravel.old", TEXT("01234567890123456789012345678901"), PRIVATE },
	{ "laravel.short", TEXT("0123456789012345"), PRIVATE },
	{ "laravel.env", TEXT("APP_KEY=" APP_KEY "\n"), PRIVATE },
	{ "laravel.bad", TEXT("base64:!\n"), PRIVATE },
	{ "cat", TEXT("keyboard cat\n"), PRIVATE },
	{ "dog", TEXT("keyboard dog"), PRIVATE },
	{ "crlf", TEXT("keyboard cat\r\n"), PRIVATE },
	{ "cr", TEXT("keyboard cat\r"), PRIVATE },
	{ "lines", TEXT("keyboard cat\n\n"), PRIVATE },
	{ "blanks", TEXT(" keyboard\0cat \n"), PRIVATE },
	{ "empty", TEXT(""), PRIVATE },
	{ "line", TEXT("\n"), PRIVATE },
	{ "open", TEXT("keyboard cat\n"), READABLE },
	{ "hs256", TEXT("an HMAC secret has 32 bytes or more\n"), PRIVATE },
	{ "hs256.open", TEXT("an HMAC secret has 32 bytes or more\n"),
	    READABLE },
	{ "hs256.short", TEXT("secret\n"), PRIVATE },
	{ "hs256.quoted", TEXT("\"an HMAC secret has 32 bytes or more\"\n"),
	    PRIVATE },
	{ "hs256.open.quoted",
	    TEXT("\"an HMAC secret has 32 bytes or more\"\n"), READABLE },
	{ "pem", TEXT("-----BEGIN PUBLIC KEY-----\nMCow\n"
	    "-----END PUBLIC KEY-----\n"), READABLE },
	{ "pem.writable", TEXT("-----BEGIN PUBLIC KEY-----\nMCow\n"
	    "-----END PUBLIC KEY-----\n"), WRITABLE },
	{ "ed25519", TEXT("11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="),
	    READABLE },
	{ "ed25519.writable",
	    TEXT("11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="), WRITABLE },
	{ "set", TEXT("{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\","
	    "\"alg\":\"EdDSA\",\"kid\":\"a\",\"x\":"
	    "\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}]}"), READABLE },
	{ "set.secret", TEXT("{\"keys\":[{\"kty\":\"oct\","
	    "\"alg\":\"HS256\",\"kid\":\"b\",\"k\":"
	    "\"YW4gSE1BQyBzZWNyZXQgaGFzIDMyIGJ5dGVzIG9yIG1vcmU\"}]}"),
	    READABLE },
};

static enum fault
read_file(void *ctx, const char *path, enum config_trust trust,
    struct buf *out, struct fault_note *note)
{
	const char *main_text = ctx;
	size_t i;

	if (strcmp(path, "c") == 0)
		return buf_add_text(out, main_text) ? FAULT_NONE :
		    fault_set(note, FAULT_CONFIG, "c is large");
	for (i = 0; i < sizeof(files) / sizeof(files[0]); i++) {
		const struct file *file = &files[i];

		if (strcmp(file->path, path) != 0)
			continue;
		if ((trust == CONFIG_SECRET && file->access != PRIVATE) ||
		    (trust == CONFIG_PUBLIC_KEY && file->access == WRITABLE))
			return fault_set(note, FAULT_CONFIG, "%s is open",
			    path);
		return buf_add_slice(out, file->text) ? FAULT_NONE :
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

/* ---- [session] ---- */

static bool
same(const char *a, const char *b)
{
	return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

START_TEST(knows_what_sites_use)
{
	static const struct {
		enum session_format format;
		const char *text;
		const char *cookie, *key_prefix, *user;
		const char *login_key, *cookie_prefix;
		int serializer, cipher, encrypted, serialized, encrypt,
		    serialization, remembered;	/* -1: it is not said */
	} rows[] = {
		{ SESSION_PHP, "php\n", "PHPSESSID", "PHPREDIS_SESSION:",
		    "user_id", NULL, NULL, -1, -1, -1, -1, -1, -1, -1 },
		{ SESSION_PHP_SERIALIZE, "php_serialize\n", "PHPSESSID",
		    "PHPREDIS_SESSION:", "user_id", NULL, NULL, -1, -1, -1,
		    -1, -1, -1, -1 },
		{ SESSION_PHP_BINARY, "php_binary\n", "PHPSESSID",
		    "PHPREDIS_SESSION:", "user_id", NULL, NULL, -1, -1, -1,
		    -1, -1, -1, -1 },
		{ SESSION_IGBINARY, "igbinary\n", "PHPSESSID",
		    "PHPREDIS_SESSION:", "user_id", NULL, NULL, -1, -1, -1,
		    -1, -1, -1, -1 },
		{ SESSION_MSGPACK, "msgpack\n", "PHPSESSID",
		    "PHPREDIS_SESSION:", "user_id", NULL, NULL, -1, -1, -1,
		    -1, -1, -1, -1 },
		{ SESSION_LARAVEL, "laravel\nkey_prefix = p:\n"
		    "cookie_encrypted = no\n", "laravel_session", "p:",
		    "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d",
		    NULL, NULL, PHP_HANDLER_NONE, CRYPTO_AES_256_CBC, 0, 0, 0,
		    SERIALIZATION_PHP, -1 },
		{ SESSION_SYMFONY, "symfony\n", "PHPSESSID", "sf_s", "id",
		    "_security_main", NULL, PHP_HANDLER_PHP, -1, -1, -1, -1,
		    -1, 1 },
		{ SESSION_EXPRESS, "express\nsecret_file = cat\n",
		    "connect.sid", "sess:", "passport/user", NULL, "s:", -1,
		    -1, -1, -1, -1, -1, -1 },
		{ SESSION_DJANGO, "django\n", "sessionid",
		    ":1:django.contrib.sessions.cache", "_auth_user_id", NULL,
		    NULL, -1, -1, -1, -1, -1, -1, -1 },
		{ SESSION_JSON, "json\nkey_prefix = p:\n", "session", "p:",
		    "user_id", NULL, NULL, -1, -1, -1, -1, -1, -1, -1 },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct session_section *session;
		struct config config;
		char text[400];

		(void)snprintf(text, sizeof(text), "%s[session]\nformat = %s%s",
		    REDIS, rows[i].text, STREAM("session"));
		load(&config, text, "", rows[i].text);
		session = &config.session;
		ROW(session->format == (int)rows[i].format, rows[i].text);
		ROW(session->database == 3, rows[i].text);
		ROW(same(session->cookie, rows[i].cookie), rows[i].text);
		ROW(same(session->key_prefix, rows[i].key_prefix),
		    rows[i].text);
		ROW(same(session->user, rows[i].user), rows[i].text);
		ROW(same(session->login_key, rows[i].login_key),
		    rows[i].text);
		ROW(same(session->cookie_prefix, rows[i].cookie_prefix),
		    rows[i].text);
		ROW(session->serializer == rows[i].serializer, rows[i].text);
		ROW(session->cipher == rows[i].cipher, rows[i].text);
		ROW(session->cookie_encrypted == rows[i].encrypted,
		    rows[i].text);
		ROW(session->cookie_serialized == rows[i].serialized,
		    rows[i].text);
		ROW(session->encrypt == rows[i].encrypt, rows[i].text);
		ROW(session->serialization == rows[i].serialization,
		    rows[i].text);
		ROW(session->remembered == rows[i].remembered, rows[i].text);
		ROW(session->terms.format == rows[i].format, rows[i].text);
		ROW(slice_equals(session->terms.cookie, rows[i].cookie),
		    rows[i].text);
		ROW(session->terms.user.n > 0, rows[i].text);
		config_fini(&config);
	}
	/* Laravel encrypts unless told otherwise. */
	if (crypto_has_libcrypto()) {
		struct config config;

		load(&config, LARAVEL "secret_file = laravel\n"
		    STREAM("session"), "", "Laravel with a key");
		ck_assert(config.session.terms.cookie_encrypted);
		ck_assert(!config.session.terms.encrypt);
		config_fini(&config);
	}
}
END_TEST

START_TEST(takes_what_was_said)
{
	const struct session_terms *terms;
	struct config config;

	load(&config, SESSION "format = symfony\ncookie = S\n"
	    "key_prefix = \"\"\ndatabase = 0\nuser = a~1b/c\n"
	    "serializer = igbinary\nlogin_key = _security_x\n"
	    "remembered = no\n" STREAM("session"), "", "Symfony");
	terms = &config.session.terms;
	ck_assert_str_eq(config.session.key_prefix, "");
	ck_assert_int_eq(config.session.database, 0);
	ck_assert(slice_equals(terms->cookie, "S"));
	ck_assert_uint_eq(terms->user.n, 2);
	ck_assert(slice_equals(keypath_part(&terms->user, 0), "a/b"));
	ck_assert_int_eq(terms->serializer, PHP_HANDLER_IGBINARY);
	ck_assert_str_eq(terms->login_key, "_security_x");
	ck_assert(!terms->remembered);
	config_fini(&config);
	load(&config, SESSION "format = express\ncookie_prefix = \"\"\n"
	    "secret_file = cat\nsecret_file = dog\n" STREAM("session"), "",
	    "@fastify/session");
	terms = &config.session.terms;
	ck_assert_uint_eq(terms->cookie_prefix.n, 0);
	ck_assert_uint_eq(terms->secrets, 2);
	ck_assert(slice_equals(secret_view(&terms->secret[0]),
	    "keyboard cat"));
	ck_assert(slice_equals(secret_view(&terms->secret[1]),
	    "keyboard dog"));
	config_fini(&config);
	if (!crypto_has_libcrypto())
		return;
	load(&config, LARAVEL "secret_file = laravel\n"
	    "secret_file = laravel.old\ncookie_serialized = yes\n"
	    "encrypt = yes\nserialization = json\nserializer = php\n"
	    "cipher = aes-256-gcm\n" STREAM("session"), "", "Laravel");
	terms = &config.session.terms;
	ck_assert(terms->cookie_encrypted && terms->cookie_serialized &&
	    terms->encrypt);
	ck_assert_int_eq(terms->serialization, SERIALIZATION_JSON);
	ck_assert_int_eq(terms->serializer, PHP_HANDLER_PHP);
	ck_assert_int_eq(terms->cipher, CRYPTO_AES_256_GCM);
	ck_assert_uint_eq(terms->secrets, 2);
	ck_assert(slice_equals(secret_view(&terms->secret[0]),
	    APP_KEY_BYTES));
	ck_assert(slice_equals(secret_view(&terms->secret[1]),
	    "01234567890123456789012345678901"));
	config_fini(&config);
}
END_TEST

/* The whole file is the secret, but for one line end. */
START_TEST(reads_secrets)
{
	static const struct {
		const char *file;
		struct slice secret;
		const char *what;
	} rows[] = {
		{ "cat", TEXT("keyboard cat"), "with a line end" },
		{ "dog", TEXT("keyboard dog"), "without one" },
		{ "crlf", TEXT("keyboard cat"), "with two bytes of it" },
		{ "cr", TEXT("keyboard cat\r"), "half of one is none" },
		{ "lines", TEXT("keyboard cat\n"), "only one is taken off" },
		{ "blanks", TEXT(" keyboard\0cat "), "blanks and a NUL stay" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct session_terms *terms;
		struct config config;
		char text[400];

		(void)snprintf(text, sizeof(text), "%sformat = express\n"
		    "secret_file = %s\n%s", SESSION, rows[i].file,
		    STREAM("session"));
		load(&config, text, "", rows[i].what);
		terms = &config.session.terms;
		ROW(terms->secrets == 1, rows[i].what);
		ROW(slice_same(secret_view(&terms->secret[0]),
		    rows[i].secret), rows[i].what);
		config_fini(&config);
	}
}
END_TEST

#define FOREIGN ": sessions of this format do not have that\n"
#define NEEDS_APP_KEY "secret_file: this format needs Laravel's APP_KEY in " \
	"a file\n"

START_TEST(says_what_is_wrong_with_sessions)
{
	static const struct {
		const char *text, *errors;
		bool libcrypto;		/* it takes that to be said */
		const char *what;
	} rows[] = {
		{ SESSION "cookie = a;b\n", "c:4: cookie: this is no name of "
		    "a cookie\n", false, "a cookie's name" },
		{ SESSION "user = a//b\n", "c:4: user: '' is no name: names "
		    "stand between '/', ~1 is a '/' in a name and ~0 a '~'\n",
		    false, "a path" },
		{ SESSION "format = rails\n", "c:4: format: 'rails' is none "
		    "of: php, php_serialize, php_binary, igbinary, msgpack, "
		    "laravel, symfony, express, django, json\n", false,
		    "a format that is not read" },
		{ SESSION "database = -1\n", "c:4: database: '-1' is no whole "
		    "number from 0 to 65535\n", false, "a database" },
		{ SESSION "secret_file = cat\n", "c:4: secret_file" FOREIGN,
		    false, "PHP has no secrets" },
		{ SESSION "serializer = php\ncipher = aes-256-cbc\n"
		    "cookie_encrypted = yes\ncookie_serialized = no\n"
		    "encrypt = no\nserialization = php\nlogin_key = a\n"
		    "remembered = yes\ncookie_prefix = s:\n",
		    "c:4: serializer" FOREIGN "c:5: cipher" FOREIGN
		    "c:6: cookie_encrypted" FOREIGN
		    "c:7: cookie_serialized" FOREIGN "c:8: encrypt" FOREIGN
		    "c:9: serialization" FOREIGN "c:10: login_key" FOREIGN
		    "c:11: remembered" FOREIGN "c:12: cookie_prefix" FOREIGN,
		    false, "PHP has none of these" },
		{ SESSION "format = symfony\nsecret_file = cat\n",
		    "c:5: secret_file" FOREIGN, false,
		    "Symfony has no secrets" },
		{ SESSION "format = express\nsecret_file = cat\n"
		    "serializer = php\n", "c:6: serializer" FOREIGN, false,
		    "Express has no serializer" },
		{ LARAVEL "secret_file = laravel\nlogin_key = a\n",
		    "c:7: login_key" FOREIGN, true,
		    "Laravel's user is at a path" },
		{ SESSION "format = symfony\nserializer = none\n",
		    "c:5: serializer: Symfony's sessions are always "
		    "serialized by PHP\n", false, "Symfony's serializer" },
		{ LARAVEL "cookie_encrypted = no\nserializer = msgpack\n",
		    "c:7: serializer: with Laravel it is phpredis' "
		    "serializer: none, php or igbinary\n", false,
		    "Laravel's serializer" },
		{ SESSION "format = laravel\nsecret_file = laravel\n",
		    "c:3: key_prefix: this format has no usual one: give all "
		    "that stands before the session id in a key\n", true,
		    "Laravel's prefix" },
		{ LARAVEL, "c:3: " NEEDS_APP_KEY, true, "Laravel's key" },
		{ LARAVEL "cookie_encrypted = no\nencrypt = yes\n",
		    "c:3: " NEEDS_APP_KEY, true,
		    "also when only sessions are encrypted" },
		{ SESSION "format = express\n", "c:3: secret_file: this "
		    "format needs the secret that signs the cookie in a "
		    "file\n", false, "Express' secret" },
		{ SESSION "format = express\nsecret_file = nowhere\n",
		    "c:5: secret_file: nowhere: not there\n", false,
		    "no file" },
		{ SESSION "format = express\nsecret_file = cat\n"
		    "secret_file = open\n", "c:6: secret_file: open is "
		    "open\n", false, "a file that others can read" },
		{ SESSION "format = express\nsecret_file = empty\n",
		    "c:5: secret_file: the file is empty\n", false,
		    "an empty file" },
		{ SESSION "format = express\nsecret_file = line\n",
		    "c:5: secret_file: the file is empty\n", false,
		    "an empty line" },
		{ LARAVEL "secret_file = laravel.short\n", "c:6: "
		    "secret_file: the cipher takes a key of 32 bytes, this "
		    "one has 16: it should hold Laravel's APP_KEY and "
		    "nothing else\n", true, "a key that is too short" },
		{ LARAVEL "secret_file = laravel.env\n", "c:6: "
		    "secret_file: the cipher takes a key of 32 bytes, this "
		    "one has 59: it should hold Laravel's APP_KEY and "
		    "nothing else\n", true, "a line of .env" },
		{ LARAVEL "secret_file = laravel.bad\n", "c:6: "
		    "secret_file: what stands behind base64: is not base64\n",
		    true, "a key that is no base64" },
		{ LARAVEL "cipher = aes-128-cbc\nsecret_file = laravel\n",
		    "c:7: secret_file: the cipher takes a key of 16 bytes, "
		    "this one has 32: it should hold Laravel's APP_KEY and "
		    "nothing else\n", true, "a key of another cipher" },
		{ SESSION "format = express\nsecret_file = cat\n"
		    "secret_file = dog\nsecret_file = cat\n"
		    "secret_file = dog\nsecret_file = cat\n"
		    "secret_file = dog\nsecret_file = cat\n"
		    "secret_file = dog\nsecret_file = cat\n",
		    "c:13: secret_file: there are more than 8 secrets\n",
		    false, "too many secrets" },
		{ SESSION "format = symfony\nuser = 1/2/3/4/5/6/7\n",
		    "c:5: user: with Symfony a path has at most 6 names\n",
		    false, "a path that leaves no room for the token's" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct config config;
		char text[600];

		if (rows[i].libcrypto && !crypto_has_libcrypto())
			continue;
		(void)snprintf(text, sizeof(text), "%s%s", rows[i].text,
		    STREAM("session"));
		load(&config, text, rows[i].errors, rows[i].what);
		config_fini(&config);
	}
}
END_TEST

START_TEST(needs_libcrypto_for_laravel)
{
	const char *none = crypto_has_libcrypto() ? "" :
	    "c:4: format: what Laravel encrypts takes libcrypto, and this "
	    "sse-fcgi was built without it (configure --with-openssl)\n";
	struct config config;

	load(&config, LARAVEL "secret_file = laravel\n" STREAM("session"),
	    none, "an encrypted cookie");
	config_fini(&config);
	load(&config, LARAVEL "cookie_encrypted = no\n" STREAM("session"),
	    "", "a bare one takes nothing");
	config_fini(&config);
}
END_TEST

/* ---- [jwt] ---- */

#define JWT REDIS "[jwt]\n"	/* its keys start in line 4 */

START_TEST(takes_keys)
{
	static const struct {
		const char *text;
		size_t keys;
		const char *what;
	} rows[] = {
		{ "key_file = HS256 raw hs256\n", 1, "a secret" },
		{ "key_file = EdDSA base64 ed25519\n", 1,
		    "a public key that others may read" },
		{ "key_file = jwks set\n", 1, "a set that others may read" },
		{ "key_file = HS256 raw hs256 new\n"
		    "key_file = HS512 raw hs256 old\nkey_file = jwks set\n",
		    3, "several" },
		{ "key_file = HS256 raw hs256.short\nshort_secrets = yes\n",
		    1, "a short one when told" },
		{ "key_file = HS256 raw hs256\nheader = no\ncookie = C\n", 1,
		    "in a cookie" },
		{ "key_file = HS256 raw hs256\nheader = no\n"
		    "query = Az09._~-\n", 1, "in the query" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct config config;
		char text[600];

		(void)snprintf(text, sizeof(text), "%s%s%s", JWT,
		    rows[i].text, STREAM("jwt"));
		load(&config, text, "", rows[i].what);
		ROW(config.jwt.terms.keys.n == rows[i].keys, rows[i].what);
		config_fini(&config);
	}
}
END_TEST

START_TEST(takes_what_tokens_must_have)
{
	const struct jwt_terms *terms;
	struct config config;

	load(&config, JWT "key_file = HS256 raw hs256\nuser = a/b\n"
	    "issuer = https://i\naudience = me\ntype = at+jwt\n"
	    "leeway = 30s\nrequire_exp = no\nheader = no\ncookie = C\n"
	    "query = q\n" STREAM("jwt"), "", "every key");
	terms = &config.jwt.terms;
	ck_assert_uint_eq(terms->user.n, 2);
	ck_assert(slice_equals(terms->issuer, "https://i"));
	ck_assert(slice_equals(terms->audience, "me"));
	ck_assert(slice_equals(terms->type, "at+jwt"));
	ck_assert_int_eq(terms->leeway_ms, 30000);
	ck_assert(!terms->require_exp && !terms->places.header);
	ck_assert(slice_equals(terms->places.cookie, "C"));
	ck_assert(slice_equals(terms->places.query, "q"));
	config_fini(&config);
	load(&config, JWT "key_file = HS256 raw hs256\n" STREAM("jwt"), "",
	    "only what is needed");
	terms = &config.jwt.terms;
	ck_assert_uint_eq(terms->user.n, 1);
	ck_assert(slice_equals(keypath_part(&terms->user, 0), "sub"));
	ck_assert(terms->issuer.n == 0 && terms->audience.n == 0 &&
	    terms->type.n == 0 && terms->leeway_ms == 0);
	ck_assert(terms->require_exp && terms->places.header);
	ck_assert(terms->places.cookie.n == 0 && terms->places.query.n == 0);
	config_fini(&config);
}
END_TEST

/* One cookie cannot be a session's and a token's. */
START_TEST(keeps_cookies_apart)
{
	static const struct {
		const char *keys, *streams;
		bool refused;
		const char *what;
	} rows[] = {
		{ "cookie = PHPSESSID\n", STREAM("session, jwt"), true,
		    "the one that is usual for sessions" },
		{ "cookie = C\n[session]\ncookie = C\n",
		    STREAM("jwt, header, session"), true, "one of their own" },
		{ "cookie = PHPSESSID\n[session]\ncookie = C\n",
		    STREAM("session, jwt"), false, "two cookies" },
		{ "cookie = phpsessid\n", STREAM("session, jwt"), false,
		    "letters differ" },
		{ "query = PHPSESSID\n", STREAM("session, jwt"), false,
		    "a parameter" },
		{ "cookie = PHPSESSID\n", STREAM("jwt, none"), false,
		    "tokens alone" },
		{ "cookie = PHPSESSID\n", STREAM("jwt") "[stream b]\n"
		    "path = /b\nauth = session\ntopic = t\n", false,
		    "streams of one kind each" },
		{ "cookie = PHPSESSID\n", STREAM("jwt") "[stream b]\n"
		    "path = /b\nauth = jwt, session\ntopic = t\n", true,
		    "one stream of two" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct config config;
		char text[600];

		(void)snprintf(text, sizeof(text), "%skey_file = HS256 raw "
		    "hs256\n%s%s", JWT, rows[i].keys, rows[i].streams);
		load(&config, text, rows[i].refused ? "c:5: cookie: [session] "
		    "cookie has this name, too, and a stream takes both: a "
		    "cookie holds one of them\n" : "", rows[i].what);
		config_fini(&config);
	}
}
END_TEST

#define NO_PARAMETER "this is no name of a parameter: letters, digits and " \
	". _ ~ -\n"

START_TEST(says_what_is_wrong_with_tokens)
{
	static const struct {
		const char *text, *errors, *what;
	} rows[] = {
		{ REDIS, "c: [jwt] key_file: tokens need a key that they "
		    "are verified with\n", "no section" },
		{ JWT, "c:3: key_file: tokens need a key that they are "
		    "verified with\n", "no key" },
		{ JWT "key_file = HS256 raw hs256\nheader = no\n",
		    "c:5: header: tokens need a way to come: header, cookie "
		    "or query\n", "no way" },
		{ JWT "key_file = HS256 raw hs256\ncookie = a b\n",
		    "c:5: cookie: this is no name of a cookie\n",
		    "a cookie's name" },
		{ JWT "key_file = HS256 raw hs256\nuser = ~\n",
		    "c:5: user: '~' is no name: names stand between '/', ~1 "
		    "is a '/' in a name and ~0 a '~'\n", "a path" },
		{ JWT "key_file = HS256 raw hs256\nleeway = 61s\n",
		    "c:5: leeway: '61s' is not between 0s and 60s\n",
		    "too wrong a clock" },
		{ JWT "key_file = HS256 raw hs256\nquery = a b\n",
		    "c:5: query: " NO_PARAMETER, "a parameter with a blank" },
		{ JWT "key_file = HS256 raw hs256\nquery = ?t\n",
		    "c:5: query: " NO_PARAMETER, "its question mark" },
		{ JWT "key_file = HS256 raw hs256\nquery = a&b\n",
		    "c:5: query: " NO_PARAMETER, "two parameters" },
		{ JWT "key_file = HS256 raw hs256\nquery = a%5Bb\n",
		    "c:5: query: " NO_PARAMETER, "an escaped one" },
		{ JWT "key_file = HS256 raw hs256\nquery = \xc3\xbc\n",
		    "c:5: query: " NO_PARAMETER, "a letter that is escaped" },
		{ JWT "key_file = HS256 raw hs256.quoted\n",
		    "c:4: key_file: the secret stands in quotes, which would "
		    "count: leave them out; if they belong to it, give it in "
		    "base64\n", "a secret in quotes" },
		{ JWT "key_file = HS256 raw hs256.open.quoted\n",
		    "c:4: key_file: hs256.open.quoted is open\n",
		    "one that others may read, before all" },
		{ JWT "key_file = HS256 raw pem\n",
		    "c:4: key_file: this is a public key (PEM, DER, JWK or "
		    "ssh), and HS256 takes a secret: whoever knows it could "
		    "sign\n",
		    "a public key as a secret, which others may read" },
		{ JWT "key_file = HS256 raw pem.writable\n",
		    "c:4: key_file: pem.writable is open\n",
		    "and which others may write" },
		{ JWT "key_file = HS256\n", "c:4: key_file: behind HS256 "
		    "stands raw, base64, hex, pem or jwk\n",
		    "half of a key" },
		{ JWT "key_file = HS256 raw nowhere\n",
		    "c:4: key_file: nowhere: not there\n", "no file" },
		{ JWT "key_file = HS256 raw hs256.open\n",
		    "c:4: key_file: hs256.open is open\n",
		    "a secret that others may read" },
		{ JWT "key_file = jwks set\nkey_file = jwks set.secret\n",
		    "c:5: key_file: set.secret is open\n",
		    "a set with a secret that others may read" },
		{ JWT "key_file = EdDSA base64 ed25519.writable\n",
		    "c:4: key_file: ed25519.writable is open\n",
		    "a public key that others may write" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct config config;
		char text[600];

		(void)snprintf(text, sizeof(text), "%s%s", rows[i].text,
		    STREAM("jwt"));
		load(&config, text, rows[i].errors, rows[i].what);
		config_fini(&config);
	}
}
END_TEST

/* ---- [header] ---- */

#define NO_NAME "c:4: name: this is no name of a parameter or header\n"
#define CLIENTS "c:4: name: every client decides what this parameter holds\n"
#define ANYBODY "c:4: name: any client can send this header: use a parameter " \
	"such as SSE_USER or, where the web server always overwrites the " \
	"header, say overwritten = yes\n"

START_TEST(names_headers)
{
	static const struct {
		const char *name;
		bool overwritten;
		const char *param;	/* NULL: refused */
		const char *errors, *what;
	} rows[] = {
		{ "SSE_USER", false, "SSE_USER", "", "a parameter" },
		{ "REMOTE_USER", false, "REMOTE_USER", "", "HTTP's own" },
		{ "SSL_CLIENT_S_DN_CN", false, "SSL_CLIENT_S_DN_CN", "",
		    "a certificate's" },
		{ "REDIRECT_REMOTE_USER", false, "REDIRECT_REMOTE_USER", "",
		    "one behind an internal redirect" },
		{ "X_USER_ID", false, "X_USER_ID", "",
		    "a parameter that looks like a header" },
		{ "X-User-ID", true, "HTTP_X_USER_ID", "", "a header" },
		{ "x-user-id", true, "HTTP_X_USER_ID", "",
		    "a header in lower case" },
		{ "HTTP_X_USER_ID", true, "HTTP_X_USER_ID", "",
		    "a header as a parameter" },
		{ "Remote_User", true, "HTTP_REMOTE_USER", "",
		    "lower case makes a header of it" },
		{ "X-User-ID", false, NULL, ANYBODY, "a header as it comes" },
		{ "HTTP_X_USER_ID", false, NULL, ANYBODY,
		    "its parameter as it comes" },
		{ "sse_user", false, NULL, ANYBODY, "a parameter misspelt" },
		{ "REQUEST_URI", true, NULL, CLIENTS, "the address" },
		{ "QUERY_STRING", true, NULL, CLIENTS, "the query" },
		{ "PATH_INFO", false, NULL, CLIENTS, "the path" },
		{ "SCRIPT_NAME", false, NULL, CLIENTS, "the script" },
		{ "CONTENT_TYPE", false, NULL, CLIENTS, "the body's type" },
		{ "DOCUMENT_URI", false, NULL, CLIENTS, "nginx' address" },
		{ "SERVER_NAME", false, NULL, CLIENTS, "the Host" },
		{ "REMOTE_ADDR", false, NULL, CLIENTS, "the address he has" },
		{ "REMOTE_IDENT", false, NULL, CLIENTS,
		    "what his machine says of him" },
		{ "AUTH_TYPE", false, NULL, CLIENTS, "how he has logged in" },
		{ "SSL_TLS_SNI", false, NULL, CLIENTS, "the name he asks for" },
		{ "REDIRECT_HTTP_X_USER_ID", false, NULL, CLIENTS,
		    "a header behind an internal redirect" },
		{ "REDIRECT_HTTP_X_USER_ID", true, NULL, CLIENTS,
		    "which nobody overwrites" },
		{ "REDIRECT_REDIRECT_HTTP_X", true, NULL, CLIENTS,
		    "and behind two" },
		{ "REDIRECT_QUERY_STRING", false, NULL, CLIENTS,
		    "the query behind one" },
		{ "REDIRECT_PATH_INFO", false, NULL, CLIENTS,
		    "the path behind one" },
		{ "REDIRECT_URL", false, NULL, CLIENTS,
		    "the address before one" },
		{ "SSE USER", false, NULL, NO_NAME, "a blank" },
		{ "SSE_USER:", false, NULL, NO_NAME, "a colon" },
		{ "SSE_\xc3\x9cSER", false, NULL, NO_NAME,
		    "a letter that is none" },
		{ "SSE=USER", false, NULL, NO_NAME, "an equals sign" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct config config;
		char text[400];

		(void)snprintf(text, sizeof(text), "%s[header]\nname = %s\n%s"
		    "%s", REDIS, rows[i].name, rows[i].overwritten ?
		    "overwritten = yes\n" : "", STREAM("header"));
		load(&config, text, rows[i].errors, rows[i].what);
		ROW(rows[i].param == NULL ||
		    strcmp(config.header.param, rows[i].param) == 0,
		    rows[i].what);
		config_fini(&config);
	}
}
END_TEST

START_TEST(bounds_headers)
{
	size_t n;

	for (n = HEADER_PARAM_BYTES - 2; n <= HEADER_PARAM_BYTES + 1; n++) {
		char name[HEADER_PARAM_BYTES + 2] = "", text[500];
		struct config config;

		memset(name, 'X', n);
		(void)snprintf(text, sizeof(text), "%s[header]\nname = %s\n%s",
		    REDIS, name, STREAM("header"));
		load(&config, text, n < HEADER_PARAM_BYTES ? "" : NO_NAME,
		    "a long parameter");
		ck_assert(n >= HEADER_PARAM_BYTES ||
		    strcmp(config.header.param, name) == 0);
		config_fini(&config);
		name[n - 5] = '\0';
		name[0] = 'x';
		(void)snprintf(text, sizeof(text), "%s[header]\nname = %s\n"
		    "overwritten = yes\n%s", REDIS, name, STREAM("header"));
		load(&config, text, n < HEADER_PARAM_BYTES ? "" : NO_NAME,
		    "a long header");
		ck_assert(n >= HEADER_PARAM_BYTES ||
		    strlen(config.header.param) == n);
		config_fini(&config);
	}
}
END_TEST

START_TEST(has_a_parameter_by_default)
{
	struct config config;

	load(&config, REDIS STREAM("header"), "", "no section");
	ck_assert_str_eq(config.header.param, "SSE_USER");
	config_fini(&config);
	load(&config, REDIS "[header]\n" STREAM("header"), "",
	    "an empty section");
	ck_assert_str_eq(config.header.param, "SSE_USER");
	config_fini(&config);
}
END_TEST

/* ---- streams ---- */

START_TEST(orders_logins)
{
	static const struct {
		const char *auth;
		size_t n;		/* 0: refused */
		enum auth_kind kind[4];
		const char *errors, *what;
	} rows[] = {
		{ "session", 1, { AUTH_SESSION }, "", "one" },
		{ "session, header", 2, { AUTH_SESSION, AUTH_HEADER }, "",
		    "two, in their order" },
		{ "header,session", 2, { AUTH_HEADER, AUTH_SESSION }, "",
		    "in the other, without a blank" },
		{ "header, jwt, session, none", 4, { AUTH_HEADER, AUTH_JWT,
		    AUTH_SESSION, AUTH_NONE }, "", "all of them" },
		{ "none", 1, { AUTH_NONE }, "", "none" },
		{ "none, session", 0, { AUTH_NONE }, "c:7: auth: 'none' lets "
		    "everybody in, so it stands last\n", "none first" },
		{ "session, none, header", 0, { AUTH_NONE }, "c:7: auth: "
		    "'none' lets everybody in, so it stands last\n",
		    "none in the middle" },
		{ "session, session", 0, { AUTH_NONE }, "c:7: auth: 'session' "
		    "is there twice\n", "one twice" },
		{ "session jwt", 0, { AUTH_NONE }, "c:7: auth: 'session jwt' "
		    "is none of: session, jwt, header, none\n", "no comma" },
		{ "session,", 0, { AUTH_NONE }, "c:7: auth: '' is none of: "
		    "session, jwt, header, none\n", "a comma too many" },
		{ "basic", 0, { AUTH_NONE }, "c:7: auth: 'basic' is none of: "
		    "session, jwt, header, none\n", "no such kind" },
	};
	static const enum auth_kind kinds[] = { AUTH_SESSION, AUTH_JWT,
	    AUTH_HEADER, AUTH_NONE };
	size_t i, k, m;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct stream_section *stream;
		struct config config;
		char text[400];

		(void)snprintf(text, sizeof(text), "%s[jwt]\nkey_file = HS256 "
		    "raw hs256\n[stream s]\nauth = %s\npath = /s\ntopic = t\n",
		    "[redis]\nurl = redis://h\n\n", rows[i].auth);
		load(&config, text, rows[i].errors, rows[i].what);
		stream = config_stream(&config, 0);
		for (k = 0; k < 4 && rows[i].n > 0; k++) {
			bool has = false;

			for (m = 0; m < rows[i].n; m++)
				has |= rows[i].kind[m] == kinds[k];
			ROW(authcheck_has(stream, kinds[k]) == has,
			    rows[i].what);
			ROW(k >= rows[i].n || stream->auth.choice[k] ==
			    (int)rows[i].kind[k], rows[i].what);
		}
		ROW(rows[i].n == 0 || stream->auth.n == rows[i].n,
		    rows[i].what);
		config_fini(&config);
	}
}
END_TEST

/* ---- the dump ---- */

/* What is dumped is read again as the same, and holds no secret. */
START_TEST(dumps_what_it_reads)
{
	static const struct {
		const char *text;
		const char *line;	/* that is in the dump */
		bool libcrypto;		/* does it take that? */
	} rows[] = {
		{ STREAM("none"), "[jwt]\n", false },
		{ STREAM("session"), "cookie = PHPSESSID\n", false },
		{ "[session]\nformat = php_serialize\n" STREAM("session"),
		    "key_prefix = PHPREDIS_SESSION:\n", false },
		{ "[session]\nformat = php_binary\nkey_prefix = \"\"\n"
		    STREAM("session"), "key_prefix = \"\"\n", false },
		{ "[session]\nformat = igbinary\ndatabase = 0\n"
		    STREAM("session"), "database = 0\n", false },
		{ "[session]\nformat = msgpack\n" STREAM("session"),
		    "database = 3\n", false },
		{ "[session]\nformat = laravel\nkey_prefix = p\n"
		    "secret_file = laravel\nsecret_file = laravel.old\n"
		    STREAM("session"), "secret_file = laravel\n"
		    "secret_file = laravel.old\nserializer = none\n"
		    "cipher = aes-256-cbc\ncookie_encrypted = yes\n"
		    "cookie_serialized = no\nencrypt = no\n"
		    "serialization = php\n", true },
		{ "[session]\nformat = laravel\nkey_prefix = p\n"
		    "cookie_encrypted = no\n" STREAM("session"),
		    "cookie_encrypted = no\n", false },
		{ "[session]\nformat = symfony\n" STREAM("session"),
		    "user = id\nserializer = php\nlogin_key = _security_main\n"
		    "remembered = yes\n", false },
		{ "[session]\nformat = express\nsecret_file = cat\n"
		    STREAM("session"), "cookie_prefix = s:\n", false },
		{ "[session]\nformat = express\nsecret_file = cat\n"
		    "cookie_prefix = \"\"\n" STREAM("session"),
		    "cookie_prefix = \"\"\n", false },
		{ "[session]\nformat = django\n" STREAM("session"),
		    "key_prefix = :1:django.contrib.sessions.cache\n",
		    false },
		{ "[session]\nformat = json\nkey_prefix = p:\n"
		    "user = a~1b/c\n"
		    STREAM("session"), "user = a~1b/c\n", false },
		{ "[jwt]\nkey_file = HS256 raw hs256 old\n"
		    "key_file = jwks set\nleeway = 500ms\n" STREAM("jwt"),
		    "key_file = HS256 raw hs256 old\nkey_file = jwks set\n",
		    false },
		{ "[jwt]\ncookie = C\nquery = q\nissuer = i\naudience = a\n"
		    "type = t\n" STREAM("none"), "issuer = i\naudience = a\n",
		    false },
		{ "[header]\nname = X-User-ID\noverwritten = yes\n"
		    STREAM("header, none"), "auth = header, none\n", false },
		{ "[header]\nname = REMOTE_USER\n" STREAM("none"),
		    "name = REMOTE_USER\n", false },
	};
	static const char *const secrets[] = { "keyboard", APP_KEY_BYTES,
	    "QUJDREVG", "0123456789", "an HMAC", "YW4gSE1B" };
	size_t i, k;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct buf dump, again;
		struct config config;
		char text[600];

		if (rows[i].libcrypto && !crypto_has_libcrypto())
			continue;
		buf_init(&dump, 65536);
		buf_init(&again, 65536);
		(void)snprintf(text, sizeof(text), "%s%s", REDIS,
		    rows[i].text);
		load(&config, text, "", rows[i].text);
		ROW(config_dump(&config, &dump), rows[i].text);
		config_fini(&config);
		load(&config, buf_text(&dump), "", rows[i].text);
		ROW(config_dump(&config, &again), rows[i].text);
		config_fini(&config);
		ck_assert_str_eq(buf_text(&dump), buf_text(&again));
		ROW(strstr(buf_text(&dump), rows[i].line) != NULL,
		    buf_text(&dump));
		for (k = 0; k < sizeof(secrets) / sizeof(secrets[0]); k++)
			ROW(strstr(buf_text(&dump), secrets[k]) == NULL,
			    rows[i].text);
		buf_fini(&again);
		buf_fini(&dump);
	}
}
END_TEST

/* Nothing that was read before an error is left behind. */
START_TEST(frees_what_it_read)
{
	struct config config;

	load(&config, SESSION "format = express\nsecret_file = cat\n"
	    "secret_file = nowhere\n[jwt]\nkey_file = HS256 raw hs256\n"
	    STREAM("jwt, session"), "c:6: secret_file: nowhere: not there\n",
	    "a file that is missing");
	ck_assert_uint_eq(config.session.terms.secrets, 1);
	ck_assert_uint_eq(config.jwt.terms.keys.n, 1);
	config_fini(&config);
	ck_assert_uint_eq(config.session.terms.secrets, 0);
	ck_assert_uint_eq(config.jwt.terms.keys.n, 0);
}
END_TEST

UNIT_MAIN("authcheck", knows_what_sites_use, takes_what_was_said,
    reads_secrets, says_what_is_wrong_with_sessions,
    needs_libcrypto_for_laravel, takes_keys, takes_what_tokens_must_have,
    keeps_cookies_apart, says_what_is_wrong_with_tokens, names_headers,
    bounds_headers, has_a_parameter_by_default, orders_logins,
    dumps_what_it_reads, frees_what_it_read)
