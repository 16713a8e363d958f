/* Every key there is.  What the types mean is in setting.c. */
#include "core/limits.h"
#include "core/setting.h"

#include "core/announce.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* In the order of their enums. */
static const char *const php_handlers[] = {
	"none", "php", "php_serialize", "php_binary", "igbinary", "msgpack",
	NULL
};
static const char *const ciphers[] = {
	"aes-256-cbc", "aes-128-cbc", "aes-256-gcm", "aes-128-gcm", NULL
};
static const char *const serializations[] = { "php", "json", NULL };
static const char *const no_yes[] = { "no", "yes", NULL };
static const char *const log_formats[] = { "logfmt", "json", NULL };
static const char *const log_levels[] = {
	"error", "warn", "info", "debug", NULL
};
const char *const auth_kinds[] = {
	"session", "jwt", "header", "none", NULL
};
static const char *const publish_auths[] = { "key", "jwt", NULL };
static const char *const deliveries[] = { "stream", "batch", NULL };
static const char *const busy_answers[] = { "200", "503", NULL };
static const char *const limit_failures[] = { "open", "closed", NULL };

/* In the order of enum syslog_to. */
static const char *const syslogs[] = {
	"no", "daemon", "user", "local0", "local1", "local2", "local3",
	"local4", "local5", "local6", "local7", NULL
};
/* In the order of enum record_envelope. */
static const char *const envelopes[] = { "none", "laravel", NULL };
static const char *const policies[] = {
	"static", "dynamic", "ondemand", NULL
};

#define CONFIG(section) offsetof(struct config, section)
#define REDIS(field) offsetof(struct redis_section, field)
#define SESSION(field) offsetof(struct session_section, field)
#define JWT(field) offsetof(struct jwt_section, field)
#define HEADER(field) offsetof(struct header_section, field)
#define CORS(field) offsetof(struct cors_section, field)
#define LOG(field) offsetof(struct log_section, field)
#define LIMITS(field) offsetof(struct limits_section, field)
#define STREAM(field) offsetof(struct stream_section, field)
#define GLOBAL(field) offsetof(struct global_section, field)
#define CONTROL(field) offsetof(struct control_section, field)
#define PUBLISH(field) offsetof(struct publish_section, field)
#define PUBLISH_MS_MAX 31536000000	/* 365 days */
#define POOL(field) offsetof(struct pool_section, field)
#define RECORDER(field) offsetof(struct recorder_section, field)
#define RECORD(field) offsetof(struct record_section, field)

static const struct setting redis_rows[] = {
	{ "url", SETTING_URL, REDIS(url), NULL, true, 0, 0, NULL,
	    "where Redis listens" },
	{ "username", SETTING_TEXT, REDIS(username), NULL, false, 0, 0, NULL,
	    "ACL user" },
	{ "password_file", SETTING_PATH, REDIS(password_file), NULL, false,
	    0, 0, NULL, "file with the password, not readable by others" },
	{ "timeout", SETTING_DURATION, REDIS(timeout_ms), "2s", false,
	    100, 30000, NULL, "deadline of every reply" },
};

static const struct setting session_rows[] = {
	{ "format", SETTING_CHOICE, SESSION(format), "php", false, 0, 0,
	    session_formats, "how the site stores sessions" },
	{ "cookie", SETTING_TEXT, SESSION(cookie), NULL, false, 0, 0,
	    NULL, "name of the session cookie" },
	{ "key_prefix", SETTING_PREFIX, SESSION(key_prefix), NULL, false,
	    0, 0, NULL, "what stands before the session id in the Redis key" },
	{ "database", SETTING_COUNT, SESSION(database), NULL, false, 0,
	    65535, NULL, "number of the database with the sessions" },
	{ "user", SETTING_TEXT, SESSION(user), NULL, false, 0, 0, NULL,
	    "where in the session the user id is" },
	{ "secret_file", SETTING_PATHS, SESSION(secret_file), NULL, false,
	    0, 0, NULL, "file with the site's key or secret" },
	{ "serializer", SETTING_CHOICE, SESSION(serializer), NULL, false,
	    0, 0, php_handlers, "what PHP wraps a session in" },
	{ "cipher", SETTING_CHOICE, SESSION(cipher), NULL, false, 0, 0,
	    ciphers, "Laravel: app.cipher" },
	{ "cookie_encrypted", SETTING_CHOICE, SESSION(cookie_encrypted),
	    NULL, false, 0, 0, no_yes, "Laravel: is the cookie encrypted" },
	{ "cookie_serialized", SETTING_CHOICE, SESSION(cookie_serialized),
	    NULL, false, 0, 0, no_yes, "Laravel: EncryptCookies::$serialize" },
	{ "encrypt", SETTING_CHOICE, SESSION(encrypt), NULL, false, 0, 0,
	    no_yes, "Laravel: session.encrypt" },
	{ "serialization", SETTING_CHOICE, SESSION(serialization), NULL,
	    false, 0, 0, serializations, "Laravel: session.serialization" },
	{ "login_key", SETTING_TEXT, SESSION(login_key), NULL, false,
	    0, 0, NULL, "Symfony: attribute with the token" },
	{ "remembered", SETTING_CHOICE, SESSION(remembered), NULL, false,
	    0, 0, no_yes, "Symfony: does a remembered login count" },
	{ "cookie_prefix", SETTING_PREFIX, SESSION(cookie_prefix), NULL,
	    false, 0, 0, NULL, "Express: what a signed cookie starts with" },
};

static const struct setting jwt_rows[] = {
	{ "key_file", SETTING_LIST, JWT(key_file), NULL, false, 0, 0, NULL,
	    "algorithm, form and file of a key" },
	{ "user", SETTING_TEXT, JWT(user), "sub", false, 0, 0, NULL,
	    "claim with the user id" },
	{ "issuer", SETTING_TEXT, JWT(issuer), NULL, false, 0, 0, NULL,
	    "the iss that a token must have" },
	{ "audience", SETTING_TEXT, JWT(audience), NULL, false, 0, 0, NULL,
	    "the aud that a token must have" },
	{ "type", SETTING_TEXT, JWT(type), NULL, false, 0, 0, NULL,
	    "the typ that a token must have" },
	{ "leeway", SETTING_DURATION, JWT(leeway_ms), "0s", false, 0, 60000,
	    NULL, "how wrong clocks may be" },
	{ "require_exp", SETTING_CHOICE, JWT(require_exp), "yes", false,
	    0, 0, no_yes, "must a token expire" },
	{ "header", SETTING_CHOICE, JWT(header), "yes", false, 0, 0, no_yes,
	    "take it from Authorization: Bearer" },
	{ "cookie", SETTING_TEXT, JWT(cookie), NULL, false, 0, 0, NULL,
	    "take it from this cookie" },
	{ "query", SETTING_TEXT, JWT(query), NULL, false, 0, 0, NULL,
	    "take it from this query parameter" },
	{ "short_secrets", SETTING_CHOICE, JWT(short_secrets), "no", false,
	    0, 0, no_yes, "accept secrets below 32 bytes" },
};

static const struct setting header_rows[] = {
	{ "name", SETTING_TEXT, HEADER(name), "SSE_USER", false, 0, 0, NULL,
	    "FastCGI parameter with the user id" },
	{ "overwritten", SETTING_CHOICE, HEADER(overwritten), "no", false,
	    0, 0, no_yes, "does the web server always overwrite it" },
};

static const struct setting cors_rows[] = {
	{ "origin", SETTING_LIST, CORS(origin), NULL, false, 0, 0, NULL,
	    "sites whose pages may open streams, cookies included" },
};

static const struct setting log_rows[] = {
	{ "file", SETTING_PATH, LOG(file), NULL, false, 0, 0, NULL,
	    "log file instead of standard error" },
	{ "format", SETTING_CHOICE, LOG(format), "logfmt", false, 0, 0,
	    log_formats, "form of a log line" },
	{ "level", SETTING_CHOICE, LOG(level), "info", false, 0, 0,
	    log_levels, "how much is logged" },
	{ "syslog", SETTING_CHOICE, LOG(syslog), "no", false, 0, 0,
	    syslogs, "log to syslog with this facility" },
};

static const struct setting limits_rows[] = {
	{ "limit", SETTING_LIST, LIMITS(limit), NULL, false, 0, 0, NULL,
	    "streams open at a time, across all streams" },
	{ "rate", SETTING_LIST, LIMITS(rate), NULL, false, 0, 0, NULL,
	    "streams opened in a span of time, across all streams" },
	{ "prefix", SETTING_TEXT, LIMITS(prefix), "{sse}:", false, 0, 0,
	    NULL, "what every key of a limit starts with" },
	{ "on_failure", SETTING_CHOICE, LIMITS(on_failure), "open", false,
	    0, 0, limit_failures, "what happens when Redis cannot count" },
};

static const struct setting global_rows[] = {
	{ "pid", SETTING_PATH, GLOBAL(pid), NULL, false, 0, 0, NULL,
	    "file for the master's process id" },
	{ "daemonize", SETTING_CHOICE, GLOBAL(daemonize), "no", false, 0, 0,
	    no_yes, "go into the background" },
	{ "process_control_timeout", SETTING_DURATION,
	    GLOBAL(process_control_timeout_ms), "65s", false, 0, 600000, NULL,
	    "how long workers may take to finish their streams" },
	{ "emergency_restart_threshold", SETTING_COUNT,
	    GLOBAL(emergency_restart_threshold), "0", false, 0, 10000, NULL,
	    "so many crashes make the master reload, 0: none do" },
	{ "emergency_restart_interval", SETTING_DURATION,
	    GLOBAL(emergency_restart_interval_ms), "60s", false, 1000,
	    86400000, NULL, "the span in which crashes are counted" },
};

static const struct setting pool_rows[] = {
	{ "listen", SETTING_TEXT, POOL(listen), NULL, false, 0, 0, NULL,
	    "socket's path, or address:port" },
	{ "listen.owner", SETTING_TEXT, POOL(listen_owner), NULL, false, 0, 0,
	    NULL, "owner of the socket" },
	{ "listen.group", SETTING_TEXT, POOL(listen_group), NULL, false, 0, 0,
	    NULL, "group of the socket" },
	{ "listen.mode", SETTING_MODE, POOL(listen_mode), "0660", false, 0,
	    0777, NULL, "mode of the socket" },
	{ "listen.backlog", SETTING_COUNT, POOL(listen_backlog), "4096",
	    false, 1, 65535, NULL, "requests that may wait to be taken" },
	{ "listen.allowed_clients", SETTING_TEXT, POOL(allowed_clients), NULL,
	    false, 0, 0, NULL, "addresses that may connect over TCP" },
	{ "user", SETTING_TEXT, POOL(user), NULL, false, 0, 0, NULL,
	    "user the workers run as" },
	{ "group", SETTING_TEXT, POOL(group), NULL, false, 0, 0, NULL,
	    "group the workers run as" },
	{ "pm", SETTING_CHOICE, POOL(pm), "dynamic", false, 0, 0, policies,
	    "when workers are started" },
	{ "pm.max_children", SETTING_COUNT, POOL(max_children), NULL, true,
	    1, CONFIG_CHILDREN_MAX, NULL, "streams that may be open at once" },
	{ "pm.start_servers", SETTING_COUNT, POOL(start_servers), NULL, false,
	    1, CONFIG_CHILDREN_MAX, NULL, "workers to begin with" },
	{ "pm.min_spare_servers", SETTING_COUNT, POOL(min_spare_servers),
	    NULL, false, 1, CONFIG_CHILDREN_MAX, NULL,
	    "workers to have in waiting, at least" },
	{ "pm.max_spare_servers", SETTING_COUNT, POOL(max_spare_servers),
	    NULL, false, 1, CONFIG_CHILDREN_MAX, NULL,
	    "workers to have in waiting, at most" },
	{ "pm.max_requests", SETTING_COUNT, POOL(max_requests), "1", false,
	    0, INT32_MAX, NULL, "streams a worker serves, 0: no end" },
	{ "pm.process_idle_timeout", SETTING_DURATION,
	    POOL(process_idle_timeout_ms), "10s", false, 1000, 86400000,
	    NULL, "ondemand: how long a worker waits for a stream" },
	{ "pm.status_path", SETTING_TEXT, POOL(status_path), NULL, false,
	    0, 0, NULL, "path of the status page" },
	{ "ping.path", SETTING_TEXT, POOL(ping_path), NULL, false, 0, 0,
	    NULL, "path that answers ping.response" },
	{ "ping.response", SETTING_TEXT, POOL(ping_response), "pong", false,
	    0, 0, NULL, "answer to ping.path" },
};

static const struct setting stream_rows[] = {
	{ "path", SETTING_TEXT, STREAM(path), NULL, true, 0, 0, NULL,
	    "path of the stream, with {name:type} variables" },
	{ "auth", SETTING_CHOICES, STREAM(auth), NULL, true, 0, 0,
	    auth_kinds, "how the visitor is known" },
	{ "require", SETTING_LIST, STREAM(require), NULL, false, 0, 0, NULL,
	    "a check in Redis that must pass" },
	{ "topic", SETTING_LIST, STREAM(topic), NULL, false, 0, 0, NULL,
	    "key of the Redis Stream with the events" },
	{ "channel", SETTING_LIST, STREAM(channel), NULL, false, 0, 0, NULL,
	    "channel of Redis Pub/Sub, live only, instead of topics" },
	{ "heartbeat", SETTING_DURATION, STREAM(heartbeat_ms), "15s", false,
	    200, 15000, NULL, "longest silence, and time between checks" },
	{ "heartbeat_event", SETTING_TEXT, STREAM(heartbeat_event), NULL,
	    false, 0, 0, NULL, "type of an event that every heartbeat is" },
	{ "lifetime", SETTING_DURATION, STREAM(lifetime_ms), "60s", false,
	    1000, 60000, NULL, "longest life of one response" },
	{ "start", SETTING_TEXT, STREAM(start), "now", false, 0, 0, NULL,
	    "where a client without a cursor starts" },
	{ "snapshot", SETTING_TEXT, STREAM(snapshot), NULL, false, 0, 0,
	    NULL, "what a client is shown first" },
	{ "delivery", SETTING_CHOICE, STREAM(delivery), "stream", false,
	    0, 0, deliveries, "keep the response open, or end it after its "
	    "first events" },
	{ "busy", SETTING_CHOICE, STREAM(busy), "200", false, 0, 0,
	    busy_answers, "answer to a passing condition" },
	{ "limit", SETTING_LIST, STREAM(limit), NULL, false, 0, 0, NULL,
	    "streams open at a time" },
	{ "rate", SETTING_LIST, STREAM(rate), NULL, false, 0, 0, NULL,
	    "streams opened in a span of time" },
	{ "event", SETTING_TEXT, STREAM(event), "field event", false, 0, 0,
	    NULL, "where an event's type is" },
	{ "data", SETTING_TEXT, STREAM(data), "field data", false, 0, 0,
	    NULL, "where an event's data is" },
	{ "map", SETTING_LIST, STREAM(map), NULL, false, 0, 0, NULL,
	    "another name for a type, or '-' to drop it" },
	{ "filter", SETTING_LIST, STREAM(filter), NULL, false, 0, 0, NULL,
	    "what an event must be like to be sent" },
	{ "filter_query", SETTING_TEXT, STREAM(filter_query), NULL, false,
	    0, 0, NULL, "query parameter with the types a client wants" },
	{ "max_data", SETTING_SIZE, STREAM(max_data), "1m", false, 1,
	    LIMIT_EVENT_DATA_BYTES, NULL, "longest data of an event" },
};

static const struct setting control_rows[] = {
	{ "topic", SETTING_PREFIX, CONTROL(topic), ANNOUNCE_TOPIC, false,
	    0, 0, NULL, "key of the topic that every stream listens to" },
};

static const struct setting recorder_rows[] = {
	{ "lock", SETTING_TEXT, RECORDER(lock), "{sse}:recorder", false,
	    0, 0, NULL, "key that the one which writes holds; what else it "
	    "keeps in Redis starts with it" },
	{ "lease", SETTING_DURATION, RECORDER(lease_ms), "5s", false, 1000,
	    60000, NULL, "how long a recorder that stands still keeps it" },
	{ "buffer", SETTING_SIZE, RECORDER(buffer_bytes), "64m", false,
	    65536, 1073741824, NULL, "messages that may wait to be written" },
	{ "dead_letter", SETTING_TEXT, RECORDER(dead_letter), "{sse}:dead",
	    false, 0, 0, NULL, "topic for messages that fit no topic" },
	{ "nats", SETTING_TEXT, RECORDER(nats), NULL, false, 0, 0, NULL,
	    "where NATS is: nats://host:port or tls://host:port, ..." },
	{ "nats_user", SETTING_TEXT, RECORDER(nats_user), NULL, false, 0, 0,
	    NULL, "user there" },
	{ "nats_password_file", SETTING_PATH, RECORDER(nats_password_file),
	    NULL, false, 0, 0, NULL,
	    "file with the password, not readable by others" },
	{ "nats_credentials_file", SETTING_PATH,
	    RECORDER(nats_credentials_file), NULL, false, 0, 0, NULL,
	    "file with a JWT and its seed, as nsc makes it" },
	{ "nats_ca_file", SETTING_PATH, RECORDER(nats_ca_file), NULL, false,
	    0, 0, NULL, "certificates to trust instead of the system's" },
	{ "nats_group", SETTING_TEXT, RECORDER(nats_group), NULL, false,
	    0, 0, NULL, "queue group to join with `from = subject`" },
	{ "durable", SETTING_TEXT, RECORDER(durable), "sse-record", false,
	    0, 0, NULL, "what JetStream consumers' names start with" },
};

static const struct setting record_rows[] = {
	{ "from", SETTING_LIST, RECORD(from), NULL, true, 0, 0, NULL,
	    "what to record" },
	{ "strip", SETTING_TEXT, RECORD(strip), NULL, false, 0, 0, NULL,
	    "what the framework puts before every channel" },
	{ "envelope", SETTING_CHOICE, RECORD(envelope), "none", false, 0, 0,
	    envelopes, "what the framework wraps a message in" },
	{ "topic", SETTING_TEXT, RECORD(topic), NULL, true, 0, 0, NULL,
	    "topic that a message is written to" },
	{ "event", SETTING_TEXT, RECORD(event), NULL, false, 0, 0, NULL,
	    "where the event's type is taken from" },
	{ "map", SETTING_LIST, RECORD(map), NULL, false, 0, 0, NULL,
	    "another name for a type" },
	{ "max_entries", SETTING_COUNT, RECORD(max_entries), "1000", false,
	    0, INT32_MAX, NULL, "entries that a topic retains, 0: no end" },
	{ "max_age", SETTING_DURATION, RECORD(max_age_ms), "24h", false, 0,
	    INT64_C(31536000000), NULL,
	    "how long a topic retains them, 0: no end" },
};

static const struct setting publish_rows[] = {
	{ "path", SETTING_TEXT, PUBLISH(path), NULL, true, 0, 0, NULL,
	    "path to POST to, with {name:type} variables" },
	{ "auth", SETTING_CHOICES, PUBLISH(auth), NULL, true, 0, 0,
	    publish_auths, "how whoever publishes is known" },
	{ "key_file", SETTING_PATHS, PUBLISH(key_file), NULL, false, 0, 0,
	    NULL, "file with a key that may publish" },
	{ "scope", SETTING_TEXT, PUBLISH(scope), NULL, false, 0, 0, NULL,
	    "the scope that a token must have" },
	{ "topic", SETTING_TEXT, PUBLISH(topic), NULL, true, 0, 0, NULL,
	    "key of the Redis Stream that is written to" },
	{ "max_data", SETTING_SIZE, PUBLISH(max_data), "64k", false, 1,
	    LIMIT_EVENT_DATA_BYTES, NULL, "longest data of an event" },
	{ "max_entries", SETTING_COUNT, PUBLISH(max_entries), "1000", false,
	    0, INT32_MAX, NULL, "so many events are kept, 0: all are" },
	{ "max_age", SETTING_DURATION, PUBLISH(max_age_ms), "24h", false, 0,
	    PUBLISH_MS_MAX, NULL, "events are kept so long, 0: for ever" },
	{ "once", SETTING_DURATION, PUBLISH(once_ms), "24h", false, 1000,
	    PUBLISH_MS_MAX, NULL, "how long an Idempotency-Key is known" },
	{ "rate", SETTING_LIST, PUBLISH(rate), NULL, false, 0, 0, NULL,
	    "events published in a span of time" },
};

_Static_assert(COUNT(redis_rows) <= CONFIG_KEYS_MAX &&
    COUNT(session_rows) <= CONFIG_KEYS_MAX &&
    COUNT(jwt_rows) <= CONFIG_KEYS_MAX &&
    COUNT(header_rows) <= CONFIG_KEYS_MAX &&
    COUNT(cors_rows) <= CONFIG_KEYS_MAX &&
    COUNT(log_rows) <= CONFIG_KEYS_MAX &&
    COUNT(limits_rows) <= CONFIG_KEYS_MAX &&
    COUNT(stream_rows) <= CONFIG_KEYS_MAX &&
    COUNT(global_rows) <= CONFIG_KEYS_MAX &&
    COUNT(pool_rows) <= CONFIG_KEYS_MAX &&
    COUNT(control_rows) <= CONFIG_KEYS_MAX &&
    COUNT(recorder_rows) <= CONFIG_KEYS_MAX &&
    COUNT(record_rows) <= CONFIG_KEYS_MAX &&
    COUNT(publish_rows) <= CONFIG_KEYS_MAX, "raise CONFIG_KEYS_MAX");

const struct setting_table setting_tables[] = {
	{ "redis", CONFIG(redis), 0, NULL, redis_rows, COUNT(redis_rows) },
	{ "session", CONFIG(session), 0, NULL, session_rows,
	    COUNT(session_rows) },
	{ "jwt", CONFIG(jwt), 0, NULL, jwt_rows, COUNT(jwt_rows) },
	{ "header", CONFIG(header), 0, NULL, header_rows,
	    COUNT(header_rows) },
	{ "cors", CONFIG(cors), 0, NULL, cors_rows, COUNT(cors_rows) },
	{ "log", CONFIG(log), 0, NULL, log_rows, COUNT(log_rows) },
	{ "limits", CONFIG(limits), 0, NULL, limits_rows,
	    COUNT(limits_rows) },
	{ "stream", CONFIG(streams), sizeof(struct stream_section),
	    "[stream metrics]", stream_rows, COUNT(stream_rows) },
	{ "global", CONFIG(global), 0, NULL, global_rows,
	    COUNT(global_rows) },
	{ "pool", CONFIG(pools), sizeof(struct pool_section), "[pool www]",
	    pool_rows, COUNT(pool_rows) },
	{ "control", CONFIG(control), 0, NULL, control_rows,
	    COUNT(control_rows) },
	{ "recorder", CONFIG(recorder), 0, NULL, recorder_rows,
	    COUNT(recorder_rows) },
	{ "record", CONFIG(records), sizeof(struct record_section),
	    "[record metrics]", record_rows, COUNT(record_rows) },
	{ "publish", CONFIG(publishes), sizeof(struct publish_section),
	    "[publish orders]", publish_rows, COUNT(publish_rows) },
};
_Static_assert(COUNT(setting_tables) <= CONFIG_KINDS_MAX,
    "raise CONFIG_KINDS_MAX");
const size_t setting_tables_n = COUNT(setting_tables);
