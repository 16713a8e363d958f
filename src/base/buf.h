/* A growable run of bytes that knows the most it may ever hold.
 *
 * An append that would pass the cap, or find no memory, changes nothing and
 * returns false: one path for both, so it is always tested. */
#ifndef SSE_BASE_BUF_H
#define SSE_BASE_BUF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"
#include "base/slice.h"

struct buf {
	char *p;	/* owned; NULL while nothing was appended */
	size_t n;
	size_t room;	/* bytes allocated */
	size_t cap;	/* n never passes it */
};

void buf_init(struct buf *b, size_t cap);

/* Free the memory; b may be used again as after buf_init. */
void buf_fini(struct buf *b);

/* The same, for what nobody else may find there. */
void buf_wipe(struct buf *b);

/* Empty it.  Memory is kept up to keep bytes and given back beyond. */
void buf_reset(struct buf *b, size_t keep);

/* Drop what is behind the first n bytes; n at most b->n. */
void buf_cut(struct buf *b, size_t n);

/* Make room for n more bytes, so that views stay valid until they are
 * used up. */
FAULT_CHECK bool buf_reserve(struct buf *b, size_t n);

FAULT_CHECK bool buf_add(struct buf *b, const void *p, size_t n);
FAULT_CHECK bool buf_add_slice(struct buf *b, struct slice s);
FAULT_CHECK bool buf_add_text(struct buf *b, const char *text);
FAULT_CHECK bool buf_add_u64(struct buf *b, uint64_t value);
FAULT_CHECK bool buf_addf(struct buf *b, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* View the content; valid until the next change of b. */
struct slice buf_view(const struct buf *b);

/* End the content with a NUL that is not counted, and return it as a C
 * string, valid until the next change; NULL when there is no memory. */
const char *buf_text(struct buf *b);

#endif
