#include "pool/spawn.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "serve/log.h"
#include "serve/title.h"
#include "serve/worker.h"

/* From here on this is a worker like any other: the socket on descriptor 0,
 * as every FastCGI program gets it. */
static void __attribute__((noreturn))
become_worker(const struct crew *crew, const struct place *place,
    pid_t master)
{
	struct worker w = { .config = crew->config, .place = place,
	    .kind = GATE_FASTCGI };
	struct fault_note note;
	enum fault fault;

	title_set(place->spare ? "sse-fcgi: spare %s" : "sse-fcgi: pool %s",
	    crew->pool->at.name);
	(void)dup2(crew->listener.fd, STDIN_FILENO);
	(void)close(crew->listener.fd);
	(void)close(crew->bell[0]);
	(void)close(crew->call[1]);
	(void)close(place->spare ? crew->bell[1] : crew->call[0]);
	fault = owner_become(&crew->owner, &note);
	/* After the change of user, which would undo it. */
	if (fault == FAULT_NONE && prctl(PR_SET_PDEATHSIG, SIGTERM) != 0)
		fault = fault_errno(&note, "prctl");
	if (fault == FAULT_NONE && getppid() != master)
		exit(EXIT_SUCCESS);
	/* The master's signals stay blocked: the worker's own wait until it
	 * is ready for them, the others are none of its business. */
	if (fault == FAULT_NONE)
		fault = worker_run(&w, &note);
	if (fault != FAULT_NONE)
		log_message(LOG_ERROR, "end", note.text);
	exit(fault == FAULT_NONE ? EXIT_SUCCESS : EXIT_FAILURE);
}

pid_t
spawn_worker(const struct crew *crew, size_t slot, bool spare,
    crew_shed *shed, void *shed_arg)
{
	const struct place place = { .board = crew->board,
	    .pool = crew->pool, .slot = slot, .bell = crew->bell[1],
	    .call = crew->call[0], .spare = spare };
	const pid_t master = getpid();
	pid_t pid = fork();

	if (pid == 0) {
		shed(shed_arg, crew);
		become_worker(crew, &place, master);
	}
	return pid < 0 ? 0 : pid;
}
