/* What of a configuration takes the system to know. */
#ifndef SSE_POOL_VET_H
#define SSE_POOL_VET_H

#include <stdbool.h>

#include "base/fault.h"
#include "core/config.h"

/* Check users and groups, and if this process is to keep pools whether it
 * may.  Errors are appended as config_load does. */
enum fault vet_config(struct config *config, bool to_serve,
    struct buf *errors) FAULT_CHECK;

/* In the trial of a reload: could this program listen where the one that
 * tries it does not, and write its log and its pid file?  Takes the
 * handover. */
enum fault vet_start(struct config *config, struct buf *errors)
    FAULT_CHECK;

#endif
