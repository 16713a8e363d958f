/* All intakes together: what they receive goes to the backlog. */
#ifndef SSE_RECORD_RECEIVER_H
#define SSE_RECORD_RECEIVER_H

#include <poll.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/fault.h"
#include "core/backlog.h"
#include "core/config.h"
#include "record/intake.h"
#include "record/ledger.h"
#include "record/tally.h"

#define RECEIVER_KINDS_MAX 2
#define RECEIVER_FDS_MAX (RECEIVER_KINDS_MAX * INTAKE_FDS_MAX)

struct receiver {
	struct intake *intake[RECEIVER_KINDS_MAX];	/* NULL: not wanted */
	size_t fds[RECEIVER_KINDS_MAX];		/* of the last poll */
	struct backlog *backlog;
	struct ledger *ledger;			/* counts the series */
	struct tally *tally;
	bool more;		/* an intake was not emptied */
	uint64_t since;		/* from this place on nothing was missed */
};

/* FAULT_CONFIG when there is nothing to receive, or it cannot work. */
enum fault receiver_open(struct receiver *r, const struct config *config,
    struct backlog *backlog, struct ledger *ledger, struct tally *tally,
    struct fault_note *note) FAULT_CHECK;

void receiver_close(struct receiver *r);

/* Fill in what to poll for; how many. */
size_t receiver_poll(struct receiver *r, struct pollfd fds[RECEIVER_FDS_MAX]);

int64_t receiver_deadline(const struct receiver *r);

/* Move what the last receiver_poll() asked for into the backlog. */
void receiver_move(struct receiver *r, const struct pollfd *fds,
    int64_t now_ms);

/* Is every message received from now on? */
bool receiver_is_ready(const struct receiver *r);

/* This recorder writes now, or no longer.  What only that one receives leaves
 * the backlog then: where its source keeps it, it will be given again to
 * whoever leads. */
void receiver_lead(struct receiver *r, bool leads);

/* Ask the sources for no more. */
void receiver_stop(struct receiver *r);

/* The first item is stored: it leaves the backlog. */
void receiver_finish_first(struct receiver *r);

#endif
