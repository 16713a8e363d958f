"""What a client gets of an entry: [stream] event, data, map, filter,
filter_query and max_data, on streams and for those who poll."""

import json
import secrets

import pytest

from site_under_test import Site
from sse import Event, Retry

HEAD = """
[redis]
url = @REDIS@
[session]
format = php
cookie = PHPSESSID
key_prefix = PHPREDIS_SESSION:
user = user_id
"""

STREAMS = {
    "plain": "",
    "fields": "event = field kind\ndata = field body",
    "json": "event = json meta/kind\ndata = json body\nfilter_query = only",
    "entry": "event = fixed row\ndata = entry",
    "map": "map = order.paid paid\nmap = order.* order\nmap = debug.* -",
    "types": "filter = type a* b\nfilter = not type ab\nfilter_query = only",
    "numbers": "filter = json n >= 10",
    "mine": "filter = json to = {user}",
    "small": "max_data = 1k",
}


def section(name, lines):
    return ("[stream %s]\npath = /%s/{name:token}\nauth = %s\n"
            "topic = %s.{name}\nstart = earliest\nheartbeat = 500ms\n%s\n" % (
                name, name, "session" if name == "mine" else "none", name,
                lines))


CONFIG = HEAD + "".join(section(*each) for each in STREAMS.items())


@pytest.fixture(scope="module")
def _site():
    with Site("nginx", CONFIG) as site:
        yield site


@pytest.fixture
def site(_site):
    _site.mark()
    return _site


def add(site, kind, *entries):
    """A new topic with entries; its name and their ids."""
    name = secrets.token_hex(6)
    return name, [site.db.xadd("%s.%s" % (kind, name), entry).decode()
                  for entry in entries]


def seen(site, kind, *entries, query="", headers=None):
    """(type, data) of what comes of entries, up to a last one which is sent
    by hand so that its coming tells that there was no more."""
    name, _ = add(site, kind, *entries)
    with site.open("/%s/%s%s" % (kind, name, query), headers) as stream:
        assert stream.status == 200
        stream.next(Retry)
        last = LAST.get(kind, {"event": "a", "data": "LAST"})
        site.db.xadd("%s.%s" % (kind, name), last)
        got = []
        while not got or "LAST" not in got[-1][1]:
            event = stream.event()
            got.append((event.type, event.data))
        return got[:-1]


# What ends a list of events where a filter would drop it.
LAST = {
    "fields": {"kind": "a", "body": "LAST"},
    "json": {"data": '{"meta":{"kind":"a"},"body":"LAST"}'},
    "numbers": {"data": '{"n":10,"x":"LAST"}'},
    "mine": {"data": '{"to":"bob","x":"LAST"}'},
}


def test_type_and_data_in_fields_of_any_name(site):
    assert seen(site, "fields", {"kind": "k", "body": "b", "event": "e",
                                 "data": "d"}, {"event": "e"}) == [
        ("k", "b"), ("message", "")]


def test_type_and_data_out_of_the_payload(site):
    assert seen(
        site, "json",
        {"data": '{"meta":{"kind":"k"},"body":{"b": 12345678901234567890}}'},
        {"data": '{"meta":{"kind":7},"body":"two\\nlines"}'},
        {"data": '{"meta":{"kind":"x\\nevent: y"},"body":null}'},
        {"data": '{"body":[]}'}) == [
        ("k", '{"b": 12345678901234567890}'), ("message", "two\nlines"),
        ("message", "null"), ("message", "[]")]


def test_a_payload_without_the_part_is_said_to_be_missing(site):
    name, ids = add(site, "json", {"data": "no JSON"}, {"data": "{}"},
                    {"data": '{"body":1}'})
    with site.open("/json/" + name) as stream:
        events = [stream.event() for _ in range(3)]
    assert [event.type for event in events] == ["gap", "gap", "message"]
    assert json.loads(events[0].data)["reason"] == "unsendable"
    # The cursor goes past it.
    assert [event.id for event in events] == ids
    site.logged("level=warn", "no JSON object")
    site.logged("level=warn", "lacks what 'data' takes")


def test_the_whole_entry(site):
    got = seen(site, "entry", {"cpu": "12", "host": 'a"b', "p": "1-1",
                               b"\xff": b"\0\n"})
    assert got[0][0] == "row"
    assert json.loads(got[0][1]) == {"cpu": "12", "host": 'a"b',
                                     "\ufffd": "\0\n"}


def test_types_get_other_names(site):
    assert seen(site, "map", {"event": "order.paid"}, {"event": "order.sent"},
                {"event": "debug.sql"}, {"event": "user"},
                {"other": "x"}) == [
        ("paid", ""), ("order", ""), ("user", ""), ("message", "")]


def test_a_filter_by_type(site):
    entries = [{"event": each, "data": each}
               for each in ("a", "ab", "abc", "b", "bc", "c")]
    assert seen(site, "types", *entries, {"data": "none"}) == [
        ("a", "a"), ("abc", "abc"), ("b", "b")]


def test_a_client_asks_for_fewer(site):
    entries = [{"event": each, "data": each} for each in ("a", "abc", "b", "c")]
    # It never gets what the stream would not send anyway.
    assert seen(site, "types", *entries, query="?only=a,c") == [("a", "a")]
    assert seen(site, "types", *entries, query="?only=") == [
        ("a", "a"), ("abc", "abc"), ("b", "b")]
    # A stream that does not offer it does not know the parameter.
    assert len(seen(site, "plain", *entries, query="?only=a")) == 4


def test_a_client_asks_for_too_much(site):
    with site.open("/types/name?only=" + "x" * 1025) as stream:
        assert stream.status == 400


def test_a_filter_by_a_number(site):
    payloads = ['{"n":9.99}', '{"n":10.0}', '{"n":1e3}', '{"n":"9"}', "{}",
                '{"n":[99]}', "99", '{"n":99999999999999999999}']
    # A string is compared as one: "9" is behind "10".
    assert [data for _, data in seen(
        site, "numbers", *({"data": each} for each in payloads))] == [
        '{"n":10.0}', '{"n":1e3}', '{"n":"9"}', '{"n":99999999999999999999}']


def test_everybody_gets_his_own(site):
    entries = [{"data": '{"to":"%s","n":%d}' % (to, n)} for n, to in
               enumerate(("bob", "eve", "bob", "{user}", "bobby"))]
    assert [json.loads(data)["n"] for _, data in seen(
        site, "mine", *entries, headers=site.login("bob"))] == [0, 2]


def test_what_is_too_long_is_said_to_be_missing(site):
    name, ids = add(site, "small", {"data": "x" * 1024}, {"data": "x" * 1025},
                    {"data": "y"})
    with site.open("/small/" + name) as stream:
        events = [stream.event() for _ in range(3)]
    assert [event.type for event in events] == ["message", "gap", "message"]
    assert [event.id for event in events] == ids


def test_what_is_filtered_out_moves_the_cursor(site):
    """A client that gets nothing for long still comes back to the end."""
    name, _ = add(site, "types", {"event": "a", "data": "1"})
    with site.open("/types/" + name) as stream:
        assert stream.event().data == "1"
        last = [site.db.xadd("types." + name, {"event": "c"}).decode()
                for _ in range(500)][-1]
        while stream.last_id != last:
            stream.next(timeout=3)
        assert len(stream.of(Event)) == 1
        cursor = stream.last_id
    with site.open("/types/" + name, {"Last-Event-ID": cursor}) as stream:
        stream.next(Retry)
        site.db.xadd("types." + name, {"event": "b", "data": "2"})
        assert stream.event().data == "2"


def test_who_polls_gets_the_same(site):
    name, ids = add(site, "json", {"data": '{"meta":{"kind":"k"},"body":"b"}'},
                    {"data": '{"meta":{"kind":"l"},"body":{"x": 1}}'})
    with site.open("/json/%s?poll=1&only=l" % name) as stream:
        answer = stream.read_to_end().json()
    assert [(event["id"], event["event"], event["data"])
            for event in answer["events"]] == [(ids[1], "l", '{"x": 1}')]
    assert answer["lastEventId"] == ids[1]
