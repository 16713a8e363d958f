#include "serve/lease.h"

#include <inttypes.h>
#include <unistd.h>

#include "serve/answer.h"
#include "serve/ask.h"
#include "serve/clock.h"

#define BEYOND_MS 5000		/* a lease outlives its stream's lifetime */
#define RELEASE_MS 250
#define HOST_BYTES 64

/* Unlike any other, and an operator who looks into Redis sees whose it is:
 * host:pid:start:random. */
static bool
name_member(struct visit *v)
{
	char host[HOST_BYTES + 1] = "";
	size_t before = v->filled.n;

	if (gethostname(host, HOST_BYTES) != 0)
		host[0] = '\0';
	if (!buf_addf(&v->filled, "%s:%ld:%" PRId64 ":%08" PRIx32 "%08" PRIx32,
	    host, (long)getpid(), clock_unix_ms() / 1000, clock_random(),
	    clock_random()))
		return false;
	v->lease.member.p = v->filled.p + before;
	v->lease.member.n = v->filled.n - before;
	return true;
}

/* Everything that the stream has to find room in. */
static bool
claim(struct visit *v, int64_t left_ms)
{
	const struct limits_section *limits = &v->config->limits;
	char ip[LIMIT_IP_BYTES];
	const struct limit_subject subject = {
		.prefix = slice_of(limits->prefix),
		.stream = slice_of(v->stream->at.name),
		.user = user_view(&v->user),
		.ip = { ip, limit_ip(v->request->remote, ip) },
		.vars = &v->vars,
	};

	v->lease.keys = 0;
	v->lease.ttl_ms = left_ms + BEYOND_MS;
	return name_member(v) &&
	    limit_keys(&limits->overall, &subject, &v->filled, &v->lease) &&
	    limit_keys(&v->stream->limits, &subject, &v->filled, &v->lease);
}

/* Is there a place to give back?  A rate has none. */
static bool
holds_place(const struct lease *lease)
{
	size_t i;

	for (i = 0; i < lease->keys; i++) {
		if (lease->key[i].limit->kind == LIMIT_STREAMS)
			return true;
	}
	return false;
}

/* Ask on the visit's connection, and leave its last answer as it is. */
static enum fault
ask(struct visit *v, bool release, int64_t timeout_ms, size_t *full_out,
    int64_t *wait_ms_out, struct fault_note *note)
{
	const struct question question = { .lease = &v->lease,
	    .release = release };
	const struct answer *answer;
	struct source source;
	enum fault fault;

	source_init(&source, &v->config->redis.target, timeout_ms);
	source_lend(&v->source, &source);
	fault = ask_wait(&source, &question, &answer, note);
	if (fault == FAULT_NONE && !release) {
		*full_out = answer->full;
		*wait_ms_out = answer->wait_ms;
	}
	source_lend(&source, &v->source);
	source_fini(&source);
	return fault;
}

/* Who mends it needs to know where. */
bool
lease_go_uncounted(struct visit *v, const char *why)
{
	struct fault_note note;

	if (v->config->limits.on_failure == LIMIT_CLOSED) {
		(void)fault_set(&note, FAULT_DENIED,
		    "not counted: %.190s; [limits] on_failure is closed", why);
		answer_later(v, CLOSE_BACKEND, LOG_WARN, note.text);
		return false;
	}
	(void)fault_set(&note, FAULT_DENIED,
	    "not counted: %.190s; [limits] on_failure is open", why);
	visit_log(v, LOG_WARN, "lease", note.text);
	return true;
}

bool
lease_take(struct visit *v)
{
	int64_t left_ms = v->began_ms + v->stream->lifetime_ms -
	    clock_now_ms();
	struct fault_note note;
	enum fault fault;
	int64_t wait_ms;
	size_t full;

	if (v->stream->limits.n + v->config->limits.overall.n == 0 ||
	    left_ms <= 0)
		return true;
	if (!claim(v, left_ms)) {
		answer_later(v, CLOSE_ERROR, LOG_ERROR, "out of memory");
		return false;
	}
	if (v->lease.keys == 0)
		return true;
	fault = ask(v, false, v->config->redis.timeout_ms, &full, &wait_ms,
	    &note);
	if (fault == FAULT_DENIED)
		return lease_go_uncounted(v, note.text);
	if (fault == FAULT_NONE && full < v->lease.keys) {
		answer_busy(v, v->lease.key[full].limit, wait_ms);
		return false;
	}
	v->leased = holds_place(&v->lease);
	if (fault == FAULT_NONE)
		return true;
	/* Redis may still take what it has not answered. */
	answer_put_off(v, fault, note.text);
	lease_release(v, clock_now_ms() + RELEASE_MS);
	return false;
}

void
lease_release(struct visit *v, int64_t until_ms)
{
	int64_t timeout_ms = until_ms - clock_now_ms();
	struct fault_note note, line;
	enum fault fault;

	if (!v->leased)
		return;
	v->leased = false;
	if (timeout_ms > RELEASE_MS)
		timeout_ms = RELEASE_MS;
	if (timeout_ms > v->config->redis.timeout_ms)
		timeout_ms = v->config->redis.timeout_ms;
	if (timeout_ms < 0)
		timeout_ms = 0;
	/* What is sent behind a read that blocks is lost when that connection
	 * is closed, so it takes another one. */
	if (source_is_asked(&v->source))
		source_fini(&v->source);
	fault = ask(v, true, timeout_ms, NULL, NULL, &note);
	if (fault == FAULT_NONE)
		return;
	if (fault == FAULT_TIMEOUT)
		(void)fault_set(&note, fault, "Redis did not answer within "
		    "%" PRId64 " ms", timeout_ms);
	(void)fault_set(&line, FAULT_BACKEND,
	    "counted until it expires: %.190s", note.text);
	visit_log(v, LOG_WARN, "lease", line.text);
}
