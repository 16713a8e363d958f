"""sse-record on a real Redis: what becomes of a message."""

import json
import shutil
import subprocess

import pytest

from process import wait_until
from recorder import RECORDER, Recording

CONFIG = r"""
[redis]
url = @REDIS@
[recorder]
lease = 1s
[record orders]
from = channel orders.*
from = channel shop:*:orders
topic = orders.{1}
event = json type
map = metrics.calculated metric_updated
map = q2q.* vis_updated
map = noise -
max_entries = 500
[record laravel]
from = channel laravel-database-*
strip = laravel-database-
envelope = laravel
topic = {channel}
map = App\Events\OrderShipped order_shipped
[record uploads]
from = channel uploads
topic = uploads.{json:user/id}
event = json @type
[record odd]
from = channel odd[?]\*
topic = odd
event = channel
[record tick]
from = channel tick
topic = tick
event = fixed tick
max_age = 1h
max_entries = 0
"""


@pytest.fixture(scope="module")
def recording():
    with Recording(CONFIG) as it:
        it.start("one")
        assert it.leader() == "one"
        yield it


def newest(recording, topic, count=1, seconds=10):
    """The one entry of a topic, or the newest of so many."""
    wait_until(lambda: recording.redis.xlen(topic) >= count, seconds,
               "%s has no %d entries" % (topic, count))
    entry = recording.topic(topic)[-1][1]
    previous = entry.pop("p")
    assert previous.count(b"-") == 1
    return entry


@pytest.mark.parametrize("channel,payload,topic,entry", [
    ("orders.7", '{"type":"metrics.calculated","n":1.10}', "orders.7",
     {"event": b"metric_updated", "data":
      b'{"type":"metrics.calculated","n":1.10}'}),
    ("shop:8:orders", '{"type":"q2q.done"}', "orders.8",
     {"event": b"vis_updated", "data": b'{"type":"q2q.done"}'}),
    ("orders.9", "plain text", "orders.9", {"data": b"plain text"}),
    ("orders.10", "", "orders.10", {"data": b""}),
    ("uploads", '{"@type":"progress","user":{"id":42},"p":0.5}',
     "uploads.42", {"event": b"progress", "data":
                    b'{"@type":"progress","user":{"id":42},"p":0.5}'}),
    (r"odd[?]\x", "é\r\nb", "odd",
     {"event": rb"odd[?]\x", "data": "é\r\nb".encode()}),
    ("tick", "1", "tick", {"event": b"tick", "data": b"1"}),
])
def test_routes(recording, channel, payload, topic, entry):
    assert recording.redis.publish(channel, payload) == 1
    assert newest(recording, topic) == entry


def test_what_is_dropped_is_dropped(recording):
    recording.redis.publish("orders.noise", '{"type":"noise"}')
    recording.redis.publish("orders.noise", "after")
    assert recording.await_data("orders.noise", "after") == ["after"]


def test_repeats_are_events(recording):
    for _ in range(5):
        recording.redis.publish("orders.ping", "ping")
    recording.redis.publish("orders.ping", "end")
    assert recording.await_data("orders.ping", "end") == ["ping"] * 5 + \
        ["end"]


def test_retention(recording):
    with recording.redis.pipeline(transaction=False) as pipe:
        for n in range(1500):
            pipe.publish("orders.many", n)
        pipe.execute()
    kept = recording.await_data("orders.many", "1499")
    assert 500 <= len(kept) <= 700
    assert kept == ["%d" % n for n in range(1500 - len(kept), 1500)]
    assert 0 < recording.redis.pttl("orders.many") <= 86400000
    recording.redis.publish("tick", "1")
    newest(recording, "tick")
    assert 0 < recording.redis.pttl("tick") <= 3600000


LARAVEL = """
for i = 2, #ARGV do
  redis.call('publish', ARGV[i], ARGV[1])
end
"""


def test_laravel_broadcasts(recording):
    """As RedisBroadcaster sends it: one EVAL without keys, the sender's
    socket twice."""
    payload = json.dumps({
        "event": "App\\Events\\OrderShipped",
        "data": {"order": {"id": 5, "total": 12.50}, "socket": "1234.5678"},
        "socket": "1234.5678"}, separators=(",", ":"))
    recording.redis.eval(LARAVEL, 0, payload,
                         "laravel-database-private-orders.5",
                         "laravel-database-news")
    for topic in ("private-orders.5", "news"):
        assert newest(recording, topic) == {
            "event": b"order_shipped",
            "data": b'{"order":{"id":5,"total":12.5}}'}


PHP = """
$redis = new Redis();
$redis->connect($argv[1]);
$redis->setOption(Redis::OPT_PREFIX, "laravel-database-");
echo $redis->publish("php", json_encode(["event" => "shipped",
    "data" => ["text" => "Größe \\u{1F600}"], "socket" => null]));
"""


def test_phpredis_puts_its_prefix_before_channels(recording):
    php = shutil.which("php")
    if php is None or "redis" not in subprocess.run(
            [php, "-m"], capture_output=True, text=True,
            check=False).stdout:
        pytest.skip("SKIP: php-cli or php-redis is not installed")
    said = subprocess.run([php, "-r", PHP, recording.socket], text=True,
                          capture_output=True, check=False)
    assert said.stdout == "1", said.stderr
    entry = newest(recording, "php")
    assert entry["event"] == b"shipped"
    assert json.loads(entry["data"]) == {"text": "Größe \U0001f600"}


@pytest.mark.parametrize("channel,payload,reason", [
    ("orders.a b", "x", "no part of a topic's name"),
    ("orders.", "x", "is empty"),
    ("orders.{x}", "x", "no part of a topic's name"),
    ("orders.x\r\n", "x", "no part of a topic's name"),
    ("uploads", '{"user":{}}', "{json:user/id} is not there"),
    ("uploads", '{"user":{"id":"a*"}}', "no part of a topic's name"),
    ("uploads", "[1]", "{json:user/id} is not there"),
    ("uploads", b"\xac\xed\x00\x05sr\x00\x11java.lang.Integer", "no UTF-8"),
    ("laravel-database-x", "hello", "no broadcast of Laravel's"),
    ("laravel-database-x", '{"event":"a\\nb","data":{}}', "line break"),
    ("orders.1", json.dumps({"type": "x" * 129}), "longer than 128"),
    ("orders.1", "x" * (1 << 20) + "y", "longer than 1048576"),
])
def test_dead_letters(recording, channel, payload, reason):
    before = recording.redis.xlen("{sse}:dead")
    recording.redis.publish(channel, payload)
    letter = newest(recording, "{sse}:dead", before + 1)
    data = payload if isinstance(payload, bytes) else payload.encode()
    assert reason in letter["reason"].decode()
    assert letter["channel"].decode() == channel
    assert letter["data"] == data[:65536]
    assert int(letter.get("bytes", b"%d" % len(data))) == len(data)
    assert letter["record"] in (b"orders", b"uploads", b"laravel")


def test_a_topic_that_is_something_else(recording):
    """It is nobody's fault but the administrator's, and stops nothing."""
    recording.redis.set("orders.string", "x")
    before = recording.redis.xlen("{sse}:dead")
    recording.redis.publish("orders.string", "lost?")
    recording.redis.publish("orders.behind", "next")
    assert recording.await_data("orders.behind", "next") == ["next"]
    letter = newest(recording, "{sse}:dead", before + 1)
    assert letter["data"] == b"lost?"
    assert b"WRONGTYPE" in letter["reason"]
    assert recording.redis.get("orders.string") == b"x"


def run(*arguments):
    return subprocess.run([RECORDER, *arguments], text=True,
                          capture_output=True, check=False)


@pytest.mark.parametrize("keys,error", [
    ("from = channel a**\ntopic = x", "one '*' stands for any text"),
    ("from = canal a\ntopic = x", "it must read 'channel PATTERN'"),
    ("from = channel a\ntopic = x.{1}", "a 'from' has only 0 wildcards"),
    ("from = channel a*\nfrom = channel b\ntopic = x.{1}",
     "a 'from' has only 0 wildcards"),
    ("from = channel a\ntopic = x.{user}", "{user} is no {1} to {9}"),
    ("from = channel a\ntopic = x.{", "a brace that belongs to no name"),
    ("from = channel a\nfrom = channel a\ntopic = x", "recorded already"),
    ("from = channel a\ntopic = x\nevent = jason y", "it must read 'json"),
    ("from = channel a\ntopic = x\nmap = a", "it must read 'FROM TO"),
    ("from = channel a\ntopic = x\nmax_age = 0s\nmax_entries = 0",
     "would never end"),
    ("from = channel a", "needs 'topic'"),
    ("topic = x", "needs 'from'"),
    ("from = channel a\ntopic = x\n[recorder]\nlock = a\n"
     "dead_letter = a", "keys whose names start with 'lock' are taken"),
    ("from = channel a\ntopic = x\n[recorder]\nlock = a\n"
     "dead_letter = a:beat", "keys whose names start with 'lock' are taken"),
    ("from = channel a\ntopic = x\n[recorder]\n"
     "dead_letter = {sse}:control", "it is [control] topic"),
    ("from = channel a\ntopic = x\n[recorder]\nlock = b\n"
     "[control]\ntopic = b", "it is [control] topic"),
])
def test_bad_configurations(tmp_path, keys, error):
    path = tmp_path / "c.conf"
    path.write_text("[redis]\nurl = redis://127.0.0.1\n[record r]\n%s\n"
                    % keys)
    done = run("-t", str(path))
    assert done.returncode == 1
    assert error in done.stderr, done.stderr


def test_options(tmp_path):
    path = tmp_path / "c.conf"
    path.write_text("[redis]\nurl = redis://127.0.0.1\n[stream s]\n"
                    "path = /s\nauth = none\ntopic = t\n")
    done = run("-t", str(path))
    assert (done.returncode, done.stderr) == (
        1, "%s: there is no [record NAME] section\n" % path)
    assert run().returncode == 2
    assert run("-x").returncode == 2
    assert run("-v").stdout.startswith("sse-record ")
    assert "sse-record(8)" in run("-h").stdout
