/* From the master to a worker: the one place where processes are made. */
#ifndef SSE_POOL_SPAWN_H
#define SSE_POOL_SPAWN_H

#include <sys/types.h>

#include "pool/crew.h"

/* Fork a worker for a slot, or the spare one.  0, with errno set, when that
 * fails. */
pid_t spawn_worker(const struct crew *crew, size_t slot, bool spare,
    crew_shed *shed, void *shed_arg);

#endif
