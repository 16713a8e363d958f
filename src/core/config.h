/* The whole configuration, checked and constant after loading.
 *
 * One row per key in the tables of settings.c feeds the parser, the dump and
 * the check that the manual names every key. */
#ifndef SSE_CORE_CONFIG_H
#define SSE_CORE_CONFIG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/fault.h"
#include "base/slice.h"
#include "core/apikey.h"
#include "core/endpoint.h"
#include "core/limit.h"
#include "core/jwt.h"
#include "core/logline.h"
#include "core/natsurl.h"
#include "core/origin.h"
#include "core/policy.h"
#include "core/record.h"
#include "core/redisurl.h"
#include "core/route.h"
#include "core/rule.h"
#include "core/session.h"
#include "core/shape.h"
#include "core/start.h"

#define CONFIG_KINDS_MAX 16	/* of sections */
#define CONFIG_KEYS_MAX 24	/* of one section */
#define CONFIG_LIST_MAX 16	/* values of one repeated key */
#define CONFIG_CHOICES_MAX 8	/* words of one key */
#define CONFIG_SECTIONS_MAX 256	/* named ones of one kind */
#define HEADER_PARAM_BYTES 128
#define NATS_PASSWORD_BYTES 256
#define CONFIG_CHILDREN_MAX 30000	/* workers of one pool */

enum auth_kind {
	AUTH_SESSION,
	AUTH_JWT,
	AUTH_HEADER,
	AUTH_NONE
};

/* Their names in the configuration, NULL-ended. */
extern const char *const auth_kinds[];

enum publish_auth {
	PUBLISH_KEY,
	PUBLISH_JWT
};

enum delivery {
	DELIVERY_STREAM,
	DELIVERY_BATCH
};

enum busy_answer {
	BUSY_200,
	BUSY_503
};

enum syslog_to {
	SYSLOG_NO,
	SYSLOG_DAEMON,
	SYSLOG_USER,
	SYSLOG_LOCAL0		/* local1 to local7 follow */
};

enum limit_failure {
	LIMIT_OPEN,
	LIMIT_CLOSED
};

/* Where something was said, for error messages. */
struct config_place {
	const char *file;	/* NULL: nowhere, a default */
	unsigned line;
};

struct config_list {
	char *text[CONFIG_LIST_MAX];
	struct config_place place[CONFIG_LIST_MAX];
	size_t n;
};

/* Some of a key's words, in their order. */
struct config_choices {
	int choice[CONFIG_CHOICES_MAX];
	size_t n;
};

/* Every section starts with this, so that one table row can address any
 * section's keys. */
struct section {
	char *name;		/* NULL in [redis] and its like */
	struct config_place place;
	struct config_place key[CONFIG_KEYS_MAX];	/* by table row */
};

/* The named sections of one kind, in their order. */
struct section_list {
	struct section *section[CONFIG_SECTIONS_MAX];
	size_t n;
};

struct redis_section {
	struct section at;
	char *url;
	char *username;
	char *password_file;
	int64_t timeout_ms;
	struct redis_target target;	/* from the above */
};

struct session_section {
	struct section at;
	int format;			/* enum session_format */
	char *cookie;
	char *key_prefix;
	int64_t database;
	char *user;
	struct config_list secret_file;
	int serializer;			/* enum php_handler */
	int cipher;			/* enum crypto_cipher */
	int cookie_encrypted;
	int cookie_serialized;
	int encrypt;
	int serialization;		/* enum session_serialization */
	char *login_key;
	int remembered;
	char *cookie_prefix;
	struct session_terms terms;	/* from the above */
};

struct jwt_section {
	struct section at;
	struct config_list key_file;
	char *user;
	char *issuer;			/* NULL: any */
	char *audience;			/* NULL: any */
	char *type;			/* NULL: any */
	int64_t leeway_ms;
	int require_exp;
	int header;
	char *cookie;			/* NULL: not in a cookie */
	char *query;			/* NULL: not in the query */
	int short_secrets;
	struct jwt_terms terms;		/* from the above */
};

struct header_section {
	struct section at;
	char *name;
	int overwritten;
	char param[HEADER_PARAM_BYTES];	/* of FastCGI, from the above */
};

struct cors_section {
	struct section at;
	struct config_list origin;
	struct origin_list list;	/* from the above */
};

struct log_section {
	struct section at;
	char *file;			/* NULL: standard error */
	int format;			/* enum log_format */
	int level;			/* enum log_level */
	int syslog;			/* enum syslog_to */
};

struct limits_section {
	struct section at;
	struct config_list limit;
	struct config_list rate;
	char *prefix;
	int on_failure;			/* enum limit_failure */
	struct limit_set overall;	/* from the above */
};

struct stream_section {
	struct section at;
	char *path;
	struct config_choices auth;	/* of enum auth_kind */
	struct config_list require;
	struct config_list topic;
	struct config_list channel;
	int64_t heartbeat_ms;
	char *heartbeat_event;		/* NULL: a comment */
	int64_t lifetime_ms;
	char *start;
	char *snapshot;			/* NULL: none */
	int delivery;			/* enum delivery */
	int busy;			/* enum busy_answer */
	struct config_list limit;
	struct config_list rate;
	char *event;
	char *data;
	struct config_list map;
	struct config_list filter;
	char *filter_query;		/* NULL: none */
	int64_t max_data;
	struct route route;		/* from the above */
	struct rule rules[CONFIG_LIST_MAX];
	struct start first;
	struct snapshot shown;
	struct limit_set limits;
	struct shape shape;
};

/* The master of the pools. */
struct global_section {
	struct section at;
	char *pid;			/* NULL: no such file */
	int daemonize;
	int64_t process_control_timeout_ms;
	int64_t emergency_restart_threshold;
	int64_t emergency_restart_interval_ms;
};

struct pool_section {
	struct section at;
	char *listen;			/* NULL: see endpoint */
	char *listen_owner;		/* NULL: the pool's user */
	char *listen_group;		/* NULL: the pool's group */
	int64_t listen_mode;
	int64_t listen_backlog;
	char *allowed_clients;		/* NULL: anybody who can connect */
	char *user;			/* NULL: the master's */
	char *group;			/* NULL: the user's */
	int pm;				/* enum policy_kind */
	int64_t max_children;
	int64_t start_servers;
	int64_t min_spare_servers;
	int64_t max_spare_servers;
	int64_t max_requests;		/* 0: no end */
	int64_t process_idle_timeout_ms;
	char *status_path;		/* NULL: none */
	char *ping_path;		/* NULL: none */
	char *ping_response;
	struct endpoint endpoint;	/* from the above */
	struct peers peers;
	struct policy_terms policy;
};

/* Where events are published over HTTP. */
struct publish_section {
	struct section at;
	char *path;
	struct config_choices auth;	/* of enum publish_auth */
	struct config_list key_file;
	char *scope;			/* NULL: no tokens */
	char *topic;
	int64_t max_data;
	int64_t max_entries;		/* 0: no end */
	int64_t max_age_ms;		/* 0: no end */
	int64_t once_ms;
	struct config_list rate;
	struct route route;		/* from the above */
	struct apikeys keys;
	struct limit_set rates;
};

/* Where processes are told what concerns streams that are open. */
struct control_section {
	struct section at;
	char *topic;			/* empty: none */
};

/* What sse-record does with all its messages. */
struct recorder_section {
	struct section at;
	char *lock;
	int64_t lease_ms;
	int64_t buffer_bytes;
	char *dead_letter;
	char *nats;			/* NULL: no server */
	char *nats_user;
	char *nats_password_file;
	char *nats_credentials_file;
	char *nats_ca_file;
	char *nats_group;		/* NULL: no queue group */
	char *durable;
	struct record_set set;		/* of all [record NAME] */
	struct nats_target nats_target;	/* from the above */
	char nats_password[NATS_PASSWORD_BYTES];	/* empty: none */
};

struct record_section {
	struct section at;
	struct config_list from;
	char *strip;			/* NULL: nothing */
	int envelope;			/* enum record_envelope */
	char *topic;
	char *event;			/* NULL: the envelope's, or none */
	struct config_list map;
	int64_t max_entries;		/* 0: no end */
	int64_t max_age_ms;		/* 0: no end */
	struct record_terms terms;	/* from the above */
};

struct config {
	struct redis_section redis;
	struct session_section session;
	struct jwt_section jwt;
	struct header_section header;
	struct cors_section cors;
	struct log_section log;
	struct limits_section limits;
	struct section_list streams;
	struct global_section global;
	struct section_list pools;
	struct control_section control;
	struct recorder_section recorder;
	struct section_list records;
	struct section_list publishes;
	size_t publish_body_bytes;	/* what the largest body may have */
	char *files[64];		/* names, owned: places point at them */
	size_t n_files;
};

/* What the mode of a file must say. */
enum config_trust {
	CONFIG_ANY,
	CONFIG_PUBLIC_KEY,	/* nobody but its owner may write it */
	CONFIG_SECRET		/* and others may not read it */
};

/* What the configuration needs of the world, so that this floor opens no
 * file itself. */
struct config_source {
	void *ctx;
	/* Read a whole file into out. */
	enum fault (*read)(void *ctx, const char *path,
	    enum config_trust trust, struct buf *out,
	    struct fault_note *note);
	/* Call each for every file that pattern, relative to the file it
	 * stands in, names, in sorted order. */
	enum fault (*expand)(void *ctx, const char *from, const char *pattern,
	    void (*each)(void *arg, const char *path), void *arg,
	    struct fault_note *note);
};

/* Read path and everything it includes.  Every error is appended to errors as
 * "file:line: message\n"; FAULT_CONFIG when there was one.  The caller ends
 * config with config_fini in any case. */
enum fault config_load(struct config *config, const char *path,
    const struct config_source *source, struct buf *errors) FAULT_CHECK;

/* The same for a program that only talks to Redis: everything is read, but
 * only [redis] and [control] are checked.  There need be no stream, and no
 * secret but Redis's password is read. */
enum fault config_load_redis(struct config *config, const char *path,
    const struct config_source *source, struct buf *errors) FAULT_CHECK;

/* The same for the recorder: only [redis], [log] and what is recorded is
 * checked, and there need be no stream. */
enum fault config_load_recorder(struct config *config, const char *path,
    const struct config_source *source, struct buf *errors) FAULT_CHECK;

void config_fini(struct config *config);

/* Append the effective configuration, defaults included and secrets masked,
 * in the dialect it is read in. */
bool config_dump(const struct config *config, struct buf *out) FAULT_CHECK;

/* Stream number i of config->streams. */
struct stream_section *config_stream(const struct config *config, size_t i);

/* Pool number i of config->pools. */
struct pool_section *config_pool(const struct config *config, size_t i);

/* Publisher number i of config->publishes. */
struct publish_section *config_publish(const struct config *config,
    size_t i);

/* The same as config_route() for what is published. */
const struct publish_section *config_route_publish(
    const struct config *config, struct slice path, struct vars *vars);

/* The stream that serves a path, its variables added to vars; NULL when none
 * does.  The most exact route wins. */
const struct stream_section *config_route(const struct config *config,
    struct slice path, struct vars *vars);

#endif
