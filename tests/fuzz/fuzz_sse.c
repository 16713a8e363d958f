/* An event type, NUL, and data: no line of the output may be another field
 * than it was meant to be. */
#include "core/sse.h"
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct slice rest = fuzz_input(data, n), line;
	struct event event = { { 1, 2 }, fuzz_part(&rest), rest };
	struct buf out;
	size_t types = 0, blanks = 0, others = 0;

	buf_init(&out, 1 << 20);
	if (sse_event(&out, &event, NULL) == FAULT_NONE) {
		struct slice text = buf_view(&out);

		MUST(slice_find(text, '\r') == text.n);
		while (slice_split(&text, '\n', &line)) {
			types += slice_starts(line, "event: ");
			blanks += line.n == 0;
			others += line.n > 0 && !slice_starts(line, "data: ")
			    && !slice_starts(line, "event: ")
			    && !slice_equals(line, "id: 1-2");
		}
		MUST(types <= 1 && blanks == 2 && others == 0);
	} else {
		MUST(out.n == 0);
	}
	buf_fini(&out);
	return 0;
}
