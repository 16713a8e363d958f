#include "core/natsurl.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/number.h"

static enum fault
bad(struct fault_note *note, const char *why)
{
	return fault_set(note, FAULT_CONFIG, "%s", why);
}

/* Letters, digits and what else is in names and addresses. */
static bool
is_host(struct slice host)
{
	size_t i;

	for (i = 0; i < host.n; i++) {
		const char c = host.p[i];

		if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		    (c >= '0' && c <= '9') || (c != '\0' &&
		    strchr(".-_:", c) != NULL)))
			return false;
	}
	return host.n > 0 && host.n < NATSURL_HOST_BYTES;
}

/* Split HOST, HOST:PORT or [ADDRESS]:PORT. */
static bool
split(struct slice rest, struct slice *host, struct slice *port)
{
	*host = rest;
	if (slice_starts(rest, "[")) {
		*host = slice_after(rest, 1);
		host->n = slice_find(*host, ']');
		*port = slice_after(rest, host->n + 2);
		return host->n + 2 <= rest.n;
	}
	host->n = slice_find(rest, ':');
	*port = slice_after(rest, host->n);
	return true;
}

static enum fault
parse_server(struct slice rest, const char *scheme,
    struct nats_server *server, struct fault_note *note)
{
	const bool is_address = slice_starts(rest, "[");
	struct slice host, port;
	uint64_t number = 4222;

	if (slice_find(rest, '@') < rest.n)
		return bad(note, "a user goes into nats_user, the password "
		    "into the file of nats_password_file");
	if (rest.n > 0 && rest.p[rest.n - 1] == '/')
		rest.n--;
	if (!split(rest, &host, &port) || !is_host(host))
		return bad(note, "the host is missing, too long or no host");
	if (port.n > 0 && (port.p[0] != ':' ||
	    !number_u64(slice_after(port, 1), &number) || number == 0 ||
	    number > 65535))
		return bad(note, "the port is a number from 1 to 65535");
	(void)snprintf(server->host, sizeof(server->host), "%.*s",
	    (int)host.n, host.p);
	(void)snprintf(server->url, sizeof(server->url), "%s%s%.*s%s:%u",
	    scheme, is_address ? "[" : "", (int)host.n, host.p,
	    is_address ? "]" : "", (unsigned)number);
	return FAULT_NONE;
}

enum fault
natsurl_parse(struct slice text, struct nats_target *target_out,
    struct fault_note *note)
{
	struct nats_target target;
	struct slice item;
	enum fault fault;
	const char *scheme;

	memset(&target, 0, sizeof(target));
	while (slice_split(&text, ',', &item)) {
		item = slice_trim(item);
		scheme = slice_starts(item, "tls://") ? "tls://" : "nats://";
		if (!slice_starts(item, scheme))
			return bad(note, "a server is nats://HOST:PORT or "
			    "tls://HOST:PORT");
		if (target.n == NATSURL_SERVERS_MAX)
			return bad(note, "there can be 8 servers");
		if (target.n > 0 && target.tls != (scheme[0] == 't'))
			return bad(note, "either all servers are tls:// or "
			    "none is");
		target.tls = scheme[0] == 't';
		fault = parse_server(slice_after(item, strlen(scheme)),
		    scheme, &target.server[target.n], note);
		if (fault != FAULT_NONE)
			return fault;
		target.n++;
	}
	if (target.n == 0)
		return bad(note, "a server is nats://HOST:PORT or "
		    "tls://HOST:PORT");
	*target_out = target;
	return FAULT_NONE;
}
