/* A borrowed run of bytes.  Whoever hands one out says how long it lives.
 * The bytes may hold NUL and need not end with one. */
#ifndef SSE_BASE_SLICE_H
#define SSE_BASE_SLICE_H

#include <stdbool.h>
#include <stddef.h>

struct slice {
	const char *p;	/* may be NULL when n is 0 */
	size_t n;
};

/* View a C string; NULL gives the empty slice. */
struct slice slice_of(const char *text);

/* The same bytes? */
bool slice_same(struct slice a, struct slice b);
bool slice_equals(struct slice a, const char *text);
bool slice_starts(struct slice a, const char *prefix);

/* ASCII letters only, whatever the locale. */
bool slice_same_nocase(struct slice a, struct slice b);
bool slice_equals_nocase(struct slice a, const char *text);

/* Does needle occur in a, ASCII letters compared without case? */
bool slice_holds_nocase(struct slice a, const char *needle);

/* Offset of the first c, or a.n. */
size_t slice_find(struct slice a, char c);

/* What follows the first `from` bytes; empty when from is past the end. */
struct slice slice_after(struct slice a, size_t from);

/* Without the line end behind it, if there is one: editors leave it. */
struct slice slice_chomp(struct slice a);

/* Without blanks and tabs at both ends. */
struct slice slice_trim(struct slice a);

/* Take the part before the first sep off the front of *rest, which then
 * starts after it.  False when *rest was used up (p is NULL then). */
bool slice_split(struct slice *rest, char sep, struct slice *part_out);

/* Take the next word, up to a blank or tab, off *rest.  False, with an empty
 * word, when there is none. */
bool slice_word(struct slice *rest, struct slice *word_out);

#endif
