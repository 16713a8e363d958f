/* The wire form of an event stream.
 * Source: WHATWG HTML, section 9.2 "Server-sent events". */
#ifndef SSE_CORE_SSE_H
#define SSE_CORE_SSE_H

#include <stdint.h>

#include "base/buf.h"
#include "base/fault.h"
#include "base/slice.h"
#include "core/eventid.h"

struct event {
	struct slice id;	/* a printed cursor; empty: no id: line */
	struct slice type;	/* empty: no event: line, so "message" */
	struct slice data;
};

/* What was lost, as precisely as anybody knows. */
struct loss {
	const char *type;	/* "gap" or "reset" */
	const char *reason;	/* one word */
	size_t topic;		/* of the stream's, from 1; 0: none of them */
	bool ranged;		/* between these two, neither included: */
	struct eventid after, before;
	uint64_t missed;	/* so many events; 0: nobody knows */
};

/* The first block: how long to wait before a reconnect, and the cursor.  An
 * id in a block without data sets the browser's last event id and dispatches
 * nothing, so a client that is cut off before its first event still resumes
 * here. */
bool sse_begin(struct buf *out, int64_t retry_ms, struct slice id)
    FAULT_CHECK;

/* Append one event.  Data is split at CR, LF and CRLF.
 * FAULT_INPUT when the type holds a line break or NUL; FAULT_LIMIT when type
 * or data pass their limits or out its cap.  On a fault out is unchanged. */
enum fault sse_event(struct buf *out, const struct event *event,
    struct fault_note *note) FAULT_CHECK;

/* Append what a loss says, as a JSON object: the data of its event, and a
 * part of a poll's answer. */
bool sse_loss_data(struct buf *out, const struct loss *loss) FAULT_CHECK;

/* The event for a loss, and the cursor to go on from. */
bool sse_loss(struct buf *out, const struct loss *loss, struct slice id)
    FAULT_CHECK;

/* The last block: when to come back, and a comment with the reason.  id
 * repeats the client's cursor in a response that has not said it yet: by the
 * letter of the standard a response's first blank line would clear it. */
bool sse_end(struct buf *out, int64_t retry_ms, const char *reason,
    struct slice id) FAULT_CHECK;

/* The two halves of a heartbeat comment; see stream.h on the two taps. */
bool sse_beat_first(struct buf *out) FAULT_CHECK;
/* The second says the cursor, where it has moved without an event.  Where
 * type is not NULL it is an event of that type, too, for scripts: data says
 * the time, and whether events can come ("ok") or Redis is away ("away"). */
bool sse_beat_rest(struct buf *out, struct slice id, const char *type,
    int64_t unix_ms, bool away) FAULT_CHECK;

#endif
