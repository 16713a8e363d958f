#include "crypto/crypto.h"

#include <sodium.h>
#include <string.h>

enum fault
secret_copy(struct secret *secret_out, struct slice bytes,
    struct fault_note *note)
{
	struct secret secret;

	if (bytes.n > SECRET_BYTES_MAX)
		return fault_set(note, FAULT_LIMIT,
		    "a secret has at most %d bytes", SECRET_BYTES_MAX);
	/* Between two pages that nobody may touch, left out of core dumps,
	 * and locked where the limits allow it. */
	secret.p = sodium_malloc(bytes.n);
	if (secret.p == NULL)
		return fault_set(note, FAULT_NOMEM,
		    "no memory for a secret");
	secret.n = bytes.n;
	if (bytes.n > 0)
		memcpy(secret.p, bytes.p, bytes.n);
	(void)sodium_mprotect_readonly(secret.p);
	*secret_out = secret;
	return FAULT_NONE;
}

void
secret_free(struct secret *secret)
{
	sodium_free(secret->p);
	secret->p = NULL;
	secret->n = 0;
}

struct slice
secret_view(const struct secret *secret)
{
	struct slice view = { (const char *)secret->p, secret->n };

	return view;
}
