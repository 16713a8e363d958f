"""Pools under test: a master with sockets of its own, and who speaks to it.

PoolSite   a Site whose program is started without socket activation; @DIR@
           in its configuration is its folder, @WEB@ the web server's socket
Visit      one request, spoken to a pool directly
"""

import json
import os
import signal
import socket
import subprocess
import time

import process
from fastcgi import Connection, get
from process import Component, StackError, as_user, tail, wait_until
from site_under_test import Site
from sse import Comment, Event, Parser, Retry

ROOT = os.geteuid() == 0
SPARE = "sse-fcgi: spare %s"

STREAMS = """
[redis]
url = @REDIS@
[stream open]
path = /open/{name:token}
auth = none
topic = topic.{name}
heartbeat = 1s
[stream all]
path = /all/{name:token}
auth = none
topic = topic.{name}
start = earliest
heartbeat = 1s
[stream short]
path = /short/{name:token}
auth = none
topic = topic.{name}
start = earliest
heartbeat = 500ms
lifetime = 2s
[stream status]
path = /status/{name:token}
auth = none
topic = topic.{name}
heartbeat = 1s
busy = 503
"""


def pool(name="www", children=3, listen="@DIR@/%s.sock", pm="static", **more):
    """A [pool] section; listen.mode is written listen__mode."""
    lines = ["[pool %s]" % name, "pm = " + pm,
             "pm.max_children = %d" % children]
    if listen:
        lines.append("listen = " + (listen % name if "%s" in listen
                                    else listen))
    lines += ["%s = %s" % (key.replace("__", "."), value)
              for key, value in more.items()]
    return "\n".join(lines) + "\n"


class Master(Component):
    """The program, also with root's rights, with more in its environment,
    and with descriptors to keep."""

    def __init__(self, argv, log, root=False, env=None, cwd=None, keep=()):
        self.name, self.log = "sse-fcgi", log
        # Root's own groups are to be lost on the way to another user.
        who = {"extra_groups": [0, 4]} if root else as_user()
        with open(log, "ab") as out, open(os.devnull, "rb") as null:
            self.process = subprocess.Popen(
                argv, stdin=null, stdout=out, stderr=out, cwd=cwd,
                env=dict(os.environ, **(env or {})),
                start_new_session=True, pass_fds=keep, **who,
                preexec_fn=getattr(process, "_die_with_parent"))


class PoolSite(Site):
    """web is None where requests are spoken directly."""

    def __init__(self, pools, streams=STREAMS, web=None, root=False,
                 env=None, **more):
        super().__init__(web or "nginx", streams + pools, **more)
        self.served = web is not None
        self.by_root, self.env = root, env

    def _prepare(self):
        super()._prepare()
        self.write_config(self.config_text)
        if self.by_root:
            os.chmod(self.dir, 0o711)

    def _run_binary(self, option):
        # What root may do, an ordinary user may not even try.
        return "" if self.by_root else super()._run_binary(option)

    def _add_pool(self):
        pass

    def _start_web(self):
        if self.served:
            super()._start_web()

    def write_config(self, text, path=None):
        """Another configuration, in one step."""
        for name, value in (("@REDIS@", "unix://" + self.redis),
                            ("@DIR@", self.dir), ("@WEB@", self.socket)):
            text = text.replace(name, value)
        path = path or self.config
        self._write(path + ".new", text)
        os.rename(path + ".new", path)

    def start_redis(self):
        super().start_redis()
        if self.by_root:
            os.chmod(self.redis, 0o777)

    def start_pool(self, wait=True):
        since = os.path.getsize(self.log)
        part = Master([self.binary, "--pool", self.config], self.log,
                      self.by_root, self.env, self.dir)
        self.components["sse-fcgi"] = part
        if wait:
            part.wait_ready(lambda: "event=ready" in self.log_text(since))

    def stop(self):
        # A test that fails may leave a process stopped.
        for part in list(self.components.values()):
            for pid in part.pids():
                try:
                    os.kill(pid, signal.SIGCONT)
                except ProcessLookupError:
                    pass
        super().stop()

    # --- the master -------------------------------------------------------

    @property
    def master(self):
        return self.components["sse-fcgi"].pid

    def kill(self, number, pid=None):
        os.kill(pid or self.master, number)

    def wait_end(self, seconds=10):
        """The master's exit status."""
        try:
            return self.components["sse-fcgi"].process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise AssertionError("the master lives\n" + tail(self.log, 30)) \
                from None

    def reload(self, number=signal.SIGUSR2, seconds=5):
        """Reload, and wait until the new program says that it is there."""
        since = os.path.getsize(self.log)
        self.kill(number)
        self.wait_log("event=ready", "reloaded", since=since,
                      seconds=seconds)

    def address(self, name="www"):
        return os.path.join(self.dir, name + ".sock")

    # --- its workers ------------------------------------------------------

    def children(self):
        """(pid, title) of everything that the master has forked."""
        found = []
        for pid in child_pids(self.master):
            words = title(pid)
            if words:
                found.append((pid, words))
        return found

    def servers(self, name="www"):
        """The pool's workers but the spare one."""
        return [pid for pid, words in self.children()
                if words == "sse-fcgi: pool " + name]

    def spare(self, name="www", seconds=5):
        """The pool's only spare worker."""
        def only():
            found = [pid for pid, words in self.children()
                     if words == SPARE % name]
            return len(found) == 1 and found
        return wait_until(only, seconds, "not one spare worker: %r"
                          % self.children())[0]

    def wait_workers(self, count, name="www", seconds=5):
        """Wait until the pool has so many workers; return their ids."""
        pids = []

        def right():
            pids[:] = self.servers(name)
            return len(pids) == count
        try:
            wait_until(right, seconds, "")
        except StackError:
            raise AssertionError("not %d workers but %r\n%s" % (
                count, self.children(), tail(self.log))) from None
        return pids

    # --- requests ---------------------------------------------------------

    def visit(self, uri, where=None, **more):
        return Visit(where or self.address(), uri, **more)

    def status(self, path="/status", where=None):
        """The status page, read as a program does."""
        with self.visit(path + "?json", where) as page:
            page.read_to_end(2)
            assert page.status == 200, page.out
            return json.loads(page.body)

    def wait_status(self, seconds=5, where=None, **wanted):
        """Wait until the status page has the values; spaces are _."""
        wanted = {key.replace("_", " "): value
                  for key, value in wanted.items()}
        seen = {}

        def check():
            seen.update(self.status(where=where))
            return all(seen[key] == value for key, value in wanted.items())
        try:
            wait_until(check, seconds, "")
        except StackError:
            raise AssertionError("%r, not %r" % (seen, wanted)) from None
        return seen

    def streams(self, count, uri=None, where=None, **more):
        """So many open streams, all of them begun."""
        opened = [self.visit(uri or self.public()[0], where, **more)
                  for _ in range(count)]
        for one in opened:
            one.begun()
        return opened


class Visit(Connection):
    """A request on its way; where is a path or an (address, port)."""

    def __init__(self, where, uri, accept="text/event-stream", last_id=None,
                 send=True, seconds=10, **values):
        if isinstance(where, str):
            super().__init__(where)
        else:
            self.sock = socket.create_connection(where, seconds)
            self.data = self.out = b""
            self.ended = False
        values["HTTP_ACCEPT"] = accept
        if last_id:
            values["HTTP_LAST_EVENT_ID"] = last_id
        self.sent = time.monotonic()
        self.clean = False
        if send:
            self.send(get(uri, **values))

    def _records(self):
        before = self.ended
        super()._records()
        # By the request's own last record, that is, and not by a cut.
        self.clean = self.clean or (self.ended and not before)

    @property
    def took(self):
        return time.monotonic() - self.sent

    def _head(self):
        return self.out.partition(b"\r\n\r\n")[0].decode("latin-1")

    @property
    def status(self):
        return int(self.header("status").split()[0])

    def header(self, name):
        for line in self._head().split("\r\n"):
            key, _, value = line.partition(":")
            if key.lower() == name:
                return value.strip()
        return None

    @property
    def body(self):
        return self.out.partition(b"\r\n\r\n")[2]

    @property
    def items(self):
        return Parser().feed(self.body, time.monotonic())

    @property
    def last_id(self):
        parser = Parser()
        parser.feed(self.body, 0)
        return parser.last_id

    @property
    def events(self):
        return [item.data for item in self.items if isinstance(item, Event)]

    @property
    def retry(self):
        """The last retry: in milliseconds."""
        return [item.ms for item in self.items
                if isinstance(item, Retry)][-1]

    @property
    def reason(self):
        """The goodbye's word; None without one."""
        words = [item.text for item in self.items
                 if isinstance(item, Comment) and "goodbye" in item.text]
        return words[-1].split()[-1] if words else None

    def begun(self, seconds=5):
        """Wait for a stream's first block; returns self."""
        self.read(lambda s: b"\n\n" in s.body, seconds)
        assert self.status == 200, self.out
        assert b"goodbye" not in self.body, self.out
        return self

    def event(self, count=1, seconds=5):
        self.read(lambda s: len(s.events) >= count, seconds)
        assert len(self.events) >= count, self.out[-500:]
        return self

    def read_to_end(self, seconds=5):
        """Everything, up to the proper end of the request."""
        self.read(lambda s: False, seconds)
        assert self.clean, "it was cut: %r" % self.out[-500:]
        return self

    def close(self):
        self.sock.close()


def child_pids(pid):
    try:
        with open("/proc/%d/task/%d/children" % (pid, pid)) as file:
            return [int(word) for word in file.read().split()]
    except OSError:
        return []


def title(pid):
    """What a process calls itself; "" when it is gone."""
    try:
        with open("/proc/%d/cmdline" % pid, "rb") as file:
            return file.read().rstrip(b"\0").replace(b"\0", b" ").decode()
    except OSError:
        return ""


def state(pid):
    """A process's lines in /proc as a dictionary; empty when it is gone."""
    try:
        with open("/proc/%d/status" % pid) as file:
            return dict(line.rstrip("\n").split(":\t", 1)
                        for line in file if ":\t" in line)
    except OSError:
        return {}


def lives(pid):
    return state(pid).get("State", "Z")[0] not in "ZX"


def wait_gone(pids, seconds=5):
    pids = list(pids)
    wait_until(lambda: not any(map(lives, pids)), seconds,
               "they live: %r" % [(pid, title(pid)) for pid in pids
                                  if lives(pid)])


def descriptors(pid):
    """What a process has open, without the numbers of nameless files."""
    folder = "/proc/%d/fd" % pid
    found = []
    for name in os.listdir(folder):
        try:
            found.append(os.readlink(os.path.join(folder, name)))
        except OSError:
            pass                # it was closed meanwhile
    return sorted(found)


def close_all(visits):
    for one in visits:
        one.close()


