#include "crypto/crypto.h"

#include <sodium.h>

enum fault
crypto_init(struct fault_note *note)
{
	if (sodium_init() < 0)
		return fault_set(note, FAULT_SYSTEM, "libsodium finds no "
		    "random numbers");
	return FAULT_NONE;
}

bool
crypto_same(const void *a, const void *b, size_t n)
{
	return n == 0 || sodium_memcmp(a, b, n) == 0;
}

void
crypto_wipe(void *p, size_t n)
{
	if (n > 0)
		sodium_memzero(p, n);
}

static int
variant_of(enum crypto_base64 variant)
{
	switch (variant) {
	case CRYPTO_BASE64:
		return sodium_base64_VARIANT_ORIGINAL;
	case CRYPTO_BASE64_NO_PADDING:
		return sodium_base64_VARIANT_ORIGINAL_NO_PADDING;
	case CRYPTO_BASE64URL:
		break;
	}
	return sodium_base64_VARIANT_URLSAFE_NO_PADDING;
}

bool
crypto_unbase64(enum crypto_base64 variant, struct slice text, void *out,
    size_t room, size_t *n_out)
{
	size_t n, i;

	/* libsodium 1.0.18 takes each byte above 0x7f for the last letter
	 * where char is signed. */
	for (i = 0; i < text.n; i++) {
		if ((unsigned char)text.p[i] > 0x7f)
			return false;
	}
	/* With an end pointer, libsodium would stop at what it does not
	 * know and call that a success. */
	if (sodium_base642bin(out, room, text.p, text.n, NULL, &n, NULL,
	    variant_of(variant)) != 0)
		return false;
	*n_out = n;
	return true;
}

bool
crypto_to_base64(enum crypto_base64 variant, struct slice bytes, char *out,
    size_t room, size_t *n_out)
{
	int how = variant_of(variant);
	size_t need;

	/* libsodium ends the program when there is no room. */
	if (bytes.n > (size_t)-1 / 2)
		return false;
	need = sodium_base64_encoded_len(bytes.n, how);
	if (need > room)
		return false;
	(void)sodium_bin2base64(out, need, (const unsigned char *)bytes.p,
	    bytes.n, how);
	*n_out = need - 1;
	return true;
}
