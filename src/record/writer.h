/* Writes one waiting item at a time to where it belongs: a message to its
 * topic or to the dead letters, a gap to every topic of its `from` line.
 *
 * Every write goes through the lock (see ledger.h), and has a place in a
 * series: it can be repeated when nobody knows whether it was done. */
#ifndef SSE_RECORD_WRITER_H
#define SSE_RECORD_WRITER_H

#include <poll.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "core/backlog.h"
#include "core/config.h"
#include "core/publication.h"
#include "core/record.h"
#include "record/ledger.h"
#include "record/noted.h"
#include "record/tally.h"
#include "redis/source.h"

enum writer_state {
	WRITER_IDLE,
	WRITER_WAITS,	/* for the ledger to be free, or to answer */
	WRITER_WRITES,	/* the publication is to be sent, or is on its way */
	WRITER_DONE,	/* the item is dealt with */
	WRITER_FENCED	/* somebody else writes now */
};

struct writer {
	const struct config *config;
	struct ledger *ledger;
	struct tally *tally;
	enum writer_state state;
	const struct backlog_item *item;
	struct source source;
	struct publication publication;
	struct buf room;		/* of record_route() */
	size_t own;			/* the series for what has no place */
	bool is_dead;			/* it goes to the dead letters */
	struct fault_note why;		/* then */
	bool doubtful;			/* it may have been written already */
	char bytes[24];
	char missed[24];
	struct buf page;		/* topics, each ended by NUL */
	size_t page_at;			/* inside it */
	size_t page_n, topics;		/* in it, and told so far */
	enum ledger_asked wanted;	/* of the ledger, LEDGER_NOTHING: it was
					 * asked */
	int64_t retry_at;
	unsigned tries;
	struct noted noted;
};

/* All of these must outlive the writer. */
void writer_init(struct writer *w, const struct config *config,
    struct ledger *ledger, struct tally *tally);

void writer_fini(struct writer *w);

/* Begin anew with nothing, as when the lock was lost or taken. */
void writer_reset(struct writer *w, int64_t now_ms);

/* Deal with an item, which stays where it is until w->state is WRITER_DONE;
 * the caller then takes it away.  It must be idle. */
void writer_begin(struct writer *w, const struct backlog_item *item,
    int64_t now_ms);

/* The item is away. */
void writer_next(struct writer *w);

struct pollfd writer_poll(const struct writer *w);
int64_t writer_deadline(const struct writer *w);

/* Send and receive; also when nothing came, at its deadline. */
void writer_move(struct writer *w, short revents, int64_t now_ms);

/* Is there something to ask the ledger, which is free? */
bool writer_wants_ledger(const struct writer *w);
void writer_ask_ledger(struct writer *w, int64_t now_ms);

/* The ledger has answered what it was asked; or failed, for this reason. */
void writer_told(struct writer *w, enum ledger_asked what,
    const struct fault_note *failed, int64_t now_ms);

#endif
