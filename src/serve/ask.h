/* Ask Redis and wait for the answer. */
#ifndef SSE_SERVE_ASK_H
#define SSE_SERVE_ASK_H

#include "base/fault.h"
#include "redis/source.h"

/* Waits only for Redis, until the source's deadline at most.  The answer is
 * valid until the source's next question.  Faults as of source_pump(). */
enum fault ask_wait(struct source *source, const struct question *question,
    const struct answer **answer_out, struct fault_note *note) FAULT_CHECK;

#endif
