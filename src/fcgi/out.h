/* The way back to the web server: FastCGI records, or plain CGI output.
 *
 * libfcgi's own output blocks for as long as a client does not read, so
 * records are framed and written here, without ever blocking.
 * Source: FastCGI Specification 1.0, sections 3.3 and 5.5. */
#ifndef SSE_FCGI_OUT_H
#define SSE_FCGI_OUT_H

#include <poll.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/fault.h"
#include "base/slice.h"

enum out_state {
	OUT_DRAINED,	/* everything queued has left */
	OUT_PENDING,	/* the rest waits until the descriptor is writable */
	OUT_GONE	/* the other side is not there any more */
};

struct out {
	int fd;			/* owned; -1 when closed */
	bool records;		/* frame as FastCGI; else plain bytes */
	unsigned request_id;
	bool unread;		/* input was left: it hides a departure, and
				 * out_close lingers */
	bool hasty;		/* others wait: not for long */
	struct buf queue;
	size_t sent;		/* bytes of queue that have left */
	uint64_t body_bytes;	/* queued so far, without framing */
};

/* Take over fd and make it non-blocking. */
void out_init(struct out *out, int fd, bool records, unsigned request_id);

/* Queue bytes; FAULT_LIMIT when they do not fit, with nothing queued. */
enum fault out_add(struct out *out, struct slice bytes) FAULT_CHECK;

/* Queue the end of the response. */
enum fault out_finish(struct out *out) FAULT_CHECK;

/* Write what goes at once; *moved says whether anything did. */
enum out_state out_flush(struct out *out, bool *moved) FAULT_CHECK;

/* What to poll for, and what it says: has the web server hung up?  Behind
 * nginx that is the moment the client leaves. */
struct pollfd out_poll(const struct out *out);
bool out_is_gone(const struct out *out, short revents);

/* Monotonic time. */
int64_t out_now_ms(void);

/* Close the descriptor and free the queue.  Where input was left unread, the
 * peer gets a moment to read the answer first: closing at once would discard
 * it. */
void out_close(struct out *out);

#endif
