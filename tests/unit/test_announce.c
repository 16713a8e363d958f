/* Whom an announcement means. */
#include "core/announce.h"

#include <string.h>

#include "base/buf.h"
#include "core/limits.h"
#include "unit.h"

#define WORDS_MAX 4
#define TAKES_KICK "--kick takes user=ID, route=NAME or ip=ADDRESS, not "
#define TAKES_DRAIN "--drain takes host=NAME or route=NAME, not "

static enum fault
announce(enum announce_act act, const char *const *word,
    struct announcement *a, struct fault_note *note)
{
	enum fault fault = FAULT_NONE;

	announce_begin(a, act);
	for (; *word != NULL && fault == FAULT_NONE; word++)
		fault = announce_add(a, *word, note);
	return fault == FAULT_NONE ? announce_check(a, note) : fault;
}

START_TEST(makes_fields)
{
	static const struct {
		enum announce_act act;
		const char *word[WORDS_MAX];
		const char *fields, *what;
	} rows[] = {
		{ ANNOUNCE_KICK, { "user=7" }, "act=kick user=7 ",
		    "a user" },
		{ ANNOUNCE_KICK, { "ip=192.0.2.7", "route=metrics" },
		    "act=kick ip=192.0.2.7 route=metrics ",
		    "an address of a route" },
		{ ANNOUNCE_KICK, { "ip=2001:db8::1", "user=a=b c",
		    "route=r" }, "act=kick ip=2001:db8::1 user=a=b c "
		    "route=r ", "all there is, and a user with '='" },
		{ ANNOUNCE_KICK, { "user=J\303\274rgen" },
		    "act=kick user=J\303\274rgen ", "a user in UTF-8" },
		{ ANNOUNCE_DRAIN, { NULL }, "act=drain ", "everybody" },
		{ ANNOUNCE_DRAIN, { "host=web1" }, "act=drain host=web1 ",
		    "a host" },
		{ ANNOUNCE_DRAIN, { "route=r", "host=web1" },
		    "act=drain route=r host=web1 ", "a route of a host" },
	};
	size_t i, k;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct announcement a;
		struct fault_note note = { "" };
		struct buf out;

		ck_assert_msg(announce(rows[i].act, rows[i].word, &a,
		    &note) == FAULT_NONE, "%s: %s", rows[i].what, note.text);
		buf_init(&out, 1000);
		for (k = 0; k < a.fields; k++)
			ck_assert(buf_add_slice(&out, a.field[2 * k]) &&
			    buf_add_text(&out, "=") &&
			    buf_add_slice(&out, a.field[2 * k + 1]) &&
			    buf_add_text(&out, " "));
		ROW(slice_equals(buf_view(&out), rows[i].fields),
		    rows[i].what);
		buf_fini(&out);
	}
}
END_TEST

START_TEST(refuses)
{
	static char longest[5 + LIMIT_USER_BYTES + 2] = "user=";
	static const struct {
		enum announce_act act;
		const char *word[WORDS_MAX];
		const char *note, *what;
	} rows[] = {
		{ ANNOUNCE_KICK, { NULL }, "--kick needs user=ID, "
		    "route=NAME or ip=ADDRESS", "a kick means somebody" },
		{ ANNOUNCE_KICK, { "7" }, TAKES_KICK "'7'", "no pair" },
		{ ANNOUNCE_KICK, { "user" }, TAKES_KICK "'user'",
		    "a name alone" },
		{ ANNOUNCE_KICK, { "" }, TAKES_KICK "''", "nothing" },
		{ ANNOUNCE_KICK, { "=7" }, TAKES_KICK "'=7'", "no name" },
		{ ANNOUNCE_KICK, { "host=web1" }, TAKES_KICK "'host=web1'",
		    "a host is drained" },
		{ ANNOUNCE_DRAIN, { "user=7" }, TAKES_DRAIN "'user=7'",
		    "a user is kicked" },
		{ ANNOUNCE_KICK, { "act=drain" }, TAKES_KICK "'act=drain'",
		    "the act is no criterion" },
		{ ANNOUNCE_KICK, { "USER=7" }, TAKES_KICK "'USER=7'",
		    "names are small" },
		{ ANNOUNCE_KICK, { "user=7", "user=8" },
		    "user is given twice", "no stream has two users" },
		{ ANNOUNCE_KICK, { "user=" },
		    "user needs a value of 1 to 255 bytes in UTF-8",
		    "nobody" },
		{ ANNOUNCE_KICK, { "user=\377" },
		    "user needs a value of 1 to 255 bytes in UTF-8",
		    "no text" },
		{ ANNOUNCE_KICK, { longest },
		    "user needs a value of 1 to 255 bytes in UTF-8",
		    "longer than any user" },
		{ ANNOUNCE_KICK, { "ip=localhost" },
		    "'localhost' is no IPv4 or IPv6 address", "a host name" },
		{ ANNOUNCE_KICK, { "ip=192.0.2.0/24" },
		    "'192.0.2.0/24' is no IPv4 or IPv6 address", "a net" },
	};
	size_t i;

	memset(longest + 5, 'u', LIMIT_USER_BYTES + 1);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct announcement a;
		struct fault_note note = { "" };

		ROW(announce(rows[i].act, rows[i].word, &a, &note) ==
		    FAULT_INPUT, rows[i].what);
		ck_assert_str_eq(note.text, rows[i].note);
	}
}
END_TEST

UNIT_MAIN("announce", makes_fields, refuses)
