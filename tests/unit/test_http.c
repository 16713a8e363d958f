#include "core/http.h"

#include <string.h>

#include "unit.h"

#define STREAM_HEAD "Status: 200 OK\r\n" \
	"Content-Type: text/event-stream; charset=utf-8\r\n" \
	"Cache-Control: no-cache, no-store, no-transform\r\n" \
	"X-Accel-Buffering: no\r\n"

#define PROBLEM_HEAD "Content-Type: application/json\r\n" \
	"Cache-Control: no-store\r\n"

START_TEST(heads_a_stream)
{
	struct buf out;

	buf_init(&out, 1000);
	ck_assert(http_stream_head(&out, false));
	ck_assert(slice_equals(buf_view(&out), STREAM_HEAD "\r\n"));
	buf_cut(&out, 0);
	ck_assert(http_stream_head(&out, true));
	ck_assert(slice_equals(buf_view(&out), STREAM_HEAD
	    "Content-Encoding: identity\r\n\r\n"));
	buf_fini(&out);
}
END_TEST

START_TEST(refuses)
{
	static const struct {
		int status;
		const char *head, *error;
	} rows[] = {
		{ 400, "Status: 400 Bad Request\r\n" PROBLEM_HEAD,
		    "bad_request" },
		{ 401, "Status: 401 Unauthorized\r\n" PROBLEM_HEAD
		    "WWW-Authenticate: Session\r\n", "unauthorized" },
		{ 403, "Status: 403 Forbidden\r\n" PROBLEM_HEAD,
		    "forbidden" },
		{ 404, "Status: 404 Not Found\r\n" PROBLEM_HEAD,
		    "not_found" },
		{ 405, "Status: 405 Method Not Allowed\r\n" PROBLEM_HEAD
		    "Allow: GET, HEAD, OPTIONS\r\n", "method_not_allowed" },
		{ 413, "Status: 413 Content Too Large\r\n" PROBLEM_HEAD,
		    "content_too_large" },
		{ 414, "Status: 414 URI Too Long\r\n" PROBLEM_HEAD,
		    "uri_too_long" },
		{ 429, "Status: 429 Too Many Requests\r\n" PROBLEM_HEAD,
		    "too_many_requests" },
		{ 431, "Status: 431 Request Header Fields Too Large\r\n"
		    PROBLEM_HEAD, "header_too_large" },
		{ 500, "Status: 500 Internal Server Error\r\n" PROBLEM_HEAD,
		    "internal" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct buf out, want;

		buf_init(&out, 1000);
		buf_init(&want, 1000);
		ROW(buf_addf(&want, "%s\r\n", rows[i].head), rows[i].error);
		ROW(http_problem(&out, rows[i].status, "why", true),
		    rows[i].error);
		ck_assert_str_eq(buf_text(&out), buf_text(&want));
		buf_cut(&out, 0);
		ROW(buf_addf(&want,
		    "{\"status\":%d,\"error\":\"%s\",\"message\":\"why\"}\n",
		    rows[i].status, rows[i].error), rows[i].error);
		ROW(http_problem(&out, rows[i].status, "why", false),
		    rows[i].error);
		ck_assert_str_eq(buf_text(&out), buf_text(&want));
		buf_fini(&out);
		buf_fini(&want);
	}
}
END_TEST

START_TEST(answers_options)
{
	struct buf out;

	buf_init(&out, 1000);
	ck_assert(http_options(&out));
	ck_assert_str_eq(buf_text(&out), "Status: 204 No Content\r\n"
	    "Allow: GET, HEAD, OPTIONS\r\n"
	    "Cache-Control: no-store\r\n\r\n");
	buf_fini(&out);
}
END_TEST

START_TEST(puts_off_with_a_stream)
{
	const struct eventid cursor = { 5, 6 };
	struct buf out;
	const char *text;

	buf_init(&out, 1000);
	ck_assert(http_later(&out, CLOSE_BACKEND, 4321, NULL, false));
	text = buf_text(&out);
	ck_assert_msg(strncmp(text, STREAM_HEAD "\r\n",
	    strlen(STREAM_HEAD "\r\n")) == 0, "%s", text);
	text += strlen(STREAM_HEAD "\r\n");
	ck_assert_msg(strstr(text, "retry: 4321\n") != NULL, "%s", text);
	ck_assert_msg(strstr(text, "backend") != NULL, "%s", text);
	ck_assert_msg(strstr(text, "data") == NULL, "%s", text);
	ck_assert_msg(strcmp(text + strlen(text) - 2, "\n\n") == 0, "%s",
	    text);
	ck_assert_msg(strstr(text, "id:") == NULL, "%s", text);
	buf_cut(&out, 0);
	ck_assert(http_later(&out, CLOSE_BACKEND, 4321, &cursor, false));
	ck_assert_msg(strstr(buf_text(&out), "\nid: 5-6\n\n") != NULL, "%s",
	    buf_text(&out));
	buf_cut(&out, 0);
	ck_assert(http_later(&out, CLOSE_BACKEND, 4321, &cursor, true));
	ck_assert_str_eq(buf_text(&out), STREAM_HEAD "\r\n");
	buf_fini(&out);
}
END_TEST

START_TEST(puts_off_with_a_status)
{
	static const struct {
		int64_t retry_ms;
		const char *seconds, *what;
	} rows[] = {
		{ 5000, "5", "whole seconds" },
		{ 5001, "6", "a part of a second counts as one" },
		{ 20, "1", "less than a second is one" },
	};
	struct buf out, want;
	size_t i;

	buf_init(&out, 1000);
	buf_init(&want, 1000);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		buf_cut(&out, 0);
		buf_cut(&want, 0);
		ROW(buf_addf(&want, "Status: 503 Service Unavailable\r\n"
		    PROBLEM_HEAD "Retry-After: %s\r\n\r\n", rows[i].seconds),
		    rows[i].what);
		ROW(http_unavailable(&out, CLOSE_DRAIN, rows[i].retry_ms,
		    true), rows[i].what);
		ck_assert_str_eq(buf_text(&out), buf_text(&want));
	}
	buf_cut(&out, 0);
	ck_assert(http_unavailable(&out, CLOSE_DRAIN, 20, false));
	ck_assert_msg(strstr(buf_text(&out), "\r\n\r\n{\"status\":503,"
	    "\"error\":\"unavailable\",\"message\":\"drain\"}\n") != NULL,
	    "%s", buf_text(&out));
	buf_cut(&out, 0);
	ck_assert(http_busy(&out, 429, "limit 3 per user", 1500, false));
	ck_assert_str_eq(buf_text(&out), "Status: 429 Too Many Requests\r\n"
	    PROBLEM_HEAD "Retry-After: 2\r\n\r\n{\"status\":429,\"error\":"
	    "\"too_many_requests\",\"message\":\"limit 3 per user\"}\n");
	buf_cut(&out, 0);
	ck_assert(http_busy(&out, 503, "limit 9 total", 1500, true));
	ck_assert_str_eq(buf_text(&out), "Status: 503 Service Unavailable\r\n"
	    PROBLEM_HEAD "Retry-After: 2\r\n\r\n");
	buf_fini(&out);
	buf_fini(&want);
}
END_TEST

START_TEST(says_when_there_is_no_room)
{
	struct buf out;

	buf_init(&out, 40);
	ck_assert(!http_stream_head(&out, false));
	buf_reset(&out, 0);
	ck_assert(!http_problem(&out, 404, "why", false));
	buf_reset(&out, 0);
	ck_assert(!http_options(&out));
	buf_reset(&out, 0);
	ck_assert(!http_later(&out, CLOSE_BUSY, 1, NULL, false));
	buf_reset(&out, 0);
	ck_assert(!http_unavailable(&out, CLOSE_BUSY, 1, false));
	buf_fini(&out);
}
END_TEST

START_TEST(reads_accept)
{
	static const struct {
		const char *accept;
		bool stream;
		const char *what;
	} rows[] = {
		{ NULL, true, "no header" },
		{ "", true, "an empty header" },
		{ "text/event-stream", true, "what EventSource sends" },
		{ "Text/Event-Stream", true, "another case" },
		{ "*/*", true, "what curl sends" },
		{ "text/*", true, "any text" },
		{ "application/json, text/event-stream;q=0.5", true,
		    "one of several" },
		{ "text/html,application/xhtml+xml,*/*;q=0.8", true,
		    "what a browser sends for a page" },
		{ "application/json", false, "something else" },
		{ "text/html", false, "another text" },
		{ "application/*", false, "another family" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		ROW(http_accepts_stream(slice_of(rows[i].accept)) ==
		    rows[i].stream, rows[i].what);
}
END_TEST

UNIT_MAIN("http", heads_a_stream, refuses, answers_options,
    puts_off_with_a_stream, puts_off_with_a_status,
    says_when_there_is_no_room, reads_accept)
