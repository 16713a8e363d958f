/* The service manager's two protocols: sockets that it hands over at the
 * start, and being told how we are.  Sources: sd_listen_fds(3), sd_notify(3),
 * which both allow doing it without their library; it would map five more
 * libraries into every worker. */
#ifndef SSE_POOL_NOTIFY_H
#define SSE_POOL_NOTIFY_H

#include "core/config.h"

/* Send a state, such as "READY=1".  Does nothing without NOTIFY_SOCKET. */
void notify_send(const char *state);

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
