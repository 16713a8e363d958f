#include "core/jwtfile.h"

#include <stdio.h>
#include <string.h>

#include "keys.h"
#include "unit.h"

#define SPKI "MCowBQYDK2VwAyEAkL8OYw6HGqDeThDeoJaVzd2QLE9gHRFoN5n1T3KJECU="

#define S32 "0123456789abcdef0123456789abcdef"
#define HEX32 "3031323334353637383961626364656630313233343536373839616263646566"
#define BASE32 "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="

START_TEST(reads_rows)
{
	static const struct {
		const char *row;
		enum jwtkey_alg alg;
		enum jwtfile_form form;
		const char *file, *kid;		/* no kid: NULL */
	} rows[] = {
		{ "HS256 raw /etc/k", JWTKEY_HS256, JWTFILE_RAW, "/etc/k",
		    NULL },
		{ "  HS512\tbase64  k  one ", JWTKEY_HS512, JWTFILE_BASE64,
		    "k", "one" },
		{ "EdDSA hex k", JWTKEY_EDDSA, JWTFILE_HEX, "k", NULL },
		{ "EdDSA raw k", JWTKEY_EDDSA, JWTFILE_RAW, "k", NULL },
		{ "EdDSA pem k a/b:c", JWTKEY_EDDSA, JWTFILE_PEM, "k",
		    "a/b:c" },
		{ "HS256 jwk k", JWTKEY_HS256, JWTFILE_JWK, "k", NULL },
		{ "jwks k", 0, JWTFILE_JWKS, "k", NULL },
	};
	struct jwtfile_spec spec;
	struct fault_note note;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		ROW(jwtfile_parse(slice_of(rows[i].row), &spec, &note) ==
		    FAULT_NONE, rows[i].row);
		ROW(spec.form == rows[i].form, rows[i].row);
		ROW(spec.form == JWTFILE_JWKS || spec.alg == rows[i].alg,
		    rows[i].row);
		ROW(slice_equals(spec.file, rows[i].file), rows[i].row);
		ROW((spec.kid.p == NULL) == (rows[i].kid == NULL),
		    rows[i].row);
		ROW(rows[i].kid == NULL || slice_equals(spec.kid,
		    rows[i].kid), rows[i].row);
	}
}
END_TEST

START_TEST(refuses_rows)
{
	static const struct {
		const char *row, *mends;
	} rows[] = {
		{ "", "ALG FORM FILE" },
		{ "/etc/k", "ALG FORM FILE" },
		{ "hs256 raw k", "ALG FORM FILE" },
		{ "none raw k", "ALG FORM FILE" },
		{ "HS1 raw k", "ALG FORM FILE" },
		{ "ES512 pem k", "ALG FORM FILE" },
		{ "JWKS k", "ALG FORM FILE" },
		{ "HS256", "behind HS256 stands raw" },
		{ "HS256 k", "behind HS256 stands raw" },
		{ "HS256 RAW k", "behind HS256 stands raw" },
		{ "HS256 jwks k", "behind HS256 stands raw" },
		{ "HS256 raw", "file is missing" },
		{ "jwks", "file is missing" },
		{ "jwks k one", "'one' is too much" },
		{ "HS256 raw k one two", "'two' is too much" },
		{ "HS256 pem k", "takes a secret" },
		{ "HS384 pem k", "takes a secret" },
		{ "RS256 raw k", "public key as pem or jwk" },
		{ "ES256 hex k", "public key as pem or jwk" },
		{ "PS384 base64 k", "public key as pem or jwk" },
	};
	char kid[LIMIT_KID_BYTES + 64] = "HS256 raw k ";
	struct jwtfile_spec spec = { .form = JWTFILE_HEX };
	struct fault_note note;
	size_t i, n = strlen(kid);

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		ROW(jwtfile_parse(slice_of(rows[i].row), &spec, &note) ==
		    FAULT_CONFIG, rows[i].row);
		ck_assert_msg(strstr(note.text, rows[i].mends) != NULL,
		    "%s: %s", rows[i].row, note.text);
	}
	ck_assert(spec.form == JWTFILE_HEX);
	memset(kid + n, 'x', LIMIT_KID_BYTES + 1);
	ck_assert_int_eq(jwtfile_parse(slice_of(kid), &spec, &note),
	    FAULT_CONFIG);
	kid[n + LIMIT_KID_BYTES] = '\0';
	ck_assert_int_eq(jwtfile_parse(slice_of(kid), &spec, &note),
	    FAULT_NONE);
}
END_TEST

START_TEST(says_what_needs_libcrypto)
{
	static const char *const rows[] = { "HS384 raw k", "RS256 pem k",
	    "PS512 jwk k", "ES256 pem k", "ES384 jwk k" };
	struct jwtfile_spec spec;
	struct fault_note note;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		if (crypto_has_libcrypto()) {
			ck_assert_int_eq(jwtfile_parse(slice_of(rows[i]),
			    &spec, &note), FAULT_NONE);
			continue;
		}
		ck_assert_int_eq(jwtfile_parse(slice_of(rows[i]), &spec,
		    &note), FAULT_CONFIG);
		ck_assert_ptr_nonnull(strstr(note.text, "built without it"));
	}
}
END_TEST

static enum fault
add(struct jwtkeys *keys, const char *row, struct slice bytes,
    bool short_secrets, struct fault_note *note)
{
	struct jwtfile_spec spec;

	ck_assert_int_eq(crypto_init(NULL), FAULT_NONE);
	ck_assert_msg(jwtfile_parse(slice_of(row), &spec, note) ==
	    FAULT_NONE, "%s: %s", row, note->text);
	return jwtfile_add(keys, &spec, bytes, short_secrets, note);
}

START_TEST(reads_secrets)
{
	static const struct {
		const char *row, *bytes, *what;
	} rows[] = {
		{ "HS256 raw k", S32, "as it is" },
		{ "HS256 raw k", S32 "\n", "a line end" },
		{ "HS256 raw k", S32 "\r\n", "the other line end" },
		{ "HS512 raw k", S32, "another algorithm" },
		{ "HS256 hex k", HEX32 "\n", "hexadecimal" },
		{ "HS256 hex k", " " HEX32 "\n\n", "blanks around it" },
		{ "HS256 hex k", "30313233343536373839616263646566\n"
		    "30313233343536373839616263646566\n", "two lines" },
		{ "HS256 hex k", "30313233343536373839616263646566"
		    "30313233343536373839616263646566", "one line" },
		{ "HS256 base64 k", BASE32, "base64" },
		{ "HS256 base64 k", BASE32 "\n", "with a line end" },
		{ "HS256 base64 k", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYm"
		    "NkZWY", "without padding" },
		{ "HS256 base64 k", "MDEyMzQ1Njc4OWFi\nY2RlZjAxMjM0NTY3\r\n"
		    "ODlhYmNkZWY=\n", "in lines" },
	};
	struct jwtkeys keys = { .n = 0 };
	struct fault_note note;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		ck_assert_msg(add(&keys, rows[i].row, slice_of(rows[i].bytes),
		    false, &note) == FAULT_NONE, "%s: %s", rows[i].what,
		    note.text);
		ROW(keys.n == 1, rows[i].what);
		ROW(slice_equals(secret_view(&keys.key[0].secret), S32),
		    rows[i].what);
		ROW(!keys.key[0].has_kid, rows[i].what);
		jwtkey_free(&keys);
	}
}
END_TEST

START_TEST(keeps_all_bytes_of_a_secret)
{
	static const struct {
		struct slice in, out;
	} rows[] = {
		{ { S32 "\n\n", 34 }, { S32 "\n", 33 } },
		{ { S32 "\r", 33 }, { S32 "\r", 33 } },
		{ { "\x01" S32 " ", 34 }, { "\x01" S32 " ", 34 } },
		{ { S32 "\x7f\t", 34 }, { S32 "\x7f\t", 34 } },
		{ { S32 "\xff ", 34 }, { S32 "\xff ", 34 } },
		{ { "\"" S32 "\0\"", 35 }, { "\"" S32 "\0\"", 35 } },
		{ { "base64:" S32 "\xc3", 40 }, { "base64:" S32 "\xc3", 40 } },
		{ { " " S32, 33 }, { " " S32, 33 } },
		{ { "\"" S32 "'", 34 }, { "\"" S32 "'", 34 } },
		{ { S32 "\"\n", 34 }, { S32 "\"", 33 } },
		{ { S32 "base64:", 39 }, { S32 "base64:", 39 } },
		{ { "\0" S32 "\0\xff", 35 }, { "\0" S32 "\0\xff", 35 } },
	};
	struct jwtkeys keys = { .n = 0 };
	struct fault_note note;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		ck_assert_int_eq(add(&keys, "HS256 raw k", rows[i].in, false,
		    &note), FAULT_NONE);
		ck_assert(slice_same(secret_view(&keys.key[0].secret),
		    rows[i].out));
		jwtkey_free(&keys);
	}
}
END_TEST

static const struct {
	const char *row, *bytes;
	bool short_secrets;
	const char *mends, *what;
} bad[] = {
	{ "HS256 raw k", "", true, "empty", "nothing" },
	{ "HS256 raw k", "\n", true, "empty", "a line end" },
	{ "HS256 base64 k", "\n", true, "empty", "nothing in base64" },
	{ "HS256 hex k", "", true, "empty", "nothing in hexadecimal" },
	{ "HS256 raw k", "0123456789abcdef0123456789abcde\n", false,
	    "31 bytes: make one of 32", "a short secret" },
	{ "HS512 hex k", "00ff", false, "2 bytes", "a short one decoded" },
	{ "HS256 raw k", "\"" S32 "\"\n", false, "in quotes, which would "
	    "count: leave them out; if they belong to it, give it in base64",
	    "quotes" },
	{ "HS512 raw k", "'" S32 "'", false, "quotes", "the other quotes" },
	{ "HS512 raw k", "\"\"", true, "quotes", "nothing in quotes" },
	{ "HS256 raw k", "base64:" BASE32, false, "say base64 instead of "
	    "raw", "Laravel's form" },
	{ "HS256 raw k", S32 " \n", false, "ends in a blank, which would "
	    "count: leave it out", "a blank behind it" },
	{ "HS256 raw k", S32 "\t", false, "blank", "a tab" },
	{ "HS256 raw k", S32 "\xc3\xbc ", false, "blank", "a blank behind "
	    "other letters" },
	{ "HS256 raw k", " ", true, "blank", "a blank alone" },
	{ "HS256 raw k", KEY_RSA, false, "PEM", "a public key" },
	{ "HS256 raw k", "x" KEY_P256, true, "PEM", "one inside" },
	{ "HS256 raw k", KEY_ED25519, true, "PEM", "a short one" },
	{ "HS256 base64 k", "LS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS0K", true,
	    "PEM", "one in base64" },
	{ "HS256 raw k", SPKI, false, "public key", "one without dashes" },
	{ "HS256 base64 k", SPKI, false, "public key", "one in DER" },
	{ "HS256 raw k", "{\"keys\":[{\"kty\":\"RSA\",\"n\":\"AQAB\"}]}",
	    false, "public key", "a set of them" },
	{ "HS256 raw k", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJfZ me@host",
	    false, "public key", "one of ssh" },
	{ "HS256 base64 k", S32 "=", false, "not base64: if", "surplus" },
	{ "HS256 base64 k", "my-secret!" S32, false, "say raw", "no base64" },
	{ "HS256 base64 k", "-_+/" S32, false, "not base64", "two alphabets" },
	{ "HS256 hex k", HEX32 "0", false, "not hex", "half a byte" },
	{ "HS256 hex k", "0x" HEX32, false, "not hex", "no digit" },
	{ "EdDSA raw k", S32 "x", false, "33", "a byte too many" },
	{ "EdDSA base64 k", "AAAA", false, "32 bytes", "too few bytes" },
	{ "EdDSA hex k", "0100000000000000000000000000000000000000000000000"
	    "000000000000000", false, "no Ed25519", "a weak point" },
	{ "EdDSA pem k", S32, false, "PEM", "no PEM" },
	{ "EdDSA pem k", KEY_P256, false, "an Ed25519 key", "another kind" },
	{ "EdDSA pem k", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE "
	    "KEY-----\n", false, "give the public key", "a private key" },
	{ "HS256 jwk k", S32, false, "not JSON", "no JSON" },
	{ "jwks k", "{}", false, "\"keys\"", "no set" },
};

START_TEST(refuses_files)
{
	struct jwtkeys keys = { .n = 0 };
	struct fault_note note;
	size_t i;

	for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		ROW(add(&keys, bad[i].row, slice_of(bad[i].bytes),
		    bad[i].short_secrets, &note) == FAULT_CONFIG,
		    bad[i].what);
		ck_assert_msg(strstr(note.text, bad[i].mends) != NULL,
		    "%s: %s", bad[i].what, note.text);
		ROW(keys.n == 0, bad[i].what);
		ROW(strstr(note.text, "0123456789") == NULL, bad[i].what);
	}
	ck_assert_int_eq(add(&keys, "HS256 raw k", slice_of("x"), true,
	    &note), FAULT_NONE);
	jwtkey_free(&keys);
}
END_TEST

static struct slice
decode(const char *text, char room[512])
{
	struct slice bytes = { room, 0 };

	ck_assert(crypto_unbase64(CRYPTO_BASE64URL, slice_of(text), room, 512,
	    &bytes.n));
	return bytes;
}

/* Adds a key and has it verify what belongs to it, and nothing else. */
static void
check_public(const char *row, struct slice bytes, const char *signature)
{
	struct jwtkeys keys = { .n = 0 };
	struct fault_note note;
	char room[512];

	ck_assert_msg(add(&keys, row, bytes, false, &note) == FAULT_NONE,
	    "%s: %s", row, note.text);
	ck_assert_uint_eq(keys.n, 1);
	ck_assert(keys.key[0].has_kid && keys.key[0].kid_n == 3);
	ck_assert_mem_eq(keys.key[0].kid, "one", 3);
	ck_assert_msg(jwtkey_verify(&keys.key[0], slice_of(SIGNED_TEXT),
	    decode(signature, room)), "%s", row);
	ck_assert(!jwtkey_verify(&keys.key[0], slice_of("x"),
	    decode(signature, room)));
	jwtkey_free(&keys);
}

START_TEST(reads_public_keys)
{
	char raw[512];
	struct slice bytes;

	ck_assert_int_eq(crypto_init(NULL), FAULT_NONE);
	bytes = decode(KEY_ED25519_X, raw);
	check_public("EdDSA raw k one", bytes, SIGNED_EDDSA);
	raw[32] = '\n';
	bytes.n = 33;
	check_public("EdDSA raw k one", bytes, SIGNED_EDDSA);
	check_public("EdDSA base64 k one", slice_of(KEY_ED25519_X "\n"),
	    SIGNED_EDDSA);
	check_public("EdDSA pem k one", slice_of(KEY_ED25519), SIGNED_EDDSA);
	if (!crypto_has_libcrypto())
		return;
	check_public("RS256 pem k one", slice_of(KEY_RSA), SIGNED_RS256);
	check_public("RS384 pem k one", slice_of(KEY_RSA), SIGNED_RS384);
	check_public("RS512 pem k one", slice_of(KEY_RSA_PKCS1),
	    SIGNED_RS512);
	check_public("PS256 pem k one", slice_of(KEY_RSA), SIGNED_PS256);
	check_public("PS384 pem k one", slice_of(KEY_RSA), SIGNED_PS384);
	check_public("PS512 pem k one", slice_of(KEY_RSA), SIGNED_PS512);
	check_public("ES256 pem k one", slice_of(KEY_P256), SIGNED_ES256);
	check_public("ES384 pem k one", slice_of(KEY_P384), SIGNED_ES384);
}
END_TEST

/* Add a key with a kid that no other has. */
static void
add_named(struct jwtkeys *keys, size_t number)
{
	struct fault_note note;
	char row[40];

	(void)snprintf(row, sizeof(row), "HS256 raw k k%zu", number);
	ck_assert_msg(add(keys, row, slice_of(S32), false, &note) ==
	    FAULT_NONE, "%s", note.text);
}

START_TEST(keeps_kids_apart)
{
	struct jwtkeys keys = { .n = 0 };
	struct fault_note note;
	struct slice bytes = slice_of(S32);

	ck_assert_int_eq(add(&keys, "HS256 raw k a", bytes, false, &note),
	    FAULT_NONE);
	ck_assert_int_eq(add(&keys, "HS256 raw k b", bytes, false, &note),
	    FAULT_NONE);
	ck_assert_int_eq(add(&keys, "HS512 raw k a", bytes, false, &note),
	    FAULT_NONE);
	ck_assert_int_eq(add(&keys, "HS256 raw k", bytes, false, &note),
	    FAULT_NONE);
	ck_assert_int_eq(add(&keys, "HS256 raw k", bytes, false, &note),
	    FAULT_NONE);
	ck_assert_int_eq(add(&keys, "HS256 raw k a", bytes, false, &note),
	    FAULT_CONFIG);
	ck_assert_ptr_nonnull(strstr(note.text, "same kid"));
	ck_assert_uint_eq(keys.n, 5);
	while (keys.n < LIMIT_JWT_KEYS)
		add_named(&keys, keys.n);
	ck_assert_int_eq(add(&keys, "HS512 raw k", bytes, false, &note),
	    FAULT_CONFIG);
	ck_assert_ptr_nonnull(strstr(note.text, "more than 32 keys"));
	ck_assert_int_eq(add(&keys, "EdDSA pem k", slice_of(KEY_ED25519),
	    false, &note), FAULT_CONFIG);
	jwtkey_free(&keys);
	ck_assert_uint_eq(keys.n, 0);
	jwtkey_free(&keys);
}
END_TEST

/* A key that no token could be tried with is an error. */
START_TEST(knows_who_is_never_tried)
{
	struct jwtkeys keys = { .n = 0 };
	struct fault_note note;
	size_t i;

	for (i = 1; i < LIMIT_JWT_TRIED; i++)
		add_named(&keys, i);
	ck_assert_int_eq(add(&keys, "HS256 raw k", slice_of(S32), false,
	    &note), FAULT_NONE);
	ck_assert_int_eq(add(&keys, "HS256 raw k", slice_of(S32), false,
	    &note), FAULT_CONFIG);
	ck_assert_str_eq(note.text, "for tokens without a kid only the first "
	    "8 keys for HS256 are tried, and this is one more: remove old "
	    "ones, or name its kid");
	ck_assert_uint_eq(keys.n, LIMIT_JWT_TRIED);
	/* Tokens with its kid are, and those of another algorithm. */
	add_named(&keys, LIMIT_JWT_TRIED);
	ck_assert_int_eq(add(&keys, "HS512 raw k", slice_of(S32), false,
	    &note), FAULT_NONE);
	jwtkey_free(&keys);
}
END_TEST

UNIT_MAIN("jwtfile", reads_rows, refuses_rows, says_what_needs_libcrypto,
    reads_secrets, keeps_all_bytes_of_a_secret, refuses_files,
    reads_public_keys, keeps_kids_apart, knows_who_is_never_tried)
