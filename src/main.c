/* sse-fcgi: Server-Sent Events over FastCGI.  Options, configuration, then
 * the worker. */
#include "config.h"

#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "core/config.h"
#include "fcgi/gate.h"
#include "serve/files.h"
#include "serve/log.h"
#include "serve/worker.h"

#define EXIT_USAGE 2
#define ERRORS_BYTES (256 * 1024)

enum mode {
	MODE_SERVE,
	MODE_TEST,
	MODE_DUMP
};

static const char usage[] =
    "usage: sse-fcgi [-t | -T] CONFIG\n"
    "       sse-fcgi -v | -h\n";

static const char help[] =
    "Serve Server-Sent Events from Redis to a web server, over FastCGI on\n"
    "descriptor 0 or as a CGI program.\n"
    "\n"
    "  -t, --test     check CONFIG, report every error, and exit\n"
    "  -T, --dump     print the effective configuration and exit\n"
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
serve(const struct config *config, enum gate_kind kind)
{
	struct fault_note note;
	enum fault fault;

	if (kind == GATE_NONE) {
		(void)fputs("sse-fcgi: a web server starts this program: "
		    "descriptor 0 is no listening socket and there is no CGI "
		    "environment; try -t, or see sse-fcgi(8)\n", stderr);
		return EXIT_USAGE;
	}
	files_close_inherited();
	fault = log_open(&config->log, &note);
	if (fault == FAULT_NONE)
		fault = worker_run(config, kind, &note);
	if (fault != FAULT_NONE) {
		log_message(LOG_ERROR, "end", note.text);
		return EXIT_FAILURE;
	}
	return EXIT_SUCCESS;
}

/* Load path, say what is wrong with it, and go on as mode says. */
static int
run(enum mode mode, const char *path, enum gate_kind kind)
{
	static struct config config;
	struct buf errors;
	int status = EXIT_FAILURE;

	buf_init(&errors, ERRORS_BYTES);
	if (config_load(&config, path, &files_source, &errors) !=
	    FAULT_NONE) {
		if (buf_text(&errors) != NULL)
			(void)fputs(buf_text(&errors), stderr);
	} else if (mode == MODE_TEST) {
		(void)fprintf(stderr, "%s: configuration is fine\n", path);
		status = EXIT_SUCCESS;
	} else if (mode == MODE_DUMP) {
		status = dump(&config);
	} else {
		status = serve(&config, kind);
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
		{ "dump", no_argument, NULL, 'T' },
		{ "version", no_argument, NULL, 'v' },
		{ "help", no_argument, NULL, 'h' },
		{ NULL, 0, NULL, 0 }
	};
	enum gate_kind kind = gate_kind();
	enum mode mode = MODE_SERVE;
	int option;

	/* A web server may turn a query string into arguments (RFC 3875,
	 * section 4.4), so as CGI only the script's own name counts. */
	if (kind == GATE_CGI)
		return argc < 2 ? misused() : run(mode, argv[1], kind);
	while ((option = getopt_long(argc, argv, "tTvh", options, NULL)) !=
	    -1) {
		switch (option) {
		case 't':
			mode = MODE_TEST;
			break;
		case 'T':
			mode = MODE_DUMP;
			break;
		case 'v':
			return printf("sse-fcgi %s\n", PACKAGE_VERSION) < 0;
		case 'h':
			return printf("%s\n%s", usage, help) < 0;
		default:
			return misused();
		}
	}
	if (optind + 1 != argc)
		return misused();
	return run(mode, argv[optind], kind);
}
