"""A whole site on loopback: Redis, a web server, the program, perhaps PHP.

    with Stack(web="nginx", config=text) as stack:
        ... stack.url, stack.redis, stack.log ...

Everything lives in one temporary folder that goes when the stack ends.
Main path: start() -> _prepare() -> Redis, program, PHP, web server, each
waited for -> a request through the web server that the program answers.
"""

import http.client
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile

import webconf
from process import (Component, StackError, USER, as_user, executable,
                     tail, wait_until)

BINARY = os.environ.get("SSE_FCGI") or os.path.join(
    webconf.TOP, "build", "sse-fcgi")
WEBS = webconf.WEBS
ACTIVATE = os.path.join(webconf.TOP, "tests", "support", "activate.py")

# Workers stay, as they do where no pool starts them.
POOL = """
[pool www]
pm = static
pm.max_children = %d
pm.max_requests = 0
"""


def _is_sanitized(binary):
    try:
        with open(binary, "rb") as file:
            return b"__asan_init" in file.read()
    except OSError:
        return False


SANITIZED = _is_sanitized(BINARY)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def can_connect(path):
    with socket.socket(socket.AF_UNIX) as probe:
        try:
            probe.connect(path)
        except OSError:
            return False
        return True


def has_news(socket_):
    """Whether a message, such as READY=1, has come."""
    try:
        return socket_.recv(4096)
    except BlockingIOError:
        return False


def is_spare(pid):
    """Whether a process of a pool only answers while the pool is full."""
    try:
        with open("/proc/%d/cmdline" % pid, "rb") as file:
            return file.read().startswith(b"sse-fcgi: spare")
    except OSError:
        return False


def redis_answers(path):
    with socket.socket(socket.AF_UNIX) as probe:
        probe.settimeout(1)
        try:
            probe.connect(path)
            probe.sendall(b"PING\r\n")
            return probe.recv(16).startswith(b"+PONG")
        except OSError:
            return False


def _as_user_can(*test):
    """Whether a test holds for the programs' user, as one -r FILE is."""
    return subprocess.run(["test", *test], **as_user(),
                          check=False).returncode == 0


class Stack:
    """One running site. config is the program's configuration as text;
    base is the folder that its names of files are relative to.

    files are more files, {name: text}, that only the programs' user can read;
    @DIR@ in a configuration is the folder they are in. web_login lists the
    examples for a login of the web server's own, each as (name, [(old, new)
    ...]); web_more are more lines for nginx's server or lighttpd. knock are
    the headers that the first request needs to reach the program."""

    def __init__(self, web="nginx", config=None, root=None, workers=100,
                 base=".", binary=None, files=None, web_login=(), web_more="",
                 knock=None):
        if web not in WEBS:
            raise StackError("no such web server set-up: %s" % web)
        self.web = web
        self.root = os.path.abspath(root) if root else None
        self.workers = workers
        self.source = binary or BINARY
        self.base = os.path.abspath(base)
        self.config_text = config
        self.files = files or {}
        self.web_login = web_login
        self.web_more = web_more
        self.knock = knock or {}
        self.components = {}
        self.dir = None

    # --- life -------------------------------------------------------------

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()

    def start(self):
        try:
            self._prepare()
            self._run_binary("-t")
            self.start_redis()
            if self._has_pool():
                self.start_pool()
            if self.root:
                self._start_php()
            self._start_web()
        except BaseException:
            self.stop()
            raise

    def _has_pool(self):
        """Whether the program has a socket of its own."""
        return self.web in ("nginx", "proxy", "lighttpd")

    def stop(self):
        """End everything and remove the folder: the program first, so that
        open streams get their goodbye, then the web server."""
        if "sse-fcgi" in self.components:
            self.stop_pool()
        for name in reversed(list(self.components)):
            self.components.pop(name).stop()
        if self.dir:
            shutil.rmtree(self.dir, ignore_errors=True)

    def share_redis(self):
        """Let the workers reach a Redis that somebody else restarted at the
        socket, as another user; the folder keeps strangers out."""
        try:
            if USER and os.stat(self.redis).st_mode & 0o002 == 0:
                os.chmod(self.redis, 0o777)
        except OSError:
            pass            # it is not there now, or not ours

    def dead(self):
        """The first component that has ended by itself, or None."""
        for part in self.components.values():
            if not part.is_alive():
                return part
        return None

    # --- the folder -------------------------------------------------------

    def _prepare(self):
        # A short path: a unix socket's name has 108 bytes.
        self.dir = tempfile.mkdtemp(prefix="sse-fcgi-%d-" % os.getpid(),
                                    dir="/tmp")
        if USER:
            shutil.chown(self.dir, USER, USER)
        self.www = os.path.join(self.dir, "www")
        self.socket = os.path.join(self.dir, "www.sock")
        self.redis = os.path.join(self.dir, "redis.sock")
        self.config = os.path.join(self.dir, "sse-fcgi.conf")
        self.log = os.path.join(
            self.dir, "sse-fcgi.log" if self._has_pool() else "web.log")
        for name, content in self.files.items():
            self._write(os.path.join(self.dir, name), content, 0o600)
        if self.web_login:
            self._write(os.path.join(self.dir, "login.conf"),
                        webconf.login(self))
        self._copy_program()
        self._make_www()
        open(self.log, "a").close()
        self._give(self.log)

    def _give(self, path, mode=0o644):
        os.chmod(path, mode)
        if USER:
            shutil.chown(path, USER, USER)

    def _write(self, path, text, mode=0o644):
        with open(path, "w") as file:
            file.write(text)
        self._give(path, mode)

    def _copy_program(self):
        # A copy: the programs' user may not reach the build folder, and a
        # first line "#!" must be short and without blanks.
        if not os.access(self.source, os.X_OK):
            raise StackError("%s is not there: build first" % self.source)
        self.binary = os.path.join(self.dir, "sse-fcgi")
        shutil.copy(self.source, self.binary)
        script = self._script_name()
        text = self.config_text
        if text is None and script:
            text = webconf.default_script(script)
        elif text is None:
            text = webconf.default_program()
        self._write(self.config, webconf.program(
            text.replace("@DIR@", self.dir), "unix://" + self.redis,
            self.base, self._place_secret))

    def _place_secret(self, path):
        """Where the programs find a file: a copy with its mode, of what root
        can read and they cannot."""
        if not USER or not os.path.isfile(path) or _as_user_can("-r", path):
            return path
        copy = "%s/%d-%s" % (self.dir, len(os.listdir(self.dir)),
                             os.path.basename(path))
        shutil.copy(path, copy)
        shutil.chown(copy, USER, USER)
        return copy

    def _script_name(self):
        return webconf.APACHE[self.web][2] if self.web in webconf.APACHE \
            else None

    def _make_www(self):
        """The document root: the site's files as links, and the script."""
        os.mkdir(self.www, 0o755)
        if self.root:
            self._link_site()
        script = self._script_name()
        if script:
            with open(self.config) as file:
                text = "#!%s\n%s" % (self.binary, file.read())
            self.script = os.path.join(self.www, script)
            self._write(self.script, text, 0o755)
        rules = webconf.htaccess(self)
        if rules:
            self._write(os.path.join(self.www, ".htaccess"), rules)

    def _link_site(self):
        site = self.root
        if not os.path.isdir(site):
            raise StackError("%s is no folder" % site)
        if not _as_user_can("-r", site, "-a", "-x", site):
            # Root's home, say: the web server gets a copy.
            site = os.path.join(self.dir, "site")
            shutil.copytree(self.root, site)
        for name in os.listdir(site):
            # The script and .htaccess are written here, never into the site.
            if not name.startswith(".") and name != self._script_name():
                os.symlink(os.path.join(site, name),
                           os.path.join(self.www, name))

    def _run_binary(self, option):
        """What the program says of its configuration."""
        run = subprocess.run([self.binary, option, self.config],
                             stdin=subprocess.DEVNULL, **as_user(),
                             capture_output=True, text=True, check=False)
        if run.returncode != 0:
            raise StackError("the configuration is refused\n%s"
                             % run.stderr.rstrip())
        return run.stdout

    def _add_pool(self):
        """A pool for a configuration that has none."""
        if "[pool " in self._run_binary("-T"):
            return
        with open(self.config, "a") as file:
            file.write(POOL % self.workers)

    # --- parts ------------------------------------------------------------

    def add(self, name, argv, log=None, env=None):
        """Start one more program that ends with the stack."""
        log = os.path.join(self.dir, log or name + ".log")
        part = Component(name, argv, log, env=env, cwd=self.dir)
        self.components[name] = part
        return part

    def start_redis(self):
        """Start the private Redis; also again after it was stopped."""
        part = self.add("redis-server", [
            "redis-server", "--port", "0", "--unixsocket", self.redis,
            "--unixsocketperm", "700", "--save", "", "--appendonly", "no",
            "--daemonize", "no", "--dir", self.dir], "redis.log")
        part.wait_ready(lambda: redis_answers(self.redis))

    def stop_redis(self):
        self.components.pop("redis-server").stop()

    def start_pool(self):
        """The program with its pools. Their sockets are given to it, so that
        a [pool] section serves as it stands; the first one is the web
        server's."""
        self._add_pool()
        names = re.findall(r"(?m)^\[pool (\S+)\]$", self._run_binary("-T"))
        sockets = ["%s=%s" % (name, self.socket if name == names[0] else
                              os.path.join(self.dir, name + ".sock"))
                   for name in names]
        for pair in sockets:
            # What is left of a master that was killed.
            path = pair.partition("=")[2]
            if os.path.exists(path):
                os.unlink(path)
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as news:
            path = os.path.join(self.dir, "notify")
            if os.path.exists(path):
                os.unlink(path)
            news.bind(path)
            news.setblocking(False)
            self._give(path, 0o600)
            part = self.add("sse-fcgi", [
                sys.executable, ACTIVATE, *sockets, "--",
                self.binary, "--pool", self.config], "sse-fcgi.log",
                dict(os.environ, NOTIFY_SOCKET=path))
            part.wait_ready(lambda: has_news(news))

    def stop_pool(self):
        self.components.pop("sse-fcgi").stop()

    def _start_php(self):
        save = "unix://" + self.redis
        env = dict(os.environ, PHP_FCGI_CHILDREN="4",
                   PHP_FCGI_MAX_REQUESTS="0")
        path = os.path.join(self.dir, "php.sock")
        part = self.add("php-cgi", [
            "spawn-fcgi", "-n", "-s", path, "-M", "0600", "--",
            "/usr/bin/php-cgi", "-d", "session.save_handler=redis",
            "-d", "session.save_path=" + save,
            "-d", "display_errors=stderr"], "php.log", env)
        part.wait_ready(lambda: can_connect(path))

    def _start_web(self):
        """Another program may take the free port first: then try again."""
        for attempt in range(4):
            self.port = free_port()
            self.url = "http://127.0.0.1:%d" % self.port
            try:
                self._start_server()
                return
            except StackError:
                self.components.pop("web").stop()
                taken = "in use" in tail(os.path.join(self.dir, "web.log"))
                if not taken or attempt == 3:
                    raise

    def _start_server(self):
        log = os.path.join(self.dir, "web.log")
        names = {"nginx": "nginx.conf", "lighttpd": "lighttpd.conf"}
        path = os.path.join(self.dir, names.get(self.web, "httpd.conf"))
        env = None
        if self.web == "nginx":
            shutil.copy("/etc/nginx/fastcgi_params", self.dir)
            text = webconf.nginx(self)
            argv = ["/usr/sbin/nginx", "-e", log, "-p", self.dir, "-c", path]
        elif self.web == "lighttpd":
            text = webconf.lighttpd(self)
            argv = ["/usr/sbin/lighttpd", "-D", "-f", path]
        else:
            text = webconf.apache(self)
            argv = ["/usr/sbin/apache2", "-DFOREGROUND", "-f", path]
            env = dict(os.environ, APACHE_RUN_DIR=self.dir)
        self._write(path, text)
        part = self.add("web", argv, "web.log", env)
        part.wait_ready(self.program_answers)

    def program_answers(self):
        """Whether a request through the web server reaches the program."""
        request = http.client.HTTPConnection("127.0.0.1", self.port,
                                             timeout=5)
        try:
            request.request("HEAD", "/.sse-fcgi-is-there",
                            headers=self.knock)
            kind = request.getresponse().getheader("Content-Type") or ""
            return kind.startswith(("application/json", "text/event-stream"))
        except (OSError, http.client.HTTPException):
            return False
        finally:
            request.close()

    # --- for tests --------------------------------------------------------

    def pids(self):
        """The living processes of the program, a pool's master included."""
        pids = [pid for part in self.components.values()
                for pid in part.pids()]
        return [pid for pid in pids if executable(pid) == self.binary]

    def worker_pids(self):
        """Those of them that may have a stream."""
        part = self.components.get("sse-fcgi")
        return [pid for pid in self.pids()
                if part is None or (pid != part.pid and
                                    not is_spare(pid))]

    def wait_log(self, *words, since=0, seconds=5):
        """Wait for a log line with all the words; return it."""
        def find():
            with open(self.log, errors="replace") as log:
                log.seek(since)
                for line in log:
                    if all(word in line for word in words):
                        return line.rstrip("\n")
            return None
        return wait_until(find, seconds, "no line with %s in the log:\n%s"
                          % (", ".join(words), tail(self.log)))
