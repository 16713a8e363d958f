#include "config.h"

#include "crypto/crypto.h"

#include <sodium.h>

#include "crypto/openssl.h"

size_t
crypto_mac_bytes(enum crypto_hash hash)
{
	switch (hash) {
	case CRYPTO_SHA1:
		return 20;
	case CRYPTO_SHA256:
		return 32;
	case CRYPTO_SHA384:
		return 48;
	case CRYPTO_SHA512:
		break;
	}
	return 64;
}

/* The libraries want a pointer even to no bytes. */
static const unsigned char *
bytes_of(struct slice s)
{
	return (const unsigned char *)(s.p == NULL ? "" : s.p);
}

static void
hmac_sha256(struct slice key, const struct slice *part, size_t parts,
    unsigned char *mac)
{
	crypto_auth_hmacsha256_state state;
	size_t i;

	crypto_auth_hmacsha256_init(&state, bytes_of(key), key.n);
	for (i = 0; i < parts; i++)
		crypto_auth_hmacsha256_update(&state, bytes_of(part[i]),
		    part[i].n);
	crypto_auth_hmacsha256_final(&state, mac);
	sodium_memzero(&state, sizeof(state));
}

static void
hmac_sha512(struct slice key, const struct slice *part, size_t parts,
    unsigned char *mac)
{
	crypto_auth_hmacsha512_state state;
	size_t i;

	crypto_auth_hmacsha512_init(&state, bytes_of(key), key.n);
	for (i = 0; i < parts; i++)
		crypto_auth_hmacsha512_update(&state, bytes_of(part[i]),
		    part[i].n);
	crypto_auth_hmacsha512_final(&state, mac);
	sodium_memzero(&state, sizeof(state));
}

#ifdef HAVE_LIBCRYPTO
/* Through EVP_DigestSign, which OpenSSL 1.1.1 and 3 have in common. */
static bool
hmac_evp(const EVP_MD *hash, struct slice key, const struct slice *part,
    size_t parts, unsigned char *mac)
{
	EVP_PKEY *pkey = EVP_PKEY_new_raw_private_key(EVP_PKEY_HMAC, NULL,
	    bytes_of(key), key.n);
	EVP_MD_CTX *ctx = EVP_MD_CTX_new();
	size_t i, n = CRYPTO_MAC_MAX;
	bool good;

	good = pkey != NULL && ctx != NULL &&
	    EVP_DigestSignInit(ctx, NULL, hash, NULL, pkey) == 1;
	for (i = 0; good && i < parts; i++)
		good = EVP_DigestSignUpdate(ctx, bytes_of(part[i]),
		    part[i].n) == 1;
	good = good && EVP_DigestSignFinal(ctx, mac, &n) == 1;
	EVP_MD_CTX_free(ctx);
	EVP_PKEY_free(pkey);
	ERR_clear_error();
	return good;
}
#endif

enum fault
crypto_hmac(enum crypto_hash hash, struct slice key,
    const struct slice *part, size_t parts,
    unsigned char mac_out[CRYPTO_MAC_MAX], struct fault_note *note)
{
	switch (hash) {
	case CRYPTO_SHA256:
		hmac_sha256(key, part, parts, mac_out);
		return FAULT_NONE;
	case CRYPTO_SHA512:
		hmac_sha512(key, part, parts, mac_out);
		return FAULT_NONE;
	case CRYPTO_SHA1:
	case CRYPTO_SHA384:
		break;
	}
#ifdef HAVE_LIBCRYPTO
	if (!hmac_evp(hash == CRYPTO_SHA1 ? EVP_sha1() : EVP_sha384(), key,
	    part, parts, mac_out))
		return fault_set(note, FAULT_SYSTEM,
		    "libcrypto computes no HMAC with this hash");
	return FAULT_NONE;
#else
	return crypto_needs_libcrypto(note);
#endif
}
