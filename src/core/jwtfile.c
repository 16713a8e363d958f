#include "core/jwtfile.h"

#include "base/number.h"
#include "base/utf8.h"
#include "core/jwk.h"

#define BYTES_MAX 4096		/* of a secret or key, decoded */

static const char *const forms[] = {
	[JWTFILE_RAW] = "raw",
	[JWTFILE_BASE64] = "base64",
	[JWTFILE_HEX] = "hex",
	[JWTFILE_PEM] = "pem",
	[JWTFILE_JWK] = "jwk",
};

static bool
find_form(struct slice name, enum jwtfile_form *form_out)
{
	size_t i;

	for (i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		if (slice_equals(name, forms[i])) {
			*form_out = (enum jwtfile_form)i;
			return true;
		}
	}
	return false;
}

/* Can a key for this algorithm have this form, and be used at all? */
static enum fault
check_spec(const struct jwtfile_spec *spec, struct fault_note *note)
{
	enum jwtkey_alg alg = spec->alg;

	if (jwtkey_is_hmac(alg) && spec->form == JWTFILE_PEM)
		return fault_set(note, FAULT_CONFIG, "%s takes a secret, as "
		    "raw, base64, hex or jwk: never a public key, which "
		    "everybody knows", jwtkey_name(alg));
	if (!jwtkey_is_hmac(alg) && alg != JWTKEY_EDDSA &&
	    spec->form != JWTFILE_PEM && spec->form != JWTFILE_JWK)
		return fault_set(note, FAULT_CONFIG,
		    "%s takes a public key as pem or jwk", jwtkey_name(alg));
	return jwtkey_usable(alg, note);
}

enum fault
jwtfile_parse(struct slice row, struct jwtfile_spec *spec_out,
    struct fault_note *note)
{
	struct jwtfile_spec spec = { .form = JWTFILE_JWKS };
	struct slice alg, form, kid = { NULL, 0 }, more;
	bool is_set;

	(void)slice_word(&row, &alg);
	is_set = slice_equals(alg, "jwks");
	if (!is_set) {
		if (!jwtkey_find(alg, &spec.alg))
			return fault_set(note, FAULT_CONFIG, "a key is "
			    "written as ALG FORM FILE [KID], with ALG one of "
			    "HS256 HS384 HS512 EdDSA RS256 RS384 RS512 PS256 "
			    "PS384 PS512 ES256 ES384; a set as jwks FILE");
		(void)slice_word(&row, &form);
		if (!find_form(form, &spec.form))
			return fault_set(note, FAULT_CONFIG, "behind %s "
			    "stands raw, base64, hex, pem or jwk",
			    jwtkey_name(spec.alg));
	}
	if (!slice_word(&row, &spec.file))
		return fault_set(note, FAULT_CONFIG, "the file is missing");
	if (!is_set)
		(void)slice_word(&row, &kid);
	if (slice_word(&row, &more))
		return fault_set(note, FAULT_CONFIG, "'%.*s' is too much: "
		    "neither a file nor a kid may hold blanks", (int)more.n,
		    more.p);
	if (kid.n > 0)
		spec.kid = kid;
	if (spec.kid.n > LIMIT_KID_BYTES)
		return fault_set(note, FAULT_CONFIG,
		    "a kid has at most %d bytes", LIMIT_KID_BYTES);
	if (!is_set && check_spec(&spec, note) != FAULT_NONE)
		return FAULT_CONFIG;
	*spec_out = spec;
	return FAULT_NONE;
}

static bool
unhex(struct slice text, char *room, size_t *n_out)
{
	size_t i;

	if (text.n % 2 != 0)
		return false;
	for (i = 0; i < text.n; i += 2) {
		int high = number_hex_digit(text.p[i]),
		    low = number_hex_digit(text.p[i + 1]);

		if (high < 0 || low < 0)
			return false;
		room[i / 2] = (char)(high * 16 + low);
	}
	*n_out = text.n / 2;
	return true;
}

static bool
unbase64(struct slice text, char *room, size_t *n_out)
{
	return crypto_unbase64(CRYPTO_BASE64, text, room, BYTES_MAX, n_out) ||
	    crypto_unbase64(CRYPTO_BASE64_NO_PADDING, text, room, BYTES_MAX,
	    n_out) ||
	    crypto_unbase64(CRYPTO_BASE64URL, text, room, BYTES_MAX, n_out);
}

/* Decode a text that may be broken into lines, as openssl writes it. */
static bool
decode(enum jwtfile_form form, struct slice bytes, char room[BYTES_MAX],
    size_t *n_out)
{
	char text[BYTES_MAX];
	struct slice packed = { text, 0 };
	bool good = true;
	size_t i;

	for (i = 0; good && i < bytes.n; i++) {
		if (bytes.p[i] == ' ' || bytes.p[i] == '\t' ||
		    bytes.p[i] == '\r' || bytes.p[i] == '\n')
			continue;
		good = packed.n < sizeof(text);
		if (good)
			text[packed.n++] = bytes.p[i];
	}
	good = good && (form == JWTFILE_HEX ? unhex(packed, room, n_out) :
	    unbase64(packed, room, n_out));
	crypto_wipe(text, sizeof(text));
	return good;
}

static enum fault
add_bytes(struct jwtkeys *keys, const struct jwtfile_spec *spec,
    struct slice bytes, bool short_secrets, struct fault_note *note)
{
	struct pubkey *pub;
	enum fault fault;

	if (jwtkey_is_hmac(spec->alg))
		return jwtkey_add_secret(keys, spec->alg, spec->kid, bytes,
		    short_secrets, note);
	fault = pubkey_from_ed25519(bytes, &pub, note);
	return fault != FAULT_NONE ? fault :
	    jwtkey_add_public(keys, spec->alg, spec->kid, pub, note);
}

static enum fault
add_decoded(struct jwtkeys *keys, const struct jwtfile_spec *spec,
    struct slice bytes, bool short_secrets, struct fault_note *note)
{
	char room[BYTES_MAX];
	struct slice plain = { room, 0 };
	enum fault fault;

	if (decode(spec->form, bytes, room, &plain.n))
		fault = add_bytes(keys, spec, plain, short_secrets, note);
	else
		fault = fault_set(note, FAULT_CONFIG, "this is not %s%s",
		    forms[spec->form], spec->form == JWTFILE_HEX ? "" :
		    ": if the text itself is the secret, say raw");
	crypto_wipe(room, sizeof(room));
	return fault;
}

/* Does it look like something that was typed?  A key of random bytes does
 * not. */
static bool
is_text(struct slice bytes)
{
	size_t i;

	for (i = 0; i < bytes.n; i++) {
		unsigned char c = (unsigned char)bytes.p[i];

		if ((c < ' ' && c != '\t' && c != '\r' && c != '\n') ||
		    c == 0x7f)
			return false;
	}
	return utf8_valid(bytes);
}

/* What was copied along with a secret would count, and no token be right.
 * One that does have it can still be given, in base64. */
static enum fault
check_raw(struct slice bytes, struct fault_note *note)
{
	char last;

	if (bytes.n == 0 || !is_text(bytes))
		return FAULT_NONE;
	if (slice_starts(bytes, "base64:"))
		return fault_set(note, FAULT_CONFIG, "the secret begins with "
		    "base64:. Leave that out, and say base64 instead of raw; "
		    "if tokens are signed with the text as it is, give the "
		    "whole of it in base64");
	last = bytes.p[bytes.n - 1];
	if (bytes.n > 1 && bytes.p[0] == last && (last == '"' || last == '\''))
		return fault_set(note, FAULT_CONFIG, "the secret stands in "
		    "quotes, which would count: leave them out; if they "
		    "belong to it, give it in base64");
	if (last == ' ' || last == '\t')
		return fault_set(note, FAULT_CONFIG, "the secret ends in a "
		    "blank, which would count: leave it out; if it belongs "
		    "to it, give it in base64");
	return FAULT_NONE;
}

static enum fault
add_pem(struct jwtkeys *keys, const struct jwtfile_spec *spec,
    struct slice bytes, struct fault_note *note)
{
	struct pubkey *pub;
	enum fault fault = pubkey_from_pem(jwtkey_public_alg(spec->alg),
	    bytes, &pub, note);

	return fault != FAULT_NONE ? fault :
	    jwtkey_add_public(keys, spec->alg, spec->kid, pub, note);
}

enum fault
jwtfile_add(struct jwtkeys *keys, const struct jwtfile_spec *spec,
    struct slice bytes, bool short_secrets, struct fault_note *note)
{
	switch (spec->form) {
	case JWTFILE_BASE64:
	case JWTFILE_HEX:
		return add_decoded(keys, spec, bytes, short_secrets, note);
	case JWTFILE_PEM:
		return add_pem(keys, spec, bytes, note);
	case JWTFILE_JWK:
		return jwk_add(keys, spec->alg, spec->kid, bytes,
		    short_secrets, note);
	case JWTFILE_JWKS:
		return jwk_add_set(keys, bytes, short_secrets, note);
	case JWTFILE_RAW:
		break;
	}
	/* The last byte of a public key may be a line feed itself. */
	if (jwtkey_is_hmac(spec->alg) || bytes.n != 32)
		bytes = slice_chomp(bytes);
	if (jwtkey_is_hmac(spec->alg) && check_raw(bytes, note) != FAULT_NONE)
		return FAULT_CONFIG;
	return add_bytes(keys, spec, bytes, short_secrets, note);
}

