#include "serve/confine.h"

#include <sys/prctl.h>
#include <sys/resource.h>

/* Far above what a stream uses (twice LIMIT_OUTPUT_BYTES and one reply): a
 * Redis that announces a reply of billions of parts gets "out of memory"
 * instead of the machine. */
#define DATA_BYTES_MAX (256ul * 1024 * 1024)

/* Sanitizers reserve terabytes of address space and look for leaks from a
 * second process. */
#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED 1
#endif
#endif

void
confine_memory(void)
{
	const struct rlimit none = { 0, 0 };

	(void)setrlimit(RLIMIT_CORE, &none);
#ifndef SANITIZED
	(void)prctl(PR_SET_DUMPABLE, 0);
#else
	/* A change of user has forbidden it. */
	(void)prctl(PR_SET_DUMPABLE, 1);
#endif
}

void
confine_worker(void)
{
	confine_memory();
	(void)prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
#ifndef SANITIZED
	{
		const struct rlimit data = { DATA_BYTES_MAX, DATA_BYTES_MAX };

		(void)setrlimit(RLIMIT_DATA, &data);
	}
#endif
}
