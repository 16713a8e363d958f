/* Every promise of a stream as a script: what happened when, and what has to
 * follow.  Then many random scripts, in which nothing may ever break the few
 * rules that hold in all of them. */
#include "core/stream.h"

#include "unit.h"

#define START 1000000	/* no time is counted from zero */

#define BEAT (STREAM_BEAT_FIRST | STREAM_BEAT_REST)

/* Numbers that are easy to tell apart.  Without a random word, rotation is at
 * 54000, abandonment at 59100, and the back-off 100, 250, 500. */
static const struct stream_terms usual = {
	.heartbeat_ms = 8000,	/* a check every 7000 */
	.lifetime_ms = 60000,
	.tap_gap_ms = 400,
	.stall_ms = 3000,
	.patience_ms = 5000,
	.taps = 1,
};

struct move {
	bool used;
	int64_t at;
	enum stream_input input;
	unsigned acts;
};

/* At so many ms after the start this happens, and these acts follow. */
#define AT(at, input, acts) { true, (at), STREAM_##input, (acts) }
#define NEVER (STREAM_NEVER - START)

struct script {
	const char *what;
	struct move move[12];
	enum stream_state state;
	enum close_reason reason;	/* looked at unless LIVE */
	int64_t deadline;		/* after the start */
	bool wants;
};

static void
run_script(const struct script *row, unsigned taps, uint32_t random)
{
	struct stream_terms terms = usual;
	struct stream s;
	size_t i;

	terms.taps = taps;
	stream_init(&s, &terms, START, random);
	for (i = 0; i < 12 && row->move[i].used; i++) {
		unsigned acts = stream_step(&s, row->move[i].input,
		    START + row->move[i].at);

		ck_assert_msg(acts == row->move[i].acts,
		    "%s: at %d the acts are %#x, not %#x", row->what,
		    (int)row->move[i].at, acts, row->move[i].acts);
	}
	ROW(s.state == row->state, row->what);
	ROW(s.state == STREAM_LIVE || s.reason == row->reason, row->what);
	ck_assert_msg(stream_deadline(&s) - START == row->deadline,
	    "%s: the deadline is %lld, not %lld", row->what,
	    (long long)(stream_deadline(&s) - START),
	    (long long)row->deadline);
	ROW(stream_wants_events(&s) == row->wants, row->what);
}

static void
run_scripts(const struct script *rows, size_t n, unsigned taps)
{
	size_t i;

	for (i = 0; i < n; i++)
		run_script(&rows[i], taps, 0);
}

#define RUN(rows, taps) \
	run_scripts((rows), sizeof(rows) / sizeof((rows)[0]), (taps))

START_TEST(heartbeat)
{
	static const struct script rows[] = {
		{ "a new stream waits for its first check, open to events",
		    { { 0 } },
		    STREAM_LIVE, CLOSE_LIFETIME, 7000, true },
		{ "nothing is due early",
		    { AT(6999, TICK, 0) },
		    STREAM_LIVE, CLOSE_LIFETIME, 7000, true },
		{ "a heartbeat goes out after as much silence as it says",
		    { AT(7000, TICK, STREAM_CHECK), AT(7000, CHECKED, 0),
		    AT(7999, TICK, 0), AT(8000, TICK, BEAT) },
		    STREAM_LIVE, CLOSE_LIFETIME, 14000, true },
		{ "the next one counts from the last",
		    { AT(7000, TICK, STREAM_CHECK), AT(8000, TICK, BEAT),
		    AT(8000, QUEUED, 0), AT(8001, DRAINED, 0),
		    AT(15999, TICK, 0), AT(16000, TICK, BEAT) },
		    STREAM_LIVE, CLOSE_LIFETIME, 24000, true },
		{ "events put the heartbeat off",
		    { AT(5000, QUEUE, 0), AT(5000, QUEUED, 0),
		    AT(5000, DRAINED, 0), AT(7000, TICK, STREAM_CHECK),
		    AT(8000, TICK, 0) },
		    STREAM_LIVE, CLOSE_LIFETIME, 13000, true },
		{ "while events flow there is none",
		    { AT(5000, QUEUED, 0), AT(5000, DRAINED, 0),
		    AT(7000, TICK, STREAM_CHECK), AT(12000, QUEUED, 0),
		    AT(12000, DRAINED, 0), AT(19000, QUEUED, 0),
		    AT(19000, DRAINED, 0), AT(26999, TICK, 0) },
		    STREAM_LIVE, CLOSE_LIFETIME, 27000, true },
		{ "a check and a heartbeat may fall together",
		    { AT(8000, TICK, BEAT | STREAM_CHECK) },
		    STREAM_LIVE, CLOSE_LIFETIME, 16000, true },
	};

	RUN(rows, 1);
}
END_TEST

START_TEST(two_taps)
{
	static const struct script rows[] = {
		{ "the first tap goes out alone",
		    { AT(7000, TICK, STREAM_CHECK), AT(7000, CHECKED, 0),
		    AT(8000, TICK, STREAM_BEAT_FIRST), AT(8000, QUEUED, 0),
		    AT(8000, DRAINED, 0), AT(8399, TICK, 0) },
		    STREAM_LIVE, CLOSE_LIFETIME, 8400, true },
		{ "the second follows after the gap",
		    { AT(7000, TICK, STREAM_CHECK), AT(7000, CHECKED, 0),
		    AT(8000, TICK, STREAM_BEAT_FIRST), AT(8000, QUEUED, 0),
		    AT(8000, DRAINED, 0), AT(8400, TICK, STREAM_BEAT_REST),
		    AT(8400, QUEUED, 0), AT(8400, DRAINED, 0) },
		    STREAM_LIVE, CLOSE_LIFETIME, 14000, true },
		{ "the silence before the next counts from the second",
		    { AT(7000, TICK, STREAM_CHECK),
		    AT(8000, TICK, STREAM_BEAT_FIRST), AT(8000, QUEUED, 0),
		    AT(8400, TICK, STREAM_BEAT_REST), AT(8400, QUEUED, 0),
		    AT(8400, DRAINED, 0), AT(16399, TICK, 0) },
		    STREAM_LIVE, CLOSE_LIFETIME, 16400, true },
		{ "an event between the taps completes the comment first",
		    { AT(7000, TICK, STREAM_CHECK),
		    AT(8000, TICK, STREAM_BEAT_FIRST), AT(8000, QUEUED, 0),
		    AT(8000, DRAINED, 0), AT(8200, QUEUE, STREAM_BEAT_REST),
		    AT(8200, QUEUED, 0), AT(8200, DRAINED, 0),
		    AT(8400, TICK, 0) },
		    STREAM_LIVE, CLOSE_LIFETIME, 16200, true },
		{ "it is completed once",
		    { AT(8000, TICK, STREAM_BEAT_FIRST | STREAM_CHECK),
		    AT(8000, QUEUED, 0), AT(8200, QUEUE, STREAM_BEAT_REST),
		    AT(8200, QUEUED, 0), AT(8200, QUEUE, 0),
		    AT(8200, QUEUED, 0), AT(8300, DRAINED, 0) },
		    STREAM_LIVE, CLOSE_LIFETIME, 16200, true },
		{ "a check between the taps leaves the comment alone",
		    { AT(8000, TICK, STREAM_BEAT_FIRST | STREAM_CHECK),
		    AT(8000, QUEUED, 0), AT(8000, DRAINED, 0),
		    AT(8100, CHECKED, 0), AT(8200, TICK, 0) },
		    STREAM_LIVE, CLOSE_LIFETIME, 8400, true },
		{ "a goodbye between the taps completes the comment first",
		    { AT(8000, TICK, STREAM_BEAT_FIRST | STREAM_CHECK),
		    AT(8000, QUEUED, 0), AT(8100, REVOKED,
		    STREAM_BEAT_REST | STREAM_GOODBYE) },
		    STREAM_ENDING, CLOSE_REVOKED, 10100, false },
		{ "so does the rotation",
		    { AT(53800, TICK, STREAM_BEAT_FIRST | STREAM_CHECK),
		    AT(53800, QUEUED, 0), AT(53800, DRAINED, 0),
		    AT(54000, TICK, STREAM_BEAT_REST | STREAM_GOODBYE) },
		    STREAM_ENDING, CLOSE_LIFETIME, 56000, false },
	};

	RUN(rows, 2);
}
END_TEST

/* The gap is for a round trip; a heartbeat is promised. */
START_TEST(taps_of_a_short_heartbeat)
{
	struct stream_terms terms = usual;
	struct stream s;

	terms.heartbeat_ms = 300;
	terms.taps = 2;
	stream_init(&s, &terms, START, 0);
	ck_assert_uint_eq(stream_step(&s, STREAM_TICK, START + 300),
	    STREAM_BEAT_FIRST | STREAM_CHECK);
	ck_assert_uint_eq(stream_step(&s, STREAM_QUEUED, START + 300), 0);
	ck_assert_uint_eq(stream_step(&s, STREAM_DRAINED, START + 300), 0);
	ck_assert_int_eq(stream_deadline(&s), START + 450);
	ck_assert_uint_eq(stream_step(&s, STREAM_TICK, START + 449), 0);
	ck_assert_uint_eq(stream_step(&s, STREAM_TICK, START + 450),
	    STREAM_BEAT_REST);
}
END_TEST

START_TEST(checks)
{
	static const struct script rows[] = {
		{ "a check is due a little before the heartbeat interval ends",
		    { AT(7000, TICK, STREAM_CHECK) },
		    STREAM_LIVE, CLOSE_LIFETIME, 8000, true },
		{ "while one runs there is no second",
		    { AT(7000, TICK, STREAM_CHECK), AT(7500, TICK, 0) },
		    STREAM_LIVE, CLOSE_LIFETIME, 8000, true },
		{ "the next counts from when the last was answered",
		    { AT(7000, TICK, STREAM_CHECK), AT(7300, CHECKED, 0),
		    AT(8000, TICK, BEAT), AT(14299, TICK, 0),
		    AT(14300, TICK, STREAM_CHECK) },
		    STREAM_LIVE, CLOSE_LIFETIME, 16000, true },
		{ "events do not put a check off",
		    { AT(6900, QUEUED, 0), AT(6900, DRAINED, 0),
		    AT(7000, TICK, STREAM_CHECK) },
		    STREAM_LIVE, CLOSE_LIFETIME, 14900, true },
		{ "nor does a client that takes its time",
		    { AT(6900, QUEUED, 0), AT(7000, TICK, STREAM_CHECK) },
		    STREAM_LIVE, CLOSE_LIFETIME, 9900, false },
		{ "a check that fails ends the stream",
		    { AT(7000, TICK, STREAM_CHECK),
		    AT(7100, REVOKED, STREAM_GOODBYE) },
		    STREAM_ENDING, CLOSE_REVOKED, 9100, false },
	};

	RUN(rows, 1);
}
END_TEST

START_TEST(endings)
{
	static const struct script rows[] = {
		{ "the lifetime ends with a goodbye, not with a heartbeat",
		    { AT(53999, TICK, BEAT | STREAM_CHECK),
		    AT(54000, TICK, STREAM_GOODBYE) },
		    STREAM_ENDING, CLOSE_LIFETIME, 56000, false },
		{ "once the goodbye is taken it is over",
		    { AT(54000, TICK, STREAM_GOODBYE),
		    AT(54001, DRAINED, STREAM_CLOSE) },
		    STREAM_OVER, CLOSE_LIFETIME, NEVER, false },
		{ "a goodbye nobody takes is given up, the reason stays",
		    { AT(54000, TICK, STREAM_GOODBYE), AT(55999, TICK, 0),
		    AT(56000, TICK, STREAM_CLOSE) },
		    STREAM_OVER, CLOSE_LIFETIME, NEVER, false },
		{ "progress does not make a goodbye longer",
		    { AT(2000, REVOKED, STREAM_GOODBYE), AT(3900, WROTE, 0),
		    AT(3999, TICK, 0), AT(4000, TICK, STREAM_CLOSE) },
		    STREAM_OVER, CLOSE_REVOKED, NEVER, false },
		{ "a stuck client is not waited for twice",
		    { AT(1000, QUEUED, 0), AT(3500, REVOKED, STREAM_GOODBYE),
		    AT(4000, TICK, STREAM_CLOSE) },
		    STREAM_OVER, CLOSE_REVOKED, NEVER, false },
		{ "Redis that refuses for good ends it with backend",
		    { AT(1000, BROKEN, STREAM_GOODBYE) },
		    STREAM_ENDING, CLOSE_BACKEND, 3000, false },
		{ "a batch that was delivered ends it with batch",
		    { AT(1000, BATCHED, STREAM_GOODBYE) },
		    STREAM_ENDING, CLOSE_BATCH, 59100, false },
		{ "a batch may take as long as the client keeps taking it",
		    { AT(1000, QUEUED, 0), AT(1000, BATCHED, STREAM_GOODBYE),
		    AT(2900, WROTE, 0), AT(3000, TICK, 0) },
		    STREAM_ENDING, CLOSE_BATCH, 5900, false },
		{ "a process that is to end says drain",
		    { AT(1000, STOPPED, STREAM_GOODBYE) },
		    STREAM_ENDING, CLOSE_DRAIN, 3000, false },
		{ "a fault of our own says error",
		    { AT(1000, FAILED, STREAM_GOODBYE) },
		    STREAM_ENDING, CLOSE_ERROR, 3000, false },
		{ "there is one goodbye and the first reason counts",
		    { AT(1000, REVOKED, STREAM_GOODBYE), AT(1100, STOPPED, 0),
		    AT(1100, BROKEN, 0), AT(1100, BATCHED, 0),
		    AT(1100, FAILED, 0), AT(1200, REVOKED, 0),
		    AT(1300, TICK, 0) },
		    STREAM_ENDING, CLOSE_REVOKED, 3000, false },
		{ "nothing else is done while it is ending",
		    { AT(6500, STOPPED, STREAM_GOODBYE), AT(7000, TICK, 0),
		    AT(8000, TICK, 0), AT(8100, QUEUE, 0) },
		    STREAM_ENDING, CLOSE_DRAIN, 8500, false },
		{ "a client that leaves gets no goodbye",
		    { AT(1000, GONE, STREAM_CLOSE) },
		    STREAM_OVER, CLOSE_CLIENT, NEVER, false },
		{ "leaving during the goodbye keeps its reason",
		    { AT(1000, STOPPED, STREAM_GOODBYE),
		    AT(1001, GONE, STREAM_CLOSE) },
		    STREAM_OVER, CLOSE_DRAIN, NEVER, false },
		{ "a tick that comes very late still says goodbye",
		    { AT(70000, TICK, STREAM_GOODBYE),
		    AT(70000, TICK, STREAM_CLOSE) },
		    STREAM_OVER, CLOSE_LIFETIME, NEVER, false },
	};
	static const struct script late = {
		"a goodbye never outlives 98.5 % of the lifetime",
		{ AT(58199, TICK, BEAT | STREAM_CHECK),
		AT(58200, TICK, STREAM_GOODBYE), AT(59099, TICK, 0),
		AT(59100, TICK, STREAM_CLOSE) },
		STREAM_OVER, CLOSE_LIFETIME, NEVER, false,
	};

	RUN(rows, 1);
	run_script(&late, 1, UINT32_MAX);
}
END_TEST

/* A login that ends by itself takes its stream along, to the millisecond,
 * and rotation comes first where it is due first. */
START_TEST(logins_expire)
{
	static const struct {
		int64_t expire, before, at;
		enum close_reason reason;
		const char *what;
	} rows[] = {
		{ 3000, 2999, 3000, CLOSE_EXPIRED, "in the stream's life" },
		{ -1, -1, 0, CLOSE_EXPIRED, "before it began" },
		{ 54000, 53999, 54000, CLOSE_EXPIRED,
		    "when it would rotate" },
		{ 54001, 53999, 54000, CLOSE_LIFETIME,
		    "when it has rotated" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct stream_terms terms = usual;
		struct stream s;

		terms.expire_at = START + rows[i].expire;
		terms.heartbeat_ms = 60000;
		stream_init(&s, &terms, START, 0);
		ROW(stream_deadline(&s) <= START + rows[i].at, rows[i].what);
		if (rows[i].before >= 0) {
			(void)stream_step(&s, STREAM_TICK,
			    START + rows[i].before);
			ROW(s.state == STREAM_LIVE, rows[i].what);
			ROW(stream_deadline(&s) == START + rows[i].at,
			    rows[i].what);
		}
		ROW(stream_step(&s, STREAM_TICK, START + rows[i].at) ==
		    STREAM_GOODBYE, rows[i].what);
		ROW(s.reason == rows[i].reason, rows[i].what);
	}
}
END_TEST

START_TEST(stalls)
{
	static const struct script rows[] = {
		{ "while bytes wait, no events are fetched",
		    { AT(1000, QUEUED, 0) },
		    STREAM_LIVE, CLOSE_LIFETIME, 4000, false },
		{ "a client that takes nothing for so long is slow",
		    { AT(1000, QUEUED, 0), AT(3999, TICK, 0),
		    AT(4000, TICK, STREAM_CLOSE) },
		    STREAM_OVER, CLOSE_SLOW, NEVER, false },
		{ "more that waits does not give it more time",
		    { AT(1000, QUEUED, 0), AT(3500, QUEUED, 0),
		    AT(4000, TICK, STREAM_CLOSE) },
		    STREAM_OVER, CLOSE_SLOW, NEVER, false },
		{ "whatever it takes gives it the full time again",
		    { AT(1000, QUEUED, 0), AT(3900, WROTE, 0),
		    AT(4000, TICK, 0) },
		    STREAM_LIVE, CLOSE_LIFETIME, 6900, false },
		{ "having taken all, it owes nothing",
		    { AT(1000, QUEUED, 0), AT(3999, DRAINED, 0),
		    AT(4000, TICK, 0) },
		    STREAM_LIVE, CLOSE_LIFETIME, 7000, true },
		{ "a heartbeat can be what it is stuck on",
		    { AT(8000, TICK, BEAT | STREAM_CHECK), AT(8000, QUEUED, 0),
		    AT(11000, TICK, STREAM_CLOSE) },
		    STREAM_OVER, CLOSE_SLOW, NEVER, false },
	};

	RUN(rows, 1);
}
END_TEST

START_TEST(losses)
{
	static const struct script rows[] = {
		{ "a lost Redis is tried again after a moment",
		    { AT(1000, LOST, 0), AT(1099, TICK, 0) },
		    STREAM_LIVE, CLOSE_LIFETIME, 1100, false },
		{ "one attempt at a time",
		    { AT(1000, LOST, 0), AT(1100, TICK, STREAM_CONNECT),
		    AT(1900, TICK, 0) },
		    STREAM_LIVE, CLOSE_LIFETIME, 6000, false },
		{ "attempts back off",
		    { AT(1000, LOST, 0), AT(1100, TICK, STREAM_CONNECT),
		    AT(1200, LOST, 0), AT(1449, TICK, 0),
		    AT(1450, TICK, STREAM_CONNECT), AT(1500, LOST, 0),
		    AT(2000, TICK, STREAM_CONNECT), AT(2000, LOST, 0) },
		    STREAM_LIVE, CLOSE_LIFETIME, 2500, false },
		{ "found again, the stream goes on",
		    { AT(1000, LOST, 0), AT(1100, TICK, STREAM_CONNECT),
		    AT(1200, CHECKED, 0) },
		    STREAM_LIVE, CLOSE_LIFETIME, 8000, true },
		{ "a check is due as long after that as ever",
		    { AT(1000, LOST, 0), AT(1100, TICK, STREAM_CONNECT),
		    AT(1200, CHECKED, 0), AT(8000, TICK, BEAT),
		    AT(8199, TICK, 0), AT(8200, TICK, STREAM_CHECK) },
		    STREAM_LIVE, CLOSE_LIFETIME, 16000, true },
		{ "who is found but refused has to go",
		    { AT(1000, LOST, 0), AT(1100, TICK, STREAM_CONNECT),
		    AT(1200, REVOKED, STREAM_GOODBYE) },
		    STREAM_ENDING, CLOSE_REVOKED, 3200, false },
		{ "patience ends with a goodbye",
		    { AT(1000, LOST, 0), AT(1100, TICK, STREAM_CONNECT),
		    AT(5999, TICK, 0), AT(6000, TICK, STREAM_GOODBYE) },
		    STREAM_ENDING, CLOSE_BACKEND, 8000, false },
		{ "failed attempts do not renew it",
		    { AT(1000, LOST, 0), AT(1100, TICK, STREAM_CONNECT),
		    AT(5700, LOST, 0), AT(5950, TICK, STREAM_CONNECT),
		    AT(5999, LOST, 0), AT(6000, TICK, STREAM_GOODBYE) },
		    STREAM_ENDING, CLOSE_BACKEND, 8000, false },
		{ "a second loss has patience and back-off of its own",
		    { AT(1000, LOST, 0), AT(1100, TICK, STREAM_CONNECT),
		    AT(1200, LOST, 0), AT(1450, TICK, STREAM_CONNECT),
		    AT(1500, CHECKED, 0), AT(5000, LOST, 0),
		    AT(5100, TICK, STREAM_CONNECT), AT(6000, TICK, 0),
		    AT(8000, TICK, BEAT), AT(9999, TICK, 0),
		    AT(10000, TICK, STREAM_GOODBYE) },
		    STREAM_ENDING, CLOSE_BACKEND, 12000, false },
		{ "heartbeats go on without Redis, checks do not",
		    { AT(6000, LOST, 0), AT(6100, TICK, STREAM_CONNECT),
		    AT(7000, TICK, 0), AT(8000, TICK, BEAT) },
		    STREAM_LIVE, CLOSE_LIFETIME, 11000, false },
		{ "a check that gets lost is not waited for",
		    { AT(7000, TICK, STREAM_CHECK), AT(7500, LOST, 0),
		    AT(7600, TICK, STREAM_CONNECT), AT(7700, CHECKED, 0) },
		    STREAM_LIVE, CLOSE_LIFETIME, 8000, true },
		{ "the lifetime ends in the middle of it",
		    { AT(53900, LOST, 0), AT(54000, TICK, STREAM_GOODBYE),
		    AT(54100, TICK, 0) },
		    STREAM_ENDING, CLOSE_LIFETIME, 56000, false },
		{ "an ending stream looks for no Redis",
		    { AT(1000, REVOKED, STREAM_GOODBYE), AT(1000, LOST, 0),
		    AT(1200, TICK, 0) },
		    STREAM_ENDING, CLOSE_REVOKED, 3000, false },
	};

	RUN(rows, 1);
}
END_TEST

START_TEST(nothing_after_the_end)
{
	struct stream s;
	int input;

	stream_init(&s, &usual, START, 0);
	ck_assert_uint_eq(stream_step(&s, STREAM_GONE, START + 1),
	    STREAM_CLOSE);
	for (input = STREAM_TICK; input <= STREAM_FAILED; input++) {
		ck_assert_msg(stream_step(&s, (enum stream_input)input,
		    START + 100000) == 0, "input %d after the end", input);
		ck_assert_int_eq(s.state, STREAM_OVER);
		ck_assert_int_eq(s.reason, CLOSE_CLIENT);
		ck_assert(stream_deadline(&s) == STREAM_NEVER);
		ck_assert(!stream_wants_events(&s));
	}
}
END_TEST

START_TEST(rotation_is_spread)
{
	uint32_t word, i;

	for (i = 0; i < 1000; i++) {
		struct stream s;

		word = i * 4294967u;
		stream_init(&s, &usual, START, word);
		ck_assert_int_ge(s.rotate_at, START + 54000);
		ck_assert_int_le(s.rotate_at, START + 58200);
		ck_assert_uint_eq(stream_step(&s, STREAM_TICK,
		    s.rotate_at - 1) & STREAM_GOODBYE, 0);
		ck_assert_uint_eq(stream_step(&s, STREAM_TICK, s.rotate_at),
		    STREAM_GOODBYE);
	}
}
END_TEST

/* ---- random scripts ---- */

/* What the world outside the machine is like, and what it has seen. */
struct world {
	struct stream s;
	struct stream_terms terms;
	uint32_t seed, word;	/* of the whole script, and the last drawn */
	int64_t now;
	int64_t quiet_since;	/* nothing was queued since */
	int64_t late_ms;	/* how late a tick may come */
	bool waiting;		/* bytes wait for the client */
	bool lost, asking;
	bool open_comment;	/* the first tap is out */
	unsigned goodbyes, closes;
	enum close_reason due;	/* the reason an end would have now */
};

#define HOLDS(w, condition) \
	ck_assert_msg((condition), "script %u at %lld: %s", (w)->seed, \
	    (long long)((w)->now - START), #condition)

static uint32_t
draw(struct world *w, uint32_t below)
{
	w->word ^= w->word << 13;
	w->word ^= w->word >> 17;
	w->word ^= w->word << 5;
	return w->word % below;
}

static void happen(struct world *w, enum stream_input input);

static void
queue(struct world *w)
{
	w->waiting = true;
	w->quiet_since = w->now;
	happen(w, STREAM_QUEUED);
}

/* Do as the caller does, in the order of the bits. */
static void
carry_out(struct world *w, unsigned acts)
{
	if ((acts & STREAM_BEAT_FIRST) != 0) {
		HOLDS(w, !w->open_comment);
		w->open_comment = true;
		queue(w);
	}
	if ((acts & STREAM_BEAT_REST) != 0) {
		HOLDS(w, w->open_comment);
		w->open_comment = false;
		queue(w);
	}
	if ((acts & STREAM_CHECK) != 0) {
		HOLDS(w, !w->asking && !w->lost);
		w->asking = true;
	}
	if ((acts & STREAM_CONNECT) != 0) {
		HOLDS(w, !w->asking && w->lost);
		w->asking = true;
	}
	if ((acts & STREAM_GOODBYE) != 0) {
		HOLDS(w, !w->open_comment && w->s.state == STREAM_ENDING);
		w->goodbyes++;
		w->waiting = true;
	}
	if ((acts & STREAM_CLOSE) != 0) {
		HOLDS(w, w->s.state == STREAM_OVER);
		w->closes++;
	}
}

static void
happen(struct world *w, enum stream_input input)
{
	carry_out(w, stream_step(&w->s, input, w->now));
}

/* Something ends the stream, for this reason if it was not ending yet. */
static void
end_by(struct world *w, enum stream_input input, enum close_reason reason)
{
	if (w->s.state == STREAM_LIVE)
		w->due = reason;
	happen(w, input);
}

static void
redis_says(struct world *w)
{
	if (w->asking && draw(w, 10) != 0) {
		w->asking = w->lost = false;
		happen(w, STREAM_CHECKED);
	} else if (w->asking && draw(w, 20) == 0) {
		w->asking = false;
		end_by(w, STREAM_REVOKED, CLOSE_REVOKED);
	} else if (w->asking || (!w->lost && draw(w, 10) == 0)) {
		w->asking = false;
		w->lost = true;
		happen(w, STREAM_LOST);
	}
}

static void
client_does(struct world *w)
{
	if (!w->waiting)
		return;
	if (draw(w, 4) == 0) {
		happen(w, STREAM_WROTE);
	} else {
		w->waiting = false;
		happen(w, STREAM_DRAINED);
	}
}

static void
something_happens(struct world *w)
{
	static const struct {
		enum stream_input input;
		enum close_reason reason;
	} ends[] = {
		{ STREAM_GONE, CLOSE_CLIENT },
		{ STREAM_BROKEN, CLOSE_BACKEND },
		{ STREAM_BATCHED, CLOSE_BATCH },
		{ STREAM_STOPPED, CLOSE_DRAIN },
		{ STREAM_FAILED, CLOSE_ERROR },
	};
	uint32_t which = draw(w, 600);

	if (which < sizeof(ends) / sizeof(ends[0])) {
		end_by(w, ends[which].input, ends[which].reason);
	} else if (which < 200) {
		client_does(w);
	} else if (which < 300) {
		redis_says(w);
	} else if (stream_wants_events(&w->s)) {
		happen(w, STREAM_QUEUE);
		HOLDS(w, !w->open_comment);
		queue(w);
	}
}

/* A tick may end it for one of three reasons, each with its own premise. */
static void
tick(struct world *w)
{
	bool live = w->s.state == STREAM_LIVE;

	happen(w, STREAM_TICK);
	if (!live || w->s.state == STREAM_LIVE)
		return;
	w->due = w->s.reason;
	HOLDS(w, w->due == CLOSE_LIFETIME || w->due == CLOSE_BACKEND ||
	    w->due == CLOSE_SLOW);
	HOLDS(w, w->due != CLOSE_BACKEND || w->lost);
	HOLDS(w, w->due != CLOSE_SLOW || w->waiting);
	HOLDS(w, w->due != CLOSE_LIFETIME ||
	    w->now >= START + w->terms.lifetime_ms * 90 / 100);
}

static void
move_on(struct world *w)
{
	int64_t at = stream_deadline(&w->s);

	/* Redis answers everything within two seconds, one way or other. */
	if (w->asking && draw(w, 3) == 0)
		redis_says(w);
	if (at <= w->now || draw(w, 3) == 0) {
		w->now = at > w->now ? at : w->now;
		if (w->late_ms > 0)
			w->now += draw(w, (uint32_t)w->late_ms);
		tick(w);
		if (w->s.state == STREAM_LIVE)
			HOLDS(w, stream_deadline(&w->s) > w->now);
	} else {
		w->now += draw(w, (uint32_t)(at - w->now));
		something_happens(w);
	}
}

static void
watch(struct world *w)
{
	const struct stream *s = &w->s;
	int64_t age = w->now - START;

	HOLDS(w, w->goodbyes <= 1);
	HOLDS(w, w->closes == (s->state == STREAM_OVER ? 1 : 0));
	/* The rotation's tick may be late, and the abandonment's. */
	HOLDS(w, age <= w->terms.lifetime_ms + 2 * w->late_ms);
	HOLDS(w, stream_wants_events(s) == (s->state == STREAM_LIVE &&
	    !w->waiting && !w->lost));
	if (s->state == STREAM_LIVE) {
		HOLDS(w, w->now - w->quiet_since <=
		    w->terms.heartbeat_ms + w->late_ms);
		HOLDS(w, age <= w->terms.lifetime_ms * 97 / 100 +
		    w->late_ms);
		HOLDS(w, w->goodbyes == 0);
	} else {
		HOLDS(w, s->reason == w->due);
	}
}

static void
run_random(uint32_t seed, int64_t low_ms, int64_t high_ms, int64_t late_ms)
{
	struct world w = { .seed = seed, .word = seed * 2654435761u | 1,
	    .now = START, .quiet_since = START, .late_ms = late_ms,
	    .due = CLOSE_LIFETIME };
	unsigned moves = 0;

	w.terms = usual;
	w.terms.heartbeat_ms = low_ms + draw(&w,
	    (uint32_t)(high_ms - low_ms));
	w.terms.lifetime_ms = 1000 + draw(&w, 59001);
	w.terms.stall_ms = 10000;
	w.terms.patience_ms = 10000;
	w.terms.taps = 1 + draw(&w, 2);
	stream_init(&w.s, &w.terms, START, w.word);
	watch(&w);
	while (w.s.state != STREAM_OVER) {
		move_on(&w);
		watch(&w);
		HOLDS(&w, ++moves < 100000);
	}
}

START_TEST(random_scripts)
{
	uint32_t seed;

	for (seed = 1; seed <= 300; seed++) {
		run_random(seed, 1000, 15000, 0);
		run_random(seed, 1000, 15000, 200);
	}
}
END_TEST

/* Down to the shortest that can be configured, which is less than the usual
 * gap between two taps. */
START_TEST(random_scripts_with_short_heartbeats)
{
	uint32_t seed;

	for (seed = 1; seed <= 200; seed++)
		run_random(seed, 200, 1000, 0);
}
END_TEST

UNIT_MAIN("stream", heartbeat, two_taps, taps_of_a_short_heartbeat, checks,
    endings, logins_expire, stalls, losses, nothing_after_the_end,
    rotation_is_spread, random_scripts, random_scripts_with_short_heartbeats)
