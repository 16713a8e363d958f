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
#include "base/slice.h"
#include "core/endpoint.h"
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

/* Accept no more: close the listening socket, so that it goes with the last
 * who wants it.  May be called again. */
void gate_close(enum gate_kind kind);

/* Wait for a connection, with waiting as the signal mask meanwhile.  Of the
 * processes that wait on one socket the kernel wakes one; it may still be
 * late.  Returns after a signal and at times for nothing, too: then gate_take
 * finds nothing. */
enum fault gate_wait(enum gate_kind kind, const sigset_t *waiting,
    struct fault_note *note) FAULT_CHECK;

/* The listening socket, for who waits for more than a connection. */
int gate_listener(void);

/* Take the connection of the next request without waiting; *fd_out is -1
 * when there is none or its peer is not allowed.  With CGI there is one.
 * peers may be NULL: everybody is. */
enum fault gate_take(enum gate_kind kind, const struct peers *peers,
    int *fd_out, struct fault_note *note) FAULT_CHECK;

enum gate_progress {
	GATE_PART,	/* the parameters are not all there */
	GATE_HEAD,	/* they are, and the body's end is not */
	GATE_WHOLE	/* everything is there, or more than can be seen */
};

/* How much of a request has arrived on fd?  Nothing is taken. */
enum gate_progress gate_progress(int fd);

/* The same of the first bytes of a connection. */
enum gate_progress gate_progress_of(struct slice seen);

/* How a request is read. */
struct gate_terms {
	const char *user;	/* the parameter that request->user is taken
				 * from, or "" */
	size_t body;		/* the most that the body of a POST may have,
				 * which is kept then; 0: nobody wants one */
	bool hasty;		/* others wait, so that what has not arrived
				 * by now is left unread, and no body kept */
};

/* Read the request on fd, which is taken over in any case.  Then request and
 * out belong to the caller, who ends them with gate_release and out_close.
 * FAULT_INPUT when the peer's bytes were no request: go on. */
enum fault gate_read(enum gate_kind kind, int fd,
    const struct gate_terms *terms, struct request *request, struct out *out,
    struct fault_note *note) FAULT_CHECK;

/* The variables of a request, NAME=value up to a NULL, as request; cut where
 * they are too large.  End it with gate_release. */
enum fault gate_variables(char **all, const char *user,
    struct request *request, struct fault_note *note) FAULT_CHECK;

void gate_release(struct request *request);

#endif
