/* The way back to the web server, over real sockets and pipes. */
#include "fcgi/out.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/limits.h"
#include "unit.h"

#define ID 0x0102	/* a request id with two different bytes */
#define WAIT_MS 10000

/* An output and the web server's end of it. */
struct pair {
	struct out out;
	int peer;
};

static void
open_pair(struct pair *pair, bool records)
{
	int fd[2];

	(void)signal(SIGPIPE, SIG_IGN);
	if (records) {
		ck_assert_int_eq(socketpair(AF_UNIX, SOCK_STREAM, 0, fd), 0);
		pair->peer = fd[0];
	} else {
		ck_assert_int_eq(pipe(fd), 0);
		pair->peer = fd[0];
	}
	out_init(&pair->out, fd[1], records, ID);
}

static void
close_pair(struct pair *pair)
{
	out_close(&pair->out);
	if (pair->peer >= 0)
		(void)close(pair->peer);
}

static struct slice
zeros(size_t n)
{
	struct slice view = { calloc(1, n + 1), n };

	ck_assert_ptr_nonnull(view.p);
	return view;
}

static void
drop(struct slice view)
{
	union {
		const char *view;
		char *owned;
	} p = { view.p };

	free(p.owned);
}

/* Read exactly n bytes, or fail. */
static void
read_bytes(int fd, void *p, size_t n)
{
	char *at = p;

	while (n > 0) {
		struct pollfd wait = { fd, POLLIN, 0 };
		ssize_t got;

		ck_assert_msg(poll(&wait, 1, WAIT_MS) == 1, "no byte comes");
		got = read(fd, at, n);
		ck_assert_msg(got > 0, "the end comes too early");
		at += got;
		n -= (size_t)got;
	}
}

/* Is there nothing to be read? */
static bool
is_silent(int fd)
{
	struct pollfd wait = { fd, POLLIN, 0 };

	return poll(&wait, 1, 0) == 0;
}

/* Read what is there without waiting; how much it was. */
static size_t
read_some(int fd, size_t most)
{
	char waste[65536];
	ssize_t got = recv(fd, waste, most < sizeof(waste) ? most :
	    sizeof(waste), MSG_DONTWAIT);

	return got > 0 ? (size_t)got : 0;
}

/* ---- framing ---- */

struct record {
	unsigned char head[8];
	size_t n;
	char body[65536];
};

static void
read_record(int fd, struct record *record)
{
	const unsigned char *h = record->head;

	read_bytes(fd, record->head, sizeof(record->head));
	ck_assert_msg(h[0] == 1, "the version is 1");
	ck_assert_msg((h[2] << 8 | h[3]) == ID, "the request's id");
	ck_assert_msg(h[7] == 0, "the reserved byte is 0");
	record->n = (size_t)(h[4] << 8 | h[5]);
	read_bytes(fd, record->body, record->n);
	ck_assert_msg(h[6] == 0, "no padding is needed");
}

START_TEST(small_bytes_are_one_record)
{
	static const unsigned char wire[] = { 1, 6, 1, 2, 0, 5, 0, 0,
	    'h', 'e', 'l', 'l', 'o' };
	unsigned char got[sizeof(wire)];
	struct pair pair;
	bool moved;

	open_pair(&pair, true);
	ck_assert_int_eq(out_add(&pair.out, slice_of("hello")), FAULT_NONE);
	ck_assert_uint_eq(pair.out.body_bytes, 5);
	ck_assert_msg(is_silent(pair.peer), "nothing leaves before a flush");
	ck_assert_int_eq(out_flush(&pair.out, &moved), OUT_DRAINED);
	ck_assert(moved);
	read_bytes(pair.peer, got, sizeof(got));
	ck_assert_mem_eq(got, wire, sizeof(wire));
	ck_assert(is_silent(pair.peer));
	close_pair(&pair);
}
END_TEST

START_TEST(no_bytes_are_no_record)
{
	static const struct slice none = { NULL, 0 };
	struct pair pair;
	bool moved;

	open_pair(&pair, true);
	ck_assert_int_eq(out_add(&pair.out, none), FAULT_NONE);
	ck_assert_int_eq(out_add(&pair.out, slice_of("")), FAULT_NONE);
	ck_assert_uint_eq(pair.out.body_bytes, 0);
	ck_assert_int_eq(out_flush(&pair.out, &moved), OUT_DRAINED);
	ck_assert(!moved);
	ck_assert_msg(is_silent(pair.peer),
	    "an empty STDOUT record would end the response");
	close_pair(&pair);
}
END_TEST

/* Flush and read in turn until n bytes have come, and no more come. */
static void
pass(struct pair *pair, void *into, size_t n)
{
	char *at = into;
	size_t left = n;
	bool moved;

	while (left > 0) {
		ck_assert_int_ne(out_flush(&pair->out, &moved), OUT_GONE);
		while (left > 0 && !is_silent(pair->peer)) {
			ssize_t got = read(pair->peer, at, left);

			ck_assert_int_gt(got, 0);
			at += got;
			left -= (size_t)got;
		}
	}
	ck_assert_int_eq(out_flush(&pair->out, &moved), OUT_DRAINED);
	ck_assert(is_silent(pair->peer));
}

START_TEST(long_runs_are_split)
{
	static const struct {
		size_t bytes;
		size_t body[4];
		const char *what;
	} rows[] = {
		{ 1, { 1 }, "one byte" },
		{ 65527, { 65527 }, "one less than a record holds" },
		{ 65528, { 65528 }, "as much as a record holds" },
		{ 65529, { 65528, 1 }, "one more" },
		{ 131056, { 65528, 65528 }, "two full records" },
		{ 131057, { 65528, 65528, 1 }, "two and a byte" },
	};
	size_t i, k, n;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		char *bytes = malloc(rows[i].bytes);
		char *got = malloc(rows[i].bytes + 64);
		struct slice view = { bytes, rows[i].bytes };
		size_t at = 0, done = 0, records = 0;
		struct pair pair;

		ck_assert(bytes != NULL && got != NULL);
		for (n = 0; n < rows[i].bytes; n++)
			bytes[n] = (char)(n * 7 + n / 251);
		while (records < 4 && rows[i].body[records] > 0)
			records++;
		open_pair(&pair, true);
		ROW(out_add(&pair.out, view) == FAULT_NONE, rows[i].what);
		ROW(pair.out.body_bytes == rows[i].bytes, rows[i].what);
		pass(&pair, got, rows[i].bytes + 8 * records);
		for (k = 0; k < records; k++) {
			const unsigned char *h =
			    (const unsigned char *)got + at;

			n = (size_t)(h[4] << 8 | h[5]);
			ROW(h[0] == 1 && h[1] == 6, rows[i].what);
			ROW((h[2] << 8 | h[3]) == ID, rows[i].what);
			ROW(n == rows[i].body[k], rows[i].what);
			ROW(memcmp(got + at + 8, bytes + done, n) == 0,
			    rows[i].what);
			at += 8 + n;
			done += n;
		}
		close_pair(&pair);
		free(bytes);
		free(got);
	}
}
END_TEST

START_TEST(finish_ends_the_request)
{
	static struct record record;
	static const char complete[8];
	struct pair pair;
	bool moved;

	open_pair(&pair, true);
	ck_assert_int_eq(out_add(&pair.out, slice_of("x")), FAULT_NONE);
	ck_assert_int_eq(out_finish(&pair.out), FAULT_NONE);
	ck_assert_uint_eq(pair.out.body_bytes, 1);
	ck_assert_int_eq(out_flush(&pair.out, &moved), OUT_DRAINED);
	read_record(pair.peer, &record);
	ck_assert(record.head[1] == 6 && record.n == 1);
	read_record(pair.peer, &record);
	ck_assert_msg(record.head[1] == 6 && record.n == 0,
	    "an empty STDOUT record ends the response");
	read_record(pair.peer, &record);
	ck_assert_msg(record.head[1] == 3 && record.n == 8,
	    "END_REQUEST with its eight bytes");
	ck_assert_mem_eq(record.body, complete, 8);
	ck_assert(is_silent(pair.peer));
	close_pair(&pair);
}
END_TEST

START_TEST(plain_output_is_bare)
{
	static const struct slice none = { NULL, 0 };
	char got[11];
	struct pair pair;
	bool moved;

	open_pair(&pair, false);
	ck_assert_int_eq(out_add(&pair.out, slice_of("Status: 200")),
	    FAULT_NONE);
	ck_assert_int_eq(out_add(&pair.out, none), FAULT_NONE);
	ck_assert_int_eq(out_finish(&pair.out), FAULT_NONE);
	ck_assert_uint_eq(pair.out.body_bytes, 11);
	ck_assert_int_eq(out_flush(&pair.out, &moved), OUT_DRAINED);
	ck_assert(moved);
	read_bytes(pair.peer, got, sizeof(got));
	ck_assert_mem_eq(got, "Status: 200", 11);
	ck_assert_msg(is_silent(pair.peer), "the end has no bytes");
	out_close(&pair.out);
	ck_assert_msg(read(pair.peer, got, 1) == 0,
	    "closing is what ends it");
	close_pair(&pair);
}
END_TEST

/* ---- slow and gone ---- */

START_TEST(what_does_not_go_at_once_waits)
{
	const size_t total = 3 * 1024 * 1024;
	struct slice much = zeros(total);
	const size_t wire = total + 8 * ((total + 65527) / 65528);
	size_t got = 0, step;
	enum out_state state;
	struct pair pair;
	bool moved;

	open_pair(&pair, true);
	ck_assert_int_eq(out_poll(&pair.out).events & POLLOUT, 0);
	ck_assert_int_eq(out_add(&pair.out, much), FAULT_NONE);
	ck_assert_int_eq(out_poll(&pair.out).events & POLLOUT, POLLOUT);
	ck_assert_int_eq(out_flush(&pair.out, &moved), OUT_PENDING);
	ck_assert_msg(moved, "the socket takes a first part");
	ck_assert_int_eq(out_flush(&pair.out, &moved), OUT_PENDING);
	ck_assert_msg(!moved, "a full socket takes nothing");
	ck_assert_int_eq(out_poll(&pair.out).events & POLLOUT, POLLOUT);
	do {
		step = read_some(pair.peer, 65536);
		got += step;
		ck_assert_msg(step > 0, "the rest never comes");
		state = out_flush(&pair.out, &moved);
		ck_assert_int_ne(state, OUT_GONE);
	} while (state == OUT_PENDING);
	while ((step = read_some(pair.peer, 65536)) > 0)
		got += step;
	ck_assert_uint_eq(got, wire);
	ck_assert_int_eq(out_poll(&pair.out).events & POLLOUT, 0);
	ck_assert_msg(pair.out.queue.room <= LIMIT_OUTPUT_PAUSE_BYTES,
	    "a large queue's memory is given back");
	drop(much);
	close_pair(&pair);
}
END_TEST

START_TEST(bytes_added_while_others_wait_come_after_them)
{
	struct slice much = zeros(1024 * 1024);
	const size_t wire = much.n + 8 * ((much.n + 65527) / 65528);
	struct pair pair;
	char *got = malloc(wire + 8 + 4);
	bool moved;

	ck_assert_ptr_nonnull(got);
	open_pair(&pair, true);
	ck_assert_int_eq(out_add(&pair.out, much), FAULT_NONE);
	ck_assert_int_eq(out_flush(&pair.out, &moved), OUT_PENDING);
	ck_assert_int_eq(out_add(&pair.out, slice_of("last")), FAULT_NONE);
	pass(&pair, got, wire + 8 + 4);
	ck_assert_mem_eq(got + wire + 8, "last", 4);
	drop(much);
	free(got);
	close_pair(&pair);
}
END_TEST

START_TEST(a_peer_that_left_is_gone)
{
	static const struct {
		bool records;
		const char *what;
	} rows[] = {
		{ true, "a socket" },
		{ false, "a pipe" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct pair pair;
		bool moved = true;

		open_pair(&pair, rows[i].records);
		(void)close(pair.peer);
		pair.peer = -1;
		ROW(out_add(&pair.out, slice_of("x")) == FAULT_NONE,
		    rows[i].what);
		ROW(out_flush(&pair.out, &moved) == OUT_GONE, rows[i].what);
		ROW(!moved, rows[i].what);
		close_pair(&pair);
	}
}
END_TEST

START_TEST(nothing_to_flush_is_drained)
{
	struct pair pair;
	bool moved = true;

	open_pair(&pair, true);
	ck_assert_int_eq(out_flush(&pair.out, &moved), OUT_DRAINED);
	ck_assert(!moved);
	close_pair(&pair);
}
END_TEST

/* ---- noticing a departure ---- */

static void
leave_nothing(int peer)
{
	(void)peer;
}

static void
leave_altogether(int peer)
{
	/* The number stays taken, so that nothing else gets it. */
	int null = open("/dev/null", O_RDWR);

	ck_assert_int_ge(null, 0);
	ck_assert_int_eq(dup2(null, peer), peer);
	(void)close(null);
}

static void
leave_by_half(int peer)
{
	ck_assert_int_eq(shutdown(peer, SHUT_WR), 0);
}

static void
send_abort(int peer)
{
	static const unsigned char record[] = { 1, 2, 1, 2, 0, 0, 0, 0 };

	ck_assert_int_eq(write(peer, record, sizeof(record)),
	    sizeof(record));
}

static void
send_abort_in_part(int peer)
{
	ck_assert_int_eq(write(peer, "\1", 1), 1);
}

START_TEST(departures)
{
	static const struct {
		const char *what;
		void (*act)(int peer);
		bool records, unread, gone;
	} rows[] = {
		{ "a server that stays", leave_nothing, true, false, false },
		{ "one that closed", leave_altogether, true, false, true },
		{ "one that closed its half", leave_by_half, true, false,
		    true },
		{ "one that aborts the request", send_abort, true, false,
		    true },
		{ "the first byte of that is enough", send_abort_in_part,
		    true, false, true },
		{ "a reader of plain output that stays", leave_nothing,
		    false, false, false },
		{ "one that closed", leave_altogether, false, false, true },
		{ "input left unread says nothing", send_abort, true, true,
		    false },
		{ "but a server that closed is gone all the same",
		    leave_altogether, true, true, true },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct pair pair;
		struct pollfd p;

		open_pair(&pair, rows[i].records);
		pair.out.unread = rows[i].unread;
		rows[i].act(pair.peer);
		p = out_poll(&pair.out);
		ROW(p.fd == pair.out.fd, rows[i].what);
		ROW(poll(&p, 1, 0) == (rows[i].gone ? 1 : 0), rows[i].what);
		ROW(out_is_gone(&pair.out, p.revents) == rows[i].gone,
		    rows[i].what);
		pair.out.unread = false;
		close_pair(&pair);
	}
}
END_TEST

START_TEST(room_to_write_is_no_departure)
{
	struct pair pair;

	open_pair(&pair, true);
	ck_assert(!out_is_gone(&pair.out, 0));
	ck_assert(!out_is_gone(&pair.out, POLLOUT));
	ck_assert_msg(!out_is_gone(&pair.out, POLLIN),
	    "nor is a wake-up for nothing");
	close_pair(&pair);
}
END_TEST

/* ---- limits ---- */

START_TEST(what_passes_the_cap_is_not_queued)
{
	static const struct {
		bool records;
		const char *what;
	} rows[] = {
		{ true, "records" },
		{ false, "plain bytes" },
	};
	struct slice much = zeros(LIMIT_OUTPUT_BYTES +
	    LIMIT_OUTPUT_PAUSE_BYTES);
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct pair pair;
		uint64_t body;
		size_t before;

		open_pair(&pair, rows[i].records);
		ROW(out_add(&pair.out, slice_of("x")) == FAULT_NONE,
		    rows[i].what);
		before = pair.out.queue.n;
		body = pair.out.body_bytes;
		ROW(out_add(&pair.out, much) == FAULT_LIMIT, rows[i].what);
		ROW(pair.out.queue.n == before, rows[i].what);
		ROW(pair.out.body_bytes == body, rows[i].what);
		ROW(pair.out.queue.p[before - 1] == 'x', rows[i].what);
		ROW(out_add(&pair.out, slice_of("y")) == FAULT_NONE,
		    rows[i].what);
		close_pair(&pair);
	}
	drop(much);
}
END_TEST

START_TEST(an_end_that_does_not_fit_is_not_queued)
{
	struct pair pair;
	size_t room, k;

	for (room = 0; room <= 24; room++) {
		open_pair(&pair, true);
		/* Leave room for so many bytes behind a record of ten. */
		pair.out.queue.cap = 8 + 10 + room;
		ck_assert_int_eq(out_add(&pair.out, slice_of("0123456789")),
		    FAULT_NONE);
		k = pair.out.queue.n;
		ck_assert_int_eq(out_finish(&pair.out),
		    room < 24 ? FAULT_LIMIT : FAULT_NONE);
		ck_assert_uint_eq(pair.out.queue.n, room < 24 ? k : k + 24);
		close_pair(&pair);
	}
}
END_TEST

/* The largest event there can be fits behind as much as may wait. */
START_TEST(the_largest_event_fits)
{
	struct slice event = zeros((size_t)7 * LIMIT_EVENT_DATA_BYTES + 512);
	struct slice waiting = zeros(LIMIT_OUTPUT_PAUSE_BYTES - 16);
	struct pair pair;

	open_pair(&pair, true);
	ck_assert_int_eq(out_add(&pair.out, waiting), FAULT_NONE);
	ck_assert_int_eq(out_add(&pair.out, event), FAULT_NONE);
	ck_assert_int_eq(out_finish(&pair.out), FAULT_NONE);
	drop(event);
	drop(waiting);
	close_pair(&pair);
}
END_TEST

/* ---- closing ---- */

START_TEST(closing_twice_is_harmless)
{
	struct pair pair;

	open_pair(&pair, true);
	ck_assert_int_eq(out_add(&pair.out, slice_of("x")), FAULT_NONE);
	out_close(&pair.out);
	ck_assert_int_eq(pair.out.fd, -1);
	out_close(&pair.out);
	close_pair(&pair);
}
END_TEST

/* Closing a socket with input in it would throw the answer away: the peer's
 * next read would fail instead. */
START_TEST(unread_input_does_not_cost_the_answer)
{
	char got[9];
	struct pair pair;
	pid_t peer;
	int status;
	bool moved;

	open_pair(&pair, true);
	pair.out.unread = true;
	send_abort(pair.peer);
	ck_assert_int_eq(out_add(&pair.out, slice_of("x")), FAULT_NONE);
	ck_assert_int_eq(out_flush(&pair.out, &moved), OUT_DRAINED);
	peer = fork();
	ck_assert_int_ge(peer, 0);
	if (peer == 0) {
		/* Reads the answer to its end, then leaves. */
		size_t n = 0;
		ssize_t more = 1;

		(void)close(pair.out.fd);
		while (more > 0 && n < sizeof(got)) {
			more = read(pair.peer, got + n, sizeof(got) - n);
			n += more > 0 ? (size_t)more : 0;
		}
		_exit(n == 9 && got[8] == 'x' &&
		    read(pair.peer, got, 1) == 0 ? 0 : 1);
	}
	(void)close(pair.peer);
	pair.peer = -1;
	close_pair(&pair);
	ck_assert_int_eq(waitpid(peer, &status, 0), peer);
	ck_assert_msg(WIFEXITED(status) && WEXITSTATUS(status) == 0,
	    "the peer has read all of the answer");
}
END_TEST

UNIT_MAIN("out", small_bytes_are_one_record, no_bytes_are_no_record,
    long_runs_are_split, finish_ends_the_request, plain_output_is_bare,
    what_does_not_go_at_once_waits,
    bytes_added_while_others_wait_come_after_them, a_peer_that_left_is_gone,
    nothing_to_flush_is_drained, departures, room_to_write_is_no_departure,
    what_passes_the_cap_is_not_queued,
    an_end_that_does_not_fit_is_not_queued, the_largest_event_fits,
    closing_twice_is_harmless, unread_input_does_not_cost_the_answer)
