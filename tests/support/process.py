"""Start, watch and end the programs of a test set-up, always by pid.

Each program runs in a session of its own, so that whatever it forks can be
found and ended with it, and gets SIGTERM from the kernel should this process
die without a word. Under root the programs run as an ordinary user: web
servers then need no second user, and nothing is tried with root's rights.
"""

import ctypes
import os
import pwd
import shutil
import signal
import subprocess
import time

PR_SET_PDEATHSIG = 1
LIBC = ctypes.CDLL(None, use_errno=True)
USER = "www-data" if os.geteuid() == 0 else None


class StackError(Exception):
    """A set-up that cannot work; the text is for the person at the prompt."""


def wait_until(check, seconds, message):
    """Poll check() until it is true and return its value."""
    deadline = time.monotonic() + seconds
    while True:
        value = check()
        if value:
            return value
        if time.monotonic() > deadline:
            raise StackError(message)
        time.sleep(0.02)


def tail(path, lines=15):
    """The last lines of a log, for a message."""
    try:
        with open(path, errors="replace") as log:
            return "".join(log.readlines()[-lines:])
    except OSError:
        return ""


def as_user():
    """Popen's arguments that drop root's rights; none for anybody else."""
    if USER is None:
        return {}
    entry = pwd.getpwnam(USER)
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


def _die_with_parent():
    # After Popen has changed the user, which would have cleared it.
    LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _stat(pid):
    """(parent, session) of a process, or None when it is gone or a zombie."""
    try:
        with open("/proc/%d/stat" % pid) as stat:
            fields = stat.read().rpartition(")")[2].split()
    except OSError:
        return None
    if fields[0] in "ZX":
        return None
    return int(fields[1]), int(fields[3])


def session_pids(session):
    """The living processes of a session."""
    pids = [int(name) for name in os.listdir("/proc") if name.isdigit()]
    return [pid for pid in pids if (_stat(pid) or (0, 0))[1] == session]


def executable(pid):
    """What a process runs, as a path, or "" when it cannot be told."""
    try:
        return os.readlink("/proc/%d/exe" % pid)
    except OSError:
        return ""


class Component:
    """One program of a set-up, with its log."""

    def __init__(self, name, argv, log, env=None, cwd=None):
        self.name = name
        self.log = log
        with open(log, "ab") as out, open(os.devnull, "rb") as null:
            if USER:
                shutil.chown(log, USER, USER)
            try:
                self.process = subprocess.Popen(
                    argv, stdin=null, stdout=out, stderr=out, env=env,
                    cwd=cwd, start_new_session=True,
                    preexec_fn=_die_with_parent, **as_user())
            except OSError as error:
                raise StackError("%s: %s" % (name, error)) from error

    @property
    def pid(self):
        return self.process.pid

    def is_alive(self):
        return self.process.poll() is None

    def pids(self):
        """All living processes of this component."""
        return session_pids(self.pid)

    def failure(self, what):
        return "%s %s\n%s" % (self.name, what, tail(self.log).rstrip())

    def wait_ready(self, check, seconds=15):
        """Wait until check() is true; a component that ends never will be."""
        def ready_or_dead():
            return check() or not self.is_alive()
        wait_until(ready_or_dead, seconds, self.failure("is not ready"))
        if not self.is_alive():
            raise StackError(self.failure(
                "ended with status %d" % self.process.returncode))

    def stop(self, seconds=5):
        """SIGTERM, then SIGKILL to whatever is left of the session."""
        if self.is_alive():
            self.process.terminate()
            try:
                self.process.wait(seconds)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        for pid in self.pids():
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        wait_until(lambda: not self.pids(), seconds,
                   "%s does not end" % self.name)
