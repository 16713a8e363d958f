/* Telling the service manager how we are.  Source: sd_notify(3), which allows
 * doing it without its library. */
#ifndef SSE_SERVE_NOTIFY_H
#define SSE_SERVE_NOTIFY_H

/* Send a state, such as "READY=1".  Does nothing without NOTIFY_SOCKET. */
void notify_send(const char *state);

#endif
