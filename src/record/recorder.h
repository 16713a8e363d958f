/* The recorder's life: receive, wait for the lock, write, hand over.
 *
 * One thread and one poll().  Any number of recorders may run for one
 * set-up: the one with the lock writes, the others keep what they receive
 * until they learn that it is written. */
#ifndef SSE_RECORD_RECORDER_H
#define SSE_RECORD_RECORDER_H

#include "base/fault.h"
#include "core/config.h"

/* Run until a signal asks to end; what was received by then is written.
 * FAULT_CONFIG when it cannot work. */
enum fault recorder_run(const struct config *config, struct fault_note *note)
    FAULT_CHECK;

#endif
