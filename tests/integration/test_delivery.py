"""What comes out of an open stream, and when."""

import json
import time

from sse import Comment, Event, Retry


def test_first_bytes_come_at_once(site):
    path, _ = site.public()
    with site.open(path) as stream:
        assert stream.status == 200
        retry = stream.next(Retry)
        assert 100 <= retry.ms <= 10000
        # mod_fcgid may wait a second or two before it starts a process.
        assert retry.at - stream.begun < (3 if site.web == "fcgid" else 1)
        # The cursor is committed without an event.
        assert stream.last_id == "0-0"
        assert not stream.of(Event)


def test_headers(site):
    path, _ = site.public()
    with site.open(path) as stream:
        headers = stream.headers
    assert headers["content-type"] == "text/event-stream; charset=utf-8"
    for word in ("no-cache", "no-store", "no-transform"):
        assert word in headers["cache-control"]
    assert "content-length" not in headers
    # nginx takes this one for itself.
    if site.web != "nginx":
        assert headers["x-accel-buffering"] == "no"


def test_an_event_arrives_within_100_ms(site):
    headers, path, topic = site.member()
    with site.open(path, headers) as stream:
        stream.next(Retry)
        late = []
        for number in range(20):
            sent = time.monotonic()
            entry = site.publish(topic, "n %d" % number, "updated")
            event = stream.event()
            late.append(event.at - sent)
            assert (event.type, event.data, event.id) == (
                "updated", "n %d" % number, entry)
    # One hiccup of a busy machine is no fault of the program.
    assert sorted(late)[-3] < 0.1, late


def test_the_first_event_is_no_later(site):
    """Each stream is ready for events as soon as it is open."""
    late = []
    for _ in range(5):
        path, topic = site.public()
        with site.open(path) as stream:
            stream.next(Retry)
            sent = time.monotonic()
            site.publish(topic, "first")
            late.append(stream.event().at - sent)
    assert sorted(late)[-2] < 0.1, late


def test_a_burst_arrives_whole_and_in_order(site):
    path, topic = site.public()
    with site.open(path) as stream:
        stream.next(Retry)
        pipe = site.db.pipeline(transaction=False)
        for number in range(3000):
            pipe.xadd(topic, {"event": "n", "data": str(number)})
        ids = [entry.decode() for entry in pipe.execute()]
        events = [stream.event(10) for _ in ids]
    assert [event.data for event in events] == [str(n) for n in range(3000)]
    assert [event.id for event in events] == ids


def test_start_earliest_replays_and_goes_on(site):
    path, topic = site.public("all")
    for number in range(250):
        site.publish(topic, str(number))
    with site.open(path) as stream:
        seen = [stream.event().data for _ in range(250)]
        site.publish(topic, "live")
        assert stream.event().data == "live"
    assert seen == [str(n) for n in range(250)]


def test_start_now_says_nothing_old(site):
    path, topic = site.public()
    old = site.publish(topic, "old")
    with site.open(path) as stream:
        stream.next(Retry)
        assert stream.last_id == old
        site.publish(topic, "new")
        assert stream.event().data == "new"


def test_data_of_many_lines(nginx):
    path, topic = nginx.public()
    cases = ["", "\n", "a\nb", "a\r\nb", "a\rb", "a\n", " blank", ":colon",
             "data: x\n\nevent: forged\ndata: y", "id: 9-9", "üñí €  😀",
             "x" * 200000, "\n" * 1000]
    with nginx.open(path) as stream:
        stream.next(Retry)
        for case in cases:
            entry = nginx.publish(topic, case)
            event = stream.event()
            lines = case.replace("\r\n", "\n").replace("\r", "\n")
            assert (event.data, event.id) == (lines, entry)
            assert event.type == "message"


def test_an_entry_cannot_forge_a_field(nginx):
    """A type with a line break is never sent, and the stream goes on."""
    path, topic = nginx.public()
    with nginx.open(path) as stream:
        stream.next(Retry)
        nginx.publish(topic, "x", "a\nid: 99999999999999-0\ndata: forged")
        good = nginx.publish(topic, "good")
        event = stream.event()
        while event.data != "good":
            assert "forged" not in event.data
            event = stream.event()
        assert event.id == good
    assert b"forged" not in stream.content


def test_an_entry_without_data_ends_nothing(nginx):
    path, topic = nginx.public()
    with nginx.open(path) as stream:
        stream.next(Retry)
        nginx.db.xadd(topic, {"something": "else"})
        good = nginx.publish(topic, "good")
        stream.next(Event, match=lambda event: event.id == good)


def test_heartbeats_keep_their_distance(site):
    """Quiet for five seconds: never silent for longer than the second that
    is configured, and no chatter. (Behind Apache a heartbeat is written in
    two taps, and the second begins anew after the last one.)"""
    path, _ = site.public()
    with site.open(path) as stream:
        begin = stream.next(Retry).at
        while time.monotonic() < begin + 5.3:
            stream.pump(begin + 5.3)
        times = [begin] + [at for at, _ in stream.chunks]
    silence = [b - a for a, b in zip(times, times[1:])]
    assert max(silence) < 1.3, silence
    beats = stream.of(Comment)
    assert 3 <= len(beats) <= 6, beats
    assert all(beat.text.strip() == "heartbeat" for beat in beats)


def test_two_taps_behind_apache_only(site):
    """Apache notices a closed tab at the second write, nginx at once."""
    path, _ = site.public()
    with site.open(path) as stream:
        stream.next(Comment)
        stream.next(Comment)
        pieces = [piece for _, piece in stream.chunks if b"heart" in piece]
    expected = b":heartbeat\n\n" if site.web == "nginx" else b"heartbeat\n\n"
    assert set(pieces) == {expected}


def test_tenants_are_apart(site):
    """Two tenants, two visitors: nobody sees the other's events."""
    one, two = site.member(), site.member()
    with site.open(one[1], one[0]) as first, \
            site.open(two[1], two[0]) as second:
        first.next(Retry)
        second.next(Retry)
        for number in range(50):
            site.publish(one[2], "one %d" % number)
            site.publish(two[2], "two %d" % number)
        seen = [first.event().data for _ in range(50)]
        assert seen == ["one %d" % n for n in range(50)]
        seen = [second.event().data for _ in range(50)]
        assert seen == ["two %d" % n for n in range(50)]
        # And not of a topic he may not have, however he asks.
        with site.open(two[1], one[0]) as other:
            assert other.status == 403


def test_a_cursor_opens_no_other_topic(site):
    """The check guards the replay too."""
    one, two = site.member(), site.member()
    entry = site.publish(two[2], "secret")
    site.publish(two[2], "secret too")
    headers = dict(one[0], **{"Last-Event-ID": entry})
    with site.open(two[1], headers) as stream:
        assert stream.status == 403
        assert b"secret" not in stream.read_to_end().content


def test_open_and_close_are_one_line_each(site):
    headers, path, topic = site.member()
    with site.open(path, headers) as stream:
        stream.next(Retry)
        last = site.publish(topic, "x")
        stream.event()
        opened = site.logged("event=open", path)
        assert opened["route"] == "metrics"
        assert opened["user"].startswith("u")
    closed = site.closed(path)
    assert closed["reason"] == "client"
    assert closed["events"] == "1"
    assert closed["cursor"] == last
    assert int(closed["bytes"]) > 0 and int(closed["duration_ms"]) >= 0
    lines = [line for line in site.log_text().splitlines() if path in line]
    assert len(lines) == 2, lines


def test_log_as_json(make_site):
    site = make_site("nginx", """
[redis]
url = @REDIS@
[log]
format = json
[stream open]
path = /open/{name:token}
auth = none
topic = topic.{name}
""", workers=2)
    with site.open("/open/x") as stream:
        stream.next(Retry)
    site.wait_log('"client"')
    lines = [json.loads(line) for line in site.log_text(0).splitlines()
             if line.startswith("{")]
    kinds = [line["event"] for line in lines
             if line["event"] in ("open", "close")]
    assert kinds == ["open", "close"]
