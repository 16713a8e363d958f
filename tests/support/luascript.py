"""The scripts that the program has Redis run, as its source has them."""

import os
import re

from webconf import TOP

WORDS = re.compile(r'"((?:[^"\\]|\\.)*)"')


def read(name):
    """A script, such as "lease", and what the program takes for its SHA1."""
    with open(os.path.join(TOP, "src", "redis", "script.c")) as source:
        text = source.read()
    script, rest = text.split("script_%s[] =" % name)[1].split(
        "script_%s_sha1[] =" % name)
    joined = "".join(WORDS.findall(script))
    return (re.sub(r"\\(.)", lambda m: {"n": "\n"}.get(m[1], m[1]), joined),
            WORDS.search(rest).group(1))
