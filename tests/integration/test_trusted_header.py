"""Identity that the web server vouches for: it arrives, and nobody else's can
be had, whatever a client sends."""

import base64
import hashlib
import http.server
import re
import secrets
import subprocess
import threading
from collections import namedtuple

import pytest

from fastcgi import Connection, get, pair, record, PARAMS, STDIN
from site_under_test import Site
from sse import Comment
from stack import BINARY

PASSWORD = "wonder land"

CONFIG = """
[redis]
url = @REDIS@
[header]
name = %s
# A response that ends by itself: Apache and lighttpd do not see at once that
# a client has left.
[stream mine]
path = /mine/{name:token}
auth = header
topic = topic.{user}.{name}
delivery = batch
[stream either]
path = /either/{name:token}
auth = header, session
topic = topic.{user}.{name}
delivery = batch
[stream live]
path = /live/{name:token}
auth = header
topic = topic.{user}.{name}
heartbeat = 1s
"""


def basic(user, password):
    text = ("%s:%s" % (user, password)).encode()
    return "Basic " + base64.b64encode(text).decode()


def password_file():
    digest = hashlib.sha1(PASSWORD.encode()).digest()
    return "alice:{SHA}%s\n" % base64.b64encode(digest).decode()


# --- set-ups -----------------------------------------------------------------

# alice: the headers of a visitor whom the web server knows; None where it
# knows nobody.
Setup = namedtuple("Setup", "web name login more alice",
                   defaults=((), "", None))

BASIC = [("Authorization", basic("alice", PASSWORD))]
NGINX_USERS = ("user-basic.conf", [
    ("/etc/nginx/sse-fcgi.users", "@DIR@/users")])
APACHE_USERS = ("user-basic.conf", [
    ("/etc/apache2/sse-fcgi.users", "@DIR@/users")])
UNDERSCORES = "underscores_in_headers on; ignore_invalid_headers off;"
HEADER = "X-User-ID\noverwritten = yes"
COOKIE = [("Cookie", "who=alice")]
LIGHTTPD_USERS = """auth.backend = "htpasswd"
auth.backend.htpasswd.userfile = "@DIR@/users"
auth.require = ("" => (
    "method" => "basic", "realm" => "x", "require" => "valid-user"))"""


def asked(name):
    """An example for auth_request, with the site that is asked."""
    return (name, [("http://127.0.0.1:8080/who", "@WHO@"),
                   ("/api/v1/stream/who", "/who")])


SETUPS = {
    # As the examples come, where nobody says who the visitor is.
    "nginx-nobody": Setup("nginx", "SSE_USER"),
    "nginx-nobody-underscores": Setup("nginx", "SSE_USER", (), UNDERSCORES),
    "lighttpd-nobody": Setup("lighttpd", "REMOTE_USER"),
    # With the examples for it.
    "nginx-basic": Setup("nginx", "SSE_USER", [NGINX_USERS], "", BASIC),
    "nginx-basic-underscores": Setup(
        "nginx", "SSE_USER", [NGINX_USERS], UNDERSCORES, BASIC),
    "nginx-asked": Setup("nginx", "SSE_USER", [
        asked("user-auth-request.conf")], "", COOKIE),
    "nginx-header": Setup("nginx", HEADER, [
        asked("user-header.conf")], "", COOKIE),
    "nginx-header-underscores": Setup("nginx", HEADER, [
        asked("user-header.conf")], UNDERSCORES, COOKIE),
    "proxy-variable": Setup("proxy", "SSE_USER", [
        APACHE_USERS, ("user-variable.conf", [])], "", BASIC),
    "proxy-variable-alone": Setup("proxy", "SSE_USER", [
        ("user-variable.conf", [])]),
    "lighttpd-basic": Setup(
        "lighttpd", "REMOTE_USER", (), LIGHTTPD_USERS, BASIC),
}
for web in ("proxy", "fcgid", "cgi"):
    SETUPS.update({
        web + "-nobody": Setup(web, "REMOTE_USER"),
        web + "-basic": Setup(web, "REMOTE_USER", [APACHE_USERS], "", BASIC),
        web + "-header": Setup(web, HEADER, [
            APACHE_USERS, ("user-header.conf", [])], "", BASIC),
        # Overwritten with nothing: no login is asked for.
        web + "-header-alone": Setup(web, HEADER, [("user-header.conf", [])]),
    })


class Who(http.server.BaseHTTPRequestHandler):
    """The site that nginx asks: alice by her cookie; 200 and nobody else,
    unless the client has a word in it."""

    def do_GET(self):
        cookie = self.headers.get("Cookie", "")
        user = self.headers.get("X-User-ID") or (
            "alice" if cookie == "who=alice" else None)
        self.send_response(401 if cookie == "who=out" else 200)
        if user:
            self.send_header("X-User-ID", user)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


@pytest.fixture(scope="session")
def who():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Who)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield "http://127.0.0.1:%d/who" % server.server_address[1]
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def make_setup(make_site, who):
    def make(name):
        setup = SETUPS[name]
        login = [(file, [(old, new.replace("@WHO@", who))
                         for old, new in replace])
                 for file, replace in setup.login]
        return make_site(
            setup.web, CONFIG % setup.name, workers=16, web_login=login,
            web_more=setup.more, files={"users": password_file()},
            knock=dict(setup.alice or []))
    return make


def seen(site, headers, path="/mine/", query=""):
    """(status, user): what the answer is, and whom a stream is opened for."""
    path += "t" + secrets.token_hex(6)
    try:
        with site.open(path + query, headers) as stream:
            if stream.status != 200:
                return stream.status, None
            assert stream.headers["content-type"].startswith(
                "text/event-stream"), stream.headers
            return 200, site.logged("event=open", path)["user"]
    except ConnectionError:
        return 400, None        # the web server would not even answer


# --- what a client may try ---------------------------------------------------

NAMES = """X-User-ID X_User_ID x-user-id X-USER_ID X_USER-ID X.User.ID XUserID
    SSE_USER SSE-USER Sse-User sse_user REMOTE_USER Remote-User remote-user
    HTTP_X_USER_ID HTTP-X-User-ID HTTP_SSE_USER HTTP-SSE-USER
    HTTP_REMOTE_USER REDIRECT_REMOTE_USER Redirect-Remote-User
    REDIRECT_SSE_USER REDIRECT_HTTP_X_USER_ID Proxy Proxy-User
    Proxy-X-User-ID Proxy_X_User_ID Proxy-Remote-User X-Forwarded-User
    X-Remote-User Auth-User User From AUTH_TYPE AUTHENTICATE_UID
    HTTP_AUTHORIZATION_USER Content-Type""".split()

ODD_NAMES = [
    "X-User-ID ", "X-User-ID\t", " X-User-ID", "\tSSE_USER", "X-User-ID\0",
    "X\0User\0ID", "SSE_USER\0", "\0SSE_USER", "X\u2013User\u2013ID",
    "X\u00adUser\u00adID", "\udcadSSE_USER", "\ufeffX-User-ID",
    "\uff33\uff33\uff25_\uff35\uff33\uff25\uff32", "SSE\u200b_USER",
    "\x0b\x06SSE_USER", "X-User-ID\x7f", "SSE_USER=victim;A"]

ODD_VALUES = [
    "a\nSSE_USER: victim", "a\rSSE_USER: victim", "a\n X-User-ID: victim",
    "a\r\n X-User-ID: victim", "a\n\nREMOTE_USER: victim",
    "\0victim", "a\0SSE_USER\0victim", "\x01\x0b\x06REMOTE_USERvictim",
    "\x08\x06SSE_USERvictim", "\x0e\x06HTTP_X_USER_IDvictim",
    "a, victim", "victim\x7f", "\udcffvictim", "%76ictim"]


def forgeries():
    """Lists of headers with somebody else's name in them."""
    for name in NAMES + ODD_NAMES:
        yield [(name, "victim")]
    for name in ("X-User-ID", "SSE_USER", "Remote-User", "A"):
        for value in ODD_VALUES:
            yield [(name, value)]
        yield [(name, "victim"), (name, "victim")]
        yield [(name, "alice"), (name, "victim")]
        yield [(name, ""), (name, "victim")]
        yield [(name, "victim"), (name, "")]
    yield [("X-User-ID", "alice"), ("X_User_ID", "victim")]
    yield [("X_User_ID", "victim"), ("X-User-ID", "alice")]
    yield [("Remote-User", "alice"), ("REMOTE_USER", "victim")]
    # A hop drops what Connection names: not what it has said itself.
    for name in ("X-User-ID", "X_User_ID", "SSE_USER", "SSE-User",
                 "Remote-User", "REMOTE_USER", "HTTP_X_USER_ID",
                 "Authorization", "Cookie", "Content-Length"):
        yield [("Connection", "close, " + name), (name, "victim")]
        yield [(name, "victim"), ("Connection", name)]
        yield [("Connection", name), ("X-User-ID", "victim"),
               ("X_User_ID", "victim"), ("SSE_USER", "victim")]
    for text in (basic("victim", ""), basic("victim", "x"),
                 basic("victim", PASSWORD), basic("victim\0", "x"),
                 'Digest username="victim", realm="x"', "Bearer victim",
                 "Negotiate victim", "Basic victim", "Basic dmljdGlt",
                 "basic " + basic("victim", "x")[6:]):
        for name in ("Authorization", "Proxy-Authorization",
                     "HTTP_AUTHORIZATION", "Redirect-HTTP-Authorization"):
            yield [(name, text)]
    yield [("Cookie", "SSE_USER=victim; REMOTE_USER=victim; who=victim")]


def test_the_list_is_long_enough():
    every = list(forgeries())
    assert len(every) > 150
    assert all("ictim" in repr(one) or "dmljd" in repr(one) for one in every)


def try_all(site, alice, path="/mine/"):
    """Nobody may become anybody, and alice nobody else."""
    wrong = []
    for forged in forgeries():
        for headers in [forged] + (
                [alice + forged, forged + alice] if alice else []):
            status, user = seen(site, headers, path)
            allowed = user == "alice" if headers is not forged else False
            if status not in (400, 401, 403, 405, 431) and not allowed:
                wrong.append((headers, status, user))
    for query in ("?SSE_USER=victim", "?X-User-ID=victim&REMOTE_USER=victim",
                  "?HTTP_X_USER_ID=victim", "?victim"):
        if seen(site, [], path, query)[0] == 200:
            wrong.append((query, 200))
    return wrong


@pytest.mark.parametrize("name", SETUPS)
def test_nobody_is_forged(make_setup, name):
    site, alice = make_setup(name), SETUPS[name].alice
    if alice:
        assert seen(site, alice) == (200, "alice")
    assert seen(site, [])[0] == 401
    assert try_all(site, alice) == []
    assert "user=victim" not in site.log_text()
    # And it goes on as before.
    assert seen(site, [])[0] == 401
    if alice:
        assert seen(site, alice) == (200, "alice")


@pytest.mark.parametrize("name", [
    "fcgid-nobody", "fcgid-basic", "fcgid-header", "fcgid-header-alone",
    "cgi-nobody", "cgi-basic", "cgi-header", "cgi-header-alone"])
def test_nobody_is_forged_by_the_script_s_own_path(make_setup, name):
    site, alice = make_setup(name), SETUPS[name].alice
    path = "/%s/mine/" % site._script_name()
    if alice:
        assert seen(site, alice, path) == (200, "alice")
    assert seen(site, [], path)[0] == 401
    assert try_all(site, alice, path) == []


@pytest.mark.parametrize("name", [
    "nginx-basic", "nginx-asked", "proxy-basic", "fcgid-basic"])
def test_events_are_the_user_s(make_setup, name):
    site = make_setup(name)
    with site.open("/live/x", SETUPS[name].alice) as stream:
        stream.next(Comment)
        site.publish("topic.victim.x", "not hers")
        site.publish("topic.alice.x", "hers")
        assert stream.event().data == "hers"


def test_a_site_that_says_no(make_setup):
    site = make_setup("nginx-asked")
    assert seen(site, [("Cookie", "who=out")])[0] == 401
    # Only nginx asks there.
    with site.open("/who", COOKIE) as answer:
        assert answer.status == 404


@pytest.mark.parametrize("web,more,name", [
    ("nginx", "", "X-User-ID"), ("nginx", UNDERSCORES, "X_User_ID"),
    ("proxy", "", "X-User-ID"), ("fcgid", "", "X-User-ID"),
    ("cgi", "", "X-User-ID"), ("lighttpd", "", "X-User-ID"),
    ("lighttpd", "", "X_User_ID")])
def test_what_a_false_promise_does(make_site, web, more, name):
    """Where nothing overwrites the header it is the client's: this is what
    the tests above look for."""
    site = make_site(web, CONFIG % HEADER, workers=8, web_more=more)
    assert seen(site, [(name, "victim")]) == (200, "victim")


def test_remote_user_behind_nginx_is_the_client_s(make_site):
    """And this is what user-basic.conf warns of."""
    site = make_site("nginx", CONFIG % "REMOTE_USER", workers=8)
    assert seen(site, [("Authorization", basic("victim", "x"))]) == (
        200, "victim")


# --- FastCGI itself ----------------------------------------------------------

def ask(site, *pairs, path="/mine/x"):
    """The status of a request with these parameters besides."""
    plain = get(path, HTTP_ACCEPT="text/event-stream")
    head = plain[:plain.index(record(PARAMS))]
    more = b"".join(pair(name, value) for name, value in pairs)
    with Connection(site.socket) as connection:
        connection.send(head + record(PARAMS, more) + record(PARAMS) +
                        record(STDIN))
        connection.read(lambda c: b"\r\n\r\n" in c.out)
        head = connection.out.partition(b"\r\n\r\n")[0]
        status = re.search(rb"(?m)^Status: (\d+)", head)
        assert b"Content-Type: " in head, connection.out
        return int(status.group(1)) if status else 200


ONCE = [
    ([("SSE_USER", "alice")], 200, "the parameter alone"),
    ([("SSE_USER", "alice"), ("HTTP_SSE_USER", "victim")], 200,
     "a header of the client's that is called like it"),
    ([("sse_user", "victim")], 401, "names are exact"),
    ([("SSE_USER_", "victim")], 401, "a longer name"),
    ([("SSE_USE", "victim")], 401, "a shorter one"),
    ([], 401, "none"),
    ([("SSE_USER", "")], 401, "an empty one"),
    ([("SSE_USER", "0")], 401, "0 is nobody everywhere"),
    ([("SSE_USER", "a\x01b")], 401, "a control character"),
    ([("SSE_USER", "a\nb")], 401, "a line break"),
    ([("SSE_USER", "\xff")], 401, "no UTF-8"),
    ([("SSE_USER", "\xc3\xa9")], 200, "UTF-8"),
    ([("SSE_USER", "a" * 255)], 200, "as long as it may be"),
    ([("SSE_USER", "a" * 256)], 401, "one byte longer"),
    ([("SSE_USER", "a" * 20000)], 431, "much longer"),
]
TWICE = [("alice", "victim"), ("victim", "alice"), ("alice", "alice"),
         ("", "victim"), ("victim", ""), ("", "")]


@pytest.fixture(scope="module")
def _plain_site():
    with Site("nginx", CONFIG % "SSE_USER", workers=32) as site:
        yield site


@pytest.mark.parametrize("pairs,status,why", ONCE, ids=[
    row[2] for row in ONCE])
def test_the_parameter(_plain_site, pairs, status, why):
    assert ask(_plain_site, *pairs) == status


@pytest.mark.parametrize("first,second", TWICE)
def test_a_parameter_that_comes_twice_is_refused(_plain_site, first, second):
    assert ask(_plain_site, ("SSE_USER", first),
               ("SSE_USER", second)) in (400, 401, 403)
    assert ask(_plain_site, ("SSE_USER", first), ("A", "b" * 3000),
               ("SSE_USER", second)) in (400, 401, 403)


def test_a_forged_identity_is_not_made_good_by_a_session(_plain_site):
    site = _plain_site
    cookie = ("HTTP_COOKIE", site.login("bob")["Cookie"])
    assert ask(site, cookie, path="/either/x") == 200
    assert ask(site, cookie, ("SSE_USER", ""), path="/either/x") == 200
    for bad in ([("SSE_USER", first), ("SSE_USER", second)]
                for first, second in TWICE):
        assert ask(site, cookie, *bad, path="/either/x") == 401, bad
    assert ask(site, cookie, ("SSE_USER", "0"), path="/either/x") == 401


# --- the configuration -------------------------------------------------------

def check(tmp_path, header, auth="header"):
    path = tmp_path / "sse-fcgi.conf"
    path.write_text((CONFIG % "@").replace("name = @", header).replace(
        "@REDIS@", "unix:///nowhere").replace("auth = header",
                                              "auth = " + auth))
    run = subprocess.run([BINARY, "-t", str(path)], text=True,
                         capture_output=True, check=False)
    return run.returncode, run.stderr


@pytest.mark.parametrize("header", [
    "", "name = SSE_USER", "name = REMOTE_USER", "name = SSL_CLIENT_S_DN_CN",
    "name = X-User-ID\noverwritten = yes",
    "name = HTTP_X_USER_ID\noverwritten = yes"])
def test_names_that_are_safe(tmp_path, header):
    assert check(tmp_path, header)[0] == 0


@pytest.mark.parametrize("header", [
    "name = X-User-ID", "name = x-user-id", "name = X-User-ID\n"
    "overwritten = no", "name = HTTP_X_USER_ID", "name = http_x_user_id",
    "name = Remote-User", "name = HTTP_COOKIE", "name = HTTP_"])
def test_a_header_needs_a_promise(tmp_path, header):
    status, errors = check(tmp_path, header)
    assert status == 1
    assert ":5: name: " in errors and "overwritten" in errors, errors


@pytest.mark.parametrize("header", [
    "name = REQUEST_URI", "name = QUERY_STRING", "name = REQUEST_METHOD",
    "name = CONTENT_TYPE", "name = CONTENT_LENGTH", "name = PATH_INFO",
    "name = SCRIPT_NAME", "name = SERVER_NAME", "name = REMOTE_PORT",
    "name = REDIRECT_QUERY_STRING", "name = REDIRECT_URL",
    "name = SSE USER", "name = SSE_USER=x", "name = \xe9", "name ="])
def test_names_that_are_no_identity(tmp_path, header):
    status, errors = check(tmp_path, header)
    assert status == 1
    assert errors.count("\n") == 1, errors
