#include "core/check.h"

#include <stdio.h>
#include <string.h>

#include "core/authcheck.h"
#include "core/checker.h"
#include "core/limits.h"
#include "core/natscheck.h"
#include "core/poolcheck.h"
#include "core/publishcheck.h"
#include "core/recordcheck.h"
#include "core/redisurl.h"
#include "core/rule.h"
#include "core/setting.h"
#include "core/shapecheck.h"
#include "core/streamcheck.h"

void
check_key_error(struct config_report *r, const struct setting_table *table,
    const struct section *section, const char *key, const char *message)
{
	struct config_place place = section->place;
	const size_t i = setting_row_of(table, key);
	char name[100];

	if (section->key[i].file != NULL)
		place = section->key[i];
	(void)snprintf(name, sizeof(name), "[%s] %s", table->section, key);
	config_report(r, place, place.line == 0 ? name : key, message);
}

void
check_redis(struct config_report *r)
{
	struct redis_section *redis = &r->config->redis;
	const struct checker c = checker_of(r, "redis", &redis->at);
	struct fault_note note;

	if (redis->url != NULL && redisurl_parse(slice_of(redis->url),
	    &redis->target, &note) != FAULT_NONE)
		checker_error(&c, "url", note.text);
	if (redis->username != NULL && (size_t)snprintf(redis->target.user,
	    sizeof(redis->target.user), "%s", redis->username) >=
	    sizeof(redis->target.user))
		checker_error(&c, "username", "it is too long");
	checker_password(&c, "password_file", redis->password_file,
	    redis->target.password, sizeof(redis->target.password));
}

static void
check_cors(struct config_report *r)
{
	struct cors_section *cors = &r->config->cors;
	struct fault_note note;
	struct slice rest, item;
	size_t i;

	for (i = 0; i < cors->origin.n; i++) {
		rest = slice_of(cors->origin.text[i]);
		while (slice_split(&rest, ',', &item)) {
			if (origin_add(&cors->list, item, &note) != FAULT_NONE)
				config_report(r, cors->origin.place[i],
				    "origin", note.text);
		}
	}
}

static void
check_rules(struct config_report *r, struct stream_section *stream,
    const struct vars *known)
{
	struct fault_note note;
	size_t i;

	for (i = 0; i < stream->require.n; i++) {
		if (rule_parse(slice_of(stream->require.text[i]), known,
		    &stream->rules[i], &note) != FAULT_NONE)
			config_report(r, stream->require.place[i], "require",
			    note.text);
	}
}

/* Each item of a repeated key; every wrong one is an error of its own. */
static void
check_items(struct config_report *r, const char *key,
    const struct config_list *list, enum limit_kind kind, bool overall,
    const struct vars *known, struct limit_set *set)
{
	struct fault_note note;
	struct slice rest, item;
	size_t i;

	for (i = 0; i < list->n; i++) {
		rest = slice_of(list->text[i]);
		while (slice_split(&rest, ',', &item)) {
			if (limit_add(set, kind, overall, known, item,
			    &note) != FAULT_NONE)
				config_report(r, list->place[i], key,
				    note.text);
		}
	}
}

static void
check_limits(struct config_report *r)
{
	struct limits_section *limits = &r->config->limits;
	const struct slice none = { NULL, 0 };
	struct vars known;

	vars_init(&known);
	(void)vars_add(&known, slice_of("user"), none);
	check_items(r, "limit", &limits->limit, LIMIT_STREAMS, true, &known,
	    &limits->overall);
	check_items(r, "rate", &limits->rate, LIMIT_RATE, true, &known,
	    &limits->overall);
	if (limits->prefix != NULL &&
	    strlen(limits->prefix) > LIMIT_PREFIX_BYTES)
		check_key_error(r, setting_table_of(slice_of("limits")),
		    &limits->at, "prefix", "it is longer than 64 bytes");
}

static void
check_stream(struct config_report *r, struct stream_section *stream)
{
	const struct setting_table *table =
	    setting_table_of(slice_of("stream"));
	const struct slice none = { NULL, 0 };
	struct fault_note note;
	struct vars known;

	vars_init(&known);
	if (stream->topic.n == 0 && stream->channel.n == 0)
		config_report(r, stream->at.place, NULL, "[stream] needs "
		    "'topic': key of the Redis Stream with the events");
	if (stream->path != NULL) {
		if (route_parse(slice_of(stream->path), &stream->route,
		    &note) != FAULT_NONE) {
			check_key_error(r, table, &stream->at, "path",
			    note.text);
			return;
		}
		route_names(&stream->route, &known);
	}
	if (stream->auth.n > 0 && !authcheck_has(stream, AUTH_NONE))
		(void)vars_add(&known, slice_of("user"), none);
	streamcheck(r, stream, &known);
	check_rules(r, stream, &known);
	check_items(r, "limit", &stream->limit, LIMIT_STREAMS, false, &known,
	    &stream->limits);
	check_items(r, "rate", &stream->rate, LIMIT_RATE, false, &known,
	    &stream->limits);
	shapecheck(r, stream, &known);
}

static void
check_collisions(struct config_report *r)
{
	const struct setting_table *table =
	    setting_table_of(slice_of("stream"));
	struct config *config = r->config;
	struct fault_note note;
	size_t i, k;

	for (i = 1; i < config->streams.n; i++) {
		for (k = 0; k < i; k++) {
			struct stream_section *a = config_stream(config, i),
			    *b = config_stream(config, k);

			if (!route_collides(&a->route, &b->route))
				continue;
			(void)fault_set(&note, FAULT_CONFIG,
			    "the stream '%s' has the same path", b->at.name);
			check_key_error(r, table, &a->at, "path", note.text);
		}
	}
}

/* A configuration in which there is nothing to do. */
static void
check_purpose(struct config_report *r, size_t sections, const char *message)
{
	const struct config_place whole = { r->config->files[0], 0 };

	if (sections == 0)
		config_report(r, whole, NULL, message);
}

void
check_recorder(struct config_report *r)
{
	check_purpose(r, r->config->records.n,
	    "there is no [record NAME] section");
	check_redis(r);
	recordcheck(r);
	natscheck(r);
}

void
check_config(struct config_report *r)
{
	struct config *config = r->config;
	size_t i;

	check_purpose(r, config->streams.n + config->publishes.n,
	    "there is no [stream NAME] section");
	check_redis(r);
	authcheck(r);
	check_cors(r);
	poolcheck(r);
	recordcheck(r);
	check_limits(r);
	for (i = 0; i < config->streams.n; i++)
		check_stream(r, config_stream(config, i));
	publishcheck(r);
	if (r->count == 0)
		check_collisions(r);
}
