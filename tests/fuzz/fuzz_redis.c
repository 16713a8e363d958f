/* Bytes as Redis's answer: to a question with everything in it, to one that
 * waits, to what is asked for a lease, and to a publication.  What follows a
 * NUL is said when the bytes before it have been taken in: to what is asked in
 * another way. */
#include "peer.h"
#include "redis/source.h"

/* Touch every byte; returns how many there are. */
static size_t
look(struct slice text)
{
	(void)slice_find(text, '\0');
	return text.n;
}

static void
check_entries(const struct source *source, size_t topic, size_t entries,
    size_t bytes)
{
	struct eventid id, last = source->asked.topic[topic].after;
	struct slice field[4];
	size_t i, k, pairs, sum = 0;

	for (i = 0; i < entries; i++) {
		id = source_entry_id(source, topic, i);
		MUST(eventid_compare(id, last) > 0);
		last = id;
		pairs = source_entry(source, topic, i, field, 2);
		for (k = 0; k < 4 && k < 2 * pairs; k++)
			sum += look(field[k]);
	}
	MUST(sum <= bytes);
}

/* What an answer says is there can be looked at. */
static void
check(const struct source *source, const struct answer *answer)
{
	const struct question *asked = &source->asked;
	struct slice pair[2];
	size_t sum = 0, i;

	MUST(answer->topics <= asked->topics);
	MUST(answer->topics + (asked->control ? 1 : 0) >= asked->topics);
	for (i = 0; i < answer->topics; i++) {
		sum += answer->topic[i].entries;
		check_entries(source, i, answer->topic[i].entries,
		    answer->bytes);
		MUST(!answer->topic[i].has_back || asked->topic[i].back > 0);
	}
	MUST(sum == answer->entries);
	for (i = 0; i < source_snapshot(source); i++) {
		source_snapshot_pair(source, i, pair);
		(void)look(pair[0]);
		(void)look(pair[1]);
	}
	if (asked->lease != NULL)
		MUST(answer->full <= asked->lease->keys &&
		    answer->wait_ms >= 0);
	if (asked->publication != NULL)
		MUST(answer->published != PUBLISHED_NEW ||
		    !eventid_is_zero(answer->published_id));
}

/* Say the next part, up to a NUL, once the last one has been taken in; then
 * leave.  False when that is done, too. */
static bool
say(int peer, struct slice *rest, bool *gone)
{
	struct slice part = { NULL, 0 };

	if (*gone)
		return false;
	if (slice_split(rest, '\0', &part)) {
		(void)!write(peer, part.p, part.n);
		return true;
	}
	*gone = true;
	return shutdown(peer, SHUT_WR) == 0;
}

/* Ask, have the bytes for an answer, and look at what came of it. */
static void
try(const struct question *question, struct slice rest)
{
	const struct answer *answer = NULL;
	struct source source;
	int server = peer_listener(), peer;
	bool gone = false;
	unsigned turn;

	source_init(&source, &peer_target, 10);
	MUST(source_ask(&source, question, 0, NULL) == FAULT_NONE);
	peer = accept(server, NULL, NULL);
	MUST(peer >= 0);
	for (turn = 0; turn < 64 && answer == NULL; turn++) {
		struct pollfd p = source_poll(&source);
		int ready = p.fd < 0 ? -1 : poll(&p, 1, 0);

		if (ready < 0 || (ready == 0 && !say(peer, &rest, &gone)))
			break;
		if (ready > 0 && source_pump(&source, p.revents, 0, &answer,
		    NULL) != FAULT_NONE)
			break;
	}
	if (answer != NULL)
		check(&source, answer);
	source_fini(&source);
	(void)close(peer);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static const struct limit limit = { .most = 1 };
	struct lease lease = { .member = slice_of("m"), .ttl_ms = 1,
	    .key = { { &limit, slice_of("a") }, { &limit, slice_of("b") } },
	    .keys = 2 };
	const struct publication publication = { .topic = slice_of("t"),
	    .field = { slice_of("data"), slice_of("d") }, .fields = 1 };
	struct question question = { 0 };

	question.session_key = slice_of("s");
	question.rules = 1;
	question.rule[0].kind = RULE_EXISTS;
	question.rule[0].word[0] = slice_of("k");
	question.topic[0].key = slice_of("t");
	question.topic[0].back = 2;
	question.topic[1].key = slice_of("u");
	question.topic[2].key = slice_of("c");
	question.topics = 3;
	question.control = true;
	question.read = true;
	question.count = 4;
	question.snapshot = SNAPSHOT_HASH;
	question.snapshot_key = slice_of("h");
	try(&question, fuzz_input(data, n));
	question.snapshot = SNAPSHOT_STRING;
	try(&question, fuzz_input(data, n));
	question.block_ms = 1;
	try(&question, fuzz_input(data, n));
	question.block_ms = 0;
	question.lease = &lease;
	try(&question, fuzz_input(data, n));
	question.release = true;
	try(&question, fuzz_input(data, n));
	question.publication = &publication;
	try(&question, fuzz_input(data, n));
	return 0;
}
