#include "core/http.h"

#include <inttypes.h>
#include <stdio.h>

#include "core/sse.h"

static const struct {
	int status;
	const char *phrase;	/* on the status line */
	const char *error;	/* in the body, for programs */
	const char *extra;	/* header lines */
} statuses[] = {
	{ 400, "Bad Request", "bad_request", "" },
	{ 401, "Unauthorized", "unauthorized",
	    "WWW-Authenticate: Session\r\n" },
	{ 403, "Forbidden", "forbidden", "" },
	{ 404, "Not Found", "not_found", "" },
	{ 405, "Method Not Allowed", "method_not_allowed",
	    "Allow: " HTTP_ALLOW "\r\n" },
	{ 413, "Content Too Large", "content_too_large", "" },
	{ 414, "URI Too Long", "uri_too_long", "" },
	{ 429, "Too Many Requests", "too_many_requests", "" },
	{ 431, "Request Header Fields Too Large", "header_too_large", "" },
	{ 500, "Internal Server Error", "internal", "" },
	{ 503, "Service Unavailable", "unavailable", "" },
};

bool
http_stream_head(struct buf *out, bool identity)
{
	return buf_add_text(out, "Status: 200 OK\r\n"
	    "Content-Type: text/event-stream; charset=utf-8\r\n"
	    "Cache-Control: no-cache, no-store, no-transform\r\n"
	    "X-Accel-Buffering: no\r\n") &&
	    (!identity ||
	    buf_add_text(out, "Content-Encoding: identity\r\n")) &&
	    buf_add_text(out, "\r\n");
}

static bool
add_problem(struct buf *out, int status, const char *message,
    const char *retry_after, bool without_body)
{
	size_t i = 0;

	while (statuses[i].status != status)
		i++;
	if (!buf_addf(out, "Status: %d %s\r\n"
	    "Content-Type: application/json\r\n"
	    "Cache-Control: no-store\r\n"
	    "%s%s\r\n", status, statuses[i].phrase, statuses[i].extra,
	    retry_after))
		return false;
	return without_body || buf_addf(out,
	    "{\"status\":%d,\"error\":\"%s\",\"message\":\"%s\"}\n", status,
	    statuses[i].error, message);
}

bool
http_problem(struct buf *out, int status, const char *message,
    bool without_body)
{
	return add_problem(out, status, message, "", without_body);
}

bool
http_options(struct buf *out)
{
	return buf_add_text(out, "Status: 204 No Content\r\n"
	    "Allow: " HTTP_ALLOW "\r\n"
	    "Cache-Control: no-store\r\n\r\n");
}

bool
http_later(struct buf *out, enum close_reason reason, int64_t retry_ms,
    const struct eventid *cursor, bool without_body)
{
	return http_stream_head(out, false) && (without_body ||
	    sse_end(out, retry_ms, pace_reason(reason), cursor));
}

bool
http_busy(struct buf *out, int status, const char *message, int64_t retry_ms,
    bool without_body)
{
	char retry_after[48];

	(void)snprintf(retry_after, sizeof(retry_after),
	    "Retry-After: %" PRId64 "\r\n", (retry_ms + 999) / 1000);
	return add_problem(out, status, message, retry_after, without_body);
}

bool
http_unavailable(struct buf *out, enum close_reason reason, int64_t retry_ms,
    bool without_body)
{
	return http_busy(out, 503, pace_reason(reason), retry_ms,
	    without_body);
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
