"""Processes that die without a word, workers that cannot start."""

import os
import pathlib
import random
import shutil
import signal
import subprocess
import tempfile
import time

import pytest

from crowd import Crowd, Publisher
from pool import (PoolSite, STREAMS, close_all, descriptors, lives, pool,
                  wait_gone)
from process import as_user, wait_until
from stack import BINARY, can_connect

PAGES = {"pm__status_path": "/status"}


def topics_of(paths):
    return ["topic." + path.rpartition("/")[2] for path in paths]


def serving(site):
    """Workers with a stream: they have a socket to Redis."""
    def sockets(pid):
        try:
            return sum(name.startswith("socket:")
                       for name in descriptors(pid))
        except OSError:
            return 0
    return [pid for pid in site.servers() if sockets(pid) >= 2]


def kill(pid, number=signal.SIGKILL):
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        pass


# --- workers ----------------------------------------------------------------

@pytest.mark.parametrize("web", [None, "nginx"])
def test_killed_workers(web):
    """Streams are cut and resumed with nothing lost; the pool refills."""
    dice = random.Random(9)
    listen = "@WEB@" if web else "@DIR@/%s.sock"
    with PoolSite(pool(children=14, listen=listen), web=web) as site:
        paths = [site.public("all")[0] for _ in range(8)]
        with Crowd(site.url if web else site.address(),
                   patience=0.3) as crowd, \
                Publisher(site.db, topics_of(paths), 0.01) as publisher:
            crowd.add(paths)
            for _ in range(12):
                # Whose worker dies before it has answered gets a 502, and no
                # EventSource survives that.
                crowd.wait_open()
                pids = wait_until(lambda: serving(site), 5, "nobody serves")
                for pid in dice.sample(pids, min(2, len(pids))):
                    kill(pid)
                wait_until(lambda: len(site.servers()) == 14, 5,
                           "the pool does not refill")
            count = publisher.finish()
            crowd.wait_events(count, 15)
            crowd.check_events(count)
            # Over nginx a cut has the look of an end.
            assert len(crowd.cuts()) + sum(
                client.streams for client in crowd.clients) > 16
            assert not crowd.failures(), crowd.summary()
        text = site.log_text(0)
        assert "event=throttle" not in text
        assert "signal=9" in text


def test_killed_idle_workers():
    """They are replaced, and whoever comes meanwhile is served at once."""
    with PoolSite(pool(children=6, **PAGES)) as site:
        for _ in range(10):
            old = site.wait_workers(6)
            for pid in old:
                kill(pid)
            with site.visit(site.public()[0]) as stream:
                stream.read(lambda s: b"\n\n" in s.body)
                assert stream.status == 200 and stream.took < 2
            wait_gone(old)
        site.wait_workers(6)
        assert "event=throttle" not in site.log_text(0)


def test_a_killed_spare_worker():
    with PoolSite(pool(children=1)) as site:
        opened = site.streams(1)
        for _ in range(10):
            pid = site.spare()
            kill(pid)
            with site.visit(site.public()[0]) as late:
                late.read_to_end(2)
                assert late.reason == "busy" and late.took < 1
            wait_gone([pid])
        close_all(opened)
        assert "event=throttle" not in site.log_text(0)


def test_a_stopped_idle_worker_does_not_hold_requests_for_long():
    """The kernel wakes one worker for a request. If that one cannot take
    it, another looks by itself after a while."""
    with PoolSite(pool(children=3)) as site:
        site.kill(signal.SIGSTOP, site.wait_workers(3)[0])
        for _ in range(4):
            with site.visit(site.public()[0]) as stream:
                stream.begun(7)


# --- the master -------------------------------------------------------------

def test_a_killed_master():
    """Its workers say goodbye and go; a new one at the same path starts at
    once, and the clients find it."""
    with PoolSite(pool(children=10)) as site:
        paths = [site.public("all")[0] for _ in range(6)]
        with Crowd(site.address(), patience=0.3) as crowd, \
                Publisher(site.db, topics_of(paths), 0.01) as publisher:
            for round_ in range(1, 4):
                if round_ == 1:
                    crowd.add(paths)
                crowd.wait_open()
                old = [pid for pid, _ in site.children()]
                site.kill(signal.SIGKILL)
                site.wait_end()
                site.start_pool()
                wait_gone(old)
                crowd.wait_streams(round_ + 1)
            count = publisher.finish()
            crowd.wait_events(count)
            crowd.check_events(count)
            # Nobody was cut: each stream had its goodbye.
            assert not crowd.cuts(), crowd.summary()
            assert {reason for client in crowd.clients
                    for reason in client.reasons} == {"drain"}
            # Without a socket that somebody keeps there is a moment when
            # nobody listens; nothing else may go wrong.
            assert all("connecting" in text or text == "no response"
                       for text in crowd.failures()), crowd.failures()


def test_workers_die_with_their_master_when_it_reloads_or_not():
    """The tie holds across exec(), also for workers from before it."""
    with PoolSite(pool(children=3)) as site:
        with site.visit(site.public()[0]) as stream:
            stream.begun()
            site.reload()
            old = [pid for pid, _ in site.children()]
            site.kill(signal.SIGKILL)
            stream.read_to_end(3)
            assert stream.reason == "drain"
            wait_gone(old)
        site.wait_end()


# --- workers that cannot work -----------------------------------------------

def limit_descriptors(site, count):
    """How many a worker may have that is forked from now on."""
    subprocess.run(["prlimit", "--pid", str(site.master),
                    "--nofile=%d:" % count], check=True, **as_user())


def counted(site, *words):
    return sum(all(word in line for word in words)
               for line in site.log_text().splitlines())


def test_workers_that_fail_at_their_start():
    with PoolSite(pool(children=3, **PAGES)) as site:
        site.mark()
        # It needs one more than it starts with, to wait for requests.
        limit_descriptors(site, 3)
        for pid in site.wait_workers(3):
            kill(pid, signal.SIGTERM)
        line = site.logged("event=throttle", "level=error")
        assert line["pool"] == "www"
        # While they fail nobody waits, and nothing is started in a hurry.
        before = counted(site, "level=error")
        until = time.monotonic() + 3
        while time.monotonic() < until:
            with site.visit(site.public()[0]) as late:
                late.read_to_end(2)
                assert late.reason == "busy" and late.took < 1, late.took
        assert counted(site, "level=error", "event=throttle") == 1
        # Each start says why it failed: a few, not thousands.
        assert counted(site, "level=error") - before < 30
        assert counted(site, "event=end", "Too many open files") > 0
        limit_descriptors(site, 1024)
        wait_until(lambda: enter(site), 12, "it does not recover")
        line = site.logged("event=throttle", "level=info", seconds=5)
        assert "again" in line["message"]
        site.wait_workers(3)
        assert counted(site, "event=throttle", "level=info") == 1


def enter(site):
    with site.visit(site.public()[0]) as stream:
        stream.read(lambda s: b"\n\n" in s.body)
        return stream.reason is None


def test_workers_that_crash_at_once():
    with PoolSite(pool(children=2)) as site:
        site.mark()
        starts = set()
        until = time.monotonic() + 4
        while time.monotonic() < until:
            for pid in site.servers():
                starts.add(pid)
                kill(pid, signal.SIGSEGV)
            time.sleep(0.01)
        assert counted(site, "event=throttle", "level=error") == 1
        assert len(starts) < 30, len(starts)
        wait_until(lambda: enter(site), 12, "it does not recover")
        site.logged("event=throttle", "level=info", seconds=5)


def test_a_crash_now_and_then_throttles_nothing():
    """Some crash, most do their work: the pool goes on at full speed."""
    with PoolSite(pool(children=4)) as site:
        site.mark()
        for round_ in range(8):
            with site.visit(site.public()[0]) as stream:
                stream.begun()
                pid = wait_until(lambda: serving(site), 5, "nobody")[0]
                kill(pid, signal.SIGSEGV)
                stream.read(lambda s: False)
                assert stream.ended and not stream.clean
            with site.visit(site.public()[0]) as stream:
                stream.begun()
            wait_until(lambda: counted(site, "event=close") > round_, 5,
                       "no stream ended")
        assert counted(site, "event=throttle") == 0
        assert counted(site, "signal=11") == 8


def test_emergency_restart():
    text = ("[global]\nemergency_restart_threshold = 3\n"
            "emergency_restart_interval = 10s\n")
    with PoolSite(text + pool(children=4)) as site:
        master = site.master
        with site.visit(site.public()[0]) as stream:
            stream.begun()
            mine = serving(site)
            for count in range(1, 4):
                victim = [pid for pid in site.servers()
                          if pid not in mine][0]
                kill(victim, signal.SIGSEGV)
                wait_gone([victim])
                if count < 3:
                    wait_until(lambda: len(site.servers()) == 4, 5,
                               "the pool does not refill")
                    assert "emergency" not in site.log_text(0)
            site.wait_log("level=error", "emergency_restart_threshold")
            site.wait_log("event=ready", "reloaded")
            assert lives(master) and lives(mine[0])
            with site.visit(site.public()[0]) as other:
                other.begun()


def test_a_threshold_of_none():
    with PoolSite(pool(children=2)) as site:
        for _ in range(6):
            pids = wait_until(site.servers, 10, "none is started")
            kill(pids[0], signal.SIGSEGV)
            wait_gone([pids[0]])
        assert "reload" not in site.log_text(0)


UID = 4242          # nobody's, so that its processes can be counted
COUNTED = ["setpriv", "--reuid=%d" % UID, "--clear-groups"]


@pytest.mark.skipif(os.geteuid() != 0, reason="root only: another user")
def test_no_process_to_be_had():
    """The pool waits for room, says so once, and starts when there is."""
    folder = tempfile.mkdtemp(dir="/tmp")
    os.chmod(folder, 0o777)
    program, config = folder + "/sse-fcgi", folder + "/c.conf"
    shutil.copy(BINARY, program)
    with open(config, "w") as file:
        file.write(STREAMS.replace("@REDIS@", "unix:///nowhere") +
                   "[log]\nfile = %s/log\n[pool www]\nlisten = %s/sock\n"
                   "pm.max_children = 4\n" % (folder, folder))
    crowd = [subprocess.Popen(COUNTED + ["sleep", "60"]) for _ in range(9)]
    master = None
    try:
        master = subprocess.Popen(COUNTED + [
            "prlimit", "--nproc=10", program, "--pool", config])
        log = pathlib.Path(folder, "log")
        wait_until(lambda: log.exists() and "fork: " in log.read_text(), 5,
                   "it does not say that no worker can be started")
        assert can_connect(folder + "/sock")
        for one in crowd:
            one.kill()
            one.wait()
        wait_until(lambda: "can be started again" in log.read_text(), 5,
                   "no worker is started")
        assert log.read_text().count("level=error") == 1
    finally:
        for one in crowd + [master]:
            if one is not None and one.poll() is None:
                one.terminate()
                one.wait(10)
        shutil.rmtree(folder)
