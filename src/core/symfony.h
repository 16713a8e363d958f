/* Whom Symfony's security token in a session names.
 *
 * The token is the string that a firewall keeps in the session, the output
 * of serialize() whatever wrote the session around it. */
#ifndef SSE_CORE_SYMFONY_H
#define SSE_CORE_SYMFONY_H

#include <stdbool.h>

#include "base/fault.h"
#include "base/slice.h"
#include "core/keypath.h"
#include "core/phpsession.h"
#include "core/phpval.h"

/* The way to the user takes three names of a path. */
#define SYMFONY_USER_PARTS_MAX (KEYPATH_PARTS_MAX - 3)

/* Find the value at path `user` in the user object of the token under
 * login_key ("_security_" and the firewall's context).
 *
 * Only the token classes of Symfony itself count, by their exact names,
 * because others may stand there before a login is complete; and only tokens
 * that say they are authenticated.  With remembered, a token that was made
 * from a remember-me cookie counts too.  Who switched to another user is that
 * user.  A user that serialises itself has no readable parts.
 * FAULT_DENIED when nobody is logged in, FAULT_INPUT when the payload or the
 * token in it is malformed. */
enum fault symfony_user(struct slice payload, enum php_handler handler,
    const char *login_key, bool remembered, const struct keypath *user,
    struct phpval *val_out, struct fault_note *note) FAULT_CHECK;

#endif
