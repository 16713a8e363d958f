/* Numbers as JSON writes them, compared as they are written: in doubles
 * 9007199254740993 would be the same as 9007199254740992, and one user's id
 * like another's. */
#ifndef SSE_CORE_DECIMAL_H
#define SSE_CORE_DECIMAL_H

#include <stdbool.h>

#include "base/slice.h"

/* Is the whole text a number of JSON (RFC 8259, section 6)? */
bool decimal_is_number(struct slice text);

/* The same without fraction and exponent, and not -0: written in one way
 * only. */
bool decimal_is_whole(struct slice text);

/* Below, at or above zero as a is less than, equal to or more than b.  Both
 * must be numbers.  Exponents of more than 15 digits count as the largest of
 * these. */
int decimal_compare(struct slice a, struct slice b);

#endif
