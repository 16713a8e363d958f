"""What the README tells people to write is accepted as it stands."""

import os
import re
import subprocess

import pytest

from stack import BINARY
from webconf import TOP

JWKS = """{"keys":[{"kty":"OKP","crv":"Ed25519","alg":"EdDSA","kid":"a",
"x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]}"""

FILES = {
    "app.key": "base64:" + "A" * 43 + "=\n",
    "express.secret": "keyboard cat\n",
    "jwks.json": JWKS,
    "jwt.secret": "s" * 32 + "\n",
    "jwt.next": "t" * 32 + "\n",
}


def configurations():
    """The indented blocks about logins, by their first section."""
    with open(os.path.join(TOP, "README.md")) as readme:
        text = readme.read()
    part = text[text.index("\n## Your login\n"):text.index("\n## Publish\n")]
    blocks = re.findall(r"(?m)(?:^    .*\n)+", part)
    return [re.sub("(?m)^    ", "", block) for block in blocks
            if block.startswith("    [")]


@pytest.mark.parametrize("text", configurations(), ids=lambda text: (
    re.search(r"format = (\w+)|\[(\w+)\]\n(?!format)", text).group(0)))
def test_a_login_of_the_readme(tmp_path, text):
    for name, content in FILES.items():
        path = tmp_path / name
        path.write_text(content)
        path.chmod(0o600)
    kind = text[1:text.index("]")]
    config = tmp_path / "www.conf"
    config.write_text(
        text.replace("/etc/sse-fcgi", str(tmp_path)) +
        "[redis]\nurl = redis://127.0.0.1\n[stream a]\npath = /{name:token}\n"
        "auth = %s\ntopic = {user}.{name}\n" % kind)
    for option in ("-t", "-T"):
        run = subprocess.run([BINARY, option, str(config)],
                             capture_output=True, text=True, check=False)
        assert run.returncode == 0, run.stderr
    # No secret in what it prints.
    for content in FILES.values():
        assert content.strip() not in run.stdout


def test_every_kind_is_shown():
    text = "".join(configurations())
    assert len(configurations()) == 8
    for word in ("igbinary", "laravel", "symfony", "express", "django",
                 "jwks", "HS256", "SSE_USER"):
        assert word in text
