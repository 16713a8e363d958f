"""Tokens: a stream lives no longer than the one that opened it, and keys
change without ending a stream."""

import base64
import hashlib
import hmac
import json
import os
import secrets
import shutil
import signal
import tempfile
import time

import pytest

from apps import private
from process import USER, wait_until
from sse import Comment, Retry

CONFIG = """
[redis]
url = @REDIS@
[jwt]
%s
cookie = token
query = access_token
leeway = %s
[stream mine]
path = /mine/{name:token}
auth = jwt
topic = topic.{user}.{name}
heartbeat = 1s
[stream tenant]
path = /tenant/{tenant:token}
auth = jwt
require = member user:{user}:tenants {tenant}
topic = tenant.{tenant}
heartbeat = 1s
"""


def base64url(data):
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


class Issuer:
    """Who signs tokens, with HS256."""

    def __init__(self, kid=None):
        self.secret = secrets.token_hex(32)
        self.kid = kid

    def token(self, seconds, user="7", **claims):
        """A token that expires in so many seconds, on a whole one."""
        header = {"alg": "HS256", "typ": "JWT"}
        if self.kid:
            header["kid"] = self.kid
        self.expires = int(time.time()) + seconds
        payload = dict(claims, sub=user, exp=self.expires)
        text = ".".join(base64url(json.dumps(part).encode())
                        for part in (header, payload))
        mac = hmac.new(self.secret.encode(), text.encode(), hashlib.sha256)
        return "%s.%s" % (text, base64url(mac.digest()))


@pytest.fixture
def folder():
    path = tempfile.mkdtemp(prefix="sse-fcgi-secrets-", dir="/tmp")
    if USER:
        shutil.chown(path, USER, USER)
    yield path
    shutil.rmtree(path, ignore_errors=True)


@pytest.fixture
def start(make_site, folder):
    """A site that knows the issuers' keys."""
    def make(*issuers, leeway="0s", web="nginx"):
        lines = ["key_file = HS256 raw " + private(
            folder, "key-%d" % i, each.secret) +
            (" " + each.kid if each.kid else "")
            for i, each in enumerate(issuers)]
        return make_site(web, CONFIG % ("\n".join(lines), leeway), workers=4)
    return make


def bearer(token):
    return {"Authorization": "Bearer " + token}


CARRIERS = {
    "header": lambda token: ("/mine/x", bearer(token)),
    "cookie": lambda token: ("/mine/x", {"Cookie": "token=" + token}),
    "query": lambda token: ("/mine/x?access_token=" + token, {}),
}


def test_a_poll_waits_no_longer_than_its_token(start):
    issuer = Issuer()
    site = start(issuer)
    with site.open("/mine/x?poll=1&wait=20", bearer(issuer.token(2)),
                   timeout=10) as poll:
        assert poll.read_to_end(5).status == 401
    assert site.logged("event=refuse", "expired")


@pytest.mark.parametrize("carrier", CARRIERS)
@pytest.mark.parametrize("leeway", [0, 2])
def test_a_stream_ends_when_its_token_expires(start, carrier, leeway):
    issuer = Issuer()
    site = start(issuer, leeway="%ds" % leeway)
    token = issuer.token(3 - leeway)
    site.sessions.append(token.rpartition(".")[2])
    path, headers = CARRIERS[carrier](token)
    with site.open(path, headers) as stream:
        assert stream.status == 200
        stream.next(Retry)
        site.publish("topic.7.x", "for 7")
        assert stream.event().data == "for 7"
        stream.read_to_end(6)
        assert abs(time.time() - issuer.expires - leeway) < 1
        assert stream.ended == "clean"
    assert site.closed("/mine/x")["reason"] == "expired"
    # Up to the second in which it is over.
    while time.time() < issuer.expires + leeway:
        time.sleep(0.05)
    with site.open(path, headers) as again:
        assert again.status == 401


def test_a_lost_membership_revokes(start):
    issuer = Issuer()
    site = start(issuer)
    headers = bearer(issuer.token(60))
    site.db.sadd("user:7:tenants", "t")
    with site.open("/tenant/t", headers) as stream:
        assert stream.status == 200
        stream.next(Comment)
        site.db.srem("user:7:tenants", "t")
        begun = time.monotonic()
        stream.read_to_end(6)
        assert time.monotonic() - begun < 2.5
    assert site.closed("/tenant/t")["reason"] == "revoked"
    with site.open("/tenant/t", headers) as again:
        assert again.status == 403


@pytest.mark.parametrize("kids", [(None, None), ("old", "new")])
def test_keys_change_and_streams_stay(start, folder, kids):
    """First both keys count, then the new one only."""
    old, new = Issuer(kids[0]), Issuer(kids[1])
    site = start(old)
    token = old.token(60)
    with site.open("/mine/x", bearer(token)) as stream:
        assert stream.status == 200
        stream.next(Retry)
        assert status(site, new.token(60)) == 401

        with open(site.config) as file:
            text = file.read()
        line = next(line for line in text.splitlines()
                    if line.startswith("key_file"))
        more = "key_file = HS256 raw " + private(folder, "new", new.secret) + (
            " new" if kids[1] else "")
        reload(site, text.replace(line, line + "\n" + more))
        assert status(site, new.token(60)) == 200
        assert status(site, token) == 200

        reload(site, text.replace(line, more))
        assert status(site, new.token(60)) == 200
        assert status(site, token) == 401

        assert not stream.ended
        site.publish("topic.7.x", "still here")
        assert stream.event().data == "still here"


def status(site, token):
    with site.open("/mine/y", bearer(token)) as answer:
        return answer.status


def reload(site, text):
    """Take over a configuration; workers that rest have then heard of it,
    and one has a stream."""
    site.mark()
    before = set(site.worker_pids())
    with open(site.config, "w") as file:
        file.write(text)
    os.kill(site.components["sse-fcgi"].pid, signal.SIGUSR2)
    site.wait_log("message=reloaded", since=site.since)
    wait_until(lambda: len(before & set(site.worker_pids())) <= 1, 5,
               "workers from before the reload stay")
