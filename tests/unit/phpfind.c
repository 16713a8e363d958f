/* Ask the readers of PHP's formats, one question a line on standard input:
 *
 *   HANDLER PATH HEX           what is at PATH ("." is the root: for "value",
 *                              igbinary and msgpack) in the payload HEX?
 *   symfony:HANDLER PATH HEX   what is there in the user of its token under
 *                              "_security_main"?
 *
 * and one answer a line: fault, none, int N, text HEX, true, object HEX,
 * other. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "core/igbinary.h"
#include "core/msgpack.h"
#include "core/symfony.h"

static const struct {
	const char *name;
	enum php_handler handler;
} handlers[] = {
	{ "php", PHP_HANDLER_PHP },
	{ "php_serialize", PHP_HANDLER_PHP_SERIALIZE },
	{ "php_binary", PHP_HANDLER_PHP_BINARY },
	{ "igbinary", PHP_HANDLER_IGBINARY },
	{ "msgpack", PHP_HANDLER_MSGPACK },
};

static _Noreturn void
fail(const char *what)
{
	fprintf(stderr, "phpfind: %s\n", what);
	exit(2);
}

/* In place; a byte takes half the room of its digits. */
static size_t
unhex(char *text)
{
	size_t n;

	for (n = 0; text[2 * n] != '\0'; n++) {
		int high = number_hex_digit(text[2 * n]);
		int low = high < 0 ? -1 : number_hex_digit(text[2 * n + 1]);

		if (low < 0)
			fail("a payload is written in hexadecimal");
		text[n] = (char)(high * 16 + low);
	}
	return n;
}

static void
print_bytes(const char *kind, const struct phpval *val)
{
	char *text = malloc(val->text.n + 1);
	size_t i, n;

	if (text == NULL || !phpval_string(val, text, val->text.n, &n))
		fail("a string does not come out");
	printf("%s ", kind);
	for (i = 0; i < n; i++)
		printf("%02x", (unsigned char)text[i]);
	putchar('\n');
	free(text);
}

static void
print_value(const struct phpval *val)
{
	switch (val->kind) {
	case PHPVAL_NONE:
		puts("none");
		return;
	case PHPVAL_INT:
		printf("int %" PRId64 "\n", val->number);
		return;
	case PHPVAL_STRING:
		print_bytes("text", val);
		return;
	case PHPVAL_TRUE:
		puts("true");
		return;
	case PHPVAL_OBJECT:
		print_bytes("object", val);
		return;
	case PHPVAL_OTHER:
		puts("other");
		return;
	}
}

static enum php_handler
handler_of(const char *name)
{
	size_t i;

	for (i = 0; i < sizeof(handlers) / sizeof(handlers[0]); i++) {
		if (strcmp(name, handlers[i].name) == 0)
			return handlers[i].handler;
	}
	fail("no such handler");
}

static enum fault
find(const char *how, struct slice payload, const struct keypath *path,
    struct phpval *val)
{
	if (strncmp(how, "symfony:", 8) == 0)
		return symfony_user(payload, handler_of(how + 8),
		    "_security_main", true, path, val, NULL);
	if (strcmp(how, "value") == 0)
		return phpval_find(payload, PHPVAL_VALUE, path, val, NULL);
	if (path->n > 0)
		return phpsession_find(handler_of(how), payload, path, val,
		    NULL);
	return handler_of(how) == PHP_HANDLER_IGBINARY ?
	    igbinary_find(payload, path, val, NULL) :
	    msgpack_find(payload, path, val, NULL);
}

int
main(void)
{
	static char line[1 << 20];

	while (fgets(line, sizeof(line), stdin) != NULL) {
		char *how = strtok(line, " \n"), *where = strtok(NULL, " \n"),
		    *hex = strtok(NULL, " \n"), *copy;
		struct keypath path = { .n = 0 };
		struct phpval val;
		struct slice payload;
		size_t n;

		if (how == NULL || where == NULL)
			fail("a line has two words and a payload");
		if (strcmp(where, ".") != 0 && keypath_parse(slice_of(where),
		    &path, NULL) != FAULT_NONE)
			fail("that is no path");
		n = hex == NULL ? 0 : unhex(hex);
		/* A block of its own, so that reading past it shows. */
		copy = malloc(n + (n == 0));
		if (copy == NULL)
			fail("no memory");
		if (n > 0)
			memcpy(copy, hex, n);
		payload.p = copy;
		payload.n = n;
		if (find(how, payload, &path, &val) == FAULT_NONE)
			print_value(&val);
		else
			puts("fault");
		fflush(stdout);
		free(copy);
	}
	return 0;
}
