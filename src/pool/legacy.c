#include "pool/legacy.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

#define NOBODY SIZE_MAX

/* The crew of a pool's name, which the worker then counts for. */
static size_t
find_crew(const char *pool, struct crew *crew, size_t crews)
{
	size_t i;

	for (i = 0; i < crews; i++) {
		if (strcmp(crew[i].pool->at.name, pool) != 0)
			continue;
		crew[i].inherited++;
		return i;
	}
	return NOBODY;
}

enum fault
legacy_take(struct legacy *l, const struct handover *h, struct crew *crew,
    size_t crews, int64_t now_ms, int64_t finish_ms, struct fault_note *note)
{
	size_t i;

	if (h->workers == 0)
		return FAULT_NONE;
	l->worker = calloc(h->workers, sizeof(*l->worker));
	if (l->worker == NULL)
		return fault_set(note, FAULT_NOMEM, "out of memory");
	for (i = 0; i < h->workers; i++) {
		struct legacy_worker *one = &l->worker[l->n++];

		one->pid = h->worker[i].pid;
		one->spare = h->worker[i].spare;
		one->crew = one->spare ? NOBODY :
		    find_crew(h->worker[i].pool, crew, crews);
		if (one->spare)
			(void)kill(one->pid, SIGTERM);
	}
	farewell_begin(&l->farewell, FAREWELL_FINISH, now_ms, finish_ms);
	return FAULT_NONE;
}

void
legacy_fini(struct legacy *l)
{
	free(l->worker);
	memset(l, 0, sizeof(*l));
}

void
legacy_gather(const struct legacy *l, const struct crew *crew,
    struct handover *h)
{
	size_t i;

	for (i = 0; i < l->n; i++) {
		const struct legacy_worker *one = &l->worker[i];

		handover_add_worker(h, one->pid, one->spare,
		    one->crew == NOBODY ? "*" :
		    crew[one->crew].pool->at.name);
	}
}

void
legacy_reaped(struct legacy *l, struct crew *crew, pid_t pid)
{
	size_t i;

	for (i = 0; i < l->n; i++) {
		if (l->worker[i].pid != pid)
			continue;
		if (l->worker[i].crew != NOBODY)
			crew[l->worker[i].crew].inherited--;
		l->worker[i] = l->worker[--l->n];
		return;
	}
}

void
legacy_signal(const struct legacy *l, int signal_number)
{
	size_t i;

	for (i = 0; i < l->n; i++)
		(void)kill(l->worker[i].pid, signal_number);
}

void
legacy_press(struct legacy *l, int64_t now_ms)
{
	int number = farewell_step(&l->farewell, now_ms);

	if (number != 0)
		legacy_signal(l, number);
}

int64_t
legacy_deadline(const struct legacy *l)
{
	return l->n == 0 ? INT64_MAX : farewell_deadline(&l->farewell);
}
