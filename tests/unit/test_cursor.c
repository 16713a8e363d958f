#include "core/cursor.h"

#include <string.h>

#include "unit.h"

#define HIGHEST_ID { UINT64_MAX, UINT64_MAX }
#define LONGEST_ID { UINT64_MAX, UINT64_MAX - 1 }

/* What text means: an id, or for each topic its tag and an id. */
struct place {
	const char *tag;	/* NULL: of the first topic */
	struct eventid at;
};

static struct cursor
cursor_of(const struct place *place, size_t n)
{
	struct cursor c = { .n = n };
	size_t i;

	for (i = 0; i < n; i++) {
		if (place[i].tag != NULL)
			memcpy(c.place[i].tag, place[i].tag,
			    CURSOR_TAG_CHARS);
		c.place[i].at = place[i].at;
	}
	return c;
}

static struct cursor
tagged(struct cursor c, bool is_tagged)
{
	c.tagged = is_tagged;
	return c;
}

static bool
same(const struct cursor *a, const struct cursor *b)
{
	size_t i;

	for (i = 0; i < a->n && i < b->n; i++) {
		if (memcmp(a->place[i].tag, b->place[i].tag,
		    CURSOR_TAG_CHARS) != 0 ||
		    eventid_compare(a->place[i].at, b->place[i].at) != 0)
			return false;
	}
	return a->n == b->n;
}

START_TEST(text_and_meaning)
{
	static const struct {
		const char *text;
		struct place place[CURSOR_TOPICS_MAX];
		size_t n;
		const char *what;
	} rows[] = {
		{ "1795232921123-7", { { NULL, { 1795232921123, 7 } } }, 1,
		    "one topic: Redis's id" },
		{ "0-0", { { NULL, { 0, 0 } } }, 1, "before every entry" },
		{ "18446744073709551615-18446744073709551615",
		    { { NULL, HIGHEST_ID } }, 1, "the greatest id" },
		{ "OdLDaH8OHYj.H~jwkVaH8OHYj",
		    { { "OdLD", { 1795232921123, 7 } },
		    { "jwkV", { 1795232921123, 0 } } }, 2,
		    "two topics; a sequence of 0 is left out" },
		{ "AAAA~____", { { "AAAA", { 0, 0 } },
		    { "____", { 0, 0 } } }, 2, "nothing seen yet" },
		{ "A-_9.F~09az.-", { { "A-_9", { 0, 5 } },
		    { "09az", { 0, 62 } } }, 2, "a sequence alone" },
		{ "AAAA_~BBBBBA", { { "AAAA", { 63, 0 } },
		    { "BBBB", { 64, 0 } } }, 2, "one digit, and two" },
		{ "AAAAP__________.~BBBBP__________.P_________-",
		    { { "AAAA", HIGHEST_ID }, { "BBBB", LONGEST_ID } }, 2,
		    "the greatest id, and the longest" },
		{ "AAAA.~BBBBB.", { { "AAAA", { 0, UINT64_MAX } },
		    { "BBBB", { 1, UINT64_MAX } } }, 2,
		    "right before the first entry of a millisecond" },
		{ "AAAAB~AAAAC", { { "AAAA", { 1, 0 } },
		    { "AAAA", { 2, 0 } } }, 2, "two topics with one tag" },
		{ "AAAA~AAAB~AAAC~AAAD~AAAE~AAAF~AAAG~AAAH.B",
		    { { "AAAA", { 0, 0 } }, { "AAAB", { 0, 0 } },
		    { "AAAC", { 0, 0 } }, { "AAAD", { 0, 0 } },
		    { "AAAE", { 0, 0 } }, { "AAAF", { 0, 0 } },
		    { "AAAG", { 0, 0 } }, { "AAAH", { 0, 1 } } }, 8,
		    "eight" },
		{ "AAAAB.C~", { { "AAAA", { 1, 2 } } }, 1,
		    "one that is left of several" },
		{ "AAAA~", { { "AAAA", { 0, 0 } } }, 1,
		    "and has seen nothing" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct cursor want = tagged(cursor_of(rows[i].place,
		    rows[i].n), strchr(rows[i].text, '~') != NULL);
		char out[CURSOR_BYTES + 1];
		struct cursor got;

		ROW(cursor_parse(slice_of(rows[i].text), &got), rows[i].what);
		ROW(same(&got, &want), rows[i].what);
		ROW(cursor_print(&want, out) == strlen(rows[i].text),
		    rows[i].what);
		ck_assert_str_eq(out, rows[i].text);
	}
}
END_TEST

START_TEST(malformed)
{
	static const struct {
		const char *text, *what;
	} rows[] = {
		{ "", "nothing" },
		{ "AAAAB", "one topic, written like one of several" },
		{ "1-2~3-4", "two ids" },
		{ "01-2", "an id that Redis would not print" },
		{ "AAAAB~BBBBB~", "an end that says that more comes" },
		{ "AAAAB~~", "an end that says it twice" },
		{ "~", "an end alone" },
		{ "1-2~", "an id that ends as one of several" },
		{ "~AAAAB", "a beginning that does" },
		{ "AAAAB~~BBBBB", "nothing between two" },
		{ "AAAAB~BBB", "a tag that is short" },
		{ "AAA~BBBBB", "also in front" },
		{ "AAA.B~BBBBB", "another sign in a tag" },
		{ "AA+AB~BBBBB", "a digit of the other alphabet in one" },
		{ "AAAA\xc3~BBBBB", "a byte beyond ASCII" },
		{ "AAAA+~BBBBB", "a digit that is none" },
		{ "AAAA/~BBBBB", "another" },
		{ "AAAA=~BBBBB", "a sign that base64 ends with" },
		{ "AAAA ~BBBBB", "a blank" },
		{ " AAAAB~BBBBB", "a blank in front" },
		{ "AAAAB~BBBBB ", "a blank behind" },
		{ "AAAAB~BBBBB\n", "a line break behind" },
		{ "AAAAB,BBBBB", "another separator" },
		{ "AAAAAB~BBBBB", "a leading zero" },
		{ "AAAAA~BBBBB", "zero has no digits" },
		{ "AAAAB.P__________~BBBBB",
		    "the greatest sequence has no digits" },
		{ "AAAAB.A~BBBBB", "a sequence of zero" },
		{ "AAAAB.AB~BBBBB", "a leading zero of a sequence" },
		{ "AAAAB.C.D~BBBBB", "two sequences" },
		{ "AAAAB..C~BBBBB", "two dots" },
		{ "AAAAQAAAAAAAAAA~BBBBB", "milliseconds over 64 bits" },
		{ "AAAABAAAAAAAAAAA~BBBBB", "far over" },
		{ "AAAA.QAAAAAAAAAA~BBBBB", "a sequence over 64 bits" },
		{ "AAAA~AAAB~AAAC~AAAD~AAAE~AAAF~AAAG~AAAH~AAAI", "nine" },
		{ "AAAAP__________.P_________-~BBBBP__________.P_________-~"
		    "CCCCP__________.P_________-~DDDDP__________.P_________-~"
		    "EEEEP__________.P_________-", "longer than any" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct cursor c = { .n = 4711 };

		ROW(!cursor_parse(slice_of(rows[i].text), &c), rows[i].what);
		ROW(c.n == 4711, rows[i].what);
	}
}
END_TEST

START_TEST(a_nul_is_no_digit)
{
	static const struct slice rows[] = {
		{ NULL, 0 }, { "AAAA\0~BBBB", 10 }, { "AAA\0~BBBB", 9 },
		{ "AAAA~BBBB\0", 10 }, { "AAAA~BBBB.\0", 11 },
	};
	struct cursor c;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		ck_assert_msg(!cursor_parse(rows[i], &c), "row %zu", i);
}
END_TEST

/* ---- tags ---- */

/* Computed by another program: what clients hold must not change. */
#define ONE "FkIk"
#define TWO "oNbO"
#define NOBODY "9P08"

START_TEST(tags)
{
	struct cursor c = { .n = 0 };
	char out[CURSOR_BYTES + 1];
	size_t n;

	cursor_add(&c, slice_of("one"), (struct eventid){ 1795232921123, 7 });
	n = cursor_print(&c, out);
	ck_assert_str_eq(out, "1795232921123-7");
	ck_assert_uint_eq(n, strlen(out));
	cursor_add(&c, slice_of("two"), (struct eventid){ 1795232921123, 0 });
	n = cursor_print(&c, out);
	ck_assert_str_eq(out, ONE "aH8OHYj.H~" TWO "aH8OHYj");
	ck_assert_uint_eq(n, strlen(out));
	cursor_add(&c, slice_of(""), (struct eventid){ 0, 0 });
	(void)cursor_print(&c, out);
	ck_assert_str_eq(out, ONE "aH8OHYj.H~" TWO "aH8OHYj~" NOBODY);
}
END_TEST

/* A cursor that names topics, as a client sends it. */
static struct cursor
sent(const char *const *topic, size_t n)
{
	struct cursor c = { .n = 0 }, back;
	char out[CURSOR_BYTES + 1];
	size_t i;

	for (i = 0; i < n; i++)
		cursor_add(&c, slice_of(topic[i]),
		    (struct eventid){ 10 + i, i });
	ck_assert_uint_gt(cursor_print(&c, out), 0);
	ck_assert(cursor_parse(slice_of(out), &back));
	return back;
}

START_TEST(topics_that_change)
{
	static const char *const three[] = { "one", "two", "three" };
	static const struct {
		const char *topic;
		size_t topics;		/* of the cursor */
		bool first, found;
		struct eventid at;
		const char *what;
	} rows[] = {
		{ "one", 3, true, true, { 10, 0 }, "the first" },
		{ "two", 3, false, true, { 11, 1 }, "the second" },
		{ "three", 3, false, true, { 12, 2 }, "the last" },
		{ "one", 3, false, true, { 10, 0 },
		    "the first has become another" },
		{ "three", 3, true, true, { 12, 2 },
		    "the last has become the first" },
		{ "four", 3, false, false, { 0, 0 }, "a topic is new" },
		{ "four", 3, true, false, { 0, 0 },
		    "a new one is now the first" },
		{ "one", 1, true, true, { 10, 0 }, "the only one" },
		{ "four", 1, true, true, { 10, 0 },
		    "the only one, by another name" },
		{ "one", 1, false, false, { 0, 0 },
		    "an id alone is the first topic's, whatever others are" },
		{ "two", 1, false, false, { 0, 0 },
		    "one was added behind the only one" },
		{ "two", 2, true, true, { 11, 1 },
		    "of two one was taken away" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct cursor c = sent(three, rows[i].topics);
		struct eventid at = { 47, 11 };

		ROW(cursor_find(&c, slice_of(rows[i].topic), rows[i].first,
		    &at) == rows[i].found, rows[i].what);
		ROW(at.ms == (rows[i].found ? rows[i].at.ms : 47) &&
		    at.seq == (rows[i].found ? rows[i].at.seq : 11),
		    rows[i].what);
	}
}
END_TEST

START_TEST(of_two_with_one_tag_the_first_counts)
{
	struct eventid at;
	struct cursor c;

	ck_assert(cursor_parse(slice_of(ONE "B~" ONE "C"), &c));
	ck_assert(cursor_find(&c, slice_of("one"), false, &at));
	ck_assert_uint_eq(at.ms, 1);
}
END_TEST

START_TEST(an_empty_cursor_says_nothing)
{
	const struct cursor c = { .n = 0 };
	char out[CURSOR_BYTES + 1] = "before";
	struct eventid at;

	ck_assert(!cursor_find(&c, slice_of("one"), true, &at));
	ck_assert_uint_eq(cursor_print(&c, out), 0);
	ck_assert_str_eq(out, "");
}
END_TEST

/* ---- how long it is ---- */

static size_t
printed(size_t topics, struct eventid at, struct eventid last)
{
	struct cursor c = { .n = 0 };
	char out[CURSOR_BYTES + 1], key[2] = "a";
	size_t n;

	for (; c.n < topics; key[0]++)
		cursor_add(&c, slice_of(key), c.n == topics - 1 ? last : at);
	n = cursor_print(&c, out);
	ck_assert_uint_eq(strlen(out), n);
	return n;
}

START_TEST(lengths)
{
	static const struct {
		size_t topics;
		struct eventid at, last;
		size_t bytes;
		const char *what;
	} rows[] = {
		{ 8, { 1795232921123, 0 }, { 1795232921123, 0 }, 95,
		    "eight topics, now" },
		{ 8, { 1795232921123, 63 }, { 1795232921123, 4095 }, 112,
		    "with 64 entries in a millisecond" },
		{ 8, { 1795232921123, 262143 }, { 1795232921123, 262143 },
		    127, "with 262144" },
		{ 8, { 4398046511103, 262143 }, { 4398046511103, 0 }, 123,
		    "until the year 2109" },
		{ 8, { 1795232921123, 262143 }, { 1795232921123, 262144 },
		    128, "all that fits" },
		{ 8, { 1795232921123, 262143 }, { 1795232921123, 16777216 },
		    0, "a byte more" },
		{ 8, { 1795232921123, UINT64_MAX },
		    { 1795232921123, UINT64_MAX }, 103,
		    "right before what is there" },
		{ 8, LONGEST_ID, LONGEST_ID, 0, "eight at their longest" },
		{ 5, LONGEST_ID, LONGEST_ID, 0, "five" },
		{ 5, LONGEST_ID, { 1795232921123, 0 }, 123,
		    "five, of which one is as they are now" },
		{ 4, LONGEST_ID, LONGEST_ID, 111, "four" },
		{ 1, LONGEST_ID, LONGEST_ID, 41, "one" },
		{ 8, HIGHEST_ID, HIGHEST_ID, 0, "eight at their greatest" },
		{ 7, HIGHEST_ID, HIGHEST_ID, 118, "seven" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		ck_assert_msg(printed(rows[i].topics, rows[i].at,
		    rows[i].last) == rows[i].bytes, "%s: %zu bytes",
		    rows[i].what, printed(rows[i].topics, rows[i].at,
		    rows[i].last));
}
END_TEST

/* ---- anything ---- */

static uint32_t word = 20260103;

static uint32_t
draw(uint32_t below)
{
	word ^= word << 13;
	word ^= word >> 17;
	word ^= word << 5;
	return word % below;
}

/* A number of any length. */
static uint64_t
draw_number(void)
{
	uint64_t value = (uint64_t)draw(UINT32_MAX) << 32 | draw(UINT32_MAX);

	return value >> draw(64);
}

static bool
is_safe(const char *text)
{
	return text[strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	    "abcdefghijklmnopqrstuvwxyz0123456789._~-")] == '\0';
}

static struct cursor
draw_cursor(void)
{
	struct cursor c = { .n = 0 };
	size_t topics = 1 + draw(CURSOR_TOPICS_MAX);
	char key[4];

	while (c.n < topics) {
		const struct eventid at = { draw_number(),
		    draw(3) == 0 ? 0 : draw(9) == 0 ? UINT64_MAX :
		    draw_number() };
		struct slice view = { key, sizeof(key) };

		memcpy(key, &word, sizeof(key));
		cursor_add(&c, view, at);
	}
	return c;
}

START_TEST(what_is_printed_is_parsed)
{
	unsigned fit = 0, round;

	for (round = 0; round < 20000; round++) {
		struct cursor c = draw_cursor(), back;
		char out[CURSOR_BYTES + 1];
		size_t n = cursor_print(&c, out);

		ck_assert_uint_eq(strlen(out), n);
		ck_assert(is_safe(out));
		if (n == 0) {
			ck_assert_uint_gt(c.n, 4);
			continue;
		}
		fit++;
		ck_assert(cursor_parse(slice_of(out), &back));
		if (c.n == 1)
			memset(c.place[0].tag, 0, CURSOR_TAG_CHARS);
		ck_assert_msg(same(&c, &back), "%s", out);
	}
	ck_assert(fit > 5000 && fit < 20000);
}
END_TEST

/* Whatever one changes: it is refused, or means what it says. */
START_TEST(what_is_parsed_is_printed)
{
	static const char letters[] = "AB9_-.~P0 +/";
	unsigned good = 0, round;

	for (round = 0; round < 20000; round++) {
		struct cursor c = draw_cursor(), changed;
		char out[CURSOR_BYTES + 1], again[CURSOR_BYTES + 1];
		size_t n = cursor_print(&c, out), times = 1 + draw(3);

		for (; n > 0 && times > 0; times--)
			out[draw((uint32_t)n)] =
			    letters[draw(sizeof(letters) - 1)];
		if (!cursor_parse(slice_of(out), &changed))
			continue;
		good++;
		ck_assert_uint_eq(cursor_print(&changed, again), n);
		ck_assert_str_eq(again, out);
	}
	ck_assert(good > 1000 && good < 20000);
}
END_TEST

UNIT_MAIN("cursor", text_and_meaning, malformed, a_nul_is_no_digit, tags,
    topics_that_change, of_two_with_one_tag_the_first_counts,
    an_empty_cursor_says_nothing, lengths, what_is_printed_is_parsed,
    what_is_parsed_is_printed)
