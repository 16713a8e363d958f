#include "core/jetorder.h"

#include <string.h>

void
jetorder_init(struct jetorder *o)
{
	memset(o, 0, sizeof(*o));
}

void
jetorder_unsettle(struct jetorder *o)
{
	o->settled = false;
}

/* The item in hand with the highest place up to this one; NULL: none.  From
 * the end, as that is where nearly all belong. */
static struct jetorder_item *
find_up_to(const struct jetorder *o, uint64_t place)
{
	struct jetorder_item *item = o->last;

	while (item != NULL && item->place > place)
		item = item->before;
	return item;
}

static void
link_behind(struct jetorder *o, struct jetorder_item *before,
    struct jetorder_item *item)
{
	item->before = before;
	item->behind = before == NULL ? o->first : before->behind;
	if (item->before == NULL)
		o->first = item;
	else
		item->before->behind = item;
	if (item->behind == NULL)
		o->last = item;
	else
		item->behind->before = item;
	o->n++;
}

bool
jetorder_add(struct jetorder *o, struct jetorder_item *item)
{
	struct jetorder_item *known = find_up_to(o, item->place);

	if (item->turn != o->turn + 1)
		o->settled = false;
	o->turn = item->turn;
	if (known != NULL && known->place == item->place) {
		known->turn = item->turn;
		return false;
	}
	item->taken = false;
	item->released = o->settled;
	link_behind(o, known, item);
	if (o->next == NULL || item->place < o->next->place)
		o->next = item;
	return true;
}

/* What is in hand and not acknowledged was waited for at any time after its
 * delivery.  So if as many are waited for as are in hand, of those that were
 * delivered by then, they are the same ones.  There can be fewer, when the
 * stream has thrown some away that are in hand. */
void
jetorder_settle(struct jetorder *o, uint64_t turn, uint64_t waiting)
{
	struct jetorder_item *item;
	uint64_t in_hand = 0;

	for (item = o->first; item != NULL; item = item->behind) {
		if (item->turn <= turn)
			in_hand++;
	}
	if (in_hand < waiting)
		return;
	o->settled = true;
	if (o->turn < turn)
		o->turn = turn;
	for (item = o->first; item != NULL; item = item->behind)
		item->released = true;
}

bool
jetorder_has(const struct jetorder *o)
{
	return o->next != NULL && o->next->released;
}

/* The first from here on that is not taken. */
static struct jetorder_item *
first_free(struct jetorder_item *item)
{
	while (item != NULL && item->taken)
		item = item->behind;
	return item;
}

struct jetorder_item *
jetorder_take(struct jetorder *o)
{
	struct jetorder_item *item = o->next;

	if (!jetorder_has(o))
		return NULL;
	item->taken = true;
	o->next = first_free(item->behind);
	return item;
}

void
jetorder_return(struct jetorder *o, struct jetorder_item *item)
{
	item->taken = false;
	if (o->next == NULL || item->place < o->next->place)
		o->next = item;
}

void
jetorder_remove(struct jetorder *o, struct jetorder_item *item)
{
	if (o->next == item)
		o->next = first_free(item->behind);
	if (item->before == NULL)
		o->first = item->behind;
	else
		item->before->behind = item->behind;
	if (item->behind == NULL)
		o->last = item->before;
	else
		item->behind->before = item->before;
	o->n--;
}
