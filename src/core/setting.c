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

size_t
setting_row_of(const struct setting_table *table, const char *key)
{
	size_t i = 0;

	while (strcmp(table->row[i].key, key) != 0)
		i++;
	return i;
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
copy_text(struct slice value)
{
	char *text = malloc(value.n + 1);

	if (text == NULL)
		return NULL;
	if (value.n > 0)
		memcpy(text, value.p, value.n);
	text[value.n] = '\0';
	return text;
}

/* Replace a text by one that is owned; NULL stands for no memory. */
static enum fault
set_owned(const struct setting *row, void *section, char *text,
    struct fault_note *note)
{
	char **field = field_of(row, section);

	if (text == NULL)
		return fault_set(note, FAULT_NOMEM, "out of memory");
	free(*field);
	*field = text;
	return FAULT_NONE;
}

char *
setting_path(struct slice value, struct config_place place)
{
	const char *slash = place.file == NULL ? NULL :
	    strrchr(place.file, '/');
	char *path;

	if (slash == NULL || slice_starts(value, "/"))
		return copy_text(value);
	if (asprintf(&path, "%.*s%.*s", (int)(slash + 1 - place.file),
	    place.file, (int)value.n, value.p) < 0)
		return NULL;
	return path;
}

/* A limit as the manual writes it. */
static const char *
duration_text(int64_t ms, char room[32])
{
	static const struct {
		int64_t ms;
		const char *name;
	} units[] = { { 86400000, "d" }, { 3600000, "h" }, { 60000, "m" },
		{ 1000, "s" }, { 1, "ms" } };
	size_t i = 0;

	/* A minute is 60s there, and nothing is 0s. */
	while (ms == 60000 || ms == 0 ? units[i].ms != 1000 :
	    ms % units[i].ms != 0)
		i++;
	(void)snprintf(room, 32, "%" PRId64 "%s", ms / units[i].ms,
	    units[i].name);
	return room;
}

static enum fault
set_duration(const struct setting *row, void *section, struct slice value,
    struct fault_note *note)
{
	int64_t *field = field_of(row, section), ms;
	char least[32], most[32];

	if (!number_duration_ms(value, &ms))
		return fault_set(note, FAULT_CONFIG,
		    "'%.*s' is no time: a number and ms, s, m, h or d",
		    (int)value.n, value.p);
	if (ms < row->least || ms > row->most)
		return fault_set(note, FAULT_CONFIG,
		    "'%.*s' is not between %s and %s", (int)value.n, value.p,
		    duration_text(row->least, least),
		    duration_text(row->most, most));
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

/* Bytes as the manual writes them. */
static const char *
size_text(int64_t bytes, char room[32])
{
	static const char *const units[] = { "", "k", "m", "g" };
	size_t i = 0;

	while (i < 3 && bytes > 0 && bytes % 1024 == 0) {
		bytes /= 1024;
		i++;
	}
	(void)snprintf(room, 32, "%" PRId64 "%s", bytes, units[i]);
	return room;
}

static enum fault
set_size(const struct setting *row, void *section, struct slice value,
    struct fault_note *note)
{
	int64_t *field = field_of(row, section);
	char least[32], most[32];
	uint64_t bytes;

	if (!number_bytes(value, &bytes))
		return fault_set(note, FAULT_CONFIG,
		    "'%.*s' is no size: a number of bytes, or one and k, m "
		    "or g", (int)value.n, value.p);
	if (bytes > INT64_MAX || (int64_t)bytes < row->least ||
	    (int64_t)bytes > row->most)
		return fault_set(note, FAULT_CONFIG,
		    "'%.*s' is not between %s and %s", (int)value.n, value.p,
		    size_text(row->least, least), size_text(row->most, most));
	*field = (int64_t)bytes;
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

/* The number of a word, or -1 with all that it could have been. */
static int
find_choice(const struct setting *row, struct slice word,
    struct fault_note *note)
{
	char all[160] = "";
	int i;

	for (i = 0; row->choices[i] != NULL; i++) {
		if (slice_equals(word, row->choices[i]))
			return i;
		if (i > 0)
			(void)strncat(all, ", ", sizeof(all) - strlen(all) - 1);
		(void)strncat(all, row->choices[i],
		    sizeof(all) - strlen(all) - 1);
	}
	(void)fault_set(note, FAULT_CONFIG, "'%.*s' is none of: %s",
	    (int)word.n, word.p, all);
	return -1;
}

static enum fault
set_choice(const struct setting *row, void *section, struct slice value,
    struct fault_note *note)
{
	int *field = field_of(row, section);
	int choice = find_choice(row, value, note);

	if (choice < 0)
		return FAULT_CONFIG;
	*field = choice;
	return FAULT_NONE;
}

static enum fault
set_choices(const struct setting *row, void *section, struct slice value,
    struct fault_note *note)
{
	struct config_choices *field = field_of(row, section);
	struct config_choices found = { .n = 0 };
	struct slice word;
	size_t i;
	int choice;

	while (slice_split(&value, ',', &word)) {
		word = slice_trim(word);
		choice = find_choice(row, word, note);
		if (choice < 0)
			return FAULT_CONFIG;
		for (i = 0; i < found.n; i++) {
			if (found.choice[i] == choice)
				return fault_set(note, FAULT_CONFIG,
				    "'%.*s' is there twice", (int)word.n,
				    word.p);
		}
		found.choice[found.n++] = choice;
	}
	*field = found;
	return FAULT_NONE;
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
	text = row->type == SETTING_PATHS ? setting_path(value, place) :
	    copy_text(value);
	if (text == NULL)
		return fault_set(note, FAULT_NOMEM, "out of memory");
	list->text[list->n] = text;
	list->place[list->n] = place;
	list->n++;
	return FAULT_NONE;
}

/* php.ini and .env have quotes around values; here they would be taken for a
 * part of them. */
static bool
is_quoted(const struct setting *row, struct slice value)
{
	return (row->type == SETTING_TEXT || row->type == SETTING_PREFIX ||
	    row->type == SETTING_PATH || row->type == SETTING_PATHS ||
	    row->type == SETTING_URL) && value.n > 2 &&
	    (value.p[0] == '"' || value.p[0] == '\'') &&
	    value.p[value.n - 1] == value.p[0];
}

enum fault
setting_set(const struct setting *row, void *section, struct slice value,
    struct config_place place, struct fault_note *note)
{
	if (is_quoted(row, value))
		return fault_set(note, FAULT_CONFIG,
		    "a value stands without quotes");
	switch (row->type) {
	case SETTING_TEXT:
	case SETTING_URL:
		return set_owned(row, section, copy_text(value), note);
	case SETTING_PREFIX:
		if (slice_equals(value, "\"\""))
			value.n = 0;
		return set_owned(row, section, copy_text(value), note);
	case SETTING_PATH:
		return set_owned(row, section, setting_path(value, place),
		    note);
	case SETTING_DURATION:
		return set_duration(row, section, value, note);
	case SETTING_COUNT:
		return set_count(row, section, value, note);
	case SETTING_SIZE:
		return set_size(row, section, value, note);
	case SETTING_MODE:
		return set_mode(row, section, value, note);
	case SETTING_CHOICE:
		return set_choice(row, section, value, note);
	case SETTING_CHOICES:
		return set_choices(row, section, value, note);
	case SETTING_LIST:
	case SETTING_PATHS:
		return set_list(row, section, value, place, note);
	}
	return FAULT_CONFIG;
}

bool
setting_repeats(const struct setting *row)
{
	return row->type == SETTING_LIST || row->type == SETTING_PATHS;
}

void
setting_absent(const struct setting *row, void *section)
{
	int *field = field_of(row, section);

	if (row->type == SETTING_CHOICE)
		*field = -1;
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

static bool
dump_choices(const struct setting *row, const struct config_choices *field,
    struct buf *out)
{
	bool done = field->n == 0 || buf_addf(out, "%s = ", row->key);
	size_t i;

	for (i = 0; done && i < field->n; i++)
		done = buf_addf(out, "%s%s", row->choices[field->choice[i]],
		    i + 1 < field->n ? ", " : "\n");
	return done;
}

bool
setting_dump(const struct setting *row, const void *section, struct buf *out)
{
	const void *field = const_field_of(row, section);
	const char *text;
	char size[32];
	int choice;

	switch (row->type) {
	case SETTING_TEXT:
	case SETTING_PATH:
		text = *(char *const *)field;
		return text == NULL || dump_text(row->key, text, out);
	case SETTING_PREFIX:
		text = *(char *const *)field;
		return text == NULL || dump_text(row->key,
		    text[0] == '\0' ? "\"\"" : text, out);
	case SETTING_URL:
		text = *(char *const *)field;
		return text == NULL || dump_url(row->key, text, out);
	case SETTING_DURATION:
		return dump_duration(row->key, *(const int64_t *)field, out);
	case SETTING_COUNT:
		return buf_addf(out, "%s = %" PRId64 "\n", row->key,
		    *(const int64_t *)field);
	case SETTING_SIZE:
		return dump_text(row->key, size_text(*(const int64_t *)field,
		    size), out);
	case SETTING_MODE:
		return buf_addf(out, "%s = %04" PRIo64 "\n", row->key,
		    *(const int64_t *)field);
	case SETTING_CHOICE:
		choice = *(const int *)field;
		return choice < 0 || buf_addf(out, "%s = %s\n", row->key,
		    row->choices[choice]);
	case SETTING_CHOICES:
		return dump_choices(row, field, out);
	case SETTING_LIST:
	case SETTING_PATHS:
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
	case SETTING_PREFIX:
	case SETTING_PATH:
	case SETTING_URL:
		text = field_of(row, section);
		free(*text);
		*text = NULL;
		return;
	case SETTING_LIST:
	case SETTING_PATHS:
		for (list = field_of(row, section); list->n > 0; list->n--)
			free(list->text[list->n - 1]);
		return;
	case SETTING_DURATION:
	case SETTING_COUNT:
	case SETTING_SIZE:
	case SETTING_MODE:
	case SETTING_CHOICE:
	case SETTING_CHOICES:
		return;
	}
}
