#!/usr/bin/python3
"""sse-fcgi's pool beside a PHP-FPM page that does the same: memory per open
stream, and starting streams. Same nginx, same Redis, same visitors, in one
run; each figure is the median of several rounds, in which the two take turns.

Prints a Markdown table; --readme puts it into README.md as well.
"""

import argparse
import itertools
import os
import resource
import statistics
import sys
import time

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(TOP, "tests", "support"))

import procfs
import report
from load import Load
from process import StackError
from rig import Bench, HEARTBEAT_S, RESPONDERS
from serve import end_by_signals

IN_FLIGHT = 16
STARTERS = 600              # workers while streams come and go
PUBLISH_S = 0.1             # how soon PHP notices who has left
WARM_UP_S = 1
QUIET_S, QUIET_NS = 0.3, 2_000_000


class Plan:
    """How much of everything."""

    def __init__(self, quick):
        self.quick = quick
        self.sizes = (20,) if quick else (100, 1000)
        self.rounds = 1 if quick else 5
        self.rate = 50 if quick else 200
        self.seconds = 1 if quick else 4
        self.in_flight = IN_FLIGHT
        self.starters = STARTERS
        self.warm_up = WARM_UP_S


# --- memory ------------------------------------------------------------------

def open_streams(bench, load, path, headers):
    """Open one stream each, some at a time; all have their first id."""
    visitors, opening = [], set()
    for header in headers:
        visitor = load.open(path, header)
        visitors.append(visitor)
        opening.add(visitor)
        while len(opening) >= IN_FLIGHT:
            load.turn(1)
            opening = {v for v in opening if not v.start}
    load.until(lambda v: v.start, visitors, 30, "a first id")
    number, data = bench.publish_number(1)
    load.until(lambda v: v.events, visitors, 30, "the event")
    for visitor in visitors:
        check_event(visitor, number, data)
    return visitors


def check_event(visitor, number, data):
    event = visitor.events[0]
    if (event.id, event.data, event.type) != (number, data,
                                              "metric_updated"):
        raise StackError("a wrong event: %r" % (event,))


def settle(part):
    """Wait until a component does nothing worth the name."""
    deadline = time.monotonic() + 10
    used = QUIET_NS
    while used >= QUIET_NS:
        before = procfs.cpu_ns(part)
        time.sleep(QUIET_S)
        used = procfs.cpu_ns(part) - before
        if time.monotonic() > deadline:
            raise StackError("%s does not come to rest" % part.name)


def at_rest(name):
    """KiB of a responder with one worker that has nothing to do."""
    with Bench(1) as bench:
        bench.start_responder(name)
        with Load(bench.port) as load:
            open_streams(bench, load, RESPONDERS[name], bench.visitors(1))
        # PHP notices by an event that its visitor has left.
        bench.publish_number(2)
        part = bench.part(name)
        settle(part)
        return {key: procfs.pss_kib(pids) + procfs.kernel_kib(pids)
                for key, pids in (("rest", part.pids()),
                                  ("master", [part.pid]))}


def memory(name, n):
    """KiB for each of n open streams, after a heartbeat of each."""
    with Bench(n) as bench, Load(bench.port) as load:
        headers = bench.visitors(n)
        web, redis = (bench.part(part).pids()
                      for part in ("web", "redis-server"))
        others = procfs.own_kib(web), procfs.own_kib(redis)
        machine = procfs.machine_kib()
        bench.start_responder(name)
        visitors = open_streams(bench, load, RESPONDERS[name], headers)
        before = {v: v.heartbeats for v in visitors}
        load.until(lambda v: v.heartbeats > before[v], visitors,
                   HEARTBEAT_S + 10, "a heartbeat")
        # First: looking at processes takes slab, too.
        machine = procfs.machine_kib() - machine
        pids = bench.part(name).pids()
        pss, kernel = procfs.pss_kib(pids), procfs.kernel_kib(pids)
        figures = {
            "all": pss + machine, "pss": pss, "machine": machine,
            "kernel": kernel,
            "web": procfs.own_kib(web) - others[0],
            "redis": procfs.own_kib(redis) - others[1]}
        return {"%s-%d" % (key, n): kib / n for key, kib in figures.items()}


# --- starts ------------------------------------------------------------------

class Starts:
    """Streams that begin with a cursor, get the event after it, and end.
    Events are published all the while."""

    def __init__(self, bench, load, path):
        self.bench, self.load, self.path = bench, load, path
        self.headers = itertools.cycle(bench.visitors(STARTERS))
        self.numbers = itertools.count()
        self.due = 0
        self.events = {}                # by the id of the one before
        self.cursor = self.newest = None
        self.open = set()
        self.first_bytes = []
        self._publish()
        self._publish()

    def _publish(self):
        event = self.bench.publish_number(next(self.numbers))
        self.events[self.newest] = event
        self.cursor, self.newest = self.newest, event[0]
        self.due = time.monotonic() + PUBLISH_S

    def begin(self):
        self.open.add(self.load.open(self.path, next(self.headers),
                                     self.cursor))

    def turn(self, seconds):
        """Wait for so long at most and end what is complete."""
        if time.monotonic() >= self.due:
            self._publish()
        for visitor in self.load.turn(min(seconds, PUBLISH_S)):
            if visitor.events:
                self._complete(visitor)

    def _complete(self, visitor):
        if visitor.start != visitor.cursor:
            raise StackError("asked for %s and got %s"
                             % (visitor.cursor, visitor.start))
        check_event(visitor, *self.events[visitor.cursor])
        self.first_bytes.append(visitor.first)
        self.open.discard(visitor)
        self.load.close(visitor)

    def finish(self):
        """Complete what is open, and let the servers notice."""
        deadline = time.monotonic() + 30
        while self.open:
            self.turn(0.1)
            if time.monotonic() > deadline:
                raise StackError("%d starts do not end" % len(self.open))
        for _ in range(3):
            self._publish()
            self.load.idle(PUBLISH_S)

    def as_many_as_can_be(self, in_flight, seconds):
        """Starts per second, so many at a time."""
        begun, done = time.monotonic(), len(self.first_bytes)
        while time.monotonic() - begun < seconds:
            while len(self.open) < in_flight:
                self.begin()
            self.turn(seconds)
        rate = (len(self.first_bytes) - done) / (time.monotonic() - begun)
        self.finish()
        return rate

    def at_rate(self, rate, seconds):
        """Start at a steady rate; the seconds to each first byte."""
        self.first_bytes = []
        begun = time.monotonic()
        for i in range(int(rate * seconds)):
            at = begun + i / rate
            while time.monotonic() < at:
                self.turn(at - time.monotonic())
            self.begin()
        self.finish()
        return sorted(self.first_bytes)


def percentile(values, percent):
    return values[min(len(values) - 1, len(values) * percent // 100)]


def starts(name, plan, max_requests):
    """Starts per second, and what one costs at a rate both can keep."""
    with Bench(plan.starters, max_requests) as bench, Load(bench.port) as load:
        bench.start_responder(name)
        run = Starts(bench, load, RESPONDERS[name])
        run.as_many_as_can_be(plan.in_flight, plan.warm_up)
        per_second = run.as_many_as_can_be(plan.in_flight, plan.seconds)
        parts = [bench.part(part) for part in (name, "web", "redis-server")]
        before = [procfs.cpu_ns(part) for part in parts]
        times = run.at_rate(plan.rate, plan.seconds)
        used = [(procfs.cpu_ns(part) - was) / 1000 / len(times)
                for part, was in zip(parts, before)]
        figures = {"starts": per_second,
                   "p50": percentile(times, 50) * 1000,
                   "p99": percentile(times, 99) * 1000,
                   "cpu": sum(used), "cpu-own": used[0]}
        return {"%s-%d" % (key, max_requests): figure
                for key, figure in figures.items()}


# --- all ---------------------------------------------------------------------

def one_round(plan, number):
    """{responder: figures}; who is first changes from round to round."""
    names = sorted(RESPONDERS, reverse=number % 2 == 0)
    tests = [("at rest", at_rest),
             ("a fresh process each", lambda n: starts(n, plan, 1)),
             ("workers reused", lambda n: starts(n, plan, 0))]
    tests += [("%d streams" % size, lambda n, size=size: memory(n, size))
              for size in plan.sizes]
    figures = {name: {} for name in names}
    for (what, test), name in itertools.product(tests, names):
        got = test(name)
        figures[name].update(got)
        print("bench: round %d, %s, %s: %s" % (
            number + 1, what, name, ", ".join(
                "%s %.4g" % pair for pair in got.items())),
            file=sys.stderr, flush=True)
    return figures


def medians(rounds):
    return {name: {key: statistics.median(r[name][key] for r in rounds)
                   for key in rounds[0][name]} for name in RESPONDERS}


def raise_limits():
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def arguments():
    parser = argparse.ArgumentParser(
        prog="./dev bench", description=__doc__.split("\n\n", maxsplit=1)[0])
    parser.add_argument("--quick", action="store_true",
                        help="one short round with few streams: shows that "
                        "it runs, and no more")
    parser.add_argument("--readme", action="store_true",
                        help="put the table into README.md")
    return parser.parse_args()


def main():
    args = arguments()
    end_by_signals()
    if os.geteuid() != 0:
        sys.exit("bench: the memory of other processes is root's to see")
    raise_limits()
    plan = Plan(args.quick)
    try:
        rounds = [one_round(plan, i) for i in range(plan.rounds)]
        text = report.table(plan, medians(rounds))
        print(text, end="")
        if args.readme:
            report.paste(os.path.join(TOP, "README.md"), text)
    except StackError as error:
        sys.exit("bench: %s" % error)


if __name__ == "__main__":
    main()
