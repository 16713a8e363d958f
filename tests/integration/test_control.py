"""The control topic: kicks and drains reach open streams at once."""

import secrets
import socket
import time

import pytest

from events import CONFIG, Events
from sse import Event, Retry

CONTROL = "{sse}:control"
HOST = socket.gethostname()
OTHER = "127.0.0.2"


class Crowd:
    """One stream of each kind, none of which has a heartbeat soon: anna's and
    bert's, anna's on a channel, and two strangers, one from elsewhere."""

    def __init__(self, events):
        self.events, self.name = events, events.name()
        self.anna = "anna" + secrets.token_hex(4)
        logins = {"anna": events.login(self.anna),
                  "bert": events.login(), "horn": None}
        logins["horn"] = logins["anna"]
        self.streams = {}
        for who, path, more in (("anna", "/desk/", {}), ("bert", "/desk/", {}),
                                ("horn", "/horn/", {}), ("hall", "/hall/", {}),
                                ("away", "/hall/", {"source": OTHER})):
            self.streams[who] = events.follow(
                path + self.name, headers=logins.get(who), **more)
        for stream in self.streams.values():
            stream.next(Retry)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for stream in self.streams.values():
            stream.close()

    def command(self, **fields):
        self.events.db.xadd(CONTROL, fields)

    def check(self, reason, ended):
        """Those end soon, with the reason; the others go on."""
        begun = time.monotonic()
        for who in ended:
            stream = self.streams[who].read_to_end(5)
            assert b"goodbye " + reason in stream.content, who
            assert not stream.of(Event), who
        assert time.monotonic() - begun < 5
        self.events.put("a." + self.name, "on")
        self.events.db.publish("a." + self.name, "on")
        for who in set(self.streams) - set(ended):
            assert self.streams[who].event().data == "on", who


EVERYBODY = ("anna", "bert", "horn", "hall", "away")


@pytest.mark.parametrize("fields, ended", [
    ({"user": "ANNA"}, ("anna", "horn")),
    ({"user": "ANNA", "p": "1-0"}, ("anna", "horn")),
    ({"user": "ANNA", "route": "desk"}, ("anna",)),
    ({"user": "ANNA", "route": "hall"}, ()),
    ({"route": "hall"}, ("hall", "away")),
    ({"ip": OTHER}, ("away",)),
    ({"ip": OTHER, "route": "desk"}, ()),
    ({"ip": "127.0.0.1", "user": "ANNA"}, ("anna", "horn")),
    ({}, ()),
    ({"user": ""}, ()),
    ({"user": "ANNA", "tenant": "1"}, ()),
    ({"user": "ANNA", "host": HOST}, ()),
    ({"user": "ann*"}, ()),
])
def test_kicks(events, fields, ended):
    with Crowd(events) as crowd:
        fields = {name: value.replace("ANNA", crowd.anna)
                  for name, value in fields.items()}
        crowd.command(act="kick", **fields)
        crowd.check(b"revoked", ended)


@pytest.mark.parametrize("fields, ended", [
    ({}, EVERYBODY),
    ({"host": HOST}, EVERYBODY),
    ({"host": HOST + "x"}, ()),
    ({"route": "desk"}, ("anna", "bert")),
    ({"route": "desk", "host": HOST}, ("anna", "bert")),
    ({"route": "desk", "host": "elsewhere"}, ()),
    ({"user": "ANNA"}, ()),
    ({"planet": "earth"}, ()),
])
def test_drains(events, fields, ended):
    with Crowd(events) as crowd:
        fields = {name: value.replace("ANNA", crowd.anna)
                  for name, value in fields.items()}
        crowd.command(act="drain", **fields)
        crowd.check(b"drain", ended)


def test_other_acts_are_for_nobody(events):
    with Crowd(events) as crowd:
        crowd.command(act="shout", route="hall")
        crowd.command(route="hall")
        events.db.xadd(CONTROL, {"data": "kick"})
        crowd.check(b"", ())


def test_the_log_tells_of_it(events):
    with Crowd(events) as crowd:
        crowd.command(act="kick", user=crowd.anna, route="desk")
        crowd.check(b"revoked", ("anna",))
        path = "path=/desk/" + crowd.name
        assert events.logged("event=control", path)["why"] == "kick"
        line = events.logged("event=close", path)
        assert (line["reason"], line["user"]) == ("revoked", crowd.anna)


def test_who_comes_back_is_let_in(events):
    """A kick is for who is there; and events in front of it are not lost."""
    name, user = events.name(), "u" + secrets.token_hex(4)
    headers = events.login(user)
    with events.follow("/desk/" + name, headers=headers) as stream:
        stream.next(Retry)
        pipe = events.db.pipeline(transaction=True)
        pipe.xadd("a." + name, {"data": "1"})
        pipe.xadd(CONTROL, {"act": "kick", "user": user})
        pipe.xadd("a." + name, {"data": "2"})
        pipe.execute()
        stream.read_to_end(5)
        assert b"goodbye revoked" in stream.content
        got, cursor = [e.data for e in stream.of(Event)], stream.last_id
    with events.follow("/desk/" + name, cursor, headers) as stream:
        events.put("a." + name, "3")
        while got[-1:] != ["3"]:
            got.append(stream.event().data)
    assert got == ["1", "2", "3"]


def test_a_kick_is_no_event(events):
    """The cursor of a stream is of its topics alone."""
    name = events.name()
    with events.follow("/fast/" + name) as stream:
        stream.next(Retry)
        events.db.xadd(CONTROL, {"act": "kick", "user": "nobody"})
        events.put("a." + name, "1")
        assert stream.event().data == "1"
        assert stream.content.count(b"id: ") == 2
    assert events.poll("/a/" + name, cursor="0-0").data == ["1"]


def test_the_control_topic_is_made_anew(events):
    """With lower ids: Redis wakes nobody, the look at each heartbeat does."""
    name = events.name()
    try:
        events.db.xadd(CONTROL, {"act": "kick"}, id="9999999999999-0")
        with events.follow("/fast/" + name) as stream:
            stream.next(Retry)
            events.db.delete(CONTROL)
            events.db.xadd(CONTROL, {"act": "drain", "route": "fast"},
                           id="5-0")
            stream.read_to_end(5)
            assert b"goodbye drain" in stream.content
    finally:
        events.db.delete(CONTROL)


def test_odd_entries_are_for_nobody(events):
    name = events.name()
    with events.follow("/a/" + name) as stream:
        stream.next(Retry)
        events.db.xadd(CONTROL, dict(
            {"act": "drain"}, **{"f%d" % i: "v" for i in range(70)}))
        events.put("a." + name, "1")
        assert stream.event().data == "1"


def test_an_entry_that_is_too_large(events):
    """No stream ends for it, and none is refused."""
    name = events.name()
    try:
        with events.follow("/fast/" + name) as stream:
            stream.next(Retry)
            events.db.xadd(CONTROL, {"act": "x" * 9000000})
            with events.follow("/fast/" + name) as other:
                other.next(Retry)
                events.put("a." + name, "1")
                assert other.event().data == "1"
            assert stream.event(10).data == "1"
        line = events.logged("event=open", "path=/fast/" + name, "control=")
        assert line["control"] == "off"
    finally:
        events.db.delete(CONTROL)


def test_a_key_of_another_type(events):
    name = events.name()
    try:
        events.db.delete(CONTROL)
        events.db.set(CONTROL, "none")
        with events.follow("/a/" + name) as stream:
            stream.next(Retry)
            events.put("a." + name, "1")
            assert stream.event().data == "1"
    finally:
        events.db.delete(CONTROL)


RIGHTS = ("-@all", "+multi", "+exec", "+xread", "+xinfo|stream",
          "+xrevrange", "+getrange", "+hgetall", "+subscribe", "+ping")


@pytest.fixture(scope="module")
def restricted():
    """A site whose Redis user has no right to the control topic."""
    config = CONFIG.replace("url = @REDIS@\n", "url = @REDIS@\nusername = app"
                            "\npassword_file = @DIR@/redis.pw\n")
    with Events(config, workers=6, files={"redis.pw": "pw\n"}) as site:
        site.db.acl_setuser("app", enabled=True, passwords=["+pw"],
                            keys=["a.*", "b.*", "PHPREDIS_SESSION:*"],
                            channels=["*"],
                            commands=RIGHTS)
        yield site


def test_without_a_right_to_it(restricted):
    name = restricted.name()
    restricted.mark()
    with restricted.follow("/hall/" + name) as stream:
        stream.next(Retry)
        restricted.db.xadd(CONTROL, {"act": "drain"})
        restricted.put("b." + name, "1")
        restricted.put("a." + name, "2")
        assert {stream.event().data for _ in range(2)} == {"1", "2"}
    line = restricted.logged("event=open", "path=/hall/" + name)
    assert line["control"] == "off"
    assert restricted.poll("/hall/" + name, cursor=stream.last_id).data == []


def test_a_channel_without_a_right_to_it(restricted):
    name = restricted.name()
    with restricted.follow("/live/" + name) as stream:
        stream.next(Retry)
        restricted.db.publish("c." + name, "1")
        assert stream.event().data == "1"


def test_switched_off(make_site):
    site = make_site("nginx", CONFIG + '[control]\ntopic = ""\n', workers=4)
    name = "t" + secrets.token_hex(6)
    with site.open("/hall/" + name) as stream:
        with site.open("/live/" + name) as live:
            stream.next(Retry)
            live.next(Retry)
            site.db.xadd(CONTROL, {"act": "drain"})
            site.db.xadd("a." + name, {"data": "1"})
            site.db.publish("c." + name, "1")
            assert stream.event().data == live.event().data == "1"


def test_under_another_name(make_site):
    site = make_site("nginx", CONFIG + "[control]\ntopic = app:commands\n",
                     workers=4)
    name = "t" + secrets.token_hex(6)
    with site.open("/hall/" + name) as stream:
        stream.next(Retry)
        site.db.xadd(CONTROL, {"act": "drain"})
        site.db.xadd("a." + name, {"data": "1"})
        assert stream.event().data == "1"
        site.db.xadd("app:commands", {"act": "drain"})
        stream.read_to_end(5)
        assert b"goodbye drain" in stream.content
