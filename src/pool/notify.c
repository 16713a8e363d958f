#include "pool/notify.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/number.h"
#include "pool/listener.h"
#include "serve/log.h"

#define FIRST_FD 3
#define SOCKETS_MAX 64

static bool taken[SOCKETS_MAX];

size_t
notify_sockets(void)
{
	static bool counted;
	static size_t sockets;
	uint64_t pid, n;

	/* Once: going into the background changes the process's id. */
	if (counted)
		return sockets;
	counted = true;
	if (!number_u64(slice_of(getenv("LISTEN_PID")), &pid) ||
	    pid != (uint64_t)getpid() ||
	    !number_u64(slice_of(getenv("LISTEN_FDS")), &n))
		return 0;
	sockets = n < SOCKETS_MAX ? (size_t)n : SOCKETS_MAX;
	return sockets;
}

static bool
has_name(size_t i, const char *name)
{
	struct slice rest = slice_of(getenv("LISTEN_FDNAMES")), part;

	while (slice_split(&rest, ':', &part)) {
		if (i-- == 0)
			return slice_equals(part, name);
	}
	return false;
}

/* Does this socket listen where e says? */
static bool
has_address(int fd, const struct endpoint *e)
{
	union {
		struct sockaddr any;
		struct sockaddr_un local;
		struct sockaddr_in ipv4;
		struct sockaddr_in6 ipv6;
	} address = { 0 };
	socklen_t size = sizeof(address) - 1;

	if (getsockname(fd, &address.any, &size) != 0)
		return false;
	switch (address.any.sa_family) {
	case AF_UNIX:
		return e->kind == ENDPOINT_UNIX &&
		    strcmp(address.local.sun_path, e->text) == 0;
	case AF_INET:
		return e->kind == ENDPOINT_IPV4 &&
		    address.ipv4.sin_addr.s_addr == e->ipv4.s_addr &&
		    ntohs(address.ipv4.sin_port) == e->port;
	case AF_INET6:
		return e->kind == ENDPOINT_IPV6 &&
		    IN6_ARE_ADDR_EQUAL(&address.ipv6.sin6_addr, &e->ipv6) &&
		    ntohs(address.ipv6.sin6_port) == e->port;
	default:
		return false;
	}
}

int
notify_take_socket(const struct pool_section *pool)
{
	const size_t n = notify_sockets();
	size_t i;

	for (i = 0; i < n; i++) {
		if (!taken[i] && has_name(i, pool->at.name) &&
		    listener_is_one(FIRST_FD + (int)i)) {
			taken[i] = true;
			return FIRST_FD + (int)i;
		}
	}
	for (i = 0; i < n; i++) {
		if (!taken[i] && has_address(FIRST_FD + (int)i,
		    &pool->endpoint) && listener_is_one(FIRST_FD + (int)i)) {
			taken[i] = true;
			return FIRST_FD + (int)i;
		}
	}
	return -1;
}

void
notify_forget_sockets(void)
{
	const size_t n = notify_sockets();
	size_t i;

	for (i = 0; i < n; i++) {
		if (taken[i])
			continue;
		(void)close(FIRST_FD + (int)i);
		log_message(LOG_WARN, "socket", "one that was given to this "
		    "program is no pool's: its name, or else its address, has "
		    "to be a pool's");
	}
	(void)unsetenv("LISTEN_PID");
	(void)unsetenv("LISTEN_FDS");
	(void)unsetenv("LISTEN_FDNAMES");
}
