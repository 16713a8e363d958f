/* Redis, played by the test: a peer over a real socket that says exactly what
 * it is told to, in one process, a step at a time, with a clock that only the
 * test moves. */
#ifndef SSE_TESTS_PEER_H
#define SSE_TESTS_PEER_H

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "redis/source.h"
#include "unit.h"

#define TIMEOUT_MS 2000
#define WAIT_MS 10000		/* for what is on its way already */
#define AT_ONCE SIZE_MAX

/* ---- the two sides ---- */

struct rig {
	char dir[32];
	struct redis_target target;
	int listener;
	int peer;		/* Redis's end; -1 while there is none */
	struct source source;
	int64_t now;
	struct buf heard;	/* commands, one a line, blanks between words */
	const struct answer *answer;
	struct fault_note note;
};

static inline struct sockaddr_un
address_of(const struct rig *r)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };

	ck_assert_uint_lt(strlen(r->target.host), sizeof(address.sun_path));
	memcpy(address.sun_path, r->target.host, strlen(r->target.host) + 1);
	return address;
}

static inline void
listen_again(struct rig *r)
{
	struct sockaddr_un address = address_of(r);

	r->listener = socket(AF_UNIX, SOCK_STREAM, 0);
	ck_assert_int_ge(r->listener, 0);
	ck_assert_int_eq(bind(r->listener,
	    (const struct sockaddr *)&address, sizeof(address)), 0);
	ck_assert_int_eq(listen(r->listener, 8), 0);
}

static inline void
stop_listening(struct rig *r)
{
	(void)close(r->listener);
	r->listener = -1;
	ck_assert_int_eq(unlink(r->target.host), 0);
}

static inline void
rig_open(struct rig *r)
{
	(void)signal(SIGPIPE, SIG_IGN);
	memset(r, 0, sizeof(*r));
	r->peer = -1;
	r->now = 5000;
	buf_init(&r->heard, 65536);
	(void)snprintf(r->dir, sizeof(r->dir), "/tmp/test_source.XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(r->dir));
	r->target.is_unix = true;
	(void)snprintf(r->target.host, sizeof(r->target.host), "%s/socket",
	    r->dir);
	listen_again(r);
	source_init(&r->source, &r->target, TIMEOUT_MS);
}

static inline void
hang_up(struct rig *r)
{
	if (r->peer >= 0)
		(void)close(r->peer);
	r->peer = -1;
}

static inline void
rig_close(struct rig *r)
{
	source_fini(&r->source);
	hang_up(r);
	stop_listening(r);
	ck_assert_int_eq(rmdir(r->dir), 0);
	buf_fini(&r->heard);
}

/* Read one decimal line behind a known letter. */
static inline size_t
take_number(struct slice *wire, char letter)
{
	size_t value = 0;

	ck_assert_msg(wire->n > 0 && wire->p[0] == letter,
	    "the command is malformed");
	*wire = slice_after(*wire, 1);
	while (wire->n > 0 && wire->p[0] >= '0' && wire->p[0] <= '9') {
		value = value * 10 + (size_t)(wire->p[0] - '0');
		*wire = slice_after(*wire, 1);
	}
	ck_assert(slice_starts(*wire, "\r\n"));
	*wire = slice_after(*wire, 2);
	return value;
}

/* Whole commands, as they are sent in one go. */
static inline void
note_commands(struct rig *r, struct slice wire)
{
	while (wire.n > 0) {
		size_t words = take_number(&wire, '*'), i;

		for (i = 0; i < words; i++) {
			struct slice text = { NULL,
			    take_number(&wire, '$') };

			text.p = wire.p;
			ck_assert_uint_ge(wire.n, text.n + 2);
			ck_assert(i == 0 || buf_add_text(&r->heard, " "));
			ck_assert(buf_add_slice(&r->heard, text));
			wire = slice_after(wire, text.n + 2);
		}
		ck_assert(buf_add_text(&r->heard, "\n"));
	}
}

static inline void
hear(struct rig *r)
{
	char wire[32768];
	ssize_t n = recv(r->peer, wire, sizeof(wire), MSG_DONTWAIT);

	if (n > 0) {
		struct slice view = { wire, (size_t)n };

		note_commands(r, view);
	}
}

/* Let the source move until there is nothing to move. */
static inline enum fault
pump(struct rig *r)
{
	for (;;) {
		struct pollfd p = source_poll(&r->source);
		enum fault fault;

		if (p.fd < 0 || poll(&p, 1, 0) == 0)
			return FAULT_NONE;
		fault = source_pump(&r->source, p.revents, r->now,
		    &r->answer, &r->note);
		if (fault != FAULT_NONE || r->answer != NULL)
			return fault;
	}
}

static inline void
meet(struct rig *r)
{
	struct pollfd p = { r->listener, POLLIN, 0 };

	hang_up(r);
	ck_assert_int_eq(poll(&p, 1, WAIT_MS), 1);
	r->peer = accept(r->listener, NULL, NULL);
	ck_assert_int_ge(r->peer, 0);
}

/* Ask, and have the peer hear it. */
static inline enum fault
ask(struct rig *r, const struct question *question)
{
	bool fresh = source_poll(&r->source).fd < 0;
	struct question asked = *question;
	enum fault fault;

	/* Sessions are where everything is, unless a row says otherwise. */
	if (asked.session_db == 0)
		asked.session_db = r->target.db;
	fault = source_ask(&r->source, &asked, r->now, &r->note);
	r->answer = NULL;
	buf_reset(&r->heard, 65536);
	if (fault != FAULT_NONE)
		return fault;
	ck_assert(source_is_asked(&r->source));
	if (fresh)
		meet(r);
	fault = pump(r);
	hear(r);
	return fault;
}

/* Say bytes, so many at a time, until something comes of it. */
static inline enum fault
say_bytes(struct rig *r, struct slice bytes, size_t step)
{
	enum fault fault = FAULT_NONE;

	while (bytes.n > 0 && fault == FAULT_NONE && r->answer == NULL) {
		ssize_t n = send(r->peer, bytes.p,
		    bytes.n < step ? bytes.n : step,
		    MSG_DONTWAIT | MSG_NOSIGNAL);

		ck_assert(n > 0 || errno == EAGAIN);
		if (n > 0)
			bytes = slice_after(bytes, (size_t)n);
		fault = pump(r);
	}
	return fault;
}

/* Replies are written a line each: "$text" is a bulk string, "_" is nil, and
 * +, -, : and * are as on the wire. */
static inline void
add_wire(struct buf *wire, struct slice script)
{
	struct slice part;

	while (slice_split(&script, '\n', &part)) {
		if (part.n == 0)
			continue;
		if (part.p[0] == '_')
			ck_assert(buf_add_text(wire, "$-1"));
		else if (part.p[0] == '$')
			ck_assert(buf_addf(wire, "$%zu\r\n%.*s", part.n - 1,
			    (int)part.n - 1, part.p + 1));
		else
			ck_assert(buf_add_slice(wire, part));
		ck_assert(buf_add_text(wire, "\r\n"));
	}
}

static inline enum fault
say(struct rig *r, const char *script, size_t step)
{
	struct buf wire;
	enum fault fault;

	buf_init(&wire, 65536);
	add_wire(&wire, slice_of(script));
	fault = say_bytes(r, buf_view(&wire), step);
	buf_fini(&wire);
	return fault;
}

/* Nothing more comes: the deadline decides, and not before it is there. */
static inline enum fault
wait_for_deadline(struct rig *r)
{
	int64_t deadline = source_deadline(&r->source);

	ck_assert(source_is_asked(&r->source));
	ck_assert_int_gt(deadline, r->now);
	ck_assert_int_eq(source_pump(&r->source, 0, deadline - 1, &r->answer,
	    &r->note), FAULT_NONE);
	ck_assert_ptr_null(r->answer);
	r->now = deadline;
	return source_pump(&r->source, 0, r->now, &r->answer, &r->note);
}

static inline bool
heard(const struct rig *r, const char *commands)
{
	return slice_equals(buf_view(&r->heard), commands);
}

static inline bool
is_closed(const struct rig *r)
{
	return source_poll(&r->source).fd < 0 &&
	    source_poll(&r->source).events == 0 &&
	    !source_is_asked(&r->source) &&
	    source_deadline(&r->source) == INT64_MAX;
}

/* ---- what is said ---- */

#define S(text) { (text), sizeof(text) - 1 }

/* Entries of the topic "t" as XREAD has them: "*1" and what it has. */
#define ENTRY(id) "*2\n$" id "\n*4\n$event\n$tick\n$data\n$d" id "\n"
#define READ1(id) "*1\n*2\n$t\n*1\n" ENTRY(id)
#define READ2(a, b) "*1\n*2\n$t\n*2\n" ENTRY(a) ENTRY(b)
#define NONE "*-1\n"
/* XINFO STREAM as Redis 7 says it, and as Redis 5 does. */
#define INFO(last, length, added, first) "*14\n$length\n:" length \
	"\n$radix-tree-keys\n:1\n$last-generated-id\n$" last \
	"\n$entries-added\n:" added "\n$groups\n:0\n$first-entry\n" first \
	"$last-entry\n" ENTRY("9-9")
#define INFO5(last, length, first) "*12\n$length\n:" length \
	"\n$radix-tree-keys\n:1\n$last-generated-id\n$" last \
	"\n$groups\n:0\n$first-entry\n" first "$last-entry\n" ENTRY("9-9")
#define SOME_INFO INFO("9-9", "3", "4", ENTRY("5-1"))

/* ---- what is asked ---- */

static const struct question session = { .session_key = S("s:1") };

static inline void
rig_asked(struct rig *r, const struct question *question)
{
	rig_open(r);
	ck_assert_int_eq(ask(r, question), FAULT_NONE);
}

/* How replies may arrive, which must make no difference. */
static const size_t steps[] = { AT_ONCE, 1, 7 };

#define STEPS (sizeof(steps) / sizeof(steps[0]))

/* ---- refusals ---- */

/* After whatever went wrong, the same source is asked again and answers. */
static inline void
works_again(struct rig *r, const char *what)
{
	ROW(r->answer == NULL, what);
	ROW(is_closed(r), what);
	ROW(ask(r, &session) == FAULT_NONE, what);
	ROW(say(r, "$payload", AT_ONCE) == FAULT_NONE, what);
	ROW(r->answer != NULL && slice_equals(r->answer->session, "payload"),
	    what);
}

struct refusal {
	const char *what;
	const struct question *question;
	const char *replies;
	enum fault fault;
	const char *hint;
};

static inline void
refuse(const struct refusal *rows, size_t n)
{
	size_t i, k;

	for (i = 0; i < n; i++)
		for (k = 0; k < STEPS; k++) {
			struct rig r;

			rig_asked(&r, rows[i].question);
			ck_assert_msg(say(&r, rows[i].replies, steps[k]) ==
			    rows[i].fault, "%s: %s", rows[i].what,
			    r.answer != NULL ? "answered" : r.note.text);
			ck_assert_msg(strstr(r.note.text, rows[i].hint) !=
			    NULL, "%s: the note is '%s'", rows[i].what,
			    r.note.text);
			works_again(&r, rows[i].what);
			rig_close(&r);
		}
}

#define REFUSE(rows) refuse((rows), sizeof(rows) / sizeof((rows)[0]))

static inline void
say_unheard(struct rig *r, const char *script)
{
	struct buf wire;

	buf_init(&wire, 4096);
	add_wire(&wire, slice_of(script));
	ck_assert_int_eq(send(r->peer, wire.p, wire.n, MSG_NOSIGNAL),
	    (ssize_t)wire.n);
	buf_fini(&wire);
}

#endif
