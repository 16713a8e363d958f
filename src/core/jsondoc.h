/* A JSON document as a tree, read with json-c: strictly, and in bounded
 * memory.  Nothing else includes json-c. */
#ifndef SSE_CORE_JSONDOC_H
#define SSE_CORE_JSONDOC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"
#include "base/slice.h"
#include "core/keypath.h"

struct json_object;	/* json-c's node; NULL is both null and nothing */

enum jsondoc_kind {
	JSONDOC_NULL,
	JSONDOC_BOOL,
	JSONDOC_INT,	/* of at most 2^53 on either side of zero */
	JSONDOC_REAL,	/* finite: a fraction, an exponent, a larger integer */
	JSONDOC_STRING,
	JSONDOC_ARRAY,
	JSONDOC_OBJECT,
	JSONDOC_HUGE	/* a number that is not finite */
};

/* Read one object.  FAULT_INPUT unless it is JSON as RFC 8259 has it, whose
 * members' names differ, of at most depth containers in one another;
 * FAULT_LIMIT beyond LIMIT_SESSION_BYTES, LIMIT_JSON_VALUES or
 * LIMIT_JSON_CONTAINERS.  The note says what is wrong and where, and quotes
 * nothing. */
enum fault jsondoc_read(struct slice text, size_t depth,
    struct json_object **root_out, struct fault_note *note) FAULT_CHECK;

void jsondoc_free(struct json_object *root);

/* What follows borrows from the tree. */
enum jsondoc_kind jsondoc_kind(struct json_object *node);
int64_t jsondoc_int(struct json_object *node);		/* JSONDOC_INT */
double jsondoc_real(struct json_object *node);		/* or JSONDOC_REAL */
struct slice jsondoc_string(struct json_object *node);	/* JSONDOC_STRING */
size_t jsondoc_length(struct json_object *node);	/* JSONDOC_ARRAY */
struct json_object *jsondoc_element(struct json_object *node, size_t i);

/* The member of an object.  False when there is none of that name; one that
 * is null is there. */
bool jsondoc_member(struct json_object *node, struct slice name,
    struct json_object **member_out);

/* The name of member number i of an object, in the order of the text.  False
 * when there are not so many. */
bool jsondoc_name(struct json_object *node, size_t i, struct slice *name_out);

/* Follow path through objects, and through arrays by decimal indices. */
bool jsondoc_find(struct json_object *root, const struct keypath *path,
    struct json_object **found_out);

#endif
