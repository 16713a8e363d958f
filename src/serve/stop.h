/* Signals.  SIGTERM, SIGINT and SIGUSR1 ask this process to end, and its
 * stream with it; SIGQUIT asks it to serve its stream to the end and take no
 * other.
 *
 * A process that nobody supervises, sse-record's, has a log of its own to look
 * after: SIGUSR1 asks it to open that anew, and SIGHUP to end.
 *
 * They are blocked but for the places that wait, so that none is missed
 * between a look at a flag and the wait. */
#ifndef SSE_SERVE_STOP_H
#define SSE_SERVE_STOP_H

#include <signal.h>

#include "base/fault.h"

/* Each raised once and never lowered.  Whoever is asked to end is asked to
 * accept nothing, too. */
extern volatile sig_atomic_t stop_asked;
extern volatile sig_atomic_t stop_accepting;

/* The log is to be opened anew; whoever does it lowers this. */
extern volatile sig_atomic_t stop_reopening;

/* Install the handlers, ignore SIGPIPE, and put SIGALRM and SIGCHLD at their
 * defaults; SIGALRM's ends the process.  waiting_out is the mask for waits
 * such as ppoll(). */
enum fault stop_install(sigset_t *waiting_out, struct fault_note *note)
    FAULT_CHECK;

/* The same for a process that looks after its log. */
enum fault stop_install_alone(sigset_t *waiting_out, struct fault_note *note)
    FAULT_CHECK;

/* Take the signals that wait.  A wait whose descriptors are ready at once
 * takes none. */
void stop_look(const sigset_t *waiting);

#endif
