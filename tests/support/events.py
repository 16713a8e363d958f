"""A site for everything about events: topics, polls, channels, commands.

One configuration for several test files, so that they share one site; every
test takes names of its own. What a path's letters say is what it reads: /ab
has the topics a.NAME and b.NAME, in that order.
"""

import json
import secrets
import time

from site_under_test import Site
from sse import Stream

TOPICS = "abcdefgh"


def stream(name, path, *lines, topics="", auth="none", heartbeat="1s"):
    """A [stream] section. Several paths may read the same topics."""
    lines = ["[stream %s]" % name, "path = " + path, "auth = " + auth,
             "heartbeat = " + heartbeat,
             *("topic = %s.{name}" % topic for topic in topics), *lines]
    return "\n".join(lines) + "\n"


def named(name, *lines, **more):
    """The same at /NAME/{name}."""
    return stream(name, "/%s/{name:token}" % name, *lines, **more)


CONFIG = """
[redis]
url = @REDIS@
[session]
format = php
cookie = PHPSESSID
key_prefix = PHPREDIS_SESSION:
user = user_id
[cors]
origin = https://app.example.org

# As little as it takes.
[stream two]
path = /two
auth = none
topic = one
topic = two
[stream last]
path = /last
auth = none
topic = hist
start = last 3
snapshot = get dash as metrics
""" + "".join([
    # One list of topics and others, for cursors that come from one of them.
    *(named(topics, topics=topics) for topics in (
        "a", "b", "ab", "ba", "bc", "abc", "cab", "abcd", TOPICS)),
    stream("same", "/same/{one:token}/{other:token}", "topic = a.{one}",
           "topic = a.{other}"),
    # Starts.
    named("last2", "start = last 2", topics="ab"),
    named("since", "start = since 5m", topics="ab"),
    named("earliest", "start = earliest", topics="ab"),
    named("all", "start = earliest", topics="abc"),
    # Snapshots.
    named("string", "snapshot = get now.{name} as state", topics="a",
          heartbeat="300ms"),
    named("hash", "snapshot = hgetall now.{name} as state", topics="ab"),
    named("back", "snapshot = get now.{name} as state", "start = last 3",
          topics="a"),
    # What does not reach the client.
    named("kept", "filter = type kept", topics="ab", heartbeat="500ms"),
    named("quiet", "filter = type kept", "lifetime = 1s", topics="a",
          heartbeat="15s"),
    named("beat", "heartbeat_event = beat", topics="a", heartbeat="300ms"),
    named("fast", topics="a", heartbeat="300ms"),
    # With a login.
    named("mine", topics="a", auth="session"),
    stream("member", "/member/{name:token}", "require = member "
           "user:{user}:rooms {name} else 403", topics="a", auth="session"),
    stream("hidden", "/hidden/{name:token}", "require = exists room:{name} "
           "else 404", topics="a", auth="session"),
    # Limits, for polls, too.
    named("few", "limit = 1 per {name}", topics="a"),
    named("total", "limit = 1 total", topics="a"),
    # Channels.
    named("live", "channel = c.{name}", "channel = d.{name}"),
    named("calm", "channel = c.{name}", heartbeat="15s"),
    named("shaped", "channel = c.{name}", "event = json kind",
          "data = json body", "filter = type kept", "filter = json body > 2"),
    named("user", "channel = c.{name}", auth="session"),
    # Where only a command can end a stream soon.
    named("desk", topics="a", auth="session", heartbeat="15s"),
    named("hall", topics="ab", heartbeat="15s"),
    named("horn", "channel = a.{name}", auth="session", heartbeat="15s"),
])


class Events(Site):
    """A Site with that configuration, and short words for its tests."""

    def __init__(self, config=CONFIG, **more):
        super().__init__("nginx", config, **more)

    def name(self):
        return "t" + secrets.token_hex(6)

    def put(self, topic, data, entry="*", **fields):
        """XADD of a message without a type; returns the id as text."""
        return self.db.xadd(topic, dict({"data": data}, **fields),
                            id=entry).decode()

    def put_many(self, topic, count, size=0):
        """The ids of 0, 1, 2 ... added at once."""
        pipe = self.db.pipeline(transaction=False)
        for n in range(count):
            pipe.xadd(topic, {"data": str(n) + "x" * size})
        return [entry.decode() for entry in pipe.execute()]

    def trim(self, topic, count):
        self.db.xtrim(topic, maxlen=count, approximate=False)

    def follow(self, path, cursor=None, headers=None, **more):
        """Open a stream, from a cursor if there is one."""
        headers = dict(headers or {})
        if cursor:
            headers["Last-Event-ID"] = cursor
        return self.open(path, headers, last_id=cursor or "", **more)

    def ask(self, path, headers=None, cursor=None, **more):
        """Send a poll, whose answer may be waited for."""
        headers = dict({"Accept": "application/json"}, **(headers or {}))
        if cursor:
            headers["Last-Event-ID"] = cursor
        return Poll(self.url, path, headers, **more)

    def poll(self, path, headers=None, cursor=None, **more):
        with self.ask(path, headers, cursor, **more) as poll:
            return poll.answer()


class Poll(Stream):
    """A poll that was sent; its answer is a whole, and no event stream."""

    def _read_head(self, timeout):
        self.timeout = timeout

    def answer(self):
        """Wait for it; returns self, with status, headers and json()."""
        super()._read_head(self.timeout)
        self.read_to_end(self.timeout)
        self.took = time.monotonic() - self.begun
        return self

    def _take_in(self, data):
        piece = self.body.feed(data)
        if piece:
            self.chunks.append((time.monotonic(), piece))
        if self.body.clean:
            self.close("clean")

    @property
    def data(self):
        return [event["data"] for event in self.json()["events"]]

    @property
    def cursor(self):
        return self.json()["lastEventId"]


def loss(event):
    """What a gap or reset says, checked for its form."""
    assert event.type in ("gap", "reset"), event
    said = json.loads(event.data)
    assert set(said) <= {"reason", "topic", "after", "before", "missed"}
    return said
