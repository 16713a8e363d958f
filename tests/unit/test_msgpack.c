#include "core/msgpack.h"

#include <string.h>

#include "base/buf.h"
#include "core/limits.h"
#include "unit.h"

/* A literal that may hold NUL. */
#define B(literal) { literal, sizeof(literal) - 1 }

/* A session of one variable, u: a map that is marked as a reference. */
#define U "\x82\xc0\1\xa1u"

static enum fault
find(struct slice payload, const char *path, struct phpval *val)
{
	struct fault_note note = { "" };
	struct keypath keys = { .n = 0 };
	enum fault fault;

	if (*path != '\0')
		ck_assert_int_eq(keypath_parse(slice_of(path), &keys, NULL),
		    FAULT_NONE);
	fault = msgpack_find(payload, &keys, val, &note);
	ck_assert((fault == FAULT_NONE) == (note.text[0] == '\0'));
	return fault;
}

/* Every first byte, as the value of u. */
START_TEST(reads_the_grammar)
{
	static const struct {
		struct slice value;
		bool good;
		enum phpval_kind kind;
		int64_t number;
		const char *text, *what;
	} rows[] = {
		{ B("\x00"), true, PHPVAL_INT, 0, NULL, "zero" },
		{ B("\x7f"), true, PHPVAL_INT, 127, NULL, "7 bits" },
		{ B("\xe0"), true, PHPVAL_INT, -32, NULL, "5 bits, negative" },
		{ B("\xff"), true, PHPVAL_INT, -1, NULL, "minus one" },
		{ B("\xcc\xff"), true, PHPVAL_INT, 255, NULL, "8 bits" },
		{ B("\xcd\xff\xff"), true, PHPVAL_INT, 65535, NULL,
		    "16 bits" },
		{ B("\xce\xff\xff\xff\xff"), true, PHPVAL_INT, UINT32_MAX,
		    NULL, "32 bits" },
		{ B("\xcf\x7f\xff\xff\xff\xff\xff\xff\xff"), true, PHPVAL_INT,
		    INT64_MAX, NULL, "63 bits" },
		{ B("\xcf\x80\0\0\0\0\0\0\0"), true, PHPVAL_OTHER, 0, NULL,
		    "64 bits are no integer of PHP's" },
		{ B("\xd0\x80"), true, PHPVAL_INT, -128, NULL,
		    "8 bits, signed" },
		{ B("\xd0\x7f"), true, PHPVAL_INT, 127, NULL,
		    "8 bits, signed and positive" },
		{ B("\xd1\x80\0"), true, PHPVAL_INT, -32768, NULL,
		    "16 bits, signed" },
		{ B("\xd2\x80\0\0\0"), true, PHPVAL_INT, -2147483648LL, NULL,
		    "32 bits, signed" },
		{ B("\xd3\x80\0\0\0\0\0\0\0"), true, PHPVAL_INT, INT64_MIN,
		    NULL, "64 bits, signed" },
		{ B("\xd3\xff\xff\xff\xff\xff\xff\xff\xff"), true, PHPVAL_INT,
		    -1, NULL, "minus one in 64 bits" },
		{ B("\xcc"), false, 0, 0, NULL, "no bits" },
		{ B("\xcd\1"), false, 0, 0, NULL, "8 bits of 16" },
		{ B("\xd3\1\1\1\1\1\1\1"), false, 0, 0, NULL,
		    "56 bits of 64" },
		{ B("\xc0"), true, PHPVAL_OTHER, 0, NULL, "nil" },
		{ B("\xc1"), false, 0, 0, NULL, "what is never used" },
		{ B("\xc2"), true, PHPVAL_OTHER, 0, NULL, "false" },
		{ B("\xc3"), true, PHPVAL_TRUE, 0, NULL, "true" },
		{ B("\xca\0\0\0\0"), true, PHPVAL_OTHER, 0, NULL,
		    "32 bits of float" },
		{ B("\xcb\0\0\0\0\0\0\0\0"), true, PHPVAL_OTHER, 0, NULL,
		    "64 bits of float" },
		{ B("\xca\0\0\0"), false, 0, 0, NULL, "a float cut" },
		{ B("\xa0"), true, PHPVAL_STRING, 0, "", "an empty string" },
		{ B("\xa2" "ab"), true, PHPVAL_STRING, 0, "ab", "a string" },
		{ B("\xbf" "0123456789012345678901234567890"), true,
		    PHPVAL_STRING, 0, "0123456789012345678901234567890",
		    "31 bytes" },
		{ B("\xd9\2ab"), true, PHPVAL_STRING, 0, "ab",
		    "8 bits of length" },
		{ B("\xda\0\2ab"), true, PHPVAL_STRING, 0, "ab",
		    "16 bits of length" },
		{ B("\xdb\0\0\0\2ab"), true, PHPVAL_STRING, 0, "ab",
		    "32 bits of length" },
		{ B("\xc4\2ab"), true, PHPVAL_STRING, 0, "ab", "bytes" },
		{ B("\xc5\0\2ab"), true, PHPVAL_STRING, 0, "ab",
		    "with 16 bits of length" },
		{ B("\xc6\0\0\0\2ab"), true, PHPVAL_STRING, 0, "ab",
		    "with 32 bits of length" },
		{ B("\xa3" "ab"), false, 0, 0, NULL, "a length too large" },
		{ B("\xa1" "ab"), false, 0, 0, NULL, "a length too small" },
		{ B("\xdb\xff\xff\xff\xff" "ab"), false, 0, 0, NULL,
		    "a length that lies" },
		{ B("\xda\0"), false, 0, 0, NULL, "half a length" },
		{ B("\xd4\1x"), true, PHPVAL_OTHER, 0, NULL,
		    "an extension of 1 byte" },
		{ B("\xd5\1xx"), true, PHPVAL_OTHER, 0, NULL, "of 2" },
		{ B("\xd6\1xxxx"), true, PHPVAL_OTHER, 0, NULL, "of 4" },
		{ B("\xd7\1xxxxxxxx"), true, PHPVAL_OTHER, 0, NULL, "of 8" },
		{ B("\xd8\1xxxxxxxxxxxxxxxx"), true, PHPVAL_OTHER, 0, NULL,
		    "of 16" },
		{ B("\xc7\3\1xxx"), true, PHPVAL_OTHER, 0, NULL, "of 3" },
		{ B("\xc7\0\1"), true, PHPVAL_OTHER, 0, NULL, "of none" },
		{ B("\xc8\0\3\1xxx"), true, PHPVAL_OTHER, 0, NULL,
		    "with 16 bits of length" },
		{ B("\xc9\0\0\0\3\1xxx"), true, PHPVAL_OTHER, 0, NULL,
		    "with 32 bits of length" },
		{ B("\xd4\1"), false, 0, 0, NULL, "an extension cut" },
		{ B("\xc7\3\1xx"), false, 0, 0, NULL, "and another" },
		{ B("\xc9\xff\xff\xff\xff\1xx"), false, 0, 0, NULL,
		    "one whose length lies" },
		{ B("\x90"), true, PHPVAL_OTHER, 0, NULL, "an empty array" },
		{ B("\x92\1\2"), true, PHPVAL_OTHER, 0, NULL, "an array" },
		{ B("\xdc\0\2\1\2"), true, PHPVAL_OTHER, 0, NULL,
		    "16 bits of count" },
		{ B("\xdd\0\0\0\2\1\2"), true, PHPVAL_OTHER, 0, NULL,
		    "32 bits of count" },
		{ B("\x93\1\2"), false, 0, 0, NULL, "a count too large" },
		{ B("\x91\1\2"), false, 0, 0, NULL, "a count too small" },
		{ B("\xdd\xff\xff\xff\xff\1\2"), false, 0, 0, NULL,
		    "a count that lies" },
		{ B("\x80"), true, PHPVAL_OTHER, 0, NULL, "an empty map" },
		{ B("\x81\xa1k\1"), true, PHPVAL_OTHER, 0, NULL, "a map" },
		{ B("\xde\0\1\xa1k\1"), true, PHPVAL_OTHER, 0, NULL,
		    "16 bits of count" },
		{ B("\xdf\0\0\0\1\xa1k\1"), true, PHPVAL_OTHER, 0, NULL,
		    "32 bits of count" },
		{ B("\x81\xa1k"), false, 0, 0, NULL, "a key alone" },
		{ B("\xdf\xff\xff\xff\xff\xa1k\1"), false, 0, 0, NULL,
		    "a count that lies" },
		{ B("\x81\xc3\1"), false, 0, 0, NULL, "a true key" },
		{ B("\x81\xca\0\0\0\0\1"), false, 0, 0, NULL,
		    "a float key" },
		{ B("\x81\x90\1"), false, 0, 0, NULL, "an array key" },
		{ B("\x81\x80\1"), false, 0, 0, NULL, "a map key" },
		{ B("\x81\xd4\1x\1"), false, 0, 0, NULL,
		    "an extension key" },
		{ B("\x81\xcf\xff\xff\xff\xff\xff\xff\xff\xff\1"), false, 0,
		    0, NULL, "a key of 64 bits" },
		{ B("\x81\xc0\xa1" "C"), true, PHPVAL_OTHER, 0, NULL,
		    "an object without properties" },
		{ B("\x82\xc0\xa1" "C\xa1k\1"), true, PHPVAL_OTHER, 0, NULL,
		    "an object" },
		{ B("\x82\xc0\xa1" "C\xc0\x81\xa1k\1"), true, PHPVAL_OTHER, 0,
		    NULL, "an object that says what it is" },
		{ B("\x82\xc0\4\0\2"), true, PHPVAL_OTHER, 0, NULL,
		    "a mention of an object" },
		{ B("\x82\xa1k\1\xc0\xa1" "C"), false, 0, 0, NULL,
		    "a nil key behind another" },
		{ B("\x83\xc0\xa1" "C\xa1k\1\xc0\1"), false, 0, 0, NULL,
		    "and in an object" },
		{ B("\x81\xc0"), false, 0, 0, NULL, "a nil key alone" },
		{ B(""), false, 0, 0, NULL, "nothing" },
		{ B("\1\1"), false, 0, 0, NULL, "bytes behind" },
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
			ROW(slice_equals(val.text, rows[i].text),
			    rows[i].what);
		buf_fini(&payload);
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
		{ B(U "\7"), "u", 7, "a variable" },
		{ B(U "\7"), "v", 0, "no such" },
		{ B("\x81\xa1u\7"), "u", 7, "without the mark" },
		{ B("\x90"), "u", 0, "an empty session" },
		{ B("\xde\0\2\xc0\1\xa1u\7"), "u", 7, "16 bits of count" },
		{ B("\xdf\0\0\0\2\xc0\1\xa1u\7"), "u", 7,
		    "32 bits of count" },
		{ B("\x92\6\7"), "1", 7, "the place in an array" },
		{ B("\xdc\0\2\6\7"), "1", 7, "in a longer one" },
		{ B("\x92\6\7"), "01", 0, "a zero in front" },
		{ B("\x92\6\7"), "2", 0, "past the end" },
		{ B(U "\x81\xa2id\7"), "u/id", 7, "two names" },
		{ B(U "\x82\xc0\1\xa2id\7"), "u/id", 7,
		    "through a reference's mark" },
		{ B(U "\x81\xd9\2id\7"), "u/id", 7,
		    "a key with a longer length" },
		{ B(U "\x81\5\7"), "u/5", 7, "an integer key" },
		{ B(U "\x81\xff\7"), "u/-1", 7, "a negative key" },
		{ B(U "\x81\xa1" "5\7"), "u/5", 7,
		    "a string key with a number" },
		{ B(U "\x81\xa0\7"), "u/x", 0, "an empty key" },
		{ B(U "\7"), "u/id", 0, "a path through a number" },
		{ B(U "\xa4\x81\xa1x\7"), "u/x", 0, "and through a string" },
		{ B(U "\x82\xc0\xa1" "C\xa2id\7"), "u/id", 0,
		    "nothing is found in an object" },
		{ B(U "\x83\xc0\1\xc0\xa1" "C\xa2id\7"), "u/id", 0,
		    "nor in one that is a reference" },
		{ B(U "\x82\xc0\xa1" "C\xc0\x81\xa2id\7"), "u/id", 0,
		    "nor in one that says what it is" },
		{ B(U "\x82\xc0\3\xa1" "C\xa2id"), "u/C", 0,
		    "nor in what serialises itself" },
		{ B(U "\x82\xc0\4\0\2"), "u/0", 0,
		    "nor in a mention of one" },
		{ B(U "\x82\xc0\5\0\2"), "u/0", 0, "by its reference" },
		{ B(U "\x82\xc0\2\0\2"), "u/0", 0, "nor in one of an array" },
		{ B(U "\x83\xc0\1\xc0\1\xa2id\7"), "u/id", 0,
		    "nor behind two marks" },
		{ B(U "\x82\xc0\xcc\1\xa2id\7"), "u/id", 0,
		    "nor behind a mark written at length" },
		{ B(U "\x82\xc0\xc0\xa2id\7"), "u/id", 0,
		    "nor behind a mark that is none" },
		{ B("\x82\xc0\2\xa1u\7"), "u", 0,
		    "nor in a session so marked" },
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

START_TEST(refuses)
{
	static const struct {
		struct slice payload;
		const char *path, *what;
	} rows[] = {
		{ B("\x82\xa1u\7\xa1u\10"), "u", "a key twice" },
		{ B(U "\x82\5\7\xa1" "5\10"), "u/5", "a number and its text" },
		{ B(""), "u", "nothing" },
		{ B("\7"), "u", "a number is no session" },
		{ B("\xa1u"), "u", "nor a string" },
		{ B("\xc0"), "u", "nor nil" },
		{ B(U "\7\7"), "u", "bytes behind" },
		{ B("\7\7"), "", "two values" },
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

START_TEST(reads_a_value_alone)
{
	static const struct slice text = B("\xa3" "abc"), list = B("\x90");
	struct phpval val;

	ck_assert_int_eq(find(text, "", &val), FAULT_NONE);
	ck_assert_int_eq(val.kind, PHPVAL_STRING);
	ck_assert(slice_equals(val.text, "abc"));
	ck_assert_int_eq(find(list, "", &val), FAULT_NONE);
	ck_assert_int_eq(val.kind, PHPVAL_OTHER);
}
END_TEST

/* Arrays in one another, so many with the outermost. */
static enum fault
find_in(unsigned depth)
{
	struct phpval val;
	struct buf payload;
	enum fault fault;

	buf_init(&payload, LIMIT_SESSION_BYTES);
	for (; depth > 1; depth--)
		ck_assert(buf_add_text(&payload, "\x91"));
	ck_assert(buf_add_text(&payload, "\x90"));
	fault = find(buf_view(&payload), "u", &val);
	buf_fini(&payload);
	return fault;
}

START_TEST(bounds_depth)
{
	ck_assert_int_eq(find_in(1), FAULT_NONE);
	ck_assert_int_eq(find_in(LIMIT_PAYLOAD_DEPTH), FAULT_NONE);
	ck_assert_int_eq(find_in(LIMIT_PAYLOAD_DEPTH + 1), FAULT_INPUT);
	ck_assert_int_eq(find_in(200000), FAULT_INPUT);
}
END_TEST

START_TEST(notices_every_cut)
{
	static const char whole[] = "\x88\xc0\1\xa1" "a\x92\xcb\1\2\3\4\5\6\7\1"
	    "\xd6\1wxyz\xa1o\x82\xc0\xa1" "D\xa1p\xc2\xa1" "b\xc4\2xy\xa1l"
	    "\xdc\0\2\5\6\xa1m\xde\0\1\5\6\xa1s\xda\0\3xyz\xa1u\xcd\0\7";
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

UNIT_MAIN("msgpack", reads_the_grammar, follows_paths, refuses,
    reads_a_value_alone, bounds_depth, notices_every_cut)
