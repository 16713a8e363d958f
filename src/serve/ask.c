#include "serve/ask.h"

#include "serve/clock.h"

enum fault
ask_wait(struct source *source, const struct question *question,
    const struct answer **answer_out, struct fault_note *note)
{
	int64_t now = clock_now_ms();
	enum fault fault = source_ask(source, question, now, note);

	*answer_out = NULL;
	while (fault == FAULT_NONE && *answer_out == NULL) {
		struct pollfd p = source_poll(source);
		int64_t left = source_deadline(source) - now;

		if (poll(&p, 1, left > 0 ? (int)left : 0) < 0)
			p.revents = 0;
		now = clock_now_ms();
		fault = source_pump(source, p.revents, now, answer_out, note);
	}
	return fault;
}
