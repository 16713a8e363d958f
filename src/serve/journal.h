/* The log lines of a visit that was let in. */
#ifndef SSE_SERVE_JOURNAL_H
#define SSE_SERVE_JOURNAL_H

#include "serve/feed.h"

/* What the client was sent. */
struct tally {
	uint64_t events;
	uint64_t losses;
};

void journal_open(const struct visit *v, struct feed *feed);

void journal_close(const struct visit *v, struct feed *feed,
    enum close_reason reason, const struct tally *tally);

/* bytes: of the answer. */
void journal_poll(const struct visit *v, struct feed *feed,
    const struct tally *tally, size_t bytes);

#endif
