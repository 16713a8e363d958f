/* Encrypt as Laravel does, for tests: the program itself only decrypts.
 *
 * Whoever can decrypt single blocks can also write a CBC ciphertext, from its
 * last block to its first: any block will do for the last one, and what it
 * decrypts to says which block has to stand before it. */
#ifndef SSE_TESTS_SEAL_H
#define SSE_TESTS_SEAL_H

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "crypto/crypto.h"

#define SEAL_BLOCK 16

/* A key, and the block that it decrypts to 16 times 16, the padding that
 * crypto_decrypt wants to see at the end:
 *   openssl enc -aes-256-ecb -nopad -K KEY */
struct seal_key {
	enum crypto_cipher cipher;
	const char *text;
	const char *padding;
};

static const struct seal_key seal_first = { CRYPTO_AES_256_CBC,
	"0123456789abcdef0123456789ABCDEF",
	"\xed\x22\x54\xce\xe9\xbb\x36\xe1\x91\x21\xa4\xeb\x95\xaa\xd2\x6b" };
static const struct seal_key seal_second = { CRYPTO_AES_256_CBC,
	"another key that has 32 bytes ok",
	"\x1e\x41\x4f\xf1\x87\x76\x74\x57\xea\xd5\x5a\x8c\x68\x2c\x29\x4f" };
static const struct seal_key seal_short = { CRYPTO_AES_128_CBC,
	"sixteen bytes ok",
	"\x75\x06\xf4\x62\xb4\x35\x49\xe7\x1b\x3f\x83\x9c\x95\x38\x80\x82" };

/* What ends a test that cannot go on. */
static inline void
seal_must(bool good)
{
	if (!good)
		abort();
}

static inline void
seal_unblock(const struct seal_key *key, const char *in, char *out)
{
	static const char zeros[SEAL_BLOCK];
	const struct slice iv = { zeros, SEAL_BLOCK }, none = { NULL, 0 };
	char text[3 * SEAL_BLOCK] = "", plain[3 * SEAL_BLOCK];
	const struct slice all = { text, sizeof(text) };
	struct fault_note note;
	size_t n;

	memcpy(text, in, SEAL_BLOCK);
	memcpy(text + 2 * SEAL_BLOCK, key->padding, SEAL_BLOCK);
	seal_must(crypto_decrypt(key->cipher, slice_of(key->text), iv, all,
	    none, plain, &n, &note) == FAULT_NONE);
	memcpy(out, plain, SEAL_BLOCK);
}

/* Encrypt whole blocks; text_out has room for as much. */
static inline void
seal_blocks(const struct seal_key *key, struct slice plain,
    char iv_out[SEAL_BLOCK], char *text_out)
{
	size_t at, i;
	char *before, last[SEAL_BLOCK] = "any sixteen byte";
	char block[SEAL_BLOCK];

	memcpy(plain.n == 0 ? iv_out : text_out + plain.n - SEAL_BLOCK, last,
	    SEAL_BLOCK);
	for (at = plain.n; at > 0; at -= SEAL_BLOCK) {
		seal_unblock(key, text_out + at - SEAL_BLOCK, block);
		before = at == SEAL_BLOCK ? iv_out :
		    text_out + at - 2 * SEAL_BLOCK;
		for (i = 0; i < SEAL_BLOCK; i++)
			before[i] = (char)(block[i] ^
			    plain.p[at - SEAL_BLOCK + i]);
	}
}

/* Append the base64 of bytes. */
static inline void
seal_base64(struct slice bytes, struct buf *out)
{
	size_t room = bytes.n / 3 * 4 + 8, n;
	char *text = malloc(room);

	seal_must(text != NULL && crypto_to_base64(CRYPTO_BASE64, bytes,
	    text, room, &n) && buf_add(out, text, n));
	free(text);
}

/* Append a code of first and second in hexadecimal. */
static inline void
seal_code(enum crypto_hash hash, const char *key, struct slice first,
    struct slice second, struct buf *out)
{
	const struct slice parts[2] = { first, second };
	unsigned char mac[CRYPTO_MAC_MAX];
	struct fault_note note;
	size_t i;

	seal_must(crypto_hmac(hash, slice_of(key), parts, 2, mac, &note) ==
	    FAULT_NONE);
	for (i = 0; i < crypto_mac_bytes(hash); i++)
		seal_must(buf_addf(out, "%02x", mac[i]));
}

/* Padded and encrypted: two texts in base64.  raw: it is padded. */
static inline void
seal(const struct seal_key *key, struct slice plain, bool raw,
    struct buf *iv_out, struct buf *value_out)
{
	size_t more = raw ? 0 : SEAL_BLOCK - plain.n % SEAL_BLOCK;
	char room[SEAL_BLOCK], *both = malloc(2 * (plain.n + more) + 1);
	struct slice iv = { room, SEAL_BLOCK };
	struct slice all = { both, plain.n + more }, text = all;

	seal_must(both != NULL);
	if (plain.n > 0)
		memcpy(both, plain.p, plain.n);
	memset(both + plain.n, (int)more, more);
	text.p = both + all.n;
	seal_blocks(key, all, room, both + all.n);
	seal_base64(iv, iv_out);
	seal_base64(text, value_out);
	free(both);
}

#endif
