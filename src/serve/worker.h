/* The process's life: one stream after another, until asked to end. */
#ifndef SSE_SERVE_WORKER_H
#define SSE_SERVE_WORKER_H

#include "base/fault.h"
#include "core/config.h"
#include "fcgi/gate.h"
#include "serve/board.h"

/* A process and what it needs for each request. */
struct worker {
	const struct config *config;
	const struct place *place;
	enum gate_kind kind;
	/* Asked between two requests: is there another configuration, so that
	 * the program has to start anew?  NULL: there can't be. */
	bool (*is_renewed)(void *ctx);
	void *ctx;
	bool renewed;		/* it was; the socket is still open then */
	sigset_t waiting;	/* signal mask of every wait; its own matter */
};

/* Take a connection without waiting; *fd_out is -1 when there is none. */
enum fault worker_take(const struct worker *w, int *fd_out,
    struct fault_note *note) FAULT_CHECK;

/* Serve the request on fd, which is closed in the end. */
enum fault worker_serve(const struct worker *w, int fd,
    struct fault_note *note) FAULT_CHECK;

/* Serve requests until a signal asks to end, the configuration is renewed,
 * the pool's pm.max_requests are served, or the one request of CGI is. */
enum fault worker_run(struct worker *w, struct fault_note *note) FAULT_CHECK;

#endif
