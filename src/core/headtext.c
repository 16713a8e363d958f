#include "core/headtext.h"

#include <string.h>

/* Add NAME=value; the name is written as a variable's.  The buffer has room
 * for all there can be, so that it never moves. */
static enum fault
add(struct headtext *head, const char *before, struct slice name,
    struct slice value, struct fault_note *note)
{
	char *start = head->room.p + head->room.n;
	size_t i;

	if (head->n == HEADTEXT_LINES_MAX)
		return fault_set(note, FAULT_LIMIT,
		    "there are more than %d lines", HEADTEXT_LINES_MAX);
	if (!buf_add_text(&head->room, before) ||
	    !buf_add_slice(&head->room, name) ||
	    !buf_add_text(&head->room, "=") ||
	    !buf_add_slice(&head->room, value) ||
	    !buf_add(&head->room, "", 1))
		return fault_set(note, FAULT_LIMIT, "the request is longer "
		    "than %d bytes", HEADTEXT_BYTES);
	for (i = 0; start[i] != '='; i++) {
		if (start[i] == '-')
			start[i] = '_';
		else if (start[i] >= 'a' && start[i] <= 'z')
			start[i] = (char)(start[i] - 'a' + 'A');
	}
	head->variable[head->n++] = start;
	head->variable[head->n] = NULL;
	return FAULT_NONE;
}

static bool
is_name(struct slice name)
{
	size_t i;

	for (i = 0; i < name.n; i++) {
		char c = name.p[i];

		if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		    (c >= '0' && c <= '9') || c == '-' || c == '_'))
			return false;
	}
	return name.n > 0;
}

/* "GET /path HTTP/1.1"; the version may be missing. */
static enum fault
add_request_line(struct headtext *head, struct slice line,
    struct fault_note *note)
{
	struct slice rest = line, method, target, version;
	enum fault fault;

	(void)slice_word(&rest, &method);
	if (!is_name(method) || !slice_word(&rest, &target) ||
	    !slice_starts(target, "/") ||
	    (slice_word(&rest, &version) && !slice_starts(version, "HTTP/")))
		return fault_set(note, FAULT_INPUT, "the first line must be "
		    "a request's, such as GET /events HTTP/1.1");
	fault = add(head, "REQUEST_METHOD", slice_of(""), method, note);
	if (fault == FAULT_NONE)
		fault = add(head, "REQUEST_URI", slice_of(""), target, note);
	return fault;
}

/* HTTP/2 sends a line for each cookie, and web servers join them. */
static enum fault
add_cookie(struct headtext *head, struct slice value, struct fault_note *note)
{
	if ((head->cookies.n > 0 && !buf_add_text(&head->cookies, "; ")) ||
	    !buf_add_slice(&head->cookies, value))
		return fault_set(note, FAULT_LIMIT, "the request is longer "
		    "than %d bytes", HEADTEXT_BYTES);
	return FAULT_NONE;
}

/* "Name: value", or "NAME=value". */
static enum fault
add_line(struct headtext *head, struct slice line, struct fault_note *note)
{
	size_t colon = slice_find(line, ':'), equals = slice_find(line, '=');
	bool header = colon < equals;
	struct slice name = { line.p, header ? colon : equals };
	struct slice value = slice_after(line, name.n + 1);

	if (header && slice_equals_nocase(name, "cookie"))
		return add_cookie(head, slice_trim(value), note);
	if (name.n == line.n || !is_name(name))
		return fault_set(note, FAULT_INPUT, "'%.*s' is no header and "
		    "no variable", line.n > 60 ? 60 : (int)line.n, line.p);
	return header ? add(head, "HTTP_", name, slice_trim(value), note) :
	    add(head, "", name, value, note);
}

/* curl -v marks what it sends, and says much else. */
static bool
is_from_curl(struct slice text)
{
	struct slice line;

	while (slice_split(&text, '\n', &line)) {
		if (slice_starts(line, "> "))
			return true;
	}
	return false;
}

enum fault
headtext_read(struct slice text, struct headtext *head_out,
    struct fault_note *note)
{
	const size_t most = HEADTEXT_BYTES + 8 * HEADTEXT_LINES_MAX;
	bool curl = is_from_curl(text);
	enum fault fault = FAULT_NONE;
	struct slice line;

	head_out->n = 0;
	head_out->variable[0] = NULL;
	buf_init(&head_out->cookies, HEADTEXT_BYTES);
	buf_init(&head_out->room, most);
	if (!buf_reserve(&head_out->room, most))
		return fault_set(note, FAULT_NOMEM, "out of memory");
	if (text.n > HEADTEXT_BYTES)
		return fault_set(note, FAULT_LIMIT, "the request is longer "
		    "than %d bytes", HEADTEXT_BYTES);
	while (fault == FAULT_NONE && slice_split(&text, '\n', &line)) {
		if (curl && !slice_starts(line, "> "))
			continue;
		line = slice_after(line, curl ? 2 : 0);
		if (line.n > 0 && line.p[line.n - 1] == '\r')
			line.n--;
		if (slice_trim(line).n == 0)
			continue;
		if (memchr(line.p, '\0', line.n) != NULL)
			fault = fault_set(note, FAULT_INPUT,
			    "a line holds a NUL");
		else if (head_out->n == 0)
			fault = add_request_line(head_out, line, note);
		else
			fault = add_line(head_out, line, note);
	}
	if (fault == FAULT_NONE && head_out->cookies.n > 0)
		fault = add(head_out, "HTTP_COOKIE", slice_of(""),
		    buf_view(&head_out->cookies), note);
	if (fault == FAULT_NONE && head_out->n == 0)
		fault = fault_set(note, FAULT_INPUT, "there is no request on "
		    "standard input");
	return fault;
}

void
headtext_fini(struct headtext *head)
{
	buf_wipe(&head->cookies);
	buf_wipe(&head->room);
}
