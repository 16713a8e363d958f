/* Where requests come in: FastCGI on descriptor 0, or one plain CGI request.
 *
 * libfcgi only parses.  It has no timeouts and takes SIGTERM for itself, so
 * connections are accepted here and handed to it with a receive timeout, and
 * it lets go of them as soon as the request is read. */
#ifndef SSE_FCGI_GATE_H
#define SSE_FCGI_GATE_H

#include <signal.h>
#include <stdbool.h>

#include "base/fault.h"
#include "fcgi/out.h"
#include "fcgi/request.h"

enum gate_kind {
	GATE_FASTCGI,	/* descriptor 0 is a listening socket */
	GATE_CGI,	/* the environment is a request */
	GATE_NONE	/* neither: not started by a web server */
};

/* How was this process started?  Looks only; may be asked before the
 * configuration is read. */
enum gate_kind gate_kind(void);

/* Prepare for requests.  Installs libfcgi's signal handlers, so the caller's
 * own come after. */
enum fault gate_open(enum gate_kind kind, struct fault_note *note)
    FAULT_CHECK;

/* Wait for the next request, with waiting as the signal mask meanwhile.
 * Then request and out belong to the caller, who ends them with
 * gate_release and out_close.
 * FAULT_STOP when *stop became true, or after the one request of CGI.
 * FAULT_INPUT when a peer's bytes were no request: go on. */
enum fault gate_accept(enum gate_kind kind, const sigset_t *waiting,
    const volatile sig_atomic_t *stop, struct request *request,
    struct out *out, struct fault_note *note) FAULT_CHECK;

void gate_release(struct request *request);

#endif
