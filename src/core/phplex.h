/* The tokens of PHP's serialize format, taken off the front of a slice.
 *
 * Each function is false on what is malformed or incomplete; the slice is
 * then of no more use.  Lengths are checked against what is there before they
 * are used. */
#ifndef SSE_CORE_PHPLEX_H
#define SSE_CORE_PHPLEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/slice.h"

/* One character. */
bool phplex_take(struct slice *in, char c);

/* The bytes up to stop, which is taken too. */
bool phplex_until(struct slice *in, char stop, struct slice *text);

/* A length or count, and the character behind it. */
bool phplex_size(struct slice *in, char stop, uint64_t *n);

/* :N:"BYTES" as it stands behind the tag of a string or class; N counts the
 * bytes as they are. */
bool phplex_quoted(struct slice *in, struct slice *text);

/* The same behind S, where N counts what is left after unescaping. */
bool phplex_escaped_quoted(struct slice *in, struct slice *text);

/* One byte of an S string, unescaped, or -1. */
int phplex_escaped(struct slice *text);

/* [+-]?[0-9]+ within 64 bits; leading zeros are legal in PHP. */
bool phplex_int(struct slice text, int64_t *value);

bool phplex_is_double(struct slice text);

#endif
