"""Who a visitor is: the site's own PHP login, and its end."""

import os
import re
import secrets
import time

import pytest

from conftest import STREAMING
from site_under_test import PREFIX
from sse import Comment, Retry, Stream

WWW = os.path.join(os.path.dirname(__file__), "..", "support", "www")

LOGIN = """
[redis]
url = @REDIS@
[session]
format = %s
cookie = PHPSESSID
key_prefix = PHPREDIS_SESSION:
user = user_id
[stream mine]
path = /mine/{name:token}
auth = session
topic = topic.{user}.{name}
heartbeat = 1s
"""


def visit(site, page, cookie=None):
    """A page of the site; returns the session cookie it leaves."""
    headers = {"Cookie": cookie} if cookie else {}
    with Stream(site.url, page, headers) as answer:
        answer.read_to_end()
        assert answer.status == 200, answer.content
        found = re.match("(PHPSESSID=[^;]+)",
                         answer.headers.get("set-cookie", ""))
        return found.group(1) if found else cookie


@pytest.mark.parametrize("web", STREAMING)
def test_a_php_page_logs_in_and_out(make_site, web):
    site = make_site(web, LOGIN % "php", root=WWW, workers=4)
    with site.open("/mine/x") as nobody:
        assert nobody.status == 401
    cookie = visit(site, "/login.php?user=7")
    site.sessions.append(cookie.partition("=")[2])
    with site.open("/mine/x", {"Cookie": cookie}) as stream:
        assert stream.status == 200
        stream.next(Retry)
        site.publish("topic.7.x", "hello")
        assert stream.event().data == "hello"
        visit(site, "/logout.php", cookie)
        begun = time.monotonic()
        stream.read_to_end(5)
        # One heartbeat, and what a busy machine takes.
        assert time.monotonic() - begun < 2
    assert site.closed("/mine/x")["reason"] == "revoked"
    with site.open("/mine/x", {"Cookie": cookie}) as again:
        assert again.status == 401


def test_a_site_serves_its_own_files_beside(make_site):
    site = make_site("nginx", LOGIN % "php", root=WWW, workers=2)
    with site.open("/static.txt") as page:
        assert page.read_to_end().content == b"a static file\n"
    with site.open("/no/such/file") as page:
        assert page.status == 404
        assert page.headers["content-type"] == "application/json"


@pytest.mark.parametrize("form", ["php", "php_serialize", "json"])
def test_session_formats(make_site, form):
    site = make_site("nginx", LOGIN % form, workers=4)
    with site.open("/mine/x", site.login("42", form)) as stream:
        assert stream.status == 200
        stream.next(Retry)
        site.publish("topic.42.x", "for 42")
        assert stream.event().data == "for 42"
    # Another form's payload is nobody, not an error.
    for other in {"php", "php_serialize", "json"} - {form}:
        with site.open("/mine/x", site.login("42", other)) as stream:
            assert stream.status == 401, other


BROKEN = ["", "user_id", "user_id|", "user_id|s:9:\"7\";",
          "user_id|i:7;rest|", "user_id|i:7;x|a:1:{", "user_id|N;",
          "user_id|a:0:{}", "user_id|b:1;x|O:1:\"A\":99999999:{}",
          "user_id|s:4294967297:\"7\";", "{" * 5000, "user_id|s:0:\"\";",
          "x|" + "a:1:{i:0;" * 500 + "i:1;" + "}" * 500 + "user_id|i:7;",
          b"\xff\xfe\x00user_id|i:7;"]


def test_a_malformed_payload_is_nobody(nginx):
    for payload in BROKEN:
        sid = secrets.token_hex(16)
        nginx.sessions.append(sid)
        nginx.db.set(PREFIX + sid, payload)
        with nginx.open("/mine/x", {"Cookie": "PHPSESSID=" + sid}) as answer:
            assert answer.status == 401, payload[:60]


def test_a_session_key_of_another_type_is_nobody(nginx):
    sid = secrets.token_hex(16)
    nginx.db.hset(PREFIX + sid, "user_id", "7")
    with nginx.open("/mine/x", {"Cookie": "PHPSESSID=" + sid}) as answer:
        assert answer.status in (200, 401)
        assert b"data:" not in answer.content
    with nginx.open("/mine/x", nginx.login()) as stream:
        stream.next(Retry)


COOKIES = ["PHPSESSID=", "PHPSESSID", "phpsessid=%s", "XPHPSESSID=%s",
           "PHPSESSIDX=%s", "PHPSESSID=*", "PHPSESSID=%s%%00",
           "PHPSESSID=%%2e%%2e%s", "PHPSESSID=; PHPSESSID=%s",
           "PHPSESSID=%s_LOCK", ";;;=;=", "PHPSESSID=" + "a" * 4000]


def test_a_cookie_that_names_no_session(nginx):
    sid = nginx.login()["Cookie"].partition("=")[2]
    for cookie in COOKIES:
        value = cookie % sid if "%" in cookie else cookie
        with nginx.open("/mine/x", {"Cookie": value}) as answer:
            assert answer.status == 401, cookie


def test_a_cookie_among_others(nginx):
    cookie = nginx.login()["Cookie"]
    for value in ("a=b; %s", "%s; a=b", "a=b;%s;c=d", "=; a; %s",
                  "%s; PHPSESSID=other"):
        with nginx.open("/mine/x", {"Cookie": value % cookie}) as stream:
            assert stream.status == 200, value


def test_logout_revokes_within_a_heartbeat(site):
    headers, path, topic = site.member()
    with site.open(path, headers) as stream:
        stream.next(Comment)
        site.logout(headers)
        begun = time.monotonic()
        stream.read_to_end(5)
        assert time.monotonic() - begun < 1.5
        assert stream.ended == "clean"
    assert site.closed(path)["reason"] == "revoked"
    with site.open(path, headers) as again:
        assert again.status == 401


def test_a_lost_membership_revokes(site):
    headers, path, topic = site.member()
    user = site.db.get(
        PREFIX + headers["Cookie"].partition("=")[2]).decode().split('"')[-2]
    with site.open(path, headers) as stream:
        stream.next(Comment)
        site.db.delete("user:%s:tenants" % user)
        begun = time.monotonic()
        stream.read_to_end(5)
        assert time.monotonic() - begun < 1.5
    assert site.closed(path)["reason"] == "revoked"
    with site.open(path, headers) as again:
        assert again.status == 403


def test_another_user_in_the_same_session_revokes(nginx):
    headers = nginx.login("one")
    key = PREFIX + headers["Cookie"].partition("=")[2]
    path = nginx.public("mine")[0]
    with nginx.open(path, headers) as stream:
        stream.next(Comment)
        nginx.db.set(key, 'user_id|s:3:"two";')
        stream.read_to_end(5)
    assert nginx.closed(path)["reason"] == "revoked"


def test_no_event_after_logout(site):
    """Once revoked, what is published is not his any more."""
    headers, path, topic = site.member()
    with site.open(path, headers) as stream:
        stream.next(Comment)
        site.logout(headers)
        stream.read_to_end(5)
        site.publish(topic, "secret")
    headers["Last-Event-ID"] = "0-1"
    with site.open(path, headers) as again:
        assert again.status == 401
        assert b"secret" not in again.read_to_end().content
