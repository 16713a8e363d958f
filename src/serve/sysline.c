#include "serve/sysline.h"

#include <syslog.h>

void
sysline_open(const char *program, int which)
{
	static const int facilities[] = {
		LOG_DAEMON, LOG_DAEMON, LOG_USER, LOG_LOCAL0, LOG_LOCAL1,
		LOG_LOCAL2, LOG_LOCAL3, LOG_LOCAL4, LOG_LOCAL5, LOG_LOCAL6,
		LOG_LOCAL7
	};

	/* Not at the first line: a worker may not be able to connect. */
	openlog(program, LOG_PID | LOG_NDELAY, facilities[which]);
}

void
sysline_write(int level, struct slice line)
{
	static const int severities[] = {
		LOG_ERR, LOG_WARNING, LOG_INFO, LOG_DEBUG
	};

	syslog(severities[level], "%.*s", (int)line.n, line.p);
}
