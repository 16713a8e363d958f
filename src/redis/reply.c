#include "redis/reply.h"

#include <stddef.h>
#include <string.h>

static const struct {
	const char *start;
	enum fault fault;
	const char *mend;
} errors[] = {
	{ "ERR max number of clients reached", FAULT_BACKEND,
	    "raise maxclients" },
	{ "LOADING", FAULT_BACKEND, "it is loading its data" },
	{ "BUSY", FAULT_BACKEND, "a script holds it" },
	{ "MASTERDOWN", FAULT_BACKEND, "this replica has lost its master" },
	{ "READONLY", FAULT_BACKEND, "this is a replica" },
	{ "UNBLOCKED", FAULT_BACKEND, "its role has changed" },
	{ "OOM", FAULT_BACKEND, "raise maxmemory" },
	{ "MISCONF", FAULT_BACKEND, "it cannot save its data" },
	{ "NOREPLICAS", FAULT_BACKEND, "too few replicas" },
	{ "CLUSTERDOWN", FAULT_BACKEND, "the cluster is down" },
	{ "TRYAGAIN", FAULT_BACKEND, "the cluster moves slots" },
	{ "MOVED", FAULT_CONFIG, "a cluster cannot be followed: set "
	    "[redis] url to a single server" },
	{ "ASK", FAULT_CONFIG, "a cluster cannot be followed: set "
	    "[redis] url to a single server" },
	{ "CROSSSLOT", FAULT_CONFIG, "a cluster cannot be followed: set "
	    "[redis] url to a single server" },
	{ "DENIED", FAULT_CONFIG, "see protected-mode in redis.conf" },
	{ "NOAUTH", FAULT_CONFIG, "set [redis] password_file" },
	{ "WRONGPASS", FAULT_CONFIG, "check [redis] username and "
	    "password_file" },
	{ "ERR AUTH", FAULT_CONFIG, "Redis has no password: remove [redis] "
	    "password_file" },
	{ "ERR invalid password", FAULT_CONFIG, "check [redis] "
	    "password_file" },
	{ "ERR Client sent AUTH", FAULT_CONFIG, "Redis has no password: "
	    "remove [redis] password_file" },
	{ "NOPERM", FAULT_CONFIG, "give the ACL user this command and key, "
	    "see sse-fcgi.conf(5)" },
	{ "ERR The user executing the script", FAULT_CONFIG, "give the ACL "
	    "user this command and key, see sse-fcgi.conf(5)" },
	{ "ERR DB index", FAULT_CONFIG, "check the database of [redis] url "
	    "and that of [session]" },
	{ "WRONGTYPE", FAULT_CONFIG, "a key of 'topic', 'require' or "
	    "[limits] holds another type of value" },
	{ "ERR Protocol error", FAULT_PROTOCOL, "this is no Redis we know" },
	{ "ERR unknown command", FAULT_CONFIG, "is this Redis 5 or later, "
	    "with every command that sse-fcgi.conf(5) lists?" },
	{ "ERR", FAULT_CONFIG, "is this Redis 5 or later?" },
};

/* As much of an error as may be told.  One about a command that is unknown
 * repeats its arguments: a session's id, a password. */
static int
shown_of(struct slice error)
{
	static const char args[] = ", with args";
	const char *found = error.n == 0 ? NULL : memmem(error.p, error.n,
	    args, sizeof(args) - 1);

	if (found != NULL)
		error.n = (size_t)(found - error.p);
	return error.n > 120 ? 120 : (int)error.n;
}

enum fault
reply_fault(struct slice error, struct fault_note *note)
{
	size_t i;
	int shown = shown_of(error);

	for (i = 0; i < sizeof(errors) / sizeof(errors[0]); i++) {
		if (slice_starts(error, errors[i].start))
			return fault_set(note, errors[i].fault,
			    "Redis: %.*s (%s)", shown, error.p,
			    errors[i].mend);
	}
	return fault_set(note, FAULT_CONFIG, "Redis: %.*s", shown, error.p);
}

bool
reply_is_farewell(struct slice error)
{
	return slice_starts(error, "ERR max number of clients") ||
	    slice_starts(error, "DENIED");
}
