"""Recorders that die, stop, hand over and lose their connections: every
message once and in order, or a gap that says so."""

import os
import re
import signal
import threading
import time

import pytest

from process import wait_until
from recorder import Recording
from webconf import TOP

CONFIG = """
[redis]
url = @REDIS@
[recorder]
lease = 1s
buffer = %s
[record load]
from = channel load.*
topic = {channel}
max_entries = 0
[record other]
from = channel other
topic = other
"""
CHANNELS = 4


@pytest.fixture
def recording():
    with Recording(CONFIG % "64m") as it:
        yield it


@pytest.fixture
def pair(recording):
    """Two recorders, of which the second has learned how far the first
    is."""
    recording.start("one")
    assert recording.leader() == "one"
    recording.start("two")
    wait_until(lambda: recording.redis.exists("{sse}:recorder:standby"), 10,
               "nobody stands by")
    behind(recording)
    return recording


def behind(recording):
    """Wait until what the one that writes has told covers what the other
    has received."""
    since = int(recording.redis.get("{sse}:recorder:standby").split()[1])
    wait_until(lambda: int(recording.redis.get(
        "{sse}:recorder:place:channel:load.*") or 0) >= since, 10,
        "the places do not move on")


class Load:
    """Publishes numbers to some channels, and each of them twice, until it is
    stopped: what is the same must not be taken for one."""

    def __init__(self, recording, pause=0.0005):
        self.redis = recording.redis
        self.pause = pause
        self.sent = [0] * CHANNELS
        self.stopping = threading.Event()
        self.thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.stopping.set()
        self.thread.join(20)

    def _run(self):
        while not self.stopping.wait(self.pause):
            for channel in range(CHANNELS):
                text = "%d" % (self.sent[channel] // 2)
                self.redis.publish("load.%d" % channel, text)
                self.sent[channel] += 1

    def await_more(self, count=200):
        goal = self.sent[0] + count
        wait_until(lambda: self.sent[0] >= goal, 30, "nothing is published")

    def finish(self, recording):
        self.__exit__()
        for channel in range(CHANNELS):
            recording.redis.publish("load.%d" % channel, "end")

    def expected(self, channel):
        return ["%d" % (n // 2) for n in range(self.sent[channel])] + ["end"]


def assert_all_once(recording, load):
    load.finish(recording)
    for channel in range(CHANNELS):
        got = recording.await_data("load.%d" % channel, "end")
        assert got == load.expected(channel)


@pytest.mark.parametrize("how", ["KILL", "STOP", "TERM"])
def test_another_one_takes_over(pair, how):
    with Load(pair) as load:
        load.await_more()
        part = pair.parts["one"]
        part.process.send_signal(getattr(signal, "SIG" + how))
        wait_until(lambda: pair.leader() == "two", 10, "nobody takes over")
        load.await_more()
        if how == "STOP":
            # It goes on where it was, in the middle of writing, and must
            # find out that this is over.
            part.process.send_signal(signal.SIGCONT)
            pair.logged("one", "standby")
            load.await_more()
        assert_all_once(pair, load)
    assert pair.leader() == "two"
    assert "event=gap" not in pair.log("two")
    if how == "TERM":
        assert part.process.wait(10) == 0
        assert pair.logged("one", "stop")["waiting"] == "0"


def test_a_lock_that_is_anothers(recording):
    """Nothing is written without it, however sure the recorder is."""
    recording.start("one")
    recording.leader()
    recording.redis.publish("load.1", "before")
    recording.await_data("load.1", "before")
    recording.redis.set("{sse}:recorder", "other:0:0", px=3000)
    recording.redis.publish("load.1", "after")
    recording.logged("one", "standby")
    assert recording.data("load.1") == ["before"]
    assert recording.redis.get("{sse}:recorder") == b"other:0:0"
    assert recording.await_data("load.1", "after") == ["before", "after"]
    assert recording.leader() == "one"


def test_to_and_fro(pair):
    """The lock goes from hand to hand while messages come."""
    with Load(pair) as load:
        load.await_more()
        for _ in range(3):
            name = pair.leader()
            pair.kill(name)
            pair.leader()
            pair.start(name)
            wait_until(lambda: pair.redis.exists("{sse}:recorder:standby"),
                       10, "nobody stands by")
            behind(pair)
            load.await_more()
        assert_all_once(pair, load)


def test_a_subscription_that_is_cut_is_the_others_gain(pair):
    """The one that stands by has what was missed."""
    with Load(pair) as load:
        load.await_more()
        # The first recorder's: it came first.
        first, _ = sorted(int(client["id"]) for client in
                          pair.redis.client_list(_type="pubsub"))
        pair.redis.client_kill_filter(_id=first)
        wait_until(lambda: pair.leader() == "two", 10, "nobody takes over")
        load.await_more()
        assert_all_once(pair, load)
    assert "event=gap" not in pair.log("one") + pair.log("two")


def cpu_share(parts, seconds=1.0):
    """Of one processor, what each of them uses of it."""
    def used(part):
        with open("/proc/%d/stat" % part.pid) as file:
            words = file.read().rsplit(")", 1)[1].split()
        return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")
    before = [used(part) for part in parts]
    time.sleep(seconds)
    return [(used(part) - start) / seconds
            for part, start in zip(parts, before)]


def test_who_cannot_do_anything_rests(pair):
    """One has written and handed over; connections are closed, and then Redis
    hangs."""
    both = [pair.parts["one"], pair.parts["two"]]
    pair.redis.publish("load.1", "1")
    pair.await_data("load.1", "1")
    first = min(int(client["id"]) for client in
                pair.redis.client_list(_type="pubsub"))
    pair.redis.client_kill_filter(_id=first)
    wait_until(lambda: pair.leader() == "two", 10, "nobody takes over")
    pair.redis.client_kill_filter(_type="normal", skipme=True)
    assert max(cpu_share(both)) < 0.2
    redis_server = pair.parts["redis-server"].process
    redis_server.send_signal(signal.SIGSTOP)
    assert max(cpu_share(both)) < 0.2
    redis_server.send_signal(signal.SIGCONT)
    pair.redis.publish("load.1", "2")
    pair.await_data("load.1", "2")


def gaps(recording, topic):
    return [entry for _, entry in recording.topic(topic) if "sse:gap" in entry]


def test_alone_a_restart_is_a_gap(recording):
    """Nobody was there between the two."""
    recording.start("one")
    recording.leader()
    recording.redis.publish("load.1", "before")
    recording.await_data("load.1", "before")
    assert not gaps(recording, "load.1")
    assert recording.end("one") == 0
    assert not recording.redis.exists("{sse}:recorder")
    recording.redis.publish("load.1", "missed")
    recording.start("one")
    recording.leader()
    recording.redis.publish("load.1", "after")
    assert recording.await_data("load.1", "after") == ["before", None,
                                                       "after"]
    [gap] = gaps(recording, "load.1")
    assert gap["sse:gap"] == b"start" and "data" not in gap
    recording.logged("one", "gap", why="start", topics="1")
    assert not recording.redis.exists("other"), "nothing was ever there"


def test_alone_a_cut_is_a_gap(recording):
    recording.start("one")
    recording.leader()
    recording.redis.publish("load.1", "before")
    recording.redis.publish("other", "before")
    recording.await_data("load.1", "before")
    recording.await_data("other", "before")
    recording.redis.client_kill_filter(_type="pubsub")
    recording.logged("one", "gap", why="reconnect", topics="1")
    wait_until(lambda: gaps(recording, "other"), 10, "no gap in the other")
    recording.redis.publish("load.1", "after")
    assert recording.await_data("load.1", "after") == ["before", None,
                                                       "after"]


def test_redis_restarts(pair):
    """What was written stays, and nothing is written twice; what came
    meanwhile nobody has."""
    for n in range(50):
        pair.redis.publish("load.1", n)
    pair.await_data("load.1", "49")
    pair.stop_redis()
    pair.start_redis()
    pair.leader()

    def is_recorded():
        pair.redis.publish("load.1", "again")
        return any(data == "again" for data in pair.data("load.1"))
    wait_until(is_recorded, 20, "nothing is recorded any more")
    pair.redis.publish("load.1", "end")
    got = pair.await_data("load.1", "end")
    assert got[:51] == ["%d" % n for n in range(50)] + [None]
    assert set(got[51:]) == {"again", "end"}


def test_what_finds_no_room_is_counted():
    """Redis cannot write, but it still lets publish."""
    with Recording(CONFIG % "64k") as recording:
        recording.start("one")
        recording.leader()
        recording.redis.publish("other", "before")
        recording.redis.publish("load.1", "before")
        recording.await_data("other", "before")
        recording.redis.config_set("maxmemory", 1)
        for n in range(2000):
            recording.redis.publish("other", "%d" % n)
        recording.redis.config_set("maxmemory", 0)
        wait_until(lambda: gaps(recording, "other"), 20, "no gap is told")
        recording.redis.publish("load.1", "end")
        assert recording.await_data("load.1", "end") == ["before", "end"]
        recording.redis.publish("other", "end")
        got = recording.await_data("other", "end")
        [gap] = gaps(recording, "other")
        assert gap["sse:gap"] == b"overflow"
        at = got.index(None)
        assert 100 < at < 2000
        assert got[1:at] == ["%d" % n for n in range(at - 1)]
        assert got[at + 1:] == ["end"]
        assert int(gap["missed"]) == 2000 - (at - 1)
        assert recording.end("one") == 0
        assert recording.logged("one", "stop")["lost"] == \
            gap["missed"].decode()


def test_what_was_received_is_written_before_the_end(recording):
    recording.start("one")
    recording.leader()
    with recording.redis.pipeline(transaction=False) as pipe:
        for n in range(5000):
            pipe.publish("load.1", n)
        pipe.execute()
    wait_until(lambda: recording.redis.exists("load.1"), 10, "nothing yet")
    assert recording.end("one") == 0
    stop = recording.logged("one", "stop")
    assert stop["received"] == stop["written"] and stop["waiting"] == "0"
    got = recording.data("load.1")
    assert got == ["%d" % n for n in range(len(got))]
    assert len(got) == int(stop["written"])


def manual_rights():
    with open(os.path.join(TOP, "man", "sse-record.8")) as file:
        text = file.read()
    block = re.search(r"\.Bd -literal -offset indent\n(ACL SETUSER .*?)"
                      r"\.Ed", text, re.S).group(1)
    return block.replace("\\e", "\\").replace("\\\n", " ").split()


def test_the_rights_in_the_manual(recording):
    words = manual_rights()
    assert words[:3] == ["ACL", "SETUSER", "recorder"]
    words = [">secret" if word.startswith(">") else word for word in words]
    recording.redis.execute_command(*words)
    with open(os.path.join(recording.dir, "password"), "w") as file:
        file.write("secret\n")
    os.chmod(file.name, 0o600)
    if os.geteuid() == 0:
        from process import USER
        import shutil
        shutil.chown(file.name, USER, USER)
    recording.write_config((CONFIG % "1m").replace(
        "[recorder]", "username = recorder\npassword_file = password\n"
        "[recorder]").replace("load.*", "orders.*").replace(
        "topic = other", "topic = orders.other"))
    recording.start("one")
    recording.leader()
    recording.redis.publish("orders.1", "x")
    recording.redis.publish("orders.1 2", "x")
    assert recording.await_data("orders.1", "x") == ["x"]
    wait_until(lambda: recording.redis.xlen("{sse}:dead") == 1, 5,
               "no dead letter")
    recording.redis.client_kill_filter(_type="pubsub")
    recording.logged("one", "gap", why="reconnect")
    assert recording.end("one") == 0
    assert "NOPERM" not in recording.log("one")
    assert not recording.redis.exists("{sse}:recorder")
