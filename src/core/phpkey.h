/* Whether a key of PHP's is the name of a path. */
#ifndef SSE_CORE_PHPKEY_H
#define SSE_CORE_PHPKEY_H

#include <stdbool.h>
#include <stdint.h>

#include "base/slice.h"

/* Is name the integer key as PHP writes it: no plus, no leading zero? */
bool phpkey_is_number(struct slice name, int64_t key);

/* Is name the string key?  A property of an object goes by its plain name:
 * a key that starts with NUL is a protected or private one, and its name
 * stands behind the last NUL. */
bool phpkey_is_text(struct slice name, struct slice key, bool object);

/* False for a property that starts with NUL and has no class behind it. */
bool phpkey_is_property(struct slice key);

#endif
