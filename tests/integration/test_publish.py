"""Publishing over HTTP: [publish NAME]."""

import hashlib
import hmac
import http.client
import json
import os
import re
import secrets
import shutil
import signal
import subprocess
import threading
import time
from urllib.parse import urlsplit

import pytest

import fakeredis
import luascript
from fakeredis import BrokenRedis
from process import wait_until
from site_under_test import Site
from sse import Retry
from test_bearer import base64url, token
from webconf import EXAMPLES, TOP, example

KEYS = [secrets.token_hex(32), secrets.token_hex(16)]
SECRET = "a secret of more than thirty-two bytes"
FORM = "application/x-www-form-urlencoded"
TEXT = "text/plain; charset=utf-8"

CONFIG = """
[redis]
url = %s
timeout = 1s
[jwt]
key_file = HS256 raw @DIR@/jwt.key
cookie = token
query = access_token
[cors]
origin = https://app.example.org
[publish any]
path = /publish/{name:token}
auth = key, jwt
key_file = @DIR@/first.key
key_file = @DIR@/second.key
scope = events:publish
topic = topic.{name}
max_data = 4k
[publish mine]
path = /mine/{name:token}
auth = jwt
scope = events:publish
topic = topic.{user}.{name}
rate = 2/1h per user
max_age = 1h
max_entries = 0
[publish open]
path = /open/{name:token}
auth = key
key_file = @DIR@/first.key
topic = topic.{name}
once = 2s
[stream open]
path = /open/{name:token}
auth = none
topic = topic.{name}
heartbeat = 1s
"""
FILES = {"jwt.key": SECRET + "\n", "first.key": KEYS[0] + "\n",
         "second.key": KEYS[1] + "\n"}
OWN = {"Authorization": "Bearer " + KEYS[0]}


class Answer:
    def __init__(self, response):
        self.status = response.status
        self.headers = {name.lower(): value
                        for name, value in response.getheaders()}
        self.text = response.read()
        kind = self.headers.get("content-type", "")
        self.json = (json.loads(self.text) if kind == "application/json"
                     else None)


def post(site, path, body, headers=OWN, kind="application/json", **more):
    if isinstance(body, dict):
        body = json.dumps(body)
    where = urlsplit(site.url)
    request = http.client.HTTPConnection(where.hostname, where.port,
                                         timeout=10)
    try:
        request.request("POST", path, body, dict(headers, **{
            "Content-Type": kind, **more}))
        return Answer(request.getresponse())
    finally:
        request.close()


def topic():
    return "t" + secrets.token_hex(6)


def entries(site, name):
    return [(id_.decode(), {key.decode(): value for key, value in
                            fields.items() if key != b"p"})
            for id_, fields in site.db.xrange("topic." + name)]


def signed(scope="events:publish", **more):
    return {"Authorization": "Bearer " + scoped(scope, **more)}


def scoped(scope, user="alice", key=SECRET, lasts=60, claim="scope"):
    claims = {"sub": user, "exp": int(time.time()) + lasts}
    if scope is not None:
        claims[claim] = scope
    text = ".".join(base64url(json.dumps(part).encode())
                    for part in ({"alg": "HS256"}, claims))
    mac = hmac.new(key.encode(), text.encode(), hashlib.sha256).digest()
    return text + "." + base64url(mac)


@pytest.fixture(scope="module", params=["nginx", "proxy", "fcgid", "cgi"])
def web(request):
    with Site(request.param, CONFIG % "@REDIS@", workers=8,
              files=FILES) as site:
        yield site


@pytest.fixture(scope="module")
def only():
    with Site("nginx", CONFIG % "@REDIS@", workers=24, files=FILES) as site:
        yield site


BIG = {"list": ["\u20ac" * 300, 1.50, None], "deep": {"a": {"b": "\n\0"}}}
BODIES = [
    # body, content type, query, event, data
    ({"event": "tick", "data": {"a": 1}}, "application/json", "",
     b"tick", b'{"a": 1}'),
    ({"data": "a text\r\nof two lines"}, "application/json", "",
     None, b"a text\r\nof two lines"),
    (json.dumps({"data": BIG}), "application/json; charset=utf-8", "",
     None, json.dumps(BIG).encode()),
    (b'{"data":"\xe2\x82\xac"}', "application/json", "", None,
     b"\xe2\x82\xac"),
    ("event=tick&data=a+b%26%E2%82%AC", FORM, "", b"tick",
     b"a b&\xe2\x82\xac"),
    (b"any \xe2\x82\xac text\n", TEXT, "?event=tick", b"tick",
     b"any \xe2\x82\xac text\n"),
    (b"x" * 4096, "application/octet-stream", "", None, b"x" * 4096),
]


def test_bodies(web):
    name = topic()
    for body, kind, query, event, data in BODIES:
        answer = post(web, "/publish/" + name + query, body, kind=kind)
        assert answer.status == 201, (body[:99], answer.text)
        assert answer.headers["content-type"] == "application/json"
        assert "no-store" in answer.headers["cache-control"]
        fields = {"data": data}
        if event:
            fields["event"] = event
        assert entries(web, name)[-1] == (answer.json["id"], fields)
    assert len(entries(web, name)) == len(BODIES)


def test_what_is_published_arrives(web):
    """Under the path that it is published at; each says its id."""
    name = topic()
    with web.open("/open/" + name) as stream:
        stream.next(Retry)
        web.mark()
        for n in range(3):
            answer = post(web, "/open/" + name, {"event": "e%d" % n,
                                                 "data": n})
            event = stream.event()
            assert (event.type, event.data) == ("e%d" % n, str(n))
            assert event.id.endswith(answer.json["id"])
    line = web.logged("event=publish", answer.json["id"])
    assert line["route"] == "open" and line["status"] == "201"
    assert line["bytes"] == "1" and line["by"] == "key 1"
    assert KEYS[0] not in web.log_text(0)


def test_who_may_not(web):
    name = topic()
    path, good = "/publish/" + name, {"data": 1}
    for headers, status in [
            ({}, 401), ({"Authorization": "Bearer"}, 401),
            ({"Authorization": "Basic " + KEYS[0]}, 401),
            ({"Authorization": "Bearer " + KEYS[0][:-1]}, 401),
            ({"Authorization": "Bearer " + KEYS[0] + "0"}, 401),
            ({"Authorization": "Bearer " + KEYS[0].upper()}, 401),
            ({"Authorization": "Bearer %s, Bearer %s" % (KEYS[0], "x")}, 401),
            ({"X-API-Key": "x" * 64}, 401),
            (dict(OWN, **{"X-API-Key": KEYS[0]}), 401),
            ({"Cookie": "token=" + scoped("events:publish")}, 401),
            (signed(key="another secret of thirty-two bytes.."), 401),
            (signed(lasts=-60), 401), (signed(None), 403),
            (signed("events:read events:publisher"), 403),
            (signed(["events:read"]), 403)]:
        answer = post(web, path, good, headers)
        assert answer.status == status, (headers, answer.text)
        assert answer.json["status"] == status
        if status == 401:
            assert "Bearer" in answer.headers["www-authenticate"]
    answer = post(web, path + "?access_token=" + scoped("events:publish"),
                  good, {})
    assert answer.status == 401
    assert post(web, "/mine/" + name, good).status == 401, "a key, no token"
    assert post(web, "/open/" + name, good, signed()).status == 401
    assert not web.db.keys("*" + name)


def test_who_may(web):
    name = topic()
    for headers in (OWN, {"Authorization": "bearer  " + KEYS[1]},
                    {"X-API-Key": KEYS[1]}, signed(),
                    signed("a events:publish b"),
                    signed(["a", "events:publish"], claim="scp")):
        answer = post(web, "/publish/" + name, {"data": 1}, headers)
        assert answer.status == 201, (headers, answer.text)
    assert len(entries(web, name)) == 6
    user = "u" + secrets.token_hex(4)
    answer = post(web, "/mine/" + name, {"data": 1}, signed(user=user))
    assert answer.status == 201
    assert len(entries(web, "%s.%s" % (user, name))) == 1


BAD = [
    (b"", "application/json", "is not JSON"),
    (b"{", "application/json", "is not JSON"),
    (b'{"data":1,"typ\\"e":"x"}', "application/json", '"typ\\"e"'),
    (b'{"event":"x"}', "application/json", "'data' is missing"),
    (b'{"event":"a\\nid: 7","data":1}', "application/json", "line break"),
    (b"data=1&type=x", FORM, "field type"),
    (b"\xff", TEXT, "UTF-8"),
]


def test_bad_bodies(web):
    name = topic()
    for body, kind, words in BAD:
        answer = post(web, "/publish/" + name, body, kind=kind)
        assert answer.status == 400, (body, answer.text)
        assert words in answer.json["message"], answer.text
    # Above what a web server takes it answers itself, or not at all.
    for size in (4097, 16385, 30000, 3000000):
        try:
            answer = post(web, "/publish/" + name, b"x" * size, kind=TEXT)
        except OSError:
            assert size > 100000
            continue
        assert answer.status == 413 or (
            web.web == "fcgid" and size > 100000 and answer.status == 500)
        assert size > 100000 or answer.json["error"] == "content_too_large"
    assert not web.db.exists("topic." + name)
    assert post(web, "/publish/" + name, {"data": 1}).status == 201


def test_a_body_of_unknown_length(web):
    """In chunks; a server that cannot pass it on says so."""
    name = topic()
    answer = post(web, "/publish/" + name, iter([b'{"data":"', b"x" * 3000,
                                                 b'"}']))
    assert answer.status in (201, 411), answer.text
    if answer.status == 201:
        assert entries(web, name) == [(answer.json["id"],
                                       {"data": b"x" * 3000})]
    answer = post(web, "/publish/" + name, iter([b"x" * 9000] * 3), kind=TEXT)
    assert answer.status in (413, 411), answer.text


def test_once(web):
    name = topic()
    path = "/publish/" + name
    key = {"Idempotency-Key": "order-%s" % name}
    first = post(web, path, {"event": "a", "data": 1}, **key)
    assert first.status == 201
    again = post(web, path, {"data": 1, "event": "a"}, **key)
    assert again.status == 200
    assert again.json == {"id": first.json["id"], "duplicate": True}
    # By what it says and not by its form.
    assert post(web, path, "event=a&data=1", kind=FORM,
                **key).json == again.json
    for body in ({"event": "a", "data": 2}, {"event": "b", "data": 1},
                 {"data": 1}):
        answer = post(web, path, body, **key)
        assert answer.status == 422, body
        assert answer.json["error"] == "unprocessable"
    # Another topic is another event; another caller has his own keys.
    assert post(web, path + "x", {"event": "a", "data": 1},
                **key).status == 422
    other = post(web, path, {"event": "a", "data": 1},
                 {"X-API-Key": KEYS[1]}, **key)
    assert other.status == 201
    assert post(web, path, {"event": "a", "data": 1}, signed(),
                **key).status == 201
    assert post(web, "/open/" + name, {"event": "a", "data": 1},
                **key).status == 201, "and so has another section"
    assert len(entries(web, name)) == 4
    for bad in ("a b", "x" * 256, "\xe4"):
        answer = post(web, path, {"data": 1}, **{"Idempotency-Key": bad})
        assert answer.status == 400, bad
    assert len(entries(web, name)) == 4
    assert not [key for key in web.db.keys("{sse}:once:*")
                if name.encode() in key], "what a key is shows nowhere"
    assert web.db.ttl(web.db.keys("{sse}:once:any:*")[0]) > 86000


def test_once_is_over_at_its_time(only):
    name = topic()
    assert [post(only, "/open/" + name, {"data": 1},
                 **{"Idempotency-Key": name}).status
            for _ in range(2)] == [201, 200]
    wait_until(lambda: post(only, "/open/" + name, {"data": 1}, **{
        "Idempotency-Key": name}).status == 201, 5, "it does not end")


def together(count, call):
    """All at once; the answers."""
    answers, gate = [], threading.Barrier(count)

    def one():
        gate.wait()
        answers.append(call())
    threads = [threading.Thread(target=one) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    return answers


def test_twenty_repeats_at_once(only):
    name = topic()
    answers = together(20, lambda: post(
        only, "/publish/" + name, {"data": "x"},
        **{"Idempotency-Key": "the-same"}))
    assert sorted(a.status for a in answers) == [200] * 19 + [201]
    assert len({a.json["id"] for a in answers}) == 1
    assert len(entries(only, name)) == 1


def test_a_rate(only):
    name = topic()
    user = "u" + secrets.token_hex(4)

    def mine(who=user, **more):
        return post(only, "/mine/" + name, {"data": 1}, signed(user=who),
                    **more)
    assert mine().status == mine().status == 201
    answer = mine()
    assert answer.status == 429
    assert answer.json["message"] == "rate 2/1h per user"
    assert 1700 < int(answer.headers["retry-after"]) <= 1800
    assert mine(user + "x").status == 201
    assert len(entries(only, "%s.%s" % (user, name))) == 2
    # What would not be written does not count.
    fresh = "u" + secrets.token_hex(4)
    for _ in range(3):
        assert post(only, "/mine/" + name, "{", signed(
            user=fresh)).status == 400
    assert mine(fresh).status == 201
    ttl = only.db.ttl("topic.%s.%s" % (fresh, name))
    assert 3500 < ttl <= 3600, "max_age"
    assert only.db.ttl("topic." + name) == -2


def test_retention(only):
    with only.db.pipeline() as pipe:
        name = topic()
        for n in range(1500):
            pipe.xadd("topic." + name, {"data": n})
        pipe.execute()
    assert post(only, "/publish/" + name, {"data": 1}).status == 201
    assert 1000 <= only.db.xlen("topic." + name) <= 1200, "max_entries"


def test_methods(only):
    name = topic()
    for path, allowed in (("/publish/", {"POST", "OPTIONS"}),
                          ("/open/", {"GET", "HEAD", "POST", "OPTIONS"})):
        for method in ("PUT", "DELETE", "PATCH", "OPTIONS", "GET"):
            if method in allowed - {"OPTIONS"}:
                continue
            with only.open(path + name, method=method) as answer:
                assert answer.status == (204 if method == "OPTIONS" else 405)
                assert {word.strip() for word in answer.headers["allow"]
                        .split(",")} == allowed
    origin = {"Origin": "https://app.example.org",
              "Access-Control-Request-Method": "POST"}
    with only.open("/publish/" + name, origin, method="OPTIONS") as answer:
        assert "POST" in answer.headers["access-control-allow-methods"]
        wanted = answer.headers["access-control-allow-headers"]
        assert "Idempotency-Key" in wanted and "Content-Type" in wanted
    with only.open("/publish/" + name, {"Origin": "https://evil.example"},
                   method="OPTIONS") as answer:
        assert "access-control-allow-origin" not in answer.headers
    answer = post(only, "/publish/" + name, {"data": 1}, dict(OWN, **origin))
    assert answer.headers["access-control-allow-origin"] == origin["Origin"]
    assert post(only, "/publish/%2e", {"data": 1}).status == 404
    assert post(only, "/nowhere", {"data": 1}).status == 404


def test_a_body_that_breaks_off(only):
    name = topic()
    where = urlsplit(only.url)
    request = http.client.HTTPConnection(where.hostname, where.port)
    request.putrequest("POST", "/publish/" + name)
    for pair in OWN.items():
        request.putheader(*pair)
    request.putheader("Content-Length", "100")
    request.endheaders(b'{"data":1}')
    request.close()
    assert post(only, "/publish/" + name, {"data": 1}).status == 201
    assert len(entries(only, name)) == 1


# --- when Redis is not well -----------------------------------------------

@pytest.fixture(scope="module")
def fragile():
    """A site whose Redis can be spoilt."""
    with Site("nginx", CONFIG % "@REDIS@", workers=4, files=FILES) as site:
        with BrokenRedis(os.path.join(site.dir, "broken.sock"),
                         site.redis) as broken:
            os.chmod(broken.path, 0o777)
            with open(site.config) as file:
                text = file.read().replace("unix://" + site.redis,
                                           "unix://" + broken.path)
            site._write(site.config, text)
            site.stop_pool()
            site.start_pool()
            site.db.script_load(luascript.read("publish")[0])
            site.db.script_load(luascript.read("lease")[0])
            yield site, broken


def test_no_answer(fragile):
    """It may have been written; the same Idempotency-Key tells."""
    site, broken = fragile
    for fault in (fakeredis.stall(), fakeredis.cut(0), fakeredis.cut(5),
                  fakeredis.replace(b":1\r\n")):
        name = topic()
        broken.spoil(b"EVALSHA", fault)
        answer = post(site, "/publish/" + name, {"data": 1},
                      **{"Idempotency-Key": name})
        assert answer.status == 504
        assert answer.json["error"] == "may_have_been_written"
        assert "same Idempotency-Key" in answer.json["message"]
        (id_, _), = entries(site, name)
        answer = post(site, "/publish/" + name, {"data": 1},
                      **{"Idempotency-Key": name})
        assert answer.status == 200
        assert answer.json == {"id": id_, "duplicate": True}
    name = topic()
    broken.spoil(b"EVALSHA", fakeredis.stall())
    site.mark()
    answer = post(site, "/publish/" + name, {"data": 1})
    assert answer.status == 504
    assert "look whether" in answer.json["message"]
    line = site.logged("event=refuse", "status=504")
    assert line["route"] == "any" and line["level"] == "warn"


def unavailable(answer):
    assert answer.status == 503, answer.text
    assert answer.json["error"] == "unavailable"
    assert answer.json["message"].startswith("nothing was written")
    assert 1 <= int(answer.headers["retry-after"]) <= 15


def test_surely_not_written(fragile):
    site, broken = fragile
    name = topic()
    for words in (b"-LOADING Redis is loading\r\n", b"-OOM no\r\n",
                  b"-READONLY You can't write\r\n", b"-NOPERM no\r\n",
                  b"-NOAUTH Authentication required.\r\n"):
        broken.spoil(b"EVALSHA", fakeredis.replace(words))
        site.mark()
        unavailable(post(site, "/publish/" + name, {"data": 1}))
        level = site.logged("event=refuse", "status=503")["level"]
        assert level == ("error" if b"NO" in words[:3] else "warn"), words
    site.db.set("topic." + name, "no stream")
    unavailable(post(site, "/publish/" + name, {"data": 1}))
    site.logged("event=refuse", "WRONGTYPE")
    # A rate that nobody answers for: nothing was published yet.
    broken.spoil(b"EVALSHA", fakeredis.stall())
    user = "u" + secrets.token_hex(4)
    unavailable(post(site, "/mine/" + name, {"data": 1}, signed(user=user)))
    assert not site.db.exists("topic.%s.%s" % (user, name))
    # One that is not counted is no reason not to publish.
    broken.spoil(b"EVALSHA", fakeredis.replace(b"-OOM no\r\n"))
    assert post(site, "/mine/" + name, {"data": 1},
                signed(user=user)).status == 201
    site.logged("event=lease", "on_failure is open")


def test_a_script_that_redis_forgot(fragile):
    site, _ = fragile
    name = topic()
    for _ in range(2):
        site.db.script_flush()
        assert post(site, "/publish/" + name, {"data": 1}).status == 201
    assert len(entries(site, name)) == 2


def test_redis_away_and_paused(make_site):
    site = make_site("nginx", CONFIG % "@REDIS@", workers=2, files=FILES)
    name = topic()
    site.db.script_load(luascript.read("publish")[0])
    pid = site.components["redis-server"].pid
    os.kill(pid, signal.SIGSTOP)
    try:
        answer = post(site, "/publish/" + name, {"data": 1},
                      **{"Idempotency-Key": name})
        assert answer.status == 504
    finally:
        os.kill(pid, signal.SIGCONT)
    wait_until(lambda: entries(site, name), 5, "it was in Redis's hands")
    assert post(site, "/publish/" + name, {"data": 1},
                **{"Idempotency-Key": name}).status == 200
    site.stop_redis()
    unavailable(post(site, "/publish/" + name, {"data": 1}))
    site.start_redis()
    assert post(site, "/publish/" + name, {"data": 1}).status == 201


def test_the_rights_in_the_manual(make_site):
    with open(os.path.join(TOP, "man", "sse-fcgi.conf.5")) as manual:
        rights, = re.findall(r"^\.Bd -literal.*\n((?: +[+~].*\n)+)\.Ed",
                             manual.read(), re.M)
    config = (CONFIG % "@REDIS@\nusername = sse\npassword_file = @DIR@/redis"
              ).replace("topic = topic.{name}\n",
                        "topic = tenant.{name}.metrics\nrate = 9/1s total\n")
    site = make_site("nginx", config, workers=2,
                     files=dict(FILES, redis="secret\n"))
    site.db.execute_command("ACL", "SETUSER", "sse", "on", ">secret",
                            "resetkeys", "-@all", *rights.split())
    answer = post(site, "/publish/x", {"data": 1}, **{
        "Idempotency-Key": "k"})
    assert answer.status == 201, site.log_text()
    assert post(site, "/mine/x", {"data": 1}, signed()).status == 503
    site.logged("event=refuse", "NOPERM", "level=error")
    assert "event=lease" not in site.log_text()


def test_a_full_pool(make_site):
    """Whoever publishes is no EventSource: he gets a status."""
    site = make_site("nginx", CONFIG % "@REDIS@", workers=1, files=FILES)
    name = topic()
    with site.open("/open/" + name) as stream:
        stream.next(Retry)
        unavailable(post(site, "/publish/" + name, {"data": 1}))
    site.closed("/open/" + name)
    wait_until(lambda: post(site, "/publish/" + name, {
        "data": 1}).status == 201, 5, "the worker does not come back")


# --- what people copy -----------------------------------------------------

def test_the_example(make_site, tmp_path):
    if shutil.which("curl") is None:
        pytest.skip("SKIP: curl is not installed")
    site = make_site("nginx", example("publish/http.conf", [
        ("unix:///run/redis/redis-server.sock", "@REDIS@"),
        ("/etc/sse-fcgi/publish.key\ntopic", "@DIR@/first.key\ntopic")]),
        workers=4, files=FILES)
    tenant = "7f3c0a7e-0000-4000-8000-0123456789ab"
    header = tmp_path / "header"
    header.write_text("Authorization: Bearer %s\n" % KEYS[0])
    with site.open("/api/v1/stream/" + tenant) as stream:
        stream.next(Retry)
        run = subprocess.run(
            ["/bin/sh", os.path.join(EXAMPLES, "publish", "curl.sh"),
             site.url + "/api/v1/publish/" + tenant, "updated",
             '{"load":0.7}'], capture_output=True, text=True, timeout=30,
            env=dict(os.environ, SSE_KEY_HEADER=str(header)), check=False)
        assert run.returncode == 0, run.stderr
        event = stream.event()
        assert (event.type, event.data) == ("updated", '{"load":0.7}')
        assert event.id.endswith(json.loads(run.stdout)["id"])
    assert site.db.pttl("tenant.%s.metrics" % tenant) > 0


def test_explain(only):
    def explain(head):
        run = subprocess.run([only.binary, "--explain", only.config],
                             input=head, capture_output=True, text=True,
                             timeout=10, check=False)
        return run.returncode, run.stdout
    status, text = explain("POST /publish/x HTTP/1.1\nAuthorization: Bearer "
                           + KEYS[1])
    assert status == 0 and "topic: topic.x" in text and "key 2" in text
    assert KEYS[1] not in text
    status, text = explain("POST /publish/x HTTP/1.1\nAuthorization: Bearer x")
    assert status == 1 and "answer: 401" in text
    assert not only.db.exists("topic.x")


def test_tokens_of_streams_do_not_publish(only):
    """What a visitor's browser holds has no scope."""
    answer = post(only, "/mine/x", {"data": 1}, {
        "Authorization": "Bearer " + token(key=SECRET)})
    assert answer.status == 403
    assert not only.db.exists("topic.alice.x")
