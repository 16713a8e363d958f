#include "core/phpval.h"

#include <string.h>

#include "base/buf.h"
#include "core/limits.h"
#include "unit.h"

/* A literal that may hold NUL. */
#define B(literal) { literal, sizeof(literal) - 1 }

static enum fault
find(struct slice payload, enum phpval_layout layout, const char *path,
    struct phpval *val)
{
	struct fault_note note = { "" };
	struct keypath keys = { .n = 0 };
	enum fault fault;

	if (*path != '\0')
		ck_assert_int_eq(keypath_parse(slice_of(path), &keys, NULL),
		    FAULT_NONE);
	fault = phpval_find(payload, layout, &keys, val, &note);
	ck_assert((fault == FAULT_NONE) == (note.text[0] == '\0'));
	return fault;
}

/* Every value of the grammar, as the value of "v" in a session with another
 * key before and behind it. */
START_TEST(reads_the_grammar)
{
	static const struct {
		struct slice value;
		bool good;
		enum phpval_kind kind;
		const char *what;
	} rows[] = {
		{ B("N;"), true, PHPVAL_OTHER, "null" },
		{ B("N"), false, 0, "null without its end" },
		{ B("n;"), false, 0, "null in another case" },
		{ B("N:;"), false, 0, "null with a value" },
		{ B("b:0;"), true, PHPVAL_OTHER, "false" },
		{ B("b:1;"), true, PHPVAL_TRUE, "true" },
		{ B("b:2;"), false, 0, "neither" },
		{ B("b:01;"), false, 0, "two digits" },
		{ B("b:;"), false, 0, "no digit" },
		{ B("b1;"), false, 0, "no colon" },
		{ B("B:1;"), false, 0, "another case" },
		{ B("i:7;"), true, PHPVAL_INT, "an integer" },
		{ B("i:-7;"), true, PHPVAL_INT, "a minus" },
		{ B("i:+7;"), true, PHPVAL_INT, "a plus" },
		{ B("i:007;"), true, PHPVAL_INT, "leading zeros" },
		{ B("i:9223372036854775807;"), true, PHPVAL_INT, "the most" },
		{ B("i:-9223372036854775808;"), true, PHPVAL_INT,
		    "the least" },
		{ B("i:9223372036854775808;"), false, 0, "one more" },
		{ B("i:-9223372036854775809;"), false, 0, "one less" },
		{ B("i:18446744073709551616;"), false, 0, "over 64 bits" },
		{ B("i:99999999999999999999999;"), false, 0,
		    "a digit too many" },
		{ B("i:;"), false, 0, "no digit" },
		{ B("i:-;"), false, 0, "only a sign" },
		{ B("i:--7;"), false, 0, "two signs" },
		{ B("i: 7;"), false, 0, "a blank in front" },
		{ B("i:7 ;"), false, 0, "a blank behind" },
		{ B("i:0x7;"), false, 0, "hexadecimal" },
		{ B("i:7.0;"), false, 0, "a fraction" },
		{ B("i:7\0;"), false, 0, "a NUL behind" },
		{ B("i7;"), false, 0, "no colon" },
		{ B("I:7;"), false, 0, "another case" },
		{ B("d:0.1;"), true, PHPVAL_OTHER, "a float" },
		{ B("d:7;"), true, PHPVAL_OTHER, "a float without a dot" },
		{ B("d:.5;"), true, PHPVAL_OTHER, "no digit in front" },
		{ B("d:5.;"), true, PHPVAL_OTHER, "no digit behind" },
		{ B("d:-0;"), true, PHPVAL_OTHER, "minus zero" },
		{ B("d:+1.5;"), true, PHPVAL_OTHER, "a plus" },
		{ B("d:1.0E+25;"), true, PHPVAL_OTHER, "an exponent" },
		{ B("d:1e-7;"), true, PHPVAL_OTHER, "a small exponent" },
		{ B("d:1.e5;"), true, PHPVAL_OTHER, "a dot before it" },
		{ B("d:INF;"), true, PHPVAL_OTHER, "infinity" },
		{ B("d:-INF;"), true, PHPVAL_OTHER, "minus infinity" },
		{ B("d:NAN;"), true, PHPVAL_OTHER, "no number" },
		{ B("d:+INF;"), false, 0, "plus infinity" },
		{ B("d:-NAN;"), false, 0, "minus no number" },
		{ B("d:inf;"), false, 0, "infinity in another case" },
		{ B("d:;"), false, 0, "no digit" },
		{ B("d:.;"), false, 0, "only a dot" },
		{ B("d:e5;"), false, 0, "only an exponent" },
		{ B("d:1e;"), false, 0, "an exponent without digits" },
		{ B("d:1e+;"), false, 0, "an exponent's sign alone" },
		{ B("d:1e5.0;"), false, 0, "a fraction in the exponent" },
		{ B("d:1.2.3;"), false, 0, "two dots" },
		{ B("d: 1;"), false, 0, "a blank" },
		{ B("s:3:\"abc\";"), true, PHPVAL_STRING, "a string" },
		{ B("s:0:\"\";"), true, PHPVAL_STRING, "an empty one" },
		{ B("s:8:\"\"; } | \0\";"), true, PHPVAL_STRING,
		    "one that holds quotes, marks and NUL" },
		{ B("s:2:\"\xc3\xa9\";"), true, PHPVAL_STRING,
		    "bytes are counted" },
		{ B("s:3:\"ab\";"), false, 0, "a length too large" },
		{ B("s:3:\"abcd\";"), false, 0, "a length too small" },
		{ B("s:03:\"abc\";"), false, 0, "a length with a zero" },
		{ B("s:+3:\"abc\";"), false, 0, "a length with a sign" },
		{ B("s:-1:\"\";"), false, 0, "a negative length" },
		{ B("s:18446744073709551615:\"abc\";"), false, 0,
		    "a length that would wrap around" },
		{ B("s:99999999999999999999:\"abc\";"), false, 0,
		    "a length over 64 bits" },
		{ B("s::\"\";"), false, 0, "no length" },
		{ B("s:3:abc;"), false, 0, "no quotes" },
		{ B("s:3:'abc';"), false, 0, "single quotes" },
		{ B("s:3:\"abc\""), false, 0, "no semicolon" },
		{ B("s:3:\"abc\" ;"), false, 0, "a blank before it" },
		{ B("S:3:\"abc\";"), true, PHPVAL_STRING,
		    "an escaped string without escapes" },
		{ B("S:3:\"a\\00\\fF\";"), true, PHPVAL_STRING,
		    "its length counts what comes out" },
		{ B("S:9:\"a\\00\\fF\";"), false, 0,
		    "not what is written" },
		{ B("S:1:\"\\0\";"), false, 0, "half an escape" },
		{ B("S:1:\"\\0g\";"), false, 0, "no hexadecimal digit" },
		{ B("S:1:\"\\\";"), false, 0, "a backslash alone" },
		{ B("S:2:\"a\";"), false, 0, "a length too large" },
		{ B("S:18446744073709551615:\"a\";"), false, 0,
		    "a length that would wrap around" },
		{ B("a:0:{}"), true, PHPVAL_OTHER, "an empty array" },
		{ B("a:2:{i:0;i:1;s:1:\"k\";N;}"), true, PHPVAL_OTHER,
		    "keys are integers or strings" },
		{ B("a:1:{S:1:\"\\6b\";N;}"), true, PHPVAL_OTHER,
		    "or escaped strings" },
		{ B("a:1:{i:-0;N;}"), true, PHPVAL_OTHER,
		    "a key can have a sign" },
		{ B("a:1:{b:1;N;}"), false, 0, "a boolean key" },
		{ B("a:1:{d:1;N;}"), false, 0, "a float key" },
		{ B("a:1:{N;N;}"), false, 0, "a null key" },
		{ B("a:1:{a:0:{}N;}"), false, 0, "an array key" },
		{ B("a:1:{R:1;N;}"), false, 0, "a reference as key" },
		{ B("a:1:{i:9223372036854775808;N;}"), false, 0,
		    "a key over 64 bits" },
		{ B("a:1:{i:0;}"), false, 0, "a key without a value" },
		{ B("a:2:{i:0;N;}"), false, 0, "a count too large" },
		{ B("a:0:{i:0;N;}"), false, 0, "a count too small" },
		{ B("a:-1:{}"), false, 0, "a negative count" },
		{ B("a:01:{i:0;N;}"), false, 0, "a count with a zero" },
		{ B("a:4294967296:{i:0;N;}"), false, 0, "a count that lies" },
		{ B("a:18446744073709551615:{}"), false, 0,
		    "a count that would wrap around" },
		{ B("a:1:{i:0;N;"), false, 0, "no closing brace" },
		{ B("a:1:i:0;N;}"), false, 0, "no opening brace" },
		{ B("a:1{i:0;N;}"), false, 0, "no second colon" },
		{ B("A:0:{}"), false, 0, "another case" },
		{ B("O:1:\"C\":0:{}"), true, PHPVAL_OBJECT, "an object" },
		{ B("O:5:\"App\\U\":1:{s:2:\"id\";i:7;}"), true,
		    PHPVAL_OBJECT, "with a namespace and a property" },
		{ B("O:1:\"C\":1:{i:0;i:7;}"), true, PHPVAL_OBJECT,
		    "with an integer key, from __serialize" },
		{ B("O:0:\"\":0:{}"), false, 0, "no class" },
		{ B("O:2:\"\\C\":0:{}"), false, 0,
		    "a class with a backslash in front" },
		{ B("O:2:\"\0C\":0:{}"), false, 0,
		    "a class with a NUL in front" },
		{ B("O:2:\"C\":0:{}"), false, 0, "a class too short" },
		{ B("O:1:\"C\":1:{}"), false, 0, "a count too large" },
		{ B("O:1:\"C\"0:{}"), false, 0, "no colon" },
		{ B("o:1:\"C\":0:{}"), false, 0, "PHP 3's object" },
		{ B("C:1:\"C\":5:{a|{\"}}"), true, PHPVAL_OTHER,
		    "an object that serialises itself" },
		{ B("C:1:\"C\":0:{}"), true, PHPVAL_OTHER,
		    "with nothing in it" },
		{ B("C:1:\"C\":6:{abc}"), false, 0, "a length too large" },
		{ B("C:1:\"C\":2:{abc}"), false, 0, "a length too small" },
		{ B("C:1:\"C\":18446744073709551615:{abc}"), false, 0,
		    "a length that would wrap around" },
		{ B("C:0:\"\":0:{}"), false, 0, "no class" },
		{ B("E:6:\"Suit:H\";"), true, PHPVAL_OTHER, "an enum" },
		{ B("E:4:\"Suit\";"), false, 0, "an enum without a case" },
		{ B("E:6:\"Suit:H\":0:{}"), false, 0,
		    "an enum like an object" },
		{ B("E:0:\"\";"), false, 0, "an enum of nothing" },
		{ B("x:1;"), false, 0, "no such type" },
		{ B("!"), false, 0, "the old mark of an undefined value" },
		{ B(" i:7;"), false, 0, "a blank in front" },
		{ B("\0"), false, 0, "a NUL" },
		{ B(""), false, 0, "nothing" },
	};
	size_t i, k;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		for (k = 0; k < 3; k++) {
			struct phpval val = { .number = 4711 };
			struct buf payload;
			enum fault fault;

			/* As the last of keys, among keys, in an array. */
			buf_init(&payload, 1000);
			ROW(buf_add_text(&payload, k < 2 ? "a|N;v|" :
			    "a:2:{s:1:\"a\";N;s:1:\"v\";"), rows[i].what);
			ROW(buf_add_slice(&payload, rows[i].value) &&
			    buf_add_text(&payload, k == 0 ? "" : k == 1 ?
			    "z|i:1;" : "}"), rows[i].what);
			fault = find(buf_view(&payload), k < 2 ?
			    PHPVAL_KEYED : PHPVAL_ARRAY, "v", &val);
			ROW(fault == (rows[i].good ? FAULT_NONE :
			    FAULT_INPUT), rows[i].what);
			ROW(!rows[i].good || val.kind == rows[i].kind,
			    rows[i].what);
			ROW(rows[i].good || val.number == 4711,
			    rows[i].what);
			buf_fini(&payload);
		}
	}
}
END_TEST

#define NONE PHPVAL_NONE, 0, NULL
#define OTHER PHPVAL_OTHER, 0, NULL
#define INT(number) PHPVAL_INT, number, NULL
#define TEXT(text) PHPVAL_STRING, 0, text
#define TRUE PHPVAL_TRUE, 0, NULL
#define OBJECT(class) PHPVAL_OBJECT, 0, class

struct row {
	struct slice payload;
	enum phpval_layout layout;
	const char *path;
	enum phpval_kind kind;
	int64_t number;
	const char *text;
	const char *what;
};

static void
check_rows(const struct row *rows, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		struct phpval val;
		char text[64];
		size_t length;

		ROW(find(rows[i].payload, rows[i].layout, rows[i].path, &val)
		    == FAULT_NONE, rows[i].what);
		ROW(val.kind == rows[i].kind, rows[i].what);
		if (val.kind == PHPVAL_INT)
			ROW(val.number == rows[i].number, rows[i].what);
		if (val.kind == PHPVAL_STRING || val.kind == PHPVAL_OBJECT)
			ROW(phpval_string(&val, text, sizeof(text), &length)
			    && length == strlen(rows[i].text) &&
			    memcmp(text, rows[i].text, length) == 0,
			    rows[i].what);
	}
}

START_TEST(follows_paths)
{
	static const struct row rows[] = {
		{ B("u|i:7;"), PHPVAL_KEYED, "u", INT(7), "a key" },
		{ B("a|i:1;u|i:7;z|i:2;"), PHPVAL_KEYED, "u", INT(7),
		    "a key among others" },
		{ B("a|i:1;"), PHPVAL_KEYED, "u", NONE, "no such key" },
		{ B(""), PHPVAL_KEYED, "u", NONE, "an empty session" },
		{ B(""), PHPVAL_ARRAY, "u", NONE, "an empty array" },
		{ B("uu|i:1;"), PHPVAL_KEYED, "u", NONE, "a longer key" },
		{ B("U|i:1;"), PHPVAL_KEYED, "u", NONE, "case counts" },
		{ B("|i:1;"), PHPVAL_KEYED, "u", NONE, "an empty key" },
		{ B("i|i:1;u|i:7;"), PHPVAL_KEYED, "u", INT(7),
		    "a key named like a type" },
		{ B("a;b:c}|i:1;u|i:7;"), PHPVAL_KEYED, "u", INT(7),
		    "a key that holds marks" },
		{ B("a|s:6:\"u|i:8;\";u|i:7;"), PHPVAL_KEYED, "u", INT(7),
		    "the key inside a string" },
		{ B("a|a:1:{s:1:\"u\";i:8;}"), PHPVAL_KEYED, "u", NONE,
		    "the key further down" },
		{ B("a:1:{s:1:\"u\";i:7;}"), PHPVAL_ARRAY, "u", INT(7),
		    "a key of the other layout" },
		{ B("a:0:{}"), PHPVAL_ARRAY, "u", NONE, "no keys" },
		{ B("u|a:1:{s:2:\"id\";i:7;}"), PHPVAL_KEYED, "u/id", INT(7),
		    "two parts" },
		{ B("u|a:1:{s:2:\"id\";i:7;}"), PHPVAL_KEYED, "u", OTHER,
		    "the array itself" },
		{ B("u|i:7;"), PHPVAL_KEYED, "u/id", NONE,
		    "a path through a number" },
		{ B("u|a:1:{s:4:\"u/id\";i:7;}"), PHPVAL_KEYED, "u/u/id",
		    NONE, "a slash in a key is not a path" },
		{ B("1|a:1:{s:1:\"2\";a:1:{i:3;a:1:{s:1:\"4\";a:1:{i:5;a:1:{"
		    "s:1:\"6\";a:1:{i:7;s:1:\"x\";}}}}}}"), PHPVAL_KEYED,
		    "1/2/3/4/5/6/7", TEXT("x"), "seven parts" },
		{ B("u|a:2:{i:0;i:6;i:1;i:7;}"), PHPVAL_KEYED, "u/1", INT(7),
		    "an integer key" },
		{ B("u|a:1:{s:1:\"1\";i:7;}"), PHPVAL_KEYED, "u/1", INT(7),
		    "a string key with a number" },
		{ B("u|a:1:{i:-1;i:7;}"), PHPVAL_KEYED, "u/-1", INT(7),
		    "a negative key" },
		{ B("u|a:1:{i:1;i:7;}"), PHPVAL_KEYED, "u/01", NONE,
		    "a leading zero is another key" },
		{ B("u|a:1:{i:1;i:7;}"), PHPVAL_KEYED, "u/+1", NONE,
		    "so is a plus" },
		{ B("u|a:1:{i:0;i:7;}"), PHPVAL_KEYED, "u/0", INT(7),
		    "key zero" },
		{ B("u|a:1:{i:1;i:7;}"), PHPVAL_KEYED, "u/1x", NONE,
		    "more than a number" },
		{ B("u|a:1:{S:2:\"\\69d\";i:7;}"), PHPVAL_KEYED, "u/id",
		    INT(7), "an escaped key" },
		{ B("u|S:2:\"\\5c\\30\";"), PHPVAL_KEYED, "u", TEXT("\\0"),
		    "an escaped value" },
		{ B("u|O:1:\"C\":1:{s:2:\"id\";i:7;}"), PHPVAL_KEYED, "u/id",
		    INT(7), "a public property" },
		{ B("u|O:1:\"C\":1:{s:5:\"\0*\0id\";i:7;}"), PHPVAL_KEYED,
		    "u/id", INT(7), "a protected property" },
		{ B("u|O:1:\"C\":1:{s:5:\"\0C\0id\";i:7;}"), PHPVAL_KEYED,
		    "u/id", INT(7), "a private property" },
		{ B("u|O:1:\"C\":1:{S:5:\"\\00C\\00id\";i:7;}"),
		    PHPVAL_KEYED, "u/id", INT(7), "an escaped property" },
		{ B("u|a:1:{s:5:\"\0*\0id\";i:7;}"), PHPVAL_KEYED, "u/id",
		    NONE, "an array has no protected keys" },
		{ B("u|O:1:\"C\":1:{i:1;i:7;}"), PHPVAL_KEYED, "u/1", INT(7),
		    "an integer key of an object" },
		{ B("u|C:1:\"C\":10:{s:2:\"id\";i}"), PHPVAL_KEYED, "u/id",
		    NONE, "nothing is read in what serialises itself" },
		{ B("a|C:1:\"C\":7:{u|i:8;}}u|i:7;"), PHPVAL_KEYED, "u",
		    INT(7), "it is passed over by its length" },
	};

	check_rows(rows, sizeof(rows) / sizeof(rows[0]));
}
END_TEST

START_TEST(knows_all_layouts)
{
	static const struct row rows[] = {
		{ B("\1ui:7;"), PHPVAL_BINARY, "u", INT(7), "a variable" },
		{ B("\1ai:6;\1ui:7;\1zi:8;"), PHPVAL_BINARY, "u", INT(7),
		    "among others" },
		{ B("\1ai:6;\0i:8;"), PHPVAL_BINARY, "u", NONE, "no such" },
		{ B("\x81ui:7;"), PHPVAL_BINARY, "u", INT(7),
		    "the highest bit of a length means nothing" },
		{ B("\4a|b;i:6;\1ui:7;"), PHPVAL_BINARY, "u", INT(7),
		    "a name may hold any mark" },
		{ B("\1aa:1:{i:0;i:7;}\1uR:2;"), PHPVAL_BINARY, "u", INT(7),
		    "numbers run on from variable to variable" },
		{ B("\1ua:1:{s:2:\"id\";i:7;}"), PHPVAL_BINARY, "u/id",
		    INT(7), "a longer path" },
		{ B(""), PHPVAL_BINARY, "u", NONE, "no variable at all" },
		{ B("i:7;"), PHPVAL_VALUE, "", INT(7), "a number alone" },
		{ B("s:3:\"a;b\";"), PHPVAL_VALUE, "", TEXT("a;b"),
		    "a string alone" },
		{ B("O:3:\"A\\B\":1:{i:0;i:7;}"), PHPVAL_VALUE, "",
		    OBJECT("A\\B"), "an object alone" },
		{ B("O:3:\"A\\B\":1:{i:0;i:7;}"), PHPVAL_VALUE, "0", INT(7),
		    "and what is in it" },
		{ B("a:1:{s:1:\"u\";i:7;}"), PHPVAL_VALUE, "u", INT(7),
		    "an array alone" },
		{ B("a:2:{s:1:\"u\";R:1;s:1:\"v\";i:7;}"), PHPVAL_VALUE,
		    "u/v", INT(7), "a reference to the value itself" },
		{ B("i:7;"), PHPVAL_VALUE, "u", NONE, "a number has no keys" },
	};

	check_rows(rows, sizeof(rows) / sizeof(rows[0]));
}
END_TEST

START_TEST(follows_references)
{
	static const struct row rows[] = {
		{ B("a|i:7;u|R:1;"), PHPVAL_KEYED, "u", INT(7),
		    "a reference to a value of another key" },
		{ B("a|i:6;b|R:1;c|i:7;u|R:2;"), PHPVAL_KEYED, "u", INT(7),
		    "a reference takes no number" },
		{ B("a|O:1:\"C\":0:{}b|r:1;c|i:7;u|R:3;"), PHPVAL_KEYED, "u",
		    INT(7), "the same object again takes one" },
		{ B("a|N;b|b:1;c|d:1;d|s:1:\"x\";e|E:3:\"C:D\";f|i:7;u|R:6;"),
		    PHPVAL_KEYED, "u", INT(7), "scalars take one each" },
		{ B("a|a:2:{i:5;N;s:1:\"k\";i:7;}u|R:3;"), PHPVAL_KEYED, "u",
		    INT(7), "keys take none, an array one" },
		{ B("a|O:1:\"C\":1:{i:0;i:7;}u|R:2;"), PHPVAL_KEYED, "u",
		    INT(7), "an object and its keys are one number" },
		{ B("a:2:{s:1:\"a\";i:7;s:1:\"u\";R:2;}"), PHPVAL_ARRAY, "u",
		    INT(7), "the outer array is number 1" },
		{ B("a|a:1:{s:2:\"id\";i:7;}u|R:1;"), PHPVAL_KEYED, "u/id",
		    INT(7), "the path goes on behind a reference" },
		{ B("a|O:1:\"C\":1:{s:5:\"\0*\0id\";i:7;}u|r:1;"),
		    PHPVAL_KEYED, "u/id", INT(7), "and behind an object's" },
		{ B("a|i:7;b|R:1;u|a:1:{s:2:\"id\";R:1;}"), PHPVAL_KEYED,
		    "u/id", INT(7), "a reference at the path's end" },
		{ B("x|s:1:\"7\";a|a:1:{s:2:\"id\";R:1;}u|R:2;"),
		    PHPVAL_KEYED, "u/id", TEXT("7"), "two on the way" },
		{ B("a|O:1:\"C\":1:{s:1:\"m\";r:1;}u|r:1;"), PHPVAL_KEYED,
		    "u/m", OBJECT("C"), "an object that holds itself" },
		{ B("u|a:1:{s:1:\"m\";R:1;}"), PHPVAL_KEYED, "u/m/m/m/m",
		    OTHER, "round and round within the path" },
		{ B("a|O:1:\"C\":0:{}b|r:1;u|r:2;"), PHPVAL_KEYED, "u",
		    OBJECT("C"), "the number of a mention leads on to the object" },
		{ B("a|i:7;c|C:1:\"C\":0:{}u|R:1;"), PHPVAL_KEYED, "u",
		    INT(7), "numbers before what serialises itself count" },
		{ B("a|i:7;c|C:1:\"C\":0:{}d|i:6;b|R:3;u|i:8;"),
		    PHPVAL_KEYED, "u", INT(8),
		    "a reference off the path is not followed" },
		{ B("a|i:7;b|R:1;"), PHPVAL_KEYED, "u", NONE,
		    "references elsewhere" },
	};

	check_rows(rows, sizeof(rows) / sizeof(rows[0]));
}
END_TEST

START_TEST(refuses)
{
	static const struct {
		struct slice payload;
		enum phpval_layout layout;
		const char *path, *what;
	} rows[] = {
		{ B("u|i:7;u|i:8;"), PHPVAL_KEYED, "u", "a key given twice" },
		{ B("a:2:{s:1:\"u\";i:7;s:1:\"u\";i:8;}"), PHPVAL_ARRAY, "u",
		    "the same in an array" },
		{ B("u|a:2:{i:5;i:7;s:1:\"5\";i:8;}"), PHPVAL_KEYED, "u/5",
		    "a number and its text are one key" },
		{ B("u|O:1:\"C\":2:{s:5:\"\0A\0id\";i:7;s:5:\"\0B\0id\";i:8;}"
		    ), PHPVAL_KEYED, "u/id", "two properties of one name" },
		{ B("u|i:7;a|O:1:\"C\":1:{s:3:\"\0id\";i:7;}"), PHPVAL_KEYED,
		    "u", "a property of no class" },
		{ B("u|i:7;x"), PHPVAL_KEYED, "u", "bytes behind" },
		{ B("u|i:7;|"), PHPVAL_KEYED, "u", "a key and no value" },
		{ B("u|i:7;\0"), PHPVAL_KEYED, "u", "a NUL behind" },
		{ B("u|i:7;\n"), PHPVAL_KEYED, "u", "a line break behind" },
		{ B("u|i:7;a|a:0:{};"), PHPVAL_KEYED, "u",
		    "a semicolon behind an array" },
		{ B("u|i:7;a|O:1:\"C\":0:{};"), PHPVAL_KEYED, "u",
		    "and behind an object" },
		{ B("x"), PHPVAL_KEYED, "u", "no key" },
		{ B("u|"), PHPVAL_KEYED, "u", "no value" },
		{ B("!u|i:7;!x|"), PHPVAL_KEYED, "u",
		    "the old mark of an undefined value" },
		{ B("a:1:{s:1:\"u\";i:7;}"), PHPVAL_KEYED, "u",
		    "the other layout" },
		{ B("u|i:7;"), PHPVAL_ARRAY, "u", "and the other way round" },
		{ B("i:7;"), PHPVAL_ARRAY, "u", "no array" },
		{ B("O:1:\"C\":1:{s:1:\"u\";i:7;}"), PHPVAL_ARRAY, "u",
		    "an object" },
		{ B("a:1:{s:1:\"u\";i:7;}x"), PHPVAL_ARRAY, "u",
		    "bytes behind the array" },
		{ B("a:1:{s:1:\"u\";i:7;}a:0:{}"), PHPVAL_ARRAY, "u",
		    "two arrays" },
		{ B("\1ui:7;\1ui:8;"), PHPVAL_BINARY, "u", "a variable twice" },
		{ B("\2ui:7;"), PHPVAL_BINARY, "u", "a name too long" },
		{ B("\1u"), PHPVAL_BINARY, "u", "a name without a value" },
		{ B("\x7fui:7;"), PHPVAL_BINARY, "u", "a name past the end" },
		{ B("\1ui:7;\1"), PHPVAL_BINARY, "u", "a length at the end" },
		{ B("u|i:7;"), PHPVAL_BINARY, "u", "the layout of php" },
		{ B("i:7;i:8;"), PHPVAL_VALUE, "u", "two values" },
		{ B("i:7; "), PHPVAL_VALUE, "u", "a blank behind a value" },
		{ B("R:1;"), PHPVAL_VALUE, "u", "a reference alone" },
		{ B(""), PHPVAL_VALUE, "u", "no value" },
		{ B("u|R:1;"), PHPVAL_KEYED, "u", "a reference to itself" },
		{ B("u|r:1;"), PHPVAL_KEYED, "u", "an object's to itself" },
		{ B("u|R:2;a|i:7;"), PHPVAL_KEYED, "u", "to what comes" },
		{ B("a|R:9;u|i:7;"), PHPVAL_KEYED, "u",
		    "to nowhere, off the path" },
		{ B("a|i:7;u|R:0;"), PHPVAL_KEYED, "u", "to number 0" },
		{ B("a|i:7;u|R:01;"), PHPVAL_KEYED, "u",
		    "a number with a zero" },
		{ B("a|i:7;u|R:-1;"), PHPVAL_KEYED, "u", "to before it" },
		{ B("a|i:7;u|R:18446744073709551617;"), PHPVAL_KEYED, "u",
		    "a number over 64 bits" },
		{ B("a|i:7;u|R:1"), PHPVAL_KEYED, "u", "no semicolon" },
		{ B("a|i:7;u|r:1;"), PHPVAL_KEYED, "u",
		    "an object's to what is none" },
		{ B("a|C:1:\"C\":0:{}b|i:7;u|R:2;"), PHPVAL_KEYED, "u",
		    "a number behind what serialises itself" },
		{ B("a|a:1:{i:0;C:1:\"C\":0:{}}b|i:7;u|R:3;"), PHPVAL_KEYED,
		    "u", "the same, deeper" },
		{ B("a|C:1:\"C\":0:{}b|i:7;c|C:1:\"C\":0:{}u|R:2;"),
		    PHPVAL_KEYED, "u", "the first of two such counts" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct phpval val = { .number = 4711 };

		ROW(find(rows[i].payload, rows[i].layout, rows[i].path, &val)
		    == FAULT_INPUT, rows[i].what);
		ROW(val.number == 4711, rows[i].what);
	}
}
END_TEST

START_TEST(refuses_an_empty_path)
{
	static const enum phpval_layout layouts[] = {
		PHPVAL_KEYED, PHPVAL_BINARY, PHPVAL_ARRAY
	};
	struct phpval val;
	size_t i;

	for (i = 0; i < sizeof(layouts) / sizeof(layouts[0]); i++)
		ck_assert_int_eq(find(slice_of("a:0:{}"), layouts[i], "",
		    &val), FAULT_CONFIG);
}
END_TEST

/* A good payload cut anywhere is malformed, and so is nearly every one with
 * a byte changed; never may one read beyond its end. */
START_TEST(notices_every_cut)
{
	static const char whole[] = "a|a:2:{i:0;s:3:\"abc\";s:1:\"k\";d:0.5;}"
	    "o|O:1:\"C\":1:{s:4:\"\0*\0p\";b:1;}c|C:1:\"C\":3:{xyz}"
	    "e|E:3:\"C:D\";s|S:2:\"\\41b\";n|N;r|R:1;q|r:5;u|i:77;";
	const size_t n = sizeof(whole) - 1;
	size_t i, good = 0;

	for (i = 0; i <= n; i++) {
		char *copy = malloc(i == 0 ? 1 : i);
		struct slice payload = { copy, i };
		struct phpval val;

		ck_assert_ptr_nonnull(copy);
		memcpy(copy, whole, i);
		if (find(payload, PHPVAL_KEYED, "u", &val) == FAULT_NONE) {
			good++;
			ck_assert(i == n || val.kind == PHPVAL_NONE);
		}
		free(copy);
	}
	ck_assert_msg(good == 10, "empty, behind each of nine keys: not %zu",
	    good);
}
END_TEST

/* One array in another, so many deep, before the user. */
static enum fault
find_behind(unsigned depth, enum phpval_layout layout)
{
	struct phpval val;
	struct buf payload;
	enum fault fault;
	unsigned i;

	buf_init(&payload, 1000000);
	ck_assert(buf_add_text(&payload, layout == PHPVAL_KEYED ? "a|" :
	    "a:1:{i:0;"));
	for (i = 0; i < depth; i++)
		ck_assert(buf_add_text(&payload, "a:1:{i:0;"));
	ck_assert(buf_add_text(&payload, "N;"));
	for (i = 0; i < depth; i++)
		ck_assert(buf_add_text(&payload, "}"));
	ck_assert(buf_add_text(&payload, layout == PHPVAL_KEYED ? "" : "}"));
	fault = find(buf_view(&payload), layout, "u", &val);
	buf_fini(&payload);
	return fault;
}

START_TEST(bounds_depth)
{
	ck_assert_int_eq(find_behind(LIMIT_PAYLOAD_DEPTH - 1, PHPVAL_KEYED),
	    FAULT_NONE);
	ck_assert_int_eq(find_behind(LIMIT_PAYLOAD_DEPTH, PHPVAL_KEYED),
	    FAULT_INPUT);
	ck_assert_int_eq(find_behind(LIMIT_PAYLOAD_DEPTH - 2, PHPVAL_ARRAY),
	    FAULT_NONE);
	ck_assert_int_eq(find_behind(LIMIT_PAYLOAD_DEPTH - 1, PHPVAL_ARRAY),
	    FAULT_INPUT);
	ck_assert_int_eq(find_behind(60000, PHPVAL_KEYED), FAULT_INPUT);
}
END_TEST

/* Each object is a mention of the one before, so many in a row. */
START_TEST(bounds_hops)
{
	struct phpval val;
	struct buf payload;
	unsigned hops, i;

	buf_init(&payload, 1000);
	for (hops = 1; hops <= LIMIT_PAYLOAD_HOPS + 1; hops++) {
		buf_cut(&payload, 0);
		ck_assert(buf_add_text(&payload,
		    "0|O:1:\"C\":1:{s:1:\"m\";i:7;}"));
		/* 1 is the object, 2 its number, then the mentions. */
		for (i = 1; i < hops; i++)
			ck_assert(buf_addf(&payload, "%u|r:%u;", i,
			    i == 1 ? 1 : i + 1));
		ck_assert(buf_addf(&payload, "u|r:%u;",
		    hops == 1 ? 1 : hops + 1));
		ck_assert_int_eq(find(buf_view(&payload), PHPVAL_KEYED, "u/m",
		    &val), hops <= LIMIT_PAYLOAD_HOPS ? FAULT_NONE :
		    FAULT_INPUT);
		ck_assert(hops > LIMIT_PAYLOAD_HOPS || val.number == 7);
	}
	buf_fini(&payload);
}
END_TEST

START_TEST(copies_strings_that_fit)
{
	static const struct {
		struct slice text;
		bool escaped;
		size_t room;
		bool fits;
		struct slice out;
		const char *what;
	} rows[] = {
		{ B("abc"), false, 3, true, B("abc"), "plain bytes" },
		{ B("abc"), false, 2, false, B(""), "a byte too many" },
		{ B("a\\00"), false, 4, true, B("a\\00"),
		    "a backslash is plain in an s: string" },
		{ B("a\\00"), true, 2, true, B("a\0"),
		    "and an escape in an S: string" },
		{ B("a\\00"), true, 1, false, B(""),
		    "what comes out has to fit" },
		{ B("\\zz"), true, 9, false, B(""), "a broken escape" },
		{ B(""), true, 0, true, B(""), "nothing" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct phpval val = { PHPVAL_STRING, 0, rows[i].text,
		    rows[i].escaped };
		char out[16];
		size_t n = 4711;

		ROW(phpval_string(&val, out, rows[i].room, &n) ==
		    rows[i].fits, rows[i].what);
		ROW(n == (rows[i].fits ? rows[i].out.n : 4711), rows[i].what);
		ROW(!rows[i].fits || memcmp(out, rows[i].out.p, n) == 0,
		    rows[i].what);
	}
}
END_TEST

START_TEST(unwraps_one_string)
{
	static const struct {
		struct slice payload;
		const char *text;	/* NULL: it is not one */
		const char *what;
	} rows[] = {
		{ B("s:6:\"a:0:{}\";"), "a:0:{}", "a string in a string" },
		{ B("s:0:\"\";"), "", "an empty one" },
		{ B("s:3:\"a\";\";"), "a\";", "with the end's marks inside" },
		{ B("S:1:\"a\";"), NULL, "one with escapes" },
		{ B("s:1:\"a\";s:1:\"b\";"), NULL, "two strings" },
		{ B("s:1:\"a\";\n"), NULL, "a line break behind" },
		{ B("s:1:\"a\""), NULL, "no end" },
		{ B("s:2:\"a\";"), NULL, "a length too large" },
		{ B("i:7;"), NULL, "a number" },
		{ B(""), NULL, "nothing" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct slice text = slice_of("old");
		const char *want = rows[i].text == NULL ? "old" : rows[i].text;

		ROW(phpval_unwrap(rows[i].payload, &text) ==
		    (rows[i].text != NULL), rows[i].what);
		ROW(slice_equals(text, want), rows[i].what);
	}
}
END_TEST

UNIT_MAIN("phpval", reads_the_grammar, follows_paths, knows_all_layouts,
    follows_references, unwraps_one_string, refuses, refuses_an_empty_path,
    notices_every_cut, bounds_depth, bounds_hops, copies_strings_that_fit)
