"""Real sites: whoever is logged in there is known here, and no longer than
that."""

import shutil
import tempfile
import time

import pytest

from apps import FAMILIES, Express, Laravel, Visitor
from process import USER
from sse import Comment, Retry

# One heartbeat, and what a busy machine takes.
REVOKED_SECONDS = 2.5
PATH = "/mine/x"


@pytest.fixture
def start():
    """Start a family's site; its secrets are in a folder of their own."""
    sites, folders = [], []

    def make(family, web="nginx"):
        missing = family.missing()
        if missing:
            pytest.skip("%s is not there" % missing)
        folder = tempfile.mkdtemp(prefix="sse-fcgi-secrets-", dir="/tmp")
        folders.append(folder)
        if USER:
            shutil.chown(folder, USER, USER)
        site = family.site(folder, web)
        site.start()
        sites.append(site)
        return site
    yield make
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)
    for site in sites:
        site.stop()


def refused(site, visitor):
    with site.open(PATH, visitor.headers()) as answer:
        return answer.status == 401


def until_revoked(site, visitor, change):
    """A stream of user 7 while change() happens to his session."""
    site.mark()
    with site.open(PATH, visitor.headers()) as stream:
        assert stream.status == 200, stream.read_to_end().content
        stream.next(Retry)
        site.publish("topic.7.x", "for 7")
        assert stream.event().data == "for 7"
        change()
        begun = time.monotonic()
        stream.read_to_end(6)
        assert time.monotonic() - begun < REVOKED_SECONDS
        assert stream.ended == "clean"
    assert site.closed(PATH)["reason"] == "revoked"


def expire(site, family):
    """Let Redis forget every session in a moment, as at its end."""
    redis = site.db.__class__(unix_socket_path=site.redis, db=family.db)
    keys = redis.keys(family.keys)
    assert keys
    for key in keys:
        redis.pexpire(key, 300)


@pytest.mark.parametrize("name", FAMILIES)
def test_a_login_and_its_ends(start, name):
    family = FAMILIES[name]
    site = start(family)
    visitor = Visitor(site)
    assert refused(site, visitor)
    assert visitor.ask("who") == "nobody"
    assert refused(site, visitor), "a guest's session is nobody"

    assert visitor.ask("login", user=7) == "user 7"
    before = dict(visitor.cookies)
    until_revoked(site, visitor, lambda: visitor.ask("regenerate"))
    assert visitor.cookies != before

    after, visitor.cookies = visitor.cookies, before
    assert refused(site, visitor), "the id before is nobody"
    visitor.cookies = after
    until_revoked(site, visitor, lambda: visitor.ask("logout"))
    visitor.cookies = after
    assert refused(site, visitor)

    assert visitor.ask("login", user=7) == "user 7"
    until_revoked(site, visitor, lambda: expire(site, family))
    assert refused(site, visitor)


@pytest.mark.parametrize("name", ["php", "laravel", "symfony"])
@pytest.mark.parametrize("web", ["fcgid", "proxy"])
def test_behind_apache(start, web, name):
    site = start(FAMILIES[name], web)
    visitor = Visitor(site)
    assert refused(site, visitor)
    assert visitor.ask("login", user=7) == "user 7"
    until_revoked(site, visitor, lambda: visitor.ask("logout"))
    assert refused(site, visitor)


@pytest.mark.parametrize("name", ["php", "laravel"])
def test_a_lost_membership_revokes(start, name):
    site = start(FAMILIES[name])
    visitor = Visitor(site)
    visitor.ask("login", user=7)
    with site.open("/tenant/t", visitor.headers()) as stranger:
        assert stranger.status == 403
    site.db.sadd("user:7:tenants", "t")
    with site.open("/tenant/t", visitor.headers()) as stream:
        assert stream.status == 200
        stream.next(Comment)
        site.db.srem("user:7:tenants", "t")
        begun = time.monotonic()
        stream.read_to_end(6)
        assert time.monotonic() - begun < REVOKED_SECONDS
    assert site.closed("/tenant/t")["reason"] == "revoked"
    with site.open("/tenant/t", visitor.headers()) as again:
        assert again.status == 403


def test_another_user_logs_in_in_the_same_browser(start):
    site = start(FAMILIES["php"])
    visitor = Visitor(site)
    visitor.ask("login", user=7)
    until_revoked(site, visitor, lambda: visitor.ask("login", user=8))
    with site.open(PATH, visitor.headers()) as stream:
        stream.next(Retry)
        site.publish("topic.8.x", "for 8")
        assert stream.event().data == "for 8"


# --- keys and secrets that change ---------------------------------------------

def stream_of_7(site, visitor):
    with site.open(PATH, visitor.headers()) as stream:
        if stream.status == 200:
            stream.next(Retry)
            site.publish("topic.7.x", "for 7")
            assert stream.event().data == "for 7"
        return stream.status


@pytest.mark.parametrize("cipher", ["AES-256-CBC", "AES-256-GCM"])
def test_a_cookie_under_a_previous_app_key(start, cipher):
    """As APP_PREVIOUS_KEYS has it: new cookies under the first key, the
    browser's is still under another."""
    site = start(Laravel(cipher, encrypt=True, key=Laravel.OTHER,
                         ours=[Laravel.KEY, Laravel.OTHER]))
    visitor = Visitor(site)
    visitor.ask("login", user=7)
    assert stream_of_7(site, visitor) == 200


def test_a_cookie_under_a_key_that_is_not_ours(start):
    site = start(Laravel(key=Laravel.OTHER, ours=[Laravel.KEY]))
    visitor = Visitor(site)
    assert visitor.ask("login", user=7) == "user 7"
    assert stream_of_7(site, visitor) == 401


def test_another_cookie_of_laravel_is_no_session(start):
    """XSRF-TOKEN is encrypted with the same key, and scripts can read it."""
    site = start(Laravel())
    visitor = Visitor(site)
    visitor.ask("login", user=7)
    assert stream_of_7(site, visitor) == 200
    visitor.cookies["laravel_session"] = visitor.cookies["XSRF-TOKEN"]
    assert stream_of_7(site, visitor) == 401


def test_a_signature_by_a_previous_secret(start):
    site = start(Express(theirs=["old secret"],
                         ours=["new secret", "old secret"]))
    visitor = Visitor(site)
    visitor.ask("login", user=7)
    assert stream_of_7(site, visitor) == 200


def test_a_signature_by_a_secret_that_is_not_ours(start):
    site = start(Express(theirs=["old secret"], ours=["new secret"]))
    visitor = Visitor(site)
    assert visitor.ask("login", user=7) == "user 7"
    assert stream_of_7(site, visitor) == 401
