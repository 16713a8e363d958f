#include "pool/crew.h"

#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "serve/clock.h"
#include "serve/log.h"
#include "serve/title.h"
#include "serve/worker.h"

#define TELL_FULL_MS 60000
#define FORK_AGAIN_MS 500
#define SPARE_MS 1000	/* enough to end the answer at hand */

/* How long a pool has to be full before newcomers are turned away: a short
 * request or the change from one stream to the next is over sooner. */
#define FULL_GRACE_MS 250

/* ---- a new process ---- */

/* From here on this is a worker like any other: the socket on descriptor 0,
 * as every FastCGI program gets it. */
static void __attribute__((noreturn))
become_worker(const struct crew *crew, const struct place *place,
    pid_t master)
{
	struct fault_note note;
	enum fault fault;

	title_set(place->spare ? "sse-fcgi: spare %s" : "sse-fcgi: pool %s",
	    crew->pool->at.name);
	(void)dup2(crew->listener.fd, STDIN_FILENO);
	(void)close(crew->listener.fd);
	fault = owner_become(&crew->owner, &note);
	/* After the change of user, which would undo it. */
	if (fault == FAULT_NONE && prctl(PR_SET_PDEATHSIG, SIGTERM) != 0)
		fault = fault_errno(&note, "prctl");
	if (fault == FAULT_NONE && getppid() != master)
		exit(EXIT_SUCCESS);
	/* The master's signals stay blocked: the worker's own wait until it
	 * is ready for them, the others are none of its business. */
	if (fault == FAULT_NONE)
		fault = worker_run(crew->config, GATE_FASTCGI, place, &note);
	if (fault != FAULT_NONE)
		log_message(LOG_ERROR, "end", note.text);
	exit(fault == FAULT_NONE ? EXIT_SUCCESS : EXIT_FAILURE);
}

/* Fork a worker for a slot, or the spare one.  0 when that fails. */
static pid_t
fork_worker(const struct crew *crew, size_t slot, bool spare,
    crew_shed *shed, void *shed_arg)
{
	const struct place place = { .board = crew->board,
	    .pool = crew->pool, .slot = slot, .bell = crew->bell,
	    .call = crew->call, .spare = spare };
	const pid_t master = getpid();
	pid_t pid = fork();

	if (pid == 0) {
		shed(shed_arg, crew);
		become_worker(crew, &place, master);
	}
	return pid < 0 ? 0 : pid;
}

/* ---- set-up ---- */

enum fault
crew_open(struct crew *crew, const struct config *config,
    const struct pool_section *pool, int bell, struct fault_note *note)
{
	enum fault fault;

	memset(crew, 0, sizeof(*crew));
	crew->slots = (size_t)pool->max_children;
	crew->config = config;
	crew->pool = pool;
	crew->bell = bell;
	crew->fresh = true;
	crew->told_full_ms = INT64_MIN;
	crew->full_at_ms = INT64_MAX;
	crew->listener.fd = -1;
	fault = owner_find(pool->user, pool->group, &crew->owner, note);
	crew->call = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	crew->board = board_new(crew->slots);
	crew->child = calloc(crew->slots, sizeof(*crew->child));
	if (fault == FAULT_NONE && (crew->call < 0 || crew->board == NULL ||
	    crew->child == NULL))
		fault = fault_errno(note, "making a pool");
	if (fault == FAULT_NONE)
		crew->board->started_unix_ms = clock_unix_ms();
	return fault;
}

void
crew_leave(struct crew *crew)
{
	listener_close(&crew->listener);
	if (crew->call >= 0)
		(void)close(crew->call);
	crew->call = -1;
	board_free(crew->board, crew->slots);
	crew->board = NULL;
}

void
crew_close(struct crew *crew)
{
	crew_leave(crew);
	free(crew->child);
	memset(crew, 0, sizeof(*crew));
	crew->listener.fd = crew->call = -1;
}

/* ---- saying what happens ---- */

static void
say(const struct crew *crew, enum log_level level, const char *event,
    const char *text)
{
	struct logline line;

	logline_begin(&line, event);
	logline_text(&line, "pool", slice_of(crew->pool->at.name));
	logline_text(&line, "message", slice_of(text));
	log_line(level, &line);
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
	say(crew, LOG_WARN, "full", text.text);
}

static void
say_ended(const struct crew *crew, pid_t pid, int status, enum log_level level)
{
	struct logline line;

	logline_begin(&line, "worker");
	logline_text(&line, "pool", slice_of(crew->pool->at.name));
	logline_number(&line, "worker", pid);
	if (WIFSIGNALED(status))
		logline_number(&line, "signal", WTERMSIG(status));
	else
		logline_number(&line, "status", WEXITSTATUS(status));
	if (WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM)
		logline_text(&line, "message", slice_of("the kernel ended it: "
		    "a request took longer than its time"));
	log_line(level, &line);
}

/* ---- how many ---- */

static enum board_state
state_of(const struct crew *crew, size_t slot)
{
	int state = atomic_load(&crew->board->slot[slot].state);

	return state == BOARD_STARTING || state == BOARD_IDLE ?
	    (enum board_state)state : BOARD_BUSY;
}

static bool
is_bored(const struct crew *crew, size_t slot, int64_t now_ms)
{
	return now_ms - atomic_load(&crew->board->slot[slot].since_ms) >=
	    crew->pool->process_idle_timeout_ms;
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
		else if (state_of(crew, i) == BOARD_STARTING)
			facts.starting++;
		else if (state_of(crew, i) == BOARD_BUSY)
			facts.busy++;
		else {
			facts.idle++;
			facts.bored += is_bored(crew, i, now_ms) ? 1 : 0;
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
	say(crew, LOG_ERROR, "throttle", text.text);
}

/* Nothing will happen by itself after this: look again soon. */
static void
fork_failed(struct crew *crew, int64_t now_ms)
{
	struct fault_note text;

	(void)fault_errno(&text, "no worker can be started: fork");
	if (crew->fork_at_ms == 0)
		say(crew, LOG_ERROR, "throttle", text.text);
	crew->fork_at_ms = now_ms + FORK_AGAIN_MS;
}

static void
fork_worked(struct crew *crew)
{
	if (crew->fork_at_ms != 0)
		say(crew, LOG_INFO, "throttle", "workers can be started again");
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
		atomic_store(&slot->state, BOARD_STARTING);
		crew->child[i].leaving = false;
		crew->child[i].pid = fork_worker(crew, i, false, shed,
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
retire_workers(struct crew *crew, unsigned n)
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
			    state_of(crew, i) != BOARD_IDLE ||
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
	const uint64_t one = 1;
	ssize_t written;

	if (atomic_exchange(&crew->board->full, full) == full)
		return;
	written = write(crew->call, &one, sizeof(one));
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
		crew->spare = fork_worker(crew, 0, true, shed, shed_arg);
		if (crew->spare == 0)
			fork_failed(crew, now_ms);
	}
	if (orders.start > 0)
		start_workers(crew, orders.start, now_ms, shed, shed_arg);
	if (orders.retire > 0 && !crew->ending)
		retire_workers(crew, orders.retire);
	if (!orders.turn_away)
		crew->full_at_ms = INT64_MAX;
	else if (crew->full_at_ms == INT64_MAX)
		crew->full_at_ms = now_ms + FULL_GRACE_MS;
	else
		full = full || now_ms >= crew->full_at_ms;
	if (full && !facts.held && !atomic_load(&crew->board->full))
		say_full(crew, now_ms);
	set_full(crew, full);
	crew->watch = orders.watch;
	crew->fresh = false;
}

int64_t
crew_deadline(const struct crew *crew, int64_t now_ms)
{
	int64_t at = INT64_MAX;

	if (now_ms < crew->throttle.until_ms)
		at = crew->throttle.until_ms;
	if (now_ms < crew->fork_at_ms && crew->fork_at_ms < at)
		at = crew->fork_at_ms;
	if (now_ms < crew->full_at_ms && crew->full_at_ms < at)
		at = crew->full_at_ms;
	/* Boredom is looked for once a second, which is exact enough. */
	if (crew->pool->pm == POLICY_ONDEMAND && crew->children > 0 &&
	    now_ms + 1000 < at)
		at = now_ms + 1000;
	return at;
}

/* ---- the end of one ---- */

/* Was this end something that will happen again and again? */
static bool
is_failure(int status)
{
	if (!WIFSIGNALED(status))
		return WEXITSTATUS(status) != 0;
	switch (WTERMSIG(status)) {
	case SIGTERM:
	case SIGINT:
	case SIGQUIT:
	case SIGKILL:
	case SIGALRM:
		return false;
	default:
		return true;
	}
}

static void
judge(struct crew *crew, pid_t pid, int status, const struct child *child,
    bool worked, int64_t now_ms)
{
	struct fault_note text;
	unsigned untold = crew->throttle.untold;
	/* One that was told to go may not have been ready to hear it. */
	bool orderly = (WIFEXITED(status) && WEXITSTATUS(status) == 0) ||
	    (child != NULL && child->leaving && WIFSIGNALED(status) &&
	    WTERMSIG(status) != SIGKILL);

	if (is_failure(status)) {
		if (!crew->throttle.told)
			say_ended(crew, pid, status, LOG_ERROR);
		worker_failed(crew, now_ms);
	} else if (!orderly) {
		say_ended(crew, pid, status, LOG_WARN);
	} else if (worked && throttle_worked(&crew->throttle)) {
		(void)fault_set(&text, FAULT_NONE, "workers work again; %u "
		    "more had failed", untold);
		say(crew, LOG_INFO, "throttle", text.text);
	}
}

bool
crew_reaped(struct crew *crew, pid_t pid, int status, bool *crashed,
    int64_t now_ms)
{
	size_t i = 0;

	*crashed = WIFSIGNALED(status) && is_failure(status);
	if (pid == crew->spare) {
		crew->spare = 0;
		if (!crew->ending)
			judge(crew, pid, status, NULL, false, now_ms);
		return true;
	}
	while (i < crew->slots && crew->child[i].pid != pid)
		i++;
	if (i == crew->slots)
		return false;
	judge(crew, pid, status, &crew->child[i],
	    atomic_load(&crew->board->slot[i].served) > 0, now_ms);
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
