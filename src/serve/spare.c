/* One process answers for everybody, so nobody may hold it up.  A request is
 * read once all of it has arrived; meanwhile others are answered. */
#include "serve/spare.h"

#include <poll.h>
#include <unistd.h>

#include "serve/clock.h"
#include "serve/stop.h"

#define HELD_MAX 62		/* connections whose request has not arrived */
#define HELD_MS 1000		/* they are closed after so long */
#define BODY_MS 250		/* who only lacks a body's end is answered */
#define LOOK_MS 10		/* between two looks at what is unfinished */
#define TAKEN_MAX 16		/* then those taken are looked at */
#define FIRST 2			/* of them, behind the call and the socket */

struct spare {
	const struct worker *worker;
	struct pollfd poll[FIRST + HELD_MAX];
	int64_t since_ms[FIRST + HELD_MAX];
	nfds_t n;
};

static bool
is_full(const struct spare *s)
{
	return atomic_load(&s->worker->place->board->full);
}

static void
remove_one(struct spare *s, nfds_t i)
{
	s->n--;
	s->poll[i] = s->poll[s->n];
	s->since_ms[i] = s->since_ms[s->n];
}

/* Until when at most: a connection that has begun to speak says no more when
 * it goes on, so it is looked at again and again. */
static int64_t
wait_ms(const struct spare *s, int64_t now_ms)
{
	int64_t left = HELD_MS;
	nfds_t i;

	for (i = FIRST; i < s->n; i++) {
		int64_t own = s->poll[i].events == 0 ? LOOK_MS :
		    s->since_ms[i] + HELD_MS - now_ms;

		left = own < left ? own : left;
	}
	return left < 0 ? 0 : left;
}

/* Wait for something to happen, and have the call answered.  False when the
 * master is gone. */
static bool
wait_for_something(struct spare *s)
{
	const int64_t left = wait_ms(s, clock_now_ms());
	const struct timespec wait = { (time_t)(left / 1000),
	    (long)(left % 1000 * 1000000) };
	char calls[64];
	nfds_t i;

	s->poll[0] = (struct pollfd){ s->worker->place->call, POLLIN, 0 };
	s->poll[1] = (struct pollfd){ is_full(s) && !stop_accepting ?
	    gate_listener() : -1, POLLIN, 0 };
	if (ppoll(s->poll, s->n, s->n > FIRST ? &wait : NULL,
	    &s->worker->waiting) < 0) {
		for (i = 0; i < s->n; i++)
			s->poll[i].revents = 0;
	}
	if ((s->poll[0].revents & POLLIN) != 0)
		return read(s->worker->place->call, calls, sizeof(calls)) > 0;
	return s->poll[0].revents == 0;
}

/* Make room: whoever has said nothing for longest has to go. */
static void
drop_oldest(struct spare *s)
{
	nfds_t oldest = FIRST, i;

	for (i = FIRST; i < s->n; i++) {
		if (s->since_ms[i] < s->since_ms[oldest])
			oldest = i;
	}
	(void)close(s->poll[oldest].fd);
	remove_one(s, oldest);
}

/* Take what waits in the queue, as much as is looked at in one go. */
static enum fault
take_all(struct spare *s, struct fault_note *note)
{
	enum fault fault;
	int fd, taken;

	for (taken = 0; taken < TAKEN_MAX && is_full(s); taken++) {
		fault = worker_take(s->worker, &fd, note);
		if (fault != FAULT_NONE)
			return fault;
		if (fd < 0)
			break;
		if (s->n == FIRST + HELD_MAX)
			drop_oldest(s);
		s->poll[s->n] = (struct pollfd){ fd, POLLIN, 0 };
		s->since_ms[s->n] = clock_now_ms();
		s->n++;
	}
	return FAULT_NONE;
}

enum verdict {
	WAIT,
	ANSWER,
	FORGET
};

static enum verdict
judge(struct spare *s, nfds_t i)
{
	int64_t age_ms = clock_now_ms() - s->since_ms[i];

	if (s->poll[i].revents != 0 || s->poll[i].events == 0) {
		switch (gate_progress(s->poll[i].fd)) {
		case GATE_WHOLE:
			return ANSWER;
		case GATE_HEAD:
			if (age_ms >= BODY_MS)
				return ANSWER;
			break;
		case GATE_PART:
			break;
		}
		s->poll[i].events = 0;
	}
	return age_ms >= HELD_MS ? FORGET : WAIT;
}

/* Answer those who have spoken, and forget those who won't. */
static enum fault
answer_all(struct spare *s, struct fault_note *note)
{
	enum fault fault = FAULT_NONE;
	nfds_t i = FIRST;

	while (i < s->n && fault == FAULT_NONE) {
		enum verdict verdict = judge(s, i);

		if (verdict == WAIT) {
			i++;
			continue;
		}
		if (verdict == ANSWER) {
			atomic_fetch_add(
			    &s->worker->place->board->turned_away, 1);
			fault = worker_serve(s->worker, s->poll[i].fd, note);
		} else {
			(void)close(s->poll[i].fd);
		}
		remove_one(s, i);
	}
	return fault;
}

enum fault
spare_run(const struct worker *w, struct fault_note *note)
{
	struct spare s = { .worker = w, .n = FIRST };
	enum fault fault = FAULT_NONE;

	while (fault == FAULT_NONE && (!stop_accepting || s.n > FIRST)) {
		if (!wait_for_something(&s))
			break;
		/* Descriptors that are always ready would keep signals
		 * waiting. */
		stop_look(&s.worker->waiting);
		fault = answer_all(&s, note);
		if (fault == FAULT_NONE && !stop_accepting)
			fault = take_all(&s, note);
	}
	return fault;
}
