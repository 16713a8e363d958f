/* What is written to a topic, in one moment: an entry, and what its writer
 * wants to be known together with it.
 *
 * A topic is a Redis Stream.  Besides the fields given here each entry gets
 * one called "p": the topic's last id before it was added.  So a reader can
 * prove that nothing is missing in front of the oldest entry there is. */
#ifndef SSE_CORE_PUBLICATION_H
#define SSE_CORE_PUBLICATION_H

#include <stddef.h>
#include <stdint.h>

#include "base/slice.h"

#define PUBLICATION_FIELDS_MAX 16
#define PUBLICATION_MS_MAX ((int64_t)366 * 86400000)

/* Slices are borrowed. */
struct publication {
	struct slice topic;
	struct slice field[2 * PUBLICATION_FIELDS_MAX];	/* name, value, ... */
	size_t fields;			/* pairs, at least 1 */

	/* Retention; 0: no end.  About so many entries, and none much older
	 * than that: the topic itself goes when it was quiet for as long. */
	int64_t max_entries;
	int64_t max_age_ms;

	/* Whoever repeats once_key within once_ms publishes nothing: the
	 * mark says whether it is the same publication.  Empty key: none. */
	struct slice once_key;
	struct slice once_mark;
	int64_t once_ms;

	/* SET in the same moment.  Empty key: none. */
	struct slice state_key;
	struct slice state_value;

	/* Written only while fence_key holds the token.  Empty key: none. */
	struct slice fence_key;
	struct slice fence_token;

	/* Written only if place is above the number in place_key, which it
	 * then becomes.  Empty key: none. */
	struct slice place_key;
	uint64_t place;
};

enum published {
	PUBLISHED_NEW,
	PUBLISHED_BEFORE,	/* the once_key or the place knew it; the id
				 * is that of then, 0-0 where it is unknown */
	PUBLISHED_OTHER,	/* nothing: once_key has another mark */
	PUBLISHED_FENCED	/* nothing: fence_key holds another token */
};

#endif
