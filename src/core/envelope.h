/* What frameworks wrap a message in.
 *
 * Laravel's broadcaster publishes {"event": TYPE, "data": {...}, "socket": ID}
 * and repeats the sender's socket id inside the data, where it belongs to
 * nobody.  What is taken out keeps the form its writer gave it: numbers and
 * the order of members are those of the message. */
#ifndef SSE_CORE_ENVELOPE_H
#define SSE_CORE_ENVELOPE_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/fault.h"
#include "base/slice.h"
#include "core/jsonpick.h"

/* Append the event's type and data to room.  They are views into it, valid
 * until it changes; a view of the data may be into payload instead.
 * FAULT_INPUT when payload is no such thing, FAULT_LIMIT when room is too
 * small. */
enum fault envelope_laravel(struct slice payload, struct buf *room,
    struct slice *event_out, struct slice *data_out, struct fault_note *note)
    FAULT_CHECK;

/* Append a string of a JSON text, without quotes and escapes.  False when
 * there is no room. */
bool envelope_string(const struct jsonpick *string, struct buf *room)
    FAULT_CHECK;

#endif
