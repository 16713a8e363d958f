#include "core/session.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "core/cookie.h"
#include "core/jsonval.h"
#include "core/phpval.h"
#include "core/uri.h"

struct family {
	enum session_format format;
	const char *id_extra;	/* allowed in an id beside letters, digits */
	size_t id_least;
	enum fault (*find)(struct slice payload, struct slice path,
	    struct user *user_out, struct fault_note *note);
};

static enum fault
nobody(struct fault_note *note, const char *why)
{
	return fault_set(note, FAULT_DENIED, "%s", why);
}

/* The last check on every user id, whatever it came from. */
static enum fault
accept_user(const char *text, size_t n, struct user *user_out,
    struct fault_note *note)
{
	size_t i;

	if (n == 0 || n > sizeof(user_out->text))
		return nobody(note, "the user id is empty or too long");
	if (n == 1 && text[0] == '0')
		return nobody(note, "the user id is 0");
	for (i = 0; i < n; i++) {
		if ((unsigned char)text[i] < 0x20 || text[i] == 0x7f)
			return nobody(note,
			    "the user id holds a control character");
	}
	memcpy(user_out->text, text, n);
	user_out->n = n;
	return FAULT_NONE;
}

static enum fault
accept_number(int64_t number, struct user *user_out, struct fault_note *note)
{
	char text[24];
	int n = snprintf(text, sizeof(text), "%" PRId64, number);

	return accept_user(text, (size_t)n, user_out, note);
}

static enum fault
find_php(struct slice payload, enum phpval_layout layout, struct slice path,
    struct user *user_out, struct fault_note *note)
{
	char text[LIMIT_USER_BYTES];
	struct keypath keys;
	struct phpval val;
	size_t n;

	if (keypath_parse(path, &keys, note) != FAULT_NONE ||
	    phpval_find(payload, layout, &keys, &val, note) != FAULT_NONE)
		return FAULT_DENIED;
	switch (val.kind) {
	case PHPVAL_NONE:
		return nobody(note, "the session has no such key");
	case PHPVAL_INT:
		return accept_number(val.number, user_out, note);
	case PHPVAL_STRING:
		if (!phpval_string(&val, text, sizeof(text), &n))
			return nobody(note, "the user id is too long");
		return accept_user(text, n, user_out, note);
	case PHPVAL_TRUE:
	case PHPVAL_OBJECT:
	case PHPVAL_OTHER:
		break;
	}
	return nobody(note, "the user id is no string or integer");
}

static enum fault
find_php_keyed(struct slice payload, struct slice path,
    struct user *user_out, struct fault_note *note)
{
	return find_php(payload, PHPVAL_KEYED, path, user_out, note);
}

static enum fault
find_php_array(struct slice payload, struct slice path,
    struct user *user_out, struct fault_note *note)
{
	return find_php(payload, PHPVAL_ARRAY, path, user_out, note);
}

static enum fault
find_json(struct slice payload, struct slice path, struct user *user_out,
    struct fault_note *note)
{
	char text[LIMIT_USER_BYTES];
	struct jsonval val;

	if (jsonval_find(payload, path, text, sizeof(text), &val, note) !=
	    FAULT_NONE)
		return FAULT_DENIED;
	switch (val.kind) {
	case JSONVAL_NONE:
		return nobody(note, "the session has no such key");
	case JSONVAL_INT:
		return accept_number(val.number, user_out, note);
	case JSONVAL_STRING:
		return accept_user(text, val.n, user_out, note);
	case JSONVAL_OTHER:
		break;
	}
	return nobody(note, "the user id is no string or integer");
}

/* PHP's generator makes ids of 22 to 256 characters; what is shorter was
 * made up by a client (session.use_strict_mode is off by default). */
static const struct family families[] = {
	{ SESSION_PHP, ",-", 22, find_php_keyed },
	{ SESSION_PHP_SERIALIZE, ",-", 22, find_php_array },
	{ SESSION_JSON, "._~-", 8, find_json },
};

static const struct family *
family_of(enum session_format format)
{
	size_t i = 0;

	while (families[i].format != format)
		i++;
	return &families[i];
}

static bool
is_id(const struct family *family, const char *p, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		if (!((p[i] >= '0' && p[i] <= '9') ||
		    (p[i] >= 'A' && p[i] <= 'Z') ||
		    (p[i] >= 'a' && p[i] <= 'z') ||
		    (p[i] != '\0' && strchr(family->id_extra, p[i]) != NULL)))
			return false;
	}
	return n >= family->id_least;
}

enum fault
session_id(enum session_format format, struct slice cookies,
    struct slice cookie_name, struct session_id *id_out,
    struct fault_note *note)
{
	struct session_id id;
	struct slice raw;

	if (!cookie_first(cookies, cookie_name, &raw))
		return nobody(note, "there is no session cookie");
	if (!uri_decode(raw, id.text, sizeof(id.text), &id.n) ||
	    !is_id(family_of(format), id.text, id.n))
		return nobody(note, "the session cookie holds no session id");
	*id_out = id;
	return FAULT_NONE;
}

enum fault
session_user(enum session_format format, struct slice payload,
    struct slice path, struct user *user_out, struct fault_note *note)
{
	if (payload.n == 0)
		return nobody(note, "the session does not exist or is empty");
	if (payload.n > LIMIT_SESSION_BYTES)
		return nobody(note, "the session payload is too long");
	return family_of(format)->find(payload, path, user_out, note);
}
