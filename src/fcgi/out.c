#include "fcgi/out.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "core/limits.h"

/* FastCGI 1.0, section 8. */
#define FCGI_VERSION_1 1
#define FCGI_END_REQUEST 3
#define FCGI_STDOUT 6
#define RECORD_HEAD_BYTES 8
#define RECORD_BODY_MAX 65528	/* a multiple of eight below 65536 */

#define LINGER_MS 250		/* of silence, */
#define LINGER_ALL_MS 2000	/* or so long in all, */
#define LINGER_HASTY_MS 20	/* or hardly at all */

void
out_init(struct out *out, int fd, bool records, unsigned request_id)
{
	int flags = fcntl(fd, F_GETFL);

	out->fd = fd;
	out->records = records;
	out->request_id = request_id;
	out->unread = false;
	out->hasty = false;
	buf_init(&out->queue, LIMIT_OUTPUT_BYTES + LIMIT_OUTPUT_PAUSE_BYTES);
	out->sent = 0;
	out->body_bytes = 0;
	if (flags >= 0)
		(void)fcntl(fd, F_SETFL, flags | O_NONBLOCK);
}

static bool
add_record(struct out *out, unsigned type, const void *body, size_t n)
{
	unsigned char head[RECORD_HEAD_BYTES] = {
		FCGI_VERSION_1, (unsigned char)type,
		(unsigned char)(out->request_id >> 8),
		(unsigned char)out->request_id,
		(unsigned char)(n >> 8), (unsigned char)n, 0, 0
	};

	return buf_add(&out->queue, head, sizeof(head)) &&
	    buf_add(&out->queue, body, n);
}

static enum fault
undo(struct out *out, size_t before)
{
	buf_cut(&out->queue, before);
	return FAULT_LIMIT;
}

enum fault
out_add(struct out *out, struct slice bytes)
{
	size_t before = out->queue.n, total = bytes.n;

	if (!out->records) {
		if (!buf_add_slice(&out->queue, bytes))
			return FAULT_LIMIT;
		bytes.n = 0;
	}
	while (bytes.n > 0) {
		size_t n = bytes.n < RECORD_BODY_MAX ? bytes.n :
		    RECORD_BODY_MAX;

		if (!add_record(out, FCGI_STDOUT, bytes.p, n))
			return undo(out, before);
		bytes = slice_after(bytes, n);
	}
	out->body_bytes += total;
	return FAULT_NONE;
}

enum fault
out_finish(struct out *out)
{
	static const unsigned char complete[8] = { 0 };	/* status 0 */
	size_t before = out->queue.n;

	if (!out->records)
		return FAULT_NONE;
	if (!add_record(out, FCGI_STDOUT, NULL, 0) ||
	    !add_record(out, FCGI_END_REQUEST, complete, sizeof(complete)))
		return undo(out, before);
	return FAULT_NONE;
}

enum out_state
out_flush(struct out *out, bool *moved)
{
	ssize_t n;

	*moved = false;
	while (out->sent < out->queue.n) {
		n = write(out->fd, out->queue.p + out->sent,
		    out->queue.n - out->sent);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return errno == EAGAIN ? OUT_PENDING : OUT_GONE;
		out->sent += (size_t)n;
		*moved = true;
	}
	out->sent = 0;
	buf_reset(&out->queue, LIMIT_OUTPUT_PAUSE_BYTES);
	return OUT_DRAINED;
}

struct pollfd
out_poll(const struct out *out)
{
	struct pollfd p = { out->fd, 0, 0 };

	if (out->records && !out->unread)
		p.events = POLLIN | POLLRDHUP;
	if (out->queue.n > 0)
		p.events |= POLLOUT;
	return p;
}

/* The request was read to its end, so whatever can be read now is the end
 * of the connection or FCGI_ABORT_REQUEST: the same to us. */
bool
out_is_gone(const struct out *out, short revents)
{
	char byte;
	ssize_t n;

	if ((revents & (POLLERR | POLLHUP | POLLNVAL)) != 0)
		return true;
	if (!out->records || (revents & (POLLIN | POLLRDHUP)) == 0)
		return false;
	n = recv(out->fd, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
	return n >= 0 || (errno != EAGAIN && errno != EINTR);
}

int64_t
out_now_ms(void)
{
	struct timespec now = { 0, 0 };

	(void)clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void
linger(int fd, bool hasty)
{
	char waste[65536];
	struct pollfd p = { fd, POLLIN, 0 };
	const int64_t until = out_now_ms() +
	    (hasty ? LINGER_HASTY_MS : LINGER_ALL_MS);

	(void)shutdown(fd, SHUT_WR);
	while (out_now_ms() < until &&
	    poll(&p, 1, hasty ? LINGER_HASTY_MS : LINGER_MS) > 0 &&
	    recv(fd, waste, sizeof(waste), MSG_DONTWAIT) > 0)
		continue;
}

void
out_close(struct out *out)
{
	if (out->fd >= 0) {
		if (out->unread)
			linger(out->fd, out->hasty);
		(void)close(out->fd);
	}
	out->fd = -1;
	buf_fini(&out->queue);
}
