#include "core/binlex.h"

#include "unit.h"

#define B(literal) { literal, sizeof(literal) - 1 }

START_TEST(takes_numbers)
{
	static const struct {
		struct slice in;
		unsigned bytes;
		bool good;
		uint64_t n;
		const char *what;
	} rows[] = {
		{ B("\1\2"), 1, true, 1, "one byte" },
		{ B("\xff"), 1, true, 255, "the largest" },
		{ B("\1\2"), 2, true, 0x102, "the highest byte first" },
		{ B("\1\2\3\4"), 4, true, 0x1020304, "four bytes" },
		{ B("\xff\xff\xff\xff\xff\xff\xff\xff"), 8, true, UINT64_MAX,
		    "eight bytes" },
		{ B(""), 1, false, 0, "none left" },
		{ B("\1"), 2, false, 0, "one too few" },
		{ B("\1\2\3\4\5\6\7"), 8, false, 0, "seven of eight" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct slice in = rows[i].in;
		uint64_t n = 4711;

		ROW(binlex_number(&in, rows[i].bytes, &n) == rows[i].good,
		    rows[i].what);
		ROW(n == (rows[i].good ? rows[i].n : 4711), rows[i].what);
		ROW(!rows[i].good || in.n == rows[i].in.n - rows[i].bytes,
		    rows[i].what);
	}
}
END_TEST

START_TEST(takes_texts)
{
	static const struct {
		struct slice in;
		unsigned bytes;
		const char *text;	/* NULL: there is not enough */
		const char *rest, *what;
	} rows[] = {
		{ B("\2abc"), 1, "ab", "c", "a short one" },
		{ B("\0\2abc"), 2, "ab", "c", "two bytes of length" },
		{ B("\0\0\0\2ab"), 4, "ab", "", "up to the end" },
		{ B("\0"), 1, "", "", "an empty one at the end" },
		{ B("\2a"), 1, NULL, NULL, "one byte too few" },
		{ B("\xff\xff\xff\xff\xff\xff\xff\xff" "abc"), 8, NULL, NULL,
		    "a length that would wrap around" },
		{ B("\0\0\0"), 4, NULL, NULL, "half a length" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct slice in = rows[i].in, text;

		ROW(binlex_text(&in, rows[i].bytes, &text) ==
		    (rows[i].text != NULL), rows[i].what);
		if (rows[i].text == NULL)
			continue;
		ROW(slice_equals(text, rows[i].text), rows[i].what);
		ROW(slice_equals(in, rows[i].rest), rows[i].what);
	}
}
END_TEST

UNIT_MAIN("binlex", takes_numbers, takes_texts)
