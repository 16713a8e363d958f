/* Messages that wait to be written, in the order in which they came.
 *
 * The recorder that writes takes them off at the front.  One that stands by
 * lets those go of which it learns that they are written, and so has the rest
 * when it is needed.  What it may hold is bounded: what does not fit is
 * refused, and the caller says that it is lost. */
#ifndef SSE_CORE_BACKLOG_H
#define SSE_CORE_BACKLOG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/slice.h"
#include "core/record.h"

enum backlog_kind {
	BACKLOG_MESSAGE,
	BACKLOG_GAP,		/* here something may be lost */
	BACKLOG_MARK		/* all of the series up to place has come */
};

struct backlog_item {
	struct backlog_item *next;
	enum backlog_kind kind;
	size_t intake;		/* number of whoever received it */
	size_t from;		/* number of the `from` line, below
				 * RECORD_FROM_MAX */
	size_t series;		/* number, as the caller counts them */
	uint64_t place;		/* 0: none */
	void *handle;
	const char *gap;	/* why; a constant */
	uint64_t missed;	/* 0: unknown */
	struct slice name;	/* owned by the item */
	struct slice payload;
	int64_t came_ms;
};

struct backlog {
	struct backlog_item *first, *last;
	size_t messages;
	size_t bytes;		/* with what each item costs by itself */
	size_t cap_bytes;
	bool spills;		/* it was full, and is not half empty yet */
	struct backlog_item *latest[RECORD_FROM_MAX];	/* by `from` line,
							 * marks aside */
	struct backlog_item *mark[RECORD_FROM_MAX];	/* behind that */
};

void backlog_init(struct backlog *b, size_t cap_bytes);

/* Free everything. */
void backlog_fini(struct backlog *b);

/* Would a message be refused?  When one was, all are until half of what is
 * there is gone: losses come in one piece then. */
bool backlog_is_full(const struct backlog *b);

/* Append a copy.  False when it is full or there is no memory.  Only a message
 * is refused for want of room, and only when there is none at all: the last
 * one may be longer than what is left.  A gap or a mark behind one like it, of
 * the same `from` line and reason, widens that one instead, so that they stay
 * few however long nothing can be written. */
bool backlog_add(struct backlog *b, const struct backlog_item *item);

/* Take the first item off and free it. */
void backlog_drop_first(struct backlog *b);

/* Take off all items that a caller wants to be rid of. */
void backlog_sweep(struct backlog *b,
    bool (*is_done)(void *ctx, const struct backlog_item *item), void *ctx);

#endif
