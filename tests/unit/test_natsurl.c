#include "core/natsurl.h"

#include <string.h>

#include "unit.h"

START_TEST(reads)
{
	static const struct {
		const char *text;
		size_t n;
		bool tls;
		const char *url, *host;		/* of the last server */
		const char *what;
	} rows[] = {
		{ "nats://localhost", 1, false, "nats://localhost:4222",
		    "localhost", "a host, the usual port" },
		{ "nats://127.0.0.1:4223", 1, false, "nats://127.0.0.1:4223",
		    "127.0.0.1", "an address and a port" },
		{ "nats://h:4222/", 1, false, "nats://h:4222", "h",
		    "a slash behind it, as some write it" },
		{ "nats://[::1]:4223", 1, false, "nats://[::1]:4223", "::1",
		    "IPv6 and a port" },
		{ "nats://[::1]", 1, false, "nats://[::1]:4222", "::1",
		    "IPv6 alone" },
		{ "tls://nats.example", 1, true, "tls://nats.example:4222",
		    "nats.example", "with TLS" },
		{ "nats://a:1, nats://b:2 ,nats://c:3", 3, false,
		    "nats://c:3", "c", "a cluster" },
		{ "nats://h:65535", 1, false, "nats://h:65535", "h",
		    "the last port" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct nats_server *last;
		struct nats_target got;
		struct fault_note note;

		ROW(natsurl_parse(slice_of(rows[i].text), &got, &note) ==
		    FAULT_NONE, rows[i].what);
		ROW(got.n == rows[i].n, rows[i].what);
		ROW(got.tls == rows[i].tls, rows[i].what);
		last = &got.server[got.n - 1];
		ROW(strcmp(last->url, rows[i].url) == 0, rows[i].what);
		ROW(strcmp(last->host, rows[i].host) == 0, rows[i].what);
	}
}
END_TEST

START_TEST(refuses)
{
	static const struct {
		const char *text, *why, *what;
	} rows[] = {
		{ "", "a server is", "nothing" },
		{ "localhost:4222", "a server is", "no scheme" },
		{ "redis://h", "a server is", "another scheme" },
		{ "nats://a,,nats://b", "a server is", "an empty one" },
		{ "nats://", "the host", "no host" },
		{ "nats://:4222", "the host", "a port without a host" },
		{ "nats://[::1", "the host", "an address without its ]" },
		{ "nats://a b", "the host", "a blank inside" },
		{ "nats://h/x", "the host", "a path" },
		{ "nats://h:0", "the port", "port 0" },
		{ "nats://h:65536", "the port", "a port that is too high" },
		{ "nats://h:4222x", "the port", "a port with more behind it" },
		{ "nats://[::1]x", "the port", "text behind the address" },
		{ "nats://me:secret@h", "a user goes into nats_user",
		    "a password" },
		{ "nats://token@h", "a user goes into nats_user", "a token" },
		{ "nats://a,tls://b", "either all", "one with TLS" },
		{ "nats://1,nats://2,nats://3,nats://4,nats://5,nats://6,"
		    "nats://7,nats://8,nats://9", "there can be 8",
		    "too many" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct nats_target got = { .n = 77 };
		struct fault_note note;

		ROW(natsurl_parse(slice_of(rows[i].text), &got, &note) ==
		    FAULT_CONFIG, rows[i].what);
		ROW(strncmp(note.text, rows[i].why, strlen(rows[i].why)) ==
		    0, rows[i].what);
		ROW(strstr(note.text, "secret") == NULL, rows[i].what);
		ROW(got.n == 77, rows[i].what);
	}
}
END_TEST

START_TEST(long_hosts)
{
	char text[400] = "nats://";
	struct nats_target got;
	struct fault_note note;

	memset(text + 7, 'a', 255);
	ck_assert_int_eq(natsurl_parse(slice_of(text), &got, &note),
	    FAULT_NONE);
	ck_assert_uint_eq(strlen(got.server[0].url), 7 + 255 + 5);
	memset(text + 7, 'a', 256);
	ck_assert_int_eq(natsurl_parse(slice_of(text), &got, &note),
	    FAULT_CONFIG);
}
END_TEST

UNIT_MAIN("natsurl", reads, refuses, long_hosts)
