"""What is said of [global] and [pool] sections before anything starts."""

import subprocess

import pytest

from pool import PoolSite, STREAMS, pool

# Each line that is wrong by itself, with a word of what is said of it.
LINES = """[global]
process_control_timeout = 3h        process_control_timeout
emergency_restart_interval = 0s     emergency_restart_interval
daemonize = perhaps                 perhaps
pidd = /run/x                       pidd
[pool a]
listen = /tmp/a.sock
listen.mode = 999                   999
listen.backlog = 0                  listen.backlog
pm.max_children = 0                 pm.max_children
pm = sometimes                      sometimes
pm.max_chldren = 9                  pm.max_children
user =                              user
"""

# And what does not go together, or with the machine.
TOGETHER = """[global]
daemonize = yes                     [log] file or syslog
[redis]
url = unix:///x
[stream s]
path = /s
auth = none
topic = t
[pool b]
listen = /tmp/b.sock
pm.max_children = 4
pm.min_spare_servers = 3            it is more than pm.max_spare_servers
pm.max_spare_servers = 2
[pool c]
listen = 0.0.0.0:9000               listen.allowed_clients who may
pm.max_children = 4
ping.path = ping                    a path starts with /
pm.max_spare_servers = 5            it is more than pm.max_children
[pool d]
listen = /tmp/b.sock                the pool 'b' listens there
pm.max_children = 2
pm.start_servers = 7                pm.min_spare_servers and pm.max_spare
[pool e f]                          needs one name
[pool f]
listen = /tmp/f.sock
pm.max_children = 2
listen.allowed_clients = everybody  everybody
[pool g]                            pm.max_children
listen = 127.0.0.1:99999            listen
"""


@pytest.mark.parametrize("options", [["-t"], ["--pool", "-t"]])
@pytest.mark.parametrize("text", [LINES, TOGETHER], ids=["lines", "together"])
def test_wrong_configurations(tmp_path, text, options):
    """Every error of a file in one run, at its line."""
    rows = [line.split("  ", 1) for line in text.splitlines()]
    path = tmp_path / "wrong.conf"
    path.write_text("\n".join(row[0] for row in rows) + "\n")
    run = subprocess.run([PoolSite(pool()).source, *options, str(path)],
                         text=True, capture_output=True, check=False,
                         timeout=10)
    assert run.returncode == 1
    for number, row in enumerate(rows, 1):
        place = "%s:%d: " % (path, number)
        said = [line for line in run.stderr.splitlines()
                if line.startswith(place)]
        if len(row) == 2:
            assert said and row[1].strip() in said[0], (row, run.stderr)
        else:
            assert not said, (row, said)


def test_unknown_users_and_groups(tmp_path):
    path = tmp_path / "who.conf"
    path.write_text(STREAMS.replace("@REDIS@", "unix:///x") + pool(
        user="nobody-here", group="no-group-here",
        listen__owner="nobody-there", listen__group="no-group-there",
        listen=str(tmp_path / "s")))
    run = subprocess.run([PoolSite(pool()).source, "-t", str(path)],
                         text=True, capture_output=True, check=False)
    assert run.returncode == 1
    for word in ("nobody-here", "no-group-here", "nobody-there",
                 "no-group-there"):
        assert "'%s'" % word in run.stderr, run.stderr


def test_a_pool_wants_a_section(tmp_path):
    path = tmp_path / "none.conf"
    path.write_text(STREAMS.replace("@REDIS@", "unix:///x"))
    binary = PoolSite(pool()).source
    fine = subprocess.run([binary, "-t", str(path)], text=True,
                          capture_output=True, check=False)
    assert fine.returncode == 0, fine.stderr
    for options in (["--pool", "-t"], ["--pool"]):
        run = subprocess.run([binary, *options, str(path)], text=True,
                             capture_output=True, check=False, timeout=10)
        assert run.returncode == 1
        assert "there is no [pool NAME] section" in run.stderr
