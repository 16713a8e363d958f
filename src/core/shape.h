/* From an entry of a topic to an event: its type, its data, and whether this
 * visitor gets it at all.
 *
 * An entry is a list of fields.  Its payload is the field that `data` names;
 * where `data` takes a part of it, the field "data"; where `data` takes the
 * whole entry, that as a JSON object.  A payload need not be JSON: what would
 * be looked up in it is then not there. */
#ifndef SSE_CORE_SHAPE_H
#define SSE_CORE_SHAPE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/fault.h"
#include "base/slice.h"
#include "core/filter.h"
#include "core/keypath.h"
#include "core/limits.h"
#include "core/typemap.h"
#include "core/vars.h"

enum shape_from {
	SHAPE_FIELD,	/* word: the field's name */
	SHAPE_JSON,	/* path */
	SHAPE_FIXED,	/* word: the type itself */
	SHAPE_ENTRY
};

struct shape_part {
	enum shape_from from;
	struct slice word;	/* borrowed from the configuration */
	struct keypath path;
};

struct shape {
	struct shape_part event;
	struct shape_part data;
	struct typemap map;
	struct filter_set filters;
	const char *query;	/* the client's parameter; NULL: none */
	size_t max_data;
};

/* One visitor's: a shape with its templates filled in. */
struct shape_visitor {
	const struct shape *shape;
	struct slice value[FILTERS_MAX];	/* what filters compare with */
	struct slice wanted;	/* types, comma-separated; empty: all */
	char type[LIMIT_EVENT_TYPE_BYTES];	/* one out of JSON */
	uint64_t odd_types;	/* so many were taken for none */
	uint64_t read_json;	/* so many payloads were looked into */
};

enum shape_result {
	SHAPE_SEND,
	SHAPE_SKIP,	/* he is not meant to get it: only the cursor moves */
	SHAPE_BAD	/* he is, and it cannot be sent: the note says why */
};

/* Fill in the templates, and take what the client asks for out of his query.
 * What v holds borrows from what is appended to room, which must stay as it
 * is then: at most SHAPE_ROOM_BYTES.  FAULT_INPUT when the client asks for
 * more than can be kept; FAULT_LIMIT when a template grows too long. */
#define SHAPE_ROOM_BYTES (FILTERS_MAX * LIMIT_KEY_BYTES + LIMIT_WANTED_BYTES)
enum fault shape_open(struct shape_visitor *v, const struct shape *shape,
    const struct vars *vars, struct slice query, struct buf *room,
    struct fault_note *note) FAULT_CHECK;

/* Shape an entry with so many fields: name, value, name, value.  Type (empty:
 * none) and data are valid until the next one is, scratch changes or the
 * fields go.  scratch is emptied first; an entry that needs more of it than
 * its cap is bad.
 *
 * Maps and filters take no type for "message", as browsers do. */
enum shape_result shape_entry(struct shape_visitor *v,
    const struct slice *field, size_t fields, struct buf *scratch,
    struct slice *type_out, struct slice *data_out, struct fault_note *note);

#endif
