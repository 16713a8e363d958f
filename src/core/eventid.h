/* Ids of Redis Streams entries: <milliseconds>-<sequence>.
 *
 * Redis itself reads ids laxly (" 1-1", "01-02", a bare "1"), so what a
 * client sends is parsed strictly here and printed anew.  Compared as two
 * numbers, never as text.  Source: Redis documentation, "Streams". */
#ifndef SSE_CORE_EVENTID_H
#define SSE_CORE_EVENTID_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/slice.h"

#define EVENTID_TEXT_BYTES 42	/* two times 20 digits, a dash and a NUL */

struct eventid {
	uint64_t ms;
	uint64_t seq;
};

/* False, with *id_out untouched, unless text is exactly an id. */
bool eventid_parse(struct slice text, struct eventid *id_out);

/* Print with a NUL; returns the length without it. */
size_t eventid_print(struct eventid id, char out[EVENTID_TEXT_BYTES]);

/* Below, equal or above zero as a is before, at or after b. */
int eventid_compare(struct eventid a, struct eventid b);

/* The id right below, so that reading after it includes id; 0-0 stays. */
struct eventid eventid_before(struct eventid id);

/* The id right above; the greatest stays. */
struct eventid eventid_next(struct eventid id);

/* 0-0 stands before every entry. */
bool eventid_is_zero(struct eventid id);

#endif
