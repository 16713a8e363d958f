/* The process's life: one stream after another, until asked to end. */
#ifndef SSE_SERVE_WORKER_H
#define SSE_SERVE_WORKER_H

#include "base/fault.h"
#include "core/config.h"
#include "fcgi/gate.h"
#include "serve/board.h"

/* Serve requests until a signal asks to end, the pool's pm.max_requests are
 * served, or the one request of CGI is. */
enum fault worker_run(const struct config *config, enum gate_kind kind,
    const struct place *place, struct fault_note *note) FAULT_CHECK;

#endif
