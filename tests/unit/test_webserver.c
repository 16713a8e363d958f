#include "core/webserver.h"

#include "unit.h"

START_TEST(knows_the_servers)
{
	static const struct {
		const char *software;
		unsigned taps;
		bool identity;
		const char *what;
	} rows[] = {
		{ "nginx/1.22.1", 1, true, "nginx" },
		{ "nginx", 1, true, "nginx without its version" },
		{ "Apache/2.4.66 (Debian)", 2, false, "Apache" },
		{ "Apache", 2, false, "Apache with ServerTokens Prod" },
		{ "lighttpd/1.4.69", 1, false, "lighttpd" },
		{ "Caddy/2.6.2", 2, true, "Caddy" },
		{ "", 2, false, "nothing said" },
		{ NULL, 2, false, "no variable" },
		{ "ngin", 2, false, "less than a name" },
		{ "openresty/1.21", 2, false, "one that is not known" },
		{ "behind nginx", 2, false, "a name that is not in front" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct webserver *server =
		    webserver_of(slice_of(rows[i].software));

		ROW(server->taps == rows[i].taps, rows[i].what);
		ROW(server->identity == rows[i].identity, rows[i].what);
	}
}
END_TEST

UNIT_MAIN("webserver", knows_the_servers)
