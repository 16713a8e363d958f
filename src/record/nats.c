/* The NATS intake, as the one loop sees it.  Nothing here calls the library
 * but for its start and end. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "record/intake.h"
#include "record/natsbox.h"
#include "record/natslink.h"
#include "record/natspull.h"
#include "serve/log.h"

#define LIBRARY_END_MS 1000

struct intake {
	struct natsbox box;
	pthread_t link;
	bool has_link;
	struct natsitem *shown;		/* until the next take() */
};

static bool
has_lines(const struct config *config)
{
	const struct record_set *set = &config->recorder.set;
	size_t i = 0;

	while (i < set->n && set->from[i].kind == RECORD_CHANNEL)
		i++;
	return i < set->n;
}

static void
give_up(struct intake *intake)
{
	struct natsbox *box = &intake->box;
	size_t i;

	(void)pthread_mutex_lock(&box->lock);
	for (i = 0; i < box->pulls; i++)
		natspull_forget(&box->pull[i], true);
	box->ending = true;
	natsbox_wake(box);
	(void)pthread_mutex_unlock(&box->lock);
	if (intake->has_link)
		(void)pthread_join(intake->link, NULL);
	natspull_close(box);
	/* Its last calls come in threads of its own. */
	if (nats_CloseAndWait(LIBRARY_END_MS) == NATS_TIMEOUT)
		return;
	if (intake->shown != NULL)
		natsbox_free(box, intake->shown);
	natsbox_fini(box);
	free(intake);
}

static enum fault
nats_open(const struct config *config, struct intake **intake_out,
    struct fault_note *note)
{
	struct intake *intake;
	enum fault fault;

	*intake_out = NULL;
	if (!has_lines(config))
		return FAULT_NONE;
	intake = calloc(1, sizeof(*intake));
	if (intake == NULL)
		return fault_set(note, FAULT_NOMEM, "out of memory");
	fault = natsbox_init(&intake->box, config, note);
	if (fault != FAULT_NONE) {
		free(intake);
		return fault;
	}
	fault = natspull_open(&intake->box, note);
	if (fault == FAULT_NONE)
		fault = natsbox_thread(&intake->link, natslink_run,
		    &intake->box, note);
	if (fault != FAULT_NONE) {
		give_up(intake);
		return fault;
	}
	intake->has_link = true;
	*intake_out = intake;
	return FAULT_NONE;
}

static size_t
nats_poll(const struct intake *intake, struct pollfd fds[INTAKE_FDS_MAX])
{
	fds[0].fd = intake->box.bell[0];
	fds[0].events = POLLIN;
	return 1;
}

static int64_t
nats_deadline(const struct intake *intake)
{
	(void)intake;
	return INT64_MAX;
}

static void
nats_move(struct intake *intake, const struct pollfd *fds, size_t n,
    int64_t now_ms)
{
	struct natsbox *box = &intake->box;
	struct natsnews news[NATSBOX_NEWS_MAX];
	size_t n_news, i;
	char rung[16];

	(void)fds;
	(void)n;
	(void)now_ms;
	(void)pthread_mutex_lock(&box->lock);
	while (read(box->bell[0], rung, sizeof(rung)) > 0)
		continue;
	box->rung = false;
	n_news = box->n_news;
	memcpy(news, box->news, n_news * sizeof(news[0]));
	box->n_news = 0;
	(void)pthread_mutex_unlock(&box->lock);
	for (i = 0; i < n_news; i++)
		log_message(news[i].level, "nats", news[i].text);
}

/* The pulls in turn. */
static struct natsitem *
take_pulled(struct natsbox *box)
{
	struct jetorder_item *item = NULL;
	size_t i;

	for (i = 0; i < box->pulls && item == NULL; i++) {
		struct natspull *pull = &box->pull[box->next_pull];

		item = jetorder_take(&pull->order);
		if (item == NULL || i + 1 < box->pulls)
			box->next_pull = (box->next_pull + 1) % box->pulls;
	}
	return (struct natsitem *)item;
}

/* A full queue lets go of what comes; told as soon as there is room. */
static struct natsitem *
take_dropped(struct natsbox *box)
{
	size_t i = 0;

	while (i < RECORD_FROM_MAX && box->dropped[i] == 0)
		i++;
	if (i == RECORD_FROM_MAX)
		return NULL;
	natsbox_gap(box, i, "overflow", box->dropped[i]);
	box->dropped[i] = 0;
	return natslist_take(&box->queue);
}

static void
show(const struct natsitem *item, struct message *message_out)
{
	memset(message_out, 0, sizeof(*message_out));
	message_out->from = item->from;
	message_out->name.p = item->bytes;
	message_out->name.n = item->name_n;
	message_out->payload.p = item->bytes + item->name_n;
	message_out->payload.n = item->payload_n;
	message_out->unix_ms = item->unix_ms;
	message_out->gap = item->gap;
	message_out->missed = item->missed;
	message_out->place = item->at.place;
	message_out->series.p = message_out->payload.p + item->payload_n;
	message_out->series.n = item->series_n;
}

static bool
nats_take(struct intake *intake, struct message *message_out)
{
	struct natsbox *box = &intake->box;
	struct natsitem *item = NULL;

	(void)pthread_mutex_lock(&box->lock);
	if (intake->shown != NULL)
		natsbox_free(box, intake->shown);
	intake->shown = NULL;
	if (box->leads) {
		item = intake->shown = natslist_take(&box->queue);
		if (item == NULL)
			item = intake->shown = take_dropped(box);
		if (item == NULL)
			item = take_pulled(box);
	}
	(void)pthread_mutex_unlock(&box->lock);
	if (item == NULL)
		return false;
	show(item, message_out);
	message_out->handle = item->pull == NULL ? NULL : item;
	return true;
}

static void
nats_done(struct intake *intake, void *handle, bool keep)
{
	struct natsbox *box = &intake->box;
	struct natsitem *item = handle;

	(void)pthread_mutex_lock(&box->lock);
	if (item != NULL && !keep && !item->left) {
		jetorder_return(&item->pull->order, &item->at);
	} else if (item != NULL) {
		if (!item->left)
			jetorder_remove(&item->pull->order, &item->at);
		natslist_add(keep ? &box->stored : &box->returned, item);
		natsbox_wake(box);
	}
	(void)pthread_mutex_unlock(&box->lock);
}

static void
nats_lead(struct intake *intake, bool leads)
{
	struct natsbox *box = &intake->box;
	struct natsitem *item;
	size_t i;

	(void)pthread_mutex_lock(&box->lock);
	box->leads = leads;
	if (leads)
		box->era++;
	for (i = 0; i < box->pulls && !leads; i++)
		natspull_forget(&box->pull[i], false);
	/* What the next leader's gap tells its readers of. */
	while (!leads && (item = natslist_take(&box->queue)) != NULL)
		natsbox_free(box, item);
	if (!leads)
		memset(box->dropped, 0, sizeof(box->dropped));
	natsbox_wake(box);
	(void)pthread_mutex_unlock(&box->lock);
}

static bool
nats_is_ready(const struct intake *intake)
{
	/* The lock is no part of what is asked about. */
	struct natsbox *box = (struct natsbox *)(uintptr_t)&intake->box;
	bool ready;

	/* What the server refuses one recorder it refuses all. */
	(void)pthread_mutex_lock(&box->lock);
	ready = box->connection != NULL && !box->closed;
	(void)pthread_mutex_unlock(&box->lock);
	return ready;
}

static void
nats_stop(struct intake *intake)
{
	struct natsbox *box = &intake->box;

	(void)pthread_mutex_lock(&box->lock);
	box->stopped = true;
	natsbox_wake(box);
	(void)pthread_mutex_unlock(&box->lock);
}

const struct intake_kind intake_nats = {
	.name = "nats",
	.waits = true,
	.open = nats_open,
	.poll = nats_poll,
	.deadline = nats_deadline,
	.move = nats_move,
	.take = nats_take,
	.done = nats_done,
	.lead = nats_lead,
	.is_ready = nats_is_ready,
	.stop = nats_stop,
	.close = give_up
};
