/* The main path: screen the request, find out who it is, ask whether he may,
 * take a place in the limits, stream.  Two round trips to Redis; one without a
 * login, one more with limits. */
#include "serve/visit.h"

#include <string.h>

#include "base/number.h"
#include "core/http.h"
#include "core/limits.h"
#include "core/template.h"
#include "core/uri.h"
#include "core/webserver.h"
#include "serve/answer.h"
#include "serve/ask.h"
#include "serve/clock.h"
#include "serve/crosssite.h"
#include "serve/explain.h"
#include "serve/feed.h"
#include "serve/identify.h"
#include "serve/lease.h"
#include "serve/live.h"
#include "serve/log.h"
#include "serve/poll.h"
#include "serve/publish.h"
#include "serve/status.h"

/* Rules, topics, channels and snapshot, the session's key and those of the
 * limits; and what shapes and filters events. */
#define FILLED_BYTES (100 * LIMIT_KEY_BYTES + SHAPE_ROOM_BYTES)
#define WAIT_BYTES 16

void
visit_describe(const struct visit *v, struct logline *line)
{
	struct slice path = v->request->uri;

	path.n = slice_find(path, '?');
	if (v->stream != NULL)
		logline_text(line, "route", slice_of(v->stream->at.name));
	else if (v->publish != NULL)
		logline_text(line, "route", slice_of(v->publish->at.name));
	logline_text(line, "method", v->request->method);
	logline_text(line, "path", path);
	logline_text(line, "user", user_view(&v->user));
	logline_text(line, "ip", v->request->remote);
}

void
visit_log(const struct visit *v, enum log_level level, const char *event,
    const char *why)
{
	struct logline line;

	logline_begin(&line, event);
	visit_describe(v, &line);
	logline_text(&line, "why", slice_of(why));
	log_line(level, &line);
}

/* ---- the request ---- */

/* What a path is for; both, where a stream and a publisher share it. */
static bool
find_section(struct visit *v, struct slice path)
{
	struct vars vars;

	vars_init(&vars);
	v->stream = config_route(v->config, path, &v->vars);
	v->publish = config_route_publish(v->config, path, &vars);
	if (v->publish != NULL && slice_equals(v->request->method, "POST")) {
		v->stream = NULL;
		v->vars = vars;
	}
	return v->stream != NULL || v->publish != NULL;
}

/* The path as it came, and once more without the script's own name, for
 * set-ups without rewriting: /events.fcgi/api/v1/stream/... */
static bool
find_route(struct visit *v, struct slice path)
{
	struct slice script = v->request->script;

	return find_section(v, path) || (script.n > 0 && script.n < path.n &&
	    memcmp(path.p, script.p, script.n) == 0 &&
	    find_section(v, slice_after(path, script.n)));
}

/* True when the method is one that the path is for; else it is answered. */
static bool
screen_method(struct visit *v)
{
	const struct slice method = v->request->method;

	if (slice_equals(method, "OPTIONS")) {
		answer_options(v);
		return false;
	}
	if (v->stream == NULL ? slice_equals(method, "POST") :
	    slice_equals(method, "GET") || slice_equals(method, "HEAD"))
		return true;
	answer_refuse(v, 405, v->stream == NULL ? "events are published with "
	    "POST" : "a stream is read with GET", NULL);
	return false;
}

static void
take_cursor(struct visit *v, struct slice text)
{
	struct logline line;

	v->has_cursor = cursor_parse(text, &v->cursor);
	if (v->has_cursor)
		return;
	logline_begin(&line, "cursor");
	visit_describe(v, &line);
	logline_text(&line, "malformed", text);
	log_line(LOG_INFO, &line);
}

/* The browser sends the header; clients that cannot use the query. */
static void
find_cursor(struct visit *v)
{
	static const char *const names[] = {
		"lastEventId", "last_event_id", "lastEvent",
		"evs_last_event_id"
	};
	char text[CURSOR_BYTES + 1];
	struct slice found = { text, 0 };
	size_t i;

	if (v->request->last_event_id.n > 0) {
		take_cursor(v, v->request->last_event_id);
		return;
	}
	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (uri_query(v->query, names[i], text, sizeof(text),
		    &found.n) && found.n > 0) {
			take_cursor(v, found);
			return;
		}
	}
}

/* Does he ask for JSON, by what he accepts or, where a script cannot say
 * that, by the query?  wait is a span of time, such as 25 or 25s. */
static void
find_poll(struct visit *v)
{
	char text[WAIT_BYTES];
	struct slice found = { text, 0 };

	v->polls = (uri_query(v->query, "poll", text, sizeof(text),
	    &found.n) && slice_equals(found, "1")) ||
	    http_wants_json(v->request->accept);
	if (!v->polls || !uri_query(v->query, "wait", text, sizeof(text),
	    &found.n))
		return;
	if (!number_duration_ms(found, &v->wait_ms))
		v->wait_ms = 0;
	if (v->wait_ms > v->stream->lifetime_ms / 2)
		v->wait_ms = v->stream->lifetime_ms / 2;
	/* Who has left is only noticed when something is written to him. */
	if (webserver_of(v->request->server)->taps > 1 &&
	    v->wait_ms > v->stream->heartbeat_ms)
		v->wait_ms = v->stream->heartbeat_ms;
}

/* True when the request is for a stream, or publishes, and may go on; else it
 * is answered. */
static bool
screen(struct visit *v)
{
	const struct request *request = v->request;
	struct fault_note note;
	struct slice path;
	enum fault fault;

	if (request->header_too_large) {
		answer_refuse(v, 431, "a header is too large", NULL);
		return false;
	}
	fault = uri_split(request->uri, &path, &v->query, &note);
	if (fault != FAULT_NONE) {
		answer_refuse(v, fault == FAULT_LIMIT ? 414 : 400, note.text,
		    NULL);
		return false;
	}
	if (status_answer(v, path))
		return false;
	explain_say(v, "request", "%.*s %.*s", (int)request->method.n,
	    request->method.p, (int)path.n, path.p);
	if (!find_route(v, path)) {
		answer_refuse(v, 404, "there is no stream here", NULL);
		return false;
	}
	/* In haste none is read to its end. */
	if (request->body_too_large && !v->place->spare) {
		answer_refuse(v, 413, "the request has too large a body",
		    NULL);
		return false;
	}
	if (!screen_method(v))
		return false;
	if (v->stream == NULL)
		return true;
	v->publish = NULL;
	find_cursor(v);
	find_poll(v);
	explain_route(v);
	return true;
}

/* ---- Redis ---- */

/* Append to v->filled, which never moves, and view what was added. */
static bool
fill(struct visit *v, struct slice text, struct slice *filled,
    struct fault_note *note)
{
	size_t before = v->filled.n;

	if (template_expand(text, &v->vars, &v->filled, note) != FAULT_NONE)
		return false;
	filled->p = v->filled.p + before;
	filled->n = v->filled.n - before;
	return true;
}

/* Topics or channels.  What two templates both come to is read once. */
static bool
fill_list(struct visit *v, const struct config_list *list,
    struct slice *filled, size_t *n, struct fault_note *note)
{
	size_t i, k;

	for (i = 0; i < list->n; i++) {
		if (!fill(v, slice_of(list->text[i]), &filled[*n], note))
			return false;
		for (k = 0; k < *n && !slice_same(filled[k], filled[*n]); k++)
			;
		*n += k == *n ? 1 : 0;
	}
	return true;
}

static bool
fill_templates(struct visit *v, struct fault_note *note)
{
	const struct stream_section *stream = v->stream;
	size_t i, k;

	for (i = 0; i < stream->require.n; i++) {
		v->rule[i].kind = stream->rules[i].kind;
		for (k = 0; k < stream->rules[i].words; k++) {
			if (!fill(v, stream->rules[i].word[k],
			    &v->rule[i].word[k], note))
				return false;
		}
	}
	v->rules = stream->require.n;
	if (!fill_list(v, &stream->topic, v->topic, &v->topics, note))
		return false;
	v->control = slice_of(v->config->control.topic);
	/* Who is shown the commands does not obey them. */
	for (i = 0; i < v->topics; i++) {
		if (slice_same(v->topic[i], v->control))
			v->control.n = 0;
	}
	return fill_list(v, &stream->channel, v->channel, &v->channels,
	    note) && (stream->shown.kind == SNAPSHOT_NONE ||
	    fill(v, stream->shown.key, &v->snapshot_key, note));
}

static const char *
refusal_of(int status)
{
	if (status == 401)
		return "a login is needed";
	if (status == 404)
		return "there is no stream here";
	return "this stream is not for you";
}

/* Who is it?  True when that is known; else the request is answered. */
static bool
identify(struct visit *v)
{
	struct refusal refusal;

	if (identify_credential(v, &refusal) && identify_session(v, &refusal))
		return true;
	if (refusal.status == 0)
		answer_put_off(v, refusal.fault, refusal.why.text);
	else
		answer_refuse(v, refusal.status, refusal.message,
		    refusal.why.text);
	return false;
}

enum fault
visit_check_rules(const struct visit *v, const struct answer *answer,
    int *status_out, struct fault_note *note)
{
	if (answer->failed_rule == v->rules)
		return FAULT_NONE;
	*status_out = v->stream->rules[answer->failed_rule].status;
	return fault_set(note, FAULT_DENIED, "the rule '%s' does not pass",
	    v->stream->require.text[answer->failed_rule]);
}

void
visit_ask_again(const struct visit *v, struct question *question)
{
	question->session_key = v->session_key;
	question->session_db = (unsigned)v->config->session.database;
	question->rules = v->rules;
	memcpy(question->rule, v->rule, sizeof(question->rule));
}

enum fault
visit_judge_again(const struct visit *v, const struct answer *answer,
    int *status_out, struct fault_note *note)
{
	*status_out = 401;
	if (identify_again(v, answer, note) != FAULT_NONE)
		return FAULT_DENIED;
	return visit_check_rules(v, answer, status_out, note);
}

/* Read also where nothing is wanted yet, so that a Redis that forbids it is
 * known before the stream opens.  Entries that are too much at once are asked
 * for one by one; those to be looked back at, fewer. */
static enum fault
ask_first(struct visit *v, struct feed *feed, const struct answer **answer_out,
    struct fault_note *note)
{
	struct question question = { .rules = v->rules };
	enum fault fault;

	memcpy(question.rule, v->rule, sizeof(question.rule));
	do {
		if (v->explain == NULL)
			feed_question(feed, &question, true);
		fault = ask_wait(&v->source, &question, answer_out, note);
	} while (fault == FAULT_LIMIT && feed_shrink(feed));
	return fault;
}

/* May he, and what is there?  The session was read a moment ago.  Only whom
 * the rules let in is counted in the limits. */
static void
admit(struct visit *v, struct feed *feed)
{
	const struct answer *answer;
	struct fault_note note;
	enum fault fault;
	int status;

	if (v->rules == 0 && explain_admitted(v))
		return;
	fault = ask_first(v, feed, &answer, &note);
	if (fault == FAULT_NONE)
		explain_rules(v, answer->failed_rule);
	if (fault != FAULT_NONE)
		answer_put_off(v, fault, note.text);
	else if (visit_check_rules(v, answer, &status, &note) != FAULT_NONE)
		answer_refuse(v, status, refusal_of(status), note.text);
	else if (explain_admitted(v) ||
	    slice_equals(v->request->method, "HEAD"))
		answer_head(v);
	else if (!lease_take(v))
		;
	else if (v->polls)
		poll_run(v, feed, answer);
	else
		live_run(v, feed, answer);
}

/* The spare worker's part: the client is told when to come back. */
static void
turn_away(struct visit *v)
{
	bool draining = atomic_load(&v->place->board->draining);

	answer_later(v, draining ? CLOSE_DRAIN : CLOSE_BUSY, LOG_INFO,
	    draining ? "the pool is about to end" : "the pool is full");
}

static void
serve(struct visit *v)
{
	struct fault_note note;
	struct feed feed;

	if (!screen(v))
		return;
	if (v->place->spare) {
		turn_away(v);
	} else if (v->publish != NULL) {
		publish_serve(v);
		return;
	} else if (!identify(v)) {
		return;
	} else if (!fill_templates(v, &note)) {
		answer_refuse(v, 404, "there is no stream here", note.text);
	} else if (shape_open(&v->shape, &v->stream->shape, &v->vars,
	    v->query, &v->filled, &note) != FAULT_NONE) {
		answer_refuse(v, 400, note.text, note.text);
	} else {
		feed_open(&feed, v);
		admit(v, &feed);
		feed_close(&feed);
	}
}

void
visit_run(struct visit *v)
{
	const struct redis_section *redis = &v->config->redis;

	v->began_ms = clock_now_ms();
	vars_init(&v->vars);
	buf_init(&v->filled, FILLED_BYTES);
	source_init(&v->source, &redis->target, redis->timeout_ms);
	if (buf_reserve(&v->filled, FILLED_BYTES))
		serve(v);
	else
		answer_later(v, CLOSE_ERROR, LOG_ERROR, "out of memory");
	source_fini(&v->source);
	buf_fini(&v->filled);
}

void
visit_serve(const struct config *config, const struct place *place,
    const sigset_t *waiting, const struct request *request, struct out *out)
{
	struct visit v = { .config = config, .place = place,
	    .waiting = waiting, .request = request, .out = out,
	    .unix_ms = clock_unix_ms() };

	visit_run(&v);
}
