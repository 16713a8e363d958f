"""A private nats-server, and a client for tests that speaks its protocol.

    with Server(folder) as server:
        with Client(server.port) as client:
            client.publish("orders.1", b"{}")

The server listens on loopback, at a port that the kernel gives it, and keeps
JetStream's files in the folder.
"""

import json
import os
import shutil
import socket
import urllib.request

from process import Component, StackError, tail, wait_until

BINARY = shutil.which("nats-server", path="/usr/sbin:/usr/local/sbin:" +
                      os.environ.get("PATH", os.defpath))

CONFIG = """
listen: "127.0.0.1:%(port)d"
http: "127.0.0.1:-1"
ports_file_dir: "%(dir)s"
pid_file: "%(dir)s/nats.pid"
jetstream { store_dir: "%(dir)s/jetstream", max_mem: 64M, max_file: 256M }
%(more)s
"""


class Server:
    """One nats-server. more are more lines of its configuration."""

    def __init__(self, folder, more=""):
        self.dir = str(folder)
        self.more = more
        self.port = -1          # any; kept when it is started again
        self.part = None
        self.log = os.path.join(self.dir, "nats.log")

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()

    @property
    def url(self):
        return "nats://127.0.0.1:%d" % self.port

    def _write(self):
        path = os.path.join(self.dir, "nats.conf")
        with open(path, "w") as file:
            file.write(CONFIG % {"port": self.port, "dir": self.dir,
                                 "more": self.more})
        os.chmod(path, 0o644)
        return path

    def start(self):
        if BINARY is None:
            raise StackError("nats-server is not installed")
        self.part = Component("nats-server", [BINARY, "-c", self._write()],
                              self.log, cwd=self.dir)
        self.part.wait_ready(self._answers)

    def _answers(self):
        """Whether it takes a connection; finds its port first."""
        path = os.path.join(self.dir, "nats-server_%d.ports" % self.part.pid)
        try:
            with open(path) as file:
                ports = json.load(file)
            self.port = int(ports["nats"][0].rpartition(":")[2])
            self.monitor = ports["monitoring"][0]
            socket.create_connection(("127.0.0.1", self.port), 1).close()
        except (OSError, ValueError, KeyError):
            return False
        return True

    def subjects(self):
        """What is subscribed to, once for each subscription."""
        with urllib.request.urlopen(self.monitor + "/subsz?subs=1&limit=10000",
                                    timeout=5) as reply:
            found = json.load(reply).get("subscriptions_list") or []
        return [one["subject"] for one in found]

    def stop(self):
        if self.part:
            self.part.stop()
            self.part = None

    def kill(self):
        """Without a word, as a machine that fails."""
        self.part.process.kill()
        self.part.process.wait()
        self.part = None

    def reload(self, more):
        """Have it read another configuration."""
        self.more = more
        self._write()
        self.part.process.send_signal(1)

    def wait_log(self, text, seconds=10):
        def find():
            with open(self.log, errors="replace") as file:
                return text in file.read()
        wait_until(find, seconds, "nats-server does not say %s:\n%s"
                   % (text, tail(self.log)))


class Client:
    """One connection, for publishing and for JetStream's requests."""

    def __init__(self, port, user=None, password=None):
        self.socket = socket.create_connection(("127.0.0.1", port), 10)
        self.file = self.socket.makefile("rb")
        assert self.file.readline().startswith(b"INFO ")
        options = {"verbose": False, "pedantic": True, "headers": True,
                   "no_responders": True, "name": "test", "lang": "python",
                   "version": "1", "protocol": 1}
        if user:
            options.update(user=user, **{"pass": password})
        self._send("CONNECT %s\r\nSUB _INBOX.test.* 1\r\n"
                   % json.dumps(options))
        self.requests = 0
        self.flush()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.file.close()
        self.socket.close()

    def _send(self, text, data=b""):
        self.socket.sendall(text.encode() + data)

    def _next(self):
        """The next line that is no PING and no +OK."""
        while True:
            line = self.file.readline()
            if not line:
                raise StackError("nats-server closed the connection")
            if line.startswith(b"PING"):
                self._send("PONG\r\n")
            elif line.startswith(b"-ERR"):
                raise StackError(line.decode())
            elif not line.startswith((b"+OK", b"INFO")):
                return line.decode()

    def flush(self):
        """Wait until the server has taken everything."""
        self._send("PING\r\n")
        assert self._next().startswith("PONG")

    def publish(self, subject, data, flush=True):
        data = data if isinstance(data, bytes) else data.encode()
        self._send("PUB %s %d\r\n" % (subject, len(data)), data + b"\r\n")
        if flush:
            self.flush()

    def publish_many(self, pairs):
        """Publish (subject, data) pairs in one go."""
        self.socket.sendall(b"".join(
            b"PUB %s %d\r\n%s\r\n" % (subject.encode(), len(data), data)
            for subject, data in pairs))
        self.flush()

    def subscribe(self, subject, group=""):
        self._send("SUB %s %s 2\r\n" % (subject, group))
        self.flush()

    def received(self):
        """The messages that have come by now."""
        self._send("PING\r\n")
        messages = []
        while not (line := self._next()).startswith("PONG"):
            messages.append(self.file.read(int(line.split()[-1]) + 2)[:-2])
        return messages

    def request(self, subject, data=""):
        """A reply, as JSON."""
        self.requests += 1
        inbox = "_INBOX.test.%d" % self.requests
        data = data if isinstance(data, bytes) else data.encode()
        self._send("PUB %s %s %d\r\n" % (subject, inbox, len(data)),
                   data + b"\r\n")
        while True:
            words = self._next().split()
            if words[0] not in ("MSG", "HMSG"):
                continue
            body = self.file.read(int(words[-1]) + 2)[:-2]
            if words[1] != inbox:
                continue
            if words[0] == "HMSG":
                raise StackError("%s: %s" % (subject, body[:60]))
            return json.loads(body)

    # --- JetStream --------------------------------------------------------

    def api(self, what, **body):
        reply = self.request("$JS.API." + what,
                             json.dumps(body) if body else "")
        if "error" in reply:
            raise StackError("%s: %s" % (what, reply["error"]))
        return reply

    def add_stream(self, name, *subjects, **more):
        return self.api("STREAM.CREATE." + name, name=name,
                        subjects=list(subjects),
                        **{"storage": "file", "retention": "limits",
                           "num_replicas": 1, **more})

    def store(self, subject, data):
        """Publish and wait until the stream has it; its number."""
        reply = self.request(subject, data)
        if "error" in reply:
            raise StackError(str(reply["error"]))
        return reply["seq"]

    def last_seq(self, stream):
        return self.api("STREAM.INFO." + stream)["state"]["last_seq"]

    def consumer(self, stream, name):
        return self.api("CONSUMER.INFO.%s.%s" % (stream, name))

