#include "pool/signals.h"

#include <signal.h>
#include <stddef.h>
#include <sys/signalfd.h>
#include <unistd.h>

static const int known[] = {
	SIGTERM, SIGINT, SIGQUIT, SIGUSR1, SIGUSR2, SIGHUP, SIGCHLD
};

static void
set_action(int number, void (*handler)(int))
{
	struct sigaction action = { 0 };

	action.sa_handler = handler;
	(void)sigaction(number, &action, NULL);
}

/* Whoever started us may have ignored some: children of which nobody hears
 * would be one consequence. */
enum fault
signals_open(int *fd_out, struct fault_note *note)
{
	sigset_t set;
	size_t i;
	int fd;

	(void)sigemptyset(&set);
	for (i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
		(void)sigaddset(&set, known[i]);
		set_action(known[i], SIG_DFL);
	}
	set_action(SIGPIPE, SIG_IGN);
	if (sigprocmask(SIG_SETMASK, &set, NULL) != 0)
		return fault_errno(note, "sigprocmask");
	fd = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
	if (fd < 0)
		return fault_errno(note, "signalfd");
	*fd_out = fd;
	return FAULT_NONE;
}

int
signals_take(int fd)
{
	struct signalfd_siginfo info;

	return read(fd, &info, sizeof(info)) == (ssize_t)sizeof(info) ?
	    (int)info.ssi_signo : 0;
}
