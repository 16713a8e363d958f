#include "record/recorder.h"

#include <errno.h>
#include <inttypes.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/number.h"
#include "core/backlog.h"
#include "record/ledger.h"
#include "record/receiver.h"
#include "record/tally.h"
#include "record/writer.h"
#include "serve/clock.h"
#include "serve/log.h"
#include "serve/notify.h"
#include "serve/stop.h"

#define WRITE_MOST 1000		/* items, before anything else moves */
#define TALLY_MS 60000
#define READY_MS 5000		/* for what is away, before the start is
				 * called one all the same */
#define DRAIN_MS 10000		/* to write what was received */
#define REST_MS 100		/* to receive it, at most */
#define REST_QUIET_MS 20	/* after which nothing more will come */
#define RELEASE_MS 1000
#define FDS_MAX (RECEIVER_FDS_MAX + 2)

enum phase {
	PHASE_RUNS,
	PHASE_DRAINS,		/* asked to end, or to let another one lead */
	PHASE_RELEASES,
	PHASE_ENDS
};

struct recorder {
	const struct config *config;
	struct backlog backlog;
	struct receiver receiver;
	struct ledger ledger;
	struct writer writer;
	struct tally tally;
	enum phase phase;
	bool leads;
	bool stops;		/* and does not come back */
	bool wrote;		/* until it stopped */
	bool told_ready;
	int64_t turn_at;
	int64_t drained_by;
	int64_t tally_at;
	int64_t ready_by;
	unsigned failed_turns;
};

/* ---- leading and standing by ---- */

static bool
is_ready(const struct recorder *r)
{
	return !r->stops && receiver_is_ready(&r->receiver);
}

/* What another recorder is known to have written. */
static bool
is_written(void *ctx, const struct backlog_item *item)
{
	const struct recorder *r = ctx;

	return item->place > 0 && item->series < r->ledger.n &&
	    item->place <= r->ledger.series[item->series].done;
}

static void
lead(struct recorder *r, int64_t now_ms)
{
	r->leads = true;
	backlog_sweep(&r->backlog, is_written, r);
	writer_reset(&r->writer, now_ms);
	tally_log(&r->tally, "lead", r->leads, &r->backlog);
	receiver_lead(&r->receiver, true);
}

static void
stand_by(struct recorder *r, int64_t now_ms, const char *why)
{
	r->leads = false;
	r->wrote = r->stops;
	r->phase = r->stops ? PHASE_ENDS : PHASE_RUNS;
	writer_reset(&r->writer, now_ms);
	ledger_lose(&r->ledger);
	log_message(LOG_INFO, r->stops ? "release" : "standby", why);
	receiver_lead(&r->receiver, false);
	r->turn_at = now_ms;
}

/* What a turn says. */
static void
take_turn(struct recorder *r, int64_t now_ms)
{
	r->failed_turns = 0;
	/* A Redis that forgot the lock has forgotten the topics, too. */
	if (r->ledger.taken)
		noted_forget(&r->writer.noted, now_ms);
	if (r->ledger.holds && !r->leads) {
		lead(r, now_ms);
	} else if (!r->ledger.holds && r->leads) {
		stand_by(r, now_ms, "the lock is lost: another recorder "
		    "writes");
	} else if (!r->leads) {
		backlog_sweep(&r->backlog, is_written, r);
	} else if (!is_ready(r) && r->ledger.relieved &&
	    r->phase == PHASE_RUNS) {
		/* Nothing is missed by the one that stands by. */
		log_message(LOG_INFO, "release", "not everything is received "
		    "here: another recorder takes over");
		r->phase = PHASE_DRAINS;
		r->drained_by = now_ms + RELEASE_MS;
	}
}

static int64_t
turn_ms(const struct recorder *r)
{
	return r->config->recorder.lease_ms / 3;
}

static void
fail_turn(struct recorder *r, const struct fault_note *note)
{
	if (r->failed_turns++ % 64 == 0)
		log_message(LOG_WARN, "lock", note->text);
}

/* One thing at a time: the turn first, then what the writer wants. */
static void
ask_ledger(struct recorder *r, int64_t now_ms)
{
	struct fault_note note;

	if (ledger_is_busy(&r->ledger))
		return;
	if (now_ms >= r->turn_at && r->phase != PHASE_RELEASES) {
		r->turn_at = now_ms + turn_ms(r);
		if (ledger_turn(&r->ledger, is_ready(r), r->receiver.since,
		    now_ms, &note) != FAULT_NONE)
			fail_turn(r, &note);
	} else if (writer_wants_ledger(&r->writer)) {
		writer_ask_ledger(&r->writer, now_ms);
	}
}

/* Another recorder gets the time to take it. */
static void
give_back(struct recorder *r, bool failed, int64_t now_ms)
{
	stand_by(r, now_ms, failed ? "the lock is left to expire" :
	    "the lock is given back");
	r->turn_at = now_ms + 2 * turn_ms(r);
}

static void
move_ledger(struct recorder *r, short revents, int64_t now_ms)
{
	const enum ledger_asked asked = r->ledger.asked;
	enum ledger_asked done;
	struct fault_note note;
	bool failed = ledger_pump(&r->ledger, revents, now_ms, &done,
	    &note) != FAULT_NONE;

	switch (failed ? asked : done) {
	case LEDGER_TURN:
		if (failed) {
			fail_turn(r, &note);
			r->turn_at = now_ms + turn_ms(r) / 4;
		} else {
			take_turn(r, now_ms);
		}
		break;
	case LEDGER_RELEASE:
		if (failed)
			fail_turn(r, &note);
		give_back(r, failed, now_ms);
		break;
	case LEDGER_NOTE:
	case LEDGER_TOPICS:
		writer_told(&r->writer, asked, failed ? &note : NULL, now_ms);
		break;
	case LEDGER_NOTHING:
		break;
	}
	ask_ledger(r, now_ms);
}

/* ---- writing ---- */

/* Was something missed here that the one who stands by has?  Then all that
 * is left is his to write. */
static bool
is_better_elsewhere(struct recorder *r, int64_t now_ms)
{
	const struct backlog_item *item = r->backlog.first;
	uint64_t done;

	if (item->kind != BACKLOG_GAP || item->place == 0 ||
	    item->series >= r->ledger.n || r->stops)
		return false;
	done = r->ledger.series[item->series].done;
	if (done >= item->place || !r->ledger.relieved ||
	    r->ledger.relief == 0 || r->ledger.relief > done)
		return false;
	if (r->phase == PHASE_RUNS) {
		log_message(LOG_INFO, "release", "another recorder has what "
		    "was missed here");
		r->phase = PHASE_DRAINS;
	}
	r->drained_by = now_ms;
	return true;
}

/* As many items as go without waiting. */
static void
write_out(struct recorder *r, short revents, int64_t now_ms)
{
	struct writer *w = &r->writer;
	unsigned most = WRITE_MOST;

	if (!r->leads || r->phase == PHASE_RELEASES)
		return;
	while (most-- > 0) {
		if (w->state == WRITER_IDLE && r->backlog.first != NULL) {
			if (is_better_elsewhere(r, now_ms))
				return;
			writer_begin(w, r->backlog.first, now_ms);
		}
		ask_ledger(r, now_ms);
		writer_move(w, revents, now_ms);
		revents = 0;
		if (w->state == WRITER_FENCED) {
			stand_by(r, now_ms, "fenced off: another recorder "
			    "writes, or nobody");
			return;
		}
		if (w->state != WRITER_DONE)
			return;
		receiver_finish_first(&r->receiver);
		writer_next(w);
	}
}

/* ---- the end ---- */

/* What no other recorder has, and no source keeps. */
static bool
is_lost(void *ctx, const struct backlog_item *item)
{
	struct recorder *r = ctx;

	if (item->kind == BACKLOG_MESSAGE && item->handle == NULL &&
	    item->place > 0 && !r->ledger.relieved)
		r->tally.lost++;
	return false;
}

static void
move_phase(struct recorder *r, int64_t now_ms)
{
	struct fault_note note;
	bool idle = r->backlog.first == NULL &&
	    r->writer.state == WRITER_IDLE;

	if (r->phase == PHASE_DRAINS && !r->leads)
		r->phase = r->stops ? PHASE_ENDS : PHASE_RUNS;
	if (r->phase != PHASE_DRAINS || ledger_is_busy(&r->ledger) ||
	    (!idle && now_ms < r->drained_by))
		return;
	if (!idle && r->stops) {
		log_message(LOG_WARN, "unwritten", "not everything could be "
		    "written in time");
		backlog_sweep(&r->backlog, is_lost, r);
	}
	r->phase = PHASE_RELEASES;
	if (ledger_release(&r->ledger, now_ms, &note) != FAULT_NONE) {
		fail_turn(r, &note);
		give_back(r, true, now_ms);
	}
}

/* What was sent before the end was asked for is here, in the socket, or just
 * about to be written by a server that has answered its publisher first. */
static void
receive_rest(struct recorder *r, int64_t now_ms)
{
	const int64_t until_ms = now_ms + REST_MS;
	struct pollfd fds[RECEIVER_FDS_MAX];
	size_t n;

	do {
		n = receiver_poll(&r->receiver, fds);
		if (poll(fds, (nfds_t)n, REST_QUIET_MS) <= 0)
			return;
		now_ms = clock_now_ms();
		receiver_move(&r->receiver, fds, now_ms);
	} while (now_ms < until_ms);
}

static void
begin_stop(struct recorder *r, int64_t now_ms)
{
	notify_send("STOPPING=1");
	receive_rest(r, now_ms);
	r->stops = true;
	r->phase = PHASE_DRAINS;
	r->drained_by = now_ms + DRAIN_MS;
	receiver_stop(&r->receiver);
}

/* ---- the loop ---- */

static int64_t
deadline_of(const struct recorder *r)
{
	int64_t at = number_sooner(r->tally_at,
	    receiver_deadline(&r->receiver));

	at = number_sooner(at, writer_deadline(&r->writer));
	at = number_sooner(at, call_deadline(&r->ledger.call));
	if (!r->told_ready)
		at = number_sooner(at, r->ready_by);
	/* What the ledger is needed for waits until it is free. */
	if (ledger_is_busy(&r->ledger))
		return at;
	at = number_sooner(at, r->turn_at);
	return r->phase == PHASE_DRAINS ? number_sooner(at, r->drained_by) : at;
}

/* Nothing more to do at once? */
static bool
may_wait(const struct recorder *r)
{
	return !r->receiver.more && (!r->leads ||
	    r->writer.state != WRITER_IDLE || r->backlog.first == NULL ||
	    r->phase == PHASE_RELEASES);
}

static void
tell_ready(struct recorder *r, int64_t now_ms)
{
	if (r->told_ready || (!is_ready(r) && now_ms < r->ready_by))
		return;
	r->told_ready = true;
	r->turn_at = now_ms;
	if (!is_ready(r))
		log_message(LOG_WARN, "start", "not everything can be "
		    "received yet");
	notify_send("READY=1");
}

static void
reopen_log(void)
{
	struct fault_note note;

	stop_reopening = 0;
	if (log_reopen(&note) != FAULT_NONE)
		log_message(LOG_ERROR, "reopen", note.text);
	else
		log_message(LOG_INFO, "reopen", "the log is opened anew");
}

/* Wait for what comes first, and let everything move. */
static enum fault
turn_once(struct recorder *r, const sigset_t *waiting,
    struct fault_note *note)
{
	struct pollfd fds[FDS_MAX];
	struct timespec timeout;
	int64_t now_ms = clock_now_ms(), wait;
	size_t all = receiver_poll(&r->receiver, fds), i;

	fds[all] = call_poll(&r->ledger.call);
	fds[all + 1] = writer_poll(&r->writer);
	wait = may_wait(r) ? deadline_of(r) - now_ms : 0;
	wait = wait < 0 ? 0 : number_sooner(wait, TALLY_MS);
	timeout.tv_sec = (time_t)(wait / 1000);
	timeout.tv_nsec = (long)(wait % 1000) * 1000000;
	if (ppoll(fds, all + 2, &timeout, waiting) < 0) {
		if (errno != EINTR)
			return fault_errno(note, "ppoll");
		for (i = 0; i < all + 2; i++)
			fds[i].revents = 0;
	}
	now_ms = clock_now_ms();
	if (stop_reopening)
		reopen_log();
	if (stop_accepting && !r->stops)
		begin_stop(r, now_ms);
	receiver_move(&r->receiver, fds, now_ms);
	tell_ready(r, now_ms);
	move_ledger(r, fds[all].revents, now_ms);
	write_out(r, fds[all + 1].revents, now_ms);
	move_phase(r, now_ms);
	if (now_ms >= r->tally_at) {
		tally_log(&r->tally, "recorder", r->leads, &r->backlog);
		r->tally_at = now_ms + TALLY_MS;
	}
	return FAULT_NONE;
}

static void
close_all(struct recorder *r)
{
	receiver_close(&r->receiver);
	backlog_fini(&r->backlog);
	writer_fini(&r->writer);
	ledger_fini(&r->ledger);
}

/* Who this is, for other recorders and for whoever looks at the lock. */
static void
name_process(char *name, size_t room)
{
	char host[24] = "";

	(void)gethostname(host, sizeof(host) - 1);
	(void)snprintf(name, room, "%s:%ld:%08" PRIx32 "%08" PRIx32, host,
	    (long)getpid(), clock_random(), clock_random());
}

enum fault
recorder_run(const struct config *config, struct fault_note *note)
{
	struct recorder *r = calloc(1, sizeof(*r));
	char name[LEDGER_NAME_BYTES];
	sigset_t waiting;
	enum fault fault;

	if (r == NULL)
		return fault_set(note, FAULT_NOMEM, "out of memory");
	r->config = config;
	r->turn_at = INT64_MAX;
	r->tally_at = clock_now_ms() + TALLY_MS;
	r->ready_by = clock_now_ms() + READY_MS;
	name_process(name, sizeof(name));
	backlog_init(&r->backlog, (size_t)config->recorder.buffer_bytes);
	ledger_init(&r->ledger, config, name);
	writer_init(&r->writer, config, &r->ledger, &r->tally);
	fault = stop_install_alone(&waiting, note);
	if (fault == FAULT_NONE)
		fault = receiver_open(&r->receiver, config, &r->backlog,
		    &r->ledger, &r->tally, note);
	if (fault == FAULT_NONE)
		log_message(LOG_INFO, "start", name);
	while (fault == FAULT_NONE && r->phase != PHASE_ENDS)
		fault = turn_once(r, &waiting, note);
	tally_log(&r->tally, "stop", r->wrote, &r->backlog);
	close_all(r);
	free(r);
	return fault;
}
