#include "serve/worker.h"

#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include "serve/clock.h"
#include "serve/log.h"
#include "serve/stop.h"
#include "serve/visit.h"

/* Far above what a stream uses (twice LIMIT_OUTPUT_BYTES and one reply): a
 * Redis that announces a reply of billions of parts gets "out of memory"
 * instead of the machine. */
#define DATA_BYTES_MAX (256ul * 1024 * 1024)

/* No request takes longer, whatever its configuration says. */
#define VISIT_MS_MAX 60000

/* Sanitizers reserve terabytes of address space and look for leaks from a
 * second process. */
#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED 1
#endif
#endif

/* Less to lose and less to leak: no core dump with somebody's session in it,
 * no new privileges, bounded memory. */
static void
confine(void)
{
	const struct rlimit none = { 0, 0 };

	(void)setrlimit(RLIMIT_CORE, &none);
	(void)prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
#ifndef SANITIZED
	{
		const struct rlimit data = { DATA_BYTES_MAX, DATA_BYTES_MAX };

		(void)prctl(PR_SET_DUMPABLE, 0);
		(void)setrlimit(RLIMIT_DATA, &data);
	}
#endif
}

/* Who waited in the queue and left is not served. */
static bool
has_left(const struct out *out)
{
	struct pollfd p = out_poll(out);

	return poll(&p, 1, 0) > 0 && out_is_gone(out, p.revents);
}

enum fault
worker_run(const struct config *config, enum gate_kind kind,
    struct fault_note *note)
{
	struct request request;
	struct out out;
	sigset_t waiting;
	enum fault fault = gate_open(kind, note);

	if (fault == FAULT_NONE)
		fault = stop_install(&waiting, note);
	if (fault != FAULT_NONE)
		return fault;
	confine();
	for (;;) {
		fault = gate_accept(kind, &waiting, &stop_asked, &request,
		    &out, note);
		if (fault == FAULT_STOP)
			return FAULT_NONE;
		if (fault == FAULT_INPUT) {
			log_message(LOG_INFO, "refuse", note->text);
			continue;
		}
		if (fault != FAULT_NONE)
			return fault;
		clock_kill_after(VISIT_MS_MAX);
		if (!has_left(&out))
			visit_serve(config, &waiting, &request, &out);
		clock_kill_after(0);
		out_close(&out);
		gate_release(&request);
	}
}
