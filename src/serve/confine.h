/* Less to lose and less to leak. */
#ifndef SSE_SERVE_CONFINE_H
#define SSE_SERVE_CONFINE_H

/* No core dump with keys or somebody's session in it, and no other process
 * of this user may look into this one's memory.  Both are undone by exec()
 * and by a change of user, so it is said again behind them. */
void confine_memory(void);

/* For who serves: the same, no new privileges, and bounded memory. */
void confine_worker(void);

#endif
