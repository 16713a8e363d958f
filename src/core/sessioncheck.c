#include "core/sessioncheck.h"

#include <stdlib.h>
#include <string.h>

#include "core/checker.h"
#include "core/laravel.h"
#include "core/symfony.h"

#define SECRET_FILE_BYTES 4096

static void
read_secret(const struct checker *c, size_t i)
{
	struct session_section *session = &c->report->config->session;
	struct session_terms *terms = &session->terms;
	const struct config_place place = session->secret_file.place[i];
	struct secret *secret = &terms->secret[terms->secrets];
	struct fault_note note;
	struct buf text;

	if (strstr(session->secret_file.text[i], "base64:") != NULL) {
		config_report(c->report, place, "secret_file", "this is a "
		    "key, not a file's name: write it into a file that "
		    "others cannot read, and name that");
		return;
	}
	if (terms->secrets == SESSION_SECRETS_MAX) {
		config_report(c->report, place, "secret_file",
		    "there are more than 8 secrets");
		return;
	}
	if (checker_read(c, place, "secret_file",
	    session->secret_file.text[i], CONFIG_SECRET, SECRET_FILE_BYTES,
	    &text)) {
		struct slice bytes = slice_chomp(buf_view(&text));
		enum fault fault;

		if (bytes.n == 0)
			fault = fault_set(&note, FAULT_CONFIG,
			    "the file is empty");
		else if (terms->format == SESSION_LARAVEL)
			fault = laravel_key(terms->cipher, bytes, secret,
			    &note);
		else
			fault = secret_copy(secret, bytes, &note);
		if (fault == FAULT_NONE)
			terms->secrets++;
		else
			config_report(c->report, place, "secret_file",
			    note.text);
		buf_wipe(&text);
	}
}

/* Keys that only some formats know. */
static void
check_foreign_keys(const struct checker *c, enum session_format format)
{
	static const struct {
		const char *key;
		enum session_format one, other;
	} rows[] = {
		{ "secret_file", SESSION_LARAVEL, SESSION_EXPRESS },
		{ "serializer", SESSION_LARAVEL, SESSION_SYMFONY },
		{ "cipher", SESSION_LARAVEL, SESSION_LARAVEL },
		{ "cookie_encrypted", SESSION_LARAVEL, SESSION_LARAVEL },
		{ "cookie_serialized", SESSION_LARAVEL, SESSION_LARAVEL },
		{ "encrypt", SESSION_LARAVEL, SESSION_LARAVEL },
		{ "serialization", SESSION_LARAVEL, SESSION_LARAVEL },
		{ "login_key", SESSION_SYMFONY, SESSION_SYMFONY },
		{ "remembered", SESSION_SYMFONY, SESSION_SYMFONY },
		{ "cookie_prefix", SESSION_EXPRESS, SESSION_EXPRESS },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		if (format != rows[i].one && format != rows[i].other &&
		    checker_was_set(c, rows[i].key))
			checker_error(c, rows[i].key,
			    "sessions of this format do not have that");
	}
}

/* A key that was not said gets what sites of this format use. */
static void
fill_in(const struct checker *c, const char *key, char **field,
    const char *text)
{
	if (*field != NULL || checker_was_set(c, key) || text == NULL)
		return;
	*field = strdup(text);
	if (*field == NULL)
		checker_error(c, key, "out of memory");
}

/* The same for a choice. */
static void
choose(int *field, int usual)
{
	if (*field < 0)
		*field = usual;
}

static void
complete_laravel(const struct checker *c, struct session_section *session)
{
	choose(&session->serializer, PHP_HANDLER_NONE);
	choose(&session->cipher, CRYPTO_AES_256_CBC);
	choose(&session->cookie_encrypted, true);
	choose(&session->cookie_serialized, false);
	choose(&session->encrypt, false);
	choose(&session->serialization, SERIALIZATION_PHP);
	if (session->serializer != PHP_HANDLER_NONE &&
	    session->serializer != PHP_HANDLER_PHP &&
	    session->serializer != PHP_HANDLER_IGBINARY)
		checker_error(c, "serializer", "with Laravel it is phpredis' "
		    "serializer: none, php or igbinary");
}

static void
complete_symfony(const struct checker *c, struct session_section *session)
{
	choose(&session->serializer, PHP_HANDLER_PHP);
	choose(&session->remembered, true);
	fill_in(c, "login_key", &session->login_key, "_security_main");
	if (session->serializer == PHP_HANDLER_NONE)
		checker_error(c, "serializer", "Symfony's sessions are always "
		    "serialized by PHP");
}

/* What this format's sites use, where nothing else was said. */
static void
complete_session(const struct checker *c, struct session_section *session)
{
	const struct session_defaults usual =
	    session_defaults((enum session_format)session->format);

	fill_in(c, "cookie", &session->cookie, usual.cookie);
	fill_in(c, "key_prefix", &session->key_prefix, usual.key_prefix);
	fill_in(c, "user", &session->user, usual.user);
	if (session->key_prefix == NULL && !checker_was_set(c, "key_prefix"))
		checker_error(c, "key_prefix", "this format has no usual one: "
		    "give all that stands before the session id in a key");
	if (!checker_was_set(c, "database"))
		session->database = c->report->config->redis.target.db;
	if (session->format == SESSION_LARAVEL)
		complete_laravel(c, session);
	if (session->format == SESSION_SYMFONY)
		complete_symfony(c, session);
	if (session->format == SESSION_EXPRESS)
		fill_in(c, "cookie_prefix", &session->cookie_prefix, "s:");
}

/* What the section says, as its readers take it. */
static void
set_terms(const struct checker *c, struct session_section *session)
{
	struct session_terms *terms = &session->terms;

	terms->format = (enum session_format)session->format;
	terms->cookie = slice_of(session->cookie);
	terms->serializer = (enum php_handler)session->serializer;
	terms->cipher = (enum crypto_cipher)session->cipher;
	terms->cookie_encrypted = session->cookie_encrypted == true;
	terms->cookie_serialized = session->cookie_serialized == true;
	terms->encrypt = session->encrypt == true;
	terms->serialization =
	    (enum session_serialization)session->serialization;
	terms->login_key = session->login_key;
	terms->remembered = session->remembered == true;
	terms->cookie_prefix = slice_of(session->cookie_prefix);
	checker_path(c, session->user, &terms->user);
	if (session->format == SESSION_SYMFONY &&
	    terms->user.n > SYMFONY_USER_PARTS_MAX)
		checker_error(c, "user",
		    "with Symfony a path has at most 6 names");
}

static void
check_secrets(const struct checker *c, struct session_section *session)
{
	const struct session_terms *terms = &session->terms;
	bool laravel = session->format == SESSION_LARAVEL &&
	    (terms->cookie_encrypted || terms->encrypt);
	size_t i;

	for (i = 0; i < session->secret_file.n; i++)
		read_secret(c, i);
	if ((laravel || session->format == SESSION_EXPRESS) &&
	    session->secret_file.n == 0)
		checker_error(c, "secret_file", laravel ?
		    "this format needs Laravel's APP_KEY in a file" :
		    "this format needs the secret that signs the cookie in "
		    "a file");
	if (laravel && !crypto_has_libcrypto())
		checker_error(c, "format", "what Laravel encrypts takes "
		    "libcrypto, and this sse-fcgi was built without it "
		    "(configure --with-openssl)");
	else if (laravel)
		crypto_warm(terms->cipher);
}

void
sessioncheck(struct config_report *r)
{
	struct session_section *session = &r->config->session;
	const struct checker c = checker_of(r, "session", &session->at);

	check_foreign_keys(&c, (enum session_format)session->format);
	complete_session(&c, session);
	checker_cookie(&c, session->cookie);
	set_terms(&c, session);
	check_secrets(&c, session);
}
