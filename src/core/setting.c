#include "core/setting.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "core/inifile.h"
#include "core/limits.h"
#include "core/redisurl.h"

const struct setting_table *
setting_table_of(struct slice kind)
{
	size_t i;

	for (i = 0; i < setting_tables_n; i++) {
		if (slice_equals(kind, setting_tables[i].section))
			return &setting_tables[i];
	}
	return NULL;
}

static void *
field_of(const struct setting *row, void *section)
{
	return (char *)section + row->offset;
}

static const void *
const_field_of(const struct setting *row, const void *section)
{
	return (const char *)section + row->offset;
}

static char *
copy_text(struct slice value, struct fault_note *note)
{
	char *text = malloc(value.n + 1);

	if (text == NULL) {
		(void)fault_set(note, FAULT_NOMEM, "out of memory");
		return NULL;
	}
	if (value.n > 0)
		memcpy(text, value.p, value.n);
	text[value.n] = '\0';
	return text;
}

static enum fault
set_text(const struct setting *row, void *section, struct slice value,
    struct fault_note *note)
{
	char **field = field_of(row, section);
	char *text = copy_text(value, note);

	if (text == NULL)
		return FAULT_NOMEM;
	free(*field);
	*field = text;
	return FAULT_NONE;
}

/* A relative path counts from the folder of the file it stands in. */
static enum fault
set_path(const struct setting *row, void *section, struct slice value,
    struct config_place place, struct fault_note *note)
{
	char **field = field_of(row, section);
	const char *slash = place.file == NULL ? NULL :
	    strrchr(place.file, '/');
	char *path;

	if (slash == NULL || value.p[0] == '/')
		return set_text(row, section, value, note);
	if (asprintf(&path, "%.*s%.*s", (int)(slash + 1 - place.file),
	    place.file, (int)value.n, value.p) < 0)
		return fault_set(note, FAULT_NOMEM, "out of memory");
	free(*field);
	*field = path;
	return FAULT_NONE;
}

static enum fault
set_duration(const struct setting *row, void *section, struct slice value,
    struct fault_note *note)
{
	int64_t *field = field_of(row, section), ms;

	if (!number_duration_ms(value, &ms))
		return fault_set(note, FAULT_CONFIG,
		    "'%.*s' is no time: a number and ms, s, m, h or d",
		    (int)value.n, value.p);
	if (ms < row->least || ms > row->most)
		return fault_set(note, FAULT_CONFIG,
		    "'%.*s' is not between %" PRId64 "ms and %" PRId64 "ms",
		    (int)value.n, value.p, row->least, row->most);
	*field = ms;
	return FAULT_NONE;
}

static enum fault
set_count(const struct setting *row, void *section, struct slice value,
    struct fault_note *note)
{
	int64_t *field = field_of(row, section);
	uint64_t number;

	if (!number_u64(value, &number) || number > INT64_MAX ||
	    (int64_t)number < row->least || (int64_t)number > row->most)
		return fault_set(note, FAULT_CONFIG, "'%.*s' is no whole "
		    "number from %" PRId64 " to %" PRId64, (int)value.n,
		    value.p, row->least, row->most);
	*field = (int64_t)number;
	return FAULT_NONE;
}

/* Octal digits, with or without a leading 0. */
static enum fault
set_mode(const struct setting *row, void *section, struct slice value,
    struct fault_note *note)
{
	int64_t *field = field_of(row, section), mode = 0;
	size_t i;

	for (i = 0; i < value.n && value.p[i] >= '0' && value.p[i] <= '7' &&
	    mode <= row->most; i++)
		mode = mode * 8 + (value.p[i] - '0');
	if (i < value.n || mode > row->most)
		return fault_set(note, FAULT_CONFIG,
		    "'%.*s' is no mode such as 0660", (int)value.n, value.p);
	*field = mode;
	return FAULT_NONE;
}

static enum fault
set_choice(const struct setting *row, void *section, struct slice value,
    struct fault_note *note)
{
	int *field = field_of(row, section), i;
	char all[120] = "";

	for (i = 0; row->choices[i] != NULL; i++) {
		if (slice_equals(value, row->choices[i])) {
			*field = i;
			return FAULT_NONE;
		}
		if (i > 0)
			(void)strncat(all, ", ", sizeof(all) - strlen(all) - 1);
		(void)strncat(all, row->choices[i],
		    sizeof(all) - strlen(all) - 1);
	}
	return fault_set(note, FAULT_CONFIG, "'%.*s' is none of: %s",
	    (int)value.n, value.p, all);
}

static enum fault
set_list(const struct setting *row, void *section, struct slice value,
    struct config_place place, struct fault_note *note)
{
	struct config_list *list = field_of(row, section);
	char *text;

	if (list->n == CONFIG_LIST_MAX)
		return fault_set(note, FAULT_CONFIG,
		    "there are more than %d of it", CONFIG_LIST_MAX);
	text = copy_text(value, note);
	if (text == NULL)
		return FAULT_NOMEM;
	list->text[list->n] = text;
	list->place[list->n] = place;
	list->n++;
	return FAULT_NONE;
}

enum fault
setting_set(const struct setting *row, void *section, struct slice value,
    struct config_place place, struct fault_note *note)
{
	switch (row->type) {
	case SETTING_TEXT:
	case SETTING_URL:
		return set_text(row, section, value, note);
	case SETTING_PATH:
		return set_path(row, section, value, place, note);
	case SETTING_DURATION:
		return set_duration(row, section, value, note);
	case SETTING_COUNT:
		return set_count(row, section, value, note);
	case SETTING_MODE:
		return set_mode(row, section, value, note);
	case SETTING_CHOICE:
		return set_choice(row, section, value, note);
	case SETTING_LIST:
		return set_list(row, section, value, place, note);
	}
	return FAULT_CONFIG;
}

/* "key = value", or without the blanks where they would make it read as
 * something else: a comment, or too long a line. */
static bool
dump_text(const char *key, const char *value, struct buf *out)
{
	bool tight = value[0] == ';' ||
	    strlen(key) + 3 + strlen(value) > INIFILE_LINE_BYTES;

	return buf_addf(out, tight ? "%s=%s\n" : "%s = %s\n", key, value);
}

static bool
dump_url(const char *key, const char *value, struct buf *out)
{
	struct buf masked;
	bool done;

	buf_init(&masked, LIMIT_CONFIG_BYTES);
	done = redisurl_mask(slice_of(value), &masked) &&
	    buf_text(&masked) != NULL &&
	    dump_text(key, buf_text(&masked), out);
	buf_fini(&masked);
	return done;
}

static bool
dump_duration(const char *key, int64_t ms, struct buf *out)
{
	if (ms % 1000 == 0)
		return buf_addf(out, "%s = %" PRId64 "s\n", key, ms / 1000);
	return buf_addf(out, "%s = %" PRId64 "ms\n", key, ms);
}

static bool
dump_list(const char *key, const struct config_list *list, struct buf *out)
{
	size_t i;

	for (i = 0; i < list->n; i++) {
		if (!dump_text(key, list->text[i], out))
			return false;
	}
	return true;
}

bool
setting_dump(const struct setting *row, const void *section, struct buf *out)
{
	const void *field = const_field_of(row, section);
	const char *text;

	switch (row->type) {
	case SETTING_TEXT:
	case SETTING_PATH:
		text = *(char *const *)field;
		return text == NULL || dump_text(row->key, text, out);
	case SETTING_URL:
		text = *(char *const *)field;
		return text == NULL || dump_url(row->key, text, out);
	case SETTING_DURATION:
		return dump_duration(row->key, *(const int64_t *)field, out);
	case SETTING_COUNT:
		return buf_addf(out, "%s = %" PRId64 "\n", row->key,
		    *(const int64_t *)field);
	case SETTING_MODE:
		return buf_addf(out, "%s = %04" PRIo64 "\n", row->key,
		    *(const int64_t *)field);
	case SETTING_CHOICE:
		return buf_addf(out, "%s = %s\n", row->key,
		    row->choices[*(const int *)field]);
	case SETTING_LIST:
		return dump_list(row->key, field, out);
	}
	return false;
}

void
setting_free(const struct setting *row, void *section)
{
	struct config_list *list;
	char **text;

	switch (row->type) {
	case SETTING_TEXT:
	case SETTING_PATH:
	case SETTING_URL:
		text = field_of(row, section);
		free(*text);
		*text = NULL;
		return;
	case SETTING_LIST:
		for (list = field_of(row, section); list->n > 0; list->n--)
			free(list->text[list->n - 1]);
		return;
	case SETTING_DURATION:
	case SETTING_COUNT:
	case SETTING_MODE:
	case SETTING_CHOICE:
		return;
	}
}
