/* What becomes of a message that the recorder receives: the topic it is
 * written to, its type and its data; or why it cannot be.
 *
 * Pure: the same message always becomes the same entry, in whichever recorder
 * it arrives. */
#ifndef SSE_CORE_RECORD_H
#define SSE_CORE_RECORD_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/fault.h"
#include "base/slice.h"
#include "core/keypath.h"
#include "core/limits.h"
#include "core/typemap.h"

#define RECORD_WILDCARDS_MAX 9	/* {1} to {9} */
#define RECORD_FROM_MAX 32	/* `from` lines in all */
#define RECORD_GLOB_BYTES (2 * LIMIT_PATTERN_BYTES)
#define RECORD_ROOM_BYTES (LIMIT_EVENT_DATA_BYTES + 64 * LIMIT_KEY_BYTES)

enum record_kind {
	RECORD_CHANNEL,		/* Redis Pub/Sub; '*' is any run of bytes */
	RECORD_SUBJECT,		/* NATS; '*' is a token, '>' the rest */
	RECORD_JETSTREAM
};

enum record_envelope {
	RECORD_NONE,
	RECORD_LARAVEL
};

enum record_event {
	RECORD_EVENT_OWN,	/* what the envelope says, if anything */
	RECORD_EVENT_JSON,
	RECORD_EVENT_CHANNEL,
	RECORD_EVENT_FIXED
};

struct record_from {
	enum record_kind kind;
	struct slice text;	/* the line as it is written */
	struct slice stream;	/* RECORD_JETSTREAM: the stream's name */
	struct slice pattern;
	size_t wildcards;
	const struct record_terms *terms;	/* of its section */
};

/* A [record NAME], checked.  All text is the configuration's. */
struct record_terms {
	struct slice name;		/* of the section */
	struct slice strip;		/* empty: nothing */
	enum record_envelope envelope;
	struct slice topic;		/* a template */
	enum record_event event;
	struct slice event_word;	/* RECORD_EVENT_FIXED */
	struct keypath event_path;	/* RECORD_EVENT_JSON */
	struct typemap map;
	int64_t max_entries, max_age_ms;
};

/* The `from` lines of all sections, in their order. */
struct record_set {
	struct record_from from[RECORD_FROM_MAX];
	size_t n;
};

/* Read a `from` line: "channel PATTERN", "subject SUBJECT" or "jetstream
 * STREAM SUBJECT".  FAULT_CONFIG with the reason. */
enum fault record_from_parse(struct slice text, struct record_from *from_out,
    struct fault_note *note) FAULT_CHECK;

/* Append what a line is called in keys, such as "channel:orders.*". */
bool record_from_key(const struct record_from *from, struct buf *out)
    FAULT_CHECK;

/* View a channel's pattern as Redis reads it, with signs of its own other than
 * '*' escaped. */
struct slice record_from_glob(const struct record_from *from,
    char room[RECORD_GLOB_BYTES]);

/* Does a channel or subject match, and what does each wildcard stand for?
 * wildcard needs room for RECORD_WILDCARDS_MAX. */
bool record_match(const struct record_from *from, struct slice name,
    struct slice *wildcard);

/* Check a topic's template for lines with so many wildcards.  FAULT_CONFIG
 * with the reason. */
enum fault record_template_check(struct slice text, size_t wildcards,
    struct fault_note *note) FAULT_CHECK;

/* What to write, borrowed from the message, the configuration and the
 * buffer that record_route() was given. */
struct record_route {
	struct slice topic;
	struct slice event;	/* empty: none */
	struct slice data;
	bool drop;		/* the map says so: it is to be forgotten */
};

/* Where a message goes.  room is emptied first and holds what had to be
 * built; it needs a cap of RECORD_ROOM_BYTES.  FAULT_INPUT when it cannot go
 * anywhere, with the reason in words that quote nothing; FAULT_LIMIT when
 * something in it is too large. */
enum fault record_route(const struct record_from *from, struct slice name,
    struct slice payload, struct buf *room, struct record_route *route_out,
    struct fault_note *note) FAULT_CHECK;

#endif
