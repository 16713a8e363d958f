"""Small real sites (tests/apps) and their visitors.

    with Family.site() as site:
        visitor = Visitor(site)
        visitor.ask("login", user=7)       "user 7"
        site.open(path, visitor.headers())

PHP's sites are served by the same web server as the streams; the others
listen at a port of their own, and share the cookie, which knows no ports.
"""

import http.client
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import urllib.parse

import webconf
from process import USER, StackError
from site_under_test import Site

APPS = os.path.join(webconf.TOP, "tests", "apps")
# What "npm ci" made of tests/apps/express; ./dev sees to it.
EXPRESS = os.path.join(webconf.TOP, "build", "express")
PHP_SHARE = "/usr/share/php"

STREAMS = """
[stream mine]
path = /mine/{name:token}
auth = session
topic = topic.{user}.{name}
heartbeat = 1s
[stream tenant]
path = /tenant/{tenant:token}
auth = session
require = member user:{user}:tenants {tenant}
topic = tenant.{tenant}
heartbeat = 1s
"""


def config(lines):
    """A configuration whose [session] has the lines."""
    return "[redis]\nurl = @REDIS@\n[session]\n%s\n%s" % (lines, STREAMS)


def private(folder, name, content):
    """The path of a new file that only the program's user can read."""
    path = os.path.join(folder, name)
    with open(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600), "w") as file:
        file.write(content)
    if USER:
        shutil.chown(path, USER, USER)
    return path


def php_extensions():
    run = subprocess.run(["/usr/bin/php-cgi", "-m"], text=True, check=False,
                         capture_output=True)
    return run.stdout.split()


class Visitor:
    """A browser's part: cookies are kept and sent."""

    def __init__(self, site):
        self.site = site
        self.cookies = {}

    def headers(self):
        return {"Cookie": "; ".join("%s=%s" % pair
                                    for pair in self.cookies.items())}

    def ask(self, do, **query):
        """What the site says: "user N" or "nobody"."""
        port, path = self.site.page(do, query)
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        try:
            connection.request("GET", path, headers=self.headers()
                               if self.cookies else {})
            answer = connection.getresponse()
            text = answer.read().decode(errors="replace")
            if answer.status != 200:
                raise StackError("%s: %d\n%s" % (path, answer.status,
                                                 text[:2000]))
            for line in answer.headers.get_all("Set-Cookie") or []:
                self._keep(line)
            return text.strip()
        finally:
            connection.close()

    def _keep(self, line):
        pair, *attributes = line.split(";")
        name, _, value = pair.strip().partition("=")
        if any(each.strip().lower() == "max-age=0" for each in attributes):
            self.cookies.pop(name, None)
            return
        self.cookies[name] = value
        # Not in the log, as Site.stop() sees to.
        if len(value) >= 16:
            self.site.sessions.append(value)


class PhpSite(Site):
    """A site in PHP behind the web server of the streams."""

    def __init__(self, app, text, web="nginx", more="", settings=None):
        super().__init__(web, text, root=os.path.join(APPS, app), workers=4)
        self.more = more
        self.settings = settings

    def _link_site(self):
        # A copy, so that a test has settings of its own.
        mine = os.path.join(self.dir, "app")
        shutil.copytree(self.root, mine)
        if self.settings:
            with open(os.path.join(mine, "settings.json"), "w") as file:
                json.dump(self.settings, file)
        self.root = mine
        super()._link_site()

    def page(self, do, query):
        query = urllib.parse.urlencode(dict(query, do=do))
        return self.port, "/app.php?%s%s" % (query, self.more)


class PortSite(Site):
    """A site that listens by itself."""

    def __init__(self, text, argv, folder=None):
        super().__init__("nginx", text, workers=4)
        self.argv = argv
        self.folder = folder

    def start(self):
        super().start()
        try:
            self._start_app()
        except BaseException:
            super().stop()
            raise

    def _start_app(self):
        file = os.path.join(self.dir, "app.port")
        argv = [each.replace("@REDIS@", self.redis).replace("@PORT@", file)
                for each in self.argv]
        if self.folder:
            shutil.copytree(self.folder, os.path.join(self.dir, "app"))
        env = dict(os.environ, PYTHONDONTWRITEBYTECODE="1", HOME=self.dir)
        part = self.add("app", argv, env=env)
        part.wait_ready(lambda: os.path.exists(file), 30)
        with open(file) as port:
            self.app_port = int(port.read())

    def page(self, do, query):
        query = urllib.parse.urlencode(query)
        return self.app_port, "/%s?%s" % (do, query)


# --- one class for each family ------------------------------------------------

class Php:
    """Sessions of phpredis, written by one of PHP's handlers."""
    keys, db = "PHPREDIS_SESSION:*", 0

    def __init__(self, handler):
        self.handler = handler

    def missing(self):
        if self.handler in ("igbinary", "msgpack") and \
                self.handler not in php_extensions():
            return "php-" + self.handler
        return None

    def site(self, folder, web="nginx"):
        return PhpSite("php", config("format = " + self.handler), web,
                       "&handler=" + self.handler)


class Laravel:
    """Cookies encrypted by EncryptCookies, sessions by StartSession."""
    keys, db = "laravel_database_laravel_cache:*", 0
    KEY = "base64:qYbzHoyv9l4rDIWkTxJ6nxQb3a6cGvWhZu0q5kzC1dU="
    OTHER = "base64:vK3mT0d1sYhXb2Jc8q5LrZ7uWnE4gRfAo6iPyHxBtQs="
    SHORT = "base64:jOSxayK1iJSqhsQh6HWd8w=="

    def __init__(self, cipher="AES-256-CBC", encrypt=False, key=KEY,
                 ours=None):
        self.settings = {"key": key, "cipher": cipher, "encrypt": encrypt}
        self.ours = ours or [key]

    def missing(self):
        return None if os.path.exists(
            PHP_SHARE + "/Illuminate/Foundation/Application.php") \
            else "php-laravel-framework"

    def site(self, folder, web="nginx"):
        lines = ["format = laravel", "cookie = laravel_session",
                 "key_prefix = laravel_database_laravel_cache:",
                 "cipher = " + self.settings["cipher"].lower(),
                 "encrypt = " + ("yes" if self.settings["encrypt"]
                                 else "no")]
        lines += ["secret_file = " + private(folder, "key-%d" % i, key)
                  for i, key in enumerate(self.ours)]
        return PhpSite("laravel", config("\n".join(lines)), web,
                       settings=self.settings)


class Symfony:
    """FrameworkBundle, SecurityBundle and RedisSessionHandler."""
    keys, db = "sf_s*", 0

    def missing(self):
        return None if os.path.exists(
            PHP_SHARE + "/Symfony/Bundle/SecurityBundle/autoload.php") \
            else "php-symfony-security-bundle"

    def site(self, folder, web="nginx"):
        return PhpSite("symfony", config("format = symfony\nuser = id"), web)


class Express:
    """express-session with connect-redis and passport."""
    keys, db = "sess:*", 0

    def __init__(self, theirs=("keyboard cat",), ours=None):
        self.theirs = list(theirs)
        self.ours = list(ours or theirs)

    def missing(self):
        if not shutil.which("node"):
            return "nodejs"
        return None if os.path.isdir(EXPRESS + "/node_modules") \
            else "what npm ci makes of tests/apps/express"

    def site(self, folder, web="nginx"):
        lines = ["format = express", "user = passport/user"]
        lines += ["secret_file = " + private(folder, "secret-%d" % i, each)
                  for i, each in enumerate(self.ours)]
        return PortSite(config("\n".join(lines)), [
            "node", "app/app.js", "@REDIS@", "@PORT@", *self.theirs], EXPRESS)


class Django:
    """Sessions in the cache, the cache in Redis, as JSON."""
    keys, db = ":1:django.contrib.sessions.cache*", 1

    def missing(self):
        return None if importlib.util.find_spec("django_redis") \
            else "python3-django-redis"

    def site(self, folder, web="nginx"):
        return PortSite(config("format = django\ndatabase = 1"), [
            sys.executable, os.path.join(APPS, "django", "app.py"),
            "@REDIS@", "@PORT@"])


FAMILIES = {
    "php": Php("php"),
    "php_serialize": Php("php_serialize"),
    "php_binary": Php("php_binary"),
    "igbinary": Php("igbinary"),
    "msgpack": Php("msgpack"),
    "laravel": Laravel(),
    "laravel-encrypt": Laravel(encrypt=True),
    "laravel-gcm": Laravel("AES-256-GCM", encrypt=True),
    "laravel-128": Laravel("AES-128-CBC", key=Laravel.SHORT),
    "symfony": Symfony(),
    "express": Express(),
    "django": Django(),
}
