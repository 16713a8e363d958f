/* One line of log, as logfmt or as JSON.
 *
 * Fields are added in order and the line is rendered once.  What comes from
 * outside may hold any byte: all but printable ASCII is written as \xHH, so
 * a line stays a line and a JSON document stays one. */
#ifndef SSE_CORE_LOGLINE_H
#define SSE_CORE_LOGLINE_H

#include <stdint.h>

#include "base/buf.h"
#include "base/slice.h"

#define LOGLINE_FIELDS_MAX 24
#define LOGLINE_VALUE_BYTES 300	/* longer values are cut */

enum log_format {
	LOG_LOGFMT,
	LOG_JSON
};

enum log_level {
	LOG_ERROR,	/* an administrator has to act */
	LOG_WARN,	/* something did not work; we coped */
	LOG_INFO,	/* a stream opened, closed or was refused */
	LOG_DEBUG
};

struct logline {
	struct {
		const char *key;
		struct slice text;	/* p is NULL for a number */
		int64_t number;
	} field[LOGLINE_FIELDS_MAX];
	size_t n;
};

/* Start a line; event says what happened, in one word. */
void logline_begin(struct logline *line, const char *event);

/* Add a field.  key and text are borrowed until the line is rendered; an
 * empty text adds nothing. */
void logline_text(struct logline *line, const char *key, struct slice text);
void logline_number(struct logline *line, const char *key, int64_t number);

/* Append the line with its time (ms since the epoch, printed in UTC) and its
 * end of line to out. */
bool logline_render(const struct logline *line, enum log_format format,
    enum log_level level, int64_t unix_ms, struct buf *out) FAULT_CHECK;

#endif
