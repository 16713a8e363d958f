#include "crypto/crypto.h"
#include "crypto/der.h"
#include "crypto/keykind.h"
#include "crypto/pubkey.h"

static enum fault
no_key(struct fault_note *note)
{
	return fault_set(note, FAULT_CONFIG, "what is between the lines of "
	    "dashes is no public key");
}

static enum fault
from_rsa_der(enum pubkey_alg alg, struct slice der, struct pubkey **key_out,
    struct fault_note *note)
{
	struct slice body, n, e;

	if (!der_take(&der, DER_SEQUENCE, &body) || der.n > 0 ||
	    !der_take_integer(&body, &n) || !der_take_integer(&body, &e) ||
	    body.n > 0)
		return no_key(note);
	return pubkey_from_rsa(alg, n, e, key_out, note);
}

static enum fault
from_spki(enum pubkey_alg alg, struct slice der, struct pubkey **key_out,
    struct fault_note *note)
{
	enum keykind want = keykind_of(alg), kind;
	struct slice body, id, bits, x;

	if (!der_take(&der, DER_SEQUENCE, &body) || der.n > 0 ||
	    !der_take(&body, DER_SEQUENCE, &id) ||
	    !der_take(&body, DER_BITS, &bits) || body.n > 0 ||
	    bits.n == 0 || bits.p[0] != '\0')
		return no_key(note);
	kind = keykind_find(id);
	if (kind != want)
		return fault_set(note, FAULT_CONFIG, "the algorithm needs %s, "
		    "and this is %s", keykind_name(want), keykind_name(kind));
	bits = slice_after(bits, 1);
	if (kind == KEYKIND_ED25519)
		return pubkey_from_ed25519(bits, key_out, note);
	if (kind == KEYKIND_RSA)
		return from_rsa_der(alg, bits, key_out, note);
	if (bits.n != 1 + 2 * keykind_width(kind) || bits.p[0] != 4)
		return fault_set(note, FAULT_CONFIG,
		    "the key's point is compressed or has the wrong length");
	x = slice_after(bits, 1);
	x.n = keykind_width(kind);
	return pubkey_from_point(alg, x, slice_after(bits, 1 + x.n), key_out,
	    note);
}

static bool
is_der(struct slice bytes)
{
	struct slice body, part, bits;

	return der_take(&bytes, DER_SEQUENCE, &body) && bytes.n == 0 &&
	    ((der_take(&body, DER_SEQUENCE, &part) &&
	    der_take(&body, DER_BITS, &bits)) ||
	    (der_take_integer(&body, &part) &&
	    der_take_integer(&body, &bits))) && body.n == 0;
}

bool
pubkey_is_like(struct slice bytes)
{
	char room[DER_KEY_BYTES];
	struct slice decoded = { room, 0 };

	return is_der(bytes) || (der_pem_decode(bytes, room, sizeof(room),
	    &decoded.n) && is_der(decoded));
}

enum fault
pubkey_from_pem(enum pubkey_alg alg, struct slice pem,
    struct pubkey **key_out, struct fault_note *note)
{
	struct slice label, body, der;
	char room[DER_KEY_BYTES];

	/* Before all else, so that whoever gave a private key hears of it. */
	if (slice_holds_nocase(pem, "PRIVATE KEY-----"))
		return fault_set(note, FAULT_CONFIG, "this is a private key: "
		    "give the public key (openssl pkey -pubout)");
	if (!der_pem(pem, &label, &body))
		return fault_set(note, FAULT_CONFIG, "this is not one PEM "
		    "block, from -----BEGIN PUBLIC KEY----- to its end");
	if (slice_equals(label, "CERTIFICATE"))
		return fault_set(note, FAULT_CONFIG, "this is a certificate: "
		    "give its key (openssl x509 -pubkey -noout)");
	der.p = room;
	if (!der_pem_decode(body, room, sizeof(room), &der.n))
		return no_key(note);
	if (slice_equals(label, "PUBLIC KEY"))
		return from_spki(alg, der, key_out, note);
	if (slice_equals(label, "RSA PUBLIC KEY") &&
	    keykind_of(alg) == KEYKIND_RSA)
		return from_rsa_der(alg, der, key_out, note);
	return fault_set(note, FAULT_CONFIG, "the algorithm needs %s between "
	    "-----BEGIN PUBLIC KEY----- and its end",
	    keykind_name(keykind_of(alg)));
}
