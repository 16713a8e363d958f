/* A PHP session's payload, whatever session.serialize_handler wrote it. */
#ifndef SSE_CORE_PHPSESSION_H
#define SSE_CORE_PHPSESSION_H

#include "base/fault.h"
#include "base/slice.h"
#include "core/keypath.h"
#include "core/phpval.h"

enum php_handler {
	PHP_HANDLER_NONE,	/* no serialiser */
	PHP_HANDLER_PHP,
	PHP_HANDLER_PHP_SERIALIZE,
	PHP_HANDLER_PHP_BINARY,
	PHP_HANDLER_IGBINARY,
	PHP_HANDLER_MSGPACK
};

/* Find the value at path, as phpval_find does; the path has a name, since a
 * session is always a list of variables.  An empty payload is a session
 * without any.  FAULT_INPUT when the payload is malformed or passes a cap. */
enum fault phpsession_find(enum php_handler handler, struct slice payload,
    const struct keypath *path, struct phpval *val_out,
    struct fault_note *note) FAULT_CHECK;

/* The string that a serialiser made this payload of, and nothing else: the
 * layer that phpredis' option puts around a value.  PHP_HANDLER_NONE adds
 * none; PHP_HANDLER_PHP and its kin are all serialize() here.
 * FAULT_INPUT when it is no whole string. */
enum fault phpsession_unwrap(enum php_handler handler, struct slice payload,
    struct slice *text_out, struct fault_note *note) FAULT_CHECK;

#endif
