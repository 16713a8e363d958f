/* Bytes as the reply to a command. */
#include "peer.h"
#include "redis/call.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	const struct slice word = slice_of("PING");
	int server = peer_listener(), peer;
	struct call c;
	bool done = false;
	unsigned turn;
	size_t i;

	call_init(&c, &peer_target, 10);
	MUST(call_send(&c, &word, 1, 0, NULL) == FAULT_NONE);
	peer = accept(server, NULL, NULL);
	MUST(peer >= 0);
	(void)!write(peer, data, n);
	(void)shutdown(peer, SHUT_WR);
	for (turn = 0; turn < 64 && !done; turn++) {
		struct pollfd fd = call_poll(&c);

		if (poll(&fd, 1, 0) < 0 || call_pump(&c, fd.revents, turn,
		    &done, NULL) != FAULT_NONE)
			break;
	}
	for (i = 0; i < call_parts(&c) && i < 1000; i++)
		MUST(call_text(&c, i).n <= n);
	call_fini(&c);
	(void)close(peer);
	return 0;
}
