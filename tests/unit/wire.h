/* Redis, played by the test: a peer over a real socket that hears and says
 * bytes, in one process. */
#ifndef SSE_TESTS_WIRE_H
#define SSE_TESTS_WIRE_H

#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "core/redisurl.h"
#include "unit.h"

#define TIMEOUT_MS 2000
#define WAIT_MS 10000		/* for what is on its way already */

struct wire {
	char dir[32];
	struct redis_target target;
	int listener;
	int peer;		/* Redis's end; -1 while there is none */
};

static inline void
wire_open(struct wire *w)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };

	(void)signal(SIGPIPE, SIG_IGN);
	memset(w, 0, sizeof(*w));
	w->peer = -1;
	(void)snprintf(w->dir, sizeof(w->dir), "/tmp/test_redis.XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(w->dir));
	w->target.is_unix = true;
	(void)snprintf(w->target.host, sizeof(w->target.host), "%s/socket",
	    w->dir);
	memcpy(address.sun_path, w->target.host, strlen(w->target.host) + 1);
	w->listener = socket(AF_UNIX, SOCK_STREAM, 0);
	ck_assert_int_eq(bind(w->listener,
	    (const struct sockaddr *)&address, sizeof(address)), 0);
	ck_assert_int_eq(listen(w->listener, 8), 0);
}

static inline void
wire_hang_up(struct wire *w)
{
	if (w->peer >= 0)
		(void)close(w->peer);
	w->peer = -1;
}

static inline void
wire_close(struct wire *w)
{
	wire_hang_up(w);
	(void)close(w->listener);
	ck_assert_int_eq(unlink(w->target.host), 0);
	ck_assert_int_eq(rmdir(w->dir), 0);
}

static inline void
wire_accept(struct wire *w)
{
	struct pollfd p = { w->listener, POLLIN, 0 };

	ck_assert_int_eq(poll(&p, 1, WAIT_MS), 1);
	w->peer = accept(w->listener, NULL, NULL);
	ck_assert_int_ge(w->peer, 0);
}

static inline void
wire_say(struct wire *w, const char *text)
{
	size_t n = strlen(text);

	ck_assert_int_eq(send(w->peer, text, n, MSG_NOSIGNAL), (ssize_t)n);
}

/* What the peer has been sent is exactly this. */
static inline bool
wire_heard(struct wire *w, const char *text, size_t n)
{
	char got[1024];
	ssize_t all = recv(w->peer, got, sizeof(got), MSG_DONTWAIT);

	return (all < 0 ? 0 : (size_t)all) == n && memcmp(got, text, n) == 0;
}

#endif
