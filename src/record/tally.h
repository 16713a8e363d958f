/* What the recorder counts, and its log lines. */
#ifndef SSE_RECORD_TALLY_H
#define SSE_RECORD_TALLY_H

#include <stdint.h>

#include "base/slice.h"
#include "core/backlog.h"

struct tally {
	uint64_t received;
	uint64_t written;
	uint64_t before;	/* another recorder had written them */
	uint64_t dropped;	/* a map says so */
	uint64_t dead;		/* kept aside */
	uint64_t lost;		/* for want of room */
	uint64_t gaps;		/* times that something may have been lost */
	uint64_t marked;	/* topics that were told so */
	uint64_t retried;
	int64_t lag_ms;		/* of the message written last */
	int64_t told_dead_ms;	/* when one was logged last */
	uint64_t untold_dead;
};

/* One line with all counters. */
void tally_log(const struct tally *t, const char *event, bool leads,
    const struct backlog *b);

/* A message was kept aside.  A burst of them is one line in ten seconds. */
void tally_dead(struct tally *t, const char *record, struct slice channel,
    const char *why, int64_t now_ms);

/* Something may have been lost, and so many topics are told. */
void tally_gap(struct tally *t, struct slice from, const char *why,
    uint64_t missed, uint64_t topics);

#endif
