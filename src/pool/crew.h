/* The workers of one pool: forked, counted, told to go, reaped.
 *
 * How many there should be is core/policy.h's to say; how they are is on the
 * board.  A crew knows nothing of signals that reach the master, of other
 * crews or of reloads. */
#ifndef SSE_POOL_CREW_H
#define SSE_POOL_CREW_H

#include <signal.h>
#include <stdint.h>
#include <sys/types.h>

#include "core/config.h"
#include "core/policy.h"
#include "pool/listener.h"
#include "pool/owner.h"
#include "serve/board.h"

struct child {
	pid_t pid;		/* 0: the slot is free */
	bool leaving;		/* told to end */
};

struct crew {
	const struct config *config;
	const struct pool_section *pool;
	struct owner owner;
	struct listener listener;
	struct board *board;
	/* Two pipes, of which nobody but the master holds his ends: what he
	 * reads and writes must never block, whatever a worker does to its
	 * own. */
	int bell[2];		/* workers ring: look at the board */
	int call[2];		/* the master calls the spare one */
	size_t slots;		/* of the board: it is not asked itself, since
				 * workers can write there */
	struct child *child;	/* one for each slot */
	size_t children;	/* alive */
	pid_t spare;		/* 0: it does not live */
	unsigned inherited;	/* workers of the program before this one */
	int64_t full_at_ms;	/* from then on newcomers are turned away
				 * when nobody is free; INT64_MAX: not in
				 * sight */
	bool fresh;		/* nothing was started yet */
	bool ending;		/* start no worker any more */
	bool watch;		/* ondemand: tell when a request waits */
	struct throttle throttle;
	int64_t fork_at_ms;	/* fork() failed: not before; 0: it did not */
	int64_t told_full_ms;
};

/* What a new process must let go of, which the crew does not know. */
typedef void crew_shed(void *arg, const struct crew *mine);

/* Make the board and what goes with it; the socket is the caller's to
 * open. */
enum fault crew_open(struct crew *crew, const struct config *config,
    const struct pool_section *pool, struct fault_note *note) FAULT_CHECK;

/* In a worker of another pool: let go of the crew's descriptors and board. */
void crew_leave(struct crew *crew);

/* Free what crew_open made, its socket included.  The workers must be gone. */
void crew_close(struct crew *crew);

/* Look at the board and do what the policy says.  waiting: a request waits
 * at a socket that was to be watched. */
void crew_tend(struct crew *crew, bool waiting, int64_t now_ms,
    crew_shed *shed, void *shed_arg);

/* What to poll for, and have it answered once something came. */
int crew_bell(const struct crew *crew);
void crew_answer(const struct crew *crew);

/* When to call crew_tend if nothing happens before; INT64_MAX: never. */
int64_t crew_deadline(const struct crew *crew, int64_t now_ms);

/* A child ended: true when it was one of this crew.  *crashed says whether
 * by a fault of the program. */
bool crew_reaped(struct crew *crew, pid_t pid, int status, bool *crashed,
    int64_t now_ms);

/* Start no more workers and have newcomers told that the pool ends. */
void crew_end(struct crew *crew);

/* Signal every worker.  They count as leaving from then on. */
void crew_signal(struct crew *crew, int signal_number);

/* Signal the spare one; or see it end, within a second or so. */
void crew_signal_spare(const struct crew *crew, int signal_number);
void crew_end_spare(struct crew *crew);

#endif
