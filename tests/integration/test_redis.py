"""Redis stops, comes back, or refuses."""

import os
import signal
import threading
import time

import pytest

from site_under_test import CONFIG
from sse import Comment, Event, EventSource, Retry


def transient(site, path, headers=None):
    """200, a long retry, a reason, the end, and the cursor that came: by the
    letter of the standard a blank line without it would clear it."""
    with site.open(path, headers) as answer:
        assert answer.status == 200
        assert answer.headers["content-type"].startswith("text/event-stream")
        answer.read_to_end(6)
        assert answer.ended == "clean"
        retry = answer.of(Retry)[-1]
        assert 2000 <= retry.ms <= 20000
        assert answer.of(Comment)
        cursor = (headers or {}).get("Last-Event-ID")
        assert answer.last_id == (cursor or "")
        assert answer.content.count(b"id:") == (cursor is not None)
        assert not answer.of(Event)
        return answer


def longest_silence(stream, begun):
    """Between two pieces that came after a moment, and up to now."""
    times = [begun] + [at for at, _ in stream.chunks if at > begun]
    times.append(time.monotonic())
    return max(b - a for a, b in zip(times, times[1:]))


def test_down_at_connect_time(make_site):
    site = make_site("nginx", workers=2)
    headers, path, _ = site.member()
    site.stop_redis()
    transient(site, path, headers)
    transient(site, "/open/x", {"Last-Event-ID": "5-5"})
    for accept in ("application/json", "text/html,application/xml"):
        with site.open("/open/x", {"Accept": accept}) as answer:
            assert answer.status == 503
            assert int(answer.headers["retry-after"]) > 0
            assert answer.read_to_end().json()["status"] == 503
    with site.open("/status/x") as answer:
        assert answer.status == 503
    with site.open("/nowhere") as answer:
        assert answer.status == 404
    with site.open(path) as answer:
        assert answer.status == 401
    site.start_redis()
    with site.open("/open/x") as stream:
        stream.next(Retry)
        assert stream.last_id == "0-0"


def test_a_transient_answer_keeps_the_cursor(make_site):
    """Redis goes and comes: EventSource has every event, once."""
    site = make_site("nginx", workers=4)
    path, topic = site.public()
    with EventSource(site.url, path) as source:
        source.wait(lambda s: s.streams and s.streams[0].of(Retry), 5)
        site.publish(topic, "one")
        source.wait(lambda s: len(s.events) == 1, 5)
        cursor = source.last_id
        pid = site.components["redis-server"].pid
        os.kill(pid, signal.SIGSTOP)
        source.cut()
        source.wait(lambda s: len(s.streams) == 2 and s.streams[1].ended, 8)
        assert source.last_id == cursor
        os.kill(pid, signal.SIGCONT)
        source.retry_ms = 10
        site.publish(topic, "two")
        source.wait(lambda s: len(s.events) == 2, 15)
    assert [event.data for event in source.events] == ["one", "two"]


def test_stopped_under_an_open_stream(site):
    """SIGSTOP for a while: heartbeats go on, then the stream resumes."""
    path, topic = site.public()
    pid = site.components["redis-server"].pid
    with site.open(path) as stream:
        stream.next(Comment)
        site.publish(topic, "before")
        stream.event()
        os.kill(pid, signal.SIGSTOP)
        try:
            begun = time.monotonic()
            while time.monotonic() < begun + 5:
                stream.pump(begun + 5)
            assert longest_silence(stream, begun) < 1.3
            assert not stream.ended
        finally:
            os.kill(pid, signal.SIGCONT)
        site.publish(topic, "after")
        assert stream.event(6).data == "after"


@pytest.mark.parametrize("web", ["nginx", "fcgid", "proxy"])
def test_terminated_and_started_under_an_open_stream(make_site, web):
    site = make_site(web, workers=2)
    path, topic = site.public()
    with site.open(path) as stream:
        stream.next(Retry)
        site.publish(topic, "before")
        stream.event()
        # It comes back with what it had, as persistence has it.
        site.db.save()
        site.stop_redis()
        begun = time.monotonic()
        while time.monotonic() < begun + 2.5:
            stream.pump(begun + 2.5)
        assert longest_silence(stream, begun) < 1.3 and not stream.ended
        site.start_redis()
        site.publish(topic, "after")
        assert stream.event(6).data == "after"
        assert len(stream.of(Event)) == 2


def test_gone_for_good_ends_the_stream(make_site):
    """After about ten seconds the stream ends with its reason."""
    site = make_site("nginx", workers=2)
    path, _ = site.public()
    with site.open(path) as stream:
        stream.next(Retry)
        begun = time.monotonic()
        site.stop_redis()
        stream.read_to_end(16)
        assert 5 < time.monotonic() - begun < 15
        assert b": goodbye backend" in stream.content
        assert stream.of(Retry)[-1].ms >= 2000
        assert stream.ended == "clean"
    assert site.closed(path)["reason"] == "backend"


def test_no_revocation_by_a_lost_redis(make_site):
    """That nobody can be asked says nothing about who somebody is; a
    session that is really gone afterwards does."""
    site = make_site("nginx", workers=2)
    headers, path, topic = site.member()
    pid = site.components["redis-server"].pid
    with site.open(path, headers) as stream:
        stream.next(Comment)
        os.kill(pid, signal.SIGSTOP)
        begun = time.monotonic()
        while time.monotonic() < begun + 3:
            stream.pump(begun + 3)
        assert not stream.ended
        os.kill(pid, signal.SIGCONT)
        site.publish(topic, "x")
        assert stream.event(6).data == "x"
        site.logout(headers)
        stream.read_to_end(5)
    assert site.closed(path)["reason"] == "revoked"


# --- a real Redis that refuses -----------------------------------------------

def restricted(make_site, rights):
    """A site whose program logs in to Redis as a user with these rights."""
    site = make_site("nginx", workers=2)
    site.db.execute_command("ACL", "SETUSER", "sse", "on", ">secret",
                            "~*", "-@all", *rights.split())
    config = CONFIG.replace("url = @REDIS@", "url = unix://%s\n"
                            "username = sse\npassword_file = %s" % (
                                site.redis, site.dir + "/password"))
    path = os.path.join(site.dir, "password")
    site._write(path, "secret\n", 0o600)
    site._write(site.config, config)
    site.stop_pool()
    site.start_pool()
    return site


RIGHTS = ("+getrange +exists +sismember +get +hget +xinfo|stream +xread "
          "+multi +exec +ping ")


def test_the_rights_the_manual_asks_for_are_enough(make_site):
    site = restricted(make_site, RIGHTS)
    headers, path, topic = site.member()
    with site.open(path, headers) as stream:
        stream.next(Retry)
        site.publish(topic, "x")
        assert stream.event().data == "x"
        stream.next(Comment)
        stream.next(Comment)
    site.db.set("upload:1", "x")
    site.db.set("owner:1", "7")
    site.db.hset("item:1", "owner", "7")
    for path in ("/exists/1", "/equals/1", "/field/1"):
        with site.open(path, site.login("7")) as stream:
            assert stream.status == 200, path


@pytest.mark.parametrize("missing", ["+xread", "+multi", "+getrange",
                                     "+xinfo|stream", "+sismember"])
def test_a_missing_right_is_logged(make_site, missing):
    site = restricted(make_site, RIGHTS.replace(missing + " ", ""))
    headers, path, _ = site.member()
    with site.open(path, headers) as answer:
        assert answer.status in (200, 503)
        if answer.status == 200:
            answer.read_to_end(15)
            assert not answer.of(Event)
    site.wait_log("NOPERM")
    assert "secret" not in site.log_text(0)


def test_a_wrong_password_is_logged_and_never_shown(make_site):
    site = restricted(make_site, RIGHTS)
    site.db.execute_command("ACL", "SETUSER", "sse", "resetpass", ">other")
    transient(site, "/open/x")
    site.wait_log("WRONGPASS")
    assert "secret" not in site.log_text(0)


def test_a_full_redis_still_serves(make_site):
    """Streams only read, and reading works without memory."""
    site = make_site("nginx", workers=2)
    path, topic = site.public()
    entry = site.publish(topic, "one")
    site.publish(topic, "two")
    site.db.config_set("maxmemory", "1mb")
    site.db.config_set("maxmemory-policy", "noeviction")
    with site.open(path, {"Last-Event-ID": entry}) as stream:
        assert stream.event().data == "two"
        stream.next(Comment)


def test_a_read_only_replica_serves(make_site):
    site = make_site("nginx", workers=2)
    path, topic = site.public()
    entry = site.publish(topic, "one")
    site.publish(topic, "two")
    # Its master is not there; what it holds it still serves.
    site.db.execute_command("REPLICAOF", "127.0.0.1", "1")
    with site.open(path, {"Last-Event-ID": entry}) as stream:
        assert stream.event().data == "two"
        stream.next(Comment)


def test_demoted_under_an_open_stream(make_site):
    """UNBLOCKED: the stream reads on from the new role."""
    site = make_site("nginx", workers=2)
    path, topic = site.public()
    with site.open(path) as stream:
        stream.next(Retry)
        site.db.execute_command("REPLICAOF", "127.0.0.1", "1")
        stream.next(Comment)
        site.db.execute_command("REPLICAOF", "NO", "ONE")
        site.publish(topic, "x")
        assert stream.event(6).data == "x"


def test_a_stale_replica_is_transient(make_site):
    site = make_site("nginx", workers=2)
    site.db.config_set("replica-serve-stale-data", "no")
    site.db.execute_command("REPLICAOF", "127.0.0.1", "1")
    transient(site, "/open/x")


def test_a_topic_of_another_type(nginx):
    """WRONGTYPE stays what it is: the stream ends, others do not."""
    path, topic = nginx.public()
    nginx.db.set(topic, "a string")
    with nginx.open(path) as answer:
        assert answer.status in (200, 500, 503)
        if answer.status == 200:
            answer.read_to_end(5)
            assert not answer.of(Event)
    nginx.wait_log("WRONGTYPE", since=nginx.since)
    other, _ = nginx.public()
    with nginx.open(other) as stream:
        stream.next(Retry)


def test_killed_connections_come_back(nginx):
    path, topic = nginx.public()
    with nginx.open(path) as stream:
        stream.next(Retry)
        for n in range(3):
            nginx.db.client_kill_filter(_type="normal", skipme=True)
            nginx.publish(topic, str(n))
            assert stream.event(6).data == str(n)


def test_a_busy_redis(make_site):
    """A script holds Redis for two seconds."""
    site = make_site("nginx", workers=2)
    path, topic = site.public()
    script = ("local t=redis.call('TIME') local e=t[1]*1000+t[2]/1000+2000 "
              "repeat t=redis.call('TIME') until t[1]*1000+t[2]/1000>e")
    with site.open(path) as stream:
        stream.next(Retry)
        thread = threading.Thread(
            target=lambda: site.db.execute_command("EVAL", script, 0))
        thread.start()
        begun = time.monotonic()
        stream.next(Comment, 3)
        assert time.monotonic() - begun < 1.6
        thread.join()
        site.publish(topic, "x")
        assert stream.event(6).data == "x"
