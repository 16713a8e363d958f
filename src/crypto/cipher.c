#include "config.h"

#include "crypto/crypto.h"

#include <limits.h>

#include "crypto/openssl.h"

#define BLOCK 16
#define GCM_IV 12
#define GCM_TAG 16

bool
crypto_has_libcrypto(void)
{
#ifdef HAVE_LIBCRYPTO
	return true;
#else
	return false;
#endif
}

enum fault
crypto_needs_libcrypto(struct fault_note *note)
{
	return fault_set(note, FAULT_CONFIG, "this needs libcrypto, and "
	    "sse-fcgi was built without it");
}

size_t
crypto_key_bytes(enum crypto_cipher cipher)
{
	return cipher == CRYPTO_AES_256_CBC || cipher == CRYPTO_AES_256_GCM ?
	    32 : 16;
}

bool
crypto_is_gcm(enum crypto_cipher cipher)
{
	return cipher == CRYPTO_AES_256_GCM || cipher == CRYPTO_AES_128_GCM;
}

#ifdef HAVE_LIBCRYPTO
static const EVP_CIPHER *
evp_of(enum crypto_cipher cipher)
{
	switch (cipher) {
	case CRYPTO_AES_256_CBC:
		return EVP_aes_256_cbc();
	case CRYPTO_AES_128_CBC:
		return EVP_aes_128_cbc();
	case CRYPTO_AES_256_GCM:
		return EVP_aes_256_gcm();
	case CRYPTO_AES_128_GCM:
		break;
	}
	return EVP_aes_128_gcm();
}

static bool
decrypt(enum crypto_cipher cipher, struct slice key, struct slice iv,
    struct slice text, struct slice tag, unsigned char *out, size_t *n_out)
{
	EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
	unsigned char last[BLOCK], copy[GCM_TAG];
	int n = 0, rest = 0;
	size_t i;
	bool good;

	good = ctx != NULL && EVP_DecryptInit_ex(ctx, evp_of(cipher), NULL,
	    (const unsigned char *)key.p, (const unsigned char *)iv.p) == 1;
	/* An update of nothing would mean further data to GCM. */
	if (good && text.n > 0)
		good = EVP_DecryptUpdate(ctx, out, &n,
		    (const unsigned char *)text.p, (int)text.n) == 1;
	if (good && crypto_is_gcm(cipher)) {
		for (i = 0; i < GCM_TAG; i++)
			copy[i] = (unsigned char)tag.p[i];
		good = EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_GCM_SET_TAG,
		    GCM_TAG, copy) == 1;
	}
	good = good && EVP_DecryptFinal_ex(ctx, last, &rest) == 1;
	for (i = 0; good && i < (size_t)rest; i++)
		out[(size_t)n + i] = last[i];
	crypto_wipe(last, sizeof(last));
	EVP_CIPHER_CTX_free(ctx);
	ERR_clear_error();
	*n_out = (size_t)n + (size_t)rest;
	return good;
}
#else
static bool
decrypt(enum crypto_cipher cipher, struct slice key, struct slice iv,
    struct slice text, struct slice tag, unsigned char *out, size_t *n_out)
{
	(void)cipher, (void)key, (void)iv, (void)text, (void)tag, (void)out;
	*n_out = 0;
	return false;
}
#endif

/* Have the parts the lengths that this cipher gives them?  libcrypto takes
 * shorter tags, which are easier to guess. */
static bool
shapely(enum crypto_cipher cipher, struct slice key, struct slice iv,
    struct slice text, struct slice tag)
{
	if (key.n != crypto_key_bytes(cipher) || text.n > INT_MAX - BLOCK)
		return false;
	if (crypto_is_gcm(cipher))
		return iv.n == GCM_IV && tag.n == GCM_TAG;
	return iv.n == BLOCK && tag.n == 0 && text.n > 0 &&
	    text.n % BLOCK == 0;
}

enum fault
crypto_decrypt(enum crypto_cipher cipher, struct slice key, struct slice iv,
    struct slice text, struct slice tag, void *out, size_t *n_out,
    struct fault_note *note)
{
	const char *why = "the parts of the ciphertext have wrong lengths";
	size_t n;

	if (!crypto_has_libcrypto())
		return crypto_needs_libcrypto(note);
	if (shapely(cipher, key, iv, text, tag)) {
		if (decrypt(cipher, key, iv, text, tag, out, &n)) {
			*n_out = n;
			return FAULT_NONE;
		}
		why = "the ciphertext is not genuine";
	}
	crypto_wipe(out, text.n);
	return fault_set(note, FAULT_DENIED, "%s", why);
}

void
crypto_warm(enum crypto_cipher cipher)
{
	static const char zeros[32];
	unsigned char mac[CRYPTO_MAC_MAX];
	struct slice key = { zeros, crypto_key_bytes(cipher) };
	struct slice block = { zeros, BLOCK }, iv = block, tag = block;
	char out[BLOCK];
	size_t n;

	if (crypto_is_gcm(cipher))
		iv.n = GCM_IV;
	else
		tag.n = 0;
	/* That this is not genuine is no matter. */
	if (crypto_decrypt(cipher, key, iv, block, tag, out, &n, NULL) !=
	    FAULT_CONFIG &&
	    crypto_hmac(CRYPTO_SHA1, key, &block, 1, mac, NULL) == FAULT_NONE)
		crypto_wipe(mac, sizeof(mac));
}
