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
	struct eventid id;
	struct slice type;	/* empty: no event: line, so "message" */
	struct slice data;
};

/* The first block: how long to wait before a reconnect, and the cursor.  An
 * id in a block without data sets the browser's last event id and dispatches
 * nothing, so a client that is cut off before its first event still resumes
 * here. */
bool sse_begin(struct buf *out, int64_t retry_ms, struct eventid id)
    FAULT_CHECK;

/* Append one event.  Data is split at CR, LF and CRLF.
 * FAULT_INPUT when the type holds a line break or NUL; FAULT_LIMIT when type
 * or data pass their limits or out its cap.  On a fault out is unchanged. */
enum fault sse_event(struct buf *out, const struct event *event,
    struct fault_note *note) FAULT_CHECK;

/* Say that entries were lost ("gap") or that the topic started anew
 * ("reset"), with the reason and, when id is not NULL, the cursor to go on
 * from.  Both words are ours and need no escaping. */
bool sse_loss(struct buf *out, const char *type, const char *reason,
    const struct eventid *id) FAULT_CHECK;

/* The last block: when to come back, and a comment with the reason.  id
 * repeats the client's cursor in a response that has not said it yet: by the
 * letter of the standard a response's first blank line would clear it.  NULL
 * where it was said, or there is none. */
bool sse_end(struct buf *out, int64_t retry_ms, const char *reason,
    const struct eventid *id) FAULT_CHECK;

/* The two halves of a heartbeat comment; see stream.h on the two taps. */
#define SSE_BEAT_FIRST ":"
#define SSE_BEAT_REST "heartbeat\n\n"

#endif
