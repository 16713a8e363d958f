#include "core/jsonhide.h"

#include <string.h>

#include "unit.h"

START_TEST(hides)
{
	static const struct {
		const char *text, *copy, *what;
	} rows[] = {
		{ "{\"k\":\"abcdefgh\"}", "{\"k\":\"00000006\"}",
		    "a secret" },
		{ "{\"k\":\"abcdefg\"}", "{\"k\":\"abcdefg\"}",
		    "one that is too short" },
		{ "{ \"k\" \t:\r\n \"abcdefghij\" }",
		    "{ \"k\" \t:\r\n \"0000000012\" }", "blanks" },
		{ "{\"a\":\"abcdefgh\",\"k\":1}",
		    "{\"a\":\"abcdefgh\",\"k\":1}", "another name" },
		{ "{\"kk\":\"abcdefgh\",\"K\":\"abcdefgh\"}",
		    "{\"kk\":\"abcdefgh\",\"K\":\"abcdefgh\"}",
		    "similar names" },
		{ "[{\"k\":\"abcdefgh\"},{\"k\":\"ijklmnop\"}]",
		    "[{\"k\":\"00000007\"},{\"k\":\"00000024\"}]", "two" },
		{ "{\"a\":\"k\",\"b\":\"abcdefgh\"}",
		    "{\"a\":\"k\",\"b\":\"abcdefgh\"}", "the name as a value" },
		{ "{\"a\":\"\\\"k\\\":\",\"b\":\"\\\\\",\"k\":\"abcd\\\"fgh\"}",
		    "{\"a\":\"\\\"k\\\":\",\"b\":\"\\\\\",\"k\":\"000000028\"}",
		    "escapes" },
		{ "{\"k\":\"abcdefghijk", "{\"k\":\"00000000006",
		    "a string that does not end" },
		{ "{\"k\":", "{\"k\":", "no value" },
		{ "{\"k\"", "{\"k\"", "no colon" },
		{ "\"k", "\"k", "no quote" },
		{ "\"k\\", "\"k\\", "an escape at the end" },
		{ "", "", "nothing" },
	};
	struct buf copy;
	size_t i;

	buf_init(&copy, 1000);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		buf_reset(&copy, 1000);
		ck_assert(buf_add_text(&copy, "x"));
		ROW(jsonhide(slice_of(rows[i].text), "k", &copy),
		    rows[i].what);
		ROW(slice_equals(slice_after(buf_view(&copy), 1),
		    rows[i].copy), rows[i].what);
	}
	buf_fini(&copy);
	buf_init(&copy, 3);
	ck_assert(!jsonhide(slice_of("{}{}"), "k", &copy));
	buf_fini(&copy);
}
END_TEST

START_TEST(finds)
{
	static const struct {
		const char *string;
		const char *secret;	/* NULL: refused */
		const char *what;
	} rows[] = {
		{ "0000000002", "2345678901", "a place" },
		{ "0000000010", "0123456789", "the last place" },
		{ "0000000011", NULL, "a place behind it" },
		{ "9999999999", NULL, "a place far behind" },
		{ "99999999999999999999", NULL, "one beyond 64 bits" },
		{ "000000000x", NULL, "no digit" },
		{ "abcdefgh", NULL, "what was not hidden" },
		{ "0000000", "0000000", "what is too short" },
		{ "", "", "nothing" },
	};
	struct slice text = slice_of("01234567890123456789"), secret;
	size_t i;
	bool good;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		good = jsonhide_find(text, slice_of(rows[i].string), &secret);
		ROW(good == (rows[i].secret != NULL), rows[i].what);
		ROW(!good || slice_equals(secret, rows[i].secret),
		    rows[i].what);
	}
}
END_TEST

UNIT_MAIN("jsonhide", hides, finds)
