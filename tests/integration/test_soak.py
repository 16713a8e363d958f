"""Everything at once: events, cuts, kills and restarts; see support/soak.py.

SSE_SOAK_SECONDS makes it longer, SSE_SOAK_SEED does the same again as far as
threads allow."""

import os
import time

from soak import Soak


def test_every_event_once_and_in_order_or_a_gap_that_says_so():
    seed = int(os.environ.get("SSE_SOAK_SEED", time.time_ns()))
    seconds = float(os.environ.get("SSE_SOAK_SECONDS", 12))
    print("SSE_SOAK_SEED=%d" % seed)
    with Soak(seconds, seed) as soak:
        soak.run()
        tally = soak.check()
    print(tally)
    # It was no walk in the park.
    assert tally["events"] > 1000 and tally["missed"] > 0
    assert tally["trouble"]
