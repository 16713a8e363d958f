#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BUF_FIRST_ROOM 256

void
buf_init(struct buf *b, size_t cap)
{
	b->p = NULL;
	b->n = 0;
	b->room = 0;
	b->cap = cap;
}

void
buf_fini(struct buf *b)
{
	free(b->p);
	buf_init(b, b->cap);
}

void
buf_wipe(struct buf *b)
{
	if (b->p != NULL)
		explicit_bzero(b->p, b->room);
	buf_fini(b);
}

void
buf_reset(struct buf *b, size_t keep)
{
	b->n = 0;
	if (b->room > keep)
		buf_fini(b);
}

void
buf_cut(struct buf *b, size_t n)
{
	if (n < b->n)
		b->n = n;
}

/* With one byte more, for the NUL of buf_text. */
bool
buf_reserve(struct buf *b, size_t n)
{
	size_t room = b->room == 0 ? BUF_FIRST_ROOM : b->room;
	char *p;

	if (n > b->cap || b->n > b->cap - n)
		return false;
	while (room < b->n + n + 1)
		room *= 2;
	if (room == b->room)
		return true;
	p = realloc(b->p, room);
	if (p == NULL)
		return false;
	b->p = p;
	b->room = room;
	return true;
}

bool
buf_add(struct buf *b, const void *p, size_t n)
{
	if (!buf_reserve(b, n))
		return false;
	if (n > 0)
		memcpy(b->p + b->n, p, n);
	b->n += n;
	return true;
}

bool
buf_add_slice(struct buf *b, struct slice s)
{
	return buf_add(b, s.p, s.n);
}

bool
buf_add_text(struct buf *b, const char *text)
{
	return buf_add(b, text, strlen(text));
}

bool
buf_add_u64(struct buf *b, uint64_t value)
{
	char digits[20];
	size_t at = sizeof(digits);

	do {
		digits[--at] = (char)('0' + value % 10);
		value /= 10;
	} while (value > 0);
	return buf_add(b, digits + at, sizeof(digits) - at);
}

bool
buf_addf(struct buf *b, const char *format, ...)
{
	va_list ap;
	int n;

	va_start(ap, format);
	n = vsnprintf(NULL, 0, format, ap);
	va_end(ap);
	if (n < 0 || !buf_reserve(b, (size_t)n))
		return false;
	va_start(ap, format);
	(void)vsnprintf(b->p + b->n, (size_t)n + 1, format, ap);
	va_end(ap);
	b->n += (size_t)n;
	return true;
}

struct slice
buf_view(const struct buf *b)
{
	struct slice s = { b->p, b->n };

	return s;
}

const char *
buf_text(struct buf *b)
{
	if (!buf_reserve(b, 0))
		return NULL;
	b->p[b->n] = '\0';
	return b->p;
}
