/* What the command line of sse-publish asks for. */
#ifndef SSE_TOOLS_PUBLISHARGS_H
#define SSE_TOOLS_PUBLISHARGS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/fault.h"
#include "base/slice.h"
#include "core/announce.h"

enum publish_job {
	PUBLISH_EVENT,
	PUBLISH_LINES,		/* one event for each line of the input */
	PUBLISH_ANNOUNCEMENT,
	PUBLISH_VERSION,
	PUBLISH_HELP
};

/* Everything is borrowed from argv. */
struct publishargs {
	enum publish_job job;
	const char *config;	/* NULL: see url */
	const char *url;	/* NULL: not said */
	struct slice topic;
	struct slice type;	/* empty: none */
	struct slice data;
	bool from_input;	/* data is what standard input has */
	int64_t max_entries;	/* 0: no end */
	int64_t max_age_ms;	/* 0: no end */
	struct slice state_key;	/* empty: none */
	struct slice once;	/* empty: none */
	struct announcement announcement;
};

/* argv is reordered, as getopt_long() does.  FAULT_INPUT. */
enum fault publishargs_read(int argc, char **argv,
    struct publishargs *args_out, struct fault_note *note) FAULT_CHECK;

/* Can this be an event's data?  FAULT_LIMIT, FAULT_INPUT. */
enum fault publishargs_check_data(struct slice data, struct fault_note *note)
    FAULT_CHECK;

#endif
