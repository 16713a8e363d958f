"""How many workers there are, and what newcomers get when all are taken."""

import signal
import socket
import time

import pytest

import fastcgi
from crowd import Crowd
from pool import PoolSite, close_all, pool
from process import wait_until
from sse import Retry

PAGES = {"pm__status_path": "/status", "ping__path": "/ping"}


# --- how many -----------------------------------------------------------------

def test_static_keeps_its_number():
    with PoolSite(pool(children=3, **PAGES)) as site:
        first = site.wait_workers(3)
        with site.visit(site.public()[0]) as stream:
            stream.begun()
            assert site.wait_workers(3) == first
        # One stream a worker: whoever served is replaced, and nobody else.
        fresh = wait_until(
            lambda: len(set(site.servers()) - set(first)) == 1 and
            len(site.servers()) == 3 and site.servers(), 5, "no fresh one")
        assert len(set(first) & set(fresh)) == 2


def test_dynamic_keeps_its_marks():
    """Spare workers stay between the marks while streams come and go."""
    marks = {"pm__start_servers": 4, "pm__min_spare_servers": 2,
             "pm__max_spare_servers": 5}
    with PoolSite(pool(children=12, pm="dynamic", **marks,
                       **PAGES)) as site:
        site.wait_workers(4)
        opened = []
        for count in range(1, 11):
            opened += site.streams(1)
            # The status page takes one of them, which ends with it.
            seen = site.wait_status(active_processes=count + 1)
            wait_until(lambda: count + 2 <= len(site.servers()), 5,
                       "too few of them")
            assert len(site.servers()) <= max(4, count + 5)
        # At the limit there is no room for spare ones any more.
        opened += site.streams(2)
        site.wait_workers(12)
        assert site.status()["total processes"] == 12
        close_all(opened)
        wait_until(lambda: 2 <= len(site.servers()) <= 5, 5, "too many")
        seen = site.wait_status(active_processes=1)
        assert seen["max active processes"] == 12
        assert seen["pool"] == "www"
        assert seen["process manager"] == "dynamic"


def test_dynamic_retires_gently():
    """Who is too many when streams end goes; nobody who serves does."""
    marks = {"pm__start_servers": 1, "pm__min_spare_servers": 1,
             "pm__max_spare_servers": 1, "pm__max_requests": 0}
    with PoolSite(pool(children=8, pm="dynamic", **marks)) as site:
        path, topic = site.public()
        opened = site.streams(7, path)
        site.wait_workers(8)
        close_all(opened[:5])
        site.wait_workers(3)
        site.publish(topic, "still here")
        for stream in opened[5:]:
            assert stream.event().events == ["still here"]
        close_all(opened)
        site.wait_workers(1)


def test_ondemand():
    with PoolSite(pool(children=2, pm="ondemand",
                       pm__process_idle_timeout="1s",
                       pm__max_requests=0, **PAGES)) as site:
        site.wait_workers(0)
        site.spare()
        with site.visit(site.public()[0]) as first:
            first.begun()
            assert first.took < 1
            site.wait_workers(1)
            with site.visit(site.public()[0]) as second:
                second.begun()
                site.wait_workers(2)
                # All in use: this is the spare one's answer.
                with site.visit(site.public()[0]) as third:
                    third.read_to_end(1)
                    assert third.reason == "busy"
        site.wait_workers(0, seconds=6)
        site.spare()
        with site.visit(site.public()[0]) as again:
            again.begun()


def test_ondemand_takes_all_of_a_burst():
    """No request is forgotten between a worker's start and the next look."""
    with PoolSite(pool(children=30, pm="ondemand")) as site:
        opened = [site.visit(site.public()[0]) for _ in range(30)]
        for stream in opened:
            stream.begun(3)
        close_all(opened)


@pytest.mark.parametrize("most,pids", [(1, 6), (3, 2), (0, 1)])
def test_requests_per_worker(most, pids):
    """Six streams one after another, and how many processes they take."""
    with PoolSite(pool(children=1, pm__max_requests=most)) as site:
        seen = []
        for _ in range(6):
            opened = []
            # While the last one is not over, the spare worker answers.
            wait_until(lambda: enter(site, opened), 5, "nobody gets in")
            seen += site.wait_workers(1)
            close_all(opened)
        assert len(set(seen)) == pids, seen


def test_many_requests_in_a_row():
    """A fresh process for each, and none waits for the other's end."""
    with PoolSite(pool(children=2)) as site:
        for _ in range(100):
            with site.visit("/nowhere") as page:
                page.read_to_end(1)
                assert page.status == 404


# --- the pages ----------------------------------------------------------------

def test_ping_and_status():
    with PoolSite(pool(children=2, ping__response="here I am",
                       **PAGES)) as site:
        with site.visit("/ping") as page:
            page.read_to_end()
            assert page.status == 200 and page.body == b"here I am"
            assert page.header("content-type").startswith("text/plain")
        # Whoever answered the ping may not be gone yet.
        site.wait_status(active_processes=1, idle_processes=1)
        site.wait_workers(2)
        with site.visit("/status") as page:
            page.read_to_end()
            lines = dict(line.split(":", 1) for line in
                         page.body.decode().splitlines())
            assert page.header("content-type").startswith("text/plain")
        assert lines["pool"].strip() == "www"
        assert lines["process manager"].strip() == "static"
        assert 1 <= int(lines["active processes"]) <= 2
        assert set(lines) == set(site.status())
        with site.visit("/ping", REQUEST_METHOD="HEAD") as page:
            page.read_to_end()
            assert page.status == 200 and page.body == b""


def test_the_figures_are_true():
    with PoolSite(pool(children=4, **PAGES)) as site:
        opened = site.streams(2)
        seen = site.wait_status(active_processes=3, idle_processes=1)
        assert seen["total processes"] == 4
        assert seen["max children reached"] == 0
        assert seen["turned away"] == 0
        assert seen["start since"] < 60
        before = site.status()["accepted conn"]
        opened += site.streams(2)
        # Now it is the spare one who answers and counts.
        with site.visit(site.public()[0]) as late:
            late.read_to_end(1)
            assert late.reason == "busy"
        seen = site.status()
        assert seen["accepted conn"] == before + 2
        assert seen["active processes"] == seen["total processes"] == 4
        assert seen["idle processes"] == 0
        assert seen["max active processes"] == 4
        assert seen["max children reached"] == 1
        assert seen["turned away"] >= 2
        with site.visit("/ping") as page:
            assert page.read_to_end(1).body == b"pong"
        close_all(opened)
        seen = site.wait_status(active_processes=1)
        assert seen["max active processes"] == 4


# --- the full pool ------------------------------------------------------------

@pytest.fixture(scope="module")
def full():
    """Three streams on three workers."""
    with PoolSite(pool(children=3, **PAGES)) as site:
        opened = site.streams(3)
        site.wait_log("event=open")
        # The workers say that they are taken before they serve.
        yield site
        close_all(opened)


def test_an_eventsource_is_told_to_come_back(full):
    with full.visit(full.public()[0]) as stream:
        stream.read_to_end(1)
        assert stream.took < 1
        assert stream.status == 200
        assert stream.header("content-type").startswith("text/event-stream")
        assert stream.reason == "busy"
        assert 5000 <= stream.retry <= 15000
        assert stream.last_id == ""


def test_its_cursor_is_repeated(full):
    with full.visit(full.public()[0], last_id="1234567-8") as stream:
        stream.read_to_end(1)
        assert stream.reason == "busy" and stream.last_id == "1234567-8"
    with full.visit(full.public()[0] + "?lastEventId=77-1") as stream:
        stream.read_to_end(1)
        assert stream.last_id == "77-1"


def test_the_retry_is_spread(full):
    seen = set()
    for _ in range(20):
        with full.visit(full.public()[0]) as stream:
            seen.add(stream.read_to_end(1).retry)
    assert len(seen) > 15 and max(seen) - min(seen) > 3000, seen


@pytest.mark.parametrize("kind,accept", [("open", "application/json"),
                                         ("status", "text/event-stream")])
def test_others_get_a_status(full, kind, accept):
    with full.visit(full.public(kind)[0], accept=accept) as answer:
        answer.read_to_end(1)
        assert answer.took < 1
        assert answer.status == 503
        assert 5 <= int(answer.header("retry-after")) <= 15
        assert answer.header("content-type") == "application/json"
        assert b"busy" in answer.body


def test_what_is_wrong_stays_wrong(full):
    for uri, more, status in (
            ("/nowhere", {}, 404),
            (full.public()[0], {"REQUEST_METHOD": "POST"}, 405),
            (full.public()[0], {"HTTP_COOKIE": "x" * 20000}, 431),
            ("/open/../x", {}, 404)):
        with full.visit(uri, **more) as answer:
            answer.read_to_end(1)
            assert answer.status == status, (uri, answer.out)


def test_head_and_options(full):
    with full.visit(full.public()[0], REQUEST_METHOD="HEAD") as answer:
        answer.read_to_end(1)
        assert answer.status == 200 and answer.body == b""
    with full.visit(full.public()[0], REQUEST_METHOD="OPTIONS") as answer:
        answer.read_to_end(1)
        assert answer.status == 204


def test_pages_of_a_full_pool(full):
    seen = full.status()
    assert seen["active processes"] == seen["total processes"] == 3
    with full.visit("/ping") as page:
        assert page.read_to_end(1).body == b"pong"


def test_every_size_of_a_request(full):
    """libfcgi reads 8192 bytes at a time: what is left behind of a request
    must not look like its client's departure."""
    empty = len(fastcgi.get("/open/x", HTTP_ACCEPT="text/event-stream",
                            HTTP_X="x" * 8000)) - 8000
    for size in list(range(8170, 8215)) + [16384, 16385, 30000]:
        with full.visit("/open/x", HTTP_X="x" * (size - empty)) as stream:
            stream.read(lambda s: False, 3)
            assert stream.clean and stream.reason == "busy", size


@pytest.mark.parametrize("pause", [0, 0.001, 0.01, 0.1])
def test_the_bodys_end_may_come_later(full, pause):
    """Apache sends it by itself, and takes a connection that is closed by
    then for an error."""
    text = fastcgi.get(full.public()[0], HTTP_ACCEPT="text/event-stream")
    with full.visit("/", send=False) as stream:
        stream.send(text[:-8])
        time.sleep(pause)
        stream.send(text[-8:])
        stream.read_to_end(2)
        assert stream.reason == "busy"


@pytest.mark.parametrize("what", ["nothing", "half", "body"])
def test_a_slow_peer_does_not_keep_the_spare_one(full, what):
    """Everybody else waits for as long as the spare worker has patience."""
    text = fastcgi.get(full.public()[0])
    with full.visit("/", send=False) as slow:
        if what == "half":
            slow.send(text[:40])
        elif what == "body":
            slow.send(fastcgi.get(full.public()[0], REQUEST_METHOD="POST",
                                  CONTENT_LENGTH="1000")[:-8])
        with full.visit(full.public()[0]) as stream:
            stream.read_to_end(3)
            assert stream.reason == "busy"
            assert stream.took < 2.5
    with full.visit(full.public()[0]) as stream:
        stream.read_to_end(1)


def test_a_crowd_of_silent_peers(full):
    """Somebody who comes after them must still be told in reasonable
    time."""
    silent = [full.visit("/", send=False) for _ in range(4)]
    with full.visit(full.public()[0]) as stream:
        stream.read_to_end(6)
        assert stream.reason == "busy"
    close_all(silent)


def test_a_peer_that_drips(full):
    """Byte by byte: the spare worker, or its successor, is back in time."""
    text = fastcgi.get(full.public()[0])
    with full.visit("/", send=False) as slow:
        started = time.monotonic()
        with full.visit(full.public()[0]) as stream:
            sent = 0
            while not stream.ended and time.monotonic() - started < 10:
                try:
                    slow.send(text[sent:sent + 1])
                    sent += 1
                except ConnectionError:
                    pass
                try:
                    stream.read(lambda s: s.ended, 0.4)
                except socket.timeout:
                    pass
            assert stream.ended
            assert stream.took < 4, stream.took
    full.spare()


def test_a_stuck_client_does_not_keep_the_spare_one(full):
    """It asks, and takes nothing of the answer."""
    stuck = full.visit(full.public()[0])
    with full.visit(full.public()[0]) as stream:
        stream.read_to_end(1)
        assert stream.reason == "busy"
    stuck.close()


def test_who_left_the_queue_is_not_served(full):
    """While the spare worker is stopped, one client gives up."""
    spare = full.spare()
    full.mark()
    before = full.status()["turned away"]
    full.kill(signal.SIGSTOP, spare)
    try:
        gone, stays = full.public()[0], full.public()[0]
        with full.visit(gone):
            pass
        with full.visit(stays) as stream:
            full.kill(signal.SIGCONT, spare)
            stream.read_to_end(3)
            assert stream.reason == "busy"
    finally:
        full.kill(signal.SIGCONT, spare)
    full.wait_log("event=refuse", stays, since=full.since)
    assert gone not in full.log_text()
    assert full.status()["turned away"] >= before + 2


def test_a_spare_worker_that_was_killed_comes_back(full):
    old = full.spare()
    full.kill(signal.SIGKILL, old)
    with full.visit(full.public()[0]) as stream:
        stream.read_to_end(3)
        assert stream.reason == "busy"
    assert full.spare() != old


def test_a_newcomer_gets_in_when_one_leaves():
    with PoolSite(pool(children=3, **PAGES)) as site:
        opened = site.streams(3)
        for _ in range(5):
            with site.visit(site.public()[0]) as late:
                assert late.read_to_end(1).reason == "busy"
            opened.pop(0).close()
            wait_until(lambda: enter(site, opened), 5, "nobody gets in")
        close_all(opened)


def enter(site, opened):
    """Try once to become one more stream."""
    stream = site.visit(site.public()[0])
    stream.read(lambda s: b"\n\n" in s.body)
    if stream.reason is None:
        opened.append(stream)
        return True
    stream.close()
    return False


@pytest.mark.parametrize("web", [None, "nginx", "proxy"])
def test_a_hundred_at_once(web):
    """Five are served, 95 told to come back, all of them at once."""
    listen = "@WEB@" if web else "@DIR@/%s.sock"
    with PoolSite(pool(children=5, listen=listen), web=web) as site:
        site.mark()
        with Crowd(site.url if web else site.address()) as crowd:
            started = time.monotonic()
            crowd.add(["/open/x"] * 100)
            crowd.wait(lambda: sum(c.put_off + c.streams
                                   for c in crowd.clients) == 100, 5, "all")
            took = time.monotonic() - started
            assert not crowd.failures() and not crowd.cuts()
            assert sum(c.open for c in crowd.clients) == 5, crowd.summary()
            assert sum(c.put_off for c in crowd.clients) == 95
            assert took < 2, took


def test_a_slow_body_behind_apache():
    """mod_proxy_fcgi passes a body on as it comes: neither a full pool's
    spare worker nor the others wait for it."""
    with PoolSite(pool(children=1, listen="@WEB@"), web="proxy") as site:
        path = site.public()[0]
        with site.open(path) as stream:
            stream.next(Retry)
            slow = [slow_body(site, path) for _ in range(3)]
            started = time.monotonic()
            with site.open(site.public()[0]) as late:
                late.read_to_end(8)
                assert b"goodbye busy" in late.content
                assert time.monotonic() - started < 5
            for sock in slow:
                sock.close()


def slow_body(site, path):
    sock = socket.create_connection(("127.0.0.1", site.port), 5)
    sock.sendall(("POST %s HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n"
                  "\r\nabc" % path).encode())
    return sock


def test_pools_are_full_by_themselves():
    with PoolSite(pool("one", 1) + pool("two", 1)) as site:
        opened = site.streams(1, where=site.address("one"))
        with site.visit(site.public()[0], site.address("one")) as late:
            assert late.read_to_end(1).reason == "busy"
        opened += site.streams(1, where=site.address("two"))
        close_all(opened)


def test_a_full_pool_is_told_once():
    with PoolSite(pool(children=1)) as site:
        for _ in range(4):
            opened = []
            wait_until(lambda: enter(site, opened), 5, "nobody gets in")
            with site.visit(site.public()[0]) as late:
                assert late.read_to_end(1).reason == "busy"
            close_all(opened)
        text = site.log_text(0)
        assert text.count("event=full") == 1, text
        assert "pm.max_children" in text
