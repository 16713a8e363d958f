/* Lines to syslog.  A door of its own, since syslog.h's names are also those
 * of our levels. */
#ifndef SSE_SERVE_SYSLINE_H
#define SSE_SERVE_SYSLINE_H

#include "base/slice.h"

/* Connect.  which counts from 1, as enum syslog_to does; program must outlive
 * the connection. */
void sysline_open(const char *program, int which);

/* level is an enum log_level. */
void sysline_write(int level, struct slice line);

#endif
