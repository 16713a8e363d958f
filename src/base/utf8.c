#include "base/utf8.h"

size_t
utf8_first(struct slice text)
{
	/* What the second byte may be depends on the first. */
	unsigned char low = 0x80, high = 0xbf, c;
	size_t n, i;

	if (text.n == 0)
		return 0;
	c = (unsigned char)text.p[0];
	if (c < 0x80)
		return 1;
	if (c < 0xc2 || c > 0xf4)
		return 0;
	n = c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
	if (n > text.n)
		return 0;
	if (c == 0xe0)
		low = 0xa0;
	else if (c == 0xed)
		high = 0x9f;
	else if (c == 0xf0)
		low = 0x90;
	else if (c == 0xf4)
		high = 0x8f;
	for (i = 1; i < n; i++) {
		c = (unsigned char)text.p[i];
		if (c < low || c > high)
			return 0;
		low = 0x80;
		high = 0xbf;
	}
	return n;
}

bool
utf8_valid(struct slice text)
{
	size_t n;

	while (text.n > 0) {
		n = utf8_first(text);
		if (n == 0)
			return false;
		text = slice_after(text, n);
	}
	return true;
}
