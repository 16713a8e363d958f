#include "core/jwtkey.h"

#include <string.h>

static const struct {
	const char *name;
	bool hmac;
	enum crypto_hash hash;
	enum pubkey_alg pub;
} algs[] = {
	[JWTKEY_HS256] = { "HS256", true, CRYPTO_SHA256, 0 },
	[JWTKEY_HS384] = { "HS384", true, CRYPTO_SHA384, 0 },
	[JWTKEY_HS512] = { "HS512", true, CRYPTO_SHA512, 0 },
	[JWTKEY_EDDSA] = { "EdDSA", false, 0, PUBKEY_ED25519 },
	[JWTKEY_RS256] = { "RS256", false, 0, PUBKEY_RS256 },
	[JWTKEY_RS384] = { "RS384", false, 0, PUBKEY_RS384 },
	[JWTKEY_RS512] = { "RS512", false, 0, PUBKEY_RS512 },
	[JWTKEY_PS256] = { "PS256", false, 0, PUBKEY_PS256 },
	[JWTKEY_PS384] = { "PS384", false, 0, PUBKEY_PS384 },
	[JWTKEY_PS512] = { "PS512", false, 0, PUBKEY_PS512 },
	[JWTKEY_ES256] = { "ES256", false, 0, PUBKEY_ES256 },
	[JWTKEY_ES384] = { "ES384", false, 0, PUBKEY_ES384 },
};

const char *
jwtkey_name(enum jwtkey_alg alg)
{
	return algs[alg].name;
}

bool
jwtkey_find(struct slice name, enum jwtkey_alg *alg_out)
{
	enum jwtkey_alg alg;

	for (alg = JWTKEY_HS256; alg < JWTKEY_ALGS; alg++) {
		if (slice_equals(name, algs[alg].name)) {
			*alg_out = alg;
			return true;
		}
	}
	return false;
}

bool
jwtkey_is_hmac(enum jwtkey_alg alg)
{
	return algs[alg].hmac;
}

enum pubkey_alg
jwtkey_public_alg(enum jwtkey_alg alg)
{
	return algs[alg].pub;
}

enum fault
jwtkey_usable(enum jwtkey_alg alg, struct fault_note *note)
{
	if (alg != JWTKEY_HS256 && alg != JWTKEY_HS512 &&
	    alg != JWTKEY_EDDSA && !crypto_has_libcrypto())
		return fault_set(note, FAULT_CONFIG, "%s needs libcrypto, and "
		    "sse-fcgi was built without it", algs[alg].name);
	return FAULT_NONE;
}

/* A key without a kid is for tokens without one, and for these not all are
 * tried: could it be one of them? */
static bool
can_be_tried(const struct jwtkeys *keys, enum jwtkey_alg alg)
{
	size_t i, before = 0;

	for (i = 0; i < keys->n; i++)
		before += keys->key[i].alg == alg;
	return before < LIMIT_JWT_TRIED;
}

/* Make room for one more key; p is NULL in a kid that is not there. */
static enum fault
new_key(struct jwtkeys *keys, enum jwtkey_alg alg, struct slice kid,
    struct jwtkey **key_out, struct fault_note *note)
{
	struct jwtkey *key;
	size_t i;

	if (keys->n == LIMIT_JWT_KEYS)
		return fault_set(note, FAULT_CONFIG,
		    "there are more than %d keys", LIMIT_JWT_KEYS);
	if (kid.n > LIMIT_KID_BYTES)
		return fault_set(note, FAULT_CONFIG,
		    "a kid has at most %d bytes", LIMIT_KID_BYTES);
	if (kid.p == NULL && !can_be_tried(keys, alg))
		return fault_set(note, FAULT_CONFIG, "for tokens without a "
		    "kid only the first %d keys for %s are tried, and this "
		    "is one more: remove old ones, or name its kid",
		    LIMIT_JWT_TRIED, algs[alg].name);
	for (i = 0; kid.p != NULL && i < keys->n; i++) {
		struct slice other = { keys->key[i].kid, keys->key[i].kid_n };

		if (keys->key[i].has_kid && keys->key[i].alg == alg &&
		    slice_same(other, kid))
			return fault_set(note, FAULT_CONFIG, "another key for "
			    "%s has the same kid", algs[alg].name);
	}
	key = &keys->key[keys->n];
	memset(key, 0, sizeof(*key));
	key->alg = alg;
	key->has_kid = kid.p != NULL;
	if (kid.n > 0)
		memcpy(key->kid, kid.p, kid.n);
	key->kid_n = kid.n;
	*key_out = key;
	return FAULT_NONE;
}

/* Is it a public key, in any of its usual forms?  Whoever knows such a key
 * could sign with it. */
static bool
is_public(struct slice bytes)
{
	static const char *const starts[] = { "ssh-", "ecdsa-sha2-" };
	size_t i;

	for (i = 0; i < sizeof(starts) / sizeof(starts[0]); i++) {
		if (slice_starts(bytes, starts[i]))
			return true;
	}
	return slice_holds_nocase(bytes, "-----BEGIN ") ||
	    slice_holds_nocase(bytes, "\"kty\"") || pubkey_is_like(bytes);
}

enum fault
jwtkey_add_secret(struct jwtkeys *keys, enum jwtkey_alg alg,
    struct slice kid, struct slice bytes, bool short_secrets,
    struct fault_note *note)
{
	static const char zeros[CRYPTO_MAC_MAX];
	struct slice none = { zeros, 0 };
	struct jwtkey *key;
	enum fault fault;

	if (is_public(bytes))
		return fault_set(note, FAULT_CONFIG, "this is a public "
		    "key (PEM, DER, JWK or ssh), and %s takes a secret: "
		    "whoever knows it could sign", algs[alg].name);
	if (bytes.n == 0)
		return fault_set(note, FAULT_CONFIG, "the secret is empty");
	if (bytes.n < LIMIT_SECRET_LEAST_BYTES && !short_secrets)
		return fault_set(note, FAULT_CONFIG, "the secret has %zu "
		    "bytes: make one of %d or more (openssl rand -hex 32), or "
		    "say short_secrets = yes", bytes.n,
		    LIMIT_SECRET_LEAST_BYTES);
	fault = new_key(keys, alg, kid, &key, note);
	if (fault == FAULT_NONE)
		fault = secret_copy(&key->secret, bytes, note);
	if (fault != FAULT_NONE)
		return fault;
	keys->n++;
	/* What computes it is loaded now, for processes that are forked. */
	none.n = crypto_mac_bytes(algs[alg].hash);
	(void)jwtkey_verify(key, none, none);
	return FAULT_NONE;
}

enum fault
jwtkey_add_public(struct jwtkeys *keys, enum jwtkey_alg alg,
    struct slice kid, struct pubkey *pub, struct fault_note *note)
{
	struct jwtkey *key;
	enum fault fault = new_key(keys, alg, kid, &key, note);

	if (fault != FAULT_NONE) {
		pubkey_free(pub);
		return fault;
	}
	key->pub = pub;
	keys->n++;
	return FAULT_NONE;
}

void
jwtkey_free(struct jwtkeys *keys)
{
	while (keys->n > 0) {
		keys->n--;
		secret_free(&keys->key[keys->n].secret);
		pubkey_free(keys->key[keys->n].pub);
	}
}

bool
jwtkey_verify(const struct jwtkey *key, struct slice text,
    struct slice signature)
{
	unsigned char mac[CRYPTO_MAC_MAX];
	bool good;

	if (!algs[key->alg].hmac)
		return pubkey_verify(key->pub, text, signature);
	good = signature.n == crypto_mac_bytes(algs[key->alg].hash) &&
	    crypto_hmac(algs[key->alg].hash, secret_view(&key->secret), &text,
	    1, mac, NULL) == FAULT_NONE &&
	    crypto_same(mac, signature.p, signature.n);
	crypto_wipe(mac, sizeof(mac));
	return good;
}
