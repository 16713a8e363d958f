#include "core/natscheck.h"

#include <stdio.h>
#include <string.h>

#include "core/checker.h"
#include "core/natsurl.h"

#define FILE_BYTES 65536
#define NAME_BYTES 64

/* Where a `from` line of the set is written. */
static struct config_place
place_of_line(const struct config *config, const struct record_from *from)
{
	const struct config_place nowhere = { NULL, 0 };
	size_t i, k;

	for (i = 0; i < config->records.n; i++) {
		const struct record_section *record =
		    (const struct record_section *)config->records.section[i];
		const struct config_list *list = &record->from;

		for (k = 0; k < list->n; k++) {
			if (list->text[k] == from->text.p)
				return list->place[k];
		}
	}
	return nowhere;
}

static bool
is_name(const char *text)
{
	size_t n = strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	    "abcdefghijklmnopqrstuvwxyz0123456789_-");

	return n > 0 && n <= NAME_BYTES && text[n] == '\0';
}

/* Read a file to find out now that it cannot be: libnats does it later. */
static void
check_file(const struct checker *c, const char *key, const char *path,
    enum config_trust trust)
{
	struct buf text;

	if (path != NULL && checker_read(c, checker_place(c, key), key, path,
	    trust, FILE_BYTES, &text))
		buf_wipe(&text);
}

static void
check_login(const struct checker *c, struct recorder_section *recorder)
{
	checker_password(c, "nats_password_file",
	    recorder->nats_password_file, recorder->nats_password,
	    sizeof(recorder->nats_password));
	check_file(c, "nats_credentials_file",
	    recorder->nats_credentials_file, CONFIG_SECRET);
	check_file(c, "nats_ca_file", recorder->nats_ca_file,
	    CONFIG_PUBLIC_KEY);
	if ((recorder->nats_user == NULL) !=
	    (recorder->nats_password_file == NULL))
		checker_error(c, recorder->nats_user == NULL ?
		    "nats_password_file" : "nats_user",
		    "nats_user and nats_password_file go together");
	if (recorder->nats_user != NULL &&
	    recorder->nats_credentials_file != NULL)
		checker_error(c, "nats_credentials_file",
		    "there is a nats_user already");
	if (recorder->nats_ca_file != NULL &&
	    !recorder->nats_target.tls)
		checker_error(c, "nats_ca_file",
		    "it is for servers that are tls://");
}

/* Subjects that differ only in what a name cannot hold. */
static void
check_consumers(struct config_report *r, size_t i)
{
	struct recorder_section *recorder = &r->config->recorder;
	const struct record_from *from = &recorder->set.from[i], *other;
	char name[NATSCHECK_CONSUMER_BYTES], its[NATSCHECK_CONSUMER_BYTES];
	size_t k;

	if (!natscheck_consumer(recorder->durable, from, name)) {
		config_report(r, place_of_line(r->config, from), "from",
		    "the subject is too long");
		return;
	}
	for (k = 0; k < i; k++) {
		other = &recorder->set.from[k];
		if (other->kind == RECORD_JETSTREAM &&
		    slice_same(other->stream, from->stream) &&
		    natscheck_consumer(recorder->durable, other, its) &&
		    strcmp(its, name) == 0)
			config_report(r, place_of_line(r->config, from),
			    "from", "its consumer would have the same name "
			    "as that of another line");
	}
}

void
natscheck(struct config_report *r)
{
	struct recorder_section *recorder = &r->config->recorder;
	const struct checker c = checker_of(r, "recorder", &recorder->at);
	const struct record_set *set = &recorder->set;
	struct fault_note note;
	size_t i;

	if (recorder->nats != NULL && natsurl_parse(slice_of(recorder->nats),
	    &recorder->nats_target, &note) != FAULT_NONE)
		checker_error(&c, "nats", note.text);
	check_login(&c, recorder);
	if (recorder->nats_group != NULL && !is_name(recorder->nats_group))
		checker_error(&c, "nats_group",
		    "it has letters, digits, '-' and '_', and no more than "
		    "64 of them");
	if (recorder->durable != NULL && !is_name(recorder->durable)) {
		checker_error(&c, "durable",
		    "it has letters, digits, '-' and '_', and no more than "
		    "64 of them");
		return;
	}
	for (i = 0; i < set->n; i++) {
		if (set->from[i].kind == RECORD_CHANNEL)
			continue;
		if (recorder->nats == NULL)
			config_report(r, place_of_line(r->config,
			    &set->from[i]), "from",
			    "this takes a server: set [recorder] nats");
		if (set->from[i].kind == RECORD_JETSTREAM)
			check_consumers(r, i);
	}
}

bool
natscheck_consumer(const char *durable, const struct record_from *from,
    char name_out[NATSCHECK_CONSUMER_BYTES])
{
	struct slice rest = from->pattern, token;
	struct buf name;
	size_t i;
	bool ok;

	buf_init(&name, NATSCHECK_CONSUMER_BYTES - 1);
	ok = buf_add_text(&name, durable);
	for (i = 0; ok && slice_split(&rest, '.', &token); i++) {
		ok = buf_add_text(&name, i == 0 ? "-" : "_");
		if (slice_equals(token, "*"))
			token = slice_of("any");
		else if (slice_equals(token, ">"))
			token = slice_of("all");
		ok = ok && buf_add_slice(&name, token);
	}
	for (i = 0; ok && i < name.n; i++) {
		if (strchr("/\\ \t", name.p[i]) != NULL)
			name.p[i] = '_';
		name_out[i] = name.p[i];
	}
	if (ok)
		name_out[i] = '\0';
	buf_fini(&name);
	return ok;
}
