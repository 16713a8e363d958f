/* Who is it, what does he say, has he said it before, and written.  Nothing is
 * asked of Redis before the first two are known, and the rates are counted
 * last, for what is well-formed; a repeat of what was written counts, too.
 *
 * Other sites' pages need no check here.  They can have a browser send any
 * body, but what lets a caller in is a header that browsers neither send by
 * themselves nor let a page set without a preflight, which [cors] answers.
 * Cookies and the query never count, whatever [jwt] says. */
#include "serve/publish.h"

#include <stdio.h>

#include "core/limits.h"
#include "core/post.h"
#include "core/publication.h"
#include "core/publishcheck.h"
#include "core/template.h"
#include "serve/answer.h"
#include "serve/ask.h"
#include "serve/crosssite.h"
#include "serve/explain.h"
#include "serve/lease.h"
#include "serve/log.h"

#define DIGEST_BYTES 48		/* SHA-256 in base64url, and a NUL */
#define BY_BYTES 16

/* Who publishes. */
struct caller {
	char by[BY_BYTES];	/* for the log: jwt, or the number of a key */
	const char *kind;
	struct slice id;	/* of its kind: idempotency keys are his */
};

struct job {
	struct visit *v;
	const struct publish_section *section;
	struct caller caller;
	struct buf room;		/* what post points into, if not into
					 * the body */
	struct post post;
	struct slice topic;
	struct slice once_key;		/* empty: none */
	char mark[DIGEST_BYTES];
};

/* ---- who ---- */

static bool
refuse(struct job *j, bool carried, const char *why)
{
	j->v->challenge = carried ? HTTP_BEARER_INVALID : HTTP_BEARER;
	answer_refuse(j->v, 401, "a key or token is needed", why);
	return false;
}

static bool
accept_token(struct job *j, struct slice token)
{
	struct visit *v = j->v;
	const struct slice scope = slice_of(j->section->scope);
	struct jwt_claims claims;
	struct fault_note note;

	if (jwt_verify_scope(&v->config->jwt.terms, scope, token,
	    v->unix_ms / 1000, &claims, &note) != FAULT_NONE)
		return refuse(j, true, note.text);
	v->user = claims.user;
	if (!claims.in_scope) {
		(void)fault_set(&note, FAULT_DENIED, "the token has no scope "
		    "'%.*s'", (int)scope.n, scope.p);
		answer_refuse(v, 403, "the token may not publish here",
		    note.text);
		return false;
	}
	j->caller.id = user_view(&v->user);
	j->caller.kind = "jwt";
	(void)snprintf(j->caller.by, sizeof(j->caller.by), "jwt");
	return vars_add(&v->vars, slice_of("user"), user_view(&v->user)) ||
	    refuse(j, true, "there are too many variables");
}

static bool
accept_key(struct job *j, struct slice key)
{
	const struct apikeys *keys = &j->section->keys;
	size_t i = apikey_find(keys, key);

	if (i == keys->n)
		return refuse(j, true, "this is no key of key_file");
	j->caller.id.p = (const char *)keys->digest[i];
	j->caller.id.n = sizeof(keys->digest[i]) / 2;
	j->caller.kind = "key";
	(void)snprintf(j->caller.by, sizeof(j->caller.by), "key %zu", i + 1);
	return true;
}

/* One credential, and what it looks like decides what it is: a wrong one is
 * never tried as anything else. */
static bool
identify(struct job *j)
{
	static const struct bearer_places header = { .header = true };
	const struct request *request = j->v->request;
	const struct slice none = { NULL, 0 };
	const bool keys = publishcheck_has(j->section, PUBLISH_KEY);
	const bool tokens = publishcheck_has(j->section, PUBLISH_JWT);
	struct fault_note note;
	struct bearer bearer;
	struct slice sent;

	if (bearer_find(&header, request->authorization, none, none, &bearer,
	    &note) != FAULT_NONE)
		return refuse(j, true, note.text);
	sent = bearer_view(&bearer);
	if (bearer.place != BEARER_NOWHERE && request->api_key.n > 0)
		return refuse(j, true, "the request has both Authorization: "
		    "Bearer and X-API-Key");
	if (bearer.place == BEARER_NOWHERE && request->api_key.n > 0)
		return keys ? accept_key(j, request->api_key) :
		    refuse(j, true, "X-API-Key is for auth = key");
	if (bearer.place == BEARER_NOWHERE)
		return refuse(j, false, "the request carries neither "
		    "Authorization: Bearer nor X-API-Key");
	return tokens && (!keys || apikey_is_token(sent)) ?
	    accept_token(j, sent) : accept_key(j, sent);
}

/* ---- what ---- */

static bool
read_post(struct job *j)
{
	const struct request *request = j->v->request;
	struct fault_note note;
	enum fault fault;

	buf_init(&j->room, POST_ROOM_BYTES(request->body.n));
	fault = post_read(request->content_type, j->v->query,
	    buf_view(&request->body), (size_t)j->section->max_data, &j->room,
	    &j->post, &note);
	if (fault == FAULT_NONE)
		return true;
	answer_refuse(j->v, fault == FAULT_LIMIT ? 413 : 400, note.text,
	    NULL);
	return false;
}

/* Of texts that hold no NUL, but for the last. */
static bool
digest(const struct slice *part, size_t parts, char out[DIGEST_BYTES])
{
	unsigned char mac[CRYPTO_MAC_MAX];
	struct slice all[8], bytes;
	size_t i, n;

	for (i = 0; i < parts; i++) {
		all[2 * i] = part[i];
		all[2 * i + 1].p = "";
		all[2 * i + 1].n = i + 1 < parts;
	}
	if (crypto_hmac(CRYPTO_SHA256, slice_of("sse-fcgi once"), all,
	    2 * parts, mac, NULL) != FAULT_NONE)
		return false;
	bytes.p = (const char *)mac;
	bytes.n = crypto_mac_bytes(CRYPTO_SHA256);
	return crypto_to_base64(CRYPTO_BASE64URL, bytes, out, DIGEST_BYTES,
	    &n);
}

/* An idempotency key is the caller's own; it is kept as a digest, so that it
 * neither shows nor decides what the Redis key looks like. */
static bool
name_once(struct job *j)
{
	struct visit *v = j->v;
	const struct slice key = v->request->idempotency_key;
	const struct slice who[3] = { slice_of(j->caller.kind), key,
	    j->caller.id };
	const struct slice what[3] = { j->topic, j->post.type, j->post.data };
	size_t before = v->filled.n;
	char name[DIGEST_BYTES];

	if (!digest(who, 3, name) || !digest(what, 3, j->mark) ||
	    !buf_addf(&v->filled, "%sonce:%s:%s", v->config->limits.prefix,
	    j->section->at.name, name))
		return false;
	j->once_key.p = v->filled.p + before;
	j->once_key.n = v->filled.n - before;
	return true;
}

static bool
is_idempotency_key(struct slice key)
{
	size_t i;

	for (i = 0; i < key.n; i++) {
		if (key.p[i] <= ' ' || key.p[i] > '~')
			return false;
	}
	return key.n <= LIMIT_IDEMPOTENCY_BYTES;
}

static bool
name_keys(struct job *j)
{
	struct visit *v = j->v;
	const struct slice key = v->request->idempotency_key;
	size_t before = v->filled.n;
	struct fault_note note;

	if (!is_idempotency_key(key)) {
		answer_refuse(v, 400, "Idempotency-Key has 1 to 255 visible "
		    "characters of ASCII", NULL);
		return false;
	}
	if (template_expand(slice_of(j->section->topic), &v->vars,
	    &v->filled, &note) != FAULT_NONE) {
		answer_refuse(v, 404, "nothing is published here", note.text);
		return false;
	}
	j->topic.p = v->filled.p + before;
	j->topic.n = v->filled.n - before;
	if (key.n == 0 || name_once(j))
		return true;
	answer_later(v, CLOSE_ERROR, LOG_ERROR, "out of memory");
	return false;
}

/* ---- how often ---- */

static bool
claim(struct job *j, struct lease *lease)
{
	struct visit *v = j->v;
	char ip[LIMIT_IP_BYTES];
	const struct limit_subject subject = {
		.prefix = slice_of(v->config->limits.prefix),
		.stream = slice_of(j->section->at.name),
		.publishes = true,
		.user = user_view(&v->user),
		.ip = { ip, limit_ip(v->request->remote, ip) },
		.vars = &v->vars,
	};

	lease->keys = 0;
	lease->member = slice_of("-");	/* rates have no members */
	lease->ttl_ms = 1;
	return limit_keys(&j->section->rates, &subject, &v->filled, lease);
}

static bool
count(struct job *j)
{
	struct visit *v = j->v;
	const struct question question = { .lease = &v->lease };
	const struct answer *answer;
	struct fault_note note;
	enum fault fault;

	if (j->section->rates.n == 0)
		return true;
	if (!claim(j, &v->lease)) {
		answer_later(v, CLOSE_ERROR, LOG_ERROR, "out of memory");
		return false;
	}
	if (v->lease.keys == 0)
		return true;
	fault = ask_wait(&v->source, &question, &answer, &note);
	if (fault == FAULT_DENIED)
		return lease_go_uncounted(v, note.text);
	if (fault != FAULT_NONE) {
		answer_put_off(v, fault, note.text);
		return false;
	}
	if (answer->full == v->lease.keys)
		return true;
	answer_busy(v, v->lease.key[answer->full].limit, answer->wait_ms);
	return false;
}

/* ---- written ---- */

static void
describe(const struct job *j, struct logline *line)
{
	visit_describe(j->v, line);
	logline_text(line, "by", slice_of(j->caller.by));
}

static void
published(struct job *j, const struct answer *answer)
{
	const bool before = answer->published == PUBLISHED_BEFORE;
	char id[EVENTID_TEXT_BYTES];
	struct logline line;

	(void)eventid_print(answer->published_id, id);
	logline_begin(&line, "publish");
	logline_number(&line, "status", before ? 200 : 201);
	describe(j, &line);
	logline_text(&line, "id", slice_of(id));
	logline_number(&line, "bytes", (int64_t)j->post.data.n);
	log_line(LOG_INFO, &line);
	answer_published(j->v, answer->published_id, before);
}

/* Redis has said no, or could not be asked, or has not said: that is
 * another answer, since only the last leaves a doubt. */
static void
failed(struct job *j, enum fault fault, const char *why)
{
	struct visit *v = j->v;

	if (!source_may_have_written(&v->source)) {
		answer_put_off(v, fault == FAULT_DENIED ? FAULT_BACKEND :
		    fault, why);
		return;
	}
	answer_refuse(v, 504, j->once_key.n > 0 ? "Redis did not answer: "
	    "repeat this with the same Idempotency-Key" : "Redis did not "
	    "answer: look whether the event is there before you repeat it, "
	    "or send an Idempotency-Key and repeat with the same", why);
}

static void
write_event(struct job *j)
{
	struct visit *v = j->v;
	struct publication entry = {
		.topic = j->topic,
		.max_entries = j->section->max_entries,
		.max_age_ms = j->section->max_age_ms,
		.once_key = j->once_key,
		.once_mark = slice_of(j->mark),
		.once_ms = j->section->once_ms,
	};
	const struct question question = { .publication = &entry };
	const struct answer *answer;
	struct fault_note note;
	enum fault fault;
	size_t n = 0;

	if (j->post.type.n > 0) {
		entry.field[n++] = slice_of("event");
		entry.field[n++] = j->post.type;
	}
	entry.field[n++] = slice_of("data");
	entry.field[n++] = j->post.data;
	entry.fields = n / 2;
	fault = ask_wait(&v->source, &question, &answer, &note);
	if (fault != FAULT_NONE)
		failed(j, fault, note.text);
	else if (answer->published == PUBLISHED_OTHER)
		answer_refuse(v, 422, "this Idempotency-Key was used for "
		    "another event", NULL);
	else
		published(j, answer);
}

void
publish_serve(struct visit *v)
{
	struct job j = { .v = v, .section = v->publish };

	explain_say(v, "publish", "[publish %s], path = %s",
	    v->publish->at.name, v->publish->path);
	if (!identify(&j))
		return;
	explain_say(v, "by", "%s", j.caller.by);
	if (v->explain != NULL) {
		if (name_keys(&j))
			explain_published(v, j.topic);
		return;
	}
	if (read_post(&j) && name_keys(&j) && count(&j))
		write_event(&j);
	buf_fini(&j.room);
}
