/* The INI dialect: [section name], key = value, ';' and '#' comments.
 *
 * inih reads it, through a line reader of ours that gives what inih lacks:
 * the line of every key, every error of a file in one run, and a refusal
 * instead of a cut where inih's fixed buffers end. */
#ifndef SSE_CORE_INIFILE_H
#define SSE_CORE_INIFILE_H

#include "base/slice.h"

#define INIFILE_LINE_BYTES 198	/* inih's line buffer, less its end */
#define INIFILE_NAME_BYTES 49	/* of a key or section */

struct inifile_sink {
	void *ctx;
	/* name is empty for a header that was refused. */
	void (*section)(void *ctx, unsigned line, struct slice name);
	void (*key)(void *ctx, unsigned line, struct slice key,
	    struct slice value);
	void (*error)(void *ctx, unsigned line, const char *message);
};

/* Read text and tell the sink what is in it, in order.  Slices live during
 * the call they are passed to. */
void inifile_read(struct slice text, const struct inifile_sink *sink);

#endif
