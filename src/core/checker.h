/* One section, while what its keys say together is checked. */
#ifndef SSE_CORE_CHECKER_H
#define SSE_CORE_CHECKER_H

#include "core/check.h"
#include "core/keypath.h"

struct checker {
	struct config_report *report;
	const struct setting_table *table;
	struct section *section;
};

/* The checker of a section, such as "session". */
struct checker checker_of(struct config_report *r, const char *section,
    struct section *at);

/* Report an error about a key's value. */
void checker_error(const struct checker *c, const char *key,
    const char *message);

/* Did the configuration say this key? */
bool checker_was_set(const struct checker *c, const char *key);

/* Where it says the key; where the section starts if it does not. */
struct config_place checker_place(const struct checker *c, const char *key);

/* Report a value that is no cookie's name; NULL is none. */
void checker_cookie(const struct checker *c, const char *name);

/* Read the path in the key "user", or report what is wrong with it. */
void checker_path(const struct checker *c, const char *text,
    struct keypath *path);

/* Read a file with a key, of at most so many bytes, into a buffer that holds
 * all of them from the start, so that no copy is left behind when it grows.
 * The caller wipes text; false, and reported, when there is nothing to wipe. */
bool checker_read(const struct checker *c, struct config_place place,
    const char *key, const char *path, enum config_trust trust, size_t most,
    struct buf *text) FAULT_CHECK;

/* Copy the password, the first line of the file, to out; reports what is
 * wrong.  Without a path there is none, and nothing to do. */
void checker_password(const struct checker *c, const char *key,
    const char *path, char *out, size_t room);

#endif
