/* What a topic's state says about a cursor: was anything lost?
 *
 * The state comes from XINFO STREAM in the same transaction as the read.
 * Redis says nothing about a cursor that no longer fits (XREAD just returns
 * nothing for one above the top), so this comparison is the only way a loss
 * is noticed.  It is exact where Redis can tell and conservative where it
 * can't: a doubtful case is called a gap. */
#ifndef SSE_CORE_RESUME_H
#define SSE_CORE_RESUME_H

#include <stdbool.h>
#include <stdint.h>

#include "core/eventid.h"

struct topic_state {
	bool exists;
	struct eventid last;	/* last-generated-id */
	struct eventid first;	/* of the oldest retained entry */
	bool has_before;	/* our own writers say: */
	struct eventid before;	/* last-generated-id when first was added */
	uint64_t length;
	bool has_added;		/* Redis 7 and later tell: */
	uint64_t added;		/* entries-added */
};

enum resume_verdict {
	RESUME_EXACT,	/* everything after the cursor is still there */
	RESUME_GAP,	/* entries after the cursor are gone */
	RESUME_RESET	/* the topic is not the one the cursor is from */
};

struct resume {
	enum resume_verdict verdict;
	struct eventid from;	/* read on after this id */
	uint64_t missed;	/* entries that are gone; 0: nobody knows */
};

/* Judge a cursor.  After a gap the oldest retained entry comes next; after
 * a reset, the new topic from its start. */
struct resume resume_judge(const struct topic_state *topic,
    struct eventid cursor);

/* Losses that no verdict shows: entries added and trimmed again between two
 * reads of one stream.  Where Redis counts what was added, the count at two
 * moments at which everything was read must differ by what was received. */
struct continuity {
	bool known;
	uint64_t added;		/* entries-added when all was read last, */
	struct eventid last;	/* and the last id then */
	uint64_t received;	/* entries since then */
};

#define CONTINUITY_ANOTHER UINT64_MAX	/* the topic was begun anew */

/* Take in a read of the topic's state in the same transaction as its
 * entries; all_read says that these were the last there are.  c->received
 * counts them already.  Returns how many entries were missed, or
 * CONTINUITY_ANOTHER when fewer were ever added than there were before. */
uint64_t continuity_check(struct continuity *c,
    const struct topic_state *topic, bool all_read);

/* How many entries are gone, where all that the topic retains is still to be
 * read and c->received counts none of it.  False when nobody knows. */
bool continuity_gap(const struct continuity *c,
    const struct topic_state *topic, uint64_t *missed_out);

#endif
