/* The master's signals, read from a descriptor at a time of its choosing. */
#ifndef SSE_POOL_SIGNALS_H
#define SSE_POOL_SIGNALS_H

#include "base/fault.h"

/* Block the signals a master knows (TERM, INT, QUIT, USR1, USR2, HUP, CHLD)
 * and have them come from *fd_out, which can be polled; ignore SIGPIPE.
 * Blocked signals stay pending over exec(): none is lost in a reload. */
enum fault signals_open(int *fd_out, struct fault_note *note) FAULT_CHECK;

/* The next signal, or 0. */
int signals_take(int fd);

#endif
