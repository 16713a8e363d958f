/* The sockets pools listen on. */
#ifndef SSE_POOL_LISTENER_H
#define SSE_POOL_LISTENER_H

#include <stdbool.h>
#include <sys/types.h>

#include "base/fault.h"
#include "core/config.h"

struct listener {
	int fd;		/* -1: none */
	bool given;	/* by the service manager, who keeps it, too */
	char text[ENDPOINT_TEXT_BYTES];	/* where it listens */
	dev_t device;	/* of our own unix socket's file: nobody else's is */
	ino_t inode;	/* ever removed */
};

/* Make the pool's socket and listen on it.  What a dead process left under
 * the name is replaced; where somebody still listens it is waited for a
 * little, since a master that was killed leaves workers who are just about
 * to end.  FAULT_CONFIG with the reason. */
enum fault listener_open(struct listener *l, const struct pool_section *pool,
    struct fault_note *note) FAULT_CHECK;

/* Is fd a socket that listens? */
bool listener_is_one(int fd);

/* Take over a socket that listens already. */
void listener_adopt(struct listener *l, const struct pool_section *pool,
    int fd, bool given);

/* Close it. */
void listener_close(struct listener *l);

/* Close it and remove its name, if that is still ours. */
void listener_remove(struct listener *l);

#endif
