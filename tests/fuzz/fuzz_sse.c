/* An event type, NUL, and data: no line of the output may be another field
 * than it was meant to be. */
#include "core/sse.h"
#include "fuzz.h"

static void
try(struct slice id, struct slice type, struct slice data)
{
	struct event event = { id, type, data };
	size_t types = 0, blanks = 0, ids = 0, others = 0;
	struct slice line;
	struct buf out;

	buf_init(&out, 1 << 20);
	if (sse_event(&out, &event, NULL) == FAULT_NONE) {
		struct slice text = buf_view(&out);

		MUST(slice_find(text, '\r') == text.n);
		while (slice_split(&text, '\n', &line)) {
			types += slice_starts(line, "event: ");
			ids += slice_equals(line, "id: 1-2");
			blanks += line.n == 0;
			others += line.n > 0 && !slice_starts(line, "data: ")
			    && !slice_starts(line, "event: ")
			    && !slice_equals(line, "id: 1-2");
		}
		MUST(types == (type.n > 0) && ids == (id.n > 0));
		MUST(blanks == 2 && others == 0);
	} else {
		MUST(out.n == 0);
	}
	buf_fini(&out);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct slice rest = fuzz_input(data, n);
	const struct slice type = fuzz_part(&rest);

	try(slice_of("1-2"), type, rest);
	try(slice_of(NULL), type, rest);
	return 0;
}
