#include "core/logline.h"

#include <inttypes.h>
#include <json-c/json.h>
#include <stdio.h>
#include <time.h>

static const char *const level_names[] = {
	[LOG_ERROR] = "error", [LOG_WARN] = "warn", [LOG_INFO] = "info",
	[LOG_DEBUG] = "debug",
};

void
logline_begin(struct logline *line, const char *event)
{
	line->n = 0;
	logline_text(line, "event", slice_of(event));
}

void
logline_text(struct logline *line, const char *key, struct slice text)
{
	if (line->n == LOGLINE_FIELDS_MAX || text.n == 0)
		return;
	line->field[line->n].key = key;
	line->field[line->n].text = text;
	line->n++;
}

void
logline_number(struct logline *line, const char *key, int64_t number)
{
	if (line->n == LOGLINE_FIELDS_MAX)
		return;
	line->field[line->n].key = key;
	line->field[line->n].text = slice_of(NULL);
	line->field[line->n].number = number;
	line->n++;
}

/* 2026-11-21T06:00:00.123Z, RFC 3339. */
static void
print_time(int64_t unix_ms, char *out, size_t room)
{
	time_t seconds = (time_t)(unix_ms / 1000);
	char head[32];
	struct tm tm;

	if (gmtime_r(&seconds, &tm) == NULL ||
	    strftime(head, sizeof(head), "%Y-%m-%dT%H:%M:%S", &tm) == 0)
		head[0] = '\0';
	(void)snprintf(out, room, "%s.%03dZ", head, (int)(unix_ms % 1000));
}

/* Make text printable; quoted says that quotes and backslashes need a
 * backslash too. */
static bool
add_printable(struct buf *out, struct slice text, bool quoted)
{
	size_t i, most = text.n < LOGLINE_VALUE_BYTES ? text.n :
	    LOGLINE_VALUE_BYTES;

	for (i = 0; i < most; i++) {
		unsigned char c = (unsigned char)text.p[i];

		if (c < 0x20 || c > 0x7e) {
			if (!buf_addf(out, "\\x%02x", c))
				return false;
			continue;
		}
		if (quoted && (c == '"' || c == '\\') &&
		    !buf_add_text(out, "\\"))
			return false;
		if (!buf_add(out, &c, 1))
			return false;
	}
	return most == text.n || buf_add_text(out, "...");
}

static bool
needs_quotes(struct slice text)
{
	size_t i;

	for (i = 0; i < text.n; i++) {
		unsigned char c = (unsigned char)text.p[i];

		if (c <= ' ' || c > 0x7e || c == '"' || c == '=' || c == '\\')
			return true;
	}
	return false;
}

static bool
render_logfmt(const struct logline *line, const char *level,
    const char *time_text, struct buf *out)
{
	size_t i;
	bool done = buf_addf(out, "ts=%s level=%s", time_text, level);

	for (i = 0; i < line->n && done; i++) {
		struct slice text = line->field[i].text;
		const char *quote = needs_quotes(text) ? "\"" : "";

		done = buf_addf(out, " %s=", line->field[i].key);
		if (text.p == NULL)
			done = done && buf_addf(out, "%" PRId64,
			    line->field[i].number);
		else
			done = done && buf_add_text(out, quote) &&
			    add_printable(out, text, *quote != '\0') &&
			    buf_add_text(out, quote);
	}
	return done && buf_add_text(out, "\n");
}

static bool
add_json_text(struct json_object *root, const char *key, struct slice text)
{
	struct buf plain;
	bool done;

	buf_init(&plain, LOGLINE_VALUE_BYTES * 4 + 4);
	done = add_printable(&plain, text, false) && buf_text(&plain) != NULL;
	if (done)
		json_object_object_add(root, key,
		    json_object_new_string(buf_text(&plain)));
	buf_fini(&plain);
	return done;
}

static bool
render_json(const struct logline *line, const char *level,
    const char *time_text, struct buf *out)
{
	struct json_object *root = json_object_new_object();
	size_t i;
	bool done = root != NULL;

	if (!done)
		return false;
	json_object_object_add(root, "ts", json_object_new_string(time_text));
	json_object_object_add(root, "level", json_object_new_string(level));
	for (i = 0; i < line->n && done; i++) {
		if (line->field[i].text.p == NULL)
			json_object_object_add(root, line->field[i].key,
			    json_object_new_int64(line->field[i].number));
		else
			done = add_json_text(root, line->field[i].key,
			    line->field[i].text);
	}
	done = done && buf_add_text(out, json_object_to_json_string_ext(root,
	    JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE)) &&
	    buf_add_text(out, "\n");
	json_object_put(root);
	return done;
}

bool
logline_render(const struct logline *line, enum log_format format,
    enum log_level level, int64_t unix_ms, struct buf *out)
{
	char time_text[48];

	print_time(unix_ms, time_text, sizeof(time_text));
	switch (format) {
	case LOG_LOGFMT:
		return render_logfmt(line, level_names[level], time_text, out);
	case LOG_JSON:
		return render_json(line, level_names[level], time_text, out);
	}
	return false;
}
