"""A small EventSource, as the WHATWG rules have it, that keeps the time.

Parser      bytes in, Event, Comment and Retry out
Stream      one HTTP response, read with deadlines
EventSource streams one after another with Last-Event-ID, in a thread
"""

import codecs
import json
import re
import socket
import threading
import time
from collections import namedtuple
from urllib.parse import urlsplit

Event = namedtuple("Event", "type data id at")
Comment = namedtuple("Comment", "text at")
Retry = namedtuple("Retry", "ms at")

LINE_END = re.compile("\r\n|\n|\r")


class Parser:
    """text/event-stream, fed piece by piece."""

    def __init__(self, last_id=""):
        # By the letter, the id of this connection starts empty all the same:
        # a blank line before the first id makes the client forget.
        self.last_id = last_id
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self._text = ""
        self._first = True
        self._type = ""
        self._data = []
        self._id = ""

    def feed(self, data, at):
        """The items that this piece completes."""
        self._text += self._decode(data)
        if self._first and self._text:
            self._text = self._text.removeprefix("\ufeff")
            self._first = False
        items = []
        while True:
            end = LINE_END.search(self._text)
            # A CR at the end may be half of a CRLF.
            if end is None or (end.group() == "\r"
                               and end.end() == len(self._text)):
                return items
            line = self._text[:end.start()]
            self._text = self._text[end.end():]
            items += self._line(line, at)

    def _line(self, line, at):
        if line == "":
            return self._dispatch(at)
        if line.startswith(":"):
            return [Comment(line[1:], at)]
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "event":
            self._type = value
        elif name == "data":
            self._data.append(value)
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and re.fullmatch("[0-9]+", value):
            return [Retry(int(value), at)]
        return []

    def _dispatch(self, at):
        self.last_id = self._id
        items = []
        if self._data:
            items = [Event(self._type or "message", "\n".join(self._data),
                           self.last_id, at)]
        self._type, self._data = "", []
        return items


class Body:
    """The body of a response: chunked, counted, or up to the end."""

    def __init__(self, headers):
        self.chunked = "chunked" in headers.get("transfer-encoding", "")
        length = headers.get("content-length")
        self.left = int(length) if length is not None else None
        self.clean = self.left == 0
        self._raw = b""

    def feed(self, data):
        """What of the body these bytes are; sets clean at its proper end."""
        if not self.chunked:
            if self.left is not None:
                data = data[:self.left]
                self.left -= len(data)
                self.clean = self.left == 0
            return data
        self._raw += data
        out = b""
        while not self.clean:
            size, found, rest = self._raw.partition(b"\r\n")
            if not found:
                break
            count = int(size.split(b";")[0], 16)
            if len(rest) < count + 2:
                break
            out += rest[:count]
            self._raw = rest[count + 2:]
            self.clean = count == 0
        return out


class Stream:
    """One GET (or another method) and its response as it comes in.

    items: every Event, Comment and Retry in order; chunks: (time, bytes) of
    the body; ended: None, "clean" (the response's proper end) or "cut".
    """

    def __init__(self, url, path, headers=None, method="GET", timeout=10,
                 body=b"", rcvbuf=None, last_id="", source=None):
        self.items, self.chunks, self.ended = [], [], None
        self.parser = Parser(last_id)
        self._taken = 0
        where = urlsplit(url)
        self.sock = socket.socket()
        if rcvbuf:
            self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, rcvbuf)
        if source:
            self.sock.bind((source, 0))
        self.sock.settimeout(timeout)
        self.sock.connect((where.hostname, where.port))
        self.begun = time.monotonic()
        self.sock.sendall(self._request(method, path, where.netloc,
                                        headers or {}, body))
        try:
            self._read_head(timeout)
        except BaseException:
            self.sock.close()
            raise

    @staticmethod
    def _request(method, path, host, headers, body):
        lines = ["%s %s HTTP/1.1" % (method, path), "Host: " + host]
        if body:
            lines.append("Content-Length: %d" % len(body))
        # Or pairs, for a header that is sent more than once.
        pairs = headers.items() if hasattr(headers, "items") else headers
        lines += ["%s: %s" % pair for pair in pairs]
        text = "\r\n".join(lines) + "\r\n\r\n"
        return text.encode("utf-8", "surrogateescape") + body

    def _read_head(self, timeout):
        deadline = time.monotonic() + timeout
        data = b""
        while b"\r\n\r\n" not in data:
            self.sock.settimeout(max(0.001, deadline - time.monotonic()))
            more = self.sock.recv(65536)
            if not more:
                raise ConnectionError("no response: %r" % data[:200])
            data += more
        head, _, rest = data.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        self.status = int(lines[0].split()[1])
        self.headers = {}
        for line in lines[1:]:
            name, _, value = line.partition(":")
            self.headers[name.strip().lower()] = value.strip()
        self.body = Body(self.headers)
        self._take_in(rest)

    def _take_in(self, data):
        at = time.monotonic()
        piece = self.body.feed(data)
        if piece:
            self.chunks.append((at, piece))
            self.items += self.parser.feed(piece, at)
        if self.body.clean:
            self.close("clean")

    def close(self, how="closed"):
        """Go away, as a closed tab does."""
        self.ended = self.ended or how
        self.sock.close()

    def abort(self):
        """Go away with a reset."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER,
                             b"\1\0\0\0\0\0\0\0")
        self.close("aborted")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def pump(self, deadline):
        """Read once; False when the deadline passed."""
        self.sock.settimeout(max(0.001, deadline - time.monotonic()))
        try:
            data = self.sock.recv(65536)
        except socket.timeout:
            return False
        except ConnectionError:
            data = b""
        if data:
            self._take_in(data)
        else:
            # Without chunks or a length this is the only end there is.
            counted = self.body.chunked or self.body.left is not None
            self.close("cut" if counted else "clean")
        return True

    def next(self, kind=None, timeout=5, match=None):
        """The next item of a kind that fits; None at the stream's end.

        Items are handed out once, so that a caller walks along the stream.
        """
        deadline = time.monotonic() + timeout
        while True:
            while self._taken < len(self.items):
                item = self.items[self._taken]
                self._taken += 1
                if (kind is None or isinstance(item, kind)) and (
                        match is None or match(item)):
                    return item
            if self.ended:
                return None
            if not self.pump(deadline):
                raise AssertionError("no %s within %.1f s; so far %r" % (
                    kind.__name__ if kind else "item", timeout,
                    self.items[-20:]))

    def event(self, timeout=5, type=None):
        """The next event; fails when the stream ends instead."""
        item = self.next(Event, timeout,
                         type and (lambda event: event.type == type))
        assert item is not None, "the stream ended: %r" % self.items[-20:]
        return item

    def read_to_end(self, timeout=10):
        """Everything up to the end; returns self."""
        deadline = time.monotonic() + timeout
        while not self.ended:
            assert self.pump(deadline) or self.ended, (
                "no end within %.1f s: %r" % (timeout, self.items[-20:]))
        return self

    @property
    def lasted(self):
        """Seconds from the first byte of the body to the last so far: a web
        server may take its time before it starts a program."""
        return self.chunks[-1][0] - self.chunks[0][0]

    @property
    def content(self):
        return b"".join(piece for _, piece in self.chunks)

    def json(self):
        return json.loads(self.content)

    def of(self, kind):
        return [item for item in self.items if isinstance(item, kind)]

    @property
    def last_id(self):
        return self.parser.last_id


class EventSource:
    """Reconnects as a browser does, until closed or refused."""

    def __init__(self, url, path, headers=None):
        self.url, self.path, self.headers = url, path, dict(headers or {})
        self.events, self.streams, self.error = [], [], None
        self.last_id, self.retry_ms, self.status = "", 3000, None
        self._cut = None
        self._closing = threading.Event()
        self._changed = threading.Condition()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self._closing.set()
        self._thread.join(10)

    def cut(self, retry_ms=10):
        """Break the connection at whatever byte it is; each one once."""
        self.wait(lambda s: s.streams and s.streams[-1] is not s._cut, 10)
        self._cut = self.streams[-1]
        try:
            self._cut.sock.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass                    # it had ended by itself
        self.retry_ms = retry_ms

    def wait(self, check, timeout):
        """Wait until check(self) is true."""
        deadline = time.monotonic() + timeout
        with self._changed:
            while not check(self):
                left = deadline - time.monotonic()
                assert self.error is None, self.error
                assert left > 0, "not within %.1f s; %d events, %d streams" % (
                    timeout, len(self.events), len(self.streams))
                self._changed.wait(min(left, 0.1))

    def _run(self):
        try:
            while not self._closing.is_set():
                try:
                    self._one_stream()
                except OSError:
                    pass  # a browser tries again after a failed connection
                if self.status not in (None, 200):
                    return
                self._closing.wait(self.retry_ms / 1000)
        except Exception as error:  # to the test's thread
            self.error = error

    def _one_stream(self):
        headers = dict(self.headers, Accept="text/event-stream")
        if self.last_id:
            headers["Last-Event-ID"] = self.last_id
        with Stream(self.url, self.path, headers,
                    last_id=self.last_id) as stream:
            with self._changed:
                self.status = stream.status
                self.streams.append(stream)
            done = 0
            while not self._closing.is_set():
                for item in stream.items[done:]:
                    self._item(item)
                done = len(stream.items)
                self.last_id = stream.last_id
                if stream.ended:
                    return
                stream.pump(time.monotonic() + 0.1)

    def _item(self, item):
        with self._changed:
            if isinstance(item, Retry):
                self.retry_ms = item.ms
            elif isinstance(item, Event):
                self.events.append(item)
            self._changed.notify_all()
