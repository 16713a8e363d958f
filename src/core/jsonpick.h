/* One value of a JSON text, found in place: nothing is built, so its size is
 * no matter, and what is found keeps the form that its writer gave it.
 *
 * The text must be one that jsonlint_check() has accepted. */
#ifndef SSE_CORE_JSONPICK_H
#define SSE_CORE_JSONPICK_H

#include <stdbool.h>
#include <stddef.h>

#include "base/fault.h"
#include "base/slice.h"
#include "core/keypath.h"

enum jsonpick_kind {
	JSONPICK_STRING,
	JSONPICK_NUMBER,
	JSONPICK_TRUE,
	JSONPICK_FALSE,
	JSONPICK_NULL,
	JSONPICK_OBJECT,
	JSONPICK_ARRAY
};

struct jsonpick {
	enum jsonpick_kind kind;
	struct slice text;	/* as it is written; a string with quotes */
};

/* Follow path through objects, and through arrays by decimal indices.  Of
 * members with one name the last counts, as for JSON.parse().  False when
 * there is nothing. */
bool jsonpick_find(struct slice json, const struct keypath *path,
    struct jsonpick *found_out);

/* Take the next member of an object, whose text *rest is at first.  False
 * behind the last one. */
bool jsonpick_member(struct slice *rest, struct jsonpick *name_out,
    struct jsonpick *value_out);

/* A string without quotes and escapes into out, which holds room bytes and
 * gets no NUL; string->text.n bytes are always enough.  False when it does
 * not fit; out is then undefined and *n_out untouched. */
bool jsonpick_string(const struct jsonpick *string, char *out, size_t room,
    size_t *n_out) FAULT_CHECK;

/* Below, at or above zero as the bytes of a string, without quotes and
 * escapes, sort before these, are the same, or sort behind. */
int jsonpick_compare(const struct jsonpick *string, struct slice bytes);

#endif
