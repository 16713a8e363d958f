/* A path, NUL, and a payload, in each of PHP's layouts. */
#include "core/phpval.h"
#include "fuzz.h"

static void
look(struct slice payload, enum phpval_layout layout, const struct keypath *path)
{
	struct phpval val;
	char text[64];
	size_t size;

	if (phpval_find(payload, layout, path, &val, NULL) != FAULT_NONE)
		return;
	if (val.kind != PHPVAL_STRING && val.kind != PHPVAL_OBJECT)
		return;
	MUST(val.text.n <= payload.n);
	MUST(val.text.p >= payload.p &&
	    val.text.p + val.text.n <= payload.p + payload.n);
	if (phpval_string(&val, text, sizeof(text), &size))
		MUST(size <= sizeof(text) && size <= val.text.n);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct slice rest = fuzz_input(data, n), path = fuzz_part(&rest);
	struct slice text;
	struct keypath keys = { .n = 0 };

	if (keypath_parse(path, &keys, NULL) != FAULT_NONE)
		keys.n = 0;
	look(rest, PHPVAL_KEYED, &keys);
	look(rest, PHPVAL_BINARY, &keys);
	look(rest, PHPVAL_ARRAY, &keys);
	look(rest, PHPVAL_VALUE, &keys);
	if (phpval_unwrap(rest, &text))
		MUST(text.p > rest.p && text.n < rest.n);
	return 0;
}
