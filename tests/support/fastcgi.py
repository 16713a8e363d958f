"""A web server's end of a FastCGI connection, for what none would send."""

import socket
import struct
import time

BEGIN, ABORT, END, PARAMS, STDIN, STDOUT, STDERR = 1, 2, 3, 4, 5, 6, 7


def record(kind, content=b"", version=1, request=1, padding=0, length=None):
    return struct.pack(">BBHHBB", version, kind, request,
                       len(content) if length is None else length,
                       padding, 0) + content + b"\0" * padding


def begin(role=1, keep=0):
    return record(BEGIN, struct.pack(">HB5x", role, keep))


def pair(name, value):
    def length(text):
        size = len(text)
        return bytes([size]) if size < 128 else struct.pack(
            ">I", size | 0x80000000)
    name, value = name.encode(), value.encode("latin-1")
    return length(name) + length(value) + name + value


def params(**values):
    data = b"".join(pair(name, value) for name, value in values.items())
    records = b""
    while data:
        records += record(PARAMS, data[:65000])
        data = data[65000:]
    return records + record(PARAMS)


def get(uri, **more):
    """A whole GET as nginx sends it."""
    values = dict({"REQUEST_METHOD": "GET", "REQUEST_URI": uri,
                   "QUERY_STRING": uri.partition("?")[2],
                   "SCRIPT_NAME": uri.partition("?")[0],
                   "SERVER_PROTOCOL": "HTTP/1.1",
                   "GATEWAY_INTERFACE": "CGI/1.1",
                   "SERVER_SOFTWARE": "nginx/1.22.1"}, **more)
    return begin() + params(**values) + record(STDIN)


class Connection:
    def __init__(self, path):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(10)
        self.sock.connect(path)
        self.data = b""
        self.out = b""
        self.ended = False

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.sock.close()

    def send(self, data):
        self.sock.sendall(data)
        return self

    def read(self, done, seconds=5):
        """Take in records until done(self), the end, or the deadline."""
        deadline = time.monotonic() + seconds
        while not done(self) and not self.ended:
            self.sock.settimeout(max(0.001, deadline - time.monotonic()))
            try:
                piece = self.sock.recv(65536)
            except ConnectionError:
                piece = b""
            if not piece:
                self.ended = True
            self.data += piece
            self._records()
        return self

    def _records(self):
        while len(self.data) >= 8:
            _, kind, _, length, padding, _ = struct.unpack(
                ">BBHHBB", self.data[:8])
            if len(self.data) < 8 + length + padding:
                return
            if kind == STDOUT:
                self.out += self.data[8:8 + length]
            if kind == END:
                self.ended = True
            self.data = self.data[8 + length + padding:]
