/* Bytes as Redis's answer: to a question with everything in it, and to what is
 * asked for a lease. */
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "fuzz.h"
#include "redis/source.h"

/* As much memory as a worker may have (serve/confine.c), and little kept of
 * what was freed: a reply may announce any number of parts. */
const char *__asan_default_options(void);

const char *
__asan_default_options(void)
{
	return "max_allocation_size_mb=256:allocator_may_return_null=1:"
	    "quarantine_size_mb=16";
}

static struct redis_target target;

static int
listener(void)
{
	static int fd = -1;
	struct sockaddr_un address;

	if (fd >= 0)
		return fd;
	fd = socket(AF_UNIX, SOCK_STREAM, 0);
	memset(&address, 0, sizeof(address));
	address.sun_family = AF_UNIX;
	memcpy(address.sun_path, "/tmp/sse-fuzz-XXXXXX", 21);
	MUST(mkdtemp(address.sun_path) != NULL);
	(void)strcat(address.sun_path, "/s");
	MUST(bind(fd, (struct sockaddr *)&address, sizeof(address)) == 0);
	MUST(listen(fd, 1) == 0);
	target.is_unix = true;
	memcpy(target.host, address.sun_path, sizeof(address.sun_path));
	return fd;
}

static void
remove_socket(void)
{
	(void)unlink(target.host);
	*strrchr(target.host, '/') = '\0';
	(void)rmdir(target.host);
}

/* Ask, have the bytes for an answer, and look at what came of it. */
static void
try(const struct question *question, const uint8_t *data, size_t n)
{
	const struct answer *answer = NULL;
	struct source source;
	int server = listener(), peer;
	unsigned turn;
	size_t i;

	source_init(&source, &target, 10);
	MUST(source_ask(&source, question, 0, NULL) == FAULT_NONE);
	peer = accept(server, NULL, NULL);
	MUST(peer >= 0);
	(void)!write(peer, data, n);
	(void)shutdown(peer, SHUT_WR);
	for (turn = 0; turn < 64 && answer == NULL; turn++) {
		struct pollfd p = source_poll(&source);

		if (p.fd < 0 || poll(&p, 1, 0) < 0)
			break;
		if (source_pump(&source, p.revents, 0, &answer, NULL) !=
		    FAULT_NONE)
			break;
	}
	for (i = 0; answer != NULL && i < answer->events; i++)
		MUST(!eventid_is_zero(source_event(&source, i).id));
	if (answer != NULL && question->lease != NULL)
		MUST(answer->full <= question->lease->keys &&
		    answer->wait_ms >= 0);
	source_fini(&source);
	(void)close(peer);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static const struct limit limit = { .most = 1 };
	struct lease lease = { .member = slice_of("m"), .ttl_ms = 1,
	    .key = { { &limit, slice_of("a") }, { &limit, slice_of("b") } },
	    .keys = 2 };
	struct question question = { 0 };

	(void)listener();
	if (target.port == 0) {
		target.port = 1;
		(void)atexit(remove_socket);
	}
	question.session_key = slice_of("s");
	question.rules = 1;
	question.rule[0].kind = RULE_EXISTS;
	question.rule[0].word[0] = slice_of("k");
	question.topic = slice_of("t");
	question.read = true;
	question.count = 4;
	try(&question, data, n);
	question.lease = &lease;
	try(&question, data, n);
	question.release = true;
	try(&question, data, n);
	return 0;
}
