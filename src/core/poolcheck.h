/* What one key of [global] and [pool NAME] alone cannot show. */
#ifndef SSE_CORE_POOLCHECK_H
#define SSE_CORE_POOLCHECK_H

#include "core/check.h"

/* Check the sections that are about processes and complete what is derived:
 * addresses, the numbers of spare workers. */
void poolcheck(struct config_report *r);

#endif
