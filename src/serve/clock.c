#include "serve/clock.h"

#include <sys/random.h>
#include <sys/time.h>
#include <time.h>

static int64_t
read_clock(clockid_t id)
{
	struct timespec now = { 0, 0 };

	(void)clock_gettime(id, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

int64_t
clock_now_ms(void)
{
	return read_clock(CLOCK_MONOTONIC);
}

int64_t
clock_unix_ms(void)
{
	return read_clock(CLOCK_REALTIME);
}

uint32_t
clock_random(void)
{
	uint32_t word;

	/* Spread is all that depends on it: the clock will do where the
	 * kernel has nothing yet. */
	if (getrandom(&word, sizeof(word), GRND_NONBLOCK) !=
	    (ssize_t)sizeof(word))
		word = (uint32_t)clock_unix_ms() * 2654435761u;
	return word;
}

void
clock_kill_after(int64_t ms)
{
	struct itimerval timer = { { 0, 0 }, { 0, 0 } };

	timer.it_value.tv_sec = (time_t)(ms / 1000);
	timer.it_value.tv_usec = (suseconds_t)(ms % 1000 * 1000);
	(void)setitimer(ITIMER_REAL, &timer, NULL);
}
