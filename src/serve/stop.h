/* Signals: SIGTERM, SIGINT and SIGUSR1 ask this process to end.
 *
 * They are blocked but for the one place that waits, so that none is missed
 * between a look at the flag and the wait. */
#ifndef SSE_SERVE_STOP_H
#define SSE_SERVE_STOP_H

#include <signal.h>

#include "base/fault.h"

/* Raised once and never lowered. */
extern volatile sig_atomic_t stop_asked;

/* Install the handlers, ignore SIGPIPE, and put SIGALRM at its default, which
 * ends the process.  waiting_out is the mask for ppoll(). */
enum fault stop_install(sigset_t *waiting_out, struct fault_note *note)
    FAULT_CHECK;

#endif
