#include "core/laravel.h"

#include <string.h>

#include "laravel_gcm.h"
#include "seal.h"
#include "unit.h"

#define ID "0123456789abcdefghijABCDEFGHIJ0123456789"
#define LOGIN "login_web_59ba36addc2b2f9401580f014c7f58ea4e30989d"

/* The attributes of somebody who is logged in, and of a guest. */
#define LOGGED_IN "a:2:{s:6:\"_token\";s:3:\"abc\";s:50:\"" LOGIN "\";i:7;}"
#define WRAPPED "s:91:\"" LOGGED_IN "\";"
#define GUEST "a:1:{s:6:\"_token\";s:3:\"abc\";}"

/* A slice with the NULs that are in it. */
#define TEXT(text) { text, sizeof(text) - 1 }

/* ---- how a site keeps its sessions ---- */

static struct session_terms
terms_with(enum crypto_cipher cipher, const char *const key[2])
{
	struct session_terms terms = { .format = SESSION_LARAVEL,
	    .cookie = slice_of("SID"), .cipher = cipher,
	    .cookie_encrypted = true };
	struct fault_note note;

	ck_assert_int_eq(crypto_init(&note), FAULT_NONE);
	ck_assert_int_eq(keypath_parse(slice_of(LOGIN), &terms.user, &note),
	    FAULT_NONE);
	while (terms.secrets < 2 && key[terms.secrets] != NULL) {
		ck_assert_int_eq(laravel_key(cipher,
		    slice_of(key[terms.secrets]),
		    &terms.secret[terms.secrets], &note), FAULT_NONE);
		terms.secrets++;
	}
	return terms;
}

/* Laravel's own cipher, with two keys. */
static struct session_terms
usual_terms(void)
{
	const char *const keys[2] = { seal_first.text, seal_second.text };

	return terms_with(CRYPTO_AES_256_CBC, keys);
}

static void
free_terms(struct session_terms *terms)
{
	while (terms->secrets > 0)
		secret_free(&terms->secret[--terms->secrets]);
}

/* ---- envelopes ---- */

/* The three texts in one. */
struct parts {
	struct buf iv, value, mac;
};

static void
parts_init(struct parts *parts)
{
	buf_init(&parts->iv, 1 << 20);
	buf_init(&parts->value, 1 << 20);
	buf_init(&parts->mac, 1 << 20);
}

static void
parts_fini(struct parts *parts)
{
	buf_fini(&parts->iv);
	buf_fini(&parts->value);
	buf_fini(&parts->mac);
}

static void
sign(const char *key, struct parts *parts)
{
	buf_cut(&parts->mac, 0);
	seal_code(CRYPTO_SHA256, key, buf_view(&parts->iv),
	    buf_view(&parts->value), &parts->mac);
}

/* Append an envelope: json with @i, @v and @m for its texts, @M for the code
 * in upper case. */
static void
write_json(const struct parts *parts, const char *json, struct buf *out)
{
	struct slice mac = buf_view(&parts->mac);
	const char *p;
	size_t i;

	for (p = json; *p != '\0'; p++) {
		if (*p != '@') {
			ck_assert(buf_add(out, p, 1));
			continue;
		}
		p++;
		if (*p == 'i')
			ck_assert(buf_add_slice(out, buf_view(&parts->iv)));
		if (*p == 'v')
			ck_assert(buf_add_slice(out, buf_view(&parts->value)));
		if (*p == 'm')
			ck_assert(buf_add_slice(out, mac));
		for (i = 0; *p == 'M' && i < mac.n; i++) {
			char c = mac.p[i];

			if (c >= 'a')
				c = (char)(c - 'a' + 'A');
			ck_assert(buf_add(out, &c, 1));
		}
	}
}

#define USUAL "{\"iv\":\"@i\",\"value\":\"@v\",\"mac\":\"@m\",\"tag\":\"\"}"

/* Append an envelope as it is stored or sent. */
static void
write_envelope(const struct parts *parts, const char *json, struct buf *out)
{
	struct buf text;

	buf_init(&text, 1 << 20);
	write_json(parts, json, &text);
	seal_base64(buf_view(&text), out);
	buf_fini(&text);
}

static void
add_name(const char *key, const char *cookie, struct buf *plain)
{
	seal_code(CRYPTO_SHA1, key, slice_of(cookie), slice_of("v2"), plain);
	ck_assert(buf_add_text(plain, "|"));
}

/* Seal and sign the plaintext that Laravel makes of an id. */
static void
seal_id(const struct seal_key *key, const char *name_key, const char *cookie,
    struct slice id, struct parts *parts)
{
	struct buf plain;

	buf_init(&plain, 4096);
	add_name(name_key, cookie, &plain);
	ck_assert(buf_add_slice(&plain, id));
	parts_init(parts);
	seal(key, buf_view(&plain), false, &parts->iv, &parts->value);
	sign(key->text, parts);
	buf_fini(&plain);
}

static bool
is_id(const struct session_id *id, const char *text)
{
	return id->n == strlen(text) && memcmp(id->text, text, id->n) == 0;
}

/* Read a cookie; id NULL: it must be refused, and say why. */
static void
expect(const struct session_terms *terms, struct slice value, const char *id,
    const char *what)
{
	struct session_id found = { "old", 3 };
	struct fault_note note = { "" };
	enum fault fault = laravel_cookie(terms, value, &found, &note);

	ROW(fault == (id == NULL ? FAULT_DENIED : FAULT_NONE), what);
	ROW(is_id(&found, id == NULL ? "old" : id), what);
	ROW(fault == FAULT_NONE || note.text[0] != '\0', what);
}

START_TEST(reads_envelopes)
{
	static const struct {
		const char *json;
		bool good;
		const char *what;
	} rows[] = {
		{ USUAL, true, "as Laravel writes it" },
		{ "{\"iv\":\"@i\",\"value\":\"@v\",\"mac\":\"@m\"}", true,
		    "without a tag, as in old versions" },
		{ "{\"iv\":\"@i\",\"value\":\"@v\",\"mac\":\"@m\","
		    "\"tag\":null}", true, "null for a tag" },
		{ "{\"tag\":\"\",\"mac\":\"@m\",\"value\":\"@v\","
		    "\"iv\":\"@i\"}", true, "in another order" },
		{ " { \"iv\" : \"@i\" , \"value\" : \"@v\" ,\n\"mac\" : "
		    "\"@m\" } ", true, "with blanks" },
		{ "{\"iv\":\"@i\",\"value\":\"@v\",\"mac\":\"@m\",\"x\":1}",
		    true, "with one member more" },
		{ "{\"iv\":\"@i\",\"value\":\"@v\",\"mac\":\"@m\","
		    "\"x\":[[[[[[[]]]]]]]}", true, "as deep as is read" },
		{ "{\"iv\":\"@i\",\"value\":\"@v\",\"mac\":\"@m\","
		    "\"x\":[[[[[[[[]]]]]]]]}", false, "one deeper" },
		{ "{\"value\":\"@v\",\"mac\":\"@m\"}", false, "no iv" },
		{ "{\"iv\":\"@i\",\"mac\":\"@m\"}", false, "no value" },
		{ "{\"iv\":\"@i\",\"value\":\"@v\"}", false, "no mac" },
		{ "{}", false, "no member" },
		{ "{\"iv\":null,\"value\":\"@v\",\"mac\":\"@m\"}", false,
		    "the iv is null" },
		{ "{\"iv\":0,\"value\":\"@v\",\"mac\":\"@m\"}", false,
		    "the iv is a number" },
		{ "{\"iv\":[\"@i\"],\"value\":\"@v\",\"mac\":\"@m\"}", false,
		    "the iv is a list" },
		{ "{\"iv\":\"@i\",\"value\":true,\"mac\":\"@m\"}", false,
		    "the value is true" },
		{ "{\"iv\":\"@i\",\"value\":{\"0\":\"@v\"},\"mac\":\"@m\"}",
		    false, "the value is an object" },
		{ "{\"iv\":\"@i\",\"value\":\"@v\",\"mac\":true}", false,
		    "the mac is true" },
		{ "{\"iv\":\"@i\",\"value\":\"@v\",\"mac\":null}", false,
		    "the mac is null" },
		{ "{\"iv\":\"@i\",\"value\":\"@v\",\"mac\":0}", false,
		    "the mac is 0" },
		{ "{\"iv\":\"@i\",\"value\":\"@v\",\"mac\":[\"@m\"]}", false,
		    "the mac is a list" },
		{ "{\"iv\":\"@i\",\"value\":\"@v\",\"mac\":\"\"}", false,
		    "the mac is empty" },
		{ "{\"iv\":\"@i\",\"value\":\"@v\",\"mac\":\"@M\"}", false,
		    "the mac is in upper case" },
		{ "{\"iv\":\"@i\",\"value\":\"@v\",\"mac\":\"@m0\"}", false,
		    "the mac is longer" },
		{ "{\"iv\":\"@i\",\"value\":\"@v\",\"mac\":\"@m\\u0000\"}",
		    false, "the mac ends in a NUL" },
		{ "{\"iv\":\"@i\",\"value\":\"@v\",\"mac\":\" @m\"}", false,
		    "the mac begins with a blank" },
		{ "{\"iv\":\"@i\",\"value\":\"@v\",\"mac\":\"@m\","
		    "\"tag\":\"AAAAAAAAAAAAAAAAAAAAAA==\"}", false,
		    "a tag, which CBC has not" },
		{ "{\"iv\":\"@i\",\"value\":\"@v\",\"mac\":\"@m\","
		    "\"tag\":\"0\"}", false, "a tag that PHP takes for none" },
		{ "{\"iv\":\"@i\",\"value\":\"@v\",\"mac\":\"@m\","
		    "\"tag\":false}", false, "a tag of another type" },
		{ "{\"iv\":\"@i\",\"value\":\"@v\",\"mac\":\"@m\","
		    "\"tag\":[]}", false, "a list for a tag" },
		{ "{\"mac\":\"\",\"iv\":\"@i\",\"value\":\"@v\","
		    "\"mac\":\"@m\"}", false, "two macs, the last one good" },
		{ "{\"mac\":\"@m\",\"iv\":\"@i\",\"value\":\"@v\","
		    "\"mac\":\"@m\"}", false, "two macs, both good" },
		{ "{\"iv\":\"@i\",\"iv\":\"@i\",\"value\":\"@v\","
		    "\"mac\":\"@m\"}", false, "two ivs" },
		{ "{\"iv\":\"@i\",\"value\":\"@v\",\"mac\":\"@m\",\"x\":1,"
		    "\"x\":1}", false, "two members that nobody reads" },
		{ "{\"IV\":\"@i\",\"value\":\"@v\",\"mac\":\"@m\"}", false,
		    "a name in upper case" },
		{ "{\"iv\\u0000\":\"@i\",\"value\":\"@v\",\"mac\":\"@m\"}",
		    false, "a name that ends in a NUL" },
		{ "{\"iv\":\"@v\",\"value\":\"@i\",\"mac\":\"@m\"}", false,
		    "iv and value changed over" },
		{ "[\"@i\",\"@v\",\"@m\"]", false, "a list" },
		{ "[" USUAL "]", false, "an envelope in a list" },
		{ "{\"x\":" USUAL "}", false, "an envelope in an object" },
		{ "\"@v\"", false, "a string" },
		{ "null", false, "null" },
		{ "", false, "nothing" },
		{ USUAL "x", false, "a byte behind it" },
		{ USUAL USUAL, false, "two of them" },
		{ "{'iv':'@i','value':'@v','mac':'@m'}", false,
		    "the wrong quotes" },
		{ "{\"iv\":\"@i\",\"value\":\"@v\",\"mac\":\"@m\",}", false,
		    "a comma too many" },
		{ "{\"iv\":\"@i\",\"value\":\"@v\",\"mac\":\"@m\"", false,
		    "no end" },
		{ "a:1:{s:2:\"iv\";s:2:\"@i\";}", false, "PHP's format" },
	};
	struct session_terms terms = usual_terms();
	struct parts parts;
	struct buf cookie;
	size_t i;

	if (!crypto_has_libcrypto())
		return;
	seal_id(&seal_first, seal_first.text, "SID", slice_of(ID), &parts);
	buf_init(&cookie, 8192);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		buf_cut(&cookie, 0);
		write_envelope(&parts, rows[i].json, &cookie);
		expect(&terms, buf_view(&cookie), rows[i].good ? ID : NULL,
		    rows[i].what);
	}
	buf_fini(&cookie);
	parts_fini(&parts);
	free_terms(&terms);
}
END_TEST

/* Texts that are authentic and still no iv or no value: only who has the key
 * can make them, and even he gets nowhere. */
START_TEST(reads_ivs_and_values)
{
	static const struct {
		const char *iv, *value;		/* NULL: good ones */
		size_t iv_cut, value_cut;	/* bytes taken off their ends */
		const char *more;		/* behind the value */
		bool good;
		const char *what;
	} rows[] = {
		{ NULL, NULL, 0, 0, "", true, "both are good" },
		{ "", NULL, 0, 0, "", false, "no iv" },
		{ "AAAAAAAAAAA=", NULL, 0, 0, "", false, "an iv of 8 bytes" },
		{ "AAAAAAAAAAAAAAAA", NULL, 0, 0, "", false,
		    "an iv of 12 bytes" },
		{ "AAAAAAAAAAAAAAAAAAAA", NULL, 0, 0, "", false,
		    "an iv of 15 bytes" },
		{ "AAAAAAAAAAAAAAAAAAAAAAA=", NULL, 0, 0, "", false,
		    "an iv of 17 bytes" },
		{ NULL, NULL, 1, 0, "", false, "an iv short of padding" },
		{ NULL, NULL, 2, 0, "", false, "an iv without padding" },
		{ "AAAAAAAAAAAAAAAAAAAAAB==", NULL, 0, 0, "", false,
		    "an iv with bits behind its last byte" },
		{ "AAAAAAAAAAAAAAAAAAAAA!==", NULL, 0, 0, "", false,
		    "an iv that is no base64" },
		{ "AAAAAAAAAAAAAAAA\\nAAAAAA==", NULL, 0, 0, "", false,
		    "an iv with a backslash" },
		{ NULL, "", 0, 0, "", false, "no value" },
		{ NULL, NULL, 0, 4, "", false, "less than a whole block" },
		{ NULL, NULL, 0, 1, "", false, "a value without padding" },
		{ NULL, NULL, 0, 0, "=", false, "too much padding" },
		{ NULL, NULL, 0, 0, "AAAA", false,
		    "a value behind its padding" },
		{ NULL, NULL, 0, 0, " ", false, "a blank behind it" },
		{ NULL, "AAAAAAAAAAAAAAAAAAAAAA==", 0, 0, "", false,
		    "a block of nonsense" },
		{ NULL, "AAAA-_AAAAAAAAAAAAAAAA==", 0, 0, "", false,
		    "the other alphabet" },
	};
	struct session_terms terms = usual_terms();
	struct parts good, parts;
	struct buf cookie;
	size_t i;

	if (!crypto_has_libcrypto())
		return;
	seal_id(&seal_first, seal_first.text, "SID", slice_of(ID), &good);
	buf_init(&cookie, 8192);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct slice iv = rows[i].iv == NULL ? buf_view(&good.iv) :
		    slice_of(rows[i].iv);
		struct slice value = rows[i].value == NULL ?
		    buf_view(&good.value) : slice_of(rows[i].value);

		iv.n -= rows[i].iv_cut;
		value.n -= rows[i].value_cut;
		parts_init(&parts);
		ck_assert(buf_add_slice(&parts.iv, iv));
		ck_assert(buf_add_slice(&parts.value, value));
		ck_assert(buf_add_text(&parts.value, rows[i].more));
		sign(seal_first.text, &parts);
		buf_cut(&cookie, 0);
		write_envelope(&parts, USUAL, &cookie);
		expect(&terms, buf_view(&cookie), rows[i].good ? ID : NULL,
		    rows[i].what);
		parts_fini(&parts);
	}
	buf_fini(&cookie);
	parts_fini(&good);
	free_terms(&terms);
}
END_TEST

/* The code is over iv and value in a row, with nothing between them: what
 * moves from one to the other keeps it right. */
START_TEST(keeps_iv_and_value_apart)
{
	struct session_terms terms = usual_terms();
	struct parts good, parts;
	struct buf cookie;
	struct slice both;
	size_t cut;

	if (!crypto_has_libcrypto())
		return;
	seal_id(&seal_first, seal_first.text, "SID", slice_of(ID), &good);
	buf_init(&cookie, 8192);
	for (cut = 0; cut <= good.iv.n + good.value.n; cut++) {
		struct buf all;

		buf_init(&all, 8192);
		ck_assert(buf_add_slice(&all, buf_view(&good.iv)));
		ck_assert(buf_add_slice(&all, buf_view(&good.value)));
		both = buf_view(&all);
		parts_init(&parts);
		ck_assert(buf_add(&parts.iv, both.p, cut));
		ck_assert(buf_add_slice(&parts.value, slice_after(both,
		    cut)));
		ck_assert(buf_add_slice(&parts.mac, buf_view(&good.mac)));
		buf_cut(&cookie, 0);
		write_envelope(&parts, USUAL, &cookie);
		expect(&terms, buf_view(&cookie), cut == good.iv.n ? ID :
		    NULL, "the border is moved");
		parts_fini(&parts);
		buf_fini(&all);
	}
	buf_fini(&cookie);
	parts_fini(&good);
	free_terms(&terms);
}
END_TEST

/* Change each letter of each text to each of some others. */
START_TEST(misses_no_changed_letter)
{
	struct session_terms terms = usual_terms();
	struct parts parts;
	struct buf *const texts[] = { &parts.iv, &parts.value, &parts.mac };
	struct buf cookie;
	const char *c;
	size_t t, i;

	if (!crypto_has_libcrypto())
		return;
	seal_id(&seal_first, seal_first.text, "SID", slice_of(ID), &parts);
	buf_init(&cookie, 8192);
	for (t = 0; t < 3; t++) {
		for (i = 0; i < texts[t]->n; i++) {
			char was = texts[t]->p[i];

			for (c = "0aA/= f"; *c != '\0'; c++) {
				texts[t]->p[i] = *c;
				buf_cut(&cookie, 0);
				write_envelope(&parts, USUAL, &cookie);
				expect(&terms, buf_view(&cookie), *c == was ?
				    ID : NULL, "a letter is changed");
			}
			texts[t]->p[i] = was;
		}
	}
	ck_assert_uint_eq(parts.mac.n, 64);
	buf_fini(&cookie);
	parts_fini(&parts);
	free_terms(&terms);
}
END_TEST

/* Whatever single bit of a cookie changes, it is this id's or nobody's. */
START_TEST(bears_changed_cookies)
{
	struct session_terms terms = usual_terms();
	struct parts parts;
	struct buf cookie;
	struct slice value;
	size_t i, bit;

	if (!crypto_has_libcrypto())
		return;
	seal_id(&seal_first, seal_first.text, "SID", slice_of(ID), &parts);
	buf_init(&cookie, 8192);
	write_envelope(&parts, USUAL, &cookie);
	for (i = 0; i < cookie.n; i++) {
		value = buf_view(&cookie);
		value.n = i;
		expect(&terms, value, NULL, "the end is missing");
		value = slice_after(buf_view(&cookie), i);
		expect(&terms, value, i == 0 ? ID : NULL,
		    "the beginning is missing");
	}
	for (i = 0; i < cookie.n; i++) {
		for (bit = 0; bit < 8; bit++) {
			struct session_id id = { "old", 3 };
			struct fault_note note;

			cookie.p[i] = (char)(cookie.p[i] ^ 1 << bit);
			ck_assert(laravel_cookie(&terms, buf_view(&cookie),
			    &id, &note) == FAULT_DENIED || is_id(&id, ID));
			cookie.p[i] = (char)(cookie.p[i] ^ 1 << bit);
		}
	}
	expect(&terms, buf_view(&cookie), ID, "it is whole again");
	ck_assert(buf_add_text(&cookie, "="));
	expect(&terms, buf_view(&cookie), NULL, "padding behind it");
	buf_cut(&cookie, cookie.n - 1);
	ck_assert(buf_add_text(&cookie, "\n"));
	expect(&terms, buf_view(&cookie), NULL, "a line break behind it");
	buf_fini(&cookie);
	parts_fini(&parts);
	free_terms(&terms);
}
END_TEST

/* ---- what is encrypted ---- */

START_TEST(takes_only_this_cookies_ids)
{
	static const struct {
		const char *name;	/* that the id is made for */
		const char *name_key;
		const struct seal_key *key;
		struct slice id;
		bool good;
		const char *what;
	} rows[] = {
		{ "SID", "0123456789abcdef0123456789ABCDEF", &seal_first,
		    { ID, 40 }, true, "the current key" },
		{ "SID", "another key that has 32 bytes ok", &seal_second,
		    { ID, 40 }, true, "the key before" },
		{ "SID", "another key that has 32 bytes ok", &seal_first,
		    { ID, 40 }, true, "a name by the key before" },
		{ "SID", "0123456789abcdef0123456789ABCDEF", &seal_second,
		    { ID, 40 }, true, "a name by the key behind" },
		{ "SID", "nobody has this one: 32 bytes ok", &seal_first,
		    { ID, 40 }, false, "a name by no key" },
		{ "XSRF-TOKEN", "0123456789abcdef0123456789ABCDEF",
		    &seal_first, { ID, 40 }, false, "another cookie" },
		{ "sid", "0123456789abcdef0123456789ABCDEF", &seal_first,
		    { ID, 40 }, false, "a name in another case" },
		{ "SIDv2", "0123456789abcdef0123456789ABCDEF", &seal_first,
		    { ID, 40 }, false, "a longer name" },
		{ "", "0123456789abcdef0123456789ABCDEF", &seal_first,
		    { ID, 40 }, false, "no name" },
	};
	struct session_terms terms = usual_terms();
	struct parts parts;
	struct buf cookie;
	size_t i;

	if (!crypto_has_libcrypto())
		return;
	buf_init(&cookie, 8192);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		seal_id(rows[i].key, rows[i].name_key, rows[i].name,
		    rows[i].id, &parts);
		buf_cut(&cookie, 0);
		write_envelope(&parts, USUAL, &cookie);
		expect(&terms, buf_view(&cookie), rows[i].good ? ID : NULL,
		    rows[i].what);
		parts_fini(&parts);
	}
	buf_fini(&cookie);
	free_terms(&terms);
}
END_TEST

/* Each letter of the name counts, and so does the bar behind it. */
START_TEST(compares_the_whole_name)
{
	struct session_terms terms = usual_terms();
	struct buf plain, cookie;
	struct parts parts;
	size_t i;

	if (!crypto_has_libcrypto())
		return;
	buf_init(&plain, 4096);
	buf_init(&cookie, 8192);
	add_name(seal_first.text, "SID", &plain);
	ck_assert_uint_eq(plain.n, 41);
	ck_assert(buf_add_text(&plain, ID));
	for (i = 0; i <= 41; i++) {
		if (i < 41)
			plain.p[i] ^= 1;
		parts_init(&parts);
		seal(&seal_first, buf_view(&plain), false, &parts.iv,
		    &parts.value);
		sign(seal_first.text, &parts);
		buf_cut(&cookie, 0);
		write_envelope(&parts, USUAL, &cookie);
		expect(&terms, buf_view(&cookie), i == 41 ? ID : NULL,
		    "a letter of the name is changed");
		parts_fini(&parts);
		if (i < 41)
			plain.p[i] ^= 1;
	}
	buf_fini(&cookie);
	buf_fini(&plain);
	free_terms(&terms);
}
END_TEST

/* Keys that are gone, and an envelope whose code is of one key and whose
 * text is of another. */
START_TEST(takes_only_its_keys)
{
	const char *const keys[][2] = {
		{ seal_first.text, NULL },
		{ seal_second.text, NULL },
		{ seal_second.text, seal_first.text },
	};
	const bool good[] = { true, false, true };
	struct parts parts;
	struct buf cookie;
	size_t i;

	if (!crypto_has_libcrypto())
		return;
	ck_assert_int_eq(crypto_init(NULL), FAULT_NONE);
	seal_id(&seal_first, seal_first.text, "SID", slice_of(ID), &parts);
	buf_init(&cookie, 8192);
	for (i = 0; i < 3; i++) {
		struct session_terms terms = terms_with(CRYPTO_AES_256_CBC,
		    keys[i]);

		sign(seal_first.text, &parts);
		buf_cut(&cookie, 0);
		write_envelope(&parts, USUAL, &cookie);
		expect(&terms, buf_view(&cookie), good[i] ? ID : NULL,
		    "the key it was made with");
		sign(seal_second.text, &parts);
		buf_cut(&cookie, 0);
		write_envelope(&parts, USUAL, &cookie);
		expect(&terms, buf_view(&cookie), NULL,
		    "a code of another key");
		free_terms(&terms);
	}
	buf_fini(&cookie);
	parts_fini(&parts);
}
END_TEST

/* Authentic plaintexts of all kinds. */
START_TEST(reads_plaintexts)
{
	static const struct {
		struct slice plain;
		bool named, serialized, raw;
		const char *id;		/* NULL: refused */
		const char *what;
	} rows[] = {
		{ { ID, 40 }, true, false, false, ID, "name and id" },
		{ { ID, 40 }, false, false, false, NULL, "no name" },
		{ { "", 0 }, true, false, false, "", "a name and no id" },
		{ { "", 0 }, false, false, false, NULL, "nothing" },
		{ { "x", 1 }, false, false, false, NULL, "one byte" },
		{ { "a\0*", 3 }, true, false, false, "a",
		    "its alphabet is not checked here" },
		{ { ID, 40 }, true, true, false, ID, "serialized" },
		{ { ID, 40 }, false, true, false, NULL,
		    "serialized without a name" },
		{ { "\x10\x10\x10\x10\x10\x10\x10\x10"
		    "\x10\x10\x10\x10\x10\x10\x10\x10", 16 }, false, false,
		    true, NULL, "padding alone" },
		{ { "0123456789abcde\0", 16 }, false, false, true, NULL,
		    "padding of no byte" },
		{ { "0123456789abcde\x11", 16 }, false, false, true, NULL,
		    "padding longer than a block" },
		{ { "0123456789abc\x02\x03\x03", 16 }, false, false, true,
		    NULL, "padding whose bytes differ" },
	};
	size_t i, k;

	if (!crypto_has_libcrypto())
		return;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct session_terms terms = usual_terms();
		struct session_id id = { "old", 3 };
		struct buf plain, text, cookie;
		struct fault_note note;
		struct parts parts;
		enum fault fault;

		buf_init(&plain, 4096);
		buf_init(&text, 4096);
		buf_init(&cookie, 8192);
		if (rows[i].named)
			add_name(seal_first.text, "SID", &plain);
		ck_assert(buf_add_slice(&plain, rows[i].plain));
		if (rows[i].serialized)
			ck_assert(buf_addf(&text, "s:%zu:\"", plain.n));
		ck_assert(buf_add_slice(&text, buf_view(&plain)));
		if (rows[i].serialized)
			ck_assert(buf_add_text(&text, "\";"));
		parts_init(&parts);
		seal(&seal_first, buf_view(&text), rows[i].raw, &parts.iv,
		    &parts.value);
		sign(seal_first.text, &parts);
		write_envelope(&parts, USUAL, &cookie);
		for (k = 0; k < 2; k++) {
			bool good = rows[i].id != NULL &&
			    rows[i].serialized == (k == 1);

			terms.cookie_serialized = k == 1;
			fault = laravel_cookie(&terms, buf_view(&cookie), &id,
			    &note);
			ROW(fault == (good ? FAULT_NONE : FAULT_DENIED),
			    rows[i].what);
			ROW(!good || (id.n == rows[i].plain.n &&
			    (id.n == 0 || memcmp(id.text, rows[i].plain.p,
			    id.n) == 0)), rows[i].what);
		}
		parts_fini(&parts);
		buf_fini(&cookie);
		buf_fini(&text);
		buf_fini(&plain);
		free_terms(&terms);
	}
}
END_TEST

START_TEST(bounds_ids)
{
	static const size_t sizes[] = {
		LIMIT_SESSION_ID_BYTES, LIMIT_SESSION_ID_BYTES + 1, 1000, 3000
	};
	struct session_terms terms = usual_terms();
	struct session_id id;
	struct fault_note note;
	struct buf cookie;
	size_t i;

	if (!crypto_has_libcrypto())
		return;
	buf_init(&cookie, 65536);
	for (i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		enum fault want = i == 0 ? FAULT_NONE : FAULT_DENIED;
		char text[4096];
		struct slice bytes = { text, sizes[i] };
		struct parts parts;

		memset(text, 'a', sizeof(text));
		seal_id(&seal_first, seal_first.text, "SID", bytes, &parts);
		buf_cut(&cookie, 0);
		write_envelope(&parts, USUAL, &cookie);
		ck_assert_int_eq(laravel_cookie(&terms, buf_view(&cookie),
		    &id, &note), want);
		ck_assert(want != FAULT_NONE || id.n == sizes[i]);
		terms.cookie_encrypted = false;
		ck_assert_int_eq(laravel_cookie(&terms, bytes, &id, &note),
		    want);
		terms.cookie_encrypted = true;
		parts_fini(&parts);
	}
	buf_fini(&cookie);
	free_terms(&terms);
}
END_TEST

START_TEST(takes_bare_cookies_when_told)
{
	struct session_terms terms = usual_terms();
	struct parts parts;
	struct buf cookie;

	expect(&terms, slice_of(ID), NULL, "bare, but it should not be");
	terms.cookie_encrypted = false;
	expect(&terms, slice_of(ID), ID, "bare, as it should be");
	if (crypto_has_libcrypto()) {
		seal_id(&seal_first, seal_first.text, "SID", slice_of(ID),
		    &parts);
		buf_init(&cookie, 8192);
		write_envelope(&parts, USUAL, &cookie);
		expect(&terms, buf_view(&cookie), NULL,
		    "encrypted, but it should not be: too long for an id");
		buf_fini(&cookie);
		parts_fini(&parts);
	}
	free_terms(&terms);
}
END_TEST

/* ---- GCM ---- */

/* The members of a recorded cookie, as bytes. */
struct gcm {
	char iv[16], tag[32], value[256];
	size_t iv_n, tag_n, value_n;
};

/* The base64 behind a name in the JSON. */
static size_t
member(const char *json, const char *name, char *out, size_t room)
{
	const char *p = strstr(json, name) + strlen(name) + 4;
	struct slice text = { p, strcspn(p, "\"") };
	size_t n;

	ck_assert(crypto_unbase64(CRYPTO_BASE64, text, out, room, &n));
	return n;
}

static struct gcm
gcm_of(const char *cookie)
{
	struct gcm g;
	char json[1024];
	size_t n;

	ck_assert(crypto_unbase64(CRYPTO_BASE64, slice_of(cookie), json,
	    sizeof(json) - 1, &n));
	json[n] = '\0';
	g.iv_n = member(json, "iv", g.iv, sizeof(g.iv));
	g.tag_n = member(json, "tag", g.tag, sizeof(g.tag));
	g.value_n = member(json, "value", g.value, sizeof(g.value));
	memset(g.tag + g.tag_n, 'x', sizeof(g.tag) - g.tag_n);
	memset(g.iv + g.iv_n, 'x', sizeof(g.iv) - g.iv_n);
	return g;
}

static void
expect_gcm(const struct session_terms *terms, const struct gcm *g,
    const char *mac, const char *id, const char *what)
{
	const struct slice iv = { g->iv, g->iv_n }, tag = { g->tag, g->tag_n },
	    text = { g->value, g->value_n };
	struct buf json, cookie;

	buf_init(&json, 4096);
	buf_init(&cookie, 4096);
	ck_assert(buf_add_text(&json, "{\"iv\":\""));
	seal_base64(iv, &json);
	ck_assert(buf_add_text(&json, "\",\"value\":\""));
	seal_base64(text, &json);
	ck_assert(buf_addf(&json, "\",\"mac\":%s,\"tag\":\"", mac));
	seal_base64(tag, &json);
	ck_assert(buf_add_text(&json, "\"}"));
	seal_base64(buf_view(&json), &cookie);
	expect(terms, buf_view(&cookie), id, what);
	buf_fini(&cookie);
	buf_fini(&json);
}

START_TEST(reads_gcm)
{
	const char *const one[2] = { seal_first.text, NULL };
	const char *const two[2] = { seal_second.text, seal_first.text };
	const char *const other[2] = { seal_second.text, NULL };
	const char *const shorter[2] = { seal_short.text, NULL };
	const struct {
		enum crypto_cipher cipher;
		const char *const *keys;
		const char *name, *cookie;
		bool good;
		const char *what;
	} rows[] = {
		{ CRYPTO_AES_256_GCM, one, "SID", GCM_COOKIE_256, true,
		    "256 bits" },
		{ CRYPTO_AES_128_GCM, shorter, "SID", GCM_COOKIE_128, true,
		    "128 bits" },
		{ CRYPTO_AES_256_GCM, two, "SID", GCM_COOKIE_256, true,
		    "the second key" },
		{ CRYPTO_AES_256_GCM, other, "SID", GCM_COOKIE_256, false,
		    "another key" },
		{ CRYPTO_AES_256_GCM, one, "sid", GCM_COOKIE_256, false,
		    "another name" },
		{ CRYPTO_AES_256_GCM, one, "SID", GCM_COOKIE_128, false,
		    "another cipher" },
		{ CRYPTO_AES_256_CBC, one, "SID", GCM_COOKIE_256, false,
		    "GCM's where CBC is configured" },
	};
	size_t i;

	if (!crypto_has_libcrypto())
		return;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct session_terms terms = terms_with(rows[i].cipher,
		    rows[i].keys);

		terms.cookie = slice_of(rows[i].name);
		expect(&terms, slice_of(rows[i].cookie), rows[i].good ? ID :
		    NULL, rows[i].what);
		free_terms(&terms);
	}
}
END_TEST

START_TEST(misses_no_change_in_gcm)
{
	const char *const keys[2] = { seal_first.text, seal_second.text };
	const struct gcm good = gcm_of(GCM_COOKIE_256);
	struct session_terms terms = terms_with(CRYPTO_AES_256_GCM, keys);
	struct parts parts;
	struct buf cookie;
	struct gcm g = good;
	size_t i;

	if (!crypto_has_libcrypto())
		return;
	expect_gcm(&terms, &g, "\"\"", ID, "nothing is changed");
	expect_gcm(&terms, &g, "\"x\"", ID,
	    "a code beside the tag says nothing, to Laravel too");
	expect_gcm(&terms, &g, "true", NULL, "but it is a string");
	for (g.tag_n = 0; g.tag_n <= sizeof(g.tag); g.tag_n++)
		expect_gcm(&terms, &g, "\"\"", g.tag_n == 16 ? ID : NULL,
		    "a tag of another length");
	g = good;
	for (g.iv_n = 0; g.iv_n <= sizeof(g.iv); g.iv_n++)
		expect_gcm(&terms, &g, "\"\"", g.iv_n == 12 ? ID : NULL,
		    "an iv of another length");
	g = good;
	for (g.value_n = 0; g.value_n < good.value_n; g.value_n++)
		expect_gcm(&terms, &g, "\"\"", NULL, "the end is missing");
	for (i = 0; i < 8 * good.tag_n; i++) {
		g = good;
		g.tag[i / 8] = (char)(g.tag[i / 8] ^ 1 << i % 8);
		expect_gcm(&terms, &g, "\"\"", NULL, "a bit of the tag");
	}
	for (i = 0; i < good.value_n; i++) {
		g = good;
		g.value[i] ^= 1;
		expect_gcm(&terms, &g, "\"\"", NULL, "a bit of the text");
	}
	seal_id(&seal_first, seal_first.text, "SID", slice_of(ID), &parts);
	buf_init(&cookie, 8192);
	write_envelope(&parts, USUAL, &cookie);
	expect(&terms, buf_view(&cookie), NULL,
	    "CBC's where GCM is configured");
	buf_fini(&cookie);
	parts_fini(&parts);
	free_terms(&terms);
}
END_TEST

/* ---- stored sessions ---- */

/* Append s:N:"text"; */
static void
wrap(struct slice text, struct buf *out)
{
	ck_assert(buf_addf(out, "s:%zu:\"", text.n) &&
	    buf_add_slice(out, text) && buf_add_text(out, "\";"));
}

static void
expect_user(const struct session_terms *terms, struct slice payload,
    const char *user, const char *what)
{
	struct user found = { "old", 3 };
	struct fault_note note = { "" };
	enum fault fault = laravel_user(terms, payload, &found, &note);

	ROW((fault == FAULT_NONE) == (user != NULL), what);
	ROW(slice_equals(user_view(&found), user == NULL ? "old" : user),
	    what);
	ROW(fault == FAULT_NONE || note.text[0] != '\0', what);
}

START_TEST(reads_sessions)
{
	static const struct {
		enum php_handler serializer;
		enum session_serialization serialization;
		unsigned layers;	/* of s:N:"..."; around the text */
		struct slice text;
		const char *user;	/* NULL: nobody */
		const char *what;
	} rows[] = {
#define PHP SERIALIZATION_PHP
#define JSON SERIALIZATION_JSON
#define NONE PHP_HANDLER_NONE
		{ NONE, PHP, 1, TEXT(LOGGED_IN), "7",
		    "a serialized session, serialized" },
		{ NONE, PHP, 1, TEXT(GUEST), NULL, "a guest" },
		{ NONE, PHP, 0, TEXT(LOGGED_IN), NULL, "a layer too few" },
		{ NONE, PHP, 2, TEXT(LOGGED_IN), NULL, "a layer too many" },
		{ NONE, PHP, 0, TEXT("s:91:\"" LOGGED_IN "\";"), "7",
		    "the same written out" },
		{ NONE, PHP, 0, TEXT("s:91:\"" LOGGED_IN "\";x"), NULL,
		    "a byte behind it" },
		{ NONE, PHP, 0, TEXT("s:90:\"" LOGGED_IN "\";"), NULL,
		    "a length that is too short" },
		{ NONE, PHP, 0, TEXT("s:92:\"" LOGGED_IN "\";"), NULL,
		    "a length that is too long" },
		{ NONE, PHP, 0, TEXT("s:18446744073709551707:\"" LOGGED_IN
		    "\";"), NULL, "a length that wraps around" },
		{ NONE, PHP, 1, TEXT(LOGGED_IN "x"), NULL,
		    "a byte behind the attributes" },
		{ NONE, PHP, 1, TEXT("a:1:{s:10:\"_old_input\";a:1:{s:50:"
		    "\"" LOGIN "\";i:7;}}"), NULL,
		    "the name in what a visitor typed" },
		{ NONE, PHP, 1, TEXT("a:1:{s:50:\"" LOGIN "\";N;}"), NULL,
		    "null" },
		{ NONE, PHP, 1, TEXT("a:1:{s:50:\"" LOGIN "\";b:1;}"), NULL,
		    "true" },
		{ NONE, PHP, 1, TEXT("a:1:{s:50:\"" LOGIN
		    "\";s:2:\"7b\";}"), "7b", "a string" },
		{ NONE, PHP, 1, TEXT("a:1:{s:51:\"x" LOGIN "\";i:7;}"), NULL,
		    "a longer name" },
		{ NONE, PHP, 1, TEXT(""), NULL, "nothing inside" },
		{ NONE, PHP, 0, TEXT("N;"), NULL, "null outside" },
		{ NONE, PHP, 0, TEXT("i:7;"), NULL, "a number outside" },
		{ NONE, PHP, 0, TEXT("S:91:\"" LOGGED_IN "\";"), NULL,
		    "S: is not s:" },
		{ NONE, JSON, 1, TEXT("{\"" LOGIN "\":7}"), "7", "JSON" },
		{ NONE, JSON, 1, TEXT("[]"), NULL,
		    "an empty list, as PHP writes it" },
		{ NONE, JSON, 1, TEXT("{}"), NULL, "an empty object" },
		{ NONE, JSON, 0, TEXT("{\"" LOGIN "\":7}"), NULL,
		    "JSON without its layer" },
		{ NONE, JSON, 1, TEXT(LOGGED_IN), NULL,
		    "PHP's where JSON is configured" },
		{ NONE, PHP, 1, TEXT("{\"" LOGIN "\":7}"), NULL,
		    "JSON where PHP's is configured" },
		{ NONE, JSON, 1, TEXT("{\"u\":{\"" LOGIN "\":7}}"), NULL,
		    "JSON with the name further down" },
		{ PHP_HANDLER_PHP, PHP, 1, TEXT(LOGGED_IN), "7",
		    "phpredis' serializer alone" },
		{ PHP_HANDLER_PHP, PHP, 2, TEXT(LOGGED_IN), "7",
		    "phpredis' around Laravel's" },
		{ PHP_HANDLER_PHP, PHP, 3, TEXT(LOGGED_IN), NULL,
		    "once more" },
		{ PHP_HANDLER_PHP, PHP, 0, TEXT(LOGGED_IN), NULL,
		    "without its layer" },
		{ PHP_HANDLER_PHP, JSON, 1, TEXT("{\"" LOGIN "\":7}"), "7",
		    "phpredis' around JSON" },
		{ PHP_HANDLER_PHP, JSON, 2, TEXT("{\"" LOGIN "\":7}"), "7",
		    "phpredis' around Laravel's around JSON" },
		{ PHP_HANDLER_IGBINARY, PHP, 0, TEXT("\0\0\0\2\x11\x5b"
		    LOGGED_IN), "7", "igbinary's layer alone" },
		{ PHP_HANDLER_IGBINARY, PHP, 0, TEXT("\0\0\0\2\x11\x63"
		    "s:91:\"" LOGGED_IN "\";"), "7",
		    "igbinary's around Laravel's" },
		{ PHP_HANDLER_IGBINARY, PHP, 0, TEXT("\0\0\0\2\x11\x5b"
		    LOGGED_IN "x"), NULL, "a byte behind igbinary's" },
		{ PHP_HANDLER_IGBINARY, PHP, 0, TEXT("\0\0\0\2\x11\x5c"
		    LOGGED_IN), NULL, "a byte short of igbinary's" },
		{ PHP_HANDLER_IGBINARY, PHP, 0, TEXT("\0\0\0\2\x06\x07"),
		    NULL, "igbinary's number" },
		{ PHP_HANDLER_IGBINARY, PHP, 1, TEXT(LOGGED_IN), NULL,
		    "no igbinary at all" },
		{ NONE, PHP, 0, TEXT("\0\0\0\2\x11\x5b" LOGGED_IN), NULL,
		    "igbinary's where none is configured" },
#undef PHP
#undef JSON
#undef NONE
	};
	struct session_terms terms = usual_terms();
	struct buf payload, inner;
	unsigned layer;
	size_t i;

	ck_assert_uint_eq(strlen(LOGGED_IN), 91);
	ck_assert_uint_eq(strlen(LOGIN), 50);
	buf_init(&payload, 4096);
	buf_init(&inner, 4096);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		buf_cut(&payload, 0);
		ck_assert(buf_add_slice(&payload, rows[i].text));
		for (layer = 0; layer < rows[i].layers; layer++) {
			buf_cut(&inner, 0);
			ck_assert(buf_add_slice(&inner, buf_view(&payload)));
			buf_cut(&payload, 0);
			wrap(buf_view(&inner), &payload);
		}
		terms.serializer = rows[i].serializer;
		terms.serialization = rows[i].serialization;
		expect_user(&terms, buf_view(&payload), rows[i].user,
		    rows[i].what);
	}
	buf_fini(&inner);
	buf_fini(&payload);
	free_terms(&terms);
}
END_TEST

/* Append an encrypted session with these attributes inside. */
static void
seal_session(const struct seal_key *key, struct slice text, bool wrapped,
    struct buf *out)
{
	struct buf plain, envelope;
	struct parts parts;

	buf_init(&plain, 1 << 20);
	buf_init(&envelope, 1 << 20);
	if (wrapped)
		wrap(text, &plain);
	else
		ck_assert(buf_add_slice(&plain, text));
	parts_init(&parts);
	seal(key, buf_view(&plain), false, &parts.iv, &parts.value);
	sign(key->text, &parts);
	write_envelope(&parts, USUAL, &envelope);
	wrap(buf_view(&envelope), out);
	parts_fini(&parts);
	buf_fini(&envelope);
	buf_fini(&plain);
}

START_TEST(reads_encrypted_sessions)
{
	static const struct {
		const struct seal_key *key;
		const char *text;
		bool wrapped, json;
		const char *user;	/* NULL: nobody */
		const char *what;
	} rows[] = {
		{ &seal_first, LOGGED_IN, true, false, "7",
		    "the current key" },
		{ &seal_second, LOGGED_IN, true, false, "7",
		    "the key before" },
		{ &seal_first, LOGGED_IN, false, false, NULL,
		    "a layer too few" },
		{ &seal_first, GUEST, true, false, NULL, "a guest" },
		{ &seal_first, "{\"" LOGIN "\":7}", true, true, "7", "JSON" },
		{ &seal_first, "{\"" LOGIN "\":7}", false, true, NULL,
		    "JSON without its layer" },
		{ &seal_first, LOGGED_IN "x", true, false, NULL,
		    "a byte behind the attributes" },
		{ &seal_first, "", true, false, NULL, "nothing" },
	};
	struct session_terms terms = usual_terms();
	struct buf payload;
	size_t i;

	if (!crypto_has_libcrypto())
		return;
	terms.encrypt = true;
	buf_init(&payload, 1 << 20);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		terms.serialization = rows[i].json ? SERIALIZATION_JSON :
		    SERIALIZATION_PHP;
		buf_cut(&payload, 0);
		seal_session(rows[i].key, slice_of(rows[i].text),
		    rows[i].wrapped, &payload);
		expect_user(&terms, buf_view(&payload), rows[i].user,
		    rows[i].what);
	}
	terms.serialization = SERIALIZATION_PHP;
	expect_user(&terms, slice_of(WRAPPED), NULL,
	    "one that is not encrypted");
	buf_cut(&payload, 0);
	seal_session(&seal_first, slice_of(LOGGED_IN), true, &payload);
	terms.encrypt = false;
	expect_user(&terms, buf_view(&payload), NULL,
	    "encrypted, but it should not be");
	terms.encrypt = true;
	terms.serializer = PHP_HANDLER_PHP;
	expect_user(&terms, buf_view(&payload), "7",
	    "phpredis' serializer around it");
	terms.serializer = PHP_HANDLER_NONE;
	terms.cipher = CRYPTO_AES_256_GCM;
	expect_user(&terms, buf_view(&payload), NULL, "another cipher");
	expect_user(&terms, slice_of(GCM_SESSION_256), "7", "GCM");
	buf_fini(&payload);
	free_terms(&terms);
}
END_TEST

/* Every beginning of a good payload is nobody's. */
static void
cut_anywhere(const struct session_terms *terms, struct slice payload,
    const char *what)
{
	struct slice part = payload;

	for (part.n = 0; part.n < payload.n; part.n++)
		expect_user(terms, part, NULL, what);
	expect_user(terms, payload, "7", what);
}

START_TEST(takes_only_whole_sessions)
{
	struct session_terms terms = usual_terms();
	struct buf payload;

	cut_anywhere(&terms, slice_of(WRAPPED), "a plain one");
	terms.serialization = SERIALIZATION_JSON;
	cut_anywhere(&terms, slice_of("s:56:\"{\"" LOGIN "\":7}\";"),
	    "JSON");
	terms.serialization = SERIALIZATION_PHP;
	if (!crypto_has_libcrypto())
		return;
	terms.encrypt = true;
	buf_init(&payload, 1 << 20);
	seal_session(&seal_first, slice_of(LOGGED_IN), true, &payload);
	cut_anywhere(&terms, buf_view(&payload), "an encrypted one");
	terms.cipher = CRYPTO_AES_256_GCM;
	cut_anywhere(&terms, slice_of(GCM_SESSION_256), "GCM");
	buf_fini(&payload);
	free_terms(&terms);
}
END_TEST

/* Text of which the attributes are cut short, whole outside: what is inside
 * counts, too. */
START_TEST(takes_only_whole_attributes)
{
	struct session_terms terms = usual_terms();
	struct slice part = slice_of(LOGGED_IN);
	const size_t whole = part.n;
	struct buf payload;

	buf_init(&payload, 4096);
	for (part.n = 0; part.n <= whole; part.n++) {
		buf_cut(&payload, 0);
		wrap(part, &payload);
		expect_user(&terms, buf_view(&payload), part.n == whole ?
		    "7" : NULL, "the attributes are cut short");
	}
	buf_fini(&payload);
	free_terms(&terms);
}
END_TEST

/* ---- keys ---- */

START_TEST(reads_keys)
{
	static const struct {
		enum crypto_cipher cipher;
		struct slice text;
		const char *key;	/* NULL: refused */
		const char *note;	/* how it begins */
		const char *what;
	} rows[] = {
		{ CRYPTO_AES_256_CBC,
		    TEXT("base64:QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY="),
		    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef", "",
		    "as artisan key:generate writes it" },
		{ CRYPTO_AES_128_GCM,
		    TEXT("base64:QUJDREVGR0hJSktMTU5PUA=="),
		    "ABCDEFGHIJKLMNOP", "", "a short one" },
		{ CRYPTO_AES_256_GCM,
		    TEXT("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef"),
		    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef", "", "the text itself" },
		{ CRYPTO_AES_128_CBC, TEXT("ABCDEFGHIJKLMNOP"),
		    "ABCDEFGHIJKLMNOP", "", "a short text" },
		{ CRYPTO_AES_256_CBC, TEXT("ABCDEFGHIJKLMNOP"), NULL,
		    "the cipher takes a key of 32 bytes, this one has 16",
		    "too short for the cipher" },
		{ CRYPTO_AES_128_CBC,
		    TEXT("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef"), NULL,
		    "the cipher takes a key of 16 bytes, this one has 32",
		    "too long for the cipher" },
		{ CRYPTO_AES_256_CBC,
		    TEXT("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef\n"), NULL,
		    "the cipher takes a key of 32 bytes, this one has 33",
		    "a line break" },
		{ CRYPTO_AES_256_CBC,
		    TEXT("base64:QUJDREVGR0hJSktMTU5PUA=="), NULL,
		    "the cipher takes a key of 32 bytes, this one has 16",
		    "too short behind base64:" },
		{ CRYPTO_AES_256_CBC,
		    TEXT("base64:QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY"),
		    NULL, "what stands behind base64: is not base64",
		    "without padding" },
		{ CRYPTO_AES_256_CBC,
		    TEXT("base64: QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNk"
		    "ZWY="),
		    NULL, "what stands behind base64: is not base64",
		    "a blank" },
		{ CRYPTO_AES_256_CBC, TEXT("base64:"), NULL,
		    "the cipher takes a key of 32 bytes, this one has 0",
		    "nothing behind base64:" },
		{ CRYPTO_AES_256_CBC,
		    TEXT("APP_KEY=base64:QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVph"
		    "YmNkZWY="), NULL,
		    "the cipher takes a key of 32 bytes, this one has 59",
		    "a line of .env" },
		{ CRYPTO_AES_256_CBC, TEXT(""), NULL,
		    "the cipher takes a key of 32 bytes, this one has 0",
		    "nothing" },
	};
	size_t i;

	ck_assert_int_eq(crypto_init(NULL), FAULT_NONE);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct secret secret = { NULL, 0 };
		struct fault_note note = { "" };
		enum fault fault = laravel_key(rows[i].cipher, rows[i].text,
		    &secret, &note);

		ROW(fault == (rows[i].key == NULL ? FAULT_CONFIG :
		    FAULT_NONE), rows[i].what);
		ROW(slice_starts(slice_of(note.text), rows[i].note),
		    rows[i].what);
		ROW(rows[i].key == NULL ? secret.p == NULL :
		    slice_equals(secret_view(&secret), rows[i].key),
		    rows[i].what);
		secret_free(&secret);
	}
}
END_TEST

UNIT_MAIN("laravel", reads_envelopes, reads_ivs_and_values,
    keeps_iv_and_value_apart, misses_no_changed_letter,
    bears_changed_cookies, takes_only_this_cookies_ids,
    compares_the_whole_name, takes_only_its_keys, reads_plaintexts,
    bounds_ids, takes_bare_cookies_when_told, reads_gcm,
    misses_no_change_in_gcm, reads_sessions, reads_encrypted_sessions,
    takes_only_whole_sessions, takes_only_whole_attributes, reads_keys)
