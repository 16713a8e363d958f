#include "core/recordcheck.h"

#include <string.h>

#include "core/checker.h"
#include "core/limits.h"
#include "core/setting.h"

/* Two lines that get the same messages would number them twice. */
static bool
is_taken(const struct record_set *set, const struct record_from *from)
{
	size_t i;

	for (i = 0; i < set->n; i++) {
		if (set->from[i].kind == from->kind &&
		    slice_same(set->from[i].stream, from->stream) &&
		    slice_same(set->from[i].pattern, from->pattern))
			return true;
	}
	return false;
}

/* The fewest wildcards of the section's lines go to least. */
static void
check_from(struct config_report *r, struct record_section *record,
    size_t *least)
{
	struct record_set *set = &r->config->recorder.set;
	struct record_from from;
	struct fault_note note;
	size_t i;

	for (i = 0; i < record->from.n; i++) {
		if (record_from_parse(slice_of(record->from.text[i]), &from,
		    &note) != FAULT_NONE) {
			config_report(r, record->from.place[i], "from",
			    note.text);
			continue;
		}
		from.terms = &record->terms;
		if (from.wildcards < *least)
			*least = from.wildcards;
		if (is_taken(set, &from))
			config_report(r, record->from.place[i], "from",
			    "it is recorded already, by another line");
		else if (set->n == RECORD_FROM_MAX)
			config_report(r, record->from.place[i], "from",
			    "there are too many of them");
		else
			set->from[set->n++] = from;
	}
}

static void
check_event(const struct checker *c, const char *text,
    struct record_terms *terms)
{
	static const char form[] =
	    "it must read 'json PATH', 'channel' or 'fixed WORD'";
	struct slice rest = slice_of(text), word, what;
	struct fault_note note;

	if (text == NULL)
		return;
	(void)slice_word(&rest, &word);
	(void)slice_word(&rest, &what);
	if (slice_trim(rest).n > 0) {
		checker_error(c, "event", form);
	} else if (slice_equals(word, "channel") && what.n == 0) {
		terms->event = RECORD_EVENT_CHANNEL;
	} else if (slice_equals(word, "fixed") && what.n > 0) {
		terms->event = RECORD_EVENT_FIXED;
		terms->event_word = what;
		if (what.n > LIMIT_EVENT_TYPE_BYTES)
			checker_error(c, "event", "the type is too long");
	} else if (slice_equals(word, "json") && what.n > 0) {
		terms->event = RECORD_EVENT_JSON;
		if (keypath_parse(what, &terms->event_path, &note) !=
		    FAULT_NONE)
			checker_error(c, "event", note.text);
	} else {
		checker_error(c, "event", form);
	}
}

static void
check_record(struct config_report *r, struct record_section *record)
{
	const struct checker c = checker_of(r, "record", &record->at);
	struct record_terms *terms = &record->terms;
	size_t least = RECORD_WILDCARDS_MAX, i;
	struct fault_note note;

	terms->name = slice_of(record->at.name);
	terms->strip = slice_of(record->strip);
	terms->envelope = (enum record_envelope)record->envelope;
	terms->topic = slice_of(record->topic);
	terms->max_entries = record->max_entries;
	terms->max_age_ms = record->max_age_ms;
	check_from(r, record, &least);
	if (record->topic != NULL && record->from.n > 0 &&
	    record_template_check(terms->topic, least, &note) != FAULT_NONE)
		checker_error(&c, "topic", note.text);
	check_event(&c, record->event, terms);
	for (i = 0; i < record->map.n; i++) {
		if (typemap_add(&terms->map, slice_of(record->map.text[i]),
		    &note) != FAULT_NONE)
			config_report(r, record->map.place[i], "map",
			    note.text);
	}
	if (terms->max_entries == 0 && terms->max_age_ms == 0)
		checker_error(&c, "max_entries",
		    "with max_age = 0 as well, its topics would never end");
}

/* What cannot be a stream would have every message wait behind the first that
 * is a dead letter; and commands to processes are nothing for others. */
static void
check_keys(const struct checker *c, const struct recorder_section *recorder,
    const char *control)
{
	const struct slice lock = slice_of(recorder->lock);
	const struct slice dead = slice_of(recorder->dead_letter);
	struct slice start = dead;

	if (dead.n > lock.n && dead.p[lock.n] == ':')
		start.n = lock.n;
	if (slice_same(start, lock))
		checker_error(c, "dead_letter",
		    "the keys whose names start with 'lock' are taken");
	if (slice_equals(dead, control))
		checker_error(c, "dead_letter", "it is [control] topic");
	if (slice_equals(lock, control))
		checker_error(c, "lock", "it is [control] topic");
}

void
recordcheck(struct config_report *r)
{
	struct recorder_section *recorder = &r->config->recorder;
	const struct checker c = checker_of(r, "recorder", &recorder->at);
	size_t i;

	if (recorder->lock != NULL &&
	    strlen(recorder->lock) > LIMIT_PREFIX_BYTES)
		checker_error(&c, "lock", "it is longer than 64 bytes");
	if (recorder->lock != NULL && recorder->dead_letter != NULL &&
	    r->config->control.topic != NULL)
		check_keys(&c, recorder, r->config->control.topic);
	for (i = 0; i < r->config->records.n; i++)
		check_record(r, (struct record_section *)
		    r->config->records.section[i]);
}
