#include "core/sse.h"

#include <inttypes.h>
#include <string.h>

#include "core/limits.h"

static bool
add_id(struct buf *out, struct eventid id)
{
	char text[EVENTID_TEXT_BYTES];

	(void)eventid_print(id, text);
	return buf_addf(out, "id: %s\n", text);
}

bool
sse_begin(struct buf *out, int64_t retry_ms, struct eventid id)
{
	return buf_addf(out, "retry: %" PRId64 "\n", retry_ms) &&
	    add_id(out, id) && buf_add_text(out, "\n");
}

/* One data: line for each line of data; one for no data at all. */
static bool
add_data(struct buf *out, struct slice data)
{
	size_t n;

	for (;;) {
		n = 0;
		while (n < data.n && data.p[n] != '\n' && data.p[n] != '\r')
			n++;
		if (!buf_add_text(out, "data: ") ||
		    !buf_add(out, data.p, n) || !buf_add_text(out, "\n"))
			return false;
		if (n == data.n)
			return true;
		n += data.p[n] == '\r' && n + 1 < data.n &&
		    data.p[n + 1] == '\n' ? 2 : 1;
		data.p += n;
		data.n -= n;
	}
}

static bool
is_type(struct slice type)
{
	return slice_find(type, '\n') == type.n &&
	    slice_find(type, '\r') == type.n &&
	    slice_find(type, '\0') == type.n;
}

enum fault
sse_event(struct buf *out, const struct event *event, struct fault_note *note)
{
	size_t before = out->n;

	if (!is_type(event->type))
		return fault_set(note, FAULT_INPUT,
		    "the event type holds a line break or NUL");
	if (event->type.n > LIMIT_EVENT_TYPE_BYTES)
		return fault_set(note, FAULT_LIMIT,
		    "the event type is longer than %d bytes",
		    LIMIT_EVENT_TYPE_BYTES);
	if (event->data.n > LIMIT_EVENT_DATA_BYTES)
		return fault_set(note, FAULT_LIMIT,
		    "the data is longer than %d bytes",
		    LIMIT_EVENT_DATA_BYTES);
	if (add_id(out, event->id) &&
	    (event->type.n == 0 || (buf_add_text(out, "event: ") &&
	    buf_add_slice(out, event->type) && buf_add_text(out, "\n"))) &&
	    add_data(out, event->data) && buf_add_text(out, "\n"))
		return FAULT_NONE;
	buf_cut(out, before);
	return fault_set(note, FAULT_LIMIT, "the event does not fit");
}

bool
sse_loss(struct buf *out, const char *type, const char *reason,
    const struct eventid *id)
{
	return (id == NULL || add_id(out, *id)) &&
	    buf_addf(out, "event: %s\ndata: {\"reason\":\"%s\"}\n\n", type,
	    reason);
}

bool
sse_end(struct buf *out, int64_t retry_ms, const char *reason,
    const struct eventid *id)
{
	return buf_addf(out, ": goodbye %s\nretry: %" PRId64 "\n", reason,
	    retry_ms) && (id == NULL || add_id(out, *id)) &&
	    buf_add_text(out, "\n");
}
