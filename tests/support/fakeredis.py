"""A Redis that misbehaves: a proxy before the real one that spoils replies.

    with BrokenRedis(socket, upstream) as broken:
        broken.spoil(b"XREAD", cut(10))

Commands pass to the real Redis and replies come back whole, one for each
command. A fault takes the reply of a chosen command and says what is sent in
its place, so that no test has to know which commands the program uses besides
the one it spoils.
"""

import socket
import threading
import time


class Gone(Exception):
    """A peer closed or broke its connection."""


class Reader:
    """Whole RESP values off a socket, as bytes."""

    def __init__(self, sock):
        self.sock = sock
        self.data = b""

    def _more(self):
        try:
            piece = self.sock.recv(65536)
        except OSError:
            piece = b""
        if not piece:
            raise Gone
        self.data += piece

    def _line(self, at):
        while True:
            end = self.data.find(b"\r\n", at)
            if end >= 0:
                return end + 2
            self._more()

    def _value(self, at):
        """Where the value that begins at `at` ends."""
        end = self._line(at)
        kind, head = self.data[at:at + 1], self.data[at + 1:end - 2]
        if kind == b"$" and head != b"-1":
            end += int(head) + 2
            while len(self.data) < end:
                self._more()
        elif kind == b"*" and head != b"-1":
            for _ in range(int(head)):
                end = self._value(end)
        return end

    def value(self):
        end = self._value(0)
        value, self.data = self.data[:end], self.data[end:]
        return value


def words(command):
    """The words of a command in RESP form."""
    parts = command.split(b"\r\n")
    return parts[2::2] if command.startswith(b"*") else command.split()


# --- faults: a function of (send, reply); raising Gone closes --------------

def replace(text):
    """Send this instead, and go on."""
    def fault(send, _reply):
        send(text)
    return fault


def cut(count):
    """Send so many bytes of the reply, then close."""
    def fault(send, reply):
        send(reply[:count])
        raise Gone
    return fault


def trickle(pause, size=1):
    """Send the whole reply in small pieces with pauses."""
    def fault(send, reply):
        for begin in range(0, len(reply), size):
            send(reply[begin:begin + size])
            time.sleep(pause)
    return fault


def stall(count=0):
    """Send so many bytes of the reply and nothing more; stay connected."""
    def fault(send, reply):
        send(reply[:count])
        raise StopIteration
    return fault


def endless(head, piece, limit=64 << 20):
    """Send a head and then a piece over and over."""
    def fault(send, _reply):
        send(head)
        for _ in range(limit // len(piece)):
            send(piece)
        raise Gone
    return fault


class BrokenRedis:
    """Listens on a unix socket; ends with its with-block."""

    def __init__(self, path, upstream):
        self.path, self.upstream = path, upstream
        self.seen = []          # every command, as a list of words
        self._faults = []       # [command, fault, how often, first born]
        self._born = 0          # connections so far
        self._lock = threading.Lock()
        self._ended = threading.Event()
        self._sockets = set()
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(path)
        self._listener.listen(64)

    def __enter__(self):
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._ended.set()
        # shutdown wakes the threads that wait in accept() and recv().
        self._shut(self._listener)
        with self._lock:
            for sock in list(self._sockets):
                self._shut(sock)

    @staticmethod
    def _shut(sock):
        try:
            sock.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        sock.close()

    def spoil(self, command, fault, times=1, fresh=False):
        """The next so many replies to a command meet the fault; fresh: only
        on connections to come, as what an ended one had in its pipeline may
        still be on its way."""
        with self._lock:
            self._faults.append([command.upper(), fault, times,
                                 self._born if fresh else 0])

    def heal(self):
        with self._lock:
            self._faults.clear()

    def spoiled(self):
        """Whether all faults have been used up."""
        with self._lock:
            return not self._faults

    def _fault_for(self, name, born):
        with self._lock:
            for entry in self._faults:
                if entry[0] == name.upper() and entry[3] <= born:
                    entry[2] -= 1
                    if entry[2] <= 0:
                        self._faults.remove(entry)
                    return entry[1]
        return None

    def _accept(self):
        while not self._ended.is_set():
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                born, self._born = self._born, self._born + 1
            threading.Thread(target=self._serve, args=(client, born),
                             daemon=True).start()

    def _serve(self, client, born):
        server = socket.socket(socket.AF_UNIX)
        with self._lock:
            self._sockets |= {client, server}
        try:
            server.connect(self.upstream)
            self._relay(Reader(client), Reader(server), born)
        except (Gone, OSError):
            pass
        finally:
            with self._lock:
                self._sockets -= {client, server}
            self._shut(client)
            self._shut(server)

    def _relay(self, client, server, born):
        """One command, one reply. A client that goes away in a blocking
        command is noticed at the next write, which is soon enough."""
        while True:
            command = client.value()
            names = words(command)
            with self._lock:
                self.seen.append(names)
            server.sock.sendall(command)
            reply = server.value()
            fault = self._fault_for(names[0], born)
            if fault is None:
                client.sock.sendall(reply)
                continue
            try:
                fault(client.sock.sendall, reply)
            except StopIteration:
                while True:     # hold the line, say nothing
                    client.value()
