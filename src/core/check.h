/* What one key of the configuration alone cannot show. */
#ifndef SSE_CORE_CHECK_H
#define SSE_CORE_CHECK_H

#include "base/buf.h"
#include "core/config.h"

struct setting_table;

/* The errors found so far, and what they are found in. */
struct config_report {
	struct config *config;
	const struct config_source *source;
	struct buf *errors;
	unsigned count;
};

/* Append "file:line: key: message"; without line when it is 0, without key
 * when it is NULL. */
void config_report(struct config_report *r, struct config_place place,
    const char *key, const char *message);

/* An error about a key's value, at the place where it was set; at the
 * section's when a default makes it.  The message names a section that is not
 * written at all. */
void check_key_error(struct config_report *r,
    const struct setting_table *table, const struct section *section,
    const char *key, const char *message);

/* Check everything that takes more than one key, and complete what is
 * derived: the Redis target, routes, rules. */
void check_config(struct config_report *r);

/* Of that, only where Redis is. */
void check_redis(struct config_report *r);

/* Of that, what the recorder needs. */
void check_recorder(struct config_report *r);

#endif
