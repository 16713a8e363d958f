"""Users, neighbours and machines that do to a pool what nobody should."""

import asyncio
import ctypes
import os
import random
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor

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

# Becomes a program that has a descriptor of ours under another number.
BECOME = """
import os, sys
os.dup2(int(sys.argv[1]), int(sys.argv[2]))
os.environ["LISTEN_PID"] = str(os.getpid())
os.execv(sys.argv[3], sys.argv[3:])
"""


class Having(PoolSite):
    """A PoolSite whose program has a descriptor of ours as a number."""

    def __init__(self, pools, fd, number, **more):
        super().__init__(pools, **more)
        self.fd, self.number = fd, number

    def start_pool(self, wait=True):
        part = Master([sys.executable, "-c", BECOME, str(self.fd),
                       str(self.number), self.binary, "--pool", self.config],
                      self.log, False, self.env, self.dir, (self.fd,))
        self.components["sse-fcgi"] = part
        part.wait_ready(lambda: can_connect(self.address()))


def ask(site, where=None):
    """A request that is answered at once, by whoever has time."""
    with site.visit("/nowhere", where) as page:
        page.read_to_end(2)
        assert page.status == 404, page.out


def turned_away(site):
    with site.visit(site.public()[0]) as late:
        assert late.read_to_end(3).reason == "busy"
        assert late.took < 1, late.took


# --- a full pool ----------------------------------------------------------

async def come(path, uri, at):
    """When an EventSource came, its wait, and whether it was sent away."""
    await asyncio.sleep(at)
    started = time.monotonic()
    reader, writer = await asyncio.open_unix_connection(path)
    writer.write(fastcgi.get(uri, HTTP_ACCEPT="text/event-stream"))
    text = await asyncio.wait_for(reader.read(65536), 20)
    took = time.monotonic() - started
    text += await asyncio.wait_for(reader.read(), 20)
    writer.close()
    return at, took, b"busy" in text


def test_streams_that_end_all_the_time_leave_a_full_pool_full():
    """Each end lets one of two newcomers in; the other does not wait."""
    async def crowd(path, uri):
        return await asyncio.gather(*[
            come(path, uri, i * 0.05 if i < 40 else 2 + (i - 40) * 0.025)
            for i in range(180)])

    with PoolSite(pool(children=40, **PAGES)) as site:
        site.wait_workers(40)
        seen = asyncio.run(crowd(site.address(), site.public("short")[0]))
        late = [one for one in seen if one[0] > 2.5]
        assert max(took for _, took, _ in late) < 1, late
        assert 20 < sum(busy for _, _, busy in late) < len(late) - 20
        site.wait_log("event=full")
        assert site.status()["max children reached"] >= 1


def test_silent_peers_do_not_fill_the_spare_worker():
    """More of them than it has places for, again and again."""
    with PoolSite(pool(children=1)) as site:
        opened = site.streams(1)
        spare = site.spare()
        turned_away(site)
        silent = []
        for _ in range(5):
            silent += [site.visit("/", send=False) for _ in range(150)]
            turned_away(site)
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
        done = threading.Event()

        def drip():
            while not done.is_set():
                with site.visit("/", send=False) as peer:
                    try:
                        for piece in pieces:
                            peer.send(piece)
                            if done.wait(0.05):
                                return
                    except ConnectionError:
                        pass
        with ThreadPoolExecutor(4) as threads:
            for _ in range(4):
                threads.submit(drip)
            until = time.monotonic() + 2.5
            try:
                while time.monotonic() < until:
                    turned_away(site)
            finally:
                done.set()
        assert site.spare() == spare, site.log_text(0)
        assert "signal=14" not in site.log_text(0)
        close_all(opened)


# --- a log that nobody reads ----------------------------------------------

def fill(fd):
    """Write until nothing goes in any more; the next one would block."""
    os.set_blocking(fd, False)
    for piece in (b"x" * 4096, b"x"):
        try:
            while os.write(fd, piece):
                pass
        except BlockingIOError:
            pass
    os.set_blocking(fd, True)


def test_a_log_that_nobody_reads_stops_nothing():
    theirs, ours = os.pipe()
    site = Having(pool(children=2), ours, 2)
    try:
        with site:
            site.wait_workers(2)
            fill(ours)
            opened = site.streams(2)
            for _ in range(3):
                turned_away(site)
            close_all(opened)
            for _ in range(20):
                ask(site)
            site.kill(signal.SIGTERM)
            assert site.wait_end(5) == 0
            os.set_blocking(ours, False)        # it was full all the time
            with pytest.raises(BlockingIOError):
                os.write(ours, b"x")
    finally:
        os.close(theirs)
        os.close(ours)


# --- workers that harm ----------------------------------------------------

PIDFD_GETFD = 438
LIBC = ctypes.CDLL(None, use_errno=True)


def spoil(pid):
    """Have all ends of a process's pipes block, and fill them: /proc opens
    either end to whoever has one."""
    handle, found = os.pidfd_open(pid), 0
    for name in os.listdir("/proc/%d/fd" % pid):
        path = "/proc/%d/fd/%s" % (pid, name)
        if not os.readlink(path).startswith("pipe:"):
            continue
        fd = LIBC.syscall(PIDFD_GETFD, handle, int(name), 0)
        assert fd >= 0, os.strerror(ctypes.get_errno())
        os.set_blocking(fd, True)
        os.close(fd)
        fd = os.open(path, os.O_WRONLY | os.O_NONBLOCK)
        fill(fd)
        os.close(fd)
        found += 1
    os.close(handle)
    assert found


@needs_root
@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="needs Linux 5.6")
def test_a_worker_gone_wrong_blocks_nobody():
    """Other users' pools go on, and the master still hears its signals."""
    text = pool("bad", 1, user="nobody", listen__mode="0666") + \
        pool("good", 2, user="www-data")
    with PoolSite(text, root=True) as site:
        bad, good = site.address("bad"), site.address("good")
        worker = site.wait_workers(1, "bad")[0]
        spare = site.spare("bad")
        site.kill(signal.SIGSTOP, spare)
        site.kill(signal.SIGSTOP)       # or he would empty what is filled
        spoil(worker)
        spoil(spare)
        site.kill(signal.SIGCONT)
        # The master now calls the spare one.
        opened = site.streams(1, where=bad)
        site.wait_log("event=full", "pool=bad")
        for _ in range(6):
            ask(site, good)
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
        assert os.stat(site.dir).st_uid != before.st_uid == 0
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
        assert after[:6] == before[:6]      # its mode, uid and gid


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
        first = site.wait_workers(4)
        old = set(first + [site.spare()])
        seen = set()
        kill(first[0])
        until = time.monotonic() + 3
        while time.monotonic() < until:
            for pid, words in site.children():
                if pid not in old and "spare" not in words:
                    kill(pid)
                    seen.add(pid)
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
        # By the program before the reload, and by the one after it.
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
    with PoolSite(pool("www", 2) + first) as site:
        subprocess.run(["prlimit", "--pid", str(site.master), "--nofile=%d"
                        % most], check=True, **as_user())
        opened = site.streams(1)
        site.write_config(STREAMS + pool("www", 2) + then)
        check_refused(site, "descriptors")
        site.write_config(STREAMS + pool("www", 2) + first)
        site.reload()
        close_all(opened + site.streams(1))


class GivenDaemon(Daemon):
    def start_pool(self, wait=True):
        subprocess.run(
            [sys.executable, ACTIVATE, "www=" + self.address("given"), "--",
             self.binary, "--pool", self.config], check=True, timeout=20,
            stdin=subprocess.DEVNULL, **as_user())
        self.pid = holder(os.path.join(self.dir, "pool.pid"))


def test_a_given_socket_in_the_background():
    with GivenDaemon(BACKGROUND + pool(children=2)) as site:
        with site.visit(site.public()[0], site.address("given")) as stream:
            stream.begun(3)
        assert not os.path.exists(site.address())
        # To a worker it is standard input, and that is all it has of it.
        wait_until(lambda: {"".join(descriptors(pid)).count("socket:")
                            for pid in child_pids(site.pid)} == {1}, 5,
                   "it is there twice")


@pytest.mark.parametrize("name", ["www", "wwww"])
def test_a_given_socket_that_is_of_no_use_is_told(name):
    """One that nobody can connect to, and one by another name."""
    kind = socket.SOCK_DGRAM if name == "www" else socket.SOCK_STREAM
    with socket.socket(socket.AF_UNIX, kind) as given:
        site = Having(pool(children=2), given.fileno(), 3, env={
            "LISTEN_FDS": "1", "LISTEN_FDNAMES": name})
        if kind == socket.SOCK_STREAM:
            given.bind("")
            given.listen()
        with site:
            close_all(site.streams(1))
            site.wait_log("level=warn", "event=socket")
            assert counted(site, "level=error") == 0


def two_masters(site, folder, apart):
    """Both at almost the same moment, where a third has left its socket."""
    path, config = folder + "/www.sock", folder + "/c.conf"
    os.mkdir(folder)
    os.chmod(folder, 0o777)
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(path)
    site.write_config(STREAMS + pool(children=1, user="nobody", listen=path),
                      config)
    ours, theirs = socket.socketpair()
    with ours, theirs:
        parts = [Master(
            [sys.executable, "-c", TOGETHER, str(theirs.fileno()),
             site.binary, "--pool", config], folder + "/" + name, ROOT,
            cwd=folder, keep=(theirs.fileno(),)) for name in "ab"]
        site.components.update((part.log, part) for part in parts)
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
    """One gets the dead socket, the other is told, after some patience."""
    dice = random.Random(24)
    with PoolSite(pool(children=1)) as site:
        tries = [two_masters(site, "%s/%d" % (site.dir, i),
                             dice.uniform(0, 0.001)) for i in range(24)]
        for parts in tries:
            wait_until(lambda: all(ready(part) or not part.is_alive()
                                   for part in parts), 20,
                       "neither served nor refused")
            lost, won = sorted(parts, key=ready)
            assert not ready(lost) and won.is_alive()
            assert lost.process.wait() == 1
            with open(lost.log) as log:
                assert "another process listens there" in log.read()
            ask(site, os.path.dirname(won.log) + "/www.sock")


# --- the pid file ---------------------------------------------------------

def holder(path):
    with open(path) as file:
        return int(file.read())


def test_a_pid_file_that_moves():
    text = "[global]\npid = @DIR@/%s.pid\n" + pool(children=1)
    with PoolSite(text % "a") as site:
        old, new = site.dir + "/a.pid", site.dir + "/b.pid"
        assert holder(old) == site.master
        site.write_config(STREAMS + text % "b")
        site.reload()
        assert holder(new) == site.master and not os.path.exists(old)
        site.kill(signal.SIGTERM)
        assert site.wait_end() == 0
        assert not os.path.exists(new)


def test_a_pid_file_of_somebody_else_stays():
    """Two masters with one pid file: it is the second one's."""
    shared = "[global]\npid = @DIR@/x.pid\n"
    with PoolSite(shared + pool(children=1)) as site:
        path, config = site.dir + "/x.pid", site.dir + "/two.conf"
        site.write_config(shared + STREAMS + pool("two", 1), config)
        two = Master([site.binary, "--pool", config], site.dir + "/two.log",
                     cwd=site.dir)
        site.components["two"] = two
        two.wait_ready(lambda: ready(two))
        assert holder(path) == two.pid
        site.kill(signal.SIGTERM)
        assert site.wait_end() == 0
        assert holder(path) == two.pid
        two.stop()
        assert not os.path.exists(path)
