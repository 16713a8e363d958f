/* A Redis's end of a connection, for targets that are told what it says. */
#ifndef SSE_TESTS_PEER_H
#define SSE_TESTS_PEER_H

#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "core/redisurl.h"
#include "fuzz.h"

/* As much memory as a worker may have (serve/confine.c), and little kept of
 * what was freed: a reply may announce any number of parts. */
const char *__asan_default_options(void);

const char *
__asan_default_options(void)
{
	return "max_allocation_size_mb=256:allocator_may_return_null=1:"
	    "quarantine_size_mb=16";
}

/* Where it listens. */
static struct redis_target peer_target;

static void
peer_remove(void)
{
	(void)unlink(peer_target.host);
	*strrchr(peer_target.host, '/') = '\0';
	(void)rmdir(peer_target.host);
}

static inline int
peer_listener(void)
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
	peer_target.is_unix = true;
	memcpy(peer_target.host, address.sun_path, sizeof(address.sun_path));
	(void)atexit(peer_remove);
	return fd;
}

#endif
