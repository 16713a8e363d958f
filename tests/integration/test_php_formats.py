"""What PHP wrote, read as PHP reads it: random sessions of each of PHP's
serialisers with references in them, as they are and changed a little."""

import json
import os
import pathlib
import re
import shutil
import subprocess

import pytest

from stack import BINARY

SUPPORT = pathlib.Path(__file__).parent.parent / "support"
PHPFIND = pathlib.Path(BINARY).parent / "tests/unit/phpfind"
HANDLERS = ["value", "php", "php_serialize", "php_binary", "igbinary",
            "msgpack"]
COUNT = int(os.environ.get("PHP_FORMATS_COUNT", "400"))
SEED = int(os.environ.get("PHP_FORMATS_SEED", "1"))

# What nobody is let in by.
NOBODY = {"fault", "none", "other"}

# What PHP has to know in order to read it, and a reader in place has not: an
# enum's cases, what a class does that serialises itself, and in msgpack what
# a mention of an object mentions.
NOT_KNOWN = dict.fromkeys(HANDLERS, re.compile(rb"[CE]:\d"))
NOT_KNOWN["igbinary"] = re.compile(rb"[\x1d-\x1f\x27]")
NOT_KNOWN["msgpack"] = re.compile(rb"\xc0[^\x01]")


def sessions(handler):
    php = shutil.which("php")
    if php is None:
        pytest.skip("php is not there (Debian: php-cli)")
    made, seed = [], SEED
    while len(made) < COUNT:
        done = subprocess.run(
            [php, str(SUPPORT / "php_formats.php"), handler, "200",
             str(seed)], stdout=subprocess.PIPE, check=False, timeout=120)
        if done.returncode == 3:
            pytest.skip("PHP has no %s (Debian: php-%s)" % (handler, handler))
        # Changed payloads crash the extensions themselves now and then.
        assert done.returncode == 0 or handler in ("igbinary", "msgpack")
        lines = done.stdout.decode().split("\n")
        made.extend(json.loads(line) for line in lines[:-1])
        seed += 1
        assert seed < SEED + COUNT
    return made


def ask(questions):
    if not PHPFIND.exists():
        pytest.skip("%s is not there: make check builds it" % PHPFIND)
    done = subprocess.run(
        [str(PHPFIND)], stdout=subprocess.PIPE, check=True, timeout=120,
        input="".join("%s %s %s\n" % each for each in questions).encode())
    answers = done.stdout.decode().splitlines()
    assert len(answers) == len(questions)
    return [answer.rstrip() for answer in answers]


def compare(handler, session, path, wanted, got):
    """None, or what is wrong with the answer got."""
    if session["changed"]:
        # A class's name may be changed in case only, which PHP forgives.
        good = got in NOBODY or got in wanted or \
            got.startswith("object ") or \
            ((not session["whole"] or handler == "msgpack") and
             NOT_KNOWN[handler].search(bytes.fromhex(session["payload"])))
    elif got == wanted[0]:
        good = True
    elif handler == "msgpack":
        # Objects and references are not read in this format.
        good = got in ("none", "other")
    else:
        # How many values an object that serialises itself holds is not
        # known, so no reference behind one can be followed.
        good = got == "fault" and handler != "igbinary" and \
            b"Opaque" in bytes.fromhex(session["payload"])
    return None if good else (path, wanted, got, session)


@pytest.mark.parametrize("handler", HANDLERS)
def test_agrees_with_php(handler):
    asked = []
    for session in sessions(handler):
        paths = list(session["found"].items())
        if session["changed"] and not session["all"]:
            continue
        for path, wanted in paths[::len(paths) // 60 + 1]:
            asked.append((session, path, [each.rstrip() for each in wanted]))
        asked.append((session, "no/such", ["none"]))
    answers = ask([(handler, path, session["payload"])
                   for session, path, _ in asked])
    wrong, same, whole = [], 0, 0
    for (session, path, wanted), got in zip(asked, answers):
        complaint = compare(handler, session, path, wanted, got)
        if complaint is not None:
            wrong.append(complaint)
        if not session["changed"]:
            whole += 1
            same += got == wanted[0]
    assert not wrong, (len(wrong), min(
        wrong, key=lambda each: len(each[3]["payload"])))
    # Or this compares nothing.
    assert whole > 3 * COUNT
    assert same > whole * (0.3 if handler == "msgpack" else 0.9)
