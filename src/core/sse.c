#include "core/sse.h"

#include <inttypes.h>
#include <string.h>

#include "core/limits.h"

static bool
add_id(struct buf *out, struct slice id)
{
	return id.n == 0 || (buf_add_text(out, "id: ") &&
	    buf_add_slice(out, id) && buf_add_text(out, "\n"));
}

bool
sse_begin(struct buf *out, int64_t retry_ms, struct slice id)
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

/* Every word in it is ours and needs no escaping. */
bool
sse_loss_data(struct buf *out, const struct loss *loss)
{
	char after[EVENTID_TEXT_BYTES], before[EVENTID_TEXT_BYTES];

	(void)eventid_print(loss->after, after);
	(void)eventid_print(loss->before, before);
	return buf_addf(out, "{\"reason\":\"%s\"", loss->reason) &&
	    (loss->topic == 0 ||
	    buf_addf(out, ",\"topic\":%zu", loss->topic)) &&
	    (!loss->ranged || buf_addf(out,
	    ",\"after\":\"%s\",\"before\":\"%s\"", after, before)) &&
	    (loss->missed == 0 || buf_addf(out,
	    ",\"missed\":%" PRIu64, loss->missed)) &&
	    buf_add_text(out, "}");
}

bool
sse_loss(struct buf *out, const struct loss *loss, struct slice id)
{
	return add_id(out, id) &&
	    buf_addf(out, "event: %s\ndata: ", loss->type) &&
	    sse_loss_data(out, loss) && buf_add_text(out, "\n\n");
}

bool
sse_end(struct buf *out, int64_t retry_ms, const char *reason,
    struct slice id)
{
	return buf_addf(out, ": goodbye %s\nretry: %" PRId64 "\n", reason,
	    retry_ms) && add_id(out, id) && buf_add_text(out, "\n");
}

bool
sse_beat_first(struct buf *out)
{
	return buf_add_text(out, ":");
}

bool
sse_beat_rest(struct buf *out, struct slice id, const char *type,
    int64_t unix_ms, bool away)
{
	return buf_add_text(out, "heartbeat\n") && add_id(out, id) &&
	    (type == NULL || buf_addf(out, "event: %s\n"
	    "data: {\"time\":%" PRId64 ",\"status\":\"%s\"}\n", type,
	    unix_ms, away ? "away" : "ok")) && buf_add_text(out, "\n");
}
