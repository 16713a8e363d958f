#include "pool/farewell.h"

#include <signal.h>

#define TERM_MS 5000	/* more than a goodbye and its release take */

void
farewell_begin(struct farewell *f, enum farewell_stage stage, int64_t now_ms,
    int64_t finish_ms)
{
	f->stage = stage;
	f->due = true;
	f->next_ms = now_ms + (stage == FAREWELL_FINISH ? finish_ms :
	    TERM_MS);
}

int
farewell_step(struct farewell *f, int64_t now_ms)
{
	static const int signals[] = { 0, SIGQUIT, SIGTERM, SIGKILL };

	if (f->stage == FAREWELL_NONE)
		return 0;
	if (!f->due) {
		if (f->stage == FAREWELL_KILL || now_ms < f->next_ms)
			return 0;
		f->stage++;
		f->next_ms = now_ms + TERM_MS;
	}
	f->due = false;
	return signals[f->stage];
}

int64_t
farewell_deadline(const struct farewell *f)
{
	if (f->stage == FAREWELL_NONE)
		return INT64_MAX;
	if (f->due)
		return 0;
	return f->stage == FAREWELL_KILL ? INT64_MAX : f->next_ms;
}
