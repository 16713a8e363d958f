/* The wire form, byte by byte; and read back by a second, independent reading
 * of the standard: whatever goes in comes out of a browser again. */
#include "core/sse.h"

#include <string.h>

#include "core/cursor.h"
#include "core/limits.h"
#include "unit.h"

#define TEXT(text) { (text), sizeof(text) - 1 }
#define HIGHEST "18446744073709551615-18446744073709551615"

static struct slice
run_of(char c, size_t n)
{
	struct slice run = { NULL, n };
	char *p = malloc(n + 1);

	ck_assert_ptr_nonnull(p);
	memset(p, c, n);
	run.p = p;
	return run;
}

static void
drop(struct slice run)
{
	union {
		const char *view;
		char *owned;
	} p = { run.p };

	free(p.owned);
}

static bool
holds(const struct buf *out, struct slice text)
{
	return out->n == text.n &&
	    (text.n == 0 || memcmp(out->p, text.p, text.n) == 0);
}

START_TEST(events)
{
	static const struct {
		const char *what;
		struct event event;
		struct slice wire;
	} rows[] = {
		{ "id, type and data, a line each",
		    { TEXT("5-1"), TEXT("tick"), TEXT("one") },
		    TEXT("id: 5-1\nevent: tick\ndata: one\n\n") },
		{ "no type, no event line",
		    { TEXT("5-1"), TEXT(""), TEXT("one") },
		    TEXT("id: 5-1\ndata: one\n\n") },
		{ "no data is one empty line of it",
		    { TEXT("5-1"), TEXT("tick"), TEXT("") },
		    TEXT("id: 5-1\nevent: tick\ndata: \n\n") },
		{ "neither, and no bytes behind either",
		    { TEXT("5-1"), { NULL, 0 }, { NULL, 0 } },
		    TEXT("id: 5-1\ndata: \n\n") },
		{ "LF starts a line",
		    { TEXT("1-0"), TEXT(""), TEXT("a\nb") },
		    TEXT("id: 1-0\ndata: a\ndata: b\n\n") },
		{ "so does CR",
		    { TEXT("1-0"), TEXT(""), TEXT("a\rb") },
		    TEXT("id: 1-0\ndata: a\ndata: b\n\n") },
		{ "CRLF starts one, not two",
		    { TEXT("1-0"), TEXT(""), TEXT("a\r\nb") },
		    TEXT("id: 1-0\ndata: a\ndata: b\n\n") },
		{ "LFCR starts two",
		    { TEXT("1-0"), TEXT(""), TEXT("a\n\rb") },
		    TEXT("id: 1-0\ndata: a\ndata: \ndata: b\n\n") },
		{ "a line break at the end is kept",
		    { TEXT("1-0"), TEXT(""), TEXT("a\n") },
		    TEXT("id: 1-0\ndata: a\ndata: \n\n") },
		{ "a CR at the very end looks no further",
		    { TEXT("1-0"), TEXT(""), { "a\r\n", 2 } },
		    TEXT("id: 1-0\ndata: a\ndata: \n\n") },
		{ "line breaks and nothing else",
		    { TEXT("1-0"), TEXT(""), TEXT("\r\r\n\n") },
		    TEXT("id: 1-0\ndata: \ndata: \ndata: \ndata: \n\n") },
		{ "data that looks like fields stays data",
		    { TEXT("1-0"), TEXT(""), TEXT("x\n\nid: 9-9\nretry: 1") },
		    TEXT("id: 1-0\ndata: x\ndata: \ndata: id: 9-9\n"
		    "data: retry: 1\n\n") },
		{ "a blank in front survives",
		    { TEXT("1-0"), TEXT(" t"), TEXT(" d") },
		    TEXT("id: 1-0\nevent:  t\ndata:  d\n\n") },
		{ "NUL and bytes beyond ASCII are data",
		    { TEXT("1-0"), TEXT(""), TEXT("a\0b\xff\xc3\xa9") },
		    TEXT("id: 1-0\ndata: a\0b\xff\xc3\xa9\n\n") },
		{ "the largest id",
		    { TEXT(HIGHEST), TEXT(""), TEXT("") },
		    TEXT("id: " HIGHEST "\ndata: \n\n") },
		{ "no id, no id line",
		    { TEXT(""), TEXT("tick"), TEXT("one") },
		    TEXT("event: tick\ndata: one\n\n") },
		{ "none of the three is one empty line of data",
		    { { NULL, 0 }, { NULL, 0 }, { NULL, 0 } },
		    TEXT("data: \n\n") },
		{ "a cursor of several topics",
		    { TEXT("Ab3-aJ8PzVj~_0Zqb.B"), TEXT(""), TEXT("one") },
		    TEXT("id: Ab3-aJ8PzVj~_0Zqb.B\ndata: one\n\n") },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct buf out;

		buf_init(&out, 4096);
		ROW(sse_event(&out, &rows[i].event, NULL) == FAULT_NONE,
		    rows[i].what);
		ROW(holds(&out, rows[i].wire), rows[i].what);
		buf_fini(&out);
	}
}
END_TEST

START_TEST(refused_types)
{
	static const struct {
		const char *what;
		struct slice type;
	} rows[] = {
		{ "LF would end the line", TEXT("a\nb") },
		{ "LF at the end", TEXT("a\n") },
		{ "LF alone", TEXT("\n") },
		{ "CR would end the line", TEXT("a\rb") },
		{ "CR at the front", TEXT("\ra") },
		{ "CRLF and a field behind it", TEXT("a\r\nid: 9-9") },
		{ "NUL", TEXT("a\0b") },
		{ "NUL at the end", TEXT("a\0") },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct event event = { TEXT("1-0"), rows[i].type,
		    TEXT("data") };
		struct fault_note note = { "" };
		struct buf out;

		buf_init(&out, 4096);
		ck_assert(buf_add_text(&out, "before"));
		ROW(sse_event(&out, &event, &note) == FAULT_INPUT,
		    rows[i].what);
		ROW(note.text[0] != '\0', rows[i].what);
		ROW(holds(&out, slice_of("before")), rows[i].what);
		buf_fini(&out);
	}
}
END_TEST

START_TEST(limits)
{
	static const struct {
		const char *what;
		size_t type, data;
		enum fault fault;
	} rows[] = {
		{ "the longest type", LIMIT_EVENT_TYPE_BYTES, 1, FAULT_NONE },
		{ "a byte more", LIMIT_EVENT_TYPE_BYTES + 1, 1, FAULT_LIMIT },
		{ "the largest data", 0, LIMIT_EVENT_DATA_BYTES, FAULT_NONE },
		{ "a byte more", 0, LIMIT_EVENT_DATA_BYTES + 1, FAULT_LIMIT },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct event event = { TEXT("1-0"),
		    run_of('t', rows[i].type), run_of('d', rows[i].data) };
		struct buf out;

		buf_init(&out, LIMIT_OUTPUT_BYTES);
		ck_assert(buf_add_text(&out, "before"));
		ROW(sse_event(&out, &event, NULL) == rows[i].fault,
		    rows[i].what);
		ROW(rows[i].fault == FAULT_NONE ||
		    holds(&out, slice_of("before")), rows[i].what);
		drop(event.type);
		drop(event.data);
		buf_fini(&out);
	}
}
END_TEST

/* The worst data there can be, a break at every byte, has to fit. */
START_TEST(the_most_breaks_fit_the_output)
{
	const struct event event = { run_of('i', CURSOR_BYTES),
	    run_of('t', LIMIT_EVENT_TYPE_BYTES),
	    run_of('\n', LIMIT_EVENT_DATA_BYTES) };
	struct buf out;

	buf_init(&out, LIMIT_OUTPUT_BYTES);
	ck_assert_int_eq(sse_event(&out, &event, NULL), FAULT_NONE);
	ck_assert_uint_gt(out.n, (size_t)7 * LIMIT_EVENT_DATA_BYTES);
	drop(event.id);
	drop(event.type);
	drop(event.data);
	buf_fini(&out);
}
END_TEST

/* Wherever the room ends, what was there before stays as it was. */
START_TEST(an_event_that_does_not_fit_leaves_no_trace)
{
	static const struct event event = { TEXT("12-34"), TEXT("type"),
	    TEXT("a\nb\n") };
	static const char wire[] =
	    "id: 12-34\nevent: type\ndata: a\ndata: b\ndata: \n\n";
	size_t cap, full = strlen("before") + strlen(wire);

	for (cap = strlen("before"); cap <= full; cap++) {
		struct fault_note note = { "" };
		struct buf out;

		buf_init(&out, cap);
		ck_assert(buf_add_text(&out, "before"));
		ck_assert_int_eq(sse_event(&out, &event, &note),
		    cap == full ? FAULT_NONE : FAULT_LIMIT);
		ck_assert_uint_eq(out.n, cap == full ? full :
		    strlen("before"));
		ck_assert(memcmp(out.p, "before", strlen("before")) == 0);
		ck_assert(cap == full || note.text[0] != '\0');
		buf_fini(&out);
	}
}
END_TEST

START_TEST(other_blocks)
{
	static const struct slice id = TEXT("7-8"), none = { NULL, 0 };
	struct buf out;

	buf_init(&out, 4096);
	ck_assert(sse_begin(&out, 1500, id));
	ck_assert(holds(&out, slice_of("retry: 1500\nid: 7-8\n\n")));
	buf_reset(&out, 4096);
	ck_assert(sse_begin(&out, 1500, none));
	ck_assert(holds(&out, slice_of("retry: 1500\n\n")));
	buf_reset(&out, 4096);
	ck_assert(sse_end(&out, 73, "lifetime", none));
	ck_assert(holds(&out, slice_of(": goodbye lifetime\nretry: 73\n\n")));
	buf_reset(&out, 4096);
	ck_assert(sse_end(&out, 73, "busy", id));
	ck_assert(holds(&out,
	    slice_of(": goodbye busy\nretry: 73\nid: 7-8\n\n")));
	buf_fini(&out);
}
END_TEST

#define HIGHEST_ID { UINT64_MAX, UINT64_MAX }

START_TEST(losses)
{
	static const struct {
		const char *what;
		struct loss loss;
		const char *data;
	} rows[] = {
		{ "the reason is always told", { .type = "reset",
		    .reason = "recreated" }, "{\"reason\":\"recreated\"}" },
		{ "the topic by its number", { .type = "gap",
		    .reason = "trimmed", .topic = 2 },
		    "{\"reason\":\"trimmed\",\"topic\":2}" },
		{ "between which ids", { .type = "gap", .reason = "trimmed",
		    .ranged = true, .after = { 5, 1 }, .before = { 9, 0 } },
		    "{\"reason\":\"trimmed\",\"after\":\"5-1\","
		    "\"before\":\"9-0\"}" },
		{ "from the very beginning", { .type = "gap",
		    .reason = "trimmed", .ranged = true, .before = { 9, 0 } },
		    "{\"reason\":\"trimmed\",\"after\":\"0-0\","
		    "\"before\":\"9-0\"}" },
		{ "ids that are no range are not told", { .type = "gap",
		    .reason = "trimmed", .after = { 5, 1 },
		    .before = { 9, 0 } }, "{\"reason\":\"trimmed\"}" },
		{ "how many, where that is known", { .type = "gap",
		    .reason = "trimmed", .missed = 17 },
		    "{\"reason\":\"trimmed\",\"missed\":17}" },
		{ "all of it, at its largest", { .type = "gap",
		    .reason = "trimmed", .topic = 8, .ranged = true,
		    .after = HIGHEST_ID, .before = HIGHEST_ID,
		    .missed = UINT64_MAX },
		    "{\"reason\":\"trimmed\",\"topic\":8,"
		    "\"after\":\"" HIGHEST "\",\"before\":\"" HIGHEST "\","
		    "\"missed\":18446744073709551615}" },
	};
	static const struct slice id = TEXT("7-8"), none = { NULL, 0 };
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct loss *loss = &rows[i].loss;
		struct buf out, wire;

		buf_init(&out, 4096);
		buf_init(&wire, 4096);
		ROW(sse_loss_data(&out, loss), rows[i].what);
		ck_assert_str_eq(buf_text(&out), rows[i].data);
		buf_reset(&out, 4096);
		ROW(buf_addf(&wire, "id: 7-8\nevent: %s\ndata: %s\n\n",
		    loss->type, rows[i].data), rows[i].what);
		ROW(sse_loss(&out, loss, id), rows[i].what);
		ck_assert_str_eq(buf_text(&out), buf_text(&wire));
		buf_reset(&out, 4096);
		ROW(sse_loss(&out, loss, none), rows[i].what);
		ck_assert_str_eq(buf_text(&out),
		    buf_text(&wire) + strlen("id: 7-8\n"));
		buf_fini(&out);
		buf_fini(&wire);
	}
}
END_TEST

START_TEST(heartbeats)
{
	static const struct {
		const char *what;
		struct slice id;
		const char *type;
		int64_t unix_ms;
		bool away;
		const char *wire;
	} rows[] = {
		{ "a comment", { NULL, 0 }, NULL, 5, false,
		    ":heartbeat\n\n" },
		{ "a comment with the cursor", TEXT("7-8"), NULL, 5, true,
		    ":heartbeat\nid: 7-8\n\n" },
		{ "an event for scripts", { NULL, 0 }, "beat", 1795232921123,
		    false, ":heartbeat\nevent: beat\n"
		    "data: {\"time\":1795232921123,\"status\":\"ok\"}\n\n" },
		{ "one that says that Redis is away, and the cursor",
		    TEXT("7-8"), "beat", INT64_MAX, true,
		    ":heartbeat\nid: 7-8\nevent: beat\n"
		    "data: {\"time\":9223372036854775807,"
		    "\"status\":\"away\"}\n\n" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct buf out;

		buf_init(&out, 4096);
		ROW(sse_beat_first(&out), rows[i].what);
		ROW(holds(&out, slice_of(":")), rows[i].what);
		ROW(sse_beat_rest(&out, rows[i].id, rows[i].type,
		    rows[i].unix_ms, rows[i].away), rows[i].what);
		ck_assert_str_eq(buf_text(&out), rows[i].wire);
		buf_fini(&out);
	}
}
END_TEST

/* Each says when there is no room, wherever that ends. */
START_TEST(other_blocks_respect_the_cap)
{
	static const struct slice id = TEXT("7-8");
	static const struct loss loss = { .type = "gap", .reason = "trimmed",
		.topic = 1, .ranged = true, .missed = 3 };
	static const size_t full[] = {
		sizeof("retry: 1500\nid: 7-8\n\n") - 1,
		sizeof("id: 7-8\nevent: gap\ndata: {\"reason\":\"trimmed\","
		"\"topic\":1,\"after\":\"0-0\",\"before\":\"0-0\","
		"\"missed\":3}\n\n") - 1,
		sizeof(": goodbye lifetime\nretry: 73\nid: 7-8\n\n") - 1,
		sizeof("heartbeat\nid: 7-8\nevent: e\n"
		"data: {\"time\":5,\"status\":\"ok\"}\n\n") - 1,
		sizeof(":") - 1,
	};
	struct buf out;
	size_t i, cap;

	for (i = 0; i < sizeof(full) / sizeof(full[0]); i++)
		for (cap = 0; cap <= full[i]; cap++) {
			bool fits;

			buf_init(&out, cap);
			if (i == 0)
				fits = sse_begin(&out, 1500, id);
			else if (i == 1)
				fits = sse_loss(&out, &loss, id);
			else if (i == 2)
				fits = sse_end(&out, 73, "lifetime", id);
			else if (i == 3)
				fits = sse_beat_rest(&out, id, "e", 5, false);
			else
				fits = sse_beat_first(&out);
			ck_assert_msg(fits == (cap == full[i]),
			    "block %zu in %zu bytes", i, cap);
			buf_fini(&out);
		}
}
END_TEST

/* ---- a browser's side, from the standard's section 9.2.6 ---- */

struct browser {
	struct buf type, data, id;	/* of the block being read */
	struct buf last_id;		/* last event ID string */
	uint64_t retry;
	unsigned dispatched;
	struct buf got_type, got_data;	/* of the last event dispatched */
};

static void
browser_init(struct browser *b)
{
	memset(b, 0, sizeof(*b));
	buf_init(&b->type, LIMIT_OUTPUT_BYTES);
	buf_init(&b->data, LIMIT_OUTPUT_BYTES);
	buf_init(&b->id, LIMIT_OUTPUT_BYTES);
	buf_init(&b->last_id, LIMIT_OUTPUT_BYTES);
	buf_init(&b->got_type, LIMIT_OUTPUT_BYTES);
	buf_init(&b->got_data, LIMIT_OUTPUT_BYTES);
}

static void
browser_fini(struct browser *b)
{
	buf_fini(&b->type);
	buf_fini(&b->data);
	buf_fini(&b->id);
	buf_fini(&b->last_id);
	buf_fini(&b->got_type);
	buf_fini(&b->got_data);
}

static void
set(struct buf *b, struct slice value)
{
	buf_reset(b, LIMIT_OUTPUT_BYTES);
	ck_assert(buf_add_slice(b, value));
}

static void
dispatch(struct browser *b)
{
	set(&b->last_id, buf_view(&b->id));
	if (b->data.n > 0) {
		b->dispatched++;
		buf_cut(&b->data, b->data.n - 1);	/* its last LF */
		set(&b->got_data, buf_view(&b->data));
		if (b->type.n > 0)
			set(&b->got_type, buf_view(&b->type));
		else
			set(&b->got_type, slice_of("message"));
	}
	buf_reset(&b->data, LIMIT_OUTPUT_BYTES);
	buf_reset(&b->type, LIMIT_OUTPUT_BYTES);
}

static void
field(struct browser *b, struct slice name, struct slice value)
{
	size_t i;

	if (slice_equals(name, "event")) {
		set(&b->type, value);
	} else if (slice_equals(name, "data")) {
		ck_assert(buf_add_slice(&b->data, value));
		ck_assert(buf_add_text(&b->data, "\n"));
	} else if (slice_equals(name, "id")) {
		if (slice_find(value, '\0') == value.n)
			set(&b->id, value);
	} else if (slice_equals(name, "retry")) {
		uint64_t ms = 0;

		for (i = 0; i < value.n; i++) {
			ck_assert(value.p[i] >= '0' && value.p[i] <= '9');
			ms = ms * 10 + (uint64_t)(value.p[i] - '0');
		}
		b->retry = ms;
	} else {
		ck_abort_msg("a field of no known name");
	}
}

static void
read_line(struct browser *b, struct slice text)
{
	struct slice name = text, value;

	if (text.n == 0) {
		dispatch(b);
		return;
	}
	name.n = slice_find(text, ':');
	if (name.n == 0)
		return;	/* a comment */
	value = slice_after(text, name.n + 1);
	if (value.n > 0 && value.p[0] == ' ')
		value = slice_after(value, 1);
	field(b, name, value);
}

/* Lines end with CRLF, LF or CR. */
static void
browse(struct browser *b, struct slice wire)
{
	size_t at = 0, from = 0;

	while (at < wire.n) {
		struct slice text = { wire.p + from, 0 };

		while (at < wire.n && wire.p[at] != '\r' &&
		    wire.p[at] != '\n')
			at++;
		ck_assert_msg(at < wire.n, "a last line without an end");
		text.n = at - from;
		if (wire.p[at] == '\r' && at + 1 < wire.n &&
		    wire.p[at + 1] == '\n')
			at++;
		from = ++at;
		read_line(b, text);
	}
}

static uint32_t word = 20260101;

static uint32_t
draw(uint32_t below)
{
	word ^= word << 13;
	word ^= word >> 17;
	word ^= word << 5;
	return word % below;
}

/* What any data is after a browser had it: every break is an LF. */
static void
with_plain_breaks(struct slice data, struct buf *out)
{
	size_t i;

	for (i = 0; i < data.n; i++) {
		char c = data.p[i];

		if (c == '\r' && i + 1 < data.n && data.p[i + 1] == '\n')
			continue;
		if (c == '\r')
			c = '\n';
		ck_assert(buf_add(out, &c, 1));
	}
}

static struct slice
random_text(char *room, size_t most, const char *alphabet, size_t letters)
{
	struct slice text = { room, draw((uint32_t)most + 1) };
	size_t i;

	for (i = 0; i < text.n; i++)
		room[i] = alphabet[draw((uint32_t)letters)];
	return text;
}

START_TEST(a_browser_gets_what_was_sent)
{
	static const char data_letters[] = "ab: \r\n\r\n\0\xff{\"";
	static const char type_letters[] = "ab:. \xc3";
	static const char id_letters[] = "aB9-_.~";
	char type_room[8], data_room[24], id_room[8], last_room[8];
	struct slice last = { last_room, 0 };
	struct browser b;
	struct buf out, expected;
	unsigned i;

	browser_init(&b);
	buf_init(&out, LIMIT_OUTPUT_BYTES);
	buf_init(&expected, LIMIT_OUTPUT_BYTES);
	for (i = 1; i <= 8000; i++) {
		const struct event event = {
			random_text(id_room, sizeof(id_room), id_letters,
			    sizeof(id_letters) - 1),
			random_text(type_room, sizeof(type_room),
			    type_letters, sizeof(type_letters) - 1),
			random_text(data_room, sizeof(data_room),
			    data_letters, sizeof(data_letters) - 1),
		};

		buf_reset(&out, LIMIT_OUTPUT_PAUSE_BYTES);
		buf_reset(&expected, LIMIT_OUTPUT_PAUSE_BYTES);
		if (draw(4) == 0)
			ck_assert(sse_beat_first(&out) && sse_beat_rest(&out,
			    slice_of(NULL), NULL, 0, false));
		ck_assert_int_eq(sse_event(&out, &event, NULL), FAULT_NONE);
		with_plain_breaks(event.data, &expected);
		browse(&b, buf_view(&out));
		if (event.id.n > 0) {
			memcpy(last_room, event.id.p, event.id.n);
			last.n = event.id.n;
		}
		ck_assert_uint_eq(b.dispatched, i);
		ck_assert(holds(&b.got_data, buf_view(&expected)));
		ck_assert(holds(&b.got_type, event.type.n > 0 ? event.type :
		    slice_of("message")));
		ck_assert(holds(&b.last_id, last));
	}
	buf_fini(&out);
	buf_fini(&expected);
	browser_fini(&b);
}
END_TEST

START_TEST(a_browser_understands_the_other_blocks)
{
	static const struct slice none = { NULL, 0 };
	static const struct loss gap = { .type = "gap",
		.reason = "trimmed" };
	static const struct loss reset = { .type = "reset",
		.reason = "recreated" };
	struct browser b;
	struct buf out;

	browser_init(&b);
	buf_init(&out, 4096);
	ck_assert(sse_begin(&out, 1500, slice_of("5-0")));
	browse(&b, buf_view(&out));
	ck_assert_msg(holds(&b.last_id, slice_of("5-0")),
	    "the first block sets the last event id");
	ck_assert_msg(b.dispatched == 0, "and dispatches nothing");
	ck_assert_uint_eq(b.retry, 1500);

	buf_reset(&out, 4096);
	ck_assert(sse_beat_first(&out));
	ck_assert(sse_beat_rest(&out, none, NULL, 0, false));
	browse(&b, buf_view(&out));
	ck_assert_msg(b.dispatched == 0, "a heartbeat is not seen");
	ck_assert(holds(&b.last_id, slice_of("5-0")));

	buf_reset(&out, 4096);
	ck_assert(sse_beat_first(&out));
	ck_assert(sse_beat_rest(&out, slice_of("6-0"), NULL, 0, false));
	browse(&b, buf_view(&out));
	ck_assert_msg(b.dispatched == 0 && holds(&b.last_id,
	    slice_of("6-0")), "it can say the cursor all the same");

	buf_reset(&out, 4096);
	ck_assert(sse_loss(&out, &gap, none));
	browse(&b, buf_view(&out));
	ck_assert_uint_eq(b.dispatched, 1);
	ck_assert(holds(&b.got_type, slice_of("gap")));
	ck_assert(holds(&b.got_data, slice_of("{\"reason\":\"trimmed\"}")));
	ck_assert_msg(holds(&b.last_id, slice_of("6-0")),
	    "a loss without an id leaves the cursor");

	buf_reset(&out, 4096);
	ck_assert(sse_loss(&out, &reset, slice_of("9-0")));
	browse(&b, buf_view(&out));
	ck_assert_uint_eq(b.dispatched, 2);
	ck_assert(holds(&b.got_type, slice_of("reset")));
	ck_assert(holds(&b.last_id, slice_of("9-0")));

	buf_reset(&out, 4096);
	ck_assert(sse_beat_first(&out));
	ck_assert(sse_beat_rest(&out, none, "beat", 5, true));
	browse(&b, buf_view(&out));
	ck_assert_msg(b.dispatched == 3 && holds(&b.got_type,
	    slice_of("beat")), "a heartbeat that is an event is seen");
	ck_assert(holds(&b.got_data,
	    slice_of("{\"time\":5,\"status\":\"away\"}")));
	ck_assert(holds(&b.last_id, slice_of("9-0")));

	buf_reset(&out, 4096);
	ck_assert(sse_end(&out, 73, "lifetime", none));
	browse(&b, buf_view(&out));
	ck_assert_msg(b.dispatched == 3, "a goodbye is not seen");
	ck_assert_uint_eq(b.retry, 73);
	ck_assert(holds(&b.last_id, slice_of("9-0")));
	buf_fini(&out);
	browser_fini(&b);
}
END_TEST

UNIT_MAIN("sse", events, refused_types, limits,
    the_most_breaks_fit_the_output,
    an_event_that_does_not_fit_leaves_no_trace, other_blocks, losses,
    heartbeats, other_blocks_respect_the_cap, a_browser_gets_what_was_sent,
    a_browser_understands_the_other_blocks)
