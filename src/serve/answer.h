/* Answers that are no stream: sent whole, logged, done. */
#ifndef SSE_SERVE_ANSWER_H
#define SSE_SERVE_ANSWER_H

#include "base/fault.h"
#include "core/pace.h"
#include "serve/visit.h"

/* Refuse for good, with an HTTP status and a reason for the client; why is
 * for the log and may be NULL. */
void answer_refuse(struct visit *v, int status, const char *message,
    const char *why);

/* Put the client off: a condition that passes.  As a stream that ends at
 * once, or as 503 where the configuration or the client wants a status. */
void answer_later(struct visit *v, enum close_reason reason,
    enum log_level level, const char *why);

/* The same where it was Redis that failed: it passes, or an administrator
 * mends it.  Either way a browser should come back. */
void answer_put_off(struct visit *v, enum fault fault, const char *why);

/* A page of text or JSON. */
void answer_page(struct visit *v, const char *type, struct slice body);

/* What a poll is answered. */
void answer_poll(struct visit *v, struct slice body);

/* Put the client off by a limit, which has room in wait_ms at the latest.
 * Where a status is wanted it is 429 for a limit of the visitor's own, and for
 * whoever publishes, else 503. */
void answer_busy(struct visit *v, const struct limit *limit, int64_t wait_ms);

/* It is in its topic under this id; before: it was already. */
void answer_published(struct visit *v, struct eventid id, bool before);

/* OPTIONS; and HEAD on a stream that would be served. */
void answer_options(struct visit *v);
void answer_head(struct visit *v);

#endif
