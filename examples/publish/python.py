"""Python with redis-py."""

import json

import redis


def connect(url="redis://127.0.0.1:6379"):
    # With a deadline: by default a caller waits for ever.
    return redis.Redis.from_url(url, socket_timeout=2)


def publish(db, topic, type, data, keep=1000):
    """The event's id. redis.ResponseError: it was not published;
    redis.ConnectionError or TimeoutError: it may have been."""
    entry = {"event": type, "data": json.dumps(data, ensure_ascii=False)}
    return db.xadd(topic, entry, maxlen=keep, approximate=True).decode()
