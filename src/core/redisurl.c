#include "core/redisurl.h"

#include <string.h>

#include "base/number.h"
#include "core/uri.h"

#define DB_MOST 1000000
#define SOCKET_PATH_BYTES 107	/* what a socket address holds, unix(7) */

static enum fault
bad(struct fault_note *note, const char *why)
{
	return fault_set(note, FAULT_CONFIG, "%s", why);
}

static bool
copy(struct slice text, char *out, size_t room)
{
	size_t n;

	if (!uri_decode(text, out, room - 1, &n) ||
	    memchr(out, '\0', n) != NULL)
		return false;
	out[n] = '\0';
	return true;
}

static enum fault
parse_db(struct slice text, struct redis_target *target,
    struct fault_note *note)
{
	uint64_t db;

	if (!number_u64(text, &db) || db > DB_MOST)
		return bad(note, "the database is a number from 0 up");
	target->db = (unsigned)db;
	return FAULT_NONE;
}

static enum fault
parse_unix(struct slice rest, struct redis_target *target,
    struct fault_note *note)
{
	struct slice path = rest, query;

	path.n = slice_find(rest, '?');
	query = slice_after(rest, path.n + 1);
	target->is_unix = true;
	if (!slice_starts(path, "/") ||
	    !copy(path, target->host, sizeof(target->host)))
		return bad(note,
		    "a socket is unix:///absolute/path, with ?db=N if wanted");
	if (strlen(target->host) > SOCKET_PATH_BYTES)
		return bad(note, "a socket's path has at most 107 bytes");
	if (query.n == 0)
		return FAULT_NONE;
	if (!slice_starts(query, "db="))
		return bad(note, "only ?db=N can follow the socket's path");
	return parse_db(slice_after(query, 3), target, note);
}

/* user:password@ in front of the host, where it is there. */
static bool
take_credentials(struct slice *rest, struct redis_target *target)
{
	size_t at = rest->n, i, colon;
	struct slice word;

	for (i = 0; i < rest->n; i++) {
		if (rest->p[i] == '@')
			at = i;
	}
	if (at == rest->n)
		return true;
	word.p = rest->p;
	word.n = at;
	colon = slice_find(word, ':');
	if (!copy(slice_after(word, colon + 1), target->password,
	    sizeof(target->password)))
		return false;
	word.n = colon;
	*rest = slice_after(*rest, at + 1);
	return copy(word, target->user, sizeof(target->user));
}

static enum fault
parse_tcp(struct slice rest, struct redis_target *target,
    struct fault_note *note)
{
	struct slice host, port, db;
	uint64_t number = 6379;

	if (!take_credentials(&rest, target))
		return bad(note, "user or password is too long or not well "
		    "encoded");
	if (slice_find(rest, '?') < rest.n)
		return bad(note, "the database follows as /N");
	db = slice_after(rest, slice_find(rest, '/') + 1);
	rest.n = slice_find(rest, '/');
	host = rest;
	if (slice_starts(rest, "[")) {
		host = slice_after(rest, 1);
		host.n = slice_find(host, ']');
		if (host.n + 1 == rest.n)
			return bad(note, "the address lacks its ]");
		port = slice_after(rest, host.n + 2);
	} else {
		host.n = slice_find(rest, ':');
		port = slice_after(rest, host.n);
	}
	if (host.n == 0 || !copy(host, target->host, sizeof(target->host)))
		return bad(note, "the host is missing or too long");
	if (port.n > 0 && (port.p[0] != ':' ||
	    !number_u64(slice_after(port, 1), &number) || number == 0 ||
	    number > 65535))
		return bad(note, "the port is a number from 1 to 65535");
	target->port = (unsigned)number;
	return db.n == 0 ? FAULT_NONE : parse_db(db, target, note);
}

enum fault
redisurl_parse(struct slice url, struct redis_target *target_out,
    struct fault_note *note)
{
	struct redis_target target;
	enum fault fault;

	memset(&target, 0, sizeof(target));
	if (slice_starts(url, "unix://"))
		fault = parse_unix(slice_after(url, 7), &target, note);
	else if (slice_starts(url, "redis://"))
		fault = parse_tcp(slice_after(url, 8), &target, note);
	else if (slice_starts(url, "rediss://"))
		fault = bad(note, "TLS is not built in: use a unix socket, or "
		    "a local TLS tunnel");
	else if (slice_starts(url, "redis+sentinel://"))
		fault = bad(note, "Sentinel is not built in: name the master");
	else
		fault = bad(note, "it must start with unix:// or redis://");
	if (fault == FAULT_NONE)
		*target_out = target;
	return fault;
}

bool
redisurl_mask(struct slice url, struct buf *out)
{
	struct slice rest = slice_after(url, 8), user;
	size_t at;

	if (!slice_starts(url, "redis://") ||
	    slice_find(rest, '@') == rest.n)
		return buf_add_slice(out, url);
	for (at = rest.n; rest.p[at - 1] != '@'; at--)
		continue;
	user = rest;
	user.n = slice_find(rest, ':');
	if (user.n >= at)
		return buf_add_slice(out, url);
	return buf_add_text(out, "redis://") && buf_add_slice(out, user) &&
	    buf_add_text(out, ":***@") &&
	    buf_add_slice(out, slice_after(rest, at));
}
