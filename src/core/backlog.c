#include "core/backlog.h"

#include <stdlib.h>
#include <string.h>

void
backlog_init(struct backlog *b, size_t cap_bytes)
{
	memset(b, 0, sizeof(*b));
	b->cap_bytes = cap_bytes;
}

void
backlog_fini(struct backlog *b)
{
	while (b->first != NULL)
		backlog_drop_first(b);
}

static size_t
cost_of(const struct backlog_item *item)
{
	return sizeof(*item) + item->name.n + item->payload.n;
}

bool
backlog_is_full(const struct backlog *b)
{
	return b->spills ? b->bytes > b->cap_bytes / 2 :
	    b->bytes >= b->cap_bytes;
}

static void
forget(struct backlog *b, struct backlog_item *item)
{
	b->messages -= item->kind == BACKLOG_MESSAGE;
	b->bytes -= cost_of(item);
	if (b->latest[item->from] == item)
		b->latest[item->from] = NULL;
	if (b->mark[item->from] == item)
		b->mark[item->from] = NULL;
	free(item);
}

/* Does this say, right behind one of its kind, only that there is more of the
 * same?  The first item may be at work already. */
static bool
widen(struct backlog *b, const struct backlog_item *item)
{
	struct backlog_item *last = item->kind == BACKLOG_MARK ?
	    b->mark[item->from] : b->latest[item->from];

	if (last == NULL || last == b->first || last->kind != item->kind ||
	    last->gap != item->gap || last->series != item->series)
		return false;
	last->place = item->place;
	last->missed = last->missed == 0 || item->missed == 0 ? 0 :
	    last->missed + item->missed;
	return true;
}

bool
backlog_add(struct backlog *b, const struct backlog_item *item)
{
	const size_t cost = cost_of(item);
	struct backlog_item *copy;
	char *bytes;

	if (item->kind == BACKLOG_MESSAGE) {
		b->spills = backlog_is_full(b);
		if (b->spills)
			return false;
	} else if (widen(b, item)) {
		return true;
	}
	copy = malloc(cost);
	if (copy == NULL)
		return false;
	*copy = *item;
	copy->next = NULL;
	bytes = (char *)(copy + 1);
	if (item->name.n > 0)
		memcpy(bytes, item->name.p, item->name.n);
	if (item->payload.n > 0)
		memcpy(bytes + item->name.n, item->payload.p,
		    item->payload.n);
	copy->name.p = bytes;
	copy->payload.p = bytes + item->name.n;
	if (b->last == NULL)
		b->first = copy;
	else
		b->last->next = copy;
	b->last = copy;
	b->mark[copy->from] = copy->kind == BACKLOG_MARK ? copy : NULL;
	if (copy->kind != BACKLOG_MARK)
		b->latest[copy->from] = copy;
	b->messages += copy->kind == BACKLOG_MESSAGE;
	b->bytes += cost;
	return true;
}

void
backlog_drop_first(struct backlog *b)
{
	struct backlog_item *item = b->first;

	b->first = item->next;
	if (b->first == NULL)
		b->last = NULL;
	forget(b, item);
}

void
backlog_sweep(struct backlog *b,
    bool (*is_done)(void *ctx, const struct backlog_item *item), void *ctx)
{
	struct backlog_item *item = b->first, *next;

	b->first = NULL;
	b->last = NULL;
	for (; item != NULL; item = next) {
		next = item->next;
		item->next = NULL;
		if (is_done(ctx, item)) {
			forget(b, item);
			continue;
		}
		if (b->last == NULL)
			b->first = item;
		else
			b->last->next = item;
		b->last = item;
	}
}
