/* One value out of a JSON document, read with json-c.
 *
 * json-c is lax in places (RFC 8259 is not): types are checked exactly here,
 * the whole text must be one document, and numbers beyond 2^53 are refused
 * because writers and readers disagree about them. */
#ifndef SSE_CORE_JSONVAL_H
#define SSE_CORE_JSONVAL_H

#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"
#include "base/slice.h"

enum jsonval_kind {
	JSONVAL_NONE,
	JSONVAL_INT,
	JSONVAL_STRING,	/* its bytes are in the caller's text */
	JSONVAL_OTHER
};

struct jsonval {
	enum jsonval_kind kind;
	int64_t number;
	size_t n;	/* of the string */
};

/* Find the value at path, components separated by '/': members of objects,
 * or decimal indices of arrays.  A string is copied to text, which holds room
 * bytes and gets no NUL; one that does not fit is JSONVAL_OTHER.
 * FAULT_INPUT when the document is malformed or too deep. */
enum fault jsonval_find(struct slice document, struct slice path, char *text,
    size_t room, struct jsonval *val_out, struct fault_note *note)
    FAULT_CHECK;

#endif
