/* A cursor: what is accepted is printed back to the letter, and is nothing
 * but what a browser may send to another site without asking it. */
#include <string.h>

#include "core/cursor.h"
#include "fuzz.h"

static void
check_text(struct slice text)
{
	size_t i;

	MUST(text.n > 0 && text.n <= CURSOR_BYTES);
	for (i = 0; i < text.n; i++)
		MUST(memchr("ABCDEFGHIJKLMNOPQRSTUVWXYZ"
		    "abcdefghijklmnopqrstuvwxyz0123456789._~-", text.p[i],
		    66) != NULL);
}

/* Whatever topic is looked for, what is found is in it. */
static void
check_find(const struct cursor *c, struct slice topic, bool first)
{
	struct eventid at;
	bool found = false;
	size_t i;

	if (!cursor_find(c, topic, first, &at))
		return;
	for (i = 0; i < c->n; i++)
		found = found || eventid_compare(c->place[i].at, at) == 0;
	MUST(found);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct slice text = fuzz_input(data, n);
	struct cursor c = { .n = 0 };
	char printed[CURSOR_BYTES + 1];
	struct eventid at;

	if (!cursor_parse(text, &c)) {
		MUST(c.n == 0);
		return 0;
	}
	check_text(text);
	MUST(c.n > 0 && c.n <= CURSOR_TOPICS_MAX);
	MUST(cursor_print(&c, printed) == n);
	MUST(memcmp(printed, data, n) == 0 && printed[n] == '\0');
	check_find(&c, text, true);
	check_find(&c, text, false);

	/* Only an id alone is of whatever topic comes first. */
	MUST(eventid_parse(text, &at) == !c.tagged);
	MUST(c.tagged || c.n == 1);
	if (!c.tagged)
		MUST(cursor_find(&c, text, true, &at) &&
		    !cursor_find(&c, text, false, &at) &&
		    eventid_compare(at, c.place[0].at) == 0);
	return 0;
}
