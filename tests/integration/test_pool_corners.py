"""What a stranger tried: users, neighbours and machines that do to a pool what
nobody should."""

import asyncio
import ctypes
import fcntl
import os
import random
import signal
import socket
import stat
import struct
import subprocess
import sys
import tempfile
import threading
import time

import pytest

import fastcgi
from pool import (Master, PoolSite, ROOT, STREAMS, child_pids, close_all,
                  descriptors, pool, wait_gone)
from process import as_user, wait_until
from stack import ACTIVATE, can_connect
from test_pool_death import counted, kill
from test_pool_reload import check_refused
from test_pool_start import BACKGROUND, Daemon

needs_root = pytest.mark.skipif(not ROOT, reason="root only: other users")
PAGES = {"pm__status_path": "/status"}

# Becomes a program when it is told to, so that two can start in one moment.
TOGETHER = """
import os, sys
os.write(int(sys.argv[1]), b".")
os.read(int(sys.argv[1]), 1)
os.execv(sys.argv[2], sys.argv[2:])
"""

# Becomes a program that has a descriptor of ours under another number, and
# takes what it finds there for a service manager's when it is 3.
BECOME = """
import os, sys
os.dup2(int(sys.argv[1]), int(sys.argv[2]))
os.environ["LISTEN_PID"] = str(os.getpid())
os.execv(sys.argv[3], sys.argv[3:])
"""


class Wrapped(PoolSite):
    """A PoolSite whose program is started by another one."""
    before, keep, by_log = (), (), True

    def start_pool(self, wait=True):
        part = Master([*self.before, self.binary, "--pool", self.config],
                      self.log, self.by_root, self.env, self.dir, self.keep)
        self.components["sse-fcgi"] = part
        part.wait_ready(lambda: "event=ready" in self.log_text(0)
                        if self.by_log else can_connect(self.address()))


def ask(site, uri="/nowhere", status=404, where=None, seconds=2):
    """A request that is answered at once, by whoever has time."""
    with site.visit(uri, where) as page:
        page.read_to_end(seconds)
        assert page.status == status, page.out


# --- a full pool ----------------------------------------------------------

async def come(path, uri, at, waits):
    """One EventSource: how long until its first byte, and what it got."""
    await asyncio.sleep(at)
    started = time.monotonic()
    reader, writer = await asyncio.open_unix_connection(path)
    writer.write(fastcgi.get(uri, HTTP_ACCEPT="text/event-stream"))
    text = await asyncio.wait_for(reader.read(65536), 20)
    took = time.monotonic() - started
    while piece := await asyncio.wait_for(reader.read(65536), 20):
        text += piece
    writer.close()
    waits.append((at, took, b"busy" in text))


def test_streams_that_end_all_the_time_leave_a_full_pool_full():
    """Each end lets one of two newcomers in. The other is turned away, and
    does not wait behind all those who came before him."""
    waits = []

    async def crowd(path, uri):
        await asyncio.gather(*[
            come(path, uri, i * 0.05 if i < 40 else 2 + (i - 40) * 0.025,
                 waits) for i in range(180)])

    with PoolSite(pool(children=40, **PAGES)) as site:
        site.wait_workers(40)
        asyncio.run(crowd(site.address(), site.public("short")[0]))
        late = [wait for wait in waits if wait[0] > 2.5]
        slowest = max(took for _, took, _ in late)
        assert slowest < 1, slowest
        assert sum(busy for _, _, busy in late) > 20
        assert sum(not busy for _, _, busy in late) > 20
        site.wait_log("event=full")
        seen = site.status()
        assert seen["turned away"] > 20
        assert seen["max children reached"] >= 1


def test_silent_peers_do_not_fill_the_spare_worker():
    """More of them than it has places for, again and again."""
    with PoolSite(pool(children=1)) as site:
        opened = site.streams(1)
        spare = site.spare()
        with site.visit(site.public()[0]) as late:
            assert late.read_to_end(2).reason == "busy"
        silent = []
        for _ in range(5):
            silent += [site.visit("/", send=False) for _ in range(150)]
            with site.visit(site.public()[0]) as late:
                assert late.read_to_end(3).reason == "busy"
                assert late.took < 1, late.took
        assert site.spare() == spare
        close_all(opened + silent)


def drips(what, site):
    """A request in pieces that never end."""
    if what == "head":
        text = fastcgi.get(site.public()[0], HTTP_X="x" * 3000)
        return [text[i:i + 1] for i in range(len(text))]
    head = fastcgi.get(site.public()[0], REQUEST_METHOD="POST",
                       CONTENT_LENGTH="60000")[:-8]
    return [head] + [fastcgi.record(fastcgi.STDIN, b"xx")] * 3000


@pytest.mark.parametrize("what", ["head", "body"])
def test_who_drips_costs_nobody_else_his_answer(what):
    with PoolSite(pool(children=1)) as site:
        opened = site.streams(1)
        spare = site.spare()
        pieces = drips(what, site)
        slow, done = [], threading.Event()

        def drip():
            while not done.is_set():
                with site.visit("/", send=False) as peer:
                    slow.append(peer)
                    try:
                        for piece in pieces:
                            peer.send(piece)
                            if done.wait(0.05):
                                return
                    except ConnectionError:
                        pass
        threads = [threading.Thread(target=drip) for _ in range(4)]
        for thread in threads:
            thread.start()
        try:
            until = time.monotonic() + 2.5
            while time.monotonic() < until:
                with site.visit(site.public()[0]) as late:
                    assert late.read_to_end(3).reason == "busy"
                    assert late.took < 1, late.took
        finally:
            done.set()
            for thread in threads:
                thread.join()
        assert len(slow) >= 4
        assert site.spare() == spare, site.log_text(0)
        assert "signal=14" not in site.log_text(0)
        close_all(opened)


# --- a log that nobody reads ----------------------------------------------

def fill(fd):
    """Write until nothing goes in any more; the next one would block."""
    os.set_blocking(fd, False)
    for size in (4096, 8):
        # An eventfd takes its most at once.
        piece = struct.pack("Q", 2 ** 64 - 2) * (size // 8)
        try:
            while os.write(fd, piece):
                pass
        except BlockingIOError:
            pass
    os.set_blocking(fd, True)


def test_a_log_that_nobody_reads_stops_nothing():
    theirs, ours = os.pipe()
    try:
        site = Wrapped(pool(children=2))
        site.before = [sys.executable, "-c", BECOME, str(ours), "2"]
        site.keep, site.by_log = (ours,), False
        with site:
            site.wait_workers(2)
            fill(ours)
            opened = site.streams(2)
            for _ in range(3):
                with site.visit(site.public()[0]) as late:
                    assert late.read_to_end(2).reason == "busy"
            close_all(opened)
            for _ in range(20):
                ask(site)
            site.kill(signal.SIGTERM)
            assert site.wait_end(5) == 0
            # It was full until now: not one line went in meanwhile.
            os.set_blocking(ours, False)
            with pytest.raises(BlockingIOError):
                os.write(ours, b"x")
    finally:
        os.close(theirs)
        os.close(ours)


# --- workers that harm ----------------------------------------------------

PIDFD_GETFD = 438
LIBC = ctypes.CDLL(None, use_errno=True)


def borrow(pid, number):
    """The very descriptor that another process has, as it could use it."""
    handle = os.pidfd_open(pid)
    fd = LIBC.syscall(PIDFD_GETFD, handle, number, 0)
    os.close(handle)
    assert fd >= 0, os.strerror(ctypes.get_errno())
    return fd


def bells(pid):
    """The numbers of what it rings others by."""
    folder = "/proc/%d/fd/" % pid
    return [int(name) for name in os.listdir(folder)
            if os.readlink(folder + name).startswith(
                ("pipe:", "anon_inode:[eventfd"))]


def spoil(pid):
    """Fill whatever a worker can write to, by its own descriptors and by
    what /proc makes of them, and have all of it block."""
    found = bells(pid)
    assert found
    for number in found:
        fd = borrow(pid, number)
        os.set_blocking(fd, True)
        path = "/proc/%d/fd/%d" % (pid, number)
        if "pipe" in os.readlink(path):
            other = os.open(path, os.O_WRONLY | os.O_NONBLOCK)
            fill(other)
            os.close(other)
        elif fcntl.fcntl(fd, fcntl.F_GETFL) & os.O_ACCMODE:
            fill(fd)
        os.close(fd)


@needs_root
@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="needs Linux 5.6")
def test_a_worker_gone_wrong_blocks_nobody():
    """It shares what it rings by with the master: other users' pools go on,
    and the master hears who wants to end it."""
    text = pool("bad", 1, user="nobody", listen__mode="0666") + \
        pool("good", 2, user="www-data")
    with PoolSite(text, root=True) as site:
        bad, good = site.address("bad"), site.address("good")
        worker = site.wait_workers(1, "bad")[0]
        spare = site.spare("bad")
        site.kill(signal.SIGSTOP, spare)
        # What is filled is not to be emptied at once.
        site.kill(signal.SIGSTOP)
        spoil(worker)
        spoil(spare)
        site.kill(signal.SIGCONT)
        # The pool is full, which the master calls out to the spare one.
        opened = site.streams(1, where=bad)
        site.wait_log("event=full", "pool=bad")
        for _ in range(6):
            ask(site, where=good)
        site.kill(signal.SIGTERM)
        assert site.wait_end(8) == 0
        close_all(opened)
        wait_gone([worker, spare])


def swap(path, target, done):
    """Be quick: a link to target in place of every socket at path."""
    link = path + ".x"
    while not done.is_set():
        try:
            if not os.path.lexists(link):
                os.symlink(target, link)
            if stat.S_ISSOCK(os.lstat(path).st_mode):
                os.rename(link, path)
        except OSError:
            pass


@needs_root
def test_root_gives_away_the_socket_and_nothing_else():
    """The folder is the user's: what is at the socket's place may not be
    the socket any more."""
    secret = tempfile.NamedTemporaryFile(dir="/tmp")
    done = threading.Event()
    with secret, PoolSite(pool(user="www-data"), root=True) as site:
        site.kill(signal.SIGTERM)
        site.wait_end()
        before = os.stat(secret.name)
        assert before.st_uid == 0 and os.stat(site.dir).st_uid != 0
        thread = threading.Thread(target=swap, args=(
            site.address(), secret.name, done))
        thread.start()
        try:
            for _ in range(30):
                since = os.path.getsize(site.log)
                site.start_pool(wait=False)
                part = site.components["sse-fcgi"]
                wait_until(lambda: not part.is_alive() or
                           "event=ready" in site.log_text(since), 5,
                           "it does not start")
                part.stop()
                if os.path.lexists(site.address()):
                    os.unlink(site.address())
        finally:
            done.set()
            thread.join()
        after = os.stat(secret.name)
        assert (after.st_uid, after.st_gid, after.st_mode) == (
            before.st_uid, before.st_gid, before.st_mode)


# --- workers that fail ----------------------------------------------------

def test_rare_crashes_of_workers_that_served_are_no_loop():
    with PoolSite(pool(children=1, pm__max_requests=0)) as site:
        for _ in range(6):
            pid = site.wait_workers(1)[0]
            for _ in range(3):
                ask(site)
            kill(pid, signal.SIGSEGV)
            wait_gone([pid])
        site.wait_workers(1)
        ask(site)
        assert counted(site, "signal=11") == 6
        assert counted(site, "event=throttle") == 0


def test_workers_killed_as_they_start_are_throttled():
    """As a machine without memory does it."""
    with PoolSite(pool(children=4)) as site:
        old = set(site.wait_workers(4) + [site.spare()])
        seen = set()
        until = time.monotonic() + 3
        while time.monotonic() < until:
            for pid, words in site.children():
                # A new one has its master's title yet, or a worker's.
                if pid not in old and "spare" not in words:
                    kill(pid)
                    seen.add(pid)
            if not seen:
                kill(next(iter(old & set(site.servers()))))
        assert counted(site, "event=throttle", "level=error") == 1
        assert len(seen) < 100, len(seen)


def test_an_emergency_restart_does_not_undo_the_throttle():
    text = ("[global]\nemergency_restart_threshold = 3\n"
            "emergency_restart_interval = 60s\n")
    with PoolSite(text + pool(children=2)) as site:
        until = time.monotonic() + 5
        while time.monotonic() < until:
            for pid in site.servers():
                kill(pid, signal.SIGSEGV)
            time.sleep(0.005)
        assert counted(site, "emergency_restart_threshold is") == 1
        assert counted(site, "message=reloaded") == 1
        # Once by the program before the reload, once by the one after it.
        assert 1 <= counted(site, "event=throttle", "level=error") <= 2
        assert counted(site, "signal=11") < 20


@pytest.mark.slow60
def test_a_stopped_worker_is_no_spare_one():
    """The only one that is idle hangs: there is room for another."""
    with PoolSite(pool(children=5, pm="dynamic", pm__start_servers=1,
                       pm__min_spare_servers=1,
                       pm__max_spare_servers=1)) as site:
        stuck = site.wait_workers(1)[0]
        site.kill(signal.SIGSTOP, stuck)
        with site.visit(site.public()[0], seconds=30) as stream:
            stream.begun(20)
        site.kill(signal.SIGCONT, stuck)


# --- descriptors and sockets ----------------------------------------------

def many(count, name="p%d"):
    return "".join(pool(name % i, 2, pm="ondemand") for i in range(count))


@pytest.mark.parametrize("most,first,then", [
    (64, many(5), many(60)), (256, many(43), many(43, "other%d"))],
    ids=["more pools", "all of them elsewhere"])
def test_a_reload_that_lacks_descriptors_is_refused(most, first, then):
    site = Wrapped(pool("www", 2) + first)
    site.before = ["prlimit", "--nofile=%d:%d" % (most, most)]
    with site:
        opened = site.streams(1)
        site.write_config(STREAMS + pool("www", 2) + then)
        check_refused(site, "descriptors")
        site.write_config(STREAMS + pool("www", 2) + first)
        site.reload()
        close_all(opened + site.streams(1))


class GivenDaemon(Daemon):
    def start_pool(self, wait=True):
        self.started = subprocess.run(
            [sys.executable, ACTIVATE, "www=" + self.address("given"), "--",
             self.binary, "--pool", self.config], capture_output=True,
            text=True, timeout=20, stdin=subprocess.DEVNULL, check=False,
            **as_user())
        if self.started.returncode == 0:
            with open(os.path.join(self.dir, "pool.pid")) as file:
                self.pid = int(file.read())


def test_a_given_socket_in_the_background():
    with GivenDaemon(BACKGROUND + pool(children=2)) as site:
        assert site.started.returncode == 0, site.started.stderr
        with site.visit(site.public()[0], site.address("given")) as stream:
            stream.begun(3)
        assert not os.path.exists(site.address())
        # To a worker it is standard input, and that is all it has of it.
        def sockets():
            return {sum(name.startswith("socket:") for name in
                        descriptors(pid)) for pid in child_pids(site.pid)}
        wait_until(lambda: sockets() == {1}, 5, "it is there twice")


@pytest.mark.parametrize("name", ["www", "wwww"])
def test_a_given_socket_that_is_of_no_use_is_told(name):
    """One that nobody can connect to, and one by another name."""
    kind = socket.SOCK_DGRAM if name == "www" else socket.SOCK_STREAM
    with socket.socket(socket.AF_UNIX, kind) as given:
        site = Wrapped(pool(children=2), env={
            "LISTEN_FDS": "1", "LISTEN_FDNAMES": name})
        site.before = [sys.executable, "-c", BECOME, str(given.fileno()),
                       "3"]
        site.keep = (given.fileno(),)
        if kind == socket.SOCK_STREAM:
            given.bind("")
            given.listen()
        with site:
            close_all(site.streams(1))
            site.wait_log("level=warn", "event=socket")
            assert counted(site, "level=error") == 0


DEAD = ("[redis]\nurl = unix:///nowhere\n[stream s]\npath = /s\n"
        "auth = none\ntopic = t\n")


def two_masters(program, folder, apart):
    """Both at almost the same moment, where a third has left its socket."""
    path = os.path.join(folder, "www.sock")
    config = os.path.join(folder, "c.conf")
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(path)
    with open(config, "w") as file:
        file.write(DEAD + pool(children=1, user="nobody", listen=path))
    ours, theirs = socket.socketpair()
    parts = []
    with ours, theirs:
        for name in ("a", "b"):
            log = os.path.join(folder, name)
            open(log, "w").close()
            parts.append(Master(
                [sys.executable, "-c", TOGETHER, str(theirs.fileno()),
                 program, "--pool", config], log, ROOT, cwd=folder,
                keep=(theirs.fileno(),)))
        ours.settimeout(5)
        for _ in parts:
            assert ours.recv(1) == b"."
        ours.sendall(b".")
        time.sleep(apart)
        ours.sendall(b".")
    return parts


def ready(part):
    with open(part.log) as log:
        return "event=ready" in log.read()


def test_two_masters_that_start_at_once():
    """One of them gets the dead socket, the other is told; in as many tries
    at the same time as the loser's patience is long."""
    dice = random.Random(24)
    with PoolSite(pool(children=1)) as site:
        tries = []
        try:
            for i in range(24):
                folder = os.path.join(site.dir, str(i))
                os.mkdir(folder)
                os.chmod(folder, 0o777)
                tries.append(two_masters(
                    site.binary, folder, dice.uniform(0, 0.001)))
            for parts in tries:
                wait_until(lambda: all(ready(part) or not part.is_alive()
                                       for part in parts), 20,
                           "neither served nor refused")
                assert sorted(map(ready, parts)) == [False, True]
                won, lost = sorted(parts, key=ready, reverse=True)
                assert won.is_alive() and lost.process.wait() == 1
                with open(lost.log) as log:
                    assert "another process listens there" in log.read()
                ask(site, where=os.path.join(os.path.dirname(won.log),
                                             "www.sock"))
        finally:
            for part in [part for parts in tries for part in parts]:
                part.stop()


# --- the pid file ---------------------------------------------------------

def number(path):
    with open(path) as file:
        return int(file.read())


def test_a_pid_file_that_moves():
    text = STREAMS + pool(children=1)
    old, new = "[global]\npid = @DIR@/a.pid\n", "[global]\npid = @DIR@/b.pid\n"
    with PoolSite(old + pool(children=1)) as site:
        first, second = (os.path.join(site.dir, name)
                         for name in ("a.pid", "b.pid"))
        assert number(first) == site.master
        site.write_config(new + text)
        site.reload()
        assert number(second) == site.master
        assert not os.path.exists(first)
        site.kill(signal.SIGTERM)
        assert site.wait_end() == 0
        assert not os.path.exists(second)


def test_a_pid_file_of_somebody_else_stays():
    """Two masters with one pid file: it is the second one's."""
    shared = "[global]\npid = @DIR@/x.pid\n"
    with PoolSite(shared + pool(children=1)) as site:
        path = os.path.join(site.dir, "x.pid")
        config = os.path.join(site.dir, "two.conf")
        site.write_config(shared + STREAMS + pool("two", 1), config)
        log = os.path.join(site.dir, "two.log")
        two = Master([site.binary, "--pool", config], log, cwd=site.dir)
        try:
            two.wait_ready(lambda: ready(two))
            assert number(path) == two.pid
            site.kill(signal.SIGTERM)
            assert site.wait_end() == 0
            assert number(path) == two.pid
            two.process.terminate()
            two.process.wait(5)
            assert not os.path.exists(path)
        finally:
            two.stop()
