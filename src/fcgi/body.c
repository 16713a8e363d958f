#include "fcgi/body.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/number.h"
#include "core/limits.h"

#define CHUNK 16384

/* For who must not be kept from others; see gate.c. */
#define HASTY_BODY_MS 50

enum fault
body_broke_off(struct fault_note *note)
{
	return fault_set(note, FAULT_INPUT, "a request broke off");
}

/* A body, while it is read. */
struct reading {
	bool kept;		/* somebody wants it */
	bool announced;		/* its length is known */
	uint64_t length;
	size_t most;
	uint64_t n;		/* bytes so far */
	int64_t until_ms;
};

static bool
is_wanted(const struct gate_terms *terms, const struct request *request)
{
	return terms->body > 0 && !terms->hasty &&
	    slice_equals(request->method, "POST");
}

/* False when it is too large to be read. */
static bool
begin(struct reading *r, const char *length, const struct gate_terms *terms,
    struct request *request)
{
	const struct slice text = slice_of(length);

	r->kept = is_wanted(terms, request);
	r->most = r->kept ? terms->body : LIMIT_BODY_BYTES;
	r->until_ms = out_now_ms() + (terms->hasty ? HASTY_BODY_MS :
	    LIMIT_REQUEST_READ_MS);
	r->announced = text.n > 0;
	request->body_too_large = r->announced &&
	    (!number_u64(text, &r->length) || r->length > r->most);
	buf_init(&request->body, r->kept ? r->most : 0);
	return !request->body_too_large;
}

/* One that is longer than it may be is thrown away, and so is one that
 * nobody wants. */
static bool
keep(struct reading *r, struct request *request, const void *p, size_t n)
{
	r->n += n;
	if (r->n > r->most)
		request->body_too_large = true;
	return !r->kept || request->body_too_large ||
	    buf_add(&request->body, p, n);
}

static bool
may_go_on(const struct reading *r, const struct request *request)
{
	return !request->body_too_large && out_now_ms() <= r->until_ms;
}

/* What libfcgi has in its hands, without waiting for more than one byte. */
static int
take(FCGX_Stream *in, char chunk[CHUNK])
{
	int c = FCGX_GetChar(in), ready;

	if (c < 0)
		return 0;
	chunk[0] = (char)c;
	ready = (int)(in->stop - in->rdNext);
	if (ready > CHUNK - 1)
		ready = CHUNK - 1;
	return 1 + (ready > 0 ? FCGX_GetStr(chunk + 1, ready, in) : 0);
}

/* Also a body nobody wants is read, so that its end cannot be mistaken for a
 * departure, and so that the web server can send all of it: Apache answers
 * 503 by itself otherwise.  One too large is left unread.  mod_proxy_fcgi
 * passes a client's body on as it comes, so a slow one is given up in time:
 * as a request that broke off or, in haste, as one to be answered all the
 * same. */
enum fault
body_read(FCGX_Request *fcgi, const struct gate_terms *terms,
    struct request *request, bool *unread_out, struct fault_note *note)
{
	struct reading r = { 0 };
	char chunk[CHUNK];
	bool ended = false;
	int n;

	if (!begin(&r, FCGX_GetParam("CONTENT_LENGTH", fcgi->envp), terms,
	    request)) {
		*unread_out = true;
		return FAULT_NONE;
	}
	while (!ended && may_go_on(&r, request)) {
		n = take(fcgi->in, chunk);
		ended = n == 0;
		if (!keep(&r, request, chunk, (size_t)n))
			return fault_set(note, FAULT_NOMEM, "out of memory");
	}
	*unread_out = request->body_too_large || (terms->hasty && (!ended ||
	    FCGX_GetError(fcgi->in) != 0));
	if (*unread_out)
		return FAULT_NONE;
	if (r.n < r.length || (r.kept && (!ended || (r.announced &&
	    r.n > r.length) || FCGX_GetError(fcgi->in) != 0)))
		return body_broke_off(note);
	return FAULT_NONE;
}

/* The next bytes of standard input; 0 at its end, below that when time is
 * up. */
static ssize_t
take_plain(const struct reading *r, char chunk[CHUNK])
{
	struct pollfd p = { STDIN_FILENO, POLLIN, 0 };
	const uint64_t missing = r->announced ? r->length - r->n : CHUNK;
	int64_t left;
	ssize_t n;

	do {
		left = r->until_ms - out_now_ms();
		n = left > 0 ? poll(&p, 1, (int)left) : 0;
		if (n == 0)
			return -1;
		if (n > 0)
			n = read(STDIN_FILENO, chunk,
			    missing < CHUNK ? (size_t)missing : CHUNK);
	} while (n < 0 && errno == EINTR);
	return n;
}

/* Apache hands a body over before it looks for an answer, and has none for
 * its client when the program ended instead of taking it. */
static void
throw_away(struct reading *r)
{
	char chunk[CHUNK];
	ssize_t n = 1;

	while (n > 0 && r->n < r->length && r->n < LIMIT_DISCARD_BYTES) {
		n = take_plain(r, chunk);
		r->n += n > 0 ? (uint64_t)n : 0;
	}
}

enum fault
body_read_plain(const struct gate_terms *terms, struct request *request,
    struct fault_note *note)
{
	struct reading r = { 0 };
	char chunk[CHUNK];
	ssize_t n = 1;

	if (!is_wanted(terms, request))
		return FAULT_NONE;
	if (!begin(&r, getenv("CONTENT_LENGTH"), terms, request)) {
		throw_away(&r);
		return FAULT_NONE;
	}
	while (n > 0 && (!r.announced || r.n < r.length) &&
	    !request->body_too_large) {
		n = take_plain(&r, chunk);
		if (n > 0 && !keep(&r, request, chunk, (size_t)n))
			return fault_set(note, FAULT_NOMEM, "out of memory");
	}
	if (n < 0 || (!request->body_too_large && r.n < r.length))
		return body_broke_off(note);
	return FAULT_NONE;
}
