#include "core/cookie.h"

#include "unit.h"

START_TEST(finds_the_first)
{
	static const struct {
		const char *header, *name;
		const char *value;	/* NULL: no such cookie */
		const char *what;
	} rows[] = {
		{ "SID=abc", "SID", "abc", "a single cookie" },
		{ "a=1; SID=abc; b=2", "SID", "abc", "one among others" },
		{ "a=1;SID=abc;b=2", "SID", "abc", "no blank behind ';'" },
		{ "a=1;  \tSID=abc", "SID", "abc", "blanks and a tab" },
		{ "SID = abc ", "SID", "abc", "blanks around '='" },
		{ "SID=one; SID=two", "SID", "one", "the first of two wins" },
		{ "SID=; SID=two", "SID", "", "even when it is empty" },
		{ "SID; SID=two", "SID", "two",
		    "a word without '=' is no cookie" },
		{ "SID", "SID", NULL, "a word alone is no cookie" },
		{ "SID=a=b==", "SID", "a=b==", "only the first '=' splits" },
		{ "SID=\"abc\"", "SID", "\"abc\"", "quotes stay" },
		{ "SID=a%2Cb+c", "SID", "a%2Cb+c", "encoding stays" },
		{ "SID=a,b", "SID", "a,b", "a comma splits nothing" },
		{ "sid=abc", "SID", NULL, "case counts" },
		{ "XSID=abc", "SID", NULL, "a longer name that ends alike" },
		{ "SIDX=abc", "SID", NULL, "a longer name that starts alike" },
		{ "SI=abc", "SID", NULL, "a shorter name" },
		{ "SID[]=abc", "SID", NULL, "PHP's array form" },
		{ "a=SID=abc", "SID", NULL, "the name inside a value" },
		{ "a=1 SID=abc", "SID", NULL, "a blank separates nothing" },
		{ "%53ID=abc", "SID", NULL, "names are not decoded" },
		{ "my.sess=abc", "my_sess", NULL, "a dot is no underscore" },
		{ "=abc", "SID", NULL, "a value without a name" },
		{ ";;; ;", "SID", NULL, "only separators" },
		{ ";;SID=abc;;", "SID", "abc", "empty parts are passed over" },
		{ "", "SID", NULL, "an empty header" },
		{ NULL, "SID", NULL, "no header" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct slice value = slice_of("untouched");
		bool found = cookie_first(slice_of(rows[i].header),
		    slice_of(rows[i].name), &value);

		ROW(found == (rows[i].value != NULL), rows[i].what);
		ROW(slice_equals(value, found ? rows[i].value : "untouched"),
		    rows[i].what);
	}
}
END_TEST

START_TEST(finds_the_last)
{
	static const struct {
		const char *header;
		const char *value;	/* NULL: no such cookie */
		const char *what;
	} rows[] = {
		{ "SID=abc", "abc", "a single cookie" },
		{ "SID=one; SID=two", "two", "the last of two wins" },
		{ "SID=one; SID=two; a=b", "two", "others do not count" },
		{ "SID=one; SID=", "", "even when it is empty" },
		{ "SID=one; SID", "one", "a word without '=' is no cookie" },
		{ "SID=one; sid=two; SIDX=three", "one",
		    "nor is another name" },
		{ "a=b", NULL, "another cookie" },
		{ NULL, NULL, "no header" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct slice value = slice_of("untouched");
		bool found = cookie_last(slice_of(rows[i].header),
		    slice_of("SID"), &value);

		ROW(found == (rows[i].value != NULL), rows[i].what);
		ROW(slice_equals(value, found ? rows[i].value : "untouched"),
		    rows[i].what);
	}
}
END_TEST

START_TEST(bears_any_byte)
{
	static const char bytes[] = "a\0b=1; S\0D=no; SID=x\0\xff; c";
	struct slice header = { bytes, sizeof(bytes) - 1 };
	struct slice value;

	ck_assert(cookie_first(header, slice_of("SID"), &value));
	ck_assert_uint_eq(value.n, 3);
	ck_assert_mem_eq(value.p, "x\0\xff", 3);
}
END_TEST

UNIT_MAIN("cookie", finds_the_first, finds_the_last, bears_any_byte)
