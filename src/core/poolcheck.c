#include "core/poolcheck.h"

#include <stdio.h>
#include <string.h>

#include "core/setting.h"

#define SPARE_LEAST 2
#define SPARE_MOST 8

static void
pool_error(struct config_report *r, const struct pool_section *pool,
    const char *key, const char *message)
{
	check_key_error(r, setting_table_of(slice_of("pool")), &pool->at, key,
	    message);
}

static int64_t
within(int64_t value, int64_t most)
{
	return value < most ? value : most;
}

/* Fill in what depends on other keys, as PHP-FPM does for start_servers. */
static void
complete_spares(struct pool_section *pool)
{
	const int64_t most = pool->max_children;

	if (pool->min_spare_servers == 0)
		pool->min_spare_servers = within(SPARE_LEAST, most);
	if (pool->max_spare_servers == 0)
		pool->max_spare_servers =
		    pool->min_spare_servers > SPARE_MOST ?
		    pool->min_spare_servers : within(SPARE_MOST, most);
	if (pool->start_servers == 0)
		pool->start_servers = pool->min_spare_servers +
		    (pool->max_spare_servers - pool->min_spare_servers) / 2;
}

static void
check_spares(struct config_report *r, const struct pool_section *pool)
{
	if (pool->max_spare_servers > pool->max_children)
		pool_error(r, pool, "pm.max_spare_servers",
		    "it is more than pm.max_children");
	if (pool->min_spare_servers > pool->max_spare_servers)
		pool_error(r, pool, "pm.min_spare_servers",
		    "it is more than pm.max_spare_servers");
	else if (pool->start_servers < pool->min_spare_servers ||
	    pool->start_servers > pool->max_spare_servers)
		pool_error(r, pool, "pm.start_servers", "it is not between "
		    "pm.min_spare_servers and pm.max_spare_servers");
}

static void
check_listen(struct config_report *r, struct pool_section *pool)
{
	struct fault_note note;

	if (pool->listen == NULL && asprintf(&pool->listen,
	    "/run/sse-fcgi/%s.sock", pool->at.name) < 0) {
		pool->listen = NULL;
		config_report(r, pool->at.place, NULL, "out of memory");
		return;
	}
	if (endpoint_parse(slice_of(pool->listen), &pool->endpoint, &note) !=
	    FAULT_NONE)
		pool_error(r, pool, "listen", note.text);
	else if (!endpoint_is_local(&pool->endpoint) &&
	    pool->allowed_clients == NULL)
		pool_error(r, pool, "listen", "others reach this address, "
		    "and who speaks FastCGI can claim to be anybody: say in "
		    "listen.allowed_clients who may");
}

static void
check_allowed(struct config_report *r, struct pool_section *pool)
{
	struct fault_note note;

	if (pool->allowed_clients != NULL &&
	    peers_parse(slice_of(pool->allowed_clients), &pool->peers,
	    &note) != FAULT_NONE)
		pool_error(r, pool, "listen.allowed_clients", note.text);
}

static void
check_path(struct config_report *r, const struct pool_section *pool,
    const char *key, const char *path)
{
	if (path != NULL && (path[0] != '/' || strpbrk(path, "?#") != NULL))
		pool_error(r, pool, key, "a path starts with /");
}

static void
check_pool(struct config_report *r, struct pool_section *pool)
{
	complete_spares(pool);
	if (pool->pm == POLICY_DYNAMIC && pool->max_children > 0)
		check_spares(r, pool);
	check_listen(r, pool);
	check_allowed(r, pool);
	check_path(r, pool, "pm.status_path", pool->status_path);
	check_path(r, pool, "ping.path", pool->ping_path);
	pool->policy.kind = (enum policy_kind)pool->pm;
	pool->policy.most = (unsigned)pool->max_children;
	pool->policy.start = (unsigned)pool->start_servers;
	pool->policy.least_spare = (unsigned)pool->min_spare_servers;
	pool->policy.most_spare = (unsigned)pool->max_spare_servers;
}

void
poolcheck(struct config_report *r)
{
	const struct global_section *global = &r->config->global;
	const struct log_section *log = &r->config->log;
	struct fault_note note;
	size_t i, k;

	for (i = 0; i < r->config->pools.n; i++) {
		struct pool_section *pool = config_pool(r->config, i);

		check_pool(r, pool);
		for (k = 0; k < i; k++) {
			if (strcmp(config_pool(r->config, k)->endpoint.text,
			    pool->endpoint.text) != 0)
				continue;
			(void)fault_set(&note, FAULT_CONFIG,
			    "the pool '%s' listens there",
			    config_pool(r->config, k)->at.name);
			pool_error(r, pool, "listen", note.text);
		}
	}
	if (global->daemonize && log->file == NULL &&
	    log->syslog == SYSLOG_NO)
		check_key_error(r, setting_table_of(slice_of("global")),
		    &global->at, "daemonize", "there is no standard error in "
		    "the background: set [log] file or syslog");
	if (log->file != NULL && log->syslog != SYSLOG_NO)
		check_key_error(r, setting_table_of(slice_of("log")),
		    &log->at, "syslog", "[log] file is set, too: choose one");
}
