"""The script that writes to a topic, on a real Redis."""

import hashlib
import os
import shutil
import tempfile

import pytest
import redis

import luascript
from process import USER, Component, wait_until
from stack import redis_answers

SCRIPT, SHA1 = luascript.read("publish")
NEW, BEFORE, OTHER, FENCED = range(4)
NEEDED = ["+evalsha", "+eval", "+xinfo|stream", "+get", "+set", "+time",
          "+xtrim", "+pexpire", "+xadd"]


@pytest.fixture(scope="module")
def server():
    folder = tempfile.mkdtemp(prefix="sse-fcgi-", dir="/tmp")
    if USER:
        shutil.chown(folder, USER, USER)
    path = os.path.join(folder, "redis.sock")
    part = Component("redis-server", [
        "redis-server", "--port", "0", "--unixsocket", path, "--save", "",
        "--appendonly", "no", "--dir", folder],
        os.path.join(folder, "redis.log"), cwd=folder)
    try:
        part.wait_ready(lambda: redis_answers(path))
        yield path
    finally:
        part.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def db(server):
    with redis.Redis(unix_socket_path=server, socket_timeout=10) as client:
        client.flushall()
        yield client


def publish(db, topic="t", fields=(b"data", b"d"), most=0, age=0, once=None,
            state=None, fence=None, place=None, script=SCRIPT):
    """once is (key, mark, ms), the others are (key, word)."""
    given = [(role, pair) for role, pair in zip("fons", (
        fence, once, place, state)) if pair]
    answer = db.eval(
        script, 1 + len(given), topic, *[pair[0] for _, pair in given],
        "".join(role for role, _ in given), most, age,
        once[2] if once else 0, *[pair[1] for _, pair in given], *fields)
    return answer[0], answer[1].decode()


def entries(db, topic="t"):
    return [(id_.decode(), fields) for id_, fields in db.xrange(topic)]


def test_its_name():
    assert SHA1 == hashlib.sha1(SCRIPT.encode()).hexdigest()


def test_an_entry_says_what_was_before_it(db):
    ids = ["0-0"]
    for n in range(3):
        code, new = publish(db, fields=(b"event", b"e\r\n\0", b"data", b"%d" % n))
        assert code == NEW
        assert entries(db)[-1] == (new, {
            b"event": b"e\r\n\0", b"data": b"%d" % n, b"p": ids[-1].encode()})
        ids.append(new)
    db.xdel("t", ids[-1])
    publish(db)
    assert entries(db)[-1][1][b"p"] == ids[-1].encode(), "deleted, yet before"
    db.xtrim("t", maxlen=0, approximate=False)
    last = db.xinfo_stream("t")["last-generated-id"]
    publish(db)
    assert entries(db)[-1][1][b"p"] == last, "nothing is left of it"
    assert db.keys() == [b"t"] and db.ttl("t") == -1


def test_retention(db):
    for n in range(500):
        publish(db, most=100)
    assert 100 <= db.xlen("t") < 300, "nodes go as a whole"
    # Entries of 1970, in nodes of their own.
    for n in range(1, 301):
        db.xadd("old", {"data": n}, id=n)
    publish(db, "old", age=60000)
    assert db.xlen("old") == 1
    assert 0 < db.pttl("old") <= 60000
    publish(db, "fresh", age=60000, most=100)
    assert 0 < db.pttl("fresh") <= 60000, "a new topic expires, too"
    publish(db, "old")
    assert db.pttl("old") > 0, "nobody took it back"
    publish(db, "old", age=10 ** 13)
    assert db.xlen("old") == 3, "an age from before 1970"


def test_retention_without_minid(db):
    """As on Redis 6.0, whose XTRIM does not know the word."""
    script = SCRIPT.replace("'MINID'", "'MINNID'")
    assert script != SCRIPT
    for n in range(1, 21):
        db.xadd("old", {"data": n}, id=n)
    for left in (13, 6, 3, 4):
        assert publish(db, "old", age=60000, script=script)[0] == NEW
        assert db.xlen("old") == left
    assert 0 < db.pttl("old") <= 60000


def test_once(db):
    def again(mark, ms=60000):
        return publish(db, once=("o", mark, ms))
    first = again(b"a b\r\n\0")
    assert first[0] == NEW
    assert again(b"a b\r\n\0") == (BEFORE, first[1])
    for mark in (b"", b"a", b"a b\r\n", b" a b\r\n\0"):
        assert again(mark) == (OTHER, "")
    assert db.xlen("t") == 1
    assert 50000 < db.pttl("o") <= 60000, "asking does not prolong it"
    db.set("o", "not ours")
    assert again(b"ours") == (OTHER, "")
    assert db.get("o") == b"not ours"
    db.delete("o")
    second = again(b"", 30)
    wait_until(lambda: again(b"x")[0] == NEW, 2, "it does not expire")
    assert db.xlen("t") == 3 and second[0] == NEW


def test_state(db):
    assert publish(db, state=("s", b"one\0"))[0] == NEW
    assert db.get("s") == b"one\0" and db.ttl("s") == -1


def test_fence(db):
    for held in (None, b"theirs", b"", b"mine "):
        if held is not None:
            db.set("f", held)
        before = db.keys()
        assert publish(db, fence=("f", b"mine"), once=("o", b"", 1000),
                       place=("n", 5), state=("s", b"x"),
                       age=1000) == (FENCED, "")
        assert db.keys() == before
    db.set("f", "mine")
    assert publish(db, fence=("f", b"mine"))[0] == NEW
    assert db.get("f") == b"mine"


def test_place(db):
    """Numbers of 20 digits, of which a double keeps 15."""
    def at(place):
        return publish(db, place=("n", place))[0]
    assert [at(n) for n in (9, 9, 10, 9, 1)] == [
        NEW, BEFORE, NEW, BEFORE, BEFORE]
    assert [at(n) for n in (2 ** 64 - 2, 2 ** 64 - 1, 2 ** 64 - 2)] == [
        NEW, NEW, BEFORE]
    assert db.get("n") == b"%d" % (2 ** 64 - 1)
    assert db.xlen("t") == 4
    db.set("n", "x")
    with pytest.raises(redis.ResponseError, match="^WRONGTYPE"):
        at(1)


ALL = {"age": 60000, "most": 10, "once": ("o", b"m", 60000),
       "place": ("n", 1), "state": ("s", b"v")}


def contents(db):
    return {key: (db.type(key), db.dump(key)) for key in db.keys()}


def refused(db, word, **more):
    """Nothing is half done: what was there is as it was."""
    before = contents(db)
    with pytest.raises(redis.RedisError, match=word):
        publish(db, **more)
    assert contents(db) == before


@pytest.mark.parametrize("exists", [False, True])
@pytest.mark.parametrize("what", [ALL, {}, {"age": 60000},
                                  {"state": ("s", b"v")}])
def test_a_refusal_leaves_no_trace(db, what, exists):
    if exists:
        db.xadd("t", {"data": "old"}, id="1-1")
        db.set("s", "old")
    db.config_set("maxmemory", "1")
    try:
        refused(db, "OOM|command not allowed", **what)
    finally:
        db.config_set("maxmemory", "0")
    db.execute_command("REPLICAOF", "127.0.0.1", "1")
    try:
        refused(db, "read only replica", **what)
    finally:
        db.execute_command("REPLICAOF", "NO", "ONE")
    db.config_set("min-replicas-to-write", "1")
    try:
        refused(db, "replicas", **what)
    finally:
        db.config_set("min-replicas-to-write", "0")


def test_keys_of_another_type(db):
    for key in ("t", "o", "n"):
        db.flushall()
        db.lpush(key, "x")
        refused(db, "WRONGTYPE", **ALL)
    db.flushall()
    db.xadd("t", {"data": "the last there can be"},
            id="%d-%d" % (2 ** 64 - 1, 2 ** 64 - 1))
    refused(db, "exhausted", most=0, once=("o", b"m", 1000))


def test_rights(db, server):
    """Each is needed; whoever lacks one writes nothing."""
    db.execute_command("ACL", "SETUSER", "writer", "reset", "on", "nopass",
                       "-@all", "~t", "~o", "~n", "~s", *NEEDED)
    with redis.Redis(unix_socket_path=server, username="writer",
                     password="x") as writer:
        for right in NEEDED:
            if right in ("+evalsha", "+eval"):
                continue
            db.execute_command("ACL", "SETUSER", "writer", "-" + right[1:])
            for exists in (False, True):
                db.flushdb()
                if exists:
                    db.xadd("t", {"data": "x"}, id="1-1")
                before = {key: db.get(key) for key in db.keys() if key != b"t"}
                with pytest.raises(redis.RedisError):
                    publish(writer, **ALL)
                assert {key: db.get(key) for key in db.keys()
                        if key != b"t"} == before, right
                assert all(fields == {b"data": b"x"}
                           for _, fields in entries(db)), right
            db.execute_command("ACL", "SETUSER", "writer", right)
        db.flushdb()
        assert publish(writer, **ALL)[0] == NEW
