/* An Authorization header, a Cookie header, a query, and claims, NUL between
 * them: a token is found and verified with a fixed set of keys; what the
 * header and claims of a token may be is also read without its signature. */
#include "base/utf8.h"
#include "core/jwt.h"
#include "core/jwtclaims.h"
#include "core/jwtfile.h"
#include "core/jwtsaid.h"
#include "fuzz.h"
#include "../unit/keys.h"

static void
add(struct jwtkeys *keys, const char *row, const char *bytes)
{
	struct jwtfile_spec spec;

	if (jwtfile_parse(slice_of(row), &spec, NULL) == FAULT_NONE)
		MUST(jwtfile_add(keys, &spec, slice_of(bytes), false, NULL) ==
		    FAULT_NONE);
}

static const struct jwt_terms *
make_terms(void)
{
	static struct jwt_terms terms;

	if (terms.keys.n > 0)
		return &terms;
	MUST(crypto_init(NULL) == FAULT_NONE);
	add(&terms.keys, "HS256 raw k", "0123456789abcdef0123456789abcdef");
	add(&terms.keys, "HS512 raw k h", "0123456789abcdef0123456789abcdef");
	add(&terms.keys, "EdDSA pem k", KEY_ED25519);
	add(&terms.keys, "ES256 pem k", KEY_P256);
	add(&terms.keys, "RS256 pem k", KEY_RSA);
	terms.places.header = true;
	terms.places.cookie = slice_of("tok");
	terms.places.query = slice_of("t");
	terms.require_exp = true;
	terms.leeway_ms = 1500;
	terms.audience = slice_of("sse");
	terms.type = slice_of("at+jwt");
	MUST(keypath_parse(slice_of("a/0"), &terms.user, NULL) ==
	    FAULT_NONE);
	return &terms;
}

static void
check(enum fault fault, const struct jwt_claims *claims)
{
	MUST(fault == FAULT_NONE || fault == FAULT_DENIED ||
	    fault == FAULT_NOMEM);
	if (fault == FAULT_NONE) {
		MUST(claims->expires_ms > 1800000000000);
		MUST(claims->user.n >= 1 &&
		    claims->user.n <= sizeof(claims->user.text));
	}
}

/* What is shown is fit for a terminal. */
static void
show(struct slice text)
{
	struct buf words;
	size_t i;

	buf_init(&words, 2 * JWTSAID_BYTES);
	/* What is JSON can be shown as claims, too. */
	if (jwtsaid_header(text, &words)) {
		MUST(words.n <= JWTSAID_BYTES);
		MUST(jwtsaid_claims(text, 1800000000, &words));
	}
	for (i = 0; i < words.n; i++)
		MUST((unsigned char)words.p[i] >= ' ' &&
		    words.p[i] != 0x7f);
	MUST(utf8_valid(buf_view(&words)));
	buf_fini(&words);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	const struct jwt_terms *terms = make_terms();
	struct slice rest = fuzz_input(data, n);
	struct slice header = fuzz_part(&rest), cookies = fuzz_part(&rest),
	    query = fuzz_part(&rest);
	struct jwt_claims claims;
	struct jwt_texts texts;
	struct bearer bearer;

	if (bearer_find(&terms->places, header, cookies, query, &bearer,
	    NULL) == FAULT_NONE) {
		MUST(bearer.n <= LIMIT_TOKEN_BYTES);
		MUST(bearer.place != BEARER_NOWHERE || bearer.n == 0);
		/* Nobody signs here, so nobody is let in. */
		MUST(jwt_verify(terms, bearer_view(&bearer), 1800000000,
		    &claims, NULL) != FAULT_NONE);
		jwt_read(terms, bearer_view(&bearer), &texts);
		MUST(texts.claims.p == NULL);
		show(texts.header);
	}
	show(rest);
	check(jwtclaims_judge(terms, slice_of("publish"), rest, 1800000000, &claims, NULL),
	    &claims);
	return 0;
}
