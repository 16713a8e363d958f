/* Items of limit and rate, the keys they count in, and addresses. */
#include "core/limit.h"

#include <string.h>

#include "unit.h"

static const struct slice none = { NULL, 0 };

/* A stream's variables and, where somebody is logged in, the user. */
static void
know(struct vars *known, bool user)
{
	vars_init(known);
	ck_assert(vars_add(known, slice_of("tenant"), none));
	ck_assert(vars_add(known, slice_of("ip"), none));
	ck_assert(vars_add(known, slice_of("total"), none));
	ck_assert(!user || vars_add(known, slice_of("user"), none));
}

START_TEST(reads)
{
	static const struct {
		enum limit_kind kind;
		bool overall;
		const char *text;
		enum limit_by by;
		const char *name;
		uint32_t most;
		int64_t step_us;
		const char *printed, *what;
	} rows[] = {
		{ LIMIT_STREAMS, false, "3 per user", LIMIT_BY_USER, "", 3, 0,
		    "limit 3 per user", "by user" },
		{ LIMIT_STREAMS, false, "3 per {user}", LIMIT_BY_USER, "", 3,
		    0, "limit 3 per user", "the user as in templates" },
		{ LIMIT_STREAMS, false, "10 per ip", LIMIT_BY_IP, "", 10, 0,
		    "limit 10 per ip", "by address" },
		{ LIMIT_STREAMS, false, "10 per {ip}", LIMIT_BY_VARIABLE,
		    "ip", 10, 0, "limit 10 per ip",
		    "a variable that is called ip, in braces" },
		{ LIMIT_STREAMS, false, "50 per {tenant}", LIMIT_BY_VARIABLE,
		    "tenant", 50, 0, "limit 50 per tenant", "a variable" },
		{ LIMIT_STREAMS, false, "50 per tenant", LIMIT_BY_VARIABLE,
		    "tenant", 50, 0, "limit 50 per tenant", "without braces" },
		{ LIMIT_STREAMS, false, "9 per total", LIMIT_BY_VARIABLE,
		    "total", 9, 0, "limit 9 per total",
		    "a variable that is called total" },
		{ LIMIT_STREAMS, false, "200 total", LIMIT_BY_TOTAL, "", 200,
		    0, "limit 200 total", "all of them" },
		{ LIMIT_STREAMS, false, " \t1  per\tip ", LIMIT_BY_IP, "", 1,
		    0, "limit 1 per ip", "any number of blanks, and the "
		    "least" },
		{ LIMIT_STREAMS, true, "1000000 total", LIMIT_BY_TOTAL, "",
		    1000000, 0, "overall limit 1000000 total",
		    "the most, across all streams" },
		{ LIMIT_RATE, false, "30/1m per ip", LIMIT_BY_IP, "", 30,
		    2000000, "rate 30/1m per ip", "a rate" },
		{ LIMIT_RATE, false, "7/1s total", LIMIT_BY_TOTAL, "", 7,
		    142857, "rate 7/1s total", "a step is rounded down" },
		{ LIMIT_RATE, false, "1000000/1s total", LIMIT_BY_TOTAL, "",
		    1000000, 1, "rate 1000000/1s total",
		    "the shortest step" },
		{ LIMIT_RATE, true, "1/1d per user", LIMIT_BY_USER, "", 1,
		    86400000000, "overall rate 1/1d per user",
		    "the longest step" },
		{ LIMIT_RATE, false, "2/10 per tenant", LIMIT_BY_VARIABLE,
		    "tenant", 2, 5000000, "rate 2/10 per tenant",
		    "a number alone is seconds" },
	};
	struct vars known;
	size_t i;

	know(&known, true);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct limit_set set = { .n = 0 };
		const struct limit *limit = &set.item[0];
		char printed[LIMIT_TEXT_BYTES];
		struct fault_note note;

		ROW(limit_add(&set, rows[i].kind, rows[i].overall, &known,
		    slice_of(rows[i].text), &note) == FAULT_NONE,
		    rows[i].what);
		ROW(set.n == 1, rows[i].what);
		ROW(limit->kind == rows[i].kind, rows[i].what);
		ROW(limit->overall == rows[i].overall, rows[i].what);
		ROW(limit->by == rows[i].by, rows[i].what);
		ROW(limit->by != LIMIT_BY_VARIABLE ||
		    slice_equals(limit->name, rows[i].name), rows[i].what);
		ROW(limit->most == rows[i].most, rows[i].what);
		ROW(limit->step_us == rows[i].step_us, rows[i].what);
		limit_print(limit, printed);
		ck_assert_str_eq(printed, rows[i].printed);
	}
}
END_TEST

#define LIMIT_FORM " must read 'N per WHAT' or 'N total', as in '3 per user'"
#define RATE_FORM " must read 'N/TIME per WHAT' or 'N/TIME total', as in " \
	"'30/1m per ip'"

START_TEST(refuses)
{
	static const struct {
		enum limit_kind kind;
		bool overall, user;
		const char *text, *reason, *what;
	} rows[] = {
		{ LIMIT_STREAMS, false, true, "", "''" LIMIT_FORM,
		    "nothing" },
		{ LIMIT_STREAMS, false, true, " \t", "''" LIMIT_FORM,
		    "only blanks" },
		{ LIMIT_STREAMS, false, true, " 3 ", "'3'" LIMIT_FORM,
		    "a number alone" },
		{ LIMIT_STREAMS, false, true, "3 per", "'3 per'" LIMIT_FORM,
		    "per nothing" },
		{ LIMIT_STREAMS, false, true, "3 by user", "'3 by user'"
		    LIMIT_FORM, "another word" },
		{ LIMIT_STREAMS, false, true, "3 per user please",
		    "'3 per user please'" LIMIT_FORM, "a word too many" },
		{ LIMIT_STREAMS, false, true, "3 total 4", "'3 total 4'"
		    LIMIT_FORM, "one behind total" },
		{ LIMIT_STREAMS, false, true, "3/1m per user",
		    "'3/1m per user'" LIMIT_FORM, "a rate for a limit" },
		{ LIMIT_STREAMS, false, true, "3x per user", "'3x per user'"
		    LIMIT_FORM, "no number" },
		{ LIMIT_STREAMS, false, true, "-1 per user", "'-1 per user'"
		    LIMIT_FORM, "a sign" },
		{ LIMIT_STREAMS, false, true, "03 per user", "'03 per user'"
		    LIMIT_FORM, "a leading zero" },
		{ LIMIT_STREAMS, false, true, "0 per user",
		    "'0' is not between 1 and 1000000", "too few" },
		{ LIMIT_STREAMS, false, true, "1000001 total",
		    "'1000001' is not between 1 and 1000000", "too many" },
		{ LIMIT_STREAMS, false, true, "18446744073709551616 total",
		    "'18446744073709551616 total'" LIMIT_FORM,
		    "more than a number holds" },
		{ LIMIT_STREAMS, false, true, "3 per room", "there is no "
		    "'per room': user, ip or a variable of the path",
		    "an unknown name" },
		{ LIMIT_STREAMS, false, true, "3 per {room}", "there is no "
		    "'per room': user, ip or a variable of the path",
		    "an unknown variable" },
		{ LIMIT_STREAMS, false, true, "3 per {}", "there is no "
		    "'per {}': user, ip or a variable of the path",
		    "empty braces" },
		{ LIMIT_STREAMS, false, true, "3 per {tenant", "there is no "
		    "'per {tenant': user, ip or a variable of the path",
		    "a brace without its partner" },
		{ LIMIT_STREAMS, false, true, "3 per User", "there is no "
		    "'per User': user, ip or a variable of the path",
		    "case counts" },
		{ LIMIT_STREAMS, true, true, "3 per room", "there is no "
		    "'per room' across all streams: user or ip",
		    "a variable across all streams" },
		{ LIMIT_STREAMS, false, false, "3 per user",
		    "'per user' needs an 'auth' that always "
		    "asks for a login", "nobody logs in" },
		{ LIMIT_STREAMS, false, false, "3 per {user}",
		    "'per user' needs an 'auth' that always "
		    "asks for a login", "in braces too" },
		{ LIMIT_RATE, false, true, "30 per ip", "'30 per ip'"
		    RATE_FORM, "a limit for a rate" },
		{ LIMIT_RATE, false, true, "30/1m", "'30/1m'" RATE_FORM,
		    "a rate of nothing" },
		{ LIMIT_RATE, false, true, "/1m per ip", "'/1m per ip'"
		    RATE_FORM, "no number" },
		{ LIMIT_RATE, false, true, "30/ per ip",
		    "'' is no time between 1s and 1d", "no time" },
		{ LIMIT_RATE, false, true, "30/1x per ip",
		    "'1x' is no time between 1s and 1d", "no unit" },
		{ LIMIT_RATE, false, true, "30/1m/2 per ip",
		    "'1m/2' is no time between 1s and 1d", "two times" },
		{ LIMIT_RATE, false, true, "30/999ms per ip",
		    "'999ms' is no time between 1s and 1d", "too short" },
		{ LIMIT_RATE, false, true, "30/25h per ip",
		    "'25h' is no time between 1s and 1d", "too long" },
		{ LIMIT_RATE, false, true, "0/1m per ip",
		    "'0' is not between 1 and 1000000", "none at all" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct limit_set set = { .n = 0 };
		struct fault_note note;
		struct vars known;

		know(&known, rows[i].user);
		ROW(limit_add(&set, rows[i].kind, rows[i].overall, &known,
		    slice_of(rows[i].text), &note) == FAULT_CONFIG,
		    rows[i].what);
		ck_assert_str_eq(note.text, rows[i].reason);
		ROW(set.n == 0, rows[i].what);
	}
}
END_TEST

START_TEST(refuses_what_was_said)
{
	static const struct {
		const char *again;	/* of 3 per user, 5 per {tenant} */
		bool fine;
		const char *what;
	} rows[] = {
		{ "3 per user", false, "the same" },
		{ "4 per user", false, "another number" },
		{ "5 per tenant", false, "the same in another form" },
		{ "3 per ip", true, "something else" },
		{ "3 per {ip}", true, "another variable" },
		{ "3 total", true, "the total" },
	};
	struct vars known;
	size_t i;

	know(&known, true);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct limit_set set = { .n = 0 };
		struct fault_note note;

		ck_assert_int_eq(limit_add(&set, LIMIT_STREAMS, false, &known,
		    slice_of("3 per user"), &note), FAULT_NONE);
		ck_assert_int_eq(limit_add(&set, LIMIT_STREAMS, false, &known,
		    slice_of("5 per {tenant}"), &note), FAULT_NONE);
		ck_assert_int_eq(limit_add(&set, LIMIT_RATE, false, &known,
		    slice_of("5/1s per user"), &note), FAULT_NONE);
		ROW((limit_add(&set, LIMIT_STREAMS, false, &known,
		    slice_of(rows[i].again), &note) == FAULT_NONE) ==
		    rows[i].fine, rows[i].what);
		ROW(rows[i].fine || strstr(note.text,
		    "counts by what another item counts by") != NULL,
		    rows[i].what);
	}
}
END_TEST

START_TEST(sees_addresses)
{
	static const struct {
		const char *remote, *seen, *what;
	} rows[] = {
		{ "192.0.2.7", "192.0.2.7", "IPv4 as it is" },
		{ "::ffff:192.0.2.7", "192.0.2.7", "IPv4 in IPv6" },
		{ "::FFFF:c000:207", "192.0.2.7", "and in hex" },
		{ "2001:db8::1", "2001:db8::/64", "IPv6 by its network" },
		{ "2001:DB8:0:0:ffff:ffff:ffff:ffff", "2001:db8::/64",
		    "the same in another form" },
		{ "2001:db8:0:1::", "2001:db8:0:1::/64", "the next one" },
		{ "::1", "::/64", "this machine" },
		{ "fe80::1%eth0", "fe80::1%eth0", "what is no address" },
		{ "unix:", "unix:", "a unix socket" },
		{ "", "", "nothing" },
		{ "0123456789012345678901234567890123456789012345678901234567"
		    "890123456789", "01234567890123456789012345678901234567890"
		    "1234567890123456789012", "a long text is cut" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		char text[LIMIT_IP_BYTES];
		struct slice seen = { text, 0 };

		seen.n = limit_ip(slice_of(rows[i].remote), text);
		ck_assert_msg(slice_equals(seen, rows[i].seen), "%s: %.*s",
		    rows[i].what, (int)seen.n, seen.p);
	}
}
END_TEST

/* A set of everything there can be. */
static void
fill(struct limit_set *set, bool overall, const struct vars *known)
{
	static const char *const items[2][6] = {
		[LIMIT_STREAMS] = { "1 per user", "1 per ip", "1 total",
		    "1 per {tenant}", "1 per {ip}", "1 per {total}" },
		[LIMIT_RATE] = { "1/1s per user", "1/1s per ip", "1/1s total",
		    "1/1s per {tenant}", "1/1s per {ip}", "1/1s per {total}" },
	};
	struct fault_note note;
	size_t i, kind;

	set->n = 0;
	for (kind = 0; kind < 2; kind++) {
		for (i = 0; i < (overall ? 3u : 6u); i++)
			ck_assert_int_eq(limit_add(set, (enum limit_kind)kind,
			    overall, known, slice_of(items[kind][i]), &note),
			    FAULT_NONE);
	}
}

static void
give(struct vars *vars)
{
	vars_init(vars);
	ck_assert(vars_add(vars, slice_of("tenant"), slice_of("t1")));
	ck_assert(vars_add(vars, slice_of("ip"), slice_of("x")));
	ck_assert(vars_add(vars, slice_of("total"), slice_of("y")));
}

START_TEST(names_keys)
{
	static const char *const keys[] = {
		"{sse}:all:user:42", "{sse}:all:ip:192.0.2.7",
		"{sse}:all:total", "{sse}:rate:all:user:42",
		"{sse}:rate:all:ip:192.0.2.7", "{sse}:rate:all:total",
		"{sse}:stream:m:user:42", "{sse}:stream:m:ip:192.0.2.7",
		"{sse}:stream:m:total", "{sse}:stream:m:tenant=t1",
		"{sse}:stream:m:ip=x", "{sse}:stream:m:total=y",
		"{sse}:rate:stream:m:user:42",
		"{sse}:rate:stream:m:ip:192.0.2.7",
		"{sse}:rate:stream:m:total", "{sse}:rate:stream:m:tenant=t1",
		"{sse}:rate:stream:m:ip=x", "{sse}:rate:stream:m:total=y",
	};
	const size_t n = sizeof(keys) / sizeof(keys[0]);
	struct limit_subject subject = { slice_of("{sse}:"), slice_of("m"),
	    false, slice_of("42"), slice_of("192.0.2.7"), NULL };
	struct limit_set overall, stream;
	struct lease lease = { .keys = 0 };
	struct vars known, vars;
	struct buf text;
	size_t i, k;

	know(&known, true);
	give(&vars);
	subject.vars = &vars;
	fill(&overall, true, &known);
	fill(&stream, false, &known);
	buf_init(&text, 4096);
	ck_assert(buf_reserve(&text, 4096));
	ck_assert(limit_keys(&overall, &subject, &text, &lease));
	ck_assert(limit_keys(&stream, &subject, &text, &lease));
	ck_assert_uint_eq(lease.keys, n);
	for (i = 0; i < n; i++) {
		ck_assert_msg(slice_equals(lease.key[i].key, keys[i]),
		    "%.*s is not %s", (int)lease.key[i].key.n,
		    lease.key[i].key.p, keys[i]);
		for (k = 0; k < i; k++)
			ck_assert(!slice_same(lease.key[i].key,
			    lease.key[k].key));
	}
	/* Nobody is logged in: there is nobody to count. */
	lease.keys = 0;
	subject.user = none;
	ck_assert(limit_keys(&stream, &subject, &text, &lease));
	ck_assert_uint_eq(lease.keys, 10);
	ck_assert(slice_equals(lease.key[0].key, keys[7]));
	/* What is published counts apart from a stream of that name. */
	lease.keys = 0;
	subject.publishes = true;
	ck_assert(limit_keys(&stream, &subject, &text, &lease));
	ck_assert(slice_equals(lease.key[0].key,
	    "{sse}:publish:m:ip:192.0.2.7"));
	buf_fini(&text);
}
END_TEST

/* A user's id may hold any byte; it cannot reach into another item. */
START_TEST(keeps_users_apart)
{
	static const char *const users[] = {
		"1", "1:total", "total", "2:ip:1", "tenant=t1", "1\n"
	};
	struct limit_set overall, stream;
	struct lease lease = { .keys = 0 };
	struct vars known, vars;
	struct buf text;
	size_t i, k;

	know(&known, true);
	give(&vars);
	fill(&overall, true, &known);
	fill(&stream, false, &known);
	overall.n = 3;
	stream.n = 1;
	buf_init(&text, 4096);
	ck_assert(buf_reserve(&text, 4096));
	for (i = 0; i < sizeof(users) / sizeof(users[0]); i++) {
		const struct limit_subject subject = { slice_of("p:"),
		    slice_of("all"), false, slice_of(users[i]), slice_of("::/64"),
		    &vars };

		ck_assert(limit_keys(&overall, &subject, &text, &lease));
		ck_assert(limit_keys(&stream, &subject, &text, &lease));
	}
	for (i = 0; i < lease.keys; i++) {
		for (k = 0; k < i; k++)
			ck_assert(slice_same(lease.key[i].key,
			    lease.key[k].key) == (lease.key[i].limit ==
			    lease.key[k].limit &&
			    lease.key[i].limit->by != LIMIT_BY_USER));
	}
	buf_fini(&text);
}
END_TEST

START_TEST(says_when_there_is_no_room)
{
	struct limit_subject subject = { slice_of("{sse}:"), slice_of("m"),
	    false, slice_of("42"), slice_of("192.0.2.7"), NULL };
	struct limit_set stream;
	struct lease lease = { .keys = 0 };
	struct vars known, vars;
	struct buf text;
	size_t whole, room;

	know(&known, true);
	give(&vars);
	subject.vars = &vars;
	fill(&stream, false, &known);
	buf_init(&text, 4096);
	ck_assert(limit_keys(&stream, &subject, &text, &lease));
	whole = text.n;
	buf_fini(&text);
	for (room = 0; room <= whole; room++) {
		buf_init(&text, room);
		ck_assert(buf_reserve(&text, room));
		lease.keys = 0;
		ck_assert(limit_keys(&stream, &subject, &text, &lease) ==
		    (room == whole));
		buf_fini(&text);
	}
	buf_init(&text, 4096);
	lease.keys = LEASE_KEYS_MAX;
	ck_assert(!limit_keys(&stream, &subject, &text, &lease));
	buf_fini(&text);
}
END_TEST

UNIT_MAIN("limit", reads, refuses, refuses_what_was_said, sees_addresses,
    names_keys, keeps_users_apart, says_when_there_is_no_room)
