"""Requests of every shape get the right status and end nothing else."""

import http.client
import socket
from urllib.parse import urlsplit

import pytest

from conftest import STREAMING
from sse import Retry

UUID = "0b9d3c4e-aaaa-4bbb-8ccc-0123456789ab"


def refused(site, path, status, method="GET", headers=None, **more):
    """A refusal of the program: JSON, uncached, named in the log."""
    with site.open(path, headers, method=method, **more) as answer:
        assert answer.status == status, (path, answer.status)
        assert answer.headers["content-type"] == "application/json"
        assert "no-store" in answer.headers["cache-control"]
        problem = answer.read_to_end().json()
        assert problem["status"] == status
        assert problem["error"] and problem["message"]
        return answer


NO_ROUTE = ["/", "/api", "/api/v1/stream", "/api/v1/stream/",
            "/api/v1/stream/x", "/api/v1/stream/%s/x" % UUID,
            "/api/v1/stream/%s0" % UUID, "/api/v1/Stream/" + UUID,
            "/open/", "/open/a/b", "/exists/x", "/exists/-1", "/exists/1x",
            "/exists/99999999999999999999999999"]


def test_wrong_path(site):
    for path in NO_ROUTE:
        refused(site, path, 404)
    site.logged("event=refuse", "status=404", "path=/open/a/b")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_wrong_method(site, method):
    answer = refused(site, "/open/x", 405, method)
    allow = {word.strip() for word in answer.headers["allow"].split(",")}
    assert allow == {"GET", "HEAD", "OPTIONS"}


def test_options(site):
    with site.open("/open/x", method="OPTIONS") as answer:
        assert answer.status == 204
        allow = {word.strip() for word in answer.headers["allow"].split(",")}
        assert allow == {"GET", "HEAD", "OPTIONS"}


def head(site, path, headers=None):
    """HEAD as http.client does it, which knows that no body follows."""
    where = urlsplit(site.url)
    request = http.client.HTTPConnection(where.hostname, where.port,
                                         timeout=3)
    try:
        request.request("HEAD", path, headers=headers or {})
        answer = request.getresponse()
        assert answer.read() == b""
        return answer.status, answer.getheader("Content-Type")
    finally:
        request.close()


def test_head(site):
    """The status and headers of GET, at once and without a body."""
    assert head(site, "/open/x") == (200, "text/event-stream; charset=utf-8")
    assert head(site, "/nowhere") == (404, "application/json")
    assert head(site, "/mine/x") == (401, "application/json")
    headers, path, _ = site.member()
    assert head(site, path, headers)[0] == 200
    _, other, _ = site.member()
    assert head(site, other, headers)[0] == 403


BAD_ENCODING = ["/open/%", "/open/%z1", "/open/a%0", "/open/x?a=%",
                "/open/x?lastEventId=%g0"]
# Bytes that are no part of a token, an int or a uuid: no such path.
STRANGE = ["/open/a%0d%0aX-Evil:%201", "/open/a%0a", "/open/%c3%28",
           "/open/a%20b", "/open/a*b", "/open/a%3ab", "/open/..%2fx",
           "/open/" + "a" * 1500]


def alive(site):
    path, topic = site.public()
    with site.open(path) as stream:
        assert stream.status == 200
        stream.next(Retry)
        site.publish(topic, "x")
        assert stream.event().data == "x"


def test_bad_percent_encoding(site):
    for path in BAD_ENCODING:
        with site.open(path) as answer:
            assert answer.status in (400, 404), path
    alive(site)


def test_bad_percent_encoding_reaches_the_program(nginx):
    """nginx lets these through in a query."""
    for path in BAD_ENCODING[3:]:
        refused(nginx, path, 400)


def test_strange_bytes_in_the_path(site):
    for path in STRANGE:
        with site.open(path) as answer:
            assert answer.status in (400, 403, 404, 414), path
            assert "x-evil" not in answer.headers
    alive(site)


def test_nul_in_the_path(site):
    for path in ("/open/%00", "/open/a%00b", "/%00", "/open/x?a=%00"):
        with site.open(path) as answer:
            assert answer.status in (400, 404), path
    alive(site)


def test_too_long(site):
    for size in (3000, 7000, 9000, 30000):
        for path in ("/open/" + "a" * size, "/open/x?q=" + "a" * size):
            with site.open(path) as answer:
                assert answer.status in (200, 400, 403, 404, 414), path[:9]
                if "?" not in path:
                    assert answer.status != 200
    alive(site)


def test_a_path_beyond_the_cap(site):
    """Short enough for the web servers, too long for the program."""
    refused(site, "/open/" + "a" * 4000, 414)


def test_huge_cookie(site):
    for size in (4000, 7900):
        with site.open("/mine/x", {"Cookie": "PHPSESSID=" + "a" * size}) as a:
            assert a.status in (400, 401), size
    for size in (20000, 60000):
        with site.open("/mine/x", {"Cookie": "PHPSESSID=" + "a" * size}) as a:
            assert a.status in (400, 401, 431), size
    alive(site)


def test_many_headers(site):
    headers = {"X-Head-%d" % n: "v" * 50 for n in range(90)}
    path, _ = site.public()
    with site.open(path, headers) as stream:
        assert stream.status == 200
        stream.next(Retry)


def test_a_body(site):
    path, _ = site.public()
    with site.open(path, body=b"x" * 1000) as stream:
        assert stream.status == 200
        stream.next(Retry)
    refused(site, path, 413, body=b"x" * 70000)
    alive(site)


RAW = [b"\r\n\r\n", b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n",
       b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
       b"GET /open/\xff\xfe HTTP/1.1\r\nHost: x\r\n\r\n",
       b"GET /open/x HTTP/1.1\r\nHost: x\r\nLast-Event-ID: \xff\r\n\r\n",
       b"GET /open/x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
       b"\r\nzz\r\n",
       b"GET /open/x HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf"]


def test_raw_garbage(site):
    where = urlsplit(site.url)
    path, topic = site.public()
    with site.open(path) as stream:
        stream.next(Retry)
        for data in RAW:
            with socket.create_connection((where.hostname, where.port)) as s:
                s.sendall(data)
                s.settimeout(0.5)
                try:
                    s.recv(1000)
                except OSError:
                    pass
        site.publish(topic, "still here")
        assert stream.event().data == "still here"
    alive(site)


@pytest.mark.parametrize("header", [
    "0", "x", "1-1-1", "-1", "1-", "18446744073709551616-0", "\0", "é",
    "1-1\r", "9" * 2000, "'; DROP", "0x10-1", " ", "+1-1", "01-1", "$", "*"])
def test_a_malformed_cursor_is_a_fresh_start(nginx, header):
    path, topic = nginx.public()
    last = nginx.publish(topic, "old")
    value = header.replace("\r", "%0d").replace("\0", "%00")
    with nginx.open(path, {"Last-Event-ID": value}) as stream:
        assert stream.status == 200
        stream.next(Retry)
        assert stream.last_id == last
        nginx.publish(topic, "new")
        assert stream.event().data == "new"


def test_a_malformed_cursor_is_logged(nginx):
    path, _ = nginx.public()
    with nginx.open(path, {"Last-Event-ID": "forged\tid"}) as stream:
        stream.next(Retry)
        nginx.wait_log("event=cursor", path, since=nginx.since)


@pytest.mark.parametrize("web", STREAMING)
def test_no_header_of_the_client_makes_a_user(make_site, web):
    site = make_site(web, workers=4)
    headers = {"X-User-ID": "7", "User": "7", "Remote-User": "7",
               "User-Id": "7", "X-Forwarded-User": "7",
               "Authorization": "Basic NzpwYXNz"}
    with site.open("/mine/x", headers) as answer:
        assert answer.status == 401
