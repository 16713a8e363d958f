#include "crypto/keykind.h"

static const struct {
	const char *name;
	struct slice id;
	size_t width;
} kinds[] = {
	[KEYKIND_ED25519] = { "an Ed25519 key", { "\6\3\x2b\x65\x70", 5 },
	    0 },
	[KEYKIND_RSA] = { "an RSA key", { "\6\x9\x2a\x86\x48\x86\xf7\x0d\1"
	    "\1\1\5\0", 13 }, 0 },
	[KEYKIND_P256] = { "a key on the curve P-256", { "\6\7\x2a\x86\x48"
	    "\xce\x3d\2\1\6\x8\x2a\x86\x48\xce\x3d\3\1\7", 19 }, 32 },
	[KEYKIND_P384] = { "a key on the curve P-384", { "\6\7\x2a\x86\x48"
	    "\xce\x3d\2\1\6\5\x2b\x81\4\0\x22", 16 }, 48 },
	[KEYKIND_UNKNOWN] = { "another kind of key", { "", 0 }, 0 },
};

enum keykind
keykind_of(enum pubkey_alg alg)
{
	switch (alg) {
	case PUBKEY_ED25519:
		return KEYKIND_ED25519;
	case PUBKEY_ES256:
		return KEYKIND_P256;
	case PUBKEY_ES384:
		return KEYKIND_P384;
	case PUBKEY_RS256:
	case PUBKEY_RS384:
	case PUBKEY_RS512:
	case PUBKEY_PS256:
	case PUBKEY_PS384:
	case PUBKEY_PS512:
		break;
	}
	return KEYKIND_RSA;
}

const char *
keykind_name(enum keykind kind)
{
	return kinds[kind].name;
}

struct slice
keykind_id(enum keykind kind)
{
	return kinds[kind].id;
}

enum keykind
keykind_find(struct slice id)
{
	enum keykind kind = KEYKIND_ED25519;

	while (kind < KEYKIND_UNKNOWN && !slice_same(id, kinds[kind].id))
		kind++;
	return kind;
}

size_t
keykind_width(enum keykind kind)
{
	return kinds[kind].width;
}
