/* Who somebody is, whatever it was that told. */
#ifndef SSE_CORE_USER_H
#define SSE_CORE_USER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"
#include "base/slice.h"
#include "core/limits.h"

struct user {
	char text[LIMIT_USER_BYTES];
	size_t n;
};

/* The last check on every user id: 1 to LIMIT_USER_BYTES bytes of UTF-8
 * without control characters, and not "0", which is how several applications
 * write nobody.  FAULT_DENIED otherwise. */
enum fault user_accept(struct slice id, struct user *user_out,
    struct fault_note *note) FAULT_CHECK;

/* The same for an id that is a number. */
enum fault user_accept_number(int64_t id, struct user *user_out,
    struct fault_note *note) FAULT_CHECK;

/* The same for a value of a JSON document, which must be a string or an
 * integer. */
struct json_object;
enum fault user_accept_json(struct json_object *id, struct user *user_out,
    struct fault_note *note) FAULT_CHECK;

bool user_equals(const struct user *a, const struct user *b);
struct slice user_view(const struct user *user);

#endif
