"""The example of a pool, behind the examples for web servers."""

import pytest

from sse import Retry
from webconf import example


@pytest.mark.parametrize("web", ["nginx", "proxy"])
def test_the_pool_example_streams(make_site, web):
    text = example("pool/www.conf", [
        ("unix:///run/redis/redis-server.sock", "@REDIS@")])
    site = make_site(web, text)
    headers, path, topic = site.member()
    with site.open(path, headers) as stream:
        stream.next(Retry)
        sent = site.publish(topic, "hello")
        assert stream.event().id == sent
        assert len(site.worker_pids()) >= 2
    with site.open("/sse-fcgi/ping") as page:
        assert page.read_to_end().content == b"pong"
    with site.open("/sse-fcgi/status") as page:
        assert b"\npool:                 www\n" in \
            b"\n" + page.read_to_end().content
