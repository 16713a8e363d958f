"""Signals to the master and to its workers, but for reloads."""

import os
import signal
import time

import pytest

from crowd import Crowd, Publisher
from pool import (PoolSite, ROOT, close_all, descriptors, lives, pool, state,
                  title, wait_gone)
from process import wait_until
from stack import can_connect

QUICK = "[global]\nprocess_control_timeout = 1s\n"


# --- the end --------------------------------------------------------------

@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_fast_end(number):
    with PoolSite(pool(children=4)) as site:
        opened = site.streams(3)
        started = time.monotonic()
        site.kill(number)
        for stream in opened:
            stream.read_to_end(3)
            assert stream.reason == "drain"
            assert 500 <= stream.retry <= 5000
            assert stream.last_id
        assert site.wait_end(3) == 0
        assert time.monotonic() - started < 3
        assert not os.path.exists(site.address())


def test_graceful_end():
    """Streams go on to their own end, with their events; newcomers are sent
    away; then the master ends."""
    with PoolSite(pool(children=4)) as site:
        path, topic = site.public("short")
        opened = site.streams(3, path)
        site.kill(signal.SIGQUIT)
        site.wait_log("event=stop")
        # The idle worker may still take a stream before it is told.
        site.wait_workers(3)
        with site.visit(site.public()[0]) as late:
            late.read_to_end(1)
            assert late.status == 200 and late.reason == "drain"
            assert 500 <= late.retry <= 5000
        with site.visit(site.public()[0], accept="text/plain") as late:
            late.read_to_end(1)
            assert late.status in (200, 503) and b"drain" in late.body
        site.publish(topic, "still here")
        for stream in opened:
            assert stream.event().events == ["still here"]
        assert lives(site.master)
        for stream in opened:
            stream.read_to_end(4)
            assert stream.reason == "lifetime"
        assert site.wait_end(2) == 0
        assert not can_connect(site.address())


def test_graceful_end_of_an_idle_pool():
    for number in (signal.SIGQUIT, signal.SIGTERM):
        with PoolSite(pool(children=4, pm="dynamic")) as site:
            site.kill(number)
            assert site.wait_end(2) == 0


def test_grace_has_an_end():
    with PoolSite(QUICK + pool(children=2)) as site:
        opened = site.streams(2)
        started = time.monotonic()
        site.kill(signal.SIGQUIT)
        for stream in opened:
            stream.read_to_end(4)
            assert stream.reason == "drain"
            assert 0.9 < time.monotonic() - started < 3
        assert site.wait_end(2) == 0


def test_no_grace_at_all():
    text = QUICK.replace("1s", "0s") + pool(children=2)
    with PoolSite(text) as site:
        opened = site.streams(2)
        site.kill(signal.SIGQUIT)
        for stream in opened:
            assert stream.read_to_end(3).reason == "drain"
        assert site.wait_end(2) == 0


def test_a_second_signal_is_heard():
    """QUIT, and then TERM by somebody who has no time."""
    with PoolSite(pool(children=2)) as site:
        opened = site.streams(2)
        site.kill(signal.SIGQUIT)
        site.wait_log("event=stop")
        site.kill(signal.SIGTERM)
        for stream in opened:
            assert stream.read_to_end(3).reason == "drain"
        assert site.wait_end(3) == 0


def test_quit_is_nothing_after_term():
    with PoolSite(pool(children=2)) as site:
        opened = site.streams(2)
        site.kill(signal.SIGTERM)
        site.kill(signal.SIGQUIT)
        site.kill(signal.SIGUSR2)
        site.kill(signal.SIGUSR1)
        for stream in opened:
            assert stream.read_to_end(3).reason == "drain"
        assert site.wait_end(3) == 0


def test_a_stopped_worker_is_killed_in_the_end():
    """Whoever does not hear QUIT and TERM: a second for the first, five for
    the other."""
    with PoolSite(QUICK + pool(children=2)) as site:
        opened = site.streams(2)
        for pid in site.servers():
            site.kill(signal.SIGSTOP, pid)
        started = time.monotonic()
        site.kill(signal.SIGQUIT)
        assert site.wait_end(10) == 0
        assert 5 < time.monotonic() - started < 9
        for stream in opened:
            stream.read(lambda s: False, 1)
            assert not stream.clean
        assert not os.path.exists(site.address())


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGQUIT])
def test_a_stopped_spare_worker_does_not_hold_the_master(number):
    with PoolSite(QUICK + pool(children=2)) as site:
        spare = site.spare()
        site.kill(signal.SIGSTOP, spare)
        site.kill(number)
        assert site.wait_end(10) == 0
        site.kill(signal.SIGCONT, spare) if lives(spare) else None
        wait_gone([spare])


def test_nobody_hangs_while_the_pool_ends():
    """Whoever comes at any moment of an end is answered or refused."""
    with PoolSite(pool(children=3)) as site:
        opened = site.streams(3, site.public("short")[0])
        site.kill(signal.SIGQUIT)
        count = 0
        while lives(site.master):
            started = time.monotonic()
            try:
                with site.visit(site.public()[0]) as late:
                    late.read(lambda s: False, 2)
                    count += late.clean
            except (ConnectionError, FileNotFoundError):
                pass
            assert time.monotonic() - started < 1
        assert count > 10
        close_all(opened)


def test_a_worker_that_is_told_to_end_says_goodbye():
    """An operator's kill PID of one worker is no crash."""
    with PoolSite(pool(children=1)) as site:
        with site.visit(site.public()[0]) as stream:
            stream.begun()
            pid = site.servers()[0]
            site.kill(signal.SIGTERM, pid)
            assert stream.read_to_end(3).reason == "drain"
        wait_until(lambda: site.servers() not in ([], [pid]), 5,
                   "no successor")
        assert "level=error" not in site.log_text(0)


def test_a_worker_that_is_told_to_finish_finishes():
    with PoolSite(pool(children=1, pm__max_requests=0)) as site:
        path, topic = site.public()
        with site.visit(path) as stream:
            stream.begun()
            pid = site.servers()[0]
            site.kill(signal.SIGQUIT, pid)
            site.publish(topic, "still here")
            stream.event()
        wait_gone([pid])


# --- the log --------------------------------------------------------------

LOGGED = "[log]\nfile = @DIR@/own.log\n"


def read(site, name):
    with open(os.path.join(site.dir, name)) as file:
        return file.read()


def rotate(site):
    """Rename the log and have it opened anew."""
    path = os.path.join(site.dir, "own.log")
    os.rename(path, path + ".1")
    site.kill(signal.SIGUSR1)
    wait_until(lambda: os.path.exists(path) and
               "event=reopen" in read(site, "own.log"), 5, "no new log")


class Logged(PoolSite):
    def start_pool(self, wait=True):
        super().start_pool(wait=False)
        wait_until(lambda: os.path.exists(os.path.join(self.dir, "own.log"))
                   and "event=ready" in read(self, "own.log"), 5,
                   "the pool does not start")


def test_the_log_is_opened_anew():
    with Logged(LOGGED + pool(children=4)) as site:
        path, topic = site.public()
        with site.visit(path) as stream:
            stream.begun()
            rotate(site)
            old = read(site, "own.log.1")
            # The stream is unharmed.
            site.publish(topic, "still here")
            assert stream.event().events == ["still here"]
            # New streams are in the new file, at once or when the worker has
            # had its turn to take the signal.
            for _ in range(4):
                other = site.public()[0]
                with site.visit(other) as more:
                    more.begun()
                    wait_until(lambda: other in read(site, "own.log") +
                               read(site, "own.log.1"), 5,
                               "no line of a new stream")
            assert other in read(site, "own.log")
            assert other not in read(site, "own.log.1")
        wait_until(lambda: "event=close" in read(site, "own.log") +
                   read(site, "own.log.1"), 5, "no closing line")
        assert old.count("event=open") == 1
        # The master's messages, too, and nobody else has the old file.
        site.kill(signal.SIGTERM)
        site.wait_end()
        assert "event=stop" in read(site, "own.log")
        assert "event=stop" not in read(site, "own.log.1")


def test_nobody_keeps_the_old_log():
    """Also a worker of many streams that was busy just then: its next
    stream is in the new file."""
    with Logged(LOGGED + pool(children=1, pm__max_requests=0)) as site:
        with site.visit(site.public()[0]) as stream:
            stream.begun()
            rotate(site)
        again = []
        wait_until(lambda: enter(site, again), 5, "nobody gets in")
        path = again[0].path
        wait_until(lambda: path in read(site, "own.log") +
                   read(site, "own.log.1"), 5, "no line")
        assert path in read(site, "own.log")
        wait_until(lambda: not [
            pid for pid in [site.master] + [p for p, _ in site.children()]
            if any("own.log.1" in name for name in descriptors(pid))], 5,
            "somebody keeps the old file")
        close_all(again)


def enter(site, opened):
    path = site.public()[0]
    stream = site.visit(path)
    stream.path = path
    stream.read(lambda s: b"\n\n" in s.body)
    if stream.reason is None:
        opened.append(stream)
        return True
    stream.close()
    return False


def test_many_reopenings_under_load():
    """Signals to all idle workers while requests come: none is lost."""
    with Logged(LOGGED + pool(children=6)) as site:
        paths = [site.public("short")[0] for _ in range(4)]
        topics = ["topic." + path.rpartition("/")[2] for path in paths]
        with Crowd(site.address()) as crowd, \
                Publisher(site.db, topics, 0.02) as publisher:
            crowd.add(paths)
            crowd.wait_open()
            for _ in range(20):
                rotate(site)
                with site.visit("/nowhere") as page:
                    assert page.read_to_end(2).status == 404
            crowd.wait_streams(3, 15)
            count = publisher.finish()
            crowd.wait_events(count)
            crowd.check_events(count)
            assert not crowd.failures() and not crowd.cuts()


def test_standard_error_stays():
    """Without a file the log goes where it always went, and workers keep
    it over USR1 and USR2."""
    with PoolSite(pool(children=2)) as site:
        site.kill(signal.SIGUSR1)
        site.wait_log("event=reopen")
        site.reload()
        with site.visit(site.public()[0]) as stream:
            stream.begun()
            site.wait_log("event=open", since=site.since)
        for pid in [site.master] + [pid for pid, _ in site.children()]:
            if lives(pid) and (ROOT or not state(pid)):
                assert os.readlink("/proc/%d/fd/2" % pid) == site.log, \
                    title(pid)
                # Nor is it made non-blocking: others write there, too.
                with open("/proc/%d/fdinfo/2" % pid) as file:
                    flags = [line for line in file if "flags" in line][0]
                assert not int(flags.split()[1], 8) & os.O_NONBLOCK


def test_a_log_that_cannot_be_opened_anew():
    """The old one goes on, and says why."""
    text = "[log]\nfile = @DIR@/logs/own.log\n" + pool(children=1)
    site = PoolSite(text)

    def start_pool():
        os.mkdir(os.path.join(site.dir, "logs"))
        os.chmod(os.path.join(site.dir, "logs"), 0o777)
        PoolSite.start_pool(site, wait=False)
        wait_until(lambda: os.path.exists(
            os.path.join(site.dir, "logs", "own.log")), 5, "no log")
    site.start_pool = start_pool
    with site:
        folder = os.path.join(site.dir, "logs")
        wait_until(lambda: "event=ready" in read(site, "logs/own.log"), 5,
                   "no start")
        os.rename(folder, folder + ".gone")
        site.kill(signal.SIGUSR1)
        wait_until(lambda: "event=reopen" in
                   read(site, "logs.gone/own.log"), 5, "not a word")
        assert "own.log" in read(site, "logs.gone/own.log").splitlines()[-1]
        with site.visit(site.public()[0]) as stream:
            stream.begun()


def test_blocked_signals_of_whoever_starts_it():
    """A parent that blocks or ignores everything: the pool hears all the
    same."""
    def deafen():
        for number in (signal.SIGTERM, signal.SIGCHLD, signal.SIGUSR1):
            signal.signal(number, signal.SIG_IGN)
        signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
    old = {n: signal.getsignal(n) for n in (signal.SIGTERM, signal.SIGCHLD,
                                            signal.SIGUSR1)}
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, [])
    site = PoolSite(pool(children=2))
    start_pool = PoolSite.start_pool

    def start():
        deafen()
        try:
            start_pool(site, wait=False)
        finally:
            for number, what in old.items():
                signal.signal(number, what)
            signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        site.wait_log("event=ready", since=0)
    site.start_pool = start
    with site:
        with site.visit(site.public()[0]) as stream:
            stream.begun()
        wait_until(lambda: len(site.servers()) == 2, 5, "nobody is reaped")
        with site.visit(site.public()[0]) as stream:
            stream.begun()
            site.kill(signal.SIGTERM)
            assert stream.read_to_end(3).reason == "drain"
        assert site.wait_end(5) == 0
