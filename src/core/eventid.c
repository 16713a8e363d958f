#include "core/eventid.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/number.h"

bool
eventid_parse(struct slice text, struct eventid *id_out)
{
	struct eventid id;
	struct slice ms = text;

	if (text.n >= EVENTID_TEXT_BYTES)
		return false;
	ms.n = slice_find(text, '-');
	if (!number_u64(ms, &id.ms) ||
	    !number_u64(slice_after(text, ms.n + 1), &id.seq))
		return false;
	*id_out = id;
	return true;
}

size_t
eventid_print(struct eventid id, char out[EVENTID_TEXT_BYTES])
{
	int n = snprintf(out, EVENTID_TEXT_BYTES, "%" PRIu64 "-%" PRIu64,
	    id.ms, id.seq);

	return n < 0 ? 0 : (size_t)n;
}

int
eventid_compare(struct eventid a, struct eventid b)
{
	if (a.ms != b.ms)
		return a.ms < b.ms ? -1 : 1;
	if (a.seq != b.seq)
		return a.seq < b.seq ? -1 : 1;
	return 0;
}

bool
eventid_is_zero(struct eventid id)
{
	return id.ms == 0 && id.seq == 0;
}

struct eventid
eventid_before(struct eventid id)
{
	if (id.seq > 0) {
		id.seq--;
	} else if (id.ms > 0) {
		id.ms--;
		id.seq = UINT64_MAX;
	}
	return id;
}

struct eventid
eventid_next(struct eventid id)
{
	if (id.seq < UINT64_MAX) {
		id.seq++;
	} else if (id.ms < UINT64_MAX) {
		id.ms++;
		id.seq = 0;
	}
	return id;
}
