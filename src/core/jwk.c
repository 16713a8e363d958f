#include "core/jwk.h"

#include "core/jsondoc.h"
#include "core/jsonhide.h"
#include "core/limits.h"

#define DEPTH_MAX 8
#define NUMBER_BYTES 1100	/* more than the largest modulus has */

/* A file, and what json-c made of it: secrets are only in the text. */
struct source {
	struct slice text;
	struct json_object *root;
};

/* The member of that name, when it is a string; a slice of no bytes whose p
 * is NULL when there is none.  False when it is something else. */
static bool
text_of(struct json_object *jwk, const char *name, struct slice *text_out)
{
	struct json_object *member;
	struct slice none = { NULL, 0 };

	*text_out = none;
	if (!jsondoc_member(jwk, slice_of(name), &member))
		return true;
	if (jsondoc_kind(member) != JSONDOC_STRING)
		return false;
	*text_out = jsondoc_string(member);
	return true;
}

static enum fault
not_base64url(const char *name, struct fault_note *note)
{
	return fault_set(note, FAULT_CONFIG, "the key's \"%s\" is missing, "
	    "too long or not base64url", name);
}

/* The bytes that a member holds in base64url. */
static enum fault
bytes_of(struct json_object *jwk, const char *name, char *room, size_t size,
    struct slice *bytes_out, struct fault_note *note)
{
	struct slice text, bytes = { room, 0 };

	if (!text_of(jwk, name, &text) || text.n == 0 ||
	    !crypto_unbase64(CRYPTO_BASE64URL, text, room, size, &bytes.n))
		return not_base64url(name, note);
	*bytes_out = bytes;
	return FAULT_NONE;
}

static enum fault
check_type(struct json_object *jwk, const char *kty, const char *crv,
    enum jwtkey_alg alg, struct fault_note *note)
{
	struct json_object *d;
	struct slice text;

	if (!text_of(jwk, "kty", &text) || !slice_equals(text, kty))
		return fault_set(note, FAULT_CONFIG, "a key for %s has the "
		    "\"kty\" %s", jwtkey_name(alg), kty);
	if (crv != NULL &&
	    (!text_of(jwk, "crv", &text) || !slice_equals(text, crv)))
		return fault_set(note, FAULT_CONFIG, "a key for %s has the "
		    "\"crv\" %s", jwtkey_name(alg), crv);
	if (!jwtkey_is_hmac(alg) && jsondoc_member(jwk, slice_of("d"), &d))
		return fault_set(note, FAULT_CONFIG, "this is a private key: "
		    "give the public key, which has no \"d\"");
	return FAULT_NONE;
}

static enum fault
add_secret(struct jwtkeys *keys, const struct source *source,
    struct json_object *jwk, enum jwtkey_alg alg, struct slice kid,
    bool short_secrets, struct fault_note *note)
{
	char room[NUMBER_BYTES];
	struct slice place, text, bytes = { room, 0 };
	enum fault fault;

	fault = check_type(jwk, "oct", NULL, alg, note);
	if (fault != FAULT_NONE)
		return fault;
	if (text_of(jwk, "k", &place) && place.n > 0 &&
	    jsonhide_find(source->text, place, &text) &&
	    crypto_unbase64(CRYPTO_BASE64URL, text, room, sizeof(room),
	    &bytes.n))
		fault = jwtkey_add_secret(keys, alg, kid, bytes,
		    short_secrets, note);
	else
		fault = not_base64url("k", note);
	crypto_wipe(room, sizeof(room));
	return fault;
}

static enum fault
read_rsa(struct json_object *jwk, enum jwtkey_alg alg,
    struct pubkey **pub_out, struct fault_note *note)
{
	char n_room[NUMBER_BYTES], e_room[NUMBER_BYTES];
	struct slice n = { NULL, 0 }, e = n;
	enum fault fault;

	fault = check_type(jwk, "RSA", NULL, alg, note);
	if (fault == FAULT_NONE)
		fault = bytes_of(jwk, "n", n_room, sizeof(n_room), &n, note);
	if (fault == FAULT_NONE)
		fault = bytes_of(jwk, "e", e_room, sizeof(e_room), &e, note);
	return fault != FAULT_NONE ? fault :
	    pubkey_from_rsa(jwtkey_public_alg(alg), n, e, pub_out, note);
}

static enum fault
read_point(struct json_object *jwk, enum jwtkey_alg alg,
    struct pubkey **pub_out, struct fault_note *note)
{
	char x_room[NUMBER_BYTES], y_room[NUMBER_BYTES];
	struct slice x = { NULL, 0 }, y = x;
	enum fault fault;

	fault = check_type(jwk, "EC", alg == JWTKEY_ES256 ? "P-256" : "P-384",
	    alg, note);
	if (fault == FAULT_NONE)
		fault = bytes_of(jwk, "x", x_room, sizeof(x_room), &x, note);
	if (fault == FAULT_NONE)
		fault = bytes_of(jwk, "y", y_room, sizeof(y_room), &y, note);
	return fault != FAULT_NONE ? fault :
	    pubkey_from_point(jwtkey_public_alg(alg), x, y, pub_out, note);
}

static enum fault
read_ed25519(struct json_object *jwk, enum jwtkey_alg alg,
    struct pubkey **pub_out, struct fault_note *note)
{
	char room[NUMBER_BYTES];
	struct slice x;
	enum fault fault;

	fault = check_type(jwk, "OKP", "Ed25519", alg, note);
	if (fault == FAULT_NONE)
		fault = bytes_of(jwk, "x", room, sizeof(room), &x, note);
	return fault != FAULT_NONE ? fault :
	    pubkey_from_ed25519(x, pub_out, note);
}

static enum fault
add_key(struct jwtkeys *keys, const struct source *source,
    struct json_object *jwk, enum jwtkey_alg alg, struct slice kid,
    bool short_secrets, struct fault_note *note)
{
	struct pubkey *pub;
	enum fault fault;

	if (jwtkey_is_hmac(alg))
		return add_secret(keys, source, jwk, alg, kid, short_secrets,
		    note);
	if (alg == JWTKEY_EDDSA)
		fault = read_ed25519(jwk, alg, &pub, note);
	else if (alg == JWTKEY_ES256 || alg == JWTKEY_ES384)
		fault = read_point(jwk, alg, &pub, note);
	else
		fault = read_rsa(jwk, alg, &pub, note);
	return fault != FAULT_NONE ? fault :
	    jwtkey_add_public(keys, alg, kid, pub, note);
}

/* May the key verify signatures, by what it says of itself? */
static bool
is_for_signatures(struct json_object *jwk)
{
	struct json_object *ops;
	struct slice use;
	size_t i;

	if (!text_of(jwk, "use", &use) ||
	    (use.p != NULL && !slice_equals(use, "sig")))
		return false;
	if (!jsondoc_member(jwk, slice_of("key_ops"), &ops))
		return true;
	if (jsondoc_kind(ops) != JSONDOC_ARRAY)
		return false;
	for (i = 0; i < jsondoc_length(ops); i++) {
		struct json_object *op = jsondoc_element(ops, i);

		if (jsondoc_kind(op) == JSONDOC_STRING &&
		    slice_equals(jsondoc_string(op), "verify"))
			return true;
	}
	return false;
}

static enum fault
read_kid(struct json_object *jwk, struct slice *kid, struct fault_note *note)
{
	struct slice own;

	if (!text_of(jwk, "kid", &own))
		return fault_set(note, FAULT_CONFIG,
		    "the key's \"kid\" is no string");
	if (kid->p != NULL && own.p != NULL && !slice_same(*kid, own))
		return fault_set(note, FAULT_CONFIG, "the key's own \"kid\" "
		    "is not the one behind its file");
	if (kid->p == NULL)
		*kid = own;
	return FAULT_NONE;
}

static enum fault
add_one(struct jwtkeys *keys, const struct source *source,
    enum jwtkey_alg alg, struct slice kid, bool short_secrets,
    struct fault_note *note)
{
	struct json_object *jwk = source->root;
	struct slice own;
	enum fault fault = read_kid(jwk, &kid, note);

	if (fault != FAULT_NONE)
		return fault;
	if (!text_of(jwk, "alg", &own) ||
	    (own.p != NULL && !slice_equals(own, jwtkey_name(alg))))
		return fault_set(note, FAULT_CONFIG, "the key's own \"alg\" "
		    "is not %s", jwtkey_name(alg));
	if (!is_for_signatures(jwk))
		return fault_set(note, FAULT_CONFIG, "the key's \"use\" or "
		    "\"key_ops\" is not for verifying signatures");
	return add_key(keys, source, jwk, alg, kid, short_secrets, note);
}

static enum fault
read_source(struct slice text, struct source *source_out,
    struct fault_note *note)
{
	struct source source = { text, NULL };
	struct fault_note why;
	enum fault fault;
	struct buf copy;

	buf_init(&copy, LIMIT_SESSION_BYTES);
	if (!jsonhide(text, "k", &copy))
		fault = fault_set(&why, FAULT_LIMIT, "the file is too large");
	else
		fault = jsondoc_read(buf_view(&copy), DEPTH_MAX, &source.root,
		    &why);
	buf_fini(&copy);
	if (fault != FAULT_NONE)
		return fault_set(note, FAULT_CONFIG, "%s", why.text);
	*source_out = source;
	return FAULT_NONE;
}

enum fault
jwk_add(struct jwtkeys *keys, enum jwtkey_alg alg, struct slice kid,
    struct slice text, bool short_secrets, struct fault_note *note)
{
	struct source source;
	struct json_object *set;
	enum fault fault = read_source(text, &source, note);

	if (fault != FAULT_NONE)
		return fault;
	if (jsondoc_member(source.root, slice_of("keys"), &set))
		fault = fault_set(note, FAULT_CONFIG,
		    "this is a set of keys: write jwks FILE");
	else
		fault = add_one(keys, &source, alg, kid, short_secrets, note);
	jsondoc_free(source.root);
	return fault;
}

/* Add element i of a set, unless it is to be passed over. */
static enum fault
add_member(struct jwtkeys *keys, const struct source *source,
    struct json_object *jwk, size_t i, bool short_secrets,
    struct fault_note *note)
{
	struct slice name, kid = { NULL, 0 };
	struct fault_note why;
	enum jwtkey_alg alg;
	enum fault fault;

	if (jsondoc_kind(jwk) != JSONDOC_OBJECT)
		return fault_set(note, FAULT_CONFIG,
		    "key %zu of the set is no object", i + 1);
	if (!is_for_signatures(jwk))
		return FAULT_NONE;
	if (!text_of(jwk, "alg", &name) || name.p == NULL)
		return fault_set(note, FAULT_CONFIG, "key %zu of the set does "
		    "not name its \"alg\": add it", i + 1);
	if (!jwtkey_find(name, &alg))
		return FAULT_NONE;
	fault = jwtkey_usable(alg, &why);
	if (fault == FAULT_NONE)
		fault = read_kid(jwk, &kid, &why);
	if (fault == FAULT_NONE)
		fault = add_key(keys, source, jwk, alg, kid, short_secrets,
		    &why);
	return fault == FAULT_NONE ? fault :
	    fault_set(note, fault, "key %zu of the set: %s", i + 1, why.text);
}

enum fault
jwk_add_set(struct jwtkeys *keys, struct slice text, bool short_secrets,
    struct fault_note *note)
{
	size_t before = keys->n, i;
	struct source source;
	struct json_object *set;
	enum fault fault = read_source(text, &source, note);

	if (fault != FAULT_NONE)
		return fault;
	if (!jsondoc_member(source.root, slice_of("keys"), &set) ||
	    jsondoc_kind(set) != JSONDOC_ARRAY)
		fault = fault_set(note, FAULT_CONFIG, "this is no set of "
		    "keys: it has no array named \"keys\"");
	for (i = 0; fault == FAULT_NONE && i < jsondoc_length(set); i++)
		fault = add_member(keys, &source, jsondoc_element(set, i), i,
		    short_secrets, note);
	if (fault == FAULT_NONE && keys->n == before)
		fault = fault_set(note, FAULT_CONFIG, "no key of the set is "
		    "for signatures with an algorithm known here");
	jsondoc_free(source.root);
	return fault;
}
