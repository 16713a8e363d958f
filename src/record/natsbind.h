/* How a pull finds its durable consumer, or makes it, and what keeps it from
 * that. */
#ifndef SSE_RECORD_NATSBIND_H
#define SSE_RECORD_NATSBIND_H

#include "record/natspull.h"

/* Find or make the consumer, and subscribe to it, on pull->connection; blocks
 * for a few seconds at most.  *wrong_out is what is wrong with the consumer
 * that was found, NULL when nothing is: else it is not used. */
natsStatus natsbind_make(struct natspull *pull,
    char series_out[NATSPULL_SERIES_BYTES], const char **wrong_out,
    jsErrCode *code_out) FAULT_CHECK;

void natsbind_undo(struct natspull *pull);

/* With the lock held: say in the log what failed, and what helps. */
void natsbind_complain(struct natspull *pull, natsStatus status,
    jsErrCode code, const char *wrong, const char *why);

#endif
