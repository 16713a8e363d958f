/* Where the recorder's messages come from, as the main loop sees it: one
 * struct of functions for each kind, so that the loop knows none.
 *
 * An intake serves all `from` lines of its kind.  It connects and reconnects
 * by itself, for ever and with back-off; nothing in it blocks, and nothing
 * but open() can fail for good.  One that needs threads keeps them to itself:
 * all functions are called from the one loop. */
#ifndef SSE_RECORD_INTAKE_H
#define SSE_RECORD_INTAKE_H

#include <poll.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/fault.h"
#include "base/slice.h"
#include "core/config.h"

#define INTAKE_FDS_MAX 3	/* descriptors of one intake */

/* What is taken from an intake: a message; or, where gap is not NULL, the
 * news that from this `from` line some may have been lost just here; or a
 * mark. */
struct message {
	size_t from;		/* line number in recorder_section's set */
	struct slice name;	/* channel or subject */
	struct slice payload;

	/* Where in its series it stands: whoever else receives the series
	 * gives each message the same place, and later ones have a higher
	 * one.  What is written counts as written up to its place, so a
	 * message that comes again, here or in another recorder, is harmless.
	 * A gap's place is the last that may be lost.  0: there is none, and
	 * series is empty. */
	uint64_t place;
	struct slice series;	/* such as a stream and its consumer: a part
				 * of a Redis key.  A series that is begun
				 * anew needs another name. */

	int64_t unix_ms;	/* when it was sent or came, 0: unknown */
	void *handle;		/* the intake's own, for done() */

	const char *gap;	/* one word, such as "reconnect" */
	uint64_t missed;	/* so many, 0: unknown */
	bool mark;		/* no message either, only the news that all
				 * of its series up to place was given out */
};

struct intake;

struct intake_kind {
	const char *name;	/* for the log */
	bool waits;		/* what is not taken waits at its source, so
				 * nothing is while the recorder is full */

	/* Start to receive for the lines of config->recorder.set that are of
	 * this kind; config outlives the intake.  *intake_out is NULL when
	 * there are none.  FAULT_CONFIG for what cannot work, even later;
	 * a server that is away is no fault. */
	enum fault (*open)(const struct config *config,
	    struct intake **intake_out, struct fault_note *note);

	/* Fill in what to poll for; how many.  A thread has a pipe here that
	 * it rings. */
	size_t (*poll)(const struct intake *intake,
	    struct pollfd fds[INTAKE_FDS_MAX]);

	/* When move() wants to be called at the latest, by clock_now_ms();
	 * INT64_MAX: whenever. */
	int64_t (*deadline)(const struct intake *intake);

	/* Receive and send as much as goes at once, given what poll() asked
	 * for. */
	void (*move)(struct intake *intake, const struct pollfd *fds,
	    size_t n, int64_t now_ms);

	/* The next message, in order; valid until the next take(), but for
	 * its handle, which is valid until done().  False when there is none
	 * now.  Whatever was taken before may still be waiting. */
	bool (*take)(struct intake *intake, struct message *message_out);

	/* The message with this handle (if not NULL) is stored (keep), or it
	 * will not be by this process: then lead(false) follows, and whoever
	 * leads next gets it again, and all behind it. */
	void (*done)(struct intake *intake, void *handle, bool keep);

	/* This recorder is the one that writes now, or no longer.  Some kinds
	 * receive only then. */
	void (*lead)(struct intake *intake, bool leads);

	/* Would this recorder, if it led, get every message from now on? */
	bool (*is_ready)(const struct intake *intake);

	/* Ask the source for no more.  What has come can still be taken. */
	void (*stop)(struct intake *intake);

	void (*close)(struct intake *intake);
};

/* Redis Pub/Sub: `from = channel PATTERN`. */
extern const struct intake_kind intake_channels;

/* NATS: `from = subject SUBJECT` and `from = jetstream STREAM SUBJECT`. */
extern const struct intake_kind intake_nats;

#endif
