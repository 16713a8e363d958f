/* How much of a FastCGI request is there: more bytes never make it less. */
#include "fcgi/gate.h"
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct slice text = fuzz_input(data, n), part = text;
	enum gate_progress whole = gate_progress_of(text);

	for (part.n = 0; part.n < text.n; part.n++)
		MUST(gate_progress_of(part) <= whole);
	return 0;
}
