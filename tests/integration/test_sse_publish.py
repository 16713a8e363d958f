"""sse-publish, against a Redis of its own: what it writes, and what it says
when it cannot."""

import os
import re
import secrets
import signal
import subprocess
from concurrent.futures import ThreadPoolExecutor

import pytest

import tools
from fakeredis import BrokenRedis, cut
from process import wait_until
from sse import Retry
from tools import PrivateRedis
from webconf import TOP

LINE = "data of one line"
SHORT = """[redis]
url = %s
timeout = 300ms
"""


@pytest.fixture(scope="module", name="private")
def fixture_private():
    with PrivateRedis() as private:
        yield private


@pytest.fixture
def topic():
    return "t" + secrets.token_hex(6)


@pytest.fixture
def publish(private):
    def run(*args, **more):
        return tools.publish(*args, **{"url": private.url, **more})
    return run


def refused(private, topic, publish, *args, status=1, **more):
    """What is said of an event that is not written."""
    before = private.db.xlen(topic)
    out, err = publish(*args, status=status, **more)
    assert out == ""
    assert private.db.xlen(topic) == before
    assert "sse-publish: " in err
    return err


# --- what is written ----------------------------------------------------------

def test_one_event(private, publish, topic):
    ids = [publish(topic, '{"a":1}')[0],
           publish(topic, "-e", "metric_updated", "two words")[0],
           publish("--event", "ä", "--", topic, "-5")[0],
           publish(topic, "")[0]]
    assert all(re.fullmatch(r"\d+-\d+\n", each) for each in ids)
    assert private.entries(topic) == [
        (ids[0].strip(), {"data": b'{"a":1}'}),
        (ids[1].strip(), {"event": b"metric_updated",
                          "data": b"two words"}),
        (ids[2].strip(), {"event": "ä".encode(), "data": b"-5"}),
        (ids[3].strip(), {"data": b""})]
    # Each names the one before, which shows that nothing is missing.
    before = [pairs[b"p"].decode() for _, pairs in private.db.xrange(topic)]
    assert before == ["0-0"] + [each.strip() for each in ids[:3]]


def test_standard_input(private, publish, topic):
    given = [(b"x\n", b"x"), (b"x\r\n", b"x"), (b"x\n\n", b"x\n"), (b"", b""),
             (b"two\nlines", b"two\nlines"), (b"a\0b", b"a\0b"),
             2 * ("\u20ac \U0001f600".encode(),),
             (b"x" * 1048576 + b"\n", b"x" * 1048576)]
    for number, (text, stored) in enumerate(given):
        publish(topic, *["-"] * (number % 2), input=text)
        assert private.entries(topic)[-1][1] == {"data": stored}


def test_lines(private, publish, topic):
    out, _ = publish("-l", "-e", "line", topic, input="eins\nzw\u00f6i\r\n\n"
                     "last, without an end")
    entries = private.entries(topic)
    assert out.split() == [entry for entry, _ in entries]
    assert [pairs["data"].decode() for _, pairs in entries] == [
        "eins", "zw\u00f6i", "", "last, without an end"]
    assert {pairs["event"] for _, pairs in entries} == {b"line"}
    assert publish("-l", topic, input="") == ("", "")


def test_ten_thousand_lines(private, publish, topic):
    text = "".join("%d\n" % n for n in range(10000))
    out, _ = publish("-l", topic, input=text)
    entries = private.entries(topic)
    assert [pairs["data"] for _, pairs in entries] == text.encode().split()
    assert out.split() == [entry for entry, _ in entries]


def test_lines_are_published_as_they_come(private, topic):
    """The connection may break between two of them: a server ends those that
    are idle, or is restarted."""
    env = dict(os.environ, SSE_REDIS_URL=private.url)
    with subprocess.Popen([tools.PUBLISH, "-l", topic], env=env,
                          stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          bufsize=0) as process:
        for data in (b"one", b"two", b"three"):
            process.stdin.write(data + b"\n")
            entry = process.stdout.readline().strip().decode()
            assert private.entries(topic)[-1] == (entry, {"data": data})
            private.db.client_kill_filter(_type="normal", skipme=True)
        process.stdin.close()
        assert process.wait(10) == 0


def test_retention(private, publish, topic):
    text = "".join("%d\n" % n for n in range(1000))
    publish("-l", "-n", "10", topic, input=text)
    # Whole nodes of a hundred are dropped.
    assert 10 <= private.db.xlen(topic) <= 200
    assert private.db.ttl(topic) == -1
    publish("-a", "24h", topic, "last")
    assert 10 <= private.db.xlen(topic) <= 201
    assert 86000 < private.db.ttl(topic) <= 86400
    old = topic + ".old"
    for n in range(300):
        private.db.xadd(old, {"data": n}, id="%d-1" % (n + 1))
    publish("--max-age=1h", old, "new")
    assert private.db.xlen(old) <= 100
    assert private.entries(old)[-1][1] == {"data": b"new"}


def test_state(private, publish, topic):
    state = topic + ".state"
    publish("-s", state, topic, '{"n":1}')
    assert private.db.get(state) == b'{"n":1}'
    publish("--state", state, "-l", topic, input="2\n3\n")
    assert private.db.get(state) == b"3"
    assert private.db.xlen(topic) == 3


def test_once(private, publish, topic):
    first = publish("--once", topic, topic, LINE)
    assert publish("--once", topic, topic, LINE) == first
    for other in ([topic, "other"], [topic, LINE, "-e", "x"],
                  [topic + "x", LINE], [topic, "-"]):
        err = refused(private, topic, publish, "--once", topic, *other)
        assert "used for another event" in err
    assert private.db.xlen(topic) == 1
    key = "{sse}:once:" + topic
    assert 86000 < private.db.ttl(key) <= 86400
    private.db.delete(key)
    assert publish("--once", topic, topic, LINE) != first


def test_once_by_many_at_once(private, publish, topic):
    with ThreadPoolExecutor(8) as pool:
        said = list(pool.map(lambda _: publish("--once", topic, topic, LINE),
                             range(20)))
    assert len(set(said)) == 1
    assert private.db.xlen(topic) == 1


def test_announcements(private, publish):
    out = [publish("--kick", "user=7", "--kick", "route=metrics")[0],
           publish("--kick", "ip=2001:db8::1")[0], publish("--drain")[0],
           publish("--drain", "host=web1", "route=metrics")[0]]
    control = "{sse}:control"
    assert private.entries(control) == list(zip(
        [each.strip() for each in out],
        [{"act": b"kick", "user": b"7", "route": b"metrics"},
         {"act": b"kick", "ip": b"2001:db8::1"}, {"act": b"drain"},
         {"act": b"drain", "host": b"web1", "route": b"metrics"}]))
    assert 3500 < private.db.ttl(control) <= 3600


def test_the_control_topic_of_a_configuration(private, publish, topic):
    other = private.write("other.conf", SHORT % private.url +
                          "[control]\ntopic = %s\n" % topic)
    publish("-c", other, "--kick", "user=7")
    assert private.entries(topic)[0][1] == {"act": b"kick", "user": b"7"}
    none = private.write("none.conf", SHORT % private.url +
                         "[control]\ntopic = \"\"\n")
    err = refused(private, "{sse}:control", publish, "-c", none, "--drain")
    assert "[control] topic" in err


@pytest.mark.parametrize("from_config", [True, False])
def test_it_arrives(nginx, from_config):
    path, topic = nginx.public()
    where = ["-c", nginx.config] if from_config else \
        ["-u", "unix://" + nginx.redis]
    with nginx.open(path) as stream:
        stream.next(Retry)
        out, _ = tools.publish(*where, "-e", "x", topic, "a\nb")
        event = stream.event()
    assert (event.id, event.type, event.data) == (out.strip(), "x", "a\nb")


# --- where Redis is -----------------------------------------------------------

def test_a_configuration_with_secrets_of_others(private, publish, topic):
    """Only Redis's password is read; the rest need not even be there."""
    private.db.acl_setuser("app", enabled=True, passwords=["+s3cret"],
                           commands=["+@all"], keys=["*"])
    password = private.write("password", "s3cret\n")
    text = SHORT % private.url + "username = app\npassword_file = %s\n" \
        "[session]\nformat = laravel\nsecret_file = /nowhere/app.key\n"
    config = private.write("a.conf", text % password)
    publish("-c", config, topic, LINE, url="unix:///nowhere")
    assert private.db.xlen(topic) == 1

    os.chmod(password, 0o644)
    err = refused(private, topic, publish, "-c", config, topic, LINE)
    assert "chmod 0600" in err
    os.chmod(password, 0o600)
    private.write("password", "wrong\n")
    err = refused(private, topic, publish, "-c", config, topic, LINE)
    assert "WRONGPASS" in err and "password_file" in err
    assert "wrong" not in err.replace("WRONGPASS", "")
    private.write("a.conf", "[redsi]\n" + text % password)
    err = refused(private, topic, publish, "-c", config, topic, LINE)
    assert "a.conf:1: " in err and "did you mean [redis]" in err


def test_the_url_counts_before_the_environment(private, publish, topic):
    publish("-u", private.url, topic, LINE, url="unix:///nowhere")
    publish("-u", private.url + "?db=3", topic, LINE)
    assert private.db.xlen(topic) == 1
    err = refused(private, topic, publish, topic, LINE, url="http://x")
    assert "SSE_REDIS_URL: it must start with" in err


# --- what goes wrong ----------------------------------------------------------

def test_usage(publish, topic):
    for args in ([], ["-x", topic, LINE], [topic, "a", "b"], ["--kick"],
                 ["-n", "0", topic, LINE], [topic, b"\xff"],
                 ["-e", "a\nb", topic, LINE]):
        out, err = publish(*args, status=2)
        assert out == "" and "usage: sse-publish" in err
    assert "sse-publish " in publish("-v")[0]
    assert "--max-age" in publish("-h")[0]


def test_bad_input(private, publish, topic):
    err = refused(private, topic, publish, topic, input=b"\xff")
    assert "UTF-8" in err
    err = refused(private, topic, publish, topic, input="x" * 1048577)
    assert "1048576" in err
    for bad in (b"\xc3", b"x" * 1048577):
        here = topic + str(len(bad))
        out, err = publish("-l", here, input=b"1\n2\n" + bad + b"\n4\n",
                           status=1)
        assert "line 3: not written: " in err
        assert out.split() == [entry for entry, _ in private.entries(here)]
        assert len(out.split()) == 2


def test_redis_is_absent(private, publish, topic):
    err = refused(private, topic, publish, topic, LINE,
                  url="unix:///nowhere/redis.sock")
    assert "/nowhere/redis.sock" in err and "SSE_REDIS_URL" in err
    with BrokenRedis(os.path.join(private.dir, topic), private.path) as gone:
        pass
    err = refused(private, topic, publish, topic, LINE,
                  url="unix://" + gone.path)
    assert "refused" in err


def test_redis_is_paused(topic):
    with PrivateRedis() as mine:
        config = mine.write("a.conf", SHORT % mine.url)
        # Whoever is told that Redis lacks the script sends it again, if he
        # is still there.
        tools.publish("-c", config, topic + ".warm", LINE)
        os.kill(mine.part.pid, signal.SIGSTOP)
        try:
            out, err = tools.publish("-c", config, topic, LINE, status=3)
        finally:
            os.kill(mine.part.pid, signal.SIGCONT)
        assert out == ""
        assert "may have been written" in err and "did not answer" in err
        wait_until(lambda: mine.entries(topic), 5, "it was not, in the end")


def test_an_answer_that_is_lost(private, publish, topic):
    """The doubt is said, and --once removes it."""
    path = os.path.join(private.dir, "lossy")
    publish(topic + ".warm", LINE)      # so that the script is known
    args = ("-u", "unix://" + path, "--once", topic, topic, LINE)
    with BrokenRedis(path, private.path) as lossy:
        lossy.spoil(b"EVALSHA", cut(0))
        assert "may have been written" in publish(*args, status=3)[1]
        out, _ = publish(*args)
    assert [entry for entry, _ in private.entries(topic)] == [out.strip()]


def test_an_answer_that_is_lost_among_lines(private, publish, topic):
    path = os.path.join(private.dir, "lossy2")
    publish(topic + ".warm", LINE)
    with BrokenRedis(path, private.path) as lossy:
        lossy.spoil(b"EVALSHA", cut(3))
        out, err = publish("-l", topic, input="1\n2\n",
                           url="unix://" + path, status=3)
    assert out == "" and "line 1: it may have been written" in err
    assert private.db.xlen(topic) == 1


def acl_of_the_manual():
    with open(os.path.join(TOP, "man", "sse-publish.1")) as manual:
        text = manual.read()
    words = re.search(r"ACL SETUSER publisher (.*?)\.Ed", text, re.S)[1]
    return words.replace("PASSWORD", "pw").split()


def test_the_permissions_of_the_manual(private, publish, topic):
    private.db.execute_command("ACL", "SETUSER", "publisher",
                               *acl_of_the_manual())
    config = private.write("acl.conf", SHORT % private.url +
                           "username = publisher\npassword_file = %s\n"
                           % private.write("acl.pw", "pw\n"))
    mine = "tenant.%s.metrics" % topic
    publish("-c", config, "-n", "9", "-a", "1h", "--once", topic, mine, LINE)
    publish("-c", config, "-s", "tenant.s.metrics", mine, LINE)
    publish("-c", config, "--kick", "user=7")
    err = refused(private, topic, publish, "-c", config, topic, LINE)
    assert "ACL user" in err
    private.db.execute_command("ACL", "SETUSER", "publisher", "-xadd")
    err = refused(private, mine, publish, "-c", config, mine, LINE)
    assert "ACL user" in err


def test_redis_without_memory(private, publish, topic):
    state = topic + ".state"
    publish(topic, LINE)
    private.db.config_set("maxmemory", "1")
    try:
        for more in ([], ["-s", state, "-n", "1", "-a", "1h"],
                     ["--once", topic]):
            err = refused(private, topic, publish, topic, LINE, *more)
            assert "maxmemory" in err
    finally:
        private.db.config_set("maxmemory", "0")
    assert private.db.get(state) is None
    assert private.db.ttl(topic) == -1


def test_another_type_of_key(private, publish, topic):
    private.db.set(topic, "x")
    _, err = publish(topic, LINE, status=1)
    assert "WRONGTYPE" in err
    assert private.db.get(topic) == b"x"


def test_an_output_that_takes_no_id(private, topic):
    """Closed from the start, nothing is written; later there is a doubt."""
    command = '"$0" "$@" %s'
    for redirect, status, entries in (
            (">&-", 1, 0), (">/dev/full", 3, 1), ("<&-", 0, 1),
            (">/dev/null", 0, 1), ("2>&-", 0, 1)):
        before = private.db.xlen(topic)
        done = subprocess.run(
            ["sh", "-c", command % redirect, tools.PUBLISH, "-u",
             private.url, topic, LINE], capture_output=True, check=False,
            timeout=10)
        assert done.returncode == status, (redirect, done.stderr)
        assert private.db.xlen(topic) == before + entries, redirect
    done = subprocess.run(["sh", "-c", command % "-l <&-", tools.PUBLISH,
                           "-u", private.url, topic],
                          capture_output=True, check=False, timeout=10)
    assert done.returncode == 1 and b"standard input" in done.stderr


def test_a_reader_that_leaves(private, topic):
    read, write = os.pipe()
    with subprocess.Popen([tools.PUBLISH, "-u", private.url, "-l", topic],
                          stdin=subprocess.PIPE, stdout=write,
                          stderr=subprocess.PIPE) as process:
        os.close(write)
        os.close(read)
        _, err = process.communicate(b"1\n2\n", 10)
    assert process.returncode == 3
    assert b"line 1: written as " in err and b"Broken pipe" in err
    assert private.db.xlen(topic) == 1
