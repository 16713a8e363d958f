#include "core/publishcheck.h"

#include "core/checker.h"
#include "core/limits.h"
#include "core/post.h"
#include "core/template.h"

#define KEY_FILE_BYTES 4096

bool
publishcheck_has(const struct publish_section *publish,
    enum publish_auth kind)
{
	size_t i;

	for (i = 0; i < publish->auth.n; i++) {
		if (publish->auth.choice[i] == (int)kind)
			return true;
	}
	return false;
}

bool
publishcheck_any_token(const struct config *config)
{
	size_t i;

	for (i = 0; i < config->publishes.n; i++) {
		if (publishcheck_has(config_publish(config, i), PUBLISH_JWT))
			return true;
	}
	return false;
}

static void
check_keys(const struct checker *c, struct publish_section *publish)
{
	const bool keys = publishcheck_has(publish, PUBLISH_KEY);
	const bool tokens = publishcheck_has(publish, PUBLISH_JWT);
	struct fault_note note;
	struct buf text;
	size_t i;

	if (keys && publish->key_file.n == 0)
		checker_error(c, "key_file", "auth = key needs a file with "
		    "the key");
	if (!keys && publish->key_file.n > 0)
		checker_error(c, "key_file", "auth does not say 'key'");
	for (i = 0; i < publish->key_file.n; i++) {
		const struct config_place place = publish->key_file.place[i];

		if (!checker_read(c, place, "key_file",
		    publish->key_file.text[i], CONFIG_SECRET, KEY_FILE_BYTES,
		    &text))
			continue;
		if (apikey_add(&publish->keys, buf_view(&text), tokens,
		    &note) != FAULT_NONE)
			config_report(c->report, place, "key_file",
			    note.text);
		buf_wipe(&text);
	}
}

/* A token that may open a stream must not be one that may publish. */
static void
check_scope(const struct checker *c, const struct publish_section *publish)
{
	const bool tokens = publishcheck_has(publish, PUBLISH_JWT);
	struct slice scope = slice_of(publish->scope), word;

	if (tokens && scope.n == 0)
		checker_error(c, "scope", "auth = jwt needs the scope that "
		    "lets a token publish");
	if (!tokens && scope.n > 0)
		checker_error(c, "scope", "auth does not say 'jwt'");
	if (slice_word(&scope, &word) && slice_word(&scope, &word))
		checker_error(c, "scope", "this is more than one scope");
}

static void
check_rates(const struct checker *c, struct publish_section *publish,
    const struct vars *known)
{
	const struct config_list *rate = &publish->rate;
	struct fault_note note;
	struct slice rest, item;
	size_t i;

	for (i = 0; i < rate->n; i++) {
		rest = slice_of(rate->text[i]);
		while (slice_split(&rest, ',', &item)) {
			if (limit_add(&publish->rates, LIMIT_RATE, false,
			    known, item, &note) != FAULT_NONE)
				config_report(c->report, rate->place[i],
				    "rate", note.text);
		}
	}
}

static void
check_one(struct config_report *r, struct publish_section *publish)
{
	const struct checker c = checker_of(r, "publish", &publish->at);
	const struct slice none = { NULL, 0 };
	struct fault_note note;
	struct vars known;

	vars_init(&known);
	if (publish->path != NULL) {
		if (route_parse(slice_of(publish->path), &publish->route,
		    &note) != FAULT_NONE) {
			checker_error(&c, "path", note.text);
			return;
		}
		route_names(&publish->route, &known);
	}
	/* A key is nobody's in particular. */
	if (publishcheck_has(publish, PUBLISH_JWT) &&
	    !publishcheck_has(publish, PUBLISH_KEY))
		(void)vars_add(&known, slice_of("user"), none);
	if (publish->topic != NULL && template_check(slice_of(publish->topic),
	    &known, &note) != FAULT_NONE)
		checker_error(&c, "topic", note.text);
	check_keys(&c, publish);
	check_scope(&c, publish);
	check_rates(&c, publish, &known);
}

static void
check_collisions(struct config_report *r)
{
	struct config *config = r->config;
	struct fault_note note;
	size_t i, k;

	for (i = 1; i < config->publishes.n; i++) {
		struct publish_section *a = config_publish(config, i);
		const struct checker c = checker_of(r, "publish", &a->at);

		for (k = 0; k < i; k++) {
			struct publish_section *b = config_publish(config, k);

			if (!route_collides(&a->route, &b->route))
				continue;
			(void)fault_set(&note, FAULT_CONFIG, "[publish %s] "
			    "has the same path", b->at.name);
			checker_error(&c, "path", note.text);
		}
	}
}

void
publishcheck(struct config_report *r)
{
	struct config *config = r->config;
	size_t i, most;

	for (i = 0; i < config->publishes.n; i++) {
		struct publish_section *publish = config_publish(config, i);

		check_one(r, publish);
		most = POST_BODY_BYTES((size_t)publish->max_data);
		if (most > config->publish_body_bytes)
			config->publish_body_bytes = most;
	}
	if (r->count == 0)
		check_collisions(r);
}
