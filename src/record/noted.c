#include "record/noted.h"

#include <string.h>

void
noted_forget(struct noted *n, int64_t now_ms)
{
	memset(n, 0, sizeof(*n));
	n->since_ms = now_ms;
}

/* FNV-1a, 64 bits. */
static uint64_t
hash(size_t from, struct slice topic)
{
	uint64_t h = UINT64_C(14695981039346656037) ^ from;
	size_t i;

	for (i = 0; i < topic.n; i++) {
		h *= UINT64_C(1099511628211);
		h ^= (unsigned char)topic.p[i];
	}
	return h == 0 ? 1 : h;
}

/* The slot that holds a hash, or the free one where it belongs: there always
 * are free ones. */
static uint64_t *
slot_of(struct noted *n, uint64_t h)
{
	size_t i = (size_t)(h ^ h >> 32) % NOTED_SLOTS;

	while (n->slot[i] != 0 && n->slot[i] != h)
		i = (i + 1) % NOTED_SLOTS;
	return &n->slot[i];
}

bool
noted_has(struct noted *n, size_t from, struct slice topic, int64_t now_ms)
{
	if (now_ms - n->since_ms >= NOTED_MS)
		noted_forget(n, now_ms);
	return *slot_of(n, hash(from, topic)) != 0;
}

void
noted_add(struct noted *n, size_t from, struct slice topic)
{
	const uint64_t h = hash(from, topic);

	if (n->used >= NOTED_SLOTS / 4 * 3)
		noted_forget(n, n->since_ms);
	if (*slot_of(n, h) == 0)
		n->used++;
	*slot_of(n, h) = h;
}
