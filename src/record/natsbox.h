/* What the NATS intake's threads share with the one loop: a bounded queue, a
 * lock, and a bell to wake the loop with.
 *
 * Three kinds of threads put into it: the library's own (messages of core
 * subjects, as callbacks), the link (natslink.h), which owns the connection,
 * and a pull for each JetStream line (natspull.h).  The loop takes out, and
 * never calls the library, so nothing of it can block the loop. */
#ifndef SSE_RECORD_NATSBOX_H
#define SSE_RECORD_NATSBOX_H

#include <nats/nats.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/fault.h"
#include "core/config.h"
#include "core/jetorder.h"

#define NATSBOX_NEWS_MAX 16
#define NATSBOX_SAID 16
#define NATSBOX_LONG_MS 3600000	/* until somebody wakes it */

struct natspull;

/* A message, or the news of a gap, in one allocation. */
struct natsitem {
	struct jetorder_item at;	/* of a pull; first, to come back */
	struct natsitem *next;		/* in the queue, or to be answered */
	struct natspull *pull;		/* NULL: a core subject's */
	size_t from;
	int64_t unix_ms;
	const char *gap;		/* NULL: a message */
	uint64_t missed;
	bool left;			/* its pull has forgotten it */
	size_t name_n, payload_n, reply_n, series_n;
	char bytes[];			/* name, payload, series, and the
					 * reply's subject with a NUL */
};

struct natslist {
	struct natsitem *first, *last;
};

struct natsline {
	struct natsbox *box;
	size_t from;
};

/* Something for the log. */
struct natsnews {
	enum log_level level;
	char text[FAULT_NOTE_BYTES];
};

struct natsbox {
	const struct config *config;

	pthread_mutex_t lock;		/* of all that follows */
	pthread_cond_t wake;		/* something changed for a thread */
	int bell[2];			/* read end, write end */
	bool rung;			/* and the loop has not heard it */

	bool leads, stopped, ending;
	uint64_t era;			/* counted up as it starts to lead */

	struct natslist queue;		/* of core subjects */
	struct natslist stored;		/* of pulls: to be acknowledged */
	struct natslist returned;	/* of pulls: for another to have */
	size_t bytes;			/* of all items there are */
	uint64_t dropped[RECORD_FROM_MAX];	/* since the queue was full */

	struct natspull *pull;
	size_t pulls;
	size_t next_pull;		/* to take from */

	natsConnection *connection;	/* NULL: away */
	unsigned users;			/* threads that use it unlocked */
	bool closed;			/* it ended */
	uint64_t refused;		/* bits: lines the server refuses */
	uint64_t tried;			/* bits: it was asked again */
	natsSubscription *subscription[RECORD_FROM_MAX];	/* the link's */
	struct natsline line[RECORD_FROM_MAX];
	bool subscribed;
	uint64_t subscribed_era;	/* of the last time */

	struct natsnews news[NATSBOX_NEWS_MAX];
	size_t n_news;
	struct {
		uint32_t text;		/* a hash of what was said */
		int64_t at_ms;
	} said[NATSBOX_SAID];
	size_t n_said;
};

enum fault natsbox_init(struct natsbox *box, const struct config *config,
    struct fault_note *note) FAULT_CHECK;
void natsbox_fini(struct natsbox *box);

/* All of these want the lock to be held. */

/* Wake the loop, the threads. */
void natsbox_ring(struct natsbox *box);
void natsbox_wake(struct natsbox *box);

/* Wait until somebody wakes the threads, or ms have passed. */
void natsbox_wait(struct natsbox *box, int64_t ms);

/* Wait for ms or half as long, by chance, after something failed; whoever
 * ends the box ends that, too. */
void natsbox_pause(struct natsbox *box, int64_t ms);

/* Say something in the log; repeated words are said once a minute. */
void natsbox_say(struct natsbox *box, enum log_level level,
    const char *format, ...) __attribute__((format(printf, 3, 4)));

/* The library's words for what just failed in this thread. */
const char *natsbox_why(natsStatus status);

/* Copy a message of a series.  NULL when there is no memory; the caller keeps
 * the library's message. */
struct natsitem *natsbox_copy(struct natsbox *box, size_t from,
    struct slice series, natsMsg *message);

/* The subject that takes an item's acknowledgement. */
const char *natsbox_reply(const struct natsitem *item);
void natsbox_free(struct natsbox *box, struct natsitem *item);

/* A subject that was refused is allowed again: its topics are told. */
void natsbox_grant(struct natsbox *box, size_t from);

/* Put what came for a core subject into the queue, or count it as missed when
 * that is full. */
void natsbox_queue(struct natsbox *box, size_t from, natsMsg *message);

/* Note in the queue that something may be missing. */
void natsbox_gap(struct natsbox *box, size_t from, const char *why,
    uint64_t missed);

/* May the pulls ask for more? */
bool natsbox_has_room(const struct natsbox *box);

void natslist_add(struct natslist *list, struct natsitem *item);
struct natsitem *natslist_take(struct natslist *list);

/* Start a thread that gets none of the process's signals. */
enum fault natsbox_thread(pthread_t *thread_out, void *(*run)(void *),
    void *arg, struct fault_note *note) FAULT_CHECK;

#endif
