/* A reload begins with a trial: the program that is on the disk now reads the
 * configuration that is there now, and is asked whether it can serve.  Only
 * then does it take this process's place. */
#ifndef SSE_POOL_RELOAD_H
#define SSE_POOL_RELOAD_H

#include <limits.h>
#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "base/buf.h"
#include "base/fault.h"
#include "pool/handover.h"

struct reload {
	char program[PATH_MAX];	/* absolute, as are its names to come */
	char config[PATH_MAX];
	pid_t trial;		/* 0: none runs */
	int output;		/* what it says; -1 without a trial */
	struct buf said;
	int64_t until_ms;	/* it is killed then */
	bool killed;
};

/* Find out what this program and its configuration are called, in names that
 * stay right.  program is what it was started as: of a path with symbolic
 * links these are kept, so that an upgrade may change where they point. */
enum fault reload_init(struct reload *r, const char *program,
    const char *config, struct fault_note *note) FAULT_CHECK;

/* End a trial that runs, and free everything. */
void reload_fini(struct reload *r);

/* Start a trial with the sockets it may find taken. */
enum fault reload_try(struct reload *r, const struct handover *h,
    int64_t now_ms, struct fault_note *note) FAULT_CHECK;

/* What to poll for, and what to do then. */
struct pollfd reload_poll(const struct reload *r);
void reload_pump(struct reload *r, short revents, int64_t now_ms);

enum reload_verdict {
	RELOAD_NOT_MINE,	/* another child ended */
	RELOAD_REFUSED,		/* said holds the reasons, a line each */
	RELOAD_ACCEPTED
};

/* A child ended: was it the trial? */
enum reload_verdict reload_reaped(struct reload *r, pid_t pid, int status);

/* Log that a trial was refused, and what it said. */
void reload_tell(const struct reload *r);

/* Become the new program.  Returns only when that fails; then everything is
 * as it was. */
enum fault reload_exec(struct reload *r, const struct handover *h,
    struct fault_note *note) FAULT_CHECK;

#endif
