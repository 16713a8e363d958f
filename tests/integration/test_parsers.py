"""Random events through real streams, cut at random bytes, and what parsers
make of them: our own, and one that has nothing to do with us.

A failure names its seed; SSE_SEED=number runs it again.
"""

import os
import random
import re
import secrets
import time

import pytest

import nodeparser
from site_under_test import Site
from sse import Event, Parser

CONFIG = """
[redis]
url = @REDIS@
[stream one]
path = /one/{name:token}
auth = none
topic = one.{name}
start = earliest
[stream two]
path = /two/{name:token}
auth = none
topic = left.{name}
topic = right.{name}
start = earliest
"""

SEED = int(os.environ.get("SSE_SEED") or secrets.randbits(32))

# What has a meaning somewhere on the way, if it got out of its line.
PIECES = ["\r", "\n", "\r\n", "\n\n", "\r\r", "\n\r", "data: x", "data", ":",
          "event: forged", "id: 99-99", "id", "retry: 1", ": comment", " ",
          "  ", "\t", "\ufeff", "\0", "\u2028", "\u2029", "\x85", "\x0b",
          "\x0c", "\x7f", "{\"a\":1}", "\\n", "%0a", "\U0010ffff", "\uffff"]
BROKEN = [b"\xff", b"\xc3", b"\xe2\x82", b"\xed\xa0\x80", b"\xf0\x9f\x98",
          b"\x80", b"\xc0\x8a"]


def character(rng):
    """Any character there is, plain ones more often."""
    if rng.random() < 0.5:
        return chr(rng.randrange(0x20, 0x7f))
    while True:
        code = rng.choice([rng.randrange(0x800), rng.randrange(0x10000),
                           rng.randrange(0x110000)])
        if not 0xd800 <= code <= 0xdfff:
            return chr(code)


def text(rng, most):
    """Some text, as bytes."""
    parts = [rng.choice(PIECES) if rng.random() < 0.4 else character(rng)
             for _ in range(rng.randrange(most))]
    return "".join(parts).encode()


def type_of(rng):
    """A type, or nothing: at most 128 bytes without line breaks and NUL."""
    if rng.random() < 0.3:
        return b""
    clean = re.sub("[\r\n\0]", "", text(rng, 30).decode())
    while len(clean.encode()) > 128:
        clean = clean[:-1]
    return clean.encode()


def data_of(rng):
    kind = rng.random()
    if kind < 0.1:
        return b""
    if kind < 0.15:
        return text(rng, 9) + rng.choice(BROKEN) + text(rng, 9)
    if kind < 0.18:
        return text(rng, 3000)
    return text(rng, 40)


def expected(type_, data):
    """What an event is to a client."""
    data = re.sub(b"\r\n|\r", b"\n", data)
    return (type_.decode() or "message", data.decode("utf-8", "replace"))


def pieces_of(rng, body):
    """The same in random pieces, some of them a byte long."""
    pieces, most = [], max(200, len(body) // 100)
    while body:
        size = 1 if rng.random() < 0.5 else rng.randrange(1, most)
        pieces.append(body[:size])
        body = body[size:]
    return pieces


@pytest.fixture(scope="module")
def site():
    with Site("nginx", CONFIG) as site:
        yield site


@pytest.fixture(scope="module")
def node():
    if nodeparser.missing():
        pytest.skip("SKIP: %s is not installed" % nodeparser.missing())
    with nodeparser.NodeParser() as node:
        yield node


def publish(site, topic, events):
    """The ids of the entries."""
    pipe = site.db.pipeline(transaction=False)
    for type_, data in events:
        fields = {"event": type_} if type_ else {}
        pipe.xadd(topic, {**fields, "data": data})
    return [entry.decode() for entry in pipe.execute()]


def ours(pieces, last_id=""):
    """Events as our own parser has them."""
    parser = Parser(last_id)
    items = []
    for piece in pieces:
        items += parser.feed(piece, 0)
    return [(item.id, item.type, item.data)
            for item in items if isinstance(item, Event)]


def theirs(node, pieces):
    """The same as the other one has them; it must understand every line."""
    found = node.parse(pieces)
    assert not found["errors"], (SEED, found["errors"][:5])
    return [(id_, type_ or "message", data)
            for id_, type_, data in found["events"]]


def read(site, path, cursor, enough):
    """Open a stream and read until enough(stream); the bytes."""
    headers = {"Last-Event-ID": cursor} if cursor else {}
    with site.open(path, headers) as stream:
        assert stream.status == 200
        deadline = time.monotonic() + 20
        while not enough(stream):
            assert stream.pump(deadline), (SEED, stream.items[-3:])
        return stream.content


def test_parsers_agree_about_every_event(site, node):
    rng = random.Random(SEED)
    name = secrets.token_hex(6)
    events = [(type_of(rng), data_of(rng)) for _ in range(400)]
    # The longest there may be, plain, and a long one of short lines.
    events.insert(100, (b"long", b"x\xc3\xa4" * 349525 + b"x"))
    events.insert(200, (b"lines", b"\r\n\ry\n" * 4000))
    ids = publish(site, "one." + name, events)
    body = read(site, "/one/" + name, "",
                lambda stream: len(stream.of(Event)) >= len(events))

    wanted = [(id_, *expected(*event)) for id_, event in zip(ids, events)]
    for pieces in ([body], pieces_of(rng, body)):
        for seen in (ours(pieces), theirs(node, pieces)):
            for got, want in zip(seen, wanted):
                assert got == want, SEED
            assert len(seen) == len(wanted), SEED


def follow(site, node, rng, path, more):
    """Connect again and again, each time cut at a random byte, with the id of
    the last event that the foreign parser saw; more() publishes some, 0 for
    no more.  The events, from all of it."""
    seen, cursor, count, cuts, stuck = [], None, 0, 0, 1
    while True:
        size = more()
        count += size
        if size == 0 and len(seen) == count:
            assert cuts > 50, SEED
            return seen
        most = rng.randrange(1, 3000) * stuck
        left = count - len(seen)
        body = read(site, path, cursor,
                    lambda stream: len(stream.content) >= most or
                    len(stream.of(Event)) >= left)
        cuts += len(body) > most
        body = body[:most]
        events = theirs(node, pieces_of(rng, body))
        assert events == ours([body], cursor or ""), SEED
        seen += events
        cursor = events[-1][0] if events else cursor
        # An event longer than that would never come through.
        stuck = 1 if events else stuck + 1


def publisher(site, rng, topics, published, left):
    """A function for follow(): random events to random topics, which are kept
    in published."""
    def more():
        nonlocal left
        size = min(left, rng.randrange(1, 30))
        left -= size
        for _ in range(size):
            topic = rng.choice(topics)
            event = (type_of(rng), data_of(rng))
            published[topic].append((publish(site, topic, [event])[0], event))
        return size
    return more


def test_a_cut_anywhere_loses_nothing(site, node):
    rng = random.Random(SEED + 1)
    name = secrets.token_hex(6)
    topic = "one." + name
    published = {topic: []}
    seen = follow(site, node, rng, "/one/" + name,
                  publisher(site, rng, [topic], published, 600))
    wanted = [(id_, *expected(*event)) for id_, event in published[topic]]
    assert seen == wanted, SEED


def test_a_cut_between_two_topics_loses_nothing(site, node):
    rng = random.Random(SEED + 2)
    name = secrets.token_hex(6)
    topics = ["left." + name, "right." + name]
    published = {topic: [] for topic in topics}
    seen = follow(site, node, rng, "/two/" + name,
                  publisher(site, rng, topics, published, 600))
    assert all(re.fullmatch("[A-Za-z0-9._~-]{1,128}", id_)
               for id_, _, _ in seen), SEED
    # Each topic's in its order, every one once.
    wanted = {topic: [expected(*event) for _, event in entries]
              for topic, entries in published.items()}
    assert sorted(event[1:] for event in seen) == sorted(
        sum(wanted.values(), [])), SEED
    for topic in topics:
        order = [tuple(event[1:]) for event in seen]
        for event in wanted[topic]:
            assert event in order, SEED
            order = order[order.index(event) + 1:]
