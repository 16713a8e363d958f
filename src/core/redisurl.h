/* Where Redis is, as one URL:
 *   unix:///run/redis/redis-server.sock?db=2
 *   redis://user:password@127.0.0.1:6379/2 */
#ifndef SSE_CORE_REDISURL_H
#define SSE_CORE_REDISURL_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/fault.h"
#include "base/slice.h"

#define REDISURL_HOST_BYTES 256
#define REDISURL_WORD_BYTES 256

struct redis_target {
	bool is_unix;
	char host[REDISURL_HOST_BYTES];	/* or the socket's path */
	unsigned port;
	unsigned db;
	char user[REDISURL_WORD_BYTES];	/* empty: none */
	char password[REDISURL_WORD_BYTES];
};

/* FAULT_CONFIG with the reason, also for the forms that are not built in
 * (rediss://, redis+sentinel://). */
enum fault redisurl_parse(struct slice url, struct redis_target *target_out,
    struct fault_note *note) FAULT_CHECK;

/* Append the URL without its password. */
bool redisurl_mask(struct slice url, struct buf *out) FAULT_CHECK;

#endif
