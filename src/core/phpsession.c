#include "core/phpsession.h"

#include "core/igbinary.h"
#include "core/msgpack.h"

enum fault
phpsession_find(enum php_handler handler, struct slice payload,
    const struct keypath *path, struct phpval *val_out,
    struct fault_note *note)
{
	static const struct phpval none = { .kind = PHPVAL_NONE };

	if (path->n == 0)
		return fault_set(note, FAULT_CONFIG, "the path is empty");
	if (payload.n == 0) {
		*val_out = none;
		return FAULT_NONE;
	}
	switch (handler) {
	case PHP_HANDLER_NONE:
		break;
	case PHP_HANDLER_PHP:
		return phpval_find(payload, PHPVAL_KEYED, path, val_out,
		    note);
	case PHP_HANDLER_PHP_SERIALIZE:
		return phpval_find(payload, PHPVAL_ARRAY, path, val_out,
		    note);
	case PHP_HANDLER_PHP_BINARY:
		return phpval_find(payload, PHPVAL_BINARY, path, val_out,
		    note);
	case PHP_HANDLER_IGBINARY:
		return igbinary_find(payload, path, val_out, note);
	case PHP_HANDLER_MSGPACK:
		return msgpack_find(payload, path, val_out, note);
	}
	return fault_set(note, FAULT_CONFIG,
	    "a session's variables need a serialiser");
}

enum fault
phpsession_unwrap(enum php_handler handler, struct slice payload,
    struct slice *text_out, struct fault_note *note)
{
	static const struct keypath root = { .n = 0 };
	struct phpval val = { .kind = PHPVAL_NONE };
	enum fault fault = FAULT_NONE;

	switch (handler) {
	case PHP_HANDLER_NONE:
		*text_out = payload;
		return FAULT_NONE;
	case PHP_HANDLER_PHP:
	case PHP_HANDLER_PHP_SERIALIZE:
	case PHP_HANDLER_PHP_BINARY:
		if (phpval_unwrap(payload, &val.text))
			val.kind = PHPVAL_STRING;
		break;
	case PHP_HANDLER_IGBINARY:
		fault = igbinary_find(payload, &root, &val, note);
		break;
	case PHP_HANDLER_MSGPACK:
		fault = msgpack_find(payload, &root, &val, note);
		break;
	}
	if (fault != FAULT_NONE)
		return fault;
	if (val.kind != PHPVAL_STRING)
		return fault_set(note, FAULT_INPUT,
		    "the payload is no serialised string");
	*text_out = val.text;
	return FAULT_NONE;
}
