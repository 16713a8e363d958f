"""The load: streams of many visitors in one thread, each checked as it comes
in. A wrong answer or an early end raises, so that no broken responder can
look fast.

Main path: open() -> turn() -> Visitor.feed() -> sse.Parser.
"""

import errno
import select
import socket
import time

from process import StackError
from sse import Body, Comment, Event, Parser

READ_BYTES = 65536


class StartParser(Parser):
    """Remembers the first id, which commits the cursor."""

    start = None

    def _dispatch(self, at):
        items = super()._dispatch(at)
        self.start = self.start or self.last_id
        return items


class Visitor:
    """One stream: when it began, its first byte, and what it got."""

    def __init__(self, sock, request, cursor):
        self.sock = sock
        self.request = request
        self.cursor = cursor
        self.begun = time.perf_counter()
        self.first = None           # seconds to the first byte of the body
        self.events = []
        self.heartbeats = 0
        self.head = b""
        self.body = None
        self.parser = StartParser(cursor)

    @property
    def start(self):
        """The first id, or None."""
        return self.parser.start

    def feed(self, data):
        if self.body is None:
            self.head += data
            if b"\r\n\r\n" not in self.head:
                return
            head, _, data = self.head.partition(b"\r\n\r\n")
            self._check_head(head)
        self._take(self.body.feed(data))
        if self.body.clean:
            raise StackError("a stream ended early, after %r"
                             % (self.events or "no event"))

    def _check_head(self, head):
        lines = head.decode("latin-1").lower().split("\r\n")
        headers = dict(line.split(": ", 1) for line in lines[1:])
        if lines[0].split()[1] != "200" or not headers.get(
                "content-type", "").startswith("text/event-stream"):
            raise StackError("no stream:\n%s" % head.decode("latin-1"))
        self.body = Body(headers)

    def _take(self, piece):
        if not piece:
            return
        if self.first is None:
            self.first = time.perf_counter() - self.begun
        for item in self.parser.feed(piece, 0):
            if isinstance(item, Event):
                self.events.append(item)
            elif isinstance(item, Comment):
                self.heartbeats += 1


class Load:
    """All open streams."""

    def __init__(self, port):
        self.where = ("127.0.0.1", port)
        self.epoll = select.epoll()
        self.open_streams = {}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for visitor in list(self.open_streams.values()):
            self.close(visitor)
        self.epoll.close()

    def open(self, path, headers, cursor=""):
        """Begin a stream; a cursor goes as Last-Event-ID."""
        lines = ["GET %s HTTP/1.1" % path, "Host: 127.0.0.1",
                 "Accept: text/event-stream"]
        lines += ["%s: %s" % pair for pair in headers.items()]
        if cursor:
            lines.append("Last-Event-ID: " + cursor)
        request = ("\r\n".join(lines) + "\r\n\r\n").encode()
        sock = socket.socket()
        sock.setblocking(False)
        visitor = Visitor(sock, request, cursor)
        error = sock.connect_ex(self.where)
        if error not in (0, errno.EINPROGRESS):
            raise StackError("connect: %s" % errno.errorcode[error])
        self.open_streams[sock.fileno()] = visitor
        self.epoll.register(sock.fileno(), select.EPOLLOUT)
        return visitor

    def close(self, visitor):
        del self.open_streams[visitor.sock.fileno()]
        visitor.sock.close()

    def turn(self, seconds):
        """Wait for something to happen; the visitors it happened to."""
        moved = []
        for number, _ in self.epoll.poll(max(0, seconds)):
            visitor = self.open_streams[number]
            try:
                self._move(visitor)
            except OSError as error:
                raise StackError("a stream broke: %s" % error) from error
            moved.append(visitor)
        return moved

    def _move(self, visitor):
        if visitor.request:
            # Fits the socket's buffer by far.
            visitor.sock.sendall(visitor.request)
            visitor.request = None
            self.epoll.modify(visitor.sock.fileno(), select.EPOLLIN)
            return
        data = visitor.sock.recv(READ_BYTES)
        if not data:
            raise StackError("a stream was cut off")
        visitor.feed(data)

    def until(self, done, visitors, seconds, what):
        """Turn until done(visitor) is true of all."""
        deadline = time.monotonic() + seconds
        left = [visitor for visitor in visitors if not done(visitor)]
        while left:
            self.turn(0.1)
            left = [visitor for visitor in left if not done(visitor)]
            if time.monotonic() > deadline:
                raise StackError("%d of %d streams without %s"
                                 % (len(left), len(visitors), what))

    def idle(self, seconds):
        """Keep reading for so long."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            self.turn(deadline - time.monotonic())
