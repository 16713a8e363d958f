/* The command lines of sse-publish. */
#include "tools/publishargs.h"

#include <string.h>

#include "base/buf.h"
#include "core/limits.h"
#include "unit.h"

#define WORDS_MAX 14

/* getopt_long() reorders its argv.  What is read borrows from the words until
 * the next call. */
static enum fault
read_words(const char *const *word, struct publishargs *args,
    struct fault_note *note)
{
	static char room[WORDS_MAX + 1][LIMIT_KEY_BYTES + 2] = {
		"sse-publish"
	};
	char *argv[WORDS_MAX + 2] = { room[0] };
	int argc = 1;

	for (; word[argc - 1] != NULL; argc++) {
		ck_assert_uint_lt(strlen(word[argc - 1]), sizeof(room[0]));
		argv[argc] = strcpy(room[argc], word[argc - 1]);
	}
	return publishargs_read(argc, argv, args, note);
}

static void
add(struct buf *out, const char *name, struct slice value)
{
	if (value.n > 0)
		ck_assert(buf_addf(out, "%s=%.*s ", name, (int)value.n,
		    value.p));
}

/* What was read, in a form to compare. */
static void
describe(const struct publishargs *args, struct buf *out)
{
	static const char *const jobs[] = {
		"event", "lines", "announcement", "version", "help"
	};
	size_t i;

	ck_assert(buf_addf(out, "%s ", jobs[args->job]));
	add(out, "config", slice_of(args->config));
	add(out, "url", slice_of(args->url));
	add(out, "topic", args->topic);
	add(out, "type", args->type);
	add(out, "data", args->data);
	ck_assert(!args->from_input || buf_add_text(out, "stdin "));
	ck_assert(args->max_entries == 0 || buf_addf(out, "entries=%lld ",
	    (long long)args->max_entries));
	ck_assert(args->max_age_ms == 0 || buf_addf(out, "age=%lld ",
	    (long long)args->max_age_ms));
	add(out, "state", args->state_key);
	add(out, "once", args->once);
	for (i = 0; i < args->announcement.fields; i++)
		ck_assert(buf_addf(out, "%.*s=",
		    (int)args->announcement.field[2 * i].n,
		    args->announcement.field[2 * i].p) &&
		    buf_add_slice(out, args->announcement.field[2 * i + 1]) &&
		    buf_add_text(out, " "));
}

#define KEPT "entries=1000 age=3600000 "

START_TEST(reads)
{
	static const struct {
		const char *word[WORDS_MAX];
		const char *said, *what;
	} rows[] = {
		{ { "t", "hello" }, "event topic=t data=hello ", "the least" },
		{ { "t", "" }, "event topic=t ", "data may be empty" },
		{ { "t" }, "event topic=t stdin ", "no data" },
		{ { "t", "-" }, "event topic=t stdin ", "a dash for data" },
		{ { "t", "-e", "x", "--", "-5" },
		    "event topic=t type=x data=-5 ",
		    "data that begins with a dash" },
		{ { "t", "hello", "-e", "x" },
		    "event topic=t type=x data=hello ",
		    "options behind the operands" },
		{ { "-ex", "-n5", "-a90", "-sk", "-uunix:///s", "t", "d" },
		    "event url=unix:///s topic=t type=x data=d entries=5 "
		    "age=90000 state=k ", "values that stick" },
		{ { "--event", "x", "--max-entries=1000000000", "--max-age",
		    "24h", "--state=k", "--once", "o", "--config=c", "t",
		    "d" }, "event config=c topic=t type=x data=d "
		    "entries=1000000000 age=86400000 state=k once=o ",
		    "all of them by their long names" },
		{ { "-l", "t" }, "lines topic=t stdin ", "lines" },
		{ { "--lines", "-s", "k", "t", "-" },
		    "lines topic=t stdin state=k ", "each is the state" },
		{ { "--kick", "user=7" }, "announcement " KEPT
		    "act=kick user=7 ", "a kick" },
		{ { "--kick", "user=7", "--kick", "route=r" },
		    "announcement " KEPT "act=kick user=7 route=r ",
		    "the option may stand before each" },
		{ { "--drain" }, "announcement " KEPT "act=drain ",
		    "a drain of everything" },
		{ { "--drain", "host=h", "-c", "f" }, "announcement config=f "
		    KEPT "act=drain host=h ", "of a host" },
		{ { "-v", "--bogus" }, "version ", "the version at once" },
		{ { "--help" }, "help ", "help" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct publishargs args;
		struct fault_note note = { "" };
		struct buf out;

		ck_assert_msg(read_words(rows[i].word, &args, &note) ==
		    FAULT_NONE, "%s: %s", rows[i].what, note.text);
		buf_init(&out, 1000);
		describe(&args, &out);
		ck_assert_msg(slice_equals(buf_view(&out), rows[i].said),
		    "%s: %s", rows[i].what, buf_text(&out));
		buf_fini(&out);
	}
}
END_TEST

START_TEST(refuses)
{
	static char type[LIMIT_EVENT_TYPE_BYTES + 2];
	static char key[LIMIT_KEY_BYTES + 2];
	static const struct {
		const char *word[WORDS_MAX];
		const char *note, *what;
	} rows[] = {
		{ { NULL }, "a topic is missing", "nothing" },
		{ { "" }, "a topic is a key of 1 to 1024 bytes",
		    "an empty topic" },
		{ { key }, "a topic is a key of 1 to 1024 bytes",
		    "a long topic" },
		{ { "t", "two", "words" }, "'words' is too much: put data "
		    "with blanks into quotes", "data without quotes" },
		{ { "t", "\377" }, "it is not UTF-8, as all events are: "
		    "encode other bytes, in base64 for example",
		    "data that is no text" },
		{ { "-e", "", "t" }, "a type has 1 to 128 bytes",
		    "an empty type" },
		{ { "-e", type, "t" }, "a type has 1 to 128 bytes",
		    "a long type" },
		{ { "-e", "a\nb", "t" }, "a type has no line break",
		    "a type with LF" },
		{ { "-e", "a\rb", "t" }, "a type has no line break",
		    "a type with CR" },
		{ { "-e", "\300\200", "t" }, "the type is not UTF-8",
		    "a type that is no text" },
		{ { "-n", "0", "t" },
		    "--max-entries is a number from 1 to 1000000000",
		    "keep nothing" },
		{ { "-n", "1k", "t" },
		    "--max-entries is a number from 1 to 1000000000",
		    "no number" },
		{ { "-n", "1000000001", "t" },
		    "--max-entries is a number from 1 to 1000000000",
		    "too many" },
		{ { "-a", "10ms", "t" }, "--max-age is a span of a second to "
		    "a year, such as 90s, 30m, 24h or 7d", "too short" },
		{ { "-a", "1w", "t" }, "--max-age is a span of a second to "
		    "a year, such as 90s, 30m, 24h or 7d", "no span" },
		{ { "-s", "", "t" }, "--state is a key of 1 to 1024 bytes",
		    "no state" },
		{ { "--once", key, "t" }, "--once is a key of 1 to 1024 bytes",
		    "a long once" },
		{ { "-l", "t", "d" }, "--lines reads standard input: leave "
		    "the data out", "lines and data" },
		{ { "-l", "--once", "o", "t" }, "--once is for one event: it "
		    "does not go with --lines", "lines and once" },
		{ { "-c", "c", "-u", "u", "t" },
		    "--config and --url do not go together", "two places" },
		{ { "--kick", "--drain" },
		    "--kick and --drain do not go together", "two acts" },
		{ { "--kick" },
		    "--kick needs user=ID, route=NAME or ip=ADDRESS",
		    "a kick of everybody" },
		{ { "--drain", "user=7" }, "--drain takes host=NAME or "
		    "route=NAME, not 'user=7'", "a user is kicked" },
		{ { "--kick", "user=7", "-e", "x" },
		    "--event does not go with --kick or --drain",
		    "an announcement has no type" },
		{ { "--drain", "-l" },
		    "--lines does not go with --kick or --drain",
		    "nor lines" },
		{ { "-x", "t" }, "there is no option -x", "a letter" },
		{ { "--lines", "-lx", "t" }, "there is no option -x",
		    "a letter behind another" },
		{ { "t", "--bogus" }, "there is no option --bogus",
		    "a word" },
		{ { "t", "-e" }, "-e needs a value", "a letter's value" },
		{ { "t", "--event" }, "--event needs a value",
		    "a word's value" },
		{ { "--kick=user=7" }, "--kick=user=7: the option takes no "
		    "value of its own", "a value that is none" },
	};
	size_t i;

	memset(type, 't', sizeof(type) - 1);
	memset(key, 'k', sizeof(key) - 1);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct publishargs args;
		struct fault_note note = { "" };

		ROW(read_words(rows[i].word, &args, &note) == FAULT_INPUT,
		    rows[i].what);
		ck_assert_msg(strcmp(note.text, rows[i].note) == 0, "%s: %s",
		    rows[i].what, note.text);
	}
}
END_TEST

START_TEST(bounds_data)
{
	static char data[LIMIT_EVENT_DATA_BYTES + 1];
	struct slice all = { data, LIMIT_EVENT_DATA_BYTES };
	struct fault_note note;

	ck_assert_int_eq(publishargs_check_data(all, &note), FAULT_NONE);
	all.n++;
	ck_assert_int_eq(publishargs_check_data(all, &note), FAULT_LIMIT);
	ck_assert_str_eq(note.text, "it is longer than 1048576 bytes");
}
END_TEST

UNIT_MAIN("publishargs", reads, refuses, bounds_data)
