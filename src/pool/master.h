/* The process that keeps the pools: it listens, forks, counts and signals.  It
 * parses no request and never talks to Redis. */
#ifndef SSE_POOL_MASTER_H
#define SSE_POOL_MASTER_H

#include "base/fault.h"
#include "core/config.h"

/* Serve the pools until a signal asks to end.  For reloads: program is what
 * this one was started as, path the configuration's. */
enum fault master_run(struct config *config, const char *program,
    const char *path, struct fault_note *note) FAULT_CHECK;

#endif
