"""Channels: what is published now, without ids, and nothing else."""

import re
import subprocess
import time

import pytest

from events import loss
from process import wait_until
from sse import Comment, Event, Retry
from stack import BINARY


def subscribed(events, channel, count=1):
    """Wait until so many streams listen; a stream does so before it says
    anything."""
    wait_until(lambda: events.db.pubsub_numsub(channel)[0][1] >= count, 5,
               "nobody listens to " + channel)


def begun(stream):
    """A stream whose first block is there."""
    stream.next(Retry)
    while b"\n\n" not in stream.content:
        assert stream.pump(time.monotonic() + 5)
    return stream


def test_messages_come_without_ids(events):
    name = events.name()
    with begun(events.follow("/live/" + name)) as stream:
        assert stream.status == 200
        for n in range(3):
            assert events.db.publish("c." + name, "line %d\nmore" % n) == 1
        got = [stream.event() for _ in range(3)]
        assert [event.data for event in got] == [
            "line %d\nmore" % n for n in range(3)]
        assert {(event.type, event.id) for event in got} == {("message", "")}
        stream.next(Comment)
        assert b"id:" not in stream.content
    line = events.logged("event=open", "path=/live/" + name)
    assert line["channel"] in ("c." + name, "d." + name)


def test_several_channels_are_one_stream(events):
    name = events.name()
    with begun(events.follow("/live/" + name)) as stream:
        for n in range(10):
            events.db.publish("cd"[n % 2] + "." + name, n)
        # One connection, one order.
        assert [stream.event().data for _ in range(10)] == [
            str(n) for n in range(10)]


def test_what_was_published_before_is_gone(events):
    name = events.name()
    events.db.publish("c." + name, "old")
    with begun(events.follow("/live/" + name, "5-0")) as stream:
        events.db.publish("c." + name, "new")
        assert stream.event().data == "new"


def test_messages_are_shaped_as_entries_are(events):
    name = events.name()
    with begun(events.follow("/shaped/" + name)) as stream:
        for text in ('{"kind":"kept","body":1}', '{"kind":"other","body":5}',
                     "no json", '{"kind":"kept","body":3}',
                     '{"kind":"kept","body":4}'):
            events.db.publish("c." + name, text)
        got = [stream.event(), stream.event()]
    assert [(event.type, event.data) for event in got] == [
        ("kept", "3"), ("kept", "4")]


def test_what_cannot_be_sent_is_said_to_be_missing(events):
    name = events.name()
    with begun(events.follow("/live/" + name)) as stream:
        events.db.publish("c." + name, "x" * ((1 << 20) + 1))
        events.db.publish("c." + name, "next")
        said = loss(stream.event())
        assert said["reason"] == "unsendable"
        assert stream.event().data == "next"


def test_a_large_burst_arrives(events):
    """More than waits for a client at a time, and none of it waits for the
    next heartbeat."""
    name, size = events.name(), 50000
    with begun(events.follow("/calm/" + name)) as stream:
        pipe = events.db.pipeline(transaction=False)
        for n in range(100):
            pipe.publish("c." + name, "%d " % n + "x" * size)
        pipe.execute()
        got = [stream.event(10) for _ in range(100)]
    assert [event.data.partition(" ")[0] for event in got] == [
        str(n) for n in range(100)]


def test_logged_out_is_cut_off(events):
    name = events.name()
    headers = events.login()
    with begun(events.follow("/user/" + name, headers=headers)) as stream:
        events.logout(headers)
        stream.read_to_end(5)
        assert b"goodbye revoked" in stream.content


def test_redis_restarts(events):
    """What was published meanwhile, nobody knows: so it is said."""
    name = events.name()
    with begun(events.follow("/live/" + name)) as stream:
        events.db.publish("c." + name, "before")
        assert stream.event().data == "before"
        events.stop_redis()
        events.start_redis()
        subscribed(events, "c." + name)
        subscribed(events, "d." + name)
        events.db.publish("c." + name, "after")
        said = stream.event()
        assert (said.type, loss(said)) == ("gap", {"reason": "disconnected"})
        assert stream.event().data == "after"
        assert b"id:" not in stream.content
    assert events.logged("event=gap", "path=/live/" + name)["why"] == \
        "disconnected"


def test_redis_is_away_for_good(events):
    name = events.name()
    try:
        events.stop_redis()
        with events.follow("/live/" + name) as stream:
            assert stream.status == 200
            stream.read_to_end()
            assert b"goodbye backend" in stream.content
            assert not stream.of(Event)
    finally:
        events.start_redis()


def test_redis_throws_a_slow_reader_out(events):
    """A client that takes nothing makes its worker one; Redis then ends the
    subscription, and the stream goes on with a gap when the client does."""
    name = events.name()
    limit = events.db.config_get("client-output-buffer-limit")
    events.db.config_set("client-output-buffer-limit", "pubsub 1mb 1mb 1")
    try:
        with begun(events.follow("/live/" + name, rcvbuf=4096)) as stream:
            sent = 0
            while events.db.pubsub_numsub("c." + name)[0][1] > 0:
                events.db.publish("c." + name, "%d " % sent + "x" * 200000)
                sent += 1
                assert sent < 1000, "Redis lets it be"
            got = [stream.event(10)]
            while got[-1].type == "message":
                got.append(stream.event(10))
            gap = got.pop()
            assert (gap.type, loss(gap)) == ("gap",
                                             {"reason": "disconnected"})
            assert [event.data.partition(" ")[0] for event in got] == [
                str(n) for n in range(len(got))]
            assert len(got) < sent
            events.db.publish("c." + name, "after")
            assert stream.event().data == "after"
    finally:
        events.db.config_set("client-output-buffer-limit",
                             limit["client-output-buffer-limit"])


def test_there_is_nothing_to_poll(events):
    name = events.name()
    poll = events.poll("/live/" + name)
    assert (poll.status, poll.json()["status"]) == (406, 406)
    # A login comes first.
    assert events.poll("/user/" + name).status == 401
    assert events.poll("/user/" + name, events.login()).status == 406


@pytest.mark.parametrize("line", ["topic = t", "start = earliest",
                                  "snapshot = get k as t"])
def test_what_a_channel_cannot_have(tmp_path, line):
    path = tmp_path / "bad.conf"
    path.write_text("[redis]\nurl = unix:///x\n[stream s]\npath = /s\n"
                    "auth = none\nchannel = c\n%s\n" % line)
    run = subprocess.run([BINARY, "-t", str(path)], capture_output=True,
                         stdin=subprocess.DEVNULL, text=True, check=False)
    assert run.returncode != 0
    assert re.search(r":7: .*%s.*live only" % line.split()[0], run.stderr)
