"""Redis by hand, bytes in and bytes out: a connection, and one that watches
what the server is asked by anybody (MONITOR)."""

import collections
import os
import re
import socket

Seen = collections.namedtuple("Seen", "db words")

ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"a": b"\a", b"b": b"\b"}
WATCHED = re.compile(rb'\d+\.\d+ \[(\d+) [^\]]*\] (.*)', re.DOTALL)
QUOTED = re.compile(rb'"((?:[^"\\]|\\.)*)"', re.DOTALL)
ESCAPED = re.compile(rb'\\(?:x([0-9a-f]{2})|(.))', re.DOTALL)


class RedisError(Exception):
    """What Redis answered instead of doing it."""


class Wire:
    """One connection to a Redis on a Unix socket."""

    def __init__(self, path, seconds=10):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(seconds)
        self.sock.connect(path)
        self.file = self.sock.makefile("rb")

    def close(self):
        self.file.close()
        self.sock.close()

    def send(self, *words):
        words = [word.encode() if isinstance(word, str) else word
                 for word in words]
        self.sock.sendall(b"*%d\r\n" % len(words) + b"".join(
            b"$%d\r\n%s\r\n" % (len(word), word) for word in words))

    def line(self):
        line = self.file.readline()
        if not line.endswith(b"\r\n"):
            raise ConnectionError("Redis is gone")
        return line[:-2]

    def reply(self):
        """The next reply; an error in it is raised."""
        line = self.line()
        kind, rest = line[:1], line[1:]
        if kind == b"-":
            raise RedisError(rest.decode(errors="replace"))
        if kind == b"+":
            return rest
        if kind == b":":
            return int(rest)
        if kind == b"$":
            if int(rest) < 0:
                return None
            return self.file.read(int(rest) + 2)[:-2]
        if kind == b"*":
            return [self.reply() for _ in range(max(0, int(rest)))]
        raise ConnectionError("no reply: %r" % line)

    def ask(self, *words):
        self.send(*words)
        return self.reply()


def unquoted(text):
    """A word as MONITOR writes it, as it was."""
    def plain(found):
        if found.group(1):
            return bytes([int(found.group(1), 16)])
        return ESCAPES.get(found.group(2), found.group(2))
    return ESCAPED.sub(plain, text)


class Watch:
    """Everything that a Redis is asked, in parts that marks delimit."""

    def __init__(self, path):
        self.wire = Wire(path)
        self.marker = Wire(path)
        self.wire.ask("MONITOR")

    def close(self):
        self.wire.close()
        self.marker.close()

    def part(self):
        """The commands since the last call, up to now."""
        mark = os.urandom(12).hex().encode()
        self.marker.ask("PING", mark)
        part = []
        while True:
            found = WATCHED.fullmatch(self.wire.line()[1:])
            if found is None:
                raise ConnectionError("MONITOR said something else")
            words = [unquoted(word) for word in QUOTED.findall(found.group(2))]
            if words == [b"PING", mark]:
                return part
            part.append(Seen(int(found.group(1)), words))
