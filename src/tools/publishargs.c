#include "tools/publishargs.h"

#include <getopt.h>
#include <string.h>

#include "base/number.h"
#include "base/utf8.h"
#include "core/limits.h"

#define ENTRIES_MOST 1000000000

/* A time after which an announcement concerns nobody, since all streams that
 * were open have ended; and a topic that cannot grow. */
#define ANNOUNCED_ENTRIES 1000
#define ANNOUNCED_MS (3600 * 1000)

enum {
	OPTION_ONCE = 256,	/* beyond every letter */
	OPTION_KICK,
	OPTION_DRAIN
};

static const char letters[] = ":c:u:e:ln:a:s:vh";

static const struct option words[] = {
	{ "config", required_argument, NULL, 'c' },
	{ "url", required_argument, NULL, 'u' },
	{ "event", required_argument, NULL, 'e' },
	{ "lines", no_argument, NULL, 'l' },
	{ "max-entries", required_argument, NULL, 'n' },
	{ "max-age", required_argument, NULL, 'a' },
	{ "state", required_argument, NULL, 's' },
	{ "once", required_argument, NULL, OPTION_ONCE },
	{ "kick", no_argument, NULL, OPTION_KICK },
	{ "drain", no_argument, NULL, OPTION_DRAIN },
	{ "version", no_argument, NULL, 'v' },
	{ "help", no_argument, NULL, 'h' },
	{ NULL, 0, NULL, 0 }
};

/* What was said so far. */
struct reading {
	struct publishargs args;
	bool kick, drain, lines;
	const char *of_event;	/* an option that only an event takes */
};

static enum fault
bad(struct fault_note *note, const char *why)
{
	return fault_set(note, FAULT_INPUT, "%s", why);
}

static enum fault
read_key(const char *option, struct slice *key_out, struct fault_note *note)
{
	struct slice key = slice_of(optarg);

	if (key.n == 0 || key.n > LIMIT_KEY_BYTES)
		return fault_set(note, FAULT_INPUT,
		    "%s is a key of 1 to %d bytes", option, LIMIT_KEY_BYTES);
	*key_out = key;
	return FAULT_NONE;
}

static enum fault
read_type(struct publishargs *args, struct fault_note *note)
{
	struct slice type = slice_of(optarg);

	if (type.n == 0 || type.n > LIMIT_EVENT_TYPE_BYTES)
		return fault_set(note, FAULT_INPUT,
		    "a type has 1 to %d bytes", LIMIT_EVENT_TYPE_BYTES);
	if (slice_find(type, '\n') < type.n || slice_find(type, '\r') < type.n)
		return bad(note, "a type has no line break");
	if (!utf8_valid(type))
		return bad(note, "the type is not UTF-8");
	args->type = type;
	return FAULT_NONE;
}

static enum fault
read_entries(struct publishargs *args, struct fault_note *note)
{
	uint64_t entries;

	if (!number_u64(slice_of(optarg), &entries) || entries == 0 ||
	    entries > ENTRIES_MOST)
		return fault_set(note, FAULT_INPUT,
		    "--max-entries is a number from 1 to %d", ENTRIES_MOST);
	args->max_entries = (int64_t)entries;
	return FAULT_NONE;
}

static enum fault
read_age(struct publishargs *args, struct fault_note *note)
{
	int64_t age_ms;

	if (!number_duration_ms(slice_of(optarg), &age_ms) || age_ms < 1000)
		return bad(note, "--max-age is a span of a second to a year, "
		    "such as 90s, 30m, 24h or 7d");
	args->max_age_ms = age_ms;
	return FAULT_NONE;
}

/* One option; its value is in optarg. */
static enum fault
read_option(struct reading *r, int option, struct fault_note *note)
{
	struct publishargs *args = &r->args;

	switch (option) {
	case 'c':
		args->config = optarg;
		return FAULT_NONE;
	case 'u':
		args->url = optarg;
		return FAULT_NONE;
	case OPTION_KICK:
		r->kick = true;
		return FAULT_NONE;
	case OPTION_DRAIN:
		r->drain = true;
		return FAULT_NONE;
	case 'e':
		r->of_event = "--event";
		return read_type(args, note);
	case 'l':
		r->of_event = "--lines";
		r->lines = true;
		return FAULT_NONE;
	case 'n':
		r->of_event = "--max-entries";
		return read_entries(args, note);
	case 'a':
		r->of_event = "--max-age";
		return read_age(args, note);
	case 's':
		r->of_event = "--state";
		return read_key("--state", &args->state_key, note);
	case OPTION_ONCE:
		r->of_event = "--once";
		return read_key("--once", &args->once, note);
	case 'v':
		args->job = PUBLISH_VERSION;
		return FAULT_NONE;
	case 'h':
		args->job = PUBLISH_HELP;
		return FAULT_NONE;
	default:
		return FAULT_INPUT;
	}
}

/* What getopt_long() found wrong. */
static enum fault
read_wrong(int option, const char *word, struct fault_note *note)
{
	const char name[2] = { (char)optopt, '\0' };
	bool is_letter = optopt > 0 && optopt < OPTION_ONCE &&
	    strncmp(word, "--", 2) != 0;

	if (option == ':')
		return fault_set(note, FAULT_INPUT, "%s%s needs a value",
		    is_letter ? "-" : "", is_letter ? name : word);
	if (optopt != 0 && !is_letter)
		return fault_set(note, FAULT_INPUT, "%s: the option takes no "
		    "value of its own", word);
	return fault_set(note, FAULT_INPUT, "there is no option %s%s",
	    is_letter ? "-" : "", is_letter ? name : word);
}

static enum fault
read_announcement(struct reading *r, char **operands,
    struct fault_note *note)
{
	struct announcement *a = &r->args.announcement;
	enum fault fault = FAULT_NONE;

	if (r->kick && r->drain)
		return bad(note, "--kick and --drain do not go together");
	if (r->of_event != NULL)
		return fault_set(note, FAULT_INPUT,
		    "%s does not go with --kick or --drain", r->of_event);
	announce_begin(a, r->kick ? ANNOUNCE_KICK : ANNOUNCE_DRAIN);
	for (; *operands != NULL && fault == FAULT_NONE; operands++)
		fault = announce_add(a, *operands, note);
	if (fault != FAULT_NONE)
		return fault;
	r->args.job = PUBLISH_ANNOUNCEMENT;
	r->args.max_entries = ANNOUNCED_ENTRIES;
	r->args.max_age_ms = ANNOUNCED_MS;
	return announce_check(a, note);
}

static enum fault
read_event(struct reading *r, char **operands, struct fault_note *note)
{
	struct publishargs *args = &r->args;

	if (operands[0] == NULL)
		return bad(note, "a topic is missing");
	args->topic = slice_of(operands[0]);
	if (args->topic.n == 0 || args->topic.n > LIMIT_KEY_BYTES)
		return fault_set(note, FAULT_INPUT,
		    "a topic is a key of 1 to %d bytes", LIMIT_KEY_BYTES);
	args->from_input = operands[1] == NULL ||
	    strcmp(operands[1], "-") == 0;
	if (operands[1] != NULL && operands[2] != NULL)
		return fault_set(note, FAULT_INPUT, "'%s' is too much: put "
		    "data with blanks into quotes", operands[2]);
	if (r->lines && !args->from_input)
		return bad(note, "--lines reads standard input: leave the "
		    "data out");
	if (r->lines && args->once.n > 0)
		return bad(note, "--once is for one event: it does not go "
		    "with --lines");
	args->job = r->lines ? PUBLISH_LINES : PUBLISH_EVENT;
	if (args->from_input)
		return FAULT_NONE;
	args->data = slice_of(operands[1]);
	return publishargs_check_data(args->data, note);
}

enum fault
publishargs_read(int argc, char **argv, struct publishargs *args_out,
    struct fault_note *note)
{
	struct reading r;
	enum fault fault = FAULT_NONE;
	int option, at;

	memset(&r, 0, sizeof(r));
	optind = 0;	/* from the start, also when it is called again */
	opterr = 0;
	while (fault == FAULT_NONE && r.args.job < PUBLISH_VERSION) {
		at = optind > 0 ? optind : 1;
		option = getopt_long(argc, argv, letters, words, NULL);
		if (option == -1)
			break;
		fault = option == '?' || option == ':' ?
		    read_wrong(option, argv[optind > at ? optind - 1 : at],
		    note) : read_option(&r, option, note);
	}
	if (fault == FAULT_NONE && r.args.config != NULL &&
	    r.args.url != NULL)
		fault = bad(note, "--config and --url do not go together");
	if (fault == FAULT_NONE && r.args.job < PUBLISH_VERSION)
		fault = r.kick || r.drain ?
		    read_announcement(&r, argv + optind, note) :
		    read_event(&r, argv + optind, note);
	if (fault == FAULT_NONE)
		*args_out = r.args;
	return fault;
}

enum fault
publishargs_check_data(struct slice data, struct fault_note *note)
{
	if (data.n > LIMIT_EVENT_DATA_BYTES)
		return fault_set(note, FAULT_LIMIT,
		    "it is longer than %d bytes", LIMIT_EVENT_DATA_BYTES);
	if (!utf8_valid(data))
		return bad(note, "it is not UTF-8, as all events are: encode "
		    "other bytes, in base64 for example");
	return FAULT_NONE;
}
