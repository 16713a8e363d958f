/* Who a stored session belongs to.
 *
 * Two steps with one Redis read between them: the cookie gives the id, the
 * payload gives the user.  A site's way of keeping sessions is one row of
 * the table in session.c.  "Nobody" is an answer, not a fault; why is only
 * for the log: to a client all of them look the same. */
#ifndef SSE_CORE_SESSION_H
#define SSE_CORE_SESSION_H

#include <stdbool.h>

#include "base/fault.h"
#include "base/slice.h"
#include "core/keypath.h"
#include "core/limits.h"
#include "core/phpsession.h"
#include "core/user.h"
#include "crypto/crypto.h"

#define SESSION_SECRETS_MAX 8

enum session_format {
	SESSION_PHP,		/* session.serialize_handler = php */
	SESSION_PHP_SERIALIZE,
	SESSION_PHP_BINARY,
	SESSION_IGBINARY,
	SESSION_MSGPACK,
	SESSION_LARAVEL,
	SESSION_SYMFONY,
	SESSION_EXPRESS,
	SESSION_DJANGO,
	SESSION_JSON
};

enum session_serialization {
	SERIALIZATION_PHP,
	SERIALIZATION_JSON
};

/* How a site keeps its sessions; slices are borrowed. */
struct session_terms {
	enum session_format format;
	struct slice cookie;		/* its name */
	struct keypath user;		/* where the user id is */
	struct secret secret[SESSION_SECRETS_MAX];	/* current one first */
	size_t secrets;
	enum php_handler serializer;	/* Laravel, Symfony */
	enum crypto_cipher cipher;	/* Laravel, as what follows */
	bool cookie_encrypted;
	bool cookie_serialized;
	bool encrypt;
	enum session_serialization serialization;
	const char *login_key;		/* Symfony */
	bool remembered;		/* Symfony */
	struct slice cookie_prefix;	/* Express */
};

struct session_id {
	char text[LIMIT_SESSION_ID_BYTES];
	size_t n;
};

/* What a family's sites use unless they say otherwise. */
struct session_defaults {
	const char *cookie;
	const char *key_prefix;		/* NULL: differs too much to guess */
	const char *user;
};

struct session_defaults session_defaults(enum session_format format);

/* Does a request bring a session cookie at all?  An empty one is none. */
bool session_carried(const struct session_terms *terms, struct slice cookies);

/* Take the session id out of a Cookie header, its signature or encryption
 * checked first, then its alphabet and length, because it becomes part of a
 * Redis key.  FAULT_DENIED when there is none that could be one. */
enum fault session_id(const struct session_terms *terms,
    struct slice cookies, struct session_id *id_out, struct fault_note *note)
    FAULT_CHECK;

/* Find the user in a payload.  FAULT_DENIED when it is not whole, longer
 * than LIMIT_SESSION_BYTES, or nobody's. */
enum fault session_user(const struct session_terms *terms,
    struct slice payload, struct user *user_out, struct fault_note *note)
    FAULT_CHECK;

/* For the families that have files of their own: the user at a path of a
 * PHP session's payload, and of a JSON document.  FAULT_DENIED when that is
 * nobody, FAULT_INPUT or FAULT_LIMIT when it is not whole. */
enum fault session_php_user(struct slice payload, enum php_handler handler,
    const struct keypath *path, struct user *user_out,
    struct fault_note *note) FAULT_CHECK;
enum fault session_json_user(struct slice document,
    const struct keypath *path, struct user *user_out,
    struct fault_note *note) FAULT_CHECK;

/* Their names in the configuration, NULL-ended. */
extern const char *const session_formats[];

/* A format in whose form a payload seems to be, for people; NULL when it
 * looks like none. */
const char *session_guess(struct slice payload);

#endif
