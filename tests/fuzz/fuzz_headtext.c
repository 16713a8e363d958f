/* The head of a request as somebody has pasted it. */
#include "core/headtext.h"

#include <string.h>

#include "fuzz.h"

static void
check(const char *variable)
{
	const char *p;

	MUST(strchr(variable, '=') != NULL && variable[0] != '=');
	for (p = variable; *p != '='; p++)
		MUST((*p >= 'A' && *p <= 'Z') || (*p >= '0' && *p <= '9') ||
		    *p == '_');
	MUST(strchr(p, '\n') == NULL);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct headtext head;
	size_t i;

	if (headtext_read(fuzz_input(data, n), &head, NULL) == FAULT_NONE) {
		MUST(head.n >= 2 && head.n <= HEADTEXT_LINES_MAX);
		MUST(head.variable[head.n] == NULL);
		MUST(strncmp(head.variable[0], "REQUEST_METHOD=", 15) == 0);
		MUST(strncmp(head.variable[1], "REQUEST_URI=/", 13) == 0);
		for (i = 0; i < head.n; i++)
			check(head.variable[i]);
	}
	headtext_fini(&head);
	return 0;
}
