#include "core/express.h"

#include <string.h>

#define SIGNATURE_BYTES 43	/* base64 of 32 bytes, without padding */

/* The signature is compared as text, so that it has one spelling only. */
static bool
is_signed(struct slice secret, struct slice id, struct slice signature)
{
	unsigned char mac[CRYPTO_MAC_MAX];
	const struct slice bytes = { (const char *)mac,
	    crypto_mac_bytes(CRYPTO_SHA256) };
	char text[SIGNATURE_BYTES + 1];
	struct fault_note note;
	size_t n;

	return signature.n == SIGNATURE_BYTES &&
	    crypto_hmac(CRYPTO_SHA256, secret, &id, 1, mac, &note) ==
	    FAULT_NONE &&
	    crypto_to_base64(CRYPTO_BASE64_NO_PADDING, bytes, text,
	    sizeof(text), &n) && n == SIGNATURE_BYTES &&
	    crypto_same(text, signature.p, SIGNATURE_BYTES);
}

enum fault
express_cookie(const struct session_terms *terms, struct slice value,
    struct session_id *id_out, struct fault_note *note)
{
	struct slice id = slice_after(value, terms->cookie_prefix.n);
	struct slice signature;
	size_t dot = 0, i;

	if (value.n < terms->cookie_prefix.n || memcmp(value.p,
	    terms->cookie_prefix.p, terms->cookie_prefix.n) != 0)
		return fault_set(note, FAULT_DENIED,
		    "the session cookie does not start with [session] "
		    "cookie_prefix");
	for (i = 0; i < id.n; i++) {
		if (id.p[i] == '.')
			dot = i;
	}
	signature = slice_after(id, dot + 1);
	id.n = dot;
	if (id.n == 0 || id.n > sizeof(id_out->text))
		return fault_set(note, FAULT_DENIED,
		    "the session cookie holds no session id");
	for (i = 0; i < terms->secrets; i++) {
		if (is_signed(secret_view(&terms->secret[i]), id, signature)) {
			memcpy(id_out->text, id.p, id.n);
			id_out->n = id.n;
			return FAULT_NONE;
		}
	}
	return fault_set(note, FAULT_DENIED,
	    "the session cookie is not signed with a secret of [session] "
	    "secret_file");
}
