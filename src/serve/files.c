#include "serve/files.h"

#include <errno.h>
#include <fcntl.h>
#include <glob.h>
#include <limits.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define STAMPS_MAX 96		/* files that are watched */
#define DESCRIPTORS_MOST 1024	/* looked at where the kernel has no range */

static enum fault
read_all(int fd, const char *path, struct buf *out, struct fault_note *note)
{
	char chunk[4096];
	ssize_t n;

	while ((n = read(fd, chunk, sizeof(chunk))) > 0) {
		if (!buf_add(out, chunk, (size_t)n))
			return fault_set(note, FAULT_CONFIG,
			    "%s is larger than %zu bytes", path, out->cap);
	}
	explicit_bzero(chunk, sizeof(chunk));
	return n < 0 ? fault_errno(note, path) : FAULT_NONE;
}

/* What the files were like when they were read. */
static struct stamp {
	char path[PATH_MAX];	/* the page is only touched where it is used */
	dev_t dev;
	ino_t ino;
	off_t size;
	struct timespec changed;
} stamps[STAMPS_MAX];
static size_t stamps_n;

static void
stamp_file(struct stamp *stamp, const struct stat *st)
{
	stamp->dev = st->st_dev;
	stamp->ino = st->st_ino;
	stamp->size = st->st_size;
	stamp->changed = st->st_mtim;
}

static bool
is_stamped(const struct stamp *stamp, const struct stat *st)
{
	return stamp->dev == st->st_dev && stamp->ino == st->st_ino &&
	    stamp->size == st->st_size &&
	    stamp->changed.tv_sec == st->st_mtim.tv_sec &&
	    stamp->changed.tv_nsec == st->st_mtim.tv_nsec;
}

/* One that finds no room is not watched. */
static void
remember(const char *path, const struct stat *st)
{
	size_t i = 0, n = strlen(path);

	while (i < stamps_n && strcmp(stamps[i].path, path) != 0)
		i++;
	if (i == STAMPS_MAX || n >= sizeof(stamps[i].path))
		return;
	memcpy(stamps[i].path, path, n + 1);
	stamp_file(&stamps[i], st);
	if (i == stamps_n)
		stamps_n++;
}

bool
files_changed(void)
{
	bool changed = false;
	struct stat st;
	size_t i;

	for (i = 0; i < stamps_n; i++) {
		if (stat(stamps[i].path, &st) != 0)
			memset(&st, 0, sizeof(st));
		if (is_stamped(&stamps[i], &st))
			continue;
		stamp_file(&stamps[i], &st);
		changed = true;
	}
	return changed;
}

static enum fault
read_file(void *ctx, const char *path, enum config_trust trust,
    struct buf *out, struct fault_note *note)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	struct stat st;
	enum fault fault;

	(void)ctx;
	if (fd < 0)
		return fault_errno(note, path);
	if (fstat(fd, &st) != 0)
		fault = fault_errno(note, path);
	else if (!S_ISREG(st.st_mode))
		fault = fault_set(note, FAULT_CONFIG, "%s is no file", path);
	else if (trust == CONFIG_SECRET &&
	    (st.st_mode & (S_IRWXO | S_IWGRP)) != 0)
		fault = fault_set(note, FAULT_CONFIG,
		    "%s holds a secret and is open to others: chmod 0600 it",
		    path);
	else if (trust == CONFIG_PUBLIC_KEY &&
	    (st.st_mode & (S_IWOTH | S_IWGRP)) != 0)
		fault = fault_set(note, FAULT_CONFIG,
		    "%s holds a key and others may write it: chmod 0644 it",
		    path);
	else
		fault = read_all(fd, path, out, note);
	if (fault == FAULT_NONE)
		remember(path, &st);
	(void)close(fd);
	return fault;
}

/* pattern as seen from the folder of the file it stands in. */
static bool
join(const char *from, const char *pattern, struct buf *out)
{
	const char *slash = strrchr(from, '/');

	if (pattern[0] == '/' || slash == NULL)
		return buf_add_text(out, pattern);
	return buf_add(out, from, (size_t)(slash + 1 - from)) &&
	    buf_add_text(out, pattern);
}

static enum fault
expand(void *ctx, const char *from, const char *pattern,
    void (*each)(void *arg, const char *path), void *arg,
    struct fault_note *note)
{
	enum fault fault = FAULT_NONE;
	struct buf joined;
	glob_t found;
	size_t i;

	(void)ctx;
	buf_init(&joined, 4096);
	memset(&found, 0, sizeof(found));
	if (!join(from, pattern, &joined) || buf_text(&joined) == NULL)
		fault = fault_set(note, FAULT_CONFIG, "the path is too long");
	else if (glob(buf_text(&joined), GLOB_ERR, NULL, &found) == 0)
		for (i = 0; i < found.gl_pathc; i++)
			each(arg, found.gl_pathv[i]);
	else if (strpbrk(pattern, "*?[") == NULL)
		fault = fault_set(note, FAULT_CONFIG, "no file %s",
		    buf_text(&joined));
	globfree(&found);
	buf_fini(&joined);
	return fault;
}

const struct config_source files_source = { NULL, read_file, expand };

void
files_close_inherited(size_t keep)
{
	const unsigned first = STDERR_FILENO + 1 + (unsigned)keep;
	unsigned fd;

#ifdef SYS_close_range
	if (syscall(SYS_close_range, first, ~0u, 0u) == 0)
		return;
#endif
	for (fd = first; fd < DESCRIPTORS_MOST; fd++)
		(void)close((int)fd);
}

size_t
files_raise_limit(void)
{
	struct rlimit limit = { 0, 0 };

	if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
		limit.rlim_cur = limit.rlim_max;
		(void)setrlimit(RLIMIT_NOFILE, &limit);
	}
	return (size_t)limit.rlim_cur;
}

void
files_fill_standard(void)
{
	int fd;

	do
		fd = open("/dev/null", O_RDWR | O_NOCTTY);
	while (fd >= 0 && fd <= STDERR_FILENO);
	if (fd > STDERR_FILENO)
		(void)close(fd);
}
