#include "serve/identify.h"

#include <string.h>

#include "core/authcheck.h"
#include "serve/ask.h"
#include "serve/crosssite.h"
#include "serve/explain.h"

/* One kind of login. */
struct method {
	/* Does the request carry it? */
	bool (*carried)(const struct visit *v);
	/* Append where it was looked for, and the key that says so. */
	bool (*describe)(const struct visit *v, struct buf *out);
	/* Read it.  FAULT_DENIED with the reason. */
	enum fault (*read)(struct visit *v, struct fault_note *note);
};

/* ---- session ---- */

static bool
session_is_carried(const struct visit *v)
{
	return session_carried(&v->config->session.terms,
	    v->request->cookies);
}

static bool
describe_session(const struct visit *v, struct buf *out)
{
	return buf_addf(out, "no cookie %s ([session] cookie)",
	    v->config->session.cookie);
}

static enum fault
read_session(struct visit *v, struct fault_note *note)
{
	const struct session_section *session = &v->config->session;
	size_t before = v->filled.n;
	struct session_id id;
	enum fault fault = session_id(&session->terms, v->request->cookies,
	    &id, note);

	if (fault != FAULT_NONE)
		return fault;
	v->ambient = true;
	explain_say(v, "cookie", "%s, a sound one", session->cookie);
	if (!buf_add_text(&v->filled, session->key_prefix) ||
	    !buf_add(&v->filled, id.text, id.n))
		return fault_set(note, FAULT_DENIED,
		    "[session] key_prefix is too long");
	v->session_key.p = v->filled.p + before;
	v->session_key.n = v->filled.n - before;
	explain_secret(v, "key", session->key_prefix,
	    slice_after(v->session_key, strlen(session->key_prefix)));
	explain_say(v, "database", "%d", (int)session->database);
	return FAULT_NONE;
}

/* ---- token ---- */

static enum fault
find_token(const struct visit *v, struct bearer *bearer,
    struct fault_note *note)
{
	return bearer_find(&v->config->jwt.terms.places,
	    v->request->authorization, v->request->cookies, v->query, bearer,
	    note);
}

static bool
token_is_carried(const struct visit *v)
{
	struct fault_note note;
	struct bearer bearer;

	return find_token(v, &bearer, &note) != FAULT_NONE ||
	    bearer.place != BEARER_NOWHERE;
}

static bool
describe_token(const struct visit *v, struct buf *out)
{
	const struct jwt_section *jwt = &v->config->jwt;
	const char *comma = jwt->header ? ", " : "";
	bool apache = slice_starts(v->request->server, "Apache");

	return (!jwt->header || buf_addf(out, "no Authorization: Bearer%s",
	    apache ? " (Apache passes it on with CGIPassAuth On)" : "")) &&
	    (jwt->cookie == NULL ||
	    buf_addf(out, "%sno cookie %s", comma, jwt->cookie)) &&
	    (jwt->query == NULL || buf_addf(out, "%sno %s in the query",
	    jwt->cookie == NULL ? comma : ", ", jwt->query)) &&
	    buf_add_text(out, " ([jwt])");
}

static enum fault
read_token(struct visit *v, struct fault_note *note)
{
	static const char *const places[] = {
		[BEARER_NOWHERE] = "nowhere",
		[BEARER_HEADER] = "Authorization: Bearer ",
		[BEARER_COOKIE] = "cookie ",
		[BEARER_QUERY] = "query ",
	};
	struct jwt_claims claims;
	struct bearer bearer;
	enum fault fault = find_token(v, &bearer, note);

	if (fault != FAULT_NONE)
		return fault;
	v->ambient = bearer.place == BEARER_COOKIE;
	explain_secret(v, "token", places[bearer.place],
	    bearer_view(&bearer));
	explain_token(v, bearer_view(&bearer));
	fault = jwt_verify(&v->config->jwt.terms, bearer_view(&bearer),
	    v->unix_ms / 1000, &claims, note);
	if (fault != FAULT_NONE)
		return fault;
	v->user = claims.user;
	if (claims.expires_ms != INT64_MAX)
		v->expire_at = v->began_ms + (claims.expires_ms - v->unix_ms);
	return FAULT_NONE;
}

/* ---- the web server's word ---- */

static bool
header_is_carried(const struct visit *v)
{
	/* Also when the first of several is empty: it is a forgery. */
	return v->request->user.n > 0 || v->request->user_repeated;
}

static bool
describe_header(const struct visit *v, struct buf *out)
{
	return buf_addf(out, "no parameter %s ([header] name)",
	    v->config->header.param);
}

/* What the web server's own login goes by, a password or a cookie, browsers
 * send along, too. */
static enum fault
read_header(struct visit *v, struct fault_note *note)
{
	v->ambient = true;
	if (v->request->user_repeated)
		return fault_set(note, FAULT_DENIED,
		    "%s is there more than once: a client has sent it too",
		    v->config->header.param);
	/* What Apache writes for a variable that is not set. */
	if (slice_equals(v->request->user, "(null)"))
		return fault_set(note, FAULT_DENIED,
		    "%s is (null): what it is made of is not set",
		    v->config->header.param);
	return user_accept(v->request->user, &v->user, note);
}

/* ---- nobody in particular ---- */

static bool
nothing_is_carried(const struct visit *v)
{
	(void)v;
	return true;
}

static enum fault
read_nothing(struct visit *v, struct fault_note *note)
{
	(void)v;
	(void)note;
	return FAULT_NONE;
}

static const struct method methods[] = {
	[AUTH_SESSION] = { session_is_carried, describe_session,
	    read_session },
	[AUTH_JWT] = { token_is_carried, describe_token, read_token },
	[AUTH_HEADER] = { header_is_carried, describe_header, read_header },
	[AUTH_NONE] = { nothing_is_carried, NULL, read_nothing },
};

bool
identify_carries(const struct visit *v, enum auth_kind kind)
{
	return methods[kind].carried(v);
}

/* Whatever is wrong with a login, to the client it is the same. */
static bool
refuse(struct refusal *refusal)
{
	refusal->status = 401;
	refusal->message = "a login is needed";
	return false;
}

/* Whoever is known can be named in templates. */
static bool
name_user(struct visit *v, struct refusal *refusal)
{
	if (v->user.n == 0)
		return true;
	explain_user(v);
	if (vars_add(&v->vars, slice_of("user"), user_view(&v->user)))
		return true;
	(void)fault_set(&refusal->why, FAULT_DENIED,
	    "there are too many variables");
	return refuse(refusal);
}

/* The request carries no login: say what was looked for. */
static void
describe_missing(const struct visit *v, struct fault_note *note)
{
	const struct config_choices *auth = &v->stream->auth;
	struct buf text;
	bool done = true;
	size_t i;

	buf_init(&text, FAULT_NOTE_BYTES);
	for (i = 0; i < auth->n; i++)
		done = done && (i == 0 || buf_add_text(&text, "; ")) &&
		    methods[auth->choice[i]].describe(v, &text);
	(void)done;	/* what fits will do */
	(void)fault_set(note, FAULT_DENIED, "the request carries no login: "
	    "%.*s", (int)text.n, text.n == 0 ? "" : text.p);
	buf_fini(&text);
}

bool
identify_credential(struct visit *v, struct refusal *refusal)
{
	const struct config_choices *auth = &v->stream->auth;
	size_t i = 0;

	while (i < auth->n && !identify_carries(v,
	    (enum auth_kind)auth->choice[i]))
		i++;
	if (authcheck_has(v->stream, AUTH_JWT))
		v->challenge = identify_carries(v, AUTH_JWT) ?
		    HTTP_BEARER_INVALID : HTTP_BEARER;
	if (i == auth->n) {
		describe_missing(v, &refusal->why);
		return refuse(refusal);
	}
	if (methods[auth->choice[i]].read(v, &refusal->why) != FAULT_NONE)
		return refuse(refusal);
	if (v->ambient && crosssite_check(v, &refusal->why) != FAULT_NONE) {
		refusal->status = 403;
		refusal->message = "the page's origin is not allowed";
		return false;
	}
	return name_user(v, refusal);
}

bool
identify_session(struct visit *v, struct refusal *refusal)
{
	const struct question question = { .session_key = v->session_key,
	    .session_db = (unsigned)v->config->session.database };
	const struct answer *answer;

	if (v->session_key.n == 0)
		return true;
	refusal->status = 0;
	refusal->fault = ask_wait(&v->source, &question, &answer,
	    &refusal->why);
	if (refusal->fault != FAULT_NONE)
		return false;
	explain_payload(v, answer);
	if (session_user(&v->config->session.terms, answer->session,
	    &v->user, &refusal->why) != FAULT_NONE)
		return refuse(refusal);
	return name_user(v, refusal);
}

enum fault
identify_again(const struct visit *v, const struct answer *answer,
    struct fault_note *note)
{
	struct user user;
	enum fault fault;

	if (v->session_key.n == 0)
		return FAULT_NONE;
	fault = session_user(&v->config->session.terms, answer->session,
	    &user, note);
	if (fault != FAULT_NONE)
		return fault;
	if (!user_equals(&user, &v->user))
		return fault_set(note, FAULT_DENIED,
		    "the session belongs to somebody else now");
	return FAULT_NONE;
}
