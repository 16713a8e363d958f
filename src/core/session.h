/* Who a stored session belongs to.
 *
 * Two steps with one Redis read between them: the cookie gives the id, the
 * payload gives the user.  A site's way of storing sessions is one row of
 * the table in session.c.  "Nobody" is an answer, not a fault; why is only
 * for the log. */
#ifndef SSE_CORE_SESSION_H
#define SSE_CORE_SESSION_H

#include <stdbool.h>

#include "base/fault.h"
#include "base/slice.h"
#include "core/limits.h"
#include "core/user.h"

enum session_format {
	SESSION_PHP,		/* session.serialize_handler = php */
	SESSION_PHP_SERIALIZE,
	SESSION_JSON
};

struct session_id {
	char text[LIMIT_SESSION_ID_BYTES];
	size_t n;
};

/* Take the session id out of a Cookie header.  It is checked against the
 * family's alphabet and length, because it becomes part of a Redis key.
 * FAULT_DENIED when there is none that could be one. */
enum fault session_id(enum session_format format, struct slice cookies,
    struct slice cookie_name, struct session_id *id_out,
    struct fault_note *note) FAULT_CHECK;

/* Find the user at path in a payload.  The id must be a string or an
 * integer of 1 to LIMIT_USER_BYTES bytes without control characters; 0,
 * empty, null, true, a float, an array are nobody: FAULT_DENIED, as for a
 * payload that is not whole or longer than LIMIT_SESSION_BYTES. */
enum fault session_user(enum session_format format, struct slice payload,
    struct slice path, struct user *user_out, struct fault_note *note)
    FAULT_CHECK;

#endif
