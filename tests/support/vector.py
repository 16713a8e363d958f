"""One case of a file of session vectors, put into the program's words.

A case says what a request carries, what Redis holds, what an administrator
configures, and who the visitor then is.  The schema is described at the top
of tests/vectors/sessions.json.  What a case holds and this file does not know
is an error: a field that is passed over tests nothing.
"""

import base64
import json
import os
import re

SCHEMA = "session-vectors/1"
TOPIC = b"vector."

FIELDS = set("""name framework auth provenance config cookie_header
    cookie_header_b64 authorization query_string token redis redis_readable
    redis_key redis_key_b64 redis_db redis_error expect accept_also policy
    optional oracle skip_oracle notes""".split())

# What [session] may be told; anything else is for the program to refuse.
HANDLERS = {"php", "php_serialize", "php_binary", "igbinary", "msgpack"}


class VectorError(Exception):
    """A case that cannot be run as it stands."""


class Files:
    """The configuration's files: contents by name, each a secret."""

    def __init__(self, folder):
        self.folder = folder
        self.contents = {}

    def add(self, content):
        """The path under which the content will be."""
        name = "secret-%d" % len(self.contents)
        # The one newline that is left out is not the secret's own.
        self.contents[name] = content + b"\n" * content.endswith(b"\n")
        return os.path.join(self.folder, name)


def pointer(path):
    """A path of names as the configuration has it."""
    return "/".join(str(part).replace("~", "~0").replace("/", "~1")
                    for part in path)


def setting(key, value):
    """A line of the configuration, which has no way to quote."""
    if value is None:
        raise VectorError("config has no value for '%s'" % key)
    text = {True: "yes", False: "no"}[value] if isinstance(value, bool) \
        else str(value)
    if text == "":
        text = '""'
    elif re.search(r"^\s|\s$|[\0\r\n]|\s;", text):
        raise VectorError("%s = %r cannot be written" % (key, text))
    return "%s = %s" % (key, text)


def taken(config, names):
    """The named members of a configuration, which may have no others."""
    other = set(config) - set(names) - {"redis_db", "now"}
    if other:
        raise VectorError("config has '%s', which is not known here"
                          % "', '".join(sorted(other)))
    return [config.get(name) for name in names]


# --- each family, as lines of [session] ---------------------------------------

def php(config, _):
    cookie, prefix, handler, user = taken(
        config, ("cookie_name", "key_prefix", "serializer", "user_path"))
    return [setting("format", handler or "php"), setting("cookie", cookie),
            setting("key_prefix", prefix), setting("user", pointer(user))]


def laravel(config, files):
    (cookie, prefix, key, previous, cipher, encrypted, serialized, layer,
     encrypt, serialization, _, login) = taken(config, (
         "cookie_name", "key_prefix", "app_key", "previous_keys", "cipher",
         "cookie_encrypted", "cookie_serialized", "redis_serializer",
         "session_encrypt", "session_serialization", "guard", "login_key"))
    lines = [setting("format", "laravel"), setting("cookie", cookie),
             setting("key_prefix", prefix), setting("user", pointer([login]))]
    lines += [setting("secret_file", files.add(each.encode()))
              for each in ([key] if key else []) + (previous or [])]
    for name, value in (("cipher", cipher and cipher.lower()),
                        ("cookie_encrypted", encrypted),
                        ("cookie_serialized", serialized),
                        ("serializer", layer), ("encrypt", encrypt),
                        ("serialization", serialization)):
        if value is not None:
            lines.append(setting(name, value))
    return lines


def symfony(config, _):
    cookie, prefix, handler, login, user, remembered = taken(config, (
        "cookie_name", "key_prefix", "serializer", "session_key",
        "user_path", "remembered"))
    lines = [setting("format", "symfony"), setting("cookie", cookie),
             setting("key_prefix", prefix), setting("user", pointer(user)),
             setting("serializer", handler or "php")]
    if login is not None:
        lines.append(setting("login_key", login))
    if remembered is not None:
        lines.append(setting("remembered", remembered))
    return lines


def express(config, files):
    cookie, start, prefix, handler, user, secrets = taken(config, (
        "cookie_name", "cookie_prefix", "key_prefix", "serializer",
        "user_path", "secrets"))
    lines = [setting("format", "express"), setting("cookie", cookie),
             setting("key_prefix", prefix), setting("user", pointer(user))]
    if start is not None:
        lines.append(setting("cookie_prefix", start))
    if handler not in (None, "json"):
        lines.append(setting("serializer", handler))
    return lines + [setting("secret_file", files.add(each.encode()))
                    for each in secrets]


def plain_json(kind):
    def family(config, _):
        cookie, prefix, handler, user = taken(config, (
            "cookie_name", "key_prefix", "serializer", "user_path"))
        lines = [setting("format", kind), setting("cookie", cookie),
                 setting("key_prefix", prefix), setting("user", pointer(user))]
        if handler not in (None, "json"):
            lines.append(setting("serializer", handler))
        return lines
    return family


FAMILIES = {"php-session": php, "laravel": laravel, "symfony": symfony,
            "express": express, "django": plain_json("django"),
            "json": plain_json("json")}


# --- tokens, as lines of [jwt] ------------------------------------------------

# A raw secret like this is refused, and has to be given in base64.
SLIP = re.compile(r"""^base64:|^(["']).*\1$|[ \t]$""", re.DOTALL)


def key_line(key, files, pem):
    """One key in the form in which it is given, or as PEM."""
    kid = key.get("kid", "")
    if pem and "pem" in key:
        form, content = "pem", key["pem"].encode()
    elif "jwk" in key:
        form, content = "jwk", json.dumps(key["jwk"]).encode()
    elif "secret" in key and SLIP.search(key["secret"]):
        form, content = "base64", base64.b64encode(key["secret"].encode())
    elif "secret" in key:
        form, content = "raw", key["secret"].encode()
    elif "secret_b64" in key:
        form, content = "base64", key["secret_b64"].encode()
    else:
        raise VectorError("a key has no known form: %s" % sorted(key))
    return setting("key_file", " ".join(
        [key["alg"], form, files.add(content), kid]).rstrip())


def as_jwk(key):
    """A key as a member of a set: it names its own alg."""
    if "jwk" in key:
        jwk = dict(key["jwk"])
    else:
        secret = base64.b64decode(key["secret_b64"]) \
            if "secret_b64" in key else key["secret"].encode()
        jwk = {"kty": "oct", "k": base64.urlsafe_b64encode(
            secret).decode().rstrip("=")}
    jwk["alg"] = key["alg"]
    if "kid" in key:
        jwk["kid"] = key["kid"]
    return jwk


def key_lines(keys, files, form):
    if form == "jwks":
        document = json.dumps({"keys": [as_jwk(key) for key in keys]})
        return [setting("key_file", "jwks " + files.add(document.encode()))]
    return [key_line(key, files, form == "pem") for key in keys]


def jwt(config, files, form):
    keys, user, issuer, audience, kind, leeway, exp, cookie, query = taken(
        config, ("keys", "user_claim", "issuer", "audience", "typ", "leeway",
                 "require_exp", "cookie_name", "query_param"))
    lines = key_lines(keys, files, form)
    for name, value in (("user", user and pointer(user)), ("issuer", issuer),
                        ("audience", audience), ("type", kind),
                        ("leeway", "%ds" % (leeway or 0)),
                        ("require_exp", exp), ("cookie", cookie),
                        ("query", query)):
        if value is not None:
            lines.append(setting(name, value))
    return lines


# --- the case -----------------------------------------------------------------

def outcome(expect):
    """An expected outcome: the user's id as bytes, or None for nobody."""
    if expect["outcome"] == "none":
        return None
    if expect["outcome"] != "user":
        raise VectorError("outcome is '%s'" % expect["outcome"])
    return expect["user_id"].encode()


class Vector:
    """A case, read and understood."""

    def __init__(self, case):
        other = set(case) - FIELDS
        if other:
            raise VectorError("'%s' is not known here"
                              % "', '".join(sorted(other)))
        self.case = case
        self.name = case["name"]
        self.config = case["config"]
        self.is_jwt = case["auth"] == "jwt"
        if not self.is_jwt and case["auth"] not in FAMILIES:
            raise VectorError("auth is '%s'" % case["auth"])
        self.db = int(case.get("redis_db", self.config.get("redis_db", 0)))
        self.key = None
        if case.get("redis_key_b64") is not None:
            self.key = base64.b64decode(case["redis_key_b64"])
        elif case.get("redis_key") is not None:
            self.key = case["redis_key"].encode()
        self.wanted = [outcome(case["expect"])] + [
            outcome(each) for each in case.get("accept_also") or []]
        if case.get("optional"):
            self.wanted.append(None)
        self.commands = [[base64.b64decode(word) for word in command]
                         for command in case.get("redis") or []]
        if "cookie_header_b64" in case:
            self.cookies = base64.b64decode(case["cookie_header_b64"])
        else:
            self.cookies = (case.get("cookie_header") or "").encode()
        self.authorization = (case.get("authorization") or "").encode()
        self.query = (case.get("query_string") or "").encode()

    def ways(self):
        """How the same thing can be configured."""
        if not self.is_jwt:
            return ["database"] + (["url"] if self.db else ["beside"])
        keys = self.config["keys"]
        if any(re.search(r"\s", key.get("kid", "")) for key in keys):
            return ["jwks"]
        return ["given"] + ["pem"] * any("pem" in key for key in keys) + [
            "jwks"]

    def has_short_secret(self):
        """Is there one that the program takes only when it is told to?"""
        return any(len(key["secret"].encode()) < 32 if "secret" in key else
                   len(base64.b64decode(key.get("secret_b64", ""))) < 32
                   for key in self.config["keys"]
                   if "secret" in key or "secret_b64" in key)

    def configure(self, way, redis, files):
        """The whole configuration as text; secrets go to files."""
        db = {"url": self.db, "beside": 1}.get(way, 0)
        lines = ["[redis]", "url = unix://%s?db=%d" % (redis, db)]
        if self.is_jwt:
            lines += ["[jwt]"] + jwt(self.config, files, way)
            if self.wanted != [None] and self.has_short_secret():
                lines.append("short_secrets = yes")
        else:
            lines += ["[session]"] + FAMILIES[self.case["auth"]](
                self.config, files)
            if way != "url":
                lines.append("database = %d" % self.db)
        return "\n".join(lines + [
            "[stream vector]", "path = /vector",
            "auth = " + ("jwt" if self.is_jwt else "session"),
            "topic = %s{user}" % TOPIC.decode(), "start = earliest",
            "delivery = batch", ""])

    def request(self):
        """A request's head as text for --explain; None when no head could
        carry this."""
        target = b"/vector" + (b"?" + self.query if self.query else b"")
        lines = [b"GET " + target + b" HTTP/1.1", b"Host: vectors.example"]
        for name, value in ((b"Cookie", self.cookies),
                            (b"Authorization", self.authorization)):
            if value:
                lines.append(name + b": " + value)
        text = b"\r\n".join(lines) + b"\r\n\r\n"
        return text if len(text.splitlines()) == len(lines) + 1 and \
            b"\0" not in text else None

    def secrets(self):
        """What may be in no output and no log: the configured keys, the id
        of the session, a token's signature."""
        found = [self.config.get("app_key")]
        found += self.config.get("previous_keys") or []
        for key in self.config.get("keys") or []:
            found += [key.get("secret"), key.get("secret_b64")]
        found += self.config.get("secrets") or []
        if self.is_jwt:
            found.append((self.case.get("token") or "").rpartition(".")[2])
        found = [each.encode() for each in found if each]
        prefix = self.config.get("key_prefix", "").encode()
        if self.key and self.key.startswith(prefix):
            found.append(self.key[len(prefix):])
        return [each for each in found if len(each) >= 8]


def read(path):
    """The cases of a file, as they are in it."""
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    if document.get("schema") != SCHEMA:
        raise ValueError("its schema is not %s" % SCHEMA)
    return document["vectors"]
