/* A master without a terminal, and the file with its process id. */
#ifndef SSE_POOL_BACKGROUND_H
#define SSE_POOL_BACKGROUND_H

#include "base/fault.h"

/* Go on in a new process and session, while this one waits and ends as the
 * start goes: with 0 after background_ready, with 1 when the new process
 * ends before. */
enum fault background_enter(struct fault_note *note) FAULT_CHECK;

/* The start has succeeded: let the waiting process go, and standard input,
 * output and error with it.  Does nothing without background_enter. */
void background_ready(void);

/* Write this process's id to path.  FAULT_CONFIG with the reason. */
enum fault background_write_pid(const char *path, struct fault_note *note)
    FAULT_CHECK;

/* Remove it, if this process's id is in it. */
void background_remove_pid(const char *path);

#endif
