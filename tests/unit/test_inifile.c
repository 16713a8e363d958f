#include "core/inifile.h"

#include <string.h>

#include "base/buf.h"
#include "unit.h"

#define LONG "the line is too long: 198 bytes at most"
#define BAD_SECTION "a section is [name] or [kind name], of letters, " \
	"digits, '_', '-' and '.'"
#define NO_PAIR "neither a [section] nor 'key = value'"
#define BAD_KEY "a key is made of letters, digits, '_', '-' and '.'"

/* The sink writes down what it is told. */
static void
on_section(void *ctx, unsigned line, struct slice name)
{
	ck_assert(buf_addf(ctx, "%u[%.*s]\n", line, (int)name.n, name.p));
}

static void
on_key(void *ctx, unsigned line, struct slice key, struct slice value)
{
	ck_assert(buf_addf(ctx, "%u %.*s=%.*s\n", line, (int)key.n, key.p,
	    (int)value.n, value.n == 0 ? "" : value.p));
}

static void
on_error(void *ctx, unsigned line, const char *message)
{
	ck_assert(buf_addf(ctx, "%u! %s\n", line, message));
}

static void
expect(struct slice text, const char *told, const char *what)
{
	struct buf out;
	const struct inifile_sink sink = { &out, on_section, on_key,
	    on_error };

	buf_init(&out, 100000);
	inifile_read(text, &sink);
	ck_assert_msg(slice_equals(buf_view(&out), told),
	    "%s: expected\n%sbut it told\n%s", what, told, buf_text(&out));
	buf_fini(&out);
}

START_TEST(reads)
{
	static const struct {
		const char *text, *told, *what;
	} rows[] = {
		{ "", "", "an empty file" },
		{ NULL, "", "no file" },
		{ "[a]\nk=v\n", "1[a]\n2 k=v\n", "a section and a key" },
		{ "[a]\nk=v", "1[a]\n2 k=v\n", "no line break at the end" },
		{ "k = v w \t\n", "1 k=v w\n",
		    "blanks around key and value are dropped" },
		{ "  [stream x]  \n \tk=v\n", "1[stream x]\n2 k=v\n",
		    "an indented line is no continuation" },
		{ "k=v\n w\n", "1 k=v\n2! " NO_PAIR "\n",
		    "a value does not go on in the next line" },
		{ "[a]\r\nk = v\r\n\r\n", "1[a]\n2 k=v\n", "CRLF" },
		{ "\xef\xbb\xbf[a]\nk=v\n", "1[a]\n2 k=v\n",
		    "a byte order mark" },
		{ "\xef\xbb\xbf# c\nk=v\n", "2 k=v\n",
		    "a byte order mark before a comment" },
		{ "k=v\n\xef\xbb\xbfx=y\n", "1 k=v\n2! " BAD_KEY "\n",
		    "one in the second line is no mark" },
		{ "; c\n# c\n  ; c\n\nk=v\n", "5 k=v\n",
		    "comments and empty lines count as lines" },
		{ "#!/usr/local/bin/sse-fcgi\n[a]\n", "2[a]\n",
		    "the first line of a script" },
		{ "k = v ; c\n", "1 k=v\n", "a comment behind a blank" },
		{ "k = v;w\n", "1 k=v;w\n", "a ';' behind no blank" },
		{ "k = v # w\n", "1 k=v # w\n", "a '#' in a value" },
		{ "[a] ; c\n", "1[a]\n", "a comment behind a section" },
		{ "k = ; c\n", "1 k=\n", "a comment in place of a value" },
		{ "k =\n", "1 k=\n", "no value" },
		{ "k = a=b\n", "1 k=a=b\n", "only the first '=' splits" },
		{ "k = [v]\n", "1 k=[v]\n", "brackets in a value" },
		{ "k = \"v\"\n", "1 k=\"v\"\n", "quotes stay" },
		{ "k = a:b\n", "1 k=a:b\n", "a colon in a value" },
		{ "k = \xc3\xa9\n", "1 k=\xc3\xa9\n", "UTF-8 in a value" },
		{ "a.b-c_9 = v\n", "1 a.b-c_9=v\n", "all kinds of bytes" },
		{ "k=1\nk=2\n", "1 k=1\n2 k=2\n", "a key that repeats" },
		{ "[a]\n[a]\n", "1[a]\n2[a]\n", "sections without keys" },
		{ "[ a ]\n", "1[ a ]\n", "blanks in a section's brackets" },
		{ "[k]=v\n", "1[]\n1! " BAD_SECTION "\n",
		    "text behind a section" },
		{ "[a] # c\n", "1[]\n1! " BAD_SECTION "\n",
		    "'#' starts no comment behind a section" },
		{ "[a\nk=v\n", "1[]\n1! " BAD_SECTION "\n2 k=v\n",
		    "no closing bracket, and it goes on" },
		{ "[]\n", "1[]\n1! " BAD_SECTION "\n", "an empty section" },
		{ "[a[b]\n", "1[]\n1! " BAD_SECTION "\n", "a bracket inside" },
		{ "[a]]\n", "1[]\n1! " BAD_SECTION "\n", "a bracket behind" },
		{ "[a\tb]\n", "1[]\n1! " BAD_SECTION "\n", "a tab inside" },
		{ "[a/b]\n", "1[]\n1! " BAD_SECTION "\n", "a slash inside" },
		{ "k\n", "1! " NO_PAIR "\n", "a word alone" },
		{ "k: v\n", "1! " NO_PAIR "\n", "a colon for '='" },
		{ "a: b = c\n", "1! " BAD_KEY "\n", "a colon in a key" },
		{ "= v\n", "1! " BAD_KEY "\n", "no key" },
		{ "a b = c\n", "1! " BAD_KEY "\n", "a blank in a key" },
		{ "k[] = c\n", "1! " BAD_KEY "\n", "PHP's list form" },
		{ "k\xc3\xa9 = c\n", "1! " BAD_KEY "\n",
		    "a letter beyond ASCII in a key" },
		{ "1\n=2\n[3\n", "1! " NO_PAIR "\n2! " BAD_KEY "\n3[]\n3! "
		    BAD_SECTION "\n", "every error is told" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		expect(slice_of(rows[i].text), rows[i].told, rows[i].what);
}
END_TEST

START_TEST(refuses_nul_bytes)
{
	static const char key[] = "a\0b=c\nd=e\n";
	static const char value[] = "a=b\0c\nd=e\n";
	static const char section[] = "[a\0b]\nd=e\n";
	static const char comment[] = "# a\0b\nd=e\n";
	const struct slice texts[] = {
		{ key, sizeof(key) - 1 },
		{ value, sizeof(value) - 1 },
		{ section, sizeof(section) - 1 },
		{ comment, sizeof(comment) - 1 },
	};

	expect(texts[0], "1! the line holds a NUL byte\n2 d=e\n", "in a key");
	expect(texts[1], "1! the line holds a NUL byte\n2 d=e\n",
	    "in a value");
	expect(texts[2], "1! the line holds a NUL byte\n2 d=e\n",
	    "in a section");
	expect(texts[3], "2 d=e\n", "in a comment it does no harm");
}
END_TEST

/* A line of so many bytes between others, and what is told about it. */
static void
expect_line(const char *start, size_t bytes, const char *lead,
    const char *end, bool good, const char *what)
{
	struct buf text, told;

	buf_init(&text, 10000);
	buf_init(&told, 10000);
	ck_assert(buf_addf(&text, "a=1\n%s%s", lead, start));
	while (text.n < strlen("a=1\n") + strlen(lead) + bytes)
		ck_assert(buf_add_text(&text, "x"));
	ck_assert(buf_addf(&told, "1 a=1\n"));
	if (!good)
		ck_assert(buf_addf(&told, "2! %s\n", LONG));
	else if (start[0] != '#')
		ck_assert(buf_addf(&told, "2 %s%s\n", start,
		    buf_text(&text) + strlen("a=1\n") + strlen(lead) +
		    strlen(start)));
	ck_assert(buf_addf(&text, "%s\nb=2\n", end));
	ck_assert(buf_addf(&told, "3 b=2\n"));
	expect(buf_view(&text), buf_text(&told), what);
	buf_fini(&text);
	buf_fini(&told);
}

START_TEST(refuses_long_lines)
{
	expect_line("k=", INIFILE_LINE_BYTES, "", "", true, "the longest");
	expect_line("k=", INIFILE_LINE_BYTES + 1, "", "", false,
	    "a byte more is refused, not cut");
	expect_line("k=", INIFILE_LINE_BYTES, "    ", " \t ", true,
	    "blanks at its ends do not count");
	expect_line("k=", INIFILE_LINE_BYTES, "", "\r", true,
	    "nor does CR");
	expect_line("k=", 5000, "", "", false, "much longer, and one error");
	expect_line("#", 5000, "", "", true, "a comment may be longer");
}
END_TEST

START_TEST(refuses_long_names)
{
	static const struct {
		const char *before, *behind;
		size_t letters;
		const char *error;	/* NULL: none */
		const char *what;
	} rows[] = {
		{ "", "=v", INIFILE_NAME_BYTES, NULL, "the longest key" },
		{ "", "=v", INIFILE_NAME_BYTES + 1, BAD_KEY,
		    "a letter more" },
		{ "[", "]", INIFILE_NAME_BYTES, NULL,
		    "the longest section" },
		{ "[", "]", INIFILE_NAME_BYTES + 1, BAD_SECTION,
		    "a letter more" },
	};
	size_t i, k;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct buf text, told;

		buf_init(&text, 1000);
		buf_init(&told, 1000);
		ROW(buf_add_text(&text, rows[i].before), rows[i].what);
		for (k = 0; k < rows[i].letters; k++)
			ROW(buf_add_text(&text, "n"), rows[i].what);
		ROW(buf_add_text(&text, rows[i].behind), rows[i].what);
		if (rows[i].error != NULL)
			ROW(buf_addf(&told, "%s1! %s\n",
			    rows[i].before[0] == '[' ? "1[]\n" : "",
			    rows[i].error), rows[i].what);
		else
			ROW(buf_addf(&told, "1%s%s\n",
			    rows[i].before[0] == '[' ? "" : " ",
			    buf_text(&text)), rows[i].what);
		expect(buf_view(&text), buf_text(&told), rows[i].what);
		buf_fini(&text);
		buf_fini(&told);
	}
}
END_TEST

UNIT_MAIN("inifile", reads, refuses_nul_bytes, refuses_long_lines,
    refuses_long_names)
