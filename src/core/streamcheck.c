#include "core/streamcheck.h"

#include <string.h>

#include "core/checker.h"
#include "core/cursor.h"
#include "core/limits.h"
#include "core/template.h"

/* Topics or channels: templates, so many at most. */
static void
check_sources(const struct checker *c, const char *key,
    const struct config_list *list, const struct vars *known)
{
	struct fault_note note;
	size_t i;

	for (i = 0; i < list->n; i++) {
		if (i == CURSOR_TOPICS_MAX) {
			(void)fault_set(&note, FAULT_CONFIG,
			    "a stream has at most %d", CURSOR_TOPICS_MAX);
			config_report(c->report, list->place[i], key,
			    note.text);
		}
		if (template_check(slice_of(list->text[i]), known, &note) !=
		    FAULT_NONE)
			config_report(c->report, list->place[i], key,
			    note.text);
	}
}

/* What a channel cannot do: it keeps nothing.  "start = now" is what it does,
 * and stands in every dump. */
static void
check_channel(const struct checker *c, const char *start)
{
	static const char *const keys[] = { "topic", "start", "snapshot" };
	size_t i;

	for (i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
		if (checker_was_set(c, keys[i]) &&
		    (i != 1 || !slice_equals(slice_of(start), "now")))
			checker_error(c, keys[i], "a stream with 'channel' "
			    "is live only and cannot have it");
	}
}

static void
check_heartbeat(const struct checker *c, const char *type)
{
	const char *p;

	if (type == NULL)
		return;
	if (strlen(type) > LIMIT_EVENT_TYPE_BYTES)
		checker_error(c, "heartbeat_event",
		    "it is longer than an event's type may be");
	for (p = type; *p != '\0'; p++) {
		if ((unsigned char)*p < ' ') {
			checker_error(c, "heartbeat_event",
			    "it holds a control character");
			return;
		}
	}
}

void
streamcheck(struct config_report *r, struct stream_section *stream,
    const struct vars *known)
{
	const struct checker c = checker_of(r, "stream", &stream->at);
	struct fault_note note;

	check_sources(&c, "topic", &stream->topic, known);
	check_sources(&c, "channel", &stream->channel, known);
	if (stream->channel.n > 0)
		check_channel(&c, stream->start);
	if (stream->start != NULL && start_parse(slice_of(stream->start),
	    &stream->first, &note) != FAULT_NONE)
		checker_error(&c, "start", note.text);
	if (stream->snapshot != NULL && snapshot_parse(
	    slice_of(stream->snapshot), known, &stream->shown, &note) !=
	    FAULT_NONE)
		checker_error(&c, "snapshot", note.text);
	check_heartbeat(&c, stream->heartbeat_event);
}
