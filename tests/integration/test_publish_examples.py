"""examples/publish: each with its real client library, up to a page."""

import http.server
import json
import os
import shutil
import subprocess
import sys
import threading

import pytest

import tools
from apps import EXPRESS, FAMILIES, php_extensions
from sse import Retry
from webconf import TOP

EXAMPLES = os.path.join(TOP, "examples", "publish")
DRIVERS = os.path.join(TOP, "tests", "apps", "publish")
DATA = {"cpu": 12, "name": "J\u00fcrgen \u20ac/\U0001f600 \"quoted\""}
JSON = json.dumps(DATA, ensure_ascii=False)


def missing_redis_of_php():
    return None if "redis" in php_extensions() else "php-redis"


SNIPPETS = {
    "php.php": (["php"], missing_redis_of_php),
    "laravel.php": (["php"], FAMILIES["laravel"].missing),
    "symfony.php": (["php"], FAMILIES["symfony"].missing),
    "node.js": (["node"], FAMILIES["express"].missing),
    "python.py": ([sys.executable], lambda: None),
}


def run(*argv, status=0, **env):
    done = subprocess.run(argv, capture_output=True, text=True, timeout=60,
                          check=False, env=dict(os.environ, **env),
                          stdin=subprocess.DEVNULL)
    assert (done.returncode == 0) == (status == 0), (argv, done)
    return done.stdout.strip(), done.stdout + done.stderr


def run_snippet(nginx, name, topic, kind, text, status=0):
    command, missing = SNIPPETS[name]
    if shutil.which(command[0]) is None or missing():
        pytest.skip("SKIP: %s is not there" % (missing() or command[0]))
    return run(*command, os.path.join(DRIVERS, name),
               os.path.join(EXAMPLES, name), nginx.redis, topic, kind, text,
               status=status, NODE_PATH=os.path.join(EXPRESS, "node_modules"),
               PYTHONDONTWRITEBYTECODE="1")


def arrives(nginx, publish):
    """The event that publish(topic) makes, as a page gets it."""
    path, topic = nginx.public()
    with nginx.open(path) as stream:
        stream.next(Retry)
        said, _ = publish(topic)
        event = stream.event()
    assert event.type == "metric_updated"
    assert json.loads(event.data) == DATA
    assert "\u20ac" in event.data, "as it was, and shorter"
    return event, said


@pytest.mark.parametrize("name", SNIPPETS)
def test_a_library(nginx, name):
    event, said = arrives(nginx, lambda topic: run_snippet(
        nginx, name, topic, "metric_updated", JSON))
    # Those that return an id return this one.
    assert said == ("" if name == "laravel.php" else event.id)
    # What Redis refuses is an error, and says why.
    nginx.db.set("a-string", "x")
    _, text = run_snippet(nginx, name, "a-string", "t", JSON, status=1)
    assert "WRONGTYPE" in text


def test_each_keeps_so_many(nginx):
    """The retention that they all ask for."""
    for name in SNIPPETS:
        with open(os.path.join(EXAMPLES, name)) as snippet:
            assert "1000" in snippet.read(), name
    _, topic = nginx.public()
    for n in range(1300):
        nginx.db.xadd(topic, {"n": n})
    for name in SNIPPETS:
        run_snippet(nginx, name, topic, "t", JSON)
        # Whole nodes of a hundred are dropped.
        assert 1000 <= nginx.db.xlen(topic) <= 1100, name
        for n in range(200):
            nginx.db.xadd(topic, {"n": n})


def test_laravel_for_the_recorder(nginx):
    """Laravel's prefix is on the channel, so the recorder strips it."""
    with nginx.db.pubsub() as heard:
        heard.psubscribe("*orders.*")
        assert heard.get_message(timeout=5)["type"] == "psubscribe"
        run_snippet(nginx, "laravel.php", "7", "ORDER", '"paid"')
        message = heard.get_message(timeout=5)
    assert message["channel"] == b"laravel_database_orders.7"
    assert json.loads(message["data"]) == {"state": "paid"}


# --- from a shell -------------------------------------------------------------

@pytest.fixture(params=["sse-publish", "redis-cli"])
def shell(request, nginx, tmp_path):
    """Runs shell.sh where only this program is found."""
    real = shutil.which("redis-cli")
    if request.param == "sse-publish":
        (tmp_path / "sse-publish").symlink_to(tools.PUBLISH)
    elif real is None:
        pytest.skip("SKIP: redis-tools is not installed")
    else:
        (tmp_path / "redis-cli").write_text(
            '#!/bin/sh\nexec %s -s %s "$@"\n' % (real, nginx.redis))
        (tmp_path / "redis-cli").chmod(0o755)

    def start(*args, **more):
        return run("/bin/sh", os.path.join(EXAMPLES, "shell.sh"), *args,
                   PATH=str(tmp_path), SSE_REDIS_URL="unix://" + nginx.redis,
                   **more)
    return start


def test_a_shell(nginx, shell):
    event, said = arrives(nginx, lambda topic: shell(
        topic, "metric_updated", JSON))
    assert said == event.id
    nginx.db.set("a-string", "x")
    _, text = shell("a-string", "t", JSON, status=1)
    assert "WRONGTYPE" in text


class Endpoint(http.server.BaseHTTPRequestHandler):
    """Fails twice as a busy program would, then takes the event."""

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.seen.append((dict(self.headers), body))
        self.send_response([503, 504, 201][len(self.server.seen) - 1])
        answer = b'{"id":"7-1"}'
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_):
        pass


def test_curl_tries_again_under_the_same_key(tmp_path):
    if shutil.which("curl") is None:
        pytest.skip("SKIP: curl is not installed")
    header = tmp_path / "header"
    header.write_text("Authorization: Bearer sesame\n")
    with http.server.HTTPServer(("127.0.0.1", 0), Endpoint) as server:
        server.seen = []
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            out, _ = run("/bin/sh", os.path.join(EXAMPLES, "curl.sh"),
                         "http://127.0.0.1:%d/publish" % server.server_port,
                         "metric_updated", JSON, SSE_KEY_HEADER=str(header))
        finally:
            server.shutdown()
            thread.join()
    assert out.endswith('{"id":"7-1"}')
    assert len(server.seen) == 3
    assert len({headers["Idempotency-Key"]
                for headers, _ in server.seen}) == 1
    for headers, body in server.seen:
        assert len(headers["Idempotency-Key"]) == 32
        assert headers["Authorization"] == "Bearer sesame"
        assert headers["Content-Type"] == "application/json"
        assert json.loads(body) == {"event": "metric_updated", "data": DATA}
