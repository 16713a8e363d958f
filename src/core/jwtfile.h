/* Keys as an administrator gives them: rows of the configuration that name
 * files, and what the files hold. */
#ifndef SSE_CORE_JWTFILE_H
#define SSE_CORE_JWTFILE_H

#include <stdbool.h>

#include "base/fault.h"
#include "base/slice.h"
#include "core/jwtkey.h"

enum jwtfile_form {
	JWTFILE_RAW,	/* the bytes, but for one line end behind them */
	JWTFILE_BASE64,	/* of either alphabet, padded or not */
	JWTFILE_HEX,
	JWTFILE_PEM,
	JWTFILE_JWK,	/* RFC 7517, section 4 */
	JWTFILE_JWKS	/* section 5 */
};

/* One row of the configuration; its slices are views into the row. */
struct jwtfile_spec {
	enum jwtfile_form form;
	enum jwtkey_alg alg;	/* not for a set */
	struct slice file;
	struct slice kid;	/* p is NULL when the row names none */
};

/* Read "ALG FORM FILE [KID]" or "jwks FILE".  FAULT_CONFIG with what mends
 * it, also for a form that cannot hold a key for ALG, and for an algorithm
 * that needs a libcrypto that is not built in. */
enum fault jwtfile_parse(struct slice row, struct jwtfile_spec *spec_out,
    struct fault_note *note) FAULT_CHECK;

/* Add what the file of a row holds.  FAULT_CONFIG with what mends it when
 * that is no key for the algorithm, when a raw secret has around it what looks
 * like a slip (quotes, a blank), or as from jwtkey_add_secret.  No note
 * quotes the bytes.  keys is unchanged then, except that a set may be there
 * in part. */
enum fault jwtfile_add(struct jwtkeys *keys, const struct jwtfile_spec *spec,
    struct slice bytes, bool short_secrets, struct fault_note *note)
    FAULT_CHECK;

#endif
