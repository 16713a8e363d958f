/* Topics that were noted in Redis lately, so that this is not done again for
 * each message.  Bounded: when it is full it forgets everything, and topics
 * are noted once more. */
#ifndef SSE_RECORD_NOTED_H
#define SSE_RECORD_NOTED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/slice.h"

#define NOTED_SLOTS 16384	/* a power of two */
#define NOTED_MS 3600000	/* how long it is remembered */

struct noted {
	uint64_t slot[NOTED_SLOTS];	/* hashes; 0: free */
	size_t used;
	int64_t since_ms;
};

void noted_forget(struct noted *n, int64_t now_ms);

/* Is it there? */
bool noted_has(struct noted *n, size_t from, struct slice topic,
    int64_t now_ms);

void noted_add(struct noted *n, size_t from, struct slice topic);

#endif
