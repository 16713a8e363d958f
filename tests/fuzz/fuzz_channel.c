/* Bytes as all that a subscription is ever told. */
#include "peer.h"
#include "redis/channel.h"

/* Take what there is; false when that was the end. */
static bool
take_all(struct channel *c)
{
	struct channel_message message;
	bool taken = true;

	while (taken) {
		if (channel_next(c, &message, &taken, NULL) != FAULT_NONE) {
			MUST(!taken && !channel_is_open(c));
			return false;
		}
		if (taken)
			MUST(message.name < 2 && channel_is_open(c) &&
			    message.channel.p != NULL);
	}
	return true;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static const struct channel_name names[] = {
		{ { "a", 1 }, false }, { { "b*", 2 }, true },
	};
	struct channel c = { .names = 0 };
	int server = peer_listener(), peer;
	unsigned turn;

	MUST(channel_open(&c, &peer_target, 10, names, 2, 0, NULL) == FAULT_NONE);
	peer = accept(server, NULL, NULL);
	MUST(peer >= 0);
	(void)!write(peer, data, n);
	(void)shutdown(peer, SHUT_WR);
	for (turn = 0; turn < 64; turn++) {
		struct pollfd p = channel_poll(&c);

		if (p.fd < 0 || poll(&p, 1, 0) < 0 ||
		    channel_pump(&c, p.revents, turn, NULL) != FAULT_NONE ||
		    !take_all(&c))
			break;
	}
	channel_close(&c);
	(void)close(peer);
	return 0;
}
