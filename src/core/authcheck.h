/* What the sections about logins say together: [session], [jwt], [header],
 * and each stream's auth. */
#ifndef SSE_CORE_AUTHCHECK_H
#define SSE_CORE_AUTHCHECK_H

#include "core/check.h"

/* Report what is wrong; fill in what depends on more than one key, and read
 * the files with keys.  After [redis] was checked. */
void authcheck(struct config_report *r);

/* Is this kind of login one of a stream's? */
bool authcheck_has(const struct stream_section *stream, enum auth_kind kind);

#endif
