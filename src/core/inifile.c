#include "core/inifile.h"

#include <ini.h>
#include <stdio.h>
#include <string.h>

struct reader {
	const struct inifile_sink *sink;
	struct slice rest;
	unsigned line;
};

static bool
is_name(struct slice text, bool blank_allowed)
{
	size_t i;

	for (i = 0; i < text.n; i++) {
		char c = text.p[i];

		if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
		    (c >= 'a' && c <= 'z') || c == '_' || c == '-' ||
		    c == '.' || (blank_allowed && c == ' ')))
			return false;
	}
	return text.n > 0 && text.n <= INIFILE_NAME_BYTES;
}

/* Is this line one that inih will read as it is meant?  Sections are
 * reported from here, because inih is silent about empty ones. */
static const char *
check_line(struct reader *r, struct slice line)
{
	struct slice name = line, tail;

	if (line.n > INIFILE_LINE_BYTES)
		return "the line is too long: 198 bytes at most";
	if (memchr(line.p, '\0', line.n) != NULL)
		return "the line holds a NUL byte";
	if (line.p[0] == '[') {
		name = slice_after(line, 1);
		name.n = slice_find(name, ']');
		tail = slice_trim(slice_after(line, name.n + 2));
		if (name.n + 1 == line.n || !is_name(name, true) ||
		    (tail.n > 0 && tail.p[0] != ';')) {
			/* Its keys must not pass for the section's before. */
			r->sink->section(r->sink->ctx, r->line,
			    slice_of(NULL));
			return "a section is [name] or [kind name], of "
			    "letters, digits, '_', '-' and '.'";
		}
		r->sink->section(r->sink->ctx, r->line, name);
		return NULL;
	}
	name.n = slice_find(line, '=');
	if (name.n == line.n)
		return "neither a [section] nor 'key = value'";
	if (!is_name(slice_trim(name), false))
		return "a key is made of letters, digits, '_', '-' and '.'";
	return NULL;
}

/* inih's reader: give it the next line, or an empty one in place of a
 * comment or of a line that is refused. */
static char *
next_line(char *out, int room, void *ctx)
{
	struct reader *r = ctx;
	struct slice line;
	const char *error;

	if (!slice_split(&r->rest, '\n', &line))
		return NULL;
	r->line++;
	if (line.n > 0 && line.p[line.n - 1] == '\r')
		line.n--;
	if (r->line == 1 && slice_starts(line, "\xef\xbb\xbf"))
		line = slice_after(line, 3);
	line = slice_trim(line);
	if (line.n == 0 || line.p[0] == '#' || line.p[0] == ';')
		line.n = 0;
	if (line.n > 0) {
		error = check_line(r, line);
		if (error != NULL) {
			r->sink->error(r->sink->ctx, r->line, error);
			line.n = 0;
		}
	}
	(void)snprintf(out, (size_t)room, "%.*s\n", (int)line.n,
	    line.n == 0 ? "" : line.p);
	return out;
}

/* inih can be built to pass one argument more. */
static int
on_key(void *ctx, const char *section, const char *name, const char *value
#if INI_HANDLER_LINENO
    , int line
#endif
    )
{
	struct reader *r = ctx;

#if INI_HANDLER_LINENO
	(void)line;
#endif
	(void)section;
	r->sink->key(r->sink->ctx, r->line, slice_of(name), slice_of(value));
	return 1;
}

void
inifile_read(struct slice text, const struct inifile_sink *sink)
{
	struct reader r = { sink, text, 0 };

	/* Every line was checked before inih saw it, so its own error, the
	 * number of the first bad line, has nothing to add. */
	(void)ini_parse_stream(next_line, &r, on_key, &r);
}
