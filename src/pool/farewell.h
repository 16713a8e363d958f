/* How workers are made to go: asked to finish their streams, then told to end
 * them, then killed.  Pure: when to send which signal. */
#ifndef SSE_POOL_FAREWELL_H
#define SSE_POOL_FAREWELL_H

#include <stdbool.h>
#include <stdint.h>

enum farewell_stage {
	FAREWELL_NONE,		/* nobody goes */
	FAREWELL_FINISH,	/* SIGQUIT: streams run to their end */
	FAREWELL_TERM,		/* SIGTERM: each says goodbye, and ends */
	FAREWELL_KILL		/* SIGKILL */
};

struct farewell {
	enum farewell_stage stage;
	bool due;		/* its signal was not sent yet */
	int64_t next_ms;	/* when the next stage begins */
};

/* Begin with a stage at once; FAREWELL_FINISH lasts finish_ms. */
void farewell_begin(struct farewell *f, enum farewell_stage stage,
    int64_t now_ms, int64_t finish_ms);

/* The signal to send now, or 0. */
int farewell_step(struct farewell *f, int64_t now_ms);

/* When to ask again; INT64_MAX: never. */
int64_t farewell_deadline(const struct farewell *f);

#endif
