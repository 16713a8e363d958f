#include "core/checker.h"

#include <string.h>

#include "core/setting.h"

#define PASSWORD_FILE_BYTES 4096

struct checker
checker_of(struct config_report *r, const char *section, struct section *at)
{
	struct checker c = { r, setting_table_of(slice_of(section)), at };

	return c;
}

void
checker_error(const struct checker *c, const char *key, const char *message)
{
	check_key_error(c->report, c->table, c->section, key, message);
}

static const struct config_place *
place_of(const struct checker *c, const char *key)
{
	return &c->section->key[setting_row_of(c->table, key)];
}

bool
checker_was_set(const struct checker *c, const char *key)
{
	return place_of(c, key)->file != NULL;
}

struct config_place
checker_place(const struct checker *c, const char *key)
{
	return checker_was_set(c, key) ? *place_of(c, key) :
	    c->section->place;
}

static bool
is_cookie_name(const char *name)
{
	const char *p;

	for (p = name; *p != '\0'; p++) {
		if (*p <= ' ' || *p > '~' || strchr("=;,\"", *p) != NULL)
			return false;
	}
	return *name != '\0';
}

void
checker_cookie(const struct checker *c, const char *name)
{
	if (name != NULL && !is_cookie_name(name))
		checker_error(c, "cookie", "this is no name of a cookie");
}

void
checker_path(const struct checker *c, const char *text, struct keypath *path)
{
	struct fault_note note;

	if (text != NULL && keypath_parse(slice_of(text), path, &note) !=
	    FAULT_NONE)
		checker_error(c, "user", note.text);
}

bool
checker_read(const struct checker *c, struct config_place place,
    const char *key, const char *path, enum config_trust trust, size_t most,
    struct buf *text)
{
	const struct config_source *source = c->report->source;
	struct fault_note note;

	buf_init(text, most);
	if (!buf_reserve(text, most)) {
		config_report(c->report, place, key, "out of memory");
		return false;
	}
	if (source->read(source->ctx, path, trust, text, &note) ==
	    FAULT_NONE)
		return true;
	buf_wipe(text);
	config_report(c->report, place, key, note.text);
	return false;
}

void
checker_password(const struct checker *c, const char *key, const char *path,
    char *out, size_t room)
{
	struct slice line;
	struct buf text;

	if (path == NULL || !checker_read(c, checker_place(c, key), key, path,
	    CONFIG_SECRET, PASSWORD_FILE_BYTES, &text))
		return;
	line = buf_view(&text);
	line.n = slice_find(line, '\n');
	if (line.n > 0 && line.p[line.n - 1] == '\r')
		line.n--;
	if (line.n == 0 || line.n >= room) {
		checker_error(c, key, "its first line must be the password");
	} else {
		memcpy(out, line.p, line.n);
		out[line.n] = '\0';
	}
	buf_wipe(&text);
}
