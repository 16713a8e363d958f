/* Time and randomness, asked for in one place. */
#ifndef SSE_SERVE_CLOCK_H
#define SSE_SERVE_CLOCK_H

#include <stdint.h>

int64_t clock_now_ms(void);	/* monotonic */
int64_t clock_unix_ms(void);	/* since the epoch */
uint32_t clock_random(void);

/* Let the kernel end this process after ms, whatever it is doing then; 0
 * calls that off.  Needs SIGALRM at its default, see stop_install. */
void clock_kill_after(int64_t ms);

#endif
