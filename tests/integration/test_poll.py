"""Polls: the same URL, login, cursor and losses, answered as JSON."""

import json
import re
import secrets
import time

import pytest

from conftest import STREAMING
from events import loss
from pool import PoolSite, pool
from process import wait_until
from sse import Event, Retry

APP = "https://app.example.org"


def began(events, path, headers=None):
    """The cursor of a client that has just come."""
    poll = events.poll(path, headers)
    assert poll.status == 200, poll.content
    assert poll.data == []
    return poll.cursor


def waits(events, count=1):
    """Wait until so many polls wait for entries."""
    wait_until(lambda: events.db.info("clients")["blocked_clients"] >= count,
               5, "nobody waits")


# --- how it is asked for -----------------------------------------------------

@pytest.mark.parametrize("headers, query, is_poll", [
    ({"Accept": "application/json"}, "", True),
    ({"Accept": "application/json, */*"}, "", True),
    ({"Accept": "application/json, text/event-stream"}, "", False),
    ({"Accept": "text/event-stream"}, "?poll=1", True),
    ({"Accept": "*/*"}, "?poll=1", True),
    ({}, "?x=1&poll=1", True),
    ({}, "?poll=0", False),
    ({}, "", False),
])
def test_who_polls(events, headers, query, is_poll):
    path = "/a/%s%s" % (events.name(), query)
    with events.open(path, headers) as answer:
        kind = answer.headers["content-type"]
        assert kind.partition(";")[0] == (
            "application/json" if is_poll else "text/event-stream")


def test_an_answer(events):
    name = events.name()
    topic, path = "a." + name, "/a/" + name
    assert events.poll(path).json() == {"events": [], "lastEventId": "0-0"}
    first = events.put(topic, "one")
    second = events.put(topic, "line\nother \u00e9\"\\\0", event="kind")
    poll = events.poll(path, cursor="0-0")
    assert poll.status == 200 and poll.ended == "clean"
    assert poll.headers["content-type"] == "application/json"
    assert poll.headers["cache-control"] == "no-store"
    assert poll.json() == {"events": [
        {"id": first, "event": "message", "data": "one"},
        {"id": second, "event": "kind",
         "data": "line\nother \u00e9\"\\\0"}], "lastEventId": second}
    line = events.logged("event=poll", "path=" + path, "events=2")
    assert line["cursor"] == second


@pytest.mark.parametrize("name", ["header", "lastEventId", "last_event_id",
                                  "lastEvent", "evs_last_event_id"])
def test_a_cursor(events, name):
    path = "/ab/" + events.name()
    cursor = began(events, path)
    events.put("a." + path[4:], "one")
    events.put("b." + path[4:], "two")
    poll = events.poll(path, cursor=cursor) if name == "header" else \
        events.poll("%s?%s=%s" % (path, name, cursor))
    assert sorted(poll.data) == ["one", "two"]


def test_head(events):
    name = events.name()
    with events.open("/a/" + name, {"Accept": "application/json",
                                    "Connection": "close"},
                     method="HEAD") as answer:
        assert answer.status == 200
        assert answer.headers["content-type"] == "application/json"
        assert answer.read_to_end().content == b""


def test_pages_of_another_origin(events):
    path = "/a/" + events.name()
    poll = events.poll(path, {"Origin": APP})
    assert poll.headers["access-control-allow-origin"] == APP
    assert poll.headers["access-control-allow-credentials"] == "true"
    assert "origin" in poll.headers["vary"].lower()
    other = events.poll(path, {"Origin": "https://evil.example"})
    assert "access-control-allow-origin" not in other.headers
    with events.open(path, {"Origin": APP}, method="OPTIONS") as answer:
        assert answer.status == 204
    mine = events.poll("/mine/" + path[3:], dict(
        events.login(), Origin="https://evil.example"))
    assert mine.status == 403 and mine.json()["status"] == 403


# --- who may -----------------------------------------------------------------

def test_the_same_login_as_a_stream(events):
    name = events.name()
    events.put("a." + name, "one")
    headers = events.login("anna")
    poll = events.poll("/mine/" + name, headers, "0-0")
    assert poll.data == ["one"]
    assert events.logged("event=poll", "path=/mine/" + name)["user"] == "anna"
    for path, who, status in (
            ("/mine/" + name, {}, 401),
            ("/mine/" + name, {"Cookie": "PHPSESSID=" + "0" * 32}, 401),
            ("/member/" + name, {}, 401),
            ("/member/" + name, headers, 403),
            ("/hidden/" + name, headers, 404),
            ("/nothing/" + name, headers, 404)):
        poll = events.poll(path, who, "0-0")
        assert (poll.status, poll.json()["status"]) == (status, status)
        with events.follow(path, "0-0", who) as stream:
            assert stream.status == status


@pytest.mark.parametrize("what", ["login", "rule"])
def test_who_may_no_longer_is_told_nothing(events, what):
    name, user = events.name(), "u" + secrets.token_hex(4)
    headers = events.login(user)
    events.db.sadd("user:%s:rooms" % user, name)
    with events.ask("/member/%s?wait=20" % name, headers) as asked:
        waits(events)
        if what == "login":
            events.logout(headers)
        else:
            events.db.srem("user:%s:rooms" % user, name)
        events.put("a." + name, "secret")
        poll = asked.answer()
    assert poll.status == (401 if what == "login" else 403)
    assert b"secret" not in poll.content
    assert poll.json()["status"] == poll.status


def test_who_is_kicked_while_waiting_is_told_nothing(events):
    name, user = events.name(), "u" + secrets.token_hex(4)
    with events.ask("/mine/%s?wait=20" % name, events.login(user)) as asked:
        waits(events)
        pipe = events.db.pipeline(transaction=True)
        pipe.xadd("{sse}:control", {"act": "kick", "user": user})
        pipe.xadd("a." + name, {"data": "secret"})
        pipe.execute()
        poll = asked.answer()
    assert poll.status == 401 and b"secret" not in poll.content


def test_who_is_drained_while_waiting_is_answered(events):
    name = events.name()
    with events.ask("/fast/%s?wait=20" % name) as asked:
        waits(events)
        events.db.xadd("{sse}:control", {"act": "drain", "route": "fast"})
        poll = asked.answer()
    assert poll.status == 200 and poll.data == []


# --- waiting -----------------------------------------------------------------

def test_a_wait_ends_with_the_first_event(events):
    name = events.name()
    with events.ask("/ab/%s?wait=20" % name) as asked:
        waits(events)
        events.put("b." + name, "one")
        poll = asked.answer()
    assert poll.data == ["one"]
    assert asked.took < 5


@pytest.mark.parametrize("wait", ["1", "1s", "1000ms"])
def test_a_wait_ends_in_time(events, wait):
    name = events.name()
    with events.ask("/a/%s?wait=%s" % (name, wait)) as asked:
        poll = asked.answer()
    assert poll.json() == {"events": [], "lastEventId": "0-0"}
    assert 0.9 <= asked.took <= 2


def test_a_wait_without_end_is_cut_short(events):
    """Half a lifetime at most: /quiet streams last a second."""
    name = events.name()
    with events.ask("/quiet/%s?wait=1h" % name) as asked:
        assert asked.answer().data == []
    assert 0.4 <= asked.took <= 1.5


def test_no_wait_where_there_is_something(events):
    name = events.name()
    events.put("a." + name, "one")
    with events.ask("/a/%s?wait=20" % name, cursor="0-0") as asked:
        assert asked.answer().data == ["one"]
    assert asked.took < 5


def test_filtered_events_are_waited_over(events):
    """They end no wait, and the cursor goes past them."""
    name = events.name()
    with events.ask("/kept/%s?wait=20" % name) as asked:
        waits(events)
        events.put("a." + name, "1", event="dropped")
        waits(events)
        events.put("a." + name, "2", event="kept")
        poll = asked.answer()
    assert poll.data == ["2"]
    events.put("a." + name, "3", event="dropped")
    poll = events.poll("/kept/" + name, cursor=poll.cursor)
    assert poll.data == []
    events.trim("a." + name, 0)
    assert "gap" not in events.poll("/kept/" + name,
                                    cursor=poll.cursor).json()


def test_who_leaves_while_waiting_is_gone(events):
    name = events.name()
    with events.ask("/few/%s?wait=20" % name):
        waits(events)
        assert events.poll("/few/" + name).status == 429
    wait_until(lambda: events.poll("/few/" + name).status == 200, 5,
               "the place is not given back")


# --- limits ------------------------------------------------------------------

def test_limits_count_polls(events):
    name = events.name()
    for _ in range(3):
        assert events.poll("/few/" + name).status == 200
    with events.follow("/few/" + name) as stream:
        stream.next(Retry)
        poll = events.poll("/few/" + name)
        assert poll.status == 429
        assert poll.json()["status"] == 429
        assert int(poll.headers["retry-after"]) >= 1
    with events.follow("/total/" + name) as stream:
        stream.next(Retry)
        poll = events.poll("/total/" + name)
        assert (poll.status, poll.json()["status"]) == (503, 503)
        assert int(poll.headers["retry-after"]) >= 1


# --- losses, snapshots, much -------------------------------------------------

def test_a_gap_and_a_reset(events):
    name = events.name()
    a, b, c = ("%s.%s" % (letter, name) for letter in "abc")
    events.put(a, "old", "1-0")
    events.put(b, "old", "9999999999999-5")
    cursor = began(events, "/abc/" + name)
    for n in range(2, 9):
        events.put(a, str(n), "%d-0" % n)
    events.trim(a, 2)
    events.db.delete(b)
    events.put(b, "new", "100-0")
    for n in range(4):
        events.put(c, "c", "%d-0" % (200 + n))
    events.trim(c, 3)
    said = events.poll("/abc/" + name, cursor=cursor).json()
    assert sorted(event["data"] for event in said["events"]) == [
        "7", "8", "c", "c", "c", "new"]
    assert said["gap"] == {
        "reason": "trimmed", "topic": 1, "after": "1-0", "before": "7-0",
        "more": [{"reason": "trimmed", "topic": 3, "after": "0-0",
                  "before": "201-0", "missed": 1}]}
    assert said["reset"] == {"reason": "recreated", "topic": 2}
    again = events.poll("/abc/" + name, cursor=said["lastEventId"]).json()
    assert again == {"events": [], "lastEventId": said["lastEventId"]}


def test_a_loss_alone_is_news(events):
    """All that was is gone: no wait for what may come."""
    name = events.name()
    ids = events.put_many("a." + name, 3)
    events.trim("a." + name, 0)
    with events.ask("/a/%s?wait=20" % name, cursor=ids[0]) as asked:
        said = asked.answer().json()
    assert asked.took < 5
    assert said["events"] == []
    assert said["gap"]["after"] == ids[0]
    assert said["lastEventId"] == ids[2]


def test_a_snapshot(events):
    name = events.name()
    events.db.set("now." + name, "state 3")
    ids = events.put_many("a." + name, 4)
    said = events.poll("/string/" + name).json()
    assert said["events"] == [
        {"id": ids[3], "event": "state", "data": "state 3"}]
    events.put("a." + name, "4")
    said = events.poll("/string/" + name, cursor=said["lastEventId"]).json()
    assert [event["data"] for event in said["events"]] == ["4"]
    events.trim("a." + name, 1)
    said = events.poll("/string/" + name, cursor=ids[0]).json()
    assert said["gap"]["reason"] == "trimmed"
    assert [event["data"] for event in said["events"]] == ["state 3", "4"]


def test_a_large_history_comes_in_parts(events):
    name = events.name()
    events.put_many("a." + name, 300, 9000)
    events.put_many("b." + name, 200, 9000)
    got, cursor, answers = [], None, 0
    while True:
        poll = events.poll("/earliest/" + name, cursor=cursor)
        assert len(poll.content) < 2 << 20
        got += [int(data.rstrip("x")) for data in poll.data]
        cursor = poll.cursor
        answers += 1
        if not poll.json().get("more"):
            break
        assert poll.data, "more is promised and nothing comes"
    assert sorted(got) == sorted(list(range(300)) + list(range(200)))
    assert answers >= 4
    assert events.poll("/earliest/" + name, cursor=cursor).json() == {
        "events": [], "lastEventId": cursor}


def test_many_small_events_are_one_answer(events):
    name = events.name()
    events.put_many("a." + name, 2000)
    poll = events.poll("/earliest/" + name)
    assert poll.data == [str(n) for n in range(2000)]
    assert "more" not in poll.json()


def test_bytes_that_are_no_text(events):
    """The answer is valid JSON all the same."""
    name = events.name()
    for data in (b"\xff\xfe", b"\xed\xa0\x80", b"a\xc3", b"\xc3\xa9"):
        events.db.xadd("a." + name, {"data": data})
    poll = events.poll("/a/" + name, cursor="0-0")
    said = json.loads(poll.content.decode("utf-8"))
    data = [event["data"] for event in said["events"]]
    assert re.fullmatch("\ufffd+", data[0]) and data[2:] == [
        "a\ufffd", "\u00e9"]


# --- hand in hand with streams -----------------------------------------------

def test_stream_and_poll_hand_over_to_each_other(events):
    name = events.name()
    path = "/ab/" + name
    cursor, got, told = began(events, path), [], 0
    for turn in range(8):
        for n in range(3):
            events.put("%s.%s" % ("ab"[n % 2], name), "%03d" % told)
            told += 1
        if turn % 2:
            poll = events.poll(path, cursor=cursor)
            got += poll.data
            cursor = poll.cursor
        else:
            with events.follow(path, cursor) as stream:
                got += [stream.event().data for _ in range(3)]
                cursor = stream.of(Event)[-1].id
    assert sorted(got) == ["%03d" % n for n in range(told)]


def test_a_gap_is_the_same_in_both(events):
    name = events.name()
    ids = events.put_many("a." + name, 9)
    events.trim("a." + name, 2)
    poll = events.poll("/a/" + name, cursor=ids[1])
    with events.follow("/a/" + name, ids[1]) as stream:
        assert loss(stream.event()) == poll.json()["gap"]


# --- trouble -----------------------------------------------------------------

@pytest.mark.parametrize("moment", ["before", "meanwhile"])
def test_redis_is_away(events, moment):
    name = events.name()
    try:
        if moment == "before":
            events.stop_redis()
            poll = events.poll("/a/" + name)
        else:
            with events.ask("/a/%s?wait=20" % name) as asked:
                waits(events)
                events.stop_redis()
                poll = asked.answer()
        assert (poll.status, poll.json()["status"]) == (503, 503)
        assert int(poll.headers["retry-after"]) >= 1
    finally:
        events.start_redis()


def test_a_full_pool():
    """The spare worker says so, in JSON."""
    with PoolSite(pool(children=1, listen="@WEB@"), web="nginx") as site:
        with site.open("/open/x") as stream:
            stream.next(Retry)
            site.spare()
            with site.open("/open/x", {"Accept": "application/json"},
                           timeout=10) as poll:
                assert poll.status == 503
                assert poll.read_to_end().json()["status"] == 503
                assert int(poll.headers["retry-after"]) >= 1


@pytest.mark.parametrize("web", STREAMING)
def test_behind_each_web_server(web, make_site):
    """One poll with a wait, and one who leaves."""
    site = make_site(web, workers=3)
    path, topic = site.public()
    with site.open(path, {"Accept": "application/json"}) as poll:
        cursor = poll.read_to_end().json()["lastEventId"]
    entry = site.publish(topic, "one")
    begun = time.monotonic()
    with site.open(path + "?wait=20", {"Accept": "application/json",
                                       "Last-Event-ID": cursor}) as poll:
        assert poll.read_to_end().json()["events"] == [
            {"id": entry, "event": "message", "data": "one"}]
    assert time.monotonic() - begun < 10
