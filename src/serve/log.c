#include "serve/log.h"

#include <fcntl.h>
#include <unistd.h>

#include "serve/clock.h"

#define LINE_BYTES 8192

static int log_fd = STDERR_FILENO;
static enum log_format log_format = LOG_LOGFMT;
static enum log_level log_level = LOG_INFO;

enum fault
log_open(const struct log_section *log, struct fault_note *note)
{
	log_format = (enum log_format)log->format;
	log_level = (enum log_level)log->level;
	if (log->file == NULL)
		return FAULT_NONE;
	log_fd = open(log->file, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC |
	    O_NOCTTY, 0640);
	if (log_fd < 0) {
		log_fd = STDERR_FILENO;
		return fault_errno(note, log->file);
	}
	return FAULT_NONE;
}

void
log_line(enum log_level level, const struct logline *line)
{
	struct buf text;
	ssize_t written = 0;

	if (level > log_level)
		return;
	buf_init(&text, LINE_BYTES);
	if (logline_render(line, log_format, level, clock_unix_ms(), &text))
		written = write(log_fd, text.p, text.n);
	(void)written;	/* there is nowhere to say that it failed */
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
