#include "pool/tell.h"

#include <signal.h>
#include <sys/wait.h>

#include "serve/log.h"

void
tell(const struct pool_section *pool, enum log_level level, const char *event,
    const char *text)
{
	struct logline line;

	logline_begin(&line, event);
	logline_text(&line, "pool", slice_of(pool->at.name));
	logline_text(&line, "message", slice_of(text));
	log_line(level, &line);
}

void
tell_ended(const struct pool_section *pool, enum log_level level, pid_t pid,
    int status)
{
	struct logline line;

	logline_begin(&line, "worker");
	logline_text(&line, "pool", slice_of(pool->at.name));
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
