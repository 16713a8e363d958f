/* One connection to one server of [recorder] nats: how it logs in, whom it
 * trusts, and what it says when something goes wrong. */
#ifndef SSE_RECORD_NATSCONNECT_H
#define SSE_RECORD_NATSCONNECT_H

#include "core/natsurl.h"
#include "record/natsbox.h"

/* Connect; blocks, for two seconds at most.  When box->connection ends,
 * box->closed is set and the threads are woken. */
natsStatus natsconnect_to(struct natsbox *box,
    const struct nats_server *server, natsConnection **connection_out)
    FAULT_CHECK;

#endif
