#include "core/apikey.h"

#include "core/limits.h"

#define HASH CRYPTO_SHA256

static bool
digest(struct slice key, unsigned char out[CRYPTO_MAC_MAX])
{
	return crypto_hmac(HASH, slice_of("sse-fcgi key"), &key, 1, out,
	    NULL) == FAULT_NONE;
}

bool
apikey_is_token(struct slice text)
{
	size_t dots = 0, i;

	for (i = 0; i < text.n; i++)
		dots += text.p[i] == '.';
	return dots == 2;
}

static bool
is_word(struct slice text)
{
	size_t i;

	for (i = 0; i < text.n; i++) {
		if (text.p[i] <= ' ' || text.p[i] > '~' || text.p[i] == ',')
			return false;
	}
	return true;
}

enum fault
apikey_add(struct apikeys *keys, struct slice file, bool beside_tokens,
    struct fault_note *note)
{
	struct slice key = file;

	key.n = slice_find(file, '\n');
	if (key.n > 0 && key.p[key.n - 1] == '\r')
		key.n--;
	key = slice_trim(key);
	if (key.n < LIMIT_SECRET_LEAST_BYTES || key.n > APIKEY_BYTES_MAX)
		return fault_set(note, FAULT_CONFIG, "its first line must be "
		    "a key of %d to %d bytes: openssl rand -hex 32 makes one",
		    LIMIT_SECRET_LEAST_BYTES, APIKEY_BYTES_MAX);
	if (!is_word(key))
		return fault_set(note, FAULT_CONFIG, "a key is made of "
		    "visible ASCII, without blanks and commas");
	if (beside_tokens && apikey_is_token(key))
		return fault_set(note, FAULT_CONFIG, "a key with two dots "
		    "would be taken for a token");
	if (keys->n == APIKEY_MAX)
		return fault_set(note, FAULT_CONFIG,
		    "there are more than %d keys", APIKEY_MAX);
	if (!digest(key, keys->digest[keys->n]))
		return fault_set(note, FAULT_CONFIG, "it cannot be read");
	keys->n++;
	return FAULT_NONE;
}

size_t
apikey_find(const struct apikeys *keys, struct slice key)
{
	unsigned char own[CRYPTO_MAC_MAX];
	size_t i, found = keys->n;

	if (key.n == 0 || key.n > APIKEY_BYTES_MAX || !digest(key, own))
		return keys->n;
	for (i = 0; i < keys->n; i++) {
		if (crypto_same(keys->digest[i], own, crypto_mac_bytes(HASH)))
			found = i;
	}
	return found;
}
