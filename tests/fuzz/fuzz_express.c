/* A cookie of Express: once as it is, and once as an id that is signed well.
 *
 * Nobody without the secret gets in: what is not signed here is refused or
 * is the cookie of the corpus. */
#include "core/express.h"

#include <string.h>

#include "base/buf.h"
#include "fuzz.h"

static struct session_terms
terms_of(const char *prefix)
{
	static struct secret secret;
	struct session_terms terms = { .format = SESSION_EXPRESS,
	    .cookie = slice_of("SID"), .cookie_prefix = slice_of(prefix),
	    .secrets = 1 };
	struct fault_note note;

	if (secret.p == NULL) {
		MUST(crypto_init(&note) == FAULT_NONE);
		MUST(secret_copy(&secret, slice_of("keyboard cat"), &note) ==
		    FAULT_NONE);
	}
	terms.secret[0] = secret;
	return terms;
}

static void
forge(struct slice value, const char *prefix)
{
	const struct session_terms terms = terms_of(prefix);
	struct session_id id;

	if (express_cookie(&terms, value, &id, NULL) == FAULT_NONE)
		MUST(id.n == 32 && memcmp(id.text,
		    "WLTeKL4-_4T7ulv-AWlrdOkMd5t9L72I", 32) == 0);
}

static void
sign(struct slice text)
{
	const struct session_terms terms = terms_of("s:");
	unsigned char mac[CRYPTO_MAC_MAX];
	const struct slice bytes = { (const char *)mac, 32 };
	char signature[64];
	struct session_id id;
	struct buf value;
	enum fault fault;
	size_t n;

	MUST(crypto_hmac(CRYPTO_SHA256, secret_view(&terms.secret[0]), &text,
	    1, mac, NULL) == FAULT_NONE);
	MUST(crypto_to_base64(CRYPTO_BASE64_NO_PADDING, bytes, signature,
	    sizeof(signature), &n));
	buf_init(&value, 1 << 20);
	MUST(buf_add_text(&value, "s:") && buf_add_slice(&value, text) &&
	    buf_add_text(&value, ".") && buf_add(&value, signature, n));
	fault = express_cookie(&terms, buf_view(&value), &id, NULL);
	MUST((fault == FAULT_NONE) ==
	    (text.n > 0 && text.n <= sizeof(id.text)));
	if (fault == FAULT_NONE)
		MUST(id.n == text.n && memcmp(id.text, text.p, text.n) == 0);
	buf_fini(&value);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	const struct slice text = fuzz_input(data, n);

	forge(text, "s:");
	forge(text, "");
	sign(text);
	return 0;
}
