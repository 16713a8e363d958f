#include "pool/listener.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "pool/owner.h"
#include "serve/clock.h"

#define PATIENCE_MS 4000	/* longer than a stream's goodbye takes */
#define LOCK_MS 1500
#define PROBE_MS 100		/* at first; each look is a connection */

static enum fault
cannot(struct fault_note *note, const struct endpoint *e, const char *what)
{
	return fault_set(note, FAULT_CONFIG, "listen = %s: %s: %s", e->text,
	    what, strerror(errno));
}

static void
make_address(const struct endpoint *e, struct sockaddr_storage *address,
    socklen_t *size_out)
{
	struct sockaddr_un *local = (struct sockaddr_un *)address;
	struct sockaddr_in *ipv4 = (struct sockaddr_in *)address;
	struct sockaddr_in6 *ipv6 = (struct sockaddr_in6 *)address;

	memset(address, 0, sizeof(*address));
	switch (e->kind) {
	case ENDPOINT_UNIX:
		local->sun_family = AF_UNIX;
		memcpy(local->sun_path, e->text, sizeof(local->sun_path));
		*size_out = sizeof(*local);
		return;
	case ENDPOINT_IPV4:
		ipv4->sin_family = AF_INET;
		ipv4->sin_addr = e->ipv4;
		ipv4->sin_port = htons(e->port);
		*size_out = sizeof(*ipv4);
		return;
	case ENDPOINT_IPV6:
		ipv6->sin6_family = AF_INET6;
		ipv6->sin6_addr = e->ipv6;
		ipv6->sin6_port = htons(e->port);
		*size_out = sizeof(*ipv6);
		return;
	}
}

/* Is somebody listening there?  A connection is tried, which a live pool
 * drops again as carrying no request. */
static bool
is_alive(const struct endpoint *e)
{
	struct sockaddr_storage address;
	socklen_t size;
	int fd, result;

	make_address(e, &address, &size);
	fd = socket(address.ss_family, SOCK_STREAM | SOCK_CLOEXEC |
	    SOCK_NONBLOCK, 0);
	if (fd < 0)
		return false;
	result = connect(fd, (struct sockaddr *)&address, size);
	(void)close(fd);
	/* A full queue is a sign of life, too. */
	return result == 0 || errno == EAGAIN || errno == EINPROGRESS;
}

/* Make way for a unix socket. */
static enum fault
clear_path(const struct endpoint *e, struct fault_note *note)
{
	const int64_t until = clock_now_ms() + PATIENCE_MS;
	int pause_ms = PROBE_MS;
	struct stat st;

	if (lstat(e->text, &st) != 0)
		return FAULT_NONE;
	if (!S_ISSOCK(st.st_mode))
		return fault_set(note, FAULT_CONFIG,
		    "listen = %s: there is a file that is no socket", e->text);
	while (is_alive(e)) {
		if (clock_now_ms() >= until)
			return fault_set(note, FAULT_CONFIG,
			    "listen = %s: another process listens there",
			    e->text);
		(void)poll(NULL, 0, pause_ms);
		pause_ms *= 2;
	}
	if (unlink(e->text) != 0 && errno != ENOENT)
		return cannot(note, e, "removing a dead socket");
	return FAULT_NONE;
}

/* Hold off every other master that would listen in this folder, until the
 * descriptor is closed.  It is between masters that mean well: anybody who
 * can read the folder can hold the lock, so nobody waits for it for long. */
static int
lock_folder(const struct endpoint *e)
{
	static bool refused;
	const int64_t until = clock_now_ms() + LOCK_MS;
	char folder[ENDPOINT_TEXT_BYTES];
	int fd;

	(void)snprintf(folder, sizeof(folder), "%s", e->text);
	fd = open(dirname(folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	while (fd >= 0 && flock(fd, LOCK_EX | LOCK_NB) != 0) {
		if (refused || clock_now_ms() >= until) {
			refused = true;
			(void)close(fd);
			return -1;
		}
		(void)poll(NULL, 0, PROBE_MS);
	}
	return fd;
}

/* Give the socket its owner: the pool's user unless another is named.  Its
 * folder may be the user's own, so what is under the name now is looked at
 * first, and not by name. */
static enum fault
set_owner(const struct pool_section *pool, struct fault_note *note)
{
	const struct endpoint *e = &pool->endpoint;
	const char *user = pool->listen_owner != NULL ? pool->listen_owner :
	    geteuid() == 0 ? pool->user : NULL;
	const char *group = pool->listen_group != NULL ? pool->listen_group :
	    geteuid() == 0 && pool->listen_owner == NULL ? pool->group : NULL;
	struct owner owner;
	struct stat st;
	enum fault fault = owner_find(user, group, &owner, note);
	int fd;

	if (fault != FAULT_NONE || !owner.change)
		return fault;
	fd = open(e->text, O_PATH | O_NOFOLLOW | O_CLOEXEC);
	if (fd < 0 || fstat(fd, &st) != 0 || !S_ISSOCK(st.st_mode) ||
	    fchownat(fd, "", owner.uid, owner.gid, AT_EMPTY_PATH) != 0)
		fault = cannot(note, e, "setting listen.owner and "
		    "listen.group");
	if (fd >= 0)
		(void)close(fd);
	return fault;
}

/* The file has its mode from the beginning: Linux takes it from the
 * descriptor. */
static enum fault
bind_path(int fd, const struct pool_section *pool,
    const struct sockaddr *address, socklen_t size, struct fault_note *note)
{
	enum fault fault = clear_path(&pool->endpoint, note);
	mode_t mask;
	int result;

	if (fault != FAULT_NONE)
		return fault;
	if (fchmod(fd, (mode_t)pool->listen_mode) != 0)
		return cannot(note, &pool->endpoint, "setting listen.mode");
	mask = umask(0);
	result = bind(fd, address, size);
	(void)umask(mask);
	if (result != 0)
		return cannot(note, &pool->endpoint, "bind");
	return set_owner(pool, note);
}

static enum fault
bind_socket(int fd, const struct pool_section *pool, struct fault_note *note)
{
	const struct endpoint *e = &pool->endpoint;
	struct sockaddr_storage address;
	socklen_t size;
	const int on = 1;

	make_address(e, &address, &size);
	if (e->kind == ENDPOINT_UNIX)
		return bind_path(fd, pool, (struct sockaddr *)&address, size,
		    note);
	(void)setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
	if (e->kind == ENDPOINT_IPV6)
		(void)setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &on,
		    sizeof(on));
	if (bind(fd, (struct sockaddr *)&address, size) != 0)
		return cannot(note, e, "bind");
	return FAULT_NONE;
}

static void
remember_file(struct listener *l, const struct endpoint *e)
{
	struct stat st;

	if (e->kind != ENDPOINT_UNIX || lstat(e->text, &st) != 0)
		return;
	l->device = st.st_dev;
	l->inode = st.st_ino;
}

bool
listener_is_one(int fd)
{
	int listening = 0;
	socklen_t size = sizeof(listening);

	return getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &listening,
	    &size) == 0 && listening;
}

void
listener_adopt(struct listener *l, const struct pool_section *pool, int fd,
    bool given)
{
	memset(l, 0, sizeof(*l));
	l->fd = fd;
	l->given = given;
	(void)snprintf(l->text, sizeof(l->text), "%s", pool->endpoint.text);
	(void)fcntl(fd, F_SETFD, FD_CLOEXEC);
	/* The number may have changed since; the kernel takes it again. */
	if (!given) {
		(void)listen(fd, (int)pool->listen_backlog);
		remember_file(l, &pool->endpoint);
	}
}

enum fault
listener_open(struct listener *l, const struct pool_section *pool,
    struct fault_note *note)
{
	static const int families[] = { AF_UNIX, AF_INET, AF_INET6 };
	const struct endpoint *e = &pool->endpoint;
	int fd = socket(families[e->kind], SOCK_STREAM | SOCK_CLOEXEC |
	    SOCK_NONBLOCK, 0), lock;
	enum fault fault;

	l->fd = -1;
	if (fd < 0)
		return cannot(note, e, "socket");
	lock = e->kind == ENDPOINT_UNIX ? lock_folder(e) : -1;
	fault = bind_socket(fd, pool, note);
	if (fault == FAULT_NONE && listen(fd, (int)pool->listen_backlog) != 0)
		fault = cannot(note, e, "listen");
	if (lock >= 0)
		(void)close(lock);
	if (fault != FAULT_NONE) {
		(void)close(fd);
		return fault;
	}
	listener_adopt(l, pool, fd, false);
	return FAULT_NONE;
}

void
listener_close(struct listener *l)
{
	if (l->fd >= 0)
		(void)close(l->fd);
	l->fd = -1;
}

void
listener_remove(struct listener *l)
{
	struct stat st;

	listener_close(l);
	if (!l->given && l->text[0] == '/' && lstat(l->text, &st) == 0 &&
	    st.st_dev == l->device && st.st_ino == l->inode)
		(void)unlink(l->text);
}
