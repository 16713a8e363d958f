"""Workers that something else starts: spawn-fcgi and multiwatch."""

from process import executable, wait_until
from site_under_test import Site
from stack import can_connect


class Spawned(Site):
    """multiwatch gives up by default when workers end quickly (-t 0 mends
    that) and first asks them to end with SIGUSR1, which ends streams, too;
    with -s TERM it is seen to take SIGQUIT."""

    def start_pool(self):
        part = self.add("sse-fcgi", [
            "spawn-fcgi", "-n", "-s", self.socket, "-M", "0600", "--",
            "/usr/bin/multiwatch", "-f", str(self.workers), "-t", "0",
            "-s", "TERM", "--", self.binary, self.config], "sse-fcgi.log")
        part.wait_ready(lambda: can_connect(self.socket))

    def worker_pids(self):
        part = self.components["sse-fcgi"]
        return [pid for pid in part.pids() if executable(pid) == self.binary]


def test_spawn_fcgi_and_multiwatch():
    """Streams, one worker after another stream; multiwatch's first SIGTERM
    lets streams run on, its second one ends them with a goodbye."""
    with Spawned("nginx", workers=3) as site:
        path, topic = site.public()
        streams = [site.open(path) for _ in range(3)]
        sent = site.publish(topic, "hello")
        for stream in streams:
            assert stream.event().id == sent
        streams.pop().close()
        site.closed(path)
        part = site.components["sse-fcgi"]
        part.process.terminate()
        wait_until(lambda: len(site.worker_pids()) == 2, 5,
                   "the idle worker does not end")
        sent = site.publish(topic, "still")
        for stream in streams:
            assert stream.event().id == sent
        part.process.terminate()
        for stream in streams:
            stream.read_to_end(5)
            assert b": goodbye drain" in stream.content
