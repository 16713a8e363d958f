"""The programs beside sse-fcgi, and a Redis of one's own to try them on."""

import os
import shutil
import subprocess
import tempfile

import redis

from process import USER, Component
from stack import BINARY, redis_answers

PUBLISH = os.path.join(os.path.dirname(os.path.abspath(BINARY)),
                       "sse-publish")


def publish(*args, url=None, input=None, status=0):
    """Run sse-publish, check its exit status; (output, errors). input is text
    or bytes."""
    env = {key: value for key, value in os.environ.items()
           if key != "SSE_REDIS_URL"}
    if url:
        env["SSE_REDIS_URL"] = url
    if isinstance(input, str):
        input = input.encode()
    done = subprocess.run([PUBLISH, *args], input=input or b"", env=env,
                          capture_output=True, timeout=30, check=False)
    out, err = done.stdout.decode(), done.stderr.decode()
    assert done.returncode == status, (args, done.returncode, out, err)
    return out, err


class PrivateRedis:
    """A Redis in a folder of its own; ends with its with-block."""

    def __init__(self, *options):
        self.options = options

    def __enter__(self):
        self.dir = tempfile.mkdtemp(prefix="sse-redis-%d-" % os.getpid(),
                                    dir="/tmp")
        if USER:
            shutil.chown(self.dir, USER, USER)
        self.path = os.path.join(self.dir, "redis.sock")
        self.url = "unix://" + self.path
        self.part = None
        try:
            self.start()
        except BaseException:
            self.__exit__()
            raise
        self.db = redis.Redis(unix_socket_path=self.path, socket_timeout=10)
        return self

    def __exit__(self, *_):
        if self.part:
            self.part.stop()
        shutil.rmtree(self.dir, ignore_errors=True)

    def start(self):
        self.part = Component("redis-server", [
            "redis-server", "--port", "0", "--unixsocket", self.path,
            "--unixsocketperm", "700", "--save", "", "--appendonly", "no",
            "--daemonize", "no", "--dir", self.dir, *self.options],
            os.path.join(self.dir, "redis.log"), cwd=self.dir)
        self.part.wait_ready(lambda: redis_answers(self.path))

    def stop(self):
        self.part.stop()
        self.part = None

    def write(self, name, content, mode=0o600):
        """The path of a new file in the folder."""
        path = os.path.join(self.dir, name)
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC,
                          mode), "w") as file:
            file.write(content)
        os.chmod(path, mode)
        return path

    def entries(self, topic):
        """[(id, {field: value})] without what the writer adds."""
        found = []
        for entry, pairs in self.db.xrange(topic):
            pairs = {name.decode(): value for name, value in pairs.items()}
            pairs.pop("p")
            found.append((entry.decode(), pairs))
        return found
