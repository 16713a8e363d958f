"""Pages of other origins: which may use a visitor's cookie, which may read."""

import http.client
import http.server
import threading
import time
from urllib.parse import urlsplit

import pytest

from conftest import STREAMING
from pool import STREAMS, PoolSite, pool
from site_under_test import CONFIG, Site
from webconf import example

APP = "https://app.example.org"
EVIL = "https://evil.example"

CORS = CONFIG + """
[stream room]
path = /room/{name:token}
auth = none
topic = topic.{name}
limit = 1 per {name}
[stream hall]
path = /hall/{name:token}
auth = none
topic = topic.{name}
limit = 1 total
busy = 503
[cors]
origin = https://app.example.org, http://127.0.0.1:81
origin = %s
"""

ALLOW = "access-control-allow-"
CREDENTIALS = {ALLOW + "origin": [APP], ALLOW + "credentials": ["true"]}
EXPOSED = dict(CREDENTIALS,
               **{"access-control-expose-headers": ["Retry-After"]})


class Answer:
    """The head of an answer, with each value of a header that it has."""

    def __init__(self, site, path, *headers, method="GET"):
        where = urlsplit(site.url)
        self.http = http.client.HTTPConnection(where.hostname, where.port,
                                               timeout=10)
        self.http.putrequest(method, path)
        for name, value in headers:
            self.http.putheader(name, value)
        self.http.endheaders()
        self.response = self.http.getresponse()
        self.status = self.response.status
        self.headers = {}
        for name, value in self.response.getheaders():
            self.headers.setdefault(name.lower(), []).append(value)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.response.close()
        self.http.close()

    @property
    def cors(self):
        return {name: values for name, values in self.headers.items()
                if name.startswith("access-control-")}

    @property
    def vary(self):
        return {word.strip().lower()
                for value in self.headers.get("vary", [])
                for word in value.split(",")}


def commands(site, run):
    """What is asked of Redis while run() runs."""
    with site.db.monitor() as monitor:
        run()
        site.db.echo("that was it")
        said = []
        for item in monitor.listen():
            said.append(item["command"])
            if "that was it" in said[-1]:
                return said


@pytest.fixture(scope="module", params=STREAMING)
def _cors_site(request):
    with Site(request.param, CORS % EVIL.replace("evil", "third"),
              workers=30) as site:
        yield site


@pytest.fixture
def cors(_cors_site):
    _cors_site.mark()
    return _cors_site


# --- every answer -------------------------------------------------------------

def test_every_answer_to_a_listed_origin_names_it(cors):
    origin = ("Origin", APP)
    json = ("Accept", "application/json")
    headers, path, _ = cors.member()
    login = ("Cookie", headers["Cookie"])
    other = cors.member()[1]
    room = cors.public("room")[0]
    with Answer(cors, room), Answer(cors, "/hall/a"):
        for status, want, method, where, more in (
                (200, CREDENTIALS, "GET", path, [login]),
                (200, CREDENTIALS, "HEAD", path, [login]),
                (200, CREDENTIALS, "GET", "/open/x", []),
                (401, CREDENTIALS, "GET", path, []),
                (401, CREDENTIALS, "HEAD", path, []),
                (403, CREDENTIALS, "GET", other, [login]),
                (404, CREDENTIALS, "GET", "/nowhere", []),
                (404, CREDENTIALS, "GET", "/exists/999999", [login]),
                (405, CREDENTIALS, "POST", "/open/x",
                 [("Content-Length", "0")]),
                (200, CREDENTIALS, "GET", room, []),
                (429, EXPOSED, "GET", room, [json]),
                (503, EXPOSED, "GET", "/hall/b", [])):
            with Answer(cors, where, origin, *more, method=method) as answer:
                assert answer.status == status, (where, answer.status)
                assert answer.cors == want, (where, answer.headers)
                assert "origin" in answer.vary
    assert cors.logged("event=refuse", "status=200")["path"] == room


def test_nobody_else_is_ever_named(cors):
    for value in (EVIL, APP + ".evil.example", "http://app.example.org",
                  APP + ":444", "null", "*", APP + "/", APP + ", " + APP):
        for method, path, status in (
                ("GET", "/open/x", 200), ("GET", "/mine/x", 401),
                ("GET", "/nowhere", 404), ("HEAD", "/open/x", 200),
                ("OPTIONS", "/open/x", 204)):
            with Answer(cors, path, ("Origin", value),
                        method=method) as answer:
                assert answer.status == status, (value, path)
                assert answer.cors == {}, (value, path)
                assert "origin" in answer.vary


def test_without_an_origin_nobody_is_named(cors):
    with Answer(cors, "/open/x") as answer:
        assert (answer.status, answer.cors) == (200, {})
        assert "origin" in answer.vary


def test_without_the_section_there_is_nothing(site):
    for method in ("GET", "HEAD", "OPTIONS"):
        with Answer(site, "/open/x", ("Origin", APP),
                    method=method) as answer:
            assert answer.status == (204 if method == "OPTIONS" else 200)
            assert answer.cors == {}
            assert "origin" not in answer.vary


# --- whose page asks ----------------------------------------------------------

def verdict(site, *headers):
    """The status of a stream for a visitor with a session."""
    with Answer(site, "/mine/x", ("Cookie", site.login()["Cookie"]),
                *headers) as answer:
        return answer.status


SITE = "Sec-Fetch-Site"


def test_a_cookie_counts_for_pages_of_the_site(cors):
    own = "http://%s" % urlsplit(cors.url).netloc
    for headers in ([], [(SITE, "same-origin")], [(SITE, "none")],
                    [("Origin", own)], [("Origin", APP)],
                    [("Origin", own.upper())],
                    [("Origin", own), (SITE, "same-origin")],
                    [("Origin", APP), (SITE, "cross-site")],
                    [("Origin", "http://127.0.0.1:81"),
                     (SITE, "same-site")]):
        assert verdict(cors, *headers) == 200, headers


def test_a_cookie_does_not_count_for_others(cors):
    own = "http://%s" % urlsplit(cors.url).netloc
    before = len(cors.sessions)

    def run():
        for headers in ([("Origin", EVIL)], [("Origin", "null")],
                        [("Origin", EVIL), (SITE, "cross-site")],
                        [("Origin", "http://localhost")],
                        [("Origin", own + "1")], [("Origin", own + "/")],
                        [("Origin", APP), ("Origin", APP)],
                        [("Origin", APP), ("Origin", EVIL)],
                        [("Origin", own), ("Origin", own)],
                        [("Origin", own), (SITE, "cross-site")],
                        [("Origin", APP + "\xff")],
                        [(SITE, "cross-site")], [(SITE, "same-site")]):
            assert verdict(cors, *headers) == 403, headers
    said = commands(cors, run)
    for sid in cors.sessions[before:]:
        used = [text.split()[0] for text in said if sid in text]
        assert used == ["SET"], "the session is not even read"
    # Workers log behind their answers, in any order.
    assert EVIL in cors.logged("event=refuse", "status=403", EVIL)["why"]


def test_without_a_cookie_the_origin_is_no_matter(cors):
    with Answer(cors, "/open/x", ("Origin", EVIL),
                (SITE, "cross-site")) as answer:
        assert answer.status == 200
    with Answer(cors, "/mine/x", ("Origin", EVIL)) as answer:
        assert answer.status == 401


def test_a_site_without_the_section_is_fenced_too(site):
    own = "http://%s" % urlsplit(site.url).netloc
    assert verdict(site, ("Origin", own)) == 200
    assert verdict(site, ("Origin", APP)) == 403
    assert verdict(site, (SITE, "cross-site")) == 403


def test_the_example_as_it_stands(make_site):
    """Without its semicolons."""
    site = make_site("nginx", example("pool/www.conf", [
        ("unix:///run/redis/redis-server.sock", "@REDIS@"),
        (";[cors]\n;origin", "[cors]\norigin")]))
    headers, path, _ = site.member()
    with Answer(site, path, ("Cookie", headers["Cookie"]),
                ("Origin", APP)) as answer:
        assert (answer.status, answer.cors) == (200, CREDENTIALS)


def test_under_cgi(make_site):
    site = make_site("cgi", CORS % EVIL.replace("evil", "third"))
    assert verdict(site, ("Origin", APP)) == 200
    assert verdict(site, ("Origin", EVIL)) == 403
    assert verdict(site, ("Origin", APP), ("Origin", APP)) == 403
    with Answer(site, "/mine/x", *PREFLIGHT, method="OPTIONS") as answer:
        assert (answer.status, answer.cors) == (204, PERMISSION)


# --- before it asks -----------------------------------------------------------

PREFLIGHT = [("Origin", APP), ("Access-Control-Request-Method", "GET"),
             ("Access-Control-Request-Headers",
              "authorization,last-event-id")]
PERMISSION = dict(CREDENTIALS, **{
    ALLOW + "methods": ["GET, HEAD, OPTIONS"],
    ALLOW + "headers": ["Last-Event-ID, Authorization, Cache-Control, "
                        "Accept"],
    "access-control-max-age": ["600"]})


def test_preflight(cors):
    """Allowed without a login: browsers send none."""
    for path in ("/mine/x", "/open/x"):
        with Answer(cors, path, *PREFLIGHT, method="OPTIONS") as answer:
            assert answer.status == 204
            assert answer.cors == PERMISSION
            assert answer.vary >= {"origin", "access-control-request-method",
                                   "access-control-request-headers"}
            assert answer.response.read() == b""
    with Answer(cors, "/nowhere", *PREFLIGHT, method="OPTIONS") as answer:
        assert answer.status == 404


def test_anybody_but_without_cookies(make_site):
    site = make_site("nginx", (CORS % "*").replace(
        "origin = https://app.example.org, http://127.0.0.1:81\n", ""),
        workers=4)
    want = {ALLOW + "origin": ["*"]}
    for headers in ([("Origin", EVIL)], [("Origin", "null")], []):
        with Answer(site, "/open/x", *headers) as answer:
            assert (answer.status, answer.cors) == (200, want)
    assert verdict(site, ("Origin", EVIL)) == 403
    with Answer(site, "/open/x", *PREFLIGHT, method="OPTIONS") as answer:
        assert answer.cors == dict(
            {name: values for name, values in PERMISSION.items()
             if "credentials" not in name}, **want)


def test_a_full_pool_says_it_too():
    """Its spare worker answers, of which a page must know when to return."""
    streams = STREAMS + "[cors]\norigin = %s\n" % APP
    with PoolSite(pool(children=1), streams) as site:
        site.wait_workers(1)
        site.spare()
        taken = site.streams(1)
        site.wait_log("event=full")
        for more, status, exposed in (
                ({}, 200, None),
                ({"accept": "application/json"}, 503, "Retry-After"),
                ({"REQUEST_METHOD": "POST"}, 405, None),
                ({"REQUEST_METHOD": "OPTIONS"}, 204, None)):
            with site.visit("/open/x", HTTP_ORIGIN=APP, **more) as answer:
                answer.read_to_end()
                assert answer.status == status
                assert answer.header(ALLOW + "origin") == APP
                assert answer.header(ALLOW + "credentials") == "true"
                assert answer.header(
                    "access-control-expose-headers") == exposed
        with site.visit("/open/x", HTTP_ORIGIN=EVIL) as answer:
            answer.read_to_end()
            assert answer.header(ALLOW + "origin") is None
        taken[0].close()


# --- a real browser -----------------------------------------------------------

class Page(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = b"<!doctype html><title>a page of another origin</title>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture
def pages():
    """A server of pages that is not the site's; returns its port."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_port
        server.shutdown()


OPEN = """
    window.seen = {opens: 0, errors: 0, data: []};
    const s = window.source = new EventSource(arguments[0], arguments[1]);
    s.onopen = () => seen.opens++;
    s.onmessage = e => seen.data.push(e.data);
    s.onerror = () => { seen.errors++; seen.state = s.readyState; };"""

FETCH = """
    const done = arguments[arguments.length - 1];
    fetch(arguments[0], arguments[1]).then(
        async r => { const body = r.body.getReader();
                     await body.read(); await body.cancel();
                     done([r.status, r.headers.get('retry-after')]); },
        e => done(String(e)));"""

CLOSED = 2


def wait_seen(browser, check, seconds=15):
    deadline = time.monotonic() + seconds
    while True:
        seen = browser.execute_script("return window.seen")
        if check(seen):
            return seen
        assert time.monotonic() < deadline, seen
        time.sleep(0.05)


def log_in(browser, site, **more):
    """Give the browser the session's cookie, as the site would."""
    browser.get(site.url + "/nowhere")
    name, _, value = site.login()["Cookie"].partition("=")
    browser.add_cookie(dict({"name": name, "value": value}, **more))


def listed_and_not(pages):
    """Both are pages of the same server. The first is of the site's own
    host, so that cookies go with its requests; the other is another site's."""
    return "http://127.0.0.1:%d" % pages, "http://localhost:%d" % pages


def reads(browser, site, page, credentials=True, kind="mine"):
    """Whether an EventSource in a page gets an event."""
    path, topic = site.public(kind)
    browser.get(page)
    browser.execute_script(OPEN, site.url + path,
                           {"withCredentials": credentials})
    seen = wait_seen(browser, lambda seen: seen["opens"] or seen["errors"])
    if not seen["opens"]:
        assert seen["state"] == CLOSED, "a browser gives up"
        return False
    site.publish(topic, "hello")
    seen = wait_seen(browser, lambda seen: seen["data"])
    assert seen["data"] == ["hello"]
    browser.execute_script("source.close()")
    return True


@pytest.mark.parametrize("web", STREAMING)
def test_chromium_reads_from_a_listed_page(make_site, browser, pages, web):
    near, far = listed_and_not(pages)
    site = make_site(web, CORS % near, workers=6)
    log_in(browser, site)
    assert reads(browser, site, site.url + "/nowhere"), "its own page"
    assert reads(browser, site, near)
    assert not reads(browser, site, near, credentials=False), "no cookie"
    assert reads(browser, site, near, credentials=False, kind="open")
    assert not reads(browser, site, far, kind="open"), "not listed"


def test_chromium_does_not_from_another_page(make_site, browser, pages):
    """Of the same host, so that it is only the origin that keeps it out."""
    near, far = listed_and_not(pages)
    site = make_site("nginx", CORS % far, workers=6)
    log_in(browser, site)
    assert not reads(browser, site, near)
    assert near in site.logged("event=refuse", "status=403")["why"]
    assert not reads(browser, site, near, kind="open")
    # The stream is served, and kept from the page by the browser.
    assert "/open/" in site.logged("event=open", "path=/open/")["path"]


def test_chromium_sends_a_cookie_across_sites(make_site, browser, pages):
    near, far = listed_and_not(pages)
    site = make_site("nginx", CORS % far, workers=6)
    log_in(browser, site, sameSite="None", secure=True)
    assert reads(browser, site, far)
    log_in(browser, site, sameSite="Strict")
    assert not reads(browser, site, far), "but not this one"
    assert site.logged("event=refuse", "status=401", "path=/mine/")


def test_chromium_for_everybody(make_site, browser, pages):
    near, far = listed_and_not(pages)
    site = make_site("nginx", (CORS % "*").replace(
        "origin = https://app.example.org, http://127.0.0.1:81\n", ""),
        workers=6)
    log_in(browser, site)
    for page in (near, far):
        assert reads(browser, site, page, credentials=False, kind="open")
        assert not reads(browser, site, page, kind="open")
    assert reads(browser, site, site.url + "/nowhere")


@pytest.mark.parametrize("web", STREAMING)
def test_chromium_asks_before_it_sends_headers(make_site, browser, pages,
                                               web):
    """What a library in place of EventSource sends: a preflight comes first,
    through each web server."""
    near, far = listed_and_not(pages)
    site = make_site(web, CORS % near, workers=6)
    log_in(browser, site)
    init = {"credentials": "include", "cache": "no-store", "headers": {
        "Accept": "text/event-stream", "Authorization": "Bearer x.y.z",
        "Cache-Control": "no-cache", "Last-Event-ID": "0-1"}}
    browser.get(near)
    browser.set_script_timeout(15)

    def fetch(path, **more):
        return browser.execute_async_script(FETCH, site.url + path,
                                            dict(init, **more))
    assert fetch("/mine/x") == [200, None]
    assert fetch("/exists/999999") == [404, None]
    assert "TypeError" in fetch("/mine/x", headers={"X-Other": "a"})
    assert "TypeError" in fetch("/mine/x", method="DELETE")
    # What is exposed, a script can read.
    with Answer(site, "/hall/a"):
        status, seconds = fetch("/hall/b", headers={})
        assert status == 503 and int(seconds) > 0
    browser.get(far)
    assert "TypeError" in fetch("/mine/x")
