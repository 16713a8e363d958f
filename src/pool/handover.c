#include "pool/handover.h"

#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/number.h"
#include "pool/listener.h"

#define VARIABLE "SSE_FCGI_HANDOVER"
#define PID "pid "
#define EMERGENCY "emergency %" SCNd64
#define LINE_FORM "%15s %63s %d %d %107[^\n]"

/* Make room for one more; false when there is no memory. */
static bool
grow(void **array, size_t n, size_t size)
{
	void *more = reallocarray(*array, n + 1, size);

	if (more != NULL)
		*array = more;
	return more != NULL;
}

/* "socket POOL FD GIVEN ADDRESS", "worker POOL PID SPARE -", "pid FILE" or
 * "emergency MS". */
static void
take_line(struct handover *h, const char *line)
{
	char kind[16], pool[HANDOVER_NAME_BYTES], text[ENDPOINT_TEXT_BYTES];
	int number, flag;

	if (strncmp(line, PID, strlen(PID)) == 0) {
		(void)snprintf(h->pid_file, sizeof(h->pid_file), "%.*s",
		    (int)strcspn(line + strlen(PID), "\n"),
		    line + strlen(PID));
		return;
	}
	if (sscanf(line, EMERGENCY, &h->emergency_ms) == 1)
		return;
	if (sscanf(line, LINE_FORM, kind, pool, &number, &flag, text) != 5)
		return;
	if (strcmp(kind, "socket") == 0 && listener_is_one(number) &&
	    grow((void **)&h->socket, h->sockets, sizeof(*h->socket))) {
		struct handover_socket *s = &h->socket[h->sockets++];

		s->fd = number;
		s->given = flag != 0;
		memcpy(s->pool, pool, sizeof(pool));
		memcpy(s->text, text, sizeof(text));
	} else if (strcmp(kind, "worker") == 0 && number > 1 &&
	    grow((void **)&h->worker, h->workers, sizeof(*h->worker))) {
		struct handover_worker *w = &h->worker[h->workers++];

		w->pid = (pid_t)number;
		w->spare = flag != 0;
		memcpy(w->pool, pool, sizeof(pool));
	}
}

bool
handover_read(struct handover *h)
{
	const char *value = getenv(VARIABLE);
	char line[PATH_MAX + sizeof(PID)];
	uint64_t number;
	FILE *file;

	memset(h, 0, sizeof(*h));
	if (value == NULL || !number_u64(slice_of(value), &number) ||
	    number > 1048576)
		return false;
	(void)unsetenv(VARIABLE);
	(void)lseek((int)number, 0, SEEK_SET);
	file = fdopen((int)number, "r");
	if (file == NULL)
		return false;
	while (fgets(line, sizeof(line), file) != NULL)
		take_line(h, line);
	(void)fclose(file);
	return true;
}

int
handover_take_socket(struct handover *h, const struct pool_section *pool,
    bool *given_out)
{
	size_t i;
	int fd;

	for (i = 0; i < h->sockets; i++) {
		struct handover_socket *s = &h->socket[i];

		if (s->fd < 0 || (strcmp(s->text, pool->endpoint.text) != 0 &&
		    (!s->given || strcmp(s->pool, pool->at.name) != 0)))
			continue;
		fd = s->fd;
		s->fd = -1;
		*given_out = s->given;
		return fd;
	}
	return -1;
}

void
handover_drop_sockets(struct handover *h)
{
	size_t i;

	for (i = 0; i < h->sockets; i++) {
		struct handover_socket *s = &h->socket[i];

		if (s->fd >= 0 && !s->given && s->text[0] == '/')
			(void)unlink(s->text);
	}
	handover_fini(h);
}

void
handover_fini(struct handover *h)
{
	size_t i;

	for (i = 0; i < h->sockets; i++) {
		if (h->socket[i].fd >= 0)
			(void)close(h->socket[i].fd);
	}
	free(h->socket);
	free(h->worker);
	memset(h, 0, sizeof(*h));
}

void
handover_add_worker(struct handover *h, pid_t pid, bool spare,
    const char *pool)
{
	struct handover_worker *w = &h->worker[h->workers];

	if (pid <= 0)
		return;
	w->pid = pid;
	w->spare = spare;
	(void)snprintf(w->pool, sizeof(w->pool), "%s", pool);
	h->workers++;
}

static void
keep_across_exec(const struct handover *h, int fd, bool keep)
{
	size_t i;

	for (i = 0; i < h->sockets; i++)
		(void)fcntl(h->socket[i].fd, F_SETFD, keep ? 0 : FD_CLOEXEC);
	(void)fcntl(fd, F_SETFD, keep ? 0 : FD_CLOEXEC);
}

static bool
write_lines(const struct handover *h, int fd)
{
	bool done = true;
	size_t i;

	for (i = 0; i < h->sockets; i++)
		done = done && dprintf(fd, "socket %s %d %d %s\n",
		    h->socket[i].pool, h->socket[i].fd, h->socket[i].given,
		    h->socket[i].text) > 0;
	if (h->pid_file[0] != '\0')
		done = done && dprintf(fd, PID "%s\n", h->pid_file) > 0;
	done = done && dprintf(fd, EMERGENCY "\n", h->emergency_ms) > 0;
	for (i = 0; i < h->workers; i++)
		done = done && dprintf(fd, "worker %s %d %d -\n",
		    h->worker[i].pool, (int)h->worker[i].pid,
		    h->worker[i].spare) > 0;
	return done;
}

enum fault
handover_write(const struct handover *h, int *fd_out, struct fault_note *note)
{
	int fd = memfd_create("sse-fcgi-handover", MFD_CLOEXEC);
	char number[16];

	if (fd < 0)
		return fault_errno(note, "memfd_create");
	(void)snprintf(number, sizeof(number), "%d", fd);
	if (!write_lines(h, fd) || setenv(VARIABLE, number, 1) != 0) {
		(void)close(fd);
		return fault_set(note, FAULT_SYSTEM,
		    "writing the handover failed");
	}
	keep_across_exec(h, fd, true);
	*fd_out = fd;
	return FAULT_NONE;
}

void
handover_undo(const struct handover *h, int fd)
{
	keep_across_exec(h, fd, false);
	(void)unsetenv(VARIABLE);
	(void)close(fd);
}
