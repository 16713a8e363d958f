/* Each error reply Redis may give: does it pass by itself, or has somebody
 * to mend it? */
#include "redis/reply.h"

#include <string.h>

#include "unit.h"

#define SECRET "abcdefghijklmnopqrstuvwxyz"

static const struct {
	const char *error;
	enum fault fault;
	const char *hint;	/* the note holds it */
	const char *what;
} rows[] = {
	/* What passes by itself. */
	{ "ERR max number of clients reached", FAULT_BACKEND, "maxclients",
	    "a full Redis" },
	{ "LOADING Redis is loading the dataset in memory", FAULT_BACKEND,
	    "loading", "a Redis that starts" },
	{ "BUSY Redis is busy running a script. You can only call "
	    "SCRIPT KILL or SHUTDOWN NOSAVE.", FAULT_BACKEND, "script",
	    "a Redis held by a script" },
	{ "MASTERDOWN Link with MASTER is down and replica-serve-stale-data "
	    "is set to 'no'.", FAULT_BACKEND, "master",
	    "a replica on its own" },
	{ "READONLY You can't write against a read only replica.",
	    FAULT_BACKEND, "replica", "a replica asked to write" },
	{ "UNBLOCKED force unblock from blocking operation, instance state "
	    "changed (master -> replica?)", FAULT_BACKEND, "role",
	    "a master made a replica" },
	{ "UNBLOCKED client unblocked via CLIENT UNBLOCK", FAULT_BACKEND,
	    "UNBLOCKED", "a wait that an operator ended" },
	{ "OOM command not allowed when used memory > 'maxmemory'.",
	    FAULT_BACKEND, "maxmemory", "a Redis without memory" },
	{ "MISCONF Redis is configured to save RDB snapshots, but it is "
	    "currently not able to persist on disk.", FAULT_BACKEND, "save",
	    "a Redis that cannot save" },
	{ "NOREPLICAS Not enough good replicas to write.", FAULT_BACKEND,
	    "replicas", "a master on its own" },
	{ "CLUSTERDOWN Hash slot not served", FAULT_BACKEND, "cluster",
	    "a cluster that is down" },
	{ "TRYAGAIN Multiple keys request during rehashing of slot",
	    FAULT_BACKEND, "slots", "a cluster that moves a slot" },
	/* What an administrator has to mend, and how. */
	{ "MOVED 3999 127.0.0.1:6381", FAULT_CONFIG, "[redis] url",
	    "a cluster's other node" },
	{ "ASK 3999 127.0.0.1:6381", FAULT_CONFIG, "[redis] url",
	    "a cluster that moves this slot" },
	{ "CROSSSLOT Keys in request don't hash to the same slot",
	    FAULT_CONFIG, "[redis] url", "a cluster and two keys" },
	{ "DENIED Redis is running in protected mode because protected mode "
	    "is enabled", FAULT_CONFIG, "protected-mode",
	    "a Redis that talks to this machine only" },
	{ "NOAUTH Authentication required.", FAULT_CONFIG, "password_file",
	    "a password is missing" },
	{ "WRONGPASS invalid username-password pair or user is disabled.",
	    FAULT_CONFIG, "username", "a wrong password" },
	{ "ERR AUTH <password> called without any password configured for "
	    "the default user. Are you sure your configuration is correct?",
	    FAULT_CONFIG, "remove", "a password too many" },
	{ "NOPERM this user has no permissions to run the 'xread' command",
	    FAULT_CONFIG, "ACL", "a command the ACL forbids" },
	{ "NOPERM this user has no permissions to access one of the keys "
	    "used as arguments", FAULT_CONFIG, "ACL",
	    "a key the ACL forbids" },
	{ "ERR The user executing the script can't run this command or "
	    "subcommand", FAULT_CONFIG, "ACL",
	    "a command in a script that the ACL forbids" },
	{ "ERR DB index is out of range", FAULT_CONFIG, "database",
	    "a database that is not there" },
	{ "WRONGTYPE Operation against a key holding the wrong kind of "
	    "value", FAULT_CONFIG, "type",
	    "a key that holds something else" },
	{ "ERR unknown command 'XREAD', with args beginning with: ",
	    FAULT_CONFIG, "Redis 5", "a Redis older than Streams" },
	{ "ERR unknown command 'GETRANGE', with args beginning with: "
	    "'PHPREDIS_SESSION:" SECRET "' '0' '262144' ", FAULT_CONFIG,
	    "'GETRANGE' (is", "a command that was taken away" },
	{ "ERR syntax error", FAULT_CONFIG, "syntax error",
	    "an error of no other name" },
	/* What should never come. */
	{ "ERR Protocol error: invalid multibulk length", FAULT_PROTOCOL,
	    "Protocol error", "we were not understood" },
};

START_TEST(errors)
{
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct slice error = slice_of(rows[i].error);
		struct slice head = { error.p, slice_find(error, ' ') };
		char first[64];
		struct fault_note note = { "" };

		ROW(reply_fault(error, &note) == rows[i].fault, rows[i].what);
		ROW(strstr(note.text, rows[i].hint) != NULL, rows[i].what);
		ROW(strstr(note.text, SECRET) == NULL, rows[i].what);
		memcpy(first, head.p, head.n);
		first[head.n] = '\0';
		ROW(strstr(note.text, first) != NULL, rows[i].what);
		ROW(reply_fault(error, NULL) == rows[i].fault, rows[i].what);
	}
}
END_TEST

/* An error nobody knows is no reason to try again for ever. */
START_TEST(unknown_errors_do_not_pass)
{
	static const struct {
		struct slice error;
		const char *what;
	} strange[] = {
		{ { "", 0 }, "no word at all" },
		{ { NULL, 0 }, "nothing behind it" },
		{ { "E", 1 }, "one letter" },
		{ { "WHATEVER it may be", 18 }, "an unknown word" },
		{ { "EXECABORT Transaction discarded because of previous "
		    "errors.", 59 }, "EXEC that only says that" },
		{ { "LOADIN", 6 }, "the start of a known word" },
		{ { "loading", 7 }, "a known word in other letters" },
		{ { " LOADING", 8 }, "a blank in front" },
	};
	size_t i;

	for (i = 0; i < sizeof(strange) / sizeof(strange[0]); i++) {
		enum fault fault = reply_fault(strange[i].error, NULL);

		ROW(fault == FAULT_CONFIG || fault == FAULT_PROTOCOL,
		    strange[i].what);
	}
}
END_TEST

/* The bytes are Redis's: they may be many, hold anything, and stop anywhere
 * without a NUL. */
START_TEST(hostile_errors)
{
	size_t n, i;

	for (n = 0; n <= 4096; n += n < 200 ? 1 : 97) {
		struct fault_note note = { "" };
		char *text = malloc(n + 1);
		struct slice error = { text, n };

		ck_assert_ptr_nonnull(text);
		for (i = 0; i < n; i++)
			text[i] = "%s%n\n\x1b\xff!"[i % 8];
		text[n] = 'X';
		ck_assert_int_ne(reply_fault(error, &note), FAULT_NONE);
		ck_assert_uint_lt(strlen(note.text), sizeof(note.text));
		ck_assert_ptr_null(strchr(note.text, 'X'));
		free(text);
	}
}
END_TEST

UNIT_MAIN("reply", errors, unknown_errors_do_not_pass, hostile_errors)
