#include "serve/log.h"

#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <unistd.h>

#include "serve/clock.h"
#include "serve/sysline.h"

#define LINE_BYTES 8192
#define PIPE_BYTES 4096		/* that a pipe takes whole once it can be
				 * written to: Linux's PIPE_BUF */
#define FULL_WAIT_MS 50		/* for a pipe or a terminal to take a line */

static const struct log_section *settings;	/* NULL: the defaults */
static int log_fd = STDERR_FILENO;

static enum fault
open_file(const char *path, int *fd_out, struct fault_note *note)
{
	*fd_out = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC |
	    O_NOCTTY, 0640);
	return *fd_out < 0 ? fault_errno(note, path) : FAULT_NONE;
}

enum fault
log_open(const struct log_section *log, const char *program,
    struct fault_note *note)
{
	enum fault fault = FAULT_NONE;
	int fd;

	if (log->syslog != SYSLOG_NO)
		sysline_open(program, log->syslog);
	if (log->file != NULL) {
		fault = open_file(log->file, &fd, note);
		log_fd = fault == FAULT_NONE ? fd : STDERR_FILENO;
	}
	settings = log;
	return fault;
}

enum fault
log_reopen(struct fault_note *note)
{
	int fd;
	enum fault fault;

	if (settings == NULL || settings->file == NULL)
		return FAULT_NONE;
	fault = open_file(settings->file, &fd, note);
	if (fault != FAULT_NONE)
		return fault;
	if (log_fd != STDERR_FILENO)
		(void)close(log_fd);
	log_fd = fd;
	return FAULT_NONE;
}

/* A pipe that nobody reads must not stop a process that has streams to serve
 * or workers to signal: lines are lost then, and after the first without a
 * wait. */
static bool
can_write(void)
{
	static bool stuck;
	struct pollfd p = { log_fd, POLLOUT, 0 };

	stuck = poll(&p, 1, stuck ? 0 : FULL_WAIT_MS) == 0;
	return !stuck;
}

static void
write_out(enum log_level level, struct slice text)
{
	ssize_t written;

	if (settings != NULL && settings->syslog != SYSLOG_NO) {
		text.n--;	/* the end of line */
		sysline_write((int)level, text);
		return;
	}
	if (!can_write())
		return;
	if (text.n > PIPE_BYTES && log_fd == STDERR_FILENO) {
		written = write(log_fd, text.p, PIPE_BYTES - 1);
		text.p = "\n";
		text.n = 1;
	}
	written = write(log_fd, text.p, text.n);
	(void)written;	/* there is nowhere to say that it failed */
}

void
log_line(enum log_level level, const struct logline *line)
{
	const enum log_level most = settings == NULL ? LOG_INFO :
	    (enum log_level)settings->level;
	const enum log_format format = settings == NULL ? LOG_LOGFMT :
	    (enum log_format)settings->format;
	struct buf text;

	if (level > most)
		return;
	buf_init(&text, LINE_BYTES);
	if (logline_render(line, format, level, clock_unix_ms(), &text))
		write_out(level, buf_view(&text));
	buf_fini(&text);
}

void
log_message(enum log_level level, const char *event, const char *text)
{
	struct logline line;

	logline_begin(&line, event);
	logline_text(&line, "message", slice_of(text));
	log_line(level, &line);
}

void
log_failure(const char *program, const struct fault_note *note)
{
	log_message(LOG_ERROR, "end", note->text);
	if (settings != NULL && (settings->syslog != SYSLOG_NO ||
	    log_fd != STDERR_FILENO))
		(void)fprintf(stderr, "%s: %s\n", program, note->text);
}
