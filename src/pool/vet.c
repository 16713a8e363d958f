#include "pool/vet.h"

#include <errno.h>
#include <libgen.h>
#include <limits.h>
#include <stdio.h>
#include <unistd.h>

#include "core/check.h"
#include "core/setting.h"
#include "pool/handover.h"
#include "pool/listener.h"
#include "pool/owner.h"
#include "serve/files.h"
#include "serve/log.h"

#define CREW_DESCRIPTORS 5	/* a socket and two pipes */
#define OTHER_DESCRIPTORS 32

static void
check_owners(struct config_report *r, const struct pool_section *pool,
    bool to_serve)
{
	const struct setting_table *table = setting_table_of(slice_of("pool"));
	const struct {
		const char *key, *user, *group;
	} names[] = {
		{ "user", pool->user, NULL },
		{ "group", NULL, pool->group },
		{ "listen.owner", pool->listen_owner, NULL },
		{ "listen.group", NULL, pool->listen_group },
	};
	struct fault_note note;
	struct owner owner;
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (owner_find(names[i].user, names[i].group, &owner,
		    &note) != FAULT_NONE)
			check_key_error(r, table, &pool->at, names[i].key,
			    note.text);
	}
	if (to_serve && geteuid() == 0 && pool->user == NULL)
		config_report(r, pool->at.place, "user", "root starts this "
		    "pool, so it must say who its workers are");
}

static void
check_listener(struct config_report *r, struct handover *h,
    const struct pool_section *pool)
{
	struct listener listener;
	struct fault_note note;
	bool given;
	int fd = handover_take_socket(h, pool, &given);

	if (fd >= 0)
		(void)close(fd);
	else if (listener_open(&listener, pool, &note) == FAULT_NONE)
		listener_remove(&listener);
	else
		config_report(r, pool->at.place, NULL, note.text);
}

enum fault
vet_config(struct config *config, bool to_serve, struct buf *errors)
{
	struct config_report r = { config, NULL, errors, 0 };
	struct config_place nowhere = { config->files[0], 0 };
	size_t i;

	if (to_serve && config->pools.n == 0)
		config_report(&r, nowhere, NULL,
		    "there is no [pool NAME] section");
	for (i = 0; i < config->pools.n; i++)
		check_owners(&r, config_pool(config, i), to_serve);
	return r.count == 0 ? FAULT_NONE : FAULT_CONFIG;
}

/* Without making or changing it: another program's id is in it. */
static enum fault
check_pid_file(const char *path, struct fault_note *note)
{
	char folder[PATH_MAX];

	if (access(path, W_OK) == 0)
		return FAULT_NONE;
	if (errno == ENOENT) {
		(void)snprintf(folder, sizeof(folder), "%s", path);
		if (access(dirname(folder), W_OK | X_OK) == 0)
			return FAULT_NONE;
	}
	return fault_errno(note, path);
}

/* Sockets that go are closed only when all that come are open. */
static void
check_descriptors(struct config_report *r, const struct handover *h)
{
	size_t going = 0, i;

	for (i = 0; i < h->sockets; i++)
		going += h->socket[i].fd >= 0 ? 1 : 0;
	if (files_raise_limit() < CREW_DESCRIPTORS * r->config->pools.n +
	    going + OTHER_DESCRIPTORS)
		config_report(r, r->config->pools.section[0]->place, NULL,
		    "so many pools need more descriptors: raise the limit of "
		    "open files");
}

enum fault
vet_start(struct config *config, struct buf *errors)
{
	struct config_report r = { config, NULL, errors, 0 };
	struct fault_note note;
	struct handover h;
	size_t i;

	if (!handover_read(&h))
		return FAULT_NONE;
	for (i = 0; i < config->pools.n; i++)
		check_listener(&r, &h, config_pool(config, i));
	check_descriptors(&r, &h);
	handover_fini(&h);
	if (log_open(&config->log, "sse-fcgi", &note) != FAULT_NONE)
		config_report(&r, config->log.at.place, "file", note.text);
	if (config->global.pid != NULL &&
	    check_pid_file(config->global.pid, &note) != FAULT_NONE)
		config_report(&r, config->global.at.place, "pid", note.text);
	return r.count == 0 ? FAULT_NONE : FAULT_CONFIG;
}
