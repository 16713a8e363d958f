/* Times that must spread, within what was promised of them. */
#include "core/pace.h"

#include <string.h>

#include "unit.h"

#define DRAWS 4096

/* A random word from each of DRAWS equal parts of its range, the first and
 * the last word included. */
static uint32_t
spread_word(uint32_t i)
{
	return i == DRAWS - 1 ? UINT32_MAX : i * (UINT32_MAX / DRAWS);
}

static const struct {
	enum close_reason reason;
	const char *word;
	int64_t low_ms, high_ms;
	const char *what;
} reasons[] = {
	{ CLOSE_LIFETIME, "lifetime", 50, 250,
	    "a rotation is barely a pause" },
	{ CLOSE_BATCH, "batch", 20, 100,
	    "after a batch the next is fetched at once" },
	{ CLOSE_CLIENT, "client", 1000, 3000,
	    "who left comes back as from any cut" },
	{ CLOSE_SLOW, "slow", 1000, 3000,
	    "who was slow comes back as from any cut" },
	{ CLOSE_REVOKED, "revoked", 100, 1000,
	    "who was refused soon learns why" },
	{ CLOSE_EXPIRED, "expired", 100, 1000,
	    "who has expired soon learns why" },
	{ CLOSE_DRAIN, "drain", 500, 5000,
	    "a drained process's clients spread widely" },
	{ CLOSE_BACKEND, "backend", 3000, 10000,
	    "a Redis that is away gets time" },
	{ CLOSE_BUSY, "busy", 5000, 15000,
	    "a full server gets more time" },
	{ CLOSE_ERROR, "error", 5000, 15000,
	    "so does one at fault" },
};

#define REASONS (sizeof(reasons) / sizeof(reasons[0]))

START_TEST(reasons_have_words)
{
	size_t i;

	ck_assert_uint_eq(REASONS, CLOSE_ERROR + 1);
	for (i = 0; i < REASONS; i++)
		ROW(strcmp(pace_reason(reasons[i].reason),
		    reasons[i].word) == 0, reasons[i].what);
}
END_TEST

START_TEST(retries_stay_in_range_and_reach_both_ends)
{
	size_t i;
	uint32_t k;

	for (i = 0; i < REASONS; i++) {
		for (k = 0; k < DRAWS; k++) {
			int64_t ms = pace_retry_ms(reasons[i].reason,
			    spread_word(k));

			ROW(ms >= reasons[i].low_ms, reasons[i].what);
			ROW(ms <= reasons[i].high_ms, reasons[i].what);
		}
		ROW(pace_retry_ms(reasons[i].reason, 0) ==
		    reasons[i].low_ms, reasons[i].what);
		ROW(pace_retry_ms(reasons[i].reason, UINT32_MAX) ==
		    reasons[i].high_ms, reasons[i].what);
	}
}
END_TEST

/* Ten thousand clients must not come back in one heap: each tenth of a range
 * gets about a tenth of the words. */
START_TEST(retries_spread_evenly)
{
	size_t i, part;
	uint32_t k;

	for (i = 0; i < REASONS; i++) {
		const int64_t span = reasons[i].high_ms - reasons[i].low_ms;
		unsigned hits[10] = { 0 };

		for (k = 0; k < DRAWS; k++) {
			int64_t ms = pace_retry_ms(reasons[i].reason,
			    spread_word(k)) - reasons[i].low_ms;

			hits[ms == span ? 9 : ms * 10 / span]++;
		}
		for (part = 0; part < 10; part++)
			ROW(hits[part] > DRAWS / 20 &&
			    hits[part] < DRAWS / 5, reasons[i].what);
	}
}
END_TEST

START_TEST(first_retry)
{
	uint32_t k;

	ck_assert_int_eq(pace_first_retry_ms(0), 1000);
	ck_assert_int_eq(pace_first_retry_ms(UINT32_MAX), 3000);
	for (k = 1; k < DRAWS; k++)
		ck_assert_int_ge(pace_first_retry_ms(spread_word(k)),
		    pace_first_retry_ms(spread_word(k - 1)));
}
END_TEST

START_TEST(lifetimes)
{
	static const struct {
		int64_t lifetime_ms, soonest_ms, latest_ms, abandon_ms;
		const char *what;
	} rows[] = {
		{ 60000, 54000, 58200, 59100, "the longest life" },
		{ 6000, 5400, 5820, 5910, "a short one" },
		{ 1000, 900, 970, 985, "the shortest" },
		{ 1001, 900, 970, 985, "parts of a millisecond are dropped" },
	};
	size_t i;
	uint32_t k;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct pace_life first = pace_life(rows[i].lifetime_ms, 0);
		struct pace_life last = pace_life(rows[i].lifetime_ms,
		    UINT32_MAX);

		ROW(first.rotate_ms == rows[i].soonest_ms, rows[i].what);
		ROW(last.rotate_ms == rows[i].latest_ms, rows[i].what);
		for (k = 0; k < DRAWS; k++) {
			struct pace_life life = pace_life(rows[i].lifetime_ms,
			    spread_word(k));

			ROW(life.rotate_ms >= rows[i].soonest_ms &&
			    life.rotate_ms <= rows[i].latest_ms,
			    rows[i].what);
			ROW(life.abandon_ms == rows[i].abandon_ms,
			    rows[i].what);
		}
	}
}
END_TEST

START_TEST(backoff)
{
	static const struct {
		unsigned tries;
		int64_t low_ms, high_ms;
		const char *what;
	} rows[] = {
		{ 0, 100, 150, "the first attempt comes soon" },
		{ 1, 250, 375, "the second a little later" },
		{ 2, 500, 750, "the third later still" },
		{ 3, 500, 750, "it gets no longer than that" },
		{ UINT32_MAX, 500, 750, "however many there were" },
	};
	size_t i;
	uint32_t k;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		ROW(pace_backoff_ms(rows[i].tries, 0) == rows[i].low_ms,
		    rows[i].what);
		ROW(pace_backoff_ms(rows[i].tries, UINT32_MAX) ==
		    rows[i].high_ms, rows[i].what);
		for (k = 0; k < DRAWS; k++) {
			int64_t ms = pace_backoff_ms(rows[i].tries,
			    spread_word(k));

			ROW(ms >= rows[i].low_ms && ms <= rows[i].high_ms,
			    rows[i].what);
		}
	}
}
END_TEST

UNIT_MAIN("pace", reasons_have_words,
    retries_stay_in_range_and_reach_both_ends, retries_spread_evenly,
    first_retry, lifetimes, backoff)
