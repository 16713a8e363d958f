#include "serve/worker.h"

#include <poll.h>

#include "serve/clock.h"
#include "serve/confine.h"
#include "serve/log.h"
#include "serve/spare.h"
#include "serve/stop.h"
#include "serve/visit.h"

/* No request takes longer, whatever its configuration says. */
#define VISIT_MS_MAX 60000

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
	const struct gate_terms terms = {
		.user = w->config->header.param,
		.body = w->config->publish_body_bytes,
		.hasty = w->place->spare,
	};
	enum fault fault = gate_read(w->kind, fd, &terms, &request, &out,
	    note);

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
serve_all(struct worker *w, struct fault_note *note)
{
	const int64_t most = w->kind == GATE_CGI ? 1 :
	    w->place->pool == NULL ? 0 : w->place->pool->max_requests;
	enum fault fault = FAULT_NONE;
	bool last = false;
	int64_t served = 0;
	int fd;

	board_enter(w->place, BOARD_IDLE, clock_now_ms());
	while (fault == FAULT_NONE && !last) {
		/* Nobody is let in by what holds no longer. */
		w->renewed = w->is_renewed != NULL && w->is_renewed(w->ctx);
		if (w->renewed)
			break;
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
worker_run(struct worker *w, struct fault_note *note)
{
	enum fault fault = gate_open(w->kind, note);

	if (fault == FAULT_NONE)
		fault = stop_install(&w->waiting, note);
	if (fault != FAULT_NONE)
		return fault;
	confine_worker();
	fault = w->place->spare ? spare_run(w, note) : serve_all(w, note);
	/* Nothing shall wait at the socket for a process that ends. */
	if (!w->renewed)
		gate_close(w->kind);
	return fault;
}
