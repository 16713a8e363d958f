/* A subscription, against a peer that says exactly what a row has it say:
 * over a real socket, in one process, with a clock that only the test
 * moves. */
#include "redis/channel.h"

#include <errno.h>

#include "core/limits.h"
#include "wire.h"

/* The last one is a channel and a pattern. */
static const struct channel_name names[] = {
	{ { "news", 4 }, false },
	{ { "a\r\nb", 4 }, false },
	{ { "n*", 2 }, true },
	{ { "news", 4 }, true },
};

#define NAMES (sizeof(names) / sizeof(names[0]))

struct rig {
	struct wire wire;
	struct channel channel;
	int64_t now;
	struct fault_note note;
};

static void
rig_open(struct rig *r)
{
	memset(r, 0, sizeof(*r));
	wire_open(&r->wire);
	r->now = 5000;
}

static void
rig_close(struct rig *r)
{
	channel_close(&r->channel);
	wire_close(&r->wire);
}

/* Let the subscription move until there is nothing to move: what it asks to
 * be polled for, as the loop of a stream does. */
static enum fault
pump(struct rig *r)
{
	for (;;) {
		struct pollfd p = channel_poll(&r->channel);
		enum fault fault;

		if (p.fd < 0 || poll(&p, 1, 0) == 0)
			return FAULT_NONE;
		fault = channel_pump(&r->channel, p.revents, r->now,
		    &r->note);
		if (fault != FAULT_NONE || !r->channel.drained)
			return fault;
	}
}

/* Take messages into text, "0:payload 2:channel:payload ", until no more is
 * there to be read. */
static enum fault
take_all(struct rig *r, struct buf *text)
{
	struct channel_message message;
	enum fault fault = FAULT_NONE;
	bool taken;

	for (;;) {
		if (r->channel.drained)
			fault = pump(r);
		if (fault != FAULT_NONE || r->channel.drained ||
		    !channel_is_open(&r->channel))
			return fault;
		fault = channel_next(&r->channel, &message, &taken, &r->note);
		if (!taken)
			continue;
		ck_assert(buf_addf(text, "%zu:", message.name));
		if (names[message.name].is_pattern)
			ck_assert(buf_addf(text, "%.*s:",
			    (int)message.channel.n, message.channel.p));
		else
			ck_assert(slice_same(message.channel,
			    names[message.name].text));
		ck_assert(buf_addf(text, "%.*s ", (int)message.payload.n,
		    message.payload.p));
	}
}

static bool
heard(struct rig *r, const char *text)
{
	return wire_heard(&r->wire, text, strlen(text));
}

#define SUBSCRIBE "*2\r\n$9\r\nSUBSCRIBE\r\n$4\r\nnews\r\n" \
	"*2\r\n$9\r\nSUBSCRIBE\r\n$4\r\na\r\nb\r\n" \
	"*2\r\n$10\r\nPSUBSCRIBE\r\n$2\r\nn*\r\n" \
	"*2\r\n$10\r\nPSUBSCRIBE\r\n$4\r\nnews\r\n"
#define SUBSCRIBED "*3\r\n$9\r\nsubscribe\r\n$4\r\nnews\r\n:1\r\n" \
	"*3\r\n$9\r\nsubscribe\r\n$4\r\na\r\nb\r\n:2\r\n" \
	"*3\r\n$10\r\npsubscribe\r\n$2\r\nn*\r\n:3\r\n" \
	"*3\r\n$10\r\npsubscribe\r\n$4\r\nnews\r\n:4\r\n"
#define MESSAGE(name, payload) "*3\r\n$7\r\nmessage\r\n$4\r\n" name \
	"\r\n" payload "\r\n"
#define PMESSAGE(name, channel, payload) "*4\r\n$8\r\npmessage\r\n" name \
	"\r\n" channel "\r\n" payload "\r\n"
#define PING "*1\r\n$4\r\nPING\r\n"
#define PONG "*2\r\n$4\r\npong\r\n$0\r\n\r\n"

static void
open_channel(struct rig *r)
{
	ck_assert_int_eq(channel_open(&r->channel, &r->wire.target, TIMEOUT_MS,
	    names, NAMES, r->now, &r->note), FAULT_NONE);
	wire_accept(&r->wire);
	ck_assert_int_eq(pump(r), FAULT_NONE);
}

static void
open_live(struct rig *r)
{
	struct buf none;

	rig_open(r);
	open_channel(r);
	ck_assert(heard(r, SUBSCRIBE));
	wire_say(&r->wire, SUBSCRIBED);
	buf_init(&none, 16);
	ck_assert_int_eq(take_all(r, &none), FAULT_NONE);
	ck_assert(channel_is_live(&r->channel) && none.n == 0);
}

START_TEST(says_who_it_is)
{
	static const struct {
		const char *user, *password, *commands, *replies, *what;
	} rows[] = {
		{ "", "", SUBSCRIBE, SUBSCRIBED, "nobody" },
		{ "", "pw", "*2\r\n$4\r\nAUTH\r\n$2\r\npw\r\n" SUBSCRIBE,
		    "+OK\r\n" SUBSCRIBED, "a password" },
		{ "me", "pw", "*3\r\n$4\r\nAUTH\r\n$2\r\nme\r\n$2\r\npw\r\n"
		    SUBSCRIBE, "+OK\r\n" SUBSCRIBED, "a user" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct buf none;
		struct rig r;

		rig_open(&r);
		buf_init(&none, 16);
		strcpy(r.wire.target.user, rows[i].user);
		strcpy(r.wire.target.password, rows[i].password);
		r.wire.target.db = 3;	/* channels belong to none */
		open_channel(&r);
		ROW(heard(&r, rows[i].commands), rows[i].what);
		ROW(!channel_is_live(&r.channel), rows[i].what);
		ROW(channel_deadline(&r.channel) == r.now + TIMEOUT_MS,
		    rows[i].what);
		wire_say(&r.wire, rows[i].replies);
		ROW(take_all(&r, &none) == FAULT_NONE, rows[i].what);
		ROW(channel_is_live(&r.channel), rows[i].what);
		rig_close(&r);
	}
}
END_TEST

START_TEST(gives_messages)
{
	static const struct {
		const char *wire, *messages, *what;
	} rows[] = {
		{ MESSAGE("news", "$2\r\nhi"), "0:hi ", "a message" },
		{ MESSAGE("news", "$0\r\n"), "0: ", "an empty one" },
		{ MESSAGE("a\r\nb", "$4\r\n\r\n\r\n"), "1:\r\n\r\n ",
		    "any byte in name and payload" },
		{ MESSAGE("news", "$1\r\n1") MESSAGE("a\r\nb", "$1\r\n2")
		    MESSAGE("news", "$1\r\n3"), "0:1 1:2 0:3 ",
		    "several in their order" },
		{ MESSAGE("news", "$1\r\n1") PONG MESSAGE("news", "$1\r\n2"),
		    "0:1 0:2 ", "a pong between them" },
		{ PMESSAGE("$2\r\nn*", "$3\r\nn.1", "$1\r\nx"),
		    "2:n.1:x ", "a pattern's" },
		{ PMESSAGE("$4\r\nnews", "$4\r\nnews", "$0\r\n"),
		    "3:news: ", "a pattern's that is called as a channel" },
		{ MESSAGE("news", "$1\r\n1") PMESSAGE("$2\r\nn*",
		    "$4\r\nnews", "$1\r\n1"), "0:1 2:news:1 ",
		    "one that came for two names" },
	};
	size_t i, k, n;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct buf text;
		struct rig r;

		open_live(&r);
		buf_init(&text, 1024);
		wire_say(&r.wire, rows[i].wire);
		ROW(take_all(&r, &text) == FAULT_NONE, rows[i].what);
		ROW(slice_equals(buf_view(&text), rows[i].messages),
		    rows[i].what);
		/* The same a byte at a time. */
		buf_reset(&text, 1024);
		n = strlen(rows[i].wire);
		for (k = 0; k < n; k++) {
			ck_assert_int_eq(send(r.wire.peer, rows[i].wire + k, 1, 0),
			    1);
			ROW(take_all(&r, &text) == FAULT_NONE, rows[i].what);
		}
		ROW(slice_equals(buf_view(&text), rows[i].messages),
		    rows[i].what);
		buf_fini(&text);
		rig_close(&r);
	}
}
END_TEST

/* Messages of the first channel may come before the second is confirmed. */
START_TEST(gives_messages_early)
{
	struct buf text;
	struct rig r;

	rig_open(&r);
	open_channel(&r);
	buf_init(&text, 64);
	wire_say(&r.wire, "*3\r\n$9\r\nsubscribe\r\n$4\r\nnews\r\n:1\r\n"
	    MESSAGE("news", "$1\r\nx"));
	ck_assert_int_eq(take_all(&r, &text), FAULT_NONE);
	ck_assert(slice_equals(buf_view(&text), "0:x "));
	ck_assert(!channel_is_live(&r.channel));
	/* What it says does not put off the confirmation's deadline. */
	ck_assert_int_eq(channel_deadline(&r.channel), 5000 + TIMEOUT_MS);
	buf_fini(&text);
	rig_close(&r);
}
END_TEST

START_TEST(refuses)
{
	static const struct {
		bool live;
		const char *wire;
		enum fault fault;
		const char *what;
	} rows[] = {
		{ false, "-NOPERM no channel\r\n", FAULT_CONFIG,
		    "a channel that is not allowed" },
		{ false, "-NOAUTH Authentication required.\r\n",
		    FAULT_CONFIG, "no password" },
		{ false, "-LOADING Redis is loading\r\n", FAULT_BACKEND,
		    "a Redis that is not ready" },
		{ false, "+OK\r\n", FAULT_PROTOCOL, "another answer" },
		{ false, PONG, FAULT_PROTOCOL, "a pong that nobody asked" },
		{ false, "*3\r\n$9\r\nsubscribe\r\n$4\r\nnewt\r\n:1\r\n",
		    FAULT_PROTOCOL, "another channel" },
		{ false, "*1\r\n$9\r\nsubscribe\r\n", FAULT_PROTOCOL,
		    "too few words" },
		{ false, "*4\r\n$9\r\nsubscribe\r\n$4\r\nnews\r\n:1\r\n"
		    ":1\r\n", FAULT_PROTOCOL, "too many words" },
		{ false, "*3\r\n$10\r\npsubscribe\r\n$4\r\na\r\nb\r\n"
		    ":1\r\n", FAULT_PROTOCOL, "a channel for a pattern" },
		{ false, "*3\r\n$9\r\nsubscribe\r\n$2\r\nn*\r\n:1\r\n",
		    FAULT_PROTOCOL, "a pattern for a channel" },
		{ true, "+OK\r\n", FAULT_PROTOCOL, "an answer to nothing" },
		{ true, ":1\r\n", FAULT_PROTOCOL, "a number" },
		{ true, "*0\r\n", FAULT_PROTOCOL, "an empty list" },
		{ true, SUBSCRIBED, FAULT_PROTOCOL, "one more subscription" },
		{ true, MESSAGE("newt", "$1\r\nx"), FAULT_PROTOCOL,
		    "a message of another channel" },
		{ true, "*4\r\n$7\r\nmessage\r\n$4\r\nnews\r\n$1\r\nx\r\n"
		    "$1\r\nx\r\n", FAULT_PROTOCOL,
		    "more words than a message has" },
		{ true, PMESSAGE("$2\r\nm*", "$1\r\nm", "$1\r\nx"),
		    FAULT_PROTOCOL, "a message of another pattern" },
		{ true, PMESSAGE("$4\r\na\r\nb", "$1\r\na", "$1\r\nx"),
		    FAULT_PROTOCOL, "a channel for a message's pattern" },
		{ true, "*3\r\n$7\r\nmessage\r\n$2\r\nn*\r\n$1\r\nx\r\n",
		    FAULT_PROTOCOL, "a pattern for a message's channel" },
		{ true, PMESSAGE("$2\r\nn*", ":1", "$1\r\nx"),
		    FAULT_PROTOCOL, "a number for a channel" },
		{ true, "*3\r\n$8\r\npmessage\r\n$2\r\nn*\r\n$1\r\nn\r\n",
		    FAULT_PROTOCOL, "fewer words than a pattern's has" },
		{ true, MESSAGE("news", ":1"), FAULT_PROTOCOL,
		    "a number for a message" },
		{ true, MESSAGE("news", "$-1"), FAULT_PROTOCOL,
		    "nothing for a message" },
		{ true, "*3\r\n:1\r\n$4\r\nnews\r\n$1\r\nx\r\n",
		    FAULT_PROTOCOL, "a number for a word" },
		{ true, "-ERR unknown command\r\n", FAULT_CONFIG,
		    "an error" },
		{ true, "?\r\n", FAULT_PROTOCOL, "no reply at all" },
		{ true, "*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n"
		    "*1\r\n", FAULT_PROTOCOL, "depth" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct buf none;
		struct rig r;

		if (rows[i].live) {
			open_live(&r);
		} else {
			rig_open(&r);
			open_channel(&r);
		}
		buf_init(&none, 16);
		wire_say(&r.wire, rows[i].wire);
		ROW(take_all(&r, &none) == rows[i].fault, rows[i].what);
		ROW(none.n == 0, rows[i].what);
		ROW(!channel_is_open(&r.channel), rows[i].what);
		ROW(channel_poll(&r.channel).fd < 0, rows[i].what);
		ROW(channel_deadline(&r.channel) == INT64_MAX, rows[i].what);
		ROW(channel_pump(&r.channel, 0, r.now, &r.note) == FAULT_NONE,
		    rows[i].what);
		rig_close(&r);
	}
}
END_TEST

START_TEST(asks_a_quiet_peer)
{
	struct buf text;
	struct rig r;

	open_live(&r);
	buf_init(&text, 64);
	ck_assert_int_eq(channel_deadline(&r.channel), 5000 + TIMEOUT_MS);
	r.now = 6999;
	ck_assert_int_eq(channel_pump(&r.channel, 0, r.now, &r.note),
	    FAULT_NONE);
	ck_assert_int_eq(channel_poll(&r.channel).events, POLLIN);
	r.now = 7000;
	ck_assert_int_eq(channel_pump(&r.channel, 0, r.now, &r.note),
	    FAULT_NONE);
	ck_assert_int_eq(pump(&r), FAULT_NONE);
	ck_assert(heard(&r, PING));
	ck_assert_int_eq(channel_deadline(&r.channel), 7000 + TIMEOUT_MS);
	/* Whatever it says, it is alive. */
	r.now = 8000;
	wire_say(&r.wire, PONG);
	ck_assert_int_eq(take_all(&r, &text), FAULT_NONE);
	ck_assert_int_eq(channel_deadline(&r.channel), 8000 + TIMEOUT_MS);
	r.now = 9999;
	wire_say(&r.wire, MESSAGE("news", "$1\r\nx"));
	ck_assert_int_eq(take_all(&r, &text), FAULT_NONE);
	ck_assert_int_eq(channel_deadline(&r.channel), 9999 + TIMEOUT_MS);
	ck_assert(slice_equals(buf_view(&text), "0:x "));
	/* It says nothing more. */
	r.now += TIMEOUT_MS;
	ck_assert_int_eq(channel_pump(&r.channel, 0, r.now, &r.note),
	    FAULT_NONE);
	r.now += TIMEOUT_MS;
	ck_assert_int_eq(channel_pump(&r.channel, 0, r.now - 1, &r.note),
	    FAULT_NONE);
	ck_assert_int_eq(channel_pump(&r.channel, 0, r.now, &r.note),
	    FAULT_TIMEOUT);
	ck_assert(!channel_is_open(&r.channel));
	buf_fini(&text);
	rig_close(&r);
}
END_TEST

START_TEST(gives_up_without_confirmation)
{
	struct rig r;

	rig_open(&r);
	open_channel(&r);
	r.now += TIMEOUT_MS;
	ck_assert_int_eq(channel_pump(&r.channel, 0, r.now, &r.note),
	    FAULT_TIMEOUT);
	rig_close(&r);
}
END_TEST

START_TEST(notices_an_end)
{
	struct buf text;
	struct rig r;

	open_live(&r);
	buf_init(&text, 64);
	wire_say(&r.wire, MESSAGE("news", "$1\r\nx"));
	wire_hang_up(&r.wire);
	ck_assert_int_eq(take_all(&r, &text), FAULT_BACKEND);
	ck_assert(slice_equals(buf_view(&text), "0:x "));
	rig_close(&r);

	/* Last words are heard. */
	rig_open(&r);
	ck_assert_int_eq(channel_open(&r.channel, &r.wire.target, TIMEOUT_MS,
	    names, NAMES, r.now, &r.note), FAULT_NONE);
	wire_accept(&r.wire);
	wire_say(&r.wire, "-ERR max number of clients reached\r\n");
	wire_hang_up(&r.wire);
	buf_reset(&text, 64);
	ck_assert_int_eq(take_all(&r, &text), FAULT_BACKEND);
	ck_assert_ptr_nonnull(strstr(r.note.text, "raise maxclients"));
	rig_close(&r);

	/* Nobody is there. */
	rig_open(&r);
	ck_assert_int_eq(close(r.wire.listener), 0);
	ck_assert_int_eq(channel_open(&r.channel, &r.wire.target, TIMEOUT_MS,
	    names, NAMES, r.now, &r.note), FAULT_BACKEND);
	ck_assert(!channel_is_open(&r.channel));
	r.wire.listener = -1;
	buf_fini(&text);
	rig_close(&r);
}
END_TEST

/* Send messages until the sockets are full; the count of what went out. */
static size_t
fill(struct rig *r)
{
	static const char wire[] = MESSAGE("news", "$4\r\nxxxx");
	size_t sent = 0;
	ssize_t n;

	while ((n = send(r->wire.peer, wire, sizeof(wire) - 1, MSG_DONTWAIT |
	    MSG_NOSIGNAL)) == sizeof(wire) - 1)
		sent++;
	ck_assert(n < 0 && errno == EAGAIN);
	return sent;
}

/* What is not taken is not read: the peer has to keep it. */
START_TEST(reads_no_more_than_is_taken)
{
	struct channel_message message;
	struct rig r;
	size_t sent, i;
	bool taken;

	open_live(&r);
	sent = fill(&r);
	ck_assert_int_eq(pump(&r), FAULT_NONE);
	ck_assert_int_eq(channel_next(&r.channel, &message, &taken, &r.note),
	    FAULT_NONE);
	ck_assert(taken);
	sent += fill(&r);
	for (i = 0; i < 100; i++) {
		ck_assert_int_lt(channel_poll(&r.channel).fd, 0);
		ck_assert_int_eq(channel_pump(&r.channel, POLLIN, r.now,
		    &r.note), FAULT_NONE);
		ck_assert_uint_eq(fill(&r), 0);
	}
	/* However long that takes. */
	r.now += 1000000;
	ck_assert_int_eq(channel_deadline(&r.channel), INT64_MAX);
	ck_assert_int_eq(channel_pump(&r.channel, 0, r.now, &r.note),
	    FAULT_NONE);
	/* A peer that gives up meanwhile keeps nobody busy, and what it said
	 * before is not lost. */
	wire_hang_up(&r.wire);
	ck_assert_int_eq(channel_pump(&r.channel, POLLIN | POLLHUP, r.now,
	    &r.note), FAULT_NONE);
	ck_assert_int_lt(channel_poll(&r.channel).fd, 0);
	for (i = 1;; i++) {
		if (channel_next(&r.channel, &message, &taken, &r.note) !=
		    FAULT_NONE)
			break;
		if (!taken && pump(&r) != FAULT_NONE)
			break;
		i -= !taken;
	}
	ck_assert_uint_eq(i, sent);
	rig_close(&r);
}
END_TEST

START_TEST(bounds_a_message)
{
	char head[100], piece[65536];
	struct buf none;
	struct rig r;
	enum fault fault = FAULT_NONE;
	size_t sent = 0;

	open_live(&r);
	buf_init(&none, 16);
	memset(piece, 'x', sizeof(piece));
	(void)snprintf(head, sizeof(head), "*3\r\n$7\r\nmessage\r\n$4\r\n"
	    "news\r\n$%d\r\n", 4 * LIMIT_REPLY_BYTES);
	wire_say(&r.wire, head);
	while (fault == FAULT_NONE && sent < 2 * LIMIT_REPLY_BYTES) {
		ssize_t n = send(r.wire.peer, piece, sizeof(piece), MSG_DONTWAIT |
		    MSG_NOSIGNAL);

		ck_assert(n > 0 || errno == EAGAIN);
		sent += n > 0 ? (size_t)n : 0;
		fault = take_all(&r, &none);
	}
	ck_assert_int_eq(fault, FAULT_LIMIT);
	ck_assert_uint_ge(sent, LIMIT_REPLY_BYTES);
	rig_close(&r);
}
END_TEST

UNIT_MAIN("channel", says_who_it_is, gives_messages, gives_messages_early,
    refuses, asks_a_quiet_peer, gives_up_without_confirmation, notices_an_end,
    reads_no_more_than_is_taken, bounds_a_message)
