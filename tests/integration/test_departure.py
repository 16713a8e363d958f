"""Clients that leave or stop reading, workers that die or hang."""

import os
import signal
import socket
import threading
import time

import pytest

from process import wait_until
from sse import Comment, EventSource, Retry
from stack import SANITIZED

SHORT = """
[redis]
url = @REDIS@
[stream life]
path = /life/{name:token}
auth = none
topic = topic.{name}
heartbeat = 500ms
lifetime = 3s
[stream long]
path = /long/{name:token}
auth = none
topic = topic.{name}
heartbeat = 1s
lifetime = 10s
"""


def left(site, closing):
    """How long it takes until the log says that the client left."""
    path, _ = site.public()
    stream = site.open(path)
    stream.next(Retry)
    site.logged("event=open", path)
    begun = time.monotonic()
    closing(stream)
    closed = site.closed(path)
    assert closed["reason"] == "client"
    return time.monotonic() - begun


# A heartbeat is 1 s here; Apache needs two writes to notice.
LIMIT = {"nginx": 1, "fcgid": 3, "proxy": 3}


def test_a_closed_tab_is_noticed(site):
    assert left(site, lambda stream: stream.close()) < LIMIT[site.web]


def test_a_reset_connection_is_noticed(site):
    assert left(site, lambda stream: stream.abort()) < LIMIT[site.web]


def test_a_closed_tab_under_fire(site):
    """Events go on while the client leaves."""
    path, topic = site.public()
    stop = threading.Event()

    def fire():
        while not stop.wait(0.01):
            site.publish(topic, "x" * 100)
    thread = threading.Thread(target=fire)
    thread.start()
    try:
        stream = site.open(path)
        for _ in range(10):
            stream.event()
        stream.close()
        assert site.closed(path)["reason"] == "client"
    finally:
        stop.set()
        thread.join()


def test_workers_are_free_again(nginx):
    """Many clients that come and go leave no worker behind."""
    for _ in range(3):
        streams = [nginx.open(nginx.public()[0])
                   for _ in range(nginx.workers)]
        for stream in streams:
            stream.next(Retry)
        for stream in streams:
            stream.close()
    with nginx.open(nginx.public()[0], timeout=3) as stream:
        stream.next(Retry)


@pytest.mark.parametrize("web", ["nginx", "fcgid", "proxy"])
def test_a_stalled_reader_is_bounded(make_site, web):
    """A client that takes nothing more ends within the lifetime, and its
    worker takes the next one."""
    site = make_site(web, SHORT, workers=1)
    topic, done = "topic.x", threading.Event()
    stream = site.open("/long/x", rcvbuf=4096)
    stream.next(Retry)

    def pour():
        piece = "x" * 250000
        while not done.wait(0.02):
            site.publish(topic, piece, maxlen=40)
    thread = threading.Thread(target=pour)
    thread.start()
    try:
        begun = time.monotonic()
        closed = site.closed("/long/x", 12)
        assert time.monotonic() - begun < 10.5
        assert closed["reason"] in ("slow", "lifetime"), closed
    finally:
        done.set()
        thread.join()
        stream.close()
    with site.open("/long/y", timeout=6) as after:
        after.next(Retry)


def memory(pid):
    """Anonymous memory of a process in kB."""
    with open("/proc/%d/status" % pid) as status:
        for line in status:
            if line.startswith("RssAnon:"):
                return int(line.split()[1])
    return 0


def test_a_stalled_reader_costs_no_memory(make_site):
    """Redis is the queue: what waits for the client is not in the worker."""
    if SANITIZED:
        pytest.skip("a sanitizer's own memory drowns the program's")
    site = make_site("nginx", SHORT, workers=1)
    with site.open("/long/x", rcvbuf=4096) as stream:
        stream.next(Retry)
        pid, = site.worker_pids()
        before = memory(pid)
        for _ in range(300):
            site.publish("topic.x", "x" * 100000)
        peak = before

        def is_given_up():
            nonlocal peak
            peak = max(peak, memory(pid))
            return "event=close" in site.log_text()
        wait_until(is_given_up, 15, "the stalled client is still served")
        assert peak - before < 20000


@pytest.mark.parametrize("web", ["nginx", "fcgid", "proxy"])
def test_kill_9_of_a_worker(make_site, web):
    """His stream is cut, nobody else's; EventSource loses nothing."""
    site = make_site(web, workers=3)
    path, topic = site.public()
    with EventSource(site.url, path) as source:
        source.wait(lambda s: s.streams and s.streams[0].of(Retry), 5)
        victims = site.worker_pids()
        assert victims
        site.publish(topic, "before")
        source.wait(lambda s: len(s.events) == 1, 5)
        for pid in victims:
            os.kill(pid, signal.SIGKILL)
        site.publish(topic, "meanwhile")
        source.wait(lambda s: len(s.events) == 2, 12)
        site.publish(topic, "after")
        source.wait(lambda s: len(s.events) == 3, 5)
    assert [event.data for event in source.events] == [
        "before", "meanwhile", "after"]


def test_a_stuck_worker_is_ended_by_the_kernel(make_site):
    """Stopped at once and continued after the hard limit: it is dead, and
    had no chance to do anything about it."""
    site = make_site("nginx", SHORT, workers=1)
    stream = site.open("/life/x")
    stream.next(Retry)
    pid, = site.worker_pids()
    os.kill(pid, signal.SIGSTOP)
    begun = time.monotonic()
    while time.monotonic() - begun < 3.3:
        stream.pump(begun + 3.3)
        if stream.ended:
            break
    os.kill(pid, signal.SIGCONT)
    wait_until(lambda: pid not in site.worker_pids(), 1,
               "the stuck worker lives on")
    stream.close()
    with site.open("/life/y") as after:
        after.next(Retry)


def test_no_stream_outlives_its_lifetime(site):
    path, _ = site.public("short")
    with site.open(path) as stream:
        stream.read_to_end(4)
        assert 1.7 <= stream.lasted <= 2.1
        assert b": goodbye lifetime" in stream.content
    assert site.closed(path)["reason"] == "lifetime"


@pytest.mark.parametrize("web", ["nginx", "proxy"])
def test_sigterm_says_goodbye(make_site, web):
    site = make_site(web, workers=2)
    path, topic = site.public()
    with site.open(path) as stream:
        stream.next(Retry)
        site.publish(topic, "x")
        stream.event()
        pids = site.worker_pids()
        for pid in pids:
            os.kill(pid, signal.SIGTERM)
        stream.read_to_end(3)
        assert stream.ended == "clean"
        assert b": goodbye drain" in stream.content
        assert 500 <= stream.of(Retry)[-1].ms <= 5000
    assert site.closed(path)["reason"] == "drain"
    wait_until(lambda: not set(pids) & set(site.worker_pids()), 3,
               "a worker did not end at SIGTERM")


def test_sigterm_ends_an_idle_worker(make_site):
    site = make_site("nginx", workers=4)
    pids = site.worker_pids()
    for pid in pids:
        os.kill(pid, signal.SIGTERM)
    wait_until(lambda: not set(pids) & set(site.worker_pids()), 3,
               "an idle worker did not end at SIGTERM")
    path, _ = site.public()
    with site.open(path) as stream:
        stream.next(Retry)


def test_sigterm_to_apache_leaves_no_process(make_site):
    site = make_site("fcgid")
    path, _ = site.public()
    with site.open(path) as stream:
        stream.next(Retry)
        assert site.worker_pids()
        site.components["web"].process.send_signal(signal.SIGTERM)
        stream.read_to_end(5)
        wait_until(lambda: not site.worker_pids(), 15,
                   "a worker outlives Apache")
    site.components.pop("web").stop()


def test_a_client_that_leaves_before_it_is_served(make_site):
    """All workers busy; those who gave up in the queue cost no stream."""
    site = make_site("nginx", SHORT, workers=1)
    with site.open("/life/x") as stream:
        stream.next(Retry)
        where = (stream.sock.getpeername())
        ghosts = []
        for _ in range(5):
            ghost = socket.create_connection(where)
            ghost.sendall(b"GET /life/ghost HTTP/1.1\r\nHost: x\r\n\r\n")
            ghosts.append(ghost)
        for ghost in ghosts:
            ghost.close()
        stream.read_to_end(5)
    begun = time.monotonic()
    with site.open("/life/y", timeout=6) as after:
        after.next(Retry)
    assert time.monotonic() - begun < 3


def test_comments_reach_a_reader_in_time_after_a_pause(nginx):
    """A client that paused and reads again gets all of it."""
    path, topic = nginx.public()
    with nginx.open(path, rcvbuf=4096) as stream:
        stream.next(Retry)
        for n in range(100):
            nginx.publish(topic, "%d " % n + "x" * 50000)
        for n in range(100):
            assert stream.event(10).data.startswith("%d " % n)
        stream.next(Comment)
