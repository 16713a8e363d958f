#include "base/fault.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum fault
fault_set(struct fault_note *note, enum fault fault, const char *format, ...)
{
	va_list ap;

	if (note != NULL) {
		va_start(ap, format);
		(void)vsnprintf(note->text, sizeof(note->text), format, ap);
		va_end(ap);
	}
	return fault;
}

enum fault
fault_errno(struct fault_note *note, const char *what)
{
	return fault_set(note, FAULT_SYSTEM, "%s: %s", what, strerror(errno));
}

const char *
fault_name(enum fault fault)
{
	switch (fault) {
	case FAULT_NONE:
		return "none";
	case FAULT_INPUT:
		return "input";
	case FAULT_DENIED:
		return "denied";
	case FAULT_LIMIT:
		return "limit";
	case FAULT_CONFIG:
		return "config";
	case FAULT_BACKEND:
		return "backend";
	case FAULT_PROTOCOL:
		return "protocol";
	case FAULT_TIMEOUT:
		return "timeout";
	case FAULT_HANGUP:
		return "hangup";
	case FAULT_STOP:
		return "stop";
	case FAULT_NOMEM:
		return "nomem";
	case FAULT_SYSTEM:
		return "system";
	}
	return "unknown";
}
