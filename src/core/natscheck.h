/* What [recorder] says about NATS, and the `from` lines that need it. */
#ifndef SSE_CORE_NATSCHECK_H
#define SSE_CORE_NATSCHECK_H

#include "core/check.h"
#include "core/record.h"

/* Check them, once the lines are in recorder.set.  Only for the recorder: the
 * files are nobody else's to read. */
void natscheck(struct config_report *r);

/* The name of the durable consumer of a `from = jetstream` line: what
 * [recorder] durable says, and the subject in letters that a consumer's name
 * may have. */
#define NATSCHECK_CONSUMER_BYTES 250
bool natscheck_consumer(const char *durable, const struct record_from *from,
    char name_out[NATSCHECK_CONSUMER_BYTES]) FAULT_CHECK;

#endif
