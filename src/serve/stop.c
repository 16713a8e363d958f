#include "serve/stop.h"

#include <stddef.h>

volatile sig_atomic_t stop_asked;
volatile sig_atomic_t stop_accepting;
volatile sig_atomic_t stop_reopening;

static const int asking[] = { SIGTERM, SIGINT, SIGUSR1, SIGQUIT };

static void
on_signal(int number)
{
	stop_accepting = 1;
	if (number != SIGQUIT)
		stop_asked = 1;
}

static void
on_reopen(int number)
{
	(void)number;
	stop_reopening = 1;
}

static int
set_handler(int number, void (*handler)(int))
{
	struct sigaction action = { 0 };

	action.sa_handler = handler;
	(void)sigemptyset(&action.sa_mask);
	return sigaction(number, &action, NULL);
}

enum fault
stop_install(sigset_t *waiting_out, struct fault_note *note)
{
	sigset_t blocked;
	size_t i;
	int failed = 0;

	if (sigprocmask(SIG_SETMASK, NULL, waiting_out) != 0)
		return fault_errno(note, "sigprocmask");
	(void)sigdelset(waiting_out, SIGALRM);
	blocked = *waiting_out;
	for (i = 0; i < sizeof(asking) / sizeof(asking[0]); i++) {
		(void)sigdelset(waiting_out, asking[i]);
		(void)sigaddset(&blocked, asking[i]);
		failed |= set_handler(asking[i], on_signal);
	}
	failed |= set_handler(SIGPIPE, SIG_IGN);
	failed |= set_handler(SIGALRM, SIG_DFL);
	failed |= set_handler(SIGCHLD, SIG_DFL);
	failed |= sigprocmask(SIG_SETMASK, &blocked, NULL);
	return failed != 0 ? fault_errno(note, "sigaction") : FAULT_NONE;
}

enum fault
stop_install_alone(sigset_t *waiting_out, struct fault_note *note)
{
	const enum fault fault = stop_install(waiting_out, note);
	sigset_t blocked;
	int failed;

	if (fault != FAULT_NONE)
		return fault;
	(void)sigdelset(waiting_out, SIGHUP);
	(void)sigemptyset(&blocked);
	(void)sigaddset(&blocked, SIGHUP);
	failed = sigprocmask(SIG_BLOCK, &blocked, NULL);
	failed |= set_handler(SIGHUP, on_signal);
	failed |= set_handler(SIGUSR1, on_reopen);
	return failed != 0 ? fault_errno(note, "sigaction") : FAULT_NONE;
}

void
stop_look(const sigset_t *waiting)
{
	sigset_t blocked;

	if (sigprocmask(SIG_SETMASK, waiting, &blocked) == 0)
		(void)sigprocmask(SIG_SETMASK, &blocked, NULL);
}
