/* Where a request carries its token: the Authorization header (RFC 6750,
 * section 2.1), a cookie, or the query, in this order. */
#ifndef SSE_CORE_BEARER_H
#define SSE_CORE_BEARER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/fault.h"
#include "base/slice.h"
#include "core/limits.h"

/* Which places count; a name of no bytes switches its place off. */
struct bearer_places {
	bool header;
	struct slice cookie;
	struct slice query;
};

enum bearer_place {
	BEARER_NOWHERE,
	BEARER_HEADER,
	BEARER_COOKIE,	/* the browser adds it for any page: check Origin */
	BEARER_QUERY
};

struct bearer {
	enum bearer_place place;
	char text[LIMIT_TOKEN_BYTES];
	size_t n;
};

/* Find the token.  BEARER_NOWHERE when the request carries none: another
 * scheme, an empty cookie or an empty parameter is none.  FAULT_DENIED when
 * it carries one that cannot be a single token; the places behind are not
 * looked at then. */
enum fault bearer_find(const struct bearer_places *places,
    struct slice authorization, struct slice cookies, struct slice query,
    struct bearer *bearer_out, struct fault_note *note) FAULT_CHECK;

struct slice bearer_view(const struct bearer *bearer);

#endif
