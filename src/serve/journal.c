#include "serve/journal.h"

#include "serve/clock.h"
#include "serve/log.h"

void
journal_open(const struct visit *v, struct feed *feed)
{
	struct logline line;
	size_t i;

	logline_begin(&line, "open");
	visit_describe(v, &line);
	for (i = 0; i < v->topics; i++)
		logline_text(&line, "topic", v->topic[i]);
	for (i = 0; i < v->channels; i++)
		logline_text(&line, "channel", v->channel[i]);
	logline_text(&line, "start", feed_id(feed));
	logline_text(&line, "by", slice_of(v->has_cursor ? "cursor" :
	    "configuration"));
	if (v->source.uncontrolled)
		logline_text(&line, "control", slice_of("off"));
	log_line(LOG_INFO, &line);
}

static void
add_tally(const struct visit *v, struct feed *feed, const struct tally *tally,
    int64_t bytes, struct logline *line)
{
	logline_number(line, "duration_ms", clock_now_ms() - v->began_ms);
	logline_number(line, "events", (int64_t)tally->events);
	logline_number(line, "losses", (int64_t)tally->losses);
	logline_number(line, "bytes", bytes);
	logline_text(line, "cursor", feed_id(feed));
}

void
journal_close(const struct visit *v, struct feed *feed,
    enum close_reason reason, const struct tally *tally)
{
	struct logline line;

	logline_begin(&line, "close");
	visit_describe(v, &line);
	logline_text(&line, "reason", slice_of(pace_reason(reason)));
	add_tally(v, feed, tally, (int64_t)v->out->body_bytes, &line);
	log_line(LOG_INFO, &line);
}

void
journal_poll(const struct visit *v, struct feed *feed,
    const struct tally *tally, size_t bytes)
{
	struct logline line;

	logline_begin(&line, "poll");
	visit_describe(v, &line);
	add_tally(v, feed, tally, (int64_t)bytes, &line);
	log_line(LOG_INFO, &line);
}
