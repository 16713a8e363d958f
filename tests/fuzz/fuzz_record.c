/* A `from` line, a topic's template, the path of the type, one letter for the
 * envelope, a channel, and the rest is a payload; NUL between them. */
#include <string.h>

#include "base/utf8.h"
#include "core/record.h"
#include "fuzz.h"

/* No value may bring a byte of its own into a key: those of the template, and
 * these. */
static void
must_be_plain(struct slice topic, struct slice template)
{
	size_t i;

	for (i = 0; i < topic.n; i++) {
		char c = topic.p[i];

		MUST((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
		    (c >= 'a' && c <= 'z') || c == '.' || c == '_' ||
		    c == '-' || c == ':' ||
		    slice_find(template, c) < template.n);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct slice rest = fuzz_input(data, n);
	struct slice line = fuzz_part(&rest), topic = fuzz_part(&rest);
	struct slice path = fuzz_part(&rest), kind = fuzz_part(&rest);
	struct slice name = fuzz_part(&rest);
	struct record_terms terms = { .topic = topic,
	    .strip = slice_of("laravel-"), .envelope = kind.n > 0 ?
	    RECORD_LARAVEL : RECORD_NONE };
	struct record_route route;
	struct record_from from;
	struct buf room;

	if (record_from_parse(line, &from, NULL) != FAULT_NONE ||
	    record_template_check(topic, from.wildcards, NULL) != FAULT_NONE)
		return 0;
	MUST(from.wildcards <= RECORD_WILDCARDS_MAX);
	from.terms = &terms;
	if (keypath_parse(path, &terms.event_path, NULL) == FAULT_NONE)
		terms.event = RECORD_EVENT_JSON;
	(void)typemap_add(&terms.map, slice_of("drop.* -"), NULL);
	(void)typemap_add(&terms.map, slice_of("a* b"), NULL);
	buf_init(&room, RECORD_ROOM_BYTES);
	if (record_route(&from, name, rest, &room, &route, NULL) ==
	    FAULT_NONE && !route.drop) {
		MUST(route.topic.n > 0 && route.topic.n <= LIMIT_KEY_BYTES);
		must_be_plain(route.topic, topic);
		MUST(route.event.n <= LIMIT_EVENT_TYPE_BYTES);
		MUST(slice_find(route.event, '\n') == route.event.n);
		MUST(slice_find(route.event, '\r') == route.event.n);
		MUST(slice_find(route.event, '\0') == route.event.n);
		MUST(utf8_valid(route.event) && utf8_valid(route.data));
		MUST(route.data.n <= rest.n);
	}
	buf_fini(&room);
	return 0;
}
