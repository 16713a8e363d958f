/* sse-fcgi: Server-Sent Events over FastCGI.  Options, configuration, then
 * the worker. */
#include "config.h"

#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/number.h"
#include "core/config.h"
#include "crypto/crypto.h"
#include "fcgi/gate.h"
#include "pool/master.h"
#include "pool/vet.h"
#include "serve/clock.h"
#include "serve/confine.h"
#include "serve/explain.h"
#include "serve/files.h"
#include "serve/log.h"
#include "serve/title.h"
#include "serve/worker.h"

#define EXIT_USAGE 2
#define RETRY_MS 2000	/* between two looks at a configuration that is bad */
#define ERRORS_BYTES (256 * 1024)

enum mode {
	MODE_SERVE,
	MODE_TEST,
	MODE_DUMP,
	MODE_EXPLAIN
};

/* What is asked of this process. */
struct job {
	char **argv;		/* as it was started */
	const char *path;	/* of the configuration */
	enum mode mode;
	bool pool;
	enum gate_kind kind;
	const char *now;	/* what tokens are judged by, or NULL */
};

static const char usage[] =
    "usage: sse-fcgi [--pool] [-t | -T] CONFIG\n"
    "       sse-fcgi --explain [--now SECONDS] CONFIG < REQUEST\n"
    "       sse-fcgi -v | -h\n";

static const char help[] =
    "Serve Server-Sent Events from Redis to a web server, over FastCGI on\n"
    "descriptor 0, as a CGI program, or with processes and sockets of its "
    "own.\n"
    "\n"
    "  -p, --pool     keep the pools of CONFIG, as PHP-FPM does\n"
    "  -t, --test     check CONFIG, report every error, and exit\n"
    "  -T, --dump     print the effective configuration and exit\n"
    "  -e, --explain  say how the request on standard input would be "
    "answered\n"
    "  -n, --now      with -e, judge tokens by this Unix time\n"
    "  -v, --version  print the version and exit\n"
    "  -h, --help     print this help and exit\n"
    "\n"
    "See sse-fcgi(8) and sse-fcgi.conf(5).\n";

static int
misused(void)
{
	(void)fputs(usage, stderr);
	return EXIT_USAGE;
}

static int
dump(const struct config *config)
{
	struct buf text;
	int status = EXIT_FAILURE;

	buf_init(&text, LIMIT_CONFIG_BYTES);
	if (config_dump(config, &text) && buf_text(&text) != NULL &&
	    fputs(buf_text(&text), stdout) >= 0 && fflush(stdout) == 0)
		status = EXIT_SUCCESS;
	buf_fini(&text);
	return status;
}

static int
failed(const struct fault_note *note)
{
	log_failure("sse-fcgi", note);
	return EXIT_FAILURE;
}

static enum fault
load(struct config *config, const struct job *job, struct buf *errors)
{
	enum fault fault = config_load(config, job->path, &files_source,
	    errors);

	if (fault == FAULT_NONE)
		fault = vet_config(config, job->pool, errors);
	if (fault == FAULT_NONE && job->pool && job->mode == MODE_TEST)
		fault = vet_start(config, errors);
	return fault;
}

/* Say once why a changed configuration is not used. */
static void
tell_refusal(const struct buf *errors)
{
	static char told[256];
	struct slice line = buf_view(errors);
	char text[sizeof(told)];

	line.n = slice_find(line, '\n');
	(void)snprintf(text, sizeof(text), "%.*s", (int)line.n,
	    line.n == 0 ? "" : line.p);
	if (strcmp(text, told) == 0)
		return;
	log_message(LOG_ERROR, "reload", text);
	memcpy(told, text, sizeof(told));
}

/* A web server keeps this process for long, and who edits a file or gives it
 * a new key may have no way to end it.  What cannot be used is tried again:
 * what it lacks may be a file that was not there to be watched. */
static bool
is_renewed(void *ctx)
{
	static int64_t retry_at = INT64_MAX;
	const struct job *job = ctx;
	struct config *config;
	struct buf errors;
	bool usable;

	if (!files_changed() && clock_now_ms() < retry_at)
		return false;
	config = calloc(1, sizeof(*config));
	if (config == NULL)
		return false;
	buf_init(&errors, ERRORS_BYTES);
	usable = load(config, job, &errors) == FAULT_NONE;
	if (usable)
		log_message(LOG_INFO, "reload", "the configuration has "
		    "changed: it is read anew");
	else
		tell_refusal(&errors);
	retry_at = clock_now_ms() + RETRY_MS;
	config_fini(config);
	free(config);
	buf_fini(&errors);
	return usable;
}

static int
serve(const struct config *config, struct job *job)
{
	static const struct place alone = { .board = NULL };
	struct worker w = { .config = config, .place = &alone,
	    .kind = job->kind, .is_renewed = is_renewed, .ctx = job };
	struct fault_note note;
	enum fault fault;

	if (job->kind == GATE_NONE) {
		(void)fputs("sse-fcgi: a web server starts this program: "
		    "descriptor 0 is no listening socket and there is no CGI "
		    "environment; try -t, or see sse-fcgi(8)\n", stderr);
		return EXIT_USAGE;
	}
	files_close_inherited(0);
	fault = log_open(&config->log, "sse-fcgi", &note);
	if (fault == FAULT_NONE)
		fault = worker_run(&w, &note);
	/* The same process, with the socket: not everybody would start
	 * another. */
	if (fault == FAULT_NONE && w.renewed) {
		(void)execv("/proc/self/exe", job->argv);
		fault = fault_errno(&note, "exec");
	}
	return fault == FAULT_NONE ? EXIT_SUCCESS : failed(&note);
}

static int
keep_pools(struct config *config, const struct job *job)
{
	struct fault_note note;

	return master_run(config, job->argv[0], job->path, &note) ==
	    FAULT_NONE ? EXIT_SUCCESS : failed(&note);
}

static int
explain(const struct config *config, const struct job *job)
{
	int64_t unix_ms = clock_unix_ms();
	struct fault_note note;
	uint64_t seconds;
	bool served;

	if (job->now != NULL) {
		if (!number_u64(slice_of(job->now), &seconds) ||
		    seconds > INT64_MAX / 1000)
			return misused();
		unix_ms = (int64_t)seconds * 1000;
	}
	if (explain_run(config, unix_ms, &served, &note) != FAULT_NONE) {
		(void)fprintf(stderr, "sse-fcgi: %s\n", note.text);
		return EXIT_USAGE;
	}
	return served ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* Load the configuration, say what is wrong with it, and go on as the mode
 * says. */
static int
run(struct job *job)
{
	static struct config config;
	struct fault_note note;
	struct buf errors;
	int status = EXIT_FAILURE;

	confine_memory();
	if (crypto_init(&note) != FAULT_NONE)
		return failed(&note);
	buf_init(&errors, ERRORS_BYTES);
	if (load(&config, job, &errors) != FAULT_NONE) {
		if (buf_text(&errors) != NULL)
			(void)fputs(buf_text(&errors), stderr);
	} else if (job->mode == MODE_TEST) {
		(void)fprintf(stderr, "%s: configuration is fine\n",
		    job->path);
		status = EXIT_SUCCESS;
	} else if (job->mode == MODE_DUMP) {
		status = dump(&config);
	} else if (job->mode == MODE_EXPLAIN) {
		status = explain(&config, job);
	} else if (job->pool) {
		status = keep_pools(&config, job);
	} else {
		status = serve(&config, job);
	}
	buf_fini(&errors);
	config_fini(&config);
	return status;
}

int
main(int argc, char **argv)
{
	static const struct option options[] = {
		{ "pool", no_argument, NULL, 'p' },
		{ "test", no_argument, NULL, 't' },
		{ "dump", no_argument, NULL, 'T' },
		{ "explain", no_argument, NULL, 'e' },
		{ "now", required_argument, NULL, 'n' },
		{ "version", no_argument, NULL, 'v' },
		{ "help", no_argument, NULL, 'h' },
		{ NULL, 0, NULL, 0 }
	};
	struct job job = { .argv = argv, .path = argv[1],
	    .mode = MODE_SERVE, .kind = gate_kind() };
	int option;

	/* A web server may turn a query string into arguments (RFC 3875,
	 * section 4.4), so as CGI only the script's own name counts. */
	if (job.kind == GATE_CGI)
		return argc < 2 ? misused() : run(&job);
	title_init(argc, argv);
	while ((option = getopt_long(argc, argv, "ptTen:vh", options, NULL)) !=
	    -1) {
		switch (option) {
		case 'p':
			job.pool = true;
			break;
		case 't':
			job.mode = MODE_TEST;
			break;
		case 'T':
			job.mode = MODE_DUMP;
			break;
		case 'e':
			job.mode = MODE_EXPLAIN;
			break;
		case 'n':
			job.now = optarg;
			break;
		case 'v':
			return printf("sse-fcgi %s\n", PACKAGE_VERSION) < 0;
		case 'h':
			return printf("%s\n%s", usage, help) < 0;
		default:
			return misused();
		}
	}
	if (optind + 1 != argc ||
	    (job.now != NULL && job.mode != MODE_EXPLAIN))
		return misused();
	job.path = argv[optind];
	return run(&job);
}
