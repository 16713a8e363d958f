#include "core/jsonput.h"

#include <string.h>

#include "base/utf8.h"

/* Bytes in front of the next that cannot stand as it is. */
static size_t
plain_run(struct slice text)
{
	size_t n = 0, step;

	while (n < text.n && (unsigned char)text.p[n] >= 0x20 &&
	    text.p[n] != '"' && text.p[n] != '\\') {
		step = utf8_first(slice_after(text, n));
		if (step == 0)
			break;
		n += step;
	}
	return n;
}

static bool
add_escaped(struct buf *out, unsigned char c)
{
	static const char escaped[] = "bfnrt", meant[] = "\b\f\n\r\t";
	const char *hit = c == 0 ? NULL : strchr(meant, c);

	if (c >= 0x80)
		return buf_add_text(out, "\xef\xbf\xbd");
	if (c == '"' || c == '\\')
		return buf_addf(out, "\\%c", c);
	if (hit != NULL)
		return buf_addf(out, "\\%c", escaped[hit - meant]);
	return buf_addf(out, "\\u%04x", c);
}

bool
jsonput_string(struct buf *out, struct slice text)
{
	size_t before = out->n, n;
	bool done = buf_add_text(out, "\"");

	while (done && text.n > 0) {
		n = plain_run(text);
		done = buf_add(out, text.p, n);
		text = slice_after(text, n);
		if (done && text.n > 0) {
			done = add_escaped(out, (unsigned char)text.p[0]);
			text = slice_after(text, 1);
		}
	}
	done = done && buf_add_text(out, "\"");
	if (!done)
		buf_cut(out, before);
	return done;
}
