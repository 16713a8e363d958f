"""Many clients at once: a restart that sends all of them home, and a
thousand streams through nginx."""

import resource
import signal
import socket
import sys
import time

import pytest

from crowd import Crowd, Prober, Publisher
from pool import Master, PoolSite, pool
from sse import Retry

# Becomes the program, with a socket that somebody else keeps.
HOLD = """import os, sys
number = int(sys.argv[1])
os.dup2(number, 3, inheritable=True)
os.environ.update(LISTEN_PID=str(os.getpid()), LISTEN_FDS="1",
                  LISTEN_FDNAMES="www")
os.execv(sys.argv[2], sys.argv[2:])
"""


class Held(PoolSite):
    """A pool whose socket outlives its master, as with a service manager."""

    def start_pool(self, wait=True):
        if not hasattr(self, "held"):
            self.held = socket.socket(socket.AF_UNIX)
            self.held.bind(self.address())
            self._give(self.address(), 0o660)
            self.held.listen(4096)
        self.components["sse-fcgi"] = Master(
            [sys.executable, "-c", HOLD, str(self.held.fileno()),
             self.binary, "--pool", self.config], self.log, cwd=self.dir,
            keep=[self.held.fileno()])

    def stop(self):
        super().stop()
        if hasattr(self, "held"):
            self.held.close()


def fresh_visit(site):
    """A request like no other before, up to its first block."""
    with site.visit(site.public()[0]) as stream:
        stream.read(lambda s: b"\n\n" in s.body, 10)
        assert stream.status == 200, stream.out
        return stream.reason


def test_a_restart_with_two_hundred_streams():
    """All are told to come back, spread over seconds; all do; and whoever
    is new is answered at any moment."""
    marks = {"pm__start_servers": 20, "pm__min_spare_servers": 10,
             "pm__max_spare_servers": 40}
    with Held(pool(children=260, listen=None, pm="dynamic", **marks)) as site:
        names = [site.public("all")[0] for _ in range(20)]
        topics = ["topic." + path.rpartition("/")[2] for path in names]
        with Crowd(site.address()) as crowd, \
                Publisher(site.db, topics, 0.1) as publisher:
            crowd.add(names * 10, spread=1)
            crowd.wait_open(10)
            with Prober(lambda: fresh_visit(site)) as prober:
                site.kill(signal.SIGTERM)
                assert site.wait_end(5) == 0
                site.start_pool()
                crowd.wait_streams(2, 15)
                crowd.wait_open(5)
            count = publisher.finish()
            crowd.wait_events(count, 10)
            crowd.check_events(count)
            assert not crowd.failures() and not crowd.cuts(), crowd.summary()
            assert {r for c in crowd.clients for r in c.reasons} == {"drain"}
            assert not prober.failures, prober.failures[:5]
            assert len(prober.answers) > 20
            assert prober.slowest < 1, prober.slowest
            check_spread(crowd)


def check_spread(crowd):
    """They returned over seconds and not at once."""
    times = sorted(client.begun for client in crowd.clients)
    assert times[-10] - times[10] > 2, times[-10] - times[10]


def test_nobody_refuses_while_masters_change():
    """Restart after restart at the same socket, and not one error."""
    with Held(pool(children=5, listen=None)) as site:
        with Prober(lambda: fresh_visit(site), 0.005) as prober:
            for _ in range(5):
                done = len(prober.answers)
                while len(prober.answers) < done + 10:
                    time.sleep(0.01)
                site.kill(signal.SIGTERM)
                assert site.wait_end(5) == 0
                site.start_pool()
        assert not prober.failures, prober.failures[:5]
        assert prober.slowest < 1, prober.slowest


# --- a thousand ---------------------------------------------------------------

THOUSAND = """
[redis]
url = @REDIS@
[stream all]
path = /all/{name:token}
auth = none
topic = topic.{name}
start = earliest
lifetime = 15s
[stream open]
path = /open/{name:token}
auth = none
topic = topic.{name}
""" + pool(children=1150, listen="@WEB@", pm="dynamic",
           pm__start_servers=32, pm__min_spare_servers=16,
           pm__max_spare_servers=64)


class Wide(PoolSite):
    """Its nginx has room for two connections a stream, and then some."""

    def _write(self, path, text, mode=0o644):
        if path.endswith("nginx.conf"):
            assert "worker_connections 2048" in text
            text = text.replace("worker_connections 2048",
                                "worker_connections 8192")
        super()._write(path, text, mode)


@pytest.fixture
def many_descriptors():
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    if before[1] != resource.RLIM_INFINITY and before[1] < 8192:
        pytest.skip("a process may have %d descriptors only" % before[1])
    resource.setrlimit(resource.RLIMIT_NOFILE,
                       (max(before[0], 8192), before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, before)


def fresh_get(site):
    """The same through the web server."""
    with site.open(site.public()[0]) as stream:
        assert stream.status == 200, stream.status
        assert stream.next(Retry)
        return stream.status


@pytest.mark.slow60
def test_a_thousand_streams(many_descriptors):
    """Through nginx, with a publisher: each is served and resumed twice,
    each client has every event once and in order; a reload in the middle
    of it changes nothing."""
    with Wide(THOUSAND, streams="", web="nginx") as site:
        names = [site.public("all")[0] for _ in range(20)]
        topics = ["topic." + path.rpartition("/")[2] for path in names]
        with Crowd(site.url) as crowd, \
                Publisher(site.db, topics, 0.5) as publisher, \
                Prober(lambda: fresh_get(site), 0.1) as prober:
            crowd.add(names * 50, spread=4)
            crowd.wait_open(20)
            assert len(site.servers()) >= 1000
            crowd.wait_streams(3, 45)
            site.reload(seconds=10)
            least = [client.streams + 1 for client in crowd.clients]
            crowd.wait(lambda: all(
                client.streams >= wanted for client, wanted in
                zip(crowd.clients, least)), 30, "one more stream each")
            count = publisher.finish()
            crowd.wait_events(count, 15)
            crowd.check_events(count)
            assert not crowd.failures(), crowd.summary()
            assert not crowd.cuts(), crowd.summary()
            assert {r for c in crowd.clients for r in c.reasons} == \
                {"lifetime"}
            assert not prober.failures, prober.failures[:5]
            print("a thousand: %d events each, slowest first block %.2f s, "
                  "of a fresh client %.2f s, %d put off" % (
                      count, crowd.slowest(), prober.slowest,
                      sum(c.put_off for c in crowd.clients)))
            assert crowd.slowest() < 5 and prober.slowest < 5
