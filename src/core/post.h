/* What is to be published, out of a request's body:
 *
 *   application/json                    {"event": "type", "data": anything}
 *   application/x-www-form-urlencoded   event=type&data=anything
 *   anything else                       the data itself; the type is in the
 *                                       query, as event=type
 *
 * In JSON, data that is a string is taken without its quotes; anything else
 * is sent as the text that stands there.  Whatever is not understood is an
 * error: who misspells "event" must hear of it. */
#ifndef SSE_CORE_POST_H
#define SSE_CORE_POST_H

#include <stddef.h>

#include "base/buf.h"
#include "base/fault.h"
#include "base/slice.h"

struct post {
	struct slice type;	/* empty: none */
	struct slice data;
};

/* A body larger than this cannot hold data of so many bytes: a byte takes
 * three in a form, and in JSON a character at most three times what it has
 * in UTF-8, as long as it is none that controls. */
#define POST_BODY_BYTES(data) (3 * (data) + 4096)

/* The result borrows from body and room, which holds POST_ROOM_BYTES(body.n)
 * at least.  Both parts are UTF-8, and the type is one that sse_event() takes.
 * FAULT_LIMIT when the data has more than most bytes; FAULT_INPUT with a
 * reason that is fit for the client. */
#define POST_ROOM_BYTES(body) ((body) + 256)
enum fault post_read(struct slice content_type, struct slice query,
    struct slice body, size_t most, struct buf *room, struct post *post_out,
    struct fault_note *note) FAULT_CHECK;

#endif
