#include "pool/reload.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "serve/log.h"

#define SAID_BYTES 65536
#define TRIAL_MS 30000

extern char **environ;

/* Put the folder we are in before a relative path. */
static enum fault
make_absolute(const char *path, char out[PATH_MAX], struct fault_note *note)
{
	size_t used = 0;

	if (path[0] != '/') {
		if (getcwd(out, PATH_MAX) == NULL)
			return fault_errno(note, "getcwd");
		used = strlen(out);
	}
	if ((size_t)snprintf(out + used, PATH_MAX - used, "%s%s",
	    used > 0 ? "/" : "", path) >= PATH_MAX - used)
		return fault_set(note, FAULT_CONFIG, "the path is too long");
	return FAULT_NONE;
}

/* The name it was started by, if that is a path which leads here; else what
 * the kernel knows. */
static enum fault
find_program(const char *program, char out[PATH_MAX], struct fault_note *note)
{
	struct stat named, real;
	ssize_t n;

	if (strchr(program, '/') != NULL && stat(program, &named) == 0 &&
	    stat("/proc/self/exe", &real) == 0 &&
	    named.st_dev == real.st_dev && named.st_ino == real.st_ino)
		return make_absolute(program, out, note);
	n = readlink("/proc/self/exe", out, PATH_MAX - 1);
	if (n <= 0)
		return fault_errno(note, "/proc/self/exe");
	out[n] = '\0';
	return FAULT_NONE;
}

enum fault
reload_init(struct reload *r, const char *program, const char *config,
    struct fault_note *note)
{
	enum fault fault;

	memset(r, 0, sizeof(*r));
	r->output = -1;
	buf_init(&r->said, SAID_BYTES);
	fault = find_program(program, r->program, note);
	return fault == FAULT_NONE ? make_absolute(config, r->config, note) :
	    fault;
}

void
reload_fini(struct reload *r)
{
	if (r->output >= 0)
		(void)close(r->output);
	r->output = -1;
	if (r->trial > 0) {
		(void)kill(r->trial, SIGKILL);
		(void)waitpid(r->trial, NULL, 0);
	}
	r->trial = 0;
	buf_fini(&r->said);
}

/* In the child. */
static void __attribute__((noreturn))
run_trial(struct reload *r, int output)
{
	char pool[] = "--pool", test[] = "-t";
	char *const argv[] = { r->program, pool, test, r->config, NULL };
	sigset_t none;

	(void)sigemptyset(&none);
	(void)sigprocmask(SIG_SETMASK, &none, NULL);
	(void)dup2(output, STDOUT_FILENO);
	(void)dup2(output, STDERR_FILENO);
	(void)execve(r->program, argv, environ);
	(void)dprintf(STDERR_FILENO, "%s: %s\n", r->program, strerror(errno));
	_exit(127);
}

enum fault
reload_try(struct reload *r, const struct handover *h, int64_t now_ms,
    struct fault_note *note)
{
	int ends[2], fd;
	enum fault fault = handover_write(h, &fd, note);

	if (fault != FAULT_NONE)
		return fault;
	if (pipe2(ends, O_CLOEXEC) != 0) {
		handover_undo(h, fd);
		return fault_errno(note, "pipe");
	}
	r->trial = fork();
	if (r->trial == 0)
		run_trial(r, ends[1]);
	handover_undo(h, fd);
	(void)close(ends[1]);
	if (r->trial < 0) {
		r->trial = 0;
		(void)close(ends[0]);
		return fault_errno(note, "fork");
	}
	(void)fcntl(ends[0], F_SETFL, O_NONBLOCK);
	r->output = ends[0];
	r->until_ms = now_ms + TRIAL_MS;
	r->killed = false;
	buf_reset(&r->said, 0);
	return FAULT_NONE;
}

struct pollfd
reload_poll(const struct reload *r)
{
	struct pollfd p = { r->output, POLLIN, 0 };

	return p;
}

/* What does not fit is not needed: the first lines say enough. */
static void
take_output(struct reload *r)
{
	char chunk[4096];
	ssize_t n;

	while ((n = read(r->output, chunk, sizeof(chunk))) > 0) {
		bool kept = buf_add(&r->said, chunk, (size_t)n);

		(void)kept;
	}
	if (n == 0) {
		(void)close(r->output);
		r->output = -1;
	}
}

void
reload_pump(struct reload *r, short revents, int64_t now_ms)
{
	if (r->output >= 0 && revents != 0)
		take_output(r);
	if (r->trial > 0 && now_ms >= r->until_ms) {
		bool kept = r->killed || buf_addf(&r->said,
		    "it took longer than %d s\n", TRIAL_MS / 1000);

		(void)kept;
		r->killed = true;
		(void)kill(r->trial, SIGKILL);
	}
}

enum reload_verdict
reload_reaped(struct reload *r, pid_t pid, int status)
{
	if (r->trial == 0 || pid != r->trial)
		return RELOAD_NOT_MINE;
	r->trial = 0;
	if (r->output >= 0)
		take_output(r);
	if (r->output >= 0)
		(void)close(r->output);
	r->output = -1;
	return WIFEXITED(status) && WEXITSTATUS(status) == 0 ?
	    RELOAD_ACCEPTED : RELOAD_REFUSED;
}

void
reload_tell(const struct reload *r)
{
	struct slice rest = buf_view(&r->said), line;

	log_message(LOG_ERROR, "reload",
	    "refused; the old configuration goes on");
	while (slice_split(&rest, '\n', &line)) {
		struct logline out;

		if (line.n == 0)
			continue;
		logline_begin(&out, "reload");
		logline_text(&out, "why", line);
		log_line(LOG_ERROR, &out);
	}
}

enum fault
reload_exec(struct reload *r, const struct handover *h,
    struct fault_note *note)
{
	char pool[] = "--pool";
	char *const argv[] = { r->program, pool, r->config, NULL };
	enum fault fault;
	int fd;

	fault = handover_write(h, &fd, note);
	if (fault != FAULT_NONE)
		return fault;
	(void)execve(r->program, argv, environ);
	fault = fault_errno(note, r->program);
	handover_undo(h, fd);
	return fault;
}
