/* The head of an HTTP request as people have it at hand: copied from a
 * browser's tools, or as curl -v prints it.  For explaining, not for serving:
 * web servers read the real ones.
 *
 * Each line becomes a variable as a web server would pass it (RFC 3875,
 * section 4.1).  Lines such as SSE_USER=alice are variables already. */
#ifndef SSE_CORE_HEADTEXT_H
#define SSE_CORE_HEADTEXT_H

#include "base/buf.h"
#include "base/fault.h"
#include "base/slice.h"

#define HEADTEXT_BYTES 65536		/* of all of it */
#define HEADTEXT_LINES_MAX 128

struct headtext {
	char *variable[HEADTEXT_LINES_MAX + 4];	/* NULL-ended; in room */
	size_t n;
	struct buf room;
	struct buf cookies;		/* of all their lines */
};

/* FAULT_INPUT with the reason when it is no request's head; FAULT_LIMIT when
 * it is larger than the above.  End with headtext_fini in any case. */
enum fault headtext_read(struct slice text, struct headtext *head_out,
    struct fault_note *note) FAULT_CHECK;

void headtext_fini(struct headtext *head);

#endif
