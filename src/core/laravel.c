#include "core/laravel.h"

#include <string.h>

#include "base/buf.h"
#include "core/jsondoc.h"
#include "core/phpval.h"

#define ENVELOPE_DEPTH 8	/* of its JSON; it takes one */
#define COOKIE_BYTES 4096
#define MAC_HEX_BYTES 64	/* HMAC-SHA256 */
#define NAME_HEX_BYTES 40	/* HMAC-SHA1 */

/* {"iv","value","mac","tag"}, still as text. */
struct envelope {
	struct json_object *root;	/* owned: what the slices point into */
	struct slice iv, value, mac, tag;
};

static enum fault
nobody(struct fault_note *note, const char *why)
{
	return fault_set(note, FAULT_DENIED, "%s", why);
}

static enum fault
malformed(struct fault_note *note, const char *why)
{
	return fault_set(note, FAULT_INPUT, "%s", why);
}

/* ---- the envelope ---- */

/* A member's text; false unless it is a string. */
static bool
take_string(struct json_object *root, const char *name, struct slice *out)
{
	struct json_object *member;

	if (!jsondoc_member(root, slice_of(name), &member) ||
	    jsondoc_kind(member) != JSONDOC_STRING)
		return false;
	*out = jsondoc_string(member);
	return true;
}

/* Members that must be there, and one that need not be. */
static bool
take_members(struct envelope *e)
{
	struct json_object *tag;

	return take_string(e->root, "iv", &e->iv) &&
	    take_string(e->root, "value", &e->value) &&
	    take_string(e->root, "mac", &e->mac) &&
	    (take_string(e->root, "tag", &e->tag) ||
	    !jsondoc_member(e->root, slice_of("tag"), &tag) ||
	    jsondoc_kind(tag) == JSONDOC_NULL);
}

static enum fault
read_envelope(const struct session_terms *terms, struct slice json,
    struct envelope *e, struct fault_note *note)
{
	if (jsondoc_read(json, ENVELOPE_DEPTH, &e->root, note) != FAULT_NONE)
		return malformed(note, "what should be encrypted is not");
	if (!take_members(e) || crypto_is_gcm(terms->cipher) != (e->tag.n > 0))
		return nobody(note, "what is encrypted does not fit "
		    "[session] cipher");
	return FAULT_NONE;
}

/* The code of two texts in a row, in hexadecimal as PHP writes it. */
static bool
mac_as_text(enum crypto_hash hash, struct slice key, struct slice first,
    struct slice second, char *text)
{
	static const char hex[] = "0123456789abcdef";
	const struct slice parts[2] = { first, second };
	unsigned char mac[CRYPTO_MAC_MAX];
	struct fault_note note;
	size_t i;

	if (crypto_hmac(hash, key, parts, 2, mac, &note) != FAULT_NONE)
		return false;
	for (i = 0; i < crypto_mac_bytes(hash); i++) {
		text[2 * i] = hex[mac[i] >> 4];
		text[2 * i + 1] = hex[mac[i] & 15];
	}
	return true;
}

/* The code is over the texts as they are, not over what they decode to. */
static bool
has_mac(struct slice key, const struct envelope *e)
{
	char text[MAC_HEX_BYTES];

	return e->mac.n == MAC_HEX_BYTES &&
	    mac_as_text(CRYPTO_SHA256, key, e->iv, e->value, text) &&
	    crypto_same(text, e->mac.p, MAC_HEX_BYTES);
}

/* With the first key that the envelope is authentic under, and no other. */
static enum fault
decrypt(const struct session_terms *terms, const struct envelope *e,
    struct slice text, struct buf *plain, struct fault_note *note)
{
	unsigned char iv_room[16], tag_room[16];
	struct slice iv = { (const char *)iv_room, 0 };
	struct slice tag = { (const char *)tag_room, 0 };
	bool gcm = crypto_is_gcm(terms->cipher);
	enum fault fault;
	size_t i;

	if (!crypto_unbase64(CRYPTO_BASE64, e->iv, iv_room, sizeof(iv_room),
	    &iv.n) || !crypto_unbase64(CRYPTO_BASE64, e->tag, tag_room,
	    sizeof(tag_room), &tag.n))
		return nobody(note, "the envelope of what is encrypted is "
		    "malformed");
	for (i = 0; i < terms->secrets; i++) {
		struct slice key = secret_view(&terms->secret[i]);

		if (!gcm && !has_mac(key, e))
			continue;
		fault = crypto_decrypt(terms->cipher, key, iv, text, tag,
		    plain->p, &plain->n, note);
		if (fault == FAULT_NONE || !gcm)
			return fault;
	}
	return nobody(note, "what is encrypted was not made with a key of "
	    "[session] secret_file");
}

/* Both buffers get as much room as they can need at once, so that no copy
 * of what is in them is left behind. */
static enum fault
open_envelope(const struct session_terms *terms, struct slice text,
    struct buf *plain, struct fault_note *note)
{
	struct envelope e = { .root = NULL };
	struct buf bytes;
	enum fault fault = FAULT_NONE;

	buf_init(&bytes, text.n + 1);
	if (!buf_reserve(&bytes, text.n + 1) ||
	    !buf_reserve(plain, text.n + 1))
		fault = fault_set(note, FAULT_NOMEM, "out of memory");
	else if (!crypto_unbase64(CRYPTO_BASE64, text, bytes.p, bytes.room,
	    &bytes.n))
		fault = malformed(note, "what should be encrypted is not");
	else
		fault = read_envelope(terms, buf_view(&bytes), &e, note);
	if (fault == FAULT_NONE && !crypto_unbase64(CRYPTO_BASE64, e.value,
	    bytes.p, bytes.room, &bytes.n))
		fault = nobody(note, "the envelope of what is encrypted is "
		    "malformed");
	if (fault == FAULT_NONE)
		fault = decrypt(terms, &e, buf_view(&bytes), plain, note);
	jsondoc_free(e.root);
	buf_wipe(&bytes);
	return fault;
}

/* ---- the cookie ---- */

/* HMAC-SHA1(key, cookie name . "v2") and "|" stand before the id.  Without
 * them another encrypted cookie, whose content a visitor may choose, would
 * pass for this one.  The key may be another than that of the envelope. */
static bool
is_made_for(const struct session_terms *terms, struct slice plain)
{
	char text[NAME_HEX_BYTES + 1];
	bool made = false;
	size_t i;

	if (plain.n < sizeof(text))
		return false;
	text[NAME_HEX_BYTES] = '|';
	for (i = 0; i < terms->secrets; i++)
		made |= mac_as_text(CRYPTO_SHA1,
		    secret_view(&terms->secret[i]), terms->cookie,
		    slice_of("v2"), text) &&
		    crypto_same(text, plain.p, sizeof(text));
	return made;
}

enum fault
laravel_cookie(const struct session_terms *terms, struct slice value,
    struct session_id *id_out, struct fault_note *note)
{
	struct slice plain = value;
	struct buf room;
	enum fault fault = FAULT_NONE;

	buf_init(&room, COOKIE_BYTES + 1);
	if (value.n > COOKIE_BYTES)
		fault = nobody(note, "the session cookie is too long");
	else if (terms->cookie_encrypted)
		fault = open_envelope(terms, value, &room, note);
	if (fault == FAULT_INPUT)
		fault = nobody(note, "the session cookie is not encrypted: "
		    "see [session] cookie_encrypted");
	if (fault == FAULT_NONE && terms->cookie_encrypted) {
		plain = buf_view(&room);
		if (terms->cookie_serialized && !phpval_unwrap(plain, &plain))
			fault = nobody(note, "the session cookie is not "
			    "serialized: see cookie_serialized");
		else if (!is_made_for(terms, plain))
			fault = nobody(note, "the session cookie was made for "
			    "another name");
		else
			plain = slice_after(plain, NAME_HEX_BYTES + 1);
	}
	if (fault == FAULT_NONE && plain.n > sizeof(id_out->text))
		fault = nobody(note, "the session cookie holds no session id");
	if (fault == FAULT_NONE) {
		if (plain.n > 0)
			memcpy(id_out->text, plain.p, plain.n);
		id_out->n = plain.n;
	}
	buf_wipe(&room);
	return fault;
}

/* ---- the stored session ---- */

/* What phpredis' own serializer was given.  Until version 10 that is a
 * serialized string again, then it is the session itself. */
static bool
unwrap_stored(const struct session_terms *terms, struct slice payload,
    struct slice *text)
{
	struct fault_note note;

	if (terms->serializer == PHP_HANDLER_NONE)
		return phpval_unwrap(payload, text);
	if (phpsession_unwrap(terms->serializer, payload, text, &note) !=
	    FAULT_NONE)
		return false;
	(void)phpval_unwrap(*text, text);
	return true;
}

static enum fault
find_user(const struct session_terms *terms, struct slice attributes,
    struct user *user_out, struct fault_note *note)
{
	return terms->serialization == SERIALIZATION_JSON ?
	    session_json_user(attributes, &terms->user, user_out, note) :
	    session_php_user(attributes, PHP_HANDLER_PHP_SERIALIZE,
	    &terms->user, user_out, note);
}

enum fault
laravel_user(const struct session_terms *terms, struct slice payload,
    struct user *user_out, struct fault_note *note)
{
	struct slice text;
	struct buf plain;
	enum fault fault;

	if (!unwrap_stored(terms, payload, &text))
		return malformed(note, "a layer around it is missing");
	if (!terms->encrypt)
		return find_user(terms, text, user_out, note);
	buf_init(&plain, LIMIT_SESSION_BYTES + 1);
	fault = open_envelope(terms, text, &plain, note);
	if (fault == FAULT_NONE && !phpval_unwrap(buf_view(&plain), &text))
		fault = malformed(note, "what was decrypted is no session");
	if (fault == FAULT_NONE)
		fault = find_user(terms, text, user_out, note);
	buf_wipe(&plain);
	return fault;
}

/* ---- the key ---- */

enum fault
laravel_key(enum crypto_cipher cipher, struct slice text,
    struct secret *secret_out, struct fault_note *note)
{
	unsigned char bytes[64];
	struct slice key = text;
	enum fault fault;

	if (slice_starts(text, "base64:")) {
		key.p = (const char *)bytes;
		if (!crypto_unbase64(CRYPTO_BASE64, slice_after(text, 7),
		    bytes, sizeof(bytes), &key.n))
			return fault_set(note, FAULT_CONFIG,
			    "what stands behind base64: is not base64");
	}
	if (key.n != crypto_key_bytes(cipher))
		fault = fault_set(note, FAULT_CONFIG,
		    "the cipher takes a key of %zu bytes, this one has %zu: "
		    "it should hold Laravel's APP_KEY and nothing else",
		    crypto_key_bytes(cipher), key.n);
	else
		fault = secret_copy(secret_out, key, note);
	crypto_wipe(bytes, sizeof(bytes));
	return fault;
}
