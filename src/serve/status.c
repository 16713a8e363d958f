#include "serve/status.h"

#include <string.h>
#include <time.h>

#include "serve/answer.h"
#include "serve/clock.h"

#define STATUS_BYTES 2048

enum field_kind { FIELD_TEXT, FIELD_NUMBER };

struct field {
	const char *name;
	enum field_kind kind;
	const char *text;
	uint64_t number;
};

static void
print_time(int64_t unix_ms, char *room, size_t size)
{
	time_t seconds = (time_t)(unix_ms / 1000);
	struct tm tm;

	if (gmtime_r(&seconds, &tm) == NULL ||
	    strftime(room, size, "%d/%b/%Y:%H:%M:%S +0000", &tm) == 0)
		room[0] = '\0';
}

static bool
print_fields(struct buf *out, const struct field *field, size_t n, bool json)
{
	bool done = !json || buf_add_text(out, "{");
	size_t i;

	for (i = 0; done && i < n; i++) {
		const struct field *f = &field[i];

		done = json ? buf_addf(out, "%s\"%s\":", i > 0 ? "," : "",
		    f->name) : buf_addf(out, "%s:%*s", f->name,
		    (int)(21 - strlen(f->name)), "");
		if (done && f->kind == FIELD_NUMBER)
			done = buf_add_u64(out, f->number);
		else if (done)
			done = buf_addf(out, json ? "\"%s\"" : "%s", f->text);
		done = done && (json || buf_add_text(out, "\n"));
	}
	return done && (!json || buf_add_text(out, "}\n"));
}

/* The numbers, in PHP-FPM's words and order; the last one is ours.
 * Names and values have no character that JSON would escape: a section's
 * name is letters, digits and a few signs. */
static bool
print_status(struct buf *out, const struct place *place, bool json)
{
	static const char *const kinds[] = { "static", "dynamic", "ondemand" };
	const struct board *board = place->board;
	const struct board_count count = board_count(board,
	    (size_t)place->pool->max_children);
	const unsigned most = atomic_load(&board->most_busy);
	const uint64_t since_ms = (uint64_t)(clock_now_ms() -
	    board->started_ms);
	char start[64];
	const struct field fields[] = {
		{ "pool", FIELD_TEXT, place->pool->at.name, 0 },
		{ "process manager", FIELD_TEXT, kinds[place->pool->pm], 0 },
		{ "start time", FIELD_TEXT, start, 0 },
		{ "start since", FIELD_NUMBER, NULL, since_ms / 1000 },
		{ "accepted conn", FIELD_NUMBER, NULL,
		    atomic_load(&board->accepted) },
		{ "idle processes", FIELD_NUMBER, NULL,
		    count.idle + count.starting },
		{ "active processes", FIELD_NUMBER, NULL, count.busy },
		{ "total processes", FIELD_NUMBER, NULL,
		    count.idle + count.starting + count.busy },
		{ "max active processes", FIELD_NUMBER, NULL,
		    most < count.busy ? count.busy : most },
		{ "max children reached", FIELD_NUMBER, NULL,
		    atomic_load(&board->times_full) },
		{ "turned away", FIELD_NUMBER, NULL,
		    atomic_load(&board->turned_away) },
	};

	print_time(board->started_unix_ms, start, sizeof(start));
	return print_fields(out, fields, sizeof(fields) / sizeof(fields[0]),
	    json);
}

static bool
is_path(struct slice path, const char *wanted)
{
	return wanted != NULL && slice_equals(path, wanted);
}

/* Is one of the query's words this one?  PHP-FPM's pages are asked for as
 * ?json, without a value. */
static bool
asks_for(struct slice query, const char *word)
{
	struct slice part;

	while (slice_split(&query, '&', &part)) {
		if (slice_equals(part, word))
			return true;
	}
	return false;
}

bool
status_answer(struct visit *v, struct slice path)
{
	const struct pool_section *pool = v->place->pool;
	bool json = asks_for(v->query, "json");
	struct buf text;

	if (pool == NULL)
		return false;
	if (is_path(path, pool->ping_path)) {
		answer_page(v, "text/plain; charset=utf-8",
		    slice_of(pool->ping_response));
		return true;
	}
	if (!is_path(path, pool->status_path))
		return false;
	buf_init(&text, STATUS_BYTES);
	if (print_status(&text, v->place, json))
		answer_page(v, json ? "application/json" :
		    "text/plain; charset=utf-8", buf_view(&text));
	else
		answer_refuse(v, 500, "out of memory", NULL);
	buf_fini(&text);
	return true;
}
