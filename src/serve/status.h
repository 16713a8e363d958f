/* ping.path and pm.status_path: what PHP-FPM answers there, from the board. */
#ifndef SSE_SERVE_STATUS_H
#define SSE_SERVE_STATUS_H

#include <stdbool.h>

#include "base/slice.h"
#include "serve/visit.h"

/* Answer a request for one of the pool's two paths.  False, with nothing
 * done, when path is neither or the process is in no pool. */
bool status_answer(struct visit *v, struct slice path);

#endif
