"""Shared hosting: Debian's Apache as it comes, and nothing but a .htaccess.

The script, its .htaccess and its configuration are the ones in examples/.
"""

import os
import threading
import time

import pytest

from process import wait_until
from sse import Comment, Event, EventSource, Retry
from test_resume import Publisher, numbers


@pytest.fixture(scope="module")
def batch():
    from site_under_test import Site
    with Site("shared", None) as site:
        yield site


@pytest.fixture(scope="module")
def cgi():
    from site_under_test import Site
    with Site("cgi", None) as site:
        yield site


def test_the_server_is_left_as_it_comes(batch):
    """Or the tests below would prove nothing."""
    with open(os.path.join(batch.dir, "httpd.conf")) as conf:
        text = conf.read()
    assert "OutputBufferSize" not in text
    assert "no-gzip" not in text


def test_batch_delivers_each_event_once(batch):
    headers, path, topic = batch.member()
    with EventSource(batch.url, path, headers) as source:
        source.wait(lambda s: s.streams and s.streams[0].ended, 5)
        with Publisher(batch, topic, 0.02) as publisher:
            source.wait(lambda s: len(numbers(s)) > 100, 15)
            publisher.stopping.set()
            publisher.join()
            source.wait(lambda s: len(numbers(s)) >= publisher.count, 5)
        assert numbers(source) == list(range(publisher.count))


def test_batch_ends_with_its_first_events(batch):
    headers, path, topic = batch.member()
    with batch.open(path, headers) as first:
        # A fresh client gets its cursor and the end at once.
        first.read_to_end(3)
        assert time.monotonic() - first.begun < 1
        assert not first.of(Event) and first.last_id
        assert 20 <= first.of(Retry)[-1].ms <= 100
        cursor = first.last_id
    headers["Last-Event-ID"] = cursor
    thread = threading.Timer(0.5, batch.publish, (topic, "x"))
    thread.start()
    # The response, headers included, is held back until it ends.
    with batch.open(path, headers) as second:
        second.read_to_end(3)
        event, = second.of(Event)
        assert event.data == "x"
        assert 0.4 < event.at - second.begun < 1.5
        assert 20 <= second.of(Retry)[-1].ms <= 100
    thread.join()


def test_batch_refuses_and_forbids(batch):
    _, path, _ = batch.member()
    with batch.open(path) as answer:
        assert answer.status == 401
    with batch.open(path, batch.login()) as answer:
        assert answer.status == 403
    with batch.open("/nowhere") as answer:
        assert answer.status == 404


def test_batch_elsewhere(site):
    """The same behind a web server that would stream."""
    path, topic = site.public("batch")
    with EventSource(site.url, path) as source:
        source.wait(lambda s: s.streams and s.streams[0].ended, 5)
        for n in range(5):
            site.publish(topic, str(n), "n")
            source.wait(lambda s: len(s.events) > n, 5)
    assert numbers(source) == list(range(5))


def test_cgi_streams(cgi):
    headers, path, topic = cgi.member()
    with cgi.open(path, headers) as stream:
        assert stream.status == 200
        stream.next(Retry, timeout=2)
        late = []
        for n in range(10):
            sent = time.monotonic()
            cgi.publish(topic, str(n))
            event = stream.event()
            assert event.data == str(n)
            late.append(event.at - sent)
        assert sorted(late)[-2] < 0.1, late


def test_cgi_resumes(cgi):
    headers, path, topic = cgi.member()
    ids = [cgi.publish(topic, str(n)) for n in range(5)]
    headers["Last-Event-ID"] = ids[1]
    with cgi.open(path, headers) as stream:
        assert [stream.event().data for _ in range(3)] == ["2", "3", "4"]


def test_cgi_refuses(cgi):
    _, path, _ = cgi.member()
    with cgi.open(path) as answer:
        assert answer.status == 401
        assert answer.read_to_end().json()["status"] == 401
    with cgi.open(path, cgi.login()) as answer:
        assert answer.status == 403
    with cgi.open("/nowhere") as answer:
        assert answer.status == 404
    with cgi.open(path, method="POST") as answer:
        assert answer.status == 405
    with cgi.open(path, method="OPTIONS") as answer:
        assert answer.status == 204


def test_cgi_by_the_name_of_the_script(cgi):
    """/events.cgi/api/... is the same stream."""
    headers, path, topic = cgi.member()
    with cgi.open("/events.cgi" + path, headers) as stream:
        assert stream.status == 200
        stream.next(Retry)
        cgi.publish(topic, "x")
        assert stream.event().data == "x"


def test_fcgi_by_the_name_of_the_script(batch):
    headers, path, topic = batch.member()
    entry = batch.publish(topic, "x")
    batch.publish(topic, "y")
    headers["Last-Event-ID"] = entry
    with batch.open("/events.fcgi" + path, headers) as stream:
        stream.read_to_end(5)
        assert [event.data for event in stream.of(Event)] == ["y"]


@pytest.mark.parametrize("query", ["-T", "-v", "--help", "-t", "-h", "--dump",
                                   "--version", "-T+/etc/passwd", "%2dT",
                                   "--pool", "x", "-T+x"])
def test_cgi_takes_no_option_from_a_query(cgi, query):
    """Apache hands a query without "=" over as arguments."""
    headers, path, _ = cgi.member()
    for where in ("/events.cgi", "/events.cgi" + path, path):
        with cgi.open(where + "?" + query, headers, timeout=5) as answer:
            if answer.status == 200:
                assert answer.headers["content-type"].startswith(
                    "text/event-stream"), where
                answer.next(Retry)
            else:
                assert answer.status in (400, 404), (where, answer.status)
                answer.read_to_end()
            for word in (b"[redis]", b"unix://", b"[stream", b"usage",
                         b"0.1.0"):
                assert word not in answer.content, (where, word)


def test_cgi_client_departure(cgi):
    """No process stays behind a client that left."""
    headers, path, topic = cgi.member()
    others = set(cgi.worker_pids())
    stop = threading.Event()

    def fire():
        while not stop.wait(0.1):
            cgi.publish(topic, "x")
    thread = threading.Thread(target=fire)
    thread.start()
    try:
        with cgi.open(path, headers) as stream:
            stream.event()
            mine = set(cgi.worker_pids()) - others
            assert mine
        wait_until(lambda: not mine & set(cgi.worker_pids()), 5,
                   "the program outlives its client")
    finally:
        stop.set()
        thread.join()


def test_cgi_heartbeats(make_site):
    site = make_site("cgi")
    path, _ = site.public()
    with site.open(path) as stream:
        stream.next(Comment, timeout=3)
        stream.next(Comment, timeout=3)


def test_cgi_rotation(make_site):
    site = make_site("cgi")
    path, topic = site.public("short")
    with Publisher(site, topic, 0.01) as publisher:
        with EventSource(site.url, path) as source:
            source.wait(lambda s: len(s.streams) >= 3 and s.events, 12)
            publisher.stopping.set()
            publisher.join()
            source.wait(lambda s: numbers(s)[-1] == publisher.count - 1, 5)
    first = numbers(source)[0]
    assert numbers(source) == list(range(first, publisher.count))


def test_cgi_log_line_in_apaches_log(make_site):
    site = make_site("cgi")
    with site.open("/nowhere") as answer:
        assert answer.status == 404
    assert "event=refuse" in site.wait_log("event=refuse", "status=404")
