/* What a topic's state says about a cursor. */
#include "core/resume.h"

#include "unit.h"

struct row {
	const char *what;
	struct topic_state topic;
	struct eventid cursor;
	enum resume_verdict verdict;
	struct eventid from;
	uint64_t missed;
};

/* A topic that is not there, and one from its last id, its first retained
 * one, how many there are and how many were ever added. */
#define MISSING { .exists = false }
#define TOPIC(last_ms, first_ms, retained, ever) { .exists = true, \
	.last = { (last_ms), 0 }, .first = { (first_ms), 0 }, \
	.length = (retained), .has_added = true, .added = (ever) }
/* The same from a Redis that does not count what was added. */
#define OLD_TOPIC(last_ms, first_ms, retained) { .exists = true, \
	.last = { (last_ms), 0 }, .first = { (first_ms), 0 }, \
	.length = (retained) }
/* And where the oldest entry says what was before it. */
#define WRITTEN_TOPIC(last_ms, first_ms, before_ms, retained, ever) { \
	.exists = true, .last = { (last_ms), 0 }, .first = { (first_ms), 0 }, \
	.has_before = true, .before = { (before_ms), 0 }, \
	.length = (retained), .has_added = true, .added = (ever) }
#define OLD_WRITTEN_TOPIC(last_ms, first_ms, before_ms, retained) { \
	.exists = true, .last = { (last_ms), 0 }, .first = { (first_ms), 0 }, \
	.has_before = true, .before = { (before_ms), 0 }, \
	.length = (retained) }

static void
judge(const struct row *rows, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		struct resume resume = resume_judge(&rows[i].topic,
		    rows[i].cursor);

		ROW(resume.verdict == rows[i].verdict, rows[i].what);
		ROW(eventid_compare(resume.from, rows[i].from) == 0,
		    rows[i].what);
		ROW(resume.missed == rows[i].missed, rows[i].what);
	}
}

#define JUDGE(rows) judge((rows), sizeof(rows) / sizeof((rows)[0]))

START_TEST(key_is_missing)
{
	static const struct row rows[] = {
		{ "a topic never made has nothing before its start", MISSING,
		    { 0, 0 }, RESUME_EXACT, { 0, 0 }, 0 },
		{ "a topic that has gone starts anew", MISSING,
		    { 5, 0 }, RESUME_RESET, { 0, 0 }, 0 },
		{ "a sequence alone is a cursor, too", MISSING,
		    { 0, 1 }, RESUME_RESET, { 0, 0 }, 0 },
	};

	JUDGE(rows);
}
END_TEST

START_TEST(cursor_at_the_top_or_above)
{
	static const struct row rows[] = {
		{ "the cursor is the last id: nothing is lost",
		    TOPIC(9, 3, 7, 9), { 9, 0 }, RESUME_EXACT, { 9, 0 }, 0 },
		{ "even if all entries were trimmed",
		    TOPIC(9, 0, 0, 9), { 9, 0 }, RESUME_EXACT, { 9, 0 }, 0 },
		{ "also where Redis does not count what was added",
		    OLD_TOPIC(9, 0, 0), { 9, 0 }, RESUME_EXACT, { 9, 0 }, 0 },
		{ "a topic made empty and its beginning",
		    TOPIC(0, 0, 0, 0), { 0, 0 }, RESUME_EXACT, { 0, 0 }, 0 },
		{ "a cursor above the top is from another topic",
		    TOPIC(9, 3, 7, 9), { 10, 0 }, RESUME_RESET, { 0, 0 }, 0 },
		{ "by its sequence, too",
		    TOPIC(9, 3, 7, 9), { 9, 1 }, RESUME_RESET, { 0, 0 }, 0 },
		{ "above the top of an empty topic",
		    TOPIC(9, 0, 0, 9), { 10, 0 }, RESUME_RESET, { 0, 0 }, 0 },
		{ "above an empty topic that never had an entry",
		    TOPIC(0, 0, 0, 0), { 10, 0 }, RESUME_RESET, { 0, 0 }, 0 },
		{ "also where Redis does not count what was added",
		    OLD_TOPIC(9, 3, 7), { 10, 0 }, RESUME_RESET, { 0, 0 }, 0 },
		{ "the largest id there is",
		    TOPIC(9, 3, 7, 9), { UINT64_MAX, UINT64_MAX },
		    RESUME_RESET, { 0, 0 }, 0 },
	};

	JUDGE(rows);
}
END_TEST

START_TEST(cursor_within)
{
	static const struct row rows[] = {
		{ "the oldest retained entry is the cursor",
		    TOPIC(9, 3, 7, 9), { 3, 0 }, RESUME_EXACT, { 3, 0 }, 0 },
		{ "between two retained entries",
		    TOPIC(9, 3, 2, 9), { 5, 0 }, RESUME_EXACT, { 5, 0 }, 0 },
		{ "one sequence above the oldest",
		    TOPIC(9, 3, 7, 9), { 3, 1 }, RESUME_EXACT, { 3, 1 }, 0 },
		{ "also where Redis does not count what was added",
		    OLD_TOPIC(9, 3, 7), { 3, 0 }, RESUME_EXACT, { 3, 0 }, 0 },
	};

	JUDGE(rows);
}
END_TEST

START_TEST(cursor_below)
{
	static const struct row rows[] = {
		{ "all was trimmed: go on from the last id",
		    TOPIC(9, 0, 0, 9), { 5, 0 }, RESUME_GAP, { 9, 0 }, 0 },
		{ "all was trimmed since the beginning",
		    TOPIC(9, 0, 0, 9), { 0, 0 }, RESUME_GAP, { 9, 0 }, 9 },
		{ "all was trimmed, in a Redis that does not count",
		    OLD_TOPIC(9, 0, 0), { 5, 0 }, RESUME_GAP, { 9, 0 }, 0 },
		{ "entries after the cursor were trimmed: the rest follows",
		    TOPIC(9, 6, 4, 9), { 5, 0 }, RESUME_GAP, { 5, 0 }, 0 },
		{ "trimmed since the beginning",
		    TOPIC(9, 6, 4, 9), { 0, 0 }, RESUME_GAP, { 0, 0 }, 5 },
		{ "right below the oldest no other entry had room",
		    { .exists = true, .last = { 9, 0 }, .first = { 6, 3 },
		    .length = 4, .has_added = true, .added = 9 },
		    { 6, 2 }, RESUME_EXACT, { 6, 2 }, 0 },
		{ "also where a millisecond begins",
		    TOPIC(9, 6, 4, 9), { 5, UINT64_MAX }, RESUME_EXACT,
		    { 5, UINT64_MAX }, 0 },
		{ "one sequence further below, one had",
		    { .exists = true, .last = { 9, 0 }, .first = { 6, 3 },
		    .length = 4, .has_added = true, .added = 9 },
		    { 6, 1 }, RESUME_GAP, { 6, 1 }, 0 },
		{ "nothing is below the least id",
		    { .exists = true, .last = { 9, 0 }, .first = { 0, 1 },
		    .length = 4 }, { 0, 0 }, RESUME_EXACT, { 0, 0 }, 0 },
		{ "a start right below the first entry ever",
		    { .exists = true, .last = { 9, 0 }, .first = { 6, 3 },
		    .length = 4, .has_added = true, .added = 4 },
		    { 6, 2 }, RESUME_EXACT, { 6, 2 }, 0 },
		{ "a Redis that does not count: a gap, to be safe",
		    OLD_TOPIC(9, 6, 4), { 5, 0 }, RESUME_GAP, { 5, 0 }, 0 },
		{ "that Redis cannot vouch for the beginning either",
		    OLD_TOPIC(9, 6, 4), { 0, 0 }, RESUME_GAP, { 0, 0 }, 0 },
		{ "all of the largest count there is",
		    TOPIC(9, 0, 0, UINT64_MAX), { 0, 0 }, RESUME_GAP,
		    { 9, 0 }, UINT64_MAX },
		{ "all was trimmed, and nobody counts: from the beginning",
		    OLD_TOPIC(9, 0, 0), { 0, 0 }, RESUME_GAP, { 9, 0 }, 0 },
		{ "nothing was ever removed: the beginning is exact",
		    TOPIC(9, 6, 4, 4), { 0, 0 }, RESUME_EXACT, { 0, 0 }, 0 },
	};

	JUDGE(rows);
}
END_TEST

/* Deleted, and made anew while the client was away. */
START_TEST(key_made_anew)
{
	static const struct row rows[] = {
		{ "with lower ids: its top is below the cursor",
		    TOPIC(4, 2, 3, 3), { 7, 0 }, RESUME_RESET, { 0, 0 }, 0 },
		{ "with higher ids: none was removed, none is the cursor's",
		    TOPIC(99, 90, 3, 3), { 7, 0 }, RESUME_RESET, { 0, 0 }, 0 },
		{ "with one entry",
		    TOPIC(90, 90, 1, 1), { 7, 0 }, RESUME_RESET, { 0, 0 }, 0 },
		{ "with higher ids and trimmed since: at least a gap",
		    TOPIC(99, 95, 3, 9), { 7, 0 }, RESUME_GAP, { 7, 0 }, 0 },
		{ "with higher ids, in a Redis that does not count: a gap",
		    OLD_TOPIC(99, 90, 3), { 7, 0 }, RESUME_GAP, { 7, 0 }, 0 },
		{ "with higher ids, emptied since: a gap",
		    TOPIC(99, 0, 0, 9), { 7, 0 }, RESUME_GAP, { 99, 0 }, 0 },
	};

	JUDGE(rows);
}
END_TEST

/* A writer of ours says what was before the oldest retained entry. */
START_TEST(the_oldest_entry_says_more)
{
	static const struct row rows[] = {
		{ "the cursor is the last trimmed entry: nothing is lost",
		    WRITTEN_TOPIC(9, 6, 5, 4, 9), { 5, 0 }, RESUME_EXACT,
		    { 5, 0 }, 0 },
		{ "above that there was no entry either",
		    WRITTEN_TOPIC(9, 6, 4, 4, 9), { 5, 0 }, RESUME_EXACT,
		    { 5, 0 }, 0 },
		{ "by its sequence, too",
		    WRITTEN_TOPIC(9, 6, 5, 4, 9), { 5, 1 }, RESUME_EXACT,
		    { 5, 1 }, 0 },
		{ "one entry more is gone: how many, nobody knows",
		    WRITTEN_TOPIC(9, 6, 5, 4, 9), { 4, 0 }, RESUME_GAP,
		    { 4, 0 }, 0 },
		{ "one sequence below is below",
		    { .exists = true, .last = { 9, 0 }, .first = { 6, 0 },
		    .has_before = true, .before = { 5, 3 }, .length = 4,
		    .has_added = true, .added = 9 },
		    { 5, 2 }, RESUME_GAP, { 5, 2 }, 0 },
		{ "since the beginning it is all that was trimmed",
		    WRITTEN_TOPIC(9, 6, 5, 4, 9), { 0, 0 }, RESUME_GAP,
		    { 0, 0 }, 5 },
		{ "a Redis that does not count needs not",
		    OLD_WRITTEN_TOPIC(9, 6, 5, 4), { 5, 0 }, RESUME_EXACT,
		    { 5, 0 }, 0 },
		{ "below, that Redis cannot say how many",
		    OLD_WRITTEN_TOPIC(9, 6, 5, 4), { 0, 0 }, RESUME_GAP,
		    { 0, 0 }, 0 },
		{ "the first entry ever is the oldest: the beginning is exact",
		    OLD_WRITTEN_TOPIC(9, 6, 0, 4), { 0, 0 }, RESUME_EXACT,
		    { 0, 0 }, 0 },
		{ "also where entries were deleted behind it",
		    WRITTEN_TOPIC(9, 6, 0, 3, 4), { 0, 0 }, RESUME_EXACT,
		    { 0, 0 }, 0 },
		{ "a cursor below the first entry ever is another life's",
		    WRITTEN_TOPIC(99, 90, 0, 3, 3), { 7, 0 }, RESUME_RESET,
		    { 0, 0 }, 0 },
		{ "in a Redis that does not count, too",
		    OLD_WRITTEN_TOPIC(99, 90, 0, 3), { 7, 0 }, RESUME_RESET,
		    { 0, 0 }, 0 },
		{ "made anew and trimmed since: at least a gap",
		    WRITTEN_TOPIC(99, 95, 94, 3, 9), { 7, 0 }, RESUME_GAP,
		    { 7, 0 }, 0 },
		{ "the writer knows better than a count that was lost",
		    WRITTEN_TOPIC(9, 6, 5, 4, 4), { 5, 0 }, RESUME_EXACT,
		    { 5, 0 }, 0 },
		{ "also what is gone",
		    WRITTEN_TOPIC(9, 6, 5, 4, 4), { 4, 0 }, RESUME_GAP,
		    { 4, 0 }, 0 },
		{ "what is before the oldest says nothing above it",
		    WRITTEN_TOPIC(9, 6, 5, 4, 9), { 10, 0 }, RESUME_RESET,
		    { 0, 0 }, 0 },
		{ "nor within",
		    WRITTEN_TOPIC(9, 6, 5, 4, 9), { 7, 0 }, RESUME_EXACT,
		    { 7, 0 }, 0 },
		{ "the largest ids there are",
		    { .exists = true, .last = { UINT64_MAX, UINT64_MAX },
		    .first = { UINT64_MAX, UINT64_MAX }, .has_before = true,
		    .before = { UINT64_MAX, UINT64_MAX - 1 }, .length = 1,
		    .has_added = true, .added = 9 },
		    { UINT64_MAX, UINT64_MAX - 1 }, RESUME_EXACT,
		    { UINT64_MAX, UINT64_MAX - 1 }, 0 },
	};

	JUDGE(rows);
}
END_TEST

/* Whatever the state: the verdict leaves no entry unread and none unsaid. */
START_TEST(every_small_topic)
{
	uint64_t last, first, cursor;

	for (last = 0; last <= 6; last++)
		for (first = 1; first <= last + 1; first++)
			for (cursor = 0; cursor <= 7; cursor++) {
				uint64_t retained = last + 1 - first;
				const struct topic_state topic =
				    TOPIC(last, first, retained, last);
				struct resume resume = resume_judge(&topic,
				    (struct eventid){ cursor, 0 });
				bool lost = cursor + 1 < first;
				enum resume_verdict verdict =
				    cursor > last ? RESUME_RESET :
				    lost ? RESUME_GAP : RESUME_EXACT;

				/* Only exactly the last trimmed entry as a
				 * cursor may be doubted. */
				if (retained > 0 && cursor + 1 == first &&
				    cursor > 0)
					verdict = RESUME_GAP;
				ck_assert_int_eq(resume.verdict, verdict);
				ck_assert(resume.from.ms <= last);
				ck_assert(verdict != RESUME_EXACT ||
				    resume.from.ms == cursor);
				ck_assert(retained == 0 ||
				    resume.from.ms < first ||
				    resume.from.ms == cursor);
			}
}
END_TEST

/* With what was before the oldest entry, no cursor is doubted. */
START_TEST(every_small_topic_that_was_written)
{
	uint64_t last, first, cursor;

	for (last = 1; last <= 6; last++)
		for (first = 1; first <= last; first++)
			for (cursor = 0; cursor <= last; cursor++) {
				const struct topic_state topic =
				    WRITTEN_TOPIC(last, first, first - 1,
				    last + 1 - first, last);
				struct resume resume = resume_judge(&topic,
				    (struct eventid){ cursor, 0 });

				ck_assert_int_eq(resume.verdict,
				    cursor + 1 < first ? RESUME_GAP :
				    RESUME_EXACT);
				ck_assert_uint_eq(resume.from.ms, cursor);
				ck_assert_uint_eq(resume.missed,
				    cursor == 0 ? first - 1 : 0);
			}
}
END_TEST

/* ---- continuity ---- */

struct read {
	uint64_t got;		/* entries in this read */
	bool exists, has_added;
	uint64_t added;		/* the topic's count then */
	bool all_read;
	uint64_t missed;
};

START_TEST(continuity)
{
	static const struct {
		const char *what;
		struct read read[5];
		size_t n;
	} rows[] = {
		{ "the first read only sets the mark",
		    { { 0, true, true, 50, true, 0 } }, 1 },
		{ "what came is what was added",
		    { { 2, true, true, 50, true, 0 },
		    { 3, true, true, 53, true, 0 } }, 2 },
		{ "nothing came and nothing was added",
		    { { 0, true, true, 50, true, 0 },
		    { 0, true, true, 50, true, 0 } }, 2 },
		{ "entries added and trimmed again are missed",
		    { { 0, true, true, 50, true, 0 },
		    { 2, true, true, 57, true, 5 } }, 2 },
		{ "all of them, when none came",
		    { { 0, true, true, 50, true, 0 },
		    { 0, true, true, 57, true, 7 } }, 2 },
		{ "a loss is told once",
		    { { 0, true, true, 50, true, 0 },
		    { 2, true, true, 57, true, 5 },
		    { 1, true, true, 58, true, 0 } }, 3 },
		{ "as long as more is to come, nothing is concluded",
		    { { 0, true, true, 50, true, 0 },
		    { 16, true, true, 90, false, 0 },
		    { 16, true, true, 90, false, 0 },
		    { 8, true, true, 90, true, 0 } }, 4 },
		{ "a loss in the middle shows at the end",
		    { { 0, true, true, 50, true, 0 },
		    { 16, true, true, 90, false, 0 },
		    { 16, true, true, 95, false, 0 },
		    { 8, true, true, 95, true, 5 } }, 4 },
		{ "before anything was read to its end, nothing is known",
		    { { 16, true, true, 90, false, 0 },
		    { 5, true, true, 95, true, 0 },
		    { 1, true, true, 97, true, 1 } }, 3 },
		{ "a topic made anew shows, and counts from the start",
		    { { 0, true, true, 50, true, 0 },
		    { 2, true, true, 2, true, CONTINUITY_ANOTHER },
		    { 1, true, true, 4, true, 1 } }, 3 },
		{ "a topic that has gone is not counted on",
		    { { 0, true, true, 50, true, 0 },
		    { 0, false, false, 0, true, 0 },
		    { 3, true, true, 3, true, 0 },
		    { 0, true, true, 4, true, 1 } }, 4 },
		{ "a topic that did not exist is counted from nothing",
		    { { 0, false, false, 0, true, 0 },
		    { 1, true, true, 5, true, 4 } }, 2 },
		{ "nor is anything concluded when it then does not count",
		    { { 0, false, false, 0, true, 0 },
		    { 1, true, false, 0, true, 0 },
		    { 0, true, true, 5, true, 0 } }, 3 },
		{ "a Redis that does not count never shows a loss",
		    { { 0, true, false, 0, true, 0 },
		    { 5, true, false, 0, true, 0 } }, 2 },
		{ "one that begins to count is counted on from there",
		    { { 0, true, false, 0, true, 0 },
		    { 0, true, true, 90, true, 0 },
		    { 0, true, true, 91, true, 1 } }, 3 },
		{ "more received than added is another topic",
		    { { 0, true, true, 50, true, 0 },
		    { 9, true, true, 55, true, CONTINUITY_ANOTHER },
		    { 0, true, true, 55, true, 0 } }, 3 },
	};
	size_t i, k;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct continuity c = { 0 };

		for (k = 0; k < rows[i].n; k++) {
			const struct read *read = &rows[i].read[k];
			const struct topic_state topic = {
				.exists = read->exists,
				.has_added = read->has_added,
				.added = read->added,
			};

			c.received += read->got;
			ROW(continuity_check(&c, &topic, read->all_read) ==
			    read->missed, rows[i].what);
		}
	}
}
END_TEST

/* Between which ids a loss was is known from the read before. */
START_TEST(continuity_keeps_the_last_id)
{
	struct continuity c = { 0 };
	struct topic_state topic = TOPIC(9, 3, 7, 9);
	static const struct topic_state missing = MISSING;

	ck_assert_uint_eq(continuity_check(&c, &topic, true), 0);
	ck_assert_uint_eq(c.last.ms, 9);
	topic.last.ms = 12;
	ck_assert_uint_eq(continuity_check(&c, &topic, false), 0);
	ck_assert_msg(c.last.ms == 9, "not while more is to come");
	topic.added = 14;
	ck_assert_uint_eq(continuity_check(&c, &topic, true), 5);
	ck_assert_uint_eq(c.last.ms, 12);
	ck_assert_uint_eq(continuity_check(&c, &missing, true), 0);
	ck_assert_msg(eventid_is_zero(c.last), "a topic that has gone");
}
END_TEST

START_TEST(gaps_are_counted)
{
	static const struct {
		const char *what;
		struct continuity c;
		struct topic_state topic;
		bool known;
		uint64_t missed;
	} rows[] = {
		{ "what was added, but neither came nor is retained",
		    { .known = true, .added = 50, .received = 3 },
		    { .exists = true, .has_added = true, .added = 70,
		    .length = 5 }, true, 12 },
		{ "nothing came, nothing is retained",
		    { .known = true, .added = 50 },
		    { .exists = true, .has_added = true, .added = 70 },
		    true, 20 },
		{ "all that did not come is retained",
		    { .known = true, .added = 50, .received = 3 },
		    { .exists = true, .has_added = true, .added = 70,
		    .length = 17 }, true, 0 },
		{ "where it was never read to its end, nobody knows",
		    { .known = false, .added = 50 },
		    { .exists = true, .has_added = true, .added = 70 },
		    false, 0 },
		{ "where Redis does not count, nobody knows",
		    { .known = true, .added = 50 },
		    { .exists = true, .added = 70 }, false, 0 },
		{ "a topic made anew has not lost what it never had",
		    { .known = true, .added = 50, .received = 3 },
		    { .exists = true, .has_added = true, .added = 20,
		    .length = 5 }, false, 0 },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		uint64_t missed = 0;

		ROW(continuity_gap(&rows[i].c, &rows[i].topic, &missed) ==
		    rows[i].known && missed == rows[i].missed, rows[i].what);
	}
}
END_TEST

UNIT_MAIN("resume", key_is_missing, cursor_at_the_top_or_above,
    cursor_within, cursor_below, key_made_anew, the_oldest_entry_says_more,
    every_small_topic, every_small_topic_that_was_written, continuity,
    continuity_keeps_the_last_id, gaps_are_counted)
