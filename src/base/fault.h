/* What can go wrong, as one closed list.
 *
 * A fallible function returns an enum fault, FAULT_NONE (zero) when it did
 * what it promises.  The detail goes to the caller's note, which may be NULL
 * where nobody reads it. */
#ifndef SSE_BASE_FAULT_H
#define SSE_BASE_FAULT_H

#define FAULT_NOTE_BYTES 240

enum fault {
	FAULT_NONE = 0,
	FAULT_INPUT,	/* the client's or the file's bytes are wrong */
	FAULT_DENIED,	/* known, but not allowed */
	FAULT_LIMIT,	/* a named cap was reached */
	FAULT_CONFIG,	/* an administrator has to change something */
	FAULT_BACKEND,	/* the peer is away or cannot serve now: try again */
	FAULT_PROTOCOL,	/* the peer spoke nonsense */
	FAULT_TIMEOUT,	/* a deadline passed */
	FAULT_HANGUP,	/* the client left, which is normal */
	FAULT_STOP,	/* this process was asked to end */
	FAULT_NOMEM,
	FAULT_SYSTEM	/* the kernel refused; the note has errno's text */
};

struct fault_note {
	char text[FAULT_NOTE_BYTES];
};

#define FAULT_CHECK __attribute__((warn_unused_result))

/* Write a formatted detail (cut at FAULT_NOTE_BYTES) and return fault, so
 * that a failure is one expression. */
enum fault fault_set(struct fault_note *note, enum fault fault,
    const char *format, ...) __attribute__((format(printf, 3, 4)));

/* The same for FAULT_SYSTEM: what, a colon, and the text of errno. */
enum fault fault_errno(struct fault_note *note, const char *what);

/* A word for logs and tests, never NULL. */
const char *fault_name(enum fault fault);

#endif
