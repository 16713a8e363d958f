/* sse-publish: events, and announcements to open streams, from a shell.
 *
 * Main path: arguments, where Redis is, then for each event one question to
 * Redis and its id on standard output.  The exit status says whether there
 * is any doubt about what was written. */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "core/config.h"
#include "core/limits.h"
#include "core/lines.h"
#include "core/publication.h"
#include "core/redisurl.h"
#include "crypto/crypto.h"
#include "redis/source.h"
#include "serve/ask.h"
#include "serve/clock.h"
#include "serve/confine.h"
#include "serve/files.h"
#include "tools/publishargs.h"

#define PIECE_BYTES 65536	/* of standard input, read at once */
#define ERRORS_BYTES (256 * 1024)
#define TIMEOUT_MS 2000		/* where no configuration says another */
#define ONCE_MS (24 * 3600 * 1000)
#define ONCE_PREFIX "{sse}:once:"
#define HERE "redis://127.0.0.1:6379"

enum outcome {
	OUTCOME_WRITTEN = 0,
	OUTCOME_NOT_WRITTEN = 1,
	OUTCOME_MISUSED = 2,
	OUTCOME_UNCERTAIN = 3	/* it may have been written */
};

struct tool {
	struct publishargs args;
	struct config config;
	struct redis_target target;
	int64_t timeout_ms;
	const char *from;		/* who said where Redis is */
	struct slice control;		/* topic; empty: none */
	struct source source;
	struct buf once_key;
	unsigned char mark[CRYPTO_MAC_MAX];
	unsigned long line;		/* being published, 0: no lines */
	char piece[PIECE_BYTES];
};

static const char usage[] =
    "usage: sse-publish [-c CONFIG | -u URL] [-e TYPE] [-n ENTRIES] [-a AGE]\n"
    "                   [-s KEY] [--once KEY] TOPIC [DATA | -]\n"
    "       sse-publish [-c CONFIG | -u URL] [-e TYPE] [-n ENTRIES] [-a AGE]\n"
    "                   [-s KEY] -l TOPIC\n"
    "       sse-publish [-c CONFIG | -u URL] --kick [user=ID] [route=NAME] "
    "[ip=ADDRESS]\n"
    "       sse-publish [-c CONFIG | -u URL] --drain [host=NAME] "
    "[route=NAME]\n"
    "       sse-publish -v | -h\n";

static const char help[] =
    "Add an event to a topic of sse-fcgi and print its id.  Without DATA it "
    "is what\nstandard input has.\n"
    "\n"
    "  -c, --config       take Redis and the control topic from CONFIG\n"
    "  -u, --url          where Redis is, in place of $SSE_REDIS_URL\n"
    "  -e, --event        the event's type\n"
    "  -l, --lines        each line of standard input is an event\n"
    "  -n, --max-entries  keep about so many events in the topic\n"
    "  -a, --max-age      keep events for so long, such as 24h\n"
    "  -s, --state        in the same moment, set KEY to the data\n"
    "      --once         do nothing if KEY was used in the last 24 hours\n"
    "      --kick         end the streams that all the words fit\n"
    "      --drain        have the streams that all the words fit reconnect\n"
    "  -v, --version      print the version and exit\n"
    "  -h, --help         print this help and exit\n"
    "\n"
    "See sse-publish(1).\n";

/* ---- what is said ---- */

static enum outcome
say(const struct tool *t, enum outcome outcome, const char *text)
{
	const char *what = outcome == OUTCOME_UNCERTAIN ?
	    "it may have been written" : "not written";

	if (t->line > 0)
		(void)fprintf(stderr, "sse-publish: line %lu: %s: %s\n",
		    t->line, what, text);
	else
		(void)fprintf(stderr, "sse-publish: %s: %s\n", what, text);
	return outcome;
}

static enum outcome
not_written(const struct tool *t, const struct fault_note *note)
{
	return say(t, OUTCOME_NOT_WRITTEN, note->text);
}

/* An id that nobody gets to know is a doubt: whoever takes the event for not
 * written would write it twice. */
static enum outcome
print_id(const struct tool *t, struct eventid id)
{
	char text[EVENTID_TEXT_BYTES];
	struct fault_note note;

	(void)eventid_print(id, text);
	if (puts(text) >= 0 && fflush(stdout) == 0)
		return OUTCOME_WRITTEN;
	(void)fault_errno(&note, "standard output");
	if (t->line > 0)
		(void)fprintf(stderr, "sse-publish: line %lu: written as %s, "
		    "but %s\n", t->line, text, note.text);
	else
		(void)fprintf(stderr, "sse-publish: written as %s, but %s\n",
		    text, note.text);
	return OUTCOME_UNCERTAIN;
}

/* ---- writing ---- */

/* What tells one event from another under the same --once: a hash, so that
 * the key stays small. */
static enum fault
mark(struct tool *t, struct slice data, struct fault_note *note)
{
	char sizes[64];
	int n = snprintf(sizes, sizeof(sizes), "%zu %zu ",
	    t->args.topic.n, t->args.type.n);
	const struct slice part[] = {
		{ sizes, (size_t)n }, t->args.topic, t->args.type, data
	};

	return crypto_hmac(CRYPTO_SHA256, slice_of("sse-publish --once"),
	    part, sizeof(part) / sizeof(part[0]), t->mark, note);
}

static enum fault
add_once(struct tool *t, struct publication *p, struct slice data,
    char text[64], struct fault_note *note)
{
	const struct slice bytes = { (const char *)t->mark,
	    crypto_mac_bytes(CRYPTO_SHA256) };
	enum fault fault = mark(t, data, note);

	if (fault != FAULT_NONE)
		return fault;
	if (!buf_add_text(&t->once_key, ONCE_PREFIX) ||
	    !buf_add_slice(&t->once_key, t->args.once) ||
	    !crypto_to_base64(CRYPTO_BASE64URL, bytes, text, 64,
	    &p->once_mark.n))
		return fault_set(note, FAULT_NOMEM, "out of memory");
	p->once_key = buf_view(&t->once_key);
	p->once_mark.p = text;
	p->once_ms = ONCE_MS;
	return FAULT_NONE;
}

static void
add_field(struct publication *p, const char *name, struct slice value)
{
	p->field[2 * p->fields] = slice_of(name);
	p->field[2 * p->fields + 1] = value;
	p->fields++;
}

/* A server closes connections that are idle for long, or was restarted while
 * there was no input.  A question that went to such a connection would leave
 * a doubt; a new one leaves none. */
static void
drop_dead_connection(struct tool *t)
{
	const struct answer *answer;
	struct pollfd p = source_poll(&t->source);

	if (poll(&p, 1, 0) == 1)
		(void)(source_pump(&t->source, p.revents, clock_now_ms(),
		    &answer, NULL) == FAULT_NONE);
}

static enum outcome
write_out(struct tool *t, const struct publication *publication)
{
	const struct question question = { .publication = publication };
	const struct answer *answer;
	struct fault_note note;

	drop_dead_connection(t);
	if (ask_wait(&t->source, &question, &answer, &note) != FAULT_NONE) {
		(void)say(t, source_may_have_written(&t->source) ?
		    OUTCOME_UNCERTAIN : OUTCOME_NOT_WRITTEN, note.text);
		(void)fprintf(stderr, "sse-publish: Redis is where %s says\n",
		    t->from);
		return source_may_have_written(&t->source) ?
		    OUTCOME_UNCERTAIN : OUTCOME_NOT_WRITTEN;
	}
	switch (answer->published) {
	case PUBLISHED_NEW:
	case PUBLISHED_BEFORE:
		return print_id(t, answer->published_id);
	case PUBLISHED_OTHER:
		return say(t, OUTCOME_NOT_WRITTEN, "this --once was used for "
		    "another event in the last 24 hours");
	case PUBLISHED_FENCED:
		break;
	}
	/* Not asked for. */
	return say(t, OUTCOME_NOT_WRITTEN, "somebody else writes this topic");
}

static enum outcome
publish(struct tool *t, struct slice data)
{
	struct publication p = { .topic = t->args.topic,
	    .max_entries = t->args.max_entries,
	    .max_age_ms = t->args.max_age_ms,
	    .state_key = t->args.state_key, .state_value = data };
	struct fault_note note;
	char text[64];

	if (publishargs_check_data(data, &note) != FAULT_NONE)
		return not_written(t, &note);
	if (t->args.type.n > 0)
		add_field(&p, "event", t->args.type);
	add_field(&p, "data", data);
	if (t->args.once.n > 0 &&
	    add_once(t, &p, data, text, &note) != FAULT_NONE)
		return not_written(t, &note);
	return write_out(t, &p);
}

static enum outcome
announce(struct tool *t)
{
	const struct announcement *a = &t->args.announcement;
	struct publication p = { .topic = t->control, .fields = a->fields,
	    .max_entries = t->args.max_entries,
	    .max_age_ms = t->args.max_age_ms };

	if (t->control.n == 0)
		return say(t, OUTCOME_NOT_WRITTEN, "[control] topic is \"\" "
		    "in this configuration, so no stream would hear of it");
	memcpy(p.field, a->field, 2 * a->fields * sizeof(p.field[0]));
	return write_out(t, &p);
}

/* ---- standard input ---- */

/* The next piece, empty at the end.  Whoever writes it may take his time, as
 * long as he likes: this is the one wait without a deadline. */
static enum fault
read_piece(struct tool *t, struct slice *piece_out, struct fault_note *note)
{
	ssize_t n;

	do
		n = read(STDIN_FILENO, t->piece, sizeof(t->piece));
	while (n < 0 && errno == EINTR);
	if (n < 0)
		return fault_errno(note, "standard input");
	piece_out->p = t->piece;
	piece_out->n = (size_t)n;
	return FAULT_NONE;
}

static enum outcome
publish_input(struct tool *t)
{
	struct slice piece = { NULL, 0 };
	enum fault fault;
	enum outcome outcome;
	struct fault_note note;
	struct buf data;

	/* And the line end that is not part of it. */
	buf_init(&data, LIMIT_EVENT_DATA_BYTES + 2);
	do {
		fault = read_piece(t, &piece, &note);
		if (fault == FAULT_NONE && !buf_add_slice(&data, piece))
			fault = fault_set(&note, FAULT_LIMIT,
			    "standard input has more than %d bytes",
			    LIMIT_EVENT_DATA_BYTES);
	} while (fault == FAULT_NONE && piece.n > 0);
	outcome = fault == FAULT_NONE ?
	    publish(t, slice_chomp(buf_view(&data))) :
	    not_written(t, &note);
	buf_fini(&data);
	return outcome;
}

/* Publish every whole line there is. */
static enum outcome
publish_ready(struct tool *t, struct lines *lines)
{
	enum outcome outcome = OUTCOME_WRITTEN;
	struct fault_note note;
	struct slice line;
	enum fault fault;
	bool found;

	for (;;) {
		fault = lines_next(lines, &line, &found, &note);
		t->line = lines->number;
		if (fault != FAULT_NONE)
			return not_written(t, &note);
		if (!found)
			return OUTCOME_WRITTEN;
		outcome = publish(t, line);
		if (outcome != OUTCOME_WRITTEN)
			return outcome;
	}
}

static enum outcome
publish_lines(struct tool *t)
{
	enum outcome outcome = OUTCOME_WRITTEN;
	struct slice piece = { NULL, 0 };
	struct fault_note note;
	struct lines lines;

	lines_init(&lines, LIMIT_EVENT_DATA_BYTES, PIECE_BYTES);
	do {
		if (read_piece(t, &piece, &note) != FAULT_NONE ||
		    lines_add(&lines, piece, &note) != FAULT_NONE)
			outcome = not_written(t, &note);
		else
			outcome = publish_ready(t, &lines);
	} while (outcome == OUTCOME_WRITTEN && piece.n > 0);
	lines_fini(&lines);
	return outcome;
}

/* ---- where Redis is ---- */

static bool
read_config(struct tool *t)
{
	struct config *config = &t->config;
	struct buf errors;
	bool usable;

	buf_init(&errors, ERRORS_BYTES);
	usable = config_load_redis(config, t->args.config, &files_source,
	    &errors) == FAULT_NONE;
	if (usable) {
		t->target = config->redis.target;
		t->timeout_ms = config->redis.timeout_ms;
		t->control = slice_of(config->control.topic);
	} else if (buf_text(&errors) != NULL) {
		(void)fputs(buf_text(&errors), stderr);
	}
	buf_fini(&errors);
	return usable;
}

static enum outcome
find_redis(struct tool *t)
{
	const char *url = t->args.url;
	struct fault_note note, why;

	t->from = t->args.config != NULL ? t->args.config : "--url";
	if (t->args.config != NULL)
		return read_config(t) ? OUTCOME_WRITTEN :
		    say(t, OUTCOME_NOT_WRITTEN, "the configuration cannot be "
		    "used");
	if (url == NULL) {
		url = getenv("SSE_REDIS_URL");
		t->from = "SSE_REDIS_URL";
	}
	if (url == NULL || *url == '\0') {
		url = HERE;
		t->from = "the default " HERE;
	}
	t->timeout_ms = TIMEOUT_MS;
	t->control = slice_of(ANNOUNCE_TOPIC);
	if (redisurl_parse(slice_of(url), &t->target, &why) == FAULT_NONE)
		return OUTCOME_WRITTEN;
	(void)fault_set(&note, FAULT_CONFIG, "%.100s: %.100s", t->from,
	    why.text);
	return not_written(t, &note);
}

/* ---- life ---- */

/* Ids would go into whatever gets the number of a standard output that is
 * closed, such as the connection to Redis. */
static enum outcome
check_descriptors(const struct tool *t)
{
	bool reads = t->args.job == PUBLISH_LINES ||
	    (t->args.job == PUBLISH_EVENT && t->args.from_input);

	if (fcntl(STDOUT_FILENO, F_GETFL) < 0)
		return say(t, OUTCOME_NOT_WRITTEN, "standard output is "
		    "closed: the id would be lost");
	if (reads && fcntl(STDIN_FILENO, F_GETFL) < 0)
		return say(t, OUTCOME_NOT_WRITTEN, "standard input is closed");
	files_fill_standard();
	return OUTCOME_WRITTEN;
}

static enum outcome
work(struct tool *t)
{
	switch (t->args.job) {
	case PUBLISH_EVENT:
		return t->args.from_input ? publish_input(t) :
		    publish(t, t->args.data);
	case PUBLISH_LINES:
		return publish_lines(t);
	case PUBLISH_ANNOUNCEMENT:
		return announce(t);
	case PUBLISH_VERSION:
		return printf("sse-publish %s\n", PACKAGE_VERSION) < 0;
	case PUBLISH_HELP:
		return printf("%s\n%s", usage, help) < 0;
	}
	return OUTCOME_MISUSED;
}

static enum outcome
prepare(struct tool *t)
{
	enum outcome outcome = check_descriptors(t);
	struct fault_note note;

	if (outcome != OUTCOME_WRITTEN)
		return outcome;
	confine_memory();
	/* A reader of the ids that left is an error, and no sudden end. */
	(void)signal(SIGPIPE, SIG_IGN);
	if (crypto_init(&note) != FAULT_NONE)
		return not_written(t, &note);
	return find_redis(t);
}

int
main(int argc, char **argv)
{
	static struct tool t;
	enum outcome outcome;
	struct fault_note note;

	if (publishargs_read(argc, argv, &t.args, &note) != FAULT_NONE) {
		(void)fprintf(stderr, "sse-publish: %s\n%s", note.text,
		    usage);
		return OUTCOME_MISUSED;
	}
	if (t.args.job == PUBLISH_VERSION || t.args.job == PUBLISH_HELP)
		return (int)work(&t);
	outcome = prepare(&t);
	if (outcome == OUTCOME_WRITTEN) {
		source_init(&t.source, &t.target, t.timeout_ms);
		buf_init(&t.once_key, 2 * LIMIT_KEY_BYTES);
		outcome = work(&t);
		buf_fini(&t.once_key);
		source_fini(&t.source);
	}
	config_fini(&t.config);
	explicit_bzero(&t.target, sizeof(t.target));
	return (int)outcome;
}
