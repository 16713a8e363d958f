/* A cursor: what is accepted is printed back to the letter. */
#include <string.h>

#include "core/eventid.h"
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct slice text = fuzz_input(data, n);
	struct eventid id;
	char printed[EVENTID_TEXT_BYTES];

	if (eventid_parse(text, &id)) {
		MUST(eventid_print(id, printed) == n);
		MUST(memcmp(printed, data, n) == 0);
		MUST(eventid_compare(id, id) == 0);
	}
	return 0;
}
