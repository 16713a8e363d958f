"""Limits on a Redis that refuses, stalls, or has never seen the script."""

import hashlib
import os
import re
import signal
import time

import pytest

import fakeredis
import luascript
from fakeredis import BrokenRedis
from process import wait_until
from site_under_test import Site
from sse import Comment, Event, Retry
from webconf import TOP

CONFIG = """
[redis]
url = %s
timeout = 1s
[session]
[limits]
limit = 100 per user
on_failure = %s
[stream one]
path = /one/{name:token}
auth = session
topic = tenant.{name}.metrics
limit = 1 per {name}, 9 per user
rate = 1000/1m per user
start = earliest
heartbeat = 1s
lifetime = 4s
[stream free]
path = /free/{name:token}
auth = none
topic = tenant.{name}.metrics
heartbeat = 1s
"""


SCRIPT, SHA1 = luascript.read("lease")


def limited(make_site, failure="open", redis="@REDIS@"):
    site = make_site("nginx", CONFIG % (redis, failure), workers=4)
    return site, site.login("7")


def calls(site, command):
    stats = site.db.info("commandstats")
    return stats.get("cmdstat_" + command, {"calls": 0})["calls"]


def test_the_script_is_sent_once(make_site):
    """That Redis knows it by its name proves the SHA1."""
    assert SHA1 == hashlib.sha1(SCRIPT.encode()).hexdigest()
    site, headers = limited(make_site)
    for n in range(3):
        with site.open("/one/%d" % n, headers) as stream:
            stream.next(Retry)
            assert stream.last_id == "0-0"
        assert calls(site, "evalsha") == n + 1
        assert calls(site, "eval") == 1
    site.db.script_flush()
    with site.open("/one/again", headers) as stream:
        stream.next(Retry)
        assert stream.last_id == "0-0"
    assert calls(site, "eval") == 2
    with site.open("/free/x") as stream:
        stream.next(Retry)
    assert calls(site, "evalsha") == 4, "no limit, no question"


def test_the_script(make_site):
    """What takes another clock, or another process with the same name."""
    db = limited(make_site)[0].db

    def take(member, ttl, *items):
        """items: key, most and step in microseconds."""
        return db.eval(SCRIPT, len(items), *[item[0] for item in items],
                       member, ttl, *[word for item in items
                                      for word in item[1:]])
    two, one = ("two", 2, 0), ("one", 1, 0)
    assert take("a", 60000, two, one) == [0, 0]
    assert take("a", 50000, two, one) == [0, 0], "the same is not another"
    assert db.zcard("two") == 1
    assert 60000 < db.pttl("two") <= 61000, "a key keeps its longest time"
    full, wait = take("b", 60000, two, one)
    assert full == 2 and 49000 < wait <= 50000
    assert db.zcard("two") == 1, "all or nothing"
    # Expired members count no more, and whoever comes next clears them away.
    db.zadd("two", {"dead%d" % n: n + 1 for n in range(100)})
    db.zadd("one", {"a": 1})
    assert take("b", 1, two, one) == [0, 0]
    assert db.zcard("two") == 2 and db.zrange("one", 0, -1) == [b"b"]
    # Members end in the very millisecond they say.
    wait_until(lambda: take("c", 60000, one) == [0, 0], 1, "b does not end")
    # A rate whose clock was set back, or whose span was an hour.
    db.set("rate", "9" * 16)
    full, wait = take("x", 1, ("rate", 3, 200000))
    assert full == 1 and 0 < wait <= 200
    db.set("rate", "nonsense")
    for n in range(3):
        assert take("x", 1, ("rate", 3, 10 ** 9)) == [0, 0], n
    assert take("x", 1, ("rate", 3, 10 ** 9))[0] == 1


# --- a Redis that does not count -----------------------------------------

def full(site):
    site.db.config_set("maxmemory", "1")
    site.db.config_set("maxmemory-policy", "noeviction")


def replica(site):
    site.db.execute_command("REPLICAOF", "127.0.0.1", "1")


def forbidden(site):
    site.db.execute_command("ACL", "SETUSER", "default", "-evalsha")


def spoiled(site):
    site.db.set("{sse}:stream:one:user:7", "no sorted set")


REFUSALS = {"OOM": full, "READONLY": replica, "NOPERM": forbidden,
            "WRONGTYPE": spoiled}


@pytest.mark.parametrize("word", REFUSALS)
def test_open_serves_what_is_not_counted(make_site, word):
    site, headers = limited(make_site, "open")
    site.publish("tenant.x.metrics", "one")
    REFUSALS[word](site)
    # More than there are places for, and one line for each.
    with site.open("/one/x", headers) as one, \
            site.open("/one/x", headers) as two:
        for stream in (one, two):
            assert stream.event().data == "one"
            stream.next(Comment)
        for stream in (one, two):
            stream.read_to_end(6)
            assert b"goodbye lifetime" in stream.content
    lines = [line for line in site.log_text().splitlines()
             if "event=lease" in line]
    assert len(lines) == 2
    for line in lines:
        assert "level=warn" in line and word in line
        assert "[limits] on_failure" in line


@pytest.mark.parametrize("word", REFUSALS)
def test_closed_puts_off_what_is_not_counted(make_site, word):
    site, headers = limited(make_site, "closed")
    REFUSALS[word](site)
    with site.open("/one/x", headers) as answer:
        assert answer.status == 200
        assert b"goodbye backend" in answer.read_to_end().content
        assert 3000 <= answer.of(Retry)[-1].ms <= 10000
    line = site.logged("event=refuse", "status=200", "/one/x")
    assert line["level"] == "warn" and word in line["why"]
    assert "[limits] on_failure" in line["why"]
    with site.open("/one/x", dict(headers, Accept="text/html")) as answer:
        assert answer.status == 503
    with site.open("/free/x") as stream:
        stream.next(Retry)
        assert stream.last_id == "0-0", "what has no limit is served"


def manual_rights():
    """The words of the ACL that the manual gives as an example."""
    path = os.path.join(TOP, "man", "sse-fcgi.conf.5")
    with open(path) as manual:
        examples = re.findall(r"^ACL SETUSER sse\b(.*?)^\.Ed", manual.read(),
                              re.M | re.S)
    assert len(examples) == 2
    return [word.replace(">PASSWORD", ">secret")
            for example in examples for word in example.split()]


SCRIPT_RIGHTS = ["+eval", "+evalsha", "+time", "+get", "+set", "+zscore",
                 "+zcount", "+zrangebyscore", "+zadd", "+zremrangebyscore",
                 "+pttl", "+pexpire", "+zrem"]


def test_the_rights_in_the_manual(make_site):
    """They are enough, and each right of the limits is needed."""
    site, headers = limited(make_site)
    rights = manual_rights()
    assert set(SCRIPT_RIGHTS) <= set(rights)
    site.db.execute_command("ACL", "SETUSER", "sse", *rights)
    password = os.path.join(site.dir, "password")
    site._write(password, "secret\n", 0o600)
    site._write(site.config, CONFIG % (
        "unix://%s\nusername = sse\npassword_file = %s" % (
            site.redis, password), "open"))
    site.stop_pool()
    site.start_pool()
    site.mark()
    with site.open("/one/x", headers) as stream:
        stream.next(Retry)
        site.publish("tenant.x.metrics", "one")
        assert stream.event().data == "one"
        with site.open("/one/x", dict(headers, Accept="text/html")) as more:
            assert more.status == 429
    site.closed("/one/x")
    assert "event=lease" not in site.log_text()
    assert not site.db.keys("{sse}:[as]*")
    for right in SCRIPT_RIGHTS:
        site.db.execute_command("ACL", "SETUSER", "sse", "-" + right[1:])
        site.db.script_flush()
        site.mark()
        # The second is refused where it is counted, which one right is for.
        with site.open("/one/x", headers) as stream:
            stream.next(Retry)
            with site.open("/one/x", headers) as more:
                more.next(Retry)
        site.logged("event=lease", "level=warn")
        assert "the ACL user" in site.log_text(), right
        site.db.execute_command("ACL", "SETUSER", "sse", right)
        # What could not be counted whole must not stay counted in part.
        for key in site.db.keys("{sse}:*"):
            assert site.db.pttl(key) != -1, right
            site.db.delete(key)


# --- a Redis that is slow or away ----------------------------------------

def test_away_is_put_off_as_before(make_site):
    site, headers = limited(make_site, "open")
    site.stop_redis()
    with site.open("/one/x", headers) as answer:
        assert b"goodbye backend" in answer.read_to_end().content
    site.start_redis()


def test_stalled_at_the_goodbye(make_site):
    """The goodbye waits a quarter of a second for it and no longer; the
    place is free when Redis goes on."""
    site, headers = limited(make_site)
    pid = site.components["redis-server"].pid
    with site.open("/one/x", headers) as stream:
        stream.next(Comment)
        worker = int(site.db.zrange("{sse}:stream:one:name=x", 0, 0)[0]
                     .split(b":")[1])
        os.kill(pid, signal.SIGSTOP)
        try:
            begun = time.monotonic()
            os.kill(worker, signal.SIGTERM)
            stream.read_to_end()
            assert 0.2 < time.monotonic() - begun < 1
            assert b"goodbye drain" in stream.content
        finally:
            os.kill(pid, signal.SIGCONT)
    site.logged("event=lease", "counted until it expires")
    wait_until(lambda: not site.db.exists("{sse}:stream:one:name=x"), 3,
               "what Redis was asked before it stalled is not done")


def test_stalled_when_a_place_is_taken(make_site):
    """What Redis does not answer it may do all the same; it is undone."""
    site = make_site("nginx", CONFIG % ("@REDIS@", "open"), workers=2)
    headers = site.login("7")
    with BrokenRedis(os.path.join(site.dir, "broken.sock"),
                     site.redis) as broken:
        os.chmod(broken.path, 0o777)
        site._write(site.config, CONFIG % ("unix://" + broken.path, "open"))
        site.stop_pool()
        site.start_pool()
        broken.spoil(b"EVALSHA", fakeredis.stall())
        with site.open("/free/x") as stream:
            stream.next(Retry)
        site.db.script_load(SCRIPT)
        with site.open("/one/x", headers) as answer:
            assert b"goodbye backend" in answer.read_to_end().content
        assert broken.spoiled()
        wait_until(lambda: not site.db.exists("{sse}:stream:one:name=x"), 3,
                   "a place that nobody has")
        with site.open("/one/x", headers) as stream:
            stream.next(Retry)
            assert stream.last_id == "0-0"


def test_nonsense_is_put_off(make_site):
    site = make_site("nginx", CONFIG % ("@REDIS@", "open"), workers=2)
    headers = site.login("7")
    with BrokenRedis(os.path.join(site.dir, "broken.sock"),
                     site.redis) as broken:
        os.chmod(broken.path, 0o777)
        site._write(site.config, CONFIG % ("unix://" + broken.path, "open"))
        site.stop_pool()
        site.start_pool()
        for reply in (b":1\r\n", b"*2\r\n:9\r\n:0\r\n", b"$-1\r\n"):
            broken.spoil(b"EVALSHA", fakeredis.replace(reply))
            site.mark()
            with site.open("/one/x", headers) as answer:
                assert b"goodbye backend" in answer.read_to_end().content
                assert not answer.of(Event)
            line = site.logged("event=refuse", "/one/x")
            assert line["level"] == "error" and "EVALSHA" in line["why"]
