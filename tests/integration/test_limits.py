"""Limits and rates: who is admitted, who is refused how, and when a place is
free again."""

import os
import re
import secrets
import signal
import threading
import time

import pytest

from process import wait_until
from site_under_test import Site
from sse import Comment, Event, EventSource, Retry

HEAD = """
[redis]
url = @REDIS@
[session]
"""

# Every stream that counts by something else than the visitor or its path is
# for one test alone: the site is shared.
CONFIG = HEAD + """
[limits]
limit = 4 per user

[stream user]
path = /user/{name:token}
auth = session
topic = topic.{name}
limit = 2 per user
heartbeat = 1s
[stream other]
path = /other/{name:token}
auth = session
topic = topic.{name}
heartbeat = 1s
[stream room]
path = /room/{name:token}
auth = none
topic = topic.{name}
limit = 2 per {name}
heartbeat = 1s
[stream strict]
path = /strict/{name:token}
auth = none
topic = topic.{name}
limit = 1 per name
busy = 503
[stream address]
path = /address/{name:token}
auth = none
topic = topic.{name}
limit = 2 per ip
heartbeat = 1s
[stream total]
path = /total/{name:token}
auth = none
topic = topic.{name}
limit = 2 total
heartbeat = 1s
[stream full]
path = /full/{name:token}
auth = none
topic = topic.{name}
limit = 1 total
[stream shut]
path = /shut/{name:token}
auth = none
topic = topic.{name}
limit = 1 total
busy = 503
[stream both]
path = /both/{name:token}
auth = session
topic = topic.{name}
limit = 5 per user
limit = 1 per {name}
heartbeat = 1s
[stream member]
path = /member/{name:token}
auth = session
require = member user:{user}:rooms {name}
topic = topic.{name}
limit = 1 per {name}, 9 per user
heartbeat = 1s
[stream one]
path = /one/{name:token}
auth = session
topic = topic.{name}
limit = 1 per user
heartbeat = 500ms
lifetime = 1s
[stream turn]
path = /turn/{name:token}
auth = session
topic = topic.{name}
limit = 1 per user
heartbeat = 500ms
lifetime = 3s
[stream solo]
path = /solo/{name:token}
auth = session
topic = topic.{name}
limit = 1 per user
heartbeat = 500ms
[stream rated]
path = /rated/{name:token}
auth = none
topic = topic.{name}
rate = 3/12s per {name}
[stream slow]
path = /slow/{name:token}
auth = none
topic = topic.{name}
rate = 1/1h per {name}
[stream pair]
path = /pair/{name:token}
auth = none
topic = topic.{name}
limit = 1 per {name}
rate = 2/1h per {name}
"""

JSON = {"Accept": "application/json"}
STREAM = {"Accept": "text/event-stream"}


@pytest.fixture(scope="module", params=["nginx", "fcgid"])
def _limited_site(request):
    with Site(request.param, CONFIG, workers=40) as site:
        yield site


@pytest.fixture
def limited(_limited_site):
    _limited_site.mark()
    return _limited_site


@pytest.fixture(scope="module")
def _limited_nginx():
    with Site("nginx", CONFIG, workers=40) as site:
        yield site


@pytest.fixture
def nginx(_limited_nginx):
    _limited_nginx.mark()
    return _limited_nginx


def fresh():
    return "n" + secrets.token_hex(6)


def opened(site, path, headers=None, **more):
    """An admitted stream."""
    stream = site.open(path, headers, **more)
    assert stream.status == 200, stream.read_to_end().content
    stream.next(Retry)
    assert stream.last_id == "0-0"
    return stream


def refused(site, path, headers=None, status=429, **more):
    """A refusal in JSON; returns its message and Retry-After."""
    with site.open(path, dict(headers or {}, **JSON), **more) as answer:
        assert answer.status == status, answer.status
        problem = answer.read_to_end().json()
    assert problem["status"] == status
    assert set(problem) == {"status", "error", "message"}
    line = site.logged("event=refuse", "status=%d" % status, path)
    assert line["why"] == problem["message"]
    return problem["message"], int(answer.headers["retry-after"])


def put_off(site, path, headers=None):
    """A refusal as a stream: the reason, and when to come back."""
    with site.open(path, dict(headers or {}, **STREAM)) as answer:
        assert answer.status == 200
        answer.read_to_end()
    assert answer.ended == "clean"
    assert b": goodbye busy" in answer.content and not answer.of(Event)
    assert answer.last_id == (headers or {}).get("Last-Event-ID", "")
    return answer.of(Retry)[-1].ms


def keys(site, pattern="*"):
    return sorted(key.decode() for key in site.db.keys("{sse}:" + pattern))


def holds(site, key):
    """How many places of a limit are taken."""
    return site.db.zcard("{sse}:" + key)


def close_all(site, streams, path):
    for stream in streams:
        stream.close()
    wait_until(lambda: not [key for key in keys(site)
                            if path.split("/")[1] in key
                            and "rate:" not in key], 8,
               "places that nobody holds: %s" % keys(site))


# --- admission -----------------------------------------------------------

def admits_two(site, path, headers, why, status=429):
    """Two of three; once one is closed, the next."""
    streams = [opened(site, path, headers) for _ in range(2)]
    for _ in range(3):
        assert refused(site, path, headers, status)[0] == why
    streams.pop(0).close()
    site.closed(path)
    streams.append(opened(site, path, headers))
    assert refused(site, path, headers, status)[0] == why
    return streams


def test_per_user(limited):
    headers, path = limited.login(), "/user/" + fresh()
    streams = admits_two(limited, path, headers, "limit 2 per user")
    # Another visitor is not concerned.
    streams.append(opened(limited, path, limited.login()))
    close_all(limited, streams, "/user")


def test_per_variable(limited):
    path = "/room/" + fresh()
    streams = admits_two(limited, path, None, "limit 2 per name")
    streams.append(opened(limited, "/room/" + fresh()))
    close_all(limited, streams, "/room")


def test_total(limited):
    streams = admits_two(limited, "/total/" + fresh(), None,
                         "limit 2 total", 503)
    refused(limited, "/total/" + fresh(), None, 503)
    close_all(limited, streams, "/total")


def test_per_ip(limited):
    streams = admits_two(limited, "/address/" + fresh(), None,
                         "limit 2 per ip")
    other = "/address/" + fresh()
    streams.append(opened(limited, other, source="127.0.0.2"))
    assert keys(limited, "stream:address:*") == [
        "{sse}:stream:address:ip:127.0.0.1",
        "{sse}:stream:address:ip:127.0.0.2"]
    close_all(limited, streams, "/address")


def test_overall(nginx):
    """Across streams: two of one kind and two of another."""
    headers = nginx.login("overall-7")
    user, other = "/user/" + fresh(), "/other/" + fresh()
    streams = [opened(nginx, path, headers)
               for path in (user, user, other, other)]
    why, _ = refused(nginx, other, headers)
    assert why == "overall limit 4 per user"
    assert holds(nginx, "all:user:overall-7") == 4
    assert holds(nginx, "stream:user:user:overall-7") == 2
    assert keys(nginx, "stream:other:*") == []
    for stream in streams:
        stream.close()
    wait_until(lambda: not keys(nginx, "*overall-7"), 5, "keys are left")


def test_all_or_nothing(nginx):
    """Who is refused by one limit does not count in the others."""
    path, user = "/both/" + fresh(), "u" + fresh()
    streams = [opened(nginx, path, nginx.login())]
    headers = nginx.login(user)
    for _ in range(6):
        assert refused(nginx, path, headers)[0] == "limit 1 per name"
    assert keys(nginx, "*" + user) == []
    streams.append(opened(nginx, "/both/" + fresh(), headers))
    assert holds(nginx, "stream:both:user:" + user) == 1
    close_all(nginx, streams, "/both")


@pytest.mark.parametrize("most", [6])
def test_a_race_admits_exactly_so_many(make_site, most):
    for web in ("nginx", "fcgid"):
        site = make_site(web, HEAD + "[stream race]\npath = /race\n"
                         "auth = none\ntopic = t\n"
                         "limit = %d total, %d per ip\nheartbeat = 1s\n"
                         "busy = 503\n" % (most, most),
                         workers=5 * most + 2)
        barrier = threading.Barrier(5 * most)
        streams, errors = [], []

        def come():
            try:
                barrier.wait()
                streams.append(site.open("/race", timeout=20))
            except Exception as error:      # to the test's thread
                errors.append(error)
        threads = [threading.Thread(target=come) for _ in range(5 * most)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not errors
        admitted = [one for one in streams if one.status == 200]
        assert len(streams) == 5 * most and len(admitted) == most
        assert {one.status for one in streams} == {200, 503}
        assert holds(site, "stream:race:total") == most
        for stream in streams:
            stream.close()
        wait_until(lambda: not keys(site), 8, "places that nobody holds")


def test_who_may_not_holds_nothing(nginx):
    """Neither without a login, nor against a rule, nor asking with HEAD."""
    path = "/member/" + fresh()
    for _ in range(3):
        with nginx.open(path) as answer:
            assert answer.status == 401
        with nginx.open(path, nginx.login()) as answer:
            assert answer.status == 403
    headers = nginx.login("u-member")
    nginx.db.sadd("user:u-member:rooms", path.rpartition("/")[2])
    for _ in range(3):
        with nginx.open(path, headers, method="HEAD") as answer:
            assert answer.status == 200
    assert keys(nginx, "stream:member:*") == []
    with opened(nginx, path, headers):
        member, = nginx.db.zrange(
            "{sse}:stream:member:user:u-member", 0, -1)
        assert re.fullmatch(b"[^:]+:[0-9]+:[0-9]{10}:[0-9a-f]{16}", member)
        assert int(member.split(b":")[1]) in nginx.worker_pids()
        assert keys(nginx, "*member*") == sorted([
            "{sse}:all:user:u-member", "{sse}:stream:member:user:u-member",
            "{sse}:stream:member:name=" + path.rpartition("/")[2]])
        for key in keys(nginx, "*member*"):
            assert 60000 < nginx.db.pttl(key) <= 66000


def test_two_sites_share_their_numbers(make_site):
    """Behind different web servers, on one Redis; a third has its own."""
    text = HEAD + ("%s[stream s]\npath = /s\nauth = none\ntopic = t\n"
                   "limit = 2 total\nheartbeat = 1s\n")
    first = make_site("nginx", text % "", workers=4)
    second = make_site("fcgid", (text % "").replace(
        "@REDIS@", "unix://" + first.redis))
    third = make_site("nginx", (text % "[limits]\nprefix = third:\n").replace(
        "@REDIS@", "unix://" + first.redis), workers=4)
    one, two = opened(first, "/s"), opened(second, "/s")
    refused(first, "/s", status=503)
    refused(second, "/s", status=503)
    with opened(third, "/s"):
        assert first.db.zcard("third:stream:s:total") == 1
        assert first.db.zcard("{sse}:stream:s:total") == 2
    one.close()
    first.closed("/s")
    opened(second, "/s").close()
    two.close()


# --- answers -------------------------------------------------------------

def test_answers_by_what_the_client_wants(nginx):
    """EventSource is told when to come back; others get a status."""
    room, full = "/room/" + fresh(), "/full/" + fresh()
    streams = [opened(nginx, room), opened(nginx, room), opened(nginx, full)]
    for path in (room, full):
        for headers in ({}, {"Last-Event-ID": "5-6"}):
            assert 5000 <= put_off(nginx, path, headers) <= 15000
        why = nginx.logged("event=refuse", "status=200", path)["why"]
        assert why == {room: "limit 2 per name", full: "limit 1 total"}[path]
        # No Accept, and curl's.
        for headers in ({}, {"Accept": "*/*"}):
            with nginx.open(path, headers) as answer:
                assert answer.status == 200
                assert b"goodbye busy" in answer.read_to_end().content
    assert 5 <= refused(nginx, room)[1] <= 15
    assert 5 <= refused(nginx, full, status=503)[1] <= 15
    with nginx.open(room, {"Accept": "text/html"}) as answer:
        assert answer.status == 429
        assert answer.read_to_end().json()["error"] == "too_many_requests"
    close_all(nginx, streams, "/room")
    close_all(nginx, [], "/full")


def test_answers_where_a_status_is_wanted(nginx):
    strict, shut = "/strict/" + fresh(), "/shut/" + fresh()
    streams = [opened(nginx, strict), opened(nginx, shut)]
    for headers in ({}, STREAM, JSON):
        for path, status in ((strict, 429), (shut, 503)):
            with nginx.open(path, headers) as answer:
                assert answer.status == status
                assert 5 <= int(answer.headers["retry-after"]) <= 15
                assert "limit 1" in answer.read_to_end().json()["message"]
    close_all(nginx, streams, "/strict")
    close_all(nginx, [], "/shut")


# --- rates ---------------------------------------------------------------

def test_a_rate(limited):
    """Three at once, then one every four seconds; refusals do not count."""
    path = "/rated/" + fresh()
    begun = time.monotonic()
    for _ in range(3):
        opened(limited, path).close()
    for _ in range(4):
        why, after = refused(limited, path)
        assert why == "rate 3/12s per name" and 1 <= after <= 4
    assert time.monotonic() - begun < 4, "too slow to tell"

    def admitted():
        with limited.open(path, JSON) as answer:
            return answer.status == 200
    wait_until(admitted, 6, "the rate has no room again")
    assert 3.9 < time.monotonic() - begun < 6
    assert not admitted()
    opened(limited, "/rated/" + fresh()).close()


def test_a_rate_says_exactly_when(nginx):
    path = "/slow/" + fresh()
    opened(nginx, path).close()
    why, after = refused(nginx, path)
    assert why == "rate 1/1h per name" and 3590 <= after <= 3600
    # A browser is not called back before there is room.
    assert 3590000 <= put_off(nginx, path) <= 3616000
    key, = keys(nginx, "rate:stream:slow:name=" + path.rpartition("/")[2])
    assert nginx.db.type(key) == b"string"
    assert 3590000 < nginx.db.pttl(key) <= 3600000


def test_a_limit_refuses_before_a_rate_counts(nginx):
    path = "/pair/" + fresh()
    name = path.rpartition("/")[2]
    stream = opened(nginx, path)
    spent = nginx.db.get("{sse}:rate:stream:pair:name=" + name)
    for _ in range(3):
        assert refused(nginx, path)[0] == "limit 1 per name"
    assert nginx.db.get("{sse}:rate:stream:pair:name=" + name) == spent
    stream.close()
    nginx.closed(path)
    stream = opened(nginx, path)
    stream.close()
    wait_until(lambda: not holds(nginx, "stream:pair:name=" + name), 5,
               "the place is not given back")
    nginx.mark()
    assert refused(nginx, path)[0] == "rate 2/1h per name"


# --- a place is free again -----------------------------------------------

@pytest.mark.parametrize("busy", [False, True], ids=["quiet", "fire"])
@pytest.mark.parametrize("web", ["nginx", "fcgid", "proxy"])
def test_a_rotation_never_meets_its_own_place(make_site, web, busy):
    """One place each; EventSource comes back 50 ms after the goodbye.  What a
    stream has left for it at the end is a part of its lifetime, which a busy
    machine can use up when that is short."""
    site = make_site(web, CONFIG, workers=8)
    stop = threading.Event()

    def fire():
        while not stop.wait(0.005):
            site.publish("topic.x", "x", maxlen=1000)
    thread = threading.Thread(target=fire if busy else stop.wait)
    thread.start()
    sources = [EventSource(site.url, "/turn/x", site.login())
               for _ in range(3)]
    try:
        for source in sources:
            source.wait(lambda s: len(s.streams) >= 4, 30)
    finally:
        stop.set()
        thread.join()
        for source in sources:
            source.close()
    for source in sources:
        assert not [one for one in source.streams
                    if b"busy" in one.content]
        assert all(b"goodbye lifetime" in one.content
                   for one in source.streams[:3])
    assert not [line for line in site.log_text().splitlines()
                if "event=refuse" in line and "/turn/" in line]
    assert "event=lease" not in site.log_text()
    wait_until(lambda: not keys(site), 8, "places that nobody holds")


def test_a_client_that_leaves(limited):
    """Closed or reset: free as soon as that is noticed."""
    headers, path = limited.login(), "/solo/" + fresh()
    for away in ("close", "abort", "close"):
        stream = opened(limited, path, headers)
        getattr(stream, away)()
        assert limited.closed(path)["reason"] == "client"
        limited.mark()
    with opened(limited, path, headers):
        refused(limited, path, headers)


def test_the_place_is_free_before_the_goodbye(make_site):
    """SIGTERM: whoever has read the goodbye finds no key any more."""
    site = make_site("nginx", CONFIG, workers=3)
    path = "/room/x"
    with opened(site, path) as stream:
        stream.next(Comment)
        assert holds(site, "stream:room:name=x") == 1
        pid = int(site.db.zrange("{sse}:stream:room:name=x", 0, 0)[0]
                  .split(b":")[1])
        os.kill(pid, signal.SIGTERM)
        stream.next(Comment, match=lambda item: "goodbye drain" in item.text)
        assert keys(site) == []
    assert site.closed(path)["reason"] == "drain"


def test_a_worker_that_is_killed(make_site):
    """Its place ends by itself, five seconds after its stream must have."""
    site = make_site("nginx", CONFIG, workers=3)
    headers, path = site.login("7"), "/one/x"
    key = "{sse}:stream:one:user:7"
    stream = opened(site, path, headers)
    begun = time.monotonic()
    member, = site.db.zrange(key, 0, -1)
    os.kill(int(member.split(b":")[1]), signal.SIGKILL)
    stream.read_to_end()
    refused(site, path, headers)
    assert site.db.zrange(key, 0, -1) == [member]
    assert 0 < site.db.pttl(key) <= 7000

    def admitted():
        with site.open(path, dict(headers, **JSON)) as answer:
            return answer.status == 200
    wait_until(admitted, 8, "the dead worker's place is not free")
    assert 5 < time.monotonic() - begun < 7.5
    wait_until(lambda: not keys(site), 8, "keys are left: %s" % keys(site))


def test_a_key_ends_by_itself_when_nobody_comes(make_site):
    site = make_site("nginx", CONFIG, workers=3)
    stream = opened(site, "/one/x", site.login("7"))
    member, = site.db.zrange("{sse}:stream:one:user:7", 0, -1)
    os.kill(int(member.split(b":")[1]), signal.SIGKILL)
    stream.read_to_end()
    assert len(keys(site)) == 2
    wait_until(lambda: not keys(site), 9, "keys are left")


def test_a_short_stream_does_not_shorten_a_key(make_site):
    """Streams of different lifetimes share the overall keys."""
    site = make_site("nginx", CONFIG, workers=4)
    headers = site.login("7")
    with opened(site, "/other/x", headers):
        with opened(site, "/one/x", headers) as short:
            short.read_to_end()
        assert site.db.pttl("{sse}:all:user:7") > 60000
        assert holds(site, "all:user:7") == 1
