#include "core/policy.h"

#define FREE_FAILURES 3
#define FIRST_HOLD_MS 250
#define MOST_HOLD_MS 5000

static unsigned
smaller(unsigned a, unsigned b)
{
	return a < b ? a : b;
}

/* What is missing from a to b. */
static unsigned
missing(unsigned a, unsigned b)
{
	return b > a ? b - a : 0;
}

/* Workers that the pool lacks, before it is asked whether there is room. */
static unsigned
wanted(const struct policy_terms *terms, const struct policy_facts *facts,
    unsigned ready)
{
	switch (terms->kind) {
	case POLICY_STATIC:
		return terms->most;
	case POLICY_DYNAMIC:
		return missing(ready, facts->fresh ? terms->start :
		    terms->least_spare);
	case POLICY_ONDEMAND:
		return facts->waiting && ready == 0 ? 1 : 0;
	}
	return 0;
}

static unsigned
superfluous(const struct policy_terms *terms,
    const struct policy_facts *facts)
{
	switch (terms->kind) {
	case POLICY_STATIC:
		return 0;
	case POLICY_DYNAMIC:
		return missing(terms->most_spare, facts->idle);
	case POLICY_ONDEMAND:
		return facts->bored;
	}
	return 0;
}

struct policy_orders
policy_decide(const struct policy_terms *terms,
    const struct policy_facts *facts)
{
	unsigned ready = facts->starting + facts->idle;
	unsigned room = missing(ready + facts->busy + facts->leaving,
	    terms->most);
	struct policy_orders orders = { 0 };

	if (!facts->held)
		orders.start = smaller(wanted(terms, facts, ready), room);
	orders.retire = superfluous(terms, facts);
	/* A worker that has just come free is no sign of room: at a full pool
	 * it takes whoever has waited, and more wait behind him. */
	orders.pressed = facts->calm == 0 &&
	    (room == orders.start || facts->held);
	orders.turn_away = orders.pressed && ready + orders.start == 0;
	orders.watch = orders.start == 0 && ready == 0 && !orders.turn_away;
	return orders;
}

bool
throttle_failed(struct throttle *t, int64_t now_ms)
{
	int64_t hold_ms = FIRST_HOLD_MS;
	unsigned i;

	t->failures++;
	if (t->failures <= FREE_FAILURES)
		return false;
	for (i = FREE_FAILURES + 1; i < t->failures && hold_ms < MOST_HOLD_MS;
	    i++)
		hold_ms *= 2;
	t->until_ms = now_ms + (hold_ms < MOST_HOLD_MS ? hold_ms :
	    MOST_HOLD_MS);
	if (t->told) {
		t->untold++;
		return false;
	}
	t->told = true;
	t->untold = 0;
	return true;
}

bool
throttle_worked(struct throttle *t)
{
	bool told = t->told;

	t->failures = 0;
	t->told = false;
	t->until_ms = 0;
	return told;
}

bool
crashes_add(struct crashes *c, unsigned threshold, int64_t span_ms,
    int64_t now_ms)
{
	if (c->n == 0 || now_ms - c->since_ms > span_ms) {
		c->n = 0;
		c->since_ms = now_ms;
	}
	c->n++;
	if (threshold == 0 || c->n < threshold)
		return false;
	c->n = 0;
	return true;
}
