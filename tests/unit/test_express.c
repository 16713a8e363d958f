#include "core/express.h"

#include <string.h>

#include "base/buf.h"
#include "unit.h"

#define ID "WLTeKL4-_4T7ulv-AWlrdOkMd5t9L72I"

/* Signed with "keyboard cat" by cookie-signature. */
#define SIGNED ID ".bblapJurRbjkwLnGIR+hQBoxql1sQO344qcoC503M3s"

/* The second secret of a site, and others that are not plain words. */
static const struct slice cat = { "keyboard cat", 12 };
static const struct slice dog = { "keyboard dog", 12 };
static const struct slice nul = { "keyboard\0cat", 12 };
static const struct slice line = { "keyboard cat\n", 13 };
static const struct slice umlaut = { "gr\xc3\xbc\xc3\x9f Gott", 11 };
static const struct slice empty = { "", 0 };

static struct session_terms
terms_with(const char *prefix, struct slice first, struct slice second)
{
	struct session_terms terms = { .format = SESSION_EXPRESS,
	    .cookie = slice_of("SID"), .cookie_prefix = slice_of(prefix),
	    .secrets = 2 };
	struct fault_note note;

	ck_assert_int_eq(crypto_init(&note), FAULT_NONE);
	ck_assert_int_eq(secret_copy(&terms.secret[0], first, &note),
	    FAULT_NONE);
	ck_assert_int_eq(secret_copy(&terms.secret[1], second, &note),
	    FAULT_NONE);
	return terms;
}

static void
free_terms(struct session_terms *terms)
{
	while (terms->secrets > 0)
		secret_free(&terms->secret[--terms->secrets]);
}

/* Read a value as it is without percent-encoding; id NULL: it must be
 * refused, and say why. */
static void
expect(const struct session_terms *terms, struct slice value, const char *id,
    const char *what)
{
	struct session_id found = { "old", 3 };
	struct fault_note note = { "" };
	enum fault fault = express_cookie(terms, value, &found, &note);
	const char *want = id == NULL ? "old" : id;

	ROW(fault == (id == NULL ? FAULT_DENIED : FAULT_NONE), what);
	ROW(found.n == strlen(want) && memcmp(found.text, want, found.n) == 0,
	    what);
	ROW(fault == FAULT_NONE || note.text[0] != '\0', what);
}

/* Append PREFIX ID "." and its signature in one of base64's forms. */
static void
sign(const char *prefix, struct slice id, struct slice secret,
    enum crypto_base64 form, struct buf *out)
{
	unsigned char mac[CRYPTO_MAC_MAX];
	const struct slice bytes = { (const char *)mac, 32 };
	struct fault_note note;
	char text[64];
	size_t n;

	ck_assert_int_eq(crypto_hmac(CRYPTO_SHA256, secret, &id, 1, mac,
	    &note), FAULT_NONE);
	ck_assert(crypto_to_base64(form, bytes, text, sizeof(text), &n));
	ck_assert(buf_add_text(out, prefix) && buf_add_slice(out, id) &&
	    buf_add_text(out, ".") && buf_add(out, text, n));
}

START_TEST(reads_signed_ids)
{
	static const struct {
		const char *value;
		const char *id;		/* NULL: none */
		const char *what;
	} rows[] = {
		{ "s:" SIGNED, ID, "as express-session signs it" },
		{ SIGNED, NULL, "no prefix" },
		{ "S:" SIGNED, NULL, "a prefix in another case" },
		{ "j:" SIGNED, NULL, "the prefix of JSON cookies" },
		{ "s" SIGNED, NULL, "half of the prefix" },
		{ "s:s:" SIGNED, NULL, "two prefixes" },
		{ " s:" SIGNED, NULL, "a blank before it" },
		{ "s:" ID, NULL, "no signature" },
		{ "s:" ID ".", NULL, "an empty signature" },
		{ "s:" SIGNED "=", NULL, "padding" },
		{ "s:" SIGNED " ", NULL, "a blank behind it" },
		{ "s:" SIGNED ".", NULL, "a dot behind it" },
		{ "s:" ID ".bblapJurRbjkwLnGIR-hQBoxql1sQO344qcoC503M3s",
		    NULL, "the alphabet for URLs" },
		{ "s:" ID ".bblapJurRbjkwLnGIR%2BhQBoxql1sQO344qcoC503M3s",
		    NULL, "still percent-encoded" },
		{ "s:" ID ".bblapJurRbjkwLnGIR+hQBoxql1sQO344qcoC503M3t",
		    NULL, "bits behind the last byte" },
		{ "s:" ID ".bblapJurRbjkwLnGIR+hQBoxql1sQO344qcoC503M3",
		    NULL, "a letter less" },
		{ "s:" ID ".bblapJurRbjkwLnGIR+hQBoxql1sQO344qcoC503M3ss",
		    NULL, "a letter more" },
		{ "s:" ID "a.bblapJurRbjkwLnGIR+hQBoxql1sQO344qcoC503M3s",
		    NULL, "a longer id" },
		{ "s:wLTeKL4-_4T7ulv-AWlrdOkMd5t9L72I.bblapJurRbjkwLnGIR+hQBo"
		    "xql1sQO344qcoC503M3s", NULL, "another id" },
		{ "s:.bblapJurRbjkwLnGIR+hQBoxql1sQO344qcoC503M3s", NULL,
		    "no id" },
		{ "s:.", NULL, "a dot" },
		{ "s:", NULL, "the prefix alone" },
		{ "s", NULL, "less than the prefix" },
		{ "", NULL, "nothing" },
		{ "s:" ID ",bblapJurRbjkwLnGIR+hQBoxql1sQO344qcoC503M3s",
		    NULL, "a comma for the dot" },
		{ "s:" ID "..bblapJurRbjkwLnGIR+hQBoxql1sQO344qcoC503M3s",
		    NULL, "two dots: the id ends in one" },
	};
	struct session_terms terms = terms_with("s:", cat, dog);
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		expect(&terms, slice_of(rows[i].value), rows[i].id,
		    rows[i].what);
	free_terms(&terms);
}
END_TEST

START_TEST(takes_its_secrets)
{
	static const struct {
		const struct slice *first, *second;	/* of the site */
		const struct slice *secret;		/* that signs */
		bool good;
		const char *what;
	} rows[] = {
		{ &cat, &dog, &cat, true, "the first" },
		{ &cat, &dog, &dog, true, "the second" },
		{ &cat, &cat, &dog, false, "one that was dropped" },
		{ &nul, &dog, &nul, true, "one with a NUL" },
		{ &nul, &dog, &cat, false, "what stands around the NUL" },
		{ &line, &dog, &line, true, "one that ends a line" },
		{ &line, &dog, &cat, false, "the same without the end" },
		{ &cat, &dog, &line, false, "or with one too many" },
		{ &umlaut, &dog, &umlaut, true, "UTF-8" },
		{ &cat, &dog, &empty, false, "an empty one" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct session_terms terms = terms_with("s:",
		    *rows[i].first, *rows[i].second);
		struct buf value;

		buf_init(&value, 1000);
		sign("s:", slice_of(ID), *rows[i].secret,
		    CRYPTO_BASE64_NO_PADDING, &value);
		expect(&terms, buf_view(&value), rows[i].good ? ID : NULL,
		    rows[i].what);
		free_terms(&terms);
		buf_fini(&value);
	}
}
END_TEST

/* A site without any secret lets nobody in. */
START_TEST(takes_nothing_unsigned)
{
	struct session_terms terms = terms_with("s:", cat, dog);
	struct buf value;

	free_terms(&terms);
	buf_init(&value, 1000);
	sign("s:", slice_of(ID), empty, CRYPTO_BASE64_NO_PADDING, &value);
	expect(&terms, buf_view(&value), NULL, "signed with nothing");
	buf_fini(&value);
}
END_TEST

START_TEST(takes_its_prefix)
{
	static const struct {
		const char *site, *sent;
		bool good;
		const char *what;
	} rows[] = {
		{ "s:", "s:", true, "express-session" },
		{ "", "", true, "@fastify/session" },
		{ "", "s:", false, "a prefix where there is none" },
		{ "s:", "", false, "none where there is one" },
		{ "signed.", "signed.", true, "one of the site's own" },
		{ "signed.", "signed", false, "less than that" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct session_terms terms = terms_with(rows[i].site, cat,
		    dog);
		struct buf value;

		buf_init(&value, 1000);
		sign(rows[i].sent, slice_of(ID), cat,
		    CRYPTO_BASE64_NO_PADDING, &value);
		expect(&terms, buf_view(&value), rows[i].good ? ID : NULL,
		    rows[i].what);
		free_terms(&terms);
		buf_fini(&value);
	}
}
END_TEST

/* Ids that are well signed; that their alphabet is right is checked by
 * session_id. */
START_TEST(takes_ids_apart)
{
	static const struct {
		const char *id;
		enum crypto_base64 form;
		bool good, listed;	/* good for session_id, too? */
		const char *what;
	} rows[] = {
		{ "a.b.c", CRYPTO_BASE64_NO_PADDING, true, true,
		    "dots inside" },
		{ "..", CRYPTO_BASE64_NO_PADDING, true, true, "only dots" },
		{ "a.", CRYPTO_BASE64_NO_PADDING, true, true, "a last dot" },
		{ "a", CRYPTO_BASE64_NO_PADDING, true, true, "a letter" },
		{ "3f2b~_-X", CRYPTO_BASE64_NO_PADDING, true, true,
		    "all kinds of characters" },
		{ "", CRYPTO_BASE64_NO_PADDING, false, false, "empty" },
		{ ID, CRYPTO_BASE64, false, false, "a padded signature" },
		{ ID "b", CRYPTO_BASE64URL, false, false,
		    "a signature in the other alphabet" },
		{ "a:b", CRYPTO_BASE64_NO_PADDING, true, false, "a colon" },
		{ "a*", CRYPTO_BASE64_NO_PADDING, true, false,
		    "an asterisk" },
		{ "a b", CRYPTO_BASE64_NO_PADDING, true, false, "a blank" },
		{ "a\n", CRYPTO_BASE64_NO_PADDING, true, false,
		    "a line break" },
		{ "a\xc3\xa9", CRYPTO_BASE64_NO_PADDING, true, false,
		    "UTF-8" },
		{ "a/b", CRYPTO_BASE64_NO_PADDING, true, false, "a slash" },
		{ "a+b", CRYPTO_BASE64_NO_PADDING, true, false, "a plus" },
	};
	struct session_terms terms = terms_with("s:", cat, dog);
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct session_id id;
		struct fault_note note;
		struct buf value, cookies;

		buf_init(&value, 1000);
		buf_init(&cookies, 1000);
		sign("s:", slice_of(rows[i].id), cat, rows[i].form, &value);
		expect(&terms, buf_view(&value), rows[i].good ? rows[i].id :
		    NULL, rows[i].what);
		ck_assert(buf_add_text(&cookies, "SID=") &&
		    buf_add_slice(&cookies, buf_view(&value)));
		ROW(session_id(&terms, buf_view(&cookies), &id, &note) ==
		    (rows[i].listed ? FAULT_NONE : FAULT_DENIED),
		    rows[i].what);
		buf_fini(&cookies);
		buf_fini(&value);
	}
	free_terms(&terms);
}
END_TEST

/* How the cookie is written in the header. */
START_TEST(reads_headers)
{
	static const struct {
		const char *cookies;
		bool good;
		const char *what;
	} rows[] = {
		{ "SID=s%3A" ID ".bblapJurRbjkwLnGIR%2BhQBoxql1sQO344qcoC503M3"
		    "s", true, "as express sends it" },
		{ "SID=s:" SIGNED, true, "not encoded" },
		{ "SID=\"s:" SIGNED "\"", true, "in quotes" },
		{ "SID=\"s%3A" SIGNED "\"", true, "in quotes and encoded" },
		{ "SID=%22s:" SIGNED "%22", false, "in encoded quotes" },
		{ "SID=s%253A" SIGNED, false, "encoded twice" },
		{ "SID=s:" SIGNED "; SID=bad", true, "the first counts" },
		{ "SID=bad; SID=s:" SIGNED, false, "also when it is bad" },
		{ "SID=; SID=s:" SIGNED, false, "and when it is empty" },
		{ "SID=s:" SIGNED "%", false, "broken encoding" },
		{ "SID=s:" SIGNED "%00", false, "a NUL behind it" },
		{ "SID=s:" SIGNED "\xe2\x80\x8b", false,
		    "something invisible behind it" },
		{ "sid=s:" SIGNED, false, "another name" },
	};
	struct session_terms terms = terms_with("s:", cat, dog);
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct session_id id;
		struct fault_note note;

		ROW(session_id(&terms, slice_of(rows[i].cookies), &id,
		    &note) == (rows[i].good ? FAULT_NONE : FAULT_DENIED),
		    rows[i].what);
		ROW(!rows[i].good || (id.n == strlen(ID) &&
		    memcmp(id.text, ID, id.n) == 0), rows[i].what);
	}
	free_terms(&terms);
}
END_TEST

/* No other letter does in any place, and no part does. */
START_TEST(misses_no_change)
{
	struct session_terms terms = terms_with("s:", cat, dog);
	struct buf value;
	struct slice part;
	size_t i;
	unsigned bit;

	buf_init(&value, 1000);
	ck_assert(buf_add_text(&value, "s:" SIGNED));
	for (i = 0; i < value.n; i++) {
		part = buf_view(&value);
		part.n = i;
		expect(&terms, part, NULL, "the end is missing");
		expect(&terms, slice_after(buf_view(&value), i), i == 0 ? ID :
		    NULL, "the beginning is missing");
		for (bit = 0; bit < 8; bit++) {
			value.p[i] = (char)(value.p[i] ^ 1 << bit);
			expect(&terms, buf_view(&value), NULL,
			    "a bit is changed");
			value.p[i] = (char)(value.p[i] ^ 1 << bit);
		}
	}
	buf_fini(&value);
	free_terms(&terms);
}
END_TEST

START_TEST(bounds_ids)
{
	struct session_terms terms = terms_with("s:", cat, dog);
	size_t n;

	for (n = LIMIT_SESSION_ID_BYTES; n <= LIMIT_SESSION_ID_BYTES + 1; n++) {
		char text[LIMIT_SESSION_ID_BYTES + 2];
		const struct slice long_id = { text, n };
		struct session_id id;
		struct fault_note note;
		struct buf value;

		memset(text, 'a', sizeof(text));
		buf_init(&value, 1000);
		sign("s:", long_id, cat, CRYPTO_BASE64_NO_PADDING, &value);
		ck_assert_int_eq(express_cookie(&terms, buf_view(&value), &id,
		    &note), n == LIMIT_SESSION_ID_BYTES ? FAULT_NONE :
		    FAULT_DENIED);
		buf_fini(&value);
	}
	free_terms(&terms);
}
END_TEST

UNIT_MAIN("express", reads_signed_ids, takes_its_secrets,
    takes_nothing_unsigned, takes_its_prefix, takes_ids_apart, reads_headers,
    misses_no_change, bounds_ids)
