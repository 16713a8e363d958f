/* What [recorder] says about NATS: what is refused, and the names of
 * consumers. */
#include "core/natscheck.h"

#include <string.h>

#include "unit.h"

#define BASE "[redis]\nurl = unix:///r\n[record c]\nfrom = channel c\n" \
	"topic = t\n\n[recorder]\n"
#define RECORD "[record r]\ntopic = t\n"
#define NATS "nats = nats://h\n"

static enum fault
read_text(void *ctx, const char *path, enum config_trust trust, struct buf *out,
    struct fault_note *note)
{
	const char *text = ctx;
	bool ok;

	if (strcmp(path, "c") == 0)
		ok = buf_add_text(out, BASE) && buf_add_text(out, text);
	else if (strcmp(path, "/password") == 0 && trust == CONFIG_SECRET)
		ok = buf_add_text(out, "geheim\r\nmore\n");
	else if (strcmp(path, "/empty") == 0)
		ok = true;
	else if (strcmp(path, "/creds") == 0 && trust == CONFIG_SECRET)
		ok = buf_add_text(out, "creds");
	else if (strcmp(path, "/ca") == 0 && trust == CONFIG_PUBLIC_KEY)
		ok = buf_add_text(out, "ca");
	else
		return fault_set(note, FAULT_CONFIG, "it is not there");
	return ok ? FAULT_NONE : fault_set(note, FAULT_NOMEM, "memory");
}

static enum fault
load(struct config *config, const char *text, struct buf *errors)
{
	struct config_source source = { (void *)(uintptr_t)text, read_text,
	    NULL };

	buf_init(errors, 65536);
	return config_load_recorder(config, "c", &source, errors);
}

START_TEST(refuses)
{
	static const struct {
		const char *text;	/* behind BASE, whose last line is 7 */
		const char *error;
	} rows[] = {
		{ "nats = h:4222\n", "c:8: nats: a server is nats://HOST:PORT "
		    "or tls://HOST:PORT\n" },
		{ RECORD "from = subject a\n",
		    "c:10: from: this takes a server: set [recorder] nats\n" },
		{ RECORD "from = channel x\nfrom = jetstream S a\n",
		    "c:11: from: this takes a server: set [recorder] nats\n" },
		{ NATS "nats_user = u\n", "c:9: nats_user: nats_user and "
		    "nats_password_file go together\n" },
		{ NATS "nats_password_file = /password\n",
		    "c:9: nats_password_file: nats_user and "
		    "nats_password_file go together\n" },
		{ NATS "nats_user = u\nnats_password_file = /empty\n",
		    "c:10: nats_password_file: its first line must be the "
		    "password\n" },
		{ NATS "nats_user = u\nnats_password_file = /gone\n",
		    "c:10: nats_password_file: it is not there\n" },
		{ NATS "nats_credentials_file = /gone\n",
		    "c:9: nats_credentials_file: it is not there\n" },
		{ NATS "nats_user = u\nnats_password_file = /password\n"
		    "nats_credentials_file = /creds\n",
		    "c:11: nats_credentials_file: there is a nats_user "
		    "already\n" },
		{ NATS "nats_ca_file = /ca\n", "c:9: nats_ca_file: it is for "
		    "servers that are tls://\n" },
		{ "nats = tls://h\nnats_ca_file = /gone\n",
		    "c:9: nats_ca_file: it is not there\n" },
		{ NATS "nats_group = a.b\n", "c:9: nats_group: it has "
		    "letters, digits, '-' and '_', and no more than 64 of "
		    "them\n" },
		{ NATS "durable = a*\n", "c:9: durable: it has letters, "
		    "digits, '-' and '_', and no more than 64 of them\n" },
		{ NATS RECORD "from = jetstream S a.b\n"
		    "from = jetstream S a_b\n",
		    "c:12: from: its consumer would have the same name as that "
		    "of another line\n" },
	};
	struct config config;
	struct buf errors;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		ROW(load(&config, rows[i].text, &errors) == FAULT_CONFIG,
		    rows[i].error);
		ck_assert_str_eq(buf_text(&errors), rows[i].error);
		buf_fini(&errors);
		config_fini(&config);
	}
}
END_TEST

START_TEST(accepts)
{
	static const char *const rows[] = {
		NATS RECORD "from = subject a\nfrom = subject a.>\n"
		    "from = jetstream S a.b\nfrom = jetstream T a_b\n",
		NATS "nats_user = u\nnats_password_file = /password\n",
		NATS "nats_credentials_file = /creds\nnats_group = g-1\n",
		"nats = tls://a, tls://b\nnats_ca_file = /ca\n",
	};
	struct config config;
	struct buf errors;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		ROW(load(&config, rows[i], &errors) == FAULT_NONE, rows[i]);
		ck_assert_str_eq(config.recorder.durable, "sse-record");
		if (config.recorder.nats_user != NULL)
			ck_assert_str_eq(config.recorder.nats_password,
			    "geheim");
		buf_fini(&errors);
		config_fini(&config);
	}
}
END_TEST

START_TEST(consumers)
{
	static const struct {
		const char *line, *name;
	} rows[] = {
		{ "jetstream ORDERS orders", "sse-record-orders" },
		{ "jetstream ORDERS orders.*.paid",
		    "sse-record-orders_any_paid" },
		{ "jetstream ORDERS orders.>", "sse-record-orders_all" },
		{ "jetstream ORDERS >", "sse-record-all" },
		{ "jetstream ORDERS a/b.c\\d", "sse-record-a_b_c_d" },
	};
	char name[NATSCHECK_CONSUMER_BYTES], text[NATSCHECK_CONSUMER_BYTES];
	struct record_from from;
	struct fault_note note;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		ROW(record_from_parse(slice_of(rows[i].line), &from, &note) ==
		    FAULT_NONE, rows[i].line);
		ROW(natscheck_consumer("sse-record", &from, name),
		    rows[i].line);
		ck_assert_str_eq(name, rows[i].name);
	}
	memset(text, 'x', sizeof(text));
	from.pattern.p = text;
	from.pattern.n = sizeof(text) - 1 - strlen("d-");
	ck_assert(natscheck_consumer("d", &from, name));
	ck_assert_uint_eq(strlen(name), sizeof(name) - 1);
	from.pattern.n++;
	ck_assert(!natscheck_consumer("d", &from, name));
}
END_TEST

UNIT_MAIN("natscheck", refuses, accepts, consumers)
