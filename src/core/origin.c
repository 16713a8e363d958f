#include "core/origin.h"

#include <stdint.h>

#include "base/number.h"

#define PORT_MAX 65535

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_scheme(struct slice text)
{
	size_t i;

	for (i = 0; i < text.n; i++) {
		char c = text.p[i];

		if (!is_letter(c) && (i == 0 || (!is_digit(c) && c != '+' &&
		    c != '-' && c != '.')))
			return false;
	}
	return text.n > 0;
}

/* The forms that browsers write: a name in ASCII, or an address. */
static bool
is_host(struct slice text, bool bracketed)
{
	size_t i;

	for (i = 0; i < text.n; i++) {
		char c = text.p[i];

		if (!is_letter(c) && !is_digit(c) && c != '.' &&
		    (bracketed ? c != ':' : c != '-' && c != '_'))
			return false;
	}
	return text.n > 0;
}

static bool
parse_port(struct slice text, unsigned *port_out)
{
	uint64_t port;

	if (text.n == 0 || text.p[0] == '0' || !number_u64(text, &port) ||
	    port > PORT_MAX)
		return false;
	*port_out = (unsigned)port;
	return true;
}

/* The port that a browser leaves out. */
static unsigned
default_port(struct slice scheme)
{
	if (slice_equals_nocase(scheme, "https"))
		return 443;
	return slice_equals_nocase(scheme, "http") ? 80 : 0;
}

/* Read "host" or "host:port"; without a port it is that of the scheme. */
static bool
parse_host(struct slice text, struct origin *o)
{
	bool bracketed = text.n > 0 && text.p[0] == '[';
	size_t end = slice_find(text, bracketed ? ']' : ':');
	struct slice inner = { text.p, end };

	if (bracketed) {
		if (end == text.n)
			return false;
		inner = slice_after(inner, 1);
		end++;
	}
	if (!is_host(inner, bracketed))
		return false;
	o->host.p = text.p;
	o->host.n = end;
	o->port = default_port(o->scheme);
	return end == text.n || (text.p[end] == ':' &&
	    parse_port(slice_after(text, end + 1), &o->port));
}

bool
origin_parse(struct slice text, struct origin *origin_out)
{
	size_t colon = slice_find(text, ':');
	struct origin o = { .scheme = { text.p, colon } };
	struct slice rest = slice_after(text, colon);

	if (!is_scheme(o.scheme) || !slice_starts(rest, "://") ||
	    !parse_host(slice_after(rest, 3), &o))
		return false;
	*origin_out = o;
	return true;
}

enum fault
origin_add(struct origin_list *list, struct slice item,
    struct fault_note *note)
{
	item = slice_trim(item);
	if (list->any || (list->n > 0 && slice_equals(item, "*")))
		return fault_set(note, FAULT_CONFIG,
		    "'*' stands alone: no origin beside it counts");
	if (slice_equals(item, "*")) {
		list->any = true;
		return FAULT_NONE;
	}
	if (list->n == ORIGIN_LIST_MAX)
		return fault_set(note, FAULT_CONFIG,
		    "there are more than %d origins", ORIGIN_LIST_MAX);
	if (!origin_parse(item, &list->item[list->n]))
		return fault_set(note, FAULT_CONFIG, "'%.*s' is no origin: "
		    "scheme, host and perhaps port, without a path or a "
		    "wildcard, as in https://app.example.org", (int)item.n,
		    item.p);
	list->n++;
	return FAULT_NONE;
}

static bool
is_listed(const struct origin_list *list, const struct origin *page)
{
	size_t i;

	for (i = 0; i < list->n; i++) {
		if (page->port == list->item[i].port &&
		    slice_same_nocase(page->scheme, list->item[i].scheme) &&
		    slice_same_nocase(page->host, list->item[i].host))
			return true;
	}
	return false;
}

/* Is it the port that the request went to?  A Host without one may be the
 * browser's, which leaves the scheme's own port out, or the web server's,
 * which leaves any out. */
static bool
is_own_port(const struct origin_request *request, unsigned said,
    const struct origin *page)
{
	unsigned listening;

	if (said != 0)
		return said == page->port;
	return page->port == default_port(page->scheme) ||
	    (parse_port(request->port, &listening) &&
	    listening == page->port);
}

/* Is the page from where the request went?  Without HTTPS its scheme may be
 * either one, since TLS may have ended at a server further in front. */
static bool
is_own(const struct origin_request *request, const struct origin *page)
{
	struct origin own = { .port = 0 };
	bool https = slice_equals_nocase(page->scheme, "https");

	return (https || (!request->https &&
	    slice_equals_nocase(page->scheme, "http"))) &&
	    parse_host(request->host, &own) &&
	    is_own_port(request, own.port, page) &&
	    slice_same_nocase(own.host, page->host);
}

/* What Sec-Fetch-Site says about a request without an Origin. */
static enum fault
check_site(struct slice site, struct fault_note *note)
{
	if (site.n == 0 || slice_equals(site, "none"))
		return FAULT_NONE;
	return fault_set(note, FAULT_DENIED, "another site's page asks, "
	    "Sec-Fetch-Site is '%.*s'", (int)site.n, site.p);
}

enum fault
origin_check(const struct origin_list *list,
    const struct origin_request *request, struct fault_note *note)
{
	const struct slice text = request->origin, site = request->site;
	bool opaque = slice_equals(text, "null");
	struct origin page;

	if (request->repeated)
		return fault_set(note, FAULT_DENIED, "two Origin headers");
	if (text.n > 0 && !opaque && !origin_parse(text, &page))
		return fault_set(note, FAULT_DENIED,
		    "the Origin '%.*s' is malformed", (int)text.n, text.p);
	if (slice_equals(site, "same-origin"))
		return FAULT_NONE;
	if (text.n == 0)
		return check_site(site, note);
	/* A browser that calls the page another site's knows its scheme and
	 * what the servers in front have made of the host's name. */
	if (!opaque && (is_listed(list, &page) ||
	    ((site.n == 0 || slice_equals(site, "none")) &&
	    is_own(request, &page))))
		return FAULT_NONE;
	if (opaque)
		return fault_set(note, FAULT_DENIED, "a page without an "
		    "origin (null) asks, and none such can be let in");
	if (list->any)
		return fault_set(note, FAULT_DENIED, "a page of %.*s asks: "
		    "[cors] origin = * never counts for cookies, list it by "
		    "its name", (int)text.n, text.p);
	return fault_set(note, FAULT_DENIED,
	    "a page of %.*s asks, which [cors] origin does not list",
	    (int)text.n, text.p);
}

struct origin_grant
origin_grant(const struct origin_list *list,
    const struct origin_request *request)
{
	struct origin_grant grant = { .vary = list->any || list->n > 0 };
	struct origin page;

	if (list->any) {
		grant.to = slice_of("*");
	} else if (!request->repeated &&
	    origin_parse(request->origin, &page) && is_listed(list, &page)) {
		grant.to = request->origin;
		grant.credentials = true;
	}
	return grant;
}
