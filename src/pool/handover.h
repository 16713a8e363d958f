/* What a master leaves to the program that takes its place by exec(): its
 * sockets, which go on listening, and its workers, which go on serving.
 *
 * It is written as lines into a nameless file whose descriptor's number is in
 * the environment, so that any version of the program can read it. */
#ifndef SSE_POOL_HANDOVER_H
#define SSE_POOL_HANDOVER_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "base/fault.h"
#include "core/config.h"

#define HANDOVER_SOCKETS_MAX CONFIG_SECTIONS_MAX
#define HANDOVER_NAME_BYTES 64

struct handover_socket {
	int fd;			/* -1: taken */
	bool given;		/* by the service manager */
	char pool[HANDOVER_NAME_BYTES];
	char text[ENDPOINT_TEXT_BYTES];	/* where it listens */
};

struct handover_worker {
	pid_t pid;
	bool spare;
	char pool[HANDOVER_NAME_BYTES];
};

struct handover {
	struct handover_socket *socket;
	size_t sockets;
	struct handover_worker *worker;
	size_t workers;
	int64_t emergency_ms;	/* when crashes last made us reload; 0: never */
	char pid_file[PATH_MAX];	/* empty: none was written */
};

/* Read what was left for this process; false when nothing was.  End it with
 * handover_fini. */
bool handover_read(struct handover *h);

/* The socket that listens at the pool's address, or was given for a pool of
 * its name; -1 when there is none.  *given_out as in struct listener. */
int handover_take_socket(struct handover *h, const struct pool_section *pool,
    bool *given_out);

/* Close the sockets that nobody took, and remove the names of those that
 * were our own. */
void handover_drop_sockets(struct handover *h);

/* Close the sockets that nobody took, and nothing more: they are not ours. */
void handover_fini(struct handover *h);

/* Add a worker to an array with room for it; none when pid is not positive. */
void handover_add_worker(struct handover *h, pid_t pid, bool spare,
    const char *pool);

/* Write h for the next program.  The descriptor and the sockets stay open
 * across exec() until handover_undo. */
enum fault handover_write(const struct handover *h, int *fd_out,
    struct fault_note *note) FAULT_CHECK;
void handover_undo(const struct handover *h, int fd);

#endif
