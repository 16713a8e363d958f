/* The part of decode.h about topics: their states, their entries, and the
 * snapshot that is of the same moment. */
#ifndef SSE_REDIS_TOPICS_H
#define SSE_REDIS_TOPICS_H

#include "base/fault.h"
#include "redis/source.h"

/* The replies from s->reply[at] to the end are about the topics that s->asked
 * names: fill in s->answer and what it points at. */
enum fault topics_decode(struct source *s, size_t at, struct fault_note *note)
    FAULT_CHECK;

/* The same for the one reply to a read that blocked. */
enum fault topics_decode_entries(struct source *s,
    const struct redisReply *reply, struct fault_note *note) FAULT_CHECK;

#endif
