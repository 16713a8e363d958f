#include "pool/background.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int ready_fd = -1;

/* In the process that was started: end with the new one's verdict. */
static void __attribute__((noreturn))
wait_for_verdict(int fd)
{
	char byte;
	ssize_t n;

	do
		n = read(fd, &byte, 1);
	while (n < 0 && errno == EINTR);
	_exit(n == 1 ? 0 : 1);
}

enum fault
background_enter(struct fault_note *note)
{
	int ends[2];
	pid_t pid;

	if (pipe2(ends, O_CLOEXEC) != 0)
		return fault_errno(note, "pipe");
	pid = fork();
	if (pid < 0)
		return fault_errno(note, "fork");
	if (pid > 0) {
		(void)close(ends[1]);
		wait_for_verdict(ends[0]);
	}
	(void)close(ends[0]);
	ready_fd = ends[1];
	if (setsid() < 0)
		return fault_errno(note, "setsid");
	return FAULT_NONE;
}

void
background_ready(void)
{
	ssize_t written;
	int null, fd;

	if (ready_fd < 0)
		return;
	null = open("/dev/null", O_RDWR | O_CLOEXEC);
	for (fd = 0; null >= 0 && fd <= 2; fd++)
		(void)dup2(null, fd);
	if (null > 2)
		(void)close(null);
	written = write(ready_fd, "", 1);
	(void)written;
	(void)close(ready_fd);
	ready_fd = -1;
}

enum fault
background_write_pid(const char *path, struct fault_note *note)
{
	FILE *file = fopen(path, "we");
	int printed;

	if (file == NULL)
		return fault_set(note, FAULT_CONFIG, "[global] pid = %s: %s",
		    path, strerror(errno));
	printed = fprintf(file, "%d\n", (int)getpid());
	if (fclose(file) != 0 || printed < 0)
		return fault_set(note, FAULT_CONFIG, "[global] pid = %s: %s",
		    path, strerror(errno));
	return FAULT_NONE;
}

void
background_remove_pid(const char *path)
{
	FILE *file = fopen(path, "re");
	int pid = 0;
	bool ours;

	if (file == NULL)
		return;
	ours = fscanf(file, "%9d", &pid) == 1 && pid == (int)getpid();
	(void)fclose(file);
	if (ours)
		(void)unlink(path);
}
