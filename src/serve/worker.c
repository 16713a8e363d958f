#include "serve/worker.h"

#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "serve/clock.h"
#include "serve/log.h"
#include "serve/stop.h"
#include "serve/visit.h"

/* Far above what a stream uses (twice LIMIT_OUTPUT_BYTES and one reply): a
 * Redis that announces a reply of billions of parts gets "out of memory"
 * instead of the machine. */
#define DATA_BYTES_MAX (256ul * 1024 * 1024)

/* No request takes longer, whatever its configuration says. */
#define VISIT_MS_MAX 60000

/* Sanitizers reserve terabytes of address space and look for leaks from a
 * second process. */
#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED 1
#endif
#endif

/* Less to lose and less to leak: no core dump with somebody's session in it,
 * no new privileges, bounded memory. */
static void
confine(void)
{
	const struct rlimit none = { 0, 0 };

	(void)setrlimit(RLIMIT_CORE, &none);
	(void)prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
#ifndef SANITIZED
	{
		const struct rlimit data = { DATA_BYTES_MAX, DATA_BYTES_MAX };

		(void)prctl(PR_SET_DUMPABLE, 0);
		(void)setrlimit(RLIMIT_DATA, &data);
	}
#endif
}

/* Who waited in the queue and left is not served. */
static bool
has_left(const struct out *out)
{
	struct pollfd p = out_poll(out);

	return poll(&p, 1, 0) > 0 && out_is_gone(out, p.revents);
}

/* A process and what it needs for each request. */
struct worker {
	const struct config *config;
	const struct place *place;
	enum gate_kind kind;
	sigset_t waiting;
};

/* Serve the request on fd, which is closed in the end. */
static enum fault
serve_one(const struct worker *w, int fd, struct fault_note *note)
{
	struct request request;
	struct out out;
	enum fault fault = gate_read(w->kind, fd, w->place->spare ?
	    GATE_LEAVE_BODY : GATE_READ_BODY, &request, &out, note);

	if (fault == FAULT_INPUT) {
		log_message(LOG_INFO, "refuse", note->text);
		return FAULT_NONE;
	}
	if (fault != FAULT_NONE)
		return fault;
	clock_kill_after(VISIT_MS_MAX);
	if (!has_left(&out))
		visit_serve(w->config, w->place, &w->waiting, &request, &out);
	clock_kill_after(0);
	out_close(&out);
	gate_release(&request);
	return FAULT_NONE;
}

static const struct peers *
peers_of(const struct place *place)
{
	return place->pool == NULL || place->pool->allowed_clients == NULL ?
	    NULL : &place->pool->peers;
}

/* One request after another. */
static enum fault
serve_all(const struct worker *w, struct fault_note *note)
{
	const int64_t most = w->kind == GATE_CGI ? 1 :
	    w->place->pool == NULL ? 0 : w->place->pool->max_requests;
	enum fault fault = FAULT_NONE;
	bool last = false;
	int64_t served = 0;
	int fd;

	board_enter(w->place, BOARD_IDLE, clock_now_ms());
	while (fault == FAULT_NONE && !last) {
		/* Look once more after being asked to end: the kernel may
		 * have woken this process, and no other, for a request. */
		last = stop_accepting;
		fault = gate_take(w->kind, peers_of(w->place), &fd, note);
		if (fault == FAULT_NONE && fd >= 0) {
			board_enter(w->place, BOARD_BUSY, clock_now_ms());
			served++;
			last = last || served == most;
			if (last)
				gate_close(w->kind);
			fault = serve_one(w, fd, note);
			if (fault == FAULT_NONE && !last)
				board_enter(w->place, BOARD_IDLE,
				    clock_now_ms());
		} else if (fault == FAULT_NONE && !last) {
			fault = gate_wait(w->kind, &w->waiting, note);
		}
	}
	return fault;
}

/* The spare worker: answers while nobody else can, so that no request waits
 * in the queue for as long as a stream lasts. */
static enum fault
turn_away(const struct worker *w, struct fault_note *note)
{
	struct board *board = w->place->board;
	enum fault fault = FAULT_NONE;
	uint64_t calls;
	ssize_t n;
	int fd;

	while (fault == FAULT_NONE && !stop_accepting) {
		struct pollfd p[2] = {
			{ w->place->call, POLLIN, 0 },
			{ gate_listener(), POLLIN, 0 }
		};

		if (ppoll(p, atomic_load(&board->full) ? 2 : 1, NULL,
		    &w->waiting) < 0)
			continue;
		if (p[0].revents != 0) {
			n = read(w->place->call, &calls, sizeof(calls));
			(void)n;
		}
		if (!atomic_load(&board->full))
			continue;
		fault = gate_take(w->kind, peers_of(w->place), &fd, note);
		if (fault == FAULT_NONE && fd >= 0) {
			atomic_fetch_add(&board->turned_away, 1);
			fault = serve_one(w, fd, note);
		}
	}
	return fault;
}

enum fault
worker_run(const struct config *config, enum gate_kind kind,
    const struct place *place, struct fault_note *note)
{
	struct worker w = { .config = config, .place = place, .kind = kind };
	enum fault fault = gate_open(kind, note);

	if (fault == FAULT_NONE)
		fault = stop_install(&w.waiting, note);
	if (fault != FAULT_NONE)
		return fault;
	confine();
	return place->spare ? turn_away(&w, note) : serve_all(&w, note);
}
