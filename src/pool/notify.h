/* Sockets that the service manager hands over at the start.  Source:
 * sd_listen_fds(3), which allows doing it without its library; that would map
 * five more into every worker. */
#ifndef SSE_POOL_NOTIFY_H
#define SSE_POOL_NOTIFY_H

#include "core/config.h"
#include "serve/notify.h"	/* its other half */

/* How many sockets were handed over to this process, from descriptor 3 on. */
size_t notify_sockets(void);

/* The socket that was handed over for a pool: the one with the pool's name
 * (FileDescriptorName=), else the one that listens at its address; -1 when
 * there is none.  Each is given once. */
int notify_take_socket(const struct pool_section *pool);

/* Close the sockets that no pool took, and keep the variables from whoever
 * is started later. */
void notify_forget_sockets(void);

#endif
