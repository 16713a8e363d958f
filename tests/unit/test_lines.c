/* Lines out of pieces. */
#include "core/lines.h"

#include <string.h>

#include "unit.h"

#define LINE_MAX 8
#define PIECE_MAX 16

/* Feed a text in pieces of a size and write down what comes out: each line
 * with its number, then what ended it. */
static void
read_all(struct slice text, size_t step, struct buf *out)
{
	struct slice piece, line;
	struct fault_note note;
	struct lines l;
	bool found = true;
	size_t at = 0;

	lines_init(&l, LINE_MAX, PIECE_MAX);
	do {
		piece = slice_after(text, at);
		piece.n = piece.n < step ? piece.n : step;
		at += piece.n;
		ck_assert_int_eq(lines_add(&l, piece, &note), FAULT_NONE);
		do {
			if (lines_next(&l, &line, &found, &note) !=
			    FAULT_NONE) {
				ck_assert(buf_addf(out, "%lu!", l.number));
				piece.n = 0;
				break;
			}
			if (found)
				ck_assert(buf_addf(out, "%lu", l.number) &&
				    buf_add_text(out, "<") &&
				    buf_add_slice(out, line) &&
				    buf_add_text(out, ">"));
		} while (found);
	} while (piece.n > 0);
	lines_fini(&l);
}

START_TEST(reads)
{
	static const struct {
		const char *text, *lines, *what;
	} rows[] = {
		{ "", "", "nothing has no line" },
		{ "a\n", "1<a>", "one" },
		{ "a", "1<a>", "the last one needs no end" },
		{ "a\nbc\n", "1<a>2<bc>", "two" },
		{ "\n\n", "1<>2<>", "empty ones are lines" },
		{ "a\r\nb\r\n", "1<a>2<b>", "CRLF" },
		{ "a\rb\n", "1<a\rb>", "a CR within" },
		{ "a\r\r\n", "1<a\r>", "one CR belongs to the end" },
		{ "a\r", "1<a>", "half a CRLF at the end" },
		{ "\r", "1<>", "and nothing else" },
		{ "12345678\n9\n", "1<12345678>2<9>", "the longest" },
		{ "12345678\r\n9", "1<12345678>2<9>", "the longest, CRLF" },
		{ "12345678", "1<12345678>", "the longest, unended" },
		{ "a\n123456789\nb\n", "1<a>2!", "a byte more" },
		{ "a\n123456789\r\nb\n", "1<a>2!", "a byte more, CRLF" },
		{ "a\n12345678\rx", "1<a>2!", "a CR that is no end" },
		{ "a\n1234567890abcdefghijklmnopqrstuvwxyz", "1<a>2!",
		    "one without an end in sight" },
		{ "123456\n12345678\r\nabcdefg\nhijklm\n",
		    "1<123456>2<12345678>3<abcdefg>4<hijklm>",
		    "a piece behind the most that can be left of another" },
	};
	size_t i, step;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		for (step = 1; step <= PIECE_MAX; step++) {
			struct buf out;

			buf_init(&out, 1000);
			read_all(slice_of(rows[i].text), step, &out);
			ck_assert_msg(slice_equals(buf_view(&out),
			    rows[i].lines), "%s, by %zu: %s", rows[i].what,
			    step, buf_text(&out));
			buf_fini(&out);
		}
	}
}
END_TEST

START_TEST(keeps_every_byte)
{
	static const struct slice text = { "a\0b\n\xff\n", 6 };
	struct slice line;
	struct fault_note note;
	struct lines l;
	bool found;

	lines_init(&l, LINE_MAX, PIECE_MAX);
	ck_assert_int_eq(lines_add(&l, text, &note), FAULT_NONE);
	ck_assert_int_eq(lines_next(&l, &line, &found, &note), FAULT_NONE);
	ck_assert(found && line.n == 3 && memcmp(line.p, "a\0b", 3) == 0);
	ck_assert_int_eq(lines_next(&l, &line, &found, &note), FAULT_NONE);
	ck_assert(found && slice_equals(line, "\xff"));
	lines_fini(&l);
}
END_TEST

START_TEST(says_how_long)
{
	struct slice line;
	struct fault_note note;
	struct lines l;
	bool found;

	lines_init(&l, LINE_MAX, PIECE_MAX);
	ck_assert_int_eq(lines_add(&l, slice_of("123456789"), &note),
	    FAULT_NONE);
	ck_assert_int_eq(lines_next(&l, &line, &found, &note), FAULT_LIMIT);
	ck_assert_str_eq(note.text, "it is longer than 8 bytes");
	lines_fini(&l);
}
END_TEST

UNIT_MAIN("lines", reads, keeps_every_byte, says_how_long)
