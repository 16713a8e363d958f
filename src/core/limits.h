/* Every cap on something that comes from outside, in one place. */
#ifndef SSE_CORE_LIMITS_H
#define SSE_CORE_LIMITS_H

/* One request.  Web servers stop at about 8 KB a header line themselves
 * (Caddy does not), so a larger value is no browser's. */
#define LIMIT_URI_BYTES 8192
#define LIMIT_PATH_BYTES 2048
#define LIMIT_HEADER_BYTES 16384
#define LIMIT_BODY_BYTES 65536
#define LIMIT_DISCARD_BYTES 16777216	/* of one that is too large */
#define LIMIT_POST_BYTES (3 * LIMIT_EVENT_DATA_BYTES + 4096)
#define LIMIT_IDEMPOTENCY_BYTES 255
#define LIMIT_REQUEST_READ_MS 5000

/* Who somebody is. */
#define LIMIT_SESSION_ID_BYTES 256
#define LIMIT_SESSION_BYTES 262144
#define LIMIT_USER_BYTES 255
#define LIMIT_PAYLOAD_DEPTH 64
#define LIMIT_PAYLOAD_HOPS 8
#define LIMIT_PAYLOAD_STRINGS 8192
#define LIMIT_JSON_VALUES 65536
#define LIMIT_JSON_CONTAINERS 8192

/* Tokens, and the keys that they are verified with. */
#define LIMIT_TOKEN_BYTES 8192
#define LIMIT_JWT_KEYS 32
#define LIMIT_JWT_TRIED 8	/* keys, for a token without a kid */
#define LIMIT_KID_BYTES 255
#define LIMIT_SECRET_LEAST_BYTES 32

/* One key, field or value after its template is filled in. */
#define LIMIT_KEY_BYTES 1024

/* The key of a limit: what it starts with, and an address in it. */
#define LIMIT_PREFIX_BYTES 64
#define LIMIT_IP_BYTES 64

/* One event.  Larger ones become a gap event that says so. */
#define LIMIT_EVENT_DATA_BYTES 1048576
#define LIMIT_EVENT_TYPE_BYTES 128

/* The types that a client asks for, in its query. */
#define LIMIT_WANTED_BYTES 1024

/* The fields of an entry, and what an event is put together in. */
#define LIMIT_ENTRY_FIELDS 64
#define LIMIT_SCRATCH_BYTES (2 * LIMIT_EVENT_DATA_BYTES)
#define LIMIT_SCRATCH_KEEP_BYTES 65536

/* One answer to a poll: what is beyond comes with the next. */
#define LIMIT_POLL_BYTES 1048576

/* One reply of Redis with all its entries.  A batch that proves larger is
 * asked for again entry by entry.  A topic's state comes with its first and
 * last entry, so three entries must fit: beyond 2 MB each they may not. */
#define LIMIT_REPLY_BYTES 8388608
#define LIMIT_REPLY_DEPTH 7

/* The recorder: a channel's pattern, the topics that it remembers for each
 * `from` line, and the dead letters that are kept. */
#define LIMIT_PATTERN_BYTES 180
#define LIMIT_RECORDED_TOPICS 10000
#define LIMIT_DEAD_LETTERS 1000

/* Messages of one JetStream consumer that are not acknowledged yet.  It is
 * the server's own default. */
#define LIMIT_ACK_PENDING 1000

/* Output of one stream: encoding pauses above the first, and never passes
 * the second (a data field made of line breaks grows sevenfold). */
#define LIMIT_OUTPUT_PAUSE_BYTES 65536
#define LIMIT_OUTPUT_BYTES 8388608

/* Configuration. */
#define LIMIT_CONFIG_BYTES 1048576
#define LIMIT_CONFIG_DEPTH 8
#define LIMIT_CONFIG_ERRORS 100

#endif
