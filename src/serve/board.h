/* What the processes of one pool know of each other: memory that the master
 * shares with its workers.
 *
 * Every worker has a slot and writes only there, then rings the bell; the
 * master writes the rest.  Numbers are read at any time and belong to no
 * common moment.  Nothing that a worker writes decides more than how many
 * workers there are: a broken one can harm its pool's manners, not the
 * master. */
#ifndef SSE_SERVE_BOARD_H
#define SSE_SERVE_BOARD_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/config.h"

enum board_state {
	BOARD_FREE,	/* no process has this slot */
	BOARD_STARTING,
	BOARD_IDLE,	/* waits for a request */
	BOARD_BUSY	/* serves one */
};

struct board_slot {
	atomic_int state;		/* enum board_state */
	atomic_uint served;		/* requests taken by this process */
	_Atomic int64_t since_ms;	/* monotonic: when state began */
	_Atomic int64_t seen_ms;	/* the last sign of life while idle */
};

struct board {
	int64_t started_unix_ms;
	int64_t started_ms;		/* monotonic */
	atomic_bool full;		/* nobody can take the next request */
	atomic_bool draining;		/* the pool is about to end */
	atomic_ullong accepted;		/* requests taken by workers */
	atomic_ullong turned_away;	/* and by the spare one */
	atomic_uint most_busy;		/* at once, so far */
	atomic_ullong times_full;
	struct board_slot slot[];	/* pm.max_children of them */
};

/* Shared memory for slots workers, zeroed; NULL when there is none.  The
 * children of a fork() share it. */
struct board *board_new(size_t slots);
void board_free(struct board *board, size_t slots);

/* A worker's place in its pool.  board is NULL for a process that is in no
 * pool: then nothing is written. */
struct place {
	struct board *board;
	const struct pool_section *pool;
	size_t slot;
	int bell;	/* write a byte: the master looks at the board */
	int call;	/* the spare worker reads: it is to look at it */
	bool spare;	/* turns requests away while the pool is full */
};

/* Set the state of this worker, and tell the master what he has to know. */
void board_enter(const struct place *place, enum board_state state,
    int64_t now_ms);

/* Show that this worker, which is idle, is alive. */
void board_show(const struct place *place, int64_t now_ms);

struct board_count {
	unsigned starting, idle, busy;
};

/* How many are in each state now. */
struct board_count board_count(const struct board *board, size_t slots);

#endif
