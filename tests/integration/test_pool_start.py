"""A pool's start and its end: who it runs as, where it listens, how it says
that it is there, and what it leaves behind."""

import grp
import os
import pwd
import secrets
import signal
import socket
import stat
import subprocess
import sys

import pytest

from pool import (Master, PoolSite, ROOT, STREAMS, lives, pool, state, title,
                  wait_gone)
from process import as_user, wait_until
from stack import ACTIVATE, can_connect, free_port

needs_root = pytest.mark.skipif(not ROOT, reason="only root can change users")

TWO = "[global]\npid = @DIR@/pool.pid\n" + \
    pool("one", user="www-data", group="www-data") + \
    pool("two", user="nobody", listen__mode="0600")


def start(site, seconds=20):
    """Run the master to its end in the foreground."""
    who = {} if site.by_root else as_user()
    return subprocess.run([site.binary, "--pool", site.config],
                          capture_output=True, text=True, timeout=seconds,
                          stdin=subprocess.DEVNULL, check=False, **who)


def mode(path):
    return stat.S_IMODE(os.stat(path).st_mode)


def owner(path):
    found = os.stat(path)
    return (pwd.getpwuid(found.st_uid).pw_name,
            grp.getgrgid(found.st_gid).gr_name)


# --- users ----------------------------------------------------------------

def check_user(pid, user, group):
    uid = str(pwd.getpwnam(user).pw_uid)
    gid = str(grp.getgrnam(group).gr_gid)
    seen = state(pid)
    assert seen["Uid"].split() == [uid] * 4, (title(pid), seen["Uid"])
    assert seen["Gid"].split() == [gid] * 4, (title(pid), seen["Gid"])
    assert set(seen["Groups"].split()) == set(
        map(str, os.getgrouplist(user, int(gid)))), seen["Groups"]
    assert seen["NoNewPrivs"].strip() == "1"
    assert int(seen["CapEff"], 16) == int(seen["CapPrm"], 16) == 0


@needs_root
def test_each_pool_has_its_own_user():
    with PoolSite(TWO, root=True) as site:
        assert state(site.master)["Uid"].split() == ["0"] * 4
        for name, user, group in (("one", "www-data", "www-data"),
                                  ("two", "nobody", "nogroup")):
            for pid in site.wait_workers(3, name) + [site.spare(name)]:
                check_user(pid, user, group)
            with site.visit(site.public()[0], site.address(name)) as stream:
                stream.begun()


@needs_root
def test_the_socket_belongs_to_the_pools_user():
    more = pool("three", user="nobody", listen__owner="www-data",
                listen__group="daemon", listen__mode="0640") + \
        pool("four", user="nobody", listen__group="www-data") + \
        pool("five", user="www-data", group="daemon")
    with PoolSite(TWO + more, root=True) as site:
        seen = {name: (*owner(site.address(name)), mode(site.address(name)))
                for name in ("one", "two", "three", "four", "five")}
        assert seen == {
            "one": ("www-data", "www-data", 0o660),
            "two": ("nobody", "nogroup", 0o600),
            "three": ("www-data", "daemon", 0o640),
            "four": ("nobody", "www-data", 0o660),
            "five": ("www-data", "daemon", 0o660)}


@needs_root
def test_root_wants_to_know_the_user():
    with PoolSite(TWO, root=True) as site:
        site.write_config(STREAMS + pool("other"))
        run = start(site)
        assert run.returncode == 1
        assert "user" in run.stderr and "sse-fcgi.conf:" in run.stderr


@needs_root
def test_users_may_change_at_a_reload():
    """Old streams end as who they were; the new ones are somebody else's."""
    with PoolSite(TWO, root=True) as site:
        old = site.wait_workers(3, "two")
        with site.visit(site.public("short")[0],
                        site.address("two")) as stream:
            stream.begun()
            site.write_config(STREAMS + TWO.replace("user = nobody",
                                                    "user = www-data"))
            site.reload()
            stream.read_to_end(4)
            assert stream.reason == "lifetime"
        wait_gone(old)
        for pid in site.wait_workers(3, "two") + [site.spare("two")]:
            check_user(pid, "www-data", "www-data")
        # The socket is the old one, which the web server has open.
        assert owner(site.address("two")) == ("nobody", "nogroup")


@needs_root
def test_other_users_workers_die_with_their_master():
    with PoolSite(TWO, root=True) as site:
        with site.visit(site.public()[0], site.address("two")) as stream:
            stream.begun()
            children = [pid for pid, _ in site.children()]
            site.kill(signal.SIGKILL)
            assert stream.read_to_end(3).reason == "drain"
        site.wait_end()
        wait_gone(children)


def test_an_ordinary_user_stays_who_he_is():
    with PoolSite(pool(user="nobody", group="nogroup",
                       listen__mode="0600")) as site:
        master = state(site.master)
        for pid in site.wait_workers(3) + [site.spare()]:
            seen = state(pid)
            assert seen["Uid"] == master["Uid"]
            assert seen["Gid"] == master["Gid"]
            assert seen["NoNewPrivs"].strip() == "1"
        assert mode(site.address()) == 0o600
        with site.visit(site.public()[0]) as stream:
            stream.begun()


# --- sockets --------------------------------------------------------------

def test_what_is_ours_is_removed_in_the_end():
    text = "[global]\npid = @DIR@/pool.pid\n" + pool()
    with PoolSite(text) as site:
        with open(os.path.join(site.dir, "pool.pid")) as file:
            assert file.read() == "%d\n" % site.master
        assert os.path.exists(site.address())
        pids = [pid for pid, _ in site.children()]
        site.kill(signal.SIGTERM)
        assert site.wait_end() == 0
        assert not os.path.exists(site.address())
        assert not os.path.exists(os.path.join(site.dir, "pool.pid"))
        wait_gone(pids, 1)


def test_a_dead_socket_is_replaced():
    with PoolSite(pool()) as site:
        children = [pid for pid, _ in site.children()]
        site.kill(signal.SIGKILL)
        site.wait_end()
        wait_gone(children)
        assert os.path.exists(site.address())
        site.start_pool()
        with site.visit(site.public()[0]) as stream:
            stream.begun()


def test_a_live_socket_is_refused():
    with PoolSite(pool()) as site:
        before = os.stat(site.address())
        run = start(site)
        assert run.returncode == 1
        assert "another process listens there" in run.stderr
        assert site.address() in run.stderr
        after = os.stat(site.address())
        assert (before.st_dev, before.st_ino) == (after.st_dev, after.st_ino)
        with site.visit(site.public()[0]) as stream:
            stream.begun()


def test_a_regular_file_is_left_alone():
    with PoolSite(pool()) as site:
        path = site.address("data")
        site._write(path, "precious\n")
        site.write_config(STREAMS + pool("data"))
        run = start(site)
        assert run.returncode == 1
        assert path in run.stderr and "no socket" in run.stderr
        with open(path) as file:
            assert file.read() == "precious\n"


def test_a_socket_that_became_somebody_elses_is_left_alone():
    """The file at our path is another's by the time that we end."""
    with PoolSite(pool()) as site:
        os.unlink(site.address())
        with socket.socket(socket.AF_UNIX) as other:
            other.bind(site.address())
            site.kill(signal.SIGTERM)
            assert site.wait_end() == 0
            assert os.path.exists(site.address())


def test_tcp():
    port = free_port()
    allowed = pool("shut", listen="127.0.0.1:%d" % free_port(),
                   listen__allowed_clients="127.0.0.9")
    with PoolSite(pool(listen="127.0.0.1:%d" % port) + allowed) as site:
        with site.visit(site.public()[0], ("127.0.0.1", port)) as stream:
            stream.begun()
        shut = int(allowed.split("127.0.0.1:")[1].split()[0])
        with site.visit(site.public()[0], ("127.0.0.1", shut)) as stream:
            stream.read(lambda s: False, 3)
            assert stream.ended and not stream.clean and not stream.out
        # A master that was killed leaves no port behind, either.
        site.kill(signal.SIGKILL)
        site.wait_end()
        site.start_pool()
        with site.visit(site.public()[0], ("127.0.0.1", port)) as stream:
            stream.begun()


def test_a_taken_port_is_refused():
    with socket.socket() as taken, PoolSite(pool()) as site:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        name = "127.0.0.1:%d" % taken.getsockname()[1]
        site.write_config(STREAMS + pool("other", listen=name))
        run = start(site)
        assert run.returncode == 1
        assert "listen = " + name in run.stderr


def test_over_nginx_with_its_own_socket():
    with PoolSite(pool(listen="@WEB@"), web="nginx") as site:
        path, topic = site.public()
        with site.open(path) as stream:
            assert stream.status == 200
            stream.next()
            site.publish(topic, "hello")
            assert stream.event().data == "hello"


class Relative(PoolSite):
    """Started in its folder, with a name that is right only there."""

    def start_pool(self, wait=True):
        part = Master(["./sse-fcgi", "--pool", "sse-fcgi.conf"], self.log,
                      cwd=self.dir)
        self.components["sse-fcgi"] = part
        part.wait_ready(lambda: "event=ready" in self.log_text(0))


def test_relative_names():
    with Relative(pool(children=2)) as site:
        for _ in range(2):
            site.reload()
            with site.visit(site.public()[0]) as stream:
                stream.begun()


# --- sockets that are given -------------------------------------------------

class Given(PoolSite):
    """A PoolSite whose sockets come from outside."""

    def start_pool(self, wait=True):
        names = self.given(self)
        for pair in names:
            path = pair.partition("=")[2]
            if os.path.exists(path):
                os.unlink(path)
        part = self.add("sse-fcgi", [
            sys.executable, ACTIVATE, *names, "--",
            self.binary, "--pool", self.config])
        part.wait_ready(lambda: "event=ready" in self.log_text(0))


@pytest.mark.parametrize("how", ["name", "address"])
def test_activation(how):
    site = Given(pool(listen=None) if how == "name" else
                 pool(listen="@DIR@/www.sock"))
    site.given = lambda s: ["nobody=" + s.address("nobody"),
                            ("www=" if how == "name" else "x=") +
                            s.address("www")]
    with site:
        with site.visit(site.public()[0]) as stream:
            stream.begun()
        # Nobody's socket is closed: whoever connects knows it at once.
        assert not can_connect(site.address("nobody"))
        site.kill(signal.SIGTERM)
        assert site.wait_end() == 0
        assert os.path.exists(site.address())


def test_names_come_before_addresses():
    """Two pools, and the sockets the wrong way round."""
    site = Given(pool("one", listen="@DIR@/b.sock") +
                 pool("two", listen="@DIR@/a.sock"))
    site.given = lambda s: ["one=" + s.address("a"), "two=" + s.address("b")]
    with site:
        for name, path in (("one", "a"), ("two", "b")):
            with site.visit(site.public()[0], site.address(path)) as stream:
                stream.begun()
                site.wait_log("event=open")
            assert not os.path.exists(site.address(name))


# --- readiness and background -------------------------------------------------

class Manager:
    """The service manager's end of NOTIFY_SOCKET, without a file."""

    def __init__(self):
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        name = "sse-fcgi-test-" + secrets.token_hex(8)
        self.sock.bind("\0" + name)
        self.sock.settimeout(5)
        self.env = {"NOTIFY_SOCKET": "@" + name}

    def next(self):
        return self.sock.recv(4096).decode()


def test_readiness():
    manager = Manager()
    with manager.sock, PoolSite(pool(), env=manager.env) as site:
        assert manager.next() == "READY=1"
        with site.visit(site.public()[0]) as stream:
            stream.begun()
        site.reload()
        # MONOTONIC_USEC= comes along for Type=notify-reload.
        assert manager.next().startswith("RELOADING=1")
        assert manager.next() == "READY=1"
        site.kill(signal.SIGTERM)
        assert manager.next() == "STOPPING=1"
        site.wait_end()
        manager.sock.setblocking(False)
        with pytest.raises(BlockingIOError):
            manager.next()


class Daemon(PoolSite):
    """In the background; its start is over when its parent ends."""

    def start_pool(self, wait=True):
        self.started = start(self)
        if self.started.returncode == 0:
            with open(os.path.join(self.dir, "pool.pid")) as file:
                self.pid = int(file.read())

    def stop_pool(self):
        pass

    def stop(self):
        if getattr(self, "pid", None) and lives(self.pid):
            os.kill(self.pid, signal.SIGTERM)
            wait_until(lambda: not lives(self.pid), 10, "the daemon lives")
        super().stop()


BACKGROUND = """[global]
daemonize = yes
pid = @DIR@/pool.pid
[log]
file = @DIR@/daemon.log
"""


def test_in_the_background():
    with Daemon(BACKGROUND + pool()) as site:
        assert site.started.returncode == 0, site.started.stderr
        # The very moment that the start is over.
        with site.visit(site.public()[0]) as stream:
            stream.begun()
        assert not site.started.stderr and not site.started.stdout
        with open("/proc/%d/stat" % site.pid) as file:
            fields = file.read().rpartition(")")[2].split()
        assert int(fields[3]) == site.pid, "no session of its own"
        for number in range(3):
            assert os.readlink("/proc/%d/fd/%d" % (site.pid, number)) == \
                "/dev/null"
        with open(os.path.join(site.dir, "daemon.log")) as log:
            assert "event=ready" in log.read()
        os.kill(site.pid, signal.SIGTERM)
        wait_gone([site.pid], 10)
        assert not os.path.exists(os.path.join(site.dir, "pool.pid"))


def test_no_start_in_the_background():
    bad = pool(listen="@DIR@/missing/www.sock")
    with Daemon(BACKGROUND + bad) as site:
        assert site.started.returncode == 1
        assert "missing/www.sock" in site.started.stderr
        assert "No such file" in site.started.stderr
        assert not os.path.exists(os.path.join(site.dir, "pool.pid"))


def test_a_log_that_cannot_be_written_is_no_start():
    text = BACKGROUND.replace("@DIR@/daemon.log", "@DIR@/missing/log")
    with Daemon(text + pool()) as site:
        assert site.started.returncode == 1
        assert "missing/log" in site.started.stderr


def test_a_pid_file_that_cannot_be_written_is_no_start():
    text = BACKGROUND.replace("@DIR@/pool.pid", "@DIR@/missing/pid")
    with Daemon(text + pool()) as site:
        assert site.started.returncode == 1
        assert "missing/pid" in site.started.stderr
        assert not os.path.exists(site.address())


# --- syslog -----------------------------------------------------------------

@pytest.mark.skipif(not ROOT or os.path.lexists("/dev/log"),
                    reason="needs root, and a machine without syslog")
def test_syslog():
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as log:
        log.bind("/dev/log")
        try:
            os.chmod("/dev/log", 0o666)
            log.settimeout(5)
            check_syslog(log)
        finally:
            os.unlink("/dev/log")


def check_syslog(log):
    text = BACKGROUND.replace("file = @DIR@/daemon.log", "syslog = local3")
    with Daemon(text + pool()) as site:
        assert site.started.returncode == 0, site.started.stderr
        line = log.recv(8192).decode()
        # Facility local3 is 19, severity info is 6.
        assert line.startswith("<%d>" % (19 * 8 + 6)), line
        assert "sse-fcgi[%d]" % site.pid in line and "event=ready" in line
        with site.visit(site.public()[0]) as stream:
            stream.begun()
            line = log.recv(8192).decode()
            assert "event=open" in line and "\n" not in line
            assert "sse-fcgi[%d]" % site.pid not in line
