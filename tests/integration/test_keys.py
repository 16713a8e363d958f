"""Files with keys: their modes, their change under a process that a web
server keeps, and where their content must never be."""

import os
import secrets
import shutil
import socket
import subprocess

import pytest

from pool import PoolSite, Visit, pool
from process import USER, as_user, wait_until
from site_under_test import PREFIX, session
from sse import Retry
from stack import BINARY, SANITIZED
from test_login_tokens import Issuer, bearer

CONFIG = """
[redis]
url = @REDIS@
[jwt]
key_file = HS256 raw @DIR@/key
[stream mine]
path = /mine/{name:token}
auth = jwt
topic = topic.{user}.{name}
heartbeat = 1s
"""

EXPRESS = """
[redis]
url = unix:///nowhere
[session]
format = express
secret_file = key
[stream s]
path = /s
auth = session
topic = t
"""


def check(path):
    done = subprocess.run([BINARY, "-t", str(path)], capture_output=True,
                          check=False, timeout=10)
    return done.returncode, done.stderr.decode()


@pytest.mark.parametrize("mode, taken", [
    (0o600, True), (0o400, True), (0o640, True), (0o440, True),
    (0o644, False), (0o660, False), (0o604, False), (0o602, False),
    (0o601, False)])
def test_a_secret_s_mode(tmp_path, mode, taken):
    (tmp_path / "a.conf").write_text(EXPRESS)
    key = tmp_path / "key"
    key.write_text("keyboard cat")
    key.chmod(mode)
    status, said = check(tmp_path / "a.conf")
    assert (status == 0) == taken, said
    if not taken:
        assert "a.conf:6: secret_file: " in said
        assert "chmod 0600" in said


@pytest.mark.parametrize("mode, taken", [
    (0o600, True), (0o644, True), (0o444, True), (0o664, False),
    (0o646, False)])
def test_a_public_key_s_mode(tmp_path, mode, taken):
    """Others may read it; who could write it could make tokens."""
    (tmp_path / "a.conf").write_text(
        CONFIG.replace("@REDIS@", "unix:///nowhere")
        .replace("HS256 raw @DIR@/key", "EdDSA pem key"))
    key = tmp_path / "key"
    key.write_text("-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAkL8OYw6HGqDeTh"
                   "DeoJaVzd2QLE9gHRFoN5n1T3KJECU=\n"
                   "-----END PUBLIC KEY-----\n")
    key.chmod(mode)
    status, said = check(tmp_path / "a.conf")
    assert (status == 0) == taken, said
    assert taken or "a.conf:5: key_file: " in said


def test_a_set_with_a_secret_is_a_secret(tmp_path):
    (tmp_path / "a.conf").write_text(
        CONFIG.replace("@REDIS@", "unix:///nowhere")
        .replace("HS256 raw @DIR@/key", "jwks key"))
    key = tmp_path / "key"
    key.write_text('{"keys":[{"kty":"oct","alg":"HS256","k":"%s"}]}' %
                   ("A" * 43))
    key.chmod(0o644)
    status, said = check(tmp_path / "a.conf")
    assert status == 1 and "chmod 0600" in said
    key.chmod(0o600)
    assert check(tmp_path / "a.conf")[0] == 0


# --- a change under a process that is kept ------------------------------------

def put(path, text):
    """In one step, as careful editors do."""
    with open(os.open(path + ".new", os.O_WRONLY | os.O_CREAT, 0o600),
              "w") as file:
        file.write(text)
    if USER:
        shutil.chown(path + ".new", USER, USER)
    os.rename(path + ".new", path)


def status(site, token):
    """What a program is told that does not ask for a stream."""
    with site.open("/mine/y", dict(bearer(token), Accept="text/plain")
                   ) as answer:
        return answer.status


def test_mod_fcgid_takes_a_new_key(make_site):
    """Nobody reloads anything: the processes that are idle see it within
    seconds, and the streams that are open stay."""
    old, new = Issuer(), Issuer()
    site = make_site("fcgid", CONFIG, workers=6, files={"key": old.secret})
    key = os.path.join(site.dir, "key")
    with site.open("/mine/x", bearer(old.token(60))) as stream:
        assert stream.status == 200
        stream.next(Retry)
        put(key, new.secret)
        site.mark()
        wait_until(lambda: status(site, new.token(60)) == 200, 20,
                   "the new key is not used")
        wait_until(lambda: status(site, old.token(60)) == 401, 20,
                   "the old key is still used")
        assert not stream.ended
        site.publish("topic.7.x", "still here")
        assert stream.event().data == "still here"


def test_mod_fcgid_keeps_what_works(make_site):
    """What cannot be used is said, once, and the old goes on."""
    issuer = Issuer()
    site = make_site("fcgid", CONFIG, workers=6,
                     files={"key": issuer.secret})
    assert status(site, issuer.token(60)) == 200
    site.mark()
    put(os.path.join(site.dir, "key"), "short")
    line = site.logged("event=reload", seconds=20)
    assert "key_file: " in line["message"]
    assert status(site, issuer.token(60)) == 200


def test_mod_fcgid_waits_for_a_key(make_site):
    """The configuration names a file that comes later.  It is written in
    place: of a file that is put in its place Apache starts a process."""
    old, new = Issuer(), Issuer()
    site = make_site("fcgid", CONFIG, workers=6, files={"key": old.secret})
    assert status(site, old.token(60)) == 200
    site.mark()
    script = os.path.join(site.dir, "www", "events.fcgi")
    with open(script) as file:
        text = file.read()
    key = os.path.join(site.dir, "key")
    with open(script, "w") as file:
        file.write(text.replace(key, key + ".fresh"))
    assert ".fresh: " in site.logged("event=reload", seconds=20)["message"]
    put(key + ".fresh", new.secret)
    wait_until(lambda: status(site, new.token(60)) == 200, 20,
               "the new key is not used")
    wait_until(lambda: status(site, old.token(60)) == 401, 20,
               "the old key is still used")


def test_a_process_nobody_would_start_again(tmp_path):
    """As spawn-fcgi leaves it: it starts anew by itself, and a request that
    waits meanwhile is judged by what holds now."""
    old, new = Issuer(), Issuer()
    key = tmp_path / "key"
    put(str(key), old.secret)
    config = tmp_path / "a.conf"
    config.write_text(CONFIG.replace("@REDIS@", "unix:///nowhere")
                      .replace("@DIR@/key", str(key)))
    tmp_path.chmod(0o755)
    path = str(tmp_path / "sock")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(path)
        listener.listen()
        program = subprocess.Popen([BINARY, str(config)], stdin=listener,
                                   stderr=subprocess.DEVNULL)
    try:
        # A good token gets as far as Redis, which is away.
        assert asked(path, old) == 503 and asked(path, new) == 401
        put(str(key), new.secret)
        assert asked(path, old) == 401 and asked(path, new) == 503
        assert program.poll() is None
    finally:
        program.terminate()
        assert program.wait(10) == 0


def asked(path, issuer):
    with Visit(path, "/mine/x", accept="text/plain", HTTP_AUTHORIZATION=bearer(
            issuer.token(60))["Authorization"]) as visit:
        visit.read_to_end(5)
        return visit.status


# --- where they must not be ---------------------------------------------------

def test_dump_and_messages_hold_no_secret(tmp_path):
    secret = secrets.token_hex(24)
    (tmp_path / "a.conf").write_text(EXPRESS)
    key = tmp_path / "key"
    key.write_text(secret)
    key.chmod(0o600)
    dump = subprocess.run([BINARY, "-T", str(tmp_path / "a.conf")],
                          capture_output=True, check=True, timeout=10)
    assert b"secret_file = " in dump.stdout
    assert secret.encode() not in dump.stdout + dump.stderr
    for wrong in ("format = laravel\nkey_prefix = x", "cookie = a b"):
        (tmp_path / "a.conf").write_text(
            EXPRESS.replace("format = express", wrong))
        status_, said = check(tmp_path / "a.conf")
        assert status_ == 1 and secret not in said


@pytest.mark.skipif(SANITIZED, reason="a leak checker looks in from outside")
def test_nobody_reads_a_worker_s_memory():
    """Neither a core dump nor another program of the same user, such as a
    page of PHP, can look for keys in it; nor in the master's."""
    with PoolSite(pool(children=2)) as site:
        stream, = site.streams(1)
        control = subprocess.Popen(["sleep", "60"], **as_user())
        try:
            assert readable(control.pid), "the test itself is wrong"
            for pid in site.servers() + [site.spare(), site.master]:
                assert not readable(pid)
        finally:
            control.kill()
            control.wait()
        for pid in site.servers() + [site.master]:
            with open("/proc/%d/limits" % pid) as limits:
                line = next(line for line in limits if "core" in line)
            assert line.split()[4:6] == ["0", "0"]
        stream.close()


def readable(pid):
    """Whether another process of the programs' user can read its memory."""
    script = ("import sys\n"
              "open('/proc/%s/mem' % sys.argv[1], 'rb').close()\n")
    return subprocess.run(["/usr/bin/python3", "-c", script, str(pid)],
                          stderr=subprocess.DEVNULL, check=False,
                          **as_user()).returncode == 0


# --- a database of its own ----------------------------------------------------

def checks(db):
    return db.info("commandstats")["cmdstat_getrange"]["calls"]


def test_sessions_in_another_database(make_site):
    site = make_site("nginx", """
[redis]
url = @REDIS@?db=3
[session]
database = 5
[stream mine]
path = /mine/{name:token}
auth = session
require = member names:{user} {name}
topic = topic.{user}.{name}
heartbeat = 1s
""", workers=4)
    events, sessions = (site.db.__class__(unix_socket_path=site.redis, db=db)
                        for db in (3, 5))
    sid = secrets.token_hex(16)
    headers = {"Cookie": "PHPSESSID=" + sid}
    events.set(PREFIX + sid, session(8))
    events.sadd("names:7", "x")
    with site.open("/mine/x", headers) as stream:
        assert stream.status == 401, "the wrong database counts"
    sessions.set(PREFIX + sid, session(7))
    with site.open("/mine/x", headers) as stream:
        assert stream.status == 200
        stream.next(Retry)
        events.xadd("topic.7.x", {"data": "one"})
        assert stream.event().data == "one"
        # Behind a check of the session it is the topic's again.
        for number in range(3):
            before = checks(events)
            wait_until(lambda: checks(events) > before, 5, "no check")
            events.xadd("topic.7.x", {"data": str(number)})
            assert stream.event().data == str(number)
        sessions.delete(PREFIX + sid)
        stream.read_to_end(5)
    assert site.closed("/mine/x")["reason"] == "revoked"
