#include <string.h>

#include "crypto/crypto.h"
#include "unit.h"

START_TEST(tells_bytes_apart)
{
	ck_assert_int_eq(crypto_init(NULL), FAULT_NONE);
	ck_assert_int_eq(crypto_init(NULL), FAULT_NONE);
	ck_assert(crypto_same("abc", "abc", 3));
	ck_assert(crypto_same("abc", "abd", 2));
	ck_assert(!crypto_same("abc", "abd", 3));
	ck_assert(!crypto_same("bbc", "abc", 3));
	ck_assert(crypto_same(NULL, NULL, 0));
}
END_TEST

START_TEST(wipes)
{
	char text[] = "abcd";

	crypto_wipe(text, 3);
	ck_assert_mem_eq(text, "\0\0\0d", 5);
	crypto_wipe(NULL, 0);
}
END_TEST

/* Both ways, where bytes are not NULL; otherwise text is refused. */
static const struct {
	enum crypto_base64 variant;
	const char *text, *bytes, *what;
} base64_rows[] = {
	{ CRYPTO_BASE64, "", "", "RFC 4648: nothing" },
	{ CRYPTO_BASE64, "Zg==", "f", "RFC 4648: f" },
	{ CRYPTO_BASE64, "Zm8=", "fo", "RFC 4648: fo" },
	{ CRYPTO_BASE64, "Zm9v", "foo", "RFC 4648: foo" },
	{ CRYPTO_BASE64, "Zm9vYg==", "foob", "RFC 4648: foob" },
	{ CRYPTO_BASE64, "Zm9vYmE=", "fooba", "RFC 4648: fooba" },
	{ CRYPTO_BASE64, "Zm9vYmFy", "foobar", "RFC 4648: foobar" },
	{ CRYPTO_BASE64, "+/+/", "\xfb\xff\xbf", "the last two letters" },
	{ CRYPTO_BASE64_NO_PADDING, "", "", "nothing, unpadded" },
	{ CRYPTO_BASE64_NO_PADDING, "Zg", "f", "one byte, unpadded" },
	{ CRYPTO_BASE64_NO_PADDING, "Zm8", "fo", "two bytes, unpadded" },
	{ CRYPTO_BASE64_NO_PADDING, "+/8", "\xfb\xff",
	    "the usual alphabet, unpadded" },
	{ CRYPTO_BASE64URL, "", "", "nothing, for URLs" },
	{ CRYPTO_BASE64URL, "-_8", "\xfb\xff", "the alphabet for URLs" },
	{ CRYPTO_BASE64URL, "Zm9vYg", "foob", "no padding for URLs" },
	{ CRYPTO_BASE64, "Zg", NULL, "missing padding" },
	{ CRYPTO_BASE64, "Zg=", NULL, "half of the padding" },
	{ CRYPTO_BASE64, "Zg===", NULL, "surplus padding" },
	{ CRYPTO_BASE64, "Zm9v=", NULL, "padding where none belongs" },
	{ CRYPTO_BASE64, "Zm9v====", NULL, "four signs of padding" },
	{ CRYPTO_BASE64, "====", NULL, "padding alone" },
	{ CRYPTO_BASE64, "Zg==Zg==", NULL, "text behind the padding" },
	{ CRYPTO_BASE64, "Zh==", NULL, "bits behind the first byte" },
	{ CRYPTO_BASE64, "Zm9=", NULL, "bits behind the second byte" },
	{ CRYPTO_BASE64, "Z", NULL, "one letter" },
	{ CRYPTO_BASE64, "Zm9vY", NULL, "five letters" },
	{ CRYPTO_BASE64, "Zm9v\n", NULL, "a line break behind" },
	{ CRYPTO_BASE64, "Zm\n9v", NULL, "a line break inside" },
	{ CRYPTO_BASE64, " Zm9v", NULL, "a blank before" },
	{ CRYPTO_BASE64, "-_-_", NULL, "the other alphabet" },
	{ CRYPTO_BASE64, "Zm9v!", NULL, "a sign that is no letter behind" },
	{ CRYPTO_BASE64, "Zm\xc3\xa9", NULL, "bytes above 0x7f" },
	{ CRYPTO_BASE64URL, "Zm\xc3\xa9", NULL, "the same for URLs" },
	{ CRYPTO_BASE64, "\xff\xff\xff\xff", NULL, "bytes of 0xff" },
	{ CRYPTO_BASE64_NO_PADDING, "Zg==", NULL, "padding, unpadded" },
	{ CRYPTO_BASE64_NO_PADDING, "Zh", NULL, "spare bits, unpadded" },
	{ CRYPTO_BASE64_NO_PADDING, "-_8", NULL, "for URLs, unpadded" },
	{ CRYPTO_BASE64URL, "+/8", NULL, "the usual alphabet for URLs" },
	{ CRYPTO_BASE64URL, "Zg==", NULL, "padding for URLs" },
	{ CRYPTO_BASE64URL, "Zh", NULL, "spare bits for URLs" },
	{ CRYPTO_BASE64URL, "Zm9vY", NULL, "one letter too many" },
	{ CRYPTO_BASE64URL, "Zm9v.", NULL, "a dot" },
	{ CRYPTO_BASE64URL, "Zm9v%3D", NULL, "percent-encoding" },
};

START_TEST(reads_base64)
{
	size_t i, n, want;
	char room[8];

	for (i = 0; i < sizeof(base64_rows) / sizeof(base64_rows[0]); i++) {
		const char *bytes = base64_rows[i].bytes;
		bool good;

		n = 77;
		good = crypto_unbase64(base64_rows[i].variant,
		    slice_of(base64_rows[i].text), room, sizeof(room), &n);
		ROW(good == (bytes != NULL), base64_rows[i].what);
		if (bytes == NULL) {
			ROW(n == 77, base64_rows[i].what);
			continue;
		}
		want = strlen(bytes);
		ROW(n == want, base64_rows[i].what);
		ROW(memcmp(room, bytes, want) == 0, base64_rows[i].what);
		ROW(crypto_unbase64(base64_rows[i].variant,
		    slice_of(base64_rows[i].text), room, want, &n),
		    base64_rows[i].what);
		ROW(want == 0 || !crypto_unbase64(base64_rows[i].variant,
		    slice_of(base64_rows[i].text), room, want - 1, &n),
		    base64_rows[i].what);
	}
}
END_TEST

START_TEST(refuses_a_nul)
{
	const struct slice inside = { "Zm\0v", 4 }, behind = { "Zm9v\0", 5 };
	char room[8];
	size_t n;

	ck_assert(!crypto_unbase64(CRYPTO_BASE64, inside, room, 8, &n));
	ck_assert(!crypto_unbase64(CRYPTO_BASE64, behind, room, 8, &n));
	ck_assert(!crypto_unbase64(CRYPTO_BASE64URL, behind, room, 8, &n));
}
END_TEST

START_TEST(writes_base64)
{
	size_t i, n, want;
	char room[16];

	for (i = 0; i < sizeof(base64_rows) / sizeof(base64_rows[0]); i++) {
		struct slice bytes = slice_of(base64_rows[i].bytes);

		if (base64_rows[i].bytes == NULL)
			continue;
		want = strlen(base64_rows[i].text);
		ROW(crypto_to_base64(base64_rows[i].variant, bytes, room,
		    want + 1, &n), base64_rows[i].what);
		ROW(n == want && strcmp(room, base64_rows[i].text) == 0,
		    base64_rows[i].what);
		n = 77;
		ROW(!crypto_to_base64(base64_rows[i].variant, bytes, room,
		    want, &n) && n == 77, base64_rows[i].what);
	}
}
END_TEST

UNIT_MAIN("bytes", tells_bytes_apart, wipes, reads_base64, refuses_a_nul,
    writes_base64)
