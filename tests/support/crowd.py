"""Hundreds of EventSources in one thread, as a browser has them.

Crowd      the clients; where is a web server's URL, or a pool's own socket
           (a path), which they then speak FastCGI to
Publisher  counts into topics until stopped

A client counts what a browser's owner would notice: a failure is whatever
an EventSource takes for an error (no connection, no response, a status that
is not 200), a cut is a response without its proper end.
"""

import heapq
import itertools
import selectors
import socket
import struct
import threading
import time
from urllib.parse import urlsplit

import fastcgi
from sse import Body, Comment, Event, Parser, Retry


class HttpFrame:
    """An HTTP response: bytes in, pieces of the body out."""

    def __init__(self):
        self._head, self.status, self._body = b"", None, None
        self.clean = False

    def feed(self, data):
        if self._body is None:
            self._head += data
            head, found, data = self._head.partition(b"\r\n\r\n")
            if not found:
                return b""
            lines = head.decode("latin-1").split("\r\n")
            headers = {}
            for line in lines[1:]:
                name, _, value = line.partition(":")
                headers[name.strip().lower()] = value.strip()
            self.status = int(lines[0].split()[1])
            self._body = Body(headers)
        piece = self._body.feed(data)
        self.clean = self._body.clean
        return piece


class FastcgiFrame:
    """A FastCGI response, likewise."""

    def __init__(self):
        self._data, self._head, self.status = b"", b"", None
        self.clean = False

    def feed(self, data):
        self._data += data
        out = b""
        while len(self._data) >= 8:
            _, kind, _, length, padding, _ = struct.unpack(
                ">BBHHBB", self._data[:8])
            if len(self._data) < 8 + length + padding:
                break
            if kind == fastcgi.STDOUT:
                out += self._data[8:8 + length]
            self.clean = self.clean or kind == fastcgi.END
            self._data = self._data[8 + length + padding:]
        if self.status is None:
            self._head += out
            head, found, out = self._head.partition(b"\r\n\r\n")
            if not found:
                return b""
            self.status = int(head.split()[1])
        return out


class Client:
    """One EventSource."""

    def __init__(self, path):
        self.path = path
        self.data = []          # of its events, in order
        self.streams = 0        # that gave their first block
        self.put_off = 0        # answers that said to come back later
        self.reasons = []       # goodbyes of streams
        self.failures, self.cuts = [], []
        self.slowest = 0.0      # seconds until an answer's first block
        self.open = False       # a stream is under way
        self.last_id, self.retry_ms = "", 100
        self.sock = None

    def begin(self, sock, frame):
        self.sock, self.frame = sock, frame
        self.parser = Parser(self.last_id)
        self.begun = time.monotonic()
        self.seen, self.goodbye, self.open = False, None, False

    def take(self, data):
        """True when the response is complete."""
        at = time.monotonic()
        for item in self.parser.feed(self.frame.feed(data), at):
            self._item(item)
        self.last_id = self.parser.last_id
        return self.frame.clean

    def _first(self, at):
        self.seen = True
        self.slowest = max(self.slowest, at - self.begun)
        if self.goodbye is None:
            self.streams += 1
            self.open = True

    def _item(self, item):
        if isinstance(item, Retry):
            self.retry_ms = item.ms
            if not self.seen:
                self._first(item.at)
        elif isinstance(item, Event):
            self.data.append((item.type, item.data))
        elif isinstance(item, Comment) and "goodbye" in item.text:
            self.goodbye = item.text.split()[-1]

    def end(self, error=None):
        """The response is over, or never came."""
        if error is not None or self.frame.status is None:
            self.failures.append(error or "no response")
        elif self.frame.status != 200:
            self.failures.append("status %d" % self.frame.status)
        elif not self.frame.clean:
            self.cuts.append("after %d events" % len(self.data))
        elif not self.open:
            self.put_off += 1
        if self.open:
            self.reasons.append(self.goodbye)
        self.open = False


class Crowd:
    """Clients that come back until the crowd is left.

    patience caps how long a client waits before it returns, whatever it was
    told: a test has no minute for what a browser has.
    """

    def __init__(self, where, patience=60.0):
        self.where, self.patience = where, patience
        self.clients = []
        self._poll = selectors.DefaultSelector()
        self._later, self._order = [], itertools.count()
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self.error = None
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._closing.set()
        self._thread.join(10)
        for client in self.clients:
            if client.sock is not None:
                client.sock.close()
        self._poll.close()

    def add(self, paths, spread=0.0):
        """A new client for each path, over so many seconds."""
        fresh = [Client(path) for path in paths]
        now = time.monotonic()
        with self._lock:
            self.clients += fresh
            for i, client in enumerate(fresh):
                self._come(client, now + spread * i / len(fresh))
        return fresh

    # --- in the test's thread ---------------------------------------------

    def wait(self, check, seconds, what):
        """Wait until check() is true."""
        deadline = time.monotonic() + seconds
        while not check():
            assert self.error is None, self.error
            assert time.monotonic() < deadline, "not within %d s: %s; %s" % (
                seconds, what, self.summary())
            time.sleep(0.02)

    def wait_open(self, seconds=10):
        self.wait(lambda: all(c.open for c in self.clients), seconds,
                  "all streams open")

    def wait_streams(self, least, seconds=10):
        """Each client has had so many streams."""
        self.wait(lambda: all(c.streams >= least for c in self.clients),
                  seconds, "%d streams each" % least)

    def wait_events(self, count, seconds=10):
        """Each client has had so many events."""
        self.wait(lambda: all(len(c.data) >= count for c in self.clients),
                  seconds, "%d events each" % count)

    def failures(self):
        return [text for c in self.clients for text in c.failures]

    def cuts(self):
        return [text for c in self.clients for text in c.cuts]

    def slowest(self):
        return max(c.slowest for c in self.clients)

    def summary(self):
        least = min(self.clients, default=None,
                    key=lambda c: (c.streams, len(c.data)))
        return ("%d clients, %d open, %d put off, failures %r, cuts %r; "
                "the least lucky: %r" % (
                    len(self.clients), sum(c.open for c in self.clients),
                    sum(c.put_off for c in self.clients),
                    self.failures()[:5], self.cuts()[:5],
                    least and (least.streams, least.put_off, least.retry_ms,
                               len(least.data))))

    def check_events(self, count):
        """Every event once and in order, for every client."""
        wanted = [("n", str(n)) for n in range(count)]
        for client in self.clients:
            assert client.data == wanted, (
                "%s: %d events, not %d, first difference %r" % (
                    client.path, len(client.data), count,
                    [pair for pair in zip(client.data, wanted)
                     if pair[0] != pair[1]][:3]))

    # --- in its own -------------------------------------------------------

    def _come(self, client, at):
        heapq.heappush(self._later, (at, next(self._order), client))

    def _run(self):
        try:
            while not self._closing.is_set():
                self._turn()
        except Exception as error:      # to the test's thread
            self.error = error
            raise

    def _turn(self):
        now = time.monotonic()
        with self._lock:
            due = []
            while self._later and self._later[0][0] <= now:
                due.append(heapq.heappop(self._later)[2])
            wait = min(0.05, self._later[0][0] - now) if self._later else 0.05
        for client in due:
            self._connect(client)
        for key, _ in self._poll.select(max(wait, 0)):
            self._readable(key.data)

    def _connect(self, client):
        try:
            if "://" in self.where:
                url = urlsplit(self.where)
                sock = socket.create_connection((url.hostname, url.port), 10)
                frame, text = HttpFrame(), self._http(client, url.netloc)
            else:
                sock = socket.socket(socket.AF_UNIX)
                sock.settimeout(10)
                sock.connect(self.where)
                frame, text = FastcgiFrame(), self._fastcgi(client)
            client.begin(sock, frame)
            sock.sendall(text)
        except OSError as error:
            client.begin(None, FastcgiFrame())
            self._over(client, "connecting: %s" % error)
            return
        sock.setblocking(False)
        self._poll.register(sock, selectors.EVENT_READ, client)

    @staticmethod
    def _http(client, host):
        lines = ["GET %s HTTP/1.1" % client.path, "Host: " + host,
                 "Accept: text/event-stream"]
        if client.last_id:
            lines.append("Last-Event-ID: " + client.last_id)
        return ("\r\n".join(lines) + "\r\n\r\n").encode()

    @staticmethod
    def _fastcgi(client):
        more = {"HTTP_LAST_EVENT_ID": client.last_id} if client.last_id \
            else {}
        return fastcgi.get(client.path, HTTP_ACCEPT="text/event-stream",
                           **more)

    def _readable(self, client):
        try:
            data = client.sock.recv(65536)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data or client.take(data):
            self._over(client)

    def _over(self, client, error=None):
        if client.sock is not None:
            self._poll.unregister(client.sock)
            client.sock.close()
            client.sock = None
        client.end(error)
        wait = min(client.retry_ms / 1000, self.patience)
        with self._lock:
            self._come(client, time.monotonic() + wait)


class Publisher(threading.Thread):
    """Counts into topics, at once in all of them, until stopped."""

    def __init__(self, db, topics, pause=0.01):
        super().__init__(daemon=True)
        self.db, self.topics, self.pause = db, topics, pause
        self.count, self.error = 0, None
        self._stopping = threading.Event()

    def run(self):
        try:
            while not self._stopping.wait(self.pause):
                pipe = self.db.pipeline(transaction=False)
                for topic in self.topics:
                    pipe.xadd(topic, {"event": "n", "data": self.count})
                pipe.execute()
                self.count += 1
        except Exception as error:      # to the test's thread
            self.error = error

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.finish()

    def finish(self):
        """Stop; returns how many events each topic has."""
        self._stopping.set()
        self.join()
        assert self.error is None, self.error
        return self.count


class Prober(threading.Thread):
    """Fresh clients one after another, who leave with their first block."""

    def __init__(self, visit, pause=0.05):
        """visit() makes one request, and returns how it was answered."""
        super().__init__(daemon=True)
        self.visit, self.pause = visit, pause
        self.answers, self.failures, self.slowest = [], [], 0.0
        self._stopping = threading.Event()

    def run(self):
        while not self._stopping.wait(self.pause):
            started = time.monotonic()
            try:
                self.answers.append(self.visit())
            except (OSError, AssertionError) as error:
                self.failures.append(repr(error))
            self.slowest = max(self.slowest, time.monotonic() - started)

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self._stopping.set()
        self.join()
