/* The responses that are not events: CGI response heads and JSON problems.
 * Source: RFC 3875 section 6 (Status), RFC 9110 (codes, Allow, Retry-After),
 * RFC 6750 section 3 (Bearer), Fetch section 3.2 (CORS). */
#ifndef SSE_CORE_HTTP_H
#define SSE_CORE_HTTP_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/slice.h"
#include "core/eventid.h"
#include "core/origin.h"
#include "core/pace.h"

/* What a stream's path allows, one to publish at, and one that is both. */
#define HTTP_ALLOW "GET, HEAD, OPTIONS"
#define HTTP_ALLOW_PUBLISH "POST, OPTIONS"
#define HTTP_ALLOW_BOTH "GET, HEAD, POST, OPTIONS"

/* How a 401 asks for a login. */
enum http_challenge {
	HTTP_SESSION,		/* by the site's own */
	HTTP_BEARER,		/* or by a token */
	HTTP_BEARER_INVALID	/* by another token than the one sent */
};

/* What a response says besides, because of who asks and how. */
struct http_extra {
	bool without_body;		/* HEAD */
	const char *allow;		/* methods; NULL: those of a stream */
	bool identity;			/* of a stream: leave it unpacked */
	enum http_challenge challenge;	/* of a 401 */
	struct origin_grant grant;
};

/* The head of an event stream, blank line included. */
bool http_stream_head(struct buf *out, const struct http_extra *extra)
    FAULT_CHECK;

/* The head of a poll's answer, blank line included: JSON, for nobody else. */
bool http_poll_head(struct buf *out, const struct http_extra *extra)
    FAULT_CHECK;

/* A whole refusal: head and a JSON body of status, error and message.
 * message may hold any byte. */
bool http_problem(struct buf *out, int status, const char *message,
    const struct http_extra *extra) FAULT_CHECK;

/* 204 for OPTIONS, the preflight of CORS included. */
bool http_options(struct buf *out, const struct http_extra *extra)
    FAULT_CHECK;

/* The answer to a transient condition that keeps a browser's EventSource
 * alive: an event stream that ends at once and says when to come back.  Any
 * status but 200 would end it for good (WHATWG HTML 9.2.3).  It repeats the
 * client's cursor, where it has one; see sse_end. */
bool http_later(struct buf *out, enum close_reason reason, int64_t retry_ms,
    struct slice cursor, const struct http_extra *extra) FAULT_CHECK;

/* A problem that passes, 429 or 503, with Retry-After.  message is our own
 * text, without a character that JSON would escape. */
bool http_busy(struct buf *out, int status, const char *message,
    int64_t retry_ms, const struct http_extra *extra) FAULT_CHECK;

/* The same as http_later for who wants a status: 503 with Retry-After. */
bool http_unavailable(struct buf *out, enum close_reason reason,
    int64_t retry_ms, const struct http_extra *extra) FAULT_CHECK;

/* What became of a publication: 201, or 200 for one that was there before. */
bool http_published(struct buf *out, struct eventid id, bool before,
    const struct http_extra *extra) FAULT_CHECK;

/* A page of text or JSON, for people and programs that ask how the pool is.
 * No page of another origin is let in on it. */
bool http_page(struct buf *out, const char *type, struct slice body,
    bool without_body) FAULT_CHECK;

/* Does the client want JSON rather than a stream: does Accept name the one
 * and not the other? */
bool http_wants_json(struct slice accept);

/* Does an Accept header admit text/event-stream?  An absent one does. */
bool http_accepts_stream(struct slice accept);

#endif
