#include "core/control.h"

#include "unit.h"

#define FIELDS_MAX 6

struct row {
	const char *field[2 * FIELDS_MAX + 1];	/* NULL-ended */
	enum control_act act;
	const char *what;
};

static enum control_act
read_row(const struct row *row, const struct control_subject *subject)
{
	struct slice field[2 * FIELDS_MAX];
	size_t n = 0;

	for (; row->field[n] != NULL; n++)
		field[n] = slice_of(row->field[n]);
	return control_read(field, n / 2, subject);
}

#define S(text) { (text), sizeof(text) - 1 }

static const struct control_subject ann = { .user = S("ann"),
	.route = S("metrics"), .ip = S("192.0.2.1"), .host = S("web1") };

START_TEST(what_concerns_a_stream)
{
	static const struct row rows[] = {
		{ { "act", "kick", "user", "ann" }, CONTROL_KICK, "a user" },
		{ { "act", "kick", "route", "metrics" }, CONTROL_KICK,
		    "all of a route" },
		{ { "act", "kick", "ip", "192.0.2.1" }, CONTROL_KICK,
		    "an address" },
		{ { "act", "kick", "user", "ann", "route", "metrics", "ip",
		    "192.0.2.1" }, CONTROL_KICK, "all of it holds" },
		{ { "user", "ann", "act", "kick" }, CONTROL_KICK,
		    "in any order" },
		{ { "act", "kick", "user", "ann", "p", "5-1" }, CONTROL_KICK,
		    "with what our own writers add" },
		{ { "act", "kick", "user", "ann", "user", "ann" },
		    CONTROL_KICK, "said twice" },
		{ { "act", "drain" }, CONTROL_DRAIN, "everybody" },
		{ { "act", "drain", "p", "0-0" }, CONTROL_DRAIN,
		    "everybody, as our own writers say it" },
		{ { "act", "drain", "host", "web1" }, CONTROL_DRAIN,
		    "all of a host" },
		{ { "act", "drain", "route", "metrics" }, CONTROL_DRAIN,
		    "all of a route" },
		{ { "act", "drain", "host", "web1", "route", "metrics" },
		    CONTROL_DRAIN, "both" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		ROW(read_row(&rows[i], &ann) == rows[i].act, rows[i].what);
}
END_TEST

START_TEST(what_does_not)
{
	static const struct row rows[] = {
		{ { NULL }, CONTROL_NONE, "an entry without fields" },
		{ { "user", "ann" }, CONTROL_NONE, "nothing to do" },
		{ { "act", "" }, CONTROL_NONE, "an empty act" },
		{ { "act", "Kick", "user", "ann" }, CONTROL_NONE,
		    "case counts" },
		{ { "act", "kicks", "user", "ann" }, CONTROL_NONE,
		    "an act that is not known" },
		{ { "Act", "kick", "user", "ann" }, CONTROL_NONE,
		    "a field that is not known" },
		{ { "act", "kick" }, CONTROL_NONE,
		    "a kick for everybody is one that lost its condition" },
		{ { "act", "kick", "p", "5-1" }, CONTROL_NONE,
		    "what writers add is none" },
		{ { "act", "kick", "user", "bob" }, CONTROL_NONE,
		    "another user" },
		{ { "act", "kick", "user", "an" }, CONTROL_NONE,
		    "names are compared whole" },
		{ { "act", "kick", "user", "annie" }, CONTROL_NONE,
		    "also a longer one" },
		{ { "act", "kick", "user", "Ann" }, CONTROL_NONE,
		    "another case is another user" },
		{ { "act", "kick", "user", "" }, CONTROL_NONE,
		    "an empty user is nobody" },
		{ { "act", "kick", "route", "orders" }, CONTROL_NONE,
		    "another route" },
		{ { "act", "kick", "ip", "192.0.2.10" }, CONTROL_NONE,
		    "another address" },
		{ { "act", "kick", "user", "ann", "route", "orders" },
		    CONTROL_NONE, "one of two holds" },
		{ { "act", "kick", "user", "bob", "route", "metrics" },
		    CONTROL_NONE, "the other does" },
		{ { "act", "kick", "user", "ann", "user", "bob" },
		    CONTROL_NONE, "nobody is two" },
		{ { "act", "kick", "user", "ann", "tenant", "7" },
		    CONTROL_NONE, "a condition that is not known" },
		{ { "act", "kick", "host", "web1" }, CONTROL_NONE,
		    "a kick has no host" },
		{ { "act", "kick", "user", "ann", "host", "web1" },
		    CONTROL_NONE, "nor beside a user" },
		{ { "act", "drain", "user", "ann" }, CONTROL_NONE,
		    "a drain has no user" },
		{ { "act", "drain", "ip", "192.0.2.1" }, CONTROL_NONE,
		    "nor an address" },
		{ { "act", "drain", "host", "web2" }, CONTROL_NONE,
		    "another host" },
		{ { "act", "drain", "host", "web1", "route", "orders" },
		    CONTROL_NONE, "another route of this host" },
		{ { "act", "drain", "data", "now" }, CONTROL_NONE,
		    "an event is no command" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		ROW(read_row(&rows[i], &ann) == CONTROL_NONE, rows[i].what);
}
END_TEST

/* Who is not logged in, on a machine without a name. */
START_TEST(an_anonymous_visitor)
{
	static const struct control_subject anonymous = {
		.route = S("metrics"), .ip = S("192.0.2.1") };
	static const struct row rows[] = {
		{ { "act", "kick", "user", "" }, CONTROL_NONE,
		    "an empty user does not mean him" },
		{ { "act", "kick", "user", "", "route", "metrics" },
		    CONTROL_NONE, "on his route neither" },
		{ { "act", "kick", "user", "ann" }, CONTROL_NONE,
		    "nor anybody who is" },
		{ { "act", "kick", "ip", "192.0.2.1" }, CONTROL_KICK,
		    "his address does" },
		{ { "act", "kick", "route", "metrics" }, CONTROL_KICK,
		    "and his route" },
		{ { "act", "drain", "host", "web1" }, CONTROL_NONE,
		    "any host is another" },
		{ { "act", "drain" }, CONTROL_DRAIN, "all is all" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		ROW(read_row(&rows[i], &anonymous) == rows[i].act,
		    rows[i].what);
}
END_TEST

START_TEST(bytes_are_compared)
{
	static const struct slice nul[] = { S("act"), S("kick"), S("user"),
	    S("ann\0") };
	static const struct slice act[] = { S("act\0"), S("kick"), S("user"),
	    S("ann") };

	ck_assert_int_eq(control_read(nul, 2, &ann), CONTROL_NONE);
	ck_assert_int_eq(control_read(act, 2, &ann), CONTROL_NONE);
}
END_TEST

UNIT_MAIN("control", what_concerns_a_stream, what_does_not,
    an_anonymous_visitor, bytes_are_compared)
