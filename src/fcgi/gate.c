#include "fcgi/gate.h"

#include <errno.h>
#include <fcgiapp.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#include "base/number.h"
#include "core/limits.h"

#define LISTENER 0
#define READ_KILL_S (3 * LIMIT_REQUEST_READ_MS / 1000)

/* Where a request's variables are looked up. */
typedef const char *lookup_fn(void *ctx, const char *name);

enum gate_kind
gate_kind(void)
{
	int listening = 0;
	socklen_t size = sizeof(listening);

	if (getsockopt(LISTENER, SOL_SOCKET, SO_ACCEPTCONN, &listening,
	    &size) == 0 && listening)
		return GATE_FASTCGI;
	return getenv("REQUEST_METHOD") != NULL ? GATE_CGI : GATE_NONE;
}

enum fault
gate_open(enum gate_kind kind, struct fault_note *note)
{
	int flags;

	if (kind != GATE_FASTCGI)
		return FAULT_NONE;
	if (FCGX_Init() != 0)
		return fault_set(note, FAULT_SYSTEM, "FCGX_Init failed");
	/* Several processes may wait on one listener: whoever comes second
	 * must not block in accept(). */
	flags = fcntl(LISTENER, F_GETFL);
	if (flags < 0 || fcntl(LISTENER, F_SETFL, flags | O_NONBLOCK) < 0)
		return fault_errno(note, "fcntl");
	return FAULT_NONE;
}

/* Copy the variables we know, and remember that one was too large. */
static enum fault
read_variables(struct request *request, lookup_fn *lookup, void *ctx,
    struct fault_note *note)
{
	const struct {
		const char *name;
		size_t most;
		struct slice *slice;
	} variables[] = {
		{ "REQUEST_METHOD", 32, &request->method },
		{ "REQUEST_URI", LIMIT_URI_BYTES + 1, &request->uri },
		{ "SCRIPT_NAME", LIMIT_URI_BYTES, &request->script },
		{ "HTTP_COOKIE", LIMIT_HEADER_BYTES, &request->cookies },
		{ "HTTP_LAST_EVENT_ID", LIMIT_HEADER_BYTES,
		    &request->last_event_id },
		{ "HTTP_ACCEPT", LIMIT_HEADER_BYTES, &request->accept },
		{ "REMOTE_ADDR", 64, &request->remote },
		{ "SERVER_SOFTWARE", 256, &request->server },
	};
	const size_t count = sizeof(variables) / sizeof(variables[0]);
	size_t i, total = 1;
	char *p;

	memset(request, 0, sizeof(*request));
	for (i = 0; i < count; i++) {
		struct slice *slice = variables[i].slice;

		*slice = slice_of(lookup(ctx, variables[i].name));
		if (slice->n > variables[i].most) {
			request->header_too_large |= slice != &request->uri;
			slice->n = variables[i].most;
		}
		total += slice->n;
	}
	p = malloc(total);
	if (p == NULL)
		return fault_set(note, FAULT_NOMEM, "out of memory");
	request->text = p;
	for (i = 0; i < count; i++) {
		struct slice *slice = variables[i].slice;

		if (slice->n > 0)
			memcpy(p, slice->p, slice->n);
		slice->p = p;
		p += slice->n;
	}
	return FAULT_NONE;
}

void
gate_release(struct request *request)
{
	free(request->text);
	request->text = NULL;
}

static const char *
lookup_environment(void *ctx, const char *name)
{
	(void)ctx;
	return getenv(name);
}

static const char *
lookup_fastcgi(void *ctx, const char *name)
{
	return FCGX_GetParam(name, ctx);
}

static enum fault
broke_off(struct fault_note *note)
{
	return fault_set(note, FAULT_INPUT, "a FastCGI request broke off");
}

/* Read a body nobody wants, so that its end cannot be mistaken for a
 * departure.  One too large is left unread.  mod_proxy_fcgi passes a client's
 * body on as it comes, so a slow one is given up in time. */
static enum fault
read_body(FCGX_Request *fcgi, struct request *request,
    struct fault_note *note)
{
	struct slice length = slice_of(FCGX_GetParam("CONTENT_LENGTH",
	    fcgi->envp));
	const time_t until = time(NULL) + LIMIT_REQUEST_READ_MS / 1000;
	uint64_t announced = 0, n = 0;

	if (length.n > 0 && (!number_u64(length, &announced) ||
	    announced > LIMIT_BODY_BYTES)) {
		request->body_too_large = true;
		return FAULT_NONE;
	}
	while (n <= LIMIT_BODY_BYTES && time(NULL) <= until &&
	    FCGX_GetChar(fcgi->in) >= 0)
		n++;
	request->body_too_large = n > LIMIT_BODY_BYTES;
	return n < announced ? broke_off(note) : FAULT_NONE;
}

/* Let libfcgi read the request on fd, then take fd back from it.  The
 * timeout is between two reads; a peer that sends byte by byte is bounded by
 * the kernel, at the price of this process. */
static enum fault
parse(int fd, struct request *request, struct out *out,
    struct fault_note *note)
{
	const struct timeval limit = { LIMIT_REQUEST_READ_MS / 1000, 0 };
	FCGX_Request fcgi;
	enum fault fault;

	memset(request, 0, sizeof(*request));
	(void)setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit));
	if (FCGX_InitRequest(&fcgi, -1, 0) != 0) {
		(void)close(fd);
		return fault_set(note, FAULT_NOMEM, "out of memory");
	}
	/* With a descriptor in place, FCGX_Accept_r parses instead of
	 * accepting; it closes fd itself when that fails. */
	fcgi.ipcFd = fd;
	fcgi.keepConnection = 1;
	(void)alarm(READ_KILL_S);
	if (FCGX_Accept_r(&fcgi) != 0) {
		(void)alarm(0);
		return fault_set(note, FAULT_INPUT,
		    "a connection carried no FastCGI request");
	}
	/* libfcgi takes parameters that break off between two pairs for whole
	 * ones; only the stream's error tells. */
	fault = FCGX_GetError(fcgi.in) != 0 ? broke_off(note) :
	    read_variables(request, lookup_fastcgi, fcgi.envp, note);
	if (fault == FAULT_NONE)
		fault = read_body(&fcgi, request, note);
	(void)alarm(0);
	out_init(out, fd, true, (unsigned)fcgi.requestId);
	out->unread = request->body_too_large;
	FCGX_Detach(&fcgi);
	FCGX_Free(&fcgi, 0);
	if (fault != FAULT_NONE) {
		out_close(out);
		gate_release(request);
	}
	return fault;
}

/* Wait for a connection; -1 when another process was faster or a signal
 * came. */
static int
accept_one(const sigset_t *waiting)
{
	struct pollfd p = { LISTENER, POLLIN, 0 };

	if (ppoll(&p, 1, NULL, waiting) <= 0)
		return -1;
	return accept4(LISTENER, NULL, NULL, SOCK_CLOEXEC);
}

/* Does this error of accept() mean that there is no use in trying again?
 * Linux passes network errors of the new connection on, too. */
static bool
is_broken(int error)
{
	return error == EBADF || error == EINVAL || error == ENOTSOCK ||
	    error == EOPNOTSUPP || error == EMFILE || error == ENFILE ||
	    error == ENOBUFS || error == ENOMEM;
}

enum fault
gate_accept(enum gate_kind kind, const sigset_t *waiting,
    const volatile sig_atomic_t *stop, struct request *request,
    struct out *out, struct fault_note *note)
{
	static bool cgi_served;
	enum fault fault;
	int fd = -1;

	if (kind != GATE_FASTCGI) {
		if (cgi_served)
			return fault_set(note, FAULT_STOP, "served");
		cgi_served = true;
		fault = read_variables(request, lookup_environment, NULL,
		    note);
		out_init(out, STDOUT_FILENO, false, 0);
		return fault;
	}
	while (fd < 0) {
		if (*stop)
			return fault_set(note, FAULT_STOP, "asked to end");
		fd = accept_one(waiting);
		if (fd < 0 && is_broken(errno))
			return fault_errno(note, "accept");
	}
	return parse(fd, request, out, note);
}
