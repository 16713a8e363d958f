#include "core/jwk.h"

#include <string.h>

#include "base/buf.h"
#include "keys.h"
#include "unit.h"

#define S32 "0123456789abcdef0123456789abcdef"
#define OCT "\"kty\":\"oct\",\"k\":" \
	"\"MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY\""
#define RSA "\"kty\":\"RSA\",\"n\":\"" KEY_RSA_N "\",\"e\":\"AQAB\""
#define P256 "\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"" KEY_P256_X \
	"\",\"y\":\"" KEY_P256_Y "\""
#define P384 "\"kty\":\"EC\",\"crv\":\"P-384\",\"x\":\"" KEY_P384_X \
	"\",\"y\":\"" KEY_P384_Y "\""
#define ED "\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" KEY_ED25519_X "\""

static const struct slice no_kid = { NULL, 0 };

static bool
is_built_in(enum jwtkey_alg alg)
{
	ck_assert_int_eq(crypto_init(NULL), FAULT_NONE);
	return jwtkey_usable(alg, NULL) == FAULT_NONE;
}

START_TEST(reads_keys)
{
	static const struct {
		enum jwtkey_alg alg;
		const char *text;
		const char *signature;	/* NULL for a secret: S32 */
		const char *kid;	/* NULL: none */
		const char *what;
	} rows[] = {
		{ JWTKEY_HS256, "{" OCT "}", NULL, NULL, "a secret" },
		{ JWTKEY_HS512, "{" OCT ",\"alg\":\"HS512\",\"kid\":\"a\"}",
		    NULL, "a", "a secret with a kid" },
		{ JWTKEY_HS256, "{" OCT ",\"kid\":\"\"}", NULL, "",
		    "an empty kid is one" },
		{ JWTKEY_HS256, "{" OCT ",\"kid\":\"\\u00e9\\u0000\"}", NULL,
		    "\xc3\xa9", "any kid" },
		{ JWTKEY_EDDSA, "{" ED "}", SIGNED_EDDSA, NULL, "Ed25519" },
		{ JWTKEY_EDDSA, "{" ED ",\"use\":\"sig\",\"key_ops\":"
		    "[\"sign\",\"verify\"]}", SIGNED_EDDSA, NULL,
		    "what it is for" },
		{ JWTKEY_RS256, "{" RSA ",\"x5c\":[\"x\"],\"x5t\":\"x\"}",
		    SIGNED_RS256, NULL, "RSA" },
		{ JWTKEY_PS512, "{" RSA "}", SIGNED_PS512, NULL, "PSS" },
		{ JWTKEY_ES256, "{" P256 "}", SIGNED_ES256, NULL, "P-256" },
		{ JWTKEY_ES384, "{" P384 ",\"ext\":true}", SIGNED_ES384, NULL,
		    "P-384" },
	};
	struct jwtkeys keys = { .n = 0 };
	struct slice signature;
	struct fault_note note;
	char room[512];
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		if (!is_built_in(rows[i].alg))
			continue;
		ck_assert_msg(jwk_add(&keys, rows[i].alg, no_kid,
		    slice_of(rows[i].text), false, &note) == FAULT_NONE,
		    "%s: %s", rows[i].what, note.text);
		ROW(keys.n == 1 && keys.key[0].alg == rows[i].alg,
		    rows[i].what);
		ROW(keys.key[0].has_kid == (rows[i].kid != NULL),
		    rows[i].what);
		if (rows[i].kid != NULL)
			ROW(memcmp(keys.key[0].kid, rows[i].kid,
			    strlen(rows[i].kid)) == 0, rows[i].what);
		signature.p = room;
		if (rows[i].signature == NULL)
			ROW(slice_equals(secret_view(&keys.key[0].secret),
			    S32), rows[i].what);
		else
			ROW(crypto_unbase64(CRYPTO_BASE64URL,
			    slice_of(rows[i].signature), room, sizeof(room),
			    &signature.n) && jwtkey_verify(&keys.key[0],
			    slice_of(SIGNED_TEXT), signature), rows[i].what);
		jwtkey_free(&keys);
	}
}
END_TEST

START_TEST(refuses_keys)
{
	static const struct {
		enum jwtkey_alg alg;
		const char *text, *mends, *what;
	} rows[] = {
		{ JWTKEY_HS256, "", "not JSON", "nothing" },
		{ JWTKEY_HS256, "[]", "not JSON", "an array" },
		{ JWTKEY_HS256, "{}", "\"kty\" oct", "no type" },
		{ JWTKEY_HS256, "{\"kty\":5}", "\"kty\" oct", "a number" },
		{ JWTKEY_HS256, "{\"kty\":\"oct\"}", "\"k\"", "no secret" },
		{ JWTKEY_HS256, "{\"kty\":\"oct\",\"k\":\"\"}", "\"k\"",
		    "an empty secret" },
		{ JWTKEY_HS256, "{\"kty\":\"oct\",\"k\":\"+/==\"}", "\"k\"",
		    "the other alphabet" },
		{ JWTKEY_HS256, "{\"kty\":\"oct\",\"k\":\"AAAA\"}",
		    "3 bytes: make one", "a short secret" },
		{ JWTKEY_HS256, "{\"kty\":\"oct\",\"k\":\"LS0tLS1CRUdJTiBQVUJ"
		    "MSUMgS0VZLS0tLS0KLS0tLS1CRUdJTiBQVUJM\"}", "PEM",
		    "PEM for a secret" },
		{ JWTKEY_HS256, "{" RSA "}", "\"kty\" oct",
		    "RSA for a secret" },
		{ JWTKEY_HS256, "{\"kty\":\"oct\",\"\\u006b\":"
		    "\"MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY\"}",
		    "\"k\"", "a name that nobody writes so" },
		{ JWTKEY_HS256, "{" OCT ",\"alg\":\"HS512\"}",
		    "own \"alg\" is not HS256", "another algorithm" },
		{ JWTKEY_HS256, "{" OCT ",\"alg\":null}", "own \"alg\"",
		    "null for an algorithm" },
		{ JWTKEY_HS256, "{" OCT ",\"kid\":7}", "\"kid\" is no string",
		    "a number for a kid" },
		{ JWTKEY_HS256, "{" OCT ",\"use\":\"enc\"}", "\"use\"",
		    "a key for encryption" },
		{ JWTKEY_HS256, "{" OCT ",\"key_ops\":[\"sign\"]}",
		    "\"key_ops\"", "a key for signing" },
		{ JWTKEY_HS256, "{" OCT ",\"key_ops\":\"verify\"}",
		    "\"key_ops\"", "no list" },
		{ JWTKEY_HS256, "{" OCT ",\"kty\":\"oct\"}", "same name",
		    "a name twice" },
		{ JWTKEY_HS256, "{\"keys\":[{" OCT "}]}", "write jwks",
		    "a set" },
		{ JWTKEY_EDDSA, "{" ED ",\"d\":\"AAAA\"}",
		    "give the public key", "a private key" },
		{ JWTKEY_EDDSA, "{\"kty\":\"OKP\",\"crv\":\"X25519\",\"x\":\""
		    KEY_ED25519_X "\"}", "\"crv\" Ed25519", "another curve" },
		{ JWTKEY_EDDSA, "{" P256 "}", "\"kty\" OKP", "a point" },
		{ JWTKEY_EDDSA, "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":"
		    "\"AAAA\"}", "32 bytes", "too few bytes" },
		{ JWTKEY_RS256, "{" RSA ",\"d\":\"AAAA\"}",
		    "give the public key", "a private RSA key" },
		{ JWTKEY_RS256, "{" OCT "}", "\"kty\" RSA",
		    "a secret for RSA" },
		{ JWTKEY_RS256, "{\"kty\":\"RSA\",\"n\":\"" KEY_RSA_N "\"}",
		    "\"e\"", "no exponent" },
		{ JWTKEY_RS256, "{\"kty\":\"RSA\",\"e\":\"AQAB\"}", "\"n\"",
		    "no modulus" },
		{ JWTKEY_RS256, "{\"kty\":\"RSA\",\"n\":\"_____w\",\"e\":"
		    "\"AQAB\"}", "32 bits", "a small RSA key" },
		{ JWTKEY_RS256, "{\"kty\":\"RSA\",\"n\":\"" KEY_RSA_N
		    "\",\"e\":\"AQ\"}", "no RSA key", "an exponent of 1" },
		{ JWTKEY_ES256, "{" P384 "}", "\"crv\" P-256",
		    "the other curve" },
		{ JWTKEY_ES384, "{" P256 "}", "\"crv\" P-384",
		    "the other curve again" },
		{ JWTKEY_ES256, "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\""
		    KEY_P256_X "\",\"y\":\"" KEY_P256_X "\"}", "libcrypto",
		    "a point that is not on the curve" },
		{ JWTKEY_ES256, "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\""
		    KEY_P256_X "\"}", "\"y\"", "half a point" },
		{ JWTKEY_ES256, "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\""
		    KEY_P384_X "\",\"y\":\"" KEY_P384_Y "\"}", "32 bytes",
		    "the other curve's point" },
	};
	struct jwtkeys keys = { .n = 0 };
	struct fault_note note;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		ck_assert_int_eq(crypto_init(NULL), FAULT_NONE);
		ROW(jwk_add(&keys, rows[i].alg, no_kid,
		    slice_of(rows[i].text), false, &note) == FAULT_CONFIG,
		    rows[i].what);
		ck_assert_msg(strstr(note.text, rows[i].mends) != NULL,
		    "%s: %s", rows[i].what, note.text);
		ROW(keys.n == 0, rows[i].what);
	}
}
END_TEST

START_TEST(compares_kids)
{
	struct jwtkeys keys = { .n = 0 };
	struct fault_note note;

	ck_assert(is_built_in(JWTKEY_HS256));
	ck_assert_int_eq(jwk_add(&keys, JWTKEY_HS256, slice_of("a"),
	    slice_of("{" OCT "}"), false, &note), FAULT_NONE);
	ck_assert_int_eq(jwk_add(&keys, JWTKEY_HS256, slice_of("b"),
	    slice_of("{" OCT ",\"kid\":\"b\"}"), false, &note), FAULT_NONE);
	ck_assert_int_eq(jwk_add(&keys, JWTKEY_HS256, slice_of("c"),
	    slice_of("{" OCT ",\"kid\":\"d\"}"), false, &note),
	    FAULT_CONFIG);
	ck_assert_ptr_nonnull(strstr(note.text, "behind its file"));
	ck_assert_int_eq(jwk_add(&keys, JWTKEY_HS512, slice_of("a"),
	    slice_of("{\"kty\":\"oct\",\"k\":\"AAAA\"}"), true, &note),
	    FAULT_NONE);
	ck_assert_uint_eq(keys.key[2].secret.n, 3);
	keys.n--;
	secret_free(&keys.key[2].secret);
	ck_assert_uint_eq(keys.n, 2);
	ck_assert(keys.key[0].kid_n == 1 && keys.key[0].kid[0] == 'a');
	ck_assert(keys.key[1].kid_n == 1 && keys.key[1].kid[0] == 'b');
	jwtkey_free(&keys);
}
END_TEST

START_TEST(reads_sets)
{
	static const struct {
		const char *text;
		size_t n;		/* 0: refused */
		const char *mends, *what;
	} rows[] = {
		{ "{\"keys\":[{" ED ",\"alg\":\"EdDSA\"}]}", 1, NULL,
		    "one key" },
		{ "{\"x\":1,\"keys\":[{" ED ",\"alg\":\"EdDSA\",\"kid\":\"a\""
		    "},{" OCT ",\"alg\":\"HS256\",\"kid\":\"a\"}]}", 2, NULL,
		    "two keys of different algorithms" },
		{ "{\"keys\":[{" ED ",\"alg\":\"EdDSA\",\"kid\":\"a\"},"
		    "{\"kty\":\"RSA\",\"alg\":\"RSA-OAEP\",\"use\":\"enc\"},"
		    "{\"kty\":\"EC\",\"alg\":\"ES512\"},"
		    "{\"kty\":\"RSA\",\"use\":\"enc\"}]}", 1, NULL,
		    "what is passed over" },
		{ "{\"keys\":[]}", 0, "no key of the set", "an empty set" },
		{ "{\"keys\":[{\"alg\":\"ES512\"}]}", 0, "no key of the set",
		    "nothing of use" },
		{ "{\"keys\":[{" ED "}]}", 0, "key 1 of the set does not name "
		    "its \"alg\"", "no algorithm" },
		{ "{\"keys\":[{" ED ",\"alg\":\"EdDSA\"},5]}", 0,
		    "key 2 of the set is no object", "a number" },
		{ "{\"keys\":[{" ED ",\"alg\":\"HS256\"}]}", 0,
		    "key 1 of the set: a key for HS256", "another type" },
		{ "{\"keys\":[{" ED ",\"d\":\"AAAA\",\"alg\":\"EdDSA\"}]}", 0,
		    "give the public key", "a private key" },
		{ "{\"keys\":[{" ED ",\"alg\":\"EdDSA\",\"kid\":7}]}", 0,
		    "no string", "a number for a kid" },
		{ "{\"keys\":[{" ED ",\"alg\":\"EdDSA\",\"kid\":\"a\"},{" ED
		    ",\"alg\":\"EdDSA\",\"kid\":\"a\"}]}", 0, "same kid",
		    "a kid twice" },
		{ "{\"keys\":{}}", 0, "no array", "an object for the array" },
		{ "{" ED ",\"alg\":\"EdDSA\"}", 0, "no array", "a key" },
		{ "[{" ED ",\"alg\":\"EdDSA\"}]", 0, "not JSON", "an array" },
	};
	struct jwtkeys keys = { .n = 0 };
	struct fault_note note;
	enum fault fault;
	size_t i;

	ck_assert_int_eq(crypto_init(NULL), FAULT_NONE);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		fault = jwk_add_set(&keys, slice_of(rows[i].text), false,
		    &note);
		ROW(fault == (rows[i].n > 0 ? FAULT_NONE : FAULT_CONFIG),
		    rows[i].what);
		if (rows[i].n > 0)
			ROW(keys.n == rows[i].n, rows[i].what);
		else
			ck_assert_msg(strstr(note.text, rows[i].mends) != NULL,
			    "%s: %s", rows[i].what, note.text);
		jwtkey_free(&keys);
	}
}
END_TEST

START_TEST(reads_sets_with_libcrypto)
{
	struct jwtkeys keys = { .n = 0 };
	struct fault_note note;
	enum fault fault;

	ck_assert_int_eq(crypto_init(NULL), FAULT_NONE);
	fault = jwk_add_set(&keys, slice_of("{\"keys\":[{" RSA ",\"alg\":"
	    "\"RS256\",\"kid\":\"r\"},{" P256 ",\"alg\":\"ES256\"}]}"), false,
	    &note);
	if (crypto_has_libcrypto()) {
		ck_assert_int_eq(fault, FAULT_NONE);
		ck_assert_uint_eq(keys.n, 2);
	} else {
		ck_assert_int_eq(fault, FAULT_CONFIG);
		ck_assert_ptr_nonnull(strstr(note.text, "RS256 needs"));
	}
	jwtkey_free(&keys);
}
END_TEST

UNIT_MAIN("jwk", reads_keys, refuses_keys, compares_kids, reads_sets,
    reads_sets_with_libcrypto)
