#include "core/decimal.h"

#include "unit.h"

START_TEST(knows_numbers)
{
	static const struct {
		const char *text;
		bool number, whole;
		const char *what;
	} rows[] = {
		{ "0", true, true, "zero" },
		{ "-0", true, false, "another zero is no whole number" },
		{ "7", true, true, "a digit" },
		{ "-12", true, true, "below zero" },
		{ "123456789012345678901234567890", true, true, "a long one" },
		{ "007", false, false, "zeros in front" },
		{ "-01", false, false, "zeros in front, below zero" },
		{ "+1", false, false, "a plus" },
		{ "", false, false, "nothing" },
		{ "-", false, false, "a sign alone" },
		{ "1.5", true, false, "a fraction" },
		{ "1.0", true, false, "a fraction of nothing" },
		{ "1.", false, false, "a point alone" },
		{ ".5", false, false, "no digit before the point" },
		{ "1e1", true, false, "an exponent" },
		{ "1E+05", true, false, "a long exponent" },
		{ "1e", false, false, "an exponent without digits" },
		{ "1e-", false, false, "a sign alone as exponent" },
		{ "1x", false, false, "more behind it" },
		{ "0x10", false, false, "hexadecimal" },
		{ "1 ", false, false, "a blank behind it" },
		{ " 1", false, false, "a blank before it" },
		{ "NaN", false, false, "none" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct slice text = slice_of(rows[i].text);

		ROW(decimal_is_number(text) == rows[i].number, rows[i].what);
		ROW(decimal_is_whole(text) == rows[i].whole, rows[i].what);
	}
}
END_TEST

START_TEST(compares)
{
	static const struct {
		const char *a, *b;
		int order;
		const char *what;
	} rows[] = {
		{ "1", "2", -1, "one digit" },
		{ "2", "10", -1, "not as text" },
		{ "0", "-0", 0, "the zeros" },
		{ "0.00", "0e5", 0, "more zeros" },
		{ "0", "0.001", -1, "just above zero" },
		{ "0", "-0.001", 1, "just below zero" },
		{ "-1", "1", -1, "signs" },
		{ "-2", "-10", 1, "below zero it is the other way round" },
		{ "-3", "-3.0", 0, "the same below zero" },
		{ "1", "1.000", 0, "zeros behind" },
		{ "10", "1e1", 0, "an exponent" },
		{ "1000", "1.0E+3", 0, "an exponent and a fraction" },
		{ "0.001", "1e-3", 0, "an exponent below zero" },
		{ "0.01", "0.0099", 1, "zeros behind the point" },
		{ "12.5", "12.49", 1, "fractions" },
		{ "12.5", "125e-1", 0, "the point in another place" },
		{ "99.9", "100", -1, "one digit less" },
		{ "9007199254740993", "9007199254740992", 1,
		    "where doubles are the same" },
		{ "18446744073709551616", "18446744073709551615", 1,
		    "beyond 64 bits" },
		{ "1e400", "1e399", 1, "beyond doubles" },
		{ "1e-400", "0", 1, "below doubles" },
		{ "1e999999999999999999999", "1e5", 1, "a long exponent" },
		{ "1e-999999999999999999999", "1e-5", -1,
		    "a long exponent below zero" },
		{ "0e999999999999999999999", "1e-5", -1,
		    "nothing, with a long exponent" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		int order = decimal_compare(slice_of(rows[i].a),
		    slice_of(rows[i].b));
		int back = decimal_compare(slice_of(rows[i].b),
		    slice_of(rows[i].a));

		ROW((order > 0) - (order < 0) == rows[i].order, rows[i].what);
		ROW((back > 0) - (back < 0) == -rows[i].order, rows[i].what);
	}
}
END_TEST

UNIT_MAIN("decimal", knows_numbers, compares)
