#include "core/origin.h"

#include <stdio.h>
#include <string.h>

#include "unit.h"

START_TEST(reads_an_origin)
{
	static const struct {
		const char *text, *scheme, *host;
		unsigned port;
		const char *what;
	} rows[] = {
		{ "https://app.example.org", "https", "app.example.org", 443,
		    "a browser leaves the port out" },
		{ "http://app.example.org", "http", "app.example.org", 80,
		    "without TLS, too" },
		{ "https://app.example.org:8443", "https", "app.example.org",
		    8443, "a port of its own" },
		{ "http://127.0.0.1:65535", "http", "127.0.0.1", 65535,
		    "an address" },
		{ "https://[::1]", "https", "[::1]", 443, "an IPv6 address" },
		{ "https://[2001:db8::1]:81", "https", "[2001:db8::1]", 81,
		    "and its port" },
		{ "capacitor://localhost", "capacitor", "localhost", 0,
		    "a program that is no browser has a scheme of its own" },
		{ "HTTPS://App.Example.org", "HTTPS", "App.Example.org", 443,
		    "any case" },
		{ "http://my_host", "http", "my_host", 80,
		    "what names in a local network are like" },
		{ "http://xn--bcher-kva.example.", "http",
		    "xn--bcher-kva.example.", 80, "with its last dot" },

		{ "", NULL, NULL, 0, "nothing" },
		{ "null", NULL, NULL, 0, "a page without an origin" },
		{ "*", NULL, NULL, 0, "a wildcard" },
		{ "app.example.org", NULL, NULL, 0, "no scheme" },
		{ "//app.example.org", NULL, NULL, 0, "an empty one" },
		{ "1a://b", NULL, NULL, 0, "a scheme starts with a letter" },
		{ "ht_tp://b", NULL, NULL, 0, "no scheme has this" },
		{ "https:/b", NULL, NULL, 0, "one slash" },
		{ "https:b", NULL, NULL, 0, "no slash" },
		{ "https:///b", NULL, NULL, 0, "three slashes" },
		{ "https://", NULL, NULL, 0, "no host" },
		{ "https://:443", NULL, NULL, 0, "a port alone" },
		{ "https://b/", NULL, NULL, 0, "a path" },
		{ "https://b/c", NULL, NULL, 0, "a longer path" },
		{ "https://b?c", NULL, NULL, 0, "a query" },
		{ "https://b#c", NULL, NULL, 0, "a fragment" },
		{ "https://u@b", NULL, NULL, 0, "a user" },
		{ "https://u:p@b", NULL, NULL, 0, "a user and password" },
		{ "https://*.b.org", NULL, NULL, 0, "a wildcard part" },
		{ "https://b:", NULL, NULL, 0, "a colon without a port" },
		{ "https://b:0", NULL, NULL, 0, "no port" },
		{ "https://b:080", NULL, NULL, 0, "a leading zero" },
		{ "https://b:65536", NULL, NULL, 0, "a port too far" },
		{ "https://b:18446744073709551617", NULL, NULL, 0,
		    "one that would overflow" },
		{ "https://b:+1", NULL, NULL, 0, "a sign" },
		{ "https://b:8x", NULL, NULL, 0, "more than a port" },
		{ "https://b:1:2", NULL, NULL, 0, "two ports" },
		{ "https://b https://c", NULL, NULL, 0, "two origins" },
		{ "https://b, https://c", NULL, NULL, 0, "joined headers" },
		{ " https://b", NULL, NULL, 0, "a blank before" },
		{ "https://b ", NULL, NULL, 0, "a blank behind" },
		{ "https://b\r\nX: y", NULL, NULL, 0, "another header" },
		{ "https://m\xc3\xbcnchen.de", NULL, NULL, 0,
		    "a name as people write it" },
		{ "https://b%41", NULL, NULL, 0, "an encoded byte" },
		{ "https://b\\c", NULL, NULL, 0, "a backslash" },
		{ "https://[::1", NULL, NULL, 0, "an open bracket" },
		{ "https://[]", NULL, NULL, 0, "nothing in brackets" },
		{ "https://[::1]a", NULL, NULL, 0, "a text behind them" },
		{ "https://[b-c]", NULL, NULL, 0, "a name in them" },
		{ "https://::1", NULL, NULL, 0, "none where they belong" },
	};
	struct origin o;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		bool good = origin_parse(slice_of(rows[i].text), &o);

		ROW(good == (rows[i].scheme != NULL), rows[i].what);
		if (!good)
			continue;
		ROW(slice_equals(o.scheme, rows[i].scheme), rows[i].what);
		ROW(slice_equals(o.host, rows[i].host), rows[i].what);
		ROW(o.port == rows[i].port, rows[i].what);
	}
	ck_assert(!origin_parse((struct slice){ "http://b\0c", 10 }, &o));
}
END_TEST

static void
fill(struct origin_list *list, const char *items)
{
	struct slice rest = slice_of(items), item;

	memset(list, 0, sizeof(*list));
	while (items != NULL && slice_split(&rest, ',', &item))
		ck_assert_int_eq(origin_add(list, item, NULL), FAULT_NONE);
}

#define APP "https://app.example.org"
#define LISTED APP ", http://127.0.0.1:8080, capacitor://localhost"

START_TEST(judges_a_request)
{
	static const struct {
		const char *list, *origin, *site, *host;
		bool https, good;
		const char *what;
	} rows[] = {
		/* What browsers of today say. */
		{ NULL, NULL, "same-origin", "a.org", true, true,
		    "EventSource on a page of ours" },
		{ NULL, "http://a.org", "same-origin", "b", true, true,
		    "its browser knows better than the names do" },
		{ NULL, "null", "same-origin", "a.org", true, true,
		    "whatever it calls the page" },
		{ NULL, NULL, "none", "a.org", true, true,
		    "the visitor himself, in the address line" },
		{ NULL, NULL, "same-site", "a.org", true, false,
		    "a link on a page beside ours" },
		{ NULL, NULL, "cross-site", "a.org", true, false,
		    "a link anywhere" },
		{ NULL, NULL, "Same-Origin", "a.org", true, false,
		    "a word that no browser says" },
		{ NULL, NULL, "same-origin, same-origin", "a.org", true,
		    false, "nor twice" },
		{ NULL, NULL, "same-galaxy", "a.org", true, false,
		    "nor yet" },
		{ LISTED, APP, "cross-site", "a.org", true, true,
		    "a listed page" },
		{ LISTED, APP, "same-site", "a.org", true, true,
		    "one beside ours" },
		{ LISTED, "https://evil.org", "cross-site", "a.org", true,
		    false, "a page that is not listed" },
		{ LISTED, "https://evil.org", "none", "a.org", true, false,
		    "what extensions send" },
		{ LISTED, NULL, "cross-site", "a.org", true, false,
		    "a list is no use without an Origin" },
		{ LISTED, "null", "cross-site", "a.org", true, false,
		    "a sandboxed frame" },
		{ NULL, "http://a.org", "cross-site", "a.org", false, false,
		    "a page of ours that came without TLS" },
		{ NULL, "https://a.org", "same-site", "a.org", false, false,
		    "a server in front that says a wrong host" },

		/* Before these said where a request comes from. */
		{ NULL, NULL, NULL, "a.org", true, true, "neither header" },
		{ NULL, "", "", "a.org", true, true, "two empty ones" },
		{ NULL, "https://a.org", NULL, "a.org", true, true,
		    "a page of ours" },
		{ NULL, "https://A.org", NULL, "a.ORG", true, true,
		    "in any case" },
		{ NULL, "https://a.org", NULL, "a.org:443", true, true,
		    "the port that goes without saying" },
		{ NULL, "https://a.org:443", NULL, "a.org", true, true,
		    "and the other way round" },
		{ NULL, "https://a.org:8443", NULL, "a.org:8443", true, true,
		    "another port" },
		{ NULL, "https://[::1]:81", NULL, "[::1]:81", true, true,
		    "an address" },
		{ NULL, "https://a.org:8443", NULL, "a.org", true, false,
		    "not the same port" },
		{ NULL, "https://a.org", NULL, "a.org:8443", true, false,
		    "nor here" },
		{ NULL, "https://b.a.org", NULL, "a.org", true, false,
		    "a host within" },
		{ NULL, "https://a.org.evil.org", NULL, "a.org", true, false,
		    "a host that starts like ours" },
		{ NULL, "https://a.or", NULL, "a.org", true, false,
		    "a part of ours" },
		{ NULL, "http://a.org", NULL, "a.org", true, false,
		    "without TLS anybody may have written the page" },
		{ NULL, "http://a.org", NULL, "a.org:443", true, false,
		    "in no way" },
		{ NULL, "http://a.org", NULL, "a.org", false, true,
		    "a site without TLS" },
		{ NULL, "https://a.org", NULL, "a.org", false, true,
		    "one whose TLS ends in front of the web server" },
		{ NULL, "https://a.org", NULL, "a.org:80", false, false,
		    "but not on another port" },
		{ NULL, "http://a.org:8080", NULL, "a.org", false, true,
		    "a web server that leaves the port out" },
		{ NULL, "http://a.org:8080", NULL, "a.org:80", false, false,
		    "but not where it is said" },
		{ NULL, "http://b.org:8080", NULL, "a.org", false, false,
		    "nor for another host" },
		{ NULL, "ftp://a.org", NULL, "a.org", false, false,
		    "some other scheme" },
		{ NULL, "https://a.org", NULL, "", true, false, "no Host" },
		{ NULL, "https://a.org", NULL, "a.org, a.org", true, false,
		    "two of them" },
		{ LISTED, APP, NULL, "a.org", true, true, "a listed page" },
		{ LISTED, "https://APP.example.org:443", NULL, "a.org", true,
		    true, "written otherwise" },
		{ LISTED, "http://app.example.org", NULL, "a.org", true,
		    false, "without TLS it is another" },
		{ LISTED, APP ":444", NULL, "a.org", true, false,
		    "with another port, too" },
		{ LISTED, "http://127.0.0.1:8080", NULL, "a.org", true, true,
		    "the second of the list" },
		{ LISTED, "http://127.0.0.1", NULL, "a.org", true, false,
		    "a port that is listed has to be there" },
		{ LISTED, "capacitor://localhost", NULL, "a.org", true, true,
		    "a program with pages of its own" },
		{ LISTED, "ionic://localhost", NULL, "a.org", true, false,
		    "another such program" },
		{ LISTED, "null", NULL, "a.org", true, false, "no origin" },
		{ LISTED, APP ", " APP, NULL, "a.org", true, false,
		    "two headers that a server has joined" },
		{ LISTED, APP "/", NULL, "a.org", true, false, "a path" },
		{ LISTED, APP "/", "same-origin", "a.org", true, false,
		    "no browser would say so" },

		/* Everybody may read, but nobody with a cookie. */
		{ "*", "https://evil.org", "cross-site", "a.org", true, false,
		    "'*' is for requests without a cookie" },
		{ "*", "https://a.org", NULL, "a.org", true, true,
		    "ours is ours" },
	};
	struct origin_list list;
	struct fault_note note;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct origin_request request = {
			.origin = slice_of(rows[i].origin),
			.site = slice_of(rows[i].site),
			.host = slice_of(rows[i].host),
			.port = slice_of("8080"),
			.https = rows[i].https,
		};

		fill(&list, rows[i].list);
		ROW(origin_check(&list, &request, &note) ==
		    (rows[i].good ? FAULT_NONE : FAULT_DENIED), rows[i].what);
	}
}
END_TEST

START_TEST(names_the_origin_it_refuses)
{
	struct origin_request request = {
		.origin = slice_of("https://evil.org"), .host = slice_of("a")
	};
	struct origin_list list;
	struct fault_note note;

	fill(&list, NULL);
	ck_assert_int_eq(origin_check(&list, &request, &note), FAULT_DENIED);
	ck_assert_str_eq(note.text, "a page of https://evil.org asks, which "
	    "[cors] origin does not list");
	request.origin = slice_of("evil");
	ck_assert_int_eq(origin_check(&list, &request, &note), FAULT_DENIED);
	ck_assert_str_eq(note.text, "the Origin 'evil' is malformed");
	request.origin = slice_of("");
	request.site = slice_of("cross-site");
	ck_assert_int_eq(origin_check(&list, &request, &note), FAULT_DENIED);
	ck_assert_str_eq(note.text,
	    "another site's page asks, Sec-Fetch-Site is 'cross-site'");
}
END_TEST

START_TEST(refuses_two_origins)
{
	struct origin_request request = {
		.origin = slice_of(APP), .repeated = true,
		.site = slice_of("same-origin"),
		.host = slice_of("app.example.org")
	};
	struct origin_list list;

	fill(&list, LISTED);
	ck_assert_int_eq(origin_check(&list, &request, NULL), FAULT_DENIED);
	ck_assert_uint_eq(origin_grant(&list, &request).to.n, 0);
	request.repeated = false;
	ck_assert_int_eq(origin_check(&list, &request, NULL), FAULT_NONE);
}
END_TEST

START_TEST(grants)
{
	static const struct {
		const char *list, *origin, *to;
		bool credentials, vary;
		const char *what;
	} rows[] = {
		{ NULL, APP, "", false, false, "nothing is configured" },
		{ NULL, NULL, "", false, false, "and nobody asks" },
		{ LISTED, APP, APP, true, true, "a listed page" },
		{ LISTED, "http://127.0.0.1:8080", "http://127.0.0.1:8080",
		    true, true, "another one" },
		{ LISTED, "https://APP.example.org:443",
		    "https://APP.example.org:443", true, true,
		    "the answer has what the request had" },
		{ LISTED, "https://evil.org", "", false, true,
		    "a page that is not listed" },
		{ LISTED, "null", "", false, true, "a page without origin" },
		{ LISTED, "*", "", false, true, "no origin" },
		{ LISTED, NULL, "", false, true, "no header" },
		{ LISTED, APP "\r\nX: y", "", false, true,
		    "no line gets in" },
		{ "*", APP, "*", false, true, "everybody, without cookies" },
		{ "*", "null", "*", false, true, "really" },
		{ "*", NULL, "*", false, true, "asked or not" },
	};
	struct origin_list list;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct origin_request request = {
			.origin = slice_of(rows[i].origin)
		};
		struct origin_grant grant;

		fill(&list, rows[i].list);
		grant = origin_grant(&list, &request);
		ROW(slice_equals(grant.to, rows[i].to), rows[i].what);
		ROW(grant.credentials == rows[i].credentials, rows[i].what);
		ROW(grant.vary == rows[i].vary, rows[i].what);
	}
}
END_TEST

START_TEST(has_room_for_so_many)
{
	static char text[ORIGIN_LIST_MAX + 1][32];
	struct origin_list list;
	struct fault_note note;
	size_t i;

	fill(&list, NULL);
	for (i = 0; i <= ORIGIN_LIST_MAX; i++) {
		(void)snprintf(text[i], sizeof(text[i]), "http://h%zu", i);
		ck_assert_int_eq(origin_add(&list, slice_of(text[i]), &note),
		    i < ORIGIN_LIST_MAX ? FAULT_NONE : FAULT_CONFIG);
	}
	ck_assert_str_eq(note.text, "there are more than 64 origins");
	ck_assert_uint_eq(list.n, ORIGIN_LIST_MAX);
}
END_TEST

UNIT_MAIN("origin", reads_an_origin, judges_a_request,
    names_the_origin_it_refuses, refuses_two_origins, grants,
    has_room_for_so_many)
