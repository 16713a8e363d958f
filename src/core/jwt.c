#include "core/jwt.h"

#include <string.h>

#include "core/jsondoc.h"
#include "core/jwtclaims.h"

struct parts {
	struct slice header, claims, signature;	/* encoded */
	struct slice signed_text;
};

static enum fault
denied(struct fault_note *note, const char *why)
{
	return fault_set(note, FAULT_DENIED, "%s", why);
}

static enum fault
split(struct slice token, struct parts *parts, struct fault_note *note)
{
	struct slice rest = token, more;

	if (token.n > LIMIT_TOKEN_BYTES)
		return fault_set(note, FAULT_DENIED, "the token has more than "
		    "%d bytes", LIMIT_TOKEN_BYTES);
	if (!slice_split(&rest, '.', &parts->header) ||
	    !slice_split(&rest, '.', &parts->claims) ||
	    !slice_split(&rest, '.', &parts->signature) ||
	    slice_split(&rest, '.', &more))
		return denied(note, "this is no signed token, which has three "
		    "parts: see what [jwt] header, cookie and query say");
	parts->signed_text.p = token.p;
	parts->signed_text.n = parts->header.n + 1 + parts->claims.n;
	return FAULT_NONE;
}

static bool
decode(struct slice part, char room[LIMIT_TOKEN_BYTES],
    struct slice *bytes_out)
{
	bytes_out->p = room;
	return crypto_unbase64(CRYPTO_BASE64URL, part, room,
	    LIMIT_TOKEN_BYTES, &bytes_out->n);
}

/* "application/" before a type says nothing (RFC 7515, section 4.1.9). */
static struct slice
bare_type(struct slice type)
{
	static const char prefix[] = "application/";
	struct slice head = type;

	if (type.n < sizeof(prefix) - 1)
		return type;
	head.n = sizeof(prefix) - 1;
	return slice_equals_nocase(head, prefix) ?
	    slice_after(type, head.n) : type;
}

static bool
same_type(struct slice a, struct slice b)
{
	return slice_same_nocase(bare_type(a), bare_type(b));
}

static enum fault
check_type(const struct jwt_terms *terms, struct json_object *header,
    struct fault_note *note)
{
	struct json_object *typ;

	if (terms->type.p == NULL)
		return FAULT_NONE;
	if (!jsondoc_member(header, slice_of("typ"), &typ) ||
	    jsondoc_kind(typ) != JSONDOC_STRING ||
	    !same_type(jsondoc_string(typ), terms->type))
		return denied(note, "the token's typ is not [jwt] type");
	return FAULT_NONE;
}

/* What the header says about the key. */
struct choice {
	enum jwtkey_alg alg;
	struct slice kid;	/* p is NULL: it names none */
};

static enum fault
read_header(const struct jwt_terms *terms, struct json_object *header,
    struct choice *choice, struct fault_note *note)
{
	struct json_object *member;
	struct slice none = { NULL, 0 };

	if (!jsondoc_member(header, slice_of("alg"), &member) ||
	    jsondoc_kind(member) != JSONDOC_STRING ||
	    !jwtkey_find(jsondoc_string(member), &choice->alg))
		return denied(note, "the token's alg is none that [jwt] "
		    "key_file takes");
	if (jsondoc_member(header, slice_of("crit"), &member) ||
	    jsondoc_member(header, slice_of("b64"), &member))
		return denied(note, "the token demands extensions, with crit "
		    "or b64");
	choice->kid = none;
	if (jsondoc_member(header, slice_of("kid"), &member)) {
		if (jsondoc_kind(member) != JSONDOC_STRING)
			return denied(note, "the token's kid is no string");
		choice->kid = jsondoc_string(member);
	}
	return check_type(terms, header, note);
}

static bool
fits(const struct jwtkey *key, const struct choice *choice)
{
	struct slice kid = { key->kid, key->kid_n };

	return choice->kid.p == NULL ||
	    (key->has_kid && slice_same(kid, choice->kid));
}

/* No key has signed it: which mistakes look like that? */
static enum fault
unsigned_by(const struct choice *choice, size_t tried,
    struct fault_note *note)
{
	if (choice->kid.p == NULL && tried == LIMIT_JWT_TRIED)
		return fault_set(note, FAULT_DENIED, "the token's signature "
		    "is wrong: it names no kid, and of [jwt] key_file the "
		    "first %d keys for %s have not signed it",
		    LIMIT_JWT_TRIED, jwtkey_name(choice->alg));
	if (jwtkey_is_hmac(choice->alg))
		return denied(note, "the token's signature is wrong: [jwt] "
		    "key_file has another secret, raw for base64 or the "
		    "reverse, or a blank or quotes in the file");
	return denied(note, "the token's signature is wrong: [jwt] key_file "
	    "has another key than the one that signs");
}

static enum fault
check_signature(const struct jwtkeys *keys, const struct choice *choice,
    struct slice text, struct slice signature, struct fault_note *note)
{
	size_t i, named = 0, tried = 0;

	for (i = 0; i < keys->n && tried < LIMIT_JWT_TRIED; i++) {
		const struct jwtkey *key = &keys->key[i];

		if (!fits(key, choice))
			continue;
		named++;
		if (key->alg != choice->alg)
			continue;
		tried++;
		if (jwtkey_verify(key, text, signature))
			return FAULT_NONE;
	}
	if (named == 0 && choice->kid.p != NULL)
		return denied(note, "no key has the token's kid: [jwt] "
		    "key_file names the kid of a key behind its file");
	if (tried == 0)
		return fault_set(note, FAULT_DENIED, "the token says %s, and "
		    "[jwt] key_file has no such key%s",
		    jwtkey_name(choice->alg), choice->kid.p == NULL ? "" :
		    " with its kid");
	return unsigned_by(choice, tried, note);
}

/* Everything up to the signature. */
static enum fault
authenticate(const struct jwt_terms *terms, const struct parts *parts,
    struct fault_note *note)
{
	char header_room[LIMIT_TOKEN_BYTES], signature_room[LIMIT_TOKEN_BYTES];
	struct slice header_text, signature;
	struct json_object *header;
	struct choice choice;
	struct fault_note why;
	enum fault fault;

	if (!decode(parts->header, header_room, &header_text) ||
	    !decode(parts->signature, signature_room, &signature))
		return denied(note, "the token is not base64url");
	if (jsondoc_read(header_text, JWT_HEADER_DEPTH, &header, &why) !=
	    FAULT_NONE)
		return fault_set(note, FAULT_DENIED, "the token's header: %s",
		    why.text);
	fault = read_header(terms, header, &choice, note);
	if (fault == FAULT_NONE)
		fault = check_signature(&terms->keys, &choice,
		    parts->signed_text, signature, note);
	jsondoc_free(header);
	return fault;
}

enum fault
jwt_verify(const struct jwt_terms *terms, struct slice token, int64_t now_s,
    struct jwt_claims *claims_out, struct fault_note *note)
{
	const struct slice none = { NULL, 0 };

	return jwt_verify_scope(terms, none, token, now_s, claims_out, note);
}

enum fault
jwt_verify_scope(const struct jwt_terms *terms, struct slice scope,
    struct slice token, int64_t now_s, struct jwt_claims *claims_out,
    struct fault_note *note)
{
	char room[LIMIT_TOKEN_BYTES];
	struct parts parts;
	struct slice claims;
	enum fault fault;

	fault = split(token, &parts, note);
	if (fault != FAULT_NONE)
		return fault;
	if (!decode(parts.claims, room, &claims))
		return denied(note, "the token is not base64url");
	fault = authenticate(terms, &parts, note);
	return fault != FAULT_NONE ? fault :
	    jwtclaims_judge(terms, scope, claims, now_s, claims_out, note);
}

void
jwt_read(const struct jwt_terms *terms, struct slice token,
    struct jwt_texts *out)
{
	const struct slice none = { NULL, 0 };
	struct parts parts;
	bool sound;

	out->header = none;
	out->claims = none;
	if (split(token, &parts, NULL) != FAULT_NONE)
		return;
	if (!decode(parts.header, out->room[0], &out->header))
		out->header = none;
	sound = decode(parts.claims, out->room[1], &out->claims) &&
	    authenticate(terms, &parts, NULL) == FAULT_NONE;
	if (!sound)
		out->claims = none;
}
