/* What may be given out of a consumer's deliveries, and in which order. */
#include "core/jetorder.h"

#include <string.h>

#include "unit.h"

#define STEPS_MAX 14

enum step_kind {
	END,
	GET,		/* a delivery: place, turn */
	SAY,		/* the consumer's count: turn, waiting */
	TAKE,		/* expect this place, 0: nothing */
	DONE,		/* the item of this place leaves */
	BACK,		/* the item of this place is returned */
	MISS		/* something may have been lost */
};

struct step {
	enum step_kind kind;
	uint64_t a, b;
};

static struct jetorder_item items[64];

static void
walk(const struct step *step, const char *what)
{
	struct jetorder_item *item;
	struct jetorder o;
	size_t i, used = 0;

	jetorder_init(&o);
	for (i = 0; i < STEPS_MAX && step[i].kind != END; i++) {
		for (item = o.first; item != NULL &&
		    item->place != step[i].a; item = item->behind)
			continue;
		switch (step[i].kind) {
		case GET:
			items[used].place = step[i].a;
			items[used].turn = step[i].b;
			ROW(jetorder_add(&o, &items[used]) == (item == NULL),
			    what);
			used++;
			break;
		case SAY:
			jetorder_settle(&o, step[i].a, step[i].b);
			break;
		case TAKE:
			ROW(jetorder_has(&o) == (step[i].a != 0), what);
			item = jetorder_take(&o);
			ROW((item == NULL ? 0 : item->place) == step[i].a,
			    what);
			break;
		case DONE:
			ck_assert_ptr_nonnull(item);
			jetorder_remove(&o, item);
			break;
		case BACK:
			ck_assert_ptr_nonnull(item);
			jetorder_return(&o, item);
			break;
		case MISS:
			jetorder_unsettle(&o);
			break;
		case END:
			break;
		}
	}
}

START_TEST(orders)
{
	static const struct {
		struct step step[STEPS_MAX];
		const char *what;
	} rows[] = {
		{ { { GET, 1, 1 }, { TAKE, 0, 0 } },
		    "before the consumer has said its count nothing goes" },
		{ { { SAY, 0, 0 }, { GET, 1, 1 }, { TAKE, 1, 0 },
		    { TAKE, 0, 0 } },
		    "a new consumer's first message goes at once" },
		{ { { SAY, 0, 0 }, { GET, 1, 1 }, { GET, 2, 2 }, { GET, 3, 3 },
		    { TAKE, 1, 0 }, { TAKE, 2, 0 }, { TAKE, 3, 0 } },
		    "deliveries without a hole keep their order" },
		{ { { SAY, 0, 0 }, { GET, 10, 1 }, { GET, 20, 2 },
		    { TAKE, 10, 0 }, { TAKE, 20, 0 } },
		    "places may have holes: other subjects are in them" },
		{ { { SAY, 5, 2 }, { GET, 6, 6 }, { TAKE, 0, 0 } },
		    "what another holds keeps back what is newer" },
		{ { { GET, 6, 6 }, { SAY, 6, 3 }, { GET, 4, 7 },
		    { GET, 5, 8 }, { TAKE, 0, 0 }, { SAY, 8, 3 },
		    { TAKE, 4, 0 }, { TAKE, 5, 0 }, { TAKE, 6, 0 } },
		    "what comes again goes first" },
		{ { { SAY, 0, 0 }, { GET, 1, 1 }, { GET, 3, 3 },
		    { TAKE, 1, 0 }, { TAKE, 0, 0 }, { SAY, 3, 3 },
		    { TAKE, 0, 0 } },
		    "a turn that is missing keeps back what is behind it" },
		{ { { SAY, 0, 0 }, { GET, 1, 1 }, { GET, 3, 3 }, { SAY, 3, 3 },
		    { GET, 2, 4 }, { SAY, 4, 3 }, { TAKE, 1, 0 },
		    { TAKE, 2, 0 }, { TAKE, 3, 0 } },
		    "until it has come again" },
		{ { { SAY, 0, 0 }, { GET, 1, 1 }, { GET, 3, 3 }, { SAY, 3, 2 },
		    { TAKE, 1, 0 }, { TAKE, 3, 0 } },
		    "or until the consumer no longer waits for it" },
		{ { { SAY, 0, 0 }, { GET, 1, 1 }, { TAKE, 1, 0 }, { DONE, 1, 0 },
		    { GET, 3, 3 }, { SAY, 3, 3 }, { TAKE, 0, 0 },
		    { SAY, 3, 1 }, { TAKE, 3, 0 } },
		    "an acknowledgement on its way settles nothing" },
		{ { { GET, 2, 7 }, { GET, 3, 8 }, { SAY, 6, 1 }, { TAKE, 0, 0 },
		    { SAY, 8, 2 }, { TAKE, 2, 0 } },
		    "what was delivered after the count is not part of it" },
		{ { { GET, 2, 7 }, { SAY, 9, 1 }, { GET, 5, 10 },
		    { TAKE, 2, 0 }, { TAKE, 5, 0 } },
		    "turns that nobody waits for are no hole" },
		{ { { SAY, 0, 0 }, { GET, 1, 1 }, { GET, 2, 2 }, { GET, 1, 3 },
		    { GET, 2, 4 }, { TAKE, 1, 0 }, { TAKE, 2, 0 },
		    { TAKE, 0, 0 } },
		    "what comes again while it is in hand goes once" },
		{ { { SAY, 0, 0 }, { GET, 1, 1 }, { GET, 2, 2 }, { TAKE, 1, 0 },
		    { TAKE, 2, 0 }, { BACK, 2, 0 }, { BACK, 1, 0 },
		    { TAKE, 1, 0 }, { TAKE, 2, 0 }, { TAKE, 0, 0 } },
		    "what is returned goes again, in order" },
		{ { { SAY, 0, 0 }, { GET, 1, 1 }, { GET, 2, 2 }, { GET, 3, 3 },
		    { TAKE, 1, 0 }, { TAKE, 2, 0 }, { BACK, 1, 0 },
		    { DONE, 2, 0 }, { TAKE, 1, 0 }, { TAKE, 3, 0 } },
		    "a returned one goes before those not taken yet" },
		{ { { SAY, 0, 0 }, { GET, 1, 1 }, { MISS, 0, 0 }, { GET, 2, 2 },
		    { TAKE, 1, 0 }, { TAKE, 0, 0 }, { SAY, 2, 2 },
		    { TAKE, 2, 0 } },
		    "a new connection starts unsettled" },
		{ { { SAY, 0, 0 }, { GET, 5, 1 }, { TAKE, 5, 0 }, { GET, 6, 9 },
		    { GET, 6, 2 }, { TAKE, 0, 0 }, { SAY, 2, 2 },
		    { TAKE, 6, 0 } },
		    "turns that go back are a hole as well" },
		{ { { SAY, 0, 0 }, { GET, 2, 1 }, { GET, 3, 2 }, { DONE, 2, 0 },
		    { TAKE, 3, 0 }, { DONE, 3, 0 }, { TAKE, 0, 0 },
		    { GET, 4, 3 }, { TAKE, 4, 0 } },
		    "what leaves before it is taken is not waited for" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		walk(rows[i].step, rows[i].what);
}
END_TEST

/* --- a consumer that loses, redelivers and is taken over ------------------ */

#define PLACES 400

struct consumer {
	uint64_t turn, new_place;
	bool waits[PLACES + 1], again[PLACES + 1];
	uint64_t waiting;
};

static uint32_t seed;

static uint32_t
chance(uint32_t n)
{
	seed = seed * 1664525u + 1013904223u;
	return (seed >> 8) % n;
}

/* Deliver something; 0 when there is nothing.  What comes again goes first,
 * in any order. */
static uint64_t
deliver(struct consumer *c)
{
	uint64_t place = 1 + chance(PLACES), i;

	for (i = 0; i < PLACES; i++, place = 1 + place % PLACES) {
		if (c->again[place]) {
			c->again[place] = false;
			c->turn++;
			return place;
		}
	}
	if (c->new_place > PLACES)
		return 0;
	c->turn++;
	c->waits[c->new_place] = true;
	c->waiting++;
	return c->new_place++;
}

static void
acknowledge(struct consumer *c, uint64_t place)
{
	c->waiting -= c->waits[place];
	c->waits[place] = c->again[place] = false;
}

static void
run(uint32_t with)
{
	static struct jetorder_item pool[PLACES + 1];
	static struct consumer c;
	struct jetorder_item *item;
	struct jetorder o;
	uint64_t place, highest = 0, rounds = 0, written = 0;

	seed = with;
	memset(&c, 0, sizeof(c));
	memset(pool, 0, sizeof(pool));
	c.new_place = 1;
	jetorder_init(&o);
	while (written < PLACES && ++rounds < 100000) {
		place = deliver(&c);
		if (place != 0 && chance(10) != 0) {	/* else lost */
			static struct jetorder_item twin;

			item = pool[place].turn == 0 ? &pool[place] : &twin;
			item->place = place;
			item->turn = c.turn;
			if (jetorder_add(&o, item))
				ck_assert_ptr_ne(item, &twin);
		}
		if (chance(4) == 0)
			jetorder_settle(&o, c.turn, c.waiting);
		while (chance(3) != 0 && (item = jetorder_take(&o)) != NULL) {
			/* The recorder's own rule: only upwards. */
			ck_assert_uint_gt(item->place, highest);
			highest = item->place;
			written++;
			jetorder_remove(&o, item);
			acknowledge(&c, item->place);
		}
		for (place = 1; place <= PLACES; place++) {
			if (c.waits[place] && chance(40) == 0)
				c.again[place] = true;
		}
	}
	ck_assert_uint_eq(written, PLACES);
}

START_TEST(nothing_is_passed_over)
{
	uint32_t with;

	for (with = 1; with <= 50; with++)
		run(with);
}
END_TEST

UNIT_MAIN("jetorder", orders, nothing_is_passed_over)
