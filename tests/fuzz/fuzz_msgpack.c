/* A path, NUL, and a payload of msgpack. */
#include "core/msgpack.h"
#include "fuzz.h"

static void
look(struct slice payload, const struct keypath *path)
{
	struct phpval val;

	if (msgpack_find(payload, path, &val, NULL) != FAULT_NONE)
		return;
	MUST(!val.escaped);
	if (val.kind == PHPVAL_STRING || val.kind == PHPVAL_OBJECT)
		MUST(val.text.p >= payload.p && val.text.n <= payload.n &&
		    val.text.p + val.text.n <= payload.p + payload.n);
	MUST(path->n > 0 || val.kind != PHPVAL_NONE);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct slice rest = fuzz_input(data, n), path = fuzz_part(&rest);
	struct keypath keys = { .n = 0 }, root = { .n = 0 };

	if (keypath_parse(path, &keys, NULL) == FAULT_NONE)
		look(rest, &keys);
	look(rest, &root);
	return 0;
}
