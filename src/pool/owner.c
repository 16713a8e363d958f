#include "pool/owner.h"

#include <grp.h>
#include <pwd.h>
#include <stdio.h>
#include <unistd.h>

#include "base/number.h"

static bool
is_number(const char *text, uint64_t *number_out)
{
	return number_u64(slice_of(text), number_out) &&
	    *number_out < UINT32_MAX;
}

static enum fault
find_user(const char *user, struct owner *owner, char *name,
    size_t name_bytes, struct fault_note *note)
{
	struct passwd *entry = getpwnam(user);
	uint64_t number;

	if (entry == NULL && is_number(user, &number)) {
		owner->uid = (uid_t)number;
		owner->gid = (gid_t)number;
		entry = getpwuid(owner->uid);
	} else if (entry == NULL) {
		return fault_set(note, FAULT_CONFIG, "there is no user '%s'",
		    user);
	}
	if (entry != NULL) {
		owner->uid = entry->pw_uid;
		owner->gid = entry->pw_gid;
		(void)snprintf(name, name_bytes, "%s", entry->pw_name);
	}
	return FAULT_NONE;
}

enum fault
owner_find(const char *user, const char *group, struct owner *owner_out,
    struct fault_note *note)
{
	struct owner owner = { .change = user != NULL || group != NULL,
	    .uid = geteuid(), .gid = getegid() };
	char name[64] = "";
	struct group *entry;
	uint64_t number;
	enum fault fault;

	if (user != NULL) {
		fault = find_user(user, &owner, name, sizeof(name), note);
		if (fault != FAULT_NONE)
			return fault;
	}
	if (group != NULL) {
		entry = getgrnam(group);
		if (entry == NULL && !is_number(group, &number))
			return fault_set(note, FAULT_CONFIG,
			    "there is no group '%s'", group);
		owner.gid = entry != NULL ? entry->gr_gid : (gid_t)number;
	}
	/* Looked up here and not in each worker, where it could take its
	 * time: some directories are far away. */
	owner.groups = OWNER_GROUPS_MAX;
	if (name[0] == '\0') {
		owner.group[0] = owner.gid;
		owner.groups = 1;
	} else if (getgrouplist(name, owner.gid, owner.group,
	    &owner.groups) < 0) {
		return fault_set(note, FAULT_CONFIG,
		    "'%s' is in more than %d groups", name,
		    OWNER_GROUPS_MAX);
	}
	*owner_out = owner;
	return FAULT_NONE;
}

enum fault
owner_become(const struct owner *owner, struct fault_note *note)
{
	if (!owner->change || geteuid() != 0)
		return FAULT_NONE;
	if (setgroups((size_t)owner->groups, owner->group) != 0 ||
	    setgid(owner->gid) != 0 || setuid(owner->uid) != 0)
		return fault_errno(note, "becoming the pool's user");
	if (owner->uid != 0 && setuid(0) == 0)
		return fault_set(note, FAULT_SYSTEM,
		    "root's rights cannot be given up");
	return FAULT_NONE;
}
