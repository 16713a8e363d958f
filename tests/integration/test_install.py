"""Plain autotools, as whoever installs uses them, from a copy of the tree
and as an ordinary user."""

import os
import shutil
import subprocess
import tempfile

import pytest

from process import USER, as_user
from webconf import TOP

INSTALLED = ["bin/sse-fcgi", "bin/sse-publish", "sbin/sse-record",
             "share/man/man8/sse-record.8",
             "share/man/man8/sse-fcgi.8", "share/man/man5/sse-fcgi.conf.5",
             "share/man/man1/sse-publish.1"]


def run(folder, *argv, **more):
    """Run as an ordinary user, without this environment's opinions."""
    env = {"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": folder,
           "LC_ALL": "C.UTF-8"}
    done = subprocess.run(argv, cwd=folder, env=env, text=True,
                          capture_output=True, check=False, **as_user(),
                          **more)
    assert done.returncode == 0, (argv, done.stdout[-3000:],
                                  done.stderr[-3000:])
    return done.stdout


def tree():
    """The files that git knows or would take."""
    names = subprocess.run(
        ["git", "-c", "safe.directory=*", "-C", TOP, "ls-files", "-z",
         "--cached", "--others", "--exclude-standard"],
        capture_output=True, check=True).stdout.decode().split("\0")
    return [name for name in names
            if name and os.path.isfile(os.path.join(TOP, name))]


@pytest.fixture(scope="module")
def built():
    """A folder with src (a copy of the tree) and build (configured there
    with --prefix and made)."""
    folder = tempfile.mkdtemp(prefix="sse-fcgi-install-", dir="/tmp")
    try:
        for name in tree():
            target = os.path.join(folder, "src", name)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            shutil.copy(os.path.join(TOP, name), target)
        os.mkdir(os.path.join(folder, "build"))
        if USER:
            subprocess.run(["chown", "-R", USER + ":", folder], check=True)
        run(folder, "autoreconf", "-i", "src")
        run(folder + "/build", "../src/configure",
            "--prefix=%s/.local" % folder)
        run(folder + "/build", "make", "-j2")
        yield folder
    finally:
        shutil.rmtree(folder)


def files(folder):
    return sorted(os.path.relpath(os.path.join(where, name), folder)
                  for where, _, names in os.walk(folder) for name in names)


def test_out_of_tree_leaves_the_sources_alone(built):
    """But for what autoreconf makes, which git is told to ignore."""
    made = set(files(built + "/src")) - set(tree())
    objects = [name for name in made if name.endswith((".o", ".a"))]
    assert not objects


def test_home_folder(built):
    prefix = built + "/.local"
    build = built + "/build"
    run(build, "make", "install")
    there = files(prefix)
    for name in INSTALLED:
        assert name in there, there
    said = run(built, prefix + "/bin/sse-fcgi", "--version")
    assert "sse-fcgi" in said
    said = run(built, prefix + "/bin/sse-publish", "--version")
    assert "sse-publish" in said
    check_own_configuration(built, prefix + "/bin/sse-fcgi")
    run(build, "make", "uninstall")
    assert files(prefix) == []


def check_own_configuration(folder, program):
    """An executable file whose first line names the program."""
    script = os.path.join(folder, "events.fcgi")
    with open(os.path.join(TOP, "examples/apache/events.fcgi")) as example:
        text = example.read()
    with open(script, "w") as file:
        file.write(text.replace("/usr/local/bin/sse-fcgi", program))
    os.chmod(script, 0o755)
    done = subprocess.run([program, "-t", script], text=True,
                          capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "configuration is fine" in done.stderr


def test_destdir(built):
    stage = built + "/stage"
    run(built + "/build", "make", "install", "DESTDIR=" + stage)
    inside = stage + built + "/.local"
    for name in INSTALLED:
        assert os.path.exists(os.path.join(inside, name)), files(stage)
    assert not os.path.exists(built + "/.local/bin/sse-fcgi")
    run(built + "/build", "make", "uninstall", "DESTDIR=" + stage)
    assert files(stage) == []


def test_hardening(built):
    """What the compiler has is on by default."""
    program = built + "/build/sse-fcgi"
    text = subprocess.run(["readelf", "-Wdl", program], text=True,
                          capture_output=True, check=True).stdout
    assert "GNU_RELRO" in text and "BIND_NOW" in text
    assert "PIE" in text
    stack = [line for line in text.splitlines() if "GNU_STACK" in line]
    assert stack and "RWE" not in stack[0]


def test_each_example_is_a_good_configuration(built):
    program = built + "/build/sse-fcgi"
    for name in ("sse-fcgi.conf", "apache/events.fcgi", "apache/events.cgi"):
        done = subprocess.run(
            [program, "-t", os.path.join(TOP, "examples", name)], text=True,
            capture_output=True, check=False)
        assert done.returncode == 0, done.stderr
