/* Why does a login not match?  One request, handled by the very code that
 * serves, which says what it reads and decides instead of streaming.
 *
 * Lines of "stage: text" on standard output.  Secrets are masked: of a
 * session id or a token there is no more than its first four characters. */
#ifndef SSE_SERVE_EXPLAIN_H
#define SSE_SERVE_EXPLAIN_H

#include "serve/visit.h"

struct explain {
	bool served;		/* a stream would begin */
	bool named;		/* it was said who the visitor is */
};

/* Read a request's head from standard input (core/headtext.h) and explain
 * what the configuration makes of it at that time.  *served_out: would it be
 * served?  FAULT_INPUT when it is no request. */
enum fault explain_run(const struct config *config, int64_t unix_ms,
    bool *served_out, struct fault_note *note) FAULT_CHECK;

/* Say something, if this visit is explained. */
void explain_say(const struct visit *v, const char *stage,
    const char *format, ...) __attribute__((format(printf, 3, 4)));

/* Say who the visitor is: he is known from here on. */
void explain_user(const struct visit *v);

/* Say that a secret was there, and how it begins. */
void explain_secret(const struct visit *v, const char *stage,
    const char *before, struct slice secret);

/* Say what a token says: its header in any case, what it claims only if its
 * signature is right. */
void explain_token(const struct visit *v, struct slice token);

/* Say how large a stored session is, and what it looks like. */
void explain_payload(const struct visit *v, const struct answer *answer);

/* Say which stream it is, and what its rules said. */
void explain_route(const struct visit *v);
void explain_rules(const struct visit *v, size_t failed_rule);

/* Who is admitted ends here if he is explained: true then. */
bool explain_admitted(const struct visit *v);

/* The same for who may publish, to this topic. */
void explain_published(const struct visit *v, struct slice topic);

/* Say which answer a request gets, and why; true if it is explained. */
bool explain_refused(const struct visit *v, int status, const char *message,
    const char *why);

#endif
