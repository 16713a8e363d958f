/* A path, NUL, and a session of Symfony's, as every handler reads it. */
#include "core/symfony.h"
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct slice rest = fuzz_input(data, n), path = fuzz_part(&rest);
	enum php_handler handler;
	struct keypath keys;
	struct phpval val, strict;
	struct slice text;

	if (keypath_parse(path, &keys, NULL) != FAULT_NONE)
		return 0;
	for (handler = PHP_HANDLER_PHP; handler <= PHP_HANDLER_MSGPACK;
	    handler++) {
		if (symfony_user(rest, handler, "_security_main", true,
		    &keys, &val, NULL) == FAULT_NONE) {
			if (val.kind == PHPVAL_STRING)
				MUST(val.text.p > rest.p && val.text.p +
				    val.text.n < rest.p + rest.n);
		} else {
			MUST(symfony_user(rest, handler, "_security_main",
			    false, &keys, &strict, NULL) != FAULT_NONE);
		}
	}
	for (handler = PHP_HANDLER_NONE; handler <= PHP_HANDLER_MSGPACK;
	    handler++) {
		if (phpsession_unwrap(handler, rest, &text, NULL) ==
		    FAULT_NONE)
			MUST(text.n <= rest.n);
	}
	return 0;
}
