/* A check in Redis that must pass before a stream starts, and again at every
 * heartbeat: require = member user:{user}:tenants {tenant} else 403 */
#ifndef SSE_CORE_RULE_H
#define SSE_CORE_RULE_H

#include <stddef.h>

#include "base/fault.h"
#include "base/slice.h"
#include "core/vars.h"

#define RULE_WORDS_MAX 3

enum rule_kind {
	RULE_EXISTS,	/* exists KEY */
	RULE_MEMBER,	/* member KEY VALUE: VALUE is in the set KEY */
	RULE_EQUALS,	/* equals KEY VALUE: the string KEY holds VALUE */
	RULE_FIELD	/* field KEY FIELD VALUE: so does a hash's field */
};

struct rule {
	enum rule_kind kind;
	struct slice word[RULE_WORDS_MAX];	/* templates; the key first */
	size_t words;
	int status;	/* the answer when it does not pass */
};

/* Read a rule whose bytes outlive it.  FAULT_CONFIG with the reason. */
enum fault rule_parse(struct slice text, const struct vars *known,
    struct rule *rule_out, struct fault_note *note) FAULT_CHECK;

const char *rule_name(enum rule_kind kind);

#endif
