#include "core/http.h"

#include <inttypes.h>
#include <stdio.h>

#include "core/jsonput.h"
#include "core/sse.h"

/* What a script may send to a stream: its cursor, its token, and what
 * libraries in place of EventSource add.  Browsers ask before they let it. */
#define ALLOW_HEADERS "Last-Event-ID, Authorization, Cache-Control, Accept"

/* And to where it publishes. */
#define PUBLISH_HEADERS ALLOW_HEADERS \
	", Content-Type, Idempotency-Key, X-API-Key"
#define PREFLIGHT_SECONDS "600"

static const struct {
	int status;
	const char *phrase;	/* on the status line */
	const char *error;	/* in the body, for programs */
} statuses[] = {
	{ 400, "Bad Request", "bad_request" },
	{ 401, "Unauthorized", "unauthorized" },
	{ 403, "Forbidden", "forbidden" },
	{ 404, "Not Found", "not_found" },
	{ 405, "Method Not Allowed", "method_not_allowed" },
	{ 406, "Not Acceptable", "not_acceptable" },
	{ 413, "Content Too Large", "content_too_large" },
	{ 414, "URI Too Long", "uri_too_long" },
	{ 422, "Unprocessable Content", "unprocessable" },
	{ 429, "Too Many Requests", "too_many_requests" },
	{ 431, "Request Header Fields Too Large", "header_too_large" },
	{ 500, "Internal Server Error", "internal" },
	{ 503, "Service Unavailable", "unavailable" },
	{ 504, "Gateway Timeout", "may_have_been_written" },
};

/* In the order of their enum.  RFC 6750 wants a parameter after Bearer. */
static const char *const challenges[] = {
	"Session", "Bearer realm=\"events\"",
	"Bearer realm=\"events\", error=\"invalid_token\""
};

/* Whose pages may read the response. */
static bool
add_grant(struct buf *out, const struct origin_grant *grant)
{
	if (grant->to.n == 0)
		return true;
	return buf_addf(out, "Access-Control-Allow-Origin: %.*s\r\n",
	    (int)grant->to.n, grant->to.p) && (!grant->credentials ||
	    buf_add_text(out, "Access-Control-Allow-Credentials: true\r\n"));
}

/* The same, and that the response is not for everybody's cache. */
static bool
add_cors(struct buf *out, const struct origin_grant *grant)
{
	return (!grant->vary || buf_add_text(out, "Vary: Origin\r\n")) &&
	    add_grant(out, grant);
}

bool
http_stream_head(struct buf *out, const struct http_extra *extra)
{
	return buf_add_text(out, "Status: 200 OK\r\n"
	    "Content-Type: text/event-stream; charset=utf-8\r\n"
	    "Cache-Control: no-cache, no-store, no-transform\r\n"
	    "X-Accel-Buffering: no\r\n") &&
	    (!extra->identity ||
	    buf_add_text(out, "Content-Encoding: identity\r\n")) &&
	    add_cors(out, &extra->grant) && buf_add_text(out, "\r\n");
}

bool
http_poll_head(struct buf *out, const struct http_extra *extra)
{
	return buf_add_text(out, "Status: 200 OK\r\n"
	    "Content-Type: application/json\r\n"
	    "Cache-Control: no-store\r\n") &&
	    add_cors(out, &extra->grant) && buf_add_text(out, "\r\n");
}

static const char *
allow_of(const struct http_extra *extra)
{
	return extra->allow == NULL ? HTTP_ALLOW : extra->allow;
}

/* The header lines that come with a status. */
static bool
add_lines(struct buf *out, int status, const struct http_extra *extra)
{
	if (status == 401)
		return buf_addf(out, "WWW-Authenticate: %s\r\n",
		    challenges[extra->challenge]);
	return status != 405 ||
	    buf_addf(out, "Allow: %s\r\n", allow_of(extra));
}

static bool
add_problem(struct buf *out, int status, const char *message,
    const char *retry_after, const struct http_extra *extra)
{
	size_t i = 0;

	while (statuses[i].status != status)
		i++;
	if (!buf_addf(out, "Status: %d %s\r\n"
	    "Content-Type: application/json\r\n"
	    "Cache-Control: no-store\r\n", status, statuses[i].phrase) ||
	    !add_lines(out, status, extra) ||
	    !buf_add_text(out, retry_after) ||
	    !add_cors(out, &extra->grant) || !buf_add_text(out, "\r\n"))
		return false;
	return extra->without_body || (buf_addf(out,
	    "{\"status\":%d,\"error\":\"%s\",\"message\":", status,
	    statuses[i].error) && jsonput_string(out, slice_of(message)) &&
	    buf_add_text(out, "}\n"));
}

bool
http_problem(struct buf *out, int status, const char *message,
    const struct http_extra *extra)
{
	return add_problem(out, status, message, "", extra);
}

/* The same for every preflight: what it asks for is not looked at. */
static bool
add_preflight(struct buf *out, const struct http_extra *extra)
{
	const struct origin_grant *grant = &extra->grant;

	return !grant->vary || (buf_add_text(out, "Vary: Origin, "
	    "Access-Control-Request-Method, "
	    "Access-Control-Request-Headers\r\n") &&
	    (grant->to.n == 0 || (add_grant(out, grant) && buf_addf(out,
	    "Access-Control-Allow-Methods: %s\r\n"
	    "Access-Control-Allow-Headers: %s\r\n"
	    "Access-Control-Max-Age: " PREFLIGHT_SECONDS "\r\n",
	    allow_of(extra), extra->allow == NULL ? ALLOW_HEADERS :
	    PUBLISH_HEADERS))));
}

bool
http_options(struct buf *out, const struct http_extra *extra)
{
	return buf_addf(out, "Status: 204 No Content\r\n"
	    "Allow: %s\r\n"
	    "Cache-Control: no-store\r\n", allow_of(extra)) &&
	    add_preflight(out, extra) && buf_add_text(out, "\r\n");
}

bool
http_later(struct buf *out, enum close_reason reason, int64_t retry_ms,
    struct slice cursor, const struct http_extra *extra)
{
	return http_stream_head(out, extra) && (extra->without_body ||
	    sse_end(out, retry_ms, pace_reason(reason), cursor));
}

bool
http_busy(struct buf *out, int status, const char *message, int64_t retry_ms,
    const struct http_extra *extra)
{
	char lines[96];

	(void)snprintf(lines, sizeof(lines), "Retry-After: %" PRId64 "\r\n%s",
	    (retry_ms + 999) / 1000, extra->grant.to.n == 0 ? "" :
	    "Access-Control-Expose-Headers: Retry-After\r\n");
	return add_problem(out, status, message, lines, extra);
}

bool
http_unavailable(struct buf *out, enum close_reason reason, int64_t retry_ms,
    const struct http_extra *extra)
{
	return http_busy(out, 503, pace_reason(reason), retry_ms, extra);
}

bool
http_published(struct buf *out, struct eventid id, bool before,
    const struct http_extra *extra)
{
	char text[EVENTID_TEXT_BYTES];

	(void)eventid_print(id, text);
	return buf_addf(out, "Status: %s\r\n"
	    "Content-Type: application/json\r\n"
	    "Cache-Control: no-store\r\n", before ? "200 OK" :
	    "201 Created") && add_cors(out, &extra->grant) &&
	    buf_addf(out, "\r\n{\"id\":\"%s\"%s}\n", text, before ?
	    ",\"duplicate\":true" : "");
}

bool
http_page(struct buf *out, const char *type, struct slice body,
    bool without_body)
{
	return buf_addf(out, "Status: 200 OK\r\n"
	    "Content-Type: %s\r\n"
	    "Cache-Control: no-cache, no-store\r\n\r\n", type) &&
	    (without_body || buf_add_slice(out, body));
}

bool
http_accepts_stream(struct slice accept)
{
	return accept.n == 0 || slice_holds_nocase(accept, "*/*") ||
	    slice_holds_nocase(accept, "text/*") ||
	    slice_holds_nocase(accept, "text/event-stream");
}

bool
http_wants_json(struct slice accept)
{
	return slice_holds_nocase(accept, "application/json") &&
	    !slice_holds_nocase(accept, "text/event-stream");
}
