#include "record/natspull.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "record/natsbind.h"
#include "serve/clock.h"

#define BATCH 256
#define FETCH_MS 500		/* how long a request waits for a message */
#define SETTLE_MS 200		/* and while something is missing */
#define WAIT_LEAST_MS 250
#define WAIT_MOST_MS 5000
#define PATIENCE_MS 1000	/* before the log tells what is missing */
#define SAY_AGAIN_MS 60000

/* ---- with the lock held ---- */

static void
drop(struct natspull *pull, struct natsitem *item)
{
	struct natsbox *box = pull->box;

	jetorder_remove(&pull->order, &item->at);
	natslist_add(&box->returned, item);
}

void
natspull_forget(struct natspull *pull, bool taken)
{
	struct jetorder_item *at, *behind;

	for (at = pull->order.first; at != NULL; at = behind) {
		struct natsitem *item = (struct natsitem *)at;

		behind = at->behind;
		if (taken || !at->taken) {
			drop(pull, item);
			continue;
		}
		jetorder_remove(&pull->order, at);
		item->left = true;
	}
	jetorder_init(&pull->order);
}

static bool
may_fetch(const struct natspull *pull)
{
	const struct natsbox *box = pull->box;

	return !box->ending && box->leads && !box->stopped &&
	    box->connection != NULL && !box->closed;
}

static void
set_bound(struct natspull *pull, const char *series)
{
	struct natsbox *box = pull->box;

	if (strcmp(pull->series, series) != 0)
		natspull_forget(pull, false);
	memcpy(pull->series, series, NATSPULL_SERIES_BYTES);
	jetorder_unsettle(&pull->order);
	pull->bound = true;
	pull->wait_ms = WAIT_LEAST_MS;
	pull->unsettled_ms = clock_now_ms();
	natsbox_say(box, LOG_INFO, "fetching from consumer '%s' of stream "
	    "'%s'", pull->consumer, pull->stream);
}

/* Take one message of a fetch into the order. */
static void
receive(struct natspull *pull, natsMsg *message)
{
	struct natsbox *box = pull->box;
	jsMsgMetaData *data = NULL;
	struct natsitem *item;

	if (natsMsg_GetMetaData(&data, message) != NATS_OK)
		return;
	item = natsbox_copy(box, pull->from, slice_of(pull->series), message);
	if (item == NULL) {
		/* It comes again, as the turn that is missing shows. */
		jetorder_unsettle(&pull->order);
		jsMsgMetaData_Destroy(data);
		return;
	}
	item->pull = pull;
	item->at.place = data->Sequence.Stream;
	item->at.turn = data->Sequence.Consumer;
	item->unix_ms = data->Timestamp / 1000000;
	jsMsgMetaData_Destroy(data);
	if (!jetorder_add(&pull->order, &item->at))
		natsbox_free(box, item);
}

/* It came too late: whoever leads now need not wait for it. */
static void
give_away(struct natspull *pull, natsMsg *message)
{
	const struct slice none = { NULL, 0 };
	struct natsitem *item = natsbox_copy(pull->box, pull->from, none,
	    message);

	if (item != NULL)
		natslist_add(&pull->box->returned, item);
}

static bool
is_current(const struct natspull *pull)
{
	return pull->bound && pull->connection == pull->box->connection &&
	    pull->era == pull->box->era;
}

/* ---- the thread ---- */

/* Work on the connection without the lock; true while it is still there. */
static void
begin_use(struct natspull *pull)
{
	pull->box->users++;
	(void)pthread_mutex_unlock(&pull->box->lock);
}

static void
end_use(struct natspull *pull)
{
	(void)pthread_mutex_lock(&pull->box->lock);
	pull->box->users--;
	natsbox_wake(pull->box);
}

static void
fail(struct natspull *pull)
{
	pull->bound = false;
	natsbox_pause(pull->box, pull->wait_ms);
	pull->wait_ms = pull->wait_ms * 2 < WAIT_MOST_MS ?
	    pull->wait_ms * 2 : WAIT_MOST_MS;
}

static void
start_over(struct natspull *pull)
{
	char series[NATSPULL_SERIES_BYTES] = "";
	const char *wrong = NULL, *why;
	jsErrCode code = (jsErrCode)0;
	natsStatus status;

	pull->bound = false;
	pull->connection = pull->box->connection;
	pull->era = pull->box->era;
	begin_use(pull);
	natsbind_undo(pull);
	status = natsbind_make(pull, series, &wrong, &code);
	why = natsbox_why(status);
	end_use(pull);
	if (!may_fetch(pull))
		return;
	if (status == NATS_OK && wrong == NULL) {
		set_bound(pull, series);
		return;
	}
	natsbind_complain(pull, status, code, wrong, why);
	fail(pull);
}

/* A batch that is there at once, or the one message that comes first: a
 * request for many that waits is answered when they are all there. */
static natsStatus
fetch(natsSubscription *subscription, natsMsgList *list, int64_t ms)
{
	jsFetchRequest request;
	jsErrCode code = (jsErrCode)0;
	natsStatus status;

	(void)jsFetchRequest_Init(&request);
	request.Batch = BATCH;
	request.NoWait = true;
	request.Expires = ms * 1000000;
	status = natsSubscription_FetchRequest(list, subscription, &request);
	if (status == NATS_NOT_FOUND)
		status = natsSubscription_Fetch(list, subscription, 1, ms,
		    &code);
	return status;
}

/* Is all here that the consumer waits for? */
static void
settle(struct natspull *pull)
{
	struct natsbox *box = pull->box;
	jsConsumerInfo *info = NULL;
	natsStatus status;

	begin_use(pull);
	status = js_GetConsumerInfo(&info, pull->js, pull->stream,
	    pull->consumer, NULL, NULL);
	end_use(pull);
	if (status != NATS_OK) {
		fail(pull);
		return;
	}
	if (is_current(pull))
		jetorder_settle(&pull->order, info->Delivered.Consumer,
		    (uint64_t)info->NumAckPending);
	if (pull->order.settled) {
		pull->unsettled_ms = 0;
	} else if (pull->unsettled_ms == 0) {
		pull->unsettled_ms = clock_now_ms();
	} else if (clock_now_ms() - pull->unsettled_ms > PATIENCE_MS) {
		natsbox_say(box, LOG_WARN, "stream '%s': waiting for %" PRId64
		    " messages that were delivered before, for %" PRId64
		    " s at most", pull->stream, info->NumAckPending -
		    (int64_t)pull->order.n,
		    info->Config->AckWait / 1000000000);
		pull->unsettled_ms = clock_now_ms() + SAY_AGAIN_MS;
	}
	jsConsumerInfo_Destroy(info);
}

static void
fetch_some(struct natspull *pull)
{
	const int64_t ms = pull->order.settled ? FETCH_MS : SETTLE_MS;
	struct natsbox *box = pull->box;
	natsMsgList list = { NULL, 0 };
	natsStatus status;
	const char *why;
	int i;

	begin_use(pull);
	status = fetch(pull->subscription, &list, ms);
	why = natsbox_why(status);
	end_use(pull);
	for (i = 0; i < list.Count; i++) {
		if (may_fetch(pull) && is_current(pull))
			receive(pull, list.Msgs[i]);
		else
			give_away(pull, list.Msgs[i]);
	}
	natsMsgList_Destroy(&list);
	if (status != NATS_OK && status != NATS_TIMEOUT && may_fetch(pull)) {
		/* The link tells of a connection that ends. */
		if (status != NATS_CONNECTION_CLOSED &&
		    strcmp(why, "Server Shutdown") != 0)
			natsbind_complain(pull, status, (jsErrCode)0, NULL,
			    why);
		fail(pull);
	} else if (!pull->order.settled && is_current(pull)) {
		settle(pull);
	}
	if (jetorder_has(&pull->order))
		natsbox_ring(box);
}

static void *
run(void *arg)
{
	struct natspull *pull = arg;
	struct natsbox *box = pull->box;

	(void)pthread_mutex_lock(&box->lock);
	while (!box->ending) {
		if (!may_fetch(pull))
			natsbox_wait(box, NATSBOX_LONG_MS);
		else if (!is_current(pull))
			start_over(pull);
		else if (pull->order.settled && !natsbox_has_room(box))
			natsbox_wait(box, NATSBOX_LONG_MS);
		else
			fetch_some(pull);
		if (pull->connection != box->connection) {
			pull->connection = NULL;
			pull->bound = false;
			begin_use(pull);
			natsbind_undo(pull);
			end_use(pull);
		}
	}
	natsbind_undo(pull);
	(void)pthread_mutex_unlock(&box->lock);
	nats_ReleaseThreadMemory();
	return NULL;
}

/* ---- the loop's side ---- */

static void
copy(char *out, struct slice text)
{
	/* The configuration's lines are shorter. */
	if (text.n > LIMIT_PATTERN_BYTES)
		text.n = LIMIT_PATTERN_BYTES;
	memcpy(out, text.p, text.n);
	out[text.n] = '\0';
}

static enum fault
start(struct natsbox *box, size_t from, struct fault_note *note)
{
	const struct recorder_section *recorder = &box->config->recorder;
	const struct record_from *line = &recorder->set.from[from];
	struct natspull *pull = &box->pull[box->pulls];

	pull->box = box;
	pull->from = from;
	pull->wait_ms = WAIT_LEAST_MS;
	copy(pull->stream, line->stream);
	copy(pull->subject, line->pattern);
	if (!natscheck_consumer(recorder->durable, line, pull->consumer))
		return fault_set(note, FAULT_CONFIG, "the subject '%s' is "
		    "too long", pull->subject);
	jetorder_init(&pull->order);
	if (natsbox_thread(&pull->thread, run, pull, note) != FAULT_NONE)
		return FAULT_SYSTEM;
	box->pulls++;
	return FAULT_NONE;
}

enum fault
natspull_open(struct natsbox *box, struct fault_note *note)
{
	const struct record_set *set = &box->config->recorder.set;
	enum fault fault = FAULT_NONE;
	size_t i;

	box->pull = calloc(set->n, sizeof(*box->pull));
	if (box->pull == NULL)
		return fault_set(note, FAULT_NOMEM, "out of memory");
	for (i = 0; i < set->n && fault == FAULT_NONE; i++) {
		if (set->from[i].kind == RECORD_JETSTREAM)
			fault = start(box, i, note);
	}
	return fault;
}

void
natspull_close(struct natsbox *box)
{
	size_t i;

	for (i = 0; i < box->pulls; i++)
		(void)pthread_join(box->pull[i].thread, NULL);
	free(box->pull);
}
