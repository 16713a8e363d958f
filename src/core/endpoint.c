#include "core/endpoint.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <string.h>

#include "base/number.h"

static enum fault
parse_path(struct slice text, struct endpoint *e, struct fault_note *note)
{
	if (text.n >= sizeof(e->text))
		return fault_set(note, FAULT_CONFIG,
		    "a socket's path has %zu bytes at most",
		    sizeof(e->text) - 1);
	e->kind = ENDPOINT_UNIX;
	memcpy(e->text, text.p, text.n);
	return FAULT_NONE;
}

/* Read a host, which has no brackets any more, into e. */
static bool
parse_host(struct slice host, bool bracketed, struct endpoint *e)
{
	char text[INET6_ADDRSTRLEN];

	if (host.n == 0 || host.n >= sizeof(text))
		return false;
	memcpy(text, host.p, host.n);
	text[host.n] = '\0';
	e->kind = bracketed ? ENDPOINT_IPV6 : ENDPOINT_IPV4;
	return bracketed ? inet_pton(AF_INET6, text, &e->ipv6) == 1 :
	    inet_pton(AF_INET, text, &e->ipv4) == 1;
}

static void
print(struct endpoint *e)
{
	char host[INET6_ADDRSTRLEN] = "";

	if (e->kind == ENDPOINT_IPV6)
		(void)inet_ntop(AF_INET6, &e->ipv6, host, sizeof(host));
	else
		(void)inet_ntop(AF_INET, &e->ipv4, host, sizeof(host));
	(void)snprintf(e->text, sizeof(e->text),
	    e->kind == ENDPOINT_IPV6 ? "[%s]:%u" : "%s:%u", host, e->port);
}

enum fault
endpoint_parse(struct slice text, struct endpoint *endpoint_out,
    struct fault_note *note)
{
	struct endpoint e = { 0 };
	struct slice host = text, port;
	bool bracketed = text.n > 0 && text.p[0] == '[';
	uint64_t number = 0;
	enum fault fault = FAULT_NONE;

	if (text.n > 0 && text.p[0] == '/') {
		fault = parse_path(text, &e, note);
		if (fault == FAULT_NONE)
			*endpoint_out = e;
		return fault;
	}
	if (number_u64(text, &number))
		return fault_set(note, FAULT_CONFIG,
		    "a port needs an address: 127.0.0.1:%.*s for this machine "
		    "only", (int)text.n, text.p);
	host.n = slice_find(text, bracketed ? ']' : ':');
	port = slice_after(text, host.n + (bracketed ? 1 : 0));
	if (bracketed)
		host = slice_after(host, 1);
	if (port.n < 2 || port.p[0] != ':' ||
	    !number_u64(slice_after(port, 1), &number) || number == 0 ||
	    number > 65535 || !parse_host(host, bracketed, &e))
		return fault_set(note, FAULT_CONFIG,
		    "it must read /path/to/socket, 127.0.0.1:9000 or "
		    "[::1]:9000");
	e.port = (uint16_t)number;
	print(&e);
	*endpoint_out = e;
	return FAULT_NONE;
}

bool
endpoint_is_local(const struct endpoint *endpoint)
{
	switch (endpoint->kind) {
	case ENDPOINT_UNIX:
		return true;
	case ENDPOINT_IPV4:
		return ntohl(endpoint->ipv4.s_addr) >> 24 == 127;
	case ENDPOINT_IPV6:
		return IN6_IS_ADDR_LOOPBACK(&endpoint->ipv6);
	}
	return false;
}

static struct in6_addr
mapped(struct in_addr ipv4)
{
	struct in6_addr ipv6 = { 0 };

	ipv6.s6_addr[10] = ipv6.s6_addr[11] = 0xff;
	memcpy(&ipv6.s6_addr[12], &ipv4, sizeof(ipv4));
	return ipv6;
}

enum fault
peers_parse(struct slice text, struct peers *peers_out,
    struct fault_note *note)
{
	struct peers peers = { 0 };
	struct slice rest = text, part;

	peers.any = slice_equals(slice_trim(text), "any");
	while (!peers.any && slice_split(&rest, ',', &part)) {
		struct endpoint e;

		part = slice_trim(part);
		if (!parse_host(part, slice_find(part, ':') < part.n, &e))
			return fault_set(note, FAULT_CONFIG,
			    "'%.*s' is no address", (int)part.n, part.p);
		if (peers.n == PEERS_MAX)
			return fault_set(note, FAULT_CONFIG,
			    "there are more than %d addresses", PEERS_MAX);
		peers.address[peers.n++] = e.kind == ENDPOINT_IPV4 ?
		    mapped(e.ipv4) : e.ipv6;
	}
	*peers_out = peers;
	return FAULT_NONE;
}

bool
peers_allow(const struct peers *peers, const struct sockaddr *peer)
{
	struct in6_addr address;
	size_t i;

	if (peers->any)
		return true;
	if (peer->sa_family == AF_INET)
		address = mapped(
		    ((const struct sockaddr_in *)(const void *)peer)->
		    sin_addr);
	else if (peer->sa_family == AF_INET6)
		address = ((const struct sockaddr_in6 *)(const void *)peer)->
		    sin6_addr;
	else
		return true;	/* a unix socket has a mode */
	for (i = 0; i < peers->n; i++) {
		if (IN6_ARE_ADDR_EQUAL(&peers->address[i], &address))
			return true;
	}
	return false;
}
