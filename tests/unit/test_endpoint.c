/* Addresses of pools, and of who may connect. */
#include "core/endpoint.h"

#include <arpa/inet.h>
#include <string.h>

#include "unit.h"

#define LONG_PATH "/1234567890123456789012345678901234567890123456789" \
	"012345678901234567890123456789012345678901234567890123456"

static const struct {
	const char *text;
	const char *canonical;	/* NULL: refused */
	bool local;
	const char *what;
} rows[] = {
	{ "/run/sse-fcgi/www.sock", "/run/sse-fcgi/www.sock", true,
	    "a unix socket" },
	{ "/" , "/", true, "any absolute path" },
	{ LONG_PATH "8", NULL, false, "a path that would be cut" },
	{ LONG_PATH, LONG_PATH, true, "the longest path" },
	{ "run/www.sock", NULL, false, "a relative path" },
	{ "127.0.0.1:9000", "127.0.0.1:9000", true, "IPv4" },
	{ "127.9.9.9:1", "127.9.9.9:1", true, "all of 127 is local" },
	{ "0.0.0.0:9000", "0.0.0.0:9000", false, "every address is not" },
	{ "10.0.0.1:65535", "10.0.0.1:65535", false, "the highest port" },
	{ "[::1]:9000", "[::1]:9000", true, "IPv6" },
	{ "[0:0:0:0:0:0:0:1]:9000", "[::1]:9000", true, "in one form" },
	{ "[::]:9000", "[::]:9000", false, "every IPv6 address" },
	{ "[2001:DB8::1]:80", "[2001:db8::1]:80", false, "in lower case" },
	{ "9000", NULL, false, "a port alone" },
	{ ":9000", NULL, false, "no address" },
	{ "localhost:9000", NULL, false, "a name" },
	{ "127.0.0.1", NULL, false, "no port" },
	{ "127.0.0.1:", NULL, false, "an empty port" },
	{ "127.0.0.1:0", NULL, false, "port 0" },
	{ "127.0.0.1:65536", NULL, false, "a port too high" },
	{ "127.0.0.1:09", NULL, false, "a port with a leading zero" },
	{ "127.0.0.1:9000 ", NULL, false, "something behind the port" },
	{ "::1:9000", NULL, false, "IPv6 without brackets" },
	{ "[::1]", NULL, false, "IPv6 without a port" },
	{ "[::1:9000", NULL, false, "one bracket" },
	{ "[127.0.0.1]:9000", NULL, false, "IPv4 in brackets" },
	{ "[]:9000", NULL, false, "nothing in brackets" },
	{ "", NULL, false, "nothing" },
};

START_TEST(parses)
{
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct endpoint e = { 0 };
		struct fault_note note = { "" };
		enum fault fault = endpoint_parse(slice_of(rows[i].text), &e,
		    &note);

		if (rows[i].canonical == NULL) {
			ROW(fault == FAULT_CONFIG, rows[i].what);
			ROW(note.text[0] != '\0', rows[i].what);
			continue;
		}
		ROW(fault == FAULT_NONE, rows[i].what);
		ROW(strcmp(e.text, rows[i].canonical) == 0, rows[i].what);
		ROW(endpoint_is_local(&e) == rows[i].local, rows[i].what);
	}
}
END_TEST

static bool
allows(const struct peers *peers, int family, const char *address)
{
	struct sockaddr_in ipv4 = { .sin_family = AF_INET };
	struct sockaddr_in6 ipv6 = { .sin6_family = AF_INET6 };
	struct sockaddr local = { .sa_family = AF_UNIX };

	if (family == AF_UNIX)
		return peers_allow(peers, &local);
	if (family == AF_INET) {
		ck_assert_int_eq(inet_pton(AF_INET, address,
		    &ipv4.sin_addr), 1);
		return peers_allow(peers, (struct sockaddr *)&ipv4);
	}
	ck_assert_int_eq(inet_pton(AF_INET6, address, &ipv6.sin6_addr), 1);
	return peers_allow(peers, (struct sockaddr *)&ipv6);
}

START_TEST(knows_its_peers)
{
	struct peers peers;
	struct fault_note note;

	ck_assert_int_eq(peers_parse(slice_of("10.0.0.1, ::1 ,10.0.0.2"),
	    &peers, &note), FAULT_NONE);
	ck_assert(allows(&peers, AF_INET, "10.0.0.1"));
	ck_assert(allows(&peers, AF_INET6, "::ffff:10.0.0.2"));
	ck_assert(allows(&peers, AF_INET6, "::1"));
	ck_assert(!allows(&peers, AF_INET, "10.0.0.3"));
	ck_assert(!allows(&peers, AF_INET6, "::2"));
	ck_assert(allows(&peers, AF_UNIX, NULL));
	ck_assert_int_eq(peers_parse(slice_of(" any "), &peers, &note),
	    FAULT_NONE);
	ck_assert(allows(&peers, AF_INET, "192.0.2.1"));
}
END_TEST

START_TEST(refuses_what_is_no_peer)
{
	static const char *const texts[] = { "10.0.0.1,", "10.0.0.0/8",
	    "localhost", "any,10.0.0.1", ",", "1,2,3",
	    "::,::,::,::,::,::,::,::,::,::,::,::,::,::,::,::,::" };
	struct peers peers;
	struct fault_note note;
	size_t i;

	for (i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		ROW(peers_parse(slice_of(texts[i]), &peers, &note) ==
		    FAULT_CONFIG, texts[i]);
}
END_TEST

UNIT_MAIN("endpoint", parses, knows_its_peers, refuses_what_is_no_peer)
