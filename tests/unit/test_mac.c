#include <string.h>

#include "base/number.h"
#include "crypto/crypto.h"
#include "unit.h"

static const struct {
	enum crypto_hash hash;
	const char *key, *text, *mac;	/* hexadecimal */
	const char *what;
} rows[] = {
	{ CRYPTO_SHA1,
		"0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b",
		"4869205468657265",
		"b617318655057264e28bc0b6fb378c8ef146be00",
		"RFC 2202, case 1" },
	{ CRYPTO_SHA1,
		"4a656665",
		"7768617420646f2079612077616e7420666f72206e6f7468696e673f",
		"effcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
		"RFC 2202, case 2" },
	{ CRYPTO_SHA1,
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
		"dddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
		"dddddddddddddddddddddddddddddddddddddddddddd",
		"125d7342b9ac11cd91a39af48aa17b4f63f175d3",
		"RFC 2202, case 3" },
	{ CRYPTO_SHA1,
		"0102030405060708090a0b0c0d0e0f10111213141516171819",
		"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"
		"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd",
		"4c9007f4026250c6bc8414f9bf50c86c2d7235da",
		"RFC 2202, case 4" },
	{ CRYPTO_SHA1,
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
		"54657374205573696e67204c6172676572205468616e20426c6f636b"
		"2d53697a65204b6579202d2048617368204b6579204669727374",
		"aa4ae5e15272d00e95705637ce8a3b55ed402112",
		"RFC 2202, case 6" },
	{ CRYPTO_SHA1,
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
		"54657374205573696e67204c6172676572205468616e20426c6f636b"
		"2d53697a65204b657920616e64204c6172676572205468616e204f6e"
		"6520426c6f636b2d53697a652044617461",
		"e8e99d0f45237d786d6bbaa7965c7808bbff1a91",
		"RFC 2202, case 7" },
	{ CRYPTO_SHA256,
		"0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b",
		"4869205468657265",
		"b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c"
		"2e32cff7",
		"RFC 4231, case 1" },
	{ CRYPTO_SHA256,
		"4a656665",
		"7768617420646f2079612077616e7420666f72206e6f7468696e673f",
		"5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b9"
		"64ec3843",
		"RFC 4231, case 2" },
	{ CRYPTO_SHA256,
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
		"dddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
		"dddddddddddddddddddddddddddddddddddddddddddd",
		"773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514"
		"ced565fe",
		"RFC 4231, case 3" },
	{ CRYPTO_SHA256,
		"0102030405060708090a0b0c0d0e0f10111213141516171819",
		"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"
		"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd",
		"82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff4"
		"6729665b",
		"RFC 4231, case 4" },
	{ CRYPTO_SHA256,
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
		"54657374205573696e67204c6172676572205468616e20426c6f636b"
		"2d53697a65204b6579202d2048617368204b6579204669727374",
		"60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f"
		"0ee37f54",
		"RFC 4231, case 6" },
	{ CRYPTO_SHA256,
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
		"5468697320697320612074657374207573696e672061206c61726765"
		"72207468616e20626c6f636b2d73697a65206b657920616e64206120"
		"6c6172676572207468616e20626c6f636b2d73697a6520646174612e"
		"20546865206b6579206e6565647320746f2062652068617368656420"
		"6265666f7265206265696e6720757365642062792074686520484d41"
		"4320616c676f726974686d2e",
		"9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f5153"
		"5c3a35e2",
		"RFC 4231, case 7" },
	{ CRYPTO_SHA384,
		"0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b",
		"4869205468657265",
		"afd03944d84895626b0825f4ab46907f15f9dadbe4101ec682aa034c"
		"7cebc59cfaea9ea9076ede7f4af152e8b2fa9cb6",
		"RFC 4231, case 1" },
	{ CRYPTO_SHA384,
		"4a656665",
		"7768617420646f2079612077616e7420666f72206e6f7468696e673f",
		"af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec373"
		"6322445e8e2240ca5e69e2c78b3239ecfab21649",
		"RFC 4231, case 2" },
	{ CRYPTO_SHA384,
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
		"dddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
		"dddddddddddddddddddddddddddddddddddddddddddd",
		"88062608d3e6ad8a0aa2ace014c8a86f0aa635d947ac9febe83ef4e5"
		"5966144b2a5ab39dc13814b94e3ab6e101a34f27",
		"RFC 4231, case 3" },
	{ CRYPTO_SHA384,
		"0102030405060708090a0b0c0d0e0f10111213141516171819",
		"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"
		"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd",
		"3e8a69b7783c25851933ab6290af6ca77a9981480850009cc5577c6e"
		"1f573b4e6801dd23c4a7d679ccf8a386c674cffb",
		"RFC 4231, case 4" },
	{ CRYPTO_SHA384,
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
		"54657374205573696e67204c6172676572205468616e20426c6f636b"
		"2d53697a65204b6579202d2048617368204b6579204669727374",
		"4ece084485813e9088d2c63a041bc5b44f9ef1012a2b588f3cd11f05"
		"033ac4c60c2ef6ab4030fe8296248df163f44952",
		"RFC 4231, case 6" },
	{ CRYPTO_SHA384,
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
		"5468697320697320612074657374207573696e672061206c61726765"
		"72207468616e20626c6f636b2d73697a65206b657920616e64206120"
		"6c6172676572207468616e20626c6f636b2d73697a6520646174612e"
		"20546865206b6579206e6565647320746f2062652068617368656420"
		"6265666f7265206265696e6720757365642062792074686520484d41"
		"4320616c676f726974686d2e",
		"6617178e941f020d351e2f254e8fd32c602420feb0b8fb9adccebb82"
		"461e99c5a678cc31e799176d3860e6110c46523e",
		"RFC 4231, case 7" },
	{ CRYPTO_SHA512,
		"0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b",
		"4869205468657265",
		"87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b305"
		"45e17cdedaa833b7d6b8a702038b274eaea3f4e4be9d914eeb61f170"
		"2e696c203a126854",
		"RFC 4231, case 1" },
	{ CRYPTO_SHA512,
		"4a656665",
		"7768617420646f2079612077616e7420666f72206e6f7468696e673f",
		"164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7"
		"ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b"
		"636e070a38bce737",
		"RFC 4231, case 2" },
	{ CRYPTO_SHA512,
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
		"dddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
		"dddddddddddddddddddddddddddddddddddddddddddd",
		"fa73b0089d56a284efb0f0756c890be9b1b5dbdd8ee81a3655f83e33"
		"b2279d39bf3e848279a722c806b485a47e67c807b946a337bee89426"
		"74278859e13292fb",
		"RFC 4231, case 3" },
	{ CRYPTO_SHA512,
		"0102030405060708090a0b0c0d0e0f10111213141516171819",
		"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"
		"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd",
		"b0ba465637458c6990e5a8c5f61d4af7e576d97ff94b872de76f8050"
		"361ee3dba91ca5c11aa25eb4d679275cc5788063a5f19741120c4f2d"
		"e2adebeb10a298dd",
		"RFC 4231, case 4" },
	{ CRYPTO_SHA512,
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
		"54657374205573696e67204c6172676572205468616e20426c6f636b"
		"2d53697a65204b6579202d2048617368204b6579204669727374",
		"80b24263c7c1a3ebb71493c1dd7be8b49b46d1f41b4aeec1121b0137"
		"83f8f3526b56d037e05f2598bd0fd2215d6a1e5295e64f73f63f0aec"
		"8b915a985d786598",
		"RFC 4231, case 6" },
	{ CRYPTO_SHA512,
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
		"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
		"5468697320697320612074657374207573696e672061206c61726765"
		"72207468616e20626c6f636b2d73697a65206b657920616e64206120"
		"6c6172676572207468616e20626c6f636b2d73697a6520646174612e"
		"20546865206b6579206e6565647320746f2062652068617368656420"
		"6265666f7265206265696e6720757365642062792074686520484d41"
		"4320616c676f726974686d2e",
		"e37b6a775dc87dbaa4dfa9f96e5e3ffddebd71f8867289865df5a32d"
		"20cdc944b6022cac3c4982b10d5eeb55c3e4de15134676fb6de04460"
		"65c97440fa8c6a58",
		"RFC 4231, case 7" },
	{ CRYPTO_SHA1,
		"",
		"",
		"fbdb1d1b18aa6c08324b7d64b71fb76370690e1d",
		"an empty key and an empty message" },
	{ CRYPTO_SHA256,
		"",
		"",
		"b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c71214"
		"4292c5ad",
		"an empty key and an empty message" },
	{ CRYPTO_SHA384,
		"",
		"",
		"6c1f2ee938fad2e24bd91298474382ca218c75db3d83e114b3d43677"
		"76d14d3551289e75e8209cd4b792302840234adc",
		"an empty key and an empty message" },
	{ CRYPTO_SHA512,
		"",
		"",
		"b936cee86c9f87aa5d3c6f2e84cb5a4239a5fe50480a6ec66b70ab5b"
		"1f4ac6730c6c515421b327ec1d69402e53dfb49ad7381eb067b338fd"
		"7b0cb22247225d47",
		"an empty key and an empty message" },
};

static struct slice
unhex(const char *hex, char *room)
{
	struct slice bytes = { room, strlen(hex) / 2 };
	size_t i;

	for (i = 0; i < bytes.n; i++)
		room[i] = (char)(number_hex_digit(hex[2 * i]) * 16 +
		    number_hex_digit(hex[2 * i + 1]));
	return bytes;
}

static bool
built_in(enum crypto_hash hash)
{
	return crypto_has_libcrypto() ||
	    (hash != CRYPTO_SHA1 && hash != CRYPTO_SHA384);
}

START_TEST(computes)
{
	char key_room[256], text_room[256], mac_room[CRYPTO_MAC_MAX];
	unsigned char mac[CRYPTO_MAC_MAX];
	struct slice key, text, want, part[3];
	struct fault_note note;
	size_t i, cut;

	ck_assert_int_eq(crypto_init(NULL), FAULT_NONE);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		key = unhex(rows[i].key, key_room);
		text = unhex(rows[i].text, text_room);
		want = unhex(rows[i].mac, mac_room);
		if (!built_in(rows[i].hash)) {
			ROW(crypto_hmac(rows[i].hash, key, &text, 1, mac,
			    &note) == FAULT_CONFIG, rows[i].what);
			ROW(strstr(note.text, "built without") != NULL,
			    rows[i].what);
			continue;
		}
		ROW(crypto_mac_bytes(rows[i].hash) == want.n, rows[i].what);
		for (cut = 0; cut <= text.n; cut++) {
			part[0].p = text.p;
			part[0].n = cut;
			part[1] = slice_of(NULL);
			part[2] = slice_after(text, cut);
			ROW(crypto_hmac(rows[i].hash, key, part, 3, mac,
			    &note) == FAULT_NONE, rows[i].what);
			ROW(memcmp(mac, want.p, want.n) == 0, rows[i].what);
		}
	}
}
END_TEST

START_TEST(takes_no_key_for_an_empty_one)
{
	static const char want[] = "\xb6\x13\x67\x9a\x08\x14\xd9\xec";
	unsigned char mac[CRYPTO_MAC_MAX];

	ck_assert_int_eq(crypto_init(NULL), FAULT_NONE);
	ck_assert_int_eq(crypto_hmac(CRYPTO_SHA256, slice_of(NULL), NULL, 0,
	    mac, NULL), FAULT_NONE);
	ck_assert_mem_eq(mac, want, 8);
}
END_TEST

UNIT_MAIN("mac", computes, takes_no_key_for_an_empty_one)
