/* A path, NUL, and a session payload, in both of PHP's layouts. */
#include "core/phpval.h"
#include "fuzz.h"

static void
look(struct slice payload, enum phpval_layout layout, struct slice path)
{
	struct phpval val;
	char text[64];
	size_t size;

	if (phpval_find(payload, layout, path, &val, NULL) != FAULT_NONE)
		return;
	if (val.kind != PHPVAL_STRING)
		return;
	MUST(val.text.n <= payload.n);
	if (phpval_string(&val, text, sizeof(text), &size))
		MUST(size <= sizeof(text) && size <= val.text.n);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct slice rest = fuzz_input(data, n), path = fuzz_part(&rest);

	look(rest, PHPVAL_KEYED, path);
	look(rest, PHPVAL_ARRAY, path);
	return 0;
}
