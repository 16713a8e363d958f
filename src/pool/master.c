/* Main path: open the pools (with what the program before this one left),
 * then one loop: wait; take signals; reap; tend each crew; see to those who
 * are leaving. */
#include "pool/master.h"

#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/number.h"
#include "pool/background.h"
#include "pool/crew.h"
#include "pool/farewell.h"
#include "pool/handover.h"
#include "pool/legacy.h"
#include "pool/notify.h"
#include "pool/reload.h"
#include "pool/signals.h"
#include "serve/clock.h"
#include "serve/files.h"
#include "serve/log.h"

#define FIRST 2		/* descriptors that are no crew's: signals, a trial */

struct master {
	struct config *config;
	struct crew *crew;
	size_t crews;
	struct legacy legacy;		/* workers of the program before */
	int signals;		/* a signalfd */
	struct reload reload;
	bool reload_again;	/* asked for while one was tried */
	bool to_reap;		/* children have ended */
	struct crashes crashes;
	int64_t emergency_ms;	/* when they last made us reload; 0: never */
	struct farewell farewell;	/* once we end */
};

/* ---- what a new worker lets go of ---- */

static void
shed(void *arg, const struct crew *mine)
{
	struct master *m = arg;
	size_t i;

	(void)close(m->signals);
	if (m->reload.output >= 0)
		(void)close(m->reload.output);
	for (i = 0; i < m->crews; i++) {
		if (&m->crew[i] != mine)
			crew_leave(&m->crew[i]);
	}
}

/* ---- start ---- */

/* A pool's socket: the one we had before, one that was given, or a new one. */
static enum fault
open_listener(struct crew *crew, struct handover *h, struct fault_note *note)
{
	bool given = false;
	int fd = handover_take_socket(h, crew->pool, &given);

	if (fd < 0) {
		fd = notify_take_socket(crew->pool);
		given = fd >= 0;
	}
	if (fd < 0)
		return listener_open(&crew->listener, crew->pool, note);
	listener_adopt(&crew->listener, crew->pool, fd, given);
	return FAULT_NONE;
}

static enum fault
open_crews(struct master *m, struct handover *h, struct fault_note *note)
{
	enum fault fault = FAULT_NONE;
	size_t i;

	m->crew = calloc(m->config->pools.n, sizeof(*m->crew));
	if (m->crew == NULL)
		return fault_set(note, FAULT_NOMEM, "out of memory");
	for (i = 0; i < m->config->pools.n && fault == FAULT_NONE; i++) {
		struct crew *crew = &m->crew[i];

		m->crews++;
		fault = crew_open(crew, m->config, config_pool(m->config, i),
		    note);
		if (fault == FAULT_NONE)
			fault = open_listener(crew, h, note);
	}
	return fault;
}

static enum fault
start(struct master *m, struct handover *h, bool reloaded,
    struct fault_note *note)
{
	const struct global_section *global = &m->config->global;
	enum fault fault = FAULT_NONE;

	if (global->daemonize && !reloaded)
		fault = background_enter(note);
	if (fault == FAULT_NONE)
		fault = log_open(&m->config->log, "sse-fcgi", note);
	if (fault == FAULT_NONE)
		fault = signals_open(&m->signals, note);
	if (fault == FAULT_NONE)
		fault = open_crews(m, h, note);
	notify_forget_sockets();
	if (fault == FAULT_NONE)
		fault = legacy_take(&m->legacy, h, m->crew, m->crews,
		    clock_now_ms(), global->process_control_timeout_ms,
		    note);
	if (fault == FAULT_NONE && global->pid != NULL)
		fault = background_write_pid(global->pid, note);
	if (fault != FAULT_NONE)
		return fault;
	if (h->pid_file[0] != '\0' && (global->pid == NULL ||
	    strcmp(h->pid_file, global->pid) != 0))
		background_remove_pid(h->pid_file);
	handover_drop_sockets(h);
	background_ready();
	notify_send("READY=1");
	log_message(LOG_INFO, "ready", reloaded ? "reloaded" : "started");
	return FAULT_NONE;
}

/* ---- reload ---- */

/* What this process would leave behind now.  Its arrays are freed with
 * handover_fini once their sockets' numbers are forgotten. */
static enum fault
gather(const struct master *m, struct handover *h, struct fault_note *note)
{
	size_t most = m->legacy.n, i, k;

	memset(h, 0, sizeof(*h));
	for (i = 0; i < m->crews; i++)
		most += m->crew[i].slots + 1;
	h->socket = calloc(m->crews, sizeof(*h->socket));
	h->worker = calloc(most, sizeof(*h->worker));
	if (h->socket == NULL || h->worker == NULL)
		return fault_set(note, FAULT_NOMEM, "out of memory");
	for (i = 0; i < m->crews; i++) {
		const struct crew *crew = &m->crew[i];
		struct handover_socket *s = &h->socket[h->sockets++];

		s->fd = crew->listener.fd;
		s->given = crew->listener.given;
		(void)snprintf(s->pool, sizeof(s->pool), "%s",
		    crew->pool->at.name);
		(void)snprintf(s->text, sizeof(s->text), "%s",
		    crew->listener.text);
		for (k = 0; k < crew->slots; k++)
			handover_add_worker(h, crew->child[k].pid, false,
			    crew->pool->at.name);
		handover_add_worker(h, crew->spare, true,
		    crew->pool->at.name);
	}
	legacy_gather(&m->legacy, m->crew, h);
	h->emergency_ms = m->emergency_ms;
	if (m->config->global.pid != NULL)
		(void)snprintf(h->pid_file, sizeof(h->pid_file), "%s",
		    m->config->global.pid);
	return FAULT_NONE;
}

static void
ungather(struct handover *h)
{
	h->sockets = 0;	/* they stay ours */
	handover_fini(h);
}

static void
try_reload(struct master *m)
{
	struct handover h;
	struct fault_note note;
	enum fault fault;

	if (m->farewell.stage != FAREWELL_NONE) {
		log_message(LOG_WARN, "reload", "not while the pools end");
		return;
	}
	if (m->reload.trial > 0) {
		m->reload_again = true;
		return;
	}
	m->reload_again = false;
	fault = gather(m, &h, &note);
	if (fault == FAULT_NONE)
		fault = reload_try(&m->reload, &h, clock_now_ms(), &note);
	ungather(&h);
	if (fault != FAULT_NONE)
		log_message(LOG_ERROR, "reload", note.text);
}

static void
finish_reload(struct master *m, enum reload_verdict verdict)
{
	struct handover h;
	struct fault_note note;
	enum fault fault;

	if (m->farewell.stage != FAREWELL_NONE)
		return;
	if (verdict == RELOAD_REFUSED) {
		reload_tell(&m->reload);
	} else if (!m->reload_again) {
		notify_send("RELOADING=1");
		log_message(LOG_INFO, "reload", "accepted");
		fault = gather(m, &h, &note);
		if (fault == FAULT_NONE)
			fault = reload_exec(&m->reload, &h, &note);
		ungather(&h);
		notify_send("READY=1");
		log_message(LOG_ERROR, "reload", note.text);
	}
	if (m->reload_again)
		try_reload(m);
}

/* ---- signals and children ---- */

static void
begin_end(struct master *m, enum farewell_stage stage)
{
	size_t i;

	if (m->farewell.stage >= stage)
		return;
	if (m->farewell.stage == FAREWELL_NONE) {
		notify_send("STOPPING=1");
		log_message(LOG_INFO, "stop", stage == FAREWELL_FINISH ?
		    "streams run to their end" : "streams end now");
	}
	for (i = 0; i < m->crews; i++)
		crew_end(&m->crew[i]);
	farewell_begin(&m->farewell, stage, clock_now_ms(),
	    m->config->global.process_control_timeout_ms);
}

static void
reopen_logs(struct master *m)
{
	struct fault_note note;
	size_t i;

	if (log_reopen(&note) != FAULT_NONE)
		log_message(LOG_ERROR, "reopen", note.text);
	else
		log_message(LOG_INFO, "reopen", "the log is opened anew");
	/* Workers are replaced, since they may not be allowed to open it;
	 * who serves a stream writes its last lines to the old file. */
	for (i = 0; i < m->crews; i++) {
		crew_signal(&m->crew[i], SIGQUIT);
		crew_signal_spare(&m->crew[i], SIGTERM);
	}
}

static void
take_signal(struct master *m, int number)
{
	switch (number) {
	case SIGTERM:
	case SIGINT:
		begin_end(m, FAREWELL_TERM);
		return;
	case SIGQUIT:
		begin_end(m, FAREWELL_FINISH);
		return;
	case SIGUSR1:
		reopen_logs(m);
		return;
	case SIGUSR2:
	case SIGHUP:
		try_reload(m);
		return;
	default:	/* SIGCHLD */
		m->to_reap = true;
		return;
	}
}

static void
take_signals(struct master *m)
{
	int number;

	while ((number = signals_take(m->signals)) != 0)
		take_signal(m, number);
}

/* Once in the interval: where a reload did not help, the throttle does. */
static void
emergency(struct master *m)
{
	int64_t now = clock_now_ms();

	if (m->emergency_ms != 0 && now - m->emergency_ms <
	    m->config->global.emergency_restart_interval_ms)
		return;
	m->emergency_ms = now;
	log_message(LOG_ERROR, "reload", "emergency_restart_threshold is "
	    "reached: too many workers crashed");
	try_reload(m);
}

static void
reaped(struct master *m, pid_t pid, int status)
{
	const struct global_section *global = &m->config->global;
	enum reload_verdict verdict = reload_reaped(&m->reload, pid, status);
	bool crashed, found = false;
	size_t i;

	if (verdict != RELOAD_NOT_MINE) {
		finish_reload(m, verdict);
		return;
	}
	for (i = 0; i < m->crews && !found; i++)
		found = crew_reaped(&m->crew[i], pid, status, &crashed,
		    clock_now_ms());
	if (!found) {
		legacy_reaped(&m->legacy, m->crew, pid);
	} else if (crashed && crashes_add(&m->crashes,
	    (unsigned)global->emergency_restart_threshold,
	    global->emergency_restart_interval_ms, clock_now_ms())) {
		emergency(m);
	}
}

static void
reap(struct master *m)
{
	pid_t pid;
	int status;

	/* Asking costs the kernel a look at every child there is. */
	if (!m->to_reap)
		return;
	m->to_reap = false;
	while ((pid = waitpid(-1, &status, WNOHANG)) > 0)
		reaped(m, pid, status);
}

/* ---- the loop ---- */

static size_t
workers_left(const struct master *m)
{
	size_t n = m->legacy.n, i;

	for (i = 0; i < m->crews; i++)
		n += m->crew[i].children;
	return n;
}

/* Signal the workers that should have gone by now. */
static void
press(struct master *m, int64_t now_ms)
{
	int number = farewell_step(&m->farewell, now_ms);
	size_t i;

	legacy_press(&m->legacy, now_ms);
	if (number == 0)
		return;
	for (i = 0; i < m->crews; i++)
		crew_signal(&m->crew[i], number);
	legacy_signal(&m->legacy, number);
}

static int
wait_ms(const struct master *m, int64_t now_ms)
{
	int64_t at = number_sooner(farewell_deadline(&m->farewell),
	    legacy_deadline(&m->legacy));
	size_t i;

	for (i = 0; i < m->crews; i++)
		at = number_sooner(at, crew_deadline(&m->crew[i], now_ms));
	if (m->reload.trial > 0)
		at = number_sooner(at, m->reload.until_ms);
	if (at == INT64_MAX)
		return -1;
	at -= now_ms;
	return at < 0 ? 0 : at > 60000 ? 60000 : (int)at;
}

/* Wait.  For each crew there are two descriptors: its bell, and the socket
 * that is to be watched. */
static void
wait_for_something(struct master *m, struct pollfd *p)
{
	const size_t n = FIRST + 2 * m->crews;
	size_t i;

	p[0] = (struct pollfd){ m->signals, POLLIN, 0 };
	p[1] = reload_poll(&m->reload);
	for (i = 0; i < m->crews; i++) {
		p[FIRST + 2 * i] = (struct pollfd){ crew_bell(&m->crew[i]),
		    POLLIN, 0 };
		p[FIRST + 2 * i + 1] = (struct pollfd){ m->crew[i].watch ?
		    m->crew[i].listener.fd : -1, POLLIN, 0 };
	}
	if (poll(p, (nfds_t)n, wait_ms(m, clock_now_ms())) < 0)
		memset(p, 0, n * sizeof(*p));
	for (i = 0; i < m->crews; i++) {
		if (p[FIRST + 2 * i].revents != 0)
			crew_answer(&m->crew[i]);
	}
}

static enum fault
loop(struct master *m, struct fault_note *note)
{
	struct pollfd *p = calloc(FIRST + 2 * m->crews,
	    sizeof(*p));
	size_t i;

	if (p == NULL)
		return fault_set(note, FAULT_NOMEM, "out of memory");
	/* The program before may have taken the signal and not the child. */
	m->to_reap = true;
	reap(m);
	while (m->farewell.stage == FAREWELL_NONE || workers_left(m) > 0) {
		int64_t now = clock_now_ms();

		press(m, now);
		for (i = 0; i < m->crews; i++)
			crew_tend(&m->crew[i],
			    p[FIRST + 2 * i + 1].revents != 0, now, shed, m);
		wait_for_something(m, p);
		take_signals(m);
		reload_pump(&m->reload, p[1].revents, clock_now_ms());
		reap(m);
	}
	free(p);
	return FAULT_NONE;
}

static void
finish(struct master *m)
{
	size_t i;

	for (i = 0; i < m->crews; i++) {
		crew_end_spare(&m->crew[i]);
		listener_remove(&m->crew[i].listener);
		crew_close(&m->crew[i]);
	}
	if (m->farewell.stage != FAREWELL_NONE && m->config->global.pid !=
	    NULL)
		background_remove_pid(m->config->global.pid);
	reload_fini(&m->reload);
	free(m->crew);
	legacy_fini(&m->legacy);
}

enum fault
master_run(struct config *config, const char *program, const char *path,
    struct fault_note *note)
{
	static struct master m;
	struct handover h;
	bool reloaded = handover_read(&h);
	enum fault fault;

	files_fill_standard();
	files_raise_limit();
	/* A reload leaves only what it means to leave. */
	if (!reloaded)
		files_close_inherited(notify_sockets());
	m.config = config;
	m.emergency_ms = h.emergency_ms;
	m.signals = -1;
	fault = reload_init(&m.reload, program, path, note);
	if (fault == FAULT_NONE)
		fault = start(&m, &h, reloaded, note);
	if (fault == FAULT_NONE)
		fault = loop(&m, note);
	handover_fini(&h);
	finish(&m);
	if (fault == FAULT_NONE)
		log_message(LOG_INFO, "stop", "ended");
	return fault;
}
