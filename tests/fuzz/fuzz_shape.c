/* Where type and data come from (one byte), where in the payload (two
 * paths), a map, two filters, a query, and then an entry's fields, with a
 * NUL between all of them: what is sent can be sent, and a client that asks
 * for some of it gets no more than one who does not. */
#include "core/shape.h"
#include "core/sse.h"
#include "fuzz.h"

#define FIELDS_MAX 8

static void
take_path(struct slice text, struct shape_part *part)
{
	part->word = text;
	if (keypath_parse(text, &part->path, NULL) != FAULT_NONE)
		part->path.n = 0;
}

/* Only what cannot be read is left out. */
static void
take_shape(struct slice *rest, const struct vars *vars, struct shape *shape)
{
	struct slice modes = fuzz_part(rest);
	unsigned mode = modes.n == 0 ? 0 : (unsigned char)modes.p[0];
	struct fault_note note;

	shape->event.from = mode % 3 == 0 ? SHAPE_FIELD :
	    mode % 3 == 1 ? SHAPE_JSON : SHAPE_FIXED;
	shape->data.from = mode / 3 % 3 == 0 ? SHAPE_FIELD :
	    mode / 3 % 3 == 1 ? SHAPE_JSON : SHAPE_ENTRY;
	shape->query = "q";
	shape->max_data = 1 << (mode / 9 % 20);
	take_path(fuzz_part(rest), &shape->event);
	take_path(fuzz_part(rest), &shape->data);
	(void)!typemap_add(&shape->map, fuzz_part(rest), &note);
	(void)!filter_add(&shape->filters, fuzz_part(rest), vars, &note);
	(void)!filter_add(&shape->filters, fuzz_part(rest), vars, &note);
}

static size_t
take_fields(struct slice *rest, struct slice *field)
{
	size_t n = 0;

	while (n < 2 * FIELDS_MAX && rest->n > 0)
		field[n++] = fuzz_part(rest);
	return n / 2;
}

static enum shape_result
run(const struct shape *shape, const struct vars *vars, struct slice query,
    const struct slice *field, size_t fields)
{
	struct shape_visitor v;
	struct buf room, scratch, wire;
	struct fault_note note;
	struct event event = { .id = { "1-1", 3 } };
	enum shape_result result = SHAPE_SKIP;

	buf_init(&room, SHAPE_ROOM_BYTES);
	buf_init(&scratch, 4096);
	buf_init(&wire, 8 << 20);
	if (shape_open(&v, shape, vars, query, &room, &note) == FAULT_NONE)
		result = shape_entry(&v, field, fields, &scratch,
		    &event.type, &event.data, &note);
	if (result == SHAPE_SEND) {
		MUST(event.data.n <= shape->max_data);
		MUST(sse_event(&wire, &event, &note) == FAULT_NONE);
		MUST(v.read_json <= 1 && v.odd_types <= 1);
	}
	buf_fini(&wire);
	buf_fini(&scratch);
	buf_fini(&room);
	return result;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct slice rest = fuzz_input(data, n), query;
	struct slice field[2 * FIELDS_MAX];
	struct shape shape = { .query = NULL };
	struct vars vars;
	enum shape_result all, wanted;
	size_t fields;

	vars_init(&vars);
	MUST(vars_add(&vars, slice_of("user"), slice_of("1e1")));
	take_shape(&rest, &vars, &shape);
	query = fuzz_part(&rest);
	fields = take_fields(&rest, field);
	all = run(&shape, &vars, slice_of(""), field, fields);
	wanted = run(&shape, &vars, query, field, fields);
	MUST(wanted == all || wanted == SHAPE_SKIP);
	return 0;
}
