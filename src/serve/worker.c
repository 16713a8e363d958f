#include "serve/worker.h"

#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include "serve/clock.h"
#include "serve/log.h"
#include "serve/spare.h"
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
#else
	/* A change of user has undone it. */
	(void)prctl(PR_SET_DUMPABLE, 1);
#endif
}

/* Who waited in the queue and left is not served. */
static bool
has_left(const struct out *out)
{
	struct pollfd p = out_poll(out);

	return poll(&p, 1, 0) > 0 && out_is_gone(out, p.revents);
}

enum fault
worker_serve(const struct worker *w, int fd, struct fault_note *note)
{
	struct request request;
	struct out out;
	enum fault fault = gate_read(w->kind, fd, w->place->spare, &request,
	    &out, note);

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

enum fault
worker_take(const struct worker *w, int *fd_out, struct fault_note *note)
{
	const struct pool_section *pool = w->place->pool;

	return gate_take(w->kind, pool == NULL ||
	    pool->allowed_clients == NULL ? NULL : &pool->peers, fd_out,
	    note);
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
		/* Who is asked to end while he waits looks once more: the
		 * kernel may have woken him, and no other, for a request. */
		last = stop_accepting;
		fault = worker_take(w, &fd, note);
		if (fault == FAULT_NONE && fd >= 0) {
			board_enter(w->place, BOARD_BUSY, clock_now_ms());
			served++;
			last = last || served == most;
			if (last)
				gate_close(w->kind);
			fault = worker_serve(w, fd, note);
			last = last || stop_accepting;
			if (fault == FAULT_NONE && !last)
				board_enter(w->place, BOARD_IDLE,
				    clock_now_ms());
		} else if (fault == FAULT_NONE && !last) {
			fault = gate_wait(w->kind, &w->waiting, note);
			board_show(w->place, clock_now_ms());
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
	fault = place->spare ? spare_run(&w, note) : serve_all(&w, note);
	/* Nothing shall wait at the socket for a process that ends. */
	gate_close(kind);
	return fault;
}
