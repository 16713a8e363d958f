#include "config.h"

#include "crypto/pubkey.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "crypto/crypto.h"
#include "crypto/der.h"
#include "crypto/keykind.h"
#include "crypto/openssl.h"

struct pubkey {
	enum pubkey_alg alg;
	unsigned char ed25519[crypto_sign_PUBLICKEYBYTES];
#ifdef HAVE_LIBCRYPTO
	EVP_PKEY *pkey;
#endif
};

static enum fault
no_memory(struct fault_note *note)
{
	return fault_set(note, FAULT_NOMEM, "no memory for a key");
}

static struct pubkey *
new_key(enum pubkey_alg alg)
{
	struct pubkey *key = calloc(1, sizeof(*key));

	if (key != NULL)
		key->alg = alg;
	return key;
}

void
pubkey_free(struct pubkey *key)
{
#ifdef HAVE_LIBCRYPTO
	if (key != NULL)
		EVP_PKEY_free(key->pkey);
#endif
	free(key);
}

enum fault
pubkey_from_ed25519(struct slice bytes, struct pubkey **key_out,
    struct fault_note *note)
{
	struct pubkey *key;

	if (bytes.n != crypto_sign_PUBLICKEYBYTES)
		return fault_set(note, FAULT_CONFIG, "an Ed25519 key has %d "
		    "bytes, and this has %zu", crypto_sign_PUBLICKEYBYTES,
		    bytes.n);
	if (crypto_core_ed25519_is_valid_point((const unsigned char *)bytes.p)
	    != 1)
		return fault_set(note, FAULT_CONFIG,
		    "these bytes are no Ed25519 key");
	key = new_key(PUBKEY_ED25519);
	if (key == NULL)
		return no_memory(note);
	memcpy(key->ed25519, bytes.p, bytes.n);
	*key_out = key;
	return FAULT_NONE;
}

#ifdef HAVE_LIBCRYPTO
/* The way into libcrypto that its versions have in common is the key's DER
 * form, so that is what comes here, always. */
static enum fault
from_der(enum pubkey_alg alg, struct slice der, struct pubkey **key_out,
    struct fault_note *note)
{
	const unsigned char *p = (const unsigned char *)der.p;
	EVP_PKEY *pkey = d2i_PUBKEY(NULL, &p, (long)der.n);
	struct pubkey *key;

	ERR_clear_error();
	if (pkey == NULL)
		return fault_set(note, FAULT_CONFIG, "this is not %s: "
		    "libcrypto refuses it", keykind_name(keykind_of(alg)));
	key = new_key(alg);
	if (key == NULL) {
		EVP_PKEY_free(pkey);
		return no_memory(note);
	}
	key->pkey = pkey;
	*key_out = key;
	return FAULT_NONE;
}
#else
static enum fault
from_der(enum pubkey_alg alg, struct slice der, struct pubkey **key_out,
    struct fault_note *note)
{
	(void)alg, (void)der, (void)key_out;
	return crypto_needs_libcrypto(note);
}
#endif

/* Put the algorithm's identifier before the key in der, and go on. */
static enum fault
from_bits(enum pubkey_alg alg, struct buf *der, struct pubkey **key_out,
    struct fault_note *note)
{
	enum keykind kind = keykind_of(alg);
	struct buf whole;
	enum fault fault;

	buf_init(&whole, DER_KEY_BYTES);
	if (buf_add_slice(&whole, keykind_id(kind)) &&
	    der_wrap(&whole, 0, DER_SEQUENCE) &&
	    der_wrap(der, 0, DER_BITS) &&
	    buf_add_slice(&whole, buf_view(der)) &&
	    der_wrap(&whole, 0, DER_SEQUENCE))
		fault = from_der(alg, buf_view(&whole), key_out, note);
	else
		fault = no_memory(note);
	buf_fini(&whole);
	return fault;
}

static size_t
bits_of(struct slice digits)
{
	unsigned top = digits.n == 0 ? 0 : (unsigned char)digits.p[0];
	size_t bits = digits.n * 8;

	for (; bits > 0 && (top & 0x80) == 0; top <<= 1)
		bits--;
	return bits;
}

static bool
is_odd(struct slice digits)
{
	return digits.n > 0 && (digits.p[digits.n - 1] & 1) != 0;
}

enum fault
pubkey_from_rsa(enum pubkey_alg alg, struct slice n, struct slice e,
    struct pubkey **key_out, struct fault_note *note)
{
	struct buf der;
	enum fault fault;

	n = der_strip(n);
	e = der_strip(e);
	if (bits_of(n) < PUBKEY_RSA_BITS_LEAST ||
	    bits_of(n) > PUBKEY_RSA_BITS_MOST)
		return fault_set(note, FAULT_CONFIG, "this RSA key has %zu "
		    "bits: make one of %d to %d", bits_of(n),
		    PUBKEY_RSA_BITS_LEAST, PUBKEY_RSA_BITS_MOST);
	/* With an exponent of 1, whoever likes signs. */
	if (!is_odd(n) || !is_odd(e) || bits_of(e) < 2 || bits_of(e) > 64)
		return fault_set(note, FAULT_CONFIG,
		    "these numbers are no RSA key");
	buf_init(&der, DER_KEY_BYTES);
	if (der_add_integer(&der, n) && der_add_integer(&der, e) &&
	    der_wrap(&der, 0, DER_SEQUENCE) && buf_add(&der, "", 1)) {
		/* In a string of bits, the number of unused ones is first. */
		memmove(der.p + 1, der.p, der.n - 1);
		der.p[0] = '\0';
		fault = from_bits(alg, &der, key_out, note);
	} else {
		fault = no_memory(note);
	}
	buf_fini(&der);
	return fault;
}

enum fault
pubkey_from_point(enum pubkey_alg alg, struct slice x, struct slice y,
    struct pubkey **key_out, struct fault_note *note)
{
	enum keykind kind = keykind_of(alg);
	struct buf der;
	enum fault fault;

	if (x.n != keykind_width(kind) || y.n != keykind_width(kind))
		return fault_set(note, FAULT_CONFIG, "the coordinates of %s "
		    "have %zu bytes each", keykind_name(kind),
		    keykind_width(kind));
	buf_init(&der, DER_KEY_BYTES);
	if (buf_add(&der, "\0\x04", 2) && buf_add_slice(&der, x) &&
	    buf_add_slice(&der, y))
		fault = from_bits(alg, &der, key_out, note);
	else
		fault = no_memory(note);
	buf_fini(&der);
	return fault;
}

#ifdef HAVE_LIBCRYPTO
static const EVP_MD *
digest_of(enum pubkey_alg alg)
{
	switch (alg) {
	case PUBKEY_RS384:
	case PUBKEY_PS384:
	case PUBKEY_ES384:
		return EVP_sha384();
	case PUBKEY_RS512:
	case PUBKEY_PS512:
		return EVP_sha512();
	case PUBKEY_RS256:
	case PUBKEY_PS256:
	case PUBKEY_ES256:
	case PUBKEY_ED25519:
		break;
	}
	return EVP_sha256();
}

static bool
verify_der(const struct pubkey *key, struct slice message,
    struct slice signature)
{
	bool pss = key->alg == PUBKEY_PS256 || key->alg == PUBKEY_PS384 ||
	    key->alg == PUBKEY_PS512;
	EVP_MD_CTX *ctx = EVP_MD_CTX_new();
	EVP_PKEY_CTX *how;
	bool good;

	good = ctx != NULL && EVP_DigestVerifyInit(ctx, &how,
	    digest_of(key->alg), NULL, key->pkey) == 1;
	if (good && pss)
		good = EVP_PKEY_CTX_set_rsa_padding(how,
		    RSA_PKCS1_PSS_PADDING) == 1 &&
		    EVP_PKEY_CTX_set_rsa_pss_saltlen(how,
		    RSA_PSS_SALTLEN_DIGEST) == 1;
	good = good && EVP_DigestVerify(ctx,
	    (const unsigned char *)signature.p, signature.n,
	    (const unsigned char *)message.p, message.n) == 1;
	EVP_MD_CTX_free(ctx);
	ERR_clear_error();
	return good;
}

/* libcrypto wants r and s in DER. */
static bool
verify_point(const struct pubkey *key, struct slice message,
    struct slice signature)
{
	size_t width = keykind_width(keykind_of(key->alg));
	struct slice r = { signature.p, width };
	struct buf der;
	bool good;

	if (signature.n != 2 * width)
		return false;
	buf_init(&der, DER_KEY_BYTES);
	good = der_add_integer(&der, r) &&
	    der_add_integer(&der, slice_after(signature, width)) &&
	    der_wrap(&der, 0, DER_SEQUENCE) &&
	    verify_der(key, message, buf_view(&der));
	buf_fini(&der);
	return good;
}
#endif

bool
pubkey_verify(const struct pubkey *key, struct slice message,
    struct slice signature)
{
	if (key->alg == PUBKEY_ED25519)
		return signature.n == crypto_sign_BYTES &&
		    crypto_sign_verify_detached(
		    (const unsigned char *)signature.p,
		    (const unsigned char *)message.p, message.n,
		    key->ed25519) == 0;
#ifdef HAVE_LIBCRYPTO
	if (keykind_of(key->alg) == KEYKIND_RSA)
		return signature.n == (size_t)EVP_PKEY_size(key->pkey) &&
		    verify_der(key, message, signature);
	return verify_point(key, message, signature);
#else
	return false;
#endif
}
