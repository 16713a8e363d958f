#include "core/shapecheck.h"

#include <string.h>

#include "core/checker.h"
#include "core/limits.h"

/* What a part may be taken from, in the order of enum shape_from. */
static const char *const froms[] = { "field", "json", "fixed", "entry" };

#define FROMS (sizeof(froms) / sizeof(froms[0]))

/* "field NAME" and its like; of the words, those up to most, and entry. */
static enum fault
parse_part(struct slice text, const char *form, bool is_event,
    struct shape_part *part, struct fault_note *note)
{
	struct slice rest = text, word;
	size_t i = 0;
	bool is_form;

	(void)slice_word(&rest, &word);
	while (i < FROMS && !slice_equals(word, froms[i]))
		i++;
	part->from = (enum shape_from)i;
	is_form = slice_word(&rest, &part->word) == (i != SHAPE_ENTRY) &&
	    slice_trim(rest).n == 0;
	if (i == FROMS || !is_form ||
	    i == (is_event ? SHAPE_ENTRY : SHAPE_FIXED))
		return fault_set(note, FAULT_CONFIG, "it must read %s", form);
	if (i == SHAPE_FIXED && part->word.n > LIMIT_EVENT_TYPE_BYTES)
		return fault_set(note, FAULT_CONFIG,
		    "a type has at most %d bytes", LIMIT_EVENT_TYPE_BYTES);
	return i == SHAPE_JSON ? keypath_parse(part->word, &part->path, note) :
	    FAULT_NONE;
}

static void
check_parts(const struct checker *c, const struct stream_section *stream,
    struct shape *shape)
{
	struct fault_note note;

	if (stream->event != NULL && parse_part(slice_of(stream->event),
	    "'field NAME', 'json PATH' or 'fixed WORD'", true, &shape->event,
	    &note) != FAULT_NONE)
		checker_error(c, "event", note.text);
	if (stream->data != NULL && parse_part(slice_of(stream->data),
	    "'field NAME', 'json PATH' or 'entry'", false, &shape->data,
	    &note) != FAULT_NONE)
		checker_error(c, "data", note.text);
}

/* It must be one that can stand in a query as it is. */
static bool
is_parameter(const char *name)
{
	return name[strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	    "abcdefghijklmnopqrstuvwxyz0123456789_-.")] == '\0';
}

void
shapecheck(struct config_report *r, struct stream_section *stream,
    const struct vars *known)
{
	const struct checker c = checker_of(r, "stream", &stream->at);
	struct shape *shape = &stream->shape;
	struct fault_note note;
	size_t i;

	check_parts(&c, stream, shape);
	for (i = 0; i < stream->map.n; i++) {
		if (typemap_add(&shape->map, slice_of(stream->map.text[i]),
		    &note) != FAULT_NONE)
			config_report(r, stream->map.place[i], "map",
			    note.text);
	}
	for (i = 0; i < stream->filter.n; i++) {
		if (filter_add(&shape->filters,
		    slice_of(stream->filter.text[i]), known, &note) !=
		    FAULT_NONE)
			config_report(r, stream->filter.place[i], "filter",
			    note.text);
	}
	if (stream->filter_query != NULL &&
	    !is_parameter(stream->filter_query))
		checker_error(&c, "filter_query", "a parameter's name is made "
		    "of letters, digits, '_', '-' and '.'");
	shape->query = stream->filter_query;
	shape->max_data = (size_t)stream->max_data;
}
