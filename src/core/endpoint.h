/* Where a pool listens: /path/to/socket, 127.0.0.1:9000 or [::1]:9000; and
 * who may connect to it. */
#ifndef SSE_CORE_ENDPOINT_H
#define SSE_CORE_ENDPOINT_H

#include <netinet/in.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/fault.h"
#include "base/slice.h"

#define ENDPOINT_TEXT_BYTES 108	/* sun_path, its NUL included */

enum endpoint_kind {
	ENDPOINT_UNIX,
	ENDPOINT_IPV4,
	ENDPOINT_IPV6
};

struct endpoint {
	enum endpoint_kind kind;
	char text[ENDPOINT_TEXT_BYTES];	/* the path, or host:port in one form */
	struct in_addr ipv4;		/* network byte order */
	struct in6_addr ipv6;
	uint16_t port;
};

/* FAULT_CONFIG with the reason. */
enum fault endpoint_parse(struct slice text, struct endpoint *endpoint_out,
    struct fault_note *note) FAULT_CHECK;

/* Can only this machine reach it? */
bool endpoint_is_local(const struct endpoint *endpoint);

#define PEERS_MAX 16

/* Addresses that may connect; IPv4 ones in their IPv4-mapped form. */
struct peers {
	bool any;
	struct in6_addr address[PEERS_MAX];
	size_t n;
};

/* Read "127.0.0.1, ::1", or "any".  FAULT_CONFIG with the reason. */
enum fault peers_parse(struct slice text, struct peers *peers_out,
    struct fault_note *note) FAULT_CHECK;

bool peers_allow(const struct peers *peers, const struct sockaddr *peer);

#endif
