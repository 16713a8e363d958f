#include "core/igbinary.h"

#include <string.h>

#include "base/buf.h"
#include "core/limits.h"
#include "unit.h"

/* A literal that may hold NUL. */
#define B(literal) { literal, sizeof(literal) - 1 }

/* The header; an array of n; a string of n bytes; the key u, which is then
 * string 0, in an array of one, which is value 0. */
#define HEAD "\0\0\0\2"
#define ARRAY(n) "\x14" n
#define TEXT(n, text) "\x11" n text
#define U HEAD ARRAY("\1") TEXT("\1", "u")

static enum fault
find(struct slice payload, const char *path, struct phpval *val)
{
	struct fault_note note = { "" };
	struct keypath keys = { .n = 0 };
	enum fault fault;

	if (*path != '\0')
		ck_assert_int_eq(keypath_parse(slice_of(path), &keys, NULL),
		    FAULT_NONE);
	fault = igbinary_find(payload, &keys, val, &note);
	ck_assert((fault == FAULT_NONE) == (note.text[0] == '\0'));
	return fault;
}

/* Every tag, as the value of u. */
START_TEST(reads_the_grammar)
{
	static const struct {
		struct slice value;
		bool good;
		enum phpval_kind kind;
		int64_t number;
		const char *text, *what;
	} rows[] = {
		{ B("\x00"), true, PHPVAL_OTHER, 0, NULL, "null" },
		{ B("\x04"), true, PHPVAL_OTHER, 0, NULL, "false" },
		{ B("\x05"), true, PHPVAL_TRUE, 0, NULL, "true" },
		{ B("\x06\xff"), true, PHPVAL_INT, 255, NULL, "8 bits" },
		{ B("\x07\xff"), true, PHPVAL_INT, -255, NULL,
		    "8 bits, negative" },
		{ B("\x07\0"), true, PHPVAL_INT, 0, NULL, "minus zero" },
		{ B("\x08\1\2"), true, PHPVAL_INT, 0x102, NULL, "16 bits" },
		{ B("\x09\xff\xff"), true, PHPVAL_INT, -65535, NULL,
		    "16 bits, negative" },
		{ B("\x0a\xff\xff\xff\xff"), true, PHPVAL_INT, UINT32_MAX,
		    NULL, "32 bits" },
		{ B("\x0b\x80\0\0\0"), true, PHPVAL_INT, -2147483648LL, NULL,
		    "32 bits, negative" },
		{ B("\x20\x7f\xff\xff\xff\xff\xff\xff\xff"), true, PHPVAL_INT,
		    INT64_MAX, NULL, "64 bits" },
		{ B("\x21\x80\0\0\0\0\0\0\0"), true, PHPVAL_INT, INT64_MIN,
		    NULL, "64 bits, negative" },
		{ B("\x20\x80\0\0\0\0\0\0\0"), false, 0, 0, NULL,
		    "one more than the most" },
		{ B("\x21\x80\0\0\0\0\0\0\1"), false, 0, 0, NULL,
		    "one less than the least" },
		{ B("\x06"), false, 0, 0, NULL, "no bits" },
		{ B("\x08\1"), false, 0, 0, NULL, "8 bits of 16" },
		{ B("\x0a\1\1\1"), false, 0, 0, NULL, "24 bits of 32" },
		{ B("\x20\1\1\1\1\1\1\1"), false, 0, 0, NULL,
		    "56 bits of 64" },
		{ B("\x0c\x3f\xf0\0\0\0\0\0\0"), true, PHPVAL_OTHER, 0, NULL,
		    "a float" },
		{ B("\x0c\x3f\xf0\0\0\0\0\0"), false, 0, 0, NULL,
		    "a float cut" },
		{ B("\x0d"), true, PHPVAL_STRING, 0, "", "an empty string" },
		{ B("\x11\0"), true, PHPVAL_STRING, 0, "",
		    "an empty string with a length" },
		{ B("\x11\2ab"), true, PHPVAL_STRING, 0, "ab", "a string" },
		{ B("\x12\0\2ab"), true, PHPVAL_STRING, 0, "ab",
		    "16 bits of length" },
		{ B("\x13\0\0\0\2ab"), true, PHPVAL_STRING, 0, "ab",
		    "32 bits of length" },
		{ B("\x26\0\0\0\0\0\0\0\2ab"), true, PHPVAL_STRING, 0, "ab",
		    "64 bits of length" },
		{ B("\x11\3ab"), false, 0, 0, NULL, "a length too large" },
		{ B("\x11\1ab"), false, 0, 0, NULL, "a length too small" },
		{ B("\x13\xff\xff\xff\xff" "ab"), false, 0, 0, NULL,
		    "a length that lies" },
		{ B("\x26\xff\xff\xff\xff\xff\xff\xff\xff" "ab"), false, 0, 0,
		    NULL, "a length that would wrap around" },
		{ B("\x12\2"), false, 0, 0, NULL, "half a length" },
		{ B("\x0e\0"), true, PHPVAL_STRING, 0, "u",
		    "a string's number" },
		{ B("\x0f\0\0"), true, PHPVAL_STRING, 0, "u", "in 16 bits" },
		{ B("\x10\0\0\0\0"), true, PHPVAL_STRING, 0, "u",
		    "in 32 bits" },
		{ B("\x0e\1"), false, 0, 0, NULL, "a number not given yet" },
		{ B("\x10\xff\xff\xff\xff"), false, 0, 0, NULL,
		    "a number never given" },
		{ B("\x0e"), false, 0, 0, NULL, "no number" },
		{ B("\x14\0"), true, PHPVAL_OTHER, 0, NULL,
		    "an empty array" },
		{ B("\x14\1\6\0\x05"), true, PHPVAL_OTHER, 0, NULL,
		    "an array" },
		{ B("\x15\0\1\6\0\x05"), true, PHPVAL_OTHER, 0, NULL,
		    "16 bits of count" },
		{ B("\x16\0\0\0\1\6\0\x05"), true, PHPVAL_OTHER, 0, NULL,
		    "32 bits of count" },
		{ B("\x14\2\0\0"), true, PHPVAL_OTHER, 0, NULL,
		    "elements that are left out" },
		{ B("\x14\2\6\0\x05"), false, 0, 0, NULL,
		    "a count too large" },
		{ B("\x14\0\6\0\x05"), false, 0, 0, NULL,
		    "a count too small" },
		{ B("\x16\xff\xff\xff\xff\6\0\x05"), false, 0, 0, NULL,
		    "a count that lies" },
		{ B("\x14\1\6\0"), false, 0, 0, NULL, "no value" },
		{ B("\x14\1\x05\x05"), false, 0, 0, NULL, "a true key" },
		{ B("\x14\1\x0c\0\0\0\0\0\0\0\0\x05"), false, 0, 0, NULL,
		    "a float key" },
		{ B("\x14\1\x14\0\x05"), false, 0, 0, NULL, "an array key" },
		{ B("\x14\1\x01\0\x05"), false, 0, 0, NULL,
		    "a reference as key" },
		{ B("\x14\1\x25\6\0\x05"), false, 0, 0, NULL,
		    "a key that is a reference" },
		{ B("\x17\1C\x14\0"), true, PHPVAL_OBJECT, 0, "C",
		    "an object" },
		{ B("\x18\0\1C\x14\0"), true, PHPVAL_OBJECT, 0, "C",
		    "16 bits of its class" },
		{ B("\x19\0\0\0\1C\x14\1\6\0\x05"), true, PHPVAL_OBJECT, 0,
		    "C", "32 bits of it" },
		{ B("\x1a\0\x14\0"), true, PHPVAL_OBJECT, 0, "u",
		    "a class that is a known string" },
		{ B("\x1b\0\0\x14\0"), true, PHPVAL_OBJECT, 0, "u",
		    "in 16 bits" },
		{ B("\x1c\0\0\0\0\x14\0"), true, PHPVAL_OBJECT, 0, "u",
		    "in 32 bits" },
		{ B("\x1a\1\x14\0"), false, 0, 0, NULL, "an unknown class" },
		{ B("\x17\0\x14\0"), false, 0, 0, NULL, "no class" },
		{ B("\x17\1C"), false, 0, 0, NULL, "only a class" },
		{ B("\x17\1C\x06\0"), false, 0, 0, NULL,
		    "a number for properties" },
		{ B("\x17\1C\x17\1D\x14\0"), false, 0, 0, NULL,
		    "two classes" },
		{ B("\x17\1C\x1d\2{}"), true, PHPVAL_OTHER, 0, NULL,
		    "an object that serialises itself" },
		{ B("\x17\1C\x1e\0\2{}"), true, PHPVAL_OTHER, 0, NULL,
		    "16 bits of it" },
		{ B("\x17\1C\x1f\0\0\0\2{}"), true, PHPVAL_OTHER, 0, NULL,
		    "32 bits of it" },
		{ B("\x17\1C\x1d\3{}"), false, 0, 0, NULL,
		    "more than there is" },
		{ B("\x17\1S\x27\x11\1H"), true, PHPVAL_OTHER, 0, NULL,
		    "an enum" },
		{ B("\x17\1S\x27\x0e\0"), true, PHPVAL_OTHER, 0, NULL,
		    "whose case is a known string" },
		{ B("\x17\1S\x27\6\1"), false, 0, 0, NULL,
		    "whose case is a number" },
		{ B("\x27\x11\1H"), false, 0, 0, NULL,
		    "an enum without a class" },
		{ B("\x1d\2{}"), false, 0, 0, NULL,
		    "what serialised itself, without a class" },
		{ B("\x25\6\7"), true, PHPVAL_INT, 7, NULL, "a reference" },
		{ B("\x25\x25\6\7"), false, 0, 0, NULL,
		    "a reference to a reference" },
		{ B("\x25"), false, 0, 0, NULL, "a reference to nothing" },
		{ B("\x01\0"), true, PHPVAL_OTHER, 0, NULL,
		    "the outermost array again" },
		{ B("\x02\0\0"), true, PHPVAL_OTHER, 0, NULL, "16 bits" },
		{ B("\x03\0\0\0\0"), true, PHPVAL_OTHER, 0, NULL,
		    "32 bits" },
		{ B("\x22\0"), true, PHPVAL_OTHER, 0, NULL,
		    "by an object's tag" },
		{ B("\x23\0\0"), true, PHPVAL_OTHER, 0, NULL, "16 bits" },
		{ B("\x24\0\0\0\0"), true, PHPVAL_OTHER, 0, NULL,
		    "32 bits" },
		{ B("\x01\1"), false, 0, 0, NULL, "a value to come" },
		{ B("\x24\xff\xff\xff\xff"), false, 0, 0, NULL,
		    "a value never given" },
		{ B("\x01"), false, 0, 0, NULL, "no number" },
		{ B("\x28"), false, 0, 0, NULL, "no such tag" },
		{ B("\xff"), false, 0, 0, NULL, "nor this" },
		{ B(""), false, 0, 0, NULL, "nothing" },
		{ B("\x05\0"), false, 0, 0, NULL, "bytes behind" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		static const struct slice before = B(U);
		struct phpval val = { .number = 4711 };
		struct buf payload;
		enum fault fault;

		buf_init(&payload, 1000);
		ROW(buf_add_slice(&payload, before) &&
		    buf_add_slice(&payload, rows[i].value), rows[i].what);
		fault = find(buf_view(&payload), "u", &val);
		ROW(fault == (rows[i].good ? FAULT_NONE : FAULT_INPUT),
		    rows[i].what);
		ROW(rows[i].good || val.number == 4711, rows[i].what);
		ROW(!rows[i].good || val.kind == rows[i].kind, rows[i].what);
		if (rows[i].good && val.kind == PHPVAL_INT)
			ROW(val.number == rows[i].number, rows[i].what);
		if (rows[i].text != NULL)
			ROW(slice_equals(val.text, rows[i].text) &&
			    !val.escaped, rows[i].what);
		buf_fini(&payload);
	}
}
END_TEST

START_TEST(reads_headers)
{
	static const struct {
		struct slice payload;
		const char *path;
		bool good;
		const char *what;
	} rows[] = {
		{ B("\0\0\0\2\x14\0"), "u", true, "version 2" },
		{ B("\0\0\0\1\x14\0"), "u", true, "version 1" },
		{ B("\0\0\0\3\x14\0"), "u", false, "version 3" },
		{ B("\0\0\0\0\x14\0"), "u", false, "version 0" },
		{ B("\2\0\0\0\x14\0"), "u", false, "the other end first" },
		{ B("\0\0\0\2"), "u", false, "a header alone" },
		{ B("\0\0\0"), "u", false, "half a header" },
		{ B(""), "u", false, "nothing" },
		{ B("a:0:{}"), "u", false, "serialize()" },
		{ B(HEAD "\6\7"), "u", false, "a number is no session" },
		{ B(HEAD "\x17\1C\x14\0"), "u", false, "nor an object" },
		{ B(HEAD "\x25\x14\0"), "u", false, "nor a reference" },
		{ B(HEAD "\6\7"), "", true, "a number is a value" },
		{ B(HEAD "\x14\0"), "", true, "so is an array" },
		{ B(HEAD "\6\7\6\7"), "", false, "two are none" },
		{ B(HEAD "\x22\0"), "", false, "a reference to itself" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct phpval val;

		ROW(find(rows[i].payload, rows[i].path, &val) ==
		    (rows[i].good ? FAULT_NONE : FAULT_INPUT), rows[i].what);
	}
}
END_TEST

START_TEST(follows_paths)
{
	static const struct {
		struct slice payload;
		const char *path;
		int64_t number;		/* 0: nothing is there */
		const char *what;
	} rows[] = {
		{ B(U "\6\7"), "u", 7, "a key" },
		{ B(U "\6\7"), "v", 0, "no such key" },
		{ B(U "\6\7"), "u/id", 0, "a path through a number" },
		{ B(U ARRAY("\1") TEXT("\2", "id") "\6\7"), "u/id", 7,
		    "two names" },
		{ B(U ARRAY("\1") TEXT("\2", "id") "\6\7"), "id", 0,
		    "the key further down" },
		{ B(U ARRAY("\1") "\x0e\0" "\6\7"), "u/u", 7,
		    "a key by a number" },
		{ B(U ARRAY("\1") "\6\1" "\6\7"), "u/1", 7,
		    "an integer key" },
		{ B(U ARRAY("\1") "\7\1" "\6\7"), "u/-1", 7,
		    "a negative key" },
		{ B(U ARRAY("\1") TEXT("\1", "1") "\6\7"), "u/1", 7,
		    "a string key with a number" },
		{ B(U ARRAY("\1") "\x0d" "\6\7"), "u/x", 0, "an empty key" },
		{ B(U ARRAY("\2") "\0" TEXT("\2", "id") "\6\7"), "u/id", 7,
		    "behind an element that is left out" },
		{ B(U "\x17\1C" ARRAY("\1") TEXT("\2", "id") "\6\7"), "u/id",
		    7, "a public property" },
		{ B(U "\x17\1C" ARRAY("\1") TEXT("\5", "\0*\0id") "\6\7"),
		    "u/id", 7, "a protected property" },
		{ B(U "\x17\1C" ARRAY("\1") TEXT("\5", "\0C\0id") "\6\7"),
		    "u/id", 7, "a private property" },
		{ B(U ARRAY("\1") TEXT("\5", "\0*\0id") "\6\7"), "u/id", 0,
		    "an array has no protected keys" },
		{ B(HEAD ARRAY("\2") TEXT("\1", "a") "\x17\1D" ARRAY("\0")
		    TEXT("\1", "u") ARRAY("\1") "\x0e\1" "\6\7"), "u/D", 7,
		    "a class has a number among the strings" },
		{ B(HEAD ARRAY("\2") TEXT("\1", "a") "\x0d" TEXT("\1", "u")
		    ARRAY("\1") "\x0e\1" "\6\7"), "u/u", 7,
		    "the empty string has none" },
		{ B(HEAD ARRAY("\2") TEXT("\1", "a") "\x11\0" TEXT("\1", "u")
		    ARRAY("\1") "\x0e\2" "\6\7"), "u/u", 7,
		    "one of length 0 has" },
		{ B(HEAD ARRAY("\2") TEXT("\1", "a")
		    "\x17\1C\x1d\6\x11\4" "abcd" TEXT("\1", "u") ARRAY("\1")
		    "\x0e\2" "\6\7"), "u/u", 7,
		    "what serialises itself brings none" },
		{ B(U "\x17\1C\x1d\6\x11\2id\6\7"), "u/id", 0,
		    "and nothing is read in it" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct phpval val;

		ROW(find(rows[i].payload, rows[i].path, &val) == FAULT_NONE,
		    rows[i].what);
		ROW(val.kind == (rows[i].number == 0 ? PHPVAL_NONE :
		    PHPVAL_INT), rows[i].what);
		ROW(rows[i].number == 0 || val.number == rows[i].number,
		    rows[i].what);
	}
}
END_TEST

/* a and u; what is said of a comes first. */
#define A HEAD ARRAY("\2") TEXT("\1", "a")
#define AND_U TEXT("\1", "u")
#define AND_ID TEXT("\2", "id")

START_TEST(follows_references)
{
	static const struct {
		struct slice payload;
		const char *path;
		int64_t number;		/* 0: nothing is there */
		const char *what;
	} rows[] = {
		{ B(A "\x25\6\7" AND_U "\x25\x01\1"), "u", 7,
		    "a scalar that is a reference has a number" },
		{ B(A "\x25\0" AND_U "\x25\x01\1"), "u", 0, "so has null" },
		{ B(HEAD ARRAY("\3") TEXT("\1", "a") "\6\6" TEXT("\1", "b")
		    "\x25\6\7" AND_U "\x25\x01\1"), "u", 7,
		    "another scalar has none" },
		{ B(A ARRAY("\1") AND_ID "\6\7" AND_U "\x01\1"), "u/id", 7,
		    "an array has one" },
		{ B(A "\x17\1C" ARRAY("\1") AND_ID "\6\7" AND_U "\x22\1"),
		    "u/id", 7, "an object has one, and no more" },
		{ B(A "\x17\1C" ARRAY("\1") TEXT("\5", "\0*\0id") "\6\7"
		    AND_U "\x22\1"), "u/id", 7,
		    "its properties keep their names" },
		{ B(A "\x25\x17\1C" ARRAY("\1") AND_ID "\6\7" AND_U
		    "\x25\x22\1"), "u/id", 7,
		    "an object behind a reference has one, not two" },
		{ B(HEAD ARRAY("\3") TEXT("\1", "a") "\x17\1S\x27\x0e\0"
		    TEXT("\1", "b") ARRAY("\1") AND_ID "\6\7" AND_U
		    "\x01\2"), "u/id", 7, "an enum has one" },
		{ B(HEAD ARRAY("\3") TEXT("\1", "a") "\x17\1C\x1d\1x"
		    TEXT("\1", "b") ARRAY("\1") AND_ID "\6\7" AND_U
		    "\x01\2"), "u/id", 7,
		    "what serialises itself has one" },
		{ B(HEAD ARRAY("\3") TEXT("\1", "a") ARRAY("\1") AND_ID
		    "\6\7" TEXT("\1", "b") "\x01\1" AND_U "\x01\1"), "u/id",
		    7, "a reference has none" },
		{ B(A ARRAY("\2") "\6\0" ARRAY("\0") AND_ID "\6\7" AND_U
		    "\x01\1"), "u/id", 7, "an inner array has the next" },
		{ B(A ARRAY("\1") AND_ID ARRAY("\1") "\6\0" "\6\7" AND_U
		    ARRAY("\1") "\x0e\1" "\x01\2"), "u/id/0", 7,
		    "in the middle of a path" },
		{ B(HEAD ARRAY("\3") TEXT("\1", "a") "\x25\6\7"
		    TEXT("\1", "b") ARRAY("\1") AND_ID "\x25\x01\1" AND_U
		    "\x01\2"), "u/id", 7, "two on the way" },
		{ B(HEAD ARRAY("\2") AND_U "\x01\0" AND_ID "\6\7"), "u/id", 7,
		    "to what holds it" },
		{ B(HEAD ARRAY("\2") AND_U "\x01\0" AND_ID "\6\7"),
		    "u/u/u/u/id", 7, "round and round within the path" },
		{ B(A "\x25\6\7" AND_U "\x25\x01\1"), "u/id", 0,
		    "to where the path does not lead on" },
		{ B(A "\x01\0" AND_U "\6\7"), "u", 7,
		    "one off the path is not followed" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct phpval val;

		ROW(find(rows[i].payload, rows[i].path, &val) == FAULT_NONE,
		    rows[i].what);
		ROW((val.kind == PHPVAL_INT) == (rows[i].number != 0),
		    rows[i].what);
		ROW(rows[i].number == 0 || val.number == rows[i].number,
		    rows[i].what);
	}
}
END_TEST

START_TEST(refuses)
{
	static const struct {
		struct slice payload;
		const char *path, *what;
	} rows[] = {
		{ B(HEAD ARRAY("\2") AND_U "\6\7" "\x0e\0" "\6\10"), "u",
		    "a key twice" },
		{ B(U ARRAY("\2") "\6\1" "\6\7" TEXT("\1", "1") "\6\10"),
		    "u/1", "a number and its text" },
		{ B(U "\x17\1C" ARRAY("\2") TEXT("\5", "\0A\0id") "\6\7"
		    TEXT("\5", "\0B\0id") "\6\10"), "u/id",
		    "two properties of one name" },
		{ B(A "\6\7" AND_U "\x01\1"), "u",
		    "a number that no value has" },
		{ B(A "\x01\1" AND_U ARRAY("\0")), "u",
		    "a value to come, off the path" },
		{ B(A "\x0e\1" AND_U "\6\7"), "u",
		    "a string to come, off the path" },
		{ B(HEAD ARRAY("\2") AND_U "\6\7"), "u",
		    "an end before the end" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct phpval val = { .number = 4711 };

		ROW(find(rows[i].payload, rows[i].path, &val) == FAULT_INPUT,
		    rows[i].what);
		ROW(val.number == 4711, rows[i].what);
	}
}
END_TEST

static void
add(struct buf *payload, const char *bytes, size_t n)
{
	const struct slice piece = { bytes, n };

	ck_assert(buf_add_slice(payload, piece));
}

/* Arrays in one another, so many with the outermost. */
static enum fault
find_in(unsigned depth)
{
	struct phpval val;
	struct buf payload;
	enum fault fault;

	buf_init(&payload, LIMIT_SESSION_BYTES);
	add(&payload, HEAD, 4);
	for (; depth > 1; depth--)
		add(&payload, "\x14\1\6\0", 4);
	add(&payload, "\x14\0", 2);
	fault = find(buf_view(&payload), "u", &val);
	buf_fini(&payload);
	return fault;
}

START_TEST(bounds_depth)
{
	ck_assert_int_eq(find_in(1), FAULT_NONE);
	ck_assert_int_eq(find_in(LIMIT_PAYLOAD_DEPTH), FAULT_NONE);
	ck_assert_int_eq(find_in(LIMIT_PAYLOAD_DEPTH + 1), FAULT_INPUT);
	ck_assert_int_eq(find_in(60000), FAULT_INPUT);
}
END_TEST

/* So many different strings, then u, which is the last of them. */
static enum fault
find_behind(unsigned strings, struct phpval *val)
{
	const char count[3] = { '\x15', (char)(strings >> 8), (char)strings };
	struct buf payload;
	enum fault fault;
	unsigned i;

	buf_init(&payload, LIMIT_SESSION_BYTES);
	add(&payload, HEAD, 4);
	add(&payload, count, 3);
	for (i = 1; i < strings; i++) {
		ck_assert(buf_addf(&payload, "\x11%c%04x", 4, i));
		add(&payload, "\5", 1);
	}
	add(&payload, "\x11\1u\6\7", 5);
	fault = find(buf_view(&payload), "u", val);
	buf_fini(&payload);
	return fault;
}

START_TEST(bounds_strings)
{
	struct phpval val;

	ck_assert_int_eq(find_behind(1, &val), FAULT_NONE);
	ck_assert_int_eq(val.number, 7);
	ck_assert_int_eq(find_behind(LIMIT_PAYLOAD_STRINGS, &val),
	    FAULT_NONE);
	ck_assert_int_eq(val.number, 7);
	ck_assert_int_eq(find_behind(LIMIT_PAYLOAD_STRINGS + 1, &val),
	    FAULT_INPUT);
}
END_TEST

/* Value 1 is an array that holds 7; each next one holds the one before, and
 * the path goes through all of them. */
START_TEST(follows_chains)
{
	unsigned hops, i;

	for (hops = 1; hops + 2 <= KEYPATH_PARTS_MAX; hops++) {
		const char head[6] = { 0, 0, 0, 2, '\x14', (char)(hops + 1) };
		const char last[2] = { (char)('0' + hops), '\0' };
		struct keypath path = { .n = 0 };
		struct phpval val;
		struct buf payload;

		buf_init(&payload, 1000);
		add(&payload, head, 6);
		add(&payload, "\6\0\x14\1\6\0\6\7", 8);
		for (i = 1; i <= hops; i++) {
			const char pair[8] = { '\6', (char)i, '\x14', '\1',
			    '\6', '\0', '\x01', (char)i };

			add(&payload, pair, 8);
		}
		ck_assert_int_eq(keypath_add(&path, slice_of(last), NULL),
		    FAULT_NONE);
		for (i = 0; i <= hops; i++)
			ck_assert_int_eq(keypath_add(&path, slice_of("0"),
			    NULL), FAULT_NONE);
		ck_assert_int_eq(igbinary_find(buf_view(&payload), &path,
		    &val, NULL), FAULT_NONE);
		ck_assert_int_eq(val.kind, PHPVAL_INT);
		ck_assert_int_eq(val.number, 7);
		buf_fini(&payload);
	}
}
END_TEST

/* What turns in a circle is stopped. */
START_TEST(bounds_hops)
{
	static const struct slice payload = B(HEAD ARRAY("\1") "\6\0"
	    "\x01\0");
	struct keypath path = { .n = 0 };
	struct phpval val;

	while (path.n < KEYPATH_PARTS_MAX)
		ck_assert_int_eq(keypath_add(&path, slice_of("0"), NULL),
		    FAULT_NONE);
	ck_assert_int_eq(igbinary_find(payload, &path, &val, NULL),
	    FAULT_INPUT);
	path.n = LIMIT_PAYLOAD_HOPS;
	ck_assert_int_eq(igbinary_find(payload, &path, &val, NULL),
	    FAULT_NONE);
	ck_assert_int_eq(val.kind, PHPVAL_OTHER);
}
END_TEST

/* A good payload cut anywhere is malformed; never is one read beyond its
 * end. */
START_TEST(notices_every_cut)
{
	static const char whole[] = HEAD ARRAY("\6")
	    TEXT("\1", "a") "\x17\1C" ARRAY("\2") "\6\1" "\x0c\1\2\3\4\5\6\7\1"
	    "\0" TEXT("\1", "o") "\x17\1D\x1d\3xyz" TEXT("\1", "e")
	    "\x1a\3\x27\x0e\0" TEXT("\1", "r") "\x25\x08\1\1"
	    TEXT("\1", "s") "\x25\x22\1" TEXT("\1", "u") "\x20\0\0\0\0\0\0\0\7";
	const size_t n = sizeof(whole) - 1;
	size_t i;

	for (i = 0; i <= n; i++) {
		char *copy = malloc(i == 0 ? 1 : i);
		struct slice payload = { copy, i };
		struct phpval val = { .number = 4711 };

		ck_assert_ptr_nonnull(copy);
		memcpy(copy, whole, i);
		ck_assert_int_eq(find(payload, "u", &val), i == n ?
		    FAULT_NONE : FAULT_INPUT);
		ck_assert_int_eq(val.number, i == n ? 7 : 4711);
		free(copy);
	}
}
END_TEST

UNIT_MAIN("igbinary", reads_the_grammar, reads_headers, follows_paths,
    follows_references, refuses, follows_chains, bounds_depth,
    bounds_strings, bounds_hops, notices_every_cut)
