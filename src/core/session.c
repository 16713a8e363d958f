#include "core/session.h"

#include <string.h>

#include "core/cookie.h"
#include "core/express.h"
#include "core/jsondoc.h"
#include "core/laravel.h"
#include "core/symfony.h"
#include "core/uri.h"

#define VALUE_BYTES 4096	/* of a cookie, decoded */

#define DIGITS "0123456789"
#define LOWER "abcdefghijklmnopqrstuvwxyz"
#define UPPER "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

typedef enum fault unseal_fn(const struct session_terms *terms,
    struct slice value, struct session_id *id_out, struct fault_note *note);
typedef enum fault find_fn(const struct session_terms *terms,
    struct slice payload, struct user *user_out, struct fault_note *note);

/* One way of keeping sessions. */
struct family {
	cookie_fn *cookie;		/* which of several counts */
	bool quoted;			/* quotes around a value go */
	bool encoded;			/* the value is percent-encoded */
	unseal_fn *unseal;		/* NULL: the value is the id */
	const char *alphabet;		/* of an id */
	size_t least, most;
	find_fn *find;
	struct session_defaults defaults;
};

const char *const session_formats[] = {
	"php", "php_serialize", "php_binary", "igbinary", "msgpack",
	"laravel", "symfony", "express", "django", "json", NULL
};

static enum fault
nobody(struct fault_note *note, const char *why)
{
	return fault_set(note, FAULT_DENIED, "%s", why);
}

/* ---- payloads ---- */

static enum fault
accept_php(const struct phpval *val, struct user *user_out,
    struct fault_note *note)
{
	char text[LIMIT_USER_BYTES];
	struct slice found = { text, 0 };

	switch (val->kind) {
	case PHPVAL_NONE:
		return nobody(note, "the session has nothing at [session] "
		    "user");
	case PHPVAL_INT:
		return user_accept_number(val->number, user_out, note);
	case PHPVAL_STRING:
		if (!phpval_string(val, text, sizeof(text), &found.n))
			return nobody(note, "the user id is too long");
		return user_accept(found, user_out, note);
	case PHPVAL_TRUE:
	case PHPVAL_OBJECT:
	case PHPVAL_OTHER:
		break;
	}
	return nobody(note, "the user id is no string or integer");
}

enum fault
session_php_user(struct slice payload, enum php_handler handler,
    const struct keypath *path, struct user *user_out,
    struct fault_note *note)
{
	struct phpval val;
	enum fault fault = phpsession_find(handler, payload, path, &val,
	    note);

	return fault == FAULT_NONE ? accept_php(&val, user_out, note) : fault;
}

enum fault
session_json_user(struct slice document, const struct keypath *path,
    struct user *user_out, struct fault_note *note)
{
	struct json_object *root, *found;
	enum fault fault = jsondoc_read(document, LIMIT_PAYLOAD_DEPTH, &root,
	    note);

	if (fault != FAULT_NONE)
		return fault;
	fault = jsondoc_find(root, path, &found) ?
	    user_accept_json(found, user_out, note) :
	    nobody(note, "the session has nothing at [session] user");
	jsondoc_free(root);
	return fault;
}

static enum fault
find_php(const struct session_terms *terms, struct slice payload,
    struct user *user_out, struct fault_note *note)
{
	static const enum php_handler handlers[] = {
		[SESSION_PHP] = PHP_HANDLER_PHP,
		[SESSION_PHP_SERIALIZE] = PHP_HANDLER_PHP_SERIALIZE,
		[SESSION_PHP_BINARY] = PHP_HANDLER_PHP_BINARY,
		[SESSION_IGBINARY] = PHP_HANDLER_IGBINARY,
		[SESSION_MSGPACK] = PHP_HANDLER_MSGPACK,
	};

	return session_php_user(payload, handlers[terms->format],
	    &terms->user, user_out, note);
}

static enum fault
find_symfony(const struct session_terms *terms, struct slice payload,
    struct user *user_out, struct fault_note *note)
{
	struct phpval val;
	enum fault fault = symfony_user(payload, terms->serializer,
	    terms->login_key, terms->remembered, &terms->user, &val, note);

	return fault == FAULT_NONE ? accept_php(&val, user_out, note) : fault;
}

static enum fault
find_json(const struct session_terms *terms, struct slice payload,
    struct user *user_out, struct fault_note *note)
{
	return session_json_user(payload, &terms->user, user_out, note);
}

/* ---- the families ---- */

/* PHP's generator makes ids of 22 to 256 characters; what is shorter was
 * made up by a client (session.use_strict_mode is off by default). */
#define PHP_COOKIE cookie_first, false, true, NULL, \
	DIGITS LOWER UPPER ",-", 22, 256
#define PHP_DEFAULTS { "PHPSESSID", "PHPREDIS_SESSION:", "user_id" }

static const struct family families[] = {
	[SESSION_PHP] = { PHP_COOKIE, find_php, PHP_DEFAULTS },
	[SESSION_PHP_SERIALIZE] = { PHP_COOKIE, find_php, PHP_DEFAULTS },
	[SESSION_PHP_BINARY] = { PHP_COOKIE, find_php, PHP_DEFAULTS },
	[SESSION_IGBINARY] = { PHP_COOKIE, find_php, PHP_DEFAULTS },
	/* Flask-Session's ids have underscores. */
	[SESSION_MSGPACK] = { cookie_first, false, true, NULL,
	    DIGITS LOWER UPPER ",-_", 22, 256, find_php, PHP_DEFAULTS },
	/* The user's attribute ends in the SHA-1 of the name of Laravel's
	 * own guard class. */
	[SESSION_LARAVEL] = { cookie_first, false, true, laravel_cookie,
	    DIGITS LOWER UPPER, 40, 40, laravel_user,
	    { "laravel_session", NULL,
	    "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d" } },
	[SESSION_SYMFONY] = { PHP_COOKIE, find_symfony,
	    { "PHPSESSID", "sf_s", "id" } },
	[SESSION_EXPRESS] = { cookie_first, true, true, express_cookie,
	    DIGITS LOWER UPPER "._~-", 1, 256, find_json,
	    { "connect.sid", "sess:", "passport/user" } },
	[SESSION_DJANGO] = { cookie_last, true, false, NULL,
	    DIGITS LOWER, 8, 64, find_json,
	    { "sessionid", ":1:django.contrib.sessions.cache",
	    "_auth_user_id" } },
	[SESSION_JSON] = { cookie_first, false, true, NULL,
	    DIGITS LOWER UPPER "._~-", 8, 256, find_json,
	    { "session", NULL, "user_id" } },
};

struct session_defaults
session_defaults(enum session_format format)
{
	return families[format].defaults;
}

/* ---- the cookie ---- */

/* The value of the cookie that counts; false when there is none. */
static bool
find_value(const struct session_terms *terms, struct slice cookies,
    struct slice *value)
{
	const struct family *family = &families[terms->format];

	if (!family->cookie(cookies, terms->cookie, value))
		return false;
	if (family->quoted && value->n >= 2 && value->p[0] == '"' &&
	    value->p[value->n - 1] == '"') {
		value->p++;
		value->n -= 2;
	}
	return value->n > 0;
}

bool
session_carried(const struct session_terms *terms, struct slice cookies)
{
	struct slice value;

	return find_value(terms, cookies, &value);
}

static bool
is_id(const struct family *family, const struct session_id *id)
{
	size_t i;

	for (i = 0; i < id->n; i++) {
		if (id->text[i] == '\0' ||
		    strchr(family->alphabet, id->text[i]) == NULL)
			return false;
	}
	return id->n >= family->least && id->n <= family->most;
}

/* The value is the id. */
static enum fault
plain_cookie(const struct session_terms *terms, struct slice value,
    struct session_id *id_out, struct fault_note *note)
{
	(void)terms;
	if (value.n > sizeof(id_out->text))
		return nobody(note, "the session cookie holds no session id");
	memcpy(id_out->text, value.p, value.n);
	id_out->n = value.n;
	return FAULT_NONE;
}

enum fault
session_id(const struct session_terms *terms, struct slice cookies,
    struct session_id *id_out, struct fault_note *note)
{
	const struct family *family = &families[terms->format];
	char decoded[VALUE_BYTES];
	struct session_id id = { .n = 0 };
	struct slice value;
	enum fault fault;

	if (!find_value(terms, cookies, &value))
		return nobody(note, "there is no session cookie");
	if (family->encoded) {
		if (!uri_decode(value, decoded, sizeof(decoded), &value.n))
			return nobody(note, "the session cookie is malformed");
		value.p = decoded;
	}
	fault = (family->unseal == NULL ? plain_cookie : family->unseal)(
	    terms, value, &id, note);
	if (fault != FAULT_NONE)
		return fault;
	if (!is_id(family, &id))
		return nobody(note, terms->format == SESSION_LARAVEL ?
		    "the session cookie holds no session id: see [session] "
		    "cookie_encrypted" : "the session cookie holds no session "
		    "id of this [session] format");
	*id_out = id;
	return FAULT_NONE;
}

enum fault
session_user(const struct session_terms *terms, struct slice payload,
    struct user *user_out, struct fault_note *note)
{
	struct fault_note why;
	enum fault fault;

	if (payload.n == 0)
		return nobody(note, "the session does not exist or is empty");
	if (payload.n > LIMIT_SESSION_BYTES)
		return nobody(note, "the session payload is too long");
	fault = families[terms->format].find(terms, payload, user_out, &why);
	if (fault == FAULT_NONE)
		return FAULT_NONE;
	if (fault == FAULT_DENIED)
		return nobody(note, why.text);
	/* Malformed, or of another format than the site's. */
	return fault_set(note, FAULT_DENIED, "the stored session is not as "
	    "[session] format = %s%s has it: %.100s",
	    session_formats[terms->format],
	    terms->format == SESSION_LARAVEL ?
	    " (with encrypt, serialization, serializer)" :
	    terms->format == SESSION_SYMFONY ? " (with serializer)" : "",
	    why.text);
}

const char *
session_guess(struct slice payload)
{
	static const struct {
		const char *start;
		size_t n;
		const char *format;
	} starts[] = {
		{ "a:", 2, "php_serialize" },
		{ "s:", 2, "laravel" },
		{ "\0\0\0\2", 4, "igbinary" },
		{ "\0\0\0\1", 4, "igbinary" },
		{ "_sf2_attributes|", 16, "symfony" },
		{ "{", 1, "json, express or django" },
		{ "\x80\x02", 2, "pickle, which is not read" },
		{ "\x80\x03", 2, "pickle, which is not read" },
		{ "\x80\x04", 2, "pickle, which is not read" },
		{ "\x80\x05", 2, "pickle, which is not read" },
		{ "\x04\x08", 2, "Marshal, which is not read" },
		{ "\xac\xed", 2, "Java's, which is not read" },
	};
	unsigned char first;
	size_t i;

	for (i = 0; i < sizeof(starts) / sizeof(starts[0]); i++) {
		if (payload.n >= starts[i].n && memcmp(payload.p,
		    starts[i].start, starts[i].n) == 0)
			return starts[i].format;
	}
	first = payload.n > 0 ? (unsigned char)payload.p[0] : 0;
	if (slice_find(payload, '|') < payload.n && first > ' ' &&
	    first <= '~')
		return "php";
	return (first & 0xf0) == 0x80 || first == 0xde || first == 0xdf ?
	    "msgpack" : NULL;
}
