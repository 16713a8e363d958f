#include "core/bearer.h"

#include <string.h>

#include "core/cookie.h"
#include "core/uri.h"

static enum fault
denied(struct fault_note *note, const char *why)
{
	return fault_set(note, FAULT_DENIED, "%s", why);
}

static enum fault
take(enum bearer_place place, struct slice token, struct bearer *out,
    struct fault_note *note)
{
	if (token.n > sizeof(out->text))
		return fault_set(note, FAULT_DENIED, "the token has more than "
		    "%d bytes", LIMIT_TOKEN_BYTES);
	memcpy(out->text, token.p, token.n);
	out->n = token.n;
	out->place = place;
	return FAULT_NONE;
}

static enum fault
from_header(struct slice value, struct bearer *out, struct fault_note *note)
{
	struct slice scheme, token, more;

	if (!slice_word(&value, &scheme))
		return FAULT_NONE;
	if (!slice_equals_nocase(scheme, "Bearer")) {
		/* Two headers of the name arrive as one with a comma. */
		if (slice_holds_nocase(value, ", Bearer ") ||
		    slice_holds_nocase(value, ",Bearer "))
			return denied(note, "the request has several "
			    "Authorization headers");
		return FAULT_NONE;
	}
	if (!slice_word(&value, &token))
		return denied(note, "there is no token behind Bearer");
	if (slice_word(&value, &more) || slice_find(token, ',') < token.n)
		return denied(note, "there are several tokens behind Bearer");
	return take(BEARER_HEADER, token, out, note);
}

static enum fault
from_cookie(struct slice name, struct slice cookies, struct bearer *out,
    struct fault_note *note)
{
	struct slice value;

	if (!cookie_first(cookies, name, &value) || value.n == 0)
		return FAULT_NONE;
	return take(BEARER_COOKIE, value, out, note);
}

static enum fault
from_query(struct slice name, struct slice query, struct bearer *out,
    struct fault_note *note)
{
	struct slice pair, key, value = { NULL, 0 };
	bool found = false;

	while (slice_split(&query, '&', &pair)) {
		key.p = pair.p;
		key.n = slice_find(pair, '=');
		if (!slice_same(key, name))
			continue;
		if (found)
			return denied(note, "the query has several tokens");
		found = true;
		value = slice_after(pair, key.n + 1);
	}
	if (value.n == 0)
		return FAULT_NONE;
	if (!uri_decode(value, out->text, sizeof(out->text), &out->n))
		return denied(note, "the token in the query is too long or "
		    "badly encoded");
	out->place = BEARER_QUERY;
	return FAULT_NONE;
}

enum fault
bearer_find(const struct bearer_places *places, struct slice authorization,
    struct slice cookies, struct slice query, struct bearer *bearer_out,
    struct fault_note *note)
{
	struct bearer out = { .place = BEARER_NOWHERE };
	enum fault fault = FAULT_NONE;

	if (places->header)
		fault = from_header(authorization, &out, note);
	if (fault == FAULT_NONE && out.place == BEARER_NOWHERE &&
	    places->cookie.n > 0)
		fault = from_cookie(places->cookie, cookies, &out, note);
	if (fault == FAULT_NONE && out.place == BEARER_NOWHERE &&
	    places->query.n > 0)
		fault = from_query(places->query, query, &out, note);
	if (fault == FAULT_NONE)
		*bearer_out = out;
	return fault;
}

struct slice
bearer_view(const struct bearer *bearer)
{
	struct slice s = { bearer->text, bearer->n };

	return s;
}
