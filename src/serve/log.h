/* Where log lines go: standard error, a file, or syslog.  One write per line,
 * so that the lines of processes that share a file do not mix. */
#ifndef SSE_SERVE_LOG_H
#define SSE_SERVE_LOG_H

#include "base/fault.h"
#include "core/config.h"
#include "core/logline.h"

/* Open the log that the configuration names.  program is what syslog shows;
 * both must outlive the log. */
enum fault log_open(const struct log_section *log, const char *program,
    struct fault_note *note) FAULT_CHECK;

/* Open a file anew under its name, after it was moved away.  The old one
 * stays in use when that fails. */
enum fault log_reopen(struct fault_note *note) FAULT_CHECK;

/* Write a line when its level is wanted. */
void log_line(enum log_level level, const struct logline *line);

/* A line with a message and nothing else. */
void log_message(enum log_level level, const char *event, const char *text);

/* The end of a program that could not do its work: for the log, and, where
 * that is not standard error, for who just started it. */
void log_failure(const char *program, const struct fault_note *note);

#endif
