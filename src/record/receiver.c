#include "config.h"

#include "record/receiver.h"

#include <string.h>

#include "serve/log.h"

#define TAKE_MOST 1000		/* messages, before anything else moves */

static const struct intake_kind *const kinds[] = {
	&intake_channels,
#ifdef HAVE_NATS
	&intake_nats,
#endif
};

#define KINDS (sizeof(kinds) / sizeof(kinds[0]))
_Static_assert(KINDS <= RECEIVER_KINDS_MAX, "raise RECEIVER_KINDS_MAX");

enum fault
receiver_open(struct receiver *r, const struct config *config,
    struct backlog *backlog, struct ledger *ledger, struct tally *tally,
    struct fault_note *note)
{
	enum fault fault = FAULT_NONE;
	bool any = false;
	size_t i;

	memset(r, 0, sizeof(*r));
	r->backlog = backlog;
	r->ledger = ledger;
	r->tally = tally;
	for (i = 0; i < KINDS && fault == FAULT_NONE; i++) {
		fault = kinds[i]->open(config, &r->intake[i], note);
		any = any || r->intake[i] != NULL;
	}
	if (fault == FAULT_NONE && !any)
		fault = fault_set(note, FAULT_CONFIG,
		    "there is no [record NAME] section");
	return fault;
}

void
receiver_close(struct receiver *r)
{
	size_t i;

	for (i = 0; i < KINDS; i++) {
		if (r->intake[i] != NULL)
			kinds[i]->close(r->intake[i]);
		r->intake[i] = NULL;
	}
}

size_t
receiver_poll(struct receiver *r, struct pollfd fds[RECEIVER_FDS_MAX])
{
	size_t all = 0, i;

	for (i = 0; i < KINDS; i++) {
		r->fds[i] = r->intake[i] == NULL ? 0 :
		    kinds[i]->poll(r->intake[i], fds + all);
		all += r->fds[i];
	}
	return all;
}

int64_t
receiver_deadline(const struct receiver *r)
{
	int64_t at = INT64_MAX, other;
	size_t i;

	for (i = 0; i < KINDS; i++) {
		other = r->intake[i] == NULL ? INT64_MAX :
		    kinds[i]->deadline(r->intake[i]);
		at = other < at ? other : at;
	}
	return at;
}

/* There was no room for a message: its place in the order says so. */
static void
spill(struct receiver *r, const struct backlog_item *item)
{
	struct backlog_item gap = *item;

	r->tally->lost++;
	gap.kind = BACKLOG_GAP;
	gap.gap = "overflow";
	gap.missed = 1;
	gap.name.n = 0;
	gap.payload.n = 0;
	gap.handle = NULL;
	if (!backlog_add(r->backlog, &gap))
		log_message(LOG_ERROR, "memory", "there is none even to say "
		    "that messages are lost");
}

static void
keep(struct receiver *r, size_t intake, const struct message *m,
    int64_t now_ms)
{
	struct backlog_item item = { .kind = BACKLOG_MESSAGE,
	    .intake = intake, .from = m->from, .series = SIZE_MAX,
	    .handle = m->handle, .gap = m->gap, .missed = m->missed,
	    .name = m->name, .payload = m->payload, .came_ms = now_ms };

	if (m->series.n > 0)
		item.series = ledger_series(r->ledger, m->series);
	if (item.series != SIZE_MAX)
		item.place = m->place;
	if (m->mark)
		item.kind = BACKLOG_MARK;
	else if (m->gap != NULL)
		item.kind = BACKLOG_GAP;
	else
		r->tally->received++;
	if (m->gap != NULL && item.place > 0)
		r->since = item.place;
	if (backlog_add(r->backlog, &item))
		return;
	if (m->handle == NULL) {
		spill(r, &item);
		return;
	}
	/* There is no memory.  It comes again, and those behind it. */
	kinds[intake]->done(r->intake[intake], m->handle, false);
	kinds[intake]->lead(r->intake[intake], false);
	kinds[intake]->lead(r->intake[intake], true);
}

/* One whose source waits is only asked while there is room. */
static bool
take(const struct receiver *r, size_t i, struct message *message)
{
	return !(kinds[i]->waits && backlog_is_full(r->backlog)) &&
	    kinds[i]->take(r->intake[i], message);
}

void
receiver_move(struct receiver *r, const struct pollfd *fds, int64_t now_ms)
{
	struct message message;
	size_t i, taken;

	r->more = false;
	for (i = 0; i < KINDS; i++) {
		if (r->intake[i] == NULL)
			continue;
		kinds[i]->move(r->intake[i], fds, r->fds[i], now_ms);
		fds += r->fds[i];
		for (taken = 0; taken < TAKE_MOST && take(r, i, &message);
		    taken++)
			keep(r, i, &message, now_ms);
		r->more = r->more || taken == TAKE_MOST;
	}
}

bool
receiver_is_ready(const struct receiver *r)
{
	bool ready = true;
	size_t i;

	for (i = 0; i < KINDS; i++) {
		if (r->intake[i] != NULL)
			ready = ready && kinds[i]->is_ready(r->intake[i]);
	}
	return ready;
}

static bool
is_of_the_lead(void *ctx, const struct backlog_item *item)
{
	struct receiver *r = ctx;

	if (item->place > 0 && item->handle == NULL)
		return false;
	if (item->handle != NULL)
		kinds[item->intake]->done(r->intake[item->intake],
		    item->handle, false);
	else if (item->kind == BACKLOG_MESSAGE)
		r->tally->lost++;
	return true;
}

void
receiver_lead(struct receiver *r, bool leads)
{
	size_t i;

	if (!leads)
		backlog_sweep(r->backlog, is_of_the_lead, r);
	for (i = 0; i < KINDS; i++) {
		if (r->intake[i] != NULL)
			kinds[i]->lead(r->intake[i], leads);
	}
}

void
receiver_stop(struct receiver *r)
{
	size_t i;

	for (i = 0; i < KINDS; i++) {
		if (r->intake[i] != NULL)
			kinds[i]->stop(r->intake[i]);
	}
}

void
receiver_finish_first(struct receiver *r)
{
	const struct backlog_item *item = r->backlog->first;

	if (item->handle != NULL)
		kinds[item->intake]->done(r->intake[item->intake],
		    item->handle, true);
	backlog_drop_first(r->backlog);
}
