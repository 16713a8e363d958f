"""What must not stop a recorder, or lose messages silently: strangers on its
channels, a Redis that forgets, signals, a subject that is refused."""

import os
import shutil
import signal
import tempfile

import pytest

import nats
from process import USER, wait_until
from recorder import Recording, fields

CONFIG = """
[redis]
url = @REDIS@
[recorder]
lease = 1s
%s
"""
LOAD = CONFIG % """[record load]
from = channel load.*
topic = {channel}"""


def lines(recording, event):
    return [line for line in recording.log("one").splitlines()
            if fields(line).get("event") == event]


def failed_scripts(recording):
    stats = recording.redis.info("commandstats")
    return stats.get("cmdstat_eval", {}).get("failed_calls", 0)


def test_strangers_on_the_channels():
    """Beacons are no messages, and what looks like one is no beacon."""
    with Recording(CONFIG % "[record all]\nfrom = channel *\ntopic = all"
                   ) as recording:
        db = recording.redis

        def number():
            return int(db.get("{sse}:recorder:beat"))

        def await_beacons(count):
            goal = number() + count
            wait_until(lambda: number() >= goal, 10, "no beacons")

        recording.start("one")
        recording.leader()
        db.publish("any", "1")
        await_beacons(3)
        for forged in (2 ** 40 - 1, 2 ** 40, 2 ** 63, 1, "x", ""):
            db.publish("{sse}:recorder:beat", forged)
            db.publish("{sse}:recorder:beat", "%s me" % forged)
        await_beacons(2)
        assert number() < 1000
        db.publish("any", "2")
        assert recording.await_data("all", "2") == ["1", "2"]
        stop = len(lines(recording, "subscribed"))
        db.client_kill_filter(_type="pubsub")
        wait_until(lambda: len(lines(recording, "subscribed")) > stop, 10,
                   "it does not subscribe again")
        db.publish("any", "3")
        assert recording.await_data("all", "3") == ["1", "2", None, "3"]

        # Redis takes no beacon for a while.
        failed = failed_scripts(recording)
        db.config_set("min-replicas-to-write", 1)
        wait_until(lambda: failed_scripts(recording) > failed + 6, 10,
                   "no script fails")
        db.config_set("min-replicas-to-write", 0)
        await_beacons(1)
        assert len(lines(recording, "beacon")) == 1
        assert len(lines(recording, "subscription")) == 1

        db.publish("any", "x" * (9 << 20))
        wait_until(lambda: len(lines(recording, "subscription")) == 2, 10,
                   "a message that is too long is taken")
        assert "a message of more than 8388608 bytes" in lines(
            recording, "subscription")[1]
        assert recording.end("one") == 0
        assert recording.logged("one", "stop", role="writes")["received"] \
            == "3"


def test_redis_has_forgotten_everything():
    """Topics that are written to again are told of a gap again."""
    with Recording(LOAD) as recording:
        recording.start("one")
        recording.leader()
        recording.redis.publish("load.1", "1")
        recording.await_data("load.1", "1")
        recording.redis.flushall()
        recording.leader()
        recording.redis.publish("load.1", "2")
        assert recording.await_data("load.1", "2") == ["2"]
        recording.redis.client_kill_filter(_type="pubsub")
        recording.logged("one", "gap", why="reconnect", topics="1")
        recording.redis.publish("load.1", "3")
        assert recording.await_data("load.1", "3") == ["2", None, "3"]
        # Nobody can be told, but for who reads the log.
        recording.redis.delete("{sse}:recorder:topics:channel:load.*")
        recording.redis.client_kill_filter(_type="pubsub")
        recording.logged("one", "gap", why="reconnect", topics="0")


def test_signals():
    with Recording("[log]\nfile = own.log\n" + LOAD) as recording:
        part = recording.start("one")
        recording.leader()
        recording.logged("own", "lead")
        os.rename(recording.log_of("own"), recording.log_of("old"))
        part.process.send_signal(signal.SIGUSR1)
        wait_until(lambda: os.path.exists(recording.log_of("own")), 10,
                   "the log is not opened anew")
        recording.logged("own", "reopen")
        recording.redis.publish("load.1", "1")
        part.process.send_signal(signal.SIGHUP)
        assert part.process.wait(10) == 0
        stop = recording.logged("own", "stop")
        assert (stop["received"], stop["written"]) == ("1", "1")
        assert not recording.redis.exists("{sse}:recorder")


USERS = """authorization { users: [
  {user: rec, password: geheim, permissions: {publish: {allow: [">"]},
    subscribe: {allow: ["%s"]}}},
  {user: app, password: geheim}] }"""


@pytest.mark.skipif(nats.BINARY is None,
                    reason="SKIP: nats-server is not installed")
def test_a_subject_is_refused_for_a_while():
    """It is recorded again, and its topics are told once."""
    with tempfile.TemporaryDirectory(prefix="sse-nats-") as folder:
        password = os.path.join(folder, "password")
        with open(password, "w") as file:
            file.write("geheim\n")
        os.chmod(password, 0o600)
        if USER:
            shutil.chown(folder, USER, USER)
            shutil.chown(password, USER, USER)
        with nats.Server(folder, USERS % ">") as server, Recording(
                CONFIG % "nats = %s\nnats_user = rec\n"
                "nats_password_file = %s\n[record m]\n"
                "from = subject m.*\ntopic = m.{1}" % (
                    server.url, password)) as recording, nats.Client(
                        server.port, "app", "geheim") as client:
            recording.start("one")
            recording.leader()

            def publish(text):
                client.publish("m.1", text)
                return text in recording.data("m.1")

            wait_until(lambda: publish("1"), 10, "it does not subscribe")
            server.reload(USERS % "_INBOX.>")
            wait_until(lambda: "Permissions Violation" in
                       recording.log("one"), 10, "nothing is refused")
            server.reload(USERS % ">")
            wait_until(lambda: publish("2"), 20, "it stays refused")
            got = recording.data("m.1")
            assert got.count(None) == 1, got
            assert got == ["1"] * got.index(None) + [None] + \
                ["2"] * got.count("2")
