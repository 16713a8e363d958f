#include "serve/listen.h"

#include <poll.h>
#include <string.h>

#include "serve/clock.h"

bool
listen_is_used(const struct listen *listen)
{
	return listen->feed->v->channels > 0;
}

bool
listen_is_open(const struct listen *listen)
{
	return channel_is_open(&listen->channel);
}

bool
listen_has(const struct listen *listen)
{
	return channel_has(&listen->channel);
}

static enum fault
subscribe(struct listen *listen, struct fault_note *note)
{
	const struct visit *v = listen->feed->v;
	size_t i;

	for (i = 0; i < v->channels; i++)
		listen->name[i].text = v->channel[i];
	return channel_open(&listen->channel, &v->config->redis.target,
	    v->config->redis.timeout_ms, listen->name, v->channels,
	    clock_now_ms(), note);
}

enum fault
listen_open(struct listen *listen, struct feed *feed, struct fault_note *note)
{
	struct feed_item item;
	enum fault fault;
	bool taken;

	memset(listen, 0, sizeof(*listen));
	listen->feed = feed;
	if (!listen_is_used(listen))
		return FAULT_NONE;
	fault = subscribe(listen, note);
	while (fault == FAULT_NONE && !channel_is_live(&listen->channel)) {
		struct pollfd p = channel_poll(&listen->channel);
		int64_t left = channel_deadline(&listen->channel) -
		    clock_now_ms();

		if (poll(&p, 1, left > 0 ? (int)left : 0) < 0)
			p.revents = 0;
		fault = channel_pump(&listen->channel, p.revents,
		    clock_now_ms(), note);
		/* Confirmations come before messages. */
		if (fault == FAULT_NONE)
			fault = listen_next(listen, &item, &taken, note);
	}
	return fault;
}

enum fault
listen_again(struct listen *listen, struct fault_note *note)
{
	if (!listen_is_used(listen) || listen_is_open(listen))
		return FAULT_NONE;
	listen->broken = true;
	return subscribe(listen, note);
}

void
listen_close(struct listen *listen)
{
	channel_close(&listen->channel);
}

enum fault
listen_next(struct listen *listen, struct feed_item *item_out,
    bool *taken_out, struct fault_note *note)
{
	const struct loss loss = { .type = "gap", .reason = "disconnected" };
	struct channel_message message;
	enum fault fault;

	*taken_out = false;
	memset(item_out, 0, sizeof(*item_out));
	if (!listen_is_open(listen))
		return FAULT_NONE;
	if (listen->broken && channel_is_live(&listen->channel)) {
		listen->broken = false;
		item_out->kind = FEED_LOSS;
		item_out->loss = loss;
		*taken_out = true;
		return FAULT_NONE;
	}
	do {
		struct slice field[4] = { slice_of("channel"), { NULL, 0 },
		    slice_of("data"), { NULL, 0 } };

		fault = channel_next(&listen->channel, &message, taken_out,
		    note);
		if (fault != FAULT_NONE || !*taken_out)
			return fault;
		field[1] = message.channel;
		field[3] = message.payload;
		*taken_out = feed_shape(listen->feed, 0, field, 2, item_out);
	} while (!*taken_out);
	return FAULT_NONE;
}
