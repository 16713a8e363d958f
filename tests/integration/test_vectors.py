"""The recorded sessions and tokens, through the built program; and that the
runner notices what is wrong."""

import base64
import copy
import json
import os
import subprocess
import sys

import pytest

from stack import BINARY
from webconf import TOP

VECTORS = os.path.join(TOP, "tests", "vectors", "sessions.json")
ODD = os.path.join(TOP, "tests", "vectors", "odd.json")
RUNNER = os.path.join(TOP, "tests", "support", "vectors.py")

# What no configuration can name, so that nobody is known there.
REFUSED = {"django/pickle-cache", "django/pickle-with-reduce"}


def run(*args, program=BINARY):
    """(lines, errors, status) of the runner."""
    done = subprocess.run([sys.executable, RUNNER, *args], text=True,
                          capture_output=True, check=False, timeout=300,
                          env=dict(os.environ, SSE_FCGI=str(program)))
    return done.stdout.splitlines(), done.stderr, done.returncode


@pytest.fixture(scope="module")
def document():
    with open(VECTORS, encoding="utf-8") as file:
        return json.load(file)


@pytest.fixture
def check(document, tmp_path):
    """Run one case of the file, changed; returns what the runner said."""
    def one(name, change=None):
        case = copy.deepcopy(next(
            case for case in document["vectors"] if case["name"] == name))
        if change:
            change(case)
        path = tmp_path / "one.json"
        path.write_text(json.dumps(dict(document, vectors=[case])))
        return run(str(path))
    return one


def test_all_vectors(document):
    lines, errors, status = run(VECTORS)
    assert lines == ["%d passed, 0 failed" % len(document["vectors"])]
    assert status == 0
    refused = {line.partition(": ")[2] for line in errors.splitlines()
               if line.startswith("configuration refused: ")}
    assert refused == REFUSED & {case["name"]
                                 for case in document["vectors"]}


def test_odd_characters():
    with open(ODD, encoding="utf-8") as file:
        count = len(json.load(file)["vectors"])
    assert count > 40
    assert run(ODD) == (["%d passed, 0 failed" % count], "", 0)


def other_user(case):
    case["expect"]["user_id"] += "0"


def nobody_at_all(case):
    case["expect"] = {"outcome": "none", "reason": "made up"}


def other_key(case):
    key = base64.b64decode(case["redis_key_b64"]) + b"x"
    case["redis_key_b64"] = base64.b64encode(key).decode()


def no_key(case):
    case["redis_key_b64"] = case["redis_key"] = None


def other_database(case):
    case["redis_db"] = 3


def later(case):
    case["config"]["now"] += 10 ** 6


def other_secret(case):
    case["config"]["keys"][0]["secret"] += "x"


def unknown_field(case):
    case["shape"] = "round"


def unknown_setting(case):
    case["config"]["pepper"] = "x"


@pytest.mark.parametrize("name, change, said", [
    ("php/flat-int", other_user, "seen user 42"),
    ("php/flat-int", nobody_at_all, "expected nobody"),
    ("php/flat-int", other_key, "GETRANGE"),
    ("php/flat-int", no_key, "GETRANGE"),
    ("php/flat-int", other_database, "seen nobody"),
    ("php/flat-int", unknown_field, "'shape'"),
    ("php/flat-int", unknown_setting, "'pepper'"),
    ("laravel/8-default", other_user, "seen user 42"),
    ("jwt/jose-hs256", other_user, "seen user 42"),
    ("jwt/jose-hs256", later, "seen nobody"),
    ("jwt/jose-hs256", other_secret, "seen nobody"),
])
def test_a_case_that_is_wrong_fails(check, name, change, said):
    lines, _, status = check(name, change)
    assert lines[-1] == "0 passed, 1 failed"
    assert any(line.startswith("FAIL %s [" % name) and said in line
               for line in lines), lines
    assert status == 1


def also_that_one(case):
    case["accept_also"] = [dict(case["expect"])]
    case["expect"]["user_id"] = "somebody else"


def optional_and_unsupported(case):
    case["optional"] = True
    case["config"]["serializer"] = "marshal"


def optional_but_somebody_else(case):
    case["optional"] = True
    case["expect"]["user_id"] = "somebody else"


def test_what_is_accepted_also(check):
    assert check("php/flat-int", also_that_one)[2] == 0


def test_what_is_optional_may_be_nobody_but_nobody_else(check):
    lines, errors, status = check("php/flat-int", optional_and_unsupported)
    assert (lines, status) == (["1 passed, 0 failed"], 0)
    assert "configuration refused: php/flat-int" in errors
    assert check("php/flat-int", optional_but_somebody_else)[2] == 1


# A program that gives the right answer to php/flat-int whatever it is asked.
PROGRAM = """#!/bin/sh
for conf; do :; done
socket=$(sed -n 's,^url = unix://\\(.*\\)?db=.*,\\1,p' "$conf")
key=PHPREDIS_SESSION:vjq7uklqo2girjur2egio7afeh
ask() {
	redis-cli -s "$socket" "$@" >/dev/null
}
%s
echo 'user: 42'
echo 'answer: 200 OK'
"""
LOOK = "ask GETRANGE $key 0 9999"


@pytest.mark.parametrize("does, said", [
    (LOOK, None),
    ("", "without a look"),
    (LOOK + "; ask GET $key", "asked database 0 for [b'GET'"),
    (LOOK + "; ask EXPIRE $key 9999", "b'EXPIRE'"),
    (LOOK + "; ask GETRANGE ${key}_LOCK 0 99", "_LOCK"),
    (LOOK + "; ask -n 2 GETRANGE $key 0 99", "asked database 2"),
    (LOOK + "; ask SCAN 0", "b'SCAN'"),
    (LOOK + "; echo 'nobody: after all'", "nobody: after all"),
    (LOOK + "; echo 'user: 42'", "user: 42 | user: 42"),
    (LOOK + "; trap 'exit 1' EXIT", "status 1"),
    (LOOK + "; trap 'echo more' EXIT", "more"),
])
def test_a_program_that_is_wrong_fails(tmp_path, document, does, said):
    program = tmp_path / "program"
    program.write_text(PROGRAM % does)
    program.chmod(0o755)
    path = tmp_path / "one.json"
    path.write_text(json.dumps(dict(document, vectors=[
        case for case in document["vectors"]
        if case["name"] == "php/flat-int"])))
    lines, _, status = run("--quick", str(path), program=program)
    if said is None:
        assert (lines, status) == (["1 passed, 0 failed"], 0)
    else:
        assert lines[-1] == "0 passed, 1 failed"
        assert said in lines[0]
        assert status == 1


def test_a_secret_in_the_output_fails(tmp_path, document):
    program = tmp_path / "program"
    program.write_text("#!/bin/sh\necho 'keyboard cat'\necho 'nobody: no'\n"
                       "echo 'answer: 401 no'\nexit 1\n")
    program.chmod(0o755)
    path = tmp_path / "one.json"
    path.write_text(json.dumps(dict(document, vectors=[
        case for case in document["vectors"]
        if case["name"] == "express/10-passport-int"])))
    lines, _, _ = run("--quick", str(path), program=program)
    assert any("printed a secret" in line for line in lines)


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"schema": "other/1"}'])
def test_a_file_that_is_none(tmp_path, text):
    path = tmp_path / "none.json"
    path.write_text(text)
    lines, errors, status = run(str(path))
    assert (lines, status) == ([], 2)
    assert str(path) in errors
    assert run(str(tmp_path / "missing.json"))[2] == 2
