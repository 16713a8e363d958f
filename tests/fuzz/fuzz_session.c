/* A Cookie header, NUL, and a session payload, as every family reads them. */
#include "core/session.h"
#include "base/utf8.h"
#include "fuzz.h"

/* How the sites of a family keep sessions; where the cookie needs a secret,
 * it is one that the corpus knows. */
static struct session_terms
terms_of(enum session_format format)
{
	static struct secret secret;
	const struct session_defaults usual = session_defaults(format);
	struct session_terms terms = { .format = format,
	    .cookie = slice_of(usual.cookie), .login_key = "_security_main",
	    .remembered = true, .cookie_prefix = slice_of("s:"),
	    .serializer = format == SESSION_SYMFONY ? PHP_HANDLER_PHP :
	    PHP_HANDLER_NONE, .secrets = 1 };
	struct fault_note note;

	if (secret.p == NULL) {
		MUST(crypto_init(&note) == FAULT_NONE);
		MUST(secret_copy(&secret, slice_of("keyboard cat"), &note) ==
		    FAULT_NONE);
	}
	terms.secret[0] = secret;
	MUST(keypath_parse(slice_of(usual.user), &terms.user, &note) ==
	    FAULT_NONE);
	return terms;
}

static void
read_id(const struct session_terms *terms, struct slice cookies)
{
	struct session_id id;
	size_t i;

	if (session_id(terms, cookies, &id, NULL) != FAULT_NONE)
		return;
	MUST(session_carried(terms, cookies));
	MUST(id.n >= 1 && id.n <= sizeof(id.text));
	for (i = 0; i < id.n; i++)
		MUST(id.text[i] > ' ' && id.text[i] < 0x7f &&
		    id.text[i] != ':' && id.text[i] != '*' &&
		    id.text[i] != '/');
}

static void
read_user(const struct session_terms *terms, struct slice payload)
{
	struct user user;

	if (session_user(terms, payload, &user, NULL) != FAULT_NONE)
		return;
	MUST(user.n >= 1 && user.n <= sizeof(user.text));
	MUST(utf8_valid(user_view(&user)));
	MUST(slice_find(user_view(&user), '\0') == user.n);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct slice rest = fuzz_input(data, n), cookies = fuzz_part(&rest);
	enum session_format format;

	for (format = SESSION_PHP; format <= SESSION_JSON; format++) {
		const struct session_terms terms = terms_of(format);

		read_id(&terms, cookies);
		read_user(&terms, rest);
	}
	(void)session_guess(rest);
	return 0;
}
