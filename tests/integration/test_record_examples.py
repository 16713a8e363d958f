"""The examples for the recorder, as they stand; and all the way from PUBLISH
to a page."""

import json
import os
import shutil

import pytest

from process import wait_until
from recorder import RECORDER, Recording
from sse import Retry
from webconf import example


def from_example(name):
    text = example("record/%s.conf" % name, [])
    lines = ["url = @REDIS@" if line.startswith("url = ") else line
             for line in text.splitlines()]
    return "\n".join(lines) + "\n[recorder]\nlease = 1s\n"


@pytest.mark.parametrize("name,channel,message,topic,event,data", [
    ("laravel", "laravel-database-private-orders.7",
     {"event": "App\\Events\\OrderShipped", "data": {"id": 7},
      "socket": None}, "app.private-orders.7", b"order_shipped", {"id": 7}),
    ("laravel", "laravel-database-metrics.acme",
     {"type": "metrics.calculated", "cpu": 1.5}, "tenant.acme.metrics",
     b"metric_updated", {"type": "metrics.calculated", "cpu": 1.5}),
    ("spring", "uploads", {"sessionId": "3f0a", "type": "PROGRESS"},
     "upload.3f0a", b"progress", {"sessionId": "3f0a", "type": "PROGRESS"}),
    ("spring", "user:12:events", {"@class": "com.example.OrderShipped"},
     "user.12", b"order_shipped", {"@class": "com.example.OrderShipped"}),
])
def test_an_example(name, channel, message, topic, event, data):
    with Recording(from_example(name)) as recording:
        recording.start("one")
        recording.leader()
        assert recording.redis.publish(channel, json.dumps(message)) == 1
        wait_until(lambda: recording.redis.exists(topic), 10,
                   "there is no %s" % topic)
        [(_, entry)] = recording.topic(topic)
        assert entry["event"] == event
        assert json.loads(entry["data"]) == data
        assert not recording.redis.exists("{sse}:dead")


SITE = """
[redis]
url = @REDIS@
[recorder]
lease = 1s
[record orders]
from = channel orders.*
topic = recorded.{1}
event = json type
[stream orders]
path = /orders/{order:int}
auth = none
topic = recorded.{order}
heartbeat = 1s
"""


def test_from_publish_to_the_page(make_site):
    """What is published while the page is away waits for it; what the
    recorder missed is told."""
    if not os.access(RECORDER, os.X_OK):
        pytest.fail("%s is not there: build first" % RECORDER)
    site = make_site("nginx", SITE, workers=4)
    client = site.db
    program = shutil.copy(RECORDER, site.dir)

    def start():
        part = site.add("sse-record", [program, site.config])
        wait_until(lambda: client.get("{sse}:recorder"), 15,
                   part.failure("does not lead"))

    start()
    with site.open("/orders/5") as stream:
        stream.next(Retry)
        client.publish("orders.5", '{"type":"made"}')
        made = stream.event()
        assert (made.type, made.data) == ("made", '{"type":"made"}')
    client.publish("orders.5", '{"type":"paid"}')
    site.components.pop("sse-record").stop()
    client.publish("orders.5", '{"type":"lost"}')
    start()
    client.publish("orders.5", '{"type":"sent"}')
    with site.open("/orders/5", {"Last-Event-ID": made.id}) as stream:
        assert stream.event().type == "paid"
        gap = stream.event()
        assert gap.type == "gap"
        assert json.loads(gap.data)["reason"] == "unrecorded"
        assert stream.event().type == "sent"
