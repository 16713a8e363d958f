"""npm's eventsource-parser (tests/apps/eventsource) as a process that takes
bodies of responses and gives what it makes of them."""

import base64
import json
import os
import shutil
import subprocess

import webconf

# What "npm ci" made of tests/apps/eventsource; ./dev sees to it.
PROGRAM = os.path.join(webconf.TOP, "build", "eventsource")


def missing():
    """What has to be installed, or None."""
    if not shutil.which("node"):
        return "nodejs"
    return None if os.path.isdir(PROGRAM + "/node_modules") \
        else "what npm ci makes of tests/apps/eventsource"


class NodeParser:
    """Ends with its with-block."""

    def __enter__(self):
        self.process = subprocess.Popen(
            ["node", os.path.join(PROGRAM, "parse.js")],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait(10)
        self.process.stdout.close()

    def parse(self, pieces):
        """{"events": [[id, type, data]], "retries", "comments", "errors"}:
        of one response, in the pieces that it came in."""
        line = json.dumps([base64.b64encode(piece).decode()
                           for piece in pieces])
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())
