#include "crypto/pubkey.h"

#include <string.h>

#include "crypto/crypto.h"
#include "keys.h"
#include "unit.h"

#define BLOCK(label, body) \
	"-----BEGIN " label "-----\n" body "\n-----END " label "-----\n"

static const struct {
	enum pubkey_alg alg;
	const char *pem, *signature, *what;
} rows[] = {
	{ PUBKEY_ED25519, KEY_ED25519, SIGNED_EDDSA, "Ed25519" },
	{ PUBKEY_RS256, KEY_RSA, SIGNED_RS256, "RS256" },
	{ PUBKEY_RS384, KEY_RSA, SIGNED_RS384, "RS384" },
	{ PUBKEY_RS512, KEY_RSA, SIGNED_RS512, "RS512" },
	{ PUBKEY_RS256, KEY_RSA_PKCS1, SIGNED_RS256, "the older form" },
	{ PUBKEY_PS256, KEY_RSA, SIGNED_PS256, "PS256" },
	{ PUBKEY_PS384, KEY_RSA, SIGNED_PS384, "PS384" },
	{ PUBKEY_PS512, KEY_RSA, SIGNED_PS512, "PS512" },
	{ PUBKEY_ES256, KEY_P256, SIGNED_ES256, "ES256" },
	{ PUBKEY_ES384, KEY_P384, SIGNED_ES384, "ES384" },
};

#define ROWS (sizeof(rows) / sizeof(rows[0]))

static struct slice
decode(const char *text, char room[512])
{
	struct slice bytes = { room, 0 };

	ck_assert(crypto_unbase64(CRYPTO_BASE64URL, slice_of(text), room, 512,
	    &bytes.n));
	return bytes;
}

/* The key of a row; NULL where it needs a libcrypto that is not there. */
static struct pubkey *
key_of(size_t i)
{
	struct pubkey *key = NULL;
	struct fault_note note;
	enum fault fault;

	ck_assert_int_eq(crypto_init(NULL), FAULT_NONE);
	fault = pubkey_from_pem(rows[i].alg, slice_of(rows[i].pem), &key,
	    &note);
	if (rows[i].alg == PUBKEY_ED25519 || crypto_has_libcrypto()) {
		ROW(fault == FAULT_NONE, rows[i].what);
	} else {
		ROW(fault == FAULT_CONFIG, rows[i].what);
		ROW(strstr(note.text, "built without") != NULL, rows[i].what);
	}
	return key;
}

/* The same numbers with a zero before them, which is another text. */
static void
check_zeros(const struct pubkey *key, const char *text, const char *what)
{
	char room[512];
	struct slice longer = decode(text, room);
	size_t half = longer.n / 2, at;

	longer.n++;
	for (at = 0; at <= half; at += half) {
		(void)decode(text, room);
		memmove(room + at + 1, room + at, longer.n - 1 - at);
		room[at] = '\0';
		ROW(!pubkey_verify(key, slice_of(SIGNED_TEXT), longer), what);
	}
}

START_TEST(verifies)
{
	struct slice text = slice_of(SIGNED_TEXT), shorter = text, signature;
	struct pubkey *key;
	char room[512];
	size_t i, k;

	shorter.n--;
	for (i = 0; i < ROWS; i++) {
		key = key_of(i);
		if (key == NULL)
			continue;
		signature = decode(rows[i].signature, room);
		ROW(pubkey_verify(key, text, signature), rows[i].what);
		ROW(!pubkey_verify(key, shorter, signature), rows[i].what);
		for (k = 0; k < signature.n; k += 7) {
			room[k] ^= 1;
			ROW(!pubkey_verify(key, text, signature),
			    rows[i].what);
			room[k] ^= 1;
		}
		room[signature.n] = '\0';
		for (k = 0; k <= signature.n + 1; k++) {
			struct slice cut = { room, k };

			ROW(pubkey_verify(key, text, cut) ==
			    (k == signature.n), rows[i].what);
		}
		check_zeros(key, rows[i].signature, rows[i].what);
		memset(room, 0, sizeof(room));
		ROW(!pubkey_verify(key, text, signature), rows[i].what);
		memset(room, 0xff, sizeof(room));
		ROW(!pubkey_verify(key, text, signature), rows[i].what);
		pubkey_free(key);
	}
}
END_TEST

/* A key takes what was signed for another algorithm for nothing. */
START_TEST(tells_algorithms_apart)
{
	struct slice text = slice_of(SIGNED_TEXT);
	struct pubkey *key;
	char room[512];
	size_t i, k;

	for (i = 0; i < ROWS; i++) {
		key = key_of(i);
		if (key == NULL)
			continue;
		for (k = 0; k < ROWS; k++)
			ck_assert_msg(pubkey_verify(key, text,
			    decode(rows[k].signature, room)) ==
			    (rows[k].alg == rows[i].alg), "%s under %s",
			    rows[k].what, rows[i].what);
		ck_assert(!pubkey_verify(key, text,
		    decode(SIGNED_PS256_SHORT_SALT, room)));
		ck_assert(!pubkey_verify(key, text,
		    decode(SIGNED_ES256_DER, room)));
		ck_assert(!pubkey_verify(key, text,
		    decode(SIGNED_ES384_DER, room)));
		pubkey_free(key);
	}
}
END_TEST

START_TEST(takes_numbers)
{
	struct slice text = slice_of(SIGNED_TEXT);
	char a[512], b[512], room[512];
	struct pubkey *key;

	ck_assert_int_eq(crypto_init(NULL), FAULT_NONE);
	ck_assert_int_eq(pubkey_from_ed25519(decode(KEY_ED25519_X, a), &key,
	    NULL), FAULT_NONE);
	ck_assert(pubkey_verify(key, text, decode(SIGNED_EDDSA, room)));
	pubkey_free(key);
	if (!crypto_has_libcrypto())
		return;
	ck_assert_int_eq(pubkey_from_rsa(PUBKEY_PS384, decode(KEY_RSA_N, a),
	    decode(KEY_RSA_E, b), &key, NULL), FAULT_NONE);
	ck_assert(pubkey_verify(key, text, decode(SIGNED_PS384, room)));
	pubkey_free(key);
	ck_assert_int_eq(pubkey_from_rsa(PUBKEY_RS256,
	    decode("AAAA" KEY_RSA_N, a), decode("AAAA" KEY_RSA_E, b), &key,
	    NULL), FAULT_NONE);
	ck_assert(pubkey_verify(key, text, decode(SIGNED_RS256, room)));
	pubkey_free(key);
	ck_assert_int_eq(pubkey_from_point(PUBKEY_ES256,
	    decode(KEY_P256_X, a), decode(KEY_P256_Y, b), &key, NULL),
	    FAULT_NONE);
	ck_assert(pubkey_verify(key, text, decode(SIGNED_ES256, room)));
	pubkey_free(key);
	ck_assert_int_eq(pubkey_from_point(PUBKEY_ES384,
	    decode(KEY_P384_X, a), decode(KEY_P384_Y, b), &key, NULL),
	    FAULT_NONE);
	ck_assert(pubkey_verify(key, text, decode(SIGNED_ES384, room)));
	pubkey_free(key);
}
END_TEST

static enum fault
from_rsa(const char *n, size_t n_bytes, const char *e, size_t e_bytes)
{
	struct slice modulus = { n, n_bytes }, exponent = { e, e_bytes };
	struct pubkey *key;

	return pubkey_from_rsa(PUBKEY_RS256, modulus, exponent, &key, NULL);
}

START_TEST(refuses_numbers)
{
	char a[512], b[512], n[1100];
	struct pubkey *key;
	struct slice x, y;

	ck_assert_int_eq(crypto_init(NULL), FAULT_NONE);
	memset(n, 0xff, sizeof(n));
	ck_assert_int_eq(from_rsa(n, 1025, "\3", 1), FAULT_CONFIG);
	ck_assert_int_eq(from_rsa(n, 255, "\3", 1), FAULT_CONFIG);
	ck_assert_int_eq(from_rsa(n, 256, "\1", 1), FAULT_CONFIG);
	ck_assert_int_eq(from_rsa(n, 256, "\0\0", 2), FAULT_CONFIG);
	ck_assert_int_eq(from_rsa(n, 256, "\4", 1), FAULT_CONFIG);
	ck_assert_int_eq(from_rsa(n, 256, "\1\0\0\0\0\0\0\0\1", 9),
	    FAULT_CONFIG);
	ck_assert_int_eq(from_rsa(n, 256, NULL, 0), FAULT_CONFIG);
	ck_assert_int_eq(from_rsa(NULL, 0, "\3", 1), FAULT_CONFIG);
	n[0] = 0x7f;
	ck_assert_int_eq(from_rsa(n, 256, "\3", 1), FAULT_CONFIG);
	n[0] = (char)0xff;
	n[255] = (char)0xfe;
	ck_assert_int_eq(from_rsa(n, 256, "\3", 1), FAULT_CONFIG);
	x = decode(KEY_P256_X, a);
	y = decode(KEY_P256_Y, b);
	ck_assert_int_eq(pubkey_from_point(PUBKEY_ES384, x, y, &key, NULL),
	    FAULT_CONFIG);
	b[31] ^= 1;
	ck_assert_msg(pubkey_from_point(PUBKEY_ES256, x, y, &key, NULL) ==
	    FAULT_CONFIG, "a point that is not on the curve");
	b[31] ^= 1;
	y.n--;
	ck_assert_int_eq(pubkey_from_point(PUBKEY_ES256, x, y, &key, NULL),
	    FAULT_CONFIG);
	memset(a, 0, 32);
	memset(b, 0, 32);
	y.n++;
	ck_assert_int_eq(pubkey_from_point(PUBKEY_ES256, x, y, &key, NULL),
	    FAULT_CONFIG);
	ck_assert_msg(pubkey_from_ed25519(x, &key, NULL) == FAULT_CONFIG,
	    "a point of small order");
	a[0] = 1;
	ck_assert_int_eq(pubkey_from_ed25519(x, &key, NULL), FAULT_CONFIG);
	x = decode(KEY_ED25519_X, a);
	x.n = 31;
	ck_assert_int_eq(pubkey_from_ed25519(x, &key, NULL), FAULT_CONFIG);
	x.n = 33;
	ck_assert_int_eq(pubkey_from_ed25519(x, &key, NULL), FAULT_CONFIG);
}
END_TEST

START_TEST(refuses_pem)
{
	static const struct {
		enum pubkey_alg alg;
		const char *pem, *mends, *what;
	} bad[] = {
		{ PUBKEY_RS256, "", "one PEM block", "nothing" },
		{ PUBKEY_RS256, "secret", "one PEM block", "no PEM" },
		{ PUBKEY_RS256, KEY_RSA KEY_RSA, "one PEM block", "two" },
		{ PUBKEY_RS256, BLOCK("PRIVATE KEY", "AAAA"),
		    "give the public key", "a private key" },
		{ PUBKEY_RS256, BLOCK("RSA PRIVATE KEY", "AAAA"),
		    "give the public key", "a private RSA key" },
		{ PUBKEY_ES256, BLOCK("EC PRIVATE KEY", "AAAA"),
		    "give the public key", "a private EC key" },
		{ PUBKEY_ED25519, BLOCK("OPENSSH PRIVATE KEY", "AAAA"),
		    "give the public key", "a key for ssh" },
		{ PUBKEY_ED25519, BLOCK("ENCRYPTED PRIVATE KEY", "AAAA"),
		    "give the public key", "an encrypted key" },
		{ PUBKEY_RS256, KEY_RSA BLOCK("PRIVATE KEY", "AAAA"),
		    "give the public key", "a private one behind it" },
		{ PUBKEY_RS256, BLOCK("CERTIFICATE", "AAAA"), "openssl x509",
		    "a certificate" },
		{ PUBKEY_RS256, BLOCK("PUBLIC KEY", "AAAA"), "no public key",
		    "bytes that are no key" },
		{ PUBKEY_RS256, BLOCK("PUBLIC KEY", "!"), "no public key",
		    "no base64" },
		{ PUBKEY_RS256, BLOCK("PUBLIC KEY", ""), "no public key",
		    "no bytes" },
		{ PUBKEY_ES256, BLOCK("EC PARAMETERS", "AAAA"),
		    "BEGIN PUBLIC KEY", "another block" },
		{ PUBKEY_ES256, KEY_RSA_PKCS1, "BEGIN PUBLIC KEY",
		    "an RSA key in the older form" },
		{ PUBKEY_RS256, KEY_RSA_1024, "2048", "a small RSA key" },
		{ PUBKEY_RS256, KEY_P256, "an RSA key, and this is a key on "
		    "the curve P-256", "a point for RSA" },
		{ PUBKEY_RS256, KEY_ED25519, "this is an Ed25519 key",
		    "Ed25519 for RSA" },
		{ PUBKEY_RS256, KEY_RSA_PSS, "another kind",
		    "an RSA key for PSS only" },
		{ PUBKEY_ES256, KEY_RSA, "P-256, and this is an RSA key",
		    "RSA for a point" },
		{ PUBKEY_ES256, KEY_P384, "this is a key on the curve P-384",
		    "the other curve" },
		{ PUBKEY_ES384, KEY_P256, "this is a key on the curve P-256",
		    "the other curve again" },
		{ PUBKEY_ES256, KEY_P521, "another kind", "an unknown curve" },
		{ PUBKEY_ES256, KEY_SECP256K1, "another kind",
		    "a curve of the same width" },
		{ PUBKEY_ES256, KEY_EXPLICIT, "another kind",
		    "a curve with parameters" },
		{ PUBKEY_ES256, KEY_COMPRESSED, "compressed",
		    "a compressed point" },
		{ PUBKEY_ED25519, KEY_ED448, "another kind", "Ed448" },
		{ PUBKEY_ED25519, KEY_X25519, "another kind", "X25519" },
		{ PUBKEY_ED25519, KEY_DSA, "another kind", "DSA" },
		{ PUBKEY_ED25519, KEY_RSA, "Ed25519 key, and this is an RSA",
		    "RSA for Ed25519" },
	};
	struct pubkey *key = NULL;
	struct fault_note note;
	size_t i;

	ck_assert_int_eq(crypto_init(NULL), FAULT_NONE);
	for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		ROW(pubkey_from_pem(bad[i].alg, slice_of(bad[i].pem), &key,
		    &note) == FAULT_CONFIG, bad[i].what);
		ck_assert_msg(strstr(note.text, bad[i].mends) != NULL,
		    "%s: %s", bad[i].what, note.text);
	}
	ck_assert_ptr_null(key);
	pubkey_free(NULL);
}
END_TEST

/* Whatever byte of a key is changed or cut off, nothing breaks, and the key
 * is another or none. */
START_TEST(bears_broken_keys)
{
	static const char *const keys[] = { KEY_RSA, KEY_P256, KEY_P384,
	    KEY_ED25519 };
	static const enum pubkey_alg algs[] = { PUBKEY_RS256, PUBKEY_ES256,
	    PUBKEY_ES384, PUBKEY_ED25519 };
	static const char *const signatures[] = { SIGNED_RS256, SIGNED_ES256,
	    SIGNED_ES384, SIGNED_EDDSA };
	char text[1024], room[512];
	struct pubkey *key;
	size_t i, k, n;

	ck_assert_int_eq(crypto_init(NULL), FAULT_NONE);
	for (i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
		n = strlen(keys[i]);
		for (k = 27; k < n - 26; k++) {
			memcpy(text, keys[i], n + 1);
			if (text[k] == '\n' || text[k] == '=')
				continue;
			text[k] = text[k] == 'A' ? 'B' : 'A';
			if (pubkey_from_pem(algs[i], slice_of(text), &key,
			    NULL) != FAULT_NONE)
				continue;
			ck_assert(!pubkey_verify(key, slice_of(SIGNED_TEXT),
			    decode(signatures[i], room)));
			pubkey_free(key);
		}
	}
}
END_TEST

UNIT_MAIN("pubkey", verifies, tells_algorithms_apart, takes_numbers,
    refuses_numbers, refuses_pem, bears_broken_keys)
