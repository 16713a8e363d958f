"""A token in "Authorization: Bearer" reaches the program through every web
server, as the examples have it."""

import base64
import hashlib
import hmac
import json
import re
import secrets
import time

import pytest

from stack import WEBS

KEY = "a secret of more than thirty-two bytes"

CONFIG = """
[redis]
url = @REDIS@
[jwt]
key_file = HS256 raw @DIR@/jwt.key
[stream mine]
path = /mine/{name:token}
auth = jwt
topic = topic.{user}.{name}
heartbeat = 1s
"""


def base64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def token(user="alice", key=KEY, alg="HS256", lasts=60):
    parts = [{"alg": alg, "typ": "JWT"},
             {"sub": user, "exp": int(time.time()) + lasts}]
    text = ".".join(base64url(json.dumps(part).encode()) for part in parts)
    mac = hmac.new(key.encode(), text.encode(), hashlib.sha256).digest()
    return text + "." + base64url(mac)


def seen(site, headers, path="/mine/"):
    """(status, user) of a request."""
    path += "t" + secrets.token_hex(6)
    with site.open(path, headers) as stream:
        if stream.status != 200:
            return stream.status, None
        return 200, site.logged("event=open", path)["user"]


@pytest.fixture(params=WEBS)
def bearer_site(make_site, request):
    config = CONFIG
    if request.param == "shared":
        config += "delivery = batch\n"
    return make_site(request.param, config, workers=8,
                     files={"jwt.key": KEY + "\n"})


def test_a_bearer_token_arrives(bearer_site):
    site = bearer_site
    good = token()
    paths = ["/mine/"]
    if site._script_name():
        paths.append("/%s/mine/" % site._script_name())
    for path in paths:
        for scheme in ("Bearer ", "bearer ", "BEARER "):
            assert seen(site, {"Authorization": scheme + good}, path) == (
                200, "alice"), (scheme, path)
        for wrong in ("Bearer " + token(key=KEY[::-1]),
                      "Bearer " + token(lasts=-1),
                      "Bearer " + good + " " + good, "Bearer " + good[:-2],
                      "Bearer", "Bearer ", "Basic " + good, good,
                      "Bearer " + good + "=", "BearerX " + good):
            assert seen(site, {"Authorization": wrong}, path)[0] == 401, (
                wrong, path)
        assert seen(site, {}, path)[0] == 401
        # The header twice, joined or not, is not one token.
        for pair in ((good, good), (good, token("victim", KEY[::-1])),
                     (token("victim", KEY[::-1]), good)):
            headers = [("Authorization", "Bearer " + one) for one in pair]
            status, user = seen(site, headers, path)
            assert status in (400, 401) or (
                status == 200 and user == "alice"), (status, user)


def test_a_token_stays_out_of_the_log(bearer_site):
    site, good = bearer_site, token()
    assert seen(site, {"Authorization": "Bearer " + good})[0] == 200
    assert seen(site, {"Authorization": "Bearer x" + good})[0] == 401
    text = site.log_text()
    for part in good.split(".")[1:]:
        assert part not in text
    assert not re.search(re.escape(KEY), text)


def test_a_login_of_the_web_server_s_is_no_token(make_site):
    """Basic is somebody else's scheme: the next way of auth decides."""
    site = make_site("nginx", CONFIG.replace(
        "auth = jwt", "auth = jwt, session"), workers=8,
        files={"jwt.key": KEY})
    headers = site.login("bob")
    headers["Authorization"] = "Basic YWxpY2U6eA=="
    assert seen(site, headers) == (200, "bob")
    headers["Authorization"] = "Bearer " + token(key=KEY[::-1])
    assert seen(site, headers)[0] == 401
    headers["Authorization"] = "Bearer " + token()
    assert seen(site, headers) == (200, "alice")
