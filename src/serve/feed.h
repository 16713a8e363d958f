/* What a client gets next from its topics, in order, and where it is then.
 *
 * A stream and a poll ask, judge and merge in the same way: the feed writes
 * the questions, takes the answers, and hands out one item after the other;
 * who it belongs to waits and encodes.  Between two answers it holds no event:
 * what waits, waits in Redis.
 *
 *	feed_open -> { feed_question -> answer -> feed_take -> feed_next ... }
 *
 * Order: within a topic that of Redis, always.  Across topics, by id within
 * one answer. */
#ifndef SSE_SERVE_FEED_H
#define SSE_SERVE_FEED_H

#include "core/control.h"
#include "core/cursor.h"
#include "core/sse.h"
#include "serve/visit.h"

enum feed_kind {
	FEED_EVENT,	/* event; a snapshot is one, too */
	FEED_LOSS,	/* loss, and the id to go on from in event.id; none
			 * where a snapshot follows, which brings it */
	FEED_COMMAND	/* command: of the control topic, for this visitor */
};

struct feed_item {
	enum feed_kind kind;
	struct event event;
	struct loss loss;
	enum control_act command;
};

struct feed_topic {
	struct eventid at;	/* the last entry dealt with */
	bool placed;		/* at is a place to read on from, */
	bool fresh;		/* which the client has not been told yet: it
				 * cannot miss what was before */
	struct continuity continuity;
	uint64_t kept;		/* entries, when it was judged */
	size_t next;		/* of the answer's entries */
	bool lost;		/* loss has to be said, and then */
	struct loss loss;
	struct eventid from;	/* this is where to read on */
};

struct feed {
	struct visit *v;
	struct feed_topic topic[SOURCE_TOPICS_MAX];
	struct cursor cursor;		/* tags and places of the stream's */
	char id[CURSOR_BYTES + 1];	/* of feed_id */
	unsigned count;			/* entries to ask for, */
	unsigned back;			/* and to look back at first */
	bool caught_up;			/* the last read found nothing more */
	bool again;			/* the next answer brings once more
					 * what a wait brought */
	bool quiet;			/* the cursor has moved, unsaid */
	bool wants_snapshot;
	bool shows_snapshot;		/* the answer's is to be sent, */
	bool lacks_snapshot;		/* or to be said that it cannot be */
	bool unshown;			/* it is too large to be asked for */
	const struct answer *answer;	/* whose entries are handed out */
	struct buf scratch;		/* what the last item points into */
};

/* Start where the visitor's cursor says; where it says nothing, as the
 * configuration does. */
void feed_open(struct feed *feed, struct visit *v);
void feed_close(struct feed *feed);

/* Fill in what a question asks about the topics.  read: entries, too. */
void feed_question(struct feed *feed, struct question *question, bool read);

/* Is there anything that entries could come from? */
bool feed_reads(const struct feed *feed);

/* Take in an answer to such a question.  What one that blocked brings is not
 * taken where something could be missing in front of it; the next question,
 * which does not block, then reads it again.  The answer stays until the
 * items are used up or dropped.  True when there are items. */
bool feed_take(struct feed *feed, const struct answer *answer);

/* Redis said that an answer would be too large: ask for less.  False when
 * there is no less. */
bool feed_shrink(struct feed *feed);

/* The next item, valid until the next call; false when they are used up. */
bool feed_next(struct feed *feed, struct feed_item *item_out);

/* Make an item of an entry's fields, of the stream's topic of that number, from
 * 1, or of none (0).  False when it is not for this visitor. */
bool feed_shape(struct feed *feed, size_t topic, const struct slice *field,
    size_t fields, struct feed_item *item_out);

/* Are there items left? */
bool feed_has(const struct feed *feed);

/* Forget the items that are left: they will be read again. */
void feed_drop(struct feed *feed);

/* An entry of a topic is dealt with. */
void feed_move(struct feed *feed, size_t topic, struct eventid at);

/* Print the cursor, until this is called again; empty where nothing can be
 * resumed. */
struct slice feed_id(struct feed *feed);

/* Say that the client is told the cursor now. */
void feed_said(struct feed *feed);

#endif
