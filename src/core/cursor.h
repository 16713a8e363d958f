/* Where a client is in the topics of its stream: the SSE id.
 *
 * With one topic it is the id of the last entry, as Redis has it, so that
 * anybody can read it.  With several it is compact: for each topic
 *
 *	TAG MS [ . SEQ ]        joined by ~
 *
 * and one place alone, of a client that came with several, ends with a ~.
 * TAG is made from the topic's key, and MS and SEQ are numbers in
 * base64url digits, of which zero has none.  A dot alone is the greatest SEQ:
 * that of a place right before a known entry.  The tag finds the topic again
 * when the configuration lists others, or in another order, at the next
 * connect.
 *
 * All of it is [A-Za-z0-9._~-] and at most 128 bytes: browsers ask the server
 * before they send a longer or stranger Last-Event-ID to another origin
 * (Fetch, "CORS-safelisted request-header"). */
#ifndef SSE_CORE_CURSOR_H
#define SSE_CORE_CURSOR_H

#include <stdbool.h>
#include <stddef.h>

#include "base/slice.h"
#include "core/eventid.h"

#define CURSOR_TOPICS_MAX 8
#define CURSOR_BYTES 128
#define CURSOR_TAG_CHARS 4

struct cursor {
	struct cursor_place {
		char tag[CURSOR_TAG_CHARS];	/* zeros: of the first topic,
						 * whatever it is called */
		struct eventid at;		/* the last entry seen */
	} place[CURSOR_TOPICS_MAX];
	size_t n;
	bool tagged;	/* one place is to be said with its tag, too */
};

/* Add a topic's place; there is room for CURSOR_TOPICS_MAX. */
void cursor_add(struct cursor *c, struct slice topic, struct eventid at);

/* False, with *cursor_out untouched, unless text is exactly what cursor_print
 * makes. */
bool cursor_parse(struct slice text, struct cursor *cursor_out);

/* Print with a NUL; returns the length without it.  That is 0 when it does
 * not fit, which takes more than four topics and ids that Redis's clock does
 * not make. */
size_t cursor_print(const struct cursor *c, char out[CURSOR_BYTES + 1]);

/* Where the cursor says the client is in a topic, the first of its stream or
 * not.  False when it says nothing about it. */
bool cursor_find(const struct cursor *c, struct slice topic, bool first,
    struct eventid *at_out);

#endif
