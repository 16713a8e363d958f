/* Where NATS is: nats://HOST[:PORT] or tls://HOST[:PORT], several of one
 * cluster with commas between them. */
#ifndef SSE_CORE_NATSURL_H
#define SSE_CORE_NATSURL_H

#include <stdbool.h>
#include <stddef.h>

#include "base/fault.h"
#include "base/slice.h"

#define NATSURL_SERVERS_MAX 8
#define NATSURL_HOST_BYTES 256
#define NATSURL_BYTES (NATSURL_HOST_BYTES + 16)

struct nats_server {
	char url[NATSURL_BYTES];	/* with its port */
	char host[NATSURL_HOST_BYTES];	/* that its certificate is for */
};

struct nats_target {
	struct nats_server server[NATSURL_SERVERS_MAX];
	size_t n;
	bool tls;
};

/* FAULT_CONFIG with the reason, which quotes nothing: somebody may have
 * written a password there. */
enum fault natsurl_parse(struct slice text, struct nats_target *target_out,
    struct fault_note *note) FAULT_CHECK;

#endif
