/* The script that takes a stream's place in the limits. */
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

#endif
