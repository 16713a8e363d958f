"""The table, and its place in the README."""

import os
import platform
import re
import subprocess
import textwrap

from process import StackError
from rig import HEARTBEAT_S, RESPONDERS, php_fpm
from stack import BINARY

BEGIN, END = "<!-- bench:begin -->", "<!-- bench:end -->"

MEMORY = [
    ("all-%d", "processes and kernel together"),
    ("pss-%d", "its processes (PSS)"),
    ("machine-%d", "kernel: page tables, stacks, slab (`/proc/meminfo`)"),
    ("kernel-%d", "of that, its page tables (`VmPTE`) and stacks"),
    ("web-%d", "besides: nginx (own pages, growth)"),
    ("redis-%d", "besides: Redis (own pages, growth)"),
]

STARTS = [
    (1, "a process for each, as is sse-fcgi's default"),
    (0, "processes used again, as is PHP-FPM's default"),
]


def _ratio(own, other):
    """own : other, with the smaller one as 1."""
    if own <= 0 or other <= 0:
        return "–"
    if own <= other:
        return "1 : %s" % _number(other / own)
    return "%s : 1" % _number(own / other)


def _number(value):
    """Two digits that say something; small noise has none."""
    digits = 0 if abs(value) >= 9.95 else 1 if abs(value) >= 0.95 else 2
    return "%.*f" % (digits, value)


def _rows(plan):
    """(key, what) of each row; a heading has no key."""
    for size in plan.sizes:
        yield None, "**KiB per stream, %d open**" % size
        for key, what in MEMORY:
            yield key % size, what
    for most, how in STARTS:
        yield None, "**Starting streams, %s (`pm.max_requests = %d`)**" % (
            how, most)
        yield "starts-%d" % most, "per second, %d at a time" % plan.in_flight
        yield "p50-%d" % most, "first byte at %d/s, median, ms" % plan.rate
        yield "p99-%d" % most, ("first byte at %d/s, 99th percentile, ms"
                                % plan.rate)
        yield "cpu-%d" % most, (
            "CPU per start at %d/s, µs: responder, nginx and Redis"
            % plan.rate)
        yield "cpu-own-%d" % most, "of that, the responder"
    yield None, "**At rest, one worker, KiB (PSS, page tables, stacks)**"
    yield "rest", "all its processes"
    yield "master", "of that, the master"


def _first(pattern, *argv):
    """What a program's output matches; "?" when it says nothing of it."""
    run = subprocess.run(argv, stdin=subprocess.DEVNULL, check=False,
                         capture_output=True, text=True)
    found = re.search(pattern, run.stdout + run.stderr)
    return found.group(1) if found else "?"


def _machine():
    with open("/proc/cpuinfo") as file:
        model = re.search(r"(?m)^model name\s*:\s*(.*)$", file.read())
    with open("/proc/meminfo") as file:
        kib = int(re.search(r"MemTotal:\s*(\d+)", file.read()).group(1))
    return "%d × %s, %.0f GiB, Linux %s" % (
        os.cpu_count(), model.group(1) if model else platform.machine(),
        kib / 1024 ** 2, ".".join(platform.release().split(".")[:2]))


def _versions():
    php = php_fpm()
    return [
        "sse-fcgi %s" % _first(r"([0-9][\w.-]*)", BINARY, "-v"),
        "PHP %s" % _first(r"PHP ([0-9.]+)", php, "-v"),
        "OPcache %s" % _first(r"Zend OPcache v([0-9.]+)", php, "-v"),
        "phpredis %s" % _first(r"Redis Version => ([0-9.]+)", php, "-i"),
        "nginx %s" % _first(r"nginx/([0-9.]+)", "/usr/sbin/nginx", "-v"),
        "Redis %s" % _first(r"v=([0-9.]+)", "redis-server", "--version"),
    ]


def _notes(plan):
    """What one has to know to read the table."""
    what = "Medians of %d rounds" % plan.rounds
    if plan.rounds == 1:
        what = "One round"
    return " ".join([
        what + ", one machine for everything, client included.",
        "Both pools are static; a stream is open when it has had its first",
        "id, an event and a heartbeat (every %d s). Kernel memory is the"
        % HEARTBEAT_S,
        "growth of the whole machine's, nginx, Redis and client included.",
        "Starts are with %d workers." % plan.starters,
        _machine() + ";", ", ".join(_versions()) + "."])


def table(plan, figures):
    """Markdown, from {responder: {key: figure}}."""
    own, other = RESPONDERS
    lines = ["| | %s | %s | %s : %s |" % (own, other, own, other),
             "|---|--:|--:|--:|"]
    for key, what in _rows(plan):
        if key is None:
            lines.append("| %s | | | |" % what)
            continue
        values = figures[own][key], figures[other][key]
        lines.append("| %s | %s | %s | %s |" % (
            what, *map(_number, values), _ratio(*values)))
    lines += ["", textwrap.fill(_notes(plan), 79)]
    return "\n".join(lines) + "\n"


def paste(path, text):
    """Put the text between the two markers of a file."""
    with open(path, encoding="utf-8") as file:
        old = file.read()
    before, begin, rest = old.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise StackError("%s has no %s and %s" % (path, BEGIN, END))
    new = "%s%s\n%s%s%s" % (before, BEGIN, text, END, after)
    with open(path, "w", encoding="utf-8") as file:
        file.write(new)
