"""A private Redis and any number of recorders, in one temporary folder.

    with Recording(CONFIG) as recording:
        one = recording.start("one")
        recording.redis.publish("orders.1", "x")
        recording.topic("orders.1")     # [(id, {field: value})]

The configuration has @REDIS@ where the server's address belongs.
"""

import os
import re
import shutil
import signal
import socket
import tempfile

import redis

from process import USER, Component, StackError, tail, wait_until
from site_under_test import DISASTER
from stack import BINARY, has_news, redis_answers

RECORDER = os.path.join(os.path.dirname(BINARY), "sse-record")


def fields(line):
    """A log line as a dict."""
    return {key: plain or quoted for key, quoted, plain in re.findall(
        r'(\w+)=(?:"((?:[^"\\]|\\.)*)"|(\S*))', line)}


class Recording:
    def __init__(self, config, binary=None):
        self.text = config
        self.source = binary or RECORDER
        self.parts = {}
        self.dir = None

    def __enter__(self):
        if not os.access(self.source, os.X_OK):
            raise StackError("%s is not there: build first" % self.source)
        self.dir = tempfile.mkdtemp(prefix="sse-fcgi-", dir="/tmp")
        # The programs' user may not reach the build folder.
        self.binary = shutil.copy(self.source, self.dir)
        self.socket = os.path.join(self.dir, "redis.sock")
        self.config = os.path.join(self.dir, "recorder.conf")
        self.write_config(self.text)
        if USER:
            shutil.chown(self.dir, USER, USER)
        try:
            self.start_redis()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for name in reversed(list(self.parts)):
            part = self.parts.pop(name)
            if part.is_alive():
                part.process.send_signal(signal.SIGCONT)
            part.stop()
        text = "".join(self.log(name[:-4]) for name in os.listdir(self.dir)
                       if name.endswith(".log"))
        shutil.rmtree(self.dir, ignore_errors=True)
        disaster = DISASTER.search(text)
        assert not disaster, text[max(0, disaster.start() - 500):][:4000]

    def write_config(self, text):
        with open(self.config, "w") as file:
            file.write(text.replace("@REDIS@", "unix://" + self.socket))

    def start_redis(self):
        """With its data on disk, so that a restart keeps it."""
        part = Component("redis-server", [
            "redis-server", "--port", "0", "--unixsocket", self.socket,
            "--save", "", "--appendonly", "yes",
            "--dir", self.dir], os.path.join(self.dir, "redis.log"),
            cwd=self.dir)
        self.parts["redis-server"] = part
        part.wait_ready(lambda: redis_answers(self.socket))
        self.redis = redis.Redis(unix_socket_path=self.socket,
                                 socket_timeout=20)

    def stop_redis(self):
        self.redis.close()
        self.parts.pop("redis-server").stop()

    # --- recorders --------------------------------------------------------

    def start(self, name="one", seconds=15):
        """A recorder that says READY=1."""
        path = os.path.join(self.dir, name + ".notify")
        if os.path.exists(path):
            os.unlink(path)
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as news:
            news.bind(path)
            news.setblocking(False)
            if USER:
                shutil.chown(path, USER, USER)
            part = Component(name, [self.binary, self.config],
                             self.log_of(name), cwd=self.dir,
                             env=dict(os.environ, NOTIFY_SOCKET=path))
            self.parts[name] = part
            part.wait_ready(lambda: has_news(news), seconds)
        return part

    def kill(self, name):
        part = self.parts.pop(name)
        part.process.send_signal(signal.SIGCONT)
        part.process.kill()
        part.process.wait()

    def end(self, name, seconds=15):
        """SIGTERM; its exit status."""
        part = self.parts.pop(name)
        part.process.terminate()
        return part.process.wait(seconds)

    def log_of(self, name):
        return os.path.join(self.dir, name + ".log")

    def log(self, name):
        with open(self.log_of(name), errors="replace") as file:
            return file.read()

    def logged(self, name, event, seconds=10, **words):
        """The first log line of an event with these values."""
        def found():
            for line in self.log(name).splitlines():
                got = fields(line)
                if got.get("event") == event and all(
                        got.get(key) == value
                        for key, value in words.items()):
                    return got
            return None
        return wait_until(found, seconds, "no event=%s %s in\n%s" % (
            event, words, tail(self.log_of(name))))

    def leader(self, seconds=15):
        """The name of the recorder that holds the lock."""
        def holder():
            held = self.redis.get("{sse}:recorder")
            pid = int(held.split(b":")[1]) if held else None
            return next((name for name, part in self.parts.items()
                         if part.pid == pid), None)
        return wait_until(holder, seconds, "nobody has the lock")

    # --- topics -----------------------------------------------------------

    def topic(self, name):
        return [(id_.decode(), {key.decode(): value for key, value in
                                entry.items()})
                for id_, entry in self.redis.xrange(name)]

    def data(self, name):
        """What the events of a topic carry, gaps as None."""
        return [None if "sse:gap" in entry else entry["data"].decode()
                for _, entry in self.topic(name)]

    def await_data(self, name, last, seconds=20):
        """The data of a topic once this is the last of it."""
        def arrived():
            newest = self.redis.xrevrange(name, count=1)
            return newest and newest[0][1].get(b"data") == last.encode()
        wait_until(arrived, seconds, "%r is not in %s; the last are %s" % (
            last, name, self.redis.xrevrange(name, count=3)))
        return self.data(name)
