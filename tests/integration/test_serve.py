"""The local development server keeps its word."""

import glob
import json
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request

import pytest

from process import session_pids, wait_until
from webconf import TOP, WEBS

SERVE = os.path.join(TOP, "tests", "support", "serve.py")

OPEN = """[redis]
url = @REDIS@
[stream open]
path = /open/{name:token}
auth = none
topic = topic.{name}
heartbeat = 2s
lifetime = 6s
"""


@pytest.fixture
def serve(tmp_path):
    """Start serve.py; whatever is left of it ends with the test."""
    started = []

    def start(*args):
        server = subprocess.Popen(
            [sys.executable, SERVE, *args], stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True, cwd=tmp_path)
        started.append(server)
        return server
    yield start
    for server in started:
        if server.poll() is None:
            server.terminate()
            server.wait(20)
        server.stdout.close()
        server.stderr.close()


def ready(server):
    line = server.stdout.readline()
    assert line, server.stderr.read()
    return json.loads(line)


def children(pid):
    """All processes below one, found by their parents."""
    with open("/proc/%d/task/%d/children" % (pid, pid)) as file:
        direct = [int(word) for word in file.read().split()]
    return direct + [p for child in direct for p in session_pids(child)]


def is_running(pid):
    try:
        with open("/proc/%d/stat" % pid) as stat:
            return stat.read().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


@pytest.mark.parametrize("web", WEBS)
def test_serve(serve, tmp_path, web):
    (tmp_path / "site.conf").write_text(OPEN)
    server = serve("--web", web, "--config", "site.conf")
    said = ready(server)
    assert said["pid"] == server.pid
    assert os.path.exists(said["redis"]) and os.path.exists(said["log"])
    with pytest.raises(urllib.error.HTTPError) as error:
        urllib.request.urlopen(said["url"] + "/nowhere", timeout=5)
    assert error.value.code == 404
    error.value.close()
    below = children(server.pid)
    assert len(below) >= 2
    server.terminate()
    rest = server.communicate(timeout=20)[0]
    assert server.returncode == 0 and rest == ""
    assert not os.path.exists(os.path.dirname(said["redis"]))
    assert not [pid for pid in below if is_running(pid)]


LOGIN = """[redis]
url = @REDIS@
[session]
format = laravel
key_prefix = laravel:
  secret_file = keys/app.key   ; APP_KEY
[jwt]
key_file = HS256 raw keys/jwt.secret a
key_file=jwks keys/set.json
[header]
name = SSE_USER
[stream open]
path = /open
auth = jwt, session
topic = topic
"""

JWKS = """{"keys":[{"kty":"OKP","crv":"Ed25519","alg":"EdDSA","kid":"b",
"x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]}"""


def test_names_are_relative_to_the_configuration(serve, tmp_path):
    """Whoever may read the files, and wherever the server was started."""
    for name, content, mode in (
            ("site.conf", LOGIN, 0o644),
            ("keys/app.key", "base64:" + "A" * 43 + "=\n", 0o600),
            ("keys/jwt.secret", "s" * 32 + "\n", 0o600),
            ("keys/set.json", JWKS, 0o644)):
        path = tmp_path / "etc" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
        path.chmod(mode)
    said = ready(serve("--config", "etc/site.conf"))
    with pytest.raises(urllib.error.HTTPError) as error:
        urllib.request.urlopen(said["url"] + "/open", timeout=5)
    assert error.value.code == 401
    error.value.close()


def test_a_secret_that_is_open_is_refused(serve, tmp_path):
    (tmp_path / "jwt.secret").write_text("s" * 32)
    (tmp_path / "jwt.secret").chmod(0o644)
    (tmp_path / "site.conf").write_text(
        OPEN + "[jwt]\nkey_file = HS256 raw jwt.secret\n")
    err = serve("--config", "site.conf").communicate(timeout=20)[1]
    assert "jwt.secret holds a secret and is open to others" in err


def test_ctrl_c(serve):
    server = serve()
    said = ready(server)
    server.send_signal(signal.SIGINT)
    server.wait(20)
    assert not os.path.exists(os.path.dirname(said["redis"]))


@pytest.mark.parametrize("web", ["nginx", "fcgid"])
def test_sigkill_takes_all_along(serve, web):
    server = serve("--web", web, "--workers", "8")
    said = ready(server)
    below = children(server.pid)
    server.kill()
    server.wait(5)
    try:
        wait_until(lambda: not [p for p in below if is_running(p)], 15,
                   "a program outlives its server")
    finally:
        folder = os.path.dirname(said["redis"])
        assert folder.startswith("/tmp/sse-fcgi-")
        subprocess.run(["rm", "-rf", folder], check=True)


def test_a_signal_at_any_time(serve):
    """Also before it is ready nothing stays behind."""
    for pause in (0.05, 0.2, 0.4, 0.6):
        server = serve()
        # Not to wait for something: to hit another moment each time.
        time.sleep(pause)
        below = children(server.pid)
        server.terminate()
        server.wait(20)
        assert not [pid for pid in below if is_running(pid)]
        assert not glob.glob("/tmp/sse-fcgi-%d-*" % server.pid)


BAD = {
    "no such file": ["--config", "nowhere.conf"],
    "bad configuration": ["--config", "bad.conf"],
    "no such folder": ["--root", "nowhere"],
}


@pytest.mark.parametrize("what", BAD)
def test_a_failure_says_why(serve, tmp_path, what):
    (tmp_path / "bad.conf").write_text("[stream x]\npaht = /x\n")
    server = serve(*BAD[what])
    out, err = server.communicate(timeout=20)
    assert server.returncode == 1 and out == ""
    assert err.startswith("serve: ")
    if what == "bad configuration":
        assert ":2:" in err and "path" in err


def command_line(pid):
    """Of a process that may have ended meanwhile."""
    try:
        with open("/proc/%d/cmdline" % pid) as file:
            return file.read()
    except OSError:
        return ""


def test_a_part_that_dies_ends_it(serve):
    """Redis may die and come back; the web server may not."""
    server = serve()
    said = ready(server)
    master, = [pid for pid in set(children(server.pid))
               if "nginx: master" in command_line(pid)]
    os.kill(master, signal.SIGKILL)
    err = server.communicate(timeout=20)[1]
    assert server.returncode == 1 and "ended" in err
    assert not os.path.exists(os.path.dirname(said["redis"]))
