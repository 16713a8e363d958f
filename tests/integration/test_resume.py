"""Cut and come back: nothing lost, nothing doubled, losses said."""

import json
import threading
import time

import pytest

from sse import Comment, Event, EventSource, Retry


class Publisher(threading.Thread):
    """Counts into a topic until stopped."""

    def __init__(self, site, topic, pause=0.002):
        super().__init__(daemon=True)
        self.site, self.topic, self.pause = site, topic, pause
        self.count = 0
        self.stopping = threading.Event()

    def run(self):
        while not self.stopping.wait(self.pause):
            self.site.publish(self.topic, str(self.count), "n")
            self.count += 1

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stopping.set()
        self.join()


def numbers(source):
    return [int(event.data) for event in source.events if event.type == "n"]


def test_cuts_while_a_publisher_goes_on(site):
    path, topic = site.public()
    with Publisher(site, topic) as publisher:
        with EventSource(site.url, path) as source:
            source.wait(lambda s: s.events, 5)
            for _ in range(8):
                done = len(source.events)
                source.wait(lambda s: len(s.events) > done + 20, 10)
                source.cut()
            publisher.stopping.set()
            publisher.join()
            source.wait(lambda s: numbers(s)[-1] == publisher.count - 1, 10)
        first = numbers(source)[0]
        assert numbers(source) == list(range(first, publisher.count))
        assert len(source.streams) >= 8
    assert not [e for e in source.events if e.type != "n"]


def test_rotations_while_a_publisher_goes_on(site):
    """Streams of two seconds: each goodbye, each return, all events."""
    path, topic = site.public("short")
    with Publisher(site, topic, 0.005) as publisher:
        with EventSource(site.url, path) as source:
            source.wait(lambda s: len(s.streams) >= 4 and s.events, 15)
            publisher.stopping.set()
            publisher.join()
            source.wait(lambda s: numbers(s)[-1] == publisher.count - 1, 10)
        first = numbers(source)[0]
        assert numbers(source) == list(range(first, publisher.count))
    for stream in source.streams[:3]:
        last = stream.of(Retry)[-1]
        assert 50 <= last.ms <= 250
        assert b"goodbye lifetime" in stream.content
        assert 1.7 <= stream.lasted <= 2.1


@pytest.mark.parametrize("name", ["lastEventId", "last_event_id",
                                  "lastEvent", "evs_last_event_id"])
def test_a_cursor_in_the_query(nginx, name):
    path, topic = nginx.public()
    entry = nginx.publish(topic, "one")
    nginx.publish(topic, "two")
    with nginx.open("%s?x=1&%s=%s" % (path, name, entry)) as stream:
        assert stream.event().data == "two"


def test_the_header_beats_the_query(nginx):
    path, topic = nginx.public()
    old = nginx.publish(topic, "one")
    entry = nginx.publish(topic, "two")
    nginx.publish(topic, "three")
    with nginx.open("%s?lastEventId=%s" % (path, old),
                    {"Last-Event-ID": entry}) as stream:
        assert stream.event().data == "three"


def test_a_cursor_at_the_end_replays_nothing(site):
    path, topic = site.public()
    entry = site.publish(topic, "one")
    with site.open(path, {"Last-Event-ID": entry}) as stream:
        stream.next(Retry)
        site.publish(topic, "two")
        assert stream.event().data == "two"


def test_a_topic_that_is_born_late(nginx):
    """The cursor 0-0 of a topic that did not exist is good for all of it."""
    path, topic = nginx.public()
    with nginx.open(path) as stream:
        stream.next(Retry)
        cursor = stream.last_id
    nginx.publish(topic, "first ever")
    with nginx.open(path, {"Last-Event-ID": cursor}) as stream:
        event = stream.event()
        assert (event.type, event.data) == ("message", "first ever")


def test_gap_after_trimming(site):
    path, topic = site.public()
    ids = [site.publish(topic, str(n)) for n in range(20)]
    site.db.xtrim(topic, maxlen=5, approximate=False)
    with site.open(path, {"Last-Event-ID": ids[3]}) as stream:
        gap = stream.event()
        assert gap.type == "gap"
        assert isinstance(json.loads(gap.data), dict)
        assert [stream.event().data for _ in range(5)] == [
            "15", "16", "17", "18", "19"]


def test_no_gap_where_nothing_is_missing(site):
    path, topic = site.public()
    ids = [site.publish(topic, str(n)) for n in range(20)]
    site.db.xtrim(topic, maxlen=5, approximate=False)
    with site.open(path, {"Last-Event-ID": ids[15]}) as stream:
        assert stream.event().data == "16"
    with site.open(path, {"Last-Event-ID": ids[19]}) as stream:
        stream.next(Retry)
        site.publish(topic, "20")
        assert stream.event().data == "20"


def test_gap_when_all_is_trimmed(nginx):
    path, topic = nginx.public()
    ids = [nginx.publish(topic, str(n)) for n in range(3)]
    nginx.db.xtrim(topic, maxlen=0, approximate=False)
    with nginx.open(path, {"Last-Event-ID": ids[0]}) as stream:
        assert stream.event().type == "gap"
        nginx.publish(topic, "after")
        assert stream.event().data == "after"


def test_no_gap_for_who_has_seen_all_that_is_trimmed(nginx):
    path, topic = nginx.public()
    ids = [nginx.publish(topic, str(n)) for n in range(3)]
    nginx.db.xtrim(topic, maxlen=0, approximate=False)
    with nginx.open(path, {"Last-Event-ID": ids[2]}) as stream:
        stream.next(Retry)
        nginx.publish(topic, "after")
        event = stream.event()
        assert (event.type, event.data) == ("message", "after")


def test_reset_when_the_topic_is_made_anew(site):
    path, topic = site.public()
    site.db.xadd(topic, {"data": "old life"}, id="9999999999999-5")
    with site.open(path) as stream:
        stream.next(Retry)
        cursor = stream.last_id
    site.db.delete(topic)
    site.db.xadd(topic, {"data": "new life"}, id="100-0")
    with site.open(path, {"Last-Event-ID": cursor}) as stream:
        reset = stream.event()
        assert reset.type == "reset"
        assert isinstance(json.loads(reset.data), dict)
        assert stream.event().data == "new life"


def test_reset_under_an_open_stream(nginx):
    """Redis never wakes a reader whose id is above the new topic's: the
    look at each heartbeat does."""
    path, topic = nginx.public()
    nginx.db.xadd(topic, {"data": "old"}, id="9999999999999-5")
    with nginx.open(path) as stream:
        stream.next(Retry)
        nginx.db.delete(topic)
        nginx.db.xadd(topic, {"data": "new"}, id="100-0")
        assert stream.event(6).type == "reset"
        assert stream.event().data == "new"


def test_after_a_loss_the_cursor_moves_on(nginx):
    """Who comes back after a gap and an event is not told of it again."""
    path, topic = nginx.public()
    ids = [nginx.publish(topic, str(n)) for n in range(20)]
    nginx.db.xtrim(topic, maxlen=5, approximate=False)
    with nginx.open(path, {"Last-Event-ID": ids[3]}) as stream:
        assert stream.event().type == "gap"
        cursor = stream.event().id
    with nginx.open(path, {"Last-Event-ID": cursor}) as stream:
        assert stream.event().data == "16"


def test_a_cut_between_a_gap_and_what_follows(nginx):
    """The id a gap carries, if any, is not beyond what is still to come."""
    path, topic = nginx.public()
    ids = [nginx.publish(topic, str(n)) for n in range(20)]
    nginx.db.xtrim(topic, maxlen=5, approximate=False)
    with nginx.open(path, {"Last-Event-ID": ids[3]}) as stream:
        gap = stream.event()
        assert gap.type == "gap"
    with nginx.open(path, {"Last-Event-ID": gap.id}) as stream:
        event = stream.next(Event, match=lambda e: e.type == "message")
        assert event.data == "15"


def burst(site, topic, count):
    """So many entries at once, of which the topic retains the last."""
    pipe = site.db.pipeline(transaction=True)
    for n in range(count):
        pipe.xadd(topic, {"data": str(n)}, maxlen=1, approximate=False)
    pipe.execute()


@pytest.mark.parametrize("before", [0, 3])
def test_a_burst_that_is_trimmed_at_once(nginx, before):
    """No id shows the hole: the counts do, also of a topic that is new. It is
    said before what follows it, whose id would be beyond it."""
    path, topic = nginx.public()
    for n in range(before):
        nginx.publish(topic, "before")
    with nginx.open(path) as stream:
        stream.next(Comment)
        burst(nginx, topic, 5)
        assert stream.event().type == "gap"
        assert stream.event().data == "4"


def test_made_anew_under_an_open_stream(nginx):
    """Its new ids are above the old ones, so that reading just goes on."""
    path, topic = nginx.public()
    for n in range(9):
        nginx.publish(topic, "before")
    with nginx.open(path) as stream:
        stream.next(Comment)
        nginx.db.delete(topic)
        nginx.publish(topic, "after")
        assert stream.event().type == "reset"
        assert stream.event().data == "after"


def test_a_history_larger_than_a_reply_may_be(nginx):
    """A batch beyond the cap on a reply is read entry by entry."""
    path, topic = nginx.public("all")
    for n in range(20):
        nginx.publish(topic, "%02d" % n + "x" * 900000)
    with nginx.open(path) as stream:
        got = [stream.event(10).data[:2] for _ in range(20)]
    assert got == ["%02d" % n for n in range(20)]


def test_deleted_entries_are_skipped(nginx):
    path, topic = nginx.public()
    ids = [nginx.publish(topic, str(n)) for n in range(6)]
    nginx.db.xdel(topic, ids[2], ids[3])
    with nginx.open(path, {"Last-Event-ID": ids[0]}) as stream:
        got = [stream.next(Event, match=lambda e: e.type == "message").data
               for _ in range(3)]
    assert got == ["1", "4", "5"]


def test_ids_at_the_edges(nginx):
    """The smallest and the largest ids Redis knows."""
    path, topic = nginx.public("all")
    for entry in ("0-1", "1-0", "18446744073709551615-18446744073709551614"):
        nginx.db.xadd(topic, {"data": entry}, id=entry)
    with nginx.open(path) as stream:
        assert [stream.event().id for _ in range(3)] == [
            "0-1", "1-0", "18446744073709551615-18446744073709551614"]
        cursor = stream.last_id
    with nginx.open(path, {"Last-Event-ID": cursor}) as stream:
        stream.next(Retry)
        assert stream.last_id == cursor


def test_one_event_a_visit(nginx):
    """Hop along a topic one event at a time."""
    path, topic = nginx.public()
    ids = [nginx.publish(topic, str(n)) for n in range(60)]
    cursor = ids[0]
    begun = time.monotonic()
    for n in range(1, 60):
        with nginx.open(path, {"Last-Event-ID": cursor}) as stream:
            event = stream.event()
            assert event.data == str(n)
            cursor = event.id
    assert time.monotonic() - begun < 15
