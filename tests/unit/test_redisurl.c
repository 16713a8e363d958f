#include "core/redisurl.h"

#include <string.h>

#include "unit.h"

START_TEST(reads)
{
	static const struct {
		const char *url;
		struct redis_target target;
		const char *what;
	} rows[] = {
		{ "unix:///run/redis.sock", { true, "/run/redis.sock", 0, 0,
		    "", "" }, "a socket" },
		{ "unix:///run/redis.sock?db=2", { true, "/run/redis.sock", 0,
		    2, "", "" }, "a socket and a database" },
		{ "unix:///run/my%20redis%3f.sock", { true,
		    "/run/my redis?.sock", 0, 0, "", "" },
		    "an encoded path" },
		{ "redis://127.0.0.1", { false, "127.0.0.1", 6379, 0, "", "" },
		    "an address, the usual port" },
		{ "redis://cache.example:6380/3", { false, "cache.example",
		    6380, 3, "", "" }, "host, port and database" },
		{ "redis://h/", { false, "h", 6379, 0, "", "" },
		    "a slash and no database" },
		{ "redis://[::1]:7000/1", { false, "::1", 7000, 1, "", "" },
		    "IPv6 and a port" },
		{ "redis://[::1]", { false, "::1", 6379, 0, "", "" },
		    "IPv6 alone" },
		{ "redis://u:p@h", { false, "h", 6379, 0, "u", "p" },
		    "user and password" },
		{ "redis://:p@h", { false, "h", 6379, 0, "", "p" },
		    "a password for the default user" },
		{ "redis://u@h", { false, "h", 6379, 0, "u", "" },
		    "a user alone" },
		{ "redis://u:a%40b%3A%2Fc@h:1/4", { false, "h", 1, 4, "u",
		    "a@b:/c" }, "an encoded password" },
		{ "redis://u:a:b@h", { false, "h", 6379, 0, "u", "a:b" },
		    "a colon in the password" },
		{ "redis://u:a@b@h", { false, "h", 6379, 0, "u", "a@b" },
		    "the last '@' ends the password" },
		{ "redis://h:65535", { false, "h", 65535, 0, "", "" },
		    "the last port" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct redis_target *want = &rows[i].target;
		struct redis_target got;
		struct fault_note note;

		ROW(redisurl_parse(slice_of(rows[i].url), &got, &note) ==
		    FAULT_NONE, rows[i].what);
		ROW(got.is_unix == want->is_unix, rows[i].what);
		ROW(strcmp(got.host, want->host) == 0, rows[i].what);
		ROW(got.port == want->port, rows[i].what);
		ROW(got.db == want->db, rows[i].what);
		ROW(strcmp(got.user, want->user) == 0, rows[i].what);
		ROW(strcmp(got.password, want->password) == 0, rows[i].what);
	}
}
END_TEST

START_TEST(refuses)
{
	static const char scheme[] = "it must start with unix:// or redis://";
	static const char tls[] = "TLS is not built in: use a unix socket, "
	    "or a local TLS tunnel";
	static const char sentinel[] =
	    "Sentinel is not built in: name the master";
	static const char sock[] =
	    "a socket is unix:///absolute/path, with ?db=N if wanted";
	static const char query[] = "only ?db=N can follow the socket's path";
	static const char db[] = "the database is a number from 0 up";
	static const char host[] = "the host is missing or too long";
	static const char slash[] = "the database follows as /N";
	static const char bracket[] = "the address lacks its ]";
	static const char port[] = "the port is a number from 1 to 65535";
	static const char login[] =
	    "user or password is too long or not well encoded";
	static const struct {
		const char *url, *reason, *what;
	} rows[] = {
		{ "", scheme, "nothing" },
		{ "localhost:6379", scheme, "no scheme" },
		{ "tcp://h", scheme, "another scheme" },
		{ "REDIS://h", scheme, "case counts" },
		{ "redis:/h", scheme, "one slash" },
		{ "/run/redis.sock", scheme, "a path" },
		{ "rediss://h", tls, "TLS" },
		{ "redis+sentinel://h/m", sentinel, "Sentinel" },
		{ "unix://run/redis.sock", sock, "a relative path" },
		{ "unix://", sock, "no path" },
		{ "unix:///a%zz", sock, "a path that is not well encoded" },
		{ "unix:///a%00b", sock, "a path with a NUL" },
		{ "unix:///a?database=2", query, "another parameter" },
		{ "unix:///a?db=2&x=1", db, "a second parameter" },
		{ "unix:///a?db=", db, "no database" },
		{ "unix:///a?db=-1", db, "a negative database" },
		{ "unix:///a?db=1000001", db, "an absurd database" },
		{ "redis://h/x", db, "a database that is no number" },
		{ "redis://h/1/2", db, "two databases" },
		{ "redis://h/01", db, "a leading zero" },
		{ "redis://", host, "no host" },
		{ "redis://:6379", host, "only a port" },
		{ "redis://u:p@", host, "only a login" },
		{ "redis://[]:1", host, "an empty IPv6 address" },
		{ "redis://h%00:1", host, "a host with a NUL" },
		{ "redis://h:", port, "an empty port" },
		{ "redis://h:0", port, "port 0" },
		{ "redis://h:65536", port, "a port over 16 bits" },
		{ "redis://h:1x", port, "more than a port" },
		{ "redis://[::1]1", port, "no colon before the port" },
		{ "redis://h?db=2", slash, "a socket's way to name a database" },
		{ "redis://[::1", bracket, "no closing bracket" },
		{ "redis://u:%zz@h", login, "a login not well encoded" },
		{ "redis://u:a%00b@h", login, "a password with a NUL" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct redis_target target = { .port = 4711 };
		struct fault_note note = { "" };

		ROW(redisurl_parse(slice_of(rows[i].url), &target, &note) ==
		    FAULT_CONFIG, rows[i].what);
		ROW(strcmp(note.text, rows[i].reason) == 0, rows[i].what);
		ROW(target.port == 4711, rows[i].what);
	}
}
END_TEST

START_TEST(has_room_for_so_much)
{
	static const struct {
		const char *before, *behind;
		size_t most;
		const char *what;
	} rows[] = {
		{ "redis://", "", REDISURL_HOST_BYTES - 1, "a host" },
		{ "redis://", ":p@h", REDISURL_WORD_BYTES - 1, "a user" },
		{ "redis://u:", "@h", REDISURL_WORD_BYTES - 1, "a password" },
	};
	char text[600];
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct redis_target target;
		struct slice word = { text, rows[i].most };
		struct buf url;

		memset(text, 'a', sizeof(text));
		buf_init(&url, 1000);
		ROW(buf_add_text(&url, rows[i].before) &&
		    buf_add_slice(&url, word) &&
		    buf_add_text(&url, rows[i].behind), rows[i].what);
		ROW(redisurl_parse(buf_view(&url), &target, NULL) ==
		    FAULT_NONE, rows[i].what);
		buf_reset(&url, 1000);
		word.n++;
		ROW(buf_add_text(&url, rows[i].before) &&
		    buf_add_slice(&url, word) &&
		    buf_add_text(&url, rows[i].behind), rows[i].what);
		ROW(redisurl_parse(buf_view(&url), &target, NULL) ==
		    FAULT_CONFIG, rows[i].what);
		buf_fini(&url);
	}
}
END_TEST

START_TEST(masks_the_password)
{
	static const struct {
		const char *url, *masked, *what;
	} rows[] = {
		{ "redis://u:secret@h:1/2", "redis://u:***@h:1/2",
		    "a password" },
		{ "redis://:secret@h", "redis://:***@h",
		    "a password without a user" },
		{ "redis://u:s@cr@h", "redis://u:***@h",
		    "an '@' in the password" },
		{ "redis://u:a:b@h", "redis://u:***@h",
		    "a colon in the password" },
		{ "redis://u@h:6379", "redis://u@h:6379",
		    "a user alone and a port" },
		{ "redis://h:6379/1", "redis://h:6379/1", "no login" },
		{ "unix:///run/a@b:c", "unix:///run/a@b:c", "a socket" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct buf out;

		buf_init(&out, 100);
		ROW(redisurl_mask(slice_of(rows[i].url), &out), rows[i].what);
		ROW(slice_equals(buf_view(&out), rows[i].masked),
		    rows[i].what);
		buf_fini(&out);
	}
}
END_TEST

UNIT_MAIN("redisurl", reads, refuses, has_room_for_so_much,
    masks_the_password)
