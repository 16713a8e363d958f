/* The items of a feed: what was lost, the snapshot, then one entry after the
 * other. */
#include <limits.h>
#include <string.h>
#include <unistd.h>

#include "base/number.h"
#include "core/jsonput.h"
#include "core/limits.h"
#include "serve/feed.h"
#include "serve/log.h"

static const struct eventid highest = { UINT64_MAX, UINT64_MAX };

static bool
topic_has(const struct feed *feed, size_t topic)
{
	return feed->topic[topic].next < feed->answer->topic[topic].entries;
}

bool
feed_has(const struct feed *feed)
{
	bool has = feed->answer != NULL &&
	    (feed->shows_snapshot || feed->lacks_snapshot);
	size_t i;

	for (i = 0; feed->answer != NULL && i < feed->answer->topics; i++)
		has = has || feed->topic[i].lost || topic_has(feed, i);
	return has;
}

void
feed_drop(struct feed *feed)
{
	size_t i;

	for (i = 0; feed->answer != NULL && i < feed->answer->topics; i++) {
		feed->topic[i].continuity.received -=
		    feed->answer->topic[i].entries - feed->topic[i].next;
		feed->topic[i].lost = false;
	}
	feed->wants_snapshot = feed->wants_snapshot ||
	    feed->shows_snapshot || feed->lacks_snapshot;
	feed->shows_snapshot = feed->lacks_snapshot = false;
	feed->answer = NULL;
}

static bool
next_loss(struct feed *feed, struct feed_item *item)
{
	size_t i;

	for (i = 0; i < feed->v->topics; i++) {
		struct feed_topic *t = &feed->topic[i];

		if (!t->lost)
			continue;
		t->lost = false;
		if (eventid_compare(t->from, t->at) != 0)
			feed_move(feed, i, t->from);
		item->kind = FEED_LOSS;
		item->loss = t->loss;
		return true;
	}
	return false;
}

/* A JSON object of the strings that the hash holds. */
static bool
print_hash(const struct source *source, struct buf *out)
{
	const size_t pairs = source_snapshot(source);
	bool done = buf_add_text(out, "{");
	struct slice pair[2];
	size_t i;

	for (i = 0; i < pairs && done; i++) {
		source_snapshot_pair(source, i, pair);
		done = (i == 0 || buf_add_text(out, ",")) &&
		    jsonput_string(out, pair[0]) &&
		    buf_add_text(out, ":") && jsonput_string(out, pair[1]);
	}
	return done && buf_add_text(out, "}");
}

/* What cannot be sent is said to be missing, and the cursor goes past it: a
 * client must not ask for it for ever. */
static void
make_unsendable(struct feed *feed, size_t topic, const char *reason,
    const char *why, struct feed_item *item)
{
	const struct loss loss = { .type = "gap", .reason = reason,
	    .topic = topic, .missed = topic > 0 ? 1 : 0 };

	item->kind = FEED_LOSS;
	item->loss = loss;
	visit_log(feed->v, LOG_WARN, "event", why);
}

static void
make_snapshot(struct feed *feed, struct feed_item *item)
{
	const struct snapshot *shown = &feed->v->stream->shown;
	const struct source *source = &feed->v->source;
	bool done = true;
	struct slice pair[2];

	feed->shows_snapshot = false;
	item->kind = FEED_EVENT;
	item->event.type = shown->type;
	buf_reset(&feed->scratch, LIMIT_SCRATCH_KEEP_BYTES);
	if (shown->kind == SNAPSHOT_HASH) {
		done = print_hash(source, &feed->scratch);
		item->event.data = buf_view(&feed->scratch);
	} else {
		source_snapshot_pair(source, 0, pair);
		item->event.data = pair[1];
	}
	if (!done || item->event.data.n > LIMIT_EVENT_DATA_BYTES)
		make_unsendable(feed, 0, "snapshot",
		    "the snapshot is longer than an event may be", item);
}

static void
make_lack(struct feed *feed, struct feed_item *item)
{
	feed->lacks_snapshot = false;
	make_unsendable(feed, 0, "snapshot", feed->unshown ?
	    "the snapshot is larger than a reply may be" :
	    "the key of the snapshot holds another type", item);
}

/* The topic with the oldest entry that is left; of equal ones the first. */
static bool
find_next(const struct feed *feed, size_t *topic_out)
{
	const struct source *source = &feed->v->source;
	struct eventid id, least = highest;
	bool found = false;
	size_t i;

	for (i = 0; i < feed->answer->topics; i++) {
		if (!topic_has(feed, i))
			continue;
		id = source_entry_id(source, i, feed->topic[i].next);
		if (found && eventid_compare(id, least) >= 0)
			continue;
		found = true;
		least = id;
		*topic_out = i;
	}
	return found;
}

static bool
make_command(const struct feed *feed, const struct slice *field,
    size_t fields, struct feed_item *item)
{
	const struct visit *v = feed->v;
	char host[HOST_NAME_MAX + 1];
	struct control_subject subject = { .user = user_view(&v->user),
	    .route = slice_of(v->stream->at.name), .ip = v->request->remote };

	if (gethostname(host, sizeof(host)) == 0)
		subject.host = slice_of(host);
	item->kind = FEED_COMMAND;
	item->command = control_read(field, fields, &subject);
	return item->command != CONTROL_NONE;
}

static const struct slice *
find_field(const struct slice *field, size_t fields, const char *name)
{
	size_t i;

	for (i = 0; i < fields; i++) {
		if (slice_equals(field[2 * i], name))
			return &field[2 * i + 1];
	}
	return NULL;
}

/* A mark that a recorder left, who knows that something is missing here. */
static bool
make_marked(size_t topic, const struct slice *field, size_t fields,
    struct feed_item *item)
{
	const struct slice *missed = find_field(field, fields, "missed");

	if (find_field(field, fields, "sse:gap") == NULL)
		return false;
	memset(&item->loss, 0, sizeof(item->loss));
	if (missed != NULL && !number_u64(*missed, &item->loss.missed))
		item->loss.missed = 0;
	item->kind = FEED_LOSS;
	item->loss.type = "gap";
	item->loss.reason = "unrecorded";
	item->loss.topic = topic + 1;
	return true;
}

bool
feed_shape(struct feed *feed, size_t topic, const struct slice *field,
    size_t fields, struct feed_item *item_out)
{
	struct fault_note note;

	item_out->kind = FEED_EVENT;
	switch (shape_entry(&feed->v->shape, field, fields, &feed->scratch,
	    &item_out->event.type, &item_out->event.data, &note)) {
	case SHAPE_SEND:
		return true;
	case SHAPE_SKIP:
		return false;
	case SHAPE_BAD:
		break;
	}
	make_unsendable(feed, topic, "unsendable", note.text, item_out);
	return true;
}

/* False when the entry is not for this visitor. */
static bool
make_item(struct feed *feed, size_t topic, const struct slice *field,
    size_t fields, struct feed_item *item)
{
	if (topic >= feed->v->topics)
		return make_command(feed, field, fields, item);
	return make_marked(topic, field, fields, item) ||
	    feed_shape(feed, topic + 1, field, fields, item);
}

static bool
next_entry(struct feed *feed, struct feed_item *item)
{
	const struct source *source = &feed->v->source;
	struct slice field[2 * LIMIT_ENTRY_FIELDS];
	size_t topic = 0, fields, i;

	while (find_next(feed, &topic)) {
		i = feed->topic[topic].next++;
		feed_move(feed, topic, source_entry_id(source, topic, i));
		fields = source_entry(source, topic, i, field,
		    LIMIT_ENTRY_FIELDS);
		if (fields > LIMIT_ENTRY_FIELDS && topic < feed->v->topics) {
			make_unsendable(feed, topic + 1, "unsendable",
			    "the entry has more fields than can be read",
			    item);
			return true;
		}
		if (fields <= LIMIT_ENTRY_FIELDS &&
		    make_item(feed, topic, field, fields, item))
			return true;
	}
	return false;
}

bool
feed_next(struct feed *feed, struct feed_item *item_out)
{
	if (feed->answer == NULL)
		return false;
	memset(item_out, 0, sizeof(*item_out));
	if (next_loss(feed, item_out))
		;
	else if (feed->shows_snapshot)
		make_snapshot(feed, item_out);
	else if (feed->lacks_snapshot)
		make_lack(feed, item_out);
	else if (!next_entry(feed, item_out)) {
		feed->answer = NULL;
		return false;
	}
	/* Who is cut off in front of a snapshot must come back to it. */
	if (item_out->kind != FEED_COMMAND && !feed->shows_snapshot) {
		item_out->event.id = feed_id(feed);
		feed->quiet = false;
	}
	return true;
}
