#include "record/natslink.h"

#include <string.h>

#include "core/limits.h"
#include "record/natsconnect.h"
#include "record/natspull.h"
#include "serve/clock.h"

#define FLUSH_MS 1000
#define TRY_AGAIN_MS 5000	/* to subscribe to what was refused */
#define BACKOFF_LEAST_MS 100
#define BACKOFF_MOST_MS 5000

/* The library calls this, in a thread of its own. */
static void
on_message(natsConnection *connection, natsSubscription *subscription,
    natsMsg *message, void *closure)
{
	const struct natsline *line = closure;
	struct natsbox *box = line->box;

	(void)connection;
	(void)subscription;
	(void)pthread_mutex_lock(&box->lock);
	if (box->leads && box->subscribed_era == box->era)
		natsbox_queue(box, line->from, message);
	(void)pthread_mutex_unlock(&box->lock);
	natsMsg_Destroy(message);
}

/* ---- subscriptions; the lock is let go while the library is at work ---- */

static void
subscribe_to(struct natsbox *box, size_t i)
{
	const struct recorder_section *recorder = &box->config->recorder;
	const struct slice pattern = recorder->set.from[i].pattern;
	natsConnection *connection = box->connection;
	natsSubscription *subscription = NULL;
	char subject[LIMIT_PATTERN_BYTES + 1];
	natsStatus status;

	if (pattern.n >= sizeof(subject))
		return;
	memcpy(subject, pattern.p, pattern.n);
	subject[pattern.n] = '\0';
	box->line[i].box = box;
	box->line[i].from = i;
	(void)pthread_mutex_unlock(&box->lock);
	status = recorder->nats_group == NULL ?
	    natsConnection_Subscribe(&subscription, connection, subject,
	    on_message, &box->line[i]) :
	    natsConnection_QueueSubscribe(&subscription, connection, subject,
	    recorder->nats_group, on_message, &box->line[i]);
	(void)pthread_mutex_lock(&box->lock);
	box->subscription[i] = subscription;
	if (status != NATS_OK)
		natsbox_say(box, LOG_ERROR, "cannot subscribe to '%s': %s",
		    subject, natsStatus_GetText(status));
}

/* Only the recorder that leads subscribes: no two get the messages of core
 * subjects in one order, so a second could not tell what the first wrote. */
static void
subscribe(struct natsbox *box)
{
	const struct record_set *set = &box->config->recorder.set;
	const char *why = box->subscribed_era == box->era ? "reconnect" :
	    "takeover";
	size_t i;

	box->subscribed = true;
	box->subscribed_era = box->era;
	box->refused = 0;
	box->tried = 0;
	for (i = 0; i < set->n; i++) {
		if (set->from[i].kind != RECORD_SUBJECT)
			continue;
		/* Nobody listened until now. */
		natsbox_gap(box, i, why, 0);
		subscribe_to(box, i);
	}
}

static void
unsubscribe_from(struct natsbox *box, size_t i)
{
	natsSubscription *subscription = box->subscription[i];

	box->subscription[i] = NULL;
	(void)pthread_mutex_unlock(&box->lock);
	natsSubscription_Destroy(subscription);
	(void)pthread_mutex_lock(&box->lock);
}

static void
unsubscribe(struct natsbox *box)
{
	size_t i;

	for (i = 0; i < RECORD_FROM_MAX; i++) {
		if (box->subscription[i] != NULL)
			unsubscribe_from(box, i);
	}
	box->subscribed = false;
}

/* Let what the server has sent come in, before the subscriptions end. */
static void
drain(struct natsbox *box)
{
	const int64_t until = clock_now_ms() + FLUSH_MS;
	int64_t left;
	size_t i;

	(void)pthread_mutex_unlock(&box->lock);
	for (i = 0; i < RECORD_FROM_MAX; i++) {
		if (box->subscription[i] != NULL)
			(void)natsSubscription_Drain(box->subscription[i]);
	}
	for (i = 0; i < RECORD_FROM_MAX; i++) {
		left = until - clock_now_ms();
		if (box->subscription[i] != NULL && left > 0)
			(void)natsSubscription_WaitForDrainCompletion(
			    box->subscription[i], left);
	}
	(void)pthread_mutex_lock(&box->lock);
}

/* The server does not say when it would allow what it refused, nor that it
 * does: what is not refused again until the next time is allowed. */
static void
subscribe_again(struct natsbox *box)
{
	const uint64_t granted = box->tried, refused = box->refused;
	size_t i;

	for (i = 0; i < RECORD_FROM_MAX; i++) {
		if ((granted >> i & 1) != 0)
			natsbox_grant(box, i);
	}
	box->tried = refused;
	box->refused = 0;
	for (i = 0; i < RECORD_FROM_MAX; i++) {
		if ((refused >> i & 1) == 0)
			continue;
		unsubscribe_from(box, i);
		subscribe_to(box, i);
	}
}

/* ---- the thread ---- */

/* Drop a connection that ended, when nobody uses it any more. */
static void
disconnect(struct natsbox *box)
{
	natsConnection *connection = box->connection;

	box->connection = NULL;
	(void)pthread_mutex_unlock(&box->lock);
	natsConnection_Close(connection);
	(void)pthread_mutex_lock(&box->lock);
	while (box->users > 0)
		natsbox_wait(box, NATSBOX_LONG_MS);
	unsubscribe(box);
	(void)pthread_mutex_unlock(&box->lock);
	natsConnection_Destroy(connection);
	(void)pthread_mutex_lock(&box->lock);
	box->closed = false;
}

/* Use a connection, which may have ended before anybody could see it. */
static void
start(struct natsbox *box, natsConnection *connection)
{
	bool closed;

	box->connection = connection;
	(void)pthread_mutex_unlock(&box->lock);
	closed = natsConnection_IsClosed(connection);
	(void)pthread_mutex_lock(&box->lock);
	box->closed = box->closed || closed;
	natsbox_wake(box);
}

static void
reconnect(struct natsbox *box, size_t *turn, int64_t *wait_ms)
{
	const struct nats_target *target = &box->config->recorder.nats_target;
	const struct nats_server *server = &target->server[*turn % target->n];
	natsConnection *connection = NULL;
	const char *why;
	natsStatus status;

	(void)pthread_mutex_unlock(&box->lock);
	status = natsconnect_to(box, server, &connection);
	why = natsbox_why(status);
	(void)pthread_mutex_lock(&box->lock);
	if (status == NATS_OK) {
		start(box, connection);
		*wait_ms = BACKOFF_LEAST_MS;
		natsbox_say(box, LOG_INFO, "connected to %s", server->url);
		return;
	}
	++*turn;
	natsbox_say(box, LOG_ERROR, "%s: %s", server->url, why);
	natsbox_pause(box, *wait_ms);
	*wait_ms = *wait_ms * 2 < BACKOFF_MOST_MS ? *wait_ms * 2 :
	    BACKOFF_MOST_MS;
}

/* Say what became of messages, in the server's own words. */
static void
answer(struct natsbox *box, struct natslist *list, const char *word)
{
	struct natslist these = *list;
	natsConnection *connection = box->connection;
	struct natsitem *item;

	list->first = NULL;
	(void)pthread_mutex_unlock(&box->lock);
	for (item = these.first; item != NULL; item = item->next)
		(void)natsConnection_PublishString(connection,
		    natsbox_reply(item), word);
	(void)pthread_mutex_lock(&box->lock);
	while ((item = natslist_take(&these)) != NULL)
		natsbox_free(box, item);
	natsbox_wake(box);	/* there is room */
}

/* What is returned goes to the next who asks, so not while a request of this
 * recorder's own is still there. */
static bool
may_return(const struct natsbox *box)
{
	return box->returned.first != NULL && box->users == 0;
}

/* What there is to do on a connection; waits when there is nothing. */
static void
tend(struct natsbox *box, int64_t *try_ms)
{
	const bool wanted = box->leads && !box->stopped;
	const bool lacks = box->subscribed && (box->refused | box->tried) != 0;

	if (wanted && !box->subscribed) {
		subscribe(box);
		*try_ms = clock_now_ms() + TRY_AGAIN_MS;
	} else if (box->subscribed && box->leads && box->stopped) {
		drain(box);
		unsubscribe(box);
	} else if (box->subscribed && (!wanted ||
	    box->subscribed_era != box->era)) {
		unsubscribe(box);
	} else if (box->stored.first != NULL) {
		answer(box, &box->stored, "+ACK");
	} else if (may_return(box)) {
		answer(box, &box->returned, "-NAK");
	} else if (lacks && clock_now_ms() >= *try_ms) {
		*try_ms = clock_now_ms() + TRY_AGAIN_MS;
		subscribe_again(box);
	} else {
		natsbox_wait(box, lacks ? *try_ms - clock_now_ms() :
		    NATSBOX_LONG_MS);
	}
}

void *
natslink_run(void *arg)
{
	struct natsbox *box = arg;
	int64_t wait_ms = BACKOFF_LEAST_MS, try_ms = 0;
	size_t turn = 0;

	(void)pthread_mutex_lock(&box->lock);
	while (!box->ending) {
		if (box->connection != NULL && box->closed) {
			disconnect(box);
			natsbox_pause(box, BACKOFF_LEAST_MS);
		} else if (box->connection == NULL) {
			reconnect(box, &turn, &wait_ms);
		} else {
			tend(box, &try_ms);
		}
	}
	if (box->connection != NULL) {
		answer(box, &box->stored, "+ACK");
		while (box->users > 0)
			natsbox_wait(box, NATSBOX_LONG_MS);
		answer(box, &box->returned, "-NAK");
		(void)pthread_mutex_unlock(&box->lock);
		(void)natsConnection_FlushTimeout(box->connection, FLUSH_MS);
		(void)pthread_mutex_lock(&box->lock);
		disconnect(box);
	}
	(void)pthread_mutex_unlock(&box->lock);
	nats_ReleaseThreadMemory();
	return NULL;
}
