/* Lines out of input that comes in pieces of any size.
 *
 * A line ends with LF or CRLF; the last one may end with the input.  The
 * memory used is one line of the greatest length and one piece. */
#ifndef SSE_CORE_LINES_H
#define SSE_CORE_LINES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/fault.h"
#include "base/slice.h"

struct lines {
	struct buf text;
	size_t line_max;
	size_t taken;		/* bytes of text that were handed out */
	size_t searched;	/* bytes of text without a line's end */
	unsigned long number;	/* of the line handed out last, from 1 */
	bool ended;		/* no more input will come */
};

/* Lines of at most line_max bytes, without their ends; pieces of at most
 * piece_max. */
void lines_init(struct lines *l, size_t line_max, size_t piece_max);
void lines_fini(struct lines *l);

/* Take in a piece of input, once lines_next() has nothing left to hand out;
 * an empty piece is the end of the input.  FAULT_NOMEM. */
enum fault lines_add(struct lines *l, struct slice piece,
    struct fault_note *note) FAULT_CHECK;

/* Hand out the next line, valid until the next lines_add(); found_out is
 * false while there is no whole one.  FAULT_LIMIT for a line that is too
 * long, as soon as that shows; l->number is its number. */
enum fault lines_next(struct lines *l, struct slice *line_out,
    bool *found_out, struct fault_note *note) FAULT_CHECK;

#endif
