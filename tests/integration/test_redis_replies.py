"""Replies of Redis that should never come, through a proxy that spoils them.

One worker serves them all: whatever one visitor meets, the next one must be
served by the same process.
"""

import os
import time

import pytest

import fakeredis
from fakeredis import BrokenRedis
from process import wait_until
from site_under_test import CONFIG, Site
from sse import Event, Retry
from stack import SANITIZED

TIMEOUT = CONFIG.replace("[redis]", "[redis]\ntimeout = 500ms")


@pytest.fixture(scope="module")
def fragile():
    """One worker behind nginx whose Redis is a BrokenRedis."""
    site = Site("nginx", TIMEOUT, workers=2)
    # Its path is known once the site's folder is there.
    config = site.config_text
    made = {}

    def prepare():
        Site._prepare(site)
        broken = BrokenRedis(os.path.join(site.dir, "broken.sock"),
                             site.redis)
        os.chmod(broken.path, 0o777)
        made["broken"] = broken
        broken.__enter__()
        site._write(site.config, config.replace(
            "@REDIS@", "unix://" + broken.path))
    site._prepare = prepare
    with site:
        yield site, made["broken"]
        made["broken"].__exit__()


FIRST = ["GETRANGE", "SISMEMBER", "XINFO", "EXEC"]

REPLIES = {
    "cut": lambda: fakeredis.cut(1),
    "cut before": lambda: fakeredis.cut(0),
    "cut in the middle": lambda: fakeredis.cut(9),
    "stalled": lambda: fakeredis.stall(),
    "stalled in the middle": lambda: fakeredis.stall(5),
    "not RESP": lambda: fakeredis.replace(b"HTTP/1.1 400 Bad Request\r\n\r\n"),
    "nested": lambda: fakeredis.replace(b"*1\r\n" * 5000 + b"$-1\r\n"),
    "huge bulk": lambda: fakeredis.replace(b"$4294967296\r\n"),
    "endless bulk": lambda: fakeredis.endless(b"$536870911\r\n",
                                              b"x" * 65536),
    "huge array": lambda: fakeredis.replace(b"*2147483647\r\n"),
    "endless array": lambda: fakeredis.endless(b"*1000000000\r\n",
                                               b":1\r\n" * 16384),
    "negative": lambda: fakeredis.replace(b"$-2\r\n"),
    "wrong type": lambda: fakeredis.replace(b":42\r\n"),
    "null array": lambda: fakeredis.replace(b"*-1\r\n"),
    "two at once": lambda: fakeredis.replace(b"+OK\r\n+OK\r\n"),
    "loading": lambda: fakeredis.replace(
        b"-LOADING Redis is loading the dataset in memory\r\n"),
    "busy": lambda: fakeredis.replace(
        b"-BUSY Redis is busy running a script.\r\n"),
    "oom": lambda: fakeredis.replace(
        b"-OOM command not allowed when used memory > 'maxmemory'.\r\n"),
    "moved": lambda: fakeredis.replace(b"-MOVED 3999 127.0.0.1:6381\r\n"),
    "masterdown": lambda: fakeredis.replace(
        b"-MASTERDOWN Link with MASTER is down\r\n"),
    "noperm": lambda: fakeredis.replace(
        b"-NOPERM this user has no permissions\r\n"),
    "clients": lambda: fakeredis.replace(
        b"-ERR max number of clients reached\r\n"),
}


# A sanitizer takes seconds to mark what the C library refuses at once: an
# array of sixteen gigabytes.
if SANITIZED:
    del REPLIES["huge array"], REPLIES["endless array"]


def used(broken, command):
    """Whether the program sends a command at all."""
    return any(seen[0].upper() == command.encode() for seen in broken.seen)


@pytest.mark.parametrize("reply", REPLIES)
def test_a_spoilt_first_answer(fragile, reply):
    """Before the stream: the transient answer or a refusal, never a hang,
    and the same worker serves the next visitor."""
    site, broken = fragile
    headers, path, topic = site.member()
    entry = site.publish(topic, "x")
    pids = site.worker_pids()
    for command in FIRST:
        broken.spoil(command.encode(), REPLIES[reply](), fresh=True)
        begun = time.monotonic()
        with site.open(path, dict(headers, **{"Last-Event-ID": entry}),
                       timeout=8) as answer:
            assert answer.status in (200, 401, 403, 503), command
            # In a transaction only EXEC's reply counts: what XINFO gets
            # before it is an acknowledgement. And a Redis without memory,
            # which refuses the transaction, is asked again without one; one
            # that forbids something, without the control topic; a batch that
            # is too large, entry by entry.
            if (answer.status == 200 and command != "XINFO"
                    and reply not in ("oom", "noperm", "endless bulk")):
                answer.read_to_end(8)
                assert answer.last_id == entry, command
                assert not answer.of(Event), command
        assert time.monotonic() - begun < 5, command
        broken.heal()
        with site.open(path, headers, timeout=4) as stream:
            assert stream.status == 200
            stream.next(Retry, 3)
            assert stream.last_id == entry, command
    assert site.worker_pids() == pids
    assert used(broken, "EXEC")


@pytest.mark.parametrize("reply", REPLIES)
def test_a_spoilt_answer_under_an_open_stream(fragile, reply):
    """The stream resumes or ends with its reason; nothing doubled, nothing
    made up."""
    site, broken = fragile
    path, topic = site.public()
    site.mark()
    pids = site.worker_pids()
    with site.open(path) as stream:
        stream.next(Retry)
        site.publish(topic, "one")
        assert stream.event().data == "one"
        broken.spoil(b"XREAD", REPLIES[reply]())
        wait_until(broken.spoiled, 5, "XREAD was not asked again")
        site.publish(topic, "two")
        event = stream.next(Event, 12)
        if event is None:
            assert b": goodbye backend" in stream.content
            assert site.closed(path)["reason"] == "backend"
        else:
            assert (event.type, event.data) == ("message", "two")
    broken.heal()
    site.mark()
    with site.open(path, timeout=6) as stream:
        stream.next(Retry, 3)
    site.closed(path)
    assert site.worker_pids() == pids


def test_a_trickling_redis(fragile):
    """Slow, but within the deadline: the event comes, whole."""
    site, broken = fragile
    path, topic = site.public()
    with site.open(path) as stream:
        stream.next(Retry)
        broken.spoil(b"XREAD", fakeredis.trickle(0.005), 2)
        site.publish(topic, "through a straw")
        assert stream.event(8).data == "through a straw"
    broken.heal()


def test_a_trickle_without_end(fragile):
    """Each byte in time, the whole never: the deadline is for the reply."""
    site, broken = fragile
    path, topic = site.public()
    headers, path, topic = site.member()
    broken.spoil(b"GETRANGE", fakeredis.trickle(0.2))
    begun = time.monotonic()
    with site.open(path, headers, timeout=8) as answer:
        assert answer.status in (200, 503)
    assert time.monotonic() - begun < 3
    broken.heal()
    with site.open(path, headers, timeout=4) as stream:
        stream.next(Retry, 3)
