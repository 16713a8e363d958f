#include "core/webserver.h"

static const struct webserver servers[] = {
	{ "nginx", 1, true },	/* passes a departure on at once */
	{ "lighttpd", 1, false },
	{ "Apache", 2, false },
	{ "Caddy", 2, true },
	{ "", 2, false },
};

const struct webserver *
webserver_of(struct slice server_software)
{
	const struct webserver *server = servers;

	while (!slice_starts(server_software, server->prefix))
		server++;
	return server;
}
