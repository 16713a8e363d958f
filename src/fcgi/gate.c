#include "fcgi/gate.h"

#include <errno.h>
#include <fcgiapp.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include "core/limits.h"
#include "fcgi/body.h"

#define LISTENER 0
#define READ_KILL_MS (3 * LIMIT_REQUEST_READ_MS)

/* The same for who must not be kept from others.  What he reads has arrived
 * already, as far as it can be seen. */
#define HASTY_READ_MS 10
#define HASTY_KILL_MS 800

/* FastCGI 1.0, section 8, as far as gate_progress needs it. */
#define FCGI_PARAMS 4
#define FCGI_STDIN 5
#define FCGI_HEAD_BYTES 8

/* Whoever is woken for a connection may die before he takes it, and the
 * kernel wakes nobody else for it: look by oneself now and then. */
#define WAIT_MS 5000

/* An epoll of LISTENER.  With EPOLLEXCLUSIVE the kernel wakes one of many
 * processes for a connection, where poll() would wake them all. */
static int waiter = -1;

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
	/* libfcgi waits for the peer of a connection that it gives up, for
	 * two seconds unless it is told otherwise. */
	if (setenv("LIBFCGI_OS_CLOSE_POLL_TIMEOUT", "10", 1) != 0 ||
	    FCGX_Init() != 0)
		return fault_set(note, FAULT_SYSTEM, "FCGX_Init failed");
	/* Whoever comes second must not block in accept(). */
	flags = fcntl(LISTENER, F_GETFL);
	if (flags < 0 || fcntl(LISTENER, F_SETFL, flags | O_NONBLOCK) < 0)
		return fault_errno(note, "fcntl");
	return FAULT_NONE;
}

void
gate_close(enum gate_kind kind)
{
	static bool closed;
	int null;

	if (kind != GATE_FASTCGI || closed)
		return;
	closed = true;
	if (waiter >= 0)
		(void)close(waiter);
	waiter = -1;
	/* Descriptor 0 stays in use: whatever is opened next must not become
	 * standard input. */
	null = open("/dev/null", O_RDONLY | O_CLOEXEC);
	if (null >= 0) {
		(void)dup2(null, LISTENER);
		(void)close(null);
	} else {
		(void)close(LISTENER);
	}
}

int
gate_listener(void)
{
	return LISTENER;
}

/* Has a client sent a header more than once?  Some servers pass each of them
 * as a parameter of its own, and libfcgi finds the first. */
static bool
is_repeated(char **variables, const char *name)
{
	size_t n = strlen(name);
	unsigned found = 0;

	for (; *variables != NULL; variables++)
		found += strncmp(*variables, name, n) == 0 &&
		    (*variables)[n] == '=';
	return found > 1;
}

enum fault
gate_variables(char **all, const char *user, struct request *request,
    struct fault_note *note)
{
	const char *authorization = "HTTP_AUTHORIZATION";
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
		{ FCGX_GetParam(authorization, all) != NULL ? authorization :
		    "REDIRECT_HTTP_AUTHORIZATION", LIMIT_HEADER_BYTES,
		    &request->authorization },
		{ "HTTP_X_API_KEY", LIMIT_HEADER_BYTES, &request->api_key },
		{ "CONTENT_TYPE", LIMIT_HEADER_BYTES,
		    &request->content_type },
		{ "HTTP_IDEMPOTENCY_KEY", LIMIT_HEADER_BYTES,
		    &request->idempotency_key },
		{ user, LIMIT_HEADER_BYTES, &request->user },
		{ "HTTP_ORIGIN", LIMIT_HEADER_BYTES, &request->origin },
		{ "HTTP_SEC_FETCH_SITE", LIMIT_HEADER_BYTES,
		    &request->fetch_site },
		{ "HTTP_HOST", LIMIT_HEADER_BYTES, &request->host },
		{ "SERVER_PORT", 32, &request->port },
		{ "HTTPS", 32, &request->https },
		{ "REMOTE_ADDR", 64, &request->remote },
		{ "SERVER_SOFTWARE", 256, &request->server },
	};
	const size_t count = sizeof(variables) / sizeof(variables[0]);
	size_t i, total = 1;
	char *p;

	memset(request, 0, sizeof(*request));
	request->user_repeated = is_repeated(all, user);
	request->origin_repeated = is_repeated(all, "HTTP_ORIGIN");
	for (i = 0; i < count; i++) {
		struct slice *slice = variables[i].slice;

		*slice = slice_of(FCGX_GetParam(variables[i].name, all));
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
	buf_fini(&request->body);
}

/* Let the kernel end this process after ms; 0 calls that off. */
static void
kill_after(int ms)
{
	const struct itimerval timer = { { 0, 0 },
	    { ms / 1000, ms % 1000 * 1000 } };

	(void)setitimer(ITIMER_REAL, &timer, NULL);
}

/* Let libfcgi read the request on fd, then take fd back from it.  The
 * timeout is between two reads; a peer that sends byte by byte is bounded by
 * the kernel, at the price of this process. */
static enum fault
parse(int fd, const struct gate_terms *terms, struct request *request,
    struct out *out, struct fault_note *note)
{
	const bool hasty = terms->hasty;
	const int most_ms = hasty ? HASTY_READ_MS : LIMIT_REQUEST_READ_MS;
	const struct timeval limit = { most_ms / 1000,
	    most_ms % 1000 * 1000 };
	FCGX_Request fcgi;
	bool unread = false;
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
	kill_after(hasty ? HASTY_KILL_MS : READ_KILL_MS);
	if (FCGX_Accept_r(&fcgi) != 0) {
		kill_after(0);
		return fault_set(note, FAULT_INPUT,
		    "a connection carried no FastCGI request");
	}
	/* libfcgi takes parameters that break off between two pairs for whole
	 * ones; only the stream's error tells. */
	fault = FCGX_GetError(fcgi.in) != 0 ? body_broke_off(note) :
	    gate_variables(fcgi.envp, terms->user, request, note);
	if (fault == FAULT_NONE)
		fault = body_read(&fcgi, terms, request, &unread, note);
	kill_after(0);
	out_init(out, fd, true, (unsigned)fcgi.requestId);
	out->unread = unread;
	out->hasty = hasty;
	FCGX_Detach(&fcgi);
	FCGX_Free(&fcgi, 0);
	if (fault != FAULT_NONE) {
		out_close(out);
		gate_release(request);
	}
	return fault;
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
gate_wait(enum gate_kind kind, const sigset_t *waiting,
    struct fault_note *note)
{
	struct epoll_event event = { 0 };

	if (kind != GATE_FASTCGI)
		return FAULT_NONE;
	if (waiter < 0) {
		event.events = EPOLLIN | EPOLLEXCLUSIVE;
		waiter = epoll_create1(EPOLL_CLOEXEC);
		if (waiter < 0 || epoll_ctl(waiter, EPOLL_CTL_ADD, LISTENER,
		    &event) != 0)
			return fault_errno(note, "epoll");
	}
	if (epoll_pwait(waiter, &event, 1, WAIT_MS, waiting) < 0 &&
	    errno != EINTR)
		return fault_errno(note, "epoll");
	return FAULT_NONE;
}

enum fault
gate_take(enum gate_kind kind, const struct peers *peers, int *fd_out,
    struct fault_note *note)
{
	struct sockaddr_storage peer = { 0 };
	socklen_t size = sizeof(peer);

	if (kind != GATE_FASTCGI) {
		*fd_out = STDOUT_FILENO;
		return FAULT_NONE;
	}
	*fd_out = accept4(LISTENER, (struct sockaddr *)&peer, &size,
	    SOCK_CLOEXEC);
	if (*fd_out < 0 && is_broken(errno))
		return fault_errno(note, "accept");
	if (*fd_out >= 0 && peers != NULL &&
	    !peers_allow(peers, (struct sockaddr *)&peer)) {
		(void)close(*fd_out);
		*fd_out = -1;
	}
	return FAULT_NONE;
}

/* Record by record: an empty one ends the parameters, and the body. */
enum gate_progress
gate_progress_of(struct slice seen)
{
	enum gate_progress progress = GATE_PART;

	while (seen.n >= FCGI_HEAD_BYTES) {
		const unsigned char *head = (const unsigned char *)seen.p;
		size_t body = (size_t)head[4] << 8 | head[5];

		if (body == 0 && head[1] == FCGI_PARAMS)
			progress = GATE_HEAD;
		if (body == 0 && head[1] == FCGI_STDIN)
			return GATE_WHOLE;
		seen = slice_after(seen, FCGI_HEAD_BYTES + body + head[6]);
	}
	return progress;
}

enum gate_progress
gate_progress(int fd)
{
	static char seen[65536];
	ssize_t n = recv(fd, seen, sizeof(seen), MSG_PEEK | MSG_DONTWAIT);
	struct slice text = { seen, n > 0 ? (size_t)n : 0 };

	/* Whoever has left, or is to be heard through libfcgi. */
	return n <= 0 || text.n == sizeof(seen) ? GATE_WHOLE :
	    gate_progress_of(text);
}

enum fault
gate_read(enum gate_kind kind, int fd, const struct gate_terms *terms,
    struct request *request, struct out *out, struct fault_note *note)
{
	enum fault fault;

	if (kind == GATE_FASTCGI)
		return parse(fd, terms, request, out, note);
	fault = gate_variables(environ, terms->user, request, note);
	if (fault == FAULT_NONE)
		fault = body_read_plain(terms, request, note);
	if (fault == FAULT_NONE)
		out_init(out, fd, false, 0);
	else
		gate_release(request);
	return fault;
}
