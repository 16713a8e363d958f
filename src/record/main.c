/* sse-record: messages of Redis Pub/Sub and NATS into topics. */
#include "config.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>

#include "core/config.h"
#include "record/recorder.h"
#include "serve/files.h"
#include "serve/log.h"

#define EXIT_USAGE 2
#define ERRORS_BYTES (256 * 1024)

static const char usage[] =
    "usage: sse-record [-t] CONFIG\n"
    "       sse-record -v | -h\n";

static const char help[] =
    "Write what is published without a topic into topics, by the [record "
    "NAME]\n"
    "sections of CONFIG.\n"
    "\n"
    "  -t, --test     check CONFIG, report every error, and exit\n"
    "  -v, --version  print the version and exit\n"
    "  -h, --help     print this help and exit\n"
    "\n"
    "See sse-record(8) and sse-fcgi.conf(5).\n";

static int
misused(void)
{
	(void)fputs(usage, stderr);
	return EXIT_USAGE;
}

static int
failed(const struct fault_note *note)
{
	log_failure("sse-record", note);
	return EXIT_FAILURE;
}

static int
record(const struct config *config)
{
	struct fault_note note;
	enum fault fault = log_open(&config->log, "sse-record",
	    &note);

	if (fault == FAULT_NONE)
		fault = recorder_run(config, &note);
	return fault == FAULT_NONE ? EXIT_SUCCESS : failed(&note);
}

/* A line that this build cannot record; NULL: there is none. */
static const struct record_from *
unheard(const struct config *config)
{
	const struct record_set *set = &config->recorder.set;
#ifdef HAVE_NATS
	size_t i = set->n;
#else
	size_t i = 0;
#endif

	while (i < set->n && set->from[i].kind == RECORD_CHANNEL)
		i++;
	return i < set->n ? &set->from[i] : NULL;
}

static int
run(const char *path, bool test)
{
	static struct config config;
	const struct record_from *from;
	struct buf errors;
	int status = EXIT_FAILURE;

	buf_init(&errors, ERRORS_BYTES);
	if (config_load_recorder(&config, path, &files_source, &errors) !=
	    FAULT_NONE) {
		if (buf_text(&errors) != NULL)
			(void)fputs(buf_text(&errors), stderr);
	} else if ((from = unheard(&config)) != NULL) {
		(void)fprintf(stderr, "%s: 'from = %.*s' takes NATS, and this "
		    "program was built without libnats\n", path,
		    (int)from->text.n, from->text.p);
	} else if (test) {
		(void)fprintf(stderr, "%s: configuration is fine\n", path);
		status = EXIT_SUCCESS;
	} else {
		status = record(&config);
	}
	buf_fini(&errors);
	config_fini(&config);
	return status;
}

int
main(int argc, char **argv)
{
	static const struct option options[] = {
		{ "test", no_argument, NULL, 't' },
		{ "version", no_argument, NULL, 'v' },
		{ "help", no_argument, NULL, 'h' },
		{ NULL, 0, NULL, 0 }
	};
	bool test = false;
	int option;

	files_fill_standard();
	while ((option = getopt_long(argc, argv, "tvh", options, NULL)) !=
	    -1) {
		switch (option) {
		case 't':
			test = true;
			break;
		case 'v':
			return printf("sse-record %s\n", PACKAGE_VERSION) < 0;
		case 'h':
			return printf("%s\n%s", usage, help) < 0;
		default:
			return misused();
		}
	}
	if (optind + 1 != argc)
		return misused();
	return run(argv[optind], test);
}
