#include "record/natsbox.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/number.h"
#include "serve/clock.h"

#define SAY_AGAIN_MS 60000

enum fault
natsbox_init(struct natsbox *box, const struct config *config,
    struct fault_note *note)
{
	pthread_condattr_t monotonic;

	memset(box, 0, sizeof(*box));
	box->config = config;
	if (pipe2(box->bell, O_CLOEXEC | O_NONBLOCK) != 0)
		return fault_errno(note, "pipe2");
	(void)pthread_mutex_init(&box->lock, NULL);
	(void)pthread_condattr_init(&monotonic);
	(void)pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
	(void)pthread_cond_init(&box->wake, &monotonic);
	(void)pthread_condattr_destroy(&monotonic);
	return FAULT_NONE;
}

static void
free_list(struct natsbox *box, struct natslist *list)
{
	struct natsitem *item;

	while ((item = natslist_take(list)) != NULL)
		natsbox_free(box, item);
}

void
natsbox_fini(struct natsbox *box)
{
	free_list(box, &box->queue);
	free_list(box, &box->stored);
	free_list(box, &box->returned);
	(void)close(box->bell[0]);
	(void)close(box->bell[1]);
	(void)pthread_cond_destroy(&box->wake);
	(void)pthread_mutex_destroy(&box->lock);
}

void
natsbox_ring(struct natsbox *box)
{
	ssize_t n;

	if (box->rung)
		return;
	box->rung = true;
	n = write(box->bell[1], "", 1);
	(void)n;	/* a full pipe rings as well */
}

void
natsbox_wake(struct natsbox *box)
{
	(void)pthread_cond_broadcast(&box->wake);
}

void
natsbox_wait(struct natsbox *box, int64_t ms)
{
	const int64_t at = clock_now_ms() + (ms < 0 ? 0 : ms);
	struct timespec until;

	until.tv_sec = (time_t)(at / 1000);
	until.tv_nsec = (long)(at % 1000) * 1000000;
	(void)pthread_cond_timedwait(&box->wake, &box->lock, &until);
}

void
natsbox_pause(struct natsbox *box, int64_t ms)
{
	const int64_t until = clock_now_ms() +
	    number_between(ms / 2, ms, clock_random());
	int64_t now_ms;

	while (!box->ending && (now_ms = clock_now_ms()) < until)
		natsbox_wait(box, until - now_ms);
}

/* Was the same said within the last minute? */
static bool
is_repeated(struct natsbox *box, const char *text)
{
	const int64_t now_ms = clock_now_ms();
	uint32_t hash = 5381;
	size_t i;

	for (i = 0; text[i] != '\0'; i++)
		hash = hash * 33 + (unsigned char)text[i];
	for (i = 0; i < NATSBOX_SAID; i++) {
		if (box->said[i].text == hash &&
		    box->said[i].at_ms + SAY_AGAIN_MS > now_ms)
			return true;
	}
	i = box->n_said++ % NATSBOX_SAID;
	box->said[i].text = hash;
	box->said[i].at_ms = now_ms;
	return false;
}

void
natsbox_say(struct natsbox *box, enum log_level level, const char *format, ...)
{
	struct natsnews *news;
	va_list args;

	if (box->n_news == NATSBOX_NEWS_MAX)
		return;
	news = &box->news[box->n_news];
	news->level = level;
	va_start(args, format);
	(void)vsnprintf(news->text, sizeof(news->text), format, args);
	va_end(args);
	if (level == LOG_ERROR && is_repeated(box, news->text))
		return;
	box->n_news++;
	natsbox_ring(box);
}

const char *
natsbox_why(natsStatus status)
{
	natsStatus last = NATS_OK;
	const char *text = nats_GetLastError(&last), *rest;

	if (last != status || text == NULL || *text == '\0')
		return natsStatus_GetText(status);
	/* It begins with a place in the library's source. */
	rest = text[0] == '(' ? strstr(text, "): ") : NULL;
	return rest == NULL ? text : rest + 3;
}

static struct natsitem *
make(struct natsbox *box, size_t from, size_t n)
{
	struct natsitem *item = malloc(sizeof(*item) + n);

	if (item == NULL)
		return NULL;
	memset(item, 0, sizeof(*item));
	item->from = from;
	item->unix_ms = clock_unix_ms();
	box->bytes += sizeof(*item) + n;
	return item;
}

static size_t
bytes_of(const struct natsitem *item)
{
	return item->name_n + item->payload_n + item->series_n +
	    item->reply_n + 1;
}

static char *
append(char *p, const char *text, size_t n)
{
	if (n > 0)
		memcpy(p, text, n);
	return p + n;
}

struct natsitem *
natsbox_copy(struct natsbox *box, size_t from, struct slice series,
    natsMsg *message)
{
	const char *name = natsMsg_GetSubject(message);
	const char *reply = natsMsg_GetReply(message);
	const size_t name_n = strlen(name);
	const size_t reply_n = reply == NULL ? 0 : strlen(reply);
	const size_t payload_n = (size_t)natsMsg_GetDataLength(message);
	struct natsitem *item = make(box, from,
	    name_n + payload_n + series.n + reply_n + 1);
	char *p;

	if (item == NULL)
		return NULL;
	item->name_n = name_n;
	item->payload_n = payload_n;
	item->series_n = series.n;
	item->reply_n = reply_n;
	p = append(item->bytes, name, name_n);
	p = append(p, natsMsg_GetData(message), payload_n);
	p = append(p, series.p, series.n);
	p = append(p, reply, reply_n);
	*p = '\0';
	return item;
}

const char *
natsbox_reply(const struct natsitem *item)
{
	return item->bytes + item->name_n + item->payload_n + item->series_n;
}

void
natsbox_free(struct natsbox *box, struct natsitem *item)
{
	box->bytes -= sizeof(*item) + bytes_of(item);
	free(item);
}

static bool
is_full(const struct natsbox *box, size_t n)
{
	return box->bytes + n + sizeof(struct natsitem) >
	    (size_t)box->config->recorder.buffer_bytes;
}

void
natsbox_gap(struct natsbox *box, size_t from, const char *why, uint64_t missed)
{
	/* Small, and at most a few for each connection or full queue. */
	struct natsitem *item = make(box, from, 1);

	if (item == NULL) {
		box->dropped[from]++;
		return;
	}
	item->gap = why;
	item->missed = missed;
	natslist_add(&box->queue, item);
	natsbox_ring(box);
}

void
natsbox_grant(struct natsbox *box, size_t from)
{
	const struct slice pattern = box->config->recorder.set.from[from].
	    pattern;

	box->tried &= ~(UINT64_C(1) << from);
	natsbox_gap(box, from, "reconnect", 0);
	natsbox_say(box, LOG_INFO, "'%.*s' is allowed now", (int)pattern.n,
	    pattern.p);
}

void
natsbox_queue(struct natsbox *box, size_t from, natsMsg *message)
{
	const struct slice none = { NULL, 0 };
	struct natsitem *item = NULL;

	if ((box->tried >> from & 1) != 0)
		natsbox_grant(box, from);
	if (!is_full(box, (size_t)natsMsg_GetDataLength(message)))
		item = natsbox_copy(box, from, none, message);
	if (item == NULL) {
		box->dropped[from]++;
		natsbox_ring(box);
		return;
	}
	if (box->dropped[from] > 0) {
		natsbox_gap(box, from, "overflow", box->dropped[from]);
		box->dropped[from] = 0;
	}
	natslist_add(&box->queue, item);
	natsbox_ring(box);
}

bool
natsbox_has_room(const struct natsbox *box)
{
	/* The other half is for core subjects, which cannot wait. */
	return box->bytes < (size_t)box->config->recorder.buffer_bytes / 2;
}

void
natslist_add(struct natslist *list, struct natsitem *item)
{
	item->next = NULL;
	if (list->first == NULL)
		list->first = item;
	else
		list->last->next = item;
	list->last = item;
}

struct natsitem *
natslist_take(struct natslist *list)
{
	struct natsitem *item = list->first;

	if (item != NULL)
		list->first = item->next;
	return item;
}

enum fault
natsbox_thread(pthread_t *thread_out, void *(*run)(void *), void *arg,
    struct fault_note *note)
{
	sigset_t all, before;
	int failed;

	(void)sigfillset(&all);
	(void)pthread_sigmask(SIG_SETMASK, &all, &before);
	failed = pthread_create(thread_out, NULL, run, arg);
	(void)pthread_sigmask(SIG_SETMASK, &before, NULL);
	if (failed == 0)
		return FAULT_NONE;
	errno = failed;
	return fault_errno(note, "pthread_create");
}
