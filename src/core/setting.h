/* The table of configuration keys: one row per key. */
#ifndef SSE_CORE_SETTING_H
#define SSE_CORE_SETTING_H

#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/fault.h"
#include "core/config.h"

enum setting_type {
	SETTING_TEXT,		/* char * */
	SETTING_PREFIX,		/* char *; "" is an empty one */
	SETTING_PATH,		/* char *; relative to the file it stands in */
	SETTING_URL,		/* char *; the dump masks its password */
	SETTING_DURATION,	/* int64_t, milliseconds */
	SETTING_COUNT,		/* int64_t */
	SETTING_SIZE,		/* int64_t, bytes */
	SETTING_MODE,		/* int64_t, written in octal */
	SETTING_CHOICE,		/* int, index into choices */
	SETTING_CHOICES,	/* struct config_choices, comma-separated */
	SETTING_LIST,		/* struct config_list; the key may repeat */
	SETTING_PATHS		/* the same, each as SETTING_PATH */
};

struct setting {
	const char *key;
	enum setting_type type;
	size_t offset;			/* in the section's struct */
	const char *fallback;		/* as it would be written; NULL: it
					 * may be absent, a choice is -1 then */
	bool required;
	int64_t least, most;		/* of a number */
	const char *const *choices;	/* NULL-ended */
	const char *help;		/* one line */
};

struct setting_table {
	const char *section;		/* "redis"; of a named one, its kind */
	size_t offset;			/* in struct config: the section, or
					 * the section_list of named ones */
	size_t named;			/* size of a named section, or 0 */
	const char *example;		/* of a named section's header */
	const struct setting *row;
	size_t rows;
};

extern const struct setting_table setting_tables[];
extern const size_t setting_tables_n;

/* The table of a kind of section, or NULL. */
const struct setting_table *setting_table_of(struct slice kind);

/* The number of a key's row; the table has the key. */
size_t setting_row_of(const struct setting_table *table, const char *key);

/* Set one value in the section's struct.  FAULT_CONFIG with the reason. */
enum fault setting_set(const struct setting *row, void *section,
    struct slice value, struct config_place place, struct fault_note *note)
    FAULT_CHECK;

/* May the key be said more than once? */
bool setting_repeats(const struct setting *row);

/* Make a value that was not said, and has no fallback, absent. */
void setting_absent(const struct setting *row, void *section);

/* Append "key = value" lines for a row, nothing for an absent value. */
bool setting_dump(const struct setting *row, const void *section,
    struct buf *out) FAULT_CHECK;

/* A path as it is meant: a relative one counts from the folder of the file
 * it stands in.  The caller frees it; NULL without memory. */
char *setting_path(struct slice value, struct config_place place);

/* Free what a row owns. */
void setting_free(const struct setting *row, void *section);

#endif
