#include "crypto/der.h"

#include <string.h>

#include "unit.h"

#define BYTES(text) { text, sizeof(text) - 1 }

START_TEST(takes)
{
	static const struct {
		struct slice in;
		size_t n, rest;		/* of the content, and behind it */
		const char *what;
	} rows[] = {
		{ BYTES("\x30\x00"), 0, 0, "nothing" },
		{ BYTES("\x30\x02" "abcd"), 2, 2, "two bytes of four" },
		{ BYTES("\x30\x81\x80"
		    "0123456789abcdef0123456789abcdef"
		    "0123456789abcdef0123456789abcdef"
		    "0123456789abcdef0123456789abcdef"
		    "0123456789abcdef0123456789abcdef"), 128, 0,
		    "the least that has two bytes of length" },
	};
	struct slice in, content;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		in = rows[i].in;
		ROW(der_take(&in, DER_SEQUENCE, &content), rows[i].what);
		ROW(content.n == rows[i].n, rows[i].what);
		ROW(in.n == rows[i].rest, rows[i].what);
		in = rows[i].in;
		ROW(!der_take(&in, DER_BITS, &content), rows[i].what);
		ROW(in.n == rows[i].in.n, rows[i].what);
	}
}
END_TEST

START_TEST(refuses_lengths)
{
	static const struct {
		struct slice in;
		const char *what;
	} rows[] = {
		{ BYTES(""), "no tag" },
		{ BYTES("\x30"), "no length" },
		{ BYTES("\x30\x01"), "no content" },
		{ BYTES("\x30\x03" "ab"), "too little content" },
		{ BYTES("\x30\x80" "ab\0\0"), "an open length" },
		{ BYTES("\x30\x81"), "a length cut off" },
		{ BYTES("\x30\x81\x01" "a"), "a length in the longer form" },
		{ BYTES("\x30\x82\x00\x81" "a"), "a length with a zero" },
		{ BYTES("\x30\x82\xff\xff" "a"), "a length beyond the end" },
		{ BYTES("\x30\x83\x00\x00\x01" "a"), "three bytes of length" },
		{ BYTES("\x30\x88\xff\xff\xff\xff\xff\xff\xff\xff" "a"),
		    "eight bytes of length" },
		{ BYTES("\x30\xff" "a"), "a reserved length" },
	};
	struct slice in, content;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		in = rows[i].in;
		ROW(!der_take(&in, DER_SEQUENCE, &content), rows[i].what);
	}
}
END_TEST

START_TEST(reads_integers)
{
	static const struct {
		struct slice in, digits;
		const char *what;
	} rows[] = {
		{ BYTES("\2\1\0"), BYTES(""), "zero" },
		{ BYTES("\2\1\x7f"), BYTES("\x7f"), "one byte" },
		{ BYTES("\2\2\0\x80"), BYTES("\x80"), "a set bit" },
		{ BYTES("\2\2\1\0"), BYTES("\1\0"), "a zero behind" },
	};
	struct slice in, digits;
	struct buf made;
	size_t i;

	buf_init(&made, 100);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		in = rows[i].in;
		ROW(der_take_integer(&in, &digits), rows[i].what);
		ROW(slice_same(digits, rows[i].digits), rows[i].what);
		buf_reset(&made, 100);
		ROW(der_add_integer(&made, digits), rows[i].what);
		ROW(slice_same(buf_view(&made), rows[i].in), rows[i].what);
	}
	in = slice_of("\2\1\x80");
	ck_assert(!der_take_integer(&in, &digits));
	in.p = "\2\0";
	in.n = 2;
	ck_assert(!der_take_integer(&in, &digits));
	buf_fini(&made);
}
END_TEST

START_TEST(wraps)
{
	static const size_t sizes[] = { 0, 1, 127, 128, 255, 256, 65535 };
	struct slice in, content;
	struct buf b;
	size_t i, k;

	buf_init(&b, 70000);
	for (i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		buf_reset(&b, 70000);
		ck_assert(buf_add_text(&b, "xy"));
		for (k = 0; k < sizes[i]; k++)
			ck_assert(buf_add(&b, &"abc"[k % 3], 1));
		ck_assert(der_wrap(&b, 2, DER_BITS));
		ck_assert(slice_starts(buf_view(&b), "xy"));
		in = slice_after(buf_view(&b), 2);
		ck_assert(der_take(&in, DER_BITS, &content));
		ck_assert_uint_eq(in.n, 0);
		ck_assert_uint_eq(content.n, sizes[i]);
		for (k = 0; k < content.n; k++)
			ck_assert(content.p[k] == "abc"[k % 3]);
	}
	ck_assert(!der_wrap(&b, 0, DER_BITS));
	buf_fini(&b);
	buf_init(&b, 3);
	ck_assert(buf_add_text(&b, "xy"));
	ck_assert(!der_wrap(&b, 0, DER_BITS));
	buf_fini(&b);
}
END_TEST

START_TEST(splits_pem)
{
	static const struct {
		const char *text, *label, *body, *what;
	} rows[] = {
		{ "-----BEGIN A-----\nZg==\n-----END A-----\n", "A",
		    "\nZg==\n", "a block" },
		{ "who\n-----BEGIN A B-----\r\nZg==\r\n-----END A B-----what",
		    "A B", "\r\nZg==\r\n", "text around it" },
		{ "-----BEGIN A-----Zg==-----END A-----", "A", "Zg==",
		    "no line breaks" },
		{ "", NULL, NULL, "nothing" },
		{ "-----BEGIN ", NULL, NULL, "a beginning that is cut off" },
		{ "-----BEGIN A-----\nZg==\n", NULL, NULL, "no end" },
		{ "-----BEGIN A-----\nZg==\n-----END A----", NULL, NULL,
		    "an end that is cut off" },
		{ "-----BEGIN A-----\nZg==\n-----END B-----", NULL, NULL,
		    "another end" },
		{ "-----BEGIN A-----\n-----END AB-----", NULL, NULL,
		    "a longer end" },
		{ "-----BEGIN A-----\n-----END A-----\n"
		    "-----BEGIN A-----\n-----END A-----\n", NULL, NULL,
		    "two blocks" },
		{ "Zg==", NULL, NULL, "no block" },
	};
	struct slice label, body;
	size_t i;
	bool good;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		good = der_pem(slice_of(rows[i].text), &label, &body);
		ROW(good == (rows[i].label != NULL), rows[i].what);
		ROW(!good || slice_equals(label, rows[i].label),
		    rows[i].what);
		ROW(!good || slice_equals(body, rows[i].body), rows[i].what);
	}
}
END_TEST

START_TEST(decodes_pem)
{
	char out[8], text[5000];
	struct slice body = { text, sizeof(text) };
	size_t n;

	ck_assert(der_pem_decode(slice_of("\r\n Zm\n9v\tYg==\n"), out,
	    sizeof(out), &n));
	ck_assert_uint_eq(n, 4);
	ck_assert_mem_eq(out, "foob", 4);
	ck_assert(!der_pem_decode(slice_of("Zm9vYg"), out, sizeof(out), &n));
	ck_assert(!der_pem_decode(slice_of("Zm9v-_=="), out, sizeof(out),
	    &n));
	ck_assert(!der_pem_decode(slice_of("Zm9vZm9vZm9v"), out, sizeof(out),
	    &n));
	memset(text, 'A', sizeof(text));
	ck_assert(!der_pem_decode(body, out, sizeof(out), &n));
	text[3] = '\0';
	body.n = 4;
	ck_assert(!der_pem_decode(body, out, sizeof(out), &n));
}
END_TEST

UNIT_MAIN("der", takes, refuses_lengths, reads_integers, wraps, splits_pem,
    decodes_pem)
