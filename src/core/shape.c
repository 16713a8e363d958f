#include "core/shape.h"

#include "core/jsonlint.h"
#include "core/jsonput.h"
#include "core/template.h"
#include "core/uri.h"

#define SCRATCH_KEPT_BYTES 65536

/* ---- a visitor ---- */

static enum fault
take_wanted(const char *name, struct slice query, struct buf *room,
    struct fault_note *note)
{
	char text[LIMIT_URI_BYTES];
	size_t n;

	/* What a whole query holds fits, so this is none and not too long. */
	if (name == NULL || !uri_query(query, name, text, sizeof(text), &n))
		return FAULT_NONE;
	if (n > LIMIT_WANTED_BYTES || !buf_add(room, text, n))
		return fault_set(note, FAULT_INPUT,
		    "the query's '%s' is longer than %d bytes", name,
		    LIMIT_WANTED_BYTES);
	return FAULT_NONE;
}

enum fault
shape_open(struct shape_visitor *v, const struct shape *shape,
    const struct vars *vars, struct slice query, struct buf *room,
    struct fault_note *note)
{
	const struct filter_set *filters = &shape->filters;
	size_t end[FILTERS_MAX], at, i;
	const size_t before = room->n;
	enum fault fault;

	for (i = 0; i < filters->n; i++) {
		if (filters->filter[i].kind == FILTER_JSON &&
		    filters->filter[i].text.n > 0) {
			fault = template_expand(filters->filter[i].text, vars,
			    room, note);
			if (fault != FAULT_NONE)
				return fault;
		}
		end[i] = room->n;
	}
	at = room->n;
	fault = take_wanted(shape->query, query, room, note);
	if (fault != FAULT_NONE)
		return fault;
	/* From here on room stays where it is. */
	*v = (struct shape_visitor){ .shape = shape };
	v->wanted = slice_after(buf_view(room), at);
	for (at = before, i = 0; i < filters->n; at = end[i++]) {
		v->value[i] = slice_after(buf_view(room), at);
		v->value[i].n = end[i] - at;
	}
	return FAULT_NONE;
}

/* ---- an entry ---- */

struct work {
	struct shape_visitor *v;
	const struct slice *field;
	size_t fields;
	struct buf *scratch;
	struct slice payload;
	bool has_payload;
	bool too_large;		/* the entry, for scratch */
	bool is_read, is_json;
	struct fault_note *note;
};

static enum shape_result
bad(struct work *w, const char *why)
{
	(void)fault_set(w->note, FAULT_INPUT, "%s", why);
	return SHAPE_BAD;
}

/* The value of a field; empty where there is none. */
static struct slice
field_of(const struct work *w, struct slice name)
{
	struct slice none = { NULL, 0 };
	size_t i;

	for (i = 0; i < w->fields; i++) {
		if (slice_same(w->field[2 * i], name))
			return w->field[2 * i + 1];
	}
	return none;
}

/* All fields as an object; what our own writers note beside an event is no
 * part of it. */
static bool
add_entry(const struct work *w)
{
	bool done = buf_add_text(w->scratch, "{"), first = true;
	size_t i;

	for (i = 0; done && i < w->fields; i++) {
		if (slice_equals(w->field[2 * i], "p"))
			continue;
		done = (first || buf_add_text(w->scratch, ",")) &&
		    jsonput_string(w->scratch, w->field[2 * i]) &&
		    buf_add_text(w->scratch, ":") &&
		    jsonput_string(w->scratch, w->field[2 * i + 1]);
		first = false;
	}
	return done && buf_add_text(w->scratch, "}");
}

static struct slice
payload_of(struct work *w)
{
	const struct shape_part *data = &w->v->shape->data;

	if (w->has_payload)
		return w->payload;
	w->has_payload = true;
	if (data->from == SHAPE_FIELD)
		w->payload = field_of(w, data->word);
	else if (data->from == SHAPE_JSON)
		w->payload = field_of(w, slice_of("data"));
	else if (add_entry(w))
		w->payload = buf_view(w->scratch);
	else
		w->too_large = true;
	return w->payload;
}

/* What is at a path of the payload; false where it is no JSON. */
static bool
find(struct work *w, const struct keypath *path, struct jsonpick *found_out)
{
	struct jsonlint lint;

	if (!w->is_read) {
		w->is_read = true;
		w->v->read_json++;
		w->is_json = jsonlint_check(payload_of(w),
		    LIMIT_PAYLOAD_DEPTH, &lint);
	}
	return w->is_json && jsonpick_find(w->payload, path, found_out);
}

static bool
is_type(struct slice type)
{
	return type.n <= LIMIT_EVENT_TYPE_BYTES &&
	    slice_find(type, '\n') == type.n &&
	    slice_find(type, '\r') == type.n &&
	    slice_find(type, '\0') == type.n;
}

/* A type out of the payload, which may hold anything there. */
static struct slice
json_type(struct work *w)
{
	struct slice type = { w->v->type, 0 }, none = { NULL, 0 };
	struct jsonpick found;

	if (!find(w, &w->v->shape->event.path, &found))
		return none;
	if (found.kind == JSONPICK_STRING && jsonpick_string(&found,
	    w->v->type, sizeof(w->v->type), &type.n) && is_type(type))
		return type;
	w->v->odd_types++;
	return none;
}

static struct slice
type_of(struct work *w)
{
	const struct shape_part *event = &w->v->shape->event;

	switch (event->from) {
	case SHAPE_FIELD:
		return field_of(w, event->word);
	case SHAPE_JSON:
		return json_type(w);
	case SHAPE_FIXED:
	case SHAPE_ENTRY:
		break;
	}
	return event->word;
}

static bool
is_wanted(const struct shape_visitor *v, struct slice name)
{
	struct slice rest = v->wanted, type;

	if (rest.n == 0)
		return true;
	while (slice_split(&rest, ',', &type)) {
		if (slice_same(slice_trim(type), name))
			return true;
	}
	return false;
}

static bool
passes(struct work *w, size_t i, struct slice name)
{
	const struct filter *filter = &w->v->shape->filters.filter[i];
	struct jsonpick found;

	if (filter->kind != FILTER_JSON)
		return filter_has_type(filter, name) ==
		    (filter->kind == FILTER_TYPE);
	return find(w, &filter->path, &found) &&
	    filter_passes(filter, w->v->value[i], &found);
}

/* By type first: that is cheap, and may save looking into the payload. */
static bool
passes_all(struct work *w, struct slice name)
{
	const struct filter_set *filters = &w->v->shape->filters;
	int json;
	size_t i;

	if (!is_wanted(w->v, name))
		return false;
	for (json = 0; json <= 1; json++) {
		for (i = 0; i < filters->n; i++) {
			if ((filters->filter[i].kind == FILTER_JSON) ==
			    (json == 1) && !passes(w, i, name))
				return false;
		}
	}
	return true;
}

/* A part of the payload: as it is written there, a string as itself. */
static enum shape_result
take_part(struct work *w, struct slice *data_out)
{
	struct jsonpick found;
	struct slice part;

	if (!find(w, &w->v->shape->data.path, &found))
		return bad(w, w->is_json ?
		    "the payload lacks what 'data' takes out of it" :
		    "the payload, out of which 'data' takes a part, is no "
		    "JSON object");
	part = found.text;
	if (found.kind == JSONPICK_STRING) {
		if (!buf_reserve(w->scratch, part.n) ||
		    !jsonpick_string(&found, w->scratch->p, part.n, &part.n))
			return bad(w, "the data does not fit");
		w->scratch->n = part.n;
		part.p = w->scratch->p;
	}
	*data_out = part;
	return SHAPE_SEND;
}

static enum shape_result
take_data(struct work *w, struct slice *data_out)
{
	const struct shape *shape = w->v->shape;
	enum shape_result result = SHAPE_SEND;

	if (shape->data.from == SHAPE_JSON)
		result = take_part(w, data_out);
	else
		*data_out = payload_of(w);
	if (result != SHAPE_SEND)
		return result;
	if (w->too_large)
		return bad(w, "the entry does not fit");
	if (data_out->n > shape->max_data) {
		(void)fault_set(w->note, FAULT_LIMIT,
		    "the data is longer than %zu bytes", shape->max_data);
		return SHAPE_BAD;
	}
	return SHAPE_SEND;
}

enum shape_result
shape_entry(struct shape_visitor *v, const struct slice *field, size_t fields,
    struct buf *scratch, struct slice *type_out, struct slice *data_out,
    struct fault_note *note)
{
	struct work w = { .v = v, .field = field, .fields = fields,
	    .scratch = scratch, .note = note };
	struct slice type, name, mapped;

	buf_reset(scratch, SCRATCH_KEPT_BYTES);
	type = type_of(&w);
	name = type.n == 0 ? slice_of("message") : type;
	if (!typemap_apply(&v->shape->map, name, &mapped))
		return SHAPE_SKIP;
	/* Of one that is too large to be judged nobody knows. */
	if (!passes_all(&w, mapped) && !w.too_large)
		return SHAPE_SKIP;
	if (!slice_same(mapped, name))
		type = mapped;
	if (!is_type(type))
		return bad(&w, "the event type holds a line break or NUL, "
		    "or is too long");
	*type_out = type;
	return take_data(&w, data_out);
}
