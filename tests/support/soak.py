"""Everything at once, and then the books are balanced.

    with Soak(seconds=15, seed=1) as soak:
        soak.run()
        soak.check()

Publishers write to four topics at random rates, of which one retains little
and has bursts that are trimmed at once, one is trimmed at any moment, one
retains much, and one is recorded from a channel by two recorders. Clients
stream and poll, and break off wherever they are. Meanwhile workers and
recorders are killed, and Redis is stopped and killed, with its data on disk.

Main path: run() starts the threads of clients and publishers, makes trouble,
stops the publishers, and waits until every client has each topic's last
event. check() compares what each client has and was told that it missed
with what was written.
"""

import json
import os
import random
import shutil
import signal
import threading
import time

import redis

from events import Events, Poll
from process import StackError, tail, wait_until
from recorder import RECORDER
from sse import Event, Stream
from stack import redis_answers

TOPICS = "abcr"
LITTLE = 12                 # entries that topic a retains
MUCH = 200                  # those that are left of topic c, at least
CHANNEL = "load"

CONFIG = """
[redis]
url = @REDIS@
[stream one]
path = /one
auth = none
topic = a
topic = b
topic = c
topic = r
heartbeat = 500ms
lifetime = 3s
[stream other]
path = /other
auth = none
topic = r
topic = c
topic = a
topic = b
heartbeat = 300ms
"""
# Each path's topics, in the order of the configuration.
PATHS = {"/one": "abcr", "/other": "rcab"}

RECORDING = """
[redis]
url = unix://%s
[recorder]
lease = 1s
[record load]
from = channel load
topic = r
max_entries = 0
"""


class Site(Events):
    """Its Redis keeps what it was told, and it has two recorders."""

    def __init__(self):
        super().__init__(CONFIG, workers=32)

    def start_redis(self):
        part = self.add("redis-server", [
            "redis-server", "--port", "0", "--unixsocket", self.redis,
            "--unixsocketperm", "700", "--save", "", "--appendonly", "yes",
            "--appendfsync", "always", "--dir", self.dir], "redis.log")
        part.wait_ready(lambda: redis_answers(self.redis))

    def kill(self, name):
        part = self.components.pop(name)
        part.process.kill()
        part.process.wait()

    def start_recorder(self, name):
        config = os.path.join(self.dir, "recorder.conf")
        if not os.path.exists(config):
            self._write(config, RECORDING % self.redis)
            shutil.copy(RECORDER, self.dir)
        self.add(name, [os.path.join(self.dir, "sse-record"), config])


# The last is how some versions of redis-py say that a unix socket could
# not be written to: it has no host.
AWAY = (redis.ConnectionError, redis.TimeoutError, redis.BusyLoadingError,
        AttributeError)


def insist(act):
    """Have Redis do something, however often it goes away meanwhile."""
    deadline = time.monotonic() + 20
    while True:
        try:
            return act()
        except AWAY:
            assert time.monotonic() < deadline, "Redis does not come back"
            time.sleep(0.02)


class Publisher(threading.Thread):
    """Counts into a topic. It chooses the ids, so that it can tell what was
    written from what was not when Redis has gone away: ids[n] is n's."""

    def __init__(self, site, topic, rng):
        super().__init__(daemon=True)
        self.site, self.topic, self.rng = site, topic, rng
        self.ids, self.last, self.error = [], (0, 0), None
        self.stopping = threading.Event()

    def next_id(self):
        now = int(time.time() * 1000)
        self.last = (now, 0) if now > self.last[0] else (
            self.last[0], self.last[1] + 1)
        return "%d-%d" % self.last

    def run(self):
        try:
            while not self.stopping.wait(self.rng.expovariate(40)):
                self.write(self.rng.choice((1, 1, 1, 5, 30)))
                if self.rng.random() < 0.1:
                    insist(self.trim)
            self.write(1)
        except Exception as error:      # to the test's thread
            self.error = error

    def write(self, count):
        """So many entries in one transaction. All of them were written before
        if the first was."""
        entries = []
        for _ in range(count):
            before = self.ids[-1] if self.ids else "0-0"
            self.ids.append(self.next_id())
            fields = {"data": "%s %d" % (self.topic, len(self.ids) - 1)}
            if self.topic == "b":
                fields["p"] = before
            entries.append((self.ids[-1], fields))

        def add():
            pipe = self.site.db.pipeline(transaction=True)
            for entry, fields in entries:
                pipe.xadd(self.topic, fields, id=entry, maxlen=LITTLE if
                          self.topic == "a" else None, approximate=False)
            for reply in pipe.execute(raise_on_error=False):
                if isinstance(reply, Exception) and \
                        "equal or smaller" not in str(reply):
                    raise reply
        insist(add)

    def trim(self):
        """Of a topic that retains much, and without a note of what is in front
        of an entry, much is left: only there could a hole be said late."""
        least, most = {"a": (0, LITTLE), "b": (0, 150),
                       "c": (MUCH, 2 * MUCH)}[self.topic]
        self.site.trim(self.topic, self.rng.randint(least, most))


class Speaker(threading.Thread):
    """Publishes numbers to the channel that is recorded."""

    def __init__(self, site, rng):
        super().__init__(daemon=True)
        self.site, self.rng = site, rng
        self.sent, self.doubtful, self.error = 0, set(), None
        self.stopping = threading.Event()

    def speak(self):
        try:
            self.site.db.publish(CHANNEL, "r %d" % self.sent)
        except AWAY:
            self.doubtful.add(self.sent)
        self.sent += 1

    def run(self):
        try:
            while not self.stopping.wait(self.rng.expovariate(60)):
                self.speak()
        except Exception as error:      # to the test's thread
            self.error = error


class Client(threading.Thread):
    """Visits until it has each topic's last event. seen is what it was sent,
    by topic, in order: numbers, and losses as dictionaries."""

    def __init__(self, soak, number, rng):
        super().__init__(daemon=True)
        self.soak, self.rng = soak, rng
        self.polls = (0, 1, 0.5)[number % 3]    # how often
        self.cursor, self.visits, self.error = "", 0, None
        self.seen = {topic: [] for topic in TOPICS}
        self.trouble = {}
        self.begun = threading.Event()

    def run(self):
        try:
            while not self.is_done():
                path = self.rng.choice(list(PATHS))
                visit = self.poll if self.rng.random() < self.polls else \
                    self.stream
                try:
                    visit(path)
                except OSError as error:
                    self.count(type(error).__name__)
                self.soak.over.wait(self.rng.uniform(0, 0.1))
        except Exception as error:      # to the test's thread
            self.error = error
            self.begun.set()

    def count(self, what):
        self.trouble[what] = self.trouble.get(what, 0) + 1

    def headers(self, accept):
        headers = {"Accept": accept}
        if self.cursor:
            headers["Last-Event-ID"] = self.cursor
        return headers

    def visited(self, answer, path):
        """Trouble that passes: a worker that was killed before it answered
        shows as the web server's own answer."""
        self.visits += 1
        if answer.status == 200:
            return True
        assert answer.status in (502, 503, 504), (path, answer.status)
        self.count(answer.status)
        return False

    def patience(self):
        """When to break off, wherever that is."""
        patience = self.rng.choice((0.02, 0.2, 1, 4))
        return time.monotonic() + self.rng.uniform(0, patience)

    def stream(self, path):
        until, done = self.patience(), 0
        with Stream(self.soak.site.url, path,
                    self.headers("text/event-stream"), timeout=5,
                    last_id=self.cursor) as stream:
            if not self.visited(stream, path):
                return
            while True:
                for item in stream.items[done:]:
                    if isinstance(item, Event):
                        self.take(path, item.type, item.data)
                done = len(stream.items)
                # A response that has said no cursor yet has none to forget.
                self.cursor = stream.last_id or self.cursor
                self.begun.set()
                if stream.ended or self.is_done() or (
                        time.monotonic() > until and
                        not self.soak.settling.is_set()):
                    return
                stream.pump(time.monotonic() + 0.1)

    def poll(self, path):
        until = self.patience()
        wait = self.rng.choice((0, 1, 1))
        with Poll(self.soak.site.url, "%s?wait=%d" % (path, wait),
                  self.headers("application/json")) as poll:
            if time.monotonic() > until and self.begun.is_set():
                return                  # leave without the answer
            poll.answer()
            if not self.visited(poll, path):
                return
            said = poll.json()
        for kind in ("reset", "gap"):
            told = said.get(kind, {})
            for one in [told] * bool(told) + told.get("more", []):
                self.take(path, kind, json.dumps(one))
        for event in said["events"]:
            self.take(path, event["event"], event["data"])
        self.cursor = said["lastEventId"]
        self.begun.set()

    def take(self, path, kind, data):
        if kind == "message":
            topic, number = data.split()
            self.seen[topic].append(int(number))
        else:
            said = json.loads(data)
            topic = PATHS[path][said["topic"] - 1]
            self.seen[topic].append(dict(said, kind=kind))

    def is_done(self):
        return self.soak.settling.is_set() and all(
            self.soak.last[topic] in self.seen[topic][-3:]
            for topic in TOPICS)


class Trouble:
    """Kills one thing after the other. What it starts anew ends with the
    thread that has started it, so this is no thread of its own."""

    def __init__(self, site, rng):
        self.site, self.rng = site, rng
        self.done = []

    def go_on(self, seconds):
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            act = self.rng.choice((self.worker, self.worker, self.recorder,
                                   self.redis))
            act()
            self.done.append(act.__name__)
            time.sleep(self.rng.uniform(0.1, 0.8))

    def worker(self):
        # One that serves: who dies before that looks like a crash loop.
        pids = self.site.worker_pids()
        try:
            os.kill(self.rng.choice(pids), signal.SIGKILL)
        except ProcessLookupError:
            pass

    def recorder(self):
        name = self.rng.choice(("recorder-1", "recorder-2"))
        if self.rng.random() < 0.5:
            self.site.kill(name)
        else:
            self.site.components.pop(name).stop()
        self.site.start_recorder(name)

    def redis(self):
        if self.rng.random() < 0.5:
            self.site.kill("redis-server")
        else:
            self.site.stop_redis()
        time.sleep(self.rng.uniform(0, 0.5))
        self.site.start_redis()


class Soak:
    def __init__(self, seconds, seed, clients=15):
        self.seconds, self.seed = seconds, seed
        self.site = Site()
        self.settling = threading.Event()   # nobody breaks off any more
        self.over = threading.Event()
        self.last = {}
        self.publishers = {topic: Publisher(self.site, topic, self.rng(topic))
                           for topic in "abc"}
        self.speaker = Speaker(self.site, self.rng("speaker"))
        self.trouble = Trouble(self.site, self.rng("trouble"))
        self.clients = [Client(self, n, self.rng(n)) for n in range(clients)]

    def rng(self, name):
        return random.Random("%s %s" % (self.seed, name))

    def __enter__(self):
        self.site.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        for thread in self.writers():
            thread.stopping.set()
        self.site.stop()

    def writers(self):
        return [*self.publishers.values(), self.speaker]

    # --- the run -----------------------------------------------------------

    def run(self):
        for name in ("recorder-1", "recorder-2"):
            self.site.start_recorder(name)
        wait_until(lambda: self.site.db.pubsub_numsub(CHANNEL)[0][1] == 2,
                   10, "the recorders do not listen")
        # The first clients come before the first event: they are to have it.
        for client in self.clients:
            client.start()
        for client in self.clients:
            assert client.begun.wait(10), "a client gets no answer"
        # A recorder marks no gap in a topic that it never wrote to.
        self.record_last()
        for thread in self.writers():
            thread.start()
        self.trouble.go_on(self.seconds)
        self.settle()

    def settle(self):
        for thread in self.writers():
            thread.stopping.set()
        for thread in self.writers():
            self.finish(thread)
        self.last = {topic: len(publisher.ids) - 1
                     for topic, publisher in self.publishers.items()}
        self.last["r"] = self.record_last()
        self.settling.set()
        deadline = time.monotonic() + 30
        for client in self.clients:
            client.join(max(0, deadline - time.monotonic()))
            assert client.error is None, repr(client.error)
            assert not client.is_alive(), self.waiting(client)

    @staticmethod
    def finish(thread):
        thread.join(20)
        assert not thread.is_alive(), thread
        if thread.error is not None:
            raise thread.error

    def record_last(self):
        """Speak until it is recorded; the number that is the last."""
        def recorded():
            newest = insist(lambda: self.site.db.xrevrange("r", count=1))
            return newest and newest[0][1].get(b"data") == (
                b"r %d" % (self.speaker.sent - 1))
        for _ in range(10):
            self.speaker.speak()
            try:
                wait_until(recorded, 3, "")
                return self.speaker.sent - 1
            except StackError:
                pass
        raise AssertionError("nothing is recorded any more\n" + tail(
            os.path.join(self.site.dir, "recorder-1.log")))

    def waiting(self, client):
        return "a client waits: last %r, seen %r, cursor %s, %r" % (
            self.last, {topic: seen[-3:] for topic, seen in
                        client.seen.items()}, client.cursor, client.trouble)

    # --- the books ----------------------------------------------------------

    def check(self):
        """Returns what there was, for a log."""
        truth = {topic: dict(enumerate(publisher.ids))
                 for topic, publisher in self.publishers.items()}
        truth["r"] = self.check_recorded()
        tally = dict.fromkeys(("events", "missed", "gaps", "needless"), 0)
        for client in self.clients:
            for topic in TOPICS:
                check_topic(topic, client.seen[topic], truth[topic], tally)
            told = [item for item in client.seen["r"]
                    if isinstance(item, dict)]
            assert len(told) == self.marks, (told, self.marks)
        tally.update(
            visits=sum(client.visits for client in self.clients),
            written={topic: len(truth[topic]) for topic in TOPICS},
            trouble={what: self.trouble.done.count(what)
                     for what in sorted(set(self.trouble.done))})
        return tally

    def check_recorded(self):
        """The recorded topic: each message once and in order, and where some
        are missing, a mark. Returns what is in it: {number: id}."""
        truth, expected, marked, self.marks = {}, 0, False, 0
        for entry, fields in insist(lambda: self.site.db.xrange("r")):
            if b"sse:gap" in fields:
                marked = True
                self.marks += 1
                continue
            number = int(fields[b"data"].split()[1])
            assert number >= expected, "r %d comes again, or late" % number
            missing = set(range(expected, number)) - self.speaker.doubtful
            assert marked or not missing, "r lacks %r" % missing
            truth[number] = entry.decode()
            expected, marked = number + 1, False
        return truth


def place(entry):
    ms, _, seq = entry.partition("-")
    return int(ms), int(seq)


def check_topic(topic, seen, truth, tally):
    """What a client has of a topic: everything, once and in order, or a gap
    that covers it."""
    got = [item for item in seen if isinstance(item, int)]
    gaps = [item for item in seen if isinstance(item, dict)]
    assert got == sorted(set(got)), "%s: twice, or out of order" % topic
    assert set(got) <= set(truth), "%s: what nobody wrote" % topic
    missed = set(truth) - set(got)
    covered, ranges = set(), []
    for gap in gaps:
        assert gap["kind"] == "gap", gap
        if gap["reason"] == "unrecorded":
            assert topic == "r"
            continue
        assert gap["reason"] == "trimmed" and topic != "r", gap
        low, high = place(gap["after"]), place(gap["before"])
        within = {n for n in missed if low < place(truth[n]) < high}
        ranges.append((low, high, within, gap.get("missed")))
        covered |= within
        if not within:
            # In doubt a gap is said; but not where p leaves no doubt.
            assert topic != "b", gap
            tally["needless"] += 1
    assert missed <= covered, "%s: nobody said that it misses %r: %r" % (
        topic, sorted(missed - covered)[:20], gaps)
    for low, high, within, told in ranges:
        alone = all(high <= other[0] or other[1] <= low or
                    (low, high) == other[:2] for other in ranges)
        assert told is None or (told == len(within) if alone else
                                told <= len(within)), (
            "%s: %r were missed, not %r" % (topic, sorted(within), told))
    tally["events"] += len(got)
    tally["missed"] += len(missed)
    tally["gaps"] += len(gaps)
