/* The scripts: one takes a stream's place in the limits, one publishes. */
#ifndef SSE_REDIS_SCRIPT_H
#define SSE_REDIS_SCRIPT_H

/* KEYS: one for each item.  ARGV: the member, its time to live in ms, then
 * for each key the most and, for a rate, its step in us, else 0.
 * Answers {0, 0} when the member counts in all of them now, or {n, ms}: key
 * n, from 1, is full, and may have room in so long.  Then nothing was
 * written. */
extern const char script_lease[];

/* What Redis calls it: its SHA1 in hex. */
extern const char script_lease_sha1[];

/* KEYS: the topic, then one for each letter of ARGV[1]: "f" a fence, "o" a
 * once_key, "n" a place_key, "s" a state_key.  ARGV: these letters, the most
 * entries, the highest age in ms and the time to live of a once_key in ms,
 * then for each letter what goes with its key, then the entry's fields.
 * Answers {enum published, id}; the id is empty where there is none.  An error
 * means that there is no entry. */
extern const char script_publish[];
extern const char script_publish_sha1[];

#endif
