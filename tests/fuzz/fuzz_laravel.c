/* How much of it is genuine, and what is made of Laravel's cookie or session
 * from there on: nothing, its JSON, its code, or all but the plaintext.
 *
 * Nobody without the key gets in: whatever is not sealed here is refused or
 * is the cookie of the corpus. */
#include "core/laravel.h"

#include "../unit/seal.h"
#include "fuzz.h"

#define BYTES_MAX 8192

enum genuine {
	NOTHING = '0',	/* a cookie or session as it is */
	OUTSIDE,	/* JSON */
	CODE,		/* an iv, NUL, and a value, both as text */
	ALL,		/* a plaintext without its name */
	NAMED		/* an id, or a session */
};

static struct session_terms
terms_of(enum crypto_cipher cipher)
{
	static struct secret secret;
	struct session_terms terms = { .format = SESSION_LARAVEL,
	    .cookie = slice_of("SID"), .cipher = cipher, .secrets = 1,
	    .cookie_encrypted = true };
	struct fault_note note;

	if (secret.p == NULL) {
		MUST(crypto_init(&note) == FAULT_NONE);
		MUST(laravel_key(CRYPTO_AES_256_CBC,
		    slice_of(seal_first.text), &secret, &note) == FAULT_NONE);
	}
	terms.secret[0] = secret;
	MUST(keypath_parse(slice_of("u"), &terms.user, &note) == FAULT_NONE);
	return terms;
}

static void
write_envelope(struct slice iv, struct slice value, struct buf *out)
{
	struct buf json;

	buf_init(&json, 1 << 20);
	MUST(buf_add_text(&json, "{\"iv\":\"") && buf_add_slice(&json, iv) &&
	    buf_add_text(&json, "\",\"value\":\"") &&
	    buf_add_slice(&json, value) &&
	    buf_add_text(&json, "\",\"mac\":\""));
	seal_code(CRYPTO_SHA256, seal_first.text, iv, value, &json);
	MUST(buf_add_text(&json, "\",\"tag\":\"\"}"));
	seal_base64(buf_view(&json), out);
	buf_fini(&json);
}

static void
seal_text(struct slice plain, struct buf *out)
{
	struct buf iv, value;

	buf_init(&iv, 1 << 20);
	buf_init(&value, 1 << 20);
	seal(&seal_first, plain, false, &iv, &value);
	write_envelope(buf_view(&iv), buf_view(&value), out);
	buf_fini(&iv);
	buf_fini(&value);
}

static void
wrap(struct slice text, struct buf *out)
{
	MUST(buf_addf(out, "s:%zu:\"", text.n) && buf_add_slice(out, text) &&
	    buf_add_text(out, "\";"));
}

/* Read what somebody without the key made, or, if that is signed, with it. */
static void
forge(struct slice text, bool is_signed)
{
	enum crypto_cipher cipher;

	for (cipher = CRYPTO_AES_256_CBC; cipher <= CRYPTO_AES_256_GCM;
	    cipher += 2) {
		struct session_terms terms = terms_of(cipher);
		struct session_id id;
		struct user user;

		if (laravel_cookie(&terms, text, &id, NULL) == FAULT_NONE)
			MUST(is_signed || (id.n == 40 && memcmp(id.text,
			    "0123456789abcdefghijABCDEFGHIJ0123456789", 40) ==
			    0));
		for (terms.serializer = PHP_HANDLER_NONE;
		    terms.serializer <= PHP_HANDLER_IGBINARY;
		    terms.serializer += 1) {
			(void)!laravel_user(&terms, text, &user, NULL);
			terms.encrypt = true;
			if (laravel_user(&terms, text, &user, NULL) ==
			    FAULT_NONE)
				MUST(is_signed || slice_equals(
				    user_view(&user), "7"));
			terms.encrypt = false;
		}
	}
}

/* Without the name of the cookie nothing counts, whoever encrypted it. */
static void
read_unnamed(struct slice plain)
{
	const struct session_terms terms = terms_of(CRYPTO_AES_256_CBC);
	struct session_id id;
	struct buf cookie;

	buf_init(&cookie, 1 << 20);
	seal_text(plain, &cookie);
	MUST(laravel_cookie(&terms, buf_view(&cookie), &id, NULL) ==
	    FAULT_DENIED);
	buf_fini(&cookie);
}

/* With it, the id is what stands behind it. */
static void
read_named(struct slice text)
{
	const struct session_terms terms = terms_of(CRYPTO_AES_256_CBC);
	struct session_id id;
	struct buf plain, cookie;
	enum fault fault;

	buf_init(&plain, 1 << 20);
	buf_init(&cookie, 1 << 20);
	seal_code(CRYPTO_SHA1, seal_first.text, terms.cookie, slice_of("v2"),
	    &plain);
	MUST(buf_add_text(&plain, "|") && buf_add_slice(&plain, text));
	seal_text(buf_view(&plain), &cookie);
	fault = laravel_cookie(&terms, buf_view(&cookie), &id, NULL);
	MUST((fault == FAULT_NONE) == (text.n <= sizeof(id.text)));
	if (fault == FAULT_NONE)
		MUST(id.n == text.n && (text.n == 0 ||
		    memcmp(id.text, text.p, text.n) == 0));
	buf_fini(&cookie);
	buf_fini(&plain);
}

/* An encrypted session is the same person's as one that is not. */
static void
read_sessions(struct slice text)
{
	struct session_terms terms = terms_of(CRYPTO_AES_256_CBC);
	struct buf bare, envelope, payload;
	struct user open, sealed;
	enum fault fault;

	buf_init(&bare, 1 << 20);
	buf_init(&envelope, 1 << 20);
	buf_init(&payload, 1 << 20);
	wrap(text, &bare);
	seal_text(buf_view(&bare), &envelope);
	wrap(buf_view(&envelope), &payload);
	for (terms.serialization = SERIALIZATION_PHP;
	    terms.serialization <= SERIALIZATION_JSON;
	    terms.serialization += 1) {
		terms.encrypt = false;
		fault = laravel_user(&terms, buf_view(&bare), &open, NULL);
		terms.encrypt = true;
		MUST(laravel_user(&terms, buf_view(&payload), &sealed, NULL)
		    == fault);
		MUST(fault != FAULT_NONE || user_equals(&open, &sealed));
	}
	buf_fini(&payload);
	buf_fini(&envelope);
	buf_fini(&bare);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct slice text = slice_after(fuzz_input(data, n), 1), iv;
	struct buf made;

	if (n == 0 || n > BYTES_MAX || !crypto_has_libcrypto())
		return 0;
	buf_init(&made, 1 << 20);
	switch (data[0]) {
	case NOTHING:
		forge(text, false);
		break;
	case OUTSIDE:
		seal_base64(text, &made);
		forge(buf_view(&made), false);
		break;
	case CODE:
		iv = fuzz_part(&text);
		write_envelope(iv, text, &made);
		forge(buf_view(&made), true);
		break;
	case ALL:
		read_unnamed(text);
		break;
	case NAMED:
		read_named(text);
		read_sessions(text);
		break;
	default:
		break;
	}
	buf_fini(&made);
	return 0;
}
