/* How many streams may be open at a time, and how many may be opened in a
 * span of time:
 *
 *   limit = 3 per user, 50 per {tenant}, 10 per ip, 200 total
 *   rate = 30/1m per ip, 20/1m per user
 *
 * Each item counts in one Redis key for each value of what it counts by. */
#ifndef SSE_CORE_LIMIT_H
#define SSE_CORE_LIMIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/fault.h"
#include "base/slice.h"
#include "core/limits.h"
#include "core/route.h"
#include "core/vars.h"

#define LIMIT_COUNT_MAX 1000000
#define LIMIT_SPAN_MIN_MS 1000
#define LIMIT_SPAN_MAX_MS 86400000

/* What can be counted by: user, ip, total and a path's variables.  Nothing
 * twice, so this many items are all there can be of one kind. */
#define LIMIT_BY_MAX (3 + ROUTE_VARS_MAX)
#define LIMIT_OVERALL_BY_MAX 3

#define LIMIT_TEXT_BYTES 160	/* a printed item */

enum limit_kind {
	LIMIT_STREAMS,	/* so many at a time */
	LIMIT_RATE	/* so many at once, then one in each step */
};

enum limit_by {
	LIMIT_BY_USER,
	LIMIT_BY_IP,
	LIMIT_BY_TOTAL,
	LIMIT_BY_VARIABLE
};

struct limit {
	enum limit_kind kind;
	enum limit_by by;
	bool overall;		/* across all streams */
	struct slice name;	/* of the variable */
	uint32_t most;
	struct slice span;	/* of a rate, as it was written */
	int64_t step_us;	/* of a rate: the span's share of one */
};

/* The items of one section. */
struct limit_set {
	struct limit item[2 * LIMIT_BY_MAX];
	size_t n;
};

/* Read one item, whose bytes outlive the set, and add it.  known has the
 * stream's variables, and "user" where somebody is logged in.  overall: the
 * item counts across all streams, which have no variables in common.
 * FAULT_CONFIG with the reason. */
enum fault limit_add(struct limit_set *set, enum limit_kind kind,
    bool overall, const struct vars *known, struct slice text,
    struct fault_note *note) FAULT_CHECK;

/* Print an item in one form, as in "limit 3 per user" or "overall rate 30/1m
 * per ip": made of letters, digits and "/-_" only.  Ends with a NUL. */
void limit_print(const struct limit *limit, char out[LIMIT_TEXT_BYTES]);

/* The text that an address is counted by: an IPv4 address as it is, also
 * when it comes mapped into IPv6; an IPv6 address by its /64, which is what
 * one household has; anything else as its text, cut where it is long. */
size_t limit_ip(struct slice remote, char out[LIMIT_IP_BYTES]);

/* One stream's claim: the keys it is counted in.  All or nothing. */
#define LEASE_STREAMS_MAX (LIMIT_BY_MAX + LIMIT_OVERALL_BY_MAX)
#define LEASE_KEYS_MAX (2 * LEASE_STREAMS_MAX)

struct lease {
	struct slice member;	/* unlike any other stream's */
	int64_t ttl_ms;		/* it ends by itself then */
	struct {
		const struct limit *limit;
		struct slice key;
	} key[LEASE_KEYS_MAX];
	size_t keys;
};

/* Whom and what a stream is counted for. */
struct limit_subject {
	struct slice prefix;
	struct slice stream;	/* the section's name */
	bool publishes;		/* it is a [publish], not a [stream] */
	struct slice user;	/* empty: nobody is logged in */
	struct slice ip;	/* from limit_ip() */
	const struct vars *vars;
};

/* Add the keys of a set to a claim.  They are appended to text, whose room
 * the caller has reserved; false when it is used up.  What counts by user
 * leaves out who is not logged in.
 *
 *   PREFIX all|stream:NAME|publish:NAME :
 *       user:ID | ip:ADDRESS | VARIABLE=VALUE | total
 *
 * and "rate:" behind the prefix for a rate.  No two items share a key: names
 * hold neither ':' nor '=', and what may hold any byte comes last. */
bool limit_keys(const struct limit_set *set,
    const struct limit_subject *subject, struct buf *text,
    struct lease *lease) FAULT_CHECK;

#endif
