/* One process answers for everybody, so nobody may hold it up.  A connection
 * is looked at only once it has something to say; web servers send the rest
 * right behind it. */
#include "serve/spare.h"

#include <poll.h>
#include <unistd.h>

#include "serve/clock.h"
#include "serve/stop.h"

#define SILENT_MAX 62		/* connections that have said nothing yet */
#define SILENT_MS 1000		/* for so long; then they are closed */
#define FIRST 2			/* of them, behind the call and the socket */

struct spare {
	const struct worker *worker;
	struct pollfd poll[FIRST + SILENT_MAX];
	int64_t until_ms[FIRST + SILENT_MAX];
	nfds_t n;
};

static bool
is_full(const struct spare *s)
{
	return atomic_load(&s->worker->place->board->full);
}

/* Wait for something to happen, and have the call answered. */
static void
wait_for_something(struct spare *s)
{
	int64_t now = clock_now_ms(), left = SILENT_MS;
	struct timespec wait;
	uint64_t calls;
	nfds_t i;
	ssize_t n;

	for (i = FIRST; i < s->n; i++) {
		if (s->until_ms[i] - now < left)
			left = s->until_ms[i] - now;
	}
	left = left < 0 ? 0 : left;
	wait.tv_sec = (time_t)(left / 1000);
	wait.tv_nsec = (long)(left % 1000 * 1000000);
	s->poll[0] = (struct pollfd){ s->worker->place->call, POLLIN, 0 };
	s->poll[1] = (struct pollfd){ is_full(s) && !stop_accepting &&
	    s->n < FIRST + SILENT_MAX ? gate_listener() : -1, POLLIN, 0 };
	if (ppoll(s->poll, s->n, s->n > FIRST ? &wait : NULL,
	    &s->worker->waiting) < 0) {
		for (i = 0; i < s->n; i++)
			s->poll[i].revents = 0;
	}
	if (s->poll[0].revents != 0) {
		n = read(s->worker->place->call, &calls, sizeof(calls));
		(void)n;
	}
}

/* Take what waits in the queue, as far as there is room. */
static enum fault
take_all(struct spare *s, struct fault_note *note)
{
	enum fault fault = FAULT_NONE;
	int fd = 0;

	while (fd >= 0 && s->n < FIRST + SILENT_MAX && is_full(s)) {
		fault = worker_take(s->worker, &fd, note);
		if (fault != FAULT_NONE)
			return fault;
		if (fd < 0)
			break;
		s->poll[s->n] = (struct pollfd){ fd, POLLIN, 0 };
		s->until_ms[s->n] = clock_now_ms() + SILENT_MS;
		s->n++;
	}
	return fault;
}

/* Answer those who have spoken, and forget those who won't. */
static enum fault
answer_all(struct spare *s, struct fault_note *note)
{
	enum fault fault = FAULT_NONE;
	nfds_t i = FIRST;

	while (i < s->n && fault == FAULT_NONE) {
		if (s->poll[i].revents != 0) {
			atomic_fetch_add(
			    &s->worker->place->board->turned_away, 1);
			fault = worker_serve(s->worker, s->poll[i].fd, note);
		} else if (clock_now_ms() >= s->until_ms[i]) {
			(void)close(s->poll[i].fd);
		} else {
			i++;
			continue;
		}
		s->n--;
		s->poll[i] = s->poll[s->n];
		s->until_ms[i] = s->until_ms[s->n];
	}
	return fault;
}

enum fault
spare_run(const struct worker *w, struct fault_note *note)
{
	struct spare s = { .worker = w, .n = FIRST };
	enum fault fault = FAULT_NONE;

	while (fault == FAULT_NONE && (!stop_accepting || s.n > FIRST)) {
		wait_for_something(&s);
		fault = answer_all(&s, note);
		if (fault == FAULT_NONE && !stop_accepting)
			fault = take_all(&s, note);
	}
	return fault;
}
