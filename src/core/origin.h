/* Which pages may use a visitor's cookie, and which may read an answer.
 *
 * A browser sends cookies along with a request whoever's page makes it.  So a
 * request that is let in by a cookie has to come from a page of this site, or
 * of one that [cors] lists.  What browsers say about it, no script can change.
 * Source: Fetch (Origin, CORS), Fetch Metadata (Sec-Fetch-Site), RFC 6454. */
#ifndef SSE_CORE_ORIGIN_H
#define SSE_CORE_ORIGIN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/fault.h"
#include "base/slice.h"

#define ORIGIN_LIST_MAX 64

struct origin {
	struct slice scheme;
	struct slice host;	/* an IPv6 address with its brackets */
	unsigned port;		/* the scheme's where none is said; or 0 */
};

struct origin_list {
	struct origin item[ORIGIN_LIST_MAX];
	size_t n;
	bool any;		/* "*": whoever asks, but without cookies */
};

/* What a request says of where it comes from.  Empty is the same as absent. */
struct origin_request {
	struct slice origin;	/* the Origin header */
	bool repeated;		/* there was more than one */
	struct slice site;	/* the Sec-Fetch-Site header */
	struct slice host;	/* the Host header, with its port or not */
	struct slice port;	/* SERVER_PORT */
	bool https;		/* the web server says that it ended TLS */
};

/* What CORS lets the browser do with an answer. */
struct origin_grant {
	struct slice to;	/* whose pages may read it: "*", or empty */
	bool credentials;	/* it may depend on a cookie */
	bool vary;		/* another origin may get another answer */
};

/* Read "scheme://host" or "scheme://host:port", and nothing else: neither
 * "null" nor a list of several.  The result points into text. */
bool origin_parse(struct slice text, struct origin *origin_out);

/* Add an item of the configuration, which outlives the list: an origin, or
 * "*" alone.  FAULT_CONFIG with the reason. */
enum fault origin_add(struct origin_list *list, struct slice item,
    struct fault_note *note) FAULT_CHECK;

/* May a cookie count in this request?  FAULT_DENIED, with the reason for the
 * log, when another site's page may have made it. */
enum fault origin_check(const struct origin_list *list,
    const struct origin_request *request, struct fault_note *note)
    FAULT_CHECK;

/* Only ever names an origin that is listed, as the request has it. */
struct origin_grant origin_grant(const struct origin_list *list,
    const struct origin_request *request);

#endif
