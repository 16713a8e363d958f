/* Who a pool's workers and its socket belong to. */
#ifndef SSE_POOL_OWNER_H
#define SSE_POOL_OWNER_H

#include <stdbool.h>
#include <sys/types.h>

#include "base/fault.h"

#define OWNER_GROUPS_MAX 64

struct owner {
	bool change;	/* false: stay who we are */
	uid_t uid;
	gid_t gid;
	gid_t group[OWNER_GROUPS_MAX];	/* gid and the user's other groups */
	int groups;
};

/* Look a user and a group up, by name or number.  Without a group it is the
 * user's; without both nothing changes.  FAULT_CONFIG when one is unknown. */
enum fault owner_find(const char *user, const char *group,
    struct owner *owner_out, struct fault_note *note) FAULT_CHECK;

/* Give up what this process is for good.  On a fault it must end. */
enum fault owner_become(const struct owner *owner, struct fault_note *note)
    FAULT_CHECK;

#endif
