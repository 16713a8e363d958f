/* One visitor, from the request to the open stream or its refusal. */
#ifndef SSE_SERVE_VISIT_H
#define SSE_SERVE_VISIT_H

#include <signal.h>

#include "core/config.h"
#include "core/cursor.h"
#include "core/http.h"
#include "core/logline.h"
#include "core/session.h"
#include "core/vars.h"
#include "fcgi/out.h"
#include "fcgi/request.h"
#include "redis/source.h"
#include "serve/board.h"

struct explain;

struct visit {
	const struct config *config;
	const struct place *place;
	const sigset_t *waiting;	/* signal mask of every wait */
	const struct request *request;
	struct out *out;
	struct explain *explain;	/* NULL: serve; see serve/explain.h */
	int64_t unix_ms;		/* what tokens are judged by */
	int64_t began_ms;
	const struct stream_section *stream;	/* NULL until it is known */
	const struct publish_section *publish;	/* NULL unless it is POST that
					 * was asked for, or can be */
	struct slice query;
	struct vars vars;
	bool ambient;			/* browsers send it along, whoever's
					 * page asks: see crosssite_check */
	int64_t expire_at;		/* when it ends by itself; 0: never */
	struct user user;
	enum http_challenge challenge;	/* of a 401 */
	bool polls;			/* he wants JSON, and to come again */
	int64_t wait_ms;		/* for a poll's first event */
	bool has_cursor;
	struct cursor cursor;
	struct buf filled;		/* what the slices below point into */
	struct slice session_key;	/* empty: the login is no session */
	struct slice topic[CURSOR_TOPICS_MAX];	/* no two the same */
	size_t topics;
	struct slice channel[CURSOR_TOPICS_MAX];
	size_t channels;
	struct slice control;		/* the topic of it; empty: none */
	struct slice snapshot_key;	/* empty: none */
	struct shape_visitor shape;
	struct filled_rule rule[CONFIG_LIST_MAX];
	size_t rules;
	struct source source;
	struct lease lease;
	bool leased;			/* there is a place to give back */
};

/* Serve one request to its end; the spare worker puts its off.  Everything
 * that goes wrong is answered and logged here; the caller closes out. */
void visit_serve(const struct config *config, const struct place *place,
    const sigset_t *waiting, const struct request *request, struct out *out);

/* The same for a visit whose first fields, up to unix_ms, are filled in and
 * whose others are 0. */
void visit_run(struct visit *v);

/* Add the fields every line about this visitor has.  No secret: neither
 * cookie nor session id nor query. */
void visit_describe(const struct visit *v, struct logline *line);

/* Log what happened to this visitor, and why. */
void visit_log(const struct visit *v, enum log_level level,
    const char *event, const char *why);

/* Fill in what a check of an admitted visitor asks: session and rules. */
void visit_ask_again(const struct visit *v, struct question *question);

/* May he still, by the answer?  FAULT_DENIED with the reason when he may not,
 * and the HTTP status for that. */
enum fault visit_judge_again(const struct visit *v,
    const struct answer *answer, int *status_out, struct fault_note *note)
    FAULT_CHECK;

/* Do the rules pass?  FAULT_DENIED with the reason when one does not, and
 * the HTTP status it asks for. */
enum fault visit_check_rules(const struct visit *v,
    const struct answer *answer, int *status_out, struct fault_note *note)
    FAULT_CHECK;

#endif
