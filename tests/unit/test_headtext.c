#include "core/headtext.h"

#include <stdio.h>
#include <string.h>

#include "unit.h"

START_TEST(reads)
{
	static const struct {
		const char *text;
		const char *variable[6];	/* NULL-ended */
		const char *what;
	} rows[] = {
		{ "GET /a?b=c HTTP/1.1\r\nHost: x\r\nCookie: a=b; c=d\r\n\r\n",
		    { "REQUEST_METHOD=GET", "REQUEST_URI=/a?b=c",
		    "HTTP_HOST=x", "HTTP_COOKIE=a=b; c=d" },
		    "a head as it is sent" },
		{ "GET /a", { "REQUEST_METHOD=GET", "REQUEST_URI=/a" },
		    "a line without version and line end" },
		{ "\n\nGET /a\nLast-Event-ID:  7-0 \n",
		    { "REQUEST_METHOD=GET", "REQUEST_URI=/a",
		    "HTTP_LAST_EVENT_ID=7-0" },
		    "blank lines and blanks around a value" },
		{ "GET /a\nSSE_USER=alice: x\nx-b=1\n",
		    { "REQUEST_METHOD=GET", "REQUEST_URI=/a",
		    "SSE_USER=alice: x", "X_B=1" },
		    "variables as they are passed" },
		{ "*   Trying 127.0.0.1\n> GET /a HTTP/1.1\r\n> Host: x\r\n"
		    "> \r\n< HTTP/1.1 401\r\n",
		    { "REQUEST_METHOD=GET", "REQUEST_URI=/a",
		    "HTTP_HOST=x" }, "what curl -v prints" },
		{ "GET /a\ncookie: a=b\nHost: x\ncookie: c=d\n",
		    { "REQUEST_METHOD=GET", "REQUEST_URI=/a", "HTTP_HOST=x",
		    "HTTP_COOKIE=a=b; c=d" }, "cookies in several lines" },
		{ "GET /a\nX: 1\nX: 2\n", { "REQUEST_METHOD=GET",
		    "REQUEST_URI=/a", "HTTP_X=1", "HTTP_X=2" },
		    "a repeated header stays repeated" },
	};
	struct headtext head;
	struct fault_note note;
	size_t i, k;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		ROW(headtext_read(slice_of(rows[i].text), &head, &note) ==
		    FAULT_NONE, rows[i].what);
		for (k = 0; rows[i].variable[k] != NULL; k++)
			ROW(k < head.n && strcmp(head.variable[k],
			    rows[i].variable[k]) == 0, rows[i].what);
		ROW(head.n == k && head.variable[k] == NULL, rows[i].what);
		headtext_fini(&head);
	}
}
END_TEST

START_TEST(refuses)
{
	static const struct {
		const char *text, *reason, *what;
	} rows[] = {
		{ "", "there is no request on standard input", "nothing" },
		{ " \r\n\n", "there is no request on standard input",
		    "blank lines" },
		{ "Cookie: a=b\n", "the first line must be a request's, such "
		    "as GET /events HTTP/1.1", "headers alone" },
		{ "hello world\n", "the first line must be a request's, such "
		    "as GET /events HTTP/1.1", "a target that is no path" },
		{ "GET /a b\n", "the first line must be a request's, such as "
		    "GET /events HTTP/1.1", "a version that is none" },
		{ "G\"T /a\n", "the first line must be a request's, such as "
		    "GET /events HTTP/1.1", "a method that is none" },
		{ "GET\n", "the first line must be a request's, such as "
		    "GET /events HTTP/1.1", "no target" },
		{ "GET /a\nwhat is this\n", "'what is this' is no header and "
		    "no variable", "a line of neither kind" },
		{ "GET /a\n: x\n", "': x' is no header and no variable",
		    "no name" },
		{ "GET /a\na b: x\n", "'a b: x' is no header and no variable",
		    "a blank in a name" },
	};
	struct headtext head;
	struct fault_note note;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		ROW(headtext_read(slice_of(rows[i].text), &head, &note) ==
		    FAULT_INPUT, rows[i].what);
		ROW(strcmp(note.text, rows[i].reason) == 0, note.text);
		headtext_fini(&head);
	}
}
END_TEST

START_TEST(has_caps)
{
	static char text[HEADTEXT_BYTES + 2];
	struct slice all = { text, HEADTEXT_BYTES };
	struct fault_note note;
	struct headtext head;
	size_t n;

	memset(text, 'x', sizeof(text));
	memcpy(text, "GET /", 5);
	ck_assert_int_eq(headtext_read(all, &head, &note), FAULT_NONE);
	ck_assert_uint_eq(strlen(head.variable[1]),
	    strlen("REQUEST_URI=") + HEADTEXT_BYTES - 4);
	headtext_fini(&head);
	all.n++;
	ck_assert_int_eq(headtext_read(all, &head, &note), FAULT_LIMIT);
	headtext_fini(&head);
	n = (size_t)sprintf(text, "GET /\n");
	while (n < 2000)
		n += (size_t)sprintf(text + n, "a:b\n");
	all.n = n;
	ck_assert_int_eq(headtext_read(all, &head, &note), FAULT_LIMIT);
	headtext_fini(&head);
	all.n = 6 + 4 * (HEADTEXT_LINES_MAX - 2);
	ck_assert_int_eq(headtext_read(all, &head, &note), FAULT_NONE);
	ck_assert_uint_eq(head.n, HEADTEXT_LINES_MAX);
	headtext_fini(&head);
	all.n = 7;
	text[6] = '\0';
	ck_assert_int_eq(headtext_read(all, &head, &note), FAULT_INPUT);
	headtext_fini(&head);
}
END_TEST

UNIT_MAIN("headtext", reads, refuses, has_caps)
