/* What the keys of [session] say together. */
#ifndef SSE_CORE_SESSIONCHECK_H
#define SSE_CORE_SESSIONCHECK_H

#include "core/check.h"

/* Report what is wrong; fill in what sites of the format use, and read the
 * files with secrets.  After [redis] was checked. */
void sessioncheck(struct config_report *r);

#endif
