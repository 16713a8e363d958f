#include "pool/crew.h"

#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "pool/spawn.h"
#include "pool/tell.h"
#include "serve/clock.h"

#define TELL_FULL_MS 60000
#define FORK_AGAIN_MS 500
#define SPARE_MS 1000	/* enough to end the answer at hand */

/* How long a pool has to be full before newcomers are turned away: a short
 * request or the change from one stream to the next is over sooner. */
#define FULL_GRACE_MS 250

/* An idle worker shows itself every five seconds. */
#define LOST_MS 12000

/* An idle worker takes a request that waits within less than that. */
#define CALM_MS 20

/* ---- set-up ---- */

enum fault
crew_open(struct crew *crew, const struct config *config,
    const struct pool_section *pool, struct fault_note *note)
{
	enum fault fault;

	memset(crew, 0, sizeof(*crew));
	crew->slots = (size_t)pool->max_children;
	crew->config = config;
	crew->pool = pool;
	crew->bell[0] = crew->bell[1] = -1;
	crew->call[0] = crew->call[1] = -1;
	crew->fresh = true;
	crew->told_full_ms = INT64_MIN;
	crew->full_at_ms = INT64_MAX;
	crew->listener.fd = -1;
	fault = owner_find(pool->user, pool->group, &crew->owner, note);
	crew->board = board_new(crew->slots);
	crew->child = calloc(crew->slots, sizeof(*crew->child));
	if (fault == FAULT_NONE && (crew->board == NULL ||
	    crew->child == NULL ||
	    pipe2(crew->bell, O_CLOEXEC | O_NONBLOCK) != 0 ||
	    pipe2(crew->call, O_CLOEXEC | O_NONBLOCK) != 0))
		fault = fault_errno(note, "making a pool");
	if (fault == FAULT_NONE)
		crew->board->started_unix_ms = clock_unix_ms();
	if (fault == FAULT_NONE)
		crew->board->started_ms = clock_now_ms();
	return fault;
}

static void
close_pipe(int ends[2])
{
	int i;

	for (i = 0; i < 2; i++) {
		if (ends[i] >= 0)
			(void)close(ends[i]);
		ends[i] = -1;
	}
}

void
crew_leave(struct crew *crew)
{
	listener_close(&crew->listener);
	close_pipe(crew->bell);
	close_pipe(crew->call);
	board_free(crew->board, crew->slots);
	crew->board = NULL;
}

void
crew_close(struct crew *crew)
{
	crew_leave(crew);
	free(crew->child);
	memset(crew, 0, sizeof(*crew));
	crew->listener.fd = -1;
}

static void
say_full(struct crew *crew, int64_t now_ms)
{
	struct fault_note text;

	atomic_fetch_add(&crew->board->times_full, 1);
	if (crew->told_full_ms != INT64_MIN &&
	    now_ms - crew->told_full_ms < TELL_FULL_MS)
		return;
	crew->told_full_ms = now_ms;
	(void)fault_set(&text, FAULT_LIMIT, "all %d of pm.max_children are "
	    "in use; newcomers are told to come back later. Raise it if the "
	    "machine has room", (int)crew->pool->max_children);
	tell(crew->pool, LOG_WARN, "full", text.text);
}

/* ---- how many ---- */

/* Of whom nothing is heard, nothing can be expected. */
static enum board_state
state_of(const struct crew *crew, size_t slot, int64_t now_ms)
{
	const struct board_slot *s = &crew->board->slot[slot];
	int state = atomic_load(&s->state);

	if ((state != BOARD_STARTING && state != BOARD_IDLE) ||
	    now_ms - atomic_load(&s->seen_ms) >= LOST_MS)
		return BOARD_BUSY;
	return (enum board_state)state;
}

static int64_t
idle_ms(const struct crew *crew, size_t slot, int64_t now_ms)
{
	return now_ms - atomic_load(&crew->board->slot[slot].since_ms);
}

static struct policy_facts
count(const struct crew *crew, bool waiting, int64_t now_ms)
{
	struct policy_facts facts = { .fresh = crew->fresh,
	    .waiting = waiting, .leaving = crew->inherited,
	    .held = crew->ending || now_ms < crew->throttle.until_ms ||
	    now_ms < crew->fork_at_ms };
	size_t i;

	for (i = 0; i < crew->slots; i++) {
		if (crew->child[i].pid == 0)
			continue;
		if (crew->child[i].leaving)
			facts.leaving++;
		else if (state_of(crew, i, now_ms) == BOARD_STARTING)
			facts.starting++;
		else if (state_of(crew, i, now_ms) == BOARD_BUSY)
			facts.busy++;
		else {
			int64_t idle = idle_ms(crew, i, now_ms);

			facts.idle++;
			facts.calm += idle >= CALM_MS ? 1 : 0;
			facts.bored += idle >=
			    crew->pool->process_idle_timeout_ms ? 1 : 0;
		}
	}
	return facts;
}

static void
worker_failed(struct crew *crew, int64_t now_ms)
{
	struct fault_note text;

	if (!throttle_failed(&crew->throttle, now_ms))
		return;
	(void)fault_set(&text, FAULT_CONFIG, "workers fail, %u times without "
	    "one that worked; the next are started slowly. The lines before "
	    "this one say why", crew->throttle.failures);
	tell(crew->pool, LOG_ERROR, "throttle", text.text);
}

/* Nothing will happen by itself after this: look again soon. */
static void
fork_failed(struct crew *crew, int64_t now_ms)
{
	struct fault_note text;

	(void)fault_errno(&text, "no worker can be started: fork");
	if (crew->fork_at_ms == 0)
		tell(crew->pool, LOG_ERROR, "throttle", text.text);
	crew->fork_at_ms = now_ms + FORK_AGAIN_MS;
}

static void
fork_worked(struct crew *crew)
{
	if (crew->fork_at_ms != 0)
		tell(crew->pool, LOG_INFO, "throttle",
		    "workers can be started again");
	crew->fork_at_ms = 0;
}

static void
start_workers(struct crew *crew, unsigned n, int64_t now_ms, crew_shed *shed,
    void *shed_arg)
{
	size_t i;

	for (i = 0; i < crew->slots && n > 0; i++) {
		struct board_slot *slot = &crew->board->slot[i];

		if (crew->child[i].pid != 0)
			continue;
		atomic_store(&slot->served, 0);
		atomic_store(&slot->since_ms, now_ms);
		atomic_store(&slot->seen_ms, now_ms);
		atomic_store(&slot->state, BOARD_STARTING);
		crew->child[i].leaving = false;
		crew->child[i].pid = spawn_worker(crew, i, false, shed,
		    shed_arg);
		if (crew->child[i].pid == 0) {
			fork_failed(crew, now_ms);
			atomic_store(&slot->state, BOARD_FREE);
			return;
		}
		fork_worked(crew);
		crew->children++;
		n--;
	}
}

static void
tell_child(struct child *child, int signal_number)
{
	child->leaving = true;
	(void)kill(child->pid, signal_number);
}

/* Let go of those who have waited for longest. */
static void
retire_workers(struct crew *crew, unsigned n, int64_t now_ms)
{
	while (n-- > 0) {
		struct child *oldest = NULL;
		int64_t since = INT64_MAX;
		size_t i;

		for (i = 0; i < crew->slots; i++) {
			int64_t idle_since =
			    atomic_load(&crew->board->slot[i].since_ms);

			if (crew->child[i].pid == 0 ||
			    crew->child[i].leaving ||
			    state_of(crew, i, now_ms) != BOARD_IDLE ||
			    idle_since >= since)
				continue;
			oldest = &crew->child[i];
			since = idle_since;
		}
		if (oldest == NULL)
			return;
		tell_child(oldest, SIGQUIT);
	}
}

static void
set_full(struct crew *crew, bool full)
{
	ssize_t written;

	if (atomic_exchange(&crew->board->full, full) == full)
		return;
	/* A full pipe is call enough. */
	written = write(crew->call[1], "", 1);
	(void)written;
}

static void
note_busy(const struct crew *crew, unsigned busy)
{
	if (busy > atomic_load(&crew->board->most_busy))
		atomic_store(&crew->board->most_busy, busy);
}

void
crew_tend(struct crew *crew, bool waiting, int64_t now_ms, crew_shed *shed,
    void *shed_arg)
{
	struct policy_facts facts = count(crew, waiting, now_ms);
	struct policy_orders orders = policy_decide(&crew->pool->policy,
	    &facts);
	bool full = crew->ending;

	note_busy(crew, facts.busy);
	if (crew->spare == 0 && now_ms >= crew->throttle.until_ms &&
	    now_ms >= crew->fork_at_ms) {
		crew->spare = spawn_worker(crew, 0, true, shed, shed_arg);
		if (crew->spare == 0)
			fork_failed(crew, now_ms);
	}
	if (orders.start > 0)
		start_workers(crew, orders.start, now_ms, shed, shed_arg);
	if (orders.retire > 0 && !crew->ending)
		retire_workers(crew, orders.retire, now_ms);
	if (!orders.pressed)
		crew->full_at_ms = INT64_MAX;
	else if (crew->full_at_ms == INT64_MAX)
		crew->full_at_ms = now_ms + FULL_GRACE_MS;
	full = full || (orders.turn_away && now_ms >= crew->full_at_ms);
	if (full && !facts.held && !atomic_load(&crew->board->full))
		say_full(crew, now_ms);
	set_full(crew, full);
	crew->watch = orders.watch;
	crew->fresh = false;
}

int
crew_bell(const struct crew *crew)
{
	return crew->bell[0];
}

void
crew_answer(const struct crew *crew)
{
	char rings[512];
	ssize_t n = read(crew->bell[0], rings, sizeof(rings));

	(void)n;	/* what is left rings again */
}

/* When the first of those that are counted on will be given up, unless it
 * shows itself before. */
static int64_t
lost_at(const struct crew *crew, int64_t now_ms)
{
	int64_t at = INT64_MAX;
	size_t i;

	for (i = 0; i < crew->slots; i++) {
		int64_t lost = atomic_load(&crew->board->slot[i].seen_ms) +
		    LOST_MS;

		if (crew->child[i].pid != 0 && lost < at &&
		    state_of(crew, i, now_ms) != BOARD_BUSY)
			at = lost;
	}
	return at;
}

int64_t
crew_deadline(const struct crew *crew, int64_t now_ms)
{
	int64_t at = lost_at(crew, now_ms);

	if (now_ms < crew->throttle.until_ms && crew->throttle.until_ms < at)
		at = crew->throttle.until_ms;
	if (now_ms < crew->fork_at_ms && crew->fork_at_ms < at)
		at = crew->fork_at_ms;
	/* A full pool, or one that seems to be, is watched closely. */
	if (crew->full_at_ms != INT64_MAX && now_ms + CALM_MS < at)
		at = now_ms + CALM_MS;
	/* Boredom is looked for once a second, which is exact enough. */
	if (crew->pool->pm == POLICY_ONDEMAND && crew->children > 0 &&
	    now_ms + 1000 < at)
		at = now_ms + 1000;
	return at;
}

/* ---- the end of one ---- */

/* Was this end something that may happen again and again?  For want of memory
 * the kernel kills as well, and then often who is about to start. */
static bool
is_failure(int status, bool starting)
{
	if (!WIFSIGNALED(status))
		return WEXITSTATUS(status) != 0;
	switch (WTERMSIG(status)) {
	case SIGTERM:
	case SIGINT:
	case SIGQUIT:
	case SIGALRM:
		return false;
	case SIGKILL:
		return starting;
	default:
		return true;
	}
}

static void
worked(struct crew *crew)
{
	struct fault_note text;
	unsigned untold = crew->throttle.untold;

	if (!throttle_worked(&crew->throttle))
		return;
	(void)fault_set(&text, FAULT_NONE, "workers work again; %u more had "
	    "failed", untold);
	tell(crew->pool, LOG_INFO, "throttle", text.text);
}

static void
judge(struct crew *crew, pid_t pid, int status, const struct child *child,
    const struct board_slot *slot, int64_t now_ms)
{
	const bool leaving = child != NULL && child->leaving;
	const bool starting = slot != NULL && !leaving &&
	    atomic_load(&slot->state) == BOARD_STARTING;
	const unsigned served = slot == NULL ? 0 : atomic_load(&slot->served);

	if (is_failure(status, starting)) {
		/* One that has served before is none that cannot. */
		if (served > 1)
			worked(crew);
		if (!crew->throttle.told)
			tell_ended(crew->pool, LOG_ERROR, pid, status);
		worker_failed(crew, now_ms);
	/* Who was told to go may not have been ready to hear it. */
	} else if (WIFSIGNALED(status) && (!leaving ||
	    WTERMSIG(status) == SIGKILL)) {
		tell_ended(crew->pool, LOG_WARN, pid, status);
	} else if (served > 0) {
		worked(crew);
	}
}

bool
crew_reaped(struct crew *crew, pid_t pid, int status, bool *crashed,
    int64_t now_ms)
{
	size_t i = 0;

	*crashed = WIFSIGNALED(status) && WTERMSIG(status) != SIGKILL &&
	    is_failure(status, false);
	if (pid == crew->spare) {
		crew->spare = 0;
		if (!crew->ending)
			judge(crew, pid, status, NULL, NULL, now_ms);
		return true;
	}
	while (i < crew->slots && crew->child[i].pid != pid)
		i++;
	if (i == crew->slots)
		return false;
	judge(crew, pid, status, &crew->child[i], &crew->board->slot[i],
	    now_ms);
	crew->child[i].pid = 0;
	crew->children--;
	atomic_store(&crew->board->slot[i].state, BOARD_FREE);
	return true;
}

void
crew_end(struct crew *crew)
{
	crew->ending = true;
	atomic_store(&crew->board->draining, true);
	set_full(crew, true);
}

void
crew_signal(struct crew *crew, int signal_number)
{
	size_t i;

	for (i = 0; i < crew->slots; i++) {
		if (crew->child[i].pid != 0)
			tell_child(&crew->child[i], signal_number);
	}
}

void
crew_signal_spare(const struct crew *crew, int signal_number)
{
	if (crew->spare > 0)
		(void)kill(crew->spare, signal_number);
}

void
crew_end_spare(struct crew *crew)
{
	const int64_t until = clock_now_ms() + SPARE_MS;

	crew_signal_spare(crew, SIGTERM);
	while (crew->spare > 0 && waitpid(crew->spare, NULL, WNOHANG) == 0) {
		if (clock_now_ms() >= until)
			crew_signal_spare(crew, SIGKILL);
		(void)poll(NULL, 0, 5);
	}
	crew->spare = 0;
}
