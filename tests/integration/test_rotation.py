"""The real 60 seconds, behind all three web servers at the same time."""

import threading
import time

import pytest

from conftest import STREAMING
from site_under_test import Site
from sse import Comment, EventSource, Retry

CONFIG = """
[redis]
url = @REDIS@
[stream open]
path = /open/{name:token}
auth = none
topic = topic.{name}
"""


def publish_until(site, stop, counts):
    while not stop.wait(0.25):
        site.publish("topic.x", str(len(counts)), "n")
        counts.append(time.monotonic())


@pytest.mark.slow60
def test_two_rotations_at_60_seconds():
    """Defaults only: heartbeat 15 s, lifetime 60 s."""
    sites = [Site(web, CONFIG, workers=4) for web in STREAMING]
    stop, counts = threading.Event(), [[] for _ in sites]
    sources, threads = [], []
    try:
        for site, count in zip(sites, counts):
            site.start()
            sources += [EventSource(site.url, "/open/x"),
                        EventSource(site.url, "/open/quiet")]
            sources[-2].wait(lambda s: s.streams, 10)
            threads.append(threading.Thread(
                target=publish_until, args=(site, stop, count)))
            threads[-1].start()
        for source in sources:
            source.wait(lambda s: len(s.streams) >= 3
                        and s.streams[2].of(Retry), 135)
        stop.set()
        for thread in threads:
            thread.join()
        for source, count in zip(sources[::2], counts):
            source.wait(lambda s: len(s.events) >= len(count), 10)
            assert [event.data for event in source.events] == [
                str(n) for n in range(len(count))]
        for source in sources:
            check_rotations(source.streams)
        for source in sources[1::2]:
            check_heartbeats(source.streams[0])
    finally:
        stop.set()
        for source in sources:
            source.close()
        for site in sites:
            site.stop()


def check_rotations(streams):
    for stream, following in zip(streams[:2], streams[1:3]):
        assert 53.5 <= stream.lasted <= 60, stream.lasted
        assert b"goodbye lifetime" in stream.content
        last = stream.of(Retry)[-1]
        assert 50 <= last.ms <= 250
        assert following.begun - stream.chunks[-1][0] < 1.5


def check_heartbeats(stream):
    """Nothing is silent for longer than 15 seconds."""
    times = [stream.begun] + [at for at, _ in stream.chunks]
    silence = max(b - a for a, b in zip(times, times[1:]))
    assert 10 < silence < 16, silence
    assert 3 <= len(stream.of(Comment)) <= 5
