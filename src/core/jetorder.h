/* The order of what a JetStream consumer delivers to this process.
 *
 * A message has a place (its number in the stream) and a turn (the number of
 * its delivery by the consumer).  New messages come in the order of their
 * places; but what was delivered to somebody who did not acknowledge it, or
 * was lost on its way, comes again later, behind newer ones.  Written in the
 * order of arrival it would be out of order; and since a recorder refuses
 * what is below the highest place it wrote, it would be lost.
 *
 * So nothing is given out while something is missing in front of it.  Turns
 * have no holes unless a delivery went elsewhere.  From the first turn, and
 * from each hole, the order is unsettled until the consumer's own count of
 * what it waits for is no more than what is in hand: then that is all of it,
 * and can be sorted.
 *
 * It owns no item, and is not to be used by two threads at once. */
#ifndef SSE_CORE_JETORDER_H
#define SSE_CORE_JETORDER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct jetorder_item {
	uint64_t place;
	uint64_t turn;
	struct jetorder_item *before, *behind;	/* by place */
	bool released;		/* nothing is missing in front of it */
	bool taken;
};

struct jetorder {
	struct jetorder_item *first, *last;
	struct jetorder_item *next;	/* the first that is not taken */
	size_t n;			/* in hand, taken ones included */
	uint64_t turn;			/* of the last delivery */
	bool settled;
};

/* Start with nothing in hand, unsettled. */
void jetorder_init(struct jetorder *o);

/* Deliveries may have been missed. */
void jetorder_unsettle(struct jetorder *o);

/* Add a delivered item with its place and turn.  False when its place is in
 * hand already, which notes the turn; the item is not needed then. */
bool jetorder_add(struct jetorder *o, struct jetorder_item *item);

/* The consumer says: its last delivery had this turn, and it waits for so
 * many acknowledgements.  Settles the order if all those are in hand. */
void jetorder_settle(struct jetorder *o, uint64_t turn, uint64_t waiting);

/* Take the next item in order; NULL when there is none now. */
struct jetorder_item *jetorder_take(struct jetorder *o);

/* Is there something to take? */
bool jetorder_has(const struct jetorder *o);

/* Give a taken item back: it is the next again. */
void jetorder_return(struct jetorder *o, struct jetorder_item *item);

/* Remove an item. */
void jetorder_remove(struct jetorder *o, struct jetorder_item *item);

#endif
