/* What one key of [recorder] and [record NAME] alone cannot show. */
#ifndef SSE_CORE_RECORDCHECK_H
#define SSE_CORE_RECORDCHECK_H

#include "core/check.h"

/* Check what sse-record is told, and complete what is derived: the `from`
 * lines of all sections, in one set. */
void recordcheck(struct config_report *r);

#endif
