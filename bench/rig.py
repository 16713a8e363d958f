"""The set-up: one Redis, one nginx, and behind it one responder at a time,
sse-fcgi or PHP-FPM, which serve the same streams to the same visitors.

Main path: Bench(children) -> start_responder(name) -> visitors(n),
publish_number() -> part(name) for whoever measures.
"""

import glob
import http.client
import json
import os
import shutil

import redis

import webconf
from process import StackError
from site_under_test import Site
from stack import can_connect

TENANT = "5f0c7a52-3d1e-4b8a-9c46-2e7d10f3a9b4"
TOPIC = "tenant.%s.metrics" % TENANT
HEARTBEAT_S = 3
RETAINED = 1000
PHP_PAGE = os.path.join(webconf.TOP, "bench", "php", "stream.php")

RESPONDERS = {"sse-fcgi": "/api/v1/stream/" + TENANT,
              "PHP-FPM": "/stream.php?tenant=" + TENANT}

# Both pools are static: as many workers as streams, and no others. Each serves
# so many streams as its responder's default has it, unless a Bench says
# otherwise for both.
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
heartbeat = %ds
[pool www]
pm = static
pm.max_children = %d
"""

FPM = """[global]
pid = {dir}/fpm.pid
error_log = {dir}/fpm.log
daemonize = no
[www]
listen = {dir}/fpm.sock
listen.backlog = 4096
pm = static
pm.max_children = {children}
env[REDIS_SOCKET] = {redis}
env[HEARTBEAT_S] = {heartbeat}
php_value[session.save_handler] = redis
php_value[session.save_path] = "unix://{redis}?persistent=1"
"""


def php_fpm():
    """The newest php-fpm of this machine."""
    found = sorted(glob.glob("/usr/sbin/php-fpm[0-9]*"))
    if not found:
        raise StackError("php-fpm is not installed")
    return found[-1]


class Bench(Site):
    """Redis and nginx with a location for each responder; sse-fcgi and
    PHP-FPM have so many children, which serve max_requests streams each
    (0: no end; None: by default)."""

    def __init__(self, children, max_requests=None):
        self.more = "" if max_requests is None else (
            "pm.max_requests = %d\n" % max_requests)
        super().__init__("nginx",
                         CONFIG % (HEARTBEAT_S, children) + self.more)
        self.children = children
        self.users = 0

    def start(self):
        try:
            self._prepare()
            self._run_binary("-t")
            self.start_redis()
            self.db = redis.Redis(unix_socket_path=self.redis,
                                  socket_timeout=10)
            self._start_web()
        except BaseException:
            self.stop()
            raise

    # --- nginx ------------------------------------------------------------

    def _location(self, start, socket, more=""):
        """The example's first location, for another path and socket."""
        text = webconf.example("nginx/sse-fcgi.conf", [
            ("location /api/v1/stream/ {", start + more),
            ("unix:/run/sse-fcgi/www.sock;", "unix:%s;" % socket)])
        return text.partition("\n}\n")[0] + "\n}\n"

    def _nginx(self):
        few = "worker_connections 2048"
        if few not in webconf.NGINX:
            raise StackError("webconf.NGINX has no '%s'" % few)
        page = "\nfastcgi_param SCRIPT_FILENAME %s;" % self.page
        locations = [
            self._location("location /api/v1/stream/ {", self.socket),
            self._location("location = /stream.php {", self.fpm, page)]
        text = webconf.NGINX.replace(few, "worker_connections 8192")
        return text.format(dir=self.dir, port=self.port, more=self.web_more,
                           site="location / { return 204; }",
                           events="\n".join(locations))

    def _start_server(self):
        self.fpm = os.path.join(self.dir, "fpm.sock")
        self.page = os.path.join(self.dir, "stream.php")
        shutil.copy(PHP_PAGE, self.page)
        shutil.copy("/etc/nginx/fastcgi_params", self.dir)
        path = os.path.join(self.dir, "nginx.conf")
        self._write(path, self._nginx())
        part = self.add("web", [
            "/usr/sbin/nginx", "-e", os.path.join(self.dir, "web.log"),
            "-p", self.dir, "-c", path], "web.log")
        part.wait_ready(self._nginx_answers)

    def _nginx_answers(self):
        request = http.client.HTTPConnection("127.0.0.1", self.port,
                                             timeout=5)
        try:
            request.request("HEAD", "/")
            return request.getresponse().status == 204
        except (OSError, http.client.HTTPException):
            return False
        finally:
            request.close()

    # --- the responders ---------------------------------------------------

    def start_responder(self, name):
        if name == "sse-fcgi":
            self.start_pool()
            return
        path = os.path.join(self.dir, "fpm.conf")
        self._write(path, FPM.format(
            dir=self.dir, children=self.children, redis=self.redis,
            heartbeat=HEARTBEAT_S) + self.more)
        part = self.add(name, [php_fpm(), "-F", "-y", path], "fpm.log")
        part.wait_ready(lambda: can_connect(self.fpm), 60)

    def part(self, name):
        """A component: a responder, "web" or "redis-server"."""
        return self.components[name]

    # --- visitors and events ----------------------------------------------

    def visitors(self, n):
        """The headers of n visitors who are logged in and may read."""
        made = []
        for _ in range(n):
            self.users += 1
            user = "u%d" % self.users
            self.db.sadd("user:%s:tenants" % user, TENANT)
            made.append(self.login(user))
        return made

    def publish_number(self, number):
        """One event; returns its id and data."""
        data = json.dumps({"number": number, "load": 0.7})
        return self.publish(TOPIC, data, "metric_updated",
                            maxlen=RETAINED), data
