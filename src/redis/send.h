/* Questions into commands: what is sent, and how many replies it will get.
 *
 * Each queues its commands on the source's connection and counts the replies
 * that are due in s->expected; decode.h reads them in the same order. */
#ifndef SSE_REDIS_SEND_H
#define SSE_REDIS_SEND_H

#include "base/fault.h"
#include "redis/source.h"

enum fault send_question(struct source *s, const struct question *q,
    struct fault_note *note) FAULT_CHECK;

#endif
