#!/usr/bin/python3
"""The local development server: Redis, a web server and the program.

Prints one line of JSON when a request through the web server reaches the
program, serves until SIGTERM or SIGINT, and leaves nothing behind.
"""

import argparse
import json
import os
import signal
import sys
import time

from process import StackError
from stack import Stack, WEBS


def arguments():
    parser = argparse.ArgumentParser(
        prog="./dev serve", description=__doc__.splitlines()[0])
    parser.add_argument("--web", choices=WEBS, default="nginx",
                        help="web server set-up; shared is mod_fcgid with "
                        "nothing but a .htaccess (default: nginx)")
    parser.add_argument("--config", metavar="FILE",
                        help="the program's configuration; @REDIS@ in it "
                        "stands for the private Redis's URL "
                        "(default: examples/sse-fcgi.conf)")
    parser.add_argument("--root", metavar="DIR",
                        help="static files and PHP pages of a site")
    parser.add_argument("--workers", type=int, default=100, metavar="N",
                        help="streams at a time behind nginx and proxy, where "
                        "the configuration has no [pool] (default: 100)")
    return parser.parse_args()


def end_by_signals():
    """The first SIGTERM or SIGINT unwinds; later ones must not disturb."""
    def end(_signal, _frame):
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)
        sys.exit(0)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, end)


def make_stack(args):
    if args.config is None:
        return Stack(args.web, root=args.root, workers=args.workers)
    try:
        with open(args.config) as file:
            text = file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise StackError("%s: %s" % (args.config, error)) from error
    return Stack(args.web, text, root=args.root, workers=args.workers,
                 base=os.path.dirname(os.path.abspath(args.config)))


def serve(stack):
    """Serve until a part dies. Redis may: it can be stopped and started
    again at its socket to see what the program makes of it."""
    print(json.dumps({"url": stack.url, "redis": stack.redis,
                      "pid": os.getpid(), "log": stack.log}), flush=True)
    while True:
        time.sleep(0.2)
        stack.share_redis()
        part = stack.dead()
        if part is None:
            continue
        if part.name != "redis-server":
            raise StackError(part.failure("ended"))
        print("serve: redis-server ended", file=sys.stderr)
        stack.components.pop(part.name)


def main():
    args = arguments()
    end_by_signals()
    try:
        with make_stack(args) as stack:
            serve(stack)
    except StackError as error:
        sys.exit("serve: %s" % error)


if __name__ == "__main__":
    main()
