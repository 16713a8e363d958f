#include "record/tally.h"

#include "serve/log.h"

#define DEAD_EVERY_MS 10000

static void
add_count(struct logline *line, const char *key, uint64_t count)
{
	logline_number(line, key, (int64_t)count);
}

void
tally_log(const struct tally *t, const char *event, bool leads,
    const struct backlog *b)
{
	struct logline line;

	logline_begin(&line, event);
	logline_text(&line, "role", slice_of(leads ? "writes" : "standby"));
	add_count(&line, "received", t->received);
	add_count(&line, "written", t->written);
	add_count(&line, "before", t->before);
	add_count(&line, "dropped", t->dropped);
	add_count(&line, "dead", t->dead);
	add_count(&line, "lost", t->lost);
	add_count(&line, "gaps", t->gaps);
	add_count(&line, "retried", t->retried);
	add_count(&line, "waiting", b->messages);
	add_count(&line, "waiting_bytes", b->bytes);
	logline_number(&line, "lag_ms", t->lag_ms);
	log_line(LOG_INFO, &line);
}

void
tally_dead(struct tally *t, const char *record, struct slice channel,
    const char *why, int64_t now_ms)
{
	struct logline line;

	t->dead++;
	if (t->told_dead_ms != 0 && now_ms - t->told_dead_ms < DEAD_EVERY_MS) {
		t->untold_dead++;
		return;
	}
	logline_begin(&line, "dead");
	logline_text(&line, "record", slice_of(record));
	logline_text(&line, "channel", channel);
	logline_text(&line, "why", slice_of(why));
	if (t->untold_dead > 0)
		add_count(&line, "others", t->untold_dead);
	log_line(LOG_WARN, &line);
	t->told_dead_ms = now_ms;
	t->untold_dead = 0;
}

void
tally_gap(struct tally *t, struct slice from, const char *why,
    uint64_t missed, uint64_t topics)
{
	struct logline line;

	t->gaps++;
	t->marked += topics;
	logline_begin(&line, "gap");
	logline_text(&line, "from", from);
	logline_text(&line, "why", slice_of(why));
	if (missed > 0)
		add_count(&line, "missed", missed);
	add_count(&line, "topics", topics);
	log_line(LOG_WARN, &line);
}
