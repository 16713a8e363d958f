/* The workers of the program before this one.  They are our children, since
 * exec() keeps the process, and serve their streams to the end by the
 * configuration they began with. */
#ifndef SSE_POOL_LEGACY_H
#define SSE_POOL_LEGACY_H

#include "pool/crew.h"
#include "pool/farewell.h"
#include "pool/handover.h"

struct legacy_worker {
	pid_t pid;
	bool spare;
	size_t crew;		/* whose room it takes; SIZE_MAX: nobody's */
};

struct legacy {
	struct legacy_worker *worker;
	size_t n;
	struct farewell farewell;
};

/* Take over the workers in h, which are asked to finish within finish_ms;
 * spare ones have nothing to finish.  Until a crew's are gone they count as
 * leaving there. */
enum fault legacy_take(struct legacy *l, const struct handover *h,
    struct crew *crew, size_t crews, int64_t now_ms, int64_t finish_ms,
    struct fault_note *note) FAULT_CHECK;

void legacy_fini(struct legacy *l);

/* Add those who are left to the next handover. */
void legacy_gather(const struct legacy *l, const struct crew *crew,
    struct handover *h);

/* A child ended that may be one of these. */
void legacy_reaped(struct legacy *l, struct crew *crew, pid_t pid);

/* Signal all; or those who should have gone by now. */
void legacy_signal(const struct legacy *l, int signal_number);
void legacy_press(struct legacy *l, int64_t now_ms);

/* When to call legacy_press; INT64_MAX: never. */
int64_t legacy_deadline(const struct legacy *l);

#endif
