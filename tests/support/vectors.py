#!/usr/bin/env python3
"""Run session vectors through the program: a request in, Redis real, user out.

usage: vectors.py [--quick] [--jobs N] [--only TEXT] FILE...

Each case is run in every way there is to configure it, with --explain, and
unless it is a token (whose clock only --explain can set) or --quick is given,
once more as a request of a web server; so is what no text can carry.  It passes when all of them do: the
right user or nobody, nothing read but the one key, nothing written, no secret
printed.  The last line is "N passed, N failed"; the status is 0, 1 when a case
failed, 2 when a file cannot be read.
"""

import argparse
import collections
import concurrent.futures
import hashlib
import os
import queue
import shutil
import socket
import subprocess
import sys
import tempfile

import fastcgi
import vector as vectors
from process import (Component, StackError, USER, as_user, tail)
from respwire import RedisError, Watch, Wire
from stack import BINARY, redis_answers
from vector import TOPIC, Vector, VectorError

EXPLAIN_SECONDS = 20
# What one look-up may ask beside GETRANGE.
HARMLESS = {b"AUTH", b"SELECT", b"PING"}
# What a stream asks about its topic, which here is named after the user.
CONTROL = b"{sse}:control"    # which every stream listens to
ABOUT_TOPIC = {b"MULTI", b"EXEC", b"TYPE", b"XINFO", b"XRANGE", b"XREVRANGE",
               b"XREAD", b"XLEN", b"EXISTS"}

# Answers to what is no request at all, or too large a one: nobody.
UNHEARD = [b"400", b"414", b"431"]

NOBODY = None
REFUSED = object()          # the program does not take the configuration

Seen = collections.namedtuple("Seen", "user part text")


def show(user):
    if user is REFUSED:
        return "a refused configuration"
    return "nobody" if user is NOBODY else "user %s" % user.decode(
        errors="backslashreplace")


class Bench:
    """A Redis of its own and a folder for configurations."""

    def __init__(self):
        self.dir = tempfile.mkdtemp(prefix="vectors-%d-" % os.getpid(),
                                    dir="/tmp")
        self.give(self.dir)
        self.path = os.path.join(self.dir, "redis.sock")
        self.binary = os.path.join(self.dir, "sse-fcgi")
        self.servers = {}
        self.redis = None
        try:
            shutil.copy(BINARY, self.binary)
            self.redis = Component("redis-server", [
                "redis-server", "--port", "0", "--unixsocket", self.path,
                "--unixsocketperm", "700", "--save", "", "--appendonly",
                "no", "--databases", "64", "--dir", self.dir],
                os.path.join(self.dir, "redis.log"))
            self.redis.wait_ready(lambda: redis_answers(self.path))
            self.wire, self.watch = Wire(self.path), Watch(self.path)
        except BaseException:
            self.close()
            raise

    def close(self):
        for server in self.servers.values():
            server.close()
        if self.redis:
            self.redis.stop()
        shutil.rmtree(self.dir, ignore_errors=True)

    @staticmethod
    def give(path):
        if USER:
            shutil.chown(path, USER, USER)

    def write(self, folder, name, content):
        path = os.path.join(folder, name)
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600),
                  "wb") as file:
            file.write(content)
        self.give(path)
        return path

    def config(self, case, way):
        """The path of a case's configuration, its files beside it, all in a
        folder named after what they hold."""
        files = vectors.Files(".")
        text = case.configure(way, self.path, files)
        digest = hashlib.sha256(repr((
            text, sorted(files.contents.items()))).encode()).hexdigest()
        folder = os.path.join(self.dir, digest[:16])
        if not os.path.isdir(folder):
            os.mkdir(folder, 0o700)
            self.give(folder)
            files = vectors.Files(folder)
            text = case.configure(way, self.path, files)
            for name, content in files.contents.items():
                self.write(folder, name, content)
            self.write(folder, "conf", text.encode())
        return os.path.join(folder, "conf")

    def load(self, case):
        """Bring Redis into the state of a case."""
        self.wire.ask("FLUSHALL")
        for command in case.commands:
            self.wire.ask(*command)
        self.wire.ask("SELECT", "0")
        self.watch.part()

    # --- the two ways of asking the program -------------------------------

    def explain(self, case, way):
        """What --explain says; the outcome is what it printed."""
        path = self.config(case, way)
        self.load(case)
        argv = [self.binary, "--explain"]
        if "now" in case.config:
            argv += ["--now", str(case.config["now"])]
        run = subprocess.run(argv + [path], input=case.request(),
                             capture_output=True, check=False,
                             timeout=EXPLAIN_SECONDS, **as_user())
        text = run.stdout + run.stderr
        lines = run.stdout.rstrip(b"\n").split(b"\n")
        verdicts = [line for line in lines
                    if line.startswith((b"user: ", b"nobody: "))]
        if not verdicts and self.refuses(path):
            return Seen(REFUSED, self.watch.part(), text)
        known = bool(verdicts) and verdicts[0].startswith(b"user: ")
        answers = [b"200"] if known else UNHEARD + [b"401"] * len(verdicts)
        if len(verdicts) > 1 or run.returncode != (not known) or \
                lines[-1][:len("answer: 200")] not in [
                    b"answer: " + each for each in answers]:
            raise VectorError("status %d, %s" % (
                run.returncode, text.decode(errors="replace")))
        user = verdicts[0][len(b"user: "):] if known else NOBODY
        return Seen(user, self.watch.part(), text)

    def refuses(self, path):
        """Does the program itself say that the configuration is wrong?"""
        run = subprocess.run([self.binary, "-t", path], capture_output=True,
                             check=False, timeout=EXPLAIN_SECONDS,
                             stdin=subprocess.DEVNULL, **as_user())
        return run.returncode == 1 and path.encode() in run.stderr

    def serve(self, case, way):
        """What a web server's request gets: the user is the one whose topic
        is read, and who gets what is in it."""
        path = self.config(case, way)
        if path not in self.servers:
            if self.refuses(path):
                return Seen(REFUSED, [], b"")
            self.servers[path] = Server(self, path)
        self.load(case)
        self.wire.ask("SELECT", str(case.db if way == "url" else 0))
        for user in case.wanted:
            if user is not NOBODY:
                self.wire.ask("XADD", TOPIC + user, "*", "data", user)
        self.wire.ask("SELECT", "0")
        self.watch.part()
        status, body, log = self.servers[path].get(case)
        part = self.watch.part()
        topics = {word[len(TOPIC):] for seen in part for word in seen.words
                  if word.startswith(TOPIC)}
        if status in UNHEARD + [b"401"] and not topics:
            return Seen(NOBODY, part, log)
        if status != b"200" or len(topics) != 1:
            raise VectorError("status %s, topics %s" % (
                status.decode(), sorted(topics)))
        user = topics.pop()
        if user in case.wanted and b"data: " + user not in body:
            raise VectorError("the event of %s did not come" % show(user))
        return Seen(user, part, log)


class Server:
    """The program at a socket, as a web server finds it."""

    def __init__(self, bench, path):
        self.name = os.path.join(bench.dir, "web-%d" % len(bench.servers))
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(self.name)
            listener.listen(8)
            self.log = self.name + ".log"
            with open(self.log, "wb") as log:
                bench.give(self.log)
                self.process = subprocess.Popen(
                    [bench.binary, path], stdin=listener, stdout=log,
                    stderr=log, **as_user())

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def get(self, case):
        """(status, body, log) of one request."""
        before = os.path.getsize(self.log)
        more = {}
        if case.cookies:
            more["HTTP_COOKIE"] = case.cookies.decode("latin-1")
        if case.authorization:
            more["HTTP_AUTHORIZATION"] = case.authorization.decode("latin-1")
        uri = "/vector"
        if case.query:
            uri += "?" + case.query.decode("latin-1")
        with fastcgi.Connection(self.name) as connection:
            connection.send(fastcgi.get(uri, **more))
            # A user nobody expects has an empty topic: do not wait for it.
            connection.read(lambda c: b"\r\n\r\n" in c.out)
            connection.read(lambda c: c.ended, 1)
        head, _, body = connection.out.partition(b"\r\n\r\n")
        if not head:
            raise VectorError("no answer: " + tail(self.log))
        with open(self.log, "rb") as file:
            file.seek(before)
            log = file.read()
        if not head.lower().startswith(b"status: "):
            return b"200", body, log
        return head.split()[1], body, log


def complaints(case, seen, web):
    """What is wrong with what was seen."""
    wrong = []
    user = NOBODY if seen.user is REFUSED else seen.user
    if user not in case.wanted:
        wrong.append("expected %s, seen %s" % (
            " or ".join(show(each) for each in case.wanted),
            show(seen.user)))
    for db, words in seen.part:
        name = words[0].upper()
        if name == b"GETRANGE" and words[1] == case.key and db == case.db:
            continue
        if name not in HARMLESS and not (web and name in ABOUT_TOPIC and (
                len(words) == 1 or
                any(word.startswith((TOPIC, CONTROL)) for word in words))):
            wrong.append("asked database %d for %r" % (db, words[:4]))
    if seen.user not in (NOBODY, REFUSED) and case.key is not None and \
            not any(words[0].upper() == b"GETRANGE"
                    for _, words in seen.part):
        wrong.append("a user without a look at %r" % case.key)
    if any(secret in seen.text for secret in case.secrets()):
        wrong.append("printed a secret")
    return wrong


class Run:
    """All cases on a few benches."""

    def __init__(self, jobs, quick):
        self.quick = quick
        self.jobs = jobs
        self.refused = set()

    def judge(self, bench, case):
        """[(way, complaint)] of one case."""
        found = []
        turns = []
        if case.request() is not None:
            turns += [(way, bench.explain, False) for way in case.ways()]
        if not turns or not (case.is_jwt or self.quick):
            turns.append((case.ways()[0], bench.serve, True))
        for way, ask, web in turns:
            where = "%s, %s" % ("request" if web else "explain", way)
            try:
                seen = ask(case, way)
                found += [(where, each)
                          for each in complaints(case, seen, web)]
                if seen.user is REFUSED:
                    self.refused.add(case.name)
            except (VectorError, RedisError, OSError,
                    subprocess.SubprocessError) as error:
                found.append((where, str(error)))
        return found

    def __call__(self, cases, each):
        """Judge all cases, each(name, complaints) in their order."""
        free = queue.SimpleQueue()
        benches = []
        try:
            for _ in range(min(self.jobs, max(1, len(cases)))):
                benches.append(Bench())
                free.put(benches[-1])

            def one(raw):
                bench = free.get()
                try:
                    return self.judge(bench, Vector(raw))
                except (VectorError, KeyError, ValueError) as error:
                    return [("read", "%s: %s" % (type(error).__name__,
                                                 error))]
                finally:
                    free.put(bench)
            with concurrent.futures.ThreadPoolExecutor(self.jobs) as pool:
                for raw, wrong in zip(cases, pool.map(one, cases)):
                    each(str(raw.get("name")), wrong)
        finally:
            for bench in benches:
                bench.close()


def parse(argv):
    parser = argparse.ArgumentParser(
        prog="vectors", description="Run session vectors.")
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument("--quick", action="store_true",
                        help="without the requests of a web server")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", default="", metavar="TEXT",
                        help="only the cases whose name has the text")
    return parser.parse_args(argv)


def main(argv=None):
    options = parse(argv)
    cases = []
    for path in options.files:
        try:
            cases += [case for case in vectors.read(path)
                      if options.only in case["name"]]
        except (OSError, ValueError, KeyError, TypeError,
                AttributeError) as error:
            print("vectors: %s: %s" % (path, error), file=sys.stderr)
            return 2
    counts = collections.Counter()
    terminal = sys.stderr.isatty()

    def each(name, wrong):
        counts["failed" if wrong else "passed"] += 1
        for where, complaint in wrong:
            print("FAIL %s [%s]: %s" % (
                name, where, " | ".join(complaint.split("\n"))), flush=True)
        if terminal:
            print("\r%d of %d " % (sum(counts.values()), len(cases)),
                  end="", file=sys.stderr, flush=True)
    run = Run(options.jobs, options.quick)
    try:
        run(cases, each)
    except (StackError, OSError) as error:
        print("vectors: %s" % error, file=sys.stderr)
        return 2
    for name in sorted(run.refused):
        print("configuration refused: %s" % name, file=sys.stderr)
    print("%d passed, %d failed" % (counts["passed"], counts["failed"]))
    return 1 if counts["failed"] or not cases else 0


if __name__ == "__main__":
    sys.exit(main())
