#include "base/slice.h"

#include <string.h>
#include <strings.h>

struct slice
slice_of(const char *text)
{
	struct slice s = { text, 0 };

	if (text != NULL)
		s.n = strlen(text);
	return s;
}

bool
slice_same(struct slice a, struct slice b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

bool
slice_equals(struct slice a, const char *text)
{
	return slice_same(a, slice_of(text));
}

bool
slice_starts(struct slice a, const char *prefix)
{
	size_t n = strlen(prefix);

	return n <= a.n && (n == 0 || memcmp(a.p, prefix, n) == 0);
}

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

bool
slice_same_nocase(struct slice a, struct slice b)
{
	size_t i;

	for (i = 0; i < a.n && i < b.n; i++) {
		if (lower(a.p[i]) != lower(b.p[i]))
			return false;
	}
	return a.n == b.n;
}

bool
slice_equals_nocase(struct slice a, const char *text)
{
	return slice_same_nocase(a, slice_of(text));
}

bool
slice_holds_nocase(struct slice a, const char *needle)
{
	size_t n = strlen(needle);
	size_t at, i;

	for (at = 0; at + n <= a.n; at++) {
		for (i = 0; i < n; i++) {
			if (lower(a.p[at + i]) != lower(needle[i]))
				break;
		}
		if (i == n)
			return true;
	}
	return false;
}

size_t
slice_find(struct slice a, char c)
{
	const char *hit = a.n == 0 ? NULL : memchr(a.p, c, a.n);

	return hit == NULL ? a.n : (size_t)(hit - a.p);
}

struct slice
slice_after(struct slice a, size_t from)
{
	struct slice rest = { NULL, 0 };

	if (from < a.n) {
		rest.p = a.p + from;
		rest.n = a.n - from;
	}
	return rest;
}

struct slice
slice_chomp(struct slice a)
{
	if (a.n > 0 && a.p[a.n - 1] == '\n') {
		a.n--;
		if (a.n > 0 && a.p[a.n - 1] == '\r')
			a.n--;
	}
	return a;
}

struct slice
slice_trim(struct slice a)
{
	while (a.n > 0 && (a.p[0] == ' ' || a.p[0] == '\t')) {
		a.p++;
		a.n--;
	}
	while (a.n > 0 && (a.p[a.n - 1] == ' ' || a.p[a.n - 1] == '\t'))
		a.n--;
	return a;
}

bool
slice_split(struct slice *rest, char sep, struct slice *part_out)
{
	size_t at;

	if (rest->p == NULL)
		return false;
	at = slice_find(*rest, sep);
	part_out->p = rest->p;
	part_out->n = at;
	if (at == rest->n) {
		rest->p = NULL;
		rest->n = 0;
	} else {
		rest->p += at + 1;
		rest->n -= at + 1;
	}
	return true;
}

bool
slice_word(struct slice *rest, struct slice *word_out)
{
	size_t n = 0;

	*rest = slice_trim(*rest);
	while (n < rest->n && rest->p[n] != ' ' && rest->p[n] != '\t')
		n++;
	word_out->p = rest->p;
	word_out->n = n;
	*rest = slice_after(*rest, n);
	return n > 0;
}
