#include "record/natsconnect.h"

#include <inttypes.h>
#include <string.h>

#define CONNECT_MS 2000
#define PING_MS 10000
#define PENDING_MESSAGES 65536	/* in the library, before it drops some */

/* ---- what the library calls, in threads of its own ---- */

static void
on_closed(natsConnection *connection, void *closure)
{
	struct natsbox *box = closure;
	const char *why = NULL;

	(void)natsConnection_GetLastError(connection, &why);
	(void)pthread_mutex_lock(&box->lock);
	if (!box->ending)
		natsbox_say(box, LOG_WARN, "the connection to NATS ended: %s",
		    why == NULL || *why == '\0' ? "it was closed" : why);
	if (box->connection == connection)
		box->closed = true;
	natsbox_wake(box);
	(void)pthread_mutex_unlock(&box->lock);
}

static size_t
line_of(const struct natsbox *box, const natsSubscription *subscription)
{
	size_t i = 0;

	while (i < RECORD_FROM_MAX && (subscription == NULL ||
	    box->subscription[i] != subscription))
		i++;
	return i;
}

/* The library had to drop messages of a subscription. */
static void
tell_slow(struct natsbox *box, const natsSubscription *subscription,
    int64_t dropped)
{
	const struct record_set *set = &box->config->recorder.set;
	const size_t i = line_of(box, subscription);

	if (i == RECORD_FROM_MAX)
		return;
	natsbox_gap(box, i, "overflow", 0);
	natsbox_say(box, LOG_ERROR, "messages of '%.*s' come faster than they "
	    "are taken; %" PRId64 " were dropped since it was subscribed to",
	    (int)set->from[i].pattern.n, set->from[i].pattern.p, dropped);
}

/* The line whose subject the server names in quotes, or none. */
static size_t
line_refused(const struct natsbox *box, const char *text)
{
	const struct record_set *set = &box->config->recorder.set;
	struct slice name;
	size_t i = RECORD_FROM_MAX;

	name = slice_of(strchr(text, '"'));
	if (strstr(text, "Subscription") == NULL || name.n == 0)
		return i;
	name = slice_after(name, 1);
	name.n = slice_find(name, '"');
	for (i = 0; i < set->n; i++) {
		if (set->from[i].kind == RECORD_SUBJECT &&
		    slice_same(set->from[i].pattern, name))
			return i;
	}
	return RECORD_FROM_MAX;
}

static void
on_error(natsConnection *connection, natsSubscription *subscription,
    natsStatus error, void *closure)
{
	struct natsbox *box = closure;
	const char *text = NULL;
	int64_t dropped = 0;
	size_t i;

	if (error == NATS_SLOW_CONSUMER && subscription != NULL)
		(void)natsSubscription_GetDropped(subscription, &dropped);
	(void)natsConnection_GetLastError(connection, &text);
	if (text == NULL || *text == '\0')
		text = natsStatus_GetText(error);
	(void)pthread_mutex_lock(&box->lock);
	if (error == NATS_SLOW_CONSUMER) {
		tell_slow(box, subscription, dropped);
	} else if (strstr(text, "ermissions") != NULL) {
		i = line_refused(box, text);
		if (i < RECORD_FROM_MAX) {
			box->refused |= UINT64_C(1) << i;
			box->tried &= ~(UINT64_C(1) << i);
		}
		natsbox_wake(box);
		natsbox_say(box, LOG_ERROR, "%s: allow it in the "
		    "permissions of this recorder's NATS user", text);
	} else {
		natsbox_say(box, LOG_WARN, "%s", text);
	}
	(void)pthread_mutex_unlock(&box->lock);
}

/* ---- connecting ---- */

static natsStatus
set_login(natsOptions *options, const struct recorder_section *recorder)
{
	if (recorder->nats_credentials_file != NULL)
		return natsOptions_SetUserCredentialsFromFiles(options,
		    recorder->nats_credentials_file, NULL);
	if (recorder->nats_user != NULL)
		return natsOptions_SetUserInfo(options, recorder->nats_user,
		    recorder->nats_password);
	return NATS_OK;
}

/* One server at a time, so that a certificate is held against the name of the
 * one that shows it. */
static natsStatus
set_server(natsOptions *options, const struct recorder_section *recorder,
    const struct nats_server *server)
{
	natsStatus status = natsOptions_SetURL(options, server->url);

	if (!recorder->nats_target.tls)
		return status;
	if (status == NATS_OK)
		status = natsOptions_SetSecure(options, true);
	if (status == NATS_OK)
		status = natsOptions_SetExpectedHostname(options,
		    server->host);
	if (status == NATS_OK && recorder->nats_ca_file != NULL)
		status = natsOptions_LoadCATrustedCertificates(options,
		    recorder->nats_ca_file);
	return status;
}

static natsStatus
set_behaviour(natsOptions *options, struct natsbox *box)
{
	natsStatus status = natsOptions_SetName(options, "sse-record");

	/* Connecting again is this thread's, which knows what was missed. */
	if (status == NATS_OK)
		status = natsOptions_SetAllowReconnect(options, false);
	if (status == NATS_OK)
		status = natsOptions_SetTimeout(options, CONNECT_MS);
	if (status == NATS_OK)
		status = natsOptions_SetWriteDeadline(options, CONNECT_MS);
	if (status == NATS_OK)
		status = natsOptions_SetPingInterval(options, PING_MS);
	if (status == NATS_OK)
		status = natsOptions_SetMaxPendingMsgs(options,
		    PENDING_MESSAGES);
	/* One thread for all subscriptions: messages stay in the order they
	 * came in, across subjects. */
	if (status == NATS_OK)
		status = natsOptions_UseGlobalMessageDelivery(options, true);
	if (status == NATS_OK)
		status = natsOptions_SetErrorHandler(options, on_error, box);
	if (status == NATS_OK)
		status = natsOptions_SetClosedCB(options, on_closed, box);
	return status;
}

natsStatus
natsconnect_to(struct natsbox *box, const struct nats_server *server,
    natsConnection **connection_out)
{
	const struct recorder_section *recorder = &box->config->recorder;
	natsOptions *options = NULL;
	natsStatus status = natsOptions_Create(&options);

	if (status == NATS_OK)
		status = set_server(options, recorder, server);
	if (status == NATS_OK)
		status = set_login(options, recorder);
	if (status == NATS_OK)
		status = set_behaviour(options, box);
	if (status == NATS_OK)
		status = natsConnection_Connect(connection_out, options);
	natsOptions_Destroy(options);
	return status;
}
