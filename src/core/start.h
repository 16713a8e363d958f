/* Where a client without a cursor starts, and what it is shown first:
 *
 *	start = now | earliest | last N | since 5m
 *	snapshot = get KEY as TYPE | hgetall KEY as TYPE */
#ifndef SSE_CORE_START_H
#define SSE_CORE_START_H

#include <stdint.h>

#include "base/fault.h"
#include "base/slice.h"
#include "core/eventid.h"
#include "core/vars.h"

#define START_LAST_MAX 1000

enum start_kind {
	START_NOW,	/* with what comes from now on */
	START_EARLIEST,	/* with the oldest entry there is */
	START_LAST,	/* with the last so many entries of each topic */
	START_SINCE	/* with what is younger than a span of time */
};

struct start {
	enum start_kind kind;
	unsigned last;
	int64_t since_ms;
};

/* FAULT_CONFIG with the reason. */
enum fault start_parse(struct slice text, struct start *start_out,
    struct fault_note *note) FAULT_CHECK;

/* The id to read after, where the time alone says it: for START_EARLIEST and
 * START_SINCE.  unix_ms is compared with what Redis's clock made. */
struct eventid start_after(const struct start *start, int64_t unix_ms);

enum snapshot_kind {
	SNAPSHOT_NONE,
	SNAPSHOT_STRING,	/* the value is the data */
	SNAPSHOT_HASH		/* the data is a JSON object of strings */
};

struct snapshot {
	enum snapshot_kind kind;
	struct slice key;	/* a template; both inside the text */
	struct slice type;	/* of the event */
};

/* FAULT_CONFIG with the reason.  text outlives the snapshot. */
enum fault snapshot_parse(struct slice text, const struct vars *known,
    struct snapshot *snapshot_out, struct fault_note *note) FAULT_CHECK;

#endif
