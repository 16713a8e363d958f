"""Raw bytes on the program's own socket: no peer harms another's stream.

One worker serves them all, so that whatever one request leaves behind meets
the next one.
"""

import os
import time

import pytest

import fastcgi
from fastcgi import Connection, get, record
from sse import Retry

OPEN = b"text/event-stream"

BROKEN = {
    "nothing": b"",
    "half a head": b"\x01\x01\x00",
    "text": b"GET / HTTP/1.1\r\nHost: x\r\n\r\n",
    "wrong version": record(fastcgi.BEGIN, b"\0\1\0\0\0\0\0\0", version=9),
    "half a record": get("/open/x")[:40],
    "length without content": record(fastcgi.PARAMS, length=65535),
    "unknown type": record(77, b"x" * 100),
    "short begin": record(fastcgi.BEGIN, b"\0"),
    "role nobody has": fastcgi.begin(role=99) + record(fastcgi.PARAMS),
    "abort at once": fastcgi.begin() + record(fastcgi.ABORT),
    "data before begin": record(fastcgi.STDIN, b"x" * 500),
    "params that lie": fastcgi.begin()
    + record(fastcgi.PARAMS, b"\xff\xff\xff\xff\xff\xff\xff\xff" * 10)
    + record(fastcgi.PARAMS) + record(fastcgi.STDIN),
    "params without end": fastcgi.begin()
    + record(fastcgi.PARAMS, fastcgi.pair("A", "b") * 9000),
    "zeros": b"\0" * 4096,
    "noise": bytes(range(256)) * 64,
}


@pytest.fixture(scope="module")
def few():
    """A site with hardly more workers than one: a second one rests, or the
    pool would count as full."""
    from site_under_test import Site
    with Site("nginx", workers=2) as site:
        yield site


@pytest.mark.parametrize("what", BROKEN)
def test_broken_requests(few, what):
    """Closed after the nonsense: the next visitor is served at once."""
    with Connection(few.socket) as broken:
        try:
            broken.send(BROKEN[what])
        except ConnectionError:
            pass
    path, _ = few.public()
    with few.open(path, timeout=9) as stream:
        assert stream.status == 200
        stream.next(Retry)


@pytest.mark.parametrize("what", ["nothing", "half a head", "half a record",
                                  "params without end"])
def test_silent_peers(nginx, what):
    """Held open and silent: a worker gives up on them in seconds, five for
    the parameters and five for the body."""
    silent = [Connection(nginx.socket) for _ in range(nginx.workers)]
    try:
        for peer in silent:
            peer.send(BROKEN[what])
        path, _ = nginx.public()
        with nginx.open(path, timeout=13) as stream:
            assert stream.status == 200
            stream.next(Retry)
    finally:
        for peer in silent:
            peer.sock.close()


def test_a_dripping_peer(few):
    """A byte now and then does not keep a worker for ever."""
    data = get("/open/x")
    begun = time.monotonic()
    with Connection(few.socket) as peer:
        for byte in data[:200]:
            try:
                peer.send(bytes([byte]))
            except OSError:
                break
            peer.sock.settimeout(0.1)
            try:
                if peer.sock.recv(1) == b"":
                    break
            except TimeoutError:
                pass
            except ConnectionError:
                break
        else:
            raise AssertionError("still listening after 20 s")


def test_abort_ends_the_stream(few):
    path, _ = few.public()
    few.mark()
    with Connection(few.socket) as peer:
        peer.send(get(path)).read(lambda peer: OPEN in peer.out)
        peer.send(record(fastcgi.ABORT))
        peer.read(lambda peer: peer.ended, 2)
        assert peer.ended
        assert few.closed(path)["reason"] == "client"


def test_garbage_in_an_open_stream_ends_only_it(nginx):
    path, topic = nginx.public()
    with nginx.open(path) as other, Connection(nginx.socket) as peer:
        other.next(Retry)
        peer.send(get(path)).read(lambda peer: OPEN in peer.out)
        peer.send(b"\xff" * 3000)
        peer.read(lambda peer: peer.ended, 3)
        assert peer.ended
        nginx.publish(topic, "x")
        assert other.event().data == "x"


def test_every_header_size(few):
    """libfcgi leaves the end of an empty body unread when the parameters
    fill its buffer: that must not look like a client that left."""
    path, topic = few.public("all")
    few.publish(topic, "x")
    for size in range(7300, 7560, 7):
        with Connection(few.socket) as peer:
            peer.send(get(path, HTTP_X_FILL="f" * size))
            peer.read(lambda peer: b"data: x\n\n" in peer.out)
            assert b"data: x\n\n" in peer.out, size


def test_hostile_parameters(few):
    """Twice the same name, NUL in values, thousands, no REQUEST_URI."""
    requests = [
        fastcgi.begin() + fastcgi.params() + record(fastcgi.STDIN),
        fastcgi.begin() + fastcgi.params(REQUEST_METHOD="GET")
        + record(fastcgi.STDIN),
        get("/open/a\0b"), get("open/x"), get(""), get("*"), get("//"),
        get("http://[::1]:99999/open/x"),
        get("/open/x", **{"HTTP_COOKIE": "a=\0b"}),
        get("/open/x", CONTENT_LENGTH="-1"),
        get("/open/x", CONTENT_LENGTH="99999999999999999999"),
        get("/open/x", **{"H_%d" % n: "x" for n in range(5000)}),
        get("/open/x", HTTP_COOKIE="x" * 200000),
        get("/" + "a/" * 30000),
    ]
    for data in requests:
        with Connection(few.socket) as peer:
            try:
                peer.send(data)
            except ConnectionError:
                continue
            peer.read(lambda peer: b"\r\n\r\n" in peer.out, 8)
            status = peer.out[:20]
            assert peer.ended or status.startswith((
                b"Status: 4", b"Status: 200")), (
                    data[:80], status)
    path, _ = few.public()
    with few.open(path) as stream:
        stream.next(Retry)


def test_descriptors_do_not_leak(few):
    """The workers that have met all of the above hold as many as at first."""
    def count():
        pids = few.worker_pids()
        return pids, [len(os.listdir("/proc/%d/fd" % pid)) for pid in pids]
    path, _ = few.public()

    def stream_once():
        with Connection(few.socket) as peer:
            peer.send(get(path)).read(lambda peer: OPEN in peer.out)
    stream_once()
    few.wait_log("event=close")
    before = count()
    for _ in range(30):
        stream_once()
    with Connection(few.socket) as peer:
        peer.send(get("/nowhere")).read(lambda peer: peer.ended)
    after = count()
    assert after[0] == before[0], "the worker was replaced"
    assert max(after[1]) <= max(before[1]) + 1
