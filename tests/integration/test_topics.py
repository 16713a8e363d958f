"""Several topics in one stream: each resumed exactly, losses named."""

import json
import random
import re
import threading
import time

import pytest

from events import TOPICS, loss
from sse import Comment, Event, EventSource, Retry

CURSOR = re.compile("[A-Za-z0-9._~-]{1,128}")


def datas(stream, count):
    """The data of the next so many events, which are no losses."""
    got = [stream.event() for _ in range(count)]
    assert not [event for event in got if event.type in ("gap", "reset")]
    return [event.data for event in got]


def start(events, path, cursor=None):
    """The cursor of a stream that has just begun; and it."""
    stream = events.follow(path, cursor)
    stream.next(Retry)
    while not stream.last_id:
        stream.pump(time.monotonic() + 5)
    return stream


# --- one cursor for several topics ------------------------------------------

def test_two_topics_are_merged_by_id(events):
    name = events.name()
    for topic, ids in (("a", (1, 4, 5, 8)), ("b", (2, 3, 5, 9))):
        for n in ids:
            events.put(topic + "." + name, "%s%d" % (topic, n), "%d-1" % n)
    with events.follow("/earliest/" + name) as stream:
        assert datas(stream, 8) == [
            "a1", "b2", "b3", "a4", "a5", "b5", "a8", "b9"]


class Counters(threading.Thread):
    """Counts into several topics, each at its own time, until stopped."""

    def __init__(self, events, topics):
        super().__init__(daemon=True)
        self.events, self.count = events, dict.fromkeys(topics, 0)
        self.stopping = threading.Event()

    def run(self):
        rng = random.Random(5)
        while not self.stopping.wait(0.001):
            topic = rng.choice(list(self.count))
            for _ in range(rng.choice((1, 1, 1, 20))):
                self.events.put(topic, "%s %d" % (topic, self.count[topic]))
                self.count[topic] += 1

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stopping.set()
        self.join()


def test_cuts_while_three_topics_are_written_to(events):
    name = events.name()
    topics = ["%s.%s" % (letter, name) for letter in "abc"]
    with Counters(events, topics) as counters:
        with EventSource(events.url, "/all/" + name) as source:
            for _ in range(10):
                done = len(source.events)
                source.wait(lambda s: len(s.events) > done + 15, 10)
                source.cut()
            counters.stopping.set()
            counters.join()
            whole = sum(counters.count.values())
            source.wait(lambda s: len(s.events) >= whole, 10)
    assert not [e for e in source.events if e.type != "message"]
    assert all(CURSOR.fullmatch(e.id) for e in source.events)
    assert len(source.streams) >= 10
    for topic in topics:
        got = [int(e.data.split()[1]) for e in source.events
               if e.data.startswith(topic + " ")]
        assert got == list(range(counters.count[topic]))


@pytest.mark.parametrize("path, told", [
    ("ba", {"a2", "b2"}), ("abc", {"a2", "b2"}), ("cab", {"a2", "b2"}),
    ("bc", {"b2"}), ("b", {"b2"}), ("a", {"a2"})])
def test_other_topics_at_the_next_connect(events, path, told):
    """Added, removed, reordered: what is known is resumed, what is new starts
    as for a new client."""
    name = events.name()
    for letter in "abc":
        events.put("%s.%s" % (letter, name), "old")
    with start(events, "/ab/" + name) as stream:
        events.put("a." + name, "a1")
        events.put("b." + name, "b1")
        assert datas(stream, 2) == ["a1", "b1"]
        cursor = stream.last_id
    for letter in "abc":
        events.put("%s.%s" % (letter, name), letter + "2")
    with start(events, "/%s/%s" % (path, name), cursor) as stream:
        assert set(datas(stream, len(told))) == told
        events.put("%s.%s" % (path[-1], name), "next")
        assert datas(stream, 1) == ["next"]


def test_there_and_back_again(events):
    """The cursor of two topics, of one of them, and of both again."""
    name = events.name()
    a, b = "a." + name, "b." + name
    with start(events, "/ab/" + name) as stream:
        cursor = stream.last_id
    events.put(a, "a1")
    events.put(b, "b1")
    with start(events, "/ab/" + name, cursor) as stream:
        assert set(datas(stream, 2)) == {"a1", "b1"}
        cursor = stream.last_id
    with start(events, "/a/" + name, cursor) as stream:
        alone = stream.last_id
    events.put(a, "a2")
    events.put(b, "b2")
    with start(events, "/ba/" + name, alone) as stream:
        # It still says whose it is; b begins now.
        assert datas(stream, 1) == ["a2"]
        events.put(b, "b3")
        assert stream.event().data == "b3"


def test_removed_and_added_again(events):
    """What is left of several is not taken for the first of them."""
    name = events.name()
    with start(events, "/ab/" + name) as stream:
        cursor = stream.last_id
    with events.follow("/b/" + name, cursor) as stream:
        events.put("b." + name, "b2")
        assert datas(stream, 1) == ["b2"]
        cursor = stream.last_id
    events.put("b." + name, "b3")
    with events.follow("/ab/" + name, cursor) as stream:
        assert datas(stream, 1) == ["b3"]


def test_a_plain_cursor_is_of_the_first_topic(events):
    name = events.name()
    entry = events.put("b." + name, "b1", "5-0")
    events.put("b." + name, "b2", "6-0")
    events.put("a." + name, "a1", "9-0")
    with start(events, "/ba/" + name, entry) as stream:
        assert datas(stream, 1) == ["b2"]
        events.put("a." + name, "a2")
        assert stream.event().data == "a2"


def test_eight_topics_fit_into_the_cursor(events):
    name = events.name()
    with start(events, "/%s/%s" % (TOPICS, name)) as stream:
        assert CURSOR.fullmatch(stream.last_id)
        pipe = events.db.pipeline(transaction=True)
        for n in range(40):
            pipe.xadd("%s.%s" % (TOPICS[n % 8], name), {"data": str(n)})
        pipe.execute()
        # Each topic's place has its ms and its sequence by now.
        half = [stream.event() for _ in range(20)]
        assert all(CURSOR.fullmatch(event.id) for event in half)
        assert len(half[-1].id) > 80
    with events.follow("/%s/%s" % (TOPICS, name), half[-1].id) as stream:
        rest = datas(stream, 20)
    assert sorted([int(e.data) for e in half] + list(map(int, rest))) == \
        list(range(40))


def test_the_same_key_by_two_templates_is_read_once(events):
    name = events.name()
    with start(events, "/same/%s/%s" % (name, name)) as stream:
        assert re.fullmatch("[0-9]+-[0-9]+", stream.last_id)
        events.put("a." + name, "one")
        events.put("a." + name, "two")
        assert datas(stream, 2) == ["one", "two"]


# --- where a client starts ---------------------------------------------------

@pytest.fixture
def history(events):
    """A name whose two topics have old and young entries."""
    name = events.name()
    seconds, micros = events.db.time()
    now = seconds * 1000 + micros // 1000
    for topic, ages in (("a", (900, 600, 200, 10)), ("b", (800, 500, 5))):
        for age in ages:
            events.put("%s.%s" % (topic, name), "%s%d" % (topic, age),
                       "%d-0" % (now - age * 1000))
    return name


@pytest.mark.parametrize("path, told", [
    ("earliest", ["a900", "b800", "a600", "b500", "a200", "a10", "b5"]),
    ("last2", ["b500", "a200", "a10", "b5"]),
    ("since", ["a200", "a10", "b5"]),
    ("ab", []),
])
def test_starts(events, history, path, told):
    with start(events, "/%s/%s" % (path, history)) as stream:
        assert datas(stream, len(told)) == told
        events.put("b." + history, "next")
        assert stream.event().data == "next"


@pytest.mark.parametrize("path", ["last2", "since", "earliest"])
def test_a_start_is_for_who_has_no_cursor(events, history, path):
    with start(events, "/ab/" + history) as stream:
        cursor = stream.last_id
    events.put("a." + history, "next")
    with events.follow("/%s/%s" % (path, history), cursor) as stream:
        assert stream.event().data == "next"


@pytest.mark.parametrize("path", ["last2", "since", "earliest"])
def test_starts_of_topics_that_are_not_there(events, path):
    name = events.name()
    with start(events, "/%s/%s" % (path, name)) as stream:
        events.put("b." + name, "first")
        assert stream.event().data == "first"


@pytest.mark.parametrize("path", ["last2", "since", "earliest"])
def test_who_starts_where_all_was_trimmed_has_lost_nothing(
        events, history, path):
    """Neither in the stream's first reads nor at a return."""
    cursor = None
    for topic in "ab":
        events.db.xtrim("%s.%s" % (topic, history), 0, approximate=False)
    for _ in range(2):
        with start(events, "/%s/%s" % (path, history), cursor) as stream:
            cursor = stream.last_id
            stream.next(Comment)
            assert not [item for item in stream.items
                        if isinstance(item, Event)]


def test_a_quiet_topic_is_not_taken_for_a_lost_one(events):
    """since: the last entry of a is older than that, and no entry follows."""
    name = events.name()
    events.put("a." + name, "ancient", "5-0")
    with start(events, "/since/" + name) as stream:
        stream.next(Comment)
        events.put("a." + name, "next")
        assert datas(stream, 1) == ["next"]
        cursor = stream.last_id
    with start(events, "/since/" + name, cursor) as stream:
        events.put("b." + name, "more")
        assert datas(stream, 1) == ["more"]


# --- snapshots ---------------------------------------------------------------

def test_a_string_as_snapshot(events):
    name = events.name()
    events.put("a." + name, "old")
    events.db.set("now." + name, "line\nother")
    with events.follow("/string/" + name) as stream:
        event = stream.event()
        assert (event.type, event.data) == ("state", "line\nother")
        cursor = event.id
        events.put("a." + name, "next")
        assert datas(stream, 1) == ["next"]
    with events.follow("/string/" + name, cursor) as stream:
        assert stream.event().data == "next"


def test_a_hash_as_snapshot(events):
    name = events.name()
    events.db.hset("now." + name, mapping={"cpu": "3", "na\"me": "\u00e9\n"})
    with events.follow("/hash/" + name) as stream:
        event = stream.event()
        assert event.type == "state"
        assert json.loads(event.data) == {"cpu": "3", "na\"me": "\u00e9\n"}
        events.put("b." + name, "next")
        assert stream.event().data == "next"


@pytest.mark.parametrize("path", ["string", "hash"])
def test_no_snapshot_where_the_key_is_missing(events, path):
    name = events.name()
    with start(events, "/%s/%s" % (path, name)) as stream:
        events.put("a." + name, "next")
        assert stream.event().data == "next"


def test_a_snapshot_after_a_gap(events):
    name = events.name()
    ids = events.put_many("a." + name, 9)
    events.trim("a." + name, 3)
    events.db.set("now." + name, "8")
    with events.follow("/string/" + name, ids[2]) as stream:
        assert loss(stream.event())["reason"] == "trimmed"
        event = stream.event()
        assert (event.type, event.data) == ("state", "8")
        assert datas(stream, 3) == ["6", "7", "8"]


def test_a_snapshot_after_a_gap_in_an_open_stream(events):
    name = events.name()
    with start(events, "/string/" + name) as stream:
        burst(events, "a." + name, 5, {"now." + name: "4"})
        got = [stream.event() for _ in range(3)]
    assert [event.type for event in got] == ["gap", "state", "message"]
    assert loss(got[0])["missed"] == 4
    assert got[1].data == got[2].data == "4"


def test_who_is_cut_off_in_front_of_a_snapshot_comes_back_to_it(events):
    """Only the snapshot has the cursor, not what stands in front of it."""
    name = events.name()
    ids = events.put_many("a." + name, 9)
    events.db.set("now." + name, "8")
    with events.follow("/string/" + name) as stream:
        assert stream.event().id == ids[-1]
        assert b"id:" not in stream.content[:stream.content.index(b"\n\n")]
    events.trim("a." + name, 3)
    with events.follow("/string/" + name, ids[2]) as stream:
        got = [stream.event() for _ in range(3)]
    assert [event.type for event in got] == ["gap", "state", "message"]
    assert [event.id for event in got] == [ids[2], ids[2], ids[6]]


def test_a_gap_behind_a_large_event(events):
    """Which fills the output, so that nothing is looked for behind it."""
    name = events.name()
    with start(events, "/string/" + name) as stream:
        events.put("a." + name, "x" * 70000)
        assert len(stream.event().data) == 70000
        burst(events, "a." + name, 5, {"now." + name: "4"})
        got = [stream.event() for _ in range(3)]
    assert [event.type for event in got] == ["gap", "state", "message"]


def test_the_seam_between_snapshot_and_events(events):
    """State and event are written in one transaction: who is shown n is told
    n + 1 and what follows, nothing less and nothing twice."""
    name = events.name()
    ended = threading.Event()
    pipe = events.db.pipeline(transaction=True)

    def write():
        n = 0
        while not ended.is_set():
            pipe.set("now." + name, n).xadd("a." + name, {"data": n})
            pipe.execute()
            n += 1
    writer = threading.Thread(target=write)
    writer.start()
    try:
        for _ in range(25):
            with events.follow("/string/" + name) as stream:
                shown = stream.event()
                if shown.type != "state":
                    continue            # before the first of all
                first = int(shown.data) + 1
                assert datas(stream, 6) == [
                    str(n) for n in range(first, first + 6)]
                cursor = stream.event().id
            with events.follow("/string/" + name, cursor) as stream:
                assert datas(stream, 2) == [str(first + 7), str(first + 8)]
        with events.follow("/back/" + name) as stream:
            first = int(stream.event(type="state").data) - 2
            assert datas(stream, 8) == [
                str(n) for n in range(first, first + 8)]
    finally:
        ended.set()
        writer.join()


# --- losses ------------------------------------------------------------------

MARKED = """
local info = redis.pcall('XINFO', 'STREAM', KEYS[1])
return redis.call('XADD', KEYS[1], 'MAXLEN', 1, '*', 'data', ARGV[1], 'p',
    info.err and '0-0' or info[8])
"""


def burst(events, topic, count, states=None, marked=False):
    """So many entries at once, of which the topic retains the last."""
    pipe = events.db.pipeline(transaction=True)
    for n in range(count):
        if marked:
            pipe.eval(MARKED, 1, topic, n)
        else:
            pipe.xadd(topic, {"data": n}, maxlen=1, approximate=False)
    for key, value in (states or {}).items():
        pipe.set(key, value)
    pipe.execute()


def test_a_gap_says_what_is_gone(events):
    name = events.name()
    ids = events.put_many("b." + name, 9)
    events.put("a." + name, "kept")
    with start(events, "/ab/" + name) as stream:
        cursor = stream.last_id
    more = events.put_many("b." + name, 9)
    events.trim("b." + name, 2)
    with events.follow("/ab/" + name, cursor) as stream:
        assert loss(stream.event()) == {
            "reason": "trimmed", "topic": 2, "after": ids[-1],
            "before": more[-2]}
        assert datas(stream, 2) == ["7", "8"]


def test_all_that_is_gone_is_counted_from_the_beginning(events):
    """A cursor of a time when the topic was not there."""
    name = events.name()
    with start(events, "/a/" + name) as stream:
        cursor = stream.last_id
    ids = events.put_many("a." + name, 9)
    events.trim("a." + name, 4)
    with events.follow("/a/" + name, cursor) as stream:
        assert loss(stream.event()) == {
            "reason": "trimmed", "topic": 1, "after": "0-0",
            "before": ids[5], "missed": 5}
        assert datas(stream, 4) == ["5", "6", "7", "8"]
    events.trim("a." + name, 0)
    with events.follow("/a/" + name, cursor) as stream:
        said = loss(stream.event())
        assert said["missed"] == 9 and said["after"] == "0-0"


def test_a_gap_in_an_open_stream_is_counted(events):
    """A client that takes nothing while the topic is trimmed: what it has,
    and what it is told that it missed, is all there was."""
    name = events.name()
    topic, whole, size = "a." + name, 300, 60000
    with start(events, "/fast/" + name) as stream:
        events.put(topic, "first")
        assert stream.event().data == "first"
        ids = events.put_many(topic, whole, size)
        events.trim(topic, 3)
        got, gap = [], None
        while len(got) == 0 or got[-1] != whole - 1:
            event = stream.event(10)
            if event.type == "gap":
                assert gap is None, "one gap is one event"
                gap, at = loss(event), len(got)
            else:
                got.append(int(event.data.rstrip("x")))
    assert got[:at] == list(range(at))
    assert got[at:] == list(range(whole - 3, whole))
    assert gap["missed"] == whole - 3 - at
    assert gap["after"] == (ids[at - 1] if at else gap["after"])
    assert gap["before"] == ids[-3]


@pytest.mark.parametrize("marked", [False, True])
def test_a_burst_that_is_trimmed_at_once(events, marked):
    """The hole is said before what follows it: whoever is cut off then has
    been told, or comes back with a cursor in front of it."""
    name = events.name()
    first = events.put("b." + name, "first", p="0-0")
    with start(events, "/hall/" + name) as stream:
        events.put("a." + name, "before", p="0-0")
        assert stream.event().data == "before"
        burst(events, "b." + name, 7, marked=marked)
        gap = stream.event()
        assert loss(gap) == {
            "reason": "trimmed", "topic": 2, "after": first,
            "before": events.db.xrange("b." + name)[0][0].decode(),
            "missed": 6}
        assert stream.event().data == "6"
        events.put("a." + name, "after")
        assert datas(stream, 1) == ["after"]
    with start(events, "/hall/" + name, gap.id) as stream:
        said = loss(stream.event())
        assert (said["topic"], said["after"]) == (2, first)
        assert sorted(datas(stream, 2)) == ["6", "after"]


@pytest.mark.parametrize("marked, kept, again", [
    (True, 0, 0), (False, 0, 15), (False, 200, 0)])
def test_what_could_not_be_all_is_read_again(events, marked, kept, again):
    """What a wait brings, of a topic that retains so little that entries may
    have come and gone, unless they tell what was in front of them."""
    def looks():
        stats = events.db.info("commandstats")
        return stats.get("cmdstat_xinfo|stream", {"calls": 0})["calls"]
    name, before = events.name(), "0-0"
    events.put_many("a." + name, kept)
    with start(events, "/hall/" + name) as stream:
        for n in range(21):
            if n == 1:
                begun = looks()
            before = events.put("a." + name, str(n),
                                **({"p": before} if marked else {}))
            assert datas(stream, 1) == [str(n)]
        # Up to 16 entries, for each of two topics and the control topic.
        assert abs(looks() - begun - 3 * again) <= 6


def test_a_topic_that_retains_little(events):
    """Each entry takes the one before it away, which this client has had."""
    name = events.name()
    with start(events, "/hall/" + name) as stream:
        for n in range(5):
            events.db.xadd("a." + name, {"data": n}, maxlen=1,
                           approximate=False)
            assert datas(stream, 1) == [str(n)]
        events.trim("a." + name, 0)
        events.put("a." + name, "last")
        assert datas(stream, 1) == ["last"]


@pytest.mark.parametrize("seen, marked, gap", [
    (5, True, False), (5, False, True), (4, True, True)])
def test_what_our_own_writers_note_proves_that_nothing_is_gone(
        events, seen, marked, gap):
    """p of the oldest entry is the id before it: who has that one has all."""
    name = events.name()
    for n in range(1, 10):
        events.put("a." + name, n, "%d-0" % n,
                   **({"p": "%d-0" % (n - 1)} if marked else {}))
    events.trim("a." + name, 4)
    with events.follow("/a/" + name, "%d-0" % seen) as stream:
        if gap:
            assert loss(stream.event()) == {
                "reason": "trimmed", "topic": 1, "after": "%d-0" % seen,
                "before": "6-0"}
        assert datas(stream, 4) == ["6", "7", "8", "9"]


@pytest.mark.parametrize("fields, said", [
    ({"sse:gap": "overflow", "p": "0-0"}, {}),
    ({"sse:gap": "overflow", "missed": "7", "p": "0-0"}, {"missed": 7}),
    ({"sse:gap": "overflow", "missed": "-7", "p": "0-0"}, {}),
    ({"gap": "3", "data": "mine"}, None),
    ({"gap": "3", "data": "mine", "p": "0-0"}, None),
])
def test_a_mark_of_what_was_not_recorded(events, fields, said):
    """An entry of somebody who happens to call a field so is none."""
    name = events.name()
    with start(events, "/ba/" + name) as stream:
        events.db.xadd("a." + name, fields)
        if said is None:
            assert datas(stream, 1) == ["mine"]
        else:
            assert loss(stream.event()) == dict(
                said, reason="unrecorded", topic=2)
        events.put("a." + name, "next")
        assert datas(stream, 1) == ["next"]


def test_topics_are_lost_on_their_own(events):
    """One trimmed, one made anew, one as it was."""
    name = events.name()
    a, b, c = ("%s.%s" % (letter, name) for letter in "abc")
    events.put_many(a, 3)
    events.put(b, "old", "9999999999999-5")
    events.put(c, "old")
    with start(events, "/abc/" + name) as stream:
        cursor = stream.last_id
    events.put_many(a, 3)
    events.trim(a, 1)
    events.db.delete(b)
    events.put(b, "new", "1-0")
    events.put(c, "c")
    with events.follow("/abc/" + name, cursor) as stream:
        losses = [stream.event(), stream.event()]
        assert [(e.type, loss(e)["topic"]) for e in losses] == [
            ("gap", 1), ("reset", 2)]
        assert loss(losses[1])["reason"] == "recreated"
        assert sorted(datas(stream, 3)) == ["2", "c", "new"]
        cursor = stream.last_id
    with start(events, "/abc/" + name, cursor) as stream:
        events.put(b, "next")
        assert datas(stream, 1) == ["next"]


# --- what is not sent --------------------------------------------------------

def test_a_heartbeat_says_where_a_filtered_stream_is(events):
    name = events.name()
    with start(events, "/kept/" + name) as stream:
        begun = stream.last_id
        for n in range(5):
            events.put("a." + name, str(n), event="dropped")
        while stream.last_id == begun:
            assert stream.next(Comment).text == "heartbeat"
            stream.pump(time.monotonic() + 0.1)
        assert re.search(rb":heartbeat\nid: %s\n\n" %
                         re.escape(stream.last_id.encode()), stream.content)
        assert not stream.of(Event)
        cursor = stream.last_id
    events.trim("a." + name, 0)
    events.put("b." + name, "kept", event="kept")
    with events.follow("/kept/" + name, cursor) as stream:
        event = stream.event()
        assert (event.type, event.data) == ("kept", "kept")


def test_a_quiet_heartbeat_says_no_cursor(events):
    name = events.name()
    with start(events, "/kept/" + name) as stream:
        stream.next(Comment)
        stream.next(Comment)
        assert stream.content.count(b"id: ") == 1


def test_a_goodbye_says_where_a_filtered_stream_is(events):
    name = events.name()
    with start(events, "/quiet/" + name) as stream:
        entry = events.put("a." + name, "1", event="dropped")
        stream.read_to_end()
        assert b"goodbye lifetime" in stream.content
        assert stream.last_id == entry
        assert not stream.of(Event)


def test_heartbeats_as_events(events):
    name = events.name()
    with start(events, "/beat/" + name) as stream:
        begun = stream.last_id
        beats = [stream.event(), stream.event()]
        assert [beat.type for beat in beats] == ["beat", "beat"]
        said = [json.loads(beat.data) for beat in beats]
        assert [one["status"] for one in said] == ["ok", "ok"]
        assert abs(said[1]["time"] / 1000 - time.time()) < 10
        assert 200 <= said[1]["time"] - said[0]["time"] <= 2000
        assert stream.last_id == begun, "a heartbeat is no place in a topic"
        events.put("a." + name, "next")
        assert stream.event(type="message").data == "next"


# --- a small configuration ---------------------------------------------------

def test_the_configuration_as_it_stands(events):
    events.db.delete("one", "two", "hist", "dash")
    with start(events, "/two") as stream:
        events.put("one", "1")
        events.put("two", "2")
        events.put("one", "3")
        assert sorted(datas(stream, 3)) == ["1", "2", "3"]
        cursor = stream.last_id
    events.put("two", "4")
    events.put("one", "5")
    with events.follow("/two", cursor) as stream:
        assert sorted(datas(stream, 2)) == ["4", "5"]
    for n in range(9):
        events.put("hist", str(n))
    events.db.set("dash", '{"cpu":8}')
    with events.follow("/last") as stream:
        event = stream.event()
        assert (event.type, event.data) == ("metrics", '{"cpu":8}')
        assert datas(stream, 3) == ["6", "7", "8"]
