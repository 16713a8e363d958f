"""Each kind of rule lets in and keeps out, with its status."""

import secrets

import pytest

from sse import Retry

# rule's route, what makes it pass, its refusal
KINDS = [
    ("exists", lambda db, n, user: db.set("upload:%d" % n, "x"), 404),
    ("equals", lambda db, n, user: db.set("owner:%d" % n, user), 403),
    ("field", lambda db, n, user: db.hset("item:%d" % n, "owner", user), 401),
]


def number():
    return secrets.randbelow(10 ** 12)


@pytest.mark.parametrize("kind,allow,status", KINDS,
                         ids=[kind[0] for kind in KINDS])
def test_a_rule(site, kind, allow, status):
    n, user = number(), "u" + secrets.token_hex(4)
    headers, path = site.login(user), "/%s/%d" % (kind, n)
    with site.open(path, headers) as answer:
        assert answer.status == status
        problem = answer.read_to_end().json()
    assert problem["status"] == status
    assert set(problem) == {"status", "error", "message"}
    assert site.logged("event=refuse", "status=%d" % status, path)
    allow(site.db, n, user)
    with site.open(path, headers) as stream:
        assert stream.status == 200
        stream.next(Retry)


def test_member(site):
    headers, path, _ = site.member()
    _, other, _ = site.member()
    with site.open(path, headers) as stream:
        assert stream.status == 200
    with site.open(other, headers) as answer:
        assert answer.status == 403
        assert answer.read_to_end().json()["error"] == "forbidden"


def test_tenant_in_either_letter_case(site):
    headers, path, topic = site.member(
        "0b9d3c4e-aaaa-4bbb-8ccc-%s" % secrets.token_hex(6))
    head, _, tenant = path.rpartition("/")
    with site.open(head + "/" + tenant.upper(), headers) as stream:
        assert stream.status == 200
        stream.next(Retry)
        site.publish(topic, "same topic")
        assert stream.event().data == "same topic"


def test_without_login_no_rule_is_asked(site):
    _, path, _ = site.member()
    with site.open(path) as answer:
        assert answer.status == 401
        assert answer.read_to_end().json()["error"] == "unauthorized"


def test_the_first_rule_that_fails_decides(nginx):
    n, user = number(), "u" + secrets.token_hex(4)
    headers, path = nginx.login(user), "/several/%d" % n

    def status():
        with nginx.open(path, headers) as answer:
            return answer.status
    assert status() == 404
    nginx.db.set("owner:%d" % n, user)
    assert status() == 404
    nginx.db.set("upload:%d" % n, "x")
    assert status() == 200
    nginx.db.set("owner:%d" % n, "somebody else")
    assert status() == 403


@pytest.mark.parametrize("kind,allow,status", KINDS[1:],
                         ids=[kind[0] for kind in KINDS[1:]])
def test_almost_the_right_value(nginx, kind, allow, status):
    """A longer, shorter or empty value is another value."""
    n, user = number(), "u" + secrets.token_hex(4)
    for wrong in (user + "x", user[:-1], "", user + "\0"):
        allow(nginx.db, n, wrong)
        with nginx.open("/%s/%d" % (kind, n), nginx.login(user)) as answer:
            assert answer.status == status, wrong


def test_a_rule_on_a_key_of_another_type(nginx):
    """WRONGTYPE is no permission, and ends nothing else."""
    n, user = number(), "u" + secrets.token_hex(4)
    nginx.db.rpush("owner:%d" % n, user)
    with nginx.open("/equals/%d" % n, nginx.login(user)) as answer:
        assert answer.status in (200, 403)
        if answer.status == 200:
            answer.read_to_end(5)
            assert b"\nid:" not in answer.content
    path, _ = nginx.public()
    with nginx.open(path) as stream:
        stream.next(Retry)
