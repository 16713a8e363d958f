#include <string.h>

#include "base/number.h"
#include "crypto/crypto.h"
#include "unit.h"

static const struct {
	enum crypto_cipher cipher;
	const char *key, *iv;		/* hexadecimal, as all of these */
	const char *plain;		/* NULL: refused */
	const char *text, *tag;
	const char *what;
} rows[] = {
	{ CRYPTO_AES_128_CBC,
		"2b7e151628aed2a6abf7158809cf4f3c",
		"000102030405060708090a0b0c0d0e0f",
		"6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac"
		"45af8e5130c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17"
		"ad2b417be66c3710",
		"7649abac8119b246cee98e9b12e9197d5086cb9b507219ee95db113a"
		"917678b273bed6b8e3c1743b7116e69e222295163ff1caa1681fac09"
		"120eca307586e1a78cb82807230e1321d3fae00d18cc2012",
		"",
		"NIST SP 800-38A F.2.1, padded" },
	{ CRYPTO_AES_256_CBC,
		"603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a3"
		"0914dff4",
		"000102030405060708090a0b0c0d0e0f",
		"6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac"
		"45af8e5130c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17"
		"ad2b417be66c3710",
		"f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777b"
		"c6702c7d39f23369a9d9bacfa530e26304231461b2eb05e2c39be9fc"
		"da6c19078c6a9d1b3f461796d6b0d6b2e0c2a72b4d80e644",
		"",
		"NIST SP 800-38A F.2.5, padded" },
	{ CRYPTO_AES_256_CBC,
		"603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a3"
		"0914dff4",
		"000102030405060708090a0b0c0d0e0f",
		"",
		"7e9248e5d829ca7593f0c549db2f5b8c",
		"",
		"CBC of 0 bytes" },
	{ CRYPTO_AES_256_CBC,
		"603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a3"
		"0914dff4",
		"000102030405060708090a0b0c0d0e0f",
		"6b",
		"9d3975e85219a0b8fcbf5f0c6d644413",
		"",
		"CBC of 1 bytes" },
	{ CRYPTO_AES_256_CBC,
		"603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a3"
		"0914dff4",
		"000102030405060708090a0b0c0d0e0f",
		"6bc1bee22e409f96e93d7e11739317",
		"295902e15559d591ffbeea4c84059280",
		"",
		"CBC of 15 bytes" },
	{ CRYPTO_AES_256_CBC,
		"603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a3"
		"0914dff4",
		"000102030405060708090a0b0c0d0e0f",
		"6bc1bee22e409f96e93d7e117393172a",
		"f58c4c04d6e5f1ba779eabfb5f7bfbd6485a5c81519cf378fa36d42b"
		"8547edc0",
		"",
		"CBC of 16 bytes" },
	{ CRYPTO_AES_256_CBC,
		"603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a3"
		"0914dff4",
		"000102030405060708090a0b0c0d0e0f",
		"6bc1bee22e409f96e93d7e117393172aae",
		"f58c4c04d6e5f1ba779eabfb5f7bfbd65a726c726afd31e4beb89403"
		"3254d5cd",
		"",
		"CBC of 17 bytes" },
	{ CRYPTO_AES_128_GCM,
		"00000000000000000000000000000000",
		"000000000000000000000000",
		"",
		"",
		"58e2fccefa7e3061367f1d57a4e7455a",
		"the GCM specification, case 1" },
	{ CRYPTO_AES_128_GCM,
		"00000000000000000000000000000000",
		"000000000000000000000000",
		"00000000000000000000000000000000",
		"0388dace60b6a392f328c2b971b2fe78",
		"ab6e47d42cec13bdf53a67b21257bddf",
		"the GCM specification, case 2" },
	{ CRYPTO_AES_256_GCM,
		"00000000000000000000000000000000000000000000000000000000"
		"00000000",
		"000000000000000000000000",
		"",
		"",
		"530f8afbc74536b9a963b4f1c4cb738b",
		"the GCM specification, case 13" },
	{ CRYPTO_AES_256_GCM,
		"00000000000000000000000000000000000000000000000000000000"
		"00000000",
		"000000000000000000000000",
		"00000000000000000000000000000000",
		"cea7403d4d606b6e074ec5d3baf39d18",
		"d0d1c8a799996bf0265b98b5d48ab919",
		"the GCM specification, case 14" },
	{ CRYPTO_AES_128_GCM,
		"feffe9928665731c6d6a8f9467308308",
		"cafebabefacedbaddecaf888",
		"d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d"
		"8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657"
		"ba637b391aafd255",
		"42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e23"
		"29aca12e21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac97"
		"3d58e091473f5985",
		"4d5c2af327cd64a62cf35abd2ba6fab4",
		"the GCM specification, case 3" },
	{ CRYPTO_AES_256_GCM,
		"feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f94"
		"67308308",
		"cafebabefacedbaddecaf888",
		"d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d"
		"8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657"
		"ba637b391aafd255",
		"522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd"
		"2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0a"
		"bcc9f662898015ad",
		"b094dac5d93471bdec1a502270e3cc6c",
		"the GCM specification, case 15" },
	{ CRYPTO_AES_256_CBC,
		"603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a3"
		"0914dff4",
		"000102030405060708090a0b0c0d0e0f",
		NULL,
		"f58c4c04d6e5f1ba779eabfb5f7bfbd6",
		"",
		"the padding is cut off" },
	{ CRYPTO_AES_256_CBC,
		"603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a3"
		"0914dff4",
		"000102030405060708090a0b0c0d0e0f",
		NULL,
		"f58c4c04d6e5f1ba779eabfb5f7bfbd684354e280bfa27ef071b563d"
		"c89d03",
		"",
		"no whole number of blocks" },
	{ CRYPTO_AES_256_CBC,
		"603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a3"
		"0914dff4",
		"000102030405060708090a0b0c0d0e0f",
		NULL,
		"",
		"",
		"no block" },
	{ CRYPTO_AES_256_CBC,
		"603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a3"
		"0914dff4",
		"000102030405060708090a0b0c0d0e0f",
		NULL,
		"f58c4c04d6e5f1ba779eabfb5f7bfbd684354e280bfa27ef071b563d"
		"c89d0364",
		"00000000000000000000000000000000",
		"a tag with CBC" },
	{ CRYPTO_AES_256_CBC,
		"603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a3"
		"0914dff4",
		"000102030405060708090a0b",
		NULL,
		"f58c4c04d6e5f1ba779eabfb5f7bfbd684354e280bfa27ef071b563d"
		"c89d0364",
		"",
		"a short iv" },
	{ CRYPTO_AES_256_CBC,
		"603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a3"
		"0914dff4",
		"000102030405060708090a0b0c0d0e0f00",
		NULL,
		"f58c4c04d6e5f1ba779eabfb5f7bfbd684354e280bfa27ef071b563d"
		"c89d0364",
		"",
		"a long iv" },
	{ CRYPTO_AES_256_CBC,
		"2b7e151628aed2a6abf7158809cf4f3c",
		"000102030405060708090a0b0c0d0e0f",
		NULL,
		"f58c4c04d6e5f1ba779eabfb5f7bfbd684354e280bfa27ef071b563d"
		"c89d0364",
		"",
		"a short key" },
	{ CRYPTO_AES_128_CBC,
		"603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a3"
		"0914dff4",
		"000102030405060708090a0b0c0d0e0f",
		NULL,
		"f58c4c04d6e5f1ba779eabfb5f7bfbd684354e280bfa27ef071b563d"
		"c89d0364",
		"",
		"a long key" },
	{ CRYPTO_AES_256_CBC,
		"2b7e151628aed2a6abf7158809cf4f3c2b7e151628aed2a6abf71588"
		"09cf4f3c",
		"000102030405060708090a0b0c0d0e0f",
		NULL,
		"f58c4c04d6e5f1ba779eabfb5f7bfbd684354e280bfa27ef071b563d"
		"c89d0364",
		"",
		"another key" },
	{ CRYPTO_AES_256_CBC,
		"603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a3"
		"0914dff4",
		"000102030405060708090a0b0c0d0e0f",
		NULL,
		"8f3524e7de54a92ef4d249cacb7e920d",
		"",
		"padding of 0" },
	{ CRYPTO_AES_256_CBC,
		"603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a3"
		"0914dff4",
		"000102030405060708090a0b0c0d0e0f",
		NULL,
		"c15bbe2a3e8ac59f4f1f93c19007a40a",
		"",
		"padding of 17" },
	{ CRYPTO_AES_256_CBC,
		"603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a3"
		"0914dff4",
		"000102030405060708090a0b0c0d0e0f",
		NULL,
		"1f465ad07a07f7a12feef05eb7bd6d27",
		"",
		"padding whose first byte differs" },
	{ CRYPTO_AES_256_CBC,
		"603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a3"
		"0914dff4",
		"000102030405060708090a0b0c0d0e0f",
		NULL,
		"1573372b0c4a6e290a30a10e2e9346f5",
		"",
		"a block of padding whose first byte differs" },
	{ CRYPTO_AES_128_GCM,
		"feffe9928665731c6d6a8f9467308308",
		"cafebabefacedbaddecaf888",
		NULL,
		"42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e23"
		"29aca12e21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac97"
		"3d58e091473f5985",
		"",
		"a tag of 0 bytes" },
	{ CRYPTO_AES_128_GCM,
		"feffe9928665731c6d6a8f9467308308",
		"cafebabefacedbaddecaf888",
		NULL,
		"42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e23"
		"29aca12e21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac97"
		"3d58e091473f5985",
		"4d",
		"a tag of 1 bytes" },
	{ CRYPTO_AES_128_GCM,
		"feffe9928665731c6d6a8f9467308308",
		"cafebabefacedbaddecaf888",
		NULL,
		"42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e23"
		"29aca12e21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac97"
		"3d58e091473f5985",
		"4d5c2af3",
		"a tag of 4 bytes" },
	{ CRYPTO_AES_128_GCM,
		"feffe9928665731c6d6a8f9467308308",
		"cafebabefacedbaddecaf888",
		NULL,
		"42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e23"
		"29aca12e21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac97"
		"3d58e091473f5985",
		"4d5c2af327cd64a6",
		"a tag of 8 bytes" },
	{ CRYPTO_AES_128_GCM,
		"feffe9928665731c6d6a8f9467308308",
		"cafebabefacedbaddecaf888",
		NULL,
		"42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e23"
		"29aca12e21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac97"
		"3d58e091473f5985",
		"4d5c2af327cd64a62cf35abd",
		"a tag of 12 bytes" },
	{ CRYPTO_AES_128_GCM,
		"feffe9928665731c6d6a8f9467308308",
		"cafebabefacedbaddecaf888",
		NULL,
		"42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e23"
		"29aca12e21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac97"
		"3d58e091473f5985",
		"4d5c2af327cd64a62cf35abd2ba6fa",
		"a tag of 15 bytes" },
	{ CRYPTO_AES_128_GCM,
		"feffe9928665731c6d6a8f9467308308",
		"cafebabefacedbaddecaf888",
		NULL,
		"42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e23"
		"29aca12e21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac97"
		"3d58e091473f5985",
		"4d5c2af327cd64a62cf35abd2ba6fab400",
		"a tag of 17 bytes" },
	{ CRYPTO_AES_128_GCM,
		"feffe9928665731c6d6a8f9467308308",
		"cafebabefacedbaddecaf888",
		NULL,
		"42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e23"
		"29aca12e21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac97"
		"3d58e091473f5985",
		"4d5c2af327cd64a62cf35abd2ba6fab5",
		"one bit of the tag" },
	{ CRYPTO_AES_128_GCM,
		"feffe9928665731c6d6a8f9467308308",
		"cafebabefacedbaddecaf888",
		NULL,
		"43831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e23"
		"29aca12e21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac97"
		"3d58e091473f5985",
		"4d5c2af327cd64a62cf35abd2ba6fab4",
		"one bit of the text" },
	{ CRYPTO_AES_128_GCM,
		"feffe9928665731c6d6a8f9467308308",
		"cafebabefacedbaddecaf888",
		NULL,
		"42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e23"
		"29aca12e21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac97"
		"3d58e091473f59",
		"4d5c2af327cd64a62cf35abd2ba6fab4",
		"the text cut off" },
	{ CRYPTO_AES_128_GCM,
		"feffe9928665731c6d6a8f9467308308",
		"cafebabefacedbaddecaf88800",
		NULL,
		"42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e23"
		"29aca12e21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac97"
		"3d58e091473f5985",
		"4d5c2af327cd64a62cf35abd2ba6fab4",
		"a long iv for GCM" },
	{ CRYPTO_AES_128_GCM,
		"feffe9928665731c6d6a8f9467308308",
		"cafebabefacedbaddecaf8",
		NULL,
		"42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e23"
		"29aca12e21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac97"
		"3d58e091473f5985",
		"4d5c2af327cd64a62cf35abd2ba6fab4",
		"a short iv for GCM" },
	{ CRYPTO_AES_256_GCM,
		"feffe9928665731c6d6a8f9467308308",
		"cafebabefacedbaddecaf888",
		NULL,
		"42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e23"
		"29aca12e21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac97"
		"3d58e091473f5985",
		"4d5c2af327cd64a62cf35abd2ba6fab4",
		"a key of the other length" },
	{ CRYPTO_AES_128_GCM,
		"feffe9928665731c6d6a8f9467308308",
		"000000000000000000000000",
		NULL,
		"42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e23"
		"29aca12e21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac97"
		"3d58e091473f5985",
		"4d5c2af327cd64a62cf35abd2ba6fab4",
		"another iv" },
};

static struct slice
unhex(const char *hex, char *room)
{
	struct slice bytes = { room, hex == NULL ? 0 : strlen(hex) / 2 };
	size_t i;

	for (i = 0; i < bytes.n; i++)
		room[i] = (char)(number_hex_digit(hex[2 * i]) * 16 +
		    number_hex_digit(hex[2 * i + 1]));
	return bytes;
}

START_TEST(decrypts)
{
	char room[5][96], out[96];
	struct slice key, iv, plain, text, tag;
	struct fault_note note;
	enum fault fault;
	size_t i, k, n;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		crypto_warm(rows[i].cipher);
		key = unhex(rows[i].key, room[0]);
		iv = unhex(rows[i].iv, room[1]);
		plain = unhex(rows[i].plain, room[2]);
		text = unhex(rows[i].text, room[3]);
		tag = unhex(rows[i].tag, room[4]);
		n = 77;
		memset(out, 'x', sizeof(out));
		fault = crypto_decrypt(rows[i].cipher, key, iv, text, tag, out,
		    &n, &note);
		ROW(out[text.n] == 'x', rows[i].what);
		if (!crypto_has_libcrypto()) {
			ROW(fault == FAULT_CONFIG, rows[i].what);
		} else if (rows[i].plain != NULL) {
			ROW(fault == FAULT_NONE, rows[i].what);
			ROW(n == plain.n, rows[i].what);
			ROW(memcmp(out, plain.p, n) == 0, rows[i].what);
		} else {
			ROW(fault == FAULT_DENIED && n == 77, rows[i].what);
			for (k = 0; k < text.n; k++)
				ROW(out[k] == '\0', rows[i].what);
		}
	}
}
END_TEST

START_TEST(tells_the_ciphers_apart)
{
	ck_assert_uint_eq(crypto_key_bytes(CRYPTO_AES_256_CBC), 32);
	ck_assert_uint_eq(crypto_key_bytes(CRYPTO_AES_128_CBC), 16);
	ck_assert_uint_eq(crypto_key_bytes(CRYPTO_AES_256_GCM), 32);
	ck_assert_uint_eq(crypto_key_bytes(CRYPTO_AES_128_GCM), 16);
	ck_assert(!crypto_is_gcm(CRYPTO_AES_256_CBC));
	ck_assert(!crypto_is_gcm(CRYPTO_AES_128_CBC));
	ck_assert(crypto_is_gcm(CRYPTO_AES_256_GCM));
	ck_assert(crypto_is_gcm(CRYPTO_AES_128_GCM));
}
END_TEST

UNIT_MAIN("cipher", decrypts, tells_the_ciphers_apart)
