"""Reloads: by USR2 or HUP the program takes its own place, with the sockets
kept, and nobody outside notices."""

import os
import random
import shutil
import signal
import socket
import time

import pytest

from crowd import Crowd, Publisher
from pool import (PoolSite, STREAMS, close_all, descriptors, lives, pool,
                  state, wait_gone)
from process import wait_until
from stack import can_connect, free_port

PAGES = {"pm__status_path": "/status"}


def topics_of(paths):
    return ["topic." + path.rpartition("/")[2] for path in paths]


class Load:
    """Clients, a publisher, and what must be true of them afterwards."""

    def __init__(self, site, clients=6, kind="short", where=None):
        self.site = site
        paths = [site.public(kind)[0] for _ in range(clients)]
        self.crowd = Crowd(where or site.address(), patience=1)
        self.publisher = Publisher(site.db, topics_of(paths), 0.02)
        self.crowd.add(paths)

    def __enter__(self):
        self.publisher.start()
        self.crowd.wait_open()
        return self

    def __exit__(self, kind, *_):
        try:
            count = self.publisher.finish()
            if kind is None:
                self.check(count)
        finally:
            self.crowd.__exit__()

    def check(self, count):
        assert count
        self.crowd.wait_events(count, 20)
        self.crowd.check_events(count)
        assert not self.crowd.failures(), self.crowd.summary()
        assert not self.crowd.cuts(), self.crowd.summary()

    def more_streams(self, count, seconds=15):
        """Each client has had so many more streams than now."""
        least = [client.streams + count for client in self.crowd.clients]
        self.crowd.wait(lambda: all(
            client.streams >= wanted for client, wanted in
            zip(self.crowd.clients, least)), seconds, "more streams")


# --- what stays ---------------------------------------------------------------

@pytest.mark.parametrize("number", [signal.SIGUSR2, signal.SIGHUP])
def test_open_streams_run_to_their_end(number):
    with PoolSite(pool(children=4, **PAGES)) as site:
        path, topic = site.public("short")
        master, old = site.master, site.servers()
        with site.visit(path) as stream:
            stream.begun()
            site.reload(number)
            assert site.master == master and lives(master)
            site.publish(topic, "still here")
            assert stream.event().events == ["still here"]
            # And newcomers are served beside it.
            fresh = site.streams(2)
            stream.read_to_end(4)
            assert stream.reason == "lifetime"
            close_all(fresh)
        wait_gone(old)
        site.wait_workers(4)
        site.spare()


@pytest.mark.parametrize("web", [None, "nginx", "proxy"])
def test_reloads_under_load(web):
    """Not one failed request, not one event lost or doubled."""
    listen = "@WEB@" if web else "@DIR@/%s.sock"
    with PoolSite(pool(children=20, pm="dynamic", listen=listen),
                  web=web) as site:
        with Load(site, where=site.url if web else None) as load:
            for _ in range(4):
                site.reload()
                load.more_streams(1)


def test_fresh_clients_during_reloads():
    """One request after another, all the time: none waits or fails."""
    with PoolSite(pool(children=10)) as site:
        slowest = 0
        for _ in range(6):
            site.kill(signal.SIGUSR2)
            until = time.monotonic() + 0.3
            while time.monotonic() < until:
                with site.visit(site.public()[0]) as stream:
                    stream.begun()
                    slowest = max(slowest, stream.took)
        assert slowest < 1, slowest


def test_a_reload_of_a_full_pool():
    """Old streams take their room until they end; newcomers are told."""
    with PoolSite(pool(children=3)) as site:
        opened = site.streams(3, site.public("short")[0])
        site.reload()
        with site.visit(site.public()[0]) as late:
            late.read_to_end(2)
            assert late.reason == "busy" and late.took < 1, late.took
        for stream in opened:
            assert stream.read_to_end(4).reason == "lifetime"
        opened = site.streams(1)
        site.wait_workers(3)
        close_all(opened)


def test_workers_of_many_streams_are_replaced():
    """pm.max_requests = 0: who serves now goes when he has served."""
    with PoolSite(pool(children=3, pm__max_requests=0)) as site:
        old = site.wait_workers(3)
        with site.visit(site.public("short")[0]) as stream:
            stream.begun()
            site.reload()
            stream.read_to_end(4)
        wait_gone(old)
        site.wait_workers(3)


def test_control_timeout_cuts_old_streams():
    text = "[global]\nprocess_control_timeout = 1s\n" + pool(children=2)
    with PoolSite(text) as site:
        with site.visit(site.public()[0]) as stream:
            stream.begun()
            site.reload()
            stream.read_to_end(4)
            assert stream.reason == "drain" and stream.took > 0.9


# --- what changes ---------------------------------------------------------------

def test_new_settings():
    with PoolSite(pool(children=2, **PAGES)) as site:
        site.write_config(STREAMS + pool(
            children=5, pm="dynamic", pm__start_servers=3,
            pm__min_spare_servers=3, pm__max_spare_servers=3,
            ping__path="/ping") + "[stream late]\npath = /late\n"
            "auth = none\ntopic = t\n")
        site.reload()
        site.wait_workers(3)
        opened = site.streams(5, "/late")
        with site.visit("/ping") as page:
            assert page.read_to_end().body == b"pong"
        with site.visit("/status") as page:
            assert page.read_to_end().status == 404
        close_all(opened)


def inode(path):
    found = os.stat(path)
    return found.st_dev, found.st_ino


def test_a_new_binary():
    with PoolSite(pool(children=20)) as site:
        with Load(site) as load:
            before = inode("/proc/%d/exe" % site.master)
            shutil.copy(site.source, site.binary + ".new")
            os.rename(site.binary + ".new", site.binary)
            site.reload()
            after = inode("/proc/%d/exe" % site.master)
            assert after != before and after == inode(site.binary)
            load.more_streams(2)
            # Once more, from the replaced one.
            shutil.copy(site.source, site.binary + ".new")
            os.rename(site.binary + ".new", site.binary)
            site.reload()
            assert inode("/proc/%d/exe" % site.master) == inode(site.binary)


def test_a_link_that_leads_elsewhere():
    """An upgrade may also change where the program's name points."""
    class Linked(PoolSite):
        def _copy_program(self):
            super()._copy_program()
            os.rename(self.binary, self.binary + "-1")
            shutil.copy(self.binary + "-1", self.binary + "-2")
            os.symlink(self.binary + "-1", self.binary)

    with Linked(pool(children=4)) as site:
        exe = "/proc/%d/exe" % site.master
        assert inode(exe) == inode(site.binary + "-1")
        os.symlink(site.binary + "-2", site.binary + ".new")
        os.rename(site.binary + ".new", site.binary)
        site.reload()
        assert inode(exe) == inode(site.binary + "-2")


def check_refused(site, *words):
    """The old one serves on, and the log says why."""
    master, workers = site.master, set(site.servers())
    since = os.path.getsize(site.log)
    site.kill(signal.SIGUSR2)
    site.wait_log("level=error", "event=reload", "refused", since=since)
    for word in words:
        site.wait_log("level=error", "event=reload", word, since=since)
    assert lives(master) and workers & set(site.servers())
    assert "event=ready" not in site.log_text(since)
    with site.visit(site.public()[0]) as stream:
        stream.begun()


def test_a_broken_configuration():
    text = STREAMS + pool(children=6)
    with PoolSite(pool(children=6)) as site:
        broken = text.replace("pm = static", "pm = sometimes\npm.mx = 1")
        lines = broken.split("\n")
        number = lines.index("pm = sometimes") + 1
        with Load(site, 1):
            site.write_config(broken)
            check_refused(
                site, "sse-fcgi.conf:%d: pm: 'sometimes'" % number,
                "sse-fcgi.conf:%d: [pool] has no key 'pm.mx'" % (number + 1))
            os.unlink(site.config)
            check_refused(site, "No such file")
            site.write_config(STREAMS)
            check_refused(site, "there is no [pool NAME] section")
            site.write_config(text)
            site.reload()


@pytest.mark.parametrize("what", ["missing", "no program", "not executable",
                                  "crashes", "says no"])
def test_a_broken_binary(what):
    with PoolSite(pool(children=6)) as site, Load(site, 1):
        path = site.binary + ".new"
        text = {"no program": "nonsense", "crashes":
                "#!/bin/sh\nkill -SEGV $$\n"}.get(
                    what, "#!/bin/sh\necho I would rather not >&2\nexit 3\n")
        with open(path, "w") as file:
            file.write(text)
        os.chmod(path, 0o644 if what == "not executable" else 0o755)
        os.rename(site.binary, site.binary + ".old")
        if what != "missing":
            os.rename(path, site.binary)
        words = {"missing": ["No such file"], "no program": ["Exec format"],
                 "not executable": ["Permission denied"],
                 "says no": ["I would rather not"]}.get(what, [])
        check_refused(site, *words)
        os.rename(site.binary + ".old", site.binary)
        site.reload()


# --- the listening set ----------------------------------------------------------

def is_refused(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0


def test_the_listening_set_grows_and_shrinks():
    with PoolSite(pool("www", 4) + pool("second", 2)) as site:
        with Load(site, 2):
            port = free_port()
            site.write_config(STREAMS + pool("www", 4) + pool("third", 2) +
                              pool("net", 2, "127.0.0.1:%d" % port))
            with site.visit(site.public("short")[0],
                            site.address("second")) as stream:
                stream.begun()
                site.reload()
                # The pool is gone, its streams are not.
                wait_until(lambda: not os.path.exists(
                    site.address("second")), 2, "it is still there")
                stream.read_to_end(4)
                assert stream.reason == "lifetime"
            close_all(site.streams(1, where=site.address("third")))
            close_all(site.streams(1, where=("127.0.0.1", port)))
            # A reload of the smaller set keeps what is left.
            site.write_config(STREAMS + pool("www", 4))
            site.reload()
            wait_until(lambda: not os.path.exists(site.address("third")), 2,
                       "it is still there")
            assert not os.path.exists(site.address("second"))
            # Its old workers hold the port until they have gone.
            wait_until(lambda: is_refused(port), 5, "the port is still open")
            site.write_config(STREAMS + pool("www", 4) + pool("second", 2))
            site.reload()
            close_all(site.streams(1, where=site.address("second")))


def test_a_pool_may_move():
    """The same socket under another pool's name, and the other way round."""
    with PoolSite(pool("one", 2, "@DIR@/a.sock") +
                  pool("two", 2, "@DIR@/b.sock")) as site:
        site.write_config(STREAMS + pool("one", 2, "@DIR@/b.sock") +
                          pool("two", 2, "@DIR@/a.sock"))
        before = [inode(site.address(name)) for name in "ab"]
        old = site.wait_workers(2, "one") + site.wait_workers(2, "two")
        site.reload()
        assert [inode(site.address(name)) for name in "ab"] == before
        wait_gone(old)
        site.wait_workers(2, "one")
        site.wait_workers(2, "two")
        close_all(site.streams(2, where=site.address("a")) +
                  site.streams(2, where=site.address("b")))


def test_a_socket_that_cannot_be_had():
    with PoolSite(pool("www", 2)) as site:
        site.write_config(STREAMS + pool("www", 2) +
                          pool("other", 2, "@DIR@/missing/other.sock"))
        check_refused(site, "missing/other.sock")
        os.mkdir(os.path.join(site.dir, "missing"))
        os.chmod(os.path.join(site.dir, "missing"), 0o777)
        site.reload()
        close_all(site.streams(1, where=os.path.join(
            site.dir, "missing", "other.sock")))


# --- storms ---------------------------------------------------------------------

def settle(site, number=signal.SIGUSR2):
    """Wait until a reload that was asked for now has happened."""
    site.reload(number, 10)
    wait_until(lambda: not [p for p, words in site.children()
                            if "-t" in words.split()], 5, "a trial runs")


def reloaded(site, since):
    return site.log_text(since).count("message=reloaded")


@pytest.mark.parametrize("mixed", [False, True])
def test_a_storm_of_reloads(mixed):
    """FPM bug 76601: signals at intervals from 0 to 25 ms."""
    dice = random.Random(76601)
    with PoolSite(pool(children=30)) as site, Load(site, 8) as load:
        for _ in range(50):
            site.kill(dice.choice([signal.SIGUSR2, signal.SIGHUP])
                      if mixed else signal.SIGUSR2)
            time.sleep(dice.uniform(0, 0.025))
        settle(site)
        load.more_streams(1)
        assert reloaded(site, 0) > 1
        site.wait_workers(30)
        site.spare()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGQUIT])
@pytest.mark.parametrize("pause", [0, 0.002, 0.005, 0.01, 0.02, 0.04])
def test_an_end_right_after_a_reload(number, pause):
    """At whatever point the reload is: the end wins, with goodbyes."""
    with PoolSite(pool(children=3)) as site:
        opened = site.streams(2, site.public("short")[0])
        pids = [pid for pid, _ in site.children()]
        site.kill(signal.SIGUSR2)
        time.sleep(pause)
        site.kill(number)
        for stream in opened:
            stream.read_to_end(4)
            assert stream.reason == ("drain" if number == signal.SIGTERM
                                     else "lifetime")
        assert site.wait_end(4) == 0
        wait_gone(pids)
        assert not os.path.exists(site.address())


def test_signals_to_workers_during_reloads():
    """Each worker is told to end, to finish or is killed while it may be
    anybody's; and the pool is whole again."""
    dice = random.Random(3)
    with PoolSite(pool(children=10)) as site, Load(site, 5) as load:
        load.crowd.wait_open()
        for _ in range(15):
            site.kill(signal.SIGUSR2)
            time.sleep(dice.uniform(0, 0.025))
            children = site.children()
            for pid, _ in dice.sample(children, min(3, len(children))):
                number = dice.choice([signal.SIGTERM, signal.SIGQUIT,
                                      signal.SIGUSR1])
                try:
                    os.kill(pid, number)
                except ProcessLookupError:
                    pass
        settle(site)
        load.more_streams(2)
        site.wait_workers(10)
        site.spare()


def test_a_storm_of_children():
    """Many workers end at once, again and again: each is replaced."""
    with PoolSite(pool(children=40)) as site:
        for _ in range(4):
            old = site.wait_workers(40)
            for pid in old:
                os.kill(pid, signal.SIGTERM)
            wait_gone(old)
        site.wait_workers(40)
        assert "event=throttle" not in site.log_text(0)
        close_all(site.streams(3))


def test_nothing_is_left_after_many_reloads():
    """Ten reloads: as many descriptors, children and as much memory."""
    with PoolSite(pool("one", 3) + pool("two", 2)) as site:
        def counts():
            """None while somebody who is on his way out is still there."""
            try:
                return [len(descriptors(pid)) for pid in (
                    site.master, site.servers("one")[0], site.spare("one"))]
            except (FileNotFoundError, IndexError):
                return None

        def reload():
            settle(site)
            site.wait_workers(3, "one")
            site.wait_workers(2, "two")
            wait_until(lambda: len(site.children()) == 7, 5, "who is this?")
        reload()
        first = wait_until(counts, 5, "nobody stays")
        memory = int(state(site.master)["VmRSS"].split()[0])
        for _ in range(10):
            reload()
            wait_until(lambda: counts() == first, 5, "other descriptors")
        assert int(state(site.master)["VmRSS"].split()[0]) < memory + 1000


def test_nothing_is_left_after_refused_reloads():
    text = STREAMS + pool(children=2)
    with PoolSite(pool(children=2)) as site:
        site.write_config(text.replace("static", "sometimes"))
        for count in range(6):
            since = os.path.getsize(site.log)
            site.kill(signal.SIGUSR2)
            site.wait_log("event=reload", "sometimes", since=since)
            if count == 0:
                first = descriptors(site.master)
        assert len(descriptors(site.master)) == len(first)
        assert len(site.children()) == 3


def test_reloads_with_nobody_to_start():
    """ondemand has no worker at a start: its socket is watched all the
    same, also after a reload."""
    with PoolSite(pool(children=3, pm="ondemand")) as site:
        for _ in range(3):
            site.reload()
            with site.visit(site.public()[0]) as stream:
                stream.begun()
                assert stream.took < 1


def test_a_reload_does_not_wait_for_a_stopped_worker():
    """It is not counted out, nor does it hold the new program."""
    with PoolSite(pool(children=3)) as site:
        opened = site.streams(1)
        # The one with a stream has the most sockets: to Redis, too.
        pid = max(site.servers(), key=lambda p: sum(
            name.startswith("socket:") for name in descriptors(p)))
        site.kill(signal.SIGSTOP, pid)
        site.reload()
        fresh = site.streams(1)
        site.reload()
        fresh += site.streams(1)
        site.kill(signal.SIGCONT, pid)
        close_all(opened + fresh)
        wait_gone([pid])


def test_given_sockets_stay_over_reloads():
    """Those of a service manager, whatever the pools are called then."""
    from test_pool_start import Given
    site = Given(pool(children=2, listen=None))
    site.given = lambda s: ["www=" + s.address("www")]
    with site:
        before = inode(site.address())
        for _ in range(2):
            site.reload()
            close_all(site.streams(1))
        assert inode(site.address()) == before
        site.kill(signal.SIGTERM)
        assert site.wait_end() == 0
        assert os.path.exists(site.address())
        assert not can_connect(site.address())
