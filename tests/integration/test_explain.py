"""sse-fcgi --explain: the very decisions that serving makes, in words."""

import base64
import hashlib
import hmac
import json
import re
import subprocess

import pytest

from site_under_test import PREFIX, Site, session
from stack import BINARY

CONFIG = """
[redis]
url = @REDIS@
[session]
format = php
key_prefix = PHPREDIS_SESSION:
[stream mine]
path = /mine/{name:token}
auth = session, header
require = member user:{user}:names {name}
require = exists open:{name} else 404
topic = topic.{user}.{name}
limit = 3 per user
[stream open]
path = /open
auth = none
topic = t
"""

SID = "abcdefghijklmnopqrstuvwxyz"
COOKIE = "Cookie: a=b; PHPSESSID=%s; c=d\n" % SID


@pytest.fixture(scope="module")
def site():
    with Site("nginx", CONFIG, workers=4) as found:
        yield found


def explain(site, request, *options):
    """(exit status, lines as pairs) of a request's explanation."""
    done = subprocess.run(
        [BINARY, "--explain", *options, site.config], input=request.encode(),
        capture_output=True, timeout=10, check=False)
    assert done.stderr == b"", done.stderr
    return done.returncode, [tuple(line.split(": ", 1)) for line in
                             done.stdout.decode().splitlines()]


def words(lines, stage):
    return [text for name, text in lines if name == stage]


@pytest.fixture
def login(site):
    site.db.set(PREFIX + SID, session(7))
    site.db.sadd("user:7:names", "x")
    site.db.set("open:x", 1)
    yield
    site.db.flushall()


def test_a_good_login(site, login):
    status, lines = explain(site, "GET /mine/x HTTP/1.1\n" + COOKIE)
    assert status == 0
    assert [name for name, _ in lines] == [
        "request", "stream", "variable", "cookies", "auth", "auth", "cookie", "key",
        "database", "session", "user", "rule", "rule", "topic", "limit",
        "answer"]
    assert words(lines, "variable") == ["name = x"]
    assert words(lines, "user") == ["7"]
    assert words(lines, "key") == [PREFIX + "abcd... (26 bytes)"]
    assert "look like php" in words(lines, "session")[0]
    assert words(lines, "topic") == ["topic.7.x"]
    assert words(lines, "answer") == ["200 a stream would begin"]
    assert SID not in repr(lines)


def test_it_says_the_same_as_serving(site, login):
    """Whatever is wrong, the answer is the one that a client gets, and the
    reason the one that the log has."""
    headers = {"Cookie": "PHPSESSID=" + SID}
    for change, undo, status in (
            (lambda: site.db.srem("user:7:names", "x"),
             lambda: site.db.sadd("user:7:names", "x"), 403),
            (lambda: site.db.delete("open:x"),
             lambda: site.db.set("open:x", 1), 404),
            (lambda: site.db.set(PREFIX + SID, "user_id|i:0;"),
             lambda: site.db.set(PREFIX + SID, session(7)), 401),
            (lambda: site.db.set(PREFIX + SID, "user_id|"),
             lambda: site.db.set(PREFIX + SID, session(7)), 401),
            (lambda: site.db.delete(PREFIX + SID),
             lambda: site.db.set(PREFIX + SID, session(7)), 401)):
        change()
        code, lines = explain(site, "GET /mine/x HTTP/1.1\n" + COOKIE)
        site.mark()
        with site.open("/mine/x", headers) as answer:
            assert answer.status == status
        assert code == 1
        assert words(lines, "answer")[0].startswith(str(status))
        reason = (words(lines, "nobody") + words(lines, "because"))[0]
        assert reason in site.logged("event=refuse",
                                     "status=%d" % status)["why"]
        undo()


@pytest.mark.parametrize("request_, answer", [
    ("GET /none HTTP/1.1\n", "404"),
    ("POST /open HTTP/1.1\n", "405"),
    ("GET /mine/x HTTP/1.1\n", "401"),
    ("GET /mine/x HTTP/1.1\n" + COOKIE + "Origin: https://evil\nHost: x\n",
     "403"),
    ("GET /mine/x HTTP/1.1\nSSE_USER=alice\nOrigin: https://evil\nHost: x\n",
     "403"),
])
def test_what_needs_no_redis(site, request_, answer):
    status, lines = explain(site, request_)
    assert status == 1
    assert words(lines, "answer")[0].startswith(answer)
    assert len(words(lines, "nobody")) == (answer in ("401", "403"))
    assert words(lines, "user") == []


def test_a_wrong_name(site):
    """It says what was looked for, and what there is."""
    _, lines = explain(site, "GET /mine/x HTTP/1.1\nCookie: phpsessid=%s; b=c\n"
                       % SID)
    assert words(lines, "cookies") == ["phpsessid, b"]
    assert words(lines, "nobody") == [
        "the request carries no login: no cookie PHPSESSID "
        "([session] cookie); no parameter SSE_USER ([header] name)"]


def test_another_type_of_key(site, login):
    site.db.delete(PREFIX + SID)
    site.db.hset(PREFIX + SID, "a", "b")
    _, lines = explain(site, "GET /mine/x HTTP/1.1\n" + COOKIE)
    assert "another type" in words(lines, "session")[0]
    assert words(lines, "answer") == ["401 a login is needed"]


def test_a_preflight(site):
    _, lines = explain(site, "OPTIONS /mine/x HTTP/1.1\nOrigin: https://a\n")
    assert words(lines, "answer") == ["204"]
    assert words(lines, "cors") == [
        "no page of another origin may read the answer"]


def test_the_first_credential_decides(site, login):
    site.db.sadd("user:alice:names", "x")
    for origin in "", "Host: me\nOrigin: http://me\n":
        status, lines = explain(
            site, "GET /mine/x HTTP/1.1\nSSE_USER=alice\n" + origin)
        assert (status, words(lines, "user")) == (0, ["alice"])
    assert (status, words(lines, "user")) == (0, ["alice"])
    status, lines = explain(
        site, "GET /mine/x HTTP/1.1\nSSE_USER=alice\n" + COOKIE)
    assert (status, words(lines, "user")) == (0, ["7"])
    site.db.delete(PREFIX + SID)
    status, lines = explain(
        site, "GET /mine/x HTTP/1.1\nSSE_USER=alice\n" + COOKIE)
    assert (status, words(lines, "user")) == (1, [])


def test_a_terminal_is_not_steered(site):
    done = subprocess.run(
        [BINARY, "--explain", site.config], capture_output=True, check=False,
        input=b"GET /mine/x HTTP/1.1\nCookie: PHPSESSID=a\x1b[31m\x07" +
        b"\nOrigin: \x1b]0;x\x07\xc2\x9b31m\nSSE_USER=a\n", timeout=10)
    assert not re.search(rb"[\x00-\x09\x0b-\x1f\x7f]|\xc2[\x80-\x9f]",
                         done.stdout)
    assert done.returncode == 1


def test_nothing_is_written_and_nothing_streamed(site, login):
    before = site.db.info("keyspace"), sorted(site.db.keys())
    assert explain(site, "GET /mine/x HTTP/1.1\n" + COOKIE)[0] == 0
    assert (site.db.info("keyspace"), sorted(site.db.keys())) == before


def test_redis_that_is_away(site, tmp_path):
    path = tmp_path / "away.conf"
    path.write_text(CONFIG.replace("@REDIS@", "unix:///nowhere.sock"))
    done = subprocess.run(
        [BINARY, "--explain", str(path)], capture_output=True, check=False,
        input=("GET /mine/x HTTP/1.1\n" + COOKIE).encode(), timeout=10)
    assert done.returncode == 1
    text = done.stdout.decode()
    assert "/nowhere.sock" in text and "user:" not in text
    assert "nobody:" not in text, "that Redis is away says nothing of him"


@pytest.mark.parametrize("request_, why", [
    (b"", "no request"), (b"Cookie: a=b\n", "the first line"),
    (b"GET /" + b"x" * 70000, "longer than"),
    (b"GET /open HTTP/1.1\nwhat is this\n", "no header"),
])
def test_what_is_no_request(site, request_, why):
    done = subprocess.run([BINARY, "--explain", site.config], check=False,
                          input=request_, capture_output=True, timeout=10)
    assert done.returncode == 2
    assert why in done.stderr.decode() and done.stdout == b""


KEY = b"k" * 32


def base64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=")


def signed(header, claims, key=KEY):
    parts = [base64url(json.dumps(part).encode()) for part in (header, claims)]
    mac = hmac.new(key, b".".join(parts), hashlib.sha256).digest()
    return b".".join(parts + [base64url(mac)]).decode()


@pytest.fixture
def explain_token(tmp_path):
    """What is said of a token at a time, with further lines in [jwt]."""
    key = tmp_path / "key"
    key.write_bytes(KEY)
    key.chmod(0o600)
    config = tmp_path / "token.conf"

    def run(token, now, lines=""):
        config.write_text(
            "[redis]\nurl = unix:///nowhere.sock\n[jwt]\n"
            "key_file = HS256 raw key\n" + lines + "\n[stream mine]\n"
            "path = /mine\nauth = jwt\ntopic = t.{user}\n")
        done = subprocess.run(
            [BINARY, "--explain"] + (["--now", str(now)] if now else []) +
            [str(config)], capture_output=True, check=False, timeout=10,
            input=("GET /mine HTTP/1.1\nAuthorization: Bearer %s\n" %
                   token).encode())
        assert done.stderr == b"", done.stderr
        assert token[:20] not in done.stdout.decode()
        assert token.rpartition(".")[2] not in done.stdout.decode()
        return done.returncode, [tuple(line.split(": ", 1)) for line in
                                 done.stdout.decode().splitlines()]
    return run


def test_a_token_at_another_time(explain_token):
    """--now judges tokens by another clock; it serves nobody."""
    token = signed({"alg": "HS256"}, {"sub": "7", "exp": 2000})
    for now, code in ((1999, 0), (2000, 1), (None, 1)):
        status, lines = explain_token(token, now)
        assert status == code
        assert words(lines, "user") == ([] if code else ["7"])


HEADER = {"alg": "HS256", "typ": "JWT"}
CLAIMS = {"iss": "https://a/", "aud": ["x", "y"], "sub": "7", "exp": 2000,
          "data": {"uid": "secret"}}


@pytest.mark.parametrize("lines_, now, why", [
    ("", 2003, "the token expired 3 s ago by this machine's clock, and [jwt] "
     "leeway is 0 s"),
    ("issuer = https://a", 1990, "the token's iss is not [jwt] issuer: one of "
     "them has a slash at its end"),
    ("audience = z", 1990, "[jwt] audience is not in the token's aud"),
    ("user = data/id", 1990, "the token has nothing at [jwt] user"),
])
def test_what_a_token_says(explain_token, lines_, now, why):
    """Behind the signature, all that the configuration is compared with."""
    status, lines = explain_token(signed(HEADER, CLAIMS), now, lines_)
    assert status == 1
    assert [name for name, _ in lines] == [
        "request", "stream", "auth", "token", "token", "claims", "now",
        "nobody", "answer"]
    assert words(lines, "token")[1] == 'alg "HS256", no kid, typ "JWT"'
    assert words(lines, "claims") == [
        'iss "https://a/", aud ["x", "y"], sub "7", exp 2000 (%s), no nbf; '
        'also data' % ("3 s ago" if now > 2000 else "in 10 s")]
    assert words(lines, "now") == [str(now)]
    assert words(lines, "nobody") == [why]
    assert "secret" not in repr(lines)


@pytest.mark.parametrize("token, lines_, header, why", [
    (signed(dict(HEADER, kid="k\x1b"), CLAIMS, KEY[1:]), "",
     'alg "HS256", kid "k?", typ "JWT"', "no key has the token's kid"),
    (signed(HEADER, CLAIMS, KEY[1:]), "", 'alg "HS256", no kid, typ "JWT"',
     "the token's signature is wrong: [jwt] key_file has another secret"),
    (signed(HEADER, CLAIMS)[:-1], "", 'alg "HS256", no kid, typ "JWT"',
     "the token is not base64url"),
    (signed(HEADER, CLAIMS), "type = at+jwt", 'alg "HS256", no kid, typ "JWT"',
     "the token's typ is not [jwt] type"),
    ("eyJ.e30.e30", "", None, "the token"),
    ("no-token-but-another-secret", "", None, "this is no signed token"),
])
def test_what_nobody_has_signed(explain_token, token, lines_, header, why):
    """Nothing of its claims is shown."""
    status, lines = explain_token(token, 1990, lines_)
    assert status == 1
    assert words(lines, "claims") == words(lines, "now") == []
    assert words(lines, "token")[1:] == ([header] if header else [])
    assert words(lines, "nobody")[0].startswith(why)
    assert "https://a" not in repr(lines)
