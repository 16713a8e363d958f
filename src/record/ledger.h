/* What the recorders of one set-up know of each other: they keep it in Redis.
 *
 * - The lock: who writes.  Its holder renews it, and each of his writes is
 *   refused once he does not hold it any more.
 * - For each series how far it is written.  Every recorder gives a message
 *   the same place, so whoever takes over knows what is left to him.
 * - For each `from` line the topics that it was written to: those have to be
 *   told when something was lost.
 * - Whether there is another recorder that could take over at once. */
#ifndef SSE_RECORD_LEDGER_H
#define SSE_RECORD_LEDGER_H

#include <poll.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/fault.h"
#include "core/config.h"
#include "redis/call.h"

#define LEDGER_SERIES_MAX 40	/* two words each, in one command */
#define LEDGER_SERIES_BYTES 256
#define LEDGER_NAME_BYTES 64
#define LEDGER_PAGE 200		/* topics that are asked for at a time */

struct ledger_series {
	char name[LEDGER_SERIES_BYTES];
	char key[LEDGER_SERIES_BYTES + 96];
	uint64_t done;		/* everything up to here is written */
	bool known;		/* Redis was asked */
};

enum ledger_asked {
	LEDGER_NOTHING,
	LEDGER_TURN,
	LEDGER_RELEASE,
	LEDGER_NOTE,
	LEDGER_TOPICS
};

struct ledger {
	const struct config *config;
	struct call call;
	enum ledger_asked asked;
	char token[LEDGER_NAME_BYTES + 16];	/* of this lead, or try */
	char name[LEDGER_NAME_BYTES];		/* of this process */
	unsigned leads;				/* tokens that were used up */
	struct ledger_series series[LEDGER_SERIES_MAX];
	size_t n;

	/* What the last turn said. */
	bool holds;		/* this recorder has the lock */
	bool taken;		/* and has just got it */
	bool relieved;		/* another one stands by, ready */
	uint64_t relief;	/* and has everything since this place */
};

/* name tells this recorder from all others. */
void ledger_init(struct ledger *l, const struct config *config,
    const char *name);

void ledger_fini(struct ledger *l);

/* The number of a series; SIZE_MAX when there are too many. */
size_t ledger_series(struct ledger *l, struct slice name);

bool ledger_is_busy(const struct ledger *l);

/* Renew the lock; or take it where it is free, which a recorder that is not
 * ready leaves to one that is.  Whoever holds it tells how far the series are
 * done; who does not is told, and says whether it stands by and since which
 * place it has received everything. */
enum fault ledger_turn(struct ledger *l, bool ready, uint64_t since,
    int64_t now_ms, struct fault_note *note) FAULT_CHECK;

/* The lock is lost: it will be asked for with another token. */
void ledger_lose(struct ledger *l);

/* Tell how far the series are done, and give the lock back. */
enum fault ledger_release(struct ledger *l, int64_t now_ms,
    struct fault_note *note) FAULT_CHECK;

/* Remember a topic of a `from` line. */
enum fault ledger_note(struct ledger *l, size_t from, struct slice topic,
    int64_t now_ms, struct fault_note *note) FAULT_CHECK;

/* Ask for the topics of a `from` line, LEDGER_PAGE of them from the given
 * one on. */
enum fault ledger_topics(struct ledger *l, size_t from, size_t first,
    int64_t now_ms, struct fault_note *note) FAULT_CHECK;

/* Move bytes.  *done_out is what was asked and is answered now, or
 * LEDGER_NOTHING.  After a fault nothing is asked any more. */
enum fault ledger_pump(struct ledger *l, short revents, int64_t now_ms,
    enum ledger_asked *done_out, struct fault_note *note) FAULT_CHECK;

/* The topics of the answer. */
size_t ledger_topics_n(const struct ledger *l);
struct slice ledger_topic(const struct ledger *l, size_t i);

#endif
