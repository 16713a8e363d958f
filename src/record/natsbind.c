#include "record/natsbind.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define ASK_MS 2000		/* deadline of JetStream's replies */

void
natsbind_undo(struct natspull *pull)
{
	natsSubscription_Destroy(pull->subscription);
	jsCtx_Destroy(pull->js);
	pull->subscription = NULL;
	pull->js = NULL;
}

/* A stream that was made anew counts from 1 again: its places are others. */
static natsStatus
name_series(struct natspull *pull, char *series, jsErrCode *code)
{
	jsStreamInfo *info = NULL;
	natsStatus status = js_GetStreamInfo(&info, pull->js, pull->stream,
	    NULL, code);

	if (status == NATS_OK)
		(void)snprintf(series, NATSPULL_SERIES_BYTES, "%s:%s:%"
		    PRIx64, pull->stream, pull->consumer,
		    (uint64_t)info->Created);
	jsStreamInfo_Destroy(info);
	return status;
}

static natsStatus
make_consumer(struct natspull *pull, jsConsumerInfo **info, jsErrCode *code)
{
	jsConsumerConfig config;

	(void)jsConsumerConfig_Init(&config);
	config.Durable = pull->consumer;
	config.Description = "sse-record";
	config.DeliverPolicy = js_DeliverAll;
	config.AckPolicy = js_AckExplicit;
	/* No longer than the lease: when another takes over, what was with
	 * the first comes again. */
	config.AckWait = pull->box->config->recorder.lease_ms * 1000000;
	config.MaxDeliver = -1;
	config.MaxAckPending = LIMIT_ACK_PENDING;
	config.FilterSubject = pull->subject;
	return js_AddConsumer(info, pull->js, pull->stream, &config, NULL,
	    code);
}

/* What an administrator made by hand must do; NULL when it does. */
static const char *
fault_of(const struct natspull *pull, const jsConsumerConfig *config)
{
	const char *filter = config->FilterSubject;

	if (config->DeliverSubject != NULL && *config->DeliverSubject != '\0')
		return "it must be a pull consumer";
	if (config->AckPolicy != js_AckExplicit)
		return "its ack policy must be explicit";
	if (config->MaxDeliver > 0)
		return "its max_deliver must be -1, or messages get lost";
	if (config->MaxAckPending < 1 ||
	    config->MaxAckPending > LIMIT_ACK_PENDING)
		return "its max_ack_pending must be from 1 to 1000";
	if (config->HeadersOnly)
		return "it delivers headers only";
	if (filter != NULL && *filter != '\0' &&
	    strcmp(filter, pull->subject) != 0)
		return "its filter is another subject";
	return NULL;
}

static natsStatus
find_consumer(struct natspull *pull, const char **wrong, jsErrCode *code)
{
	jsConsumerInfo *info = NULL;
	natsStatus status = js_GetConsumerInfo(&info, pull->js, pull->stream,
	    pull->consumer, NULL, code);

	if (status == NATS_NOT_FOUND)
		status = make_consumer(pull, &info, code);
	if (status == NATS_OK)
		*wrong = fault_of(pull, info->Config);
	jsConsumerInfo_Destroy(info);
	return status;
}

natsStatus
natsbind_make(struct natspull *pull, char series[NATSPULL_SERIES_BYTES],
    const char **wrong, jsErrCode *code)
{
	jsSubOptions how;
	jsOptions options;
	natsStatus status;

	(void)jsOptions_Init(&options);
	options.Wait = ASK_MS;
	(void)jsSubOptions_Init(&how);
	how.Stream = pull->stream;
	how.Consumer = pull->consumer;
	status = natsConnection_JetStream(&pull->js, pull->connection,
	    &options);
	if (status == NATS_OK)
		status = name_series(pull, series, code);
	if (status == NATS_OK)
		status = find_consumer(pull, wrong, code);
	if (status == NATS_OK && *wrong == NULL)
		status = js_PullSubscribe(&pull->subscription, pull->js,
		    pull->subject, pull->consumer, NULL, &how, code);
	return status;
}

/* What a failure is called in the log, and what can be done about it. */
void
natsbind_complain(struct natspull *pull, natsStatus status, jsErrCode code,
    const char *wrong, const char *why)
{
	struct natsbox *box = pull->box;

	if (wrong != NULL)
		natsbox_say(box, LOG_ERROR, "consumer '%s' of stream '%s': %s",
		    pull->consumer, pull->stream, wrong);
	else if (code == JSStreamNotFoundErr)
		natsbox_say(box, LOG_ERROR, "JetStream has no stream '%s': "
		    "it is made by whoever publishes", pull->stream);
	else if (status == NATS_TIMEOUT || status == NATS_NO_RESPONDERS)
		natsbox_say(box, LOG_ERROR, "JetStream does not answer about "
		    "stream '%s': is it enabled, and may this recorder's "
		    "NATS user publish to $JS.API.> and $JS.ACK.> and "
		    "subscribe to _INBOX.>?", pull->stream);
	else
		natsbox_say(box, LOG_ERROR, "stream '%s': %s", pull->stream,
		    why);
}
