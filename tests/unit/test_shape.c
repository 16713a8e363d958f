/* Entries through shapes as the configuration describes them. */
#include "core/shape.h"

#include <stdio.h>
#include <string.h>

#include "core/config.h"
#include "unit.h"

#define FIELDS_MAX 5

/* ---- a stream's keys as text ---- */

static enum fault
read_text(void *ctx, const char *path, enum config_trust trust,
    struct buf *out, struct fault_note *note)
{
	(void)path;
	(void)trust;
	(void)note;
	ck_assert(buf_add_text(out, "[redis]\nurl = unix:///r\n[stream s]\n"
	    "path = /s/{n:token}\nauth = header\ntopic = t\n"));
	ck_assert(buf_add_text(out, ctx));
	return FAULT_NONE;
}

static enum fault
expand_none(void *ctx, const char *from, const char *pattern,
    void (*each)(void *arg, const char *path), void *arg,
    struct fault_note *note)
{
	(void)ctx;
	(void)from;
	(void)pattern;
	(void)each;
	(void)arg;
	return fault_set(note, FAULT_CONFIG, "no");
}

struct rig {
	struct config config;
	struct vars vars;
	struct buf room, scratch, errors;
	struct shape_visitor v;
	struct slice type, data;
	struct fault_note note;
};

static enum fault
load(struct rig *r, const char *lines)
{
	char text[2000];
	const struct config_source source = { text, read_text, expand_none };

	(void)snprintf(text, sizeof(text), "%s", lines);
	buf_init(&r->errors, 65536);
	return config_load(&r->config, "c", &source, &r->errors);
}

/* A shape, and the visitor bob with a query. */
static void
open_rig(struct rig *r, const char *lines, const char *query,
    const char *what)
{
	ck_assert_msg(load(r, lines) == FAULT_NONE, "%s: %s", what,
	    buf_text(&r->errors));
	vars_init(&r->vars);
	ck_assert(vars_add(&r->vars, slice_of("user"), slice_of("bob")));
	ck_assert(vars_add(&r->vars, slice_of("n"), slice_of("12")));
	buf_init(&r->room, SHAPE_ROOM_BYTES);
	buf_init(&r->scratch, LIMIT_OUTPUT_BYTES);
	ROW(shape_open(&r->v, &config_stream(&r->config, 0)->shape, &r->vars,
	    slice_of(query), &r->room, &r->note) == FAULT_NONE, what);
}

static void
close_rig(struct rig *r)
{
	buf_fini(&r->scratch);
	buf_fini(&r->room);
	buf_fini(&r->errors);
	config_fini(&r->config);
}

/* Shape a NULL-ended list of names and values. */
static enum shape_result
shape(struct rig *r, const char *const *text)
{
	struct slice field[2 * FIELDS_MAX];
	size_t n = 0;

	for (; n < 2 * FIELDS_MAX && text[n] != NULL; n++)
		field[n] = slice_of(text[n]);
	return shape_entry(&r->v, field, n / 2, &r->scratch, &r->type,
	    &r->data, &r->note);
}

/* ---- what comes of an entry ---- */

static const struct {
	const char *lines, *query;
	const char *field[2 * FIELDS_MAX];
	enum shape_result result;
	const char *type, *data;	/* of one that is sent */
	unsigned looked, odd;
	const char *what;
} rows[] = {
	/* Where type and data are. */
	{ "", "", { "event", "e", "data", "d" }, SHAPE_SEND, "e", "d", 0, 0,
	    "the fields event and data" },
	{ "", "", { "data", "d" }, SHAPE_SEND, "", "d", 0, 0, "no type" },
	{ "", "", { "event", "e" }, SHAPE_SEND, "e", "", 0, 0, "no data" },
	{ "", "", { NULL }, SHAPE_SEND, "", "", 0, 0, "no field at all" },
	{ "", "", { "data", "1", "data", "2" }, SHAPE_SEND, "", "1", 0, 0,
	    "the first of one name" },
	{ "event = field kind\ndata = field body\n", "",
	    { "event", "e", "data", "d", "kind", "k", "body", "b" },
	    SHAPE_SEND, "k", "b", 0, 0, "other fields" },
	{ "event = fixed tick\n", "", { "event", "e", "data", "d" },
	    SHAPE_SEND, "tick", "d", 0, 0, "always the same type" },
	{ "", "", { "event", "a\nb", "data", "d" }, SHAPE_BAD, "", "", 0, 0,
	    "a line break in a type's field" },
	{ "", "", { "event", "a\rb", "data", "d" }, SHAPE_BAD, "", "", 0, 0,
	    "a CR in a type's field" },

	/* Types out of the payload. */
	{ "event = json k\n", "", { "data", "{\"k\":\"e\"}" }, SHAPE_SEND,
	    "e", "{\"k\":\"e\"}", 1, 0, "a property" },
	{ "event = json k/0\ndata = field x\n", "",
	    { "x", "{\"k\":[\"\\u0065\"]}", "data", "{}" }, SHAPE_SEND, "e",
	    "{\"k\":[\"\\u0065\"]}", 1, 0, "of the payload, not of 'data'" },
	{ "event = json k\n", "", { "event", "e", "data", "{}" }, SHAPE_SEND,
	    "", "{}", 1, 0, "a property that is not there" },
	{ "event = json k\n", "", { "data", "text" }, SHAPE_SEND, "", "text",
	    1, 0, "a payload that is no JSON" },
	{ "event = json k\n", "", { "data", "{\"k\":\"e\"" }, SHAPE_SEND, "",
	    "{\"k\":\"e\"", 1, 0, "a payload that is cut off" },
	{ "event = json 0\n", "", { "data", "[\"e\"]" }, SHAPE_SEND, "",
	    "[\"e\"]", 1, 0, "a payload that is no object" },
	{ "event = json k\n", "", { "data", "{\"k\":7}" }, SHAPE_SEND, "",
	    "{\"k\":7}", 1, 1, "a number is no type" },
	{ "event = json k\n", "", { "data", "{\"k\":null}" }, SHAPE_SEND, "",
	    "{\"k\":null}", 1, 1, "nor is null" },
	{ "event = json k\n", "", { "data", "{\"k\":\"a\\nb\"}" }, SHAPE_SEND,
	    "", "{\"k\":\"a\\nb\"}", 1, 1, "nor what has a line break" },
	{ "event = json k\n", "", { "data", "{\"k\":\"a\\u000db\"}" },
	    SHAPE_SEND, "", "{\"k\":\"a\\u000db\"}", 1, 1, "or a CR" },
	{ "event = json k\n", "", { "data", "{\"k\":\"a\\u0000b\"}" },
	    SHAPE_SEND, "", "{\"k\":\"a\\u0000b\"}", 1, 1, "or a NUL" },

	/* A part of the payload. */
	{ "data = json d\n", "", { "data", "{\"d\":\"a\\u0022\\nb\"}" },
	    SHAPE_SEND, "", "a\"\nb", 1, 0, "a string as itself" },
	{ "data = json d\n", "", { "data", "{\"d\":\"\"}" }, SHAPE_SEND, "",
	    "", 1, 0, "an empty string" },
	{ "data = json d\n", "", { "data", "{\"d\":{ \"x\": 1.0 }}" },
	    SHAPE_SEND, "", "{ \"x\": 1.0 }", 1, 0, "JSON as it is written" },
	{ "data = json d\nevent = json k\n", "",
	    { "data", "{\"d\":18446744073709551617,\"k\":\"e\"}" },
	    SHAPE_SEND, "e", "18446744073709551617", 1, 0,
	    "a long number, and one look" },
	{ "data = json d\n", "", { "data", "{\"x\":1}" }, SHAPE_BAD, "", "",
	    1, 0, "a part that is not there" },
	{ "data = json d\n", "", { "data", "d" }, SHAPE_BAD, "", "", 1, 0,
	    "a part of what is no JSON" },

	/* The whole entry. */
	{ "data = entry\n", "", { "b", "1", "a", "x\"y", "p", "1-1" },
	    SHAPE_SEND, "", "{\"b\":\"1\",\"a\":\"x\\\"y\"}", 0, 0,
	    "all fields in their order, without p" },
	{ "data = entry\n", "", { "p", "1-1" }, SHAPE_SEND, "", "{}", 0, 0,
	    "nothing but p" },
	{ "data = entry\n", "", { "event", "e", "\xff", "\n" }, SHAPE_SEND,
	    "e", "{\"event\":\"e\",\"\xef\xbf\xbd\":\"\\n\"}", 0, 0,
	    "any bytes" },
	{ "data = entry\nevent = json k\nfilter = json n = 1\n", "",
	    { "k", "e", "n", "1" }, SHAPE_SEND, "e",
	    "{\"k\":\"e\",\"n\":\"1\"}", 1, 0, "is a payload, too" },

	/* Other names. */
	{ "map = a b\nmap = b c\n", "", { "event", "a", "data", "d" },
	    SHAPE_SEND, "b", "d", 0, 0, "a name is given once" },
	{ "map = a -\n", "", { "event", "a", "data", "d" }, SHAPE_SKIP, "",
	    "", 0, 0, "a type that is dropped" },
	{ "map = message a\n", "", { "data", "d" }, SHAPE_SEND, "a", "d", 0,
	    0, "no type is message" },
	{ "map = x a\n", "", { "data", "d" }, SHAPE_SEND, "", "d", 0, 0,
	    "and stays none" },
	{ "event = json k\nmap = e* f\n", "", { "data", "{\"k\":\"e1\"}" },
	    SHAPE_SEND, "f", "{\"k\":\"e1\"}", 1, 0, "of a property" },
	{ "map = * x\n", "", { "event", "a\nb", "data", "d" }, SHAPE_SEND,
	    "x", "d", 0, 0, "a bad type under a good name" },

	/* Filters by type. */
	{ "filter = type a b*\n", "", { "event", "bc", "data", "d" },
	    SHAPE_SEND, "bc", "d", 0, 0, "one that may pass" },
	{ "filter = type a b*\n", "", { "event", "c", "data", "d" },
	    SHAPE_SKIP, "", "", 0, 0, "one that may not" },
	{ "filter = not type a b*\n", "", { "event", "bc", "data", "d" },
	    SHAPE_SKIP, "", "", 0, 0, "one that is named" },
	{ "filter = not type a b*\n", "", { "event", "c", "data", "d" },
	    SHAPE_SEND, "c", "d", 0, 0, "one that is not" },
	{ "filter = type message\n", "", { "data", "d" }, SHAPE_SEND, "",
	    "d", 0, 0, "no type is message here, too" },
	{ "map = a b\nfilter = type b\n", "", { "event", "a", "data", "d" },
	    SHAPE_SEND, "b", "d", 0, 0, "maps come first" },
	{ "filter = type a*\nfilter = not type ab\n", "",
	    { "event", "ab", "data", "d" }, SHAPE_SKIP, "", "", 0, 0,
	    "all filters must pass" },
	{ "filter = type b\n", "", { "event", "a\nb", "data", "d" },
	    SHAPE_SKIP, "", "", 0, 0, "a bad type that nobody wants" },

	/* Filters by what is in the payload. */
	{ "filter = json n > 3\n", "", { "data", "{\"n\":4}" }, SHAPE_SEND,
	    "", "{\"n\":4}", 1, 0, "a number that is large enough" },
	{ "filter = json n > 3\n", "", { "data", "{\"n\":3}" }, SHAPE_SKIP,
	    "", "", 1, 0, "one that is not" },
	{ "filter = json n != 3\n", "", { "data", "{}" }, SHAPE_SKIP, "", "",
	    1, 0, "nothing is not even unequal" },
	{ "filter = json n != 3\n", "", { "data", "x" }, SHAPE_SKIP, "", "",
	    1, 0, "nor is what is no JSON" },
	{ "filter = json a = 1\nfilter = json b = 2\nevent = json k\n"
	    "data = json d\n", "",
	    { "data", "{\"a\":1,\"b\":2,\"k\":\"e\",\"d\":[]}" }, SHAPE_SEND,
	    "e", "[]", 1, 0, "one look for everything" },
	{ "filter = json u = {user}\n", "", { "data", "{\"u\":\"bob\"}" },
	    SHAPE_SEND, "", "{\"u\":\"bob\"}", 1, 0, "the visitor's own" },
	{ "filter = json u = {user}\n", "", { "data", "{\"u\":\"eve\"}" },
	    SHAPE_SKIP, "", "", 1, 0, "another's" },
	{ "filter = json a = x\nfilter = json u = {user}\n"
	    "filter = json e = \"\"\nfilter = json n = {n}\n", "",
	    { "data", "{\"a\":\"x\",\"u\":\"bob\",\"e\":\"\",\"n\":12}" },
	    SHAPE_SEND, "",
	    "{\"a\":\"x\",\"u\":\"bob\",\"e\":\"\",\"n\":12}", 1, 0,
	    "each filter has its own value" },
	{ "filter = json n = 1\nfilter = type a\n", "",
	    { "event", "b", "data", "{\"n\":1}" }, SHAPE_SKIP, "", "", 0, 0,
	    "no look where the type decides" },
	{ "filter = json d = 1\ndata = json d\n", "", { "data", "{}" },
	    SHAPE_SKIP, "", "", 1, 0, "a filter before the lack of a part" },

	/* What the client asks for. */
	{ "filter_query = t\n", "t=a,b", { "event", "b", "data", "d" },
	    SHAPE_SEND, "b", "d", 0, 0, "a type he wants" },
	{ "filter_query = t\n", "t=a,b", { "event", "c", "data", "d" },
	    SHAPE_SKIP, "", "", 0, 0, "one he does not" },
	{ "filter_query = t\n", "t=a%2c+b", { "event", "b", "data", "d" },
	    SHAPE_SEND, "b", "d", 0, 0, "a query is decoded" },
	{ "filter_query = t\n", "t=", { "event", "c", "data", "d" },
	    SHAPE_SEND, "c", "d", 0, 0, "an empty list is none" },
	{ "filter_query = t\n", "u=a", { "event", "c", "data", "d" },
	    SHAPE_SEND, "c", "d", 0, 0, "so is another parameter" },
	{ "filter_query = t\n", "t=,", { "event", "c", "data", "d" },
	    SHAPE_SKIP, "", "", 0, 0, "a list of nothing is one" },
	{ "filter_query = t\n", "t=*", { "event", "c", "data", "d" },
	    SHAPE_SKIP, "", "", 0, 0, "he has no patterns" },
	{ "filter_query = t\n", "t=message", { "data", "d" }, SHAPE_SEND, "",
	    "d", 0, 0, "he may want what has no type" },
	{ "filter_query = t\nfilter = type a\n", "t=a,b",
	    { "event", "b", "data", "d" }, SHAPE_SKIP, "", "", 0, 0,
	    "he gets no more than without" },
	{ "filter_query = t\nmap = b -\n", "t=b",
	    { "event", "b", "data", "d" }, SHAPE_SKIP, "", "", 0, 0,
	    "nor what is dropped" },
	{ "", "t=a", { "event", "b", "data", "d" }, SHAPE_SEND, "b", "d", 0,
	    0, "nobody asked for a query" },

	/* Size. */
	{ "max_data = 4\n", "", { "data", "1234" }, SHAPE_SEND, "", "1234",
	    0, 0, "just short enough" },
	{ "max_data = 4\n", "", { "data", "12345" }, SHAPE_BAD, "", "", 0, 0,
	    "too long" },
	{ "max_data = 4\ndata = json d\n", "",
	    { "data", "{\"d\":\"\\u0041234\"}" }, SHAPE_SEND, "", "A234", 1,
	    0, "what is sent counts" },
	{ "max_data = 4\nfilter = type a\n", "", { "data", "12345" },
	    SHAPE_SKIP, "", "", 0, 0, "too long, and not for him" },
};

START_TEST(shapes)
{
	struct rig r;
	size_t i, k;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		open_rig(&r, rows[i].lines, rows[i].query, rows[i].what);
		/* Again and again: nothing is left of the one before. */
		for (k = 0; k < 100; k++) {
			ROW(shape(&r, rows[i].field) == rows[i].result,
			    rows[i].what);
			if (rows[i].result != SHAPE_SEND)
				continue;
			ROW(slice_equals(r.type, rows[i].type), rows[i].what);
			ROW(slice_equals(r.data, rows[i].data), rows[i].what);
		}
		ROW(r.v.read_json == 100 * rows[i].looked, rows[i].what);
		ROW(r.v.odd_types == 100 * rows[i].odd, rows[i].what);
		close_rig(&r);
	}
}
END_TEST

/* A type of so many bytes, in a field and out of JSON. */
START_TEST(bounds_types)
{
	char type[LIMIT_EVENT_TYPE_BYTES + 2] = "", json[200];
	const char *field[] = { "event", type, "data", json, NULL };
	struct rig r;

	memset(type, 'x', LIMIT_EVENT_TYPE_BYTES);
	(void)snprintf(json, sizeof(json), "{\"k\":\"%s\"}", type);
	open_rig(&r, "", "", "a field");
	ck_assert_int_eq(shape(&r, field), SHAPE_SEND);
	ck_assert(slice_equals(r.type, type));
	type[LIMIT_EVENT_TYPE_BYTES] = 'x';
	ck_assert_int_eq(shape(&r, field), SHAPE_BAD);
	close_rig(&r);

	open_rig(&r, "event = json k\n", "", "a property");
	ck_assert_int_eq(shape(&r, field), SHAPE_SEND);
	ck_assert_uint_eq(r.type.n, LIMIT_EVENT_TYPE_BYTES);
	ck_assert_uint_eq(r.v.odd_types, 0);
	(void)snprintf(json, sizeof(json), "{\"k\":\"%s\"}", type);
	ck_assert_int_eq(shape(&r, field), SHAPE_SEND);
	ck_assert_uint_eq(r.type.n, 0);
	ck_assert_uint_eq(r.v.odd_types, 1);
	close_rig(&r);
}
END_TEST

/* What scratch cannot hold is said to be missing, whatever the filters. */
START_TEST(bounds_scratch)
{
	static const char *const whole[] = { "k", "e", NULL },
	    *const part[] = { "data", "{\"d\":\"12345678\"}", NULL };
	struct rig r;

	open_rig(&r, "data = entry\n", "", "an entry");
	r.scratch.cap = 8;
	ck_assert_int_eq(shape(&r, whole), SHAPE_BAD);
	r.scratch.cap = 9;
	ck_assert_int_eq(shape(&r, whole), SHAPE_SEND);
	close_rig(&r);
	open_rig(&r, "data = entry\nfilter = json k = f\n", "", "a filter");
	ck_assert_int_eq(shape(&r, whole), SHAPE_SKIP);
	r.scratch.cap = 8;
	ck_assert_int_eq(shape(&r, whole), SHAPE_BAD);
	close_rig(&r);
	open_rig(&r, "data = json d\n", "", "a part");
	r.scratch.cap = 9;
	ck_assert_int_eq(shape(&r, part), SHAPE_BAD);
	close_rig(&r);
}
END_TEST

START_TEST(bounds_what_is_asked_for)
{
	char query[2 + LIMIT_WANTED_BYTES + 2] = "t=";
	struct rig r;

	open_rig(&r, "filter_query = t\n", "", "a query");
	memset(query + 2, 'x', LIMIT_WANTED_BYTES);
	ck_assert_int_eq(shape_open(&r.v, r.v.shape, &r.vars,
	    slice_of(query), &r.room, &r.note), FAULT_NONE);
	ck_assert_uint_eq(r.v.wanted.n, LIMIT_WANTED_BYTES);
	query[2 + LIMIT_WANTED_BYTES] = 'x';
	ck_assert_int_eq(shape_open(&r.v, r.v.shape, &r.vars,
	    slice_of(query), &r.room, &r.note), FAULT_INPUT);
	close_rig(&r);
}
END_TEST

/* What is in room already is another's, and stays. */
START_TEST(appends_to_room)
{
	static const char *const his[] = { "data", "{\"u\":\"bob\"}", NULL };
	struct rig r;

	open_rig(&r, "filter = json u = {user}\nfilter_query = t\n",
	    "t=message", "a room");
	ck_assert(slice_equals(buf_view(&r.room), "bobmessage"));
	buf_reset(&r.room, 0);
	ck_assert(buf_reserve(&r.room, 1000) &&
	    buf_add_text(&r.room, "topic"));
	ck_assert_int_eq(shape_open(&r.v, r.v.shape, &r.vars,
	    slice_of("t=message"), &r.room, &r.note), FAULT_NONE);
	ck_assert(slice_equals(buf_view(&r.room), "topicbobmessage"));
	ck_assert(slice_equals(r.v.value[0], "bob"));
	ck_assert(slice_equals(r.v.wanted, "message"));
	ck_assert_int_eq(shape(&r, his), SHAPE_SEND);
	close_rig(&r);
}
END_TEST

/* ---- configuration ---- */

START_TEST(refuses)
{
	static const struct {
		const char *line, *says;
	} wrong[] = {
		{ "event = kind", "c:7: event: it must read 'field NAME'" },
		{ "event = field", "c:7: event: it must read" },
		{ "event = field a b", "c:7: event: it must read" },
		{ "event = entry", "c:7: event: it must read" },
		{ "event = json a//b", "c:7: event: '' is no name" },
		{ "data = fixed x", "c:7: data: it must read" },
		{ "data = entry x", "c:7: data: it must read" },
		{ "data = json /", "c:7: data: '' is no name" },
		{ "map = a", "c:7: map: it must read 'FROM TO'" },
		{ "filter = a", "c:7: filter: it begins with" },
		{ "filter = json a = {m}", "c:7: filter: {m} is not a" },
		{ "filter_query = a&b", "c:7: filter_query: a parameter's" },
		{ "max_data = 0", "c:7: max_data: '0' is not between 1 and "
		    "1m" },
		{ "max_data = 1025k", "c:7: max_data: '1025k' is not "
		    "between" },
		{ "max_data = 1kb", "c:7: max_data: '1kb' is no size" },
		{ "max_data = 17179869184g", "c:7: max_data: '17179869184g' "
		    "is no size" },
	};
	struct rig r;
	size_t i;

	for (i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		ROW(load(&r, wrong[i].line) == FAULT_CONFIG, wrong[i].line);
		ck_assert_msg(slice_starts(buf_view(&r.errors),
		    wrong[i].says), "%s: %s", wrong[i].line,
		    buf_text(&r.errors));
		buf_fini(&r.errors);
		config_fini(&r.config);
	}
}
END_TEST

START_TEST(dumps)
{
	static const char *const lines = "event = json a/b\ndata = entry\n"
	    "map = a b\nmap = * -\nfilter = type a\nfilter = json n >= 3\n"
	    "filter_query = types\nmax_data = 64k\n";
	struct rig r;
	struct buf out;

	open_rig(&r, lines, "", "a dump");
	buf_init(&out, 65536);
	ck_assert(config_dump(&r.config, &out));
	ck_assert_ptr_nonnull(strstr(buf_text(&out), lines));
	buf_fini(&out);
	close_rig(&r);
}
END_TEST

UNIT_MAIN("shape", shapes, bounds_types, bounds_scratch,
    bounds_what_is_asked_for, appends_to_room, refuses, dumps)
