/* Requests that another site's page may have made: whether a login that
 * browsers send along by themselves may count, and who may read the answer.
 * See core/origin.h. */
#ifndef SSE_SERVE_CROSSSITE_H
#define SSE_SERVE_CROSSSITE_H

#include "base/fault.h"
#include "core/http.h"
#include "serve/visit.h"

/* To be asked as soon as it is known that such a login lets the visitor in,
 * before it costs anything.  FAULT_DENIED, with the reason for the log, is a
 * 403. */
enum fault crosssite_check(const struct visit *v, struct fault_note *note)
    FAULT_CHECK;

/* What every answer to this request says besides. */
struct http_extra crosssite_extra(const struct visit *v);

#endif
