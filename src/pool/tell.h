/* Log lines about a pool. */
#ifndef SSE_POOL_TELL_H
#define SSE_POOL_TELL_H

#include <sys/types.h>

#include "core/config.h"
#include "core/logline.h"

void tell(const struct pool_section *pool, enum log_level level,
    const char *event, const char *text);

/* How a worker ended; status is from waitpid(). */
void tell_ended(const struct pool_section *pool, enum log_level level,
    pid_t pid, int status);

#endif
