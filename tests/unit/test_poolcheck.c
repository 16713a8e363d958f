/* [global] and [pool NAME]: what is refused, and what is filled in. */
#include "core/poolcheck.h"

#include <string.h>

#include "unit.h"

#define BASE "[redis]\nurl = unix:///r\n[stream s]\npath = /s\nauth = none\n" \
	"topic = t\n[pool w]\npm.max_children = 20\n"

static enum fault
read_text(void *ctx, const char *path, enum config_trust trust, struct buf *out,
    struct fault_note *note)
{
	(void)path;
	(void)trust;
	return buf_add_text(out, BASE) && buf_add_text(out, ctx) ?
	    FAULT_NONE : fault_set(note, FAULT_NOMEM, "out of memory");
}

static enum fault
load(struct config *config, const char *text, struct buf *errors)
{
	struct config_source source = { (void *)(uintptr_t)text, read_text,
	    NULL };

	buf_init(errors, 65536);
	return config_load(config, "c", &source, errors);
}

static const struct {
	const char *text;	/* behind BASE, whose last line is 8 */
	const char *error;
} refused[] = {
	{ "pm.max_spare_servers = 21\n",
	    "c:9: pm.max_spare_servers: it is more than pm.max_children\n" },
	{ "pm.min_spare_servers = 5\npm.max_spare_servers = 4\n",
	    "c:9: pm.min_spare_servers: it is more than "
	    "pm.max_spare_servers\n" },
	{ "pm.start_servers = 9\n",
	    "c:9: pm.start_servers: it is not between "
	    "pm.min_spare_servers and pm.max_spare_servers\n" },
	{ "pm.start_servers = 1\n",
	    "c:9: pm.start_servers: it is not between "
	    "pm.min_spare_servers and pm.max_spare_servers\n" },
	{ "pm.min_spare_servers = 0\n",
	    "c:9: pm.min_spare_servers: '0' is no whole number from 1 to "
	    "30000\n" },
	{ "pm.max_requests = -1\n",
	    "c:9: pm.max_requests: '-1' is no whole number from 0 to "
	    "2147483647\n" },
	{ "listen.mode = 0888\n",
	    "c:9: listen.mode: '0888' is no mode such as 0660\n" },
	{ "listen.mode = 01000\n",
	    "c:9: listen.mode: '01000' is no mode such as 0660\n" },
	{ "listen = 9000\n",
	    "c:9: listen: a port needs an address: 127.0.0.1:9000 for this "
	    "machine only\n" },
	{ "listen = 0.0.0.0:9000\n",
	    "c:9: listen: others reach this address, and who speaks FastCGI "
	    "can claim to be anybody: say in listen.allowed_clients who may\n"
	},
	{ "listen = 127.0.0.1:9000\nlisten.allowed_clients = me\n",
	    "c:10: listen.allowed_clients: 'me' is no address\n" },
	{ "ping.path = ping\n", "c:9: ping.path: a path starts with /\n" },
	{ "pm.status_path = /s?x\n",
	    "c:9: pm.status_path: a path starts with /\n" },
	{ "pm = dynamc\n",
	    "c:9: pm: 'dynamc' is none of: static, dynamic, ondemand\n" },
	{ "pm.max_childen = 3\n",
	    "c:9: [pool] has no key 'pm.max_childen'; did you mean "
	    "'pm.max_children'?\n" },
	{ "[pool v]\n",
	    "c:9: [pool] needs 'pm.max_children': streams that may be open "
	    "at once\n" },
	{ "[pool v]\npm.max_children = 9\nlisten = /run/sse-fcgi/w.sock\n",
	    "c:11: listen: the pool 'w' listens there\n" },
	{ "[pool w]\n", "c:9: there is a pool of that name already\n" },
	{ "[pool]\n", "c:9: this section needs one name, as in [pool www]\n" },
	{ "[pool ../x]\npm.max_children = 9\n",
	    "c:9: a section is [name] or [kind name], of letters, digits, "
	    "'_', '-' and '.'\n" },
	{ "[global]\ndaemonize = yes\n",
	    "c:10: daemonize: there is no standard error in the background: "
	    "set [log] file or syslog\n" },
	{ "[log]\nfile = /l\nsyslog = daemon\n",
	    "c:11: syslog: [log] file is set, too: choose one\n" },
	{ "[log]\nsyslog = mail\n",
	    "c:10: syslog: 'mail' is none of: no, daemon, user, local0, "
	    "local1, local2, local3, local4, local5, local6, local7\n" },
	{ "[global]\nprocess_control_timeout = 11m\n",
	    "c:10: process_control_timeout: '11m' is not between 0s and "
	    "10m\n" },
	{ "[global]\nemergency_restart_interval = 2d\n",
	    "c:10: emergency_restart_interval: '2d' is not between 1s and "
	    "1d\n" },
};

START_TEST(refuses)
{
	size_t i;

	for (i = 0; i < sizeof(refused) / sizeof(refused[0]); i++) {
		struct config config;
		struct buf errors;
		enum fault fault = load(&config, refused[i].text, &errors);

		ROW(fault == FAULT_CONFIG, refused[i].text);
		ck_assert_str_eq(buf_text(&errors), refused[i].error);
		buf_fini(&errors);
		config_fini(&config);
	}
}
END_TEST

static const struct {
	const char *text;
	int64_t start, least, most;
	const char *what;
} filled[] = {
	{ "", 5, 2, 8, "nothing is said" },
	{ "pm.max_spare_servers = 20\n", 11, 2, 20, "start is the middle" },
	{ "pm.min_spare_servers = 12\n", 12, 12, 12,
	    "the upper mark is not below the lower" },
	{ "pm.start_servers = 3\n", 3, 2, 8, "what is said stays" },
	{ "[pool v]\npm.max_children = 1\n", 5, 2, 8, "another pool's is its "
	    "own" },
};

START_TEST(fills_in)
{
	size_t i;

	for (i = 0; i < sizeof(filled) / sizeof(filled[0]); i++) {
		struct config config;
		struct buf errors;
		enum fault fault = load(&config, filled[i].text, &errors);
		struct pool_section *pool;

		ck_assert_str_eq(errors.n == 0 ? "" : buf_text(&errors), "");
		ROW(fault == FAULT_NONE, filled[i].what);
		pool = config_pool(&config, 0);
		ROW(pool->start_servers == filled[i].start, filled[i].what);
		ROW(pool->min_spare_servers == filled[i].least,
		    filled[i].what);
		ROW(pool->max_spare_servers == filled[i].most,
		    filled[i].what);
		ROW(strcmp(pool->listen, "/run/sse-fcgi/w.sock") == 0,
		    filled[i].what);
		ROW(pool->policy.most == 20, filled[i].what);
		ROW(pool->listen_mode == 0660, filled[i].what);
		ROW(pool->max_requests == 1, filled[i].what);
		buf_fini(&errors);
		config_fini(&config);
	}
}
END_TEST

UNIT_MAIN("poolcheck", refuses, fills_in)
