#include "core/phpkey.h"

#include "unit.h"

#define B(literal) { literal, sizeof(literal) - 1 }

START_TEST(compares_numbers)
{
	static const struct {
		const char *name;
		int64_t key;
		bool equal;
		const char *what;
	} rows[] = {
		{ "0", 0, true, "zero" },
		{ "7", 7, true, "a digit" },
		{ "7", 8, false, "another" },
		{ "70", 70, true, "a zero behind" },
		{ "-7", -7, true, "a minus" },
		{ "-7", 7, false, "a minus too many" },
		{ "9223372036854775807", INT64_MAX, true, "the most" },
		{ "-9223372036854775808", INT64_MIN, true, "the least" },
		{ "9223372036854775808", INT64_MAX, false, "one more" },
		{ "07", 7, false, "a leading zero" },
		{ "-07", -7, false, "the same behind a minus" },
		{ "-0", 0, false, "minus zero" },
		{ "00", 0, false, "two zeros" },
		{ "+7", 7, false, "a plus" },
		{ "", 0, false, "nothing" },
		{ "-", 0, false, "only a minus" },
		{ "7 ", 7, false, "a blank" },
		{ "7.0", 7, false, "a fraction" },
		{ "0x7", 7, false, "hexadecimal" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		ROW(phpkey_is_number(slice_of(rows[i].name), rows[i].key) ==
		    rows[i].equal, rows[i].what);
}
END_TEST

START_TEST(compares_texts)
{
	static const struct {
		const char *name;
		struct slice key;
		bool in_array, in_object;
		const char *what;
	} rows[] = {
		{ "id", B("id"), true, true, "the same" },
		{ "id", B("ID"), false, false, "another case" },
		{ "id", B("idx"), false, false, "more" },
		{ "id", B("i"), false, false, "less" },
		{ "", B(""), true, true, "nothing" },
		{ "id", B("\0*\0id"), false, true, "a protected property" },
		{ "id", B("\0A\\B\0id"), false, true, "a private property" },
		{ "id", B("\0c\0/x.php:3$0\0id"), false, true,
		    "one of a class without a name" },
		{ "id", B("\0id"), false, false, "no class" },
		{ "id", B("\0\0id"), false, false, "an empty class" },
		{ "*", B("\0*\0id"), false, false, "the class" },
		{ "id", B("a\0id"), false, false,
		    "a NUL inside a public name" },
		{ "", B("\0*\0"), false, true, "a property without a name" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct slice name = slice_of(rows[i].name);

		ROW(phpkey_is_text(name, rows[i].key, false) ==
		    rows[i].in_array, rows[i].what);
		ROW(phpkey_is_text(name, rows[i].key, true) ==
		    rows[i].in_object, rows[i].what);
	}
}
END_TEST

START_TEST(knows_properties)
{
	static const struct {
		struct slice key;
		bool good;
		const char *what;
	} rows[] = {
		{ B(""), true, "an empty one" },
		{ B("id"), true, "a public one" },
		{ B("a\0b"), true, "one that holds NUL" },
		{ B("\0*\0id"), true, "a protected one" },
		{ B("\0A\0id"), true, "a private one" },
		{ B("\0"), false, "NUL alone" },
		{ B("\0A"), false, "a class alone" },
		{ B("\0\0A"), false, "no class" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		ROW(phpkey_is_property(rows[i].key) == rows[i].good,
		    rows[i].what);
}
END_TEST

UNIT_MAIN("phpkey", compares_numbers, compares_texts, knows_properties)
