#include "core/jwt.h"

#include <string.h>

#include "base/buf.h"
#include "core/bearer.h"
#include "core/jwtclaims.h"
#include "core/jwtfile.h"
#include "keys.h"
#include "unit.h"

#define KEYS_MAX 4
#define SECRET "0123456789abcdef0123456789abcdef"
#define OTHER "fedcba9876543210fedcba9876543210"
#define NOW 1800000000

struct jwt_vector_key {
	const char *alg, *kid;
	const char *raw, *base64, *pem, *jwk;	/* NULL: not in this form */
};

struct jwt_vector {
	const char *what;
	const char *issuer, *audience, *type, *path;
	const char *cookie, *param;	/* NULL: not looked at */
	const char *authorization, *cookies, *query;
	const char *token;
	const char *user;		/* NULL: nobody */
	const char *also;		/* another user that is no fault */
	int64_t now_s, leeway_ms;
	bool require_exp;
	size_t keys;
	size_t key[KEYS_MAX];		/* in the other table */
};

#include "jwt_vectors.h"

static struct jwt_terms
make_terms(const char *path)
{
	struct jwt_terms terms = { .require_exp = true };

	ck_assert_int_eq(crypto_init(NULL), FAULT_NONE);
	ck_assert_int_eq(keypath_parse(slice_of(path), &terms.user, NULL),
	    FAULT_NONE);
	terms.places.header = true;
	return terms;
}

/* Add a key as a row of the configuration would.  False where it needs a
 * libcrypto that is not there. */
static bool
add(struct jwtkeys *keys, const char *alg, const char *form, const char *kid,
    const char *bytes)
{
	struct jwtfile_spec spec;
	struct fault_note note;
	struct buf row;
	enum fault fault;

	buf_init(&row, 1000);
	ck_assert(buf_addf(&row, "%s %s file %s", alg, form,
	    kid == NULL ? "" : kid));
	fault = jwtfile_parse(buf_view(&row), &spec, &note);
	if (fault == FAULT_NONE)
		fault = jwtfile_add(keys, &spec, slice_of(bytes), false,
		    &note);
	buf_fini(&row);
	if (!crypto_has_libcrypto() && fault == FAULT_CONFIG)
		return false;
	ck_assert_msg(fault == FAULT_NONE, "%s", note.text);
	return true;
}

static bool
add_vector_key(struct jwtkeys *keys, const struct jwt_vector_key *key,
    bool other_form)
{
	if (key->raw != NULL)
		return add(keys, key->alg, "raw", key->kid, key->raw);
	if (key->pem == NULL || (other_form && key->base64 != NULL))
		return add(keys, key->alg, "base64", key->kid, key->base64);
	if (other_form)
		return add(keys, key->alg, "jwk", key->kid, key->jwk);
	return add(keys, key->alg, "pem", key->kid, key->pem);
}

static enum fault
find_and_verify(const struct jwt_terms *terms, const struct jwt_vector *v,
    struct jwt_claims *claims)
{
	struct bearer bearer;
	struct fault_note note;

	if (bearer_find(&terms->places, slice_of(v->authorization),
	    slice_of(v->cookies), slice_of(v->query), &bearer, &note) !=
	    FAULT_NONE || bearer.place == BEARER_NOWHERE)
		return FAULT_DENIED;
	return jwt_verify(terms, bearer_view(&bearer), v->now_s, claims,
	    &note);
}

static void
check_vector(const struct jwt_vector *v, bool other_form)
{
	struct jwt_terms terms = make_terms(v->path);
	struct jwt_claims claims;
	struct slice user;
	enum fault fault;
	size_t i;

	terms.issuer = slice_of(v->issuer);
	terms.audience = slice_of(v->audience);
	terms.type = slice_of(v->type);
	terms.leeway_ms = v->leeway_ms;
	terms.require_exp = v->require_exp;
	terms.places.cookie = slice_of(v->cookie);
	terms.places.query = slice_of(v->param);
	for (i = 0; i < v->keys; i++) {
		if (!add_vector_key(&terms.keys, &jwt_vector_keys[v->key[i]],
		    other_form)) {
			jwtkey_free(&terms.keys);
			return;
		}
	}
	fault = find_and_verify(&terms, v, &claims);
	user = user_view(&claims.user);
	if (v->user != NULL) {
		ROW(fault == FAULT_NONE && slice_equals(user, v->user),
		    v->what);
		ROW(jwt_verify(&terms, slice_of(v->token), v->now_s, &claims,
		    NULL) == FAULT_NONE, v->what);
		ROW(claims.expires_ms > v->now_s * 1000, v->what);
	} else {
		ROW(fault == FAULT_DENIED || (v->also != NULL &&
		    slice_equals(user, v->also)), v->what);
	}
	jwtkey_free(&terms.keys);
}

START_TEST(agrees_with_real_libraries)
{
	size_t i;

	for (i = 0; i < sizeof(jwt_vectors) / sizeof(jwt_vectors[0]); i++) {
		check_vector(&jwt_vectors[i], false);
		check_vector(&jwt_vectors[i], true);
	}
}
END_TEST

static void
add_part(struct buf *out, struct slice bytes)
{
	char room[2 * LIMIT_TOKEN_BYTES];
	size_t n;

	ck_assert(crypto_to_base64(CRYPTO_BASE64URL, bytes, room,
	    sizeof(room), &n));
	ck_assert(buf_add(out, room, n));
}

/* A token, signed with HMAC and SHA-256. */
static void
sign(struct buf *out, const char *header, struct slice claims,
    const char *secret)
{
	unsigned char mac[CRYPTO_MAC_MAX];
	struct slice text, signature = { (const char *)mac, 32 };

	buf_reset(out, 1024);
	add_part(out, slice_of(header));
	ck_assert(buf_add_text(out, "."));
	add_part(out, claims);
	text = buf_view(out);
	ck_assert_int_eq(crypto_hmac(CRYPTO_SHA256, slice_of(secret), &text,
	    1, mac, NULL), FAULT_NONE);
	ck_assert(buf_add_text(out, "."));
	add_part(out, signature);
}

static enum fault
verify(const struct jwt_terms *terms, const char *header, const char *claims,
    const char *secret, struct jwt_claims *out, struct fault_note *note)
{
	struct buf token;
	enum fault fault;

	buf_init(&token, 4 * LIMIT_TOKEN_BYTES);
	sign(&token, header, slice_of(claims), secret);
	fault = jwt_verify(terms, buf_view(&token), NOW, out, note);
	buf_fini(&token);
	return fault;
}

#define HS256 "{\"alg\":\"HS256\"}"
#define PARTIES(iss, aud) "{\"exp\":1900000000,\"iss\":\"" iss \
	"\",\"aud\":" aud
#define GOOD "{\"sub\":\"7\",\"exp\":1800000001}"

START_TEST(judges_headers)
{
	static const struct {
		const char *header, *type;
		bool good;
		const char *what;
	} rows[] = {
		{ HS256, NULL, true, "an algorithm" },
		{ "{\"typ\":5,\"alg\":\"HS256\"}", NULL, true,
		    "a type that nobody asked for" },
		{ "{\"alg\":\"HS256\",\"jwk\":{\"kty\":\"oct\"},"
		    "\"jku\":\"http://x\",\"x5u\":\"http://x\",\"x5c\":[],"
		    "\"zip\":\"DEF\",\"cty\":\"JWT\"}", NULL, true,
		    "what is passed over" },
		{ " {\"alg\" : \"HS256\" } ", NULL, true, "blanks" },
		{ "{\"alg\":\"HS256\",\"kid\":\"one\"}", NULL, true, "a kid" },
		{ "{\"alg\":\"HS256\",\"kid\":\"ONE\"}", NULL, false,
		    "a kid in capitals" },
		{ "{\"alg\":\"HS256\",\"kid\":\"on\"}", NULL, false,
		    "half a kid" },
		{ "{\"alg\":\"HS256\",\"kid\":\"one\\u0000\"}", NULL, false,
		    "a kid and a NUL" },
		{ "{\"alg\":\"HS256\",\"kid\":\"\"}", NULL, false,
		    "an empty kid" },
		{ "{\"alg\":\"HS256\",\"kid\":null}", NULL, false,
		    "a kid that is null" },
		{ "{\"alg\":\"HS256\",\"kid\":[\"one\"]}", NULL, false,
		    "a list of kids" },
		{ "{\"alg\":\"HS256\",\"kid\":\"ed\"}", NULL, false,
		    "the kid of a key for another algorithm" },
		{ "{}", NULL, false, "nothing" },
		{ "{\"alg\":null}", NULL, false, "null for an algorithm" },
		{ "{\"alg\":[\"HS256\"]}", NULL, false, "a list of them" },
		{ "{\"alg\":\"HS256\\u0000\"}", NULL, false,
		    "an algorithm and a NUL" },
		{ "{\"alg\":\"hs256\"}", NULL, false, "small letters" },
		{ "{\"alg\":\" HS256\"}", NULL, false, "a blank before" },
		{ "{\"alg\":\"HS512\"}", NULL, false,
		    "an algorithm without a key" },
		{ "{\"alg\":\"EdDSA\"}", NULL, false, "another key's" },
		{ "{\"alg\":\"none\"}", NULL, false, "none" },
		{ "{\"alg\":\"\"}", NULL, false, "an empty one" },
		{ "{\"Alg\":\"HS256\"}", NULL, false, "a capital letter" },
		{ "{\"alg\":\"HS256\",\"alg\":\"HS256\"}", NULL, false,
		    "twice" },
		{ "{\"alg\":\"HS256\",\"crit\":[\"b64\"],\"b64\":true}", NULL,
		    false, "an extension" },
		{ "{\"alg\":\"HS256\",\"crit\":null}", NULL, false,
		    "crit, whatever it is" },
		{ "{\"alg\":\"HS256\",\"b64\":true}", NULL, false,
		    "b64, whatever it is" },
		{ "{\"alg\":\"HS256\"}x", NULL, false, "text behind" },
		{ "[\"HS256\"]", NULL, false, "an array" },
		{ "", NULL, false, "no header" },
		{ "{\"alg\":\"HS256\",\"a\":[[[[[[[]]]]]]]}", NULL, true,
		    "as deep as may be" },
		{ "{\"alg\":\"HS256\",\"a\":[[[[[[[[]]]]]]]]}", NULL, false,
		    "too deep" },
		{ "{\"alg\":\"HS256\",\"typ\":\"JWT\"}", "JWT", true,
		    "the type that is wanted" },
		{ "{\"alg\":\"HS256\",\"typ\":\"Application/AT+jwt\"}",
		    "at+JWT", true, "in another form" },
		{ "{\"alg\":\"HS256\",\"typ\":\"at+jwt\"}",
		    "application/at+jwt", true, "in the longer form" },
		{ HS256, "JWT", false, "no type" },
		{ "{\"alg\":\"HS256\",\"typ\":\"JWTx\"}", "JWT", false,
		    "a longer type" },
		{ "{\"alg\":\"HS256\",\"typ\":null}", "JWT", false,
		    "null for a type" },
		{ "{\"alg\":\"HS256\",\"typ\":\"x/JWT\"}", "JWT", false,
		    "another prefix" },
	};
	struct jwt_terms terms = make_terms("sub");
	struct jwt_claims claims;
	struct fault_note note;
	size_t i;

	ck_assert(add(&terms.keys, "HS256", "raw", NULL, OTHER));
	ck_assert(add(&terms.keys, "HS256", "raw", "one", SECRET));
	ck_assert(add(&terms.keys, "EdDSA", "pem", "ed", KEY_ED25519));
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		terms.type = slice_of(rows[i].type);
		ck_assert_msg(verify(&terms, rows[i].header, GOOD, SECRET,
		    &claims, &note) == (rows[i].good ? FAULT_NONE :
		    FAULT_DENIED), "%s: %s", rows[i].what, note.text);
	}
	terms.type = slice_of(NULL);
	ck_assert_int_eq(verify(&terms, HS256, GOOD, OTHER, &claims, &note),
	    FAULT_NONE);
	ck_assert_msg(verify(&terms, "{\"alg\":\"HS256\",\"kid\":\"one\"}",
	    GOOD, OTHER, &claims, &note) == FAULT_DENIED,
	    "a kid takes its own key and no other");
	ck_assert_msg(verify(&terms, "{\"alg\":\"HS256\",\"kid\":\"\"}",
	    GOOD, OTHER, &claims, &note) == FAULT_DENIED,
	    "a key without a kid does not have the empty one");
	jwtkey_free(&terms.keys);
}
END_TEST

static const struct {
	const char *claims;
	const char *user;		/* NULL: nobody */
	int64_t expires_ms;
	const char *what;
} dates[] = {
	{ GOOD, "7", NOW * 1000LL + 11000, "a second left, and the leeway" },
	{ "{\"sub\":\"7\",\"exp\":1799999991}", "7", NOW * 1000LL + 1000,
	    "a second of the leeway left" },
	{ "{\"sub\":\"7\",\"exp\":1799999990}", NULL, 0, "none left" },
	{ "{\"sub\":\"7\",\"exp\":1799999990.5}", "7", NOW * 1000LL + 500,
	    "half a second" },
	{ "{\"sub\":\"7\",\"exp\":1.9e9}", "7", 1900000010000, "an exponent" },
	{ "{\"sub\":\"7\",\"exp\":9007199254740992}", "7", INT64_MAX,
	    "the largest date" },
	{ "{\"sub\":\"7\",\"exp\":9007199254740994}", NULL, 0,
	    "a larger one" },
	{ "{\"sub\":\"7\",\"exp\":1e300}", NULL, 0, "a far larger one" },
	{ "{\"sub\":\"7\",\"exp\":1e999}", NULL, 0, "infinity" },
	{ "{\"sub\":\"7\",\"exp\":18446744073709551617}", NULL, 0,
	    "2^64 + 1" },
	{ "{\"sub\":\"7\",\"exp\":0}", NULL, 0, "1970" },
	{ "{\"sub\":\"7\",\"exp\":-1}", NULL, 0, "before" },
	{ "{\"sub\":\"7\",\"exp\":\"1900000000\"}", NULL, 0, "a string" },
	{ "{\"sub\":\"7\",\"exp\":true}", NULL, 0, "true" },
	{ "{\"sub\":\"7\",\"exp\":null}", NULL, 0, "null" },
	{ "{\"sub\":\"7\",\"exp\":[1900000000]}", NULL, 0, "a list" },
	{ "{\"sub\":\"7\"}", NULL, 0, "no exp" },
	{ "{\"sub\":\"7\",\"exp\":1900000000,\"nbf\":1800000010}", "7",
	    1900000010000, "nbf at the end of the leeway" },
	{ "{\"sub\":\"7\",\"exp\":1900000000,\"nbf\":1800000010.5}", NULL, 0,
	    "nbf half a second behind" },
	{ "{\"sub\":\"7\",\"exp\":1900000000,\"nbf\":-1}", "7", 1900000010000,
	    "nbf before 1970" },
	{ "{\"sub\":\"7\",\"exp\":1900000000,\"nbf\":null}", NULL, 0,
	    "nbf is null" },
	{ "{\"sub\":\"7\",\"exp\":1900000000,\"nbf\":\"0\"}", NULL, 0,
	    "nbf is a string" },
	{ "{\"sub\":\"7\",\"exp\":1900000000,\"nbf\":-1e300}", NULL, 0,
	    "nbf is too small" },
	{ "{\"sub\":\"7\",\"exp\":1900000000,\"iat\":\"x\"}", "7",
	    1900000010000, "iat says nothing" },
};

static const struct slice none = { NULL, 0 };

START_TEST(judges_dates)
{
	struct jwt_terms terms = make_terms("sub");
	struct jwt_claims claims;
	struct fault_note note;
	enum fault fault;
	size_t i;

	terms.leeway_ms = 10000;
	for (i = 0; i < sizeof(dates) / sizeof(dates[0]); i++) {
		fault = jwtclaims_judge(&terms, none, slice_of(dates[i].claims), NOW,
		    &claims, &note);
		if (dates[i].user == NULL) {
			ROW(fault == FAULT_DENIED, dates[i].what);
			continue;
		}
		ROW(fault == FAULT_NONE, dates[i].what);
		ROW(claims.expires_ms == dates[i].expires_ms, dates[i].what);
	}
	terms.require_exp = false;
	ck_assert_int_eq(jwtclaims_judge(&terms, none, slice_of("{\"sub\":\"7\"}"), NOW,
	    &claims, &note), FAULT_NONE);
	ck_assert(claims.expires_ms == INT64_MAX);
	ck_assert_msg(jwtclaims_judge(&terms, none, slice_of("{\"sub\":\"7\",\"exp\":1}"),
	    NOW, &claims, &note) == FAULT_DENIED,
	    "an exp counts where none has to be");
	terms.leeway_ms = 500;
	ck_assert_int_eq(jwtclaims_judge(&terms, none, slice_of("{\"sub\":\"7\","
	    "\"exp\":1800000000}"), NOW, &claims, &note), FAULT_NONE);
	ck_assert(claims.expires_ms == NOW * 1000LL + 500);
}
END_TEST

START_TEST(judges_parties)
{
	static const struct {
		const char *claims;
		bool good;
		const char *what;
	} rows[] = {
		{ "\"iss\":\"https://a\",\"aud\":\"sse\"", true, "both" },
		{ "\"iss\":\"https://a\",\"aud\":[\"x\",\"sse\"]", true,
		    "one of several" },
		{ "\"iss\":\"https://a\",\"aud\":[null,5,\"sse\"]", true,
		    "one among other things" },
		{ "\"iss\":\"https://a\",\"aud\":[]", false, "no audience" },
		{ "\"iss\":\"https://a\",\"aud\":[[\"sse\"]]", false,
		    "a list in a list" },
		{ "\"iss\":\"https://a\",\"aud\":{\"sse\":1}", false,
		    "the name of a member" },
		{ "\"iss\":\"https://a\",\"aud\":\"SSE\"", false,
		    "the audience in capitals" },
		{ "\"iss\":\"https://a\",\"aud\":\"sse\\u0000\"", false,
		    "an audience and a NUL" },
		{ "\"iss\":\"https://a\",\"aud\":null", false,
		    "null for an audience" },
		{ "\"iss\":\"https://a\"", false, "an issuer alone" },
		{ "\"aud\":\"sse\"", false, "an audience alone" },
		{ "\"iss\":\"https://a/\",\"aud\":\"sse\"", false,
		    "a slash behind the issuer" },
		{ "\"iss\":[\"https://a\"],\"aud\":\"sse\"", false,
		    "a list of issuers" },
		{ "\"iss\":null,\"aud\":\"sse\"", false,
		    "null for an issuer" },
	};
	struct jwt_terms terms = make_terms("sub");
	struct jwt_claims claims;
	struct fault_note note;
	struct buf text;
	size_t i;

	terms.issuer = slice_of("https://a");
	terms.audience = slice_of("sse");
	buf_init(&text, 1000);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		buf_reset(&text, 1000);
		ck_assert(buf_addf(&text, "{\"sub\":\"7\",\"exp\":1900000000,"
		    "%s}", rows[i].claims));
		ROW((jwtclaims_judge(&terms, none, buf_view(&text), NOW, &claims, &note)
		    == FAULT_NONE) == rows[i].good, rows[i].what);
	}
	buf_fini(&text);
}
END_TEST

START_TEST(finds_users)
{
	static const struct {
		const char *value, *user, *what;
	} rows[] = {
		{ "{\"u/r\":\"42\"}", "42", "a string" },
		{ "{\"u/r\":42}", "42", "a number" },
		{ "{\"u/r\":\"J\\u00fcrgen\"}", "J\xc3\xbcrgen", "UTF-8" },
		{ "{\"u/r\":42.0}", NULL, "a fraction" },
		{ "{\"u/r\":0}", NULL, "zero" },
		{ "{\"u/r\":\"\"}", NULL, "an empty string" },
		{ "{\"u/r\":null}", NULL, "null" },
		{ "{\"u/r\":true}", NULL, "true" },
		{ "{\"u/r\":[42]}", NULL, "a list" },
		{ "{\"u/r\":{\"id\":42}}", NULL, "an object" },
		{ "{\"u/r\":9007199254740993}", NULL, "more than 2^53" },
		{ "{\"u/r\":\"a\\u0000b\"}", NULL, "a NUL inside" },
		{ "{\"u\":{\"r\":42}}", NULL, "another path" },
		{ "{}", NULL, "no such claim" },
		{ "\"42\"", NULL, "too little" },
	};
	struct jwt_terms terms = make_terms("app/u~1r");
	struct jwt_claims claims;
	struct fault_note note;
	struct buf text;
	enum fault fault;
	size_t i;

	buf_init(&text, 1000);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		buf_reset(&text, 1000);
		ck_assert(buf_addf(&text, "{\"exp\":1900000000,\"sub\":\"8\","
		    "\"app\":%s}", rows[i].value));
		fault = jwtclaims_judge(&terms, none, buf_view(&text), NOW,
		    &claims, &note);
		ROW((fault == FAULT_NONE) == (rows[i].user != NULL),
		    rows[i].what);
		ROW(rows[i].user == NULL || slice_equals(
		    user_view(&claims.user), rows[i].user), rows[i].what);
	}
	buf_fini(&text);
}
END_TEST

START_TEST(finds_a_scope)
{
	static const struct {
		const char *claims;
		bool in_scope;
		const char *what;
	} rows[] = {
		{ "\"scope\":\"pub\"", true, "the only word" },
		{ "\"scope\":\"read pub write\"", true, "one of several" },
		{ "\"scope\":[\"read\",\"pub\"]", true, "of a list" },
		{ "\"scp\":\"read pub\"", true, "under its other name" },
		{ "\"scp\":[\"pub\"]", true, "as a list there" },
		{ "\"scope\":\"read\",\"scp\":\"pub\"", true, "in either" },
		{ "\"x\":\"pub\"", false, "no such claim" },
		{ "\"scope\":\"\"", false, "an empty one" },
		{ "\"scope\":\"publish\"", false, "a longer word" },
		{ "\"scope\":\"pu\"", false, "a shorter word" },
		{ "\"scope\":\"Pub\"", false, "case counts" },
		{ "\"scope\":\"a,pub\"", false, "no commas" },
		{ "\"scope\":[\"read pub\"]", false,
		    "an element is one word" },
		{ "\"scope\":[[\"pub\"],1,null]", false,
		    "a list in a list" },
		{ "\"scope\":{\"pub\":true}", false, "an object" },
		{ "\"scope\":null", false, "null" },
		{ "\"scope\":1", false, "a number" },
	};
	struct jwt_terms terms = make_terms("sub");
	struct jwt_claims claims;
	struct buf text;
	size_t i;

	buf_init(&text, 1000);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		buf_reset(&text, 1000);
		ck_assert(buf_addf(&text, "{\"sub\":\"7\",\"exp\":1900000000,"
		    "%s}", rows[i].claims));
		ROW(jwtclaims_judge(&terms, slice_of("pub"), buf_view(&text),
		    NOW, &claims, NULL) == FAULT_NONE, rows[i].what);
		ROW(claims.in_scope == rows[i].in_scope, rows[i].what);
		ROW(jwtclaims_judge(&terms, none, buf_view(&text), NOW,
		    &claims, NULL) == FAULT_NONE, rows[i].what);
		ROW(!claims.in_scope, rows[i].what);
	}
	buf_fini(&text);
}
END_TEST

/* What can be mended in the configuration names its key there. */
START_TEST(says_why)
{
	static const struct {
		const char *header, *claims, *why;
	} rows[] = {
		{ HS256, "{\"sub\":\"7\",\"exp\":1799999995}",
		    "the token expired 5 s ago by this machine's clock, and "
		    "[jwt] leeway is 1.5 s" },
		{ HS256, "{\"sub\":\"7\"}",
		    "the token has no exp, which [jwt] require_exp = yes "
		    "demands" },
		{ HS256, "{\"sub\":\"7\",\"exp\":1900000000,"
		    "\"nbf\":1800000060}", "the token is not valid for "
		    "another 60 s (nbf) by this machine's clock, and [jwt] "
		    "leeway is 1.5 s" },
		{ HS256, "{\"exp\":\"1900000000\"}", "the token's exp is no "
		    "number of seconds, or too large: whoever signs has to "
		    "mend that" },
		{ HS256, "{\"exp\":1e300}", "the token's exp is too large: "
		    "whoever signs has to mend that" },
		{ HS256, "{\"exp\":1900000000}",
		    "the token has no iss, which [jwt] issuer demands" },
		{ HS256, "{\"exp\":1900000000,\"iss\":\"https://b\"}",
		    "the token's iss is not [jwt] issuer" },
		{ HS256, "{\"exp\":1900000000,\"iss\":[\"https://a\"]}",
		    "the token's iss is not [jwt] issuer" },
		{ HS256, "{\"exp\":1900000000,\"iss\":\"https://a/\"}",
		    "the token's iss is not [jwt] issuer: one of them has a "
		    "slash at its end" },
		{ HS256, PARTIES("https://a", "\"x\"") "}",
		    "[jwt] audience is not in the token's aud" },
		{ HS256, PARTIES("https://a", "[\"x\"]") "}",
		    "[jwt] audience is not in the token's aud" },
		{ HS256, "{\"exp\":1900000000,\"iss\":\"https://a\"}",
		    "the token has no aud, which [jwt] audience demands" },
		{ HS256, PARTIES("https://a", "\"sse\"") "}",
		    "the token has nothing at [jwt] user" },
		{ HS256, PARTIES("https://a", "\"sse\"") ",\"sub\":1.5}",
		    "[jwt] user: the user id is no string or "
		    "integer" },
		{ HS256, PARTIES("https://a", "\"sse\"") ",\"sub\":0}",
		    "[jwt] user: the user id is 0" },
		{ HS256, PARTIES("https://a", "\"sse\"") ",\"sub\":\"\"}",
		    "[jwt] user: the user id is empty or too long" },
		{ HS256, "{", "the token's claims: this is not JSON: no name "
		    "at byte 1" },
		{ "{", GOOD, "the token's header: this is not JSON: no name "
		    "at byte 1" },
		{ "{\"alg\":\"RS256\"}", GOOD,
		    "the token says RS256, and [jwt] key_file has no such "
		    "key" },
		{ "{\"alg\":\"HS512\",\"kid\":\"one\"}", GOOD,
		    "the token says HS512, and [jwt] key_file has no such "
		    "key with its kid" },
		{ "{\"alg\":\"none\"}", GOOD, "the token's alg is none that "
		    "[jwt] key_file takes" },
		{ "{\"alg\":\"HS256\",\"kid\":\"x\"}", GOOD,
		    "no key has the token's kid: [jwt] key_file names the "
		    "kid of a key behind its file" },
		{ "{\"alg\":\"HS256\",\"kid\":\"one\"}", GOOD,
		    "the token's signature is wrong: [jwt] key_file has "
		    "another secret, raw for base64 or the reverse, or a "
		    "blank or quotes in the file" },
		{ "{\"alg\":\"EdDSA\"}", GOOD, "the token's signature is "
		    "wrong: [jwt] key_file has another key than the one that "
		    "signs" },
	};
	struct jwt_terms terms = make_terms("sub");
	struct jwt_claims claims;
	struct fault_note note;
	size_t i;

	terms.leeway_ms = 1500;
	terms.issuer = slice_of("https://a");
	terms.audience = slice_of("sse");
	ck_assert(add(&terms.keys, "HS256", "raw", NULL, SECRET));
	ck_assert(add(&terms.keys, "HS256", "raw", "one", OTHER));
	ck_assert(add(&terms.keys, "EdDSA", "pem", NULL, KEY_ED25519));
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		ck_assert_int_eq(verify(&terms, rows[i].header,
		    rows[i].claims, SECRET, &claims, &note), FAULT_DENIED);
		ck_assert_str_eq(note.text, rows[i].why);
	}
	ck_assert_int_eq(verify(&terms, HS256, "{", OTHER OTHER, &claims,
	    &note), FAULT_DENIED);
	ck_assert_msg(strstr(note.text, "signature") != NULL,
	    "claims are not read before the signature is: %s", note.text);
	terms.type = slice_of("at+jwt");
	ck_assert_int_eq(verify(&terms, HS256, "{", SECRET, &claims, &note),
	    FAULT_DENIED);
	ck_assert_str_eq(note.text, "the token's typ is not [jwt] type");
	ck_assert_int_eq(jwt_verify(&terms, slice_of("7|abc"), NOW, &claims,
	    &note), FAULT_DENIED);
	ck_assert_str_eq(note.text, "this is no signed token, which has "
	    "three parts: see what [jwt] header, cookie and query say");
	jwtkey_free(&terms.keys);
}
END_TEST

/* A header is shown in any case, claims behind a signature only. */
START_TEST(shows_what_is_signed)
{
	static const struct {
		const char *header, *secret, *type;
		bool claims;
		const char *what;
	} rows[] = {
		{ HS256, SECRET, NULL, true, "a good token" },
		{ HS256, OTHER, NULL, false, "another secret" },
		{ HS256, "", NULL, false, "no secret" },
		{ "{\"alg\":\"HS512\"}", SECRET, NULL, false,
		    "another algorithm" },
		{ "{\"alg\":\"none\"}", SECRET, NULL, false, "none" },
		{ HS256, SECRET, "JWT", false, "another type" },
		{ "{", SECRET, NULL, false, "a header that is no JSON" },
	};
	struct jwt_terms terms = make_terms("sub");
	struct jwt_texts texts;
	struct buf token;
	size_t i;

	ck_assert(add(&terms.keys, "HS256", "raw", NULL, SECRET));
	buf_init(&token, 4 * LIMIT_TOKEN_BYTES);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		terms.type = slice_of(rows[i].type);
		sign(&token, rows[i].header, slice_of("{\"exp\":1}"),
		    rows[i].secret);
		jwt_read(&terms, buf_view(&token), &texts);
		ROW(slice_equals(texts.header, rows[i].header),
		    rows[i].what);
		ROW((texts.claims.p != NULL) == rows[i].claims,
		    rows[i].what);
		ROW(!rows[i].claims || slice_equals(texts.claims,
		    "{\"exp\":1}"), rows[i].what);
	}
	terms.type = slice_of(NULL);
	sign(&token, HS256, slice_of("{\"exp\":1}"), SECRET);
	for (i = 0; i < token.n; i++) {
		struct slice cut = { token.p, i };

		jwt_read(&terms, cut, &texts);
		ck_assert(texts.claims.p == NULL);
	}
	jwt_read(&terms, slice_of("!.e30.e30"), &texts);
	ck_assert(texts.header.p == NULL && texts.claims.p == NULL);
	buf_fini(&token);
	jwtkey_free(&terms.keys);
}
END_TEST

START_TEST(has_limits)
{
	struct jwt_terms terms = make_terms("sub");
	struct jwt_claims claims = { .expires_ms = 77 };
	struct fault_note note;
	struct buf token, text;
	size_t i;

	/* Eight keys are tried for a token that names none. */
	for (i = 0; i < 7; i++)
		ck_assert(add(&terms.keys, "HS256", "raw", NULL, OTHER));
	ck_assert(add(&terms.keys, "EdDSA", "pem", NULL, KEY_ED25519));
	ck_assert(add(&terms.keys, "HS256", "raw", NULL, SECRET));
	ck_assert(add(&terms.keys, "HS256", "raw", "nine", "nine" SECRET));
	ck_assert_int_eq(verify(&terms, HS256, GOOD, SECRET, &claims, &note),
	    FAULT_NONE);
	ck_assert_int_eq(verify(&terms, HS256, GOOD, "nine" SECRET, &claims,
	    &note), FAULT_DENIED);
	ck_assert_str_eq(note.text, "the token's signature is wrong: it names "
	    "no kid, and of [jwt] key_file the first 8 keys for HS256 have "
	    "not signed it");
	ck_assert_int_eq(verify(&terms, "{\"alg\":\"HS256\",\"kid\":"
	    "\"nine\"}", GOOD, "nine" SECRET, &claims, &note), FAULT_NONE);
	/* A token grows until it is too long, and no other reason. */
	buf_init(&token, 4 * LIMIT_TOKEN_BYTES);
	buf_init(&text, 4 * LIMIT_TOKEN_BYTES);
	ck_assert(buf_add_text(&text, "{\"sub\":\"7\",\"exp\":1900000000}"));
	do {
		sign(&token, HS256, buf_view(&text), SECRET);
		claims.expires_ms = 77;
		ck_assert_int_eq(jwt_verify(&terms, buf_view(&token), NOW,
		    &claims, &note), token.n <= LIMIT_TOKEN_BYTES ?
		    FAULT_NONE : FAULT_DENIED);
		ck_assert(buf_add_text(&text, token.n < LIMIT_TOKEN_BYTES - 8
		    ? "    " : " "));
	} while (token.n <= LIMIT_TOKEN_BYTES);
	ck_assert(claims.expires_ms == 77);
	ck_assert_ptr_nonnull(strstr(note.text, "more than 8192 bytes"));
	buf_fini(&token);
	buf_fini(&text);
	jwtkey_free(&terms.keys);
}
END_TEST

START_TEST(takes_no_token_without_keys)
{
	struct jwt_terms terms = make_terms("sub");
	struct jwt_claims claims;

	ck_assert_int_eq(verify(&terms, HS256, GOOD, "", &claims, NULL),
	    FAULT_DENIED);
	ck_assert_int_eq(verify(&terms, HS256, GOOD, SECRET, &claims, NULL),
	    FAULT_DENIED);
}
END_TEST

/* Each byte of a token counts. */
START_TEST(bears_changes)
{
	struct jwt_terms terms = make_terms("sub");
	struct jwt_claims claims;
	struct buf token;
	size_t i;

	ck_assert(add(&terms.keys, "HS256", "raw", NULL, SECRET));
	buf_init(&token, LIMIT_TOKEN_BYTES);
	sign(&token, HS256, slice_of(GOOD), SECRET);
	ck_assert_int_eq(jwt_verify(&terms, buf_view(&token), NOW, &claims,
	    NULL), FAULT_NONE);
	for (i = 0; i < token.n; i++) {
		struct slice cut = { token.p, i };
		unsigned bit;

		ck_assert_int_eq(jwt_verify(&terms, cut, NOW, &claims, NULL),
		    FAULT_DENIED);
		for (bit = 1; bit < 256; bit <<= 1) {
			token.p[i] = (char)(token.p[i] ^ (char)bit);
			ck_assert_msg(jwt_verify(&terms, buf_view(&token),
			    NOW, &claims, NULL) == FAULT_DENIED,
			    "byte %zu, bit %u", i, bit);
			token.p[i] = (char)(token.p[i] ^ (char)bit);
		}
	}
	buf_fini(&token);
	jwtkey_free(&terms.keys);
}
END_TEST

UNIT_MAIN("jwt", agrees_with_real_libraries, judges_headers, judges_dates,
    judges_parties, finds_users, finds_a_scope, says_why, shows_what_is_signed,
    has_limits, takes_no_token_without_keys, bears_changes)
