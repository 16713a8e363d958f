#include "core/http.h"

#include <string.h>

#include "unit.h"

#define STREAM_HEAD "Status: 200 OK\r\n" \
	"Content-Type: text/event-stream; charset=utf-8\r\n" \
	"Cache-Control: no-cache, no-store, no-transform\r\n" \
	"X-Accel-Buffering: no\r\n"

#define PROBLEM_HEAD "Content-Type: application/json\r\n" \
	"Cache-Control: no-store\r\n"

#define VARY "Vary: Origin\r\n"
#define TO_PAGE "Access-Control-Allow-Origin: https://app.example.org\r\n" \
	"Access-Control-Allow-Credentials: true\r\n"
#define TO_ALL "Access-Control-Allow-Origin: *\r\n"
#define EXPOSE "Access-Control-Expose-Headers: Retry-After\r\n"

static const struct http_extra plain;
static const struct http_extra head = { .without_body = true };

/* What [cors] and the Origin of a request make of an answer. */
static const struct {
	struct origin_grant grant;
	const char *lines;	/* of every answer */
	const char *what;
} grants[] = {
	{ { { NULL, 0 }, false, false }, "", "nothing is listed" },
	{ { { NULL, 0 }, false, true }, VARY, "others are listed" },
	{ { { "https://app.example.org, and what follows", 23 }, true,
	    true }, VARY TO_PAGE, "the page is listed" },
	{ { { "*", 1 }, false, true }, VARY TO_ALL, "everybody is" },
};

START_TEST(heads_a_stream)
{
	static const struct http_extra identity = { .identity = true };
	struct buf out;

	buf_init(&out, 1000);
	ck_assert(http_stream_head(&out, &plain));
	ck_assert(slice_equals(buf_view(&out), STREAM_HEAD "\r\n"));
	buf_cut(&out, 0);
	ck_assert(http_stream_head(&out, &identity));
	ck_assert(slice_equals(buf_view(&out), STREAM_HEAD
	    "Content-Encoding: identity\r\n\r\n"));
	buf_fini(&out);
}
END_TEST

#define POLL_HEAD "Status: 200 OK\r\n" \
	"Content-Type: application/json\r\n" \
	"Cache-Control: no-store\r\n"

START_TEST(heads_a_poll)
{
	static const struct http_extra identity = { .identity = true };
	struct buf out;

	buf_init(&out, 1000);
	ck_assert(http_poll_head(&out, &plain));
	ck_assert_str_eq(buf_text(&out), POLL_HEAD "\r\n");
	buf_cut(&out, 0);
	ck_assert(http_poll_head(&out, &identity));
	ck_assert_msg(slice_equals(buf_view(&out), POLL_HEAD "\r\n"),
	    "it may be packed");
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
		{ 422, "Status: 422 Unprocessable Content\r\n" PROBLEM_HEAD,
		    "unprocessable" },
		{ 504, "Status: 504 Gateway Timeout\r\n" PROBLEM_HEAD,
		    "may_have_been_written" },
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
		ROW(http_problem(&out, rows[i].status, "why", &head),
		    rows[i].error);
		ck_assert_str_eq(buf_text(&out), buf_text(&want));
		buf_cut(&out, 0);
		ROW(buf_addf(&want,
		    "{\"status\":%d,\"error\":\"%s\",\"message\":\"why\"}\n",
		    rows[i].status, rows[i].error), rows[i].error);
		ROW(http_problem(&out, rows[i].status, "why", &plain),
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
	ck_assert(http_options(&out, &plain));
	ck_assert_str_eq(buf_text(&out), "Status: 204 No Content\r\n"
	    "Allow: GET, HEAD, OPTIONS\r\n"
	    "Cache-Control: no-store\r\n\r\n");
	buf_fini(&out);
}
END_TEST

START_TEST(puts_off_with_a_stream)
{
	static const struct slice cursor = { "5-6", 3 }, none = { NULL, 0 };
	struct buf out;
	const char *text;

	buf_init(&out, 1000);
	ck_assert(http_later(&out, CLOSE_BACKEND, 4321, none, &plain));
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
	ck_assert(http_later(&out, CLOSE_BACKEND, 4321, cursor, &plain));
	ck_assert_msg(strstr(buf_text(&out), "\nid: 5-6\n\n") != NULL, "%s",
	    buf_text(&out));
	buf_cut(&out, 0);
	ck_assert(http_later(&out, CLOSE_BACKEND, 4321, cursor, &head));
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
		    &head), rows[i].what);
		ck_assert_str_eq(buf_text(&out), buf_text(&want));
	}
	buf_cut(&out, 0);
	ck_assert(http_unavailable(&out, CLOSE_DRAIN, 20, &plain));
	ck_assert_msg(strstr(buf_text(&out), "\r\n\r\n{\"status\":503,"
	    "\"error\":\"unavailable\",\"message\":\"drain\"}\n") != NULL,
	    "%s", buf_text(&out));
	buf_cut(&out, 0);
	ck_assert(http_busy(&out, 429, "limit 3 per user", 1500, &plain));
	ck_assert_str_eq(buf_text(&out), "Status: 429 Too Many Requests\r\n"
	    PROBLEM_HEAD "Retry-After: 2\r\n\r\n{\"status\":429,\"error\":"
	    "\"too_many_requests\",\"message\":\"limit 3 per user\"}\n");
	buf_cut(&out, 0);
	ck_assert(http_busy(&out, 503, "limit 9 total", 1500, &head));
	ck_assert_str_eq(buf_text(&out), "Status: 503 Service Unavailable\r\n"
	    PROBLEM_HEAD "Retry-After: 2\r\n\r\n");
	buf_fini(&out);
	buf_fini(&want);
}
END_TEST

START_TEST(asks_for_a_login)
{
	static const struct {
		enum http_challenge challenge;
		const char *line;
	} rows[] = {
		{ HTTP_SESSION, "Session" },
		{ HTTP_BEARER, "Bearer realm=\"events\"" },
		{ HTTP_BEARER_INVALID,
		    "Bearer realm=\"events\", error=\"invalid_token\"" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct http_extra extra = { .without_body = true,
		    .challenge = rows[i].challenge };
		struct buf out, want;

		buf_init(&out, 1000);
		buf_init(&want, 1000);
		ck_assert(buf_addf(&want, "Status: 401 Unauthorized\r\n"
		    PROBLEM_HEAD "WWW-Authenticate: %s\r\n\r\n",
		    rows[i].line));
		ck_assert(http_problem(&out, 401, "why", &extra));
		ck_assert_str_eq(buf_text(&out), buf_text(&want));
		buf_cut(&out, 0);
		ck_assert(http_problem(&out, 403, "why", &extra));
		ROW(strstr(buf_text(&out), "WWW-") == NULL, rows[i].line);
		buf_fini(&out);
		buf_fini(&want);
	}
}
END_TEST

/* Compare a head with one whose CORS lines are filled in. */
static void
compare(struct buf *out, const char *before, const char *lines,
    const char *after, const char *what)
{
	struct buf want;

	buf_init(&want, 2000);
	ROW(buf_addf(&want, "%s%s%s\r\n", before, lines, after), what);
	ck_assert_msg(slice_same(buf_view(out), buf_view(&want)),
	    "%s: expected\n%sbut got\n%s", what, buf_text(&want),
	    buf_text(out));
	buf_cut(out, 0);
	buf_fini(&want);
}

START_TEST(every_answer_says_who_may_read_it)
{
	size_t i;

	for (i = 0; i < sizeof(grants) / sizeof(grants[0]); i++) {
		const struct http_extra extra = { .without_body = true,
		    .grant = grants[i].grant };
		const char *lines = grants[i].lines, *what = grants[i].what;
		bool readable = grants[i].grant.to.n > 0;
		struct buf out;

		buf_init(&out, 2000);
		ROW(http_stream_head(&out, &extra), what);
		compare(&out, STREAM_HEAD, lines, "", what);
		ROW(http_later(&out, CLOSE_BUSY, 1, slice_of(NULL), &extra),
		    what);
		compare(&out, STREAM_HEAD, lines, "", what);
		ROW(http_poll_head(&out, &extra), what);
		compare(&out, POLL_HEAD, lines, "", what);
		ROW(http_problem(&out, 404, "why", &extra), what);
		compare(&out, "Status: 404 Not Found\r\n" PROBLEM_HEAD,
		    lines, "", what);
		ROW(http_problem(&out, 401, "why", &extra), what);
		compare(&out, "Status: 401 Unauthorized\r\n" PROBLEM_HEAD
		    "WWW-Authenticate: Session\r\n", lines, "", what);
		ROW(http_busy(&out, 429, "why", 1000, &extra), what);
		compare(&out, readable ? "Status: 429 Too Many Requests\r\n"
		    PROBLEM_HEAD "Retry-After: 1\r\n" EXPOSE :
		    "Status: 429 Too Many Requests\r\n" PROBLEM_HEAD
		    "Retry-After: 1\r\n", lines, "", what);
		ROW(http_unavailable(&out, CLOSE_BUSY, 1000, &extra), what);
		compare(&out, readable ? "Status: 503 Service Unavailable\r\n"
		    PROBLEM_HEAD "Retry-After: 1\r\n" EXPOSE :
		    "Status: 503 Service Unavailable\r\n" PROBLEM_HEAD
		    "Retry-After: 1\r\n", lines, "", what);
		buf_fini(&out);
	}
}
END_TEST

START_TEST(answers_a_preflight)
{
	static const char start[] = "Status: 204 No Content\r\n"
	    "Allow: GET, HEAD, OPTIONS\r\n"
	    "Cache-Control: no-store\r\n";
	static const char vary[] = "Vary: Origin, "
	    "Access-Control-Request-Method, "
	    "Access-Control-Request-Headers\r\n";
	static const char rest[] =
	    "Access-Control-Allow-Methods: GET, HEAD, OPTIONS\r\n"
	    "Access-Control-Allow-Headers: Last-Event-ID, Authorization, "
	    "Cache-Control, Accept\r\n"
	    "Access-Control-Max-Age: 600\r\n";
	size_t i;

	for (i = 0; i < sizeof(grants) / sizeof(grants[0]); i++) {
		const struct http_extra extra = { .grant = grants[i].grant };
		const char *lines = grants[i].lines;
		struct buf out, want;

		buf_init(&out, 2000);
		buf_init(&want, 2000);
		if (extra.grant.vary)
			lines += strlen(VARY);
		ROW(buf_addf(&want, "%s%s", start,
		    extra.grant.vary ? vary : ""), grants[i].what);
		ROW(http_options(&out, &extra), grants[i].what);
		compare(&out, buf_text(&want), lines,
		    extra.grant.to.n > 0 ? rest : "", grants[i].what);
		buf_fini(&out);
		buf_fini(&want);
	}
}
END_TEST

START_TEST(says_which_methods_there_are)
{
	static const struct {
		const char *allow, *line, *headers;
	} rows[] = {
		{ HTTP_ALLOW_PUBLISH, "Allow: POST, OPTIONS\r\n",
		    "Idempotency-Key, X-API-Key\r\n" },
		{ HTTP_ALLOW_BOTH, "Allow: GET, HEAD, POST, OPTIONS\r\n",
		    "Idempotency-Key, X-API-Key\r\n" },
		{ NULL, "Allow: GET, HEAD, OPTIONS\r\n",
		    "Cache-Control, Accept\r\n" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct http_extra extra = { .allow = rows[i].allow,
		    .grant = { slice_of("*"), false, true } };
		struct buf out;

		buf_init(&out, 2000);
		ROW(http_problem(&out, 405, "why", &extra), rows[i].line);
		ROW(slice_holds_nocase(buf_view(&out), rows[i].line),
		    rows[i].line);
		buf_cut(&out, 0);
		ROW(http_options(&out, &extra), rows[i].line);
		ROW(slice_holds_nocase(buf_view(&out), rows[i].line),
		    rows[i].line);
		ROW(slice_holds_nocase(buf_view(&out), rows[i].headers),
		    rows[i].line);
		buf_fini(&out);
	}
}
END_TEST

/* A message may quote what a client sent. */
START_TEST(messages_are_json)
{
	struct buf out;

	buf_init(&out, 2000);
	ck_assert(http_problem(&out, 400, "\"a\\\n\xff", &plain));
	ck_assert(slice_holds_nocase(buf_view(&out),
	    "\"message\":\"\\\"a\\\\\\n\xef\xbf\xbd\"}\n"));
	buf_fini(&out);
}
END_TEST

START_TEST(publications)
{
	const struct eventid id = { 7, 1 };
	struct buf out;

	buf_init(&out, 2000);
	ck_assert(http_published(&out, id, false, &plain));
	ck_assert(slice_equals(buf_view(&out), "Status: 201 Created\r\n"
	    PROBLEM_HEAD "\r\n{\"id\":\"7-1\"}\n"));
	buf_cut(&out, 0);
	ck_assert(http_published(&out, id, true, &plain));
	ck_assert(slice_equals(buf_view(&out), "Status: 200 OK\r\n"
	    PROBLEM_HEAD "\r\n{\"id\":\"7-1\",\"duplicate\":true}\n"));
	buf_fini(&out);
}
END_TEST

START_TEST(says_when_there_is_no_room)
{
	struct buf out;

	buf_init(&out, 40);
	ck_assert(!http_stream_head(&out, &plain));
	buf_reset(&out, 0);
	ck_assert(!http_poll_head(&out, &plain));
	buf_reset(&out, 0);
	ck_assert(!http_problem(&out, 404, "why", &plain));
	buf_reset(&out, 0);
	ck_assert(!http_options(&out, &plain));
	buf_reset(&out, 0);
	ck_assert(!http_later(&out, CLOSE_BUSY, 1, slice_of(NULL), &plain));
	buf_reset(&out, 0);
	ck_assert(!http_unavailable(&out, CLOSE_BUSY, 1, &plain));
	buf_fini(&out);
}
END_TEST

START_TEST(reads_accept)
{
	static const struct {
		const char *accept;
		bool stream, json;
		const char *what;
	} rows[] = {
		{ NULL, true, false, "no header" },
		{ "", true, false, "an empty header" },
		{ "text/event-stream", true, false,
		    "what EventSource sends" },
		{ "Text/Event-Stream", true, false, "another case" },
		{ "*/*", true, false, "what curl sends" },
		{ "text/*", true, false, "any text" },
		{ "application/json, text/event-stream;q=0.5", true, false,
		    "one of several" },
		{ "text/event-stream, application/json", true, false,
		    "whoever names both gets a stream" },
		{ "text/html,application/xhtml+xml,*/*;q=0.8", true, false,
		    "what a browser sends for a page" },
		{ "application/json", false, true, "a poll" },
		{ "Application/JSON;q=0.9", false, true,
		    "a poll in another case" },
		{ "application/json, */*", true, true,
		    "anything else is for want of JSON" },
		{ "application/json, text/plain, */*", true, true,
		    "what axios sends" },
		{ "text/html", false, false, "another text" },
		{ "application/*", false, false, "another family" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct slice accept = slice_of(rows[i].accept);

		ROW(http_accepts_stream(accept) == rows[i].stream,
		    rows[i].what);
		ROW(http_wants_json(accept) == rows[i].json, rows[i].what);
	}
}
END_TEST

UNIT_MAIN("http", heads_a_stream, heads_a_poll, refuses, answers_options,
    puts_off_with_a_stream, puts_off_with_a_status, asks_for_a_login,
    every_answer_says_who_may_read_it, answers_a_preflight,
    says_which_methods_there_are,
    messages_are_json, publications, says_when_there_is_no_room, reads_accept)
