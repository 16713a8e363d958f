#!/usr/bin/python3
"""Publish sample metrics for the demo page until ended by a signal.

Each entry is what a site would write:

    XADD tenant.UUID.metrics MAXLEN ~ 1000 * event metric_updated data JSON

The JSON has a run (one life of the count) and n, which grows by one, so that
a reader can tell exactly what it lost or saw twice.
"""

import argparse
import json
import math
import random
import sys
import time

import redis

TENANT = "5f0c7a52-3d1e-4b8a-9c46-2e7d10f3a9b4"


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("socket", help="path of the Redis unix socket")
    parser.add_argument("--tenant", default=TENANT)
    parser.add_argument("--min", type=float, default=0.2, metavar="SECONDS",
                        help="shortest pause between two samples")
    parser.add_argument("--max", type=float, default=0.5, metavar="SECONDS",
                        help="longest pause between two samples")
    return parser.parse_args()


def sample(run, n):
    """A plausible load: two slow waves and some noise."""
    now = time.time()
    wave = math.sin(now / 9) + 0.6 * math.sin(now / 2.7)
    cpu = min(98.0, max(2.0, 45 + 22 * wave + random.gauss(0, 4)))
    requests = max(0, round(140 + 70 * math.sin(now / 13)
                            + random.gauss(0, 12)))
    return {"run": run, "n": n, "t": int(now * 1000),
            "cpu": round(cpu, 1), "requests": requests}


def publish(client, topic, pause):
    """Publish one run; raises when Redis cannot be reached.

    After an error nobody knows whether the last XADD took effect, so the
    count cannot go on: the caller begins a new run.
    """
    run = format(random.getrandbits(48), "x")
    n = 0
    while True:
        n += 1
        data = json.dumps(sample(run, n), separators=(",", ":"))
        client.xadd(topic, {"event": "metric_updated", "data": data},
                    maxlen=1000, approximate=True)
        time.sleep(pause())


def main():
    args = arguments()
    # One connection and no silent second try: a repeated XADD would be a
    # doubled event that no reader is to blame for.
    client = redis.Redis(unix_socket_path=args.socket, socket_timeout=5,
                         retry_on_timeout=False)
    topic = "tenant.%s.metrics" % args.tenant
    while True:
        try:
            publish(client, topic,
                    lambda: random.uniform(args.min, args.max))
        except redis.RedisError as error:
            print("publish.py: %s; trying again" % error, file=sys.stderr)
            time.sleep(1)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
