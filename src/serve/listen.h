/* A stream's channels: a second connection to Redis, on which messages come
 * unasked.  They have no ids: what is published while nobody listens is gone,
 * and after a break of this connection the client is told so. */
#ifndef SSE_SERVE_LISTEN_H
#define SSE_SERVE_LISTEN_H

#include "redis/channel.h"
#include "serve/feed.h"

struct listen {
	struct feed *feed;
	struct channel channel;
	struct channel_name name[CURSOR_TOPICS_MAX];
	bool broken;		/* since the last item: there may be a loss */
};

/* Subscribe to the visitor's channels, and wait until that is confirmed. */
enum fault listen_open(struct listen *listen, struct feed *feed,
    struct fault_note *note) FAULT_CHECK;

/* The same without waiting, after a break. */
enum fault listen_again(struct listen *listen, struct fault_note *note)
    FAULT_CHECK;

/* Where there is a subscription, at all or at the moment. */
bool listen_is_used(const struct listen *listen);
bool listen_is_open(const struct listen *listen);

/* May there be messages that no wait will tell of? */
bool listen_has(const struct listen *listen);

/* The next message that is for this visitor, or a loss; *taken_out is false
 * when there is none.  Any fault has closed the subscription. */
enum fault listen_next(struct listen *listen, struct feed_item *item_out,
    bool *taken_out, struct fault_note *note) FAULT_CHECK;

void listen_close(struct listen *listen);

#endif
