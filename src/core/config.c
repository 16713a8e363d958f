/* Three steps: read the files key by key, fill in defaults, then check what
 * one key alone cannot show.  Each goes on after an error, so that one run
 * reports them all. */
#include "core/config.h"

#include <stdlib.h>
#include <string.h>

#include "core/check.h"
#include "core/inifile.h"
#include "core/jwtkey.h"
#include "core/limits.h"
#include "core/nearest.h"
#include "core/setting.h"

struct loader {
	struct config_report *report;
	unsigned depth;				/* of includes */
	const char *file;
	const struct setting_table *table;	/* of the current section */
	struct section *section;		/* NULL: none, or a bad one */
	bool skip;				/* inside a bad section */
	struct config_place include;		/* the include being read */
};

void
config_report(struct config_report *r, struct config_place place,
    const char *key, const char *message)
{
	bool told;

	r->count++;
	if (r->count > LIMIT_CONFIG_ERRORS)
		return;
	told = place.line > 0 ?
	    buf_addf(r->errors, "%s:%u: ", place.file, place.line) :
	    buf_addf(r->errors, "%s: ", place.file);
	told = told && (key == NULL || buf_addf(r->errors, "%s: ", key)) &&
	    buf_addf(r->errors, "%s\n", message);
	(void)told;	/* a full buffer says enough already */
}

static void
report(struct loader *l, struct config_place place, const char *key,
    const char *message)
{
	config_report(l->report, place, key, message);
}

static struct config_place
place_of(const struct loader *l, unsigned line)
{
	struct config_place place = { l->file, line };

	return place;
}

/* ---- the sections of a kind ---- */

/* Takes const off, as strchr() does: whether it may be changed is the
 * caller's knowledge. */
static void *
inside(const struct config *config, const struct setting_table *table)
{
	return (char *)(uintptr_t)config + table->offset;
}

static struct section_list *
list_of(const struct config *config, const struct setting_table *table)
{
	return inside(config, table);
}

static size_t
count_of(const struct config *config, const struct setting_table *table)
{
	return table->named == 0 ? 1 : list_of(config, table)->n;
}

/* Section number i of a kind. */
static struct section *
section_of(const struct config *config, const struct setting_table *table,
    size_t i)
{
	return table->named == 0 ? inside(config, table) :
	    list_of(config, table)->section[i];
}

struct stream_section *
config_stream(const struct config *config, size_t i)
{
	return (struct stream_section *)config->streams.section[i];
}

struct pool_section *
config_pool(const struct config *config, size_t i)
{
	return (struct pool_section *)config->pools.section[i];
}

struct publish_section *
config_publish(const struct config *config, size_t i)
{
	return (struct publish_section *)config->publishes.section[i];
}

/* Call each for every section there is. */
static void
for_each_section(const struct config *config,
    void (*each)(void *arg, const struct setting_table *table,
    struct section *section), void *arg)
{
	size_t t, i;

	for (t = 0; t < setting_tables_n; t++) {
		const struct setting_table *table = &setting_tables[t];

		for (i = 0; i < count_of(config, table); i++)
			each(arg, table, section_of(config, table, i));
	}
}

/* ---- reading ---- */

/* Start a [kind NAME]; NULL, with the reason reported, when it cannot be. */
static struct section *
new_section(struct loader *l, struct config_place place, struct slice name)
{
	struct section_list *list = list_of(l->report->config, l->table);
	struct fault_note note;
	struct section *section;
	size_t i;

	for (i = 0; i < list->n; i++) {
		if (!slice_equals(name, list->section[i]->name))
			continue;
		(void)fault_set(&note, FAULT_CONFIG,
		    "there is a %s of that name already", l->table->section);
		report(l, place, NULL, note.text);
		return NULL;
	}
	if (list->n == CONFIG_SECTIONS_MAX) {
		(void)fault_set(&note, FAULT_CONFIG,
		    "there are more than %d %ss", CONFIG_SECTIONS_MAX,
		    l->table->section);
		report(l, place, NULL, note.text);
		return NULL;
	}
	section = calloc(1, l->table->named);
	if (section != NULL)
		section->name = strndup(name.p, name.n);
	if (section == NULL || section->name == NULL) {
		free(section);
		report(l, place, NULL, "out of memory");
		return NULL;
	}
	list->section[list->n++] = section;
	return section;
}

static void
unknown_section(struct loader *l, struct config_place place,
    struct slice kind)
{
	const char *names[CONFIG_KINDS_MAX];
	const char *near;
	struct fault_note note;
	size_t i;

	for (i = 0; i < setting_tables_n; i++)
		names[i] = setting_tables[i].section;
	near = nearest_name(kind, names, setting_tables_n);
	(void)fault_set(&note, FAULT_CONFIG, near == NULL ?
	    "there is no section [%.*s]" :
	    "there is no section [%.*s]; did you mean [%s]?", (int)kind.n,
	    kind.p, near);
	report(l, place, NULL, note.text);
}

static void
on_section(void *ctx, unsigned line, struct slice header)
{
	struct loader *l = ctx;
	struct slice kind = slice_trim(header), name;
	struct config_place place = place_of(l, line);
	struct fault_note note;

	name = slice_trim(slice_after(kind, slice_find(kind, ' ')));
	kind.n = slice_find(kind, ' ');
	l->section = NULL;
	l->skip = true;
	if (kind.n == 0)
		return;
	l->table = setting_table_of(kind);
	if (l->table == NULL) {
		unknown_section(l, place, kind);
		return;
	}
	if ((l->table->named > 0) != (name.n > 0) ||
	    slice_find(name, ' ') < name.n) {
		(void)fault_set(&note, FAULT_CONFIG,
		    "this section needs one name, as in %s",
		    l->table->example);
		report(l, place, NULL, l->table->named > 0 ? note.text :
		    "this section takes no name");
		return;
	}
	l->section = l->table->named > 0 ? new_section(l, place, name) :
	    section_of(l->report->config, l->table, 0);
	l->skip = l->section == NULL;
	if (l->section != NULL && l->section->place.file == NULL)
		l->section->place = place;
}

static void
unknown_key(struct loader *l, struct config_place place, struct slice key)
{
	const char *names[CONFIG_KEYS_MAX];
	const char *near;
	struct fault_note note;
	size_t i;

	for (i = 0; i < l->table->rows; i++)
		names[i] = l->table->row[i].key;
	near = nearest_name(key, names, l->table->rows);
	(void)fault_set(&note, FAULT_CONFIG, near == NULL ?
	    "[%s] has no key '%.*s'" :
	    "[%s] has no key '%.*s'; did you mean '%s'?",
	    l->table->section, (int)key.n, key.p, near);
	report(l, place, NULL, note.text);
}

static void
set_key(struct loader *l, struct config_place place, struct slice key,
    struct slice value)
{
	const struct setting *row;
	struct fault_note note;
	size_t i = 0;

	while (i < l->table->rows && !slice_equals(key, l->table->row[i].key))
		i++;
	if (i == l->table->rows) {
		unknown_key(l, place, key);
		return;
	}
	row = &l->table->row[i];
	if (l->section->key[i].file != NULL && !setting_repeats(row)) {
		(void)fault_set(&note, FAULT_CONFIG,
		    "it was set before, in %s:%u", l->section->key[i].file,
		    l->section->key[i].line);
		report(l, place, row->key, note.text);
		return;
	}
	l->section->key[i] = place;
	if (value.n == 0) {
		report(l, place, row->key, "the value is missing");
		return;
	}
	if (setting_set(row, l->section, value, place, &note) != FAULT_NONE)
		report(l, place, row->key, note.text);
}

static bool read_file(struct loader *l, const char *path);

static void
include_file(void *arg, const char *path)
{
	(void)read_file(arg, path);
}

/* An include stands for the text of its files: each starts outside of any
 * section, and the section it stands in goes on behind it. */
static void
include(struct loader *l, struct config_place place, struct slice value)
{
	const struct config_source *source = l->report->source;
	struct loader before = *l;
	struct fault_note note;
	char *pattern = strndup(value.p == NULL ? "" : value.p, value.n);

	if (pattern == NULL || value.n == 0) {
		report(l, place, "include", "the value is missing");
	} else if (l->depth == LIMIT_CONFIG_DEPTH) {
		report(l, place, "include", "files include each other");
	} else {
		l->depth++;
		l->include = place;
		if (source->expand(source->ctx, l->file, pattern,
		    include_file, l, &note) != FAULT_NONE)
			report(l, place, "include", note.text);
		*l = before;
	}
	free(pattern);
}

static void
on_key(void *ctx, unsigned line, struct slice key, struct slice value)
{
	struct loader *l = ctx;
	struct config_place place = place_of(l, line);

	if (slice_equals(key, "include"))
		include(l, place, value);
	else if (l->section != NULL)
		set_key(l, place, key, value);
	else if (!l->skip)
		report(l, place, NULL, "this key stands in no section");
}

static void
on_error(void *ctx, unsigned line, const char *message)
{
	struct loader *l = ctx;

	report(l, place_of(l, line), NULL, message);
}

/* False, and reported, when it cannot be read. */
static bool
read_file(struct loader *l, const char *path)
{
	const struct inifile_sink sink = { l, on_section, on_key, on_error };
	const struct config_source *source = l->report->source;
	struct config *config = l->report->config;
	struct fault_note note;
	struct buf text;
	bool done;

	if (config->n_files == sizeof(config->files) /
	    sizeof(config->files[0])) {
		report(l, l->include, "include", "there are too many files");
		return false;
	}
	buf_init(&text, LIMIT_CONFIG_BYTES);
	config->files[config->n_files] = strdup(path);
	if (config->files[config->n_files] == NULL) {
		report(l, l->include, NULL, "out of memory");
		return false;
	}
	l->file = config->files[config->n_files++];
	l->section = NULL;
	l->skip = false;
	done = source->read(source->ctx, path, CONFIG_ANY, &text, &note) ==
	    FAULT_NONE;
	if (done)
		inifile_read(buf_view(&text), &sink);
	else if (l->include.file != NULL)
		report(l, l->include, "include", note.text);
	else
		report(l, place_of(l, 0), NULL, note.text);
	buf_fini(&text);
	return done;
}

/* Fill in what was not said, and report what had to be. */
static void
complete(void *arg, const struct setting_table *table,
    struct section *section)
{
	struct loader *l = arg;
	struct config_place nowhere = { NULL, 0 };
	struct fault_note note;
	size_t i;

	if (section->place.file == NULL)
		section->place = place_of(l, 0);
	for (i = 0; i < table->rows; i++) {
		const struct setting *row = &table->row[i];

		if (section->key[i].file != NULL)
			continue;
		if (row->required) {
			(void)fault_set(&note, FAULT_CONFIG,
			    "[%s] needs '%s': %s", table->section, row->key,
			    row->help);
			report(l, section->place, NULL, note.text);
		} else if (row->fallback == NULL) {
			setting_absent(row, section);
		} else if (setting_set(row, section,
		    slice_of(row->fallback), nowhere, &note) != FAULT_NONE) {
			report(l, section->place, row->key, note.text);
		}
	}
}

static enum fault
load(struct config *config, const char *path,
    const struct config_source *source, struct buf *errors,
    void (*check)(struct config_report *r))
{
	struct config_report r = { config, source, errors, 0 };
	struct loader l = { .report = &r };

	memset(config, 0, sizeof(*config));
	if (!read_file(&l, path))
		return FAULT_CONFIG;	/* there is nothing to check */
	for_each_section(config, complete, &l);
	check(&r);
	return r.count == 0 ? FAULT_NONE : FAULT_CONFIG;
}

enum fault
config_load(struct config *config, const char *path,
    const struct config_source *source, struct buf *errors)
{
	return load(config, path, source, errors, check_config);
}

enum fault
config_load_redis(struct config *config, const char *path,
    const struct config_source *source, struct buf *errors)
{
	return load(config, path, source, errors, check_redis);
}

enum fault
config_load_recorder(struct config *config, const char *path,
    const struct config_source *source, struct buf *errors)
{
	return load(config, path, source, errors, check_recorder);
}

static void
free_section(void *arg, const struct setting_table *table,
    struct section *section)
{
	size_t i;

	(void)arg;
	for (i = 0; i < table->rows; i++)
		setting_free(&table->row[i], section);
	if (table->named > 0) {
		free(section->name);
		free(section);
	}
}

void
config_fini(struct config *config)
{
	size_t i;

	for_each_section(config, free_section, NULL);
	for (i = 0; i < config->session.terms.secrets; i++)
		secret_free(&config->session.terms.secret[i]);
	jwtkey_free(&config->jwt.terms.keys);
	for (i = 0; i < config->n_files; i++)
		free(config->files[i]);
	explicit_bzero(config, sizeof(*config));
}

struct dump {
	struct buf *out;
	bool done;
};

static void
dump_section(void *arg, const struct setting_table *table,
    struct section *section)
{
	struct dump *dump = arg;
	size_t i;

	dump->done = dump->done &&
	    (dump->out->n == 0 || buf_add_text(dump->out, "\n")) &&
	    (section->name == NULL ?
	    buf_addf(dump->out, "[%s]\n", table->section) :
	    buf_addf(dump->out, "[%s %s]\n", table->section, section->name));
	for (i = 0; dump->done && i < table->rows; i++)
		dump->done = setting_dump(&table->row[i], section, dump->out);
}

bool
config_dump(const struct config *config, struct buf *out)
{
	struct dump dump = { out, true };

	for_each_section(config, dump_section, &dump);
	return dump.done;
}
