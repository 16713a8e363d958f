#!/usr/bin/python3
"""The demo: a site with a login, a page of live events and a publisher.

Serves examples/demo/www behind nginx until SIGTERM or SIGINT, and leaves
nothing behind.
"""

import os
import sys
import time

from process import StackError
from serve import end_by_signals
from stack import Stack
from webconf import EXAMPLES

DEMO = os.path.join(EXAMPLES, "demo")


def read(name):
    with open(os.path.join(DEMO, name), encoding="utf-8") as file:
        return file.read()


def make_stack(replace=()):
    """The demo's site, not yet started. Each (old, new) is replaced in its
    configuration, in which old must occur."""
    config = read("demo.conf")
    for old, new in replace:
        if old not in config:
            raise StackError("examples/demo/demo.conf has no '%s'" % old)
        config = config.replace(old, new)
    return Stack("nginx", config, root=os.path.join(DEMO, "www"))


def start_publisher(stack):
    """Publish until the stack ends."""
    # As text: the programs' user may not be able to read the demo's folder.
    return stack.add("publish.py", [
        "/usr/bin/python3", "-c", read("publish.py"), stack.redis])


def serve(stack):
    print("The demo is at %s/ (Ctrl-C ends it)" % stack.url, flush=True)
    while True:
        time.sleep(0.2)
        part = stack.dead()
        if part is not None:
            raise StackError(part.failure("ended"))


def main():
    end_by_signals()
    try:
        with make_stack() as stack:
            start_publisher(stack)
            serve(stack)
    except StackError as error:
        sys.exit("demo: %s" % error)


if __name__ == "__main__":
    main()
