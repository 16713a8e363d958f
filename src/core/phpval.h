/* PHP's serialize format, walked where it lies.
 *
 * One call reads a whole session payload, checks every byte of it, and finds
 * the value at a path.  Nothing is allocated, copied or instantiated; depth,
 * lengths and counts are checked before use, so hostile bytes cost at most
 * LIMIT_PAYLOAD_HOPS + 1 passes.  What PHP would refuse is refused, and so is
 * what no PHP writes: an answer is only given for a payload that is whole.
 * (One thing is looked at only where the path leads there: whether r: refers
 * to an object.)
 * Source: php-src, ext/standard/var_unserializer.re and ext/session. */
#ifndef SSE_CORE_PHPVAL_H
#define SSE_CORE_PHPVAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"
#include "base/slice.h"
#include "core/keypath.h"

enum phpval_layout {
	PHPVAL_KEYED,	/* session.serialize_handler = php: name|value... */
	PHPVAL_BINARY,	/* php_binary: a byte of length, name, value... */
	PHPVAL_ARRAY,	/* php_serialize: one array */
	PHPVAL_VALUE	/* serialize(): one value of any type */
};

enum phpval_kind {
	PHPVAL_NONE,	/* the path leads nowhere */
	PHPVAL_INT,
	PHPVAL_STRING,
	PHPVAL_TRUE,
	PHPVAL_OBJECT,	/* its text is the class */
	PHPVAL_OTHER	/* null, false, float, array, enum, what serialises
			 * itself */
};

struct phpval {
	enum phpval_kind kind;
	int64_t number;
	struct slice text;	/* inside the payload */
	bool escaped;		/* it is an S: string: see phpval_string */
};

/* Find the value at path, whose names are array keys (a decimal one also
 * matches an integer key) or properties by their plain name.  References are
 * followed.  With no names it is the value of PHPVAL_VALUE itself; the other
 * layouts need one (FAULT_CONFIG).
 * FAULT_INPUT when the payload is malformed or too deep, has a name of the
 * path twice, or refers to something that cannot be numbered. */
enum fault phpval_find(struct slice payload, enum phpval_layout layout,
    const struct keypath *path, struct phpval *val_out,
    struct fault_note *note) FAULT_CHECK;

/* Copy a PHPVAL_STRING's bytes, unescaped, into out.  False when they do not
 * fit in room. */
bool phpval_string(const struct phpval *val, char *out, size_t room,
    size_t *n_out);

/* Is the payload one plain string and nothing else?  Its bytes are in it. */
bool phpval_unwrap(struct slice payload, struct slice *text_out);

#endif
