/* The spare worker: answers while nobody else can, so that no request waits
 * in the queue for as long as a stream lasts. */
#ifndef SSE_SERVE_SPARE_H
#define SSE_SERVE_SPARE_H

#include "serve/worker.h"

/* Turn requests away whenever the board says that the pool is full, until a
 * signal asks to end. */
enum fault spare_run(const struct worker *w, struct fault_note *note)
    FAULT_CHECK;

#endif
