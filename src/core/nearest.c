#include "core/nearest.h"

#include <string.h>

#define NAME_BYTES_MAX 48

/* Levenshtein's distance, one row at a time. */
static size_t
distance(struct slice a, struct slice b)
{
	size_t row[NAME_BYTES_MAX + 1], i, j;

	if (b.n > NAME_BYTES_MAX)
		return NAME_BYTES_MAX;
	for (j = 0; j <= b.n; j++)
		row[j] = j;
	for (i = 1; i <= a.n; i++) {
		size_t diagonal = row[0];

		row[0] = i;
		for (j = 1; j <= b.n; j++) {
			size_t best = diagonal + (a.p[i - 1] != b.p[j - 1]);

			if (row[j] + 1 < best)
				best = row[j] + 1;
			if (row[j - 1] + 1 < best)
				best = row[j - 1] + 1;
			diagonal = row[j];
			row[j] = best;
		}
	}
	return row[b.n];
}

const char *
nearest_name(struct slice word, const char *const *names, size_t n)
{
	const char *best = NULL;
	size_t least = word.n / 3 + 2, i;

	if (word.n > NAME_BYTES_MAX)
		return NULL;
	for (i = 0; i < n; i++) {
		size_t d = distance(word, slice_of(names[i]));

		if (d < least) {
			least = d;
			best = names[i];
		}
	}
	return best;
}
