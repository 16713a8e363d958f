#include "core/start.h"

#include "base/number.h"
#include "core/limits.h"
#include "core/template.h"

static enum fault
bad_start(struct fault_note *note)
{
	return fault_set(note, FAULT_CONFIG, "it is now, earliest, last N "
	    "(1 to %d) or since SPAN, as in since 5m", START_LAST_MAX);
}

enum fault
start_parse(struct slice text, struct start *start_out,
    struct fault_note *note)
{
	struct start start = { START_NOW, 0, 0 };
	struct slice word, amount;
	uint64_t last;

	(void)slice_word(&text, &word);
	if (slice_equals(word, "now") || slice_equals(word, "earliest")) {
		start.kind = slice_equals(word, "now") ? START_NOW :
		    START_EARLIEST;
	} else if (slice_equals(word, "last")) {
		start.kind = START_LAST;
		if (!slice_word(&text, &amount) ||
		    !number_u64(amount, &last) || last == 0 ||
		    last > START_LAST_MAX)
			return bad_start(note);
		start.last = (unsigned)last;
	} else if (slice_equals(word, "since")) {
		start.kind = START_SINCE;
		if (!slice_word(&text, &amount) ||
		    !number_duration_ms(amount, &start.since_ms) ||
		    start.since_ms == 0)
			return bad_start(note);
	} else {
		return bad_start(note);
	}
	if (slice_word(&text, &word))
		return bad_start(note);
	*start_out = start;
	return FAULT_NONE;
}

struct eventid
start_after(const struct start *start, int64_t unix_ms)
{
	const struct eventid zero = { 0, 0 };
	struct eventid after = { 0, 0 };

	if (start->kind != START_SINCE || unix_ms <= start->since_ms)
		return zero;
	after.ms = (uint64_t)(unix_ms - start->since_ms) - 1;
	return after;
}

enum fault
snapshot_parse(struct slice text, const struct vars *known,
    struct snapshot *snapshot_out, struct fault_note *note)
{
	struct snapshot snapshot;
	struct slice word;
	size_t i;

	(void)slice_word(&text, &word);
	snapshot.kind = slice_equals(word, "get") ? SNAPSHOT_STRING :
	    slice_equals(word, "hgetall") ? SNAPSHOT_HASH : SNAPSHOT_NONE;
	if (snapshot.kind == SNAPSHOT_NONE ||
	    !slice_word(&text, &snapshot.key) || !slice_word(&text, &word) ||
	    !slice_equals(word, "as") || !slice_word(&text, &snapshot.type) ||
	    slice_word(&text, &word))
		return fault_set(note, FAULT_CONFIG, "it is written get KEY "
		    "as TYPE or hgetall KEY as TYPE");
	if (snapshot.type.n > LIMIT_EVENT_TYPE_BYTES)
		return fault_set(note, FAULT_CONFIG,
		    "the type is longer than %d bytes",
		    LIMIT_EVENT_TYPE_BYTES);
	for (i = 0; i < snapshot.type.n; i++) {
		if ((unsigned char)snapshot.type.p[i] < ' ')
			return fault_set(note, FAULT_CONFIG,
			    "the type holds a control character");
	}
	*snapshot_out = snapshot;
	return template_check(snapshot.key, known, note);
}
