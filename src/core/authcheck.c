#include "core/authcheck.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/checker.h"
#include "core/jwtfile.h"
#include "core/publishcheck.h"
#include "core/sessioncheck.h"
#include "core/setting.h"

#define KEY_FILE_BYTES 65536

static bool
section_was_said(const struct section *section)
{
	return section->place.line > 0;
}

bool
authcheck_has(const struct stream_section *stream, enum auth_kind kind)
{
	size_t i;

	for (i = 0; i < stream->auth.n; i++) {
		if (stream->auth.choice[i] == (int)kind)
			return true;
	}
	return false;
}

static bool
any_has(const struct config *config, enum auth_kind kind)
{
	size_t i;

	for (i = 0; i < config->streams.n; i++) {
		if (authcheck_has(config_stream(config, i), kind))
			return true;
	}
	return false;
}

/* ---- [jwt] ---- */

/* A set of keys may be public or hold secrets; only its content tells. */
static bool
holds_secret(const struct jwtkeys *keys, size_t from)
{
	for (; from < keys->n; from++) {
		if (jwtkey_is_hmac(keys->key[from].alg))
			return true;
	}
	return false;
}

/* A public key in the place of a secret may be read by others, so that is not
 * what to complain of. */
static bool
is_pem(const struct checker *c, const char *path)
{
	const struct config_source *source = c->report->source;
	struct buf text;
	bool pem;

	buf_init(&text, KEY_FILE_BYTES);
	pem = buf_reserve(&text, KEY_FILE_BYTES) &&
	    source->read(source->ctx, path, CONFIG_PUBLIC_KEY, &text, NULL) ==
	    FAULT_NONE && slice_holds_nocase(buf_view(&text), "-----BEGIN ");
	buf_wipe(&text);
	return pem;
}

static bool
is_secret_form(const struct jwtfile_spec *spec)
{
	return spec->form != JWTFILE_JWKS && jwtkey_is_hmac(spec->alg);
}

/* Put the row with its file's whole name in the place of the one that was
 * written, so that a dump can be read from anywhere, and read that.  The
 * caller frees the name. */
static enum fault
parse_row(struct config_list *rows, size_t i, struct jwtfile_spec *spec,
    char **path_out, struct fault_note *note)
{
	const char *text = rows->text[i], *behind;
	enum fault fault = jwtfile_parse(slice_of(text), spec, note);
	char *path, *whole = NULL;

	if (fault != FAULT_NONE)
		return fault;
	behind = spec->file.p + spec->file.n;
	path = setting_path(spec->file, rows->place[i]);
	if (path == NULL || asprintf(&whole, "%.*s%s%s",
	    (int)(spec->file.p - text), text, path, behind) < 0) {
		free(path);
		return fault_set(note, FAULT_NOMEM, "out of memory");
	}
	free(rows->text[i]);
	rows->text[i] = whole;
	fault = jwtfile_parse(slice_of(whole), spec, note);
	if (fault == FAULT_NONE)
		*path_out = path;
	else
		free(path);
	return fault;
}

static void
read_jwt_key(const struct checker *c, struct jwt_section *jwt, size_t i)
{
	const struct config_place place = jwt->key_file.place[i];
	struct jwtkeys *keys = &jwt->terms.keys;
	const size_t before = keys->n;
	enum config_trust trust = CONFIG_PUBLIC_KEY;
	struct jwtfile_spec spec;
	struct fault_note note;
	struct buf text;
	char *path = NULL;

	if (parse_row(&jwt->key_file, i, &spec, &path, &note) != FAULT_NONE) {
		config_report(c->report, place, "key_file", note.text);
		return;
	}
	if (is_secret_form(&spec) && !is_pem(c, path))
		trust = CONFIG_SECRET;
	if (checker_read(c, place, "key_file", path, trust,
	    KEY_FILE_BYTES, &text)) {
		if (jwtfile_add(keys, &spec, buf_view(&text),
		    jwt->short_secrets, &note) != FAULT_NONE)
			config_report(c->report, place, "key_file",
			    note.text);
		buf_wipe(&text);
		if (holds_secret(keys, before) && trust != CONFIG_SECRET &&
		    checker_read(c, place, "key_file", path, CONFIG_SECRET,
		    KEY_FILE_BYTES, &text))
			buf_wipe(&text);
	}
	free(path);
}

/* One that a query can hold as it is. */
static bool
is_plain_name(const char *name)
{
	return *name != '\0' && name[strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	    "abcdefghijklmnopqrstuvwxyz0123456789._~-")] == '\0';
}

/* A cookie of two meanings would always be the one that auth has first. */
static bool
shares_cookie(const struct config *config)
{
	const char *cookie = config->session.cookie;
	size_t i;

	if (config->jwt.cookie == NULL || cookie == NULL ||
	    strcmp(config->jwt.cookie, cookie) != 0)
		return false;
	for (i = 0; i < config->streams.n; i++) {
		const struct stream_section *stream = config_stream(config, i);

		if (authcheck_has(stream, AUTH_JWT) &&
		    authcheck_has(stream, AUTH_SESSION))
			return true;
	}
	return false;
}

static void
check_places(const struct checker *c, const struct jwt_section *jwt)
{
	checker_cookie(c, jwt->cookie);
	if (shares_cookie(c->report->config))
		checker_error(c, "cookie", "[session] cookie has this name, "
		    "too, and a stream takes both: a cookie holds one of "
		    "them");
	if (jwt->query != NULL && !is_plain_name(jwt->query))
		checker_error(c, "query", "this is no name of a parameter: "
		    "letters, digits and . _ ~ -");
}

static void
check_jwt(struct config_report *r)
{
	struct jwt_section *jwt = &r->config->jwt;
	const struct checker c = checker_of(r, "jwt", &jwt->at);
	struct jwt_terms *terms = &jwt->terms;
	size_t i;

	checker_path(&c, jwt->user, &terms->user);
	check_places(&c, jwt);
	terms->issuer = slice_of(jwt->issuer);
	terms->audience = slice_of(jwt->audience);
	terms->type = slice_of(jwt->type);
	terms->leeway_ms = jwt->leeway_ms;
	terms->require_exp = jwt->require_exp;
	terms->places.header = jwt->header;
	terms->places.cookie = slice_of(jwt->cookie);
	terms->places.query = slice_of(jwt->query);
	for (i = 0; i < jwt->key_file.n; i++)
		read_jwt_key(&c, jwt, i);
	if (jwt->key_file.n == 0 && (any_has(r->config, AUTH_JWT) ||
	    publishcheck_any_token(r->config)))
		checker_error(&c, "key_file", "tokens need a key that they are "
		    "verified with");
	if (any_has(r->config, AUTH_JWT) && !jwt->header &&
	    jwt->cookie == NULL && jwt->query == NULL)
		checker_error(&c, "header", "tokens need a way to come: "
		    "header, cookie or query");
}

/* ---- [header] ---- */

/* Parameters that a client's request decides about.  Each internal redirect
 * of Apache puts REDIRECT_ before what was there. */
static bool
is_of_request(const char *param)
{
	static const char redirect[] = "REDIRECT_";
	static const char *const starts[] = {
		"CONTENT_", "CONTEXT_", "DOCUMENT_", "FCGI_", "GATEWAY_",
		"H2_", "HOME", "HTTPS", "PATH", "QUERY_", "REQUEST_",
		"SCRIPT_", "SERVER_", "SSL_CIPHER", "SSL_PROTOCOL",
		"SSL_SESSION", "SSL_TLS_SNI", "STATUS", "REMOTE_ADDR",
		"REMOTE_HOST", "REMOTE_IDENT", "REMOTE_PORT", "AUTH_TYPE",
		"UNIQUE_ID"
	};
	const char *name = param;
	size_t i;

	while (strncmp(name, redirect, strlen(redirect)) == 0)
		name += strlen(redirect);
	/* Nobody overwrites what a redirect has put aside. */
	if (name != param && (strncmp(name, "HTTP_", 5) == 0 ||
	    strcmp(name, "URL") == 0))
		return true;
	for (i = 0; i < sizeof(starts) / sizeof(starts[0]); i++) {
		if (strncmp(name, starts[i], strlen(starts[i])) == 0)
			return true;
	}
	return false;
}

/* X-User-ID arrives as HTTP_X_USER_ID; what is written as a parameter is
 * one. */
static bool
name_param(const char *name, char param[HEADER_PARAM_BYTES])
{
	bool header = name[strcspn(name, "-abcdefghijklmnopqrstuvwxyz")] !=
	    '\0';
	size_t n = 0, i;

	if (header) {
		memcpy(param, "HTTP_", 5);
		n = 5;
	}
	for (i = 0; name[i] != '\0'; i++, n++) {
		char c = name[i];

		if (n + 1 == HEADER_PARAM_BYTES)
			return false;
		if (c >= 'a' && c <= 'z')
			c = (char)(c - 'a' + 'A');
		if (c == '-')
			c = '_';
		if (!((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
		    c == '_'))
			return false;
		param[n] = c;
	}
	param[n] = '\0';
	return i > 0;
}

static void
check_header(struct config_report *r)
{
	struct header_section *header = &r->config->header;
	const struct checker c = checker_of(r, "header", &header->at);

	if (header->name == NULL || (!section_was_said(&header->at) &&
	    !any_has(r->config, AUTH_HEADER)))
		return;
	if (!name_param(header->name, header->param))
		checker_error(&c, "name", "this is no name of a parameter or "
		    "header");
	else if (is_of_request(header->param))
		checker_error(&c, "name", "every client decides what this "
		    "parameter holds");
	else if (strncmp(header->param, "HTTP_", 5) == 0 &&
	    !header->overwritten)
		checker_error(&c, "name", "any client can send this header: "
		    "use a parameter such as SSE_USER or, where the web server "
		    "always overwrites the header, say overwritten = yes");
}

/* ---- streams ---- */

static void
check_auth(struct config_report *r, struct stream_section *stream)
{
	const struct checker c = checker_of(r, "stream", &stream->at);
	size_t i;

	for (i = 0; i + 1 < stream->auth.n; i++) {
		if (stream->auth.choice[i] == AUTH_NONE)
			checker_error(&c, "auth", "'none' lets everybody in, "
			    "so it stands last");
	}
}

void
authcheck(struct config_report *r)
{
	size_t i;

	sessioncheck(r);
	check_jwt(r);
	check_header(r);
	for (i = 0; i < r->config->streams.n; i++)
		check_auth(r, config_stream(r->config, i));
}
