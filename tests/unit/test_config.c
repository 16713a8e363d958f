#include "core/config.h"

#include <fnmatch.h>
#include <stdio.h>
#include <string.h>

#include "core/limits.h"
#include "core/setting.h"
#include "unit.h"

#define REDIS "[redis]\nurl = unix:///run/redis.sock\n"
#define STREAM "[stream s]\npath = /s\nauth = none\ntopic = t\n"
#define CHANNEL "[stream s]\npath = /s\nauth = none\nchannel = c\n"
#define MAIN "/etc/sse/main.conf"

/* ---- files in memory ---- */

struct file {
	const char *path;
	const char *text;
	size_t n;	/* of text, 0: up to its NUL */
	bool is_open;	/* to others, so that it can hold no secret */
};

struct disk {
	const struct file *file;
	size_t files;
	size_t reads;
};

static enum fault
read_file(void *ctx, const char *path, enum config_trust trust, struct buf *out,
    struct fault_note *note)
{
	struct disk *disk = ctx;
	size_t i;

	disk->reads++;
	for (i = 0; i < disk->files; i++) {
		const struct file *file = &disk->file[i];

		if (strcmp(file->path, path) != 0)
			continue;
		if (trust == CONFIG_SECRET && file->is_open)
			return fault_set(note, FAULT_CONFIG, "%s is open",
			    path);
		if (!buf_add(out, file->text, file->n == 0 ?
		    strlen(file->text) : file->n))
			return fault_set(note, FAULT_CONFIG, "%s is large",
			    path);
		return FAULT_NONE;
	}
	return fault_set(note, FAULT_SYSTEM, "%s: not there", path);
}

static enum fault
expand(void *ctx, const char *from, const char *pattern,
    void (*each)(void *arg, const char *path), void *arg,
    struct fault_note *note)
{
	const struct disk *disk = ctx;
	char whole[256];
	bool found = false;
	size_t i;

	if (pattern[0] == '/')
		(void)snprintf(whole, sizeof(whole), "%s", pattern);
	else
		(void)snprintf(whole, sizeof(whole), "%.*s%s",
		    (int)(strrchr(from, '/') + 1 - from), from, pattern);
	for (i = 0; i < disk->files; i++) {
		if (fnmatch(whole, disk->file[i].path, FNM_PATHNAME) == 0) {
			found = true;
			each(arg, disk->file[i].path);
		}
	}
	if (!found && strpbrk(pattern, "*?[") == NULL)
		return fault_set(note, FAULT_CONFIG, "no file %s", whole);
	return FAULT_NONE;
}

/* Load the first of some files and compare what is reported. */
static void
load(struct config *config, struct disk *disk, const char *errors,
    const char *what)
{
	const struct config_source source = { disk, read_file, expand };
	struct buf out;
	enum fault fault;

	buf_init(&out, 1 << 20);
	fault = config_load(config, disk->file[0].path, &source, &out);
	ck_assert_msg(slice_equals(buf_view(&out), errors),
	    "%s: expected\n%sbut it said\n%s", what, errors, buf_text(&out));
	ROW(fault == (*errors == '\0' ? FAULT_NONE : FAULT_CONFIG), what);
	buf_fini(&out);
}

static void
load_text(struct config *config, const char *text, const char *errors,
    const char *what)
{
	const struct file file = { "c", text, 0, false };
	struct disk disk = { &file, 1, 0 };

	load(config, &disk, errors, what);
}

/* ---- what is right ---- */

START_TEST(takes_the_example)
{
	struct config config;
	const struct stream_section *stream;

	load_text(&config, "#!/usr/local/bin/sse-fcgi\n"
	    "[redis]\n"
	    "url = redis://u:p@127.0.0.1:6380/2\n"
	    "[session]\n"
	    "format = php_serialize\n"
	    "cookie = SHOPSID\n"
	    "key_prefix = shop_sess.\n"
	    "user = user/id\n"
	    "[log]\n"
	    "file = /var/log/sse.log\n"
	    "format = json\n"
	    "level = debug\n"
	    "[stream metrics]\n"
	    "path = /api/v1/stream/{tenant:uuid}\n"
	    "auth = session\n"
	    "require = exists tenant:{tenant} else 404\n"
	    "require = member user:{user}:tenants {tenant}\n"
	    "topic = tenant.{tenant}.metrics\n"
	    "topic = user.{user}\n"
	    "heartbeat = 2s\n"
	    "heartbeat_event = beat\n"
	    "lifetime = 6s\n"
	    "start = last 3\n"
	    "snapshot = hgetall dash:{tenant} as metrics\n"
	    "delivery = batch\n"
	    "busy = 503\n", "", "every key");
	ck_assert_str_eq(config.redis.target.host, "127.0.0.1");
	ck_assert_uint_eq(config.redis.target.port, 6380);
	ck_assert_uint_eq(config.redis.target.db, 2);
	ck_assert_str_eq(config.redis.target.user, "u");
	ck_assert_str_eq(config.redis.target.password, "p");
	ck_assert_int_eq(config.redis.timeout_ms, 2000);
	ck_assert_int_eq(config.session.format, SESSION_PHP_SERIALIZE);
	ck_assert_str_eq(config.session.cookie, "SHOPSID");
	ck_assert_str_eq(config.session.key_prefix, "shop_sess.");
	ck_assert_str_eq(config.session.user, "user/id");
	ck_assert_str_eq(config.log.file, "/var/log/sse.log");
	ck_assert_int_eq(config.log.format, LOG_JSON);
	ck_assert_int_eq(config.log.level, LOG_DEBUG);
	ck_assert_uint_eq(config.streams.n, 1);
	stream = config_stream(&config, 0);
	ck_assert_str_eq(stream->at.name, "metrics");
	ck_assert_uint_eq(stream->auth.n, 1);
	ck_assert_int_eq(stream->auth.choice[0], AUTH_SESSION);
	ck_assert_uint_eq(stream->route.n, 4);
	ck_assert_uint_eq(stream->require.n, 2);
	ck_assert_int_eq(stream->rules[0].kind, RULE_EXISTS);
	ck_assert_int_eq(stream->rules[0].status, 404);
	ck_assert_int_eq(stream->rules[1].kind, RULE_MEMBER);
	ck_assert_int_eq(stream->rules[1].status, 403);
	ck_assert(slice_equals(stream->rules[1].word[1], "{tenant}"));
	ck_assert_uint_eq(stream->topic.n, 2);
	ck_assert_str_eq(stream->topic.text[0], "tenant.{tenant}.metrics");
	ck_assert_str_eq(stream->topic.text[1], "user.{user}");
	ck_assert_uint_eq(stream->channel.n, 0);
	ck_assert_int_eq(stream->heartbeat_ms, 2000);
	ck_assert_str_eq(stream->heartbeat_event, "beat");
	ck_assert_int_eq(stream->lifetime_ms, 6000);
	ck_assert_int_eq(stream->first.kind, START_LAST);
	ck_assert_uint_eq(stream->first.last, 3);
	ck_assert_int_eq(stream->shown.kind, SNAPSHOT_HASH);
	ck_assert(slice_equals(stream->shown.key, "dash:{tenant}"));
	ck_assert(slice_equals(stream->shown.type, "metrics"));
	ck_assert_int_eq(stream->delivery, DELIVERY_BATCH);
	ck_assert_int_eq(stream->busy, BUSY_503);
	config_fini(&config);
}
END_TEST

START_TEST(has_defaults)
{
	struct config config;
	const struct stream_section *stream;

	load_text(&config, REDIS STREAM, "", "only what is required");
	ck_assert(config.redis.target.is_unix);
	ck_assert_int_eq(config.redis.timeout_ms, 2000);
	ck_assert_ptr_null(config.redis.username);
	ck_assert_ptr_null(config.redis.password_file);
	ck_assert_int_eq(config.session.format, SESSION_PHP);
	ck_assert_str_eq(config.session.cookie, "PHPSESSID");
	ck_assert_str_eq(config.session.key_prefix, "PHPREDIS_SESSION:");
	ck_assert_str_eq(config.session.user, "user_id");
	ck_assert_ptr_null(config.log.file);
	ck_assert_int_eq(config.log.format, LOG_LOGFMT);
	ck_assert_int_eq(config.log.level, LOG_INFO);
	ck_assert_uint_eq(config.limits.overall.n, 0);
	ck_assert_str_eq(config.limits.prefix, "{sse}:");
	ck_assert_int_eq(config.limits.on_failure, LIMIT_OPEN);
	stream = config_stream(&config, 0);
	ck_assert_uint_eq(stream->limits.n, 0);
	ck_assert_uint_eq(stream->auth.n, 1);
	ck_assert_int_eq(stream->auth.choice[0], AUTH_NONE);
	ck_assert_uint_eq(stream->require.n, 0);
	ck_assert_int_eq(stream->heartbeat_ms, 15000);
	ck_assert_int_eq(stream->lifetime_ms, 60000);
	ck_assert_int_eq(stream->first.kind, START_NOW);
	ck_assert_int_eq(stream->shown.kind, SNAPSHOT_NONE);
	ck_assert_ptr_null(stream->heartbeat_event);
	ck_assert_uint_eq(stream->channel.n, 0);
	ck_assert_int_eq(stream->delivery, DELIVERY_STREAM);
	ck_assert_int_eq(stream->busy, BUSY_200);
	config_fini(&config);
}
END_TEST

START_TEST(takes_what_is_right)
{
	static const struct {
		const char *text, *what;
	} rows[] = {
		{ "\xef\xbb\xbf" REDIS STREAM, "a byte order mark" },
		{ "[redis]\r\nurl = unix:///r\r\n[stream s]\r\npath = /s\r\n"
		    "auth = none\r\ntopic = t\r\n", "CRLF" },
		{ STREAM REDIS, "sections in another order" },
		{ REDIS STREAM "[redis]\ntimeout = 1s\n",
		    "a section that is opened again" },
		{ REDIS "[redis]\n" STREAM, "a section that is empty then" },
		{ REDIS "[stream  s ]\npath = /s\nauth = none\ntopic = t\n",
		    "blanks around a section's name" },
		{ "[redis]\nurl = redis://h ; the cache\n" STREAM,
		    "a comment behind a value" },
		{ REDIS CHANNEL, "a channel in place of a topic" },
		{ REDIS CHANNEL "start = now\n", "which starts now" },
		{ REDIS STREAM "topic = 2\ntopic = 3\ntopic = 4\n"
		    "topic = 5\ntopic = 6\ntopic = 7\ntopic = 8\n",
		    "eight topics" },
		{ REDIS STREAM "topic = t\n", "a topic twice" },
		{ REDIS STREAM "start = since 1h\n"
		    "snapshot = get k as s\n", "a start and a snapshot" },
		{ REDIS STREAM "heartbeat_event = 0123456789012345678901234"
		    "5678901234567890123456789012345678901234567890123456789"
		    "012345678901234567890123456789012345678901234567\n",
		    "the longest type of a heartbeat" },
		{ REDIS STREAM "heartbeat = 200ms\nlifetime = 1s\n",
		    "the shortest spans" },
		{ REDIS STREAM "heartbeat = 15\nlifetime = 1m\n",
		    "the longest spans" },
		{ REDIS "timeout = 100ms\n" STREAM, "the shortest deadline" },
		{ REDIS "timeout = 30s\n" STREAM, "the longest deadline" },
		{ REDIS "[session]\nuser = 1/2/3/4/5/6/7\n" STREAM,
		    "a path of seven parts" },
		{ REDIS "[stream a]\npath = /s/{x:int}\nauth = none\n"
		    "topic = t\n[stream b]\npath = /s/new\nauth = none\n"
		    "topic = t\n", "a literal beside a variable" },
		{ REDIS "[stream a]\npath = /s/{x:int}\nauth = session\n"
		    "topic = {x}.{user}\nrequire = equals k:{x} {user}\n",
		    "the path's variables and {user}" },
		{ REDIS STREAM "[limits]\nlimit = 3 per user\n"
		    "rate = 3/1m per user\n",
		    "who is not logged in does not count by user" },
		{ REDIS STREAM "[limits]\nprefix = 0123456789012345678901234"
		    "567890123456789012345678901234567890123\n",
		    "the longest prefix" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct config config;

		load_text(&config, rows[i].text, "", rows[i].what);
		config_fini(&config);
	}
}
END_TEST

/* ---- what is wrong ---- */

START_TEST(says_what_is_wrong)
{
	static const struct {
		const char *text, *errors, *what;
	} rows[] = {
		{ "", "c: [redis] needs 'url': where Redis listens\n"
		    "c: there is no [stream NAME] section\n",
		    "an empty file" },
		{ REDIS, "c: there is no [stream NAME] section\n",
		    "no stream" },
		{ STREAM, "c: [redis] needs 'url': where Redis listens\n",
		    "no Redis" },
		{ STREAM "[redis]\n",
		    "c:5: [redis] needs 'url': where Redis listens\n",
		    "a section without the key it needs" },
		{ REDIS "[stream s]\nauth = none\ntopic = t\n",
		    "c:3: [stream] needs 'path': path of the stream, with "
		    "{name:type} variables\n", "no path" },
		{ REDIS "[stream s]\npath = /s\ntopic = t\n",
		    "c:3: [stream] needs 'auth': how the visitor is known\n",
		    "no auth: nobody gets in by oversight" },
		{ REDIS "[stream s]\npath = /s\nauth = none\n",
		    "c:3: [stream] needs 'topic': key of the Redis Stream "
		    "with the events\n", "no topic" },
		{ REDIS STREAM "hartbeat = 2s\n",
		    "c:7: [stream] has no key 'hartbeat'; did you mean "
		    "'heartbeat'?\n", "a key that is near another" },
		{ REDIS STREAM "colour = blue\n",
		    "c:7: [stream] has no key 'colour'\n",
		    "a key that is near none" },
		{ REDIS STREAM "Path = /t\n",
		    "c:7: [stream] has no key 'Path'; did you mean 'path'?\n",
		    "case counts" },
		{ REDIS "topic = t\n" STREAM,
		    "c:3: [redis] has no key 'topic'\n",
		    "a key of another section" },
		{ REDIS STREAM "[sesion]\ncookie = a\n",
		    "c:7: there is no section [sesion]; did you mean "
		    "[session]?\n", "a section that is near another" },
		{ REDIS STREAM "[database]\nhost = a\nport = 1\n",
		    "c:7: there is no section [database]\n",
		    "its keys are passed over" },
		{ "url = unix:///r\n" REDIS STREAM,
		    "c:1: this key stands in no section\n",
		    "a key before every section" },
		{ REDIS STREAM "[redis main]\n",
		    "c:7: this section takes no name\n", "a name too many" },
		{ REDIS STREAM "[stream]\n",
		    "c:7: this section needs one name, as in "
		    "[stream metrics]\n", "a name too few" },
		{ REDIS STREAM "[stream a b]\n",
		    "c:7: this section needs one name, as in "
		    "[stream metrics]\n", "two names" },
		{ REDIS STREAM "[stream s]\npath = /t\n",
		    "c:7: there is a stream of that name already\n",
		    "a stream given twice, its keys passed over" },
		{ REDIS "url = redis://h\n" STREAM,
		    "c:3: url: it was set before, in c:2\n",
		    "a key given twice" },
		{ REDIS STREAM "path = /u\n",
		    "c:7: path: it was set before, in c:4\n",
		    "the same in a stream" },
		{ REDIS STREAM "path =\n",
		    "c:7: path: it was set before, in c:4\n",
		    "and with nothing behind it" },
		{ REDIS STREAM "topic =\n",
		    "c:7: topic: the value is missing\n",
		    "an empty one of several topics" },
		{ REDIS STREAM "topic = {x}\ntopic = u:{user}\n",
		    "c:7: topic: {x} is not a variable of this stream: it "
		    "can be one of its path's, or {user} where 'auth' always "
		    "asks for a login\n"
		    "c:8: topic: {user} is not a variable of this stream: it "
		    "can be one of its path's, or {user} where 'auth' always "
		    "asks for a login\n", "each topic by its own line" },
		{ REDIS STREAM "topic = 2\ntopic = 3\ntopic = 4\n"
		    "topic = 5\ntopic = 6\ntopic = 7\ntopic = 8\n"
		    "topic = 9\ntopic = {x}\n",
		    "c:14: topic: a stream has at most 8\n"
		    "c:15: topic: {x} is not a variable of this stream: it "
		    "can be one of its path's, or {user} where 'auth' always "
		    "asks for a login\n",
		    "nine topics, which is told once" },
		{ REDIS CHANNEL "channel = 2\nchannel = 3\nchannel = 4\n"
		    "channel = 5\nchannel = 6\nchannel = 7\nchannel = 8\n"
		    "channel = 9\n",
		    "c:14: channel: a stream has at most 8\n",
		    "nine channels" },
		{ REDIS CHANNEL "channel = {x}\n",
		    "c:7: channel: {x} is not a variable of this stream: it "
		    "can be one of its path's, or {user} where 'auth' always "
		    "asks for a login\n", "a channel's variable" },
		{ REDIS CHANNEL "topic = t\nstart = earliest\n"
		    "snapshot = get k as s\n",
		    "c:7: topic: a stream with 'channel' is live only and "
		    "cannot have it\n"
		    "c:8: start: a stream with 'channel' is live only and "
		    "cannot have it\n"
		    "c:9: snapshot: a stream with 'channel' is live only and "
		    "cannot have it\n", "what a channel cannot do" },
		{ "[redis]\nurl =\n" STREAM,
		    "c:2: url: the value is missing\n", "no value" },
		{ "[redis]\nurl = ; redis://h\n" STREAM,
		    "c:2: url: the value is missing\n",
		    "a comment in place of a value" },
		{ REDIS STREAM "require =\n",
		    "c:7: require: the value is missing\n",
		    "no value of a list" },
		{ "[redis]\nurl = localhost\n" STREAM,
		    "c:2: url: it must start with unix:// or redis://\n",
		    "no address" },
		{ "[redis]\nurl = rediss://h\n" STREAM,
		    "c:2: url: TLS is not built in: use a unix socket, or a "
		    "local TLS tunnel\n", "TLS" },
		{ REDIS "timeout = soon\n" STREAM,
		    "c:3: timeout: 'soon' is no time: a number and ms, s, m, "
		    "h or d\n", "no span of time" },
		{ REDIS "timeout = 99ms\n" STREAM,
		    "c:3: timeout: '99ms' is not between 100ms and 30s\n",
		    "too short a span" },
		{ REDIS STREAM "heartbeat = 16s\n",
		    "c:7: heartbeat: '16s' is not between 200ms and 15s\n",
		    "too long between heartbeats" },
		{ REDIS STREAM "lifetime = 61s\n",
		    "c:7: lifetime: '61s' is not between 1s and 60s\n",
		    "more than a minute of life" },
		{ REDIS STREAM "lifetime = 0\n",
		    "c:7: lifetime: '0' is not between 1s and 60s\n",
		    "no life" },
		{ REDIS STREAM "start = then\n",
		    "c:7: start: it is now, earliest, last N (1 to 1000) or "
		    "since SPAN, as in since 5m\n", "no such start" },
		{ REDIS STREAM "start =\n",
		    "c:7: start: the value is missing\n", "an empty start" },
		{ REDIS STREAM "event =\ndata =\nmax_data =\n",
		    "c:7: event: the value is missing\n"
		    "c:8: data: the value is missing\n"
		    "c:9: max_data: the value is missing\n",
		    "nothing about an event's form" },
		{ REDIS STREAM "snapshot = keys * as s\n",
		    "c:7: snapshot: it is written get KEY as TYPE or hgetall "
		    "KEY as TYPE\n", "no such snapshot" },
		{ REDIS STREAM "snapshot = get {x} as s\n",
		    "c:7: snapshot: {x} is not a variable of this stream: it "
		    "can be one of its path's, or {user} where 'auth' always "
		    "asks for a login\n", "a variable of a snapshot's key" },
		{ REDIS STREAM "heartbeat_event = a\tb\n",
		    "c:7: heartbeat_event: it holds a control character\n",
		    "a heartbeat's type that would break the wire" },
		{ REDIS STREAM "heartbeat_event = 0123456789012345678901234"
		    "5678901234567890123456789012345678901234567890123456789"
		    "0123456789012345678901234567890123456789012345678\n",
		    "c:7: heartbeat_event: it is longer than an event's type "
		    "may be\n", "one that no event could have" },
		{ REDIS STREAM "busy = 404\n",
		    "c:7: busy: '404' is none of: 200, 503\n",
		    "no such choice" },
		{ REDIS "[log]\nlevel = INFO\n" STREAM,
		    "c:4: level: 'INFO' is none of: error, warn, info, "
		    "debug\n", "a choice in another case" },
		{ REDIS "[session]\nformat = pickle\n" STREAM,
		    "c:4: format: 'pickle' is none of: php, php_serialize, "
		    "php_binary, igbinary, msgpack, laravel, symfony, "
		    "express, django, json\n", "a format that cannot be read" },
		{ REDIS "[session]\nuser = a//b\n" STREAM,
		    "c:4: user: '' is no name: names stand between '/', ~1 is "
		    "a '/' in a name and ~0 a '~'\n",
		    "an empty part of a path" },
		{ REDIS "[session]\nuser = 1/2/3/4/5/6/7/8/9/10\n" STREAM,
		    "c:4: user: a path has at most 9 names and 256 bytes\n",
		    "a part too many" },
		{ REDIS "[session]\ncookie = a b\n" STREAM,
		    "c:4: cookie: this is no name of a cookie\n",
		    "a blank in a cookie's name" },
		{ REDIS "[session]\ncookie = a=b\n" STREAM,
		    "c:4: cookie: this is no name of a cookie\n",
		    "an equals sign in it" },
		{ REDIS "[stream s]\npath = s\nauth = none\ntopic = t\n",
		    "c:4: path: a path starts with a slash\n",
		    "a path that is none" },
		{ REDIS "[stream s]\npath = /s\nauth = none\n"
		    "topic = {tenant}\n",
		    "c:6: topic: {tenant} is not a variable of this stream: "
		    "it can be one of its path's, or {user} where 'auth' "
		    "always asks for a login\n", "a variable that is not there" },
		{ REDIS "[stream s]\npath = /s\nauth = none\n"
		    "topic = u:{user}\n",
		    "c:6: topic: {user} is not a variable of this stream: it "
		    "can be one of its path's, or {user} where 'auth' always "
		    "asks for a login\n", "{user} without a login" },
		{ REDIS STREAM "require = exists k\nrequire = exist k\n"
		    "require = member k\n",
		    "c:8: require: 'exist' is no rule: exists, member, equals "
		    "or field\nc:9: require: it must read 'member KEY "
		    "VALUE'\n", "each rule by its own line" },
		{ REDIS STREAM "[stream b]\npath = /s\nauth = none\n"
		    "topic = t\n",
		    "c:8: path: the stream 's' has the same path\n",
		    "a path given twice" },
		{ REDIS "[stream a]\npath = /x/{a:int}\nauth = none\n"
		    "topic = t\n[stream b]\npath = /x/{b:uuid}\nauth = none\n"
		    "topic = t\n",
		    "c:8: path: the stream 'a' has the same path\n",
		    "paths that differ in their variables only" },
		{ REDIS STREAM "[log\nhello\nk! = v\n",
		    "c:7: a section is [name] or [kind name], of letters, "
		    "digits, '_', '-' and '.'\n"
		    "c:8: neither a [section] nor 'key = value'\n"
		    "c:9: a key is made of letters, digits, '_', '-' and "
		    "'.'\n", "lines that are none" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct config config;

		load_text(&config, rows[i].text, rows[i].errors,
		    rows[i].what);
		config_fini(&config);
	}
}
END_TEST

START_TEST(says_everything_at_once)
{
	struct config config;

	load_text(&config, "stray = 1\n"
	    "[redis]\n"
	    "url = localhost\n"
	    "timeout = 1h\n"
	    "[session]\n"
	    "format = larvel\n"
	    "user = a//b\n"
	    "[logs]\n"
	    "file = x\n"
	    "[stream one]\n"
	    "path = /{user:int}\n"
	    "topics = t\n"
	    "lifetime = 2m\n"
	    "[stream two]\n"
	    "path = /two\n"
	    "auth = maybe\n"
	    "topic = {x}\n"
	    "require = exists\n"
	    "busy = 500\n"
	    "nonsense\n",
	    "c:1: this key stands in no section\n"
	    "c:4: timeout: '1h' is not between 100ms and 30s\n"
	    "c:6: format: 'larvel' is none of: php, php_serialize, "
	    "php_binary, igbinary, msgpack, laravel, symfony, express, "
	    "django, json\n"
	    "c:8: there is no section [logs]; did you mean [log]?\n"
	    "c:12: [stream] has no key 'topics'; did you mean 'topic'?\n"
	    "c:13: lifetime: '2m' is not between 1s and 60s\n"
	    "c:16: auth: 'maybe' is none of: session, jwt, header, none\n"
	    "c:19: busy: '500' is none of: 200, 503\n"
	    "c:20: neither a [section] nor 'key = value'\n"
	    "c:10: [stream] needs 'auth': how the visitor is known\n"
	    "c:3: url: it must start with unix:// or redis://\n"
	    "c:7: user: '' is no name: names stand between '/', ~1 is a '/' "
	    "in a name and ~0 a '~'\n"
	    "c:10: [stream] needs 'topic': key of the Redis Stream with the "
	    "events\n"
	    "c:11: path: the name 'user' is taken\n"
	    "c:17: topic: {x} is not a variable of this stream: it can be "
	    "one of its path's, or {user} where 'auth' always asks for a login\n"
	    "c:18: require: it must read 'exists KEY'\n",
	    "sixteen errors in one run");
	config_fini(&config);
}
END_TEST

START_TEST(reads_limits)
{
	static const struct {
		size_t at;
		const char *printed;
	} of_stream[] = {
		{ 0, "limit 3 per user" }, { 1, "limit 50 per x" },
		{ 2, "limit 200 total" }, { 3, "rate 20/1m per user" },
	}, overall[] = {
		{ 0, "overall limit 10 per ip" },
		{ 1, "overall rate 30/1m per ip" },
	};
	const struct stream_section *stream;
	char printed[LIMIT_TEXT_BYTES];
	struct config config;
	size_t i;

	load_text(&config, REDIS "[limits]\nlimit = 10 per ip\n"
	    "rate = 30/1m per ip\n[stream s]\npath = /{x:int}\n"
	    "rate = 20/1m per user\nlimit = 3 per user,50 per {x}\n"
	    "topic = t\nlimit = 200 total\nauth = session\n", "",
	    "limits and rates");
	stream = config_stream(&config, 0);
	ck_assert_uint_eq(stream->limits.n, 4);
	for (i = 0; i < 4; i++) {
		limit_print(&stream->limits.item[of_stream[i].at], printed);
		ck_assert_str_eq(printed, of_stream[i].printed);
	}
	ck_assert_uint_eq(config.limits.overall.n, 2);
	for (i = 0; i < 2; i++) {
		limit_print(&config.limits.overall.item[overall[i].at],
		    printed);
		ck_assert_str_eq(printed, overall[i].printed);
	}
	config_fini(&config);
}
END_TEST

START_TEST(says_what_is_wrong_with_limits)
{
	struct config config;

	load_text(&config, REDIS
	    "[limits]\n"
	    "limit = 0 total, 3 per tenant, 4 per user\n"
	    "limit = 5 per user,\n"
	    "rate = 30 per ip\n"
	    "prefix = 01234567890123456789012345678901234567890123456789"
	    "012345678901234\n"
	    "on_failure = maybe\n"
	    "[stream s]\n"
	    "path = /s/{x:int}\n"
	    "auth = none\n"
	    "topic = t\n"
	    "limit = 3 per user, 4 per {x}, 5 per x\n"
	    "rate = 1/2d per ip\n"
	    "limits = 3 total\n",
	    "c:8: on_failure: 'maybe' is none of: open, closed\n"
	    "c:15: [stream] has no key 'limits'; did you mean 'limit'?\n"
	    "c:4: limit: '0' is not between 1 and 1000000\n"
	    "c:4: limit: there is no 'per tenant' across all streams: user "
	    "or ip\n"
	    "c:5: limit: '5 per user' counts by what another item counts "
	    "by\n"
	    "c:5: limit: '' must read 'N per WHAT' or 'N total', as in "
	    "'3 per user'\n"
	    "c:6: rate: '30 per ip' must read 'N/TIME per WHAT' or 'N/TIME "
	    "total', as in '30/1m per ip'\n"
	    "c:7: prefix: it is longer than 64 bytes\n"
	    "c:13: limit: 'per user' needs an 'auth' that always asks for a "
	    "login\n"
	    "c:13: limit: '5 per x' counts by what another item counts by\n"
	    "c:14: rate: '2d' is no time between 1s and 1d\n",
	    "eleven errors in one run");
	config_fini(&config);
}
END_TEST

START_TEST(reads_origins)
{
	struct config config;

	load_text(&config, REDIS STREAM "[cors]\n"
	    "origin = https://app.example.org , http://localhost:8080\n"
	    "origin = https://[2001:db8::1]:8443\n", "", "origins");
	ck_assert_uint_eq(config.cors.list.n, 3);
	ck_assert(!config.cors.list.any);
	ck_assert(slice_equals(config.cors.list.item[1].host, "localhost"));
	ck_assert_uint_eq(config.cors.list.item[2].port, 8443);
	config_fini(&config);
	load_text(&config, REDIS STREAM "[cors]\norigin = *\n", "",
	    "everybody");
	ck_assert_uint_eq(config.cors.list.n, 0);
	ck_assert(config.cors.list.any);
	config_fini(&config);
}
END_TEST

START_TEST(says_what_is_wrong_with_origins)
{
	static const char is_none[] = " is no origin: scheme, host and "
	    "perhaps port, without a path or a wildcard, as in "
	    "https://app.example.org\n";
	static const char *const wrong[] = {
		"https://app.example.org/", "app.example.org", "null",
		"https://*.example.org", "https://m\xc3\xbcnchen.example",
	};
	char text[2000] = REDIS STREAM "[cors]\n", errors[2000] = "";
	struct config config;
	size_t i;

	for (i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		(void)snprintf(text + strlen(text), 200, "origin = %s\n",
		    wrong[i]);
		(void)snprintf(errors + strlen(errors), 300,
		    "c:%zu: origin: '%s'%s", 8 + i, wrong[i], is_none);
	}
	load_text(&config, text, errors, "what is no origin");
	config_fini(&config);
	load_text(&config, REDIS STREAM "[cors]\n"
	    "origin = https://a.org, *\norigin = https://b.org,\n",
	    "c:8: origin: '*' stands alone: no origin beside it counts\n"
	    "c:9: origin: '' is no origin: scheme, host and perhaps port, "
	    "without a path or a wildcard, as in https://app.example.org\n",
	    "everybody beside somebody, and a comma too many");
	config_fini(&config);
	load_text(&config, REDIS STREAM "[cors]\norigin = *\n"
	    "origin = https://a.org\n",
	    "c:9: origin: '*' stands alone: no origin beside it counts\n",
	    "somebody beside everybody");
	config_fini(&config);
}
END_TEST

START_TEST(refuses_bytes_and_lengths)
{
	static const char nul[] = REDIS STREAM "start = no\0w\n";
	const struct file file = { "c", nul, sizeof(nul) - 1, false };
	struct disk disk = { &file, 1, 0 };
	struct config config;
	struct buf text;

	load(&config, &disk, "c:7: the line holds a NUL byte\n", "a NUL");
	config_fini(&config);
	buf_init(&text, 10000);
	ck_assert(buf_add_text(&text, REDIS STREAM "require = exists "));
	while (text.n < strlen(REDIS STREAM) + 199)
		ck_assert(buf_add_text(&text, "k"));
	load_text(&config, buf_text(&text),
	    "c:7: the line is too long: 198 bytes at most\n", "a long line");
	config_fini(&config);
	buf_cut(&text, text.n - 1);
	load_text(&config, buf_text(&text), "", "a byte less");
	ck_assert_uint_eq(strlen(config_stream(&config, 0)->require.text[0]),
	    198 - strlen("require = "));
	config_fini(&config);
	buf_fini(&text);
}
END_TEST

START_TEST(bounds_numbers)
{
	struct config config;
	struct buf text, errors;
	unsigned i;

	buf_init(&text, 1 << 20);
	buf_init(&errors, 1 << 20);
	ck_assert(buf_add_text(&text, REDIS STREAM));
	for (i = 0; i < CONFIG_LIST_MAX; i++)
		ck_assert(buf_add_text(&text, "require = exists k\n"));
	load_text(&config, buf_text(&text), "", "as many rules as can be");
	ck_assert_uint_eq(config_stream(&config, 0)->require.n, CONFIG_LIST_MAX);
	config_fini(&config);
	ck_assert(buf_add_text(&text, "require = exists k\n"));
	load_text(&config, buf_text(&text),
	    "c:23: require: there are more than 16 of it\n", "one more");
	config_fini(&config);

	buf_cut(&text, 0);
	ck_assert(buf_add_text(&text, REDIS));
	for (i = 0; i < CONFIG_SECTIONS_MAX; i++)
		ck_assert(buf_addf(&text,
		    "[stream s%u]\npath=/%u\nauth=none\ntopic=t\n", i, i));
	load_text(&config, buf_text(&text), "", "as many streams as can be");
	config_fini(&config);
	ck_assert(buf_add_text(&text, STREAM));
	load_text(&config, buf_text(&text),
	    "c:1027: there are more than 256 streams\n", "one more");
	config_fini(&config);

	buf_cut(&text, 0);
	ck_assert(buf_add_text(&text, REDIS STREAM));
	for (i = 0; i < LIMIT_CONFIG_ERRORS * 2; i++) {
		ck_assert(buf_add_text(&text, "zzz = 1\n"));
		if (i < LIMIT_CONFIG_ERRORS)
			ck_assert(buf_addf(&errors,
			    "c:%u: [stream] has no key 'zzz'\n", i + 7));
	}
	load_text(&config, buf_text(&text), buf_text(&errors),
	    "errors beyond the hundredth are not told");
	config_fini(&config);
	buf_fini(&text);
	buf_fini(&errors);
}
END_TEST

START_TEST(bears_a_full_report)
{
	const struct file file = { "c", "a\nb\nc\n", 0, false };
	struct disk disk = { &file, 1, 0 };
	const struct config_source source = { &disk, read_file, expand };
	struct config config;
	struct buf errors;

	buf_init(&errors, 20);
	ck_assert_int_eq(config_load(&config, "c", &source, &errors),
	    FAULT_CONFIG);
	ck_assert_uint_le(errors.n, 20);
	config_fini(&config);
	buf_fini(&errors);
}
END_TEST

/* ---- files ---- */

START_TEST(includes)
{
	static const struct {
		struct file file[5];
		const char *errors, *what;
	} rows[] = {
		{ { { MAIN, "include = redis.conf\n" STREAM, 0, false },
		    { "/etc/sse/redis.conf", REDIS, 0, false } }, "",
		    "a file beside this one" },
		{ { { MAIN, REDIS "include = /srv/s.conf\n", 0, false },
		    { "/srv/s.conf", STREAM, 0, false } }, "",
		    "an absolute path, within a section" },
		{ { { MAIN, "[redis]\ninclude = s.conf\nurl = unix:///r\n", 0,
		    false }, { "/etc/sse/s.conf", STREAM, 0, false } }, "",
		    "the section goes on behind it" },
		{ { { MAIN, REDIS "include = d/*.conf\n", 0, false },
		    { "/etc/sse/d/a.conf", STREAM, 0, false },
		    { "/etc/sse/d/b.conf", "[stream b]\npath = /b\n"
		    "auth = none\ntopic = t\n", 0, false } }, "",
		    "several files" },
		{ { { MAIN, REDIS STREAM "include = none/*.conf\n", 0,
		    false } }, "", "a pattern can match nothing" },
		{ { { MAIN, REDIS "include = d/a.conf\n", 0, false },
		    { "/etc/sse/d/a.conf", "include = b.conf\n", 0, false },
		    { "/etc/sse/d/b.conf", STREAM, 0, false } }, "",
		    "relative to the file the line stands in" },
		{ { { MAIN, REDIS STREAM "include = none.conf\n", 0,
		    false } },
		    MAIN ":7: include: no file /etc/sse/none.conf\n",
		    "a name has to exist" },
		{ { { MAIN, REDIS STREAM "include =\n", 0, false } },
		    MAIN ":7: include: the value is missing\n", "no name" },
		{ { { MAIN, REDIS "include = s.conf\n" STREAM, 0, false },
		    { "/etc/sse/s.conf", "timeout = 1s\n", 0, false } },
		    "/etc/sse/s.conf:1: this key stands in no section\n",
		    "an included file begins in no section" },
		{ { { MAIN, REDIS STREAM "include = s.conf\nstrat = now\n", 0,
		    false }, { "/etc/sse/s.conf", "\n[log]\nlevel = x\n", 0,
		    false } },
		    "/etc/sse/s.conf:3: level: 'x' is none of: error, warn, "
		    "info, debug\n" MAIN ":8: [stream] has no key 'strat'; "
		    "did you mean 'start'?\n", "each error by its file" },
		{ { { MAIN, REDIS STREAM "include = s.conf\n", 0, false },
		    { "/etc/sse/s.conf", REDIS, 0, false } },
		    "/etc/sse/s.conf:2: url: it was set before, in "
		    MAIN ":2\n", "a key given in two files" },
		{ { { MAIN, REDIS STREAM "include = s.conf\n", 0, false },
		    { "/etc/sse/s.conf", STREAM, 0, false } },
		    "/etc/sse/s.conf:1: there is a stream of that name "
		    "already\n", "a stream given in two files" },
		{ { { MAIN, "include = s.conf\n", 0, false },
		    { "/etc/sse/s.conf", "[redis]\nurl = x\nport = 1\n"
		    "[stream s]\nauth = none\n", 0, false } },
		    "/etc/sse/s.conf:3: [redis] has no key 'port'\n"
		    "/etc/sse/s.conf:4: [stream] needs 'path': path of the "
		    "stream, with {name:type} variables\n"
		    "/etc/sse/s.conf:2: url: it must start with unix:// or "
		    "redis://\n"
		    "/etc/sse/s.conf:4: [stream] needs 'topic': key of the "
		    "Redis Stream with the events\n",
		    "all errors also where only included files have "
		    "sections" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct disk disk = { rows[i].file, 0, 0 };
		struct config config;

		while (disk.files < 5 && rows[i].file[disk.files].path != NULL)
			disk.files++;
		load(&config, &disk, rows[i].errors, rows[i].what);
		config_fini(&config);
	}
}
END_TEST

START_TEST(notices_loops)
{
	static const struct file itself[] = {
		{ MAIN, "include = main.conf\n", 0, false },
	};
	static const struct file each_other[] = {
		{ MAIN, "include = b.conf\n", 0, false },
		{ "/etc/sse/b.conf", "\ninclude = main.conf\n", 0, false },
	};
	static const struct file twice[] = {
		{ MAIN, "include = *.conf\ninclude = *.conf\n", 0, false },
	};
	struct disk disks[] = { { itself, 1, 0 }, { each_other, 2, 0 },
	    { twice, 1, 0 } };
	static const char *const first[] = {
		MAIN ":1: include: files include each other\n",
		MAIN ":1: include: files include each other\n",
		MAIN ":1: include: files include each other\n",
	};
	size_t i;

	for (i = 0; i < sizeof(disks) / sizeof(disks[0]); i++) {
		const struct config_source source = { &disks[i], read_file,
		    expand };
		struct config config;
		struct buf errors;

		buf_init(&errors, 1 << 20);
		ck_assert_int_eq(config_load(&config, MAIN, &source, &errors),
		    FAULT_CONFIG);
		ck_assert_msg(slice_starts(buf_view(&errors), first[i]),
		    "%s", buf_text(&errors));
		ck_assert_uint_le(disks[i].reads, 64);
		config_fini(&config);
		buf_fini(&errors);
	}
}
END_TEST

START_TEST(nests_so_deep)
{
	static const char next[] = "include = %u.conf\n";
	char path[LIMIT_CONFIG_DEPTH + 2][24], text[LIMIT_CONFIG_DEPTH + 2][32];
	struct file file[LIMIT_CONFIG_DEPTH + 2];
	unsigned depth, i;

	for (depth = LIMIT_CONFIG_DEPTH; depth <= LIMIT_CONFIG_DEPTH + 1;
	    depth++) {
		struct disk disk = { file, depth + 1, 0 };
		struct config config;

		for (i = 0; i <= depth; i++) {
			(void)snprintf(path[i], sizeof(path[i]),
			    "/etc/sse/%u.conf", i);
			(void)snprintf(text[i], sizeof(text[i]), next, i + 1);
			file[i].path = path[i];
			file[i].text = i < depth ? text[i] : REDIS STREAM;
			file[i].n = 0;
			file[i].is_open = false;
		}
		if (depth == LIMIT_CONFIG_DEPTH)
			load(&config, &disk, "", "as deep as can be");
		else
			load(&config, &disk, "/etc/sse/8.conf:1: include: "
			    "files include each other\n"
			    "/etc/sse/0.conf: [redis] needs 'url': "
			    "where Redis listens\n"
			    "/etc/sse/0.conf: there is no [stream NAME] "
			    "section\n", "one deeper");
		config_fini(&config);
	}
}
END_TEST

/* Its keys do not pass for those of the section before. */
START_TEST(a_header_that_is_refused_hides_its_keys)
{
	struct file files[] = {
		{ MAIN, REDIS STREAM "[stream b\npath = /b\n", 0, false },
	};
	struct disk disk = { files, 1, 0 };
	struct config config;

	load(&config, &disk, MAIN ":7: a section is [name] or [kind name], "
	    "of letters, digits, '_', '-' and '.'\n", "an unclosed header");
	config_fini(&config);
}
END_TEST

START_TEST(says_when_it_cannot_read)
{
	static const struct file nothing[] = {
		{ MAIN, REDIS STREAM "include = big.conf\n", 0, false },
		{ "/etc/sse/big.conf", "", LIMIT_CONFIG_BYTES + 1, false },
	};
	static char big[LIMIT_CONFIG_BYTES + 1];
	struct file files[2] = { nothing[0], nothing[1] };
	struct disk disk = { files, 2, 0 }, empty = { files, 0, 0 };
	const struct config_source source = { &empty, read_file, expand };
	struct config config;
	struct buf errors;

	memset(big, '\n', sizeof(big));
	files[1].text = big;
	load(&config, &disk, MAIN ":7: include: /etc/sse/big.conf is large\n",
	    "a file that is too large");
	config_fini(&config);
	files[1].n--;
	load(&config, &disk, "", "a byte less");
	config_fini(&config);
	buf_init(&errors, 1000);
	ck_assert_int_eq(config_load(&config, MAIN, &source, &errors),
	    FAULT_CONFIG);
	ck_assert_str_eq(buf_text(&errors), MAIN ": " MAIN ": not there\n");
	config_fini(&config);
	buf_fini(&errors);
}
END_TEST

START_TEST(reads_the_password)
{
	static const struct {
		const char *url;
		struct file secret;
		const char *password;	/* NULL: refused */
		const char *errors, *what;
	} rows[] = {
		{ "redis://h", { "/etc/sse/pw", "secret\n", 0, false },
		    "secret", "", "the first line" },
		{ "redis://h", { "/etc/sse/pw", "secret", 0, false },
		    "secret", "", "without a line break" },
		{ "redis://h", { "/etc/sse/pw", "a b\nmore\n", 0, false },
		    "a b", "", "no more than the first line" },
		{ "redis://u:longer-than-it@h", { "/etc/sse/pw", "short\n", 0,
		    false }, "short", "",
		    "it replaces the one of the address wholly" },
		{ "redis://h", { "/etc/sse/pw", "\nsecret\n", 0, false },
		    NULL, MAIN ":3: password_file: its first line must be "
		    "the password\n", "an empty line" },
		{ "redis://h", { "/etc/sse/pw", "", 0, false }, NULL,
		    MAIN ":3: password_file: its first line must be the "
		    "password\n", "an empty file" },
		{ "redis://h", { "/etc/sse/pw", "secret\n", 0, true }, NULL,
		    MAIN ":3: password_file: /etc/sse/pw is open\n",
		    "a file that is open to others" },
		{ "redis://h", { "/etc/sse/other", "secret\n", 0, false },
		    NULL, MAIN ":3: password_file: /etc/sse/pw: not there\n",
		    "no such file, seen from the file it stands in" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		char text[200];
		const struct file files[] = { { MAIN, text, 0, false },
		    rows[i].secret };
		struct disk disk = { files, 2, 0 };
		struct config config;

		(void)snprintf(text, sizeof(text),
		    "[redis]\nurl = %s\npassword_file = pw\nusername = app\n"
		    STREAM, rows[i].url);
		load(&config, &disk, rows[i].errors, rows[i].what);
		if (rows[i].password != NULL) {
			ROW(strcmp(config.redis.target.password,
			    rows[i].password) == 0, rows[i].what);
			ROW(strcmp(config.redis.target.user, "app") == 0,
			    rows[i].what);
		}
		config_fini(&config);
	}
}
END_TEST

START_TEST(bounds_the_password)
{
	static char secret[REDISURL_WORD_BYTES + 1];
	const struct file files[] = {
		{ MAIN, "[redis]\nurl = redis://h\npassword_file = /pw\n"
		    STREAM, 0, false },
		{ "/pw", secret, 0, false },
	};
	struct disk disk = { files, 2, 0 };
	struct config config;

	memset(secret, 'p', REDISURL_WORD_BYTES - 1);
	load(&config, &disk, "", "the longest password");
	ck_assert_str_eq(config.redis.target.password, secret);
	config_fini(&config);
	memset(secret, 'p', REDISURL_WORD_BYTES);
	load(&config, &disk, MAIN ":3: password_file: its first line must be "
	    "the password\n", "a byte more");
	config_fini(&config);
}
END_TEST

START_TEST(sees_paths_from_their_file)
{
	static const struct file files[] = {
		{ MAIN, REDIS "include = d/log.conf\n" STREAM, 0, false },
		{ "/etc/sse/d/log.conf", "[log]\nfile = sse.log\n", 0,
		    false },
	};
	struct disk disk = { files, 2, 0 };
	struct config config;

	load(&config, &disk, "", "a relative path in an included file");
	ck_assert_str_eq(config.log.file, "/etc/sse/d/sse.log");
	config_fini(&config);
	load_text(&config, REDIS "[log]\nfile = sse.log\n" STREAM, "",
	    "a file in the current folder");
	ck_assert_str_eq(config.log.file, "sse.log");
	config_fini(&config);
}
END_TEST

/* Who only talks to Redis needs no stream, and nobody else's secrets. */
START_TEST(loads_redis_alone)
{
	static const char secrets[] = "[session]\nformat = laravel\n"
	    "secret_file = /other\n[jwt]\nkey_file = HS256 raw /other\n";
	static const struct {
		const char *text, *errors, *what;
	} rows[] = {
		{ "[redis]\nurl = redis://h\npassword_file = /pw\n"
		    "[control]\ntopic = here\n", "",
		    "no stream is needed" },
		{ "[redis]\nurl = redis://h\npassword_file = /other\n",
		    MAIN ":3: password_file: /other: not there\n",
		    "Redis's own password is" },
		{ "[redis]\nurl = http://h\n",
		    MAIN ":2: url: it must start with unix:// or redis://\n",
		    "the address is checked" },
		{ REDIS "[stream s]\npaht = /s\n", MAIN ":4: [stream] has "
		    "no key 'paht'; did you mean 'path'?\n"
		    MAIN ":3: [stream] needs 'path': path of the stream, "
		    "with {name:type} variables\n"
		    MAIN ":3: [stream] needs 'auth': how the visitor is "
		    "known\n",
		    "what cannot be read is an error wherever it stands" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct file files[] = {
			{ MAIN, NULL, 0, false }, { "/pw", "x\n", 0, false },
		};
		struct disk disk = { files, 2, 0 };
		const struct config_source source = { &disk, read_file,
		    expand };
		char text[1000];
		struct config config;
		struct buf out;
		enum fault fault;

		(void)snprintf(text, sizeof(text), "%s%s", rows[i].text,
		    i == 0 ? secrets : "");
		files[0].text = text;
		buf_init(&out, 1 << 16);
		fault = config_load_redis(&config, MAIN, &source, &out);
		ck_assert_msg(slice_equals(buf_view(&out), rows[i].errors),
		    "%s: it said\n%s", rows[i].what, buf_text(&out));
		ROW(fault == (i == 0 ? FAULT_NONE : FAULT_CONFIG),
		    rows[i].what);
		if (i == 0) {
			ck_assert_str_eq(config.redis.target.password, "x");
			ck_assert_str_eq(config.control.topic, "here");
		}
		buf_fini(&out);
		config_fini(&config);
	}
}
END_TEST

/* ---- what is made of it ---- */

/* Load a text, dump it, and compare. */
static void
expect_dump(const char *text, const char *dump, const char *what)
{
	struct config config;
	struct buf out;

	buf_init(&out, 1 << 16);
	load_text(&config, text, "", what);
	ROW(config_dump(&config, &out), what);
	ck_assert_msg(slice_equals(buf_view(&out), dump),
	    "%s: expected\n%sbut it dumped\n%s", what, dump, buf_text(&out));
	buf_cut(&out, 0);
	out.cap = 100;
	ROW(!config_dump(&config, &out), what);
	buf_fini(&out);
	config_fini(&config);
}

#define LOGIN_DUMP \
	"\n[jwt]\n" \
	"user = sub\n" \
	"leeway = 0s\n" \
	"require_exp = yes\n" \
	"header = yes\n" \
	"short_secrets = no\n" \
	"\n[header]\n" \
	"name = SSE_USER\n" \
	"overwritten = no\n"
#define GLOBAL_DUMP \
	"\n[global]\n" \
	"daemonize = no\n" \
	"process_control_timeout = 65s\n" \
	"emergency_restart_threshold = 0\n" \
	"emergency_restart_interval = 60s\n"

#define SHAPE_DUMP \
	"event = field event\n" \
	"data = field data\n" \
	"max_data = 1m\n"
#define RECORDER_DUMP \
	"\n[recorder]\n" \
	"lock = {sse}:recorder\n" \
	"lease = 5s\n" \
	"buffer = 64m\n" \
	"dead_letter = {sse}:dead\n" \
	"durable = sse-record\n"

START_TEST(dumps_what_it_reads)
{
	static const char least[] = REDIS STREAM;
	static const char least_dump[] =
	    "[redis]\n"
	    "url = unix:///run/redis.sock\n"
	    "timeout = 2s\n"
	    "\n[session]\n"
	    "format = php\n"
	    "cookie = PHPSESSID\n"
	    "key_prefix = PHPREDIS_SESSION:\n"
	    "database = 0\n"
	    "user = user_id\n"
	    LOGIN_DUMP
	    "\n[cors]\n"
	    "\n[log]\n"
	    "format = logfmt\n"
	    "level = info\nsyslog = no\n"
	    "\n[limits]\n"
	    "prefix = {sse}:\n"
	    "on_failure = open\n"
	    "\n[stream s]\n"
	    "path = /s\n"
	    "auth = none\n"
	    "topic = t\n"
	    "heartbeat = 15s\n"
	    "lifetime = 60s\n"
	    "start = now\n"
	    "delivery = stream\n"
	    "busy = 200\n"
	    SHAPE_DUMP
	    GLOBAL_DUMP
	    "\n[control]\n"
	    "topic = {sse}:control\n"
	    RECORDER_DUMP;
	static const char most_dump[] =
	    "[redis]\n"
	    "url = redis://u:***@h:1/2\n"
	    "username = app\n"
	    "timeout = 1500ms\n"
	    "\n[session]\n"
	    "format = json\n"
	    "cookie = sessionid\n"
	    "key_prefix = :1:x\n"
	    "database = 2\n"
	    "user = a/b\n"
	    LOGIN_DUMP
	    "\n[cors]\n"
	    "origin = https://app.example.org, http://[::1]:81\n"
	    "origin = capacitor://localhost\n"
	    "\n[log]\n"
	    "file = /var/log/sse.log\n"
	    "format = json\n"
	    "level = error\nsyslog = no\n"
	    "\n[limits]\n"
	    "limit = 9 per user, 99 total\n"
	    "rate = 30/1m per ip\n"
	    "prefix = b:\n"
	    "on_failure = closed\n"
	    "\n[stream b]\n"
	    "path = /b/{x:int}\n"
	    "auth = session\n"
	    "require = exists k:{x} else 404\n"
	    "require = field a {user} c\n"
	    "topic = {x}\n"
	    "topic = second\n"
	    "heartbeat = 200ms\n"
	    "heartbeat_event = beat\n"
	    "lifetime = 10s\n"
	    "start = since 5m\n"
	    "snapshot = get d:{x} as shown\n"
	    "delivery = batch\n"
	    "busy = 503\n"
	    "limit = 3 per user, 50 per {x}\n"
	    "limit = 200 total\n"
	    "rate = 20/1m per user\n"
	    "event = json kind\n"
	    "data = field payload\n"
	    "map = a b\n"
	    "map = * -\n"
	    "filter = not type c\n"
	    "filter = json total >= 10\n"
	    "filter_query = types\n"
	    "max_data = 64k\n"
	    "\n[stream a]\n"
	    "path = /a\n"
	    "auth = none\n"
	    "topic = t\n"
	    "heartbeat = 15s\n"
	    "lifetime = 60s\n"
	    "start = now\n"
	    "delivery = stream\n"
	    "busy = 200\n"
	    SHAPE_DUMP
	    "\n[stream live]\n"
	    "path = /live\n"
	    "auth = none\n"
	    "channel = one\n"
	    "channel = two\n"
	    "heartbeat = 15s\n"
	    "lifetime = 60s\n"
	    "start = now\n"
	    "delivery = stream\n"
	    "busy = 200\n"
	    SHAPE_DUMP
	    "\n[global]\n"
	    "pid = /run/p\n"
	    "daemonize = yes\n"
	    "process_control_timeout = 0s\n"
	    "emergency_restart_threshold = 9\n"
	    "emergency_restart_interval = 3600s\n"
	    "\n[pool www]\n"
	    "listen = /run/w\n"
	    "listen.owner = a\n"
	    "listen.group = b\n"
	    "listen.mode = 0600\n"
	    "listen.backlog = 511\n"
	    "listen.allowed_clients = any\n"
	    "user = c\n"
	    "group = d\n"
	    "pm = ondemand\n"
	    "pm.max_children = 50\n"
	    "pm.start_servers = 4\n"
	    "pm.min_spare_servers = 3\n"
	    "pm.max_spare_servers = 5\n"
	    "pm.max_requests = 7\n"
	    "pm.process_idle_timeout = 1s\n"
	    "pm.status_path = /status\n"
	    "ping.path = /ping\n"
	    "ping.response = here\n"
	    "\n[control]\n"
	    "topic = \"\"\n"
	    RECORDER_DUMP;

	expect_dump(least, least_dump, "defaults are filled in");
	expect_dump(least_dump, least_dump, "a dump of it is the same");
	expect_dump("[stream b]\nbusy=503\ndelivery=batch\nstart=since 5m\n"
	    "max_data=65536\nfilter_query=types\nfilter=not type c\n"
	    "filter=json total >= 10\nmap=a b\nmap=* -\n"
	    "data=field payload\nevent=json kind\n"
	    "snapshot=get d:{x} as shown\nheartbeat_event=beat\n"
	    "lifetime=10000ms\nheartbeat=200ms\ntopic={x}\nauth=session\n"
	    "topic=second\n"
	    "require=exists k:{x} else 404\nrequire=field a {user} c\n"
	    "limit=3 per user, 50 per {x}\nrate=20/1m per user\n"
	    "limit=200 total\n"
	    "path=/b/{x:int}\n[limits]\non_failure=closed\nprefix=b:\n"
	    "rate=30/1m per ip\nlimit=9 per user, 99 total\n[log]\nlevel=error\nformat=json\n"
	    "file=/var/log/sse.log\n[session]\nuser=a/b ; c\n"
	    "key_prefix=:1:x\ncookie=sessionid\nformat=json\n[redis]\n"
	    "timeout=1500ms\nusername=app\nurl=redis://u:pass:w@rd@h:1/2\n"
	    "[stream a]\npath=/a\nauth=none\ntopic=t\n[stream live]\n"
	    "path=/live\nauth=none\nchannel=one\nchannel=two\n[pool www]\n"
	    "ping.response=here\nping.path=/ping\npm.status_path=/status\n"
	    "pm.process_idle_timeout=1\npm.max_requests=7\n"
	    "pm.max_spare_servers=5\npm.min_spare_servers=3\n"
	    "pm.start_servers=4\npm.max_children=50\npm=ondemand\n"
	    "group=d\nuser=c\nlisten.allowed_clients=any\n"
	    "listen.backlog=511\nlisten.mode=600\nlisten.group=b\n"
	    "listen.owner=a\nlisten=/run/w\n[global]\n"
	    "emergency_restart_interval=1h\nemergency_restart_threshold=9\n"
	    "process_control_timeout=0\ndaemonize=yes\npid=/run/p\n"
	    "[cors]\norigin=https://app.example.org, http://[::1]:81\n"
	    "origin=capacitor://localhost\n[control]\ntopic=\"\"\n",
	    most_dump,
	    "every key, in order, and no password");
	expect_dump(most_dump, most_dump, "a dump of it is the same");
}
END_TEST

/* What is dumped must be read as what it was, whatever its form. */
START_TEST(dumps_what_can_be_read)
{
	static const struct {
		const char *line, *what;
	} rows[] = {
		{ "topic=;t\n", "a value that starts like a comment" },
		{ "topic=a;b\n", "a semicolon within" },
		{ "topic=#t\n", "a value that starts with '#'" },
		{ "topic=[t]\n", "a value like a section" },
		{ "topic=a=b\n", "a value like a pair" },
		{ "topic=012345678901234567890123456789012345678901234567890"
		    "123456789012345678901234567890123456789012345678901234"
		    "567890123456789012345678901234567890123456789012345678"
		    "901234567890123456789012345678901\n",
		    "a line of 198 bytes" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct config config;
		struct buf text, dump, again;

		buf_init(&text, 10000);
		buf_init(&dump, 10000);
		buf_init(&again, 10000);
		ROW(buf_addf(&text, REDIS "[stream s]\npath=/s\nauth=none\n%s",
		    rows[i].line), rows[i].what);
		load_text(&config, buf_text(&text), "", rows[i].what);
		ROW(config_dump(&config, &dump), rows[i].what);
		config_fini(&config);
		load_text(&config, buf_text(&dump), "", rows[i].what);
		ROW(config_dump(&config, &again), rows[i].what);
		config_fini(&config);
		ck_assert_str_eq(buf_text(&dump), buf_text(&again));
		buf_fini(&text);
		buf_fini(&dump);
		buf_fini(&again);
	}
}
END_TEST

START_TEST(routes)
{
	static const struct {
		const char *path;
		const char *stream;	/* NULL: none */
		const char *id;		/* the value of {id}, or NULL */
		const char *what;
	} rows[] = {
		{ "/x/7", "number", "7", "a variable" },
		{ "/x/new", "new", NULL, "a literal beats a variable" },
		{ "/x/7/y", "deep", "7", "a longer path" },
		{ "/x/07", NULL, NULL, "a value of another type" },
		{ "/x", NULL, NULL, "a shorter path" },
		{ "/a/b", "left", "b", "the first difference decides" },
		{ "/c/b", "right", "c", "the other one alone" },
		{ "", NULL, NULL, "no path" },
	};
	struct config config;
	size_t i;

	load_text(&config, REDIS
	    "[stream number]\npath=/x/{id:int}\nauth=none\ntopic=t\n"
	    "[stream new]\npath=/x/new\nauth=none\ntopic=t\n"
	    "[stream deep]\npath=/x/{id:int}/y\nauth=none\ntopic=t\n"
	    "[stream right]\npath=/{id:token}/b\nauth=none\ntopic=t\n"
	    "[stream left]\npath=/a/{id:token}\nauth=none\ntopic=t\n", "",
	    "five streams");
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct stream_section *stream;
		struct slice value;
		struct vars vars;

		vars_init(&vars);
		stream = config_route(&config, slice_of(rows[i].path), &vars);
		ROW((stream == NULL) == (rows[i].stream == NULL),
		    rows[i].what);
		ROW(stream == NULL ||
		    strcmp(stream->at.name, rows[i].stream) == 0, rows[i].what);
		ROW(vars.n == (rows[i].id != NULL), rows[i].what);
		ROW(rows[i].id == NULL || (vars_get(&vars, slice_of("id"),
		    &value) && slice_equals(value, rows[i].id)),
		    rows[i].what);
	}
	config_fini(&config);
}
END_TEST

START_TEST(has_a_sound_table)
{
	size_t t, i, k;

	for (t = 0; t < setting_tables_n; t++) {
		const struct setting_table *table = &setting_tables[t];

		ROW(table->rows <= CONFIG_KEYS_MAX, table->section);
		ROW(setting_table_of(slice_of(table->section)) == table,
		    table->section);
		for (i = 0; i < table->rows; i++) {
			const struct setting *row = &table->row[i];

			ROW(row->help != NULL && row->help[0] != '\0',
			    row->key);
			ROW(!(row->required && row->fallback != NULL),
			    row->key);
			ROW((row->type == SETTING_CHOICE ||
			    row->type == SETTING_CHOICES) ==
			    (row->choices != NULL), row->key);
			ROW(row->type != SETTING_DURATION ||
			    (row->least < row->most && row->fallback != NULL),
			    row->key);
			for (k = 0; k < i; k++)
				ROW(strcmp(table->row[k].key, row->key) != 0,
				    row->key);
		}
	}
	ck_assert_ptr_null(setting_table_of(slice_of("none")));
}
END_TEST

UNIT_MAIN("config", takes_the_example, has_defaults, takes_what_is_right,
    says_what_is_wrong, says_everything_at_once, reads_limits,
    says_what_is_wrong_with_limits, reads_origins,
    says_what_is_wrong_with_origins, refuses_bytes_and_lengths,
    bounds_numbers, bears_a_full_report, includes, notices_loops,
    nests_so_deep, a_header_that_is_refused_hides_its_keys,
    says_when_it_cannot_read, reads_the_password,
    bounds_the_password, sees_paths_from_their_file, loads_redis_alone,
    dumps_what_it_reads,
    dumps_what_can_be_read, routes, has_a_sound_table)
