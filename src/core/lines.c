#include "core/lines.h"

#include <string.h>

void
lines_init(struct lines *l, size_t line_max, size_t piece_max)
{
	memset(l, 0, sizeof(*l));
	l->line_max = line_max;
	/* What is left of one piece: a line, and the CR of its end. */
	buf_init(&l->text, line_max + 1 + piece_max);
}

void
lines_fini(struct lines *l)
{
	buf_fini(&l->text);
}

enum fault
lines_add(struct lines *l, struct slice piece, struct fault_note *note)
{
	if (piece.n == 0) {
		l->ended = true;
		return FAULT_NONE;
	}
	if (l->taken > 0) {
		memmove(l->text.p, l->text.p + l->taken,
		    l->text.n - l->taken);
		buf_cut(&l->text, l->text.n - l->taken);
		l->searched -= l->taken;
		l->taken = 0;
	}
	return buf_add_slice(&l->text, piece) ? FAULT_NONE :
	    fault_set(note, FAULT_NOMEM, "out of memory");
}

enum fault
lines_next(struct lines *l, struct slice *line_out, bool *found_out,
    struct fault_note *note)
{
	struct slice text = buf_view(&l->text);
	struct slice fresh = slice_after(text, l->searched);
	struct slice line = slice_after(text, l->taken);
	size_t end = slice_find(fresh, '\n');
	bool whole = end < fresh.n || (l->ended && line.n > 0);

	*found_out = false;
	l->searched += end;
	line.n = l->searched - l->taken;
	/* Half of a CRLF, or of none: a lone CR breaks lines, too. */
	if (line.n > 0 && line.p[line.n - 1] == '\r')
		line.n--;
	if (line.n > l->line_max) {
		l->number++;
		return fault_set(note, FAULT_LIMIT,
		    "it is longer than %zu bytes", l->line_max);
	}
	if (!whole)
		return FAULT_NONE;
	if (end < fresh.n)
		l->searched++;
	l->taken = l->searched;
	l->number++;
	*line_out = line;
	*found_out = true;
	return FAULT_NONE;
}
