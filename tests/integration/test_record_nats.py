"""sse-record listens to NATS, with the example as it stands: a private
nats-server, Redis with its journal, and one recorder or two."""

import json
import os
import shutil
import signal
import subprocess
import tempfile

import pytest
import redis

import nats
from process import Component, USER, wait_until
from site_under_test import DISASTER
from stack import BINARY, SANITIZED, redis_answers
from webconf import example

RECORD = os.path.join(os.path.dirname(BINARY), "sse-record")

pytestmark = pytest.mark.skipif(
    nats.BINARY is None or not os.access(RECORD, os.X_OK),
    reason="SKIP: nats-server is not installed, or sse-record not built")

def configuration(rig, url, recorder, more):
    """The example, for these servers."""
    lines = []
    for line in example("record/nats.conf", []).splitlines():
        if line.startswith("url ="):
            line = "url = unix://%s\ntimeout = 1s" % rig.redis
        elif line.startswith("nats ="):
            line = "nats = %s\nlease = 1s\n%s" % (url, recorder)
        elif line == "event = json type":
            line += "\nmax_entries = 0\nmax_age = 1h"
        lines.append(line)
    return "\n".join(lines) + "\n" + more


class Rig:
    """One set-up; recorders are started by the tests."""

    def __init__(self):
        self.dir = tempfile.mkdtemp(prefix="sse-nats-", dir="/tmp")
        if USER:
            shutil.chown(self.dir, USER, USER)
        self.redis = os.path.join(self.dir, "redis.sock")
        self.parts = []
        self.logs = []

    def start(self, more=""):
        self.start_redis()
        self.nats = nats.Server(self.dir, more)
        self.nats.start()

    def start_redis(self):
        self.redis_part = Component("redis-server", [
            "redis-server", "--port", "0", "--unixsocket", self.redis,
            "--unixsocketperm", "777", "--save", "", "--appendonly", "yes",
            "--appendfsync", "always", "--dir", self.dir],
            os.path.join(self.dir, "redis.log"), cwd=self.dir)
        self.redis_part.wait_ready(lambda: redis_answers(self.redis))
        self.db = redis.Redis(unix_socket_path=self.redis, socket_timeout=10)

    def stop(self):
        for part in self.parts:
            if part.is_alive():
                part.process.send_signal(signal.SIGCONT)
            part.stop(15)
        self.nats.stop()
        self.redis_part.stop()
        text = "".join(open(log, errors="replace").read()
                       for log in self.logs)
        shutil.rmtree(self.dir, ignore_errors=True)
        disaster = DISASTER.search(text)
        assert not disaster, text[max(0, disaster.start() - 500):][:4000]

    def client(self, **more):
        return nats.Client(self.nats.port, **more)

    def write(self, name, text):
        """A file that only the programs' user can read."""
        path = os.path.join(self.dir, name)
        with open(path, "w") as file:
            file.write(text)
        os.chmod(path, 0o600)
        if USER:
            shutil.chown(path, USER, USER)
        return path

    def record(self, recorder="", more="", url=None):
        """Start one more recorder."""
        name = "record%d" % len(self.logs)
        path = os.path.join(self.dir, name + ".conf")
        with open(path, "w") as file:
            file.write(configuration(self, url or self.nats.url, recorder,
                                     more))
        log = os.path.join(self.dir, name + ".log")
        part = Component("sse-record", [RECORD, path], log, cwd=self.dir)
        self.parts.append(part)
        self.logs.append(log)
        return part

    def says(self, part, *words, count=1, seconds=20):
        """Wait for so many lines of a recorder's log with all the words."""
        def find():
            with open(part.log, errors="replace") as file:
                text = file.readlines()
            lines = [line for line in text if all(w in line for w in words)]
            return lines if len(lines) >= count else None
        return wait_until(find, seconds, part.failure(
            "does not say %s" % (words,)))

    def leads(self, part):
        self.says(part, "event=lead")

    # --- what was written -------------------------------------------------

    def entries(self, topic):
        """(event, data) of a topic's entries; gaps are left out."""
        return [(fields.get(b"event", b"").decode(), fields[b"data"])
                for _, fields in self.db.xrange(topic) if b"data" in fields]

    def gaps(self, topic):
        return [fields[b"sse:gap"].decode()
                for _, fields in self.db.xrange(topic) if b"sse:gap" in fields]

    def wait_entries(self, topic, n, seconds=30):
        wait_until(lambda: self.db.xlen(topic) >= n, seconds,
                   "%s has %d entries of %d" % (
                       topic, self.db.xlen(topic), n))
        return self.entries(topic)


@pytest.fixture
def rig():
    made = Rig()
    made.start()
    with made.client() as client:
        client.add_stream("ORDERS", "orders.*")
        made.nc = client
        yield made
        made.stop()


def order(n):
    return b'{"type":"paid","n":%d}' % n


def numbers(entries):
    return [json.loads(data)["n"] for _, data in entries]


def publish(rig, topic, numbers_):
    """Into the stream, in one go."""
    rig.nc.publish_many([("orders." + topic, order(n)) for n in numbers_])


def consumer(rig):
    return rig.nc.consumer("ORDERS", "sse-record-orders_any")


# --- core subjects ------------------------------------------------------------

def test_subjects_become_topics(rig):
    part = rig.record()
    rig.leads(part)
    rig.says(part, "connected")
    wait_until(lambda: subscriptions(rig) == 2, 10, "it does not subscribe")
    rig.nc.publish("site.7.metrics.load.calculated", '{"v":1}')
    rig.nc.publish("site.8.metrics.calculated", '{"v":2}')
    rig.nc.publish("site.7.metrics.load.raw", "not JSON")
    rig.nc.publish("company.q2q.changed", '{"companyId":12,"x":"ü"}')
    rig.nc.publish("company.q2q.changed", '{"company":12}')
    rig.nc.publish("company.q2q.changed", '{"companyId":"a b"}')
    rig.nc.publish("company.q2q.gone", '{"companyId":"c-9"}')
    rig.nc.publish("elsewhere.q2q.gone", '{"companyId":"c-9"}')
    assert rig.wait_entries("tenant.7.metrics", 2) == [
        ("metric_updated", b'{"v":1}'),
        ("site.7.metrics.load.raw", b"not JSON")]
    assert rig.wait_entries("tenant.8.metrics", 1) == [
        ("metric_updated", b'{"v":2}')]
    assert rig.wait_entries("company.c-9", 1) == [
        ("vis_updated", b'{"companyId":"c-9"}')]
    assert rig.entries("company.12") == [
        ("vis_updated", '{"companyId":12,"x":"ü"}'.encode())]
    assert len(rig.db.xrange("{sse}:dead")) == 2


def subscriptions(rig):
    """How many subjects the recorders have subscribed to."""
    return sum(1 for subject in rig.nats.subjects()
               if subject.startswith(("site.", "company.")))


def test_a_reconnect_is_told(rig):
    """What is published while nobody is connected is lost in core NATS; the
    topics say so, and go on."""
    part = rig.record()
    rig.leads(part)
    wait_until(lambda: subscriptions(rig) == 2, 10, "it does not subscribe")
    rig.nc.publish("site.1.metrics.a", "1")
    rig.wait_entries("tenant.1.metrics", 1)
    rig.nats.stop()
    rig.says(part, "connection to NATS ended")
    rig.nats.start()
    with rig.client() as client:
        wait_until(lambda: subscriptions(rig) == 2, 10, "it stays away")
        client.publish("site.1.metrics.a", "2")
    rig.wait_entries("tenant.1.metrics", 3)
    assert rig.entries("tenant.1.metrics") == [
        ("site.1.metrics.a", b"1"), ("site.1.metrics.a", b"2")]
    assert rig.gaps("tenant.1.metrics") == ["reconnect"]


def test_a_queue_group(rig):
    """Another member of the group gets its part."""
    part = rig.record("nats_group = site-1")
    rig.leads(part)
    wait_until(lambda: subscriptions(rig) == 2, 10, "it does not subscribe")
    with rig.client() as member:
        member.subscribe("site.>", "site-1")
        rig.nc.publish_many([("site.1.metrics.a", b"%d" % n)
                             for n in range(200)])
        its = member.received()
    ours = [int(data) for _, data in
            rig.wait_entries("tenant.1.metrics", 200 - len(its))]
    assert 0 < len(its) < 200
    assert sorted(ours + [int(data) for data in its]) == list(range(200))


# --- JetStream ----------------------------------------------------------------

def test_killed_in_the_middle(rig):
    """kill -9 while 5000 messages come, and again, and started anew."""
    many = 1500 if SANITIZED else 5000
    for begin in range(0, many, 500):
        publish(rig, "a", range(begin, begin + 500))
    for reached in (many // 10, many // 2):
        part = rig.record()
        wait_until(lambda: rig.db.xlen("orders.a") >= reached, 60,
                   part.failure("does not write"))
        part.process.kill()
        part.process.wait()
        assert rig.db.xlen("orders.a") < many, "killed too late"
    rig.record()
    rig.wait_entries("orders.a", many, 60)
    wait_until(lambda: consumer(rig)["num_ack_pending"] == 0, 10,
               "not everything is acknowledged")
    entries = rig.entries("orders.a")
    assert numbers(entries) == list(range(many))
    assert {event for event, _ in entries} == {"paid"}


@pytest.mark.parametrize("by", ["kill", "stop", "term"])
def test_another_takes_over(rig, by):
    """Killed, standing still and coming back, or asked to end."""
    first = rig.record()
    rig.leads(first)
    second = rig.record()
    rig.says(second, "connected")
    wait_until(lambda: subscriptions(rig) == 2, 10, "it does not subscribe")
    rig.nc.publish("site.1.metrics.a", "1")
    rig.wait_entries("tenant.1.metrics", 1)
    publish(rig, "a", range(400))
    rig.wait_entries("orders.a", 100)
    send = {"kill": signal.SIGKILL, "stop": signal.SIGSTOP,
            "term": signal.SIGTERM}[by]
    first.process.send_signal(send)
    publish(rig, "a", range(400, 800))
    rig.leads(second)
    rig.wait_entries("orders.a", 800)
    if by == "stop":
        first.process.send_signal(signal.SIGCONT)
        rig.says(first, "event=standby")
    publish(rig, "a", range(800, 1000))
    rig.wait_entries("orders.a", 1000)
    wait_until(lambda: consumer(rig)["num_ack_pending"] == 0, 10,
               "not everything is acknowledged")
    assert numbers(rig.entries("orders.a")) == list(range(1000))
    # Core subjects were without a listener for a moment.
    rig.nc.publish("site.1.metrics.a", "2")
    rig.wait_entries("tenant.1.metrics", 3)
    assert rig.gaps("tenant.1.metrics") == ["takeover"]
    assert [data for _, data in rig.entries("tenant.1.metrics")] == [
        b"1", b"2"]


def test_the_server_restarts(rig):
    """Also killed: a stream that is in files loses nothing."""
    part = rig.record()
    rig.leads(part)
    publish(rig, "a", range(300))
    rig.wait_entries("orders.a", 100)
    for again in (rig.nats.stop, rig.nats.kill):
        again()
        rig.nats.start()
    with rig.client() as client:
        rig.nc = client
        kept = client.last_seq("ORDERS")
        publish(rig, "a", range(kept, kept + 100))
        rig.wait_entries("orders.a", kept + 100)
        assert numbers(rig.entries("orders.a")) == list(range(kept + 100))


def test_redis_is_away(rig):
    """Nothing is acknowledged that is not written."""
    part = rig.record()
    rig.leads(part)
    publish(rig, "a", range(10))
    rig.wait_entries("orders.a", 10)
    wait_until(lambda: consumer(rig)["ack_floor"]["stream_seq"] == 10, 10,
               "what is written is not acknowledged")
    rig.redis_part.stop()
    publish(rig, "a", range(10, 500))
    wait_until(lambda: consumer(rig)["num_ack_pending"] > 0 or
               consumer(rig)["num_pending"] == 490, 10,
               "it does not fetch")
    assert consumer(rig)["ack_floor"]["stream_seq"] == 10
    rig.start_redis()
    rig.wait_entries("orders.a", 500)
    wait_until(lambda: consumer(rig)["ack_floor"]["stream_seq"] == 500, 10,
               "what is written is not acknowledged")
    assert numbers(rig.entries("orders.a")) == list(range(500))


def test_a_message_that_is_longer_than_the_room(rig):
    """What waits is not an exact multiple of anything."""
    rig.nc.publish_many([("orders.a", b'{"type":"paid","n":%d,"x":"%s"}' % (
        n, b"x" * 25000)) for n in range(8)])
    rig.record("buffer = 64k")
    rig.wait_entries("orders.a", 8)
    assert numbers(rig.entries("orders.a")) == list(range(8))


def test_a_stream_made_anew(rig):
    """It counts from one again, and is no repetition of the old one; a
    consumer that is made anew repeats everything, which is."""
    part = rig.record()
    rig.leads(part)
    publish(rig, "a", range(5))
    rig.wait_entries("orders.a", 5)
    rig.nc.api("STREAM.DELETE.ORDERS")
    rig.nc.add_stream("ORDERS", "orders.*")
    publish(rig, "a", range(5, 8))
    rig.wait_entries("orders.a", 8)
    rig.nc.api("CONSUMER.DELETE.ORDERS.sse-record-orders_any")
    publish(rig, "a", range(8, 10))
    rig.wait_entries("orders.a", 10)
    assert numbers(rig.entries("orders.a")) == list(range(10))


# --- what is wrong ------------------------------------------------------------

def test_what_the_server_refuses():
    rig = Rig()
    rig.start("""authorization { users [
      {user: all, password: all},
      {user: rec, password: geheim, permissions {
        publish { allow: ["$JS.API.STREAM.INFO.ORDERS",
          "$JS.API.STREAM.INFO.NONE",
          "$JS.API.CONSUMER.INFO.ORDERS.*",
          "$JS.API.CONSUMER.CREATE.ORDERS.>",
          "$JS.API.CONSUMER.DURABLE.CREATE.ORDERS.*",
          "$JS.API.CONSUMER.MSG.NEXT.ORDERS.*", "$JS.ACK.ORDERS.>"] }
        subscribe { allow: ["_INBOX.>", "site.>"] } } } ] }""")
    try:
        with rig.client(user="all", password="all") as client:
            client.add_stream("ORDERS", "orders.*")
            rig.write("password", "geheim\n")
            login = "nats_user = rec\nnats_password_file = password"
            part = rig.record(login, "[record none]\ntopic = n\n"
                              "from = jetstream NONE a.b\n")
            rig.leads(part)
            rig.says(part, "Permissions Violation", "company.q2q.*",
                     "permissions of this recorder")
            rig.says(part, "no stream 'NONE'")
            rig.says(part, "fetching", "ORDERS")
            client.publish("site.1.metrics.a", "1")
            client.publish("orders.a", order(0))
            rig.wait_entries("tenant.1.metrics", 1)
            rig.wait_entries("orders.a", 1)
            rig.write("password", "falsch\n")
            other = rig.record(login)
            rig.says(other, "level=error", "uthoriz")
            with open(other.log) as file:
                assert "falsch" not in file.read()
    finally:
        rig.stop()


def make_certificate(rig):
    """A certificate of a CA of our own for localhost, by name only."""
    if shutil.which("openssl") is None:
        pytest.skip("SKIP: openssl is not installed")
    rig.write("san", "subjectAltName=DNS:localhost\n")
    for argv in ("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 "
                 "-nodes -days 2 -subj /CN=test-ca -keyout ca.key "
                 "-out ca.pem",
                 "req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes "
                 "-subj /CN=x -keyout server.key -out server.csr",
                 "x509 -req -in server.csr -CA ca.pem -CAkey ca.key "
                 "-CAcreateserial -days 2 -extfile san -out server.pem"):
        subprocess.run(["openssl", *argv.split()], cwd=rig.dir, check=True,
                       stdin=subprocess.DEVNULL, capture_output=True)
    for name in ("ca.pem", "server.pem", "server.key"):
        os.chmod(os.path.join(rig.dir, name), 0o644)


def test_tls():
    rig = Rig()
    make_certificate(rig)
    rig.start('tls { cert_file: "%(dir)s/server.pem", '
              'key_file: "%(dir)s/server.key" }' % {"dir": rig.dir})
    try:
        trust = "nats_ca_file = ca.pem"
        good = rig.record(trust, url="tls://localhost:%d" % rig.nats.port)
        rig.says(good, "connected to tls://localhost")
        name = rig.record(trust, url="tls://127.0.0.1:%d" % rig.nats.port)
        rig.says(name, "level=error", "tls://127.0.0.1")
        chain = rig.record("", url="tls://localhost:%d" % rig.nats.port)
        rig.says(chain, "level=error", "tls://localhost")
        for part in (name, chain):
            with open(part.log) as file:
                assert "connected" not in file.read()
    finally:
        rig.stop()
