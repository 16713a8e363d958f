#include "core/binlex.h"

bool
binlex_number(struct slice *in, unsigned bytes, uint64_t *n)
{
	uint64_t value = 0;

	if (in->n < bytes)
		return false;
	in->n -= bytes;
	for (; bytes > 0; bytes--)
		value = value << 8 | (unsigned char)*in->p++;
	*n = value;
	return true;
}

bool
binlex_bytes(struct slice *in, uint64_t n, struct slice *text)
{
	if (n > in->n)
		return false;
	text->p = in->p;
	text->n = (size_t)n;
	in->p += text->n;
	in->n -= text->n;
	return true;
}

bool
binlex_text(struct slice *in, unsigned bytes, struct slice *text)
{
	uint64_t n;

	return binlex_number(in, bytes, &n) && binlex_bytes(in, n, text);
}
