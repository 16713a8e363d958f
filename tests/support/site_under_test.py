"""A site under test: a running stack with visitors and a publisher."""

import json
import os
import re
import secrets
import uuid

import redis

from sse import Stream
from stack import Stack

COOKIE = "PHPSESSID"
PREFIX = "PHPREDIS_SESSION:"

CONFIG = """
[redis]
url = @REDIS@
[session]
format = php
cookie = PHPSESSID
key_prefix = PHPREDIS_SESSION:
user = user_id

[stream metrics]
path = /api/v1/stream/{tenant:uuid}
auth = session
require = member user:{user}:tenants {tenant} else 403
topic = tenant.{tenant}.metrics
heartbeat = 1s

# The same without a rule, and with one of each kind.
[stream mine]
path = /mine/{name:token}
auth = session
topic = topic.{name}
heartbeat = 1s
[stream exists]
path = /exists/{id:int}
auth = session
require = exists upload:{id} else 404
topic = upload.{id}
[stream equals]
path = /equals/{id:int}
auth = session
require = equals owner:{id} {user}
topic = upload.{id}
[stream field]
path = /field/{id:int}
auth = session
require = field item:{id} owner {user} else 401
topic = upload.{id}
[stream several]
path = /several/{id:int}
auth = session
require = exists upload:{id} else 404
require = equals owner:{id} {user} else 403
topic = upload.{id}

# Open to everybody.
[stream open]
path = /open/{name:token}
auth = none
topic = topic.{name}
heartbeat = 1s
[stream all]
path = /all/{name:token}
auth = none
topic = topic.{name}
start = earliest
heartbeat = 1s
[stream short]
path = /short/{name:token}
auth = none
topic = topic.{name}
heartbeat = 500ms
lifetime = 2s
[stream batch]
path = /batch/{name:token}
auth = none
topic = topic.{name}
delivery = batch
heartbeat = 1s
lifetime = 3s
[stream status]
path = /status/{name:token}
auth = none
topic = topic.{name}
busy = 503
"""

# What a sanitizer, the C library or the program itself says when it breaks.
DISASTER = re.compile("Sanitizer|runtime error:|SIGSEGV|SIGABRT|"
                      "stack smashing|Assertion|panic:")

FIELD = re.compile(r'([a-z_]+)=("(?:[^"\\]|\\.)*"|\S*)')


def session(user, form="php"):
    """A session's payload as the site would have written it."""
    text = str(user)
    if form == "php":
        return 'lang|s:2:"de";user_id|s:%d:"%s";' % (len(text), text)
    if form == "php_serialize":
        return 'a:2:{s:4:"lang";s:2:"de";s:7:"user_id";s:%d:"%s";}' % (
            len(text), text)
    return json.dumps({"lang": "de", "user_id": text})


def fields(line):
    """A log line in logfmt, as a dictionary."""
    return {name: value.strip('"') for name, value in FIELD.findall(line)}


class Site(Stack):
    """A Stack with a Redis client and visitors."""

    def __init__(self, web="nginx", config=CONFIG, **more):
        super().__init__(web, config, **more)
        self.sessions = []
        self.since = 0

    def start(self):
        super().start()
        self.db = redis.Redis(unix_socket_path=self.redis, socket_timeout=10)

    def stop(self):
        """End, and fail when the log tells what it never may."""
        try:
            text = self.log_text(0) if self.dir else ""
        finally:
            super().stop()
        disaster = DISASTER.search(text)
        assert not disaster, text[max(0, disaster.start() - 500):][:4000]
        for sid in self.sessions:
            assert sid not in text, "a session id is in the log"

    # --- visitors ---------------------------------------------------------

    def login(self, user=None, form="php"):
        """Headers of a visitor who is logged in."""
        user = user or "u" + secrets.token_hex(4)
        sid = secrets.token_hex(16)
        self.sessions.append(sid)
        self.db.set(PREFIX + sid, session(user, form))
        return {"Cookie": "%s=%s" % (COOKIE, sid)}

    def logout(self, headers):
        self.db.delete(PREFIX + headers["Cookie"].partition("=")[2])

    def member(self, tenant=None):
        """(headers, path, topic) of a visitor and a tenant of his."""
        user = "u" + secrets.token_hex(4)
        tenant = tenant or str(uuid.uuid4())
        self.db.sadd("user:%s:tenants" % user, tenant)
        return (self.login(user), "/api/v1/stream/" + tenant,
                "tenant.%s.metrics" % tenant)

    def open(self, path, headers=None, **more):
        return Stream(self.url, path, headers, **more)

    def public(self, kind="open"):
        """(path, topic) of a fresh topic without login."""
        name = "t" + secrets.token_hex(6)
        return "/%s/%s" % (kind, name), "topic." + name

    def publish(self, topic, data, event="message", **more):
        """XADD; returns the entry's id as text."""
        return self.db.xadd(topic, {"event": event, "data": data},
                            **more).decode()

    # --- the log ----------------------------------------------------------

    def mark(self):
        """From here on the log is this test's."""
        self.since = os.path.getsize(self.log)

    def log_text(self, since=None):
        with open(self.log, errors="replace") as log:
            log.seek(self.since if since is None else since)
            return log.read()

    def closed(self, path, seconds=8):
        """The fields of the line that says why a stream ended."""
        return self.logged("event=close", "path=%s " % path, seconds=seconds)

    def logged(self, *words, seconds=5):
        """The fields of the first line since mark() with all the words."""
        return fields(self.wait_log(*words, since=self.since,
                                    seconds=seconds))
