/* Replies into answers.  Nothing that Redis sends is believed: each part is
 * checked to be of the type and form it must have. */
#ifndef SSE_REDIS_DECODE_H
#define SSE_REDIS_DECODE_H

#include <stdbool.h>

#include "base/fault.h"
#include "base/slice.h"
#include "redis/source.h"

/* Fill s->answer and s->entries from the replies to s->asked, which are all
 * there.  FAULT_PROTOCOL for a reply that cannot be one; what reply_fault()
 * says for an error reply; to a lease FAULT_DENIED, to a publication that or
 * FAULT_CONFIG. */
enum fault decode_answer(struct source *s, struct fault_note *note)
    FAULT_CHECK;

/* Did Redis accept the greeting?  Its replies are there. */
enum fault decode_greeting(const struct source *s, struct fault_note *note)
    FAULT_CHECK;

/* View a string, status or error; empty for anything else. */
struct slice decode_text(const struct redisReply *reply);

bool decode_is_error(const struct redisReply *reply);

/* Is it there, and a list of at least so many? */
bool decode_is_array(const struct redisReply *reply, size_t least);

/* FAULT_PROTOCOL, naming the command whose reply makes no sense. */
enum fault decode_nonsense(struct fault_note *note, const char *what);

#endif
