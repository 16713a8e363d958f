/* A command, against a peer that says exactly what a row has it say. */
#include "redis/call.h"

#include "wire.h"

struct rig {
	struct wire wire;
	struct call call;
	struct fault_note note;
};

static void
rig_open(struct rig *r)
{
	memset(r, 0, sizeof(*r));
	wire_open(&r->wire);
	call_init(&r->call, &r->wire.target, TIMEOUT_MS);
}

static void
rig_close(struct rig *r)
{
	call_fini(&r->call);
	wire_close(&r->wire);
}

static bool
heard(struct rig *r, const char *text)
{
	return wire_heard(&r->wire, text, strlen(text));
}

/* Move until nothing does; whether the reply came. */
static enum fault
move_call(struct rig *r, bool *done)
{
	enum fault fault = FAULT_NONE;
	struct pollfd p;

	*done = false;
	for (;;) {
		p = call_poll(&r->call);
		if (fault != FAULT_NONE || *done || p.fd < 0 ||
		    poll(&p, 1, 0) == 0)
			return fault;
		fault = call_pump(&r->call, p.revents, 0, done, &r->note);
	}
}

static const struct slice command[] = { { "GET", 3 }, { "a\0b", 3 } };
#define COMMAND "*2\r\n$3\r\nGET\r\n$3\r\na\0b\r\n"

START_TEST(waits_for_its_greeting)
{
	struct rig r;
	bool done;

	rig_open(&r);
	strcpy(r.wire.target.user, "me");
	strcpy(r.wire.target.password, "pw");
	r.wire.target.db = 3;
	ck_assert_int_eq(call_send(&r.call, command, 2, 0, &r.note),
	    FAULT_NONE);
	wire_accept(&r.wire);
	ck_assert_int_eq(move_call(&r, &done), FAULT_NONE);
	ck_assert(heard(&r, "*3\r\n$4\r\nAUTH\r\n$2\r\nme\r\n$2\r\npw\r\n"
	    "*2\r\n$6\r\nSELECT\r\n$1\r\n3\r\n"));
	wire_say(&r.wire, "+OK\r\n");
	ck_assert_int_eq(move_call(&r, &done), FAULT_NONE);
	ck_assert(heard(&r, ""));
	wire_say(&r.wire, "+OK\r\n");
	ck_assert_int_eq(move_call(&r, &done), FAULT_NONE);
	ck_assert(wire_heard(&r.wire, COMMAND, sizeof(COMMAND) - 1));
	wire_say(&r.wire, "$2\r\nhi\r\n");
	ck_assert_int_eq(move_call(&r, &done), FAULT_NONE);
	ck_assert(done && !call_is_due(&r.call));
	ck_assert(slice_equals(call_text(&r.call, 0), "hi"));
	rig_close(&r);
	/* Where it is refused the command is never sent. */
	rig_open(&r);
	r.wire.target.db = 3;
	ck_assert_int_eq(call_send(&r.call, command, 2, 0, &r.note),
	    FAULT_NONE);
	wire_accept(&r.wire);
	ck_assert_int_eq(move_call(&r, &done), FAULT_NONE);
	ck_assert(heard(&r, "*2\r\n$6\r\nSELECT\r\n$1\r\n3\r\n"));
	wire_say(&r.wire, "-ERR DB index is out of range\r\n");
	ck_assert_int_eq(move_call(&r, &done), FAULT_CONFIG);
	ck_assert(heard(&r, ""));
	ck_assert(!call_is_due(&r.call));
	rig_close(&r);
}
END_TEST

START_TEST(reads_replies)
{
	static const struct {
		const char *wire;
		enum fault fault;
		size_t parts;
		const char *text;	/* of the last part */
		int64_t number;
		const char *what;
	} rows[] = {
		{ "$3\r\n123\r\n", FAULT_NONE, 1, "123", 123, "a text" },
		{ ":7\r\n", FAULT_NONE, 1, "", 7, "a number" },
		{ "+OK\r\n", FAULT_NONE, 1, "OK", 0, "a status" },
		{ "$-1\r\n", FAULT_NONE, 1, "", 0, "nothing" },
		{ "*2\r\n:1\r\n$2\r\n42\r\n", FAULT_NONE, 2, "42", 42,
		    "a list" },
		{ "*0\r\n", FAULT_NONE, 0, "", 0, "an empty list" },
		{ "*1\r\n*1\r\n:1\r\n", FAULT_NONE, 1, "", 0,
		    "a list in a list" },
		{ "-LOADING x\r\n", FAULT_BACKEND, 0, "", 0, "it passes" },
		{ "-NOPERM x\r\n", FAULT_CONFIG, 0, "", 0, "it does not" },
		{ "?\r\n", FAULT_PROTOCOL, 0, "", 0, "nonsense" },
		{ ":1\r\n:2\r\n", FAULT_PROTOCOL, 0, "", 0, "two replies" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct rig r;
		bool done;

		rig_open(&r);
		ROW(call_send(&r.call, command, 2, 0, &r.note) == FAULT_NONE,
		    rows[i].what);
		wire_accept(&r.wire);
		wire_say(&r.wire, rows[i].wire);
		ROW(move_call(&r, &done) == rows[i].fault, rows[i].what);
		ROW(done == (rows[i].fault == FAULT_NONE), rows[i].what);
		ROW(call_parts(&r.call) == rows[i].parts, rows[i].what);
		ROW(slice_equals(call_text(&r.call, rows[i].parts - 1),
		    rows[i].text), rows[i].what);
		ROW(call_number(&r.call, rows[i].parts - 1) ==
		    rows[i].number, rows[i].what);
		ROW(conn_is_open(&r.call.conn) == done, rows[i].what);
		rig_close(&r);
	}
}
END_TEST

START_TEST(has_a_deadline)
{
	struct rig r;
	bool done;

	rig_open(&r);
	ck_assert_int_eq(call_send(&r.call, command, 2, 50, &r.note),
	    FAULT_NONE);
	ck_assert_int_eq(call_deadline(&r.call), 50 + TIMEOUT_MS);
	ck_assert_int_eq(call_pump(&r.call, 0, 49 + TIMEOUT_MS, &done,
	    &r.note), FAULT_NONE);
	ck_assert_int_eq(call_pump(&r.call, 0, 50 + TIMEOUT_MS, &done,
	    &r.note), FAULT_TIMEOUT);
	ck_assert(!done && !call_is_due(&r.call));
	ck_assert(!conn_is_open(&r.call.conn));
	rig_close(&r);
}
END_TEST

UNIT_MAIN("call", waits_for_its_greeting, reads_replies, has_a_deadline)
