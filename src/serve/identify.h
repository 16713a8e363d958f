/* Who is the visitor?  The first kind of login in the stream's auth whose
 * credential the request carries decides; a bad one is not followed by
 * another. */
#ifndef SSE_SERVE_IDENTIFY_H
#define SSE_SERVE_IDENTIFY_H

#include "serve/visit.h"

/* Why a visitor goes no further. */
struct refusal {
	int status;		/* 401 or 403; 0: Redis failed, see fault */
	const char *message;	/* for the client, with a status */
	enum fault fault;
	struct fault_note why;	/* for the log */
};

/* Read the credential, without asking anybody: the user is known then, or
 * the session that v->session_key names has to be read.  False when it is
 * refused.  visit_serve's two steps, also for who explains them. */
bool identify_credential(struct visit *v, struct refusal *refusal_out);

/* Read the session, where there is one to read. */
bool identify_session(struct visit *v, struct refusal *refusal_out);

/* Is the session in an answer still the visitor's?  FAULT_DENIED with the
 * reason when it is not; always fine without a session. */
enum fault identify_again(const struct visit *v, const struct answer *answer,
    struct fault_note *note) FAULT_CHECK;

/* Does a request bring that kind of login, good or bad? */
bool identify_carries(const struct visit *v, enum auth_kind kind);

#endif
