/* The connection to NATS: a thread that makes it, makes it anew for ever,
 * subscribes to core subjects, and sends what acknowledges messages. */
#ifndef SSE_RECORD_NATSLINK_H
#define SSE_RECORD_NATSLINK_H

#include "record/natsbox.h"

/* The thread's function; arg is the box.  It ends when box->ending, once what
 * was to be acknowledged is sent or cannot be within a second. */
void *natslink_run(void *arg);

#endif
