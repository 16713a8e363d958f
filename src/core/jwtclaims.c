#include "core/jwtclaims.h"

#include "core/jsondoc.h"

/* The least whole number that a double cannot tell from its neighbour. */
#define DATE_MAX 9007199254740992.0

static enum fault
denied(struct fault_note *note, const char *why)
{
	return fault_set(note, FAULT_DENIED, "%s", why);
}

/* A date in seconds, when there is one.  *when_out keeps its value when there
 * is none. */
static enum fault
read_date(struct json_object *claims, const char *name, double *when_out,
    bool *found_out, struct fault_note *note)
{
	struct json_object *member;
	enum jsondoc_kind kind;
	double when;

	*found_out = jsondoc_member(claims, slice_of(name), &member);
	if (!*found_out)
		return FAULT_NONE;
	kind = jsondoc_kind(member);
	if (kind != JSONDOC_INT && kind != JSONDOC_REAL)
		return fault_set(note, FAULT_DENIED, "the token's %s is no "
		    "number of seconds, or too large: whoever signs has to "
		    "mend that", name);
	when = jsondoc_real(member);
	if (when > DATE_MAX || when < -DATE_MAX)
		return fault_set(note, FAULT_DENIED, "the token's %s is too "
		    "large: whoever signs has to mend that", name);
	*when_out = when;
	return FAULT_NONE;
}

/* In milliseconds, rounded down. */
static int64_t
to_ms(double seconds)
{
	/* Beyond this, milliseconds would not fit; it is never, to us. */
	if (seconds > (double)(INT64_MAX / 2000))
		return INT64_MAX;
	return (int64_t)(seconds * 1000);
}

static enum fault
check_dates(const struct jwt_terms *terms, struct json_object *claims,
    int64_t now_s, int64_t *expires_ms, struct fault_note *note)
{
	double now = (double)now_s, when;
	double leeway = (double)terms->leeway_ms / 1000;
	bool found;

	*expires_ms = INT64_MAX;
	if (read_date(claims, "exp", &when, &found, note) != FAULT_NONE)
		return FAULT_DENIED;
	if (!found && terms->require_exp)
		return denied(note, "the token has no exp, which [jwt] "
		    "require_exp = yes demands");
	if (found && when + leeway <= now)
		return fault_set(note, FAULT_DENIED, "the token expired "
		    "%.0f s ago by this machine's clock, and [jwt] leeway is "
		    "%g s", now - when, leeway);
	if (found)
		*expires_ms = to_ms(when + leeway);
	if (read_date(claims, "nbf", &when, &found, note) != FAULT_NONE)
		return FAULT_DENIED;
	if (found && when - leeway > now)
		return fault_set(note, FAULT_DENIED, "the token is not valid "
		    "for another %.0f s (nbf) by this machine's clock, and "
		    "[jwt] leeway is %g s", when - now, leeway);
	return FAULT_NONE;
}

static bool
is_text(struct json_object *node, struct slice text)
{
	return jsondoc_kind(node) == JSONDOC_STRING &&
	    slice_same(jsondoc_string(node), text);
}

static bool
is_among(struct json_object *node, struct slice text)
{
	size_t i;

	if (jsondoc_kind(node) != JSONDOC_ARRAY)
		return false;
	for (i = 0; i < jsondoc_length(node); i++) {
		if (is_text(jsondoc_element(node, i), text))
			return true;
	}
	return false;
}

/* Auth0's ends in a slash, and hardly anybody writes it. */
static bool
is_but_for_slash(struct slice a, struct slice b)
{
	struct slice *longer = a.n > b.n ? &a : &b;

	if (longer->n > 0 && longer->p[longer->n - 1] == '/')
		longer->n--;
	return slice_same(a, b);
}

static enum fault
check_issuer(const struct jwt_terms *terms, struct json_object *claims,
    struct fault_note *note)
{
	struct json_object *iss;

	if (terms->issuer.p == NULL)
		return FAULT_NONE;
	if (!jsondoc_member(claims, slice_of("iss"), &iss))
		return denied(note, "the token has no iss, which [jwt] issuer "
		    "demands");
	if (is_text(iss, terms->issuer))
		return FAULT_NONE;
	if (jsondoc_kind(iss) == JSONDOC_STRING &&
	    is_but_for_slash(jsondoc_string(iss), terms->issuer))
		return denied(note, "the token's iss is not [jwt] issuer: one "
		    "of them has a slash at its end");
	return denied(note, "the token's iss is not [jwt] issuer");
}

static enum fault
check_audience(const struct jwt_terms *terms, struct json_object *claims,
    struct fault_note *note)
{
	struct json_object *aud;

	if (terms->audience.p == NULL)
		return FAULT_NONE;
	if (!jsondoc_member(claims, slice_of("aud"), &aud))
		return denied(note, "the token has no aud, which [jwt] "
		    "audience demands");
	if (is_text(aud, terms->audience) || is_among(aud, terms->audience))
		return FAULT_NONE;
	return denied(note, "[jwt] audience is not in the token's aud");
}

static enum fault
read_user(const struct jwt_terms *terms, struct json_object *claims,
    struct user *user, struct fault_note *note)
{
	struct json_object *found;
	struct fault_note why;
	enum fault fault;

	if (!jsondoc_find(claims, &terms->user, &found))
		return denied(note, "the token has nothing at [jwt] user");
	fault = user_accept_json(found, user, &why);
	return fault == FAULT_NONE ? FAULT_NONE :
	    fault_set(note, fault, "[jwt] user: %s", why.text);
}

/* One claim of scopes: words, or a list of them. */
static bool
names_scope(struct json_object *claims, const char *claim, struct slice scope)
{
	struct json_object *member;
	struct slice rest, word;

	if (!jsondoc_member(claims, slice_of(claim), &member))
		return false;
	if (jsondoc_kind(member) != JSONDOC_STRING)
		return is_among(member, scope);
	rest = jsondoc_string(member);
	while (slice_split(&rest, ' ', &word)) {
		if (slice_same(word, scope))
			return true;
	}
	return false;
}

enum fault
jwtclaims_judge(const struct jwt_terms *terms, struct slice scope,
    struct slice text, int64_t now_s, struct jwt_claims *claims_out,
    struct fault_note *note)
{
	struct jwt_claims out;
	struct json_object *claims;
	struct fault_note why;
	enum fault fault;

	if (jsondoc_read(text, JWTCLAIMS_DEPTH, &claims, &why) != FAULT_NONE)
		return fault_set(note, FAULT_DENIED, "the token's claims: %s",
		    why.text);
	fault = check_dates(terms, claims, now_s, &out.expires_ms, note);
	if (fault == FAULT_NONE)
		fault = check_issuer(terms, claims, note);
	if (fault == FAULT_NONE)
		fault = check_audience(terms, claims, note);
	if (fault == FAULT_NONE)
		fault = read_user(terms, claims, &out.user, note);
	out.in_scope = scope.n > 0 && (names_scope(claims, "scope", scope) ||
	    names_scope(claims, "scp", scope));
	jsondoc_free(claims);
	if (fault == FAULT_NONE)
		*claims_out = out;
	return fault;
}
