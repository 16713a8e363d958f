/* What a topic's state says about a cursor. */
#include "core/resume.h"

#include "unit.h"

struct row {
	const char *what;
	struct topic_state topic;
	struct eventid cursor;
	enum resume_verdict verdict;
	struct eventid from;
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
	}
}

#define JUDGE(rows) judge((rows), sizeof(rows) / sizeof((rows)[0]))

START_TEST(key_is_missing)
{
	static const struct row rows[] = {
		{ "a topic never made has nothing before its start", MISSING,
		    { 0, 0 }, RESUME_EXACT, { 0, 0 } },
		{ "a topic that has gone starts anew", MISSING,
		    { 5, 0 }, RESUME_RESET, { 0, 0 } },
		{ "a sequence alone is a cursor, too", MISSING,
		    { 0, 1 }, RESUME_RESET, { 0, 0 } },
	};

	JUDGE(rows);
}
END_TEST

START_TEST(cursor_at_the_top_or_above)
{
	static const struct row rows[] = {
		{ "the cursor is the last id: nothing is lost",
		    TOPIC(9, 3, 7, 9), { 9, 0 }, RESUME_EXACT, { 9, 0 } },
		{ "even if all entries were trimmed",
		    TOPIC(9, 0, 0, 9), { 9, 0 }, RESUME_EXACT, { 9, 0 } },
		{ "also where Redis does not count what was added",
		    OLD_TOPIC(9, 0, 0), { 9, 0 }, RESUME_EXACT, { 9, 0 } },
		{ "a topic made empty and its beginning",
		    TOPIC(0, 0, 0, 0), { 0, 0 }, RESUME_EXACT, { 0, 0 } },
		{ "a cursor above the top is from another topic",
		    TOPIC(9, 3, 7, 9), { 10, 0 }, RESUME_RESET, { 0, 0 } },
		{ "by its sequence, too",
		    TOPIC(9, 3, 7, 9), { 9, 1 }, RESUME_RESET, { 0, 0 } },
		{ "above the top of an empty topic",
		    TOPIC(9, 0, 0, 9), { 10, 0 }, RESUME_RESET, { 0, 0 } },
		{ "above an empty topic that never had an entry",
		    TOPIC(0, 0, 0, 0), { 10, 0 }, RESUME_RESET, { 0, 0 } },
		{ "also where Redis does not count what was added",
		    OLD_TOPIC(9, 3, 7), { 10, 0 }, RESUME_RESET, { 0, 0 } },
		{ "the largest id there is",
		    TOPIC(9, 3, 7, 9), { UINT64_MAX, UINT64_MAX },
		    RESUME_RESET, { 0, 0 } },
	};

	JUDGE(rows);
}
END_TEST

START_TEST(cursor_within)
{
	static const struct row rows[] = {
		{ "the oldest retained entry is the cursor",
		    TOPIC(9, 3, 7, 9), { 3, 0 }, RESUME_EXACT, { 3, 0 } },
		{ "between two retained entries",
		    TOPIC(9, 3, 2, 9), { 5, 0 }, RESUME_EXACT, { 5, 0 } },
		{ "one sequence above the oldest",
		    TOPIC(9, 3, 7, 9), { 3, 1 }, RESUME_EXACT, { 3, 1 } },
		{ "also where Redis does not count what was added",
		    OLD_TOPIC(9, 3, 7), { 3, 0 }, RESUME_EXACT, { 3, 0 } },
	};

	JUDGE(rows);
}
END_TEST

START_TEST(cursor_below)
{
	static const struct row rows[] = {
		{ "all was trimmed: go on from the last id",
		    TOPIC(9, 0, 0, 9), { 5, 0 }, RESUME_GAP, { 9, 0 } },
		{ "all was trimmed since the beginning",
		    TOPIC(9, 0, 0, 9), { 0, 0 }, RESUME_GAP, { 9, 0 } },
		{ "all was trimmed, in a Redis that does not count",
		    OLD_TOPIC(9, 0, 0), { 5, 0 }, RESUME_GAP, { 9, 0 } },
		{ "entries after the cursor were trimmed: the rest follows",
		    TOPIC(9, 6, 4, 9), { 5, 0 }, RESUME_GAP, { 5, 0 } },
		{ "trimmed since the beginning",
		    TOPIC(9, 6, 4, 9), { 0, 0 }, RESUME_GAP, { 0, 0 } },
		{ "one sequence below the oldest is below",
		    { .exists = true, .last = { 9, 0 }, .first = { 6, 3 },
		    .length = 4, .has_added = true, .added = 9 },
		    { 6, 2 }, RESUME_GAP, { 6, 2 } },
		{ "a Redis that does not count: a gap, to be safe",
		    OLD_TOPIC(9, 6, 4), { 5, 0 }, RESUME_GAP, { 5, 0 } },
		{ "that Redis cannot vouch for the beginning either",
		    OLD_TOPIC(9, 6, 4), { 0, 0 }, RESUME_GAP, { 0, 0 } },
		{ "nothing was ever removed: the beginning is exact",
		    TOPIC(9, 6, 4, 4), { 0, 0 }, RESUME_EXACT, { 0, 0 } },
	};

	JUDGE(rows);
}
END_TEST

/* Deleted, and made anew while the client was away. */
START_TEST(key_made_anew)
{
	static const struct row rows[] = {
		{ "with lower ids: its top is below the cursor",
		    TOPIC(4, 2, 3, 3), { 7, 0 }, RESUME_RESET, { 0, 0 } },
		{ "with higher ids: none was removed, none is the cursor's",
		    TOPIC(99, 90, 3, 3), { 7, 0 }, RESUME_RESET, { 0, 0 } },
		{ "with one entry",
		    TOPIC(90, 90, 1, 1), { 7, 0 }, RESUME_RESET, { 0, 0 } },
		{ "with higher ids and trimmed since: at least a gap",
		    TOPIC(99, 95, 3, 9), { 7, 0 }, RESUME_GAP, { 7, 0 } },
		{ "with higher ids, in a Redis that does not count: a gap",
		    OLD_TOPIC(99, 90, 3), { 7, 0 }, RESUME_GAP, { 7, 0 } },
		{ "with higher ids, emptied since: a gap",
		    TOPIC(99, 0, 0, 9), { 7, 0 }, RESUME_GAP, { 99, 0 } },
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

UNIT_MAIN("resume", key_is_missing, cursor_at_the_top_or_above,
    cursor_within, cursor_below, key_made_anew, every_small_topic,
    continuity)
