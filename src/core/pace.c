#include "core/pace.h"

#include <stddef.h>

#include "base/number.h"

/* Indexed by enum close_reason. */
static const struct {
	const char *word;
	int64_t low_ms, high_ms;
} reasons[] = {
	[CLOSE_LIFETIME] = { "lifetime", 50, 250 },
	[CLOSE_BATCH] = { "batch", 20, 100 },
	[CLOSE_CLIENT] = { "client", 1000, 3000 },
	[CLOSE_SLOW] = { "slow", 1000, 3000 },
	[CLOSE_REVOKED] = { "revoked", 100, 1000 },
	[CLOSE_EXPIRED] = { "expired", 100, 1000 },
	[CLOSE_DRAIN] = { "drain", 500, 5000 },
	[CLOSE_BACKEND] = { "backend", 3000, 10000 },
	[CLOSE_BUSY] = { "busy", 5000, 15000 },
	[CLOSE_ERROR] = { "error", 5000, 15000 },
};

const char *
pace_reason(enum close_reason reason)
{
	return reasons[reason].word;
}

int64_t
pace_retry_ms(enum close_reason reason, uint32_t random)
{
	return number_between(reasons[reason].low_ms,
	    reasons[reason].high_ms, random);
}

int64_t
pace_first_retry_ms(uint32_t random)
{
	return number_between(1000, 3000, random);
}

struct pace_life
pace_life(int64_t lifetime_ms, uint32_t random)
{
	struct pace_life life;

	life.rotate_ms = number_between(lifetime_ms * 90 / 100,
	    lifetime_ms * 97 / 100, random);
	life.abandon_ms = lifetime_ms * 985 / 1000;
	return life;
}

int64_t
pace_backoff_ms(unsigned tries, uint32_t random)
{
	static const int64_t steps[] = { 100, 250, 500 };
	const size_t last = sizeof(steps) / sizeof(steps[0]) - 1;
	int64_t step = steps[tries < last ? tries : last];

	return number_between(step, step * 3 / 2, random);
}
